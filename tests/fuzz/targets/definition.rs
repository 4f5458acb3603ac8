//! Any JSON as a definition: it is refused with problems that can be shown, or it compiles, keeps
//! its hash through its canonical text, and can be answered.
#![no_main]

use std::sync::Arc;

use libfuzzer_sys::fuzz_target;
use yousaid_engine::Session;
use yousaid_engine::Survey;
use yousaid_schema::Definition;
use yousaid_schema::Json;

fuzz_target!(|bytes: &[u8]| {
    let Ok(json) = serde_json::from_slice::<Json>(bytes) else { return };
    let definition = match Definition::from_json(&json) {
        Ok(definition) => definition,
        Err(error) => {
            assert!(!error.problems().is_empty(), "refused without a reason");
            return;
        }
    };
    let again: Json = serde_json::from_str(&json.to_canonical_text()).unwrap();
    assert_eq!(Definition::from_json(&again).unwrap().hash, definition.hash);
    match Survey::compile(definition) {
        Ok(survey) => {
            let mut session = Session::new(Arc::new(survey));
            session.next();
            let _ = session.progress();
        }
        Err(error) => assert!(!error.problems().is_empty(), "refused without a reason"),
    }
});
