//! Rankings in their states.

use yousaid_schema::Answer;
use yousaid_schema::QuestionKind;
use yousaid_schema::SoftAnswer;
use yousaid_schema::Text;

use crate::field::sample::Sample;
use crate::field::sample::chosen_all;
use crate::field::sample::options;
use crate::fixture::Fixture;

/// Every state.
pub const FIXTURES: &[Fixture] = &[
    Fixture { name: "unanswered", about: "Nothing is in order", view: || budget("unanswered", None).view() },
    Fixture {
        name: "answered",
        about: "All five are in order",
        view: || {
            let given = chosen_all(&["repairs", "heating", "lifts", "parks", "play"]);
            Sample { given, ..budget("filled_in", None) }.view()
        },
    },
    Fixture {
        name: "with-error",
        about: "Continue was pressed with two of five in order; the title is the page's heading",
        view: || {
            let given = chosen_all(&["play", "repairs"]);
            let hint = Some(Text::new("en", "Your order helps us to set next year’s budget."));
            Sample { given, hint, pressed: true, heading: Some(2), ..budget("with_error", None) }.view()
        },
    },
    Fixture {
        name: "best-three",
        about: "Three may be chosen and are; another place can only be taken from one of them",
        view: || {
            let given = chosen_all(&["heating", "repairs", "lifts"]);
            Sample { given, optional: true, ..budget("best_three", Some(3)) }.view()
        },
    },
    Fixture {
        name: "soft-answer",
        about: "A soft answer in place of an order",
        view: || {
            let soft = &[SoftAnswer::DontKnow];
            let given = Some(Answer::Soft(SoftAnswer::DontKnow));
            Sample { given, soft, ..budget("soft_answer", Some(1)) }.view()
        },
    },
];

fn budget(id: &'static str, most: Option<u32>) -> Sample {
    let choices = options(&[
        ("heating", "New heating"),
        ("repairs", "Quicker repairs"),
        ("parks", "Parks and greens"),
        ("lifts", "Lifts"),
        ("play", "Places for children to play, in every weather"),
    ]);
    let kind = QuestionKind::Ranking { choices, most, shuffle: false };
    Sample::new(id, kind, "What should we spend more on?")
}
