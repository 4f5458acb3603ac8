//! Times in their states.

use yousaid_schema::QuestionKind;
use yousaid_schema::Text;

use crate::field::sample::Sample;
use crate::field::sample::words_given;
use crate::fixture::Fixture;

/// Every state.
pub const FIXTURES: &[Fixture] = &[
    Fixture {
        name: "unanswered",
        about: "With the author's hint and an example",
        view: || {
            let hint = Some(Text::new("en", "We come from 8 in the morning to 6 in the evening."));
            Sample { hint, ..visit("unanswered") }.view()
        },
    },
    Fixture {
        name: "answered",
        about: "As it was typed",
        view: || Sample { given: words_given("9.30 am"), ..visit("filled_in") }.view(),
    },
    Fixture {
        name: "with-error",
        about: "No time of day",
        view: || Sample { pressed: true, given: words_given("after lunch"), ..visit("with_error") }.view(),
    },
];

fn visit(id: &'static str) -> Sample {
    Sample::new(id, QuestionKind::Time, "At what time may we come?")
}
