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
fn an_example_describes_the_field_the_authors_own_before_ours() {
    let html = shown(FIXTURES, "unanswered");
    assert!(html.contains("aria-describedby=\"sample-empty-hint\"") && html.contains("by the bins behind number 12"));
    assert!(!shown(FIXTURES, "filled-in").contains("number 12’"));
}

#[test]
fn the_error_says_what_to_enter() {
    assert!(shown(FIXTURES, "with-error").contains("Enter where it is"));
}
