//! Places in words in their states.

use yousaid_schema::QuestionKind;
use yousaid_schema::Text;

use crate::field::sample::Sample;
use crate::field::sample::words_given;
use crate::fixture::Fixture;

/// Every state.
pub const FIXTURES: &[Fixture] = &[
    Fixture { name: "unanswered", about: "With the interface's own example", view: || place("empty").view() },
    Fixture {
        name: "filled-in",
        about: "With an example of the author's",
        view: || {
            let hint = Some(Text::new("en", "For example, the name of the path or the nearest door."));
            Sample { hint, given: words_given("Behind number 12, by the bins"), ..place("full") }.view()
        },
    },
    Fixture {
        name: "with-error",
        about: "Continue was pressed too early",
        view: || Sample { pressed: true, ..place("wrong") }.view(),
    },
];

fn place(id: &'static str) -> Sample {
    Sample::new(id, QuestionKind::Location { max_length: None }, "Where is the broken light?")
}
