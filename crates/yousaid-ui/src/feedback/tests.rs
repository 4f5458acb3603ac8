//! What the manual page promises, checked on rendered HTML.
#![expect(clippy::unwrap_used, reason = "a test that does not find what it looks for has failed")]

use std::collections::BTreeMap;

use leptos::prelude::*;
use yousaid_transport::CallbackBackend;
use yousaid_transport::Outcome;

use super::Feedback;
use super::fixtures::FIXTURES;
use crate::BackendHandle;
use crate::fixture::html;
use crate::fixture::render;
use crate::fixture::shown;

/// The line with the opening tag of the element of this class.
fn tag(html: &str, class: &str) -> String {
    html.lines().find(|line| line.contains(&format!("class=\"{class}\""))).unwrap().to_owned()
}

#[test]
fn every_fixture_renders_as_before() {
    for fixture in FIXTURES {
        insta::assert_snapshot!(fixture.name, html(fixture));
    }
}

#[test]
fn the_exits_are_a_group_of_native_radio_buttons() {
    let html = shown(FIXTURES, "empty");
    let exits = html.lines().filter(|line| line.contains("id=\"sample-exit-") && line.contains("type=\"radio\""));
    assert_eq!(exits.count(), 4);
    assert!(!html.contains("checked"), "nothing is chosen in advance");
}

#[test]
fn only_a_complaint_opens_the_box_with_procedure_and_ombudsman() {
    assert!(tag(&shown(FIXTURES, "empty"), "yousaid-complaint").contains("data-state=\"closed\""));
    assert!(tag(&shown(FIXTURES, "danger"), "yousaid-complaint").contains("data-state=\"closed\""));
    let html = shown(FIXTURES, "complaint");
    assert!(tag(&html, "yousaid-complaint").contains("data-state=\"open\""));
    for part in ["Making a complaint", "https://elmhomes.example/complaints", "tel:03001113000", "housing-ombudsman"] {
        assert!(html.contains(part), "{part}");
    }
}

#[test]
fn a_note_of_danger_is_a_status_after_the_text_box_with_numbers_to_call() {
    let html = shown(FIXTURES, "danger");
    let note = tag(&html, "yousaid-danger");
    assert!(note.contains("role=\"status\"") && note.contains("data-danger=\"gas\""), "{note}");
    assert!(html.contains("href=\"tel:0800111999\""));
    assert!(html.find("<textarea").unwrap() < html.find("yousaid-danger").unwrap());
    assert!(!html.contains("alertdialog") && !html.contains("aria-live=\"assertive\""));
}

#[test]
fn the_landlords_own_number_stands_with_what_is_urgent_for_it() {
    let html = shown(FIXTURES, "urgent");
    assert!(html.contains("href=\"tel:08000000000\"") && html.contains("href=\"tel:111\""));
}

#[test]
fn what_helps_stands_behind_the_words_that_it_helps_with() {
    let html = shown(FIXTURES, "with-aids");
    let at = |words: &str| html.find(words).unwrap_or_else(|| panic!("{words}: {html}"));
    let order =
        ["Tell us what you think", "media/title.mp3", "What kind of feedback", "media/exit.mp4", "A complaint:"];
    assert!(order.map(at).is_sorted(), "{html}");
    assert!(at("A complaint:") < at("You are not happy.") && at("Tell us in your own words.") < at("<textarea"));
    assert!(!shown(FIXTURES, "empty").contains("yousaid-access"), "nothing of it where there are none");
}

#[test]
fn nothing_that_is_sent_says_whether_a_note_was_shown() {
    // The definition underneath has no question, and no context, in which it could be said.
    let form: yousaid_schema::Feedback =
        serde_json::from_str(include_str!("../../../../examples/feedback/elm-homes.json")).unwrap();
    let survey = form.to_survey().to_text();
    assert!(!survey.contains("danger"), "{survey}");
}

#[test]
fn a_component_renders_what_its_fixture_does_but_for_the_address_of_the_page() {
    let form: yousaid_schema::Feedback =
        serde_json::from_str(include_str!("../../../../examples/feedback/elm-homes.json")).unwrap();
    let component = render(|| {
        let backend = BackendHandle::new(CallbackBackend::new(|_| async { Outcome::Sent }));
        let context = vec![("page".to_owned(), "/repairs".to_owned())];
        view! { <Feedback form=form backend=backend context=context name="sample" /> }.into_any()
    });
    assert_eq!(component, shown(FIXTURES, "empty"));
}

/// The document names words of the interface and has English behind them: for exports, and for hosts
/// without an interface. Both say the same.
#[test]
fn english_behind_words_is_the_english_of_the_interface() {
    let mut named = BTreeMap::new();
    for text in [
        include_str!("../../../../examples/feedback/elm-homes.json"),
        include_str!("../../../../examples/feedback/elm-homes-page.json"),
    ] {
        let form: yousaid_schema::Feedback = serde_json::from_str(text).unwrap();
        collect(&form.to_survey(), &mut named);
        for danger in &form.danger {
            for words in danger.call.iter().map(|call| &call.name).chain([&danger.say]) {
                named.insert(words.words().unwrap().to_owned(), words.in_default().to_owned());
            }
        }
    }
    assert!(named.len() > 40, "{}", named.len());
    let words = yousaid_i18n::Words::english();
    for (id, english) in named {
        assert_eq!(words.get(&id), english, "{id}");
    }
}

fn collect(json: &yousaid_schema::Json, named: &mut BTreeMap<String, String>) {
    match json {
        yousaid_schema::Json::List(items) => items.iter().for_each(|item| collect(item, named)),
        yousaid_schema::Json::Object(fields) => {
            if let (Some(id), Some(english)) = (json.get("words"), json.get("en")) {
                named.insert(id.as_text().unwrap().to_owned(), english.as_text().unwrap().to_owned());
            }
            fields.iter().for_each(|(_, value)| collect(value, named));
        }
        _ => {}
    }
}

#[test]
fn the_component_has_the_bar_where_it_is_asked_for() {
    let json = serde_json::from_str(include_str!("../../../../examples/feedback/elm-homes.json")).unwrap();
    let form = yousaid_schema::Feedback::from_json(&json).unwrap();
    let html = |access_bar| {
        let form = form.clone();
        let backend = BackendHandle::new(CallbackBackend::new(async |_| Outcome::Sent));
        render(move || view! { <Feedback form=form backend=backend access_bar=access_bar/> }.into_any())
    };
    assert!(html(true).contains("yousaid-access__tools") && !html(false).contains("yousaid-access__tools"));
}
