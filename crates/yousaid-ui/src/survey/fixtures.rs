//! Whole surveys, as residents meet them.

use crate::fixture::Fixture;
use crate::survey::sample::Sample;

/// Every state that is not a page, a review or an ending, which have fixtures of their own.
pub const FIXTURES: &[Fixture] = &[
    Fixture { name: "first", about: "The first page, as it appears", view: || Sample::new("en", 0).view() },
    Fixture { name: "first-welsh", about: "The same in Welsh", view: || Sample::new("cy", 0).view() },
    Fixture {
        name: "foreign",
        about: "A language that neither the questions nor the words have: English, and said to be",
        view: || Sample::new("de", 0).view(),
    },
];
