//! What the manual page promises, checked on rendered HTML.

use super::fixtures::FIXTURES;
use crate::fixture::blocks;
use crate::fixture::html;
use crate::fixture::shown;

/// The rows, each from its start to the next one's.
fn rows(html: &str) -> Vec<String> {
    blocks(html, "yousaid-matrix__row")
}

#[test]
fn every_fixture_renders_as_before() {
    for fixture in FIXTURES {
        insta::assert_snapshot!(fixture.name, html(fixture));
    }
}

#[test]
fn every_row_is_a_group_named_by_its_label_and_the_title() {
    let html = shown(FIXTURES, "unanswered");
    assert_eq!(rows(&html).len(), 3);
    for (row, code) in rows(&html).into_iter().zip(["staff", "repairs", "letters"]) {
        let tag = row.split('>').next().unwrap();
        assert!(tag.starts_with("<fieldset "), "{tag}");
        let names = format!("aria-labelledby=\"sample-unanswered.{code}-title sample-unanswered-title\"");
        assert!(tag.contains(&names), "{tag}");
        assert_eq!(row.matches(&format!("name=\"unanswered.{code}\"")).count(), 5, "its own group");
    }
}

#[test]
fn every_point_of_every_row_says_its_whole_label() {
    for row in rows(&shown(FIXTURES, "unanswered")) {
        for label in ["Very satisfied", "Neither satisfied nor dissatisfied", "Very dissatisfied"] {
            assert_eq!(row.matches(&format!(">{label}</span>")).count(), 1, "{label}");
        }
    }
}

#[test]
fn heads_of_columns_are_for_the_eyes_only() {
    let html = shown(FIXTURES, "unanswered");
    let head = blocks(&html, "yousaid-matrix__head").remove(0);
    let head = head.split("<fieldset").next().unwrap();
    assert!(head.lines().next().unwrap().contains(" aria-hidden=\"true\""), "{head}");
    assert_eq!(head.matches("yousaid-matrix__column").count(), 5);
    assert!(!html.contains("<table") && !html.contains("role=\"table\""));
}

#[test]
fn errors_stand_at_their_rows_and_describe_them() {
    let html = shown(FIXTURES, "with-errors");
    let rows = rows(&html);
    for (row, is_wrong) in rows.into_iter().zip([true, false, true]) {
        let tag = row.split('>').next().unwrap();
        assert_eq!(tag.contains("aria-describedby"), is_wrong, "{tag}");
        assert_eq!(row.contains("Select one answer from the scale"), is_wrong, "{tag}");
    }
}

#[test]
fn soft_answers_are_set_apart_in_every_row() {
    let html = shown(FIXTURES, "answered");
    for row in rows(&html) {
        let (points, apart) = row.split_once("yousaid-divider").unwrap();
        assert_eq!(points.matches("type=\"radio\"").count(), 5);
        assert_eq!(apart.matches("type=\"radio\"").count(), 1);
        assert!(apart.contains("Don’t know"));
    }
    assert_eq!(html.matches(" checked").count(), 3);
}

#[test]
fn a_row_that_is_not_asked_is_not_there() {
    let html = shown(FIXTURES, "row-not-asked");
    assert_eq!(rows(&html).len(), 2);
    assert!(!html.contains("last repair"));
}

#[test]
fn only_a_matrix_that_may_be_left_can_be_emptied() {
    assert!(!shown(FIXTURES, "unanswered").contains("<button"));
    let html = shown(FIXTURES, "answered");
    let button = html.lines().find(|line| line.starts_with("<button")).unwrap();
    let id = button.split(" id=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
    assert!(button.contains(&format!("aria-labelledby=\"{id} {}\"", id.replace("-clear", "-title"))), "{button}");
}

#[test]
fn more_points_than_a_table_can_hold_are_told_apart_for_their_look() {
    assert!(shown(FIXTURES, "answered").contains("data-columns=\"few\""));
    assert!(shown(FIXTURES, "many-points").contains("data-columns=\"many\""));
}
