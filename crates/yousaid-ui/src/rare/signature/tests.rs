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
fn what_typing_the_name_means_describes_the_field() {
    let html = shown(FIXTURES, "filled-in");
    assert!(html.contains("aria-describedby=\"sample-full-hint sample-full-signing\""), "{html}");
    assert!(html.contains("By typing your name, you sign.") && html.contains("autocomplete=\"name\""));
}

#[test]
fn the_error_says_what_to_enter() {
    assert!(shown(FIXTURES, "with-error").contains("Enter your full name to sign"));
}
