//! Promises of the delivery status.
#![expect(clippy::unwrap_used, reason = "a test that does not find what it looks for has failed")]

use super::fixtures::FIXTURES;
use crate::fixture::html;

fn state(name: &str) -> String {
    html(FIXTURES.iter().find(|fixture| fixture.name == name).unwrap())
}

#[test]
fn every_state_looks_as_before() {
    for fixture in FIXTURES {
        insta::assert_snapshot!(format!("delivery_status_{}", fixture.name), html(fixture));
    }
}

#[test]
fn only_a_confirmed_delivery_is_said_to_be_received() {
    for fixture in FIXTURES {
        assert_eq!(html(fixture).contains("received"), fixture.name == "received", "{}", fixture.name);
    }
}

#[test]
fn only_what_the_device_has_stored_is_said_to_be_saved() {
    for fixture in FIXTURES {
        assert_eq!(html(fixture).contains("saved"), fixture.name == "saved", "{}", fixture.name);
    }
}

#[test]
fn the_reference_is_text_of_its_own_without_invisible_marks() {
    let html = state("received");
    assert!(html.contains(">7KQ4-M2XD</strong>"), "{html}");
    assert!(!html.contains(['\u{2068}', '\u{2069}']));
}

#[test]
fn what_is_not_sent_can_be_tried_again_and_asks_to_keep_the_page_open() {
    for fixture in FIXTURES {
        let html = html(fixture);
        let unsent = matches!(fixture.name, "waiting" | "refused");
        let button = html.split("<button").nth(1).unwrap().split('>').next().unwrap();
        assert_eq!(!button.contains(" hidden"), unsent, "{}", fixture.name);
        let in_memory = unsent || matches!(fixture.name, "held" | "sending");
        assert_eq!(html.contains("Keep this page open"), in_memory, "{}", fixture.name);
    }
}

#[test]
fn changes_are_announced() {
    for fixture in FIXTURES {
        assert!(
            html(fixture).contains("<div role=\"status\"><p") || html(fixture).contains("<div role=\"status\">\n<p")
        );
    }
}
