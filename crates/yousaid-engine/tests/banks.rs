//! Official questions keep their wording and their order.
#![expect(clippy::unwrap_used, reason = "a test says what is wrong by panicking")]

use yousaid_engine::Survey;
use yousaid_schema::Definition;

/// Compiles a definition with these questions on one page; the problems' codes with their places.
fn problems(questions: &str) -> Vec<String> {
    let text = format!(
        r#"{{"id": "s", "version": "1", "default_language": "en", "title": "S", "landlord": {{"name": "Elm"}},
            "pages": [{{"id": "one", "questions": [{questions}]}}]}}"#
    );
    let error =
        match serde_json::from_str::<yousaid_schema::Json>(&text).map(|json| Definition::from_json(&json)).unwrap() {
            Err(error) => error,
            Ok(definition) => match Survey::compile(definition) {
                Err(error) => error,
                Ok(_) => return Vec::new(),
            },
        };
    error.problems().iter().map(|problem| format!("{} {}", problem.pointer, problem.code)).collect()
}

fn bank(items: &[&str]) -> String {
    items.iter().map(|item| format!(r#"{{"bank": "tsm@2024-04/{item}"}}"#)).collect::<Vec<_>>().join(",")
}

const OWN: &str = r#"{"id": "own", "type": "short_text", "title": "Our own?"}"#;
const WORDS: &str = r#"{"id": "words", "type": "statement", "text": "Words only."}"#;

#[test]
fn all_fifteen_in_order_are_accepted() {
    let all = yousaid_engine::Banks::built_in().find("tsm@2024-04").unwrap().ids().collect::<Vec<_>>();
    assert_eq!(problems(&bank(&all)), [] as [&str; 0]);
}

#[test]
fn tp01_must_come_first() {
    assert_eq!(problems(&bank(&["TP04", "TP05"])), ["/pages/0/questions/0 tsm-first"]);
    assert_eq!(problems(&[OWN, &bank(&["TP01"])].join(",")), ["/pages/0/questions/0 tsm-before-first"]);
    assert_eq!(problems(&[WORDS, &bank(&["TP01"])].join(",")), [] as [&str; 0], "a statement asks nothing");
}

#[test]
fn the_order_is_prescribed() {
    assert_eq!(problems(&bank(&["TP01", "TP05", "TP04"])), ["/pages/0/questions/2 tsm-order"]);
}

#[test]
fn further_questions_stand_at_the_end_of_a_theme() {
    let within = [&bank(&["TP01", "TP06"]), OWN, &bank(&["TP07"])].join(",");
    assert_eq!(problems(&within), ["/pages/0/questions/2 tsm-within-theme"]);
    let at_the_end = [&bank(&["TP01"]), OWN, &bank(&["TP06", "TP07"])].join(",");
    assert_eq!(problems(&at_the_end), [] as [&str; 0]);
}

#[test]
fn a_filter_stands_immediately_before_its_question() {
    assert_eq!(problems(&bank(&["TP01", "TP02"])), ["/pages/0/questions/1 tsm-filter"]);
    assert_eq!(problems(&bank(&["TP01", "repair_filter", "TP02", "TP03"])), [] as [&str; 0]);
    assert_eq!(
        problems(&bank(&["TP01", "communal_filter", "TP11", "TP12", "TP10"])).first().unwrap(),
        "/pages/0/questions/4 tsm-order"
    );
}

#[test]
fn wording_cannot_be_changed() {
    let reworded = r#"{"bank": "tsm@2024-04/TP01", "title": "Happy with us?"}"#;
    assert_eq!(problems(reworded), ["/pages/0/questions/0/title locked"]);
    let optional = r#"{"bank": "tsm@2024-04/TP01", "optional": true}"#;
    assert_eq!(problems(optional), ["/pages/0/questions/0/optional locked"]);
}

#[test]
fn unknown_banks_and_questions_are_named() {
    assert_eq!(problems(r#"{"bank": "tsm@2023-04/TP01"}"#), ["/pages/0/questions/0/bank unknown-bank"]);
    assert_eq!(problems(&bank(&["TP13"])), ["/pages/0/questions/0/bank unknown-bank-item"]);
    assert_eq!(problems(r#"{"bank": "TP01"}"#), ["/pages/0/questions/0/bank bad-bank"]);
}

#[test]
fn a_condition_of_ones_own_comes_on_top_of_the_prescribed_one() {
    let own = r#"{"bank": "tsm@2024-04/TP01"}, {"bank": "tsm@2024-04/repair_filter"},
        {"bank": "tsm@2024-04/TP02", "ask_if": "TP01 = 'very_satisfied'"}"#;
    assert_eq!(problems(own), [] as [&str; 0]);
    let wrong = r#"{"bank": "tsm@2024-04/TP01", "ask_if": "TP02 = 'neither'"}"#;
    assert_eq!(problems(wrong), ["/pages/0/questions/0/ask_if logic-unknown-name"]);
}
