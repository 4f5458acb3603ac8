//! What tables, orders and shares promise while somebody uses them.
#![expect(clippy::unwrap_used, reason = "a test that does not find what it looks for has failed")]

use gloo::timers::future::TimeoutFuture;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::harness::Widget;
use crate::harness::plain;

/// The survey, opened at the page of this id: the pages before it are not there.
async fn shown(page: &str) -> Widget {
    Widget::of_page(include_str!("sample.json"), page).await
}

/// Waits until a line says what is expected; the test fails with what it says instead.
async fn comes_to(widget: &Widget, selector: &str, expected: &str) {
    for _ in 0..100 {
        if plain(&widget.text(selector)) == expected {
            return;
        }
        TimeoutFuture::new(50).await;
    }
    assert_eq!(plain(&widget.text(selector)), expected);
}

/// The choices of a ranking from top to bottom, each with its place.
fn order(widget: &Widget, question: &str) -> Vec<String> {
    let texts = |part: &str| widget.texts(&["[data-question=", question, "] .yousaid-ranking__", part].concat());
    texts("place").iter().zip(texts("label")).map(|(place, label)| [place.as_str(), " ", &label].concat()).collect()
}

#[wasm_bindgen_test]
async fn an_error_leads_to_the_first_point_of_its_row_and_goes_with_the_answer() {
    let widget = shown("rows").await;
    widget.press_continue().await;
    let lines: Vec<String> = widget.texts("[id='w-errors'] a").iter().map(|line| plain(line)).collect();
    assert_eq!(lines, ["Select one answer from the scale: The stairs", "Select one answer from the scale: The yard"]);
    widget.click("[id='w-errors'] li:last-child a").await;
    assert_eq!(widget.focused(), "w-clean.yard-1");
    let row = "[data-question='clean.yard']";
    assert_eq!(widget.attribute(row, "aria-describedby").unwrap(), "w-clean.yard-error");
    widget.click("[id='w-clean.yard-2']").await;
    assert_eq!(widget.attribute(row, "aria-describedby"), None);
    let other = widget.attribute("[data-question='clean.stairs']", "aria-describedby");
    assert_eq!(other.unwrap(), "w-clean.stairs-error", "the other row");
}

#[wasm_bindgen_test]
async fn a_row_comes_to_its_place_and_its_neighbours_keep_focus_and_answer() {
    let widget = shown("rows").await;
    let rows = || widget.texts("[data-question=clean] .yousaid-matrix__title");
    widget.click("[id='w-clean.yard-3']").await;
    widget.focus("[id='w-clean.yard-3']");
    assert_eq!(rows(), ["The stairs", "The yard"]);
    widget.click("[id='w-lift-1']").await;
    assert_eq!(rows(), ["The stairs", "The lift", "The yard"]);
    assert_eq!(widget.focused(), "w-clean.yard-3");
    assert!(widget.is_checked("[id='w-clean.yard-3']"));
    widget.click("[id='w-clean.lift-1']").await;
    widget.click("[id='w-lift-2']").await;
    assert_eq!(rows(), ["The stairs", "The yard"]);
    widget.click("[id='w-lift-1']").await;
    assert!(widget.is_checked("[id='w-clean.lift-1']"), "the answer was kept");
}

#[wasm_bindgen_test]
async fn a_soft_answer_of_a_row_takes_the_place_of_its_point() {
    let widget = shown("rows").await;
    widget.click("[id='w-clean.stairs-1']").await;
    widget.click("[id='w-clean.stairs-4']").await;
    assert!(widget.is_checked("[id='w-clean.stairs-4']") && !widget.is_checked("[id='w-clean.stairs-1']"));
}

#[wasm_bindgen_test]
async fn all_rows_are_emptied_at_once_and_focus_goes_to_the_first() {
    let widget = shown("rows").await;
    let button = "[data-question=bright] button";
    assert!(widget.is_hidden(button));
    widget.click("[id='w-bright.stairs-2']").await;
    widget.click("[id='w-bright.yard-1']").await;
    widget.click(button).await;
    assert!(!widget.is_checked("[id='w-bright.stairs-2']") && !widget.is_checked("[id='w-bright.yard-1']"));
    assert_eq!(widget.focused(), "w-bright.stairs-1");
    assert!(widget.is_hidden(button));
}

#[wasm_bindgen_test]
async fn what_is_chosen_goes_behind_what_is_in_order_and_keeps_the_focus() {
    let widget = shown("order").await;
    assert_eq!(order(&widget, "first"), [" Heating", " Repairs", " Lifts"]);
    widget.focus("[data-question=first] [aria-label^='Choose'][aria-label*='Lifts']");
    widget.click("[data-question=first] [aria-label^='Choose'][aria-label*='Lifts']").await;
    assert_eq!(order(&widget, "first"), ["1 Lifts", " Heating", " Repairs"]);
    assert_eq!(widget.focused(), "w-first-3", "the list, because the button is gone");
    comes_to(&widget, "[data-question=first] [role=status]", "‘Lifts’ is now 1 of 3").await;
    widget.click("[data-question=first] [aria-label^='Choose'][aria-label*='Repairs']").await;
    assert_eq!(order(&widget, "first"), ["1 Lifts", "2 Repairs", " Heating"]);
    assert_eq!(widget.value("[id='w-first-2']"), "2");
}

