//! States of the error summary.

use leptos::prelude::*;
use yousaid_i18n::Words;

use super::ErrorSummary;
use super::SummaryError;
use crate::fixture::Fixture;

/// Every state.
pub const FIXTURES: &[Fixture] = &[
    Fixture { name: "empty", about: "Nothing is wrong: hidden", view: || show(0) },
    Fixture { name: "one", about: "One error", view: || show(1) },
    Fixture { name: "several", about: "Three errors, one of them long", view: || show(3) },
];

const MESSAGES: [&str; 3] = [
    "Select an answer",
    "Enter an email address in the correct format, like name@example.com",
    "Enter a number that is 20 or less",
];

fn show(count: usize) -> AnyView {
    let errors: Vec<SummaryError> = MESSAGES
        .iter()
        .take(count)
        .enumerate()
        .map(|(i, message)| SummaryError { id: format!("example-{i}"), message: (*message).to_owned() })
        .collect();
    view! { <ErrorSummary id="example-errors" errors=Signal::stored(errors) words=Words::english() heading_level=2 /> }
        .into_any()
}
