//! Promises of the progress.

use super::fixtures::FIXTURES;
use crate::fixture::html;

#[test]
fn every_state_looks_as_before() {
    for fixture in FIXTURES {
        insta::assert_snapshot!(format!("progress_{}", fixture.name), html(fixture));
    }
}

#[test]
fn a_bar_is_drawn_only_where_the_number_of_pages_is_certain() {
    assert!(html(&FIXTURES[0]).contains("<progress"));
    assert!(!html(&FIXTURES[1]).contains("<progress"));
}

#[test]
fn no_style_attribute_is_written() {
    assert!(!html(&FIXTURES[0]).contains("style="));
}
