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
fn nothing_is_selected_beforehand() {
    for name in ["unanswered", "yes-no", "with-error"] {
        assert!(!shown(FIXTURES, name).contains(" checked"), "{name}");
    }
}

#[test]
fn the_answer_is_selected_and_nothing_else_is() {
    let html = shown(FIXTURES, "answered");
    let checked: Vec<&str> = html.lines().filter(|line| line.contains(" checked")).collect();
    assert_eq!(checked.len(), 1);
    assert!(checked[0].contains("value=\"phone\""), "{}", checked[0]);
}

#[test]
fn all_buttons_of_a_question_are_one_group_of_native_inputs() {
    let html = shown(FIXTURES, "optional");
    let radios = html.lines().filter(|line| line.contains("type=\"radio\""));
    let names: Vec<bool> = radios.map(|line| line.contains("name=\"optional\"")).collect();
    assert_eq!(names, [true; 4], "two choices and two soft answers");
    assert!(html.contains("<fieldset"));
}

#[test]
fn the_legend_comes_first_in_its_group() {
    let html = shown(FIXTURES, "unanswered");
    let lines: Vec<&str> = html.lines().collect();
    let group = lines.iter().position(|line| line.starts_with("<fieldset")).unwrap();
    assert!(lines[group + 1].starts_with("<legend"), "{}", lines[group + 1]);
}

#[test]
fn the_whole_row_is_the_label() {
    let html = shown(FIXTURES, "unanswered");
    let lines: Vec<&str> = html.lines().collect();
    for (at, line) in lines.iter().enumerate().filter(|(_, line)| line.contains("type=\"radio\"")) {
        assert!(lines[at - 1].starts_with("<label ") && lines[at - 1].contains("yousaid-row"), "{line}");
    }
}

#[test]
fn only_an_optional_answer_can_be_taken_back_and_the_button_names_its_question() {
    let html = shown(FIXTURES, "optional");
    let button = html.lines().find(|line| line.starts_with("<button")).unwrap();
    let id = button.split(" id=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
    let title = id.replace("-clear", "-title");
    assert!(button.contains(&format!("aria-labelledby=\"{id} {title}\"")), "{button}");
    assert!(html.contains(&format!("id=\"{title}\"")) && button.contains("type=\"button\""), "{html}");
    assert!(!shown(FIXTURES, "answered").contains("<button"));
}

#[test]
fn yes_and_no_have_codes_and_the_interfaces_words() {
    let html = shown(FIXTURES, "yes-no");
    assert!(html.contains("value=\"yes\"") && html.contains("value=\"no\""));
    assert!(html.contains(">Yes</span>") && html.contains(">No</span>"));
}

/// The values of the radio buttons, in order.
fn offered(html: &str) -> Vec<&str> {
    let radios = html.lines().filter(|line| line.contains("type=\"radio\""));
    radios.map(|line| line.split(" value=\"").nth(1).unwrap().split('"').next().unwrap()).collect()
}

#[test]
fn choices_stand_in_named_groups_within_the_one_group_of_the_question() {
    let html = shown(FIXTURES, "grouped");
    for (at, heading) in [(1, "Inside"), (3, "Outside")] {
        let id = format!("sample-grouped-group-{at}");
        assert!(html.contains(&format!("role=\"group\" aria-labelledby=\"{id}\"")), "{html}");
        let named = html.split(&format!(" id=\"{id}\"")).nth(1).unwrap();
        assert!(named.split("</p>").next().unwrap().contains(heading), "{named}");
    }
    assert_eq!(html.matches("<fieldset").count(), 1);
    assert_eq!(offered(&html), ["bath", "kitchen", "garden", "roof", "whole"]);
    let (_, last) = html.rsplit_once("role=\"group\"").unwrap();
    assert!(last.split_once("Roof").unwrap().1.contains("The whole home"));
}

#[test]
fn the_field_for_words_of_ones_own_is_shown_with_its_choice_and_keeps_them() {
    for (name, is_hidden) in [("other", false), ("other-closed", true)] {
        let html = shown(FIXTURES, name);
        let field = html.lines().find(|line| line.contains(".other\"") && line.contains("data-kind")).unwrap();
        assert_eq!(field.contains(" hidden"), is_hidden, "{name}: {field}");
        assert!(html.contains("value=\"Along the canal\""), "{name}");
        let label = yousaid_i18n::Words::english().get("choice-other-label");
        assert!(html.contains(&format!(">{label}<")), "{name}");
    }
}

#[test]
fn an_error_about_ones_own_words_stands_at_their_field() {
    let html = shown(FIXTURES, "other-with-error");
    let input = html.lines().find(|line| line.contains("id=\"sample-other_with_error.other-input\"")).unwrap();
    assert!(input.contains("aria-invalid=\"true\""), "{input}");
    let group = html.lines().find(|line| line.starts_with("<fieldset")).unwrap();
    assert!(!group.contains("aria-invalid"), "a choice was made: {group}");
}

#[test]
fn choices_come_as_the_session_offers_them() {
    assert_eq!(offered(&shown(FIXTURES, "other")), ["stairs", "lift", "yard", "elsewhere"]);
    assert_eq!(offered(&shown(FIXTURES, "fewer")), ["stairs", "yard", "elsewhere"]);
    let html = shown(FIXTURES, "shuffled");
    let mut shuffled = offered(&html);
    assert_ne!(shuffled, ["stairs", "lift", "yard", "elsewhere"]);
    assert_eq!(shuffled.pop(), Some("elsewhere"));
    shuffled.sort_unstable();
    assert_eq!(shuffled, ["lift", "stairs", "yard"]);
}
