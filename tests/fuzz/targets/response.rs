//! Any JSON as a response to a survey: it is refused with reasons, or it is accepted, and then
//! accepted again after it was written and read.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use yousaid_engine::Survey;
use yousaid_engine::check_response;
use yousaid_schema::Definition;
use yousaid_schema::Json;
use yousaid_schema::Response;

static SURVEYS: LazyLock<Vec<Survey>> = LazyLock::new(|| {
    [include_str!("../survey.json"), yousaid_testing::REPAIR_VISIT, yousaid_testing::TSM_2026]
        .into_iter()
        .map(|text| {
            let json: Json = serde_json::from_str(text).unwrap();
            Survey::compile(Definition::from_json(&json).unwrap()).unwrap()
        })
        .collect()
});

fuzz_target!(|bytes: &[u8]| {
    let Ok(json) = serde_json::from_slice::<Json>(bytes) else { return };
    let response = match Response::from_json(&json) {
        Ok(response) => response,
        Err(error) => {
            assert!(!error.problems().is_empty(), "refused without a reason");
            return;
        }
    };
    let again: Json = serde_json::from_str(&response.to_json().to_text()).unwrap();
    let again = Response::from_json(&again).unwrap();
    assert_eq!(again, response);
    for survey in &*SURVEYS {
        // The fuzzer can't guess a hash, and need not: what it says of the survey is put right.
        let mut own = response.clone();
        let definition = survey.definition();
        own.survey.id = definition.id.clone();
        own.survey.version.clone_from(&definition.version);
        own.survey.hash.clone_from(&definition.hash);
        for violation in check_response(survey, &own) {
            assert!(!violation.rule.to_string().is_empty());
        }
    }
});
