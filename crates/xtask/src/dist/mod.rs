//! `cargo xtask dist`: the bundle that a landlord serves, in `dist/`.
//!
//! | file | what |
//! |---|---|
//! | `yousaid.js` | the loader: the only name that pages know, so it never changes and is never cached for long |
//! | `yousaid-HASH.js` | the glue between JavaScript and the wasm |
//! | `yousaid-HASH.wasm` | the widget |
//! | `yousaid-HASH.css` | the style of the widget |
//! | `takeover-HASH.js` | takes over forms that stand in the page |
//! | `popup-HASH.js` | displays other than inline: a box, a quiet button that opens it |
//! | `theme-HASH.js` | looks after the colours that a page sets |
//! | `outbox-HASH.js` | lists what has not arrived, for pages of staff |
//! | `form.css`, `form-PART.css` | the style of such forms; pages know these names, so they never change |
//! | `form-more.css`, `form-unseen.css` | what of it only some first pages have, and what comes once they are painted |
//! | `form.js` | fetches the loader for such a form once that has been painted; pages know it as well |
//! | `outcomes-HASH.js`, `outcomes-HASH.wasm`, `outcomes-HASH.css` | the board of outcomes, by itself |
//! | `bar-HASH.js` | makes the board of outcomes easier to read, where the page wants that |
//! | `PART-HASH.wasm`, `PART-HASH.css` | a part of the widget that only some surveys or elements need |
//! | `shared-HASH.wasm` | what several parts need and the widget does not |
//! | `i18n/LANGUAGE-GROUP-HASH.txt` | a group of the words of one language |
//! | `banks/NAME-VERSION-HASH.json` | a question bank, without what is for authors |
//! | `sums-HASH.json` | what these files must contain, for pages that check the loader |
//! | `yousaid.d.ts` | type declarations for the loader |
//! | `survey-1.schema.json` | JSON Schema of definitions, for the editors of their authors |
//! | `manifest.json` | which file is which, for servers and for `cargo xtask size` |
//!
//! Each with `.br` and `.gz` beside it. A name with a hash changes with the content, so that browsers
//! may keep such files for ever. The loader learns the names at build time through the constant
//! `YOUSAID_ASSETS` (see [`names::Names`]) and resolves them against its own address, so the folder
//! works at any address and from another origin.
//!
//! The same sources give the same bytes on every machine.

mod banks;
mod compress;
mod form;
mod glue;
mod later;
mod names;
mod order;
mod parallel;
mod relocations;
mod shared;
mod slim;
mod split;
mod style;
mod sums;
mod wasm;
mod words;

pub(crate) use self::{
    compress::{beside, brotli, files, gzip},
    names::{Names, Own, Part},
    wasm::bindgen,
};

use crate::{
    fault::{Fault, Result},
    machine,
    run::{execute, node_tool},
    tools,
};
use clap::Args;
use std::{
    collections::BTreeMap,
    fs::{self, File},
    path::{Path, PathBuf},
};

/// Options of `cargo xtask dist`.
#[derive(Clone, Copy, Debug, Default, Args)]
pub(crate) struct Options {
    /// Quick and large: no optimisation, no compression; for trying a change in the browser.
    #[arg(long)]
    pub(crate) dev: bool,
    /// As fast as what is shipped and with the names of its functions, for a profiler; in `target/dist-names`.
    #[arg(long, conflicts_with = "dev")]
    pub(crate) names: bool,
}

/// The folder of the finished bundle.
pub(crate) fn folder() -> PathBuf {
    machine::root().join("dist")
}

