//! Parts of the bundle that are loaded for the surveys that need them; there is one, for rare kinds of
//! question.
//!
//! With the feature `lazy`, `cargo xtask dist` cuts the wasm between the two names in [`part`]
//! (`crates/xtask/src/dist/split.rs`). Without, all is in one wasm and there is nothing to load.

use wasm_bindgen::JsValue;
use yousaid_schema::Json;
use yousaid_ui::Rare;

/// A part that a survey needs, and that is loaded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Part {
    /// Of the part and of its group of words.
    pub(crate) name: &'static str,
    /// Its words in English, where the others do not hold them.
    pub(crate) english: Option<&'static str>,
}

/// Loads the parts that a definition or question bank needs, before it is read; each once for all widgets.
///
/// # Errors
///
/// `YousaidTransportError` if one can't be loaded.
pub(crate) async fn load_for(document: &Json) -> Result<Vec<Part>, JsValue> {
    if !yousaid_schema::Rare::is_needed(document) {
        return Ok(Vec::new());
    }
    #[cfg(feature = "lazy")]
    if !Rare::is_installed() {
        crate::loader::part("rare").await?;
        part::views().install();
    }
    Ok(vec![Part { name: "rare", english: Rare::english() }])
}

/// What calls [`views`] stays in the wasm that every survey loads. What only [`all`] reaches, code
/// and data, is the part: so nothing else may name what is to be in there.
#[cfg(feature = "lazy")]
#[expect(unsafe_code, reason = "two names for the linker; nothing here touches memory")]
mod part {
    use yousaid_ui::Rare;

    // As `wasm_split_cli_support` wants them: the name of the part, and 32 hexadecimal digits that say
    // which two belong together. Its own macro would bring a loader of 6 kB.
    #[link(wasm_import_module = "__wasm_split_placeholder__")]
    unsafe extern "C" {
        #[link_name = "__wasm_split_00rare00_import_00000000000000000000000000000001"]
        #[expect(improper_ctypes, reason = "both sides come from one run of one compiler")]
        pub(super) safe fn views() -> Rare;
    }

    #[unsafe(export_name = "__wasm_split_00rare00_export_00000000000000000000000000000001")]
    #[expect(improper_ctypes_definitions, reason = "both sides come from one run of one compiler")]
    extern "C" fn all() -> Rare {
        Rare::all()
    }
}
