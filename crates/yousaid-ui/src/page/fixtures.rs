//! States of a page.

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
];

fn context() -> leptos::prelude::AnyView {
    let context = vec![("estate".to_owned(), "Elm Park".to_owned()), ("secret".to_owned(), "not listed".to_owned())];
    Sample { context, ..Sample::new("en", 0) }.view()
}
