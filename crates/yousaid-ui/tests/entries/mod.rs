//! What repeated groups, addresses, consent and recordings promise while somebody uses them.
#![expect(clippy::unwrap_used, reason = "a test that does not find what it looks for has failed")]

use wasm_bindgen_test::wasm_bindgen_test;

use crate::harness::Widget;
use crate::harness::plain;
use crate::harness::settle;

const ADD: &str = "[id=w-spots-add]";

/// The survey, opened at the page of this id: the pages before it are not there.
async fn shown(page: &str) -> Widget {
    Widget::of_page(include_str!("sample.json"), page).await
}

fn headings(widget: &Widget) -> Vec<String> {
    widget.texts(".yousaid-repeat__heading").iter().map(|text| plain(text)).collect()
}

/// The first field of an entry.
fn place(number: u32) -> String {
    format!("[id='w-spots.{number}.where-input']")
}

/// The button that takes an entry out.
fn removing(number: u32) -> String {
    format!(".yousaid-repeat__place:nth-of-type({}) .yousaid-repeat__remove", number + 1)
}

/// Three entries, with words in each and mould in the second.
async fn three() -> Widget {
    let widget = shown("spots").await;
    for (number, words) in [(1, "Hall"), (2, "Bath"), (3, "Bedroom")] {
        widget.click(ADD).await;
        widget.fill(&place(number), words).await;
    }
    widget.click("[id='w-spots.2.mould-1']").await;
    widget
}

fn words(widget: &Widget, count: u32) -> Vec<String> {
    (1..=count).map(|number| widget.value(&place(number))).collect()
}

#[wasm_bindgen_test]
async fn an_entry_that_is_added_takes_the_focus_in_its_first_field() {
    let widget = shown("spots").await;
    assert_eq!(plain(&widget.text(ADD)), "Add place");
    widget.focus(ADD);
    widget.click(ADD).await;
    assert_eq!(widget.focused(), "w-spots.1.where-input");
    assert_eq!(plain(&widget.text(ADD)), "Add another place");
    widget.click(ADD).await;
    assert_eq!(widget.focused(), "w-spots.2.where-input");
    assert_eq!(headings(&widget), ["place 1 of 2", "place 2 of 2"]);
    widget.click(ADD).await;
    assert!(widget.is_hidden(ADD), "there can be no more");
}

#[wasm_bindgen_test]
async fn an_entry_that_is_removed_leaves_the_focus_at_the_one_before_and_says_so() {
    let widget = three().await;
    widget.click(&removing(2)).await;
    assert_eq!(headings(&widget), ["place 1 of 2", "place 2 of 2"]);
    assert_eq!(words(&widget, 2), ["Hall", "Bedroom"]);
    assert!(!widget.is_checked("[id='w-spots.2.mould-1']"), "the mould went with the bath");
    assert_eq!(widget.focused(), "w-spots-entry-1");
    assert_eq!(plain(&widget.text(".yousaid-repeat [role=status]")), "place 2 was removed");
    widget.click(&removing(1)).await;
    assert_eq!(widget.focused(), "w-spots-entry-1", "the new first one");
    widget.click(&removing(1)).await;
    assert_eq!(widget.focused(), "w-spots-add");
}

#[wasm_bindgen_test]
async fn undo_puts_an_entry_back_where_it_was_with_all_its_answers() {
    for number in [1, 2, 3] {
        let widget = three().await;
        widget.click(&removing(number)).await;
        assert_eq!(widget.texts(".yousaid-repeat__gone button"), ["Undo"]);
        widget.click(".yousaid-repeat__gone button").await;
        assert_eq!(words(&widget, 3), ["Hall", "Bath", "Bedroom"], "{number}");
        assert!(widget.is_checked("[id='w-spots.2.mould-1']"), "{number}");
        assert_eq!(widget.focused(), format!("w-spots-entry-{number}"));
        assert_eq!(plain(&widget.text(".yousaid-repeat [role=status]")), format!("place {number} is back"));
        assert!(widget.texts(".yousaid-repeat__gone button").is_empty());
    }
}

