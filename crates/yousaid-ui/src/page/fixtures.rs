//! States of a page.

use yousaid_schema::Answer;
use yousaid_schema::Code;
use yousaid_schema::Decimal;

use crate::fixture::Fixture;
use crate::survey::sample::Sample;

/// Every state.
pub const FIXTURES: &[Fixture] = &[
    Fixture { name: "several", about: "Several questions under a title", view: || Sample::answered("en", 0).view() },
    Fixture {
        name: "errors",
        about: "Continue was pressed with nothing answered",
        view: || Sample::new("en", 1).view(),
    },
    Fixture { name: "errors-welsh", about: "The same in Welsh", view: || Sample::new("cy", 1).view() },
    Fixture {
        name: "alone",
        about: "One question, whose title is the heading",
        view: || Sample::answered("en", 1).view(),
    },
    Fixture {
        name: "untitled",
        about: "Several questions without a title: the survey is the heading",
        view: || Sample::answered("en", 3).view(),
    },
    Fixture { name: "context", about: "The page adds something to the answers, and says so", view: context },
    Fixture {
        name: "composite",
        about: "Questions that have parts, all of them wrong after Continue",
        view: composite,
    },
];

/// A row is missing, the points don't add up, and nothing was said about another way.
fn composite() -> leptos::prelude::AnyView {
    let code = |code| Code::new(code).map(Answer::Choice);
    let points = |points| Some(Answer::Number(Decimal::new(points)));
    let answers = [
        ("helpful.staff", code("2")),
        ("spend.parks", points(60)),
        ("spend.lifts", points(30)),
        ("channel", code("else")),
    ];
    let answers = answers.into_iter().filter_map(|(id, answer)| Some((id, answer?))).collect();
    Sample { definition: include_str!("composite.json"), answers, ..Sample::new("en", 1) }.view()
}

fn context() -> leptos::prelude::AnyView {
    let context = vec![("estate".to_owned(), "Elm Park".to_owned()), ("secret".to_owned(), "not listed".to_owned())];
    Sample { context, ..Sample::new("en", 0) }.view()
}
