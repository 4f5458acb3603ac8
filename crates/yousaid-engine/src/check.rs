//! Whether a response is one that a session makes.

use yousaid_schema::Anonymity;
use yousaid_schema::Answer;
use yousaid_schema::Answered;
use yousaid_schema::QuestionKind;
use yousaid_schema::Response;

use crate::Question;
use crate::Rule;
use crate::Survey;
use crate::Violation;
use crate::facts::Facts;
use crate::logic::Answers;
use crate::normal::normalize;
use crate::rules::broken_rule;
use crate::rules::broken_together;

/// Every rule of `survey` that `response` breaks; at most one a question. Empty exactly when a
/// [`crate::Session`] could have produced the response.
///
/// Everything is computed anew from the answers alone: what is asked, which choices are offered,
/// every calculated value. A response that is not final may lack answers of residents; nothing
/// else is forgiven.
#[must_use]
pub fn check_response(survey: &Survey, response: &Response) -> Vec<Violation> {
    let mut violations = Vec::new();
    check_frame(survey, response, &mut violations);

    let mut answers: Vec<Option<&Answer>> = vec![None; survey.questions.len()];
    // Of those a question has been told already, and the rest would only be a consequence.
    let mut wrong = vec![false; survey.questions.len()];
    for (id, answered) in &response.answers {
        let Some((index, question)) = survey.question(id.as_str()) else {
            violations.push(Violation { question: Some(id.clone()), rule: Rule::UnknownQuestion });
            continue;
        };
        let (Some(answer), Some(wrong)) = (answers.get_mut(index), wrong.get_mut(index)) else { continue };
        let twice = answer.replace(&answered.answer).is_some();
        let rule = if twice { Some(Rule::NotNormalized) } else { check_form(survey, question, answered, response) };
        if let Some(rule) = rule.filter(|_| !*wrong) {
            *wrong = true;
            violations.push(Violation { question: Some(id.clone()), rule });
        }
    }

    let facts = Facts::new(survey, &|index| *answers.get(index)?, false);
    for (index, question) in survey.questions.iter().enumerate() {
        let answer = answers.get(index).copied().flatten();
        if wrong.get(index) != Some(&false) {
            continue;
        }
        if let Some(rule) = check_value(&facts, index, question, answer, response.is_final)
            && let Some(wrong) = wrong.get_mut(index)
        {
            *wrong = true;
            violations.push(Violation { question: Some(question.spec.id.clone()), rule });
        }
    }
    for question in survey.questions.iter().filter(|_| response.is_final) {
        let sound = question.parts.clone().all(|part| wrong.get(part) == Some(&false));
        if let Some(rule) = broken_together(question, &facts).filter(|_| sound) {
            violations.push(Violation { question: Some(question.spec.id.clone()), rule });
        }
    }
    violations
}

/// What surrounds the answers.
fn check_frame(survey: &Survey, response: &Response, violations: &mut Vec<Violation>) {
    let mut whole = |rule| violations.push(Violation { question: None, rule });
    let definition = &survey.definition;
    if response.survey.id != definition.id
        || response.survey.version != definition.version
        || response.survey.hash != definition.hash
    {
        whole(Rule::OtherSurvey);
    }
    for (name, _) in &response.context {
        if !definition.context.contains(name) {
            whole(Rule::UnknownContext { name: name.clone() });
        }
    }
    let precise = !response.started.is_day() || response.finished.as_ref().is_some_and(|moment| !moment.is_day());
    if precise && definition.anonymity == Anonymity::Anonymous {
        whole(Rule::TooPrecise);
    }
    if response.seed.is_some() != survey.shuffles() {
        whole(Rule::WrongSeed);
    }
}

/// The rule that an answer breaks by itself.
fn check_form(survey: &Survey, question: &Question, answered: &Answered, response: &Response) -> Option<Rule> {
    let language = answered.language.as_str();
    // Nobody reads a calculated value: it is in the default language.
    let mut reader = "";
    if !matches!(question.spec.kind, QuestionKind::Calculated { .. }) {
        reader = language;
        match normalize(question, &answered.answer, response.mode) {
            Err(rule) => return Some(rule),
            Ok(Some(normal)) if normal == answered.answer => {}
            Ok(_) => return Some(Rule::NotNormalized),
        }
    }
    let written = survey.language_shown(question, reader) == language;
    (!written).then(|| Rule::UnknownLanguage { language: language.to_owned() })
}

/// The rule that an answer breaks, or that a missing one does, given the others.
fn check_value(
    facts: &Facts,
    index: usize,
    question: &Question,
    answer: Option<&Answer>,
    is_final: bool,
) -> Option<Rule> {
    let asked = facts.is_asked(index);
    let expected = facts.answer(index);
    match (&question.spec.kind, answer) {
        (QuestionKind::Calculated { .. }, _) => (answer != expected).then_some(Rule::NotCalculated),
        // The session counts entries by itself.
        (QuestionKind::Repeat { .. }, None) => asked.then_some(Rule::Required),
        (_, None) => (asked && is_final && facts.requires(question)).then_some(Rule::Required),
        (_, Some(_)) if !asked && !question.spec.keep_hidden => Some(Rule::NotAsked),
        (_, Some(answer)) => {
            let codes = match answer {
                Answer::Choice(code) => std::slice::from_ref(code),
                Answer::Choices(codes) => codes,
                _ => &[],
            };
            match facts.not_offered(question, codes) {
                Some(code) => Some(Rule::ChoiceNotOffered { code: code.to_string() }),
                None => broken_rule(question, answer, facts),
            }
        }
    }
}
