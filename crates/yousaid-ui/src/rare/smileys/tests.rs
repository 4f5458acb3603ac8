//! What the manual page promises, checked on rendered HTML.

use super::fixtures::FIXTURES;
use crate::fixture::html;
use crate::fixture::shown;

#[test]
fn every_fixture_renders_as_before() {
    for fixture in FIXTURES {
        insta::assert_snapshot!(fixture.name, html(fixture));
    }
}

#[test]
fn every_face_says_its_words_and_its_drawing_is_silent() {
    let html = shown(FIXTURES, "unanswered");
    for words in ["Very bad", "Bad", "OK", "Good", "Very good"] {
        assert!(html.contains(&format!("yousaid-smileys__words\">{words}</span>")), "{words}: {html}");
    }
    assert_eq!(html.matches("<svg").count(), html.matches("aria-hidden=\"true\"").count());
    assert_eq!(html.matches("type=\"radio\"").count(), 5);
    assert!(!html.contains(" checked"));
}

#[test]
fn the_face_follows_the_score_not_the_place() {
    let html = shown(FIXTURES, "long-words");
    let (smile, frown) = (html.find("M14.5 27.5").unwrap(), html.find("M14.5 35.5").unwrap());
    assert!(smile < frown && smile < html.find("Very satisfied").unwrap(), "{html}");
    assert!(!html.contains("M16 32h16"), "of four faces none is in between");
}

#[test]
fn words_that_do_not_fit_under_a_face_are_told_apart_for_their_look() {
    assert!(shown(FIXTURES, "long-words").contains("yousaid-smileys--long"));
    assert!(!shown(FIXTURES, "unanswered").contains("yousaid-smileys--long"));
}

#[test]
fn the_error_asks_for_a_face() {
    assert!(shown(FIXTURES, "with-error").contains("Select one of the faces"));
}
