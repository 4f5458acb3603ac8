//! The wasm: compiled, bound to JavaScript, optimised.

use super::{glue, order, parallel, read, shared, slim, split, write};
use crate::{
    fault::{Fault, Result},
    machine,
    run::{capture, cargo, execute, node_tool},
};
use std::{
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
};

const CRATE: &str = "yousaid-embed";
const TARGET: &str = "wasm32-unknown-unknown";
/// What wasm-bindgen calls its output: `yousaid.js` and `yousaid_bg.wasm`.
const NAME: &str = "yousaid";

/// How the wasm is compiled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Profile {
    /// Quick; the same artefacts as the wasm tests.
    Dev,
    /// `[profile.wasm-release]`, and no more, so that functions keep their names.
    Named,
    /// `[profile.wasm-release]`, and made small.
    Release,
}

/// What wasm-bindgen and wasm-opt have written.
#[derive(Clone, Debug)]
pub(crate) struct Built {
    pub(crate) glue: PathBuf,
    pub(crate) wasm: PathBuf,
    /// What is loaded where it is needed, by name: files without folder and end, and where they are.
    pub(crate) parts: BTreeMap<String, Vec<(String, PathBuf)>>,
}

/// Which widgets are in a wasm.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Of {
    /// The survey and every widget that is one underneath, in parts.
    Surveys,
    /// The board of outcomes alone.
    Outcomes,
}

impl Of {
    /// The features of the crate.
    fn features(self) -> &'static [&'static str] {
        match self {
            Self::Surveys => &["--features", "lazy"],
            Self::Outcomes => &["--no-default-features", "--features", "lazy,outcomes"],
        }
    }
}

/// Builds the wasm and its glue in `work`.
pub(crate) fn build(of: Of, profile: Profile, work: &Path) -> Result<Built> {
    refuse_server_rendering(of)?;
    let mut whole = compile(of, profile)?;
    if profile == Profile::Release {
        check_addresses(slim::lowest_address(&read(&whole)?)?)?;
        let slim = work.join("whole.slim.wasm");
        rewrite(&whole, &slim, slim::without_words)?;
        whole = slim;
    }
    // What is in one piece goes through it as well: it leaves out what nothing reaches.
    let split::Split { main, mut parts } = split::split(&whole, work)?;
    if (of == Of::Surveys) == parts.is_empty() {
        return Err(Fault::new(format!(
            "the wasm has {} parts; has {CRATE} been built with the feature `lazy`, and do the two names of each part \
             in its src/part.rs belong together?",
            parts.len()
        )));
    }
    if profile == Profile::Release {
        shared::together(&mut parts, work)?;
    }
    let stems: BTreeSet<&String> = parts.values().flatten().collect();
    bind(&main, profile, work)?;
    let (plain, glue) = (work.join(format!("{NAME}_bg.wasm")), work.join(format!("{NAME}.js")));
    if profile != Profile::Release {
        let files = stems.into_iter().map(|stem| (stem.clone(), work.join(format!("{stem}.wasm"))));
        return Ok(Built { glue, wasm: plain, parts: placed(&parts, &files.collect()) });
    }
    // The largest first. wasm-opt is a JavaScript program and uses one core.
    let mut bound = vec![(NAME.to_owned(), plain)];
    bound.extend(stems.into_iter().map(|stem| (stem.clone(), work.join(format!("{stem}.wasm")))));
    let made = parallel::each(bound, |(name, path)| optimise(&path, work, &name).map(|small| (name, small)))?;
    let mut files: BTreeMap<String, PathBuf> = made.into_iter().collect();
    let optimised = files.remove(NAME).ok_or_else(|| Fault::new("the widget was not optimised".to_owned()))?;
    let (wasm, imports) = glue::with_short_names(&read(&optimised)?)?;
    write(&optimised, &wasm)?;
    let whole = String::from_utf8(read(&glue)?).map_err(|error| Fault::new(format!("the glue is no text: {error}")))?;
    write(&glue, glue::cut_down(&whole, &imports)?.as_bytes())?;
    Ok(Built { glue, wasm: optimised, parts: placed(&parts, &files) })
}

