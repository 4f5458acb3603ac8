//! What the manual page promises, checked on rendered HTML.

use yousaid_transport::DeliveryState;

use super::fixtures::FIXTURES;
use crate::fixture::html;
use crate::fixture::render;
use crate::fixture::shown;
use crate::survey::sample::Sample;

#[test]
fn every_fixture_renders_as_before() {
    for fixture in FIXTURES {
        insta::assert_snapshot!(fixture.name, html(fixture));
    }
}

#[test]
fn the_field_has_its_label_its_hint_and_its_error() {
    let html = shown(FIXTURES, "wrong");
    assert!(html.contains("for=\"amend-amend-code\""));
    assert!(html.contains("aria-describedby=\"amend-amend-code-error amend-amend-code-hint\""), "{html}");
    assert!(html.contains("aria-invalid=\"true\""));
    assert!(html.contains("Nothing was sent with this code."));
    assert!(!shown(FIXTURES, "asking").contains("aria-invalid"));
}

#[test]
fn a_survey_that_does_not_allow_it_shows_nothing_of_it() {
    let received =
        DeliveryState::Received { reference: "7KQ4-M2XD".to_owned(), code: Some("0123-4567-89AB-CDEF".to_owned()) };
    for sample in [Sample::new("en", 0), Sample::finished("en", received)] {
        let html = render(|| sample.clone().view());
        assert!(!html.contains("yousaid-amend") && !html.contains("0123-4567"), "{html}");
    }
}

#[test]
fn the_code_stands_by_itself_and_reads_from_left_to_right() {
    let html = shown(FIXTURES, "given");
    let line = html.lines().find(|line| line.contains("yousaid-amend__code")).unwrap();
    assert!(line.contains("dir=\"ltr\"") && line.contains("translate=\"no\""), "{line}");
    assert!(html.replace(['\u{2068}', '\u{2069}'], "").contains("by the end of 31 May 2026 with this code"));
}

#[test]
fn withdrawing_takes_two_questions() {
    let (changing, sure) = (shown(FIXTURES, "changing"), shown(FIXTURES, "sure"));
    let hidden = |html: &str, part: &str| {
        html.lines().find(|line| line.contains(&format!("part=\"{part}\""))).unwrap().contains(" hidden")
    };
    assert_eq!(["withdraw", "leave", "sure", "keep"].map(|part| hidden(&changing, part)), [false, false, true, true]);
    assert_eq!(["withdraw", "leave", "sure", "keep"].map(|part| hidden(&sure, part)), [true, true, false, false]);
}
