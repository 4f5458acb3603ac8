//! Telephone numbers in their states.

use yousaid_schema::QuestionKind;
use yousaid_schema::SoftAnswer;
use yousaid_schema::Text;

use crate::field::sample::Sample;
use crate::field::sample::words_given;
use crate::fixture::Fixture;

/// Every state.
pub const FIXTURES: &[Fixture] = &[
    Fixture {
        name: "unanswered",
        about: "Empty, with a soft answer",
        view: || {
            let hint = Some(Text::new("en", "We call from 01632 960 001."));
            Sample { hint, soft: &[SoftAnswer::PreferNotToSay], ..number("unanswered") }.view()
        },
    },
    Fixture {
        name: "answered",
        about: "As it was typed",
        view: || Sample { given: words_given("+44 (0)7700 900 982"), ..number("filled_in") }.view(),
    },
    Fixture {
        name: "with-error",
        about: "Too short",
        view: || Sample { pressed: true, given: words_given("960 00"), ..number("with_error") }.view(),
    },
];

fn number(id: &'static str) -> Sample {
    Sample::new(id, QuestionKind::Telephone, "At which number can we reach you?")
}
