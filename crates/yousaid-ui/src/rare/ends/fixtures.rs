//! Scales with words at their ends, in their states.

use yousaid_schema::QuestionKind;
use yousaid_schema::ScaleLook;
use yousaid_schema::SoftAnswer;

use crate::field::sample::Sample;
use crate::field::sample::chosen;
use crate::field::sample::options;
use crate::fixture::Fixture;

/// Every state.
pub const FIXTURES: &[Fixture] = &[
    Fixture { name: "unanswered", about: "Numbers between the ends", view: || safety("unanswered").view() },
    Fixture {
        name: "answered",
        about: "Words between the ends, which are seen only in rows",
        view: || Sample { given: chosen("3"), heading: Some(2), ..agreement("filled_in") }.view(),
    },
    Fixture {
        name: "with-error",
        about: "Continue was pressed without an answer",
        view: || Sample { pressed: true, soft: &[SoftAnswer::DontKnow], ..safety("with_error") }.view(),
    },
];

fn safety(id: &'static str) -> Sample {
    let points = options(&[
        ("1", "Not at all safe"),
        ("2", "2"),
        ("3", "3"),
        ("4", "4"),
        ("5", "5"),
        ("6", "6"),
        ("7", "Completely safe"),
    ]);
    Sample::new(id, QuestionKind::Scale { points, look: ScaleLook::Ends }, "How safe do you feel in your home?")
}

fn agreement(id: &'static str) -> Sample {
    let points = options(&[
        ("5", "Strongly agree"),
        ("4", "Agree"),
        ("3", "Neither agree nor disagree"),
        ("2", "Disagree"),
        ("1", "Strongly disagree"),
    ]);
    let title = "Elm Homes treats me fairly and with respect.";
    Sample::new(id, QuestionKind::Scale { points, look: ScaleLook::Ends }, title)
}
