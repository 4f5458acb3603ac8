//! Promises of the survey, as far as HTML tells; the browser's are in `tests/`.
#![expect(clippy::unwrap_used, reason = "a test that does not find what it looks for has failed")]

use leptos::prelude::*;
use yousaid_schema::Definition;
use yousaid_transport::CallbackBackend;
use yousaid_transport::Outcome;

use super::Survey;
use super::fixtures::FIXTURES;
use super::sample;
use crate::BackendHandle;
use crate::fixture::html;
use crate::fixture::render;

fn survey(definition: Definition) -> String {
    let backend = BackendHandle::new(CallbackBackend::new(|_| async { Outcome::Sent }));
    render(|| view! { <Survey definition=definition backend=backend /> }.into_any())
}

fn faulty() -> Definition {
    let mut definition = sample::definition().unwrap();
    definition.pages[0].ask_if = Some("nonsense = 1".to_owned());
    definition
}

#[test]
fn every_state_looks_as_before() {
    for fixture in FIXTURES {
        insta::assert_snapshot!(format!("survey_{}", fixture.name), html(fixture));
    }
}

#[test]
fn a_component_renders_what_its_fixture_does() {
    let component = survey(sample::definition().unwrap());
    assert_eq!(component, html(&FIXTURES[0]));
}

#[test]
fn a_faulty_definition_is_a_quiet_notice_with_a_way_to_get_help() {
    let html = survey(faulty());
    assert!(html.contains("This survey cannot be shown at the moment"), "{html}");
    assert!(html.contains("tel:08000000000"));
    assert!(!html.contains("nonsense"), "residents can do nothing with the fault");
    assert!(!html.contains("<form"));
}

#[test]
fn the_root_says_language_direction_step_and_page() {
    let root = html(&FIXTURES[1]).lines().next().unwrap().to_owned();
    for attribute in ["lang=\"cy\"", "dir=\"ltr\"", "data-step=\"page\"", "data-page=\"repair\"", "part=\"survey\""] {
        assert!(root.contains(attribute), "{attribute} in {root}");
    }
}

#[test]
fn a_language_that_does_not_exist_falls_back_to_the_default() {
    assert!(html(&FIXTURES[2]).contains("lang=\"en\""));
    assert!(!html(&FIXTURES[2]).contains("lang=\"de\""));
}

#[test]
fn one_language_needs_no_switcher() {
    let mut definition = sample::definition().unwrap();
    definition.languages.truncate(1);
    assert!(!survey(definition).contains("yousaid-languages"));
    assert!(survey(sample::definition().unwrap()).contains("yousaid-languages"));
}

#[test]
fn words_of_the_interface_in_another_language_than_the_questions_say_so() {
    let mut definition = sample::definition().unwrap();
    definition.languages = vec!["en".to_owned()];
    let backend = BackendHandle::new(CallbackBackend::new(|_| async { Outcome::Sent }));
    let words = Signal::stored(crate::fixture::words("cy"));
    let html = render(|| view! { <Survey definition=definition backend=backend words=words /> }.into_any());
    assert!(html.lines().next().unwrap().contains("lang=\"en\""));
    assert!(html.contains("<span lang=\"cy\" dir=\"ltr\">Parhau</span>"), "{html}");
}

#[test]
fn names_are_made_safe_for_ids_and_given_to_each_survey() {
    let definition = sample::definition().unwrap();
    let backend = BackendHandle::new(CallbackBackend::new(|_| async { Outcome::Sent }));
    let html = render(|| view! { <Survey definition=definition backend=backend name="a \"b\"]" /> }.into_any());
    assert!(html.contains("id=\"a--b---heading\""), "{html}");
}

#[test]
fn nothing_is_styled_within_the_markup() {
    for fixture in FIXTURES {
        let html = html(fixture);
        assert!(!html.contains("style=") && !html.contains("<style"), "{}", fixture.name);
    }
}

#[test]
fn ids_are_unique_on_every_page() {
    let fixtures = [FIXTURES, crate::page::fixtures::FIXTURES, crate::review::fixtures::FIXTURES];
    for fixture in fixtures.into_iter().flatten() {
        let html = html(fixture);
        let mut ids: Vec<&str> = html.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        let count = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), count, "{}", fixture.name);
    }
}

#[test]
fn every_state_but_a_notice_has_one_heading_to_focus() {
    let fixtures = [FIXTURES, crate::page::fixtures::FIXTURES, crate::review::fixtures::FIXTURES];
    for fixture in fixtures.into_iter().flatten() {
        assert_eq!(html(fixture).matches("id=\"sample-heading\"").count(), 1, "{}", fixture.name);
    }
}
