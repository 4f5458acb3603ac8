//! States of the language switcher.

use leptos::prelude::*;

use super::LanguageSwitcher;
use crate::fixture::Fixture;
use crate::fixture::words;

/// Every state.
pub const FIXTURES: &[Fixture] = &[
    Fixture { name: "two", about: "English and Welsh", view: || show(&["en", "cy"], "en") },
    Fixture {
        name: "many",
        about: "Scripts in both directions",
        view: || show(&["en", "cy", "pl", "ur", "bn", "zh-Hant", "ar"], "ur"),
    },
];

fn show(languages: &[&str], current: &str) -> AnyView {
    let languages: Vec<String> = languages.iter().map(|tag| (*tag).to_owned()).collect();
    view! {
        <LanguageSwitcher
            languages=languages
            current=Signal::stored(current.to_owned())
            words=Signal::stored(words("en"))
            on_choose=Callback::new(|_| ())
        />
    }
    .into_any()
}
