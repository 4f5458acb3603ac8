//! Any text as a condition over questions of many types: it is refused with faults that lie within
//! it, or it can be evaluated.
#![no_main]

use std::sync::Arc;
use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use yousaid_engine::Session;
use yousaid_engine::Survey;
use yousaid_schema::Answer;
use yousaid_schema::Code;
use yousaid_schema::Decimal;
use yousaid_schema::Definition;
use yousaid_schema::Json;

static SURVEY: LazyLock<Definition> = LazyLock::new(|| {
    let json: Json = serde_json::from_str(include_str!("../survey.json")).unwrap();
    Definition::from_json(&json).unwrap()
});

fuzz_target!(|text: &str| {
    let mut definition = SURVEY.clone();
    let last = definition.pages.last_mut().unwrap();
    last.ask_if = Some(text.to_owned());
    match Survey::compile(definition) {
        Err(error) => {
            for problem in error.problems() {
                assert_eq!(problem.pointer, "/pages/1/ask_if");
                let (start, end) = problem.range.unwrap_or_default();
                assert!(text.get(start..end).is_some(), "{problem:?} lies outside of {text:?}");
            }
            assert!(!error.problems().is_empty(), "refused without a reason");
        }
        Ok(survey) => {
            let survey = Arc::new(survey);
            let mut session = Session::new(survey.clone());
            let code = |code: &str| Answer::Choice(Code::new(code).unwrap());
            let answers = [
                ("repair", code("yes")),
                ("ease", code("2")),
                ("visits", Answer::Number(Decimal::from(3))),
                ("why", Answer::Text("Damp, and a draught".to_owned())),
                ("moved_in", Answer::Text("2019-05".to_owned())),
            ];
            for (id, answer) in answers {
                if let Some((index, _)) = survey.question(id) {
                    session.answer(index, Some(answer), "en");
                }
            }
            let _ = session.progress();
        }
    }
});
