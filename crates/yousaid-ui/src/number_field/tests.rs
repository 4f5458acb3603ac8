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
fn it_is_a_text_field_with_the_right_keys() {
    let html = shown(FIXTURES, "unanswered");
    assert!(html.contains("type=\"text\"") && html.contains("inputmode=\"numeric\""));
    assert!(!shown(FIXTURES, "answered").contains("inputmode"), "a minus may be needed");
}

#[test]
fn the_unit_is_a_part_of_the_description() {
    let html = shown(FIXTURES, "with-error");
    assert!(html.contains("aria-describedby=\"sample-with_error-unit sample-with_error-error\""));
    assert!(html.contains("°C"));
}

#[test]
fn what_is_not_a_number_stays() {
    assert!(shown(FIXTURES, "with-error").contains("value=\"warm\""));
}
