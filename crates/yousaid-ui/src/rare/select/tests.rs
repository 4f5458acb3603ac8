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
fn the_first_option_is_empty_and_selected_until_there_is_an_answer() {
    let selected = |name: &str| {
        let html = shown(FIXTURES, name);
        html.lines().filter(|line| line.contains(" selected")).map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(selected("unanswered"), ["<option value selected>"]);
    assert_eq!(selected("answered"), ["<option value=\"oak\" selected>Oak Park</option>"]);
    assert_eq!(selected("soft-answer"), ["<option value selected>"]);
}

#[test]
fn it_is_a_labelled_control_that_says_what_is_wrong() {
    let html = shown(FIXTURES, "with-error");
    assert!(html.contains("<label for=\"sample-with_error-input\""));
    let select = html.lines().find(|line| line.starts_with("<select")).unwrap();
    assert!(select.contains("aria-describedby=\"sample-with_error-hint sample-with_error-error\""), "{select}");
    assert!(select.contains("aria-invalid=\"true\""), "{select}");
    assert!(html.contains("Select an answer"));
}

#[test]
fn groups_hold_their_options_and_no_others() {
    let html = shown(FIXTURES, "unanswered");
    let groups: Vec<&str> = html.split("<optgroup label=\"").skip(1).collect();
    assert_eq!(groups.len(), 2);
    assert!(groups[0].starts_with("North") && groups[0].contains("Birch Court"));
    let (south, after) = groups[1].split_once("</optgroup>").unwrap();
    assert!(south.starts_with("South") && !south.contains("Another estate"));
    assert!(after.contains("Another estate"));
}

#[test]
fn the_field_for_words_of_ones_own_is_there_only_with_its_choice() {
    let field = |name: &str| {
        let html = shown(FIXTURES, name);
        html.lines().find(|line| line.contains(".other\"") && line.contains("yousaid-question\"")).unwrap().to_owned()
    };
    assert!(field("unanswered").contains(" hidden"));
    assert!(!field("other").contains(" hidden"));
    assert!(field("other").contains("data-state=\"error\""));
}