fn placed(
    parts: &BTreeMap<String, Vec<String>>,
    files: &BTreeMap<String, PathBuf>,
) -> BTreeMap<String, Vec<(String, PathBuf)>> {
    let place = |stem: &String| files.get(stem).map(|path| (stem.clone(), path.clone()));
    parts.iter().map(|(name, stems)| (name.clone(), stems.iter().filter_map(place).collect())).collect()
}

/// With the feature `ssr` anywhere in its tree, Leptos leaves out every event handler: the widget would
/// look right and do nothing.
fn refuse_server_rendering(of: Of) -> Result<()> {
    let mut tree = cargo();
    tree.args(["tree", "-p", CRATE, "--target", TARGET, "-e", "normal,features", "-i", "leptos"]).args(of.features());
    check_tree(&capture(&mut tree)?)
}

fn check_tree(tree: &str) -> Result<()> {
    match tree.lines().find(|line| line.contains("feature \"ssr\"")) {
        Some(line) => Err(Fault::new(format!(
            "{CRATE} would be built with `ssr` ({}), which turns every event handler off; find who asks for it with \
             `cargo tree -p {CRATE} --target {TARGET} -e features -i leptos`",
            line.trim_start_matches(|c: char| !c.is_ascii_alphanumeric())
        ))),
        None => Ok(()),
    }
}

/// The optimiser takes this much of the memory for unused.
const UNUSED: usize = 1_024;

/// Refuses data where the optimiser expects none.
fn check_addresses(lowest: Option<usize>) -> Result<()> {
    match lowest {
        Some(lowest) if lowest < UNUSED => Err(Fault::new(format!(
            "the linker has put data at the address {lowest}; leave out `--low-memory-unused` in `optimise`, which takes the \
             first {UNUSED} bytes for unused"
        ))),
        _ => Ok(()),
    }
}

fn compile(of: Of, profile: Profile) -> Result<PathBuf> {
    let (name, folder) = match profile {
        Profile::Dev => ("dev", "debug"),
        Profile::Named | Profile::Release => ("wasm-release", "wasm-release"),
    };
    let mut build = cargo();
    build.args(["rustc", "--package", CRATE, "--target", TARGET, "--profile", name, "--lib"]).args(of.features());
    // Cargo optimises over all crates (`lto`) only where it makes nothing that other crates could use.
    build.args(["--crate-type", "cdylib"]);
    if profile != Profile::Dev {
        build.env("CARGO_ENCODED_RUSTFLAGS", flags()?.join("\x1f"));
        build.env_remove("RUSTFLAGS");
    }
    execute(&mut build)?;
    Ok(machine::target().join(TARGET).join(folder).join(format!("{}.wasm", CRATE.replace('-', "_"))))
}

/// Panic messages name source files. Without this they would name this machine's folders: 10 kB of
/// them, a leak of the builder's name, and other bytes on every machine. The last rule that matches
/// counts.
fn flags() -> Result<Vec<String>> {
    let (home, root) = (machine::cargo_home()?, machine::root());
    let mut flags = vec![
        // SHA-256 with its rounds in a loop: a few kilobytes less, and we hash a few kilobytes.
        "--cfg=sha2_backend_soft=\"compact\"".to_owned(),
        format!("--remap-path-prefix={}=cargo", home.display()),
        format!("--remap-path-prefix={}=yousaid", root.display()),
    ];
    let registries = home.join("registry/src");
    for registry in std::fs::read_dir(&registries).map_err(Fault::io("read", &registries))? {
        let registry = registry.map_err(Fault::io("read", &registries))?.path();
        flags.push(format!("--remap-path-prefix={}=r", registry.display()));
    }
    Ok(flags)
}

