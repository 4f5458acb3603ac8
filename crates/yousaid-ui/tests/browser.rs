//! What a survey promises in a browser: in a shadow root, answered by clicks and keys.
#![cfg(target_arch = "wasm32")]

mod composites;
mod entries;
mod files;
mod formats;
mod harness;
mod questions;

use std::cell::RefCell;
use std::rc::Rc;

use harness::Outlook;
use harness::Widget;
use harness::definition;
use harness::leaving_is_asked_about;
use harness::settle;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;
use wasm_bindgen_test::wasm_bindgen_test_configure;
use yousaid_schema::Response;
use yousaid_schema::SealKey;
use yousaid_transport::Keep;
use yousaid_ui::SurveyEvent;

wasm_bindgen_test_configure!(run_in_browser);

/// Answers the first page.
async fn answer_first_page(widget: &Widget) {
    widget.click("#w-done-1").await;
    widget.fill("#w-visits-input", "3").await;
}

/// Answers everything that has to be, and comes to the review.
async fn come_to_review(widget: &Widget) {
    answer_first_page(widget).await;
    widget.press_continue().await;
    widget.click("#w-ease-1").await;
    widget.press_continue().await;
    widget.press_continue().await;
    assert_eq!(widget.step(), "review");
}

#[wasm_bindgen_test]
async fn a_survey_appears_without_taking_the_focus() {
    let widget = Widget::new(Outlook::Received);
    settle().await;
    assert_eq!(widget.step(), "page");
    assert_eq!(widget.focused(), "", "nothing has the focus");
    assert_eq!(widget.events(), ["shown"]);
}

#[wasm_bindgen_test]
async fn continue_with_errors_focuses_the_summary_whose_links_lead_to_the_controls() {
    let widget = Widget::new(Outlook::Received);
    assert!(widget.is_hidden("#w-errors"));
    widget.press_continue().await;
    assert!(!widget.is_hidden("#w-errors"));
    assert_eq!(widget.focused(), "w-errors");
    let links = widget.texts("#w-errors a");
    assert_eq!(links, ["Select yes or no", "Enter a number"]);
    assert!(widget.text("#w-done-error").ends_with("Select yes or no"));
    widget.click("#w-errors li:nth-child(2) a").await;
    assert_eq!(widget.focused(), "w-visits-input");
    widget.click("#w-errors li:nth-child(1) a").await;
    assert_eq!(widget.focused(), "w-done-1");
}

#[wasm_bindgen_test]
async fn a_line_goes_when_its_answer_is_put_right_and_the_summary_at_the_next_continue() {
    let widget = Widget::new(Outlook::Received);
    widget.press_continue().await;
    assert!(widget.find("#w-done-error").is_some());
    widget.click("#w-done-1").await;
    assert!(widget.find("#w-done-error").is_none());
    assert!(widget.find("#w-visits-error").is_some());
    assert_eq!(widget.texts("#w-errors a").len(), 2, "the summary stands until the next Continue");
    widget.press_continue().await;
    assert_eq!(widget.texts("#w-errors a"), ["Enter a number"]);
}

#[wasm_bindgen_test]
async fn a_question_appears_and_disappears_with_the_answer_it_depends_on() {
    let widget = Widget::new(Outlook::Received);
    assert!(widget.is_hidden("[data-question=missing]"));
    widget.click("#w-done-2").await;
    assert!(!widget.is_hidden("[data-question=missing]"));
    widget.click("#w-done-1").await;
    assert!(widget.is_hidden("[data-question=missing]"));
}

#[wasm_bindgen_test]
async fn each_new_page_focuses_its_heading_and_back_keeps_the_answers() {
    let widget = Widget::new(Outlook::Received);
    answer_first_page(&widget).await;
    widget.press_continue().await;
    assert_eq!(widget.page(), "ease");
    assert_eq!(widget.focused(), "w-heading");
    assert!(widget.text("#w-heading").contains("How easy was it"));
    widget.click("[part=back]").await;
    assert_eq!(widget.page(), "repair");
    assert_eq!(widget.focused(), "w-heading");
    assert!(widget.is_checked("#w-done-1"));
    assert_eq!(widget.value("#w-visits-input"), "3");
    assert!(widget.find("[part=back]").is_none(), "the first page has no way back");
}

#[wasm_bindgen_test]
async fn enter_in_a_one_line_field_goes_on() {
    let widget = Widget::new(Outlook::Received);
    answer_first_page(&widget).await;
    // What browsers do for Enter in a text field: they submit through the form's submit button.
    widget.submit().await;
    assert_eq!(widget.page(), "ease");
}

