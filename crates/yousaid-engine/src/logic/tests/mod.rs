//! The questions and answers that the tests of the language are about.

use std::fmt::Write as _;

use expect_test::Expect;
use yousaid_schema::Choice;
use yousaid_schema::Code;
use yousaid_schema::Definition;
use yousaid_schema::Item;
use yousaid_schema::QuestionId;
use yousaid_schema::QuestionKind;
use yousaid_schema::SoftAnswer;
use yousaid_schema::Text;

use super::*;
use crate::Survey;
use crate::names::Names;

mod faults;
mod properties;
mod types;
mod values;

const QUESTIONS: &str = r#"{
    "id": "logic", "version": "1", "title": "Logic", "default_language": "en", "landlord": {"name": "Elm Homes"},
    "pages": [{"id": "one", "questions": [
        {"id": "repair", "type": "yes_no", "title": "?", "soft_answers": ["dont_know"]},
        {"id": "satisfaction", "type": "scale", "title": "?", "soft_answers": ["not_applicable"], "points": [
            {"code": "very_poor", "label": "Very poor"}, {"code": "poor", "label": "Poor"},
            {"code": "neutral", "label": "Neither"}, {"code": "good", "label": "Good"},
            {"code": "very_good", "label": "Very good"}]},
        {"id": "channel", "type": "choice", "title": "?", "choices": [
            {"code": "phone", "label": "By telephone"}, {"code": "web", "label": "On the website"}]},
        {"id": "usual_channel", "type": "choice", "title": "?", "choices": [
            {"code": "web", "label": "On the website"}, {"code": "visit", "label": "In person"}]},
        {"id": "works", "type": "multiple_choice", "title": "?", "soft_answers": ["prefer_not_to_say"], "choices": [
            {"code": "heating", "label": "Heating"}, {"code": "roof", "label": "Roof"}]},
        {"id": "rooms", "type": "number", "title": "?"},
        {"id": "income", "type": "number", "title": "?", "soft_answers": ["prefer_not_to_say"]},
        {"id": "why", "type": "long_text", "title": "?"},
        {"id": "intro", "type": "statement", "text": "Hello"},
        {"id": "later", "type": "yes_no", "title": "?"}]}]
}"#;

struct Questions(Survey);

impl Questions {
    fn new() -> Self {
        let mut definition: Definition = serde_json::from_str(QUESTIONS).unwrap();
        let items = &mut definition.pages[0].items;
        let more = more().into_iter().map(|(id, kind)| {
            let title = Some(Text::new("en", "?"));
            Item::Question(Box::new(Question { title, ..Question::new(QuestionId::new(id).unwrap(), kind) }))
        });
        items.splice(items.len() - 1..items.len() - 1, more);
        Self(Survey::compile(definition).unwrap())
    }

    fn names(&self) -> Names<'_> {
        Names { questions: self.0.questions(), by_id: &[], visible: self.index("later"), entry: None }
    }

    fn index(&self, name: &str) -> usize {
        self.0.question(name).unwrap().0
    }

    fn count(&self) -> usize {
        self.0.questions().len()
    }
}

/// Questions of further types.
fn more() -> Vec<(&'static str, QuestionKind)> {
    let list = |codes: &[&str]| -> Vec<Choice> {
        codes.iter().map(|code| Choice::new(Code::new(code).unwrap(), Text::new("en", code))).collect()
    };
    let points = (1..=5).map(|n| Choice { score: Some(Decimal::new(n)), ..list(&[&n.to_string()]).remove(0) });
    let number = || QuestionKind::Number { min: None, max: None, whole: false, unit: None };
    let text = || QuestionKind::ShortText { max_length: None };
    let field =
        |id, kind| Question { title: Some(Text::new("en", "?")), ..Question::new(QuestionId::new(id).unwrap(), kind) };
    let calculated = |value: &str| QuestionKind::Calculated { value: value.into(), shown: false, unit: None };
    let date = |partial| QuestionKind::Date { partial, min: None, max: None };
    vec![
        ("wishes", QuestionKind::Ranking { choices: list(&["bins", "trees", "lights"]), most: None, shuffle: false }),
        ("moved_in", date(false)),
        ("born", date(true)),
        ("visit_at", QuestionKind::Time),
        ("agree", QuestionKind::Consent { text: Text::new("en", "?"), must: false }),
        (
            "helpful",
            QuestionKind::Matrix { rows: list(&["staff", "repairs"]), points: points.collect(), shuffle: false },
        ),
        ("spend", QuestionKind::Allocation { rows: list(&["parks", "lifts"]), total: 100, unit: None }),
        ("home", QuestionKind::Address),
        (
            "spots",
            QuestionKind::Repeat {
                questions: vec![field("where", text()), field("cost", number())],
                min: 0,
                max: 3,
                entry: None,
            },
        ),
        ("total", calculated("sum(spots.cost)")),
        ("is_new", calculated("moved_in >= '2025-01-01'")),
        ("since", calculated("coalesce(moved_in, born)")),
    ]
}

/// Each expression with its faults under it, or with `ok`.
fn check(expressions: &[&str], expected: &Expect) {
    let questions = Questions::new();
    let mut out = String::new();
    for text in expressions {
        writeln!(out, "{}", text.trim_end()).unwrap();
        match parse(text, &questions.names()) {
            Ok(_) => writeln!(out, "ok").unwrap(),
            Err(faults) => {
                for fault in faults {
                    let before = text[..fault.start].chars().count();
                    let under = text[fault.start..fault.end].chars().count().max(1);
                    let Fault { code, message, help, .. } = fault;
                    writeln!(out, "{}{} {code}: {message}; {help}", " ".repeat(before), "^".repeat(under)).unwrap();
                }
            }
        }
    }
    expected.assert_eq(&out);
}

#[derive(Default)]
struct Given(Vec<Option<Answer>>);

impl Answers for Given {
    fn answer(&self, index: usize) -> Option<&Answer> {
        self.0.get(index)?.as_ref()
    }
}

fn choice(code: &str) -> Answer {
    Answer::Choice(Code::new(code).unwrap())
}

fn choices(codes: &[&str]) -> Answer {
    Answer::Choices(codes.iter().map(|code| Code::new(code).unwrap()).collect())
}

fn holds(text: &str, given: &[(&str, Answer)]) -> bool {
    let questions = Questions::new();
    let mut answers = Given(vec![None; questions.count()]);
    for (name, answer) in given {
        answers.0[questions.index(name)] = Some(answer.clone());
    }
    match parse(text, &questions.names()) {
        Ok(expression) => expression.holds(&answers),
        Err(faults) => panic!("{text}: {faults:?}"),
    }
}