#[wasm_bindgen_test]
async fn undo_stays_until_something_else_is_done() {
    let widget = three().await;
    widget.click(&removing(3)).await;
    assert_eq!(widget.texts(".yousaid-repeat__gone button").len(), 1);
    widget.fill(&place(1), "Landing").await;
    // As a browser tells of it, unlike the harness: all elements around the field hear it.
    let tell = js_sys::Function::new_with_args("field", "field.dispatchEvent(new Event('input', { bubbles: true }))");
    tell.call1(&wasm_bindgen::JsValue::NULL, &widget.find(&place(1)).unwrap()).unwrap();
    settle().await;
    assert!(widget.texts(".yousaid-repeat__gone button").is_empty());
    widget.click(&removing(2)).await;
    widget.click(ADD).await;
    assert!(widget.texts(".yousaid-repeat__gone button").is_empty());
    assert_eq!(words(&widget, 2), ["Landing", ""]);
}

#[wasm_bindgen_test]
async fn an_error_of_an_entry_leads_to_its_field_and_says_which_entry() {
    let widget = shown("spots").await;
    widget.click(ADD).await;
    widget.click(ADD).await;
    widget.press_continue().await;
    let lines: Vec<String> = widget.texts("[id='w-errors'] a").iter().map(|line| plain(line)).collect();
    assert_eq!(
        lines,
        [
            "Enter your answer: place 1, Where is it?",
            "Select yes or no: place 1, Is there mould?",
            "Enter your answer: place 2, Where is it?",
            "Select yes or no: place 2, Is there mould?",
        ]
    );
    widget.click("[id='w-errors'] li:last-child a").await;
    assert_eq!(widget.focused(), "w-spots.2.mould-1");
}

#[wasm_bindgen_test]
async fn an_address_says_which_line_is_missing() {
    let widget = shown("home").await;
    widget.press_continue().await;
    let lines: Vec<String> = widget.texts("[id='w-errors'] a").iter().map(|line| plain(line)).collect();
    assert_eq!(lines[..2], ["Enter address line 1, usually the building and street", "Enter a town or city"]);
    widget.click("[id='w-errors'] li:first-child a").await;
    assert_eq!(widget.focused(), "w-home.line_1-input");
    widget.fill("[id='w-home.line_1-input']", "12 Station Road").await;
    assert!(widget.find("[id='w-home.line_1-error']").is_none());
}

#[wasm_bindgen_test]
async fn a_box_that_is_needed_says_so_and_a_link_in_its_label_does_not_tick_it() {
    let widget = shown("home").await;
    widget.press_continue().await;
    let said = "Error: Tick the box to say that you agree, so that you can continue";
    assert_eq!(widget.text("[id=w-agree-error]"), said);
    let link = "[data-question=agree] a";
    assert_eq!(widget.attribute(link, "target").unwrap(), "_blank");
    // The test's page must not be left, nor another one opened.
    widget.find(link).unwrap().set_attribute("href", "#notice").unwrap();
    widget.find(link).unwrap().remove_attribute("target").unwrap();
    widget.click(link).await;
    assert!(!widget.is_checked("[id=w-agree-1]"));
    widget.click("[data-question=agree] label").await;
    assert!(widget.is_checked("[id=w-agree-1]"));
    assert!(widget.find("[id=w-agree-error]").is_none());
    widget.click("[id=w-agree-1]").await;
    assert_eq!(widget.attribute("[data-question=agree]", "data-state").unwrap(), "unanswered");
}

#[wasm_bindgen_test]
async fn a_consent_that_may_be_refused_takes_a_no() {
    let widget = shown("home").await;
    widget.click("[id=w-letters-2]").await;
    assert_eq!(widget.attribute("[data-question=letters]", "data-state").unwrap(), "answered");
}

#[wasm_bindgen_test]
async fn a_film_that_is_not_there_is_not_asked_for_until_it_is_played() {
    let widget = shown("film").await;
    let film = widget.find("video").unwrap();
    let state = js_sys::Reflect::get(&film, &"networkState".into()).unwrap();
    // HTMLMediaElement.NETWORK_LOADING is 2: with nothing preloaded it is 0 or 1.
    assert!(state.as_f64().unwrap() < 2.0, "{state:?}");
    widget.press_continue().await;
    assert_eq!(widget.step(), "review", "words need no answer");
}