#[wasm_bindgen_test]
async fn a_double_click_on_continue_counts_once() {
    let widget = Widget::new(Outlook::Received);
    answer_first_page(&widget).await;
    widget.click_times("[part=continue]", 1).await;
    widget.click_times("[part=continue]", 2).await;
    assert_eq!(widget.page(), "ease");
    assert!(widget.is_hidden("#w-errors"), "the second click did nothing");
}

#[wasm_bindgen_test]
async fn a_change_from_the_review_comes_back_to_it() {
    let widget = Widget::new(Outlook::Received);
    come_to_review(&widget).await;
    assert_eq!(widget.focused(), "w-heading");
    widget.click("[part=change]").await;
    assert_eq!(widget.page(), "repair");
    widget.fill("#w-visits-input", "4").await;
    widget.press_continue().await;
    assert_eq!(widget.step(), "review");
    assert!(widget.text(".yousaid-review").contains("4 visits"), "{}", widget.text(".yousaid-review"));
}

#[wasm_bindgen_test]
async fn a_confirmed_response_shows_its_reference_and_lets_the_page_go() {
    let widget = Widget::new(Outlook::Received);
    come_to_review(&widget).await;
    assert!(!leaving_is_asked_about());
    widget.press_continue().await;
    assert_eq!(widget.step(), "ending");
    assert_eq!(widget.focused(), "w-heading");
    settle().await;
    assert_eq!(widget.text("[part=reference]"), "7KQ4-M2XD");
    assert_eq!(widget.received(), ["7KQ4-M2XD"]);
    assert!(!leaving_is_asked_about());
    let sent = widget.deliveries();
    assert_eq!(sent.len(), 1);
    assert!(sent[0].payload.contains(r#""visits":{"number":3,"language":"en"}"#), "{}", sent[0].payload);
    let events = widget.events();
    assert_eq!(events.iter().filter(|event| *event == "submitted").count(), 1);
    assert_eq!(events.last().map(String::as_str), Some("received"));
}

#[wasm_bindgen_test]
async fn what_is_unsent_says_so_asks_before_leaving_and_can_be_tried_again() {
    let widget = Widget::new(Outlook::Later);
    come_to_review(&widget).await;
    widget.press_continue().await;
    settle().await;
    assert_eq!(widget.attribute("[part=delivery]", "data-state").as_deref(), Some("waiting"));
    assert!(widget.text("[part=delivery]").contains("Keep this page open"));
    assert!(!widget.text("[part=delivery]").contains("received"));
    assert!(leaving_is_asked_about());
    widget.set_outlook(Outlook::Received);
    widget.click("[part=retry]").await;
    settle().await;
    assert_eq!(widget.text("[part=reference]"), "7KQ4-M2XD");
    assert!(widget.is_hidden("[part=retry]"));
    assert!(!leaving_is_asked_about());
    // The pause before the next attempt is random and may be over before the button is pressed.
    let sent = widget.deliveries();
    assert!(sent.len() >= 2, "{sent:?}");
    assert!(sent.iter().all(|delivery| *delivery == sent[0]), "frozen: the same bytes and the same id");
}

#[wasm_bindgen_test]
async fn a_refused_response_is_kept_and_says_what_to_do() {
    let widget = Widget::new(Outlook::Refused);
    come_to_review(&widget).await;
    widget.press_continue().await;
    settle().await;
    assert_eq!(widget.attribute("[part=delivery]", "data-state").as_deref(), Some("refused"));
    assert!(widget.text("[part=delivery]").contains("Contact us"));
    assert!(leaving_is_asked_about());
    assert!(widget.events().contains(&"failed".to_owned()));
}

#[wasm_bindgen_test]
async fn a_page_that_takes_the_response_itself_gets_it_and_nothing_is_sent() {
    let taken = Rc::new(RefCell::new(Vec::<Response>::new()));
    let seen = send_wrapper::SendWrapper::new(taken.clone());
    let widget = Widget::with(Outlook::Received, definition(), move || {
        Some(Callback::new(move |response: Response| {
            seen.borrow_mut().push(response);
            false
        }))
    });
    come_to_review(&widget).await;
    widget.press_continue().await;
    settle().await;
    assert_eq!(widget.step(), "ending");
    assert_eq!(taken.borrow().len(), 1);
    assert!(widget.deliveries().is_empty());
    assert_eq!(widget.text("[part=delivery] [role=status]"), "");
    assert!(!leaving_is_asked_about());
}

#[wasm_bindgen_test]
async fn another_language_keeps_answers_errors_place_and_focus() {
    let widget = Widget::new(Outlook::Received);
    widget.click("#w-done-1").await;
    widget.press_continue().await;
    widget.focus(".yousaid-languages [lang=cy]");
    widget.click(".yousaid-languages [lang=cy]").await;
    assert_eq!(widget.attribute(".yousaid", "lang").as_deref(), Some("cy"));
    assert!(widget.text("[part=page]").contains("A yw’r atgyweiriad wedi’i orffen?"));
    assert!(widget.is_checked("#w-done-1"));
    assert!(widget.find("#w-visits-error").is_some());
    assert_eq!(widget.texts("#w-errors a").len(), 1);
    assert_eq!(widget.focused_language(), "cy");
    assert_eq!(widget.attribute(".yousaid-languages [lang=cy]", "aria-current").as_deref(), Some("true"));
}

#[wasm_bindgen_test]
async fn two_surveys_on_a_page_are_apart() {
    let (one, other) = (Widget::new(Outlook::Received), Widget::new(Outlook::Received));
    one.click("#w-done-1").await;
    assert!(one.is_checked("#w-done-1"));
    assert!(!other.is_checked("#w-done-1"));
    assert_eq!(other.events(), ["shown"]);
}

#[wasm_bindgen_test]
async fn a_faulty_definition_is_reported_and_shows_a_quiet_notice() {
    let mut faulty = definition();
    faulty.pages[0].ask_if = Some("nonsense = 1".to_owned());
    faulty.pages[1].ask_if = Some("ease +".to_owned());
    let widget = Widget::with(Outlook::Received, faulty, || None);
    settle().await;
    assert_eq!(widget.step(), "notice");
    let errors = widget.messages();
    assert_eq!(errors.len(), 1);
    assert!(errors[0].contains("/pages/0") && errors[0].contains("/pages/1"), "{}", errors[0]);
}

#[wasm_bindgen_test]
async fn a_sealed_survey_whose_backend_does_not_seal_is_a_notice_before_the_first_question() {
    let mut sealed = definition();
    sealed.sealed_for = vec![SealKey::new([9; 32]).to_text()];
    let widget = Widget::with(Outlook::Received, sealed, || None);
    settle().await;
    assert_eq!(widget.step(), "notice");
    assert!(widget.messages()[0].contains("does not seal"), "{:?}", widget.messages());
}

#[wasm_bindgen_test]
async fn who_goes_to_another_page_of_an_app_and_comes_back_goes_on_where_they_were() {
    let shown = |drafts| async move {
        let widget = Widget::keeping(drafts, Outlook::Received, definition(), || None);
        while widget.find("form").is_none() {
            settle().await;
        }
        widget
    };
    let mut widget = shown(Keep::Session).await;
    answer_first_page(&widget).await;
    widget.press_continue().await;
    widget.unmount();
    settle().await;
    let widget = shown(Keep::Session).await;
    assert_eq!(widget.page(), "ease");
    assert_eq!(widget.events(), ["shown"]);
    assert_eq!(shown(Keep::None).await.page(), "repair");
    widget.click("[part=again]").await;
    assert_eq!(shown(Keep::Session).await.page(), "repair");
}

#[wasm_bindgen_test]
async fn removal_leaves_nothing_even_while_answers_are_on_their_way() {
    let mut widget = Widget::new(Outlook::Never);
    come_to_review(&widget).await;
    widget.press_continue().await;
    assert!(leaving_is_asked_about());
    let events = widget.events();
    widget.unmount();
    settle().await;
    assert!(!leaving_is_asked_about(), "the listener has gone");
    assert_eq!(widget.markup(), "");
    // The backend answers after all: nobody is there to hear it, and nothing breaks.
    widget.answer_late();
    settle().await;
    assert_eq!(widget.events(), events);
}

#[wasm_bindgen_test]
async fn removal_ends_the_wait_for_the_next_attempt() {
    let mut widget = Widget::new(Outlook::Later);
    come_to_review(&widget).await;
    widget.press_continue().await;
    settle().await;
    let attempts = widget.deliveries().len();
    assert!(attempts >= 1, "nothing was sent");
    widget.unmount();
    assert!(!leaving_is_asked_about());
    harness::announce_connection();
    settle().await;
    assert_eq!(widget.deliveries().len(), attempts, "no listener was left that would try again");
}

#[wasm_bindgen_test]
async fn events_carry_no_answers_and_come_in_order() {
    let widget = Widget::new(Outlook::Received);
    settle().await;
    answer_first_page(&widget).await;
    widget.press_continue().await;
    let events = widget.all_events();
    let names: Vec<&str> = events.iter().map(SurveyEvent::name).collect();
    assert_eq!(names, ["shown", "started", "answered", "answered", "page-changed"]);
    assert_eq!(events[4], SurveyEvent::PageChanged { page: "ease".to_owned() });
}