#[wasm_bindgen_test]
async fn a_choice_that_moves_keeps_the_focus_on_its_button_also_at_the_ends() {
    let widget = shown("order").await;
    for choice in ["Heating", "Repairs", "Lifts"] {
        widget.click(&["[data-question=first] [aria-label^='Choose'][aria-label*='", choice, "']"].concat()).await;
    }
    let up = "[data-question=first] [aria-label^='Up'][aria-label*='Lifts']";
    widget.focus(up);
    for (expected, said) in [
        (["1 Heating", "2 Lifts", "3 Repairs"], "‘Lifts’ is now 2 of 3"),
        (["1 Lifts", "2 Heating", "3 Repairs"], "‘Lifts’ is now 1 of 3"),
        (["1 Lifts", "2 Heating", "3 Repairs"], "‘Lifts’ is now 1 of 3"),
    ] {
        widget.click(up).await;
        assert_eq!(order(&widget, "first"), expected);
        assert_eq!(widget.focused_name(), "Up: Lifts");
        comes_to(&widget, "[data-question=first] [role=status]", said).await;
    }
    assert_eq!(widget.attribute(up, "aria-disabled").unwrap(), "true");
    let down = "[data-question=first] [aria-label^='Down'][aria-label*='Lifts']";
    widget.focus(down);
    widget.click(down).await;
    assert_eq!(order(&widget, "first"), ["1 Heating", "2 Lifts", "3 Repairs"]);
    assert_eq!(widget.focused_name(), "Down: Lifts");
}

#[wasm_bindgen_test]
async fn a_place_that_is_taken_is_given_up_by_the_last_where_there_are_only_so_many() {
    let widget = shown("order").await;
    widget.fill("[id='w-best-1']", "1").await;
    widget.fill("[id='w-best-2']", "2").await;
    assert_eq!(order(&widget, "best"), ["1 Heating", "2 Repairs", " Lifts"]);
    widget.focus("[id='w-best-3']");
    widget.fill("[id='w-best-3']", "1").await;
    assert_eq!(order(&widget, "best"), ["1 Lifts", "2 Heating", " Repairs"]);
    assert_eq!(widget.focused(), "w-best-3");
    let said = "‘Lifts’ is now 1 of 2. ‘Repairs’ is not ranked any more";
    comes_to(&widget, "[data-question=best] [role=status]", said).await;
    widget.fill("[id='w-best-1']", "0").await;
    assert_eq!(order(&widget, "best"), ["1 Lifts", " Heating", " Repairs"]);
    assert_eq!(widget.value("[id='w-best-1']"), "0");
}

#[wasm_bindgen_test]
async fn an_order_that_is_not_whole_leads_to_the_first_choice() {
    let widget = shown("order").await;
    widget.fill("[id='w-first-2']", "1").await;
    widget.press_continue().await;
    assert_eq!(plain(&widget.text("[id='w-errors'] a")), "Put all 3 choices in order");
    widget.click("[id='w-errors'] a").await;
    assert_eq!(widget.focused(), "w-first-1");
    widget.click("[data-question=first] [type=checkbox]").await;
    assert_eq!(order(&widget, "first"), [" Heating", " Repairs", " Lifts"]);
    widget.click("[data-question=first] [type=checkbox]").await;
    assert_eq!(order(&widget, "first"), ["1 Repairs", " Heating", " Lifts"], "an order comes back");
}

#[wasm_bindgen_test]
async fn shares_are_given_by_buttons_no_further_than_they_reach() {
    let widget = shown("shares").await;
    let add = |row: &str| ["[aria-label^='Add'][aria-label*='", row, "']"].concat();
    let less = |row: &str| ["[aria-label^='Take away'][aria-label*='", row, "']"].concat();
    let left = || plain(&widget.text(".yousaid-allocation__left"));
    widget.click(&add("Parks")).await;
    assert_eq!((widget.value("[id='w-spend.parks-input']").as_str(), left().as_str()), ("5", "95 of 100 left"));
    widget.fill("[id='w-spend.repairs-input']", "93").await;
    widget.click(&add("Parks")).await;
    assert_eq!(widget.value("[id='w-spend.parks-input']"), "7", "only 2 were left");
    assert_eq!(left(), "All 100 shared out");
    assert_eq!(widget.attribute(&add("Parks"), "aria-disabled").unwrap(), "true");
    assert_eq!(widget.value("[id='w-spend.lifts-input']"), "0", "nothing is what is left for the rest");
    widget.click(&less("Parks")).await;
    widget.click(&less("Parks")).await;
    assert_eq!(widget.value("[id='w-spend.parks-input']"), "0");
    assert_eq!(left(), "7 of 100 left");
}

#[wasm_bindgen_test]
async fn what_is_left_is_told_once_nothing_has_changed_for_a_second() {
    let widget = shown("shares").await;
    for number in ["3", "30"] {
        widget.fill("[id='w-spend.parks-input']", number).await;
        assert_eq!(widget.text("[data-question=spend] [role=status]"), "", "still typing");
    }
    comes_to(&widget, "[data-question=spend] [role=status]", "70 of 100 left").await;
}

#[wasm_bindgen_test]
async fn numbers_that_do_not_add_up_lead_to_the_first_field() {
    let widget = shown("shares").await;
    for (row, number) in [("repairs", "50"), ("parks", "40"), ("lifts", "30")] {
        widget.fill(&["[id='w-spend.", row, "-input']"].concat(), number).await;
    }
    widget.press_continue().await;
    let error = "Change your numbers to add up to 100, they add up to 120 now";
    assert_eq!(plain(&widget.text("[id='w-errors'] a")), error);
    widget.click("[id='w-errors'] a").await;
    assert_eq!(widget.focused(), "w-spend.repairs-input");
    widget.fill("[id='w-spend.repairs-input']", "30").await;
    assert!(widget.find("[id='w-spend-error']").is_none());
}
