//! Addresses in their states.

use yousaid_schema::Answer;
use yousaid_schema::QuestionKind;
use yousaid_schema::Text;

use crate::field::sample::Sample;
use crate::fixture::Fixture;

/// Every state.
pub const FIXTURES: &[Fixture] = &[
    Fixture { name: "unanswered", about: "Nothing is typed yet", view: || home("empty").view() },
    Fixture {
        name: "filled-in",
        about: "As a browser fills it in",
        view: || {
            let words = |text: &str| Answer::Text(text.to_owned());
            let answers = vec![
                ("full.line_1", words("Flat 4, Elm House")),
                ("full.line_2", words("12 Station Road")),
                ("full.town", words("Merthyr Tydfil")),
                ("full.postcode", words("CF47 8AN")),
            ];
            Sample { answers, ..home("full") }.view()
        },
    },
    Fixture {
        name: "with-error",
        about: "Continue was pressed with one line",
        view: || {
            let answers = vec![("wrong.line_1", Answer::Text("Flat 4, Elm House".to_owned()))];
            Sample { answers, pressed: true, heading: Some(2), ..home("wrong") }.view()
        },
    },
];

fn home(id: &'static str) -> Sample {
    let hint = Some(Text::new("en", "The home that the repair was in."));
    Sample { hint, ..Sample::new(id, QuestionKind::Address, "What is your address?") }
}
