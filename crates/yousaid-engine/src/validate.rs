//! Whether an answer fits its question, and a response its survey.

use yousaid_schema::Anonymity;
use yousaid_schema::Answer;
use yousaid_schema::Code;
use yousaid_schema::QuestionKind;
use yousaid_schema::Response;
use yousaid_schema::limits;

use crate::Question;
use crate::Rule;
use crate::Survey;
use crate::Violation;
use crate::answers::asked;
use crate::count_characters;
use crate::parse_number;

/// Brings an answer into the form in which it is sent: blanks trimmed, a typed number read,
/// choices once each in the definition's order. `Ok(None)` for a blank.
pub(crate) fn normalize(question: &Question, answer: &Answer) -> Result<Option<Answer>, Rule> {
    let kind = &question.spec.kind;
    if let Answer::Soft(soft) = answer {
        let offered = question.spec.soft_answers.iter().any(|choice| choice.answer == *soft);
        return if offered { Ok(Some(answer.clone())) } else { Err(Rule::SoftAnswerNotOffered) };
    }
    match (kind, answer) {
        (QuestionKind::YesNo { .. }, Answer::Choice(code)) => {
            if code == "yes" || code == "no" {
                Ok(Some(answer.clone()))
            } else {
                Err(unknown(code))
            }
        }
        (QuestionKind::Choice { .. } | QuestionKind::Scale { .. }, Answer::Choice(code)) => {
            let known = kind.choices().iter().any(|choice| choice.code == *code);
            if known { Ok(Some(answer.clone())) } else { Err(unknown(code)) }
        }
        (QuestionKind::MultipleChoice { choices, .. }, Answer::Choices(codes)) => {
            if let Some(code) = codes.iter().find(|code| !choices.iter().any(|choice| choice.code == **code)) {
                return Err(unknown(code));
            }
            let ordered: Vec<Code> =
                choices.iter().map(|choice| &choice.code).filter(|code| codes.contains(code)).cloned().collect();
            Ok(if ordered.is_empty() { None } else { Some(Answer::Choices(ordered)) })
        }
        (QuestionKind::ShortText { .. } | QuestionKind::Email, Answer::Text(text)) => Ok(words(&one_line(text))),
        (QuestionKind::LongText { .. }, Answer::Text(text)) => Ok(words(&text.replace("\r\n", "\n"))),
        (QuestionKind::Number { .. }, Answer::Number(_)) => Ok(Some(answer.clone())),
        (QuestionKind::Number { .. }, Answer::Text(text)) => {
            if text.trim().is_empty() {
                return Ok(None);
            }
            parse_number(text).map(|number| Some(Answer::Number(number))).ok_or(Rule::NotANumber)
        }
        (kind, _) => Err(Rule::WrongType { expected: expected_field(kind) }),
    }
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

fn expected_field(kind: &QuestionKind) -> &'static str {
    match kind {
        QuestionKind::Choice { .. }
        | QuestionKind::YesNo { .. }
        | QuestionKind::Scale { .. }
        | QuestionKind::Consent { .. } => "choice",
        QuestionKind::MultipleChoice { .. } | QuestionKind::Ranking { .. } => "choices",
        QuestionKind::ShortText { .. }
        | QuestionKind::LongText { .. }
        | QuestionKind::Email
        | QuestionKind::Telephone
        | QuestionKind::Postcode
        | QuestionKind::Date { .. }
        | QuestionKind::Time
        | QuestionKind::Signature
        | QuestionKind::Location { .. } => "text",
        QuestionKind::Number { .. } | QuestionKind::Repeat { .. } => "number",
        QuestionKind::Calculated { .. }
        | QuestionKind::Statement { .. }
        | QuestionKind::Matrix { .. }
        | QuestionKind::Allocation { .. }
        | QuestionKind::Address => "none at all",
    }
}

