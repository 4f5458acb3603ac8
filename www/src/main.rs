//! Writes the gallery: every fixture of every component, on pages that need no script.
//!
//! `cargo run -p yousaid-www -- FOLDER` writes `index.html`, a page for each component in light,
//! dark and right-to-left, the style sheets, in `templates` a page for each template,
//! and in `engines` what the engines of accessibility judge in several languages. The browser journeys check every page for
//! accessibility; people look at it.

#[cfg(not(target_arch = "wasm32"))]
mod engines;
#[cfg(not(target_arch = "wasm32"))]
mod gallery;
#[cfg(not(target_arch = "wasm32"))]
mod pseudo;
#[cfg(not(target_arch = "wasm32"))]
mod templates;

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    gallery::run()
}

// The components render here with `ssr`, which has no place in a browser.
#[cfg(target_arch = "wasm32")]
fn main() {}