/// `cargo xtask dist`.
pub(crate) fn run(options: &Options) -> Result<()> {
    let start = machine::now();
    tools::wasm_target()?;
    tools::node_packages()?;
    let _alone = wait_for_turn()?;
    let work = machine::target().join("dist-work");
    let stage = machine::target().join("dist-stage");
    empty(&work)?;
    empty(&stage)?;

    let profile = match options {
        Options { dev: true, .. } => wasm::Profile::Dev,
        Options { names: true, .. } => wasm::Profile::Named,
        _ => wasm::Profile::Release,
    };
    let built = wasm::build(wasm::Of::Surveys, profile, &work)?;
    let names = Names {
        wasm: names::keep(&stage, "yousaid", "wasm", &read(&built.wasm)?)?,
        glue: glue(&built, &work, &stage)?,
        style: style(&work, &stage)?,
        takeover: script("takeover", &[], &work, &stage)?,
        popup: script("popup", &popup_words()?, &work, &stage)?,
        theme: script("theme", &[], &work, &stage)?,
        outbox: script("outbox", &[], &work, &stage)?,
        languages: words::build(&stage)?,
        parts: parts(&built, &work, &stage)?,
        outcomes: outcomes(profile, &work, &stage)?,
        banks: banks::build(&stage)?,
    };
    words::disguise(&names.languages, &stage, &machine::target().join("pseudo"))?;
    if options.dev {
        words::disguise(&names.languages, &stage, &stage)?;
    }
    starter(&work, &stage)?;
    loader(&names, &work, &stage)?;
    for source in ["crates/yousaid-embed/js/yousaid.d.ts", "crates/yousaid-schema/survey-1.schema.json"] {
        let source = machine::root().join(source);
        let name = source.file_name().unwrap_or_default();
        write(&stage.join(name), &read(&source)?)?;
    }
    write(&stage.join("manifest.json"), names.manifest().as_bytes())?;
    if profile == wasm::Profile::Release {
        compress::folder(&stage)?;
    }

    // Only a bundle that is complete takes the place of the last one.
    let finished = if options.names { machine::target().join("dist-names") } else { folder() };
    if finished.exists() {
        fs::remove_dir_all(&finished).map_err(Fault::io("remove", &finished))?;
    }
    fs::rename(&stage, &finished).map_err(Fault::io("put in place", &finished))?;
    println!("{} is built ({:.0} s)", finished.display(), start.elapsed().as_secs_f64());
    Ok(())
}

fn parts(built: &wasm::Built, work: &Path, stage: &Path) -> Result<BTreeMap<String, Part>> {
    let keep = |(name, files): (&String, &Vec<(String, PathBuf)>)| {
        let mut wasm = Vec::new();
        for (stem, path) in files {
            wasm.push(names::keep(stage, stem.strip_prefix("split_").unwrap_or("shared"), "wasm", &read(path)?)?);
        }
        let style = match style::build(style::Of::Part(name), work)? {
            Some(sheet) => {
                let for_pages = stage.join(format!("form-{name}.css"));
                if for_pages.exists() {
                    return Err(Fault::new(format!(
                        "{} is there already; call the part `{name}` something else",
                        for_pages.display()
                    )));
                }
                write(&for_pages, form::for_pages(&sheet)?.as_bytes())?;
                Some(names::keep(stage, name, "css", &sheet)?)
            }
            None => None,
        };
        Ok((name.clone(), Part { wasm, style }))
    };
    built.parts.iter().map(keep).collect()
}

/// The board of outcomes: a bundle of its own, so that a page with nothing else loads no survey.
fn outcomes(profile: wasm::Profile, work: &Path, stage: &Path) -> Result<Own> {
    let work = work.join("outcomes");
    empty(&work)?;
    let built = wasm::build(wasm::Of::Outcomes, profile, &work)?;
    let small = work.join("glue.min.js");
    bundle(&built.glue, &small, &[])?;
    let missing = || Fault::new("the board of outcomes has no style sheet".to_owned());
    let sheet = style::build(style::Of::Outcomes, &work)?.ok_or_else(missing)?;
    Ok(Own {
        glue: names::keep(stage, "outcomes", "js", &read(&small)?)?,
        wasm: names::keep(stage, "outcomes", "wasm", &read(&built.wasm)?)?,
        style: names::keep(stage, "outcomes", "css", &sheet)?,
        bar: script("bar", &bar_words()?, &work, stage)?,
    })
}

/// The style sheet that every widget needs, and the one that every form in a page needs.
fn style(work: &Path, stage: &Path) -> Result<String> {
    let missing = || Fault::new("there is no style sheet".to_owned());
    let of = |of| style::build(of, work)?.ok_or_else(missing);
    let later::Parted { first, some, later } = later::part(&of(style::Of::Form)?)?;
    let later = [later.as_bytes(), &of(style::Of::FormLater)?].concat();
    let some = [some.as_bytes(), &of(style::Of::SomeForms)?].concat();
    let first = [form::RESET, &form::for_pages(first.as_bytes())?].concat();
    form::check_weights(&first)?;
    write(&stage.join("form.css"), first.replace("}@layer yousaid{", "").as_bytes())?;
    write(&stage.join("form-more.css"), form::for_pages(&some)?.as_bytes())?;
    write(&stage.join("form-unseen.css"), form::for_pages(&later)?.as_bytes())?;
    let sheet = style::build(style::Of::All, work)?.ok_or_else(missing)?;
    names::keep(stage, "yousaid", "css", &sheet)
}

