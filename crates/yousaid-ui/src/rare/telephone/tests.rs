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
fn the_browser_can_fill_it_in_and_telephones_show_their_keys() {
    let html = shown(FIXTURES, "unanswered");
    let input = html.lines().find(|line| line.contains("class=\"yousaid-input\"")).unwrap();
    for attribute in ["type=\"tel\"", "autocomplete=\"tel\"", "inputmode=\"tel\"", "dir=\"ltr\""] {
        assert!(input.contains(attribute), "{attribute}: {input}");
    }
}

#[test]
fn the_error_gives_examples_and_what_is_wrong_stays() {
    let html = shown(FIXTURES, "with-error");
    assert!(html.contains("Enter a telephone number, like 01632 960 001") && html.contains("value=\"960 00\""));
}
