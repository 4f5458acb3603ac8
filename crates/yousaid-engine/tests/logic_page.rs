//! The author's page on the logic language says what is so: every example in it is run.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test says what is wrong by panicking")]

use std::sync::Arc;

use serde_json::Value;
use serde_json::json;
use yousaid_engine::Session;
use yousaid_engine::Survey;
use yousaid_engine::logic;
use yousaid_schema::Answer;
use yousaid_schema::Code;
use yousaid_schema::Decimal;
use yousaid_schema::Definition;
use yousaid_schema::QuestionKind;
use yousaid_schema::SoftAnswer;

const PAGE: &str = include_str!("../LOGIC.md");

struct Example<'p> {
    expression: &'p str,
    answers: &'p str,
    gives: &'p str,
}

/// The rows of the tables of examples.
fn examples() -> Vec<Example<'static>> {
    let mut examples = Vec::new();
    let mut in_table = false;
    for line in PAGE.lines() {
        let cells: Vec<&str> = line.trim().trim_matches('|').split('|').map(str::trim).collect();
        match cells.as_slice() {
            ["expression", "answers", "gives"] => in_table = true,
            [rule, ..] if rule.starts_with("---") => {}
            [expression, answers, gives] if in_table => {
                let plain = |cell: &'static str| cell.trim_matches('`');
                let (expression, answers, gives) = (plain(expression), plain(answers), plain(gives));
                examples.push(Example { expression, answers, gives });
            }
            _ => in_table = false,
        }
    }
    examples
}

/// The survey of the page, with a question that has the expression's value.
fn survey(expression: &str) -> Survey {
    let questions = PAGE.split("```json").nth(1).and_then(|rest| rest.split("```").next()).unwrap();
    let questions: Value = serde_json::from_str(questions).unwrap();
    let result = json!([{"id": "result", "type": "calculated", "calculate": expression}]);
    let definition = json!({"id": "page", "version": "1", "title": "?", "default_language": "en",
        "landlord": {"name": "Elm Homes"},
        "pages": [{"id": "one", "questions": questions}, {"id": "two", "questions": result}]});
    let definition: Definition = serde_json::from_value(definition).unwrap();
    Survey::compile(definition).unwrap_or_else(|error| panic!("{expression}: {error}"))
}

fn answer(kind: &QuestionKind, words: &str) -> Answer {
    if let Some(soft) = SoftAnswer::from_code(words) {
        return Answer::Soft(soft);
    }
    let code = |word: &str| Code::new(word.trim()).unwrap();
    match kind {
        QuestionKind::YesNo { .. } | QuestionKind::Choice { .. } | QuestionKind::Scale { .. } => {
            Answer::Choice(code(words))
        }
        QuestionKind::MultipleChoice { .. } | QuestionKind::Ranking { .. } => {
            Answer::Choices(words.split(',').map(code).collect())
        }
        QuestionKind::Number { .. } | QuestionKind::Repeat { .. } => Answer::Number(Decimal::parse(words).unwrap()),
        _ => Answer::Text(words.to_owned()),
    }
}

fn shown(value: Option<&Answer>, is_condition: bool) -> String {
    match value {
        None => "nothing".to_owned(),
        Some(Answer::Choice(code)) if is_condition => (code == "yes").to_string(),
        Some(Answer::Number(number)) => number.to_string(),
        Some(Answer::Text(text)) => text.clone(),
        Some(other) => panic!("{other:?}"),
    }
}

#[test]
fn every_example_gives_what_the_page_says() {
    let examples = examples();
    assert!(examples.len() > 50, "the tables are read");
    for Example { expression, answers, gives } in examples {
        let survey = Arc::new(survey(expression));
        let mut session = Session::new(Arc::clone(&survey));
        for given in answers.split(';').filter(|given| !given.trim().is_empty()) {
            let (id, words) = given.split_once(": ").unwrap();
            let (index, question) = survey.question(id.trim()).unwrap_or_else(|| panic!("{id} in {expression}"));
            session.answer(index, Some(answer(&question.spec.kind, words.trim())), "en");
        }
        let (index, _) = survey.question("result").unwrap();
        assert_eq!(shown(session.value(index), true), gives, "{expression} with {answers}");
    }
}

#[test]
fn the_page_lists_every_word_of_the_language() {
    let section = PAGE.split("## Words that can't be ids").nth(1).unwrap().trim();
    let listed: Vec<&str> = section.lines().next().unwrap().split(' ').map(|word| word.trim_matches('`')).collect();
    assert!(listed.len() > 20 && listed.iter().all(|word| logic::is_reserved(word)), "{listed:?}");
    assert_eq!(listed.len(), logic::words().count());
    assert!(logic::words().all(|word| listed.contains(&word)));
}
