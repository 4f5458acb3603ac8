//! What pages without scripts promise, checked on rendered HTML.
#![cfg(all(feature = "ssr", not(target_arch = "wasm32")))]
#![expect(clippy::unwrap_used, reason = "a test that does not find what it looks for has failed")]

use std::sync::Arc;

use yousaid_engine::Session;
use yousaid_engine::Setting;
use yousaid_engine::Survey;
use yousaid_i18n::Words;
use yousaid_ui::plain::Plain;

const EVERY_QUESTION: &str = include_str!("../../../examples/surveys/every-question.json");

fn survey(text: &str) -> Arc<Survey> {
    Arc::new(Survey::compile(serde_json::from_str(text).unwrap()).unwrap())
}

fn english() -> Plain {
    Plain::new(Words::english(), "en")
}

#[test]
fn print_it() {
    let session = Session::new(survey(EVERY_QUESTION));
    let page = english().page(&session, &[]);
    std::fs::write("/tmp/page.html", &page.html).unwrap();
    let page = english().whole(session.survey(), Setting::default(), &[], &[]);
    std::fs::write("/tmp/whole.html", &page.html).unwrap();
}
