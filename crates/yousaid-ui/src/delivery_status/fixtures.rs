//! States of the delivery status.

use std::time::Duration;

use leptos::prelude::*;
use yousaid_transport::DeliveryState;

use super::DeliveryStatus;
use crate::fixture::Fixture;
use crate::fixture::words;

/// Every state.
pub const FIXTURES: &[Fixture] = &[
    Fixture { name: "held", about: "Only the page has the answers", view: || show(DeliveryState::Held) },
    Fixture { name: "saved", about: "The device has stored them", view: || show(DeliveryState::Saved) },
    Fixture { name: "sending", about: "On their way", view: || show(DeliveryState::Sending) },
    Fixture { name: "received", about: "Confirmed, with a reference to select", view: || show(received()) },
    Fixture { name: "sent", about: "Handed over, not confirmed", view: || show(DeliveryState::Sent) },
    Fixture { name: "waiting", about: "No connection; can be tried at once", view: || show(waiting()) },
    Fixture { name: "refused", about: "Not taken; says what to do", view: || show(refused()) },
];

pub(crate) fn received() -> DeliveryState {
    DeliveryState::Received { reference: "7KQ4-M2XD".to_owned(), code: None }
}

pub(crate) fn waiting() -> DeliveryState {
    DeliveryState::Waiting { attempt: 2, retry_in: Duration::from_secs(8) }
}

pub(crate) fn refused() -> DeliveryState {
    DeliveryState::Refused { status: 409, detail: "another response has this id".to_owned() }
}

fn show(state: DeliveryState) -> AnyView {
    let on_retry = Callback::new(|()| ());
    view! { <DeliveryStatus state=Signal::stored(Some(state)) words=words("en") on_retry=on_retry /> }.into_any()
}
