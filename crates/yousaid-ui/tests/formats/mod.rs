//! What faces, stars, likelihood, dates, times, telephones and postcodes promise while somebody uses
//! them.
#![expect(clippy::unwrap_used, reason = "a test that does not find what it looks for has failed")]

use wasm_bindgen_test::wasm_bindgen_test;

use crate::harness::Widget;
use crate::harness::plain;
use crate::harness::settle;

/// The survey, with only the page of this id.
async fn shown(page: &str) -> Widget {
    Widget::of_page(include_str!("sample.json"), page).await
}

fn error(widget: &Widget, question: &str) -> String {
    plain(&widget.text(&["[id='w-", question, "-error']"].concat())).replacen("Error: ", "", 1)
}

/// Which fields of a date are invalid.
fn invalid(widget: &Widget, question: &str) -> Vec<&'static str> {
    let is_invalid = |part: &&str| widget.attribute(&["#w-", question, "-", part].concat(), "aria-invalid").is_some();
    ["day", "month", "year"].into_iter().filter(is_invalid).collect()
}

fn date(widget: &Widget, question: &str) -> [String; 3] {
    ["day", "month", "year"].map(|part| widget.value(&["#w-", question, "-", part].concat()))
}

async fn fill_date(widget: &Widget, question: &str, parts: [&str; 3]) {
    for (name, text) in ["day", "month", "year"].into_iter().zip(parts) {
        widget.fill(&["#w-", question, "-", name].concat(), text).await;
    }
}

#[wasm_bindgen_test]
async fn a_face_is_drawn_and_its_whole_card_can_be_pressed() {
    let widget = shown("points").await;
    let face = widget.find("label[for=w-mood-4] .yousaid-smileys__face").unwrap();
    assert_eq!(face.namespace_uri().unwrap(), "http://www.w3.org/2000/svg");
    assert!(face.get_attribute("viewBox").is_some(), "with its capital letter");
    widget.click("label[for=w-mood-4]").await;
    assert!(widget.is_checked("#w-mood-4"));
    widget.click("[data-question=mood] [value='soft:dont_know']").await;
    assert!(!widget.is_checked("#w-mood-4"), "a soft answer takes the face's place");
}

#[wasm_bindgen_test]
async fn stars_say_what_is_selected_and_are_cleared() {
    let widget = shown("points").await;
    let said = || plain(&widget.text(".yousaid-stars__said"));
    let clear = "[data-question=website] button";
    assert_eq!(said(), "");
    widget.click("label[for=w-website-3]").await;
    assert_eq!(said(), "3 of 5 stars");
    widget.click("label[for=w-website-5]").await;
    assert_eq!(said(), "5 of 5 stars");
    widget.click(clear).await;
    assert_eq!((said().as_str(), widget.focused().as_str()), ("", "w-website-1"));
    assert!(widget.is_hidden(clear));
}

#[wasm_bindgen_test]
async fn the_review_says_points_in_words() {
    let widget = shown("points").await;
    for point in ["#w-mood-5", "#w-website-2", "#w-recommend-11"] {
        widget.click(point).await;
    }
    widget.press_continue().await;
    assert_eq!(widget.step(), "review");
    let answers: Vec<String> = widget.texts(".yousaid-review__answer").iter().map(|text| plain(text)).collect();
    assert_eq!(answers, ["Very good", "2 of 5 stars", "10: Certain"]);
}

#[wasm_bindgen_test]
async fn errors_of_points_say_what_to_select_and_lead_to_the_first() {
    let widget = shown("points").await;
    widget.press_continue().await;
    let lines: Vec<String> = widget.texts("#w-errors a").iter().map(|line| plain(line)).collect();
    assert_eq!(lines, ["Select one of the faces", "Select a number from 0 to 10"]);
    widget.click("#w-errors li:last-child a").await;
    assert_eq!(widget.focused(), "w-recommend-1");
}

#[wasm_bindgen_test]
async fn the_error_of_a_date_names_the_part_and_leads_to_it() {
    for (parts, says, leads_to, wrong) in [
        (["", "", ""], "Enter a date", "day", vec!["day", "month", "year"]),
        (["31", "5", ""], "Enter the year too, like 2026", "year", vec!["year"]),
        (["31", "", "2026"], "Enter the month, as well as the day and the year", "month", vec!["month"]),
        (["31", "May", "2026"], "Enter the month as a number from 1 to 12", "month", vec!["month"]),
        (["31", "5", "26"], "Enter the year in four digits, like 2026", "year", vec!["year"]),
        (["31", "4", "2026"], "Enter a real date, this month has fewer days", "day", vec!["day", "month", "year"]),
        (["31", "3", "2026"], "Enter a date that is 1 April 2026 or later", "day", vec!["day", "month", "year"]),
    ] {
        let widget = shown("dates").await;
        fill_date(&widget, "day", parts).await;
        assert!(invalid(&widget, "day").is_empty(), "nothing is wrong before Continue");
        widget.press_continue().await;
        assert_eq!(error(&widget, "day"), says);
        assert_eq!(plain(&widget.texts("#w-errors a")[0]), says);
        assert_eq!(invalid(&widget, "day"), wrong, "{parts:?}");
        widget.click("#w-errors a").await;
        assert_eq!(widget.focused(), ["w-day-", leads_to].concat(), "{parts:?}");
        assert_eq!(date(&widget, "day"), parts.map(str::to_owned), "what was typed stays");
    }
}

