//! What the journeys look at besides the bundle: the gallery and the example app.

use crate::{
    dist,
    fault::{Fault, Result},
    machine,
    run::{cargo, command, execute},
};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// `cargo xtask shown`, for journeys that are run by themselves.
pub(crate) fn run() -> Result<()> {
    execute(cargo().args(["build", "--package", "yousaid-www"]))?;
    gallery()?;
    leptos_app()
}

/// Writes the gallery with the program that is built already; the folder is `target/gallery`.
pub(crate) fn gallery() -> Result<()> {
    let program = machine::target().join("debug").join(format!("yousaid-www{}", std::env::consts::EXE_SUFFIX));
    execute(command(program).arg(machine::target().join("gallery")))
}

/// Builds the example app as its first lines say; the folder is `target/leptos-app`.
pub(crate) fn leptos_app() -> Result<()> {
    // Together with the other crates for the browser, as they are tested: Leptos is there already.
    let mut build = cargo();
    build.args(["build", "--package", "leptos-app", "--package", "yousaid-ui", "--package", "yousaid-embed"]);
    execute(build.args(["--package", "yousaid-transport", "--target", "wasm32-unknown-unknown"]))?;
    let folder = machine::target().join("leptos-app");
    let compiled = machine::target().join("wasm32-unknown-unknown/debug/leptos-app.wasm");
    bind(&compiled, &folder.join("pkg"))?;
    let (page, copy) = (machine::root().join("examples/leptos-app/index.html"), folder.join("index.html"));
    fs::copy(&page, &copy).map_err(Fault::io("copy", &page))?;
    Ok(())
}

fn bind(compiled: &Path, folder: &Path) -> Result<()> {
    let arguments = ["wasm-bindgen", "--target", "web", "--no-typescript", "--out-name", "leptos-app", "--out-dir"];
    let arguments = arguments.into_iter().map(PathBuf::from).chain([folder.to_path_buf(), compiled.to_path_buf()]);
    dist::bindgen(arguments)
}
