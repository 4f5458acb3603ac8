//! What the manual page promises, checked on rendered HTML.
#![expect(clippy::unwrap_used, reason = "a test that does not find what it looks for has failed")]

use super::fixtures::FIXTURES;
use crate::fixture::html;
use crate::fixture::render;
use crate::survey::sample::Sample;

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
fn the_field_has_its_label_its_hint_and_its_error() {
    let html = shown("wrong");
    assert!(html.contains("for=\"later-later-code\""));
    assert!(html.contains("aria-describedby=\"later-later-code-error later-later-code-hint\""), "{html}");
    assert!(html.contains("aria-invalid=\"true\""));
    assert!(html.contains("Nothing is saved with this code."));
    assert!(!shown("asking").contains("aria-invalid"));
}

#[test]
fn saved_is_said_only_where_it_is() {
    assert!(shown("saved").contains("Your answers so far are saved until the end of 22 December 2026."));
    for name in ["saving", "unsaved", "elsewhere"] {
        let html = shown(name);
        assert!(!html.contains("are saved until") && !html.contains("0123-4567"), "{name}: {html}");
    }
    assert!(shown("unsaved").contains("Not saved."));
}

#[test]
fn the_code_and_the_link_read_from_left_to_right_and_the_link_is_in_no_request() {
    for name in ["saved", "arabic"] {
        let html = shown(name);
        for text in ["yousaid-later__code", "yousaid-later__link"] {
            let line = html.lines().find(|line| line.contains(text)).unwrap();
            assert!(line.contains("dir=\"ltr\"") && line.contains("translate=\"no\""), "{line}");
        }
        assert!(html.contains("#yousaid-later=sample.0123-4567-89AB-CDEF-GHJK"), "{html}");
        assert!(html.contains("%23yousaid-later%3Dsample.0123-4567-89AB-CDEF-GHJK"), "in the message: {html}");
    }
}

#[test]
fn a_survey_that_does_not_allow_it_shows_nothing_of_it() {
    let html = render(|| Sample::new("en", 0).view());
    assert!(!html.contains("yousaid-later"), "{html}");
}
