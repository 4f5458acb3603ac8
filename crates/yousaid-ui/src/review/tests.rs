//! Promises of the review.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that does not find what it looks for has failed")]

use super::fixtures::FIXTURES;
use crate::fixture::html;

#[test]
fn every_state_looks_as_before() {
    for fixture in FIXTURES {
        insta::assert_snapshot!(format!("review_{}", fixture.name), html(fixture));
    }
}

#[test]
fn every_asked_question_is_listed_once_and_statements_are_not() {
    let html = html(&FIXTURES[0]);
    assert_eq!(html.matches("<dt").count(), 7);
    assert!(!html.contains("Think of the whole repair"));
}

#[test]
fn answers_are_in_the_words_in_which_they_were_offered() {
    let english = html(&FIXTURES[0]);
    for words in ["No", "Difficult", "Waiting", "Getting through by telephone", "The lock.\nThe handle."] {
        assert!(english.contains(words), "{words}");
    }
    let welsh = html(&FIXTURES[1]);
    for words in ["Nac ydy", "Anodd", "Aros", "Cael ateb ar y ffôn"] {
        assert!(welsh.contains(words), "{words}");
    }
    assert!(html(&FIXTURES[2]).contains("Don’t know"));
}

#[test]
fn a_question_left_out_says_so() {
    assert_eq!(html(&FIXTURES[0]).matches("Not answered").count(), 2);
}

#[test]
fn each_change_button_is_named_after_its_question() {
    let html = html(&FIXTURES[0]);
    assert_eq!(html.matches("aria-label=\"Change: ").count(), 7);
    assert!(html.contains("aria-label=\"Change: \u{2068}Is the repair finished?\u{2069}\""), "{html}");
}

#[test]
fn only_the_last_button_sends() {
    let html = html(&FIXTURES[0]);
    assert_eq!(html.matches("type=\"submit\"").count(), 1);
    assert!(html.contains("Send my answers"));
}

/// The row of a question, from its title.
fn row(title: &str) -> String {
    let html = html(FIXTURES.iter().find(|fixture| fixture.name == "composite").unwrap());
    let rows = html.split("class=\"yousaid-review__row\"");
    rows.skip(1).find(|row| row.contains(title)).unwrap_or_else(|| panic!("{title}: {html}")).to_owned()
}

/// The words of a piece of HTML, without its elements and the marks of direction.
fn words(html: &str) -> String {
    let texts = html.split('<').filter_map(|part| part.split_once('>')).map(|(_, text)| text.trim());
    let texts: Vec<&str> = texts.filter(|text| !text.is_empty()).collect();
    texts.join(" ").replace(['\u{2068}', '\u{2069}'], "")
}

#[test]
fn parts_are_listed_with_their_head_which_has_the_one_button() {
    let helpful = row("How helpful are we?");
    assert!(words(&helpful).contains("Our staff Helpful Our letters Don’t know"), "{helpful}");
    assert_eq!(helpful.matches("<button").count(), 1);
    assert!(words(&row("Share out 100 points")).contains("Gardens 60 points Lifts 40 points"));
    assert!(words(&row("Where do you live?")).contains("BH15 1AA"));
}

#[test]
fn words_of_ones_own_stand_beside_their_choice() {
    assert!(words(&row("How do you want to hear from us")).contains("Another way: By pigeon"));
    assert!(words(&row("What matters to you?")).contains("Care Something else: A smile"));
}

#[test]
fn ranks_are_a_numbered_list() {
    let best = row("What should we do first?");
    assert!(best.contains("<ol") && words(&best).contains("More light Fresh paint New bins"), "{best}");
}

#[test]
fn dates_are_in_words_and_numbers_have_their_signs() {
    assert!(words(&row("When did you move in?")).contains("1 March 2019"));
    assert!(words(&row("Since when has the lift been out?")).contains("February 2026"));
    assert!(words(&row("Your rent each month")).contains("1041.5 pounds"));
}

#[test]
fn calculated_values_are_shown_without_a_button_or_not_at_all() {
    let year = row("Your rent each year");
    assert!(words(&year).contains("12,498 pounds") && !year.contains("<button"), "{year}");
    assert!(!html(&FIXTURES[3]).contains("Never shown"));
}

#[test]
fn entries_are_listed_under_their_number() {
    let spots = words(&row("Which places are not clean?"));
    assert!(spots.contains("Place 1 Where is it? By the bins What would it cost? 20 pounds"), "{spots}");
    assert!(spots.contains("Place 2 Where is it? In the lift What would it cost? Not answered"), "{spots}");
    assert!(!spots.contains("Place 3"), "{spots}");
}

#[test]
fn titles_repeat_answers_in_a_direction_of_their_own() {
    let channel = row("How do you want to hear from us");
    assert!(channel.contains("<bdi>سارة</bdi>"), "{channel}");
    assert!(channel.contains("aria-label=\"Change: \u{2068}How do you want to hear from us, \u{2068}سارة\u{2069}?"));
}
