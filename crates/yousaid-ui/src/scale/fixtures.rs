//! Scales in their states.

use yousaid_schema::Answer;
use yousaid_schema::SoftAnswer;

use crate::field::sample::Sample;
use crate::field::sample::chosen;
use crate::field::sample::options;
use crate::field::sample::scale;
use crate::fixture::Fixture;

/// Every state.
pub const FIXTURES: &[Fixture] = &[
    Fixture {
        name: "unanswered",
        about: "Five labelled points; the title is the page's heading",
        view: || Sample { heading: Some(2), ..satisfaction("unanswered") }.view(),
    },
    Fixture {
        name: "answered",
        about: "One point is selected",
        view: || Sample { given: chosen("2"), ..satisfaction("filled_in") }.view(),
    },
    Fixture {
        name: "with-soft-answer",
        about: "A soft answer is selected, apart from the points",
        view: || {
            Sample {
                soft: &[SoftAnswer::NotApplicableOrDontKnow],
                given: Some(Answer::Soft(SoftAnswer::NotApplicableOrDontKnow)),
                ..satisfaction("with_soft_answer")
            }
            .view()
        },
    },
    Fixture {
        name: "with-error",
        about: "Continue was pressed without an answer",
        view: || {
            Sample { error: Some("scale-required-error"), soft: &[SoftAnswer::DontKnow], ..satisfaction("with_error") }
                .view()
        },
    },
    Fixture {
        name: "eleven-points",
        about: "More points than columns of a readable width: always rows",
        view: || eleven("eleven_points").view(),
    },
];

fn satisfaction(id: &'static str) -> Sample {
    let points = options(&[
        ("5", "Very satisfied"),
        ("4", "Fairly satisfied"),
        ("3", "Neither satisfied nor dissatisfied"),
        ("2", "Fairly dissatisfied"),
        ("1", "Very dissatisfied"),
    ]);
    let title = "Taking everything into account, how satisfied or dissatisfied are you with the service provided by \
                 Elm Homes?";
    Sample::new(id, scale(points), title)
}

fn eleven(id: &'static str) -> Sample {
    let mut points = options(&[("0", "0: not at all likely")]);
    for point in 1..10_u32 {
        let point = point.to_string();
        points.extend(options(&[(&point, &point)]));
    }
    points.extend(options(&[("10", "10: extremely likely")]));
    Sample::new(id, scale(points), "How likely are you to recommend Elm Homes to a friend?")
}
