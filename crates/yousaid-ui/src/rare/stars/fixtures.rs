//! Stars in their states.

use yousaid_schema::Answer;
use yousaid_schema::QuestionKind;
use yousaid_schema::ScaleLook;
use yousaid_schema::SoftAnswer;

use crate::field::sample::Sample;
use crate::field::sample::chosen;
use crate::field::sample::options;
use crate::fixture::Fixture;

/// Every state.
pub const FIXTURES: &[Fixture] = &[
    Fixture {
        name: "unanswered",
        about: "Five stars, none selected",
        view: || Sample { heading: Some(2), ..stars("unanswered", 5) }.view(),
    },
    Fixture {
        name: "answered",
        about: "Three of five: filled up to the third, and said below",
        view: || Sample { given: chosen("3"), optional: true, ..stars("filled_in", 5) }.view(),
    },
    Fixture {
        name: "ten",
        about: "Ten stars: two rows where it is narrow",
        view: || Sample { given: chosen("7"), ..stars("ten", 10) }.view(),
    },
    Fixture {
        name: "soft-answer",
        about: "A soft answer, and no star",
        view: || {
            let given = Some(Answer::Soft(SoftAnswer::DontKnow));
            Sample { soft: &[SoftAnswer::DontKnow], given, ..stars("soft_answer", 5) }.view()
        },
    },
    Fixture {
        name: "with-error",
        about: "Continue was pressed without an answer",
        view: || Sample { pressed: true, ..stars("with_error", 3) }.view(),
    },
];

fn stars(id: &'static str, count: u32) -> Sample {
    let point = |number: u32| {
        let number = number.to_string();
        options(&[(&number, &number)])
    };
    let points = (1..=count).flat_map(point).collect();
    Sample::new(id, QuestionKind::Scale { points, look: ScaleLook::Stars }, "How good is our website?")
}