/// The rule that a normalized answer breaks, if any.
pub(crate) fn broken_rule(question: &Question, value: Option<&Answer>) -> Option<Rule> {
    let Some(value) = value else {
        return (question.takes_answer() && !question.spec.optional).then_some(Rule::Required);
    };
    match (&question.spec.kind, value) {
        (QuestionKind::MultipleChoice { choices, min, max, .. }, Answer::Choices(codes)) => {
            let count = u32::try_from(codes.len()).unwrap_or(u32::MAX);
            let exclusive = choices.iter().any(|choice| choice.exclusive && codes.contains(&choice.code));
            if exclusive {
                return (count > 1).then_some(Rule::ExclusiveChoice);
            }
            if let Some(min) = min.filter(|min| count < *min) {
                return Some(Rule::TooFewChoices { min });
            }
            max.filter(|max| count > *max).map(|max| Rule::TooManyChoices { max })
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
        (QuestionKind::ShortText { max_length }, Answer::Text(text)) => too_long(text, max_length.unwrap_or(SHORT)),
        (QuestionKind::LongText { max_length }, Answer::Text(text)) => too_long(text, max_length.unwrap_or(LONG)),
        (QuestionKind::Email, Answer::Text(text)) => (!is_email(text)).then_some(Rule::NotAnEmail),
        _ => None,
    }
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

/// Every rule of `survey` that `response` breaks. Empty exactly when a [`crate::Session`] could
/// have produced the response.
///
/// A response that is not final may lack answers; nothing else is forgiven.
#[must_use]
pub fn check_response(survey: &Survey, response: &Response) -> Vec<Violation> {
    let mut violations = Vec::new();
    let whole = |rule| Violation { question: None, rule };
    let definition = &survey.definition;
    if response.survey.id != definition.id
        || response.survey.version != definition.version
        || response.survey.hash != definition.hash
    {
        violations.push(whole(Rule::OtherSurvey));
    }
    for (name, _) in &response.context {
        if !definition.context.contains(name) {
            violations.push(whole(Rule::UnknownContext { name: name.clone() }));
        }
    }
    let precise = !response.started.is_day() || response.finished.as_ref().is_some_and(|moment| !moment.is_day());
    if precise && definition.anonymity == Anonymity::Anonymous {
        violations.push(whole(Rule::TooPrecise));
    }

    let mut values: Vec<Option<&Answer>> = vec![None; survey.questions.len()];
    let mut wrong = vec![false; survey.questions.len()];
    for (id, answered) in &response.answers {
        let Some((index, question)) = survey.question(id.as_str()) else {
            violations.push(Violation { question: Some(id.clone()), rule: Rule::UnknownQuestion });
            continue;
        };
        let rule = match normalize(question, &answered.answer) {
            Err(rule) => Some(rule),
            Ok(Some(normal)) if normal == answered.answer => {
                let written = question.shown_language(&answered.language) == answered.language
                    && (question.bank.is_some() || definition.languages.contains(&answered.language));
                (!written).then(|| Rule::UnknownLanguage { language: answered.language.clone() })
            }
            Ok(_) => Some(Rule::NotNormalized),
        };
        if let (Some(value), Some(wrong)) = (values.get_mut(index), wrong.get_mut(index)) {
            *value = Some(&answered.answer);
            if let Some(rule) = rule {
                *wrong = true;
                violations.push(Violation { question: Some(id.clone()), rule });
            }
        }
    }

    let asked = asked(survey, &|index| values.get(index).copied().flatten());
    for (index, question) in survey.questions.iter().enumerate() {
        let value = values.get(index).copied().flatten();
        let rule = if !asked.get(index).copied().unwrap_or(false) {
            value.map(|_| Rule::NotAsked)
        } else if wrong.get(index).copied().unwrap_or(false) || (value.is_none() && !response.is_final) {
            None
        } else {
            broken_rule(question, value)
        };
        if let Some(rule) = rule {
            violations.push(Violation { question: Some(question.spec.id.clone()), rule });
        }
    }
    violations
}
