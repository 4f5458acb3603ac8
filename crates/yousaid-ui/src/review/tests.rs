//! Promises of the review.

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
