//! States of the review.

use yousaid_schema::Answer;
use yousaid_schema::SoftAnswer;

use crate::fixture::Fixture;
use crate::survey::sample::Sample;

/// Every state.
pub const FIXTURES: &[Fixture] = &[
    Fixture {
        name: "answers",
        about: "All kinds of answers, some left out",
        view: || Sample::answered("en", 4).view(),
    },
    Fixture { name: "answers-welsh", about: "The same in Welsh", view: || Sample::answered("cy", 4).view() },
    Fixture { name: "soft", about: "An answer that gives no value", view: soft },
];

fn soft() -> leptos::prelude::AnyView {
    let mut sample = Sample::answered("en", 4);
    for (id, answer) in &mut sample.answers {
        if *id == "done" {
            *answer = Answer::Soft(SoftAnswer::DontKnow);
        }
    }
    sample.view()
}
