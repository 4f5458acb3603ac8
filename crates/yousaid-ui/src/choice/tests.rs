//! What the manual page promises, checked on rendered HTML.

use super::fixtures::FIXTURES;
use crate::fixture::html;

fn shown(name: &str) -> String {
    html(FIXTURES.iter().find(|fixture| fixture.name == name).unwrap())
}

#[test]
fn every_fixture_renders_as_before() {
    for fixture in FIXTURES {
        insta::assert_snapshot!(fixture.name, html(fixture));
    }
}

#[test]
fn nothing_is_selected_beforehand() {
    for name in ["unanswered", "yes-no", "with-error"] {
        assert!(!shown(name).contains(" checked"), "{name}");
    }
}

#[test]
fn the_answer_is_selected_and_nothing_else_is() {
    let html = shown("answered");
    let checked: Vec<&str> = html.lines().filter(|line| line.contains(" checked")).collect();
    assert_eq!(checked.len(), 1);
    assert!(checked[0].contains("value=\"phone\""), "{}", checked[0]);
}

#[test]
fn all_buttons_of_a_question_are_one_group_of_native_inputs() {
    let html = shown("optional");
    let radios = html.lines().filter(|line| line.contains("type=\"radio\""));
    let names: Vec<bool> = radios.map(|line| line.contains("name=\"sample-optional\"")).collect();
    assert_eq!(names, [true; 4], "two choices and two soft answers");
    assert!(html.contains("<fieldset") && html.contains("role=\"radiogroup\""));
}

#[test]
fn the_legend_comes_first_in_its_group() {
    let html = shown("unanswered");
    let lines: Vec<&str> = html.lines().collect();
    let group = lines.iter().position(|line| line.starts_with("<fieldset")).unwrap();
    assert!(lines[group + 1].starts_with("<legend"), "{}", lines[group + 1]);
}

#[test]
fn the_whole_row_is_the_label() {
    let html = shown("unanswered");
    let lines: Vec<&str> = html.lines().collect();
    for (at, line) in lines.iter().enumerate().filter(|(_, line)| line.contains("type=\"radio\"")) {
        assert!(lines[at - 1].starts_with("<label ") && lines[at - 1].contains("yousaid-row"), "{line}");
    }
}

#[test]
fn only_an_optional_answer_can_be_taken_back_and_the_button_names_its_question() {
    let html = shown("optional");
    assert!(
        html.contains("aria-label=\"Clear my answer: \u{2068}Are shared areas put right the first time?\u{2069}\"")
    );
    assert!(html.contains("type=\"button\""));
    assert!(!shown("answered").contains("<button"));
}

#[test]
fn yes_and_no_have_codes_and_the_interfaces_words() {
    let html = shown("yes-no");
    assert!(html.contains("value=\"yes\"") && html.contains("value=\"no\""));
    assert!(html.contains(">Yes</span>") && html.contains(">No</span>"));
}
