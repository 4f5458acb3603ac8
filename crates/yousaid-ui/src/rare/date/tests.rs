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

/// The fields of a fixture: the line of each input.
fn inputs(name: &str) -> Vec<String> {
    shown(FIXTURES, name).lines().filter(|line| line.contains("yousaid-date__input")).map(str::to_owned).collect()
}

fn invalid(name: &str) -> Vec<bool> {
    inputs(name).iter().map(|input| input.contains("aria-invalid=\"true\"")).collect()
}

fn plain(html: &str) -> String {
    html.replace(['\u{2068}', '\u{2069}'], "")
}

#[test]
fn three_fields_with_number_keys_and_labels_stand_in_a_group() {
    let html = shown(FIXTURES, "unanswered");
    let labels: Vec<usize> =
        ["Day", "Month", "Year"].iter().filter_map(|label| html.find(&format!(">{label}<"))).collect();
    assert!(labels.len() == 3 && labels.is_sorted(), "{html}");
    for (input, part) in inputs("unanswered").iter().zip(["day", "month", "year"]) {
        for attribute in ["type=\"text\"", "inputmode=\"numeric\"", "autocomplete=\"off\"", "dir=\"ltr\""] {
            assert!(input.contains(attribute), "{attribute}: {input}");
        }
        assert!(input.contains(&format!("id=\"sample-unanswered-{part}\"")));
        assert!(html.contains(&format!("for=\"sample-unanswered-{part}\"")));
    }
    assert!(html.contains("<fieldset") && !html.contains("bday"));
}

#[test]
fn the_fields_show_what_was_typed() {
    for (name, values) in [("answered", ["31", "5", "2026"]), ("partial", ["", "", "2019"]), ("soft-answer", [""; 3])] {
        for (input, value) in inputs(name).iter().zip(values) {
            assert!(input.contains(&format!(" value=\"{value}\"")), "{name}: {input}");
        }
    }
}

#[test]
fn an_example_describes_the_group_and_says_what_may_be_left_out() {
    assert!(shown(FIXTURES, "unanswered").contains("aria-describedby=\"sample-unanswered-how\""));
    assert!(shown(FIXTURES, "unanswered").contains("For example, 27 3 2026<"));
    assert!(shown(FIXTURES, "partial").contains("aria-describedby=\"sample-since-hint sample-since-how\""));
    assert!(shown(FIXTURES, "partial").contains("leave it empty"));
}

#[test]
fn the_error_says_which_part_and_only_that_field_is_invalid() {
    for (name, words, wrong) in [
        ("nothing", "Enter a date", [true; 3]),
        ("no-month", "Enter the month, as well as the day and the year", [false, true, false]),
        ("wrong-month", "Enter the month as a number from 1 to 12", [false, true, false]),
        ("no-such-day", "Enter a real date, this month has fewer days", [true; 3]),
        ("too-early", "Enter a date that is 1 April 2026 or later", [true; 3]),
        ("answered", "", [false; 3]),
    ] {
        assert!(plain(&shown(FIXTURES, name)).contains(words), "{name}: {}", shown(FIXTURES, name));
        assert_eq!(invalid(name), wrong, "{name}");
    }
}
