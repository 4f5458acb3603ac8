//! What the manual page promises, checked on rendered HTML.

use super::fixtures::FIXTURES;
use crate::fixture::blocks;
use crate::fixture::html;
use crate::fixture::shown;

/// The line that says what is left, without the marks around numbers.
fn left(name: &str) -> String {
    let html = shown(FIXTURES, name).replace(['\u{2068}', '\u{2069}'], "");
    let line = blocks(&html, "yousaid-allocation__left").remove(0);
    line.strip_prefix("<p data-state=").unwrap().split("</p>").next().unwrap().to_owned()
}

#[test]
fn every_fixture_renders_as_before() {
    for fixture in FIXTURES {
        insta::assert_snapshot!(fixture.name, html(fixture));
    }
}

#[test]
fn what_is_left_is_always_said() {
    assert_eq!(left("unanswered"), "\"left\" class=\"yousaid-allocation__left\">100 of 100 left");
    assert_eq!(left("part-given"), "\"left\" class=\"yousaid-allocation__left\">30 of 100 left");
    assert_eq!(left("answered"), "\"done\" class=\"yousaid-allocation__left\">All 100 shared out");
    assert_eq!(left("too-much"), "\"over\" class=\"yousaid-allocation__left\">20 more than 100");
    assert_eq!(
        left("with-errors"),
        "\"left\" class=\"yousaid-allocation__left\">60 of 100 left",
        "words are no number"
    );
}

#[test]
fn nothing_is_told_before_something_changes() {
    let html = shown(FIXTURES, "part-given");
    assert!(html.contains("<p role=\"status\" class=\"yousaid-visually-hidden\">\n</p>"), "{html}");
}

#[test]
fn numbers_that_do_not_add_up_are_an_error_of_the_whole() {
    let html = shown(FIXTURES, "too-much").replace(['\u{2068}', '\u{2069}'], "");
    assert_eq!(html.matches("Change your numbers to add up to 100, they add up to 120 now").count(), 1);
    assert!(html.contains("aria-describedby=\"sample-too_much-how sample-too_much-error\""), "{html}");
    assert!(html.lines().next().unwrap().contains("data-state=\"error\""));
}

#[test]
fn errors_of_a_number_stand_at_its_row() {
    let html = shown(FIXTURES, "with-errors");
    let rows = blocks(&html, "yousaid-allocation__row");
    assert!(rows[0].contains("Enter your answer as a number, like 12") && rows[0].contains("value=\"half\""));
    assert!(!rows[1].contains("aria-invalid"));
    assert!(rows[2].contains("Enter a number"));
}

#[test]
fn fields_take_any_text_and_buttons_say_what_they_do() {
    let html = shown(FIXTURES, "unanswered").replace(['\u{2068}', '\u{2069}'], "");
    assert!(!html.contains("type=\"number\"") && html.contains("inputmode=\"numeric\""));
    for label in ["Add 5: Parks and greens", "Take away 5: Parks and greens"] {
        assert!(html.contains(&format!("aria-label=\"{label}\"")), "{label}");
    }
}

#[test]
fn buttons_that_can_do_nothing_keep_the_focus() {
    let off = |name: &str, word: &str| {
        let html = shown(FIXTURES, name);
        let all = html.lines().filter(|line| line.contains(&format!("aria-label=\"{word}")));
        all.filter(|line| line.contains("aria-disabled=\"true\"")).count()
    };
    assert_eq!((off("unanswered", "Take away"), off("unanswered", "Add")), (3, 0), "nothing to take away");
    assert_eq!((off("answered", "Take away"), off("answered", "Add")), (1, 3), "nothing is left");
    assert!(!shown(FIXTURES, "answered").contains(" disabled"));
}
