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
fn the_browser_can_fill_it_in_and_does_not_correct_it() {
    let html = shown(FIXTURES, "unanswered");
    let input = html.lines().find(|line| line.starts_with("<input")).unwrap();
    for attribute in ["type=\"text\"", "autocomplete=\"postal-code\"", "spellcheck=\"false\"", "data-width=\"short\""] {
        assert!(input.contains(attribute), "{attribute}: {input}");
    }
}

#[test]
fn nothing_is_rewritten_while_somebody_types() {
    assert!(shown(FIXTURES, "answered").contains("value=\"sw1a 1aa\""));
}

#[test]
fn the_error_gives_an_example() {
    assert!(shown(FIXTURES, "with-error").contains("Enter a full UK postcode, like SW1A 1AA"));
}
