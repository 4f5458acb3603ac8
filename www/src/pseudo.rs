//! Every fixture in the pseudo-language `en-XA`, the texts of landlords too: what is plain English there was
//! written into the program. `tests/browser/journeys/pseudo.journey.mjs` looks for it.

use std::fs;
use std::io;
use std::path::Path;

use leptos::prelude::Owner;
use leptos::prelude::RenderHtml as _;
use leptos::prelude::provide_context;
use serde_json::Value;
use serde_json::json;
use yousaid_ui::fixture::Fixture;
use yousaid_ui::fixture::Reworded;
use yousaid_ui::fixture::ShownIn;

const LANGUAGE: &str = "en-XA";

/// Writes `pseudo.json` into `folder`: `[{ component, name, html }]`.
pub(crate) fn write(folder: &Path, components: &[(&str, &[Fixture])]) -> io::Result<()> {
    let fixtures =
        components.iter().flat_map(|(component, fixtures)| fixtures.iter().map(move |fixture| (component, fixture)));
    let shown: Vec<Value> = fixtures
        .map(|(component, fixture)| json!({"component": component, "name": fixture.name, "html": html(fixture)}))
        .collect();
    fs::write(folder.join("pseudo.json"), Value::from(shown).to_string())
}

fn html(fixture: &Fixture) -> String {
    Owner::new().with(|| {
        provide_context(ShownIn(LANGUAGE));
        provide_context(Reworded(|text| yousaid_i18n::pseudo::text(LANGUAGE, text)));
        (fixture.view)().to_html()
    })
}
