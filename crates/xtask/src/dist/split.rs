//! The wasm in parts: the one that every survey needs, and those that are loaded where something rare
//! is used.
//!
//! A part begins at a function of `crates/yousaid-embed/src/part.rs`. What is reached only through that
//! function, code and data, goes into a wasm of its own. All parts work on the memory and the table of
//! functions of the main one, which keeps places there for the others.

use super::read;
use crate::fault::{Fault, Result};
use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

/// The wasm in parts.
#[derive(Clone, Debug)]
pub(super) struct Split {
    /// What is always needed; wasm-bindgen has not seen it yet.
    pub(super) main: PathBuf,
    /// The other parts by their names, if there are any: their files without folder and end. What several parts have in common
    /// and the main one does not need is a file of its own. They have no business with JavaScript: all that
    /// they call is called through the main part.
    pub(super) parts: BTreeMap<String, Vec<String>>,
}

/// Takes apart what the compiler made.
pub(super) fn split(compiled: &Path, work: &Path) -> Result<Split> {
    let whole = read(compiled)?;
    let main = work.join("main.wasm");
    let mut options = wasm_split_cli_support::Options::new(&whole);
    options.output_dir = work;
    options.main_out_path = &main;
    let split = wasm_split_cli_support::transform(options)
        .map_err(|error| Fault::new(format!("the wasm can't be taken apart: {error:#}")))?;
    let parts: BTreeMap<String, Vec<String>> = split.prefetch_map.into_iter().collect();
    Ok(Split { main, parts })
}
