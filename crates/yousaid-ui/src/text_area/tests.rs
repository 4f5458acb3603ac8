//! What the manual page promises, checked on rendered HTML.

use yousaid_schema::QuestionKind;

use super::fixtures::FIXTURES;
use crate::field::sample::Sample;
use crate::field::sample::words_given;
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
fn the_limit_is_told_first_and_described() {
    let html = shown(FIXTURES, "unanswered");
    assert!(html.contains("aria-describedby=\"sample-unanswered-hint sample-unanswered-limit\""));
    assert!(html.contains("You can enter up to \u{2068}1000\u{2069} characters"));
    assert!(html.contains("data-state=\"all\""));
    assert!(!html.contains("remaining"));
}

#[test]
fn what_is_left_takes_its_place_in_a_status_line() {
    let html = shown(FIXTURES, "answered");
    let room = html.lines().find(|line| line.contains("role=\"status\"")).unwrap();
    assert!(room.contains(">You have \u{2068}943\u{2069} characters remaining</p>"), "{room}");
    let limit = html.lines().find(|line| line.contains("yousaid-count__limit")).unwrap();
    assert!(limit.contains(" hidden"), "{limit}");
}

#[test]
fn nothing_is_cut_off() {
    let html = shown(FIXTURES, "too-long");
    assert!(html.contains(">The lift was out for a week and we live on the ninth floor.</textarea>"));
    assert!(html.contains("data-state=\"over\"") && html.contains("\u{2068}19\u{2069} characters too many"));
}

// Leptos does not escape the content of this one element. An answer with `</textarea>` in it came
// out as markup of the page that the server sent.
#[test]
fn what_was_typed_is_text_and_never_markup() {
    assert!(shown(FIXTURES, "answered").contains("Nobody told us &lt;why&gt; &amp; when.</textarea>"));
    let kind = QuestionKind::LongText { max_length: None };
    let given = words_given("\n</textarea><script>alert(1)</script>");
    let html = render(|| Sample { given, ..Sample::new("q", kind, "Why?") }.view());
    assert!(html.contains(">\n\n&lt;/textarea&gt;&lt;script&gt;alert(1)&lt;/script&gt;</textarea>"), "{html}");
}
