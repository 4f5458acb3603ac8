//! Promises of the error summary.

use super::fixtures::FIXTURES;
use crate::fixture::html;

#[test]
fn every_state_looks_as_before() {
    for fixture in FIXTURES {
        insta::assert_snapshot!(format!("error_summary_{}", fixture.name), html(fixture));
    }
}

#[test]
fn without_errors_it_is_hidden() {
    assert!(html(&FIXTURES[0]).contains(" hidden"));
    assert!(!html(&FIXTURES[1]).contains(" hidden"));
}

#[test]
fn it_takes_the_focus_and_announces_what_is_within() {
    let html = html(&FIXTURES[1]);
    let (outer, inner) = html.split_once("role=\"alert\"").unwrap();
    assert!(outer.contains("tabindex=\"-1\""));
    assert!(inner.contains("There is a problem"));
    assert!(inner.contains("href=\"#example-0\""));
}
