//! States of the review.

use yousaid_schema::Answer;
use yousaid_schema::Code;
use yousaid_schema::Decimal;
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
    Fixture { name: "composite", about: "Answers that have parts, ranks, dates and entries", view: composite },
];

/// Somebody has answered everything but the last field of the second entry.
fn composite() -> leptos::prelude::AnyView {
    let text = |text: &str| Some(Answer::Text(text.to_owned()));
    let code = |code| Code::new(code).map(Answer::Choice);
    let codes = |codes: &[&str]| codes.iter().map(|code| Code::new(code)).collect::<Option<_>>().map(Answer::Choices);
    let answers = [
        ("first", text("سارة")),
        ("channel", code("else")),
        ("channel.other", text("By pigeon")),
        ("reasons", codes(&["care", "else"])),
        ("reasons.other", text("A smile")),
        ("helpful.staff", code("2")),
        ("helpful.letters", Some(Answer::Soft(SoftAnswer::DontKnow))),
        ("spend.parks", text("60")),
        ("spend.lifts", text("40")),
        ("best", codes(&["lights", "paint", "bins"])),
        ("moved", text("2019-03-01")),
        ("since", text("2026-02")),
        ("home.line_1", text("1 Elm Park")),
        ("home.town", text("Poole")),
        ("home.postcode", text("bh151aa")),
        ("rent", text("1041.5")),
        ("agreed", code("yes")),
        ("spots", Some(Answer::Number(Decimal::new(2)))),
        ("spots.1.where", text("By the bins")),
        ("spots.1.cost", text("20")),
        ("spots.2.where", text("In the lift")),
    ];
    let answers = answers.into_iter().filter_map(|(id, answer)| Some((id, answer?))).collect();
    let definition = include_str!("sample.json");
    Sample { definition, answers, ..Sample::new("en", 1) }.view()
}

fn soft() -> leptos::prelude::AnyView {
    let mut sample = Sample::answered("en", 4);
    for (id, answer) in &mut sample.answers {
        if *id == "done" {
            *answer = Answer::Soft(SoftAnswer::DontKnow);
        }
    }
    sample.view()
}
