//! States of the board.

use std::sync::Arc;

use leptos::prelude::AnyView;
use yousaid_schema::Outcomes;
use yousaid_schema::SurveyId;

use super::Board;
use super::Filter;
use super::unavailable;
use crate::BoardAccess;
use crate::fixture;
use crate::fixture::Fixture;
use crate::fixture::words;

/// Every state.
pub const FIXTURES: &[Fixture] = &[
    Fixture { name: "all", about: "Everything, with lists to choose from", view: || board("en").view() },
    Fixture { name: "one-place", about: "What concerns one place", view: || filtered("harbour", "") },
    Fixture { name: "none-fits", about: "Nothing fits what was chosen", view: || filtered("harbour", "cleaning") },
    Fixture { name: "more", about: "There is more to show", view: || Board { max: Some(1), ..board("en") }.view() },
    Fixture { name: "of-a-survey", about: "What answers one survey: the topics of nothing else", view: of_a_survey },
    Fixture { name: "empty", about: "Nothing yet", view: empty },
    Fixture { name: "in-ending", about: "On the page that thanks for answers to its survey", view: in_ending },
    Fixture {
        name: "unavailable",
        about: "It could not be loaded",
        view: || {
            let words = words("en");
            unavailable(Arc::new(move || words.clone()), 2)
        },
    },
    Fixture { name: "plain", about: "A page without scripts: the lists are a form", view: plain },
    Fixture { name: "plain-languages", about: "The same in two languages, which are links", view: plain_languages },
    Fixture { name: "welsh-words", about: "Words in Welsh around entries in English", view: || board("cy").view() },
    Fixture {
        name: "with-bar",
        about: "With the bar that makes it easier to read, in Welsh above entries in English",
        view: || Board { access: Some(BoardAccess::all()), ..board("cy") }.view(),
    },
    Fixture { name: "several-languages", about: "Entries in English and Urdu, shown in Urdu", view: several_languages },
];

/// The board of the example.
#[expect(clippy::expect_used, reason = "a file of this repository that tests read")]
pub(crate) fn elm_homes() -> Outcomes {
    read(include_str!("../../../../examples/outcomes/elm-homes.json")).expect("the example is a board")
}

fn read(text: &str) -> Option<Outcomes> {
    Outcomes::from_json(&fixture::document(text, "en")?).ok()
}

pub(super) fn board(language: &'static str) -> Board {
    let words = words(language);
    Board { words: Arc::new(move || words.clone()), ..Board::new(Arc::new(elm_homes())) }
}

fn filtered(place: &str, topic: &str) -> AnyView {
    Board { filter: Filter { place: place.to_owned(), topic: topic.to_owned() }, ..board("en") }.view()
}

fn of_a_survey() -> AnyView {
    Board { survey: SurveyId::new("tsm-2026"), ..board("en") }.view()
}

fn in_ending() -> AnyView {
    Board { survey: SurveyId::new("tsm-2026"), earlier: true, ..board("en") }.view()
}

fn empty() -> AnyView {
    let outcomes = Outcomes { entries: Vec::new(), ..elm_homes() };
    Board { outcomes: Arc::new(outcomes), ..board("en") }.view()
}

fn plain() -> AnyView {
    Board { action: Some("/outcomes".to_owned()), max: Some(1), ..board("en") }.view()
}

fn plain_languages() -> AnyView {
    let outcomes = read(include_str!("several.json")).unwrap_or_else(elm_homes);
    Board { outcomes: Arc::new(outcomes), action: Some("/outcomes".to_owned()), ..board("en") }.view()
}

fn several_languages() -> AnyView {
    let outcomes = read(include_str!("several.json")).unwrap_or_else(elm_homes);
    Board { outcomes: Arc::new(outcomes), ..board("ur") }.view()
}
