//! Typed signatures in their states.

use yousaid_schema::QuestionKind;
use yousaid_schema::Text;

use crate::field::sample::Sample;
use crate::field::sample::words_given;
use crate::fixture::Fixture;

/// Every state.
pub const FIXTURES: &[Fixture] = &[
    Fixture { name: "unanswered", about: "Nothing is typed yet", view: || name("empty").view() },
    Fixture {
        name: "filled-in",
        about: "With a hint of the author's",
        view: || {
            let hint = Some(Text::new("en", "The person whose name is on the tenancy."));
            Sample { hint, given: words_given("Nia Llewelyn"), ..name("full") }.view()
        },
    },
    Fixture {
        name: "with-error",
        about: "Continue was pressed too early",
        view: || Sample { pressed: true, ..name("wrong") }.view(),
    },
];

fn name(id: &'static str) -> Sample {
    Sample::new(id, QuestionKind::Signature, "Sign with your full name")
}
