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
fn the_name_of_each_star_says_how_many_of_how_many() {
    let html = plain(&shown(FIXTURES, "unanswered"));
    for number in 1..=5 {
        let name = format!("<span class=\"yousaid-visually-hidden\">{number} of 5 stars</span>");
        assert!(html.contains(&name), "{html}");
    }
    assert_eq!(html.matches("type=\"radio\"").count(), 5);
    assert!(!html.contains(" checked"));
}

#[test]
fn what_is_selected_is_said_for_the_eyes_too() {
    let said = |name: &str| {
        let html = plain(&shown(FIXTURES, name));
        html.split_once("yousaid-stars__said\"").unwrap().1.split("</p>").next().unwrap().to_owned()
    };
    assert!(said("answered").ends_with("3 of 5 stars"));
    assert!(
        said("answered").starts_with(" aria-hidden")
            || shown(FIXTURES, "answered").contains("aria-hidden=\"true\" class")
    );
    for name in ["unanswered", "soft-answer"] {
        assert!(!said(name).contains("stars"), "{name}");
    }
}

#[test]
fn the_error_asks_for_stars() {
    assert!(shown(FIXTURES, "with-error").contains("Select a number of stars"));
}