#[wasm_bindgen_test]
async fn the_error_of_a_date_goes_once_it_is_one() {
    let widget = shown("dates").await;
    fill_date(&widget, "day", ["31", "", "2026"]).await;
    widget.press_continue().await;
    widget.focus("#w-day-month");
    widget.fill("#w-day-month", "1").await;
    assert_eq!(error(&widget, "day"), "Enter a date that is 1 April 2026 or later", "31 January");
    widget.fill("#w-day-month", "12").await;
    assert!(widget.find("#w-day-error").is_none() && invalid(&widget, "day").is_empty());
    assert_eq!(widget.focused(), "w-day-month", "focus stays where it is");
}

#[wasm_bindgen_test]
async fn a_whole_date_in_one_field_is_spread_over_the_three() {
    let widget = shown("dates").await;
    widget.fill("#w-day-day", "31/5/2026").await;
    assert_eq!(date(&widget, "day"), ["31", "5", "2026"].map(str::to_owned));
    widget.fill("#w-day-year", "2026-06-01").await;
    assert_eq!(date(&widget, "day"), ["01", "06", "2026"].map(str::to_owned));
}

#[wasm_bindgen_test]
async fn a_soft_answer_empties_the_date_and_gives_it_back() {
    let widget = shown("dates").await;
    fill_date(&widget, "day", ["31", "5", "2026"]).await;
    widget.click("[data-question=day] [type=checkbox]").await;
    assert_eq!(date(&widget, "day"), [""; 3].map(str::to_owned));
    widget.click("[data-question=day] [type=checkbox]").await;
    assert_eq!(date(&widget, "day"), ["31", "5", "2026"].map(str::to_owned));
}

#[wasm_bindgen_test]
async fn dates_and_times_are_read_as_people_write_them() {
    let widget = shown("dates").await;
    fill_date(&widget, "day", ["1", "05", "2026"]).await;
    fill_date(&widget, "since", ["", "6", "2019"]).await;
    widget.fill("#w-time-input", "half past nine").await;
    widget.press_continue().await;
    assert_eq!(error(&widget, "time"), "Enter a time, like 9:30am or 14:30");
    widget.fill("#w-time-input", "2.30 pm").await;
    widget.press_continue().await;
    let answers: Vec<String> = widget.texts(".yousaid-review__answer").iter().map(|text| plain(text)).collect();
    assert_eq!(answers, ["1 May 2026", "June 2019", "14:30"]);
}

#[wasm_bindgen_test]
async fn a_postcode_becomes_upper_case_on_leaving_its_field_only() {
    let widget = shown("reach").await;
    let code = "#w-code-input";
    widget.focus(code);
    widget.fill(code, "sw1a 1aa").await;
    assert_eq!(widget.value(code), "sw1a 1aa", "nothing changes while somebody types");
    widget.focus("#w-phone-input");
    settle().await;
    assert_eq!(widget.value(code), "SW1A 1AA");
    assert_eq!(widget.focused(), "w-phone-input");
}

#[wasm_bindgen_test]
async fn telephone_and_postcode_say_what_is_wrong_with_examples() {
    let widget = shown("reach").await;
    widget.fill("#w-phone-input", "123").await;
    widget.fill("#w-code-input", "sw1a").await;
    widget.press_continue().await;
    assert!(error(&widget, "phone").starts_with("Enter a telephone number, like 01632 960 001"));
    assert_eq!(error(&widget, "code"), "Enter a full UK postcode, like SW1A 1AA");
    widget.click("#w-errors li:last-child a").await;
    assert_eq!(widget.focused(), "w-code-input");
    widget.fill("#w-phone-input", "(01632) 960-001").await;
    widget.fill("#w-code-input", "sw1a1aa").await;
    widget.press_continue().await;
    let answers: Vec<String> = widget.texts(".yousaid-review__answer").iter().map(|text| plain(text)).collect();
    assert_eq!(answers[1], "SW1A 1AA");
}
