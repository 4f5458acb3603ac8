//! `cargo xtask bench`: what the engine and the widget cost, measured and written to `docs/benchmarks.md`.
//!
//! Three parts, which can be run by themselves. Each leaves its figures in the target folder, and the
//! page is written from what is there, so that a figure taken in a busy moment can be taken again.

mod engine;
mod first;
mod page;
mod plot;

use crate::{
    dist,
    fault::{Fault, Result},
    machine,
    run::{capture, cargo, command, execute},
    tools,
};
use clap::{Args, ValueEnum};
use serde_json::Value;
use std::{env, fs, path::PathBuf};

/// Options of `cargo xtask bench`.
#[derive(Clone, Debug, Args)]
pub(crate) struct Options {
    /// Measure this part only; all if none is named.
    #[arg(value_enum)]
    parts: Vec<Part>,
    /// How often each page is measured; the median counts.
    #[arg(long, default_value_t = 7)]
    rounds: u32,
    /// Measure the bundle in this folder, instead of one that is built now.
    #[arg(long)]
    bundle: Option<PathBuf>,
    /// Measure these alone of what a resident waits for (`page_change,matrix`), and print them: nothing is written.
    #[arg(long, value_delimiter = ',', value_parser = page::names(), conflicts_with = "parts")]
    only: Vec<String>,
}

/// What is measured together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Part {
    /// The engine, on the host and in the browser.
    Engine,
    /// From the address of a page to the first answer, beside others.
    First,
    /// The widget as a resident meets it, beside others.
    Pages,
    /// Nothing: write the page from the figures that are there.
    Write,
}

/// `cargo xtask bench`.
pub(crate) fn run(options: &Options) -> Result<()> {
    let wants = |part| options.parts.is_empty() || options.parts.contains(&part);
    fs::create_dir_all(folder()).map_err(Fault::io("create", &folder()))?;
    if !options.only.is_empty() {
        return measure_pages(options, &["pages"]);
    }
    if wants(Part::Engine) {
        let figures = engine::measure()?;
        write(&folder().join("engine.json"), &figures.to_string())?;
    }
    let scripts: Vec<&str> = [(Part::First, "first"), (Part::Pages, "pages")]
        .into_iter()
        .filter_map(|(part, script)| wants(part).then_some(script))
        .collect();
    if !scripts.is_empty() {
        measure_pages(options, &scripts)?;
    }
    let (engine, first, pages) = (read("engine.json")?, read("first.json")?, read("pages.json")?);
    let compiler = capture(command("rustc").arg("--version"))?;
    let docs = machine::root().join("docs");
    let document = docs.join("benchmarks.md");
    let text = fs::read_to_string(&document).map_err(Fault::io("read", &document))?;
    let tables = [first::tables(&first)?, page::tables(&engine, &pages, compiler.trim())?].join("\n");
    write(&document, &page::fill(&text, &tables)?)?;
    let bars = [first::bars(&first)?, page::bars(&pages)?].concat();
    write(&docs.join("benchmarks.svg"), &plot::draw(&bars))?;
    println!("Written: {}", document.display());
    Ok(())
}

/// Where the figures are kept between two runs.
fn folder() -> PathBuf {
    machine::target().join("bench")
}

fn read(name: &str) -> Result<Value> {
    let path = folder().join(name);
    let text = fs::read_to_string(&path).map_err(Fault::io("read", &path))?;
    serde_json::from_str(&text).map_err(|error| Fault::new(format!("{} is not JSON: {error}", path.display())))
}

fn write(path: &PathBuf, text: &str) -> Result<()> {
    fs::write(path, text).map_err(Fault::io("write", path))
}

/// The bundle and others in Chromium: see `tests/bench`.
fn measure_pages(options: &Options, scripts: &[&str]) -> Result<()> {
    tools::node_packages()?;
    let browser = tools::browser()?;
    let here = machine::root().join("tests/bench");
    let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
    execute(command(npm).current_dir(&here).args(["ci", "--no-audit", "--no-fund", "--loglevel=error"]))?;
    if options.bundle.is_none() {
        dist::run(&dist::Options::default())?;
    }
    // It prints the form that stands in the page.
    execute(cargo().args(["build", "--package", "yousaid-cli"]))?;
    let program = machine::target().join("debug").join(format!("yousaid{}", env::consts::EXE_SUFFIX));
    // The scripts run in their own folder.
    let bundle = options.bundle.clone().unwrap_or_else(dist::folder);
    let bundle = bundle.canonicalize().map_err(|error| Fault::new(format!("{}: {error}", bundle.display())))?;
    for script in scripts {
        let mut node = command("node");
        let figures = if options.only.is_empty() { script } else { "only" };
        node.current_dir(&here).arg(format!("{script}.mjs")).arg(folder().join(format!("{figures}.json")));
        node.arg(options.rounds.to_string()).arg(options.only.join(",")).env("CHROME", &browser.chrome);
        execute(node.env("YOUSAID_BUNDLE", &bundle).env("YOUSAID_PROGRAM", &program))?;
    }
    Ok(())
}
