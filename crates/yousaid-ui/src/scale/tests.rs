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
fn every_point_says_its_whole_label() {
    let html = shown(FIXTURES, "unanswered");
    for label in [
        "Very satisfied",
        "Fairly satisfied",
        "Neither satisfied nor dissatisfied",
        "Fairly dissatisfied",
        "Very dissatisfied",
    ] {
        assert!(html.contains(&format!(">{label}</span>")), "{label}");
    }
}

#[test]
fn points_are_radio_buttons_and_none_is_selected_beforehand() {
    let html = shown(FIXTURES, "unanswered");
    assert_eq!(html.matches("type=\"radio\"").count(), 5);
    assert!(!html.contains(" checked") && !html.contains("type=\"range\""));
}

#[test]
fn a_soft_answer_is_no_point_of_the_scale() {
    let html = shown(FIXTURES, "with-soft-answer");
    assert!(html.contains("data-count=\"5\""));
    let (scale, apart) = html.split_once("yousaid-divider").unwrap();
    assert_eq!(scale.matches("type=\"radio\"").count(), 5);
    assert!(apart.contains(" checked") && !scale.contains(" checked"));
}

#[test]
fn a_scale_of_many_points_is_told_apart_for_its_look() {
    assert!(shown(FIXTURES, "eleven-points").contains("data-count=\"11\""));
}
