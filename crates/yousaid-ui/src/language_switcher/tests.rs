//! Promises of the language switcher.

use super::fixtures::FIXTURES;
use crate::fixture::html;

#[test]
fn every_state_looks_as_before() {
    for fixture in FIXTURES {
        insta::assert_snapshot!(format!("language_switcher_{}", fixture.name), html(fixture));
    }
}

#[test]
fn each_language_is_named_in_itself_with_its_direction() {
    let html = html(&FIXTURES[1]);
    let urdu = html.lines().find(|line| line.contains("lang=\"ur\"")).unwrap();
    assert!(urdu.contains("dir=\"rtl\"") && urdu.contains("اردو"), "{urdu}");
}

#[test]
fn only_the_current_language_is_marked() {
    let html = html(&FIXTURES[1]);
    assert_eq!(html.matches("aria-current=\"true\"").count(), 1);
    assert!(html.lines().any(|line| line.contains("lang=\"ur\"") && line.contains("aria-current=\"true\"")));
}
