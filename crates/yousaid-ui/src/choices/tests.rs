//! What the manual page promises, checked on rendered HTML.

use yousaid_schema::Text;

use super::fixtures::FIXTURES;
use crate::field::sample::Sample;
use crate::field::sample::chosen_all;
use crate::field::sample::multiple;
use crate::field::sample::options;
use crate::fixture::html;
use crate::fixture::render;
use crate::fixture::shown;

#[test]
fn every_fixture_renders_as_before() {
    for fixture in FIXTURES {
        insta::assert_snapshot!(fixture.name, html(fixture));
    }
}

#[test]
fn how_many_may_be_selected_is_a_part_of_the_description() {
    let html = shown(FIXTURES, "unanswered");
    assert!(html.contains("aria-describedby=\"sample-unanswered-how\""));
    assert!(html.contains(">Select all that apply</p>"));
    assert!(shown(FIXTURES, "with-error").contains(">Select up to \u{2068}2\u{2069} answers</p>"));
}

#[test]
fn what_stands_alone_comes_after_or() {
    let html = shown(FIXTURES, "answered");
    let (before, after) = html.split_once("yousaid-divider").unwrap();
    assert_eq!(before.matches("type=\"checkbox\"").count(), 3);
    assert!(after.contains("None of these") && after.contains("Prefer not to say"));
}

#[test]
fn more_than_the_limit_stay_ticked_and_no_box_is_disabled() {
    let html = shown(FIXTURES, "with-error");
    assert_eq!(html.matches(" checked").count(), 3);
    assert!(!html.contains("disabled"));
}

#[test]
fn the_line_that_tells_of_lost_answers_is_there_and_empty() {
    let html = shown(FIXTURES, "answered");
    assert!(html.contains("<p role=\"status\" class=\"yousaid-visually-hidden\">\n</p>"), "{html}");
}

#[test]
fn groups_and_words_of_ones_own_stand_before_what_stands_alone() {
    let html = shown(FIXTURES, "other");
    let (before, after) = html.split_once("yousaid-divider").unwrap();
    assert_eq!(before.matches("role=\"group\"").count(), 2);
    assert!(before.contains("value=\"The smell of paint\""));
    assert!(after.contains("None of these"));
    assert_eq!(after.matches("type=\"checkbox\"").count(), 1);
}

#[test]
fn an_error_says_in_which_language_the_choice_is_that_it_quotes() {
    let error = |language| {
        let mut choices = options(&[("damp", "Damp or mould"), ("none", "None of these")]);
        choices[1].exclusive = true;
        choices[1].label = Text::new(language, "Dim un o’r rhain");
        let given = chosen_all(&["damp", "none"]);
        let sample = Sample { given, pressed: true, ..Sample::new("both", multiple(choices, None), "Which?") };
        let html = render(|| sample.view()).replace('\n', "").replace(['\u{2068}', '\u{2069}'], "");
        html.split("id=\"sample-both-error\"").nth(1).unwrap().split("</p>").next().unwrap().to_owned()
    };
    assert!(
        error("cy").contains("Select ‘<span lang=\"cy\" dir=\"ltr\">Dim un o’r rhain</span>’ on its own"),
        "{}",
        error("cy")
    );
    assert!(error("en").contains("Select ‘Dim un o’r rhain’ on its own"), "{}", error("en"));
}
