//! Number fields in their states.

use yousaid_schema::Decimal;
use yousaid_schema::QuestionKind;
use yousaid_schema::Text;

use crate::field::sample::Sample;
use crate::field::sample::words_given;
use crate::fixture::Fixture;

/// Every state.
pub const FIXTURES: &[Fixture] = &[
    Fixture {
        name: "unanswered",
        about: "Whole and not negative, without a unit",
        view: || {
            let kind =
                QuestionKind::Number { min: Some(Decimal::ZERO), max: Some(Decimal::new(20)), whole: true, unit: None };
            Sample::new("unanswered", kind, "How many people live in your home?").view()
        },
    },
    Fixture {
        name: "answered",
        about: "With a unit",
        view: || Sample { given: words_given("18.5"), ..warmth("filled_in") }.view(),
    },
    Fixture {
        name: "with-error",
        about: "Not a number; the title is the page's heading",
        view: || {
            let error = Some("number-format-error");
            Sample { given: words_given("warm"), error, heading: Some(2), ..warmth("with_error") }.view()
        },
    },
];

fn warmth(id: &'static str) -> Sample {
    let kind = QuestionKind::Number { min: None, max: None, whole: false, unit: Some(Text::new("en", "°C")) };
    Sample::new(id, kind, "How warm is your living room in the evening?")
}
