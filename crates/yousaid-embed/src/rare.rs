//! Rare kinds of question: their part is loaded before what needs them is read.

use crate::part::{self, Part};
use wasm_bindgen::JsValue;
use yousaid_schema::Json;
use yousaid_ui::Rare;

/// Loads the parts that a definition or question bank needs, before it is read; each once for all widgets.
///
/// # Errors
///
/// `YousaidTransportError` if one can't be loaded.
pub(crate) async fn load_for(document: &Json) -> Result<Vec<Part>, JsValue> {
    if !yousaid_schema::Rare::is_needed(document) {
        return Ok(Vec::new());
    }
    if !Rare::is_installed() {
        part::rare().await?.install();
    }
    Ok(vec![Part { name: "rare", english: Rare::english() }])
}
