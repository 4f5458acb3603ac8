//! States of the ending, and of surveys that can't be answered.

use leptos::prelude::AnyView;
use yousaid_transport::DeliveryState;

use crate::delivery_status::fixtures::received;
use crate::delivery_status::fixtures::refused;
use crate::delivery_status::fixtures::waiting;
use crate::fixture::Fixture;
use crate::survey::sample::Sample;

/// Every state.
pub const FIXTURES: &[Fixture] = &[
    Fixture { name: "held", about: "Not sent yet", view: || ending("en", DeliveryState::Held) },
    Fixture { name: "saved", about: "Stored on the device", view: || ending("en", DeliveryState::Saved) },
    Fixture { name: "sending", about: "On its way", view: || ending("en", DeliveryState::Sending) },
    Fixture { name: "received", about: "Confirmed, with a reference", view: || ending("en", received()) },
    Fixture { name: "received-welsh", about: "The same in Welsh", view: || ending("cy", received()) },
    Fixture { name: "sent", about: "Handed over", view: || ending("en", DeliveryState::Sent) },
    Fixture { name: "waiting", about: "No connection", view: || ending("en", waiting()) },
    Fixture { name: "waiting-welsh", about: "The same in Welsh", view: || ending("cy", waiting()) },
    Fixture { name: "refused", about: "Not taken", view: || ending("en", refused()) },
    Fixture { name: "refused-welsh", about: "The same in Welsh", view: || ending("cy", refused()) },
    Fixture { name: "taken", about: "The page took the response itself: nothing is claimed", view: taken },
    Fixture { name: "unopened", about: "The survey is not open yet", view: || on("en", "2026-03-31") },
    Fixture { name: "closed", about: "The survey has closed", view: || on("en", "2026-06-01") },
    Fixture { name: "closed-welsh", about: "The same in Welsh", view: || on("cy", "2026-06-01") },
];

fn ending(language: &'static str, delivery: DeliveryState) -> AnyView {
    Sample::finished(language, delivery).view()
}

fn taken() -> AnyView {
    Sample { delivery: None, ..Sample::finished("en", DeliveryState::Sent) }.view()
}

fn on(language: &'static str, today: &'static str) -> AnyView {
    Sample { today, ..Sample::new(language, 0) }.view()
}
