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
fn one_box_has_the_text_as_its_label_and_is_not_ticked_beforehand() {
    for name in ["unanswered", "optional"] {
        let html = shown(FIXTURES, name);
        assert_eq!(html.matches("type=\"checkbox\"").count(), 1, "{html}");
        assert!(!html.contains("checked") && html.contains("<strong>Elm Homes</strong>"), "{html}");
    }
    assert!(shown(FIXTURES, "ticked").contains("checked"));
}

#[test]
fn a_link_in_the_text_stays_a_link_and_opens_a_tab_of_its_own() {
    let html = shown(FIXTURES, "unanswered");
    assert!(html.contains("href=\"https://elm.example/privacy\"") && html.contains("target=\"_blank\""), "{html}");
}

#[test]
fn where_it_is_needed_the_error_says_so() {
    let html = shown(FIXTURES, "with-error");
    assert!(html.contains("Tick the box to say that you agree, so that you can continue"), "{html}");
    assert!(html.contains("aria-invalid=\"true\""));
}

#[test]
fn who_may_say_no_is_asked_for_yes_or_no() {
    let html = shown(FIXTURES, "yes-or-no");
    assert_eq!(html.matches("type=\"radio\"").count(), 2);
    assert!(html.contains("aria-describedby=\"sample-either-text\""), "{html}");
}
