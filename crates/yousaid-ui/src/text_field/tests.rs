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
fn an_email_address_can_be_filled_in_by_the_browser() {
    let html = shown(FIXTURES, "email");
    let input = html.lines().find(|line| line.starts_with("<input")).unwrap();
    for attribute in ["type=\"email\"", "autocomplete=\"email\"", "inputmode=\"email\"", "dir=\"ltr\""] {
        assert!(input.contains(attribute), "{attribute}: {input}");
    }
    assert!(input.contains("value=\"ann@example\""), "what is wrong stays: {input}");
}

#[test]
fn words_set_their_own_direction() {
    let html = shown(FIXTURES, "answered");
    assert!(html.contains("dir=\"auto\"") && html.contains("value=\"شارع الورد\""));
}

#[test]
fn the_label_belongs_to_the_input() {
    let html = shown(FIXTURES, "unanswered");
    assert!(html.contains("<label for=\"sample-unanswered-input\""));
    assert!(html.contains("<input type=\"text\" id=\"sample-unanswered-input\""));
}

#[test]
fn a_soft_answer_is_a_ticked_box_beside_an_empty_field() {
    let html = shown(FIXTURES, "soft-answer");
    let input = html.lines().find(|line| line.contains("class=\"yousaid-input\"")).unwrap();
    assert!(input.contains(" value=\"\""), "{input}");
    assert!(html.contains("type=\"checkbox\"") && html.contains(" checked"));
    assert!(html.contains("role=\"group\" aria-labelledby=\"sample-soft_answer-title\""));
}

#[test]
fn a_field_for_few_characters_is_short() {
    assert!(shown(FIXTURES, "short").contains("data-width=\"short\""));
    assert!(!shown(FIXTURES, "unanswered").contains("data-width"));
}
