//! What the manual page promises, checked on rendered HTML.

use super::fixtures::FIXTURES;
use crate::fixture::html;

fn shown(name: &str) -> String {
    html(FIXTURES.iter().find(|fixture| fixture.name == name).unwrap())
}

#[test]
fn every_fixture_renders_as_before() {
    for fixture in FIXTURES {
        insta::assert_snapshot!(fixture.name, html(fixture));
    }
}

#[test]
fn an_example_describes_the_field_the_authors_own_before_ours() {
    let html = shown("unanswered");
    assert!(html.contains("aria-describedby=\"sample-empty-hint\"") && html.contains("by the bins behind number 12"));
    assert!(!shown("filled-in").contains("number 12’"));
}

#[test]
fn the_error_says_what_to_enter() {
    assert!(shown("with-error").contains("Enter where it is"));
}
