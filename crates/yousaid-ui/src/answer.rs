//! An answer in the words in which it was offered: for the review, for texts that repeat it, and
//! for values that were calculated.

use yousaid_engine::Question;
use yousaid_engine::Session;
use yousaid_schema::Answer;
use yousaid_schema::Code;
use yousaid_schema::Decimal;
use yousaid_schema::QuestionKind;
use yousaid_schema::ScaleLook;
use yousaid_schema::Text;

use crate::field::companion;
use crate::field::soft_label_id;
use crate::rare;
use crate::reader::Reader;
use crate::scale::Point;

/// A part of an answer, in no language yet.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Said {
    /// Words of the definition.
    Text(Text),
    /// A point of a scale that shows more than labels.
    Point(Point),
    /// Words of the interface, by their message.
    Word(&'static str),
    /// What the resident typed.
    Typed(String),
    /// A choice, and what the resident typed under it.
    Own(Text, String),
    /// A number and its unit.
    Number(Decimal, Option<Text>),
    /// A date, perhaps without its day or month.
    Date(String),
}

/// The answer to a question, one part for each choice; none where nothing was answered.
pub(crate) fn said(session: &Session, index: usize) -> Vec<Said> {
    let Some((question, answer)) = session.survey().questions().get(index).zip(session.value(index)) else {
        return Vec::new();
    };
    let kind = &question.spec.kind;
    let choice = |code| choice(session, index, question, code);
    match answer {
        Answer::Choice(code) => choice(code).into_iter().collect(),
        Answer::Choices(codes) => codes.iter().filter_map(choice).collect(),
        Answer::Text(text) => {
            let is_date = matches!(kind, QuestionKind::Date { .. } | QuestionKind::Calculated { .. });
            vec![if is_date { Said::Date(text.clone()) } else { Said::Typed(text.clone()) }]
        }
        Answer::Number(number) => {
            let unit = match kind {
                QuestionKind::Number { unit, .. } | QuestionKind::Calculated { unit, .. } => unit.clone(),
                _ => None,
            };
            vec![Said::Number(*number, unit)]
        }
        Answer::Files(files) => files.iter().map(|file| Said::Typed(file.name.clone())).collect(),
        Answer::Soft(soft) => {
            let offered = question.spec.soft_answers.iter().find(|offered| offered.answer == *soft);
            let own = offered.and_then(|offered| offered.label.clone());
            vec![own.map_or(Said::Word(soft_label_id(*soft)), Said::Text)]
        }
    }
}

fn choice(session: &Session, index: usize, question: &Question, code: &Code) -> Option<Said> {
    let own = |text: Option<&Text>, id| Some(text.map_or(Said::Word(id), |text| Said::Text(text.clone())));
    match &question.spec.kind {
        QuestionKind::YesNo { yes, .. } if code == "yes" => return own(yes.as_ref(), "yesno-yes-label"),
        QuestionKind::YesNo { no, .. } => return own(no.as_ref(), "yesno-no-label"),
        QuestionKind::Scale {
            points,
            look: look @ (ScaleLook::Smileys | ScaleLook::Stars | ScaleLook::Likelihood),
        } => {
            return rare::point(points, *look, code).map(Said::Point);
        }
        QuestionKind::Consent { .. } | QuestionKind::Calculated { .. } => {
            return own(None, if code == "yes" { "yesno-yes-label" } else { "yesno-no-label" });
        }
        _ => {}
    }
    let choice = question.spec.kind.choices().iter().find(|choice| choice.code == *code)?;
    let words = companion(session.survey(), index).filter(|_| choice.other).and_then(|words| session.value(words));
    Some(match words {
        Some(Answer::Text(words)) => Said::Own(choice.label.clone(), words.clone()),
        _ => Said::Text(choice.label.clone()),
    })
}

/// The parts in one line, as a text repeats them; an ellipsis for none.
pub(crate) fn plain(said: Vec<Said>, reader: &Reader) -> String {
    let mut line = String::new();
    for one in said {
        let one = match one {
            Said::Text(text) => reader.plain(&text),
            Said::Point(point) => rare::point_plain(&point, reader),
            Said::Word(id) => reader.words.get(id),
            Said::Typed(text) | Said::Own(_, text) => text,
            Said::Number(number, None) => reader.number(number),
            Said::Number(number, Some(unit)) => [&reader.number(number), " ", &reader.plain(&unit)].concat(),
            Said::Date(date) => reader.date(&date),
        };
        line = if line.is_empty() {
            one
        } else {
            reader.words.with("list-next-label", &[("list", line.into()), ("next", one.into())])
        };
    }
    if line.is_empty() { "…".to_owned() } else { line }
}
