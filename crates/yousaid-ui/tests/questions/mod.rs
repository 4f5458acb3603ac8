//! What questions promise that depend on each other.
#![expect(clippy::unwrap_used, reason = "a test that does not find what it looks for has failed")]

use gloo::timers::future::TimeoutFuture;
use wasm_bindgen_test::wasm_bindgen_test;
use yousaid_schema::Definition;

use crate::harness::Outlook;
use crate::harness::Widget;

fn shown() -> Widget {
    let definition: Definition = serde_json::from_str(include_str!("sample.json")).unwrap();
    Widget::with(Outlook::Received, definition, || None)
}

/// The labels of the choices of a question, in order.
fn places(widget: &Widget) -> Vec<String> {
    widget.texts("[data-question=place] .yousaid-row__label")
}

/// Waits until a text is as expected; the test fails with what it is instead.
async fn comes_to(widget: &Widget, selector: &str, expected: &str) {
    for _ in 0..100 {
        if widget.text(selector) == expected {
            return;
        }
        TimeoutFuture::new(50).await;
    }
    assert_eq!(widget.text(selector), expected);
}

#[wasm_bindgen_test]
async fn a_choice_comes_to_its_place_and_what_stays_keeps_focus_and_selection() {
    let widget = shown();
    assert_eq!(places(&widget), ["Stairs", "Yard", "Elsewhere"]);
    widget.click("[id='w-place-3']").await;
    widget.focus("[id='w-place-3']");
    let yard = widget.find("[id='w-place-3']");
    // Answered without the focus leaving: by a click that a script makes.
    widget.click("[id='w-lift-1']").await;
    assert_eq!(places(&widget), ["Stairs", "Lift", "Yard", "Elsewhere"]);
    assert_eq!(widget.focused(), "w-place-3");
    assert_eq!(widget.find("[id='w-place-3']"), yard, "the same element");
    assert!(widget.is_checked("[id='w-place-3']"));
    widget.click("[id='w-lift-2']").await;
    assert_eq!(places(&widget), ["Stairs", "Yard", "Elsewhere"]);
    assert_eq!(widget.focused(), "w-place-3");
    assert_eq!(widget.find("[id='w-place-3']"), yard, "the same element");
}

#[wasm_bindgen_test]
async fn a_choice_that_stayed_or_came_follows_the_answer() {
    let widget = shown();
    widget.click("[id='w-lift-1']").await;
    widget.click("[id='w-place-2']").await;
    assert!(widget.is_checked("[id='w-place-2']"));
    widget.click("[id='w-place-1']").await;
    assert!(widget.is_checked("[id='w-place-1']") && !widget.is_checked("[id='w-place-2']"));
    widget.click("[id='w-lift-2']").await;
    widget.click("[id='w-place-3']").await;
    assert!(widget.is_checked("[id='w-place-3']") && !widget.is_checked("[id='w-place-1']"));
}

#[wasm_bindgen_test]
async fn words_of_ones_own_appear_with_their_choice_and_are_kept() {
    let widget = shown();
    let field = "[data-question='place.other']";
    assert!(widget.is_hidden(field));
    widget.click("[id='w-place-4']").await;
    assert!(!widget.is_hidden(field));
    widget.press_continue().await;
    assert_eq!(widget.texts("[id='w-errors'] a").len(), 1);
    widget.click("[id='w-errors'] a").await;
    assert_eq!(widget.focused(), "w-place.other-input");
    widget.fill("[id='w-place.other-input']", "By the bins").await;
    assert!(widget.find("[id='w-place.other-error']").is_none());
    widget.click("[id='w-place-1']").await;
    assert!(widget.is_hidden(field));
    widget.click("[id='w-place-4']").await;
    assert_eq!(widget.value("[id='w-place.other-input']"), "By the bins");
    widget.press_continue().await;
    assert_eq!(widget.page(), "two");
    assert_eq!(widget.text("[id='w-heading'] bdi"), "By the bins");
}

#[wasm_bindgen_test]
async fn repeated_answers_follow_what_is_typed_on_the_same_page() {
    let widget = shown();
    let repeated = "[id='w-lift-title'] bdi";
    assert_eq!(widget.text(repeated), "…");
    widget.fill("[id='w-who-input']", "Ann <b>").await;
    assert_eq!(widget.text(repeated), "Ann <b>");
    assert!(widget.text("[id='w-lift-title']").starts_with("Is there a lift, Ann <b>?"));
    let names = widget.attribute("[data-question=lift] button", "aria-labelledby").unwrap();
    assert!(names.ends_with(" w-lift-title"), "{names}");
    widget.fill("[id='w-who-input']", "").await;
    assert_eq!(widget.text(repeated), "…");
}

#[wasm_bindgen_test]
async fn a_warning_comes_after_a_pause_and_keeps_nobody_from_going_on() {
    let widget = shown();
    let status = "[id='w-visits-warnings']";
    assert_eq!(widget.attribute(status, "role").as_deref(), Some("status"));
    widget.fill("[id='w-visits-input']", "42").await;
    assert_eq!(widget.text(status), "", "perhaps more is typed");
    comes_to(&widget, status, "That is a lot.").await;
    widget.fill("[id='w-visits-input']", "4").await;
    comes_to(&widget, status, "").await;
    widget.fill("[id='w-visits-input']", "42").await;
    comes_to(&widget, status, "That is a lot.").await;
    widget.fill("[id='w-why-input']", "It rained in.").await;
    widget.click("[id='w-place-1']").await;
    widget.press_continue().await;
    assert_eq!(widget.page(), "two");
}

#[wasm_bindgen_test]
async fn optional_is_said_while_it_is_true() {
    let widget = shown();
    let optional = "[data-question=why] .yousaid-question__optional";
    assert!(!widget.is_hidden(optional));
    widget.fill("[id='w-visits-input']", "42").await;
    assert!(widget.is_hidden(optional));
    widget.fill("[id='w-visits-input']", "4").await;
    assert!(!widget.is_hidden(optional));
}

#[wasm_bindgen_test]
async fn a_calculated_value_follows_its_answers() {
    let widget = shown();
    assert_eq!(widget.text("output"), "…");
    widget.fill("[id='w-visits-input']", "12.5").await;
    assert_eq!(widget.text("output"), "12,500 hours");
}

#[wasm_bindgen_test]
async fn a_list_that_opens_follows_answers_and_offers() {
    let widget = shown();
    let options = |widget: &Widget| widget.texts("[id='w-estate-input'] option");
    assert_eq!(options(&widget), ["", "Ash Grove", "Oak Park"]);
    widget.select("[id='w-estate-input']", "oak").await;
    widget.click("[id='w-lift-1']").await;
    assert_eq!(options(&widget), ["", "Ash Grove", "The tower", "Oak Park"]);
    assert_eq!(widget.value("[id='w-estate-input']"), "oak");
    widget.click("[id='w-estate-soft-1']").await;
    assert_eq!(widget.value("[id='w-estate-input']"), "");
    widget.click("[id='w-estate-soft-1']").await;
    assert_eq!(widget.value("[id='w-estate-input']"), "oak", "the answer comes back");
    widget.select("[id='w-estate-input']", "").await;
    assert_eq!(widget.attribute("[data-question=estate]", "data-state").as_deref(), Some("unanswered"));
}
