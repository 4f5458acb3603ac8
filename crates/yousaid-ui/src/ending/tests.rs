//! Promises of the ending.
#![expect(clippy::unwrap_used, reason = "a test that does not find what it looks for has failed")]

use yousaid_schema::Definition;

use super::Open;
use super::fixtures::FIXTURES;
use super::open_on;
use crate::fixture::html;
use crate::survey::sample;

fn state(name: &str) -> String {
    html(FIXTURES.iter().find(|fixture| fixture.name == name).unwrap())
}

#[test]
fn every_state_looks_as_before() {
    for fixture in FIXTURES {
        insta::assert_snapshot!(format!("ending_{}", fixture.name), html(fixture));
    }
}

#[test]
fn the_definition_is_thanked_for_in_its_own_words_and_its_promise_is_kept_in_view() {
    for name in ["received", "waiting", "refused"] {
        let html = state(name);
        for words in ["Thank you", "You have helped us.", "What happens next", "within two working days"] {
            assert!(html.contains(words), "{words} in {name}");
        }
    }
}

#[test]
fn a_response_that_the_page_took_is_claimed_neither_sent_nor_kept() {
    let html = state("taken");
    for word in ["sent", "received", "saved", "Keep this page"] {
        assert!(!html.split("yousaid-ending__next").next().unwrap().contains(word), "{word}");
    }
}

#[test]
fn days_are_said_in_words_of_the_language() {
    let plain = |name| state(name).replace(['\u{2068}', '\u{2069}'], "");
    assert!(plain("closed").contains("You could answer until 31 May 2026."));
    assert!(plain("closed-welsh").contains("31 Mai 2026"));
    assert!(plain("unopened").contains("You can answer from 1 April 2026."));
}

#[test]
fn a_survey_can_be_answered_on_its_first_and_last_day() {
    let definition: Definition = sample::definition().unwrap();
    let on = |today| open_on(&definition, today);
    assert_eq!(on(Some("2026-03-31")), Open::From("2026-04-01"));
    assert_eq!(on(Some("2026-04-01")), Open::Yes);
    assert_eq!(on(Some("2026-05-31")), Open::Yes);
    assert_eq!(on(Some("2026-06-01")), Open::Until("2026-05-31"));
    assert_eq!(on(None), Open::Yes, "a server does not know the resident's day");
}
