//! Long texts in their states.

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
        about: "Empty, with its limit; optional",
        view: || Sample { optional: true, ..reason("unanswered", 1_000) }.view(),
    },
    Fixture {
        name: "answered",
        about: "Answered in two lines: what is left is shown",
        view: || {
            let given = words_given("The lift was out for a week.\nNobody told us <why> & when.");
            Sample { given, soft: &[SoftAnswer::PreferNotToSay], ..reason("filled_in", 1_000) }.view()
        },
    },
    Fixture {
        name: "too-long",
        about: "Too long, and nothing is cut off; the title is the page's heading",
        view: || {
            let given = words_given("The lift was out for a week and we live on the ninth floor.");
            Sample { given, error: Some("answer-check-error"), heading: Some(2), ..reason("too_long", 40) }.view()
        },
    },
];

fn reason(id: &'static str, max: u32) -> Sample {
    let kind = QuestionKind::LongText { max_length: Some(max) };
    Sample {
        hint: Some(Text::new("en", "Leave out names and addresses.")),
        ..Sample::new(id, kind, "What is the main reason for your answer?")
    }
}
