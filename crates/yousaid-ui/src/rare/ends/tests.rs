//! What the manual page promises, checked on rendered HTML.

use super::fixtures::FIXTURES;
use crate::fixture::html;
use crate::fixture::shown;

#[test]
fn every_fixture_renders_as_before() {
    for fixture in FIXTURES {
        insta::assert_snapshot!(fixture.name, html(fixture));
    }
}

#[test]
fn words_between_the_ends_are_there_to_be_heard() {
    let html = shown(FIXTURES, "answered");
    let between: Vec<&str> = html.split("yousaid-ends__between\">").skip(1).collect();
    assert_eq!(between.len(), 3);
    assert!(between[0].contains("Agree") && between[1].contains("Neither") && between[2].contains("Disagree"));
}

#[test]
fn numbers_and_the_ends_are_seen() {
    assert!(!shown(FIXTURES, "unanswered").contains("yousaid-ends__between"));
}
