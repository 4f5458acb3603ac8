//! What the bar and the aids are made of.

use super::fixtures::FIXTURES;
use crate::fixture::html;

fn fixture(name: &str) -> String {
    html(FIXTURES.iter().find(|fixture| fixture.name == name).unwrap())
}

#[test]
fn every_state_renders_as_it_did() {
    for fixture in FIXTURES {
        insta::assert_snapshot!(fixture.name, html(fixture));
    }
}

#[test]
fn buttons_say_what_is_on_and_there_is_none_for_reading_where_nothing_can_be_read() {
    let bar = fixture("bar");
    assert_eq!(bar.matches("aria-pressed=\"false\"").count(), 4);
    assert!(!bar.contains("Read aloud"), "a server has no voice");
    assert!(fixture("easy").contains("aria-pressed=\"true\""), "easy read is on in an easy language");
}

#[test]
fn nothing_plays_or_is_fetched_by_itself() {
    let bar = fixture("bar");
    for medium in ["<audio", "<video"] {
        let (_, from) = bar.split_once(medium).unwrap();
        let tag = from.split_once('>').unwrap().0;
        assert!(tag.contains("controls") && tag.contains("preload=\"none\"") && !tag.contains("autoplay"), "{tag}");
    }
    assert!(bar.contains("<track kind=\"captions\" srclang=\"en\""), "{bar}");
}

#[test]
fn official_words_stay_and_easy_words_stand_beside_them() {
    let aids = fixture("aids");
    let at = |words: &str| aids.find(words).unwrap_or_else(|| panic!("{words}"));
    assert!(at("Which of these would you like us to improve?") < at("What can we do better?"));
}

#[test]
fn pictures_are_hidden_from_screen_readers() {
    let easy = fixture("easy");
    assert!(easy.matches("yousaid-access__picture").count() >= 8, "seven choices and a question");
    for (_, from) in easy.match_indices("<svg").map(|(at, _)| easy.split_at(at)) {
        assert!(from.split_once('>').unwrap().0.contains("aria-hidden=\"true\""));
    }
}

#[test]
fn the_recording_of_a_choice_is_within_it_without_a_player() {
    let aids = fixture("aids");
    assert_eq!(aids.matches("<audio").count(), 1);
    let (before, from) = aids.split_once("<audio").unwrap();
    let (tag, after) = from.split_once('>').unwrap();
    assert!(tag.contains("media/staff.mp3") && tag.contains("preload=\"none\"") && !tag.contains("controls"), "{tag}");
    assert!(before.rfind("<label") > before.rfind("</label"), "{before}");
    assert!(after.find("Staff") < after.find("</label"), "{after}");
}

#[test]
fn what_helps_with_a_text_stands_directly_behind_it() {
    let words = fixture("words").replace('\n', "");
    for (before, after) in [
        ("</h2><div class=\"yousaid-access__aid\">", "media/title.mp3"),
        ("five minutes.</p></div><div class=\"yousaid-access__aid\">", "media/introduction.mp4"),
        ("</h3><div class=\"yousaid-access__aid\">", "media/repairs.mp3"),
        ("twelve months.</p></div><div class=\"yousaid-access__aid\">", "media/repairs-text.mp3"),
        ("</legend><div class=\"yousaid-access__aid\">", "media/done.mp3"),
    ] {
        let (_, from) = words.split_once(before).unwrap_or_else(|| panic!("{before}"));
        assert!(from.split("<div class=\"yousaid-access__aid\">").next().unwrap().contains(after), "{after}");
    }
    let ending = fixture("words-ending");
    assert!(ending.contains("media/thanks.mp3") && ending.contains("media/thanks.mp4"), "{ending}");
    assert!(ending.contains("We tell you what we did."), "{ending}");
}

#[test]
fn rows_fields_soft_answers_and_consents_have_aids_by_the_names_that_they_share() {
    let rows = fixture("words-rows");
    for medium in ["staff", "parks", "damp", "where", "agree"] {
        assert_eq!(rows.matches(&format!("media/{medium}.mp3")).count(), 1, "{medium}");
    }
    assert_eq!(rows.matches("media/good.mp3").count(), 2, "a point is in every row");
    assert!(fixture("words").contains("media/dont-know.mp3"));
}

#[test]
fn a_recording_is_in_the_language_that_is_read_or_that_of_the_words() {
    let urdu = fixture("words-urdu");
    assert!(urdu.contains("media/title-ur.mp3") && urdu.contains("media/introduction-ur.mp3"));
    assert!(!urdu.contains("media/title.mp3") && !urdu.contains("media/done.mp3"), "the words are Urdu");
    assert!(!fixture("words").contains("introduction-ur.mp3"));
}

#[test]
fn players_and_films_of_a_page_are_told_apart_by_their_names() {
    for name in ["words", "words-easy", "words-urdu"] {
        let html = fixture(name);
        let labels = html.split("aria-label=\"").skip(1).filter_map(|from| from.split('"').next());
        let mut labels: Vec<&str> = labels.filter(|label| label.contains(": ")).collect();
        let count = labels.len();
        labels.sort_unstable();
        labels.dedup();
        assert!(count > 6 && labels.len() == count, "{labels:?}");
    }
}