/// A part of the loader.
fn script(name: &str, more: &[String], work: &Path, stage: &Path) -> Result<String> {
    let small = work.join(format!("{name}.min.js"));
    bundle(&machine::root().join(format!("crates/yousaid-embed/js/{name}.js")), &small, more)?;
    names::keep(stage, name, "js", &read(&small)?)
}

/// The words of the button and the box, in every language: so few that a file for each would weigh more.
fn popup_words() -> Result<[String; 2]> {
    let words = serde_json::json!(words::short("popup", "popup-", "-button")?);
    Ok([format!("--define:YOUSAID_POPUP_WORDS={words}"), "--loader:.css=text".to_owned()])
}

/// The words of the board's bar, in every language, as those of the popup.
fn bar_words() -> Result<[String; 1]> {
    let mut words = words::short("access", "access-", "-button")?;
    for (language, labels) in words::short("access", "access-tools", "-label")? {
        let own = words.entry(language).or_default();
        own.retain(|id, _| ["large", "contrast", "read", "stop"].contains(&id.as_str()));
        own.extend(labels.into_values().map(|label| ("label".to_owned(), label)));
    }
    Ok([format!("--define:YOUSAID_BAR_WORDS={}", serde_json::json!(words))])
}

/// Bundled, as wasm-bindgen may put snippets of JavaScript beside it.
fn glue(built: &wasm::Built, work: &Path, stage: &Path) -> Result<String> {
    let small = work.join("glue.min.js");
    bundle(&built.glue, &small, &[])?;
    names::keep(stage, "yousaid", "js", &read(&small)?)
}

/// What fetches the loader for a form in the page.
fn starter(work: &Path, stage: &Path) -> Result<()> {
    let small = work.join("form.min.js");
    bundle(&machine::root().join("crates/yousaid-embed/js/form.js"), &small, &[])?;
    write(&stage.join("form.js"), &read(&small)?)
}

fn loader(names: &Names, work: &Path, stage: &Path) -> Result<()> {
    let source = machine::root().join("crates/yousaid-embed/js/yousaid.js");
    let small = work.join("loader.min.js");
    let sums = format!("--define:{}={}", sums::CONSTANT, sums::build(stage)?);
    bundle(&source, &small, &[format!("--define:{}={}", names::CONSTANT, names.to_json()), sums])?;
    let text = read(&small)?;
    if !String::from_utf8_lossy(&text).contains(&names.glue) {
        return Err(Fault::new(format!(
            "crates/yousaid-embed/js/yousaid.js does not load the glue by the name in the constant {}; without it the \
             bundle can't work",
            names::CONSTANT
        )));
    }
    write(&stage.join("yousaid.js"), &text)
}

fn bundle(from: &Path, to: &Path, more: &[String]) -> Result<()> {
    let mut esbuild = node_tool("esbuild");
    esbuild.args(["--bundle", "--minify", "--format=esm", "--target=es2022", "--legal-comments=none"]);
    esbuild.args(["--charset=utf8", "--log-level=warning"]).args(more);
    execute(esbuild.arg(from).arg(format!("--outfile={}", to.display())))
}

/// Two builds at a time would take each other's files away. The lock goes with the file that is returned.
fn wait_for_turn() -> Result<File> {
    let path = machine::target().join("dist.lock");
    let file = File::create(&path).map_err(Fault::io("create", &path))?;
    file.lock().map_err(Fault::io("lock", &path))?;
    Ok(file)
}

/// A folder that exists and has nothing in it.
fn empty(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(Fault::io("remove", folder))?;
    }
    fs::create_dir_all(folder).map_err(Fault::io("create", folder))
}

fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).map_err(Fault::io("read", path))
}

fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    fs::write(path, bytes).map_err(Fault::io("write", path))
}
