//! What the manual page promises, checked on rendered HTML.

use super::fixtures::FIXTURES;
use crate::fixture::html;

fn shown(name: &str) -> String {
    html(FIXTURES.iter().find(|fixture| fixture.name == name).unwrap()).replace(['\u{2068}', '\u{2069}'], "")
}

#[test]
fn every_fixture_renders_as_before() {
    for fixture in FIXTURES {
        insta::assert_snapshot!(fixture.name, html(fixture));
    }
}

#[test]
fn a_picture_has_its_words_and_is_fetched_when_it_comes_near() {
    let html = shown("picture");
    assert!(html.contains("alt=\"A plan of the new lift, next to the main stairs\""), "{html}");
    assert!(html.contains("loading=\"lazy\"") && html.contains("src=\"data:image/svg+xml,"));
}

#[test]
fn recordings_are_fetched_when_they_are_played_and_have_a_name_and_a_transcript() {
    for (name, tag, label) in
        [("recording", "<audio", "Recording: The new lift"), ("sign-language", "<video", "Video: The new lift")]
    {
        let html = shown(name);
        assert!(html.contains(tag) && html.contains("preload=\"none\"") && html.contains("controls"), "{html}");
        assert!(!html.contains("autoplay"));
        assert!(html.contains(&format!("aria-label=\"{label}\"")), "{html}");
        assert!(html.contains("<summary>Transcript</summary>") && html.contains("<strong>May</strong>"));
    }
}

#[test]
fn a_video_in_sign_language_says_so() {
    assert!(shown("sign-language").contains("This video is in British Sign Language."));
    assert!(!shown("recording").contains("Sign Language"));
}
