//! What the columns of an export mean. The scheme is in the crate's README.

use std::sync::Arc;

use yousaid_engine::Question;
use yousaid_engine::Survey;
use yousaid_schema::Choice;
use yousaid_schema::Decimal;
use yousaid_schema::QuestionKind;
use yousaid_schema::SoftAnswer;
use yousaid_schema::Text;

use crate::Error;
use crate::cells::BYTE_ORDER_MARK;
use crate::cells::Cell;
use crate::cells::write;
use crate::columns;
use crate::columns::FIXED;
use crate::columns::SEED;
use crate::columns::Source;

/// The first line.
const HEADER: [&str; 13] = [
    "column",
    "line",
    "question",
    "type",
    "title",
    "holds",
    "code",
    "label",
    "score",
    "unit",
    "condition",
    "calculation",
    "bank",
];
/// The last field, after those of [`HEADER`].
const VERSIONS: &str = "versions";

/// What each column of the exports of these questionnaires means, as CSV: one line for each column,
/// and below it one for each code that its cells may hold.
///
/// The versions of one survey make one codebook; what is the same in several stands there once.
///
/// # Errors
///
/// When the CSV can't be put together.
///
/// # Example
///
/// ```
/// use std::sync::Arc;
/// use yousaid_engine::Survey;
///
/// # let json = r#"{"id": "doors", "version": "1", "title": "Doors", "default_language": "en", "languages": ["en"],
/// #     "landlord": {"name": "Elm Homes"}, "pages": [
/// #     {"id": "p", "questions": [{"id": "safe", "type": "yes_no", "title": "Does it shut?"}]}]}"#;
/// let survey = Survey::compile(serde_json::from_str(json)?)?;
/// let codebook = String::from_utf8(yousaid_collector::codebook(&[Arc::new(survey)])?)?;
/// let lines = codebook.lines().filter(|line| line.starts_with("\"safe\"")).count();
/// assert_eq!(lines, 3); // the column, its `yes` and its `no`
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn codebook(versions: &[Arc<Survey>]) -> Result<Vec<u8>, Error> {
    let mut columns: Vec<Described<'_>> = fixed(versions);
    let all = || versions.iter().map(|survey| (survey.as_ref(), columns::columns(survey)));
    for context in [false, true] {
        for (survey, of_version) in all() {
            for column in of_version {
                if matches!(column.source, Source::Context(_)) == context {
                    add(&mut columns, column.name, lines(survey, &column.source), &survey.definition().version);
                }
            }
        }
    }
    let failed = |error| Error::because("the codebook can't be written", error);
    let mut out = BYTE_ORDER_MARK.as_bytes().to_vec();
    out.extend(write(HEADER.into_iter().chain([VERSIONS]).map(Cell::from)).map_err(failed)?);
    for column in &columns {
        for line in &column.lines {
            out.extend(write(line.cells(&column.name)).map_err(failed)?);
        }
    }
    Ok(out)
}

/// The lines about one column.
struct Described<'a> {
    name: String,
    lines: Vec<Line<'a>>,
}

/// One line, without the name of its column.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Line<'a> {
    /// The fields of [`HEADER`] behind the first.
    fields: Vec<Cell<'a>>,
    /// For which versions it holds.
    versions: Vec<&'a str>,
}

impl<'a> Line<'a> {
    fn cells(&self, column: &'a str) -> impl Iterator<Item = Cell<'a>> {
        let versions = Cell::from(self.versions.join(", "));
        [Cell::from(column)].into_iter().chain(self.fields.clone()).chain([versions])
    }
}

/// Puts the lines that one version has about a column to those of the others.
fn add<'a>(columns: &mut Vec<Described<'a>>, name: String, lines: Vec<Vec<Cell<'a>>>, version: &'a str) {
    let at = columns.iter().position(|column| column.name == name).unwrap_or_else(|| {
        columns.push(Described { name, lines: Vec::new() });
        columns.len() - 1
    });
    let Some(column) = columns.get_mut(at) else { return };
    for fields in lines {
        match column.lines.iter_mut().find(|line| line.fields == fields) {
            Some(line) if line.versions.contains(&version) => {}
            Some(line) => line.versions.push(version),
            None => column.lines.push(Line { fields, versions: vec![version] }),
        }
    }
}

