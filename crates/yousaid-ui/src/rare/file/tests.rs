//! What the manual page promises, checked on rendered HTML.

use super::fixtures::FIXTURES;
use crate::fixture::blocks;
use crate::fixture::html;
use crate::fixture::shown;

#[test]
fn every_fixture_renders_as_before() {
    for fixture in FIXTURES {
        insta::assert_snapshot!(fixture.name, html(fixture));
    }
}

#[test]
fn the_input_is_the_browsers_own_and_never_asks_for_the_camera_by_itself() {
    let html = shown(FIXTURES, "unanswered");
    assert!(html.contains("<label for=\"sample-empty-input\""), "{html}");
    assert!(html.contains("type=\"file\"") && html.contains("accept=\"image/*,.heic,.heif\""), "{html}");
    assert!(html.contains(" multiple") && !html.contains("capture"), "{html}");
    assert!(!shown(FIXTURES, "with-error").contains(" multiple"), "one only");
}

#[test]
fn what_becomes_of_a_photo_describes_group_and_input() {
    let html = shown(FIXTURES, "added");
    assert_eq!(html.matches("aria-describedby=\"sample-two-hint sample-two-limits\"").count(), 2, "{html}");
    assert!(html.contains("the place and time they were taken are removed"), "{html}");
    assert!(!html.contains("Documents are sent as they are"));
    assert!(shown(FIXTURES, "documents").contains("Documents are sent as they are, with everything in them"));
}

#[test]
fn every_file_has_a_preview_and_a_button_with_its_name() {
    let html = shown(FIXTURES, "added");
    let items = blocks(&html, "yousaid-file__item");
    assert_eq!(items.len(), 2);
    for (item, name) in items.iter().zip(["The corner behind", "رطوبة.jpg"]) {
        assert!(
            item.contains("role=\"img\"") && item.contains(&format!("aria-label=\"Preview of ‘\u{2068}{name}")),
            "{item}"
        );
        assert!(item.contains(&format!("aria-label=\"Remove: ‘\u{2068}{name}")), "{item}");
        assert!(item.contains("<bdi class=\"yousaid-file__name\">"), "{item}");
    }
}

#[test]
fn an_empty_list_is_hidden_and_what_was_done_is_told_politely() {
    let html = shown(FIXTURES, "unanswered");
    assert!(html.contains("<ul hidden") || html.contains("role=\"list\" hidden"), "{html}");
    assert!(html.contains("role=\"status\"") && html.contains("role=\"alert\""), "{html}");
}

#[test]
fn the_error_says_what_to_do_and_where() {
    let html = shown(FIXTURES, "with-error");
    assert!(html.contains("Add a photo or file"), "{html}");
    assert!(
        html.contains("aria-invalid=\"true\"") && html.contains("sample-wrong-limits sample-wrong-error"),
        "{html}"
    );
}
