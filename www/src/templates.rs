//! The templates of `yousaid new`, each as a resident first sees it.

use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::Path;
use std::sync::Arc;

use leptos::prelude::Owner;
use leptos::prelude::RenderHtml as _;
use yousaid_engine::Survey;
use yousaid_schema::Definition;
use yousaid_schema::Json;
use yousaid_transport::CallbackBackend;
use yousaid_transport::Outcome;
use yousaid_ui::BackendHandle;
use yousaid_ui::Setup;

use crate::gallery::page;

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../crates/yousaid-cli/templates");

/// Writes a page for each template into `folder`, and one that lists them.
pub(crate) fn write(folder: &Path) -> io::Result<usize> {
    fs::create_dir_all(folder)?;
    let mut names = Vec::new();
    for entry in fs::read_dir(FOLDER)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name.ends_with(".json") && !name.ends_with(".test.json") && name != "index.json" {
            names.push(name);
        }
    }
    names.sort();
    let mut list = String::from("<ul>");
    for name in &names {
        let survey = compiled(&Path::new(FOLDER).join(name))?;
        let title = escaped(survey.definition().title.in_default());
        let id = survey.definition().id.to_string();
        let html = Owner::new().with(|| Setup::new(survey, nowhere()).view().to_html());
        let body = format!(
            "<p><a href=\"index.html\">All templates</a></p><section aria-label=\"{id}\">\
             <div class=\"yousaid\" data-theme=\"light\" dir=\"ltr\">{html}</div></section>"
        );
        let file = name.replace(".json", ".html");
        fs::write(folder.join(&file), page(&title, "light", "../", &body))?;
        let _ = write!(list, "<li><a href=\"{file}\">{title}</a></li>");
    }
    list.push_str("</ul>");
    fs::write(folder.join("index.html"), page("Templates of Yousaid", "light", "../", &list))?;
    Ok(names.len())
}

/// A survey that can be answered on any day: those of a template are the landlord's to set.
fn compiled(path: &Path) -> io::Result<Arc<Survey>> {
    let failed = |error: String| io::Error::other(format!("{}: {error}", path.display()));
    let mut json: Json = serde_json::from_str(&fs::read_to_string(path)?).map_err(|error| failed(error.to_string()))?;
    if let Json::Object(fields) = &mut json {
        fields.retain(|(name, _)| name != "opens" && name != "closes");
    }
    let definition = Definition::from_json(&json).map_err(|error| failed(error.to_string()))?;
    Survey::compile(definition).map(Arc::new).map_err(|error| failed(error.to_string()))
}

/// Nothing is sent from a gallery.
fn nowhere() -> BackendHandle {
    BackendHandle::new(CallbackBackend::new(async |_| Outcome::Sent))
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}