/// What every response has.
fn fixed(versions: &[Arc<Survey>]) -> Vec<Described<'_>> {
    let shuffles = versions.iter().any(|survey| survey.shuffles());
    let mut columns = Vec::new();
    for (name, about) in FIXED.iter().chain(shuffles.then_some(&SEED)) {
        for survey in versions {
            let fields = About { kind: "response", title: (*about).to_owned(), ..About::default() };
            add(&mut columns, (*name).to_owned(), vec![fields.column()], &survey.definition().version);
        }
    }
    columns
}

/// The fields of a line by their names; a line about a code has only some of them.
#[derive(Default)]
struct About<'a> {
    question: &'a str,
    kind: &'static str,
    title: String,
    holds: &'static str,
    code: &'a str,
    label: &'a str,
    score: Option<Decimal>,
    unit: &'a str,
    condition: String,
    calculation: &'a str,
    bank: String,
}

impl<'a> About<'a> {
    fn column(self) -> Vec<Cell<'a>> {
        self.fields("column")
    }

    fn code(self) -> Vec<Cell<'a>> {
        self.fields("code")
    }

    fn fields(self, line: &'static str) -> Vec<Cell<'a>> {
        vec![
            line.into(),
            self.question.into(),
            self.kind.into(),
            self.title.into(),
            self.holds.into(),
            self.code.into(),
            self.label.into(),
            self.score.map_or(Cell::BLANK, Cell::Number),
            self.unit.into(),
            self.condition.into(),
            self.calculation.into(),
            self.bank.into(),
        ]
    }
}

/// The lines about one column of one version.
fn lines<'a>(survey: &'a Survey, source: &Source) -> Vec<Vec<Cell<'a>>> {
    let (id, code) = match source {
        Source::Answer(id) => (id, None),
        Source::Chosen(id, code) | Source::Rank(id, code) => (id, Some(code)),
        Source::Context(_) => {
            let title = "Added by the page around the survey".to_owned();
            return vec![About { kind: "context", title, holds: "text", ..About::default() }.column()];
        }
    };
    let Some((_, question)) = survey.question(id.as_str()) else { return Vec::new() };
    let (spec, kind) = (&question.spec, &question.spec.kind);
    let choice = kind.choices().iter().find(|choice| Some(&choice.code) == code);
    let column = About {
        question: spec.id.as_str(),
        kind: kind.name(),
        title: title(survey, question),
        holds: match source {
            Source::Chosen(..) => "chosen",
            Source::Rank(..) => "rank",
            _ => holds(kind),
        },
        code: choice.map_or("", |choice| choice.code.as_str()),
        label: choice.map_or("", |choice| choice.label.in_default()),
        score: choice.and_then(|choice| choice.score),
        unit: match kind {
            QuestionKind::Number { unit, .. } | QuestionKind::Calculated { unit, .. } => in_default(unit.as_ref()),
            _ => "",
        },
        condition: condition(survey, question, choice),
        calculation: if let QuestionKind::Calculated { value, .. } = kind { value } else { "" },
        bank: question.bank.as_ref().map_or_else(String::new, |used| [&used.bank, "/", &used.item].concat()),
    };
    let mut lines = vec![column.column()];
    if code.is_some() {
        return lines;
    }
    let of_code = |code: &'a str, label: &'a str, score: Option<Decimal>| {
        About { question: spec.id.as_str(), kind: kind.name(), code, label, score, ..About::default() }.code()
    };
    if !columns::has_several(kind) {
        lines.extend(kind.choices().iter().map(|choice| of_code(choice.code.as_str(), label(choice), choice.score)));
    }
    match kind {
        QuestionKind::YesNo { yes, no } => {
            let word = |text: &'a Option<Text>, word| text.as_ref().map_or(word, Text::in_default);
            lines.extend([of_code("yes", word(yes, "Yes"), None), of_code("no", word(no, "No"), None)]);
        }
        QuestionKind::Consent { text, .. } => {
            lines.extend([of_code("yes", text.in_default(), None), of_code("no", "", None)]);
        }
        _ => {}
    }
    lines.extend(spec.soft_answers.iter().map(|soft| {
        let label = soft.label.as_ref().map_or_else(|| soft_label(soft.answer), Text::in_default);
        of_code(soft.answer.code(), label, None)
    }));
    lines
}

