//! States of the error summary.

use leptos::prelude::*;
use yousaid_i18n::Arg;
use yousaid_schema::Decimal;

use super::ErrorSummary;
use super::SummaryError;
use crate::fixture::Fixture;
use crate::fixture::words;

/// Every state.
pub const FIXTURES: &[Fixture] = &[
    Fixture { name: "empty", about: "Nothing is wrong: hidden", view: || show(0) },
    Fixture { name: "one", about: "One error", view: || show(1) },
    Fixture { name: "several", about: "Three errors, one of them long", view: || show(3) },
];

const MESSAGES: [&str; 3] = ["choice-required-error", "email-format-error", "number-large-error"];

fn show(count: usize) -> AnyView {
    let most = [("max", Arg::Number(Decimal::from(20u32)))];
    let errors: Vec<SummaryError> = MESSAGES
        .iter()
        .take(count)
        .enumerate()
        .map(|(i, message)| SummaryError { id: format!("example-{i}"), message: words("en").with(message, &most) })
        .collect();
    view! { <ErrorSummary id="example-errors" errors=Signal::stored(errors) words=words("en") heading_level=2 /> }
        .into_any()
}
