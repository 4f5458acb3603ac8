//! What conditions are said to be, and that nothing else could be meant.

use std::fmt::Write as _;

use expect_test::Expect;
use expect_test::expect;
use yousaid_schema::Definition;

use super::*;
use crate::Survey;
use crate::logic::Expression;
use crate::logic::parse;
use crate::logic::parse_value;
use crate::names::Names;

mod properties;
mod sentences;
mod surveys;

const PAGE: &str = include_str!("../../../../LOGIC.md");

/// The survey of the author's page on the language, with some hidden values.
fn survey() -> Survey {
    let questions = PAGE.split("```json").nth(1).and_then(|rest| rest.split("```").next()).unwrap();
    let questions = questions.trim().trim_end_matches(']');
    let more = r#",
        {"id": "usual", "type": "choice", "title": "How do you reach us?", "choices": [
            {"code": "web", "label": "On the website"}, {"code": "visit", "label": "In person"}]},
        {"id": "best", "type": "choice", "title": "What would be best?", "choices": [
            {"code": "web", "label": "Online"}, {"code": "visit", "label": "In person"}]},
        {"id": "pay", "type": "number", "title": "Your income", "soft_answers": ["prefer_not_to_say"]},
        {"id": "recommend", "type": "likelihood", "title": "Would you recommend us?"},
        {"id": "agree", "type": "consent", "text": "May we call you?", "title": "Calling you back", "must": true},
        {"id": "home", "type": "address", "title": "Where do you live?"},
        {"id": "costs", "type": "calculated", "calculate": "gas + power"},
        {"id": "is_dear", "type": "calculated", "calculate": "costs > 200 or rooms = 1", "ask_if": "repair = 'yes'"},
        {"id": "shown", "type": "calculated", "calculate": "costs * 12", "shown": true, "title": "A year"}]"#;
    definition(&[questions, more].concat())
}

fn definition(questions: &str) -> Survey {
    let text = [
        r#"{"id": "words", "version": "1", "title": "Words", "default_language": "en", "landlord": {"name": "Elm Homes"},
            "pages": [{"id": "one", "questions": "#,
        questions,
        "}]}",
    ];
    let definition: Definition = serde_json::from_str(&text.concat()).unwrap();
    Survey::compile(definition).unwrap()
}

fn compiled(survey: &Survey, text: &str) -> Expression {
    let names = Names { questions: survey.questions(), by_id: &[], visible: survey.questions().len(), entry: None };
    parse(text, &names)
        .or_else(|_| parse_value(text, &names).map(|(value, _)| value))
        .unwrap_or_else(|faults| panic!("{text}: {faults:?}"))
}

fn in_english(survey: &Survey, english: &English<'_>, text: &str) -> String {
    let expression = compiled(survey, text);
    match value(survey, &expression) {
        Some(value) => english.value(&value),
        None => english.condition(&condition(survey, &expression)),
    }
}

/// Each expression with what it says under it.
fn check(expressions: &[&str], expected: &Expect) {
    let survey = survey();
    let english = English::new(&survey);
    let mut out = String::new();
    for text in expressions {
        writeln!(out, "{text}\n    {}", in_english(&survey, &english, text)).unwrap();
    }
    expected.assert_eq(&out);
}
