//! The form in which an answer is sent.

use yousaid_schema::Answer;
use yousaid_schema::Code;
use yousaid_schema::Mode;
use yousaid_schema::QuestionKind;
use yousaid_schema::SoftAnswer;

use crate::Question;
use crate::Rule;
use crate::formats;
use crate::parse_number;

/// Brings an answer into the form in which it is sent: blanks trimmed, a typed number or date
/// read, choices once each and in the definition's order (ranks in their own). `Ok(None)` for a
/// blank.
pub(crate) fn normalize(question: &Question, answer: &Answer, mode: Mode) -> Result<Option<Answer>, Rule> {
    let kind = &question.spec.kind;
    match (kind, answer) {
        _ if !question.takes_answer() => Err(wrong_type(kind)),
        (_, Answer::Soft(soft)) => {
            let offered = is_soft_offered(question, *soft, mode);
            if offered { Ok(Some(answer.clone())) } else { Err(Rule::SoftAnswerNotOffered) }
        }
        (QuestionKind::YesNo { .. } | QuestionKind::Consent { .. }, Answer::Choice(code)) => {
            if code == "yes" || code == "no" { Ok(Some(answer.clone())) } else { Err(unknown(code)) }
        }
        (QuestionKind::Choice { .. } | QuestionKind::Scale { .. }, Answer::Choice(code)) => {
            let known = kind.choices().iter().any(|choice| choice.code == *code);
            if known { Ok(Some(answer.clone())) } else { Err(unknown(code)) }
        }
        (QuestionKind::MultipleChoice { choices, .. }, Answer::Choices(codes)) => {
            let known = choices.iter().map(|choice| &choice.code);
            each_once(&mut known.clone().filter(|code| codes.contains(code)), codes, &mut known.clone())
        }
        (QuestionKind::Ranking { choices, .. }, Answer::Choices(codes)) => {
            each_once(&mut codes.iter(), codes, &mut choices.iter().map(|choice| &choice.code))
        }
        (QuestionKind::Number { .. } | QuestionKind::Repeat { .. }, Answer::Number(_)) => Ok(Some(answer.clone())),
        (kind, Answer::Text(text)) => typed(kind, text),
        (kind, _) => Err(wrong_type(kind)),
    }
}

/// Whether a soft answer can be chosen: the definition has it, and it is one for this mode.
pub(crate) fn is_soft_offered(question: &Question, soft: SoftAnswer, mode: Mode) -> bool {
    soft.offered_in(mode) && question.spec.soft_answers.iter().any(|choice| choice.answer == soft)
}

/// What was typed, read.
fn typed(kind: &QuestionKind, text: &str) -> Result<Option<Answer>, Rule> {
    let read = |text: Option<String>, rule| text.map(|text| Some(Answer::Text(text))).ok_or(rule);
    match kind {
        QuestionKind::ShortText { .. }
        | QuestionKind::Email
        | QuestionKind::Location { .. }
        | QuestionKind::Signature => Ok(words(&one_line(text))),
        QuestionKind::LongText { .. } => Ok(words(&text.replace("\r\n", "\n"))),
        QuestionKind::Date { partial, .. } => Ok(formats::date::read(text, *partial)?.map(Answer::Text)),
        QuestionKind::Number { .. }
        | QuestionKind::Repeat { .. }
        | QuestionKind::Time
        | QuestionKind::Telephone
        | QuestionKind::Postcode
            if text.trim().is_empty() =>
        {
            Ok(None)
        }
        QuestionKind::Number { .. } | QuestionKind::Repeat { .. } => {
            parse_number(text).map(|number| Some(Answer::Number(number))).ok_or(Rule::NotANumber)
        }
        QuestionKind::Time => read(formats::time::read(text), Rule::NotATime),
        QuestionKind::Telephone => read(formats::telephone::read(text), Rule::NotATelephone),
        QuestionKind::Postcode => read(formats::postcode::read(text), Rule::NotAPostcode),
        kind => Err(wrong_type(kind)),
    }
}

/// The codes of `order`, each the first time that it comes.
fn each_once<'a>(
    order: &mut dyn Iterator<Item = &'a Code>,
    given: &[Code],
    known: &mut dyn Iterator<Item = &'a Code>,
) -> Result<Option<Answer>, Rule> {
    let known: Vec<&Code> = known.collect();
    if let Some(code) = given.iter().find(|code| !known.contains(code)) {
        return Err(unknown(code));
    }
    let mut once: Vec<Code> = Vec::with_capacity(given.len());
    for code in order {
        if !once.contains(code) {
            once.push(code.clone());
        }
    }
    Ok(if once.is_empty() { None } else { Some(Answer::Choices(once)) })
}

fn unknown(code: &Code) -> Rule {
    Rule::UnknownChoice { code: code.to_string() }
}

fn words(text: &str) -> Option<Answer> {
    let trimmed = text.trim();
    if trimmed.is_empty() { None } else { Some(Answer::Text(trimmed.to_owned())) }
}

/// One line without control characters, and without the invisible signs that turn the direction of
/// writing: they could make a stored line read as something else.
fn one_line(text: &str) -> String {
    text.chars()
        .filter(|c| !matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}'))
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect()
}

fn wrong_type(kind: &QuestionKind) -> Rule {
    let expected = match kind {
        QuestionKind::Choice { .. }
        | QuestionKind::YesNo { .. }
        | QuestionKind::Scale { .. }
        | QuestionKind::Consent { .. } => "choice",
        QuestionKind::MultipleChoice { .. } | QuestionKind::Ranking { .. } => "choices",
        QuestionKind::Number { .. } | QuestionKind::Repeat { .. } => "number",
        QuestionKind::ShortText { .. }
        | QuestionKind::LongText { .. }
        | QuestionKind::Email
        | QuestionKind::Telephone
        | QuestionKind::Postcode
        | QuestionKind::Date { .. }
        | QuestionKind::Time
        | QuestionKind::Signature
        | QuestionKind::Location { .. } => "text",
        QuestionKind::Statement { .. }
        | QuestionKind::Calculated { .. }
        | QuestionKind::Matrix { .. }
        | QuestionKind::Allocation { .. }
        | QuestionKind::Address => "none at all",
    };
    Rule::WrongType { expected }
}
