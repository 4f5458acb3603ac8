//! States of the progress.

use leptos::prelude::*;

use super::Progress;
use crate::fixture::Fixture;
use crate::fixture::words;

/// Every state.
pub const FIXTURES: &[Fixture] = &[
    Fixture { name: "exact", about: "The number of pages is certain", view: || show(2, 5, 5) },
    Fixture { name: "about", about: "The number of pages depends on answers", view: || show(2, 4, 7) },
    Fixture { name: "last", about: "The last page", view: || show(5, 5, 5) },
];

fn show(page: usize, least: usize, most: usize) -> AnyView {
    let progress = yousaid_engine::Progress { page, least, most };
    view! { <Progress progress=progress words=words("en") /> }.into_any()
}
