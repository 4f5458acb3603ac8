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
fn an_example_is_in_the_description_after_the_authors_hint() {
    let html = shown(FIXTURES, "unanswered");
    assert!(html.contains("aria-describedby=\"sample-unanswered-hint sample-unanswered-how\""), "{html}");
    assert!(html.contains("For example, 9:30am or 14:30"));
}

#[test]
fn what_was_typed_stays_also_where_it_is_wrong() {
    assert!(shown(FIXTURES, "answered").contains(" value=\"9.30 am\""));
    let html = shown(FIXTURES, "with-error");
    assert!(html.contains(" value=\"after lunch\"") && html.contains("Enter a time, like 9:30am or 14:30"), "{html}");
}
