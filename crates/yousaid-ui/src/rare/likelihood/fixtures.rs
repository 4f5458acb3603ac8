//! Scales of likelihood in their states.

use yousaid_schema::Choice;
use yousaid_schema::Decimal;
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
        about: "The interface's words at the ends; the title is the page's heading",
        view: || Sample { heading: Some(2), ..recommend("unanswered", "0", "10") }.view(),
    },
    Fixture {
        name: "answered",
        about: "The author's words at the ends",
        view: || {
            let low = "I would warn everybody off";
            Sample { given: chosen("8"), optional: true, ..recommend("filled_in", low, "I would tell everybody") }
                .view()
        },
    },
    Fixture {
        name: "with-error",
        about: "Continue was pressed without an answer",
        view: || Sample { pressed: true, soft: &[SoftAnswer::DontKnow], ..recommend("with_error", "0", "10") }.view(),
    },
];

fn recommend(id: &'static str, low: &str, high: &str) -> Sample {
    let point = |number: i32| {
        let text = number.to_string();
        let label = match number {
            0 => low,
            10 => high,
            _ => &text,
        };
        let score = Some(Decimal::new(number));
        options(&[(&text, label)]).into_iter().map(move |point| Choice { score, ..point })
    };
    let points = (0..=10).flat_map(point).collect();
    let title = "How likely are you to recommend Elm Homes to a friend or colleague?";
    Sample::new(id, QuestionKind::Scale { points, look: ScaleLook::Likelihood }, title)
}
