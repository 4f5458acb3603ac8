//! The form in which an answer is sent.

use yousaid_schema::Answer;
use yousaid_schema::Choice;
use yousaid_schema::Code;
use yousaid_schema::Mode;
use yousaid_schema::QuestionKind;
use yousaid_schema::SoftAnswer;

use crate::Question;
use crate::Rule;
use crate::files;
use crate::parse_number;
use crate::rare;

/// Brings an answer into the form in which it is sent: blanks trimmed, a typed number or date
/// read, choices once each and in the definition's order (ranks in their own). `Ok(None)` for a
/// blank.
pub(crate) fn normalize(question: &Question, answer: &Answer, mode: Mode) -> Result<Option<Answer>, Rule> {
    let kind = &question.spec.kind;
    let broken = match (kind, answer) {
        _ if !question.takes_answer() => Some(wrong_type(kind)),
        (_, Answer::Soft(soft)) => {
            let offered = is_soft_offered(question, *soft, mode);
            (!offered).then_some(Rule::SoftAnswerNotOffered)
        }
        (QuestionKind::YesNo { .. } | QuestionKind::Consent { .. }, Answer::Choice(code)) => {
            (code != "yes" && code != "no").then(|| unknown(code))
        }
        (QuestionKind::Choice { .. } | QuestionKind::Scale { .. }, Answer::Choice(code)) => {
            (!is_among(code, kind.choices())).then(|| unknown(code))
        }
        (QuestionKind::MultipleChoice { choices, .. }, Answer::Choices(codes)) => {
            return each_once(choices, codes, false);
        }
        (QuestionKind::Ranking { choices, .. }, Answer::Choices(codes)) => return each_once(choices, codes, true),
        (QuestionKind::Number { .. } | QuestionKind::Repeat { .. }, Answer::Number(_)) => None,
        (QuestionKind::File { .. }, Answer::Files(files)) => {
            return files::door().map_or(Ok(None), |door| (door.normal)(files));
        }
        (kind, Answer::Text(text)) => return typed(kind, text),
        (kind, _) => Some(wrong_type(kind)),
    };
    broken.map_or_else(|| Ok(Some(answer.clone())), Err)
}

/// Whether a soft answer can be chosen: the definition has it, and it is one for this mode.
pub(crate) fn is_soft_offered(question: &Question, soft: SoftAnswer, mode: Mode) -> bool {
    soft.offered_in(mode) && question.spec.soft_answers.iter().any(|choice| choice.answer == soft)
}

/// What was typed, read.
fn typed(kind: &QuestionKind, text: &str) -> Result<Option<Answer>, Rule> {
    match kind {
        QuestionKind::ShortText { .. }
        | QuestionKind::Email
        | QuestionKind::Location { .. }
        | QuestionKind::Signature => Ok(words(&one_line(text))),
        QuestionKind::LongText { .. } => Ok(words(&lines(text))),
        QuestionKind::Number { .. } | QuestionKind::Repeat { .. } if text.trim().is_empty() => Ok(None),
        QuestionKind::Number { .. } | QuestionKind::Repeat { .. } => {
            parse_number(text).map(|number| Some(Answer::Number(number))).ok_or(Rule::NotANumber)
        }
        QuestionKind::Date { .. } | QuestionKind::Time | QuestionKind::Telephone | QuestionKind::Postcode => {
            rare::typed(kind, text)
        }
        kind => Err(wrong_type(kind)),
    }
}

fn is_among(code: &Code, choices: &[Choice]) -> bool {
    choices.iter().any(|choice| choice.code == *code)
}

/// The codes that were given, each once: in their own order if they are ranked, else in that of the
/// choices.
fn each_once(choices: &[Choice], given: &[Code], ranked: bool) -> Result<Option<Answer>, Rule> {
    if let Some(code) = given.iter().find(|code| !is_among(code, choices)) {
        return Err(unknown(code));
    }
    let mut once: Vec<Code> = Vec::new();
    for at in 0..if ranked { given.len() } else { choices.len() } {
        let code = match choices.get(at) {
            _ if ranked => given.get(at),
            choice => choice.map(|choice| &choice.code).filter(|code| given.contains(code)),
        };
        if let Some(code) = code.filter(|code| !once.contains(code)) {
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

/// Lines that end as those of a browser's text area do, with a line feed alone.
fn lines(text: &str) -> String {
    let mut lines = String::with_capacity(text.len());
    let mut after_return = false;
    for c in text.chars() {
        if c != '\n' || !after_return {
            lines.push(if c == '\r' { '\n' } else { c });
        }
        after_return = c == '\r';
    }
    lines
}

/// One line without control characters, and without the invisible signs that turn the direction of
/// writing: they could make a stored line read as something else.
fn one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for c in text.chars() {
        if !matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}') {
            line.push(if c.is_control() { ' ' } else { c });
        }
    }
    line
}

fn wrong_type(kind: &QuestionKind) -> Rule {
    let expected = match kind {
        QuestionKind::Choice { .. }
        | QuestionKind::YesNo { .. }
        | QuestionKind::Scale { .. }
        | QuestionKind::Consent { .. } => "choice",
        QuestionKind::MultipleChoice { .. } | QuestionKind::Ranking { .. } => "choices",
        QuestionKind::Number { .. } | QuestionKind::Repeat { .. } => "number",
        QuestionKind::File { .. } => "files",
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_end_in_one_way_and_stay_so() {
        for (typed, kept) in [("a\r\nb", "a\nb"), ("a\rb", "a\nb"), ("a\r\r\nb", "a\n\nb"), ("\n\r\n\n", "\n\n\n")] {
            assert_eq!(lines(typed), kept, "{typed:?}");
            assert_eq!(lines(kept), kept, "{kept:?}");
        }
    }
}