/// What a cell holds, as a word for programs.
fn holds(kind: &QuestionKind) -> &'static str {
    match kind {
        QuestionKind::Choice { .. }
        | QuestionKind::YesNo { .. }
        | QuestionKind::Scale { .. }
        | QuestionKind::Consent { .. }
        // Under its own name only "don't know" and its like.
        | QuestionKind::MultipleChoice { .. }
        | QuestionKind::Ranking { .. } => "code",
        QuestionKind::Number { .. } | QuestionKind::Repeat { .. } => "number",
        QuestionKind::Date { .. } => "date",
        QuestionKind::Time => "time",
        QuestionKind::File { .. } => "files",
        QuestionKind::Calculated { .. } => "value",
        _ => "text",
    }
}

/// The label of a point is its number where the author gave none.
pub(crate) fn label(choice: &Choice) -> &str {
    match choice.label.in_default() {
        "" => choice.code.as_str(),
        label => label,
    }
}

fn in_default(text: Option<&Text>) -> &str {
    text.map_or("", Text::in_default)
}

/// As the interface has it in English, where the author gave no words.
pub(crate) fn soft_label(soft: SoftAnswer) -> &'static str {
    match soft {
        SoftAnswer::DontKnow => "Don’t know",
        SoftAnswer::NotApplicable => "Not applicable",
        SoftAnswer::NotApplicableOrDontKnow => "Not applicable or don’t know",
        SoftAnswer::PreferNotToSay => "Prefer not to say",
        SoftAnswer::Refused => "Refused to answer",
    }
}

/// The question's title in the default language; that of a part behind its head's, and the number
/// of the entry between them.
fn title(survey: &Survey, question: &Question) -> String {
    let own = in_default(question.spec.title.as_ref());
    let Some(part) = &question.part else { return own.to_owned() };
    let head = survey.questions().get(part.head);
    let entry = part.entry.map(|entry| entry.to_string());
    let words = [in_default(head.and_then(|head| head.spec.title.as_ref())), entry.as_deref().unwrap_or(""), own];
    words.into_iter().filter(|words| !words.is_empty()).collect::<Vec<_>>().join(" / ")
}

/// When the question is asked, in the logic language: what must hold for its page, for the question
/// it is a part of, for itself, and for the choice to be offered. Blank when it is always asked.
fn condition(survey: &Survey, question: &Question, choice: Option<&Choice>) -> String {
    let page = survey.pages().get(question.page);
    let head = question.part.as_ref().and_then(|part| survey.questions().get(part.head));
    let mut conditions: Vec<&str> = Vec::new();
    let of_questions = head.into_iter().chain([question]).flat_map(Question::conditions);
    let of_choice = choice.and_then(|choice| choice.ask_if.as_deref());
    for condition in page.and_then(|page| page.condition()).into_iter().chain(of_questions).chain(of_choice) {
        if !conditions.contains(&condition) {
            conditions.push(condition);
        }
    }
    match conditions.as_slice() {
        [condition] => (*condition).to_owned(),
        // `and` binds stronger than `or`.
        several => several.iter().map(|condition| format!("({condition})")).collect::<Vec<_>>().join(" and "),
    }
}
