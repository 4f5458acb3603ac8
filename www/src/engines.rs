//! Every fixture in the languages in which the engines of accessibility judge it: see
//! `tests/browser/journeys/engines.journey.mjs`, which puts them one at a time into a shadow root.

use std::fs;
use std::io;
use std::path::Path;

use leptos::prelude::Owner;
use leptos::prelude::RenderHtml as _;
use leptos::prelude::provide_context;
use serde_json::Value;
use serde_json::json;
use yousaid_ui::fixture::Fixture;
use yousaid_ui::fixture::ShownIn;

/// Left to right, right to left, another from left to right, and the one in which nothing is plain English.
const LANGUAGES: &[&str] = &["en", "ur", "cy", "ar-XB"];

/// Writes `{language}.json` into `folder`: `{ language, dir, fixtures: [{ component, name, html }] }`.
pub(crate) fn write(folder: &Path, components: &[(&str, &[Fixture])]) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    for language in LANGUAGES {
        let fixtures: Vec<Value> = components
            .iter()
            .flat_map(|(component, fixtures)| fixtures.iter().map(move |fixture| (component, fixture)))
            .map(|(component, fixture)| {
                json!({ "component": component, "name": fixture.name, "html": html(fixture, language) })
            })
            .collect();
        let dir = yousaid_i18n::direction(language).code();
        let shown = json!({ "language": language, "dir": dir, "fixtures": fixtures });
        fs::write(folder.join(format!("{language}.json")), shown.to_string())?;
    }
    Ok(())
}

fn html(fixture: &Fixture, language: &'static str) -> String {
    Owner::new().with(|| {
        provide_context(ShownIn(language));
        (fixture.view)().to_html()
    })
}
