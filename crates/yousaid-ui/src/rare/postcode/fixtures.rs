//! Postcodes in their states.

use yousaid_schema::QuestionKind;

use crate::field::sample::Sample;
use crate::field::sample::words_given;
use crate::fixture::Fixture;

/// Every state.
pub const FIXTURES: &[Fixture] = &[
    Fixture {
        name: "unanswered",
        about: "Empty, and may be left so",
        view: || Sample { optional: true, ..code("unanswered") }.view(),
    },
    Fixture {
        name: "answered",
        about: "As it was typed, before the field is left",
        view: || Sample { given: words_given("sw1a 1aa"), ..code("filled_in") }.view(),
    },
    Fixture {
        name: "with-error",
        about: "Only the first half",
        view: || Sample { pressed: true, given: words_given("SW1A"), ..code("with_error") }.view(),
    },
];

fn code(id: &'static str) -> Sample {
    Sample::new(id, QuestionKind::Postcode, "What is your postcode?")
}
