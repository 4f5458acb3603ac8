//! What the manual page promises, checked on rendered HTML.

use super::fixtures::FIXTURES;
use crate::fixture::blocks;
use crate::fixture::html;
use crate::fixture::shown;

/// The choices, each from its start to the next one's.
fn items(html: &str) -> Vec<String> {
    blocks(html, "yousaid-ranking__item")
}

#[test]
fn every_fixture_renders_as_before() {
    for fixture in FIXTURES {
        insta::assert_snapshot!(fixture.name, html(fixture));
    }
}

#[test]
fn nothing_is_in_order_beforehand() {
    let html = shown(FIXTURES, "unanswered");
    assert_eq!(items(&html).len(), 5);
    for item in items(&html) {
        assert!(item.starts_with("<li data-state=\"unranked\""), "{item}");
        assert!(item.contains("<option value=\"0\" selected>Not ranked</option>"), "{item}");
        assert!(item.contains("1st</option>") && !item.contains("2nd</option>"), "only the first place is free");
    }
}

#[test]
fn what_is_in_order_stands_first_and_the_rest_in_the_order_of_the_definition() {
    let html = shown(FIXTURES, "with-error");
    let labels = ["Places for children", "Quicker repairs", "New heating", "Parks and greens", "Lifts"];
    let states = ["ranked", "ranked", "unranked", "unranked", "unranked"];
    for ((item, label), state) in items(&html).into_iter().zip(labels).zip(states) {
        assert!(item.contains(label), "{label}: {item}");
        assert!(item.starts_with(&format!("<li data-state=\"{state}\"")), "{label}");
    }
}

#[test]
fn the_place_of_a_choice_is_the_value_of_its_list() {
    let html = shown(FIXTURES, "answered");
    for (place, item) in items(&html).into_iter().enumerate() {
        let selected = item.lines().find(|line| line.contains(" selected")).unwrap();
        assert!(selected.contains(&format!("value=\"{}\"", place + 1)), "{selected}");
        assert_eq!(item.matches("<option").count(), 6, "not ranked, and five places");
    }
}

#[test]
fn every_list_and_button_says_which_choice_it_moves() {
    let html = shown(FIXTURES, "answered");
    let item = items(&html).remove(0);
    assert!(item.contains("<label for=\"sample-filled_in-2\""), "{item}");
    for word in ["Choose", "Up", "Down"] {
        assert!(item.contains(&format!("aria-label=\"{word}: \u{2068}Quicker repairs\u{2069}\"")), "{word}: {item}");
    }
}

#[test]
fn buttons_that_can_do_nothing_keep_the_focus() {
    let html = shown(FIXTURES, "answered");
    let off = |item: &str, word: &str| {
        item.lines()
            .any(|line| line.contains(&format!("aria-label=\"{word}")) && line.contains("aria-disabled=\"true\""))
    };
    let items = items(&html);
    assert!(off(&items[0], "Up") && !off(&items[0], "Down"));
    assert!(!off(&items[2], "Up") && !off(&items[2], "Down"));
    assert!(!off(&items[4], "Up") && off(&items[4], "Down"));
    assert!(!html.contains(" disabled"));
}

#[test]
fn with_all_places_taken_a_place_can_only_be_taken_from_another() {
    let html = shown(FIXTURES, "best-three");
    let rest = items(&html).remove(4);
    assert!(rest.lines().any(|line| line.contains("aria-label=\"Choose") && line.contains(" hidden")), "{rest}");
    assert!(rest.contains("3rd</option>") && !rest.contains("4th</option>"), "{rest}");
}

#[test]
fn the_error_says_what_to_do_at_the_group_and_at_every_list() {
    let html = shown(FIXTURES, "with-error");
    assert!(html.contains("Put all \u{2068}5\u{2069} choices in order"), "{html}");
    let described = "aria-describedby=\"sample-with_error-hint sample-with_error-how sample-with_error-error\"";
    assert!(html.contains(described), "{html}");
    assert_eq!(html.matches("aria-invalid=\"true\"").count(), 5);
}
