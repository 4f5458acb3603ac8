//! The columns of a questionnaire. The scheme is in the crate's README; names of columns are a
//! promise to whoever has analysed an earlier export.

use yousaid_engine::Survey;
use yousaid_schema::Code;
use yousaid_schema::QuestionId;
use yousaid_schema::QuestionKind;

/// What every response has, and what it is.
pub(crate) const FIXED: [(&str, &str); 12] = [
    ("id", "The response's id"),
    ("reference", "The code that the resident was given"),
    ("survey", "The survey's id"),
    ("version", "The survey's version"),
    ("mode", "How it was answered"),
    ("started", "When answering began, as the device says"),
    ("finished", "When it was finished, as the device says"),
    ("final", "Whether it was finished"),
    ("received", "The day on which it arrived"),
    ("late", "Whether that was after the last day of the survey"),
    ("languages", "Languages in which the questions were read"),
    ("marks", "What speaks for a program (honeypot) or for haste (fast)"),
];

/// What only responses to a survey with shuffled choices have.
pub(crate) const SEED: (&str, &str) = ("seed", "What decided the order of shuffled choices");

/// A column of one version of a survey.
#[derive(Debug)]
pub(crate) struct Column {
    /// Stands in the first line.
    pub(crate) name: String,
    pub(crate) source: Source,
}

/// Where the cells of a column come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Source {
    /// The answer to a question as one value.
    Answer(QuestionId),
    /// Whether one of several choices was made.
    Chosen(QuestionId, Code),
    /// Which place a choice was given.
    Rank(QuestionId, Code),
    /// What the page around the widget added.
    Context(String),
}

/// The columns of a questionnaire: those of its questions in their order, then the context.
pub(crate) fn columns(survey: &Survey) -> Vec<Column> {
    let mut columns = Vec::new();
    for question in survey.questions() {
        let (id, kind) = (&question.spec.id, &question.spec.kind);
        if !kind.takes_answer() && !matches!(kind, QuestionKind::Calculated { .. }) {
            continue;
        }
        let several = has_several(kind);
        for choice in kind.choices().iter().filter(|_| several) {
            let code = choice.code.clone();
            columns.push(if matches!(kind, QuestionKind::Ranking { .. }) {
                Column { name: rank_name(id, &code), source: Source::Rank(id.clone(), code) }
            } else {
                Column { name: chosen_name(id, &code), source: Source::Chosen(id.clone(), code) }
            });
        }
        // "Don't know" is not one of the choices and needs a place of its own.
        if !several || !question.spec.soft_answers.is_empty() {
            columns.push(Column { name: id.to_string(), source: Source::Answer(id.clone()) });
        }
    }
    let context = survey.definition().context.iter();
    columns.extend(
        context.map(|name| Column { name: ["context.", name].concat(), source: Source::Context(name.clone()) }),
    );
    columns
}

/// Whether an answer is several codes, each with a column.
pub(crate) fn has_several(kind: &QuestionKind) -> bool {
    matches!(kind, QuestionKind::MultipleChoice { .. } | QuestionKind::Ranking { .. })
}

fn rank_name(question: &QuestionId, code: &Code) -> String {
    [question.as_str(), ".", code.as_str()].concat()
}

/// `channel.other` is the question that takes the words of "other, please say"; the choice gives
/// way, in every survey, so that a name never depends on the rest of the definition.
fn chosen_name(question: &QuestionId, code: &Code) -> String {
    [question.as_str(), ".", code.as_str(), if *code == "other" { ".chosen" } else { "" }].concat()
}
