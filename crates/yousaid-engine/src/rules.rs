//! Which rule an answer breaks.

use yousaid_schema::Answer;
use yousaid_schema::Choice;
use yousaid_schema::Code;
use yousaid_schema::QuestionKind;
use yousaid_schema::limits;

use crate::Question;
use crate::Rule;
use crate::count_characters;
use crate::facts::Facts;
use crate::rare;

/// The rule that an answer in its normal form breaks, if any. The facts say how many choices there
/// are to choose from.
pub(crate) fn broken_rule(question: &Question, value: &Answer, facts: &Facts) -> Option<Rule> {
    match (&question.spec.kind, value) {
        (QuestionKind::MultipleChoice { choices, min, max, .. }, Answer::Choices(codes)) => {
            // With fewer choices on offer than are asked for, all of them must do.
            let min = min.map(|min| min.min(number_of(facts.offered(question))));
            wrong_count(choices, codes, min, *max)
        }
        (QuestionKind::Number { min, max, whole, .. }, Answer::Number(number)) => {
            if *whole && !number.is_whole() {
                return Some(Rule::NotWhole);
            }
            if let Some(min) = min.filter(|min| number < min) {
                return Some(Rule::TooSmall { min });
            }
            max.filter(|max| number > max).map(|max| Rule::TooLarge { max })
        }
        (QuestionKind::ShortText { max_length } | QuestionKind::Location { max_length }, Answer::Text(text)) => {
            too_long(text, max_length.unwrap_or(SHORT))
        }
        (QuestionKind::Signature, Answer::Text(text)) => too_long(text, SHORT),
        (QuestionKind::LongText { max_length }, Answer::Text(text)) => too_long(text, max_length.unwrap_or(LONG)),
        (QuestionKind::Email, Answer::Text(text)) => (!is_email(text)).then_some(Rule::NotAnEmail),
        _ if question.spec.kind.is_rare() => rare::broken(question, value, facts),
        _ => None,
    }
}

/// The rule that the parts of a question break together, each of them being right by itself.
pub(crate) fn broken_together(question: &Question, facts: &Facts) -> Option<Rule> {
    if question.spec.kind.is_head() { rare::together(question, facts) } else { None }
}

pub(crate) fn number_of(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

fn wrong_count(choices: &[Choice], codes: &[Code], min: Option<u32>, max: Option<u32>) -> Option<Rule> {
    let count = number_of(codes.len());
    if choices.iter().any(|choice| choice.exclusive && codes.contains(&choice.code)) {
        return (count > 1).then_some(Rule::ExclusiveChoice);
    }
    if let Some(min) = min.filter(|min| count < *min) {
        return Some(Rule::TooFewChoices { min });
    }
    max.filter(|max| count > *max).map(|max| Rule::TooManyChoices { max })
}
/// Most characters of a short text whose question sets no limit.
const SHORT: u32 = 500;
/// Most characters of a long text whose question sets no limit: a whole response must stay below
/// the size limit even in scripts of three bytes a character.
const LONG: u32 = 4_000;

fn too_long(text: &str, max: u32) -> Option<Rule> {
    let length = u32::try_from(count_characters(text)).unwrap_or(u32::MAX);
    if length > max {
        return Some(Rule::TooLong { max, length });
    }
    // Characters of many code points each must not slip past the limits of the wire.
    let code_points = text.chars().count();
    (code_points > limits::ANSWER_CHARS)
        .then(|| Rule::TooLong { max, length: u32::try_from(code_points).unwrap_or(u32::MAX) })
}
/// Whether an e-mail address can be meant: one `@`, words on both sides, a dot in the domain, no
/// blanks. Only sending shows whether it exists.
fn is_email(text: &str) -> bool {
    let Some((local, domain)) = text.split_once('@') else { return false };
    let labels = domain.split('.').all(|label| !label.is_empty() && !label.starts_with('-') && !label.ends_with('-'));
    !local.is_empty()
        && text.len() <= 254
        && !domain.contains('@')
        && domain.contains('.')
        && labels
        && !text.chars().any(|c| c.is_whitespace() || c.is_control() || matches!(c, '<' | '>' | ',' | ';' | '"'))
}