/// wasm-bindgen as a library: its version is the one in the lock file, so it can never differ from the
/// crate that it must match, and there is no program to install.
fn bind(compiled: &Path, profile: Profile, work: &Path) -> Result<()> {
    // The loader says where the wasm is, so the glue need not know. The other parts need the memory and
    // the table, which only the linker's exports give.
    let mut arguments = vec!["wasm-bindgen", "--target", "web", "--no-typescript", "--omit-default-module-path"];
    arguments.push("--keep-lld-exports");
    arguments.extend(["--out-name", NAME]);
    if profile == Profile::Release {
        arguments.extend(["--remove-name-section", "--remove-producers-section"]);
    }
    let arguments = arguments.into_iter().map(PathBuf::from);
    let folders = [PathBuf::from("--out-dir"), work.to_path_buf(), compiled.to_path_buf()];
    bindgen(arguments.chain(folders))
}

/// wasm-bindgen with these arguments, its own name first.
pub(crate) fn bindgen(arguments: impl Iterator<Item = PathBuf>) -> Result<()> {
    wasm_bindgen_cli::wasm_bindgen::run_cli_with_args(arguments)
        .map_err(|error| Fault::new(format!("wasm-bindgen: {error:#}")))
}

/// Inlining and local common subexpressions make the file smaller as it is and larger as it is sent:
/// they repeat code in ways that compress badly (measured: 4.7 % of the brotli size). So only the
/// smallest functions are inlined, among them the ways into a panic, and what leads to them can go. Results of blocks
/// in the place of locals (`simplify-locals`, but for its simpler kinds) make no two functions alike, and what `-Oz`
/// has before `-Os` saves nothing that a compressor does not (0.4 % together).
///
/// Nothing of ours is in the first 1,024 bytes of the memory, so a small number that is added to an address can be
/// part of the instruction (0.9 %): it would make a difference only where the sum is an address there. What is there
/// is the end of the stack, which grows down, if it is anything; see [`check_addresses`].
fn optimise(bound: &Path, work: &Path, name: &str) -> Result<PathBuf> {
    let [called, small, named, sorted] =
        ["called", "small", "named", "optimised"].map(|step| work.join(format!("{name}.{step}.wasm")));
    rewrite(bound, &called, order::without_uncalled)?;
    let mut optimise = node_tool("wasm-opt");
    optimise.args(["-Os", "--converge", "--low-memory-unused", "--skip-pass=local-cse", "--skip-pass=simplify-locals"]);
    optimise.args(["--always-inline-max-function-size=3", "--flexible-inline-max-function-size=0"]);
    optimise.arg("--one-caller-inline-max-function-size=20");
    execute(optimise.arg(&called).arg("-o").arg(&small))?;
    rewrite(&small, &named, order::named_by_likeness)?;
    let mut sort = node_tool("wasm-opt");
    sort.args(["--reorder-functions-by-name", "--strip-target-features", "--strip-producers"]);
    execute(sort.arg(&named).arg("-o").arg(&sorted))?;
    Ok(sorted)
}

fn rewrite(from: &Path, to: &Path, change: fn(&[u8]) -> Result<Vec<u8>>) -> Result<()> {
    write(to, &change(&read(from)?)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tree_with_server_rendering_is_refused() {
        let with = "leptos v0.8.23\n├── leptos feature \"csr\"\n│   └── yousaid-ui feature \"ssr\"\n";
        let error = check_tree(with).unwrap_err().to_string();
        assert!(error.contains("yousaid-ui feature \"ssr\""), "{error}");
        assert_eq!(check_tree("leptos v0.8.23\n└── leptos feature \"csr\"\n"), Ok(()));
    }

    #[test]
    fn data_where_the_optimiser_expects_none_are_refused() {
        assert_eq!(check_addresses(Some(1_024)), Ok(()));
        assert_eq!(check_addresses(None), Ok(()));
        let error = check_addresses(Some(1_023)).unwrap_err().to_string();
        assert!(error.contains("low-memory-unused"), "{error}");
    }

    #[test]
    fn no_folder_of_this_machine_is_left_in_the_flags_target_names() {
        let root = machine::root().display().to_string();
        let flags = flags().unwrap();
        assert!(flags.iter().any(|flag| flag.contains(&format!("{root}="))));
        assert!(flags.iter().all(|flag| !flag.rsplit('=').next().unwrap().contains('/')));
    }
}
