//! Several choices in their states.

use yousaid_schema::SoftAnswer;

use crate::field::sample::Sample;
use crate::field::sample::chosen_all;
use crate::field::sample::multiple;
use crate::field::sample::options;
use crate::fixture::Fixture;

/// Every state.
pub const FIXTURES: &[Fixture] = &[
    Fixture { name: "unanswered", about: "Nothing is ticked", view: || problems("unanswered", None).view() },
    Fixture {
        name: "answered",
        about: "Two are ticked; \"None of these\" and the soft answer stand apart",
        view: || {
            Sample {
                given: chosen_all(&["damp", "heating"]),
                soft: &[SoftAnswer::PreferNotToSay],
                ..problems("filled_in", None)
            }
            .view()
        },
    },
    Fixture {
        name: "with-error",
        about: "More are ticked than allowed, and all stay ticked; the title is the page's heading",
        view: || {
            Sample {
                given: chosen_all(&["damp", "heating", "noise"]),
                error: Some("answer-check-error"),
                heading: Some(2),
                optional: true,
                ..problems("with_error", Some(2))
            }
            .view()
        },
    },
];

fn problems(id: &'static str, max: Option<u32>) -> Sample {
    let mut choices = options(&[
        ("damp", "Damp or mould"),
        ("heating", "Heating or hot water"),
        ("noise", "Noise from neighbours"),
        ("none", "None of these"),
    ]);
    if let Some(none) = choices.last_mut() {
        none.exclusive = true;
    }
    let kind = multiple(choices, max);
    Sample::new(id, kind, "Which of these problems have you had at home this winter?")
}
