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
fn every_field_has_a_label_and_says_what_fills_it_in() {
    let html = shown(FIXTURES, "unanswered");
    for (part, label, fill) in [
        ("line_1", "Address line 1", "address-line1"),
        ("line_2", "Address line 2", "address-line2"),
        ("town", "Town or city", "address-level2"),
        ("postcode", "Postcode", "postal-code"),
    ] {
        assert!(html.contains(&format!("for=\"sample-empty.{part}-input\"")), "{part}: {html}");
        assert!(html.contains(label), "{label}");
        assert!(html.contains(&format!("autocomplete=\"{fill}\"")), "{fill}: {html}");
    }
}

#[test]
fn only_the_second_line_may_stay_empty() {
    let html = shown(FIXTURES, "unanswered");
    assert_eq!(html.matches("(optional)").count(), 1);
    let wrong = shown(FIXTURES, "with-error");
    assert!(wrong.contains("Enter a town or city"), "{wrong}");
    assert_eq!(wrong.matches("aria-invalid=\"true\"").count(), 2, "town and postcode");
}
