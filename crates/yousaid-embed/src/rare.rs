//! Rare kinds of question, and coming back with a code: their parts are loaded before what needs them is
//! read.

use crate::part::{self, Part};
use wasm_bindgen::JsValue;
use yousaid_schema::Json;
use yousaid_ui::{Amend, Files, Rare};

/// Loads the parts that a definition or question bank needs, before it is read; each once for all widgets.
///
/// # Errors
///
/// `YousaidTransportError` if one can't be loaded.
pub(crate) async fn load_for(document: &Json) -> Result<Vec<Part>, JsValue> {
    let mut parts = Vec::new();
    if Amend::is_needed(document) {
        if !Amend::is_installed() {
            part::amend().await?.install();
        }
        parts.push(Part { name: "amend", english: Amend::english() });
    }
    if yousaid_schema::Rare::is_needed(document) {
        if !Rare::is_installed() {
            part::rare().await?.install();
        }
        parts.push(Part { name: "rare", english: Rare::english() });
    }
    if yousaid_schema::Rare::has_files(document) && !Files::is_installed() {
        part::file().await?.install();
    }
    Ok(parts)
}
