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
