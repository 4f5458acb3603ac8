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
fn a_value_is_formatted_and_has_its_unit() {
    let html = shown(FIXTURES, "number");
    assert!(html.contains(">12,498 pounds a year</output>"), "{html}");
    assert!(html.contains("aria-live=\"polite\"") && html.contains("aria-labelledby=\"sample-number-title\""));
}

#[test]
fn a_missing_value_is_an_ellipsis() {
    assert!(shown(FIXTURES, "no-value").contains(">…</output>"));
}
