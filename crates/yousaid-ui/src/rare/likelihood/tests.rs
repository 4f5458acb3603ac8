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

fn plain(html: &str) -> String {
    html.replace(['\u{2068}', '\u{2069}'], "")
}

#[test]
fn eleven_points_stand_in_order_and_none_is_selected_beforehand() {
    let html = shown(FIXTURES, "unanswered");
    let values: Vec<&str> = html.split(" value=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    assert_eq!(values, ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"]);
    assert!(!html.contains(" checked"));
}

#[test]
fn the_words_of_the_ends_are_in_the_names_of_the_first_and_the_last() {
    let html = plain(&shown(FIXTURES, "unanswered"));
    for end in ["0: Not at all likely", "10: Extremely likely"] {
        assert!(html.contains(&format!("<span class=\"yousaid-visually-hidden\">{end}</span>")), "{html}");
        assert_eq!(html.matches(end).count(), 2, "once to be heard, once to be seen");
    }
}

#[test]
fn the_authors_words_come_first() {
    let html = plain(&shown(FIXTURES, "answered"));
    assert!(html.contains("0: I would warn everybody off") && html.contains("10: I would tell everybody"), "{html}");
    assert!(!html.contains("Not at all likely"));
}

#[test]
fn the_error_asks_for_a_number() {
    assert!(shown(FIXTURES, "with-error").contains("Select a number from 0 to 10"));
}
