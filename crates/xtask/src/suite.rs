//! `cargo xtask test`: every check and test, from quick to slow, in one target folder.
//!
//! Which crates are built together decides how often Leptos and sqlx are compiled, and whether the
//! result is right at all, because cargo unifies features over everything in one command:
//!
//! - **Host**: the whole workspace with `yousaid-ui/ssr`, without the two crates that are only for the
//!   browser. They ask for `csr`, and a build with both modes is one that Leptos does not support.
//! - **Browser**: the crates for the browser, together, so that Leptos is compiled once for them.
//! - **Task runner**: tested by itself, because it is compiled by itself each time it is called;
//!   together with the others its dependencies would be compiled again with more features.
//! - **Bundle**: `yousaid-embed` by itself, always.

use crate::{
    backends, dist,
    fault::{Fault, Result},
    machine,
    postgres::{self, Postgres},
    run::{cargo, command, execute},
    shown, size, tidy, tools, wasm_tests,
};
use clap::{Args, ValueEnum};
use std::{process::Command, time::Duration};

/// Options of `cargo xtask test`.
#[derive(Clone, Debug, Default, Args)]
pub(crate) struct Options {
    /// Run these steps only, in the order of the list; all of them if none is named.
    #[arg(value_enum)]
    steps: Vec<Step>,
    /// Let tests that have a long form run it: more seeds, more cycles, more browsers. Takes hours.
    #[arg(long)]
    full: bool,
}

/// Set to `1` for tests that have a long form and are to run it.
const FULL: &str = "YOUSAID_FULL";

/// The steps, in the order in which they run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, ValueEnum)]
enum Step {
    /// Formatting.
    Fmt,
    /// Rules of the repository, and the tests of the task runner.
    Tidy,
    /// Licences and sources of dependencies, where cargo-deny is installed.
    Deny,
    /// Lints on the host.
    Clippy,
    /// Lints of the crates for the browser.
    ClippyWasm,
    /// Unit tests, scenarios, snapshots, collector with SQLite and PostgreSQL, documentation examples.
    Host,
    /// Documentation without a warning.
    Docs,
    /// Tests of crates in headless Chromium.
    Wasm,
    /// The bundle.
    Dist,
    /// Its size against the budgets.
    Size,
    /// Journeys through the bundle in Chromium.
    Browser,
    /// What goes wrong with lines, servers, browsers and disks, with SQLite and PostgreSQL.
    Faults,
}

/// What a step needs beyond Rust.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Need {
    WasmTarget,
    NodePackages,
    Browser,
    Postgres,
    /// What the servers of `examples/backends` need.
    Backends,
    /// What translates into Braille.
    Braille,
}

const WASM: [&str; 2] = ["--target", "wasm32-unknown-unknown"];
const HOST: [&str; 9] = [
    "--workspace",
    "--exclude",
    "yousaid-embed",
    "--exclude",
    "leptos-app",
    "--exclude",
    "xtask",
    "--features",
    "yousaid-ui/ssr",
];
const BROWSER_CRATES: [&str; 4] = ["yousaid-embed", "leptos-app", "yousaid-transport", "yousaid-ui"];

/// `cargo xtask test`.
pub(crate) fn run(options: &Options) -> Result<()> {
    let steps = chosen(&options.steps);
    set_up(&steps)?;
    let mut times = Vec::new();
    let mut faults = Vec::new();
    for (index, &step) in steps.iter().enumerate() {
        println!("\n=== {} ({} of {})", step.name(), index + 1, steps.len());
        if step.judges_bundle() && faults.iter().any(|&(failed, _)| failed == Step::Dist) {
            println!("    LEFT OUT: there is no bundle");
            times.push((step, Duration::ZERO, End::LeftOut));
            continue;
        }
        let start = machine::now();
        let done = step.run(options.full);
        times.push((step, start.elapsed(), if done.is_ok() { End::Passed } else { End::Failed }));
        if let Err(fault) = done {
            // Said here and at the end: what later steps print is long.
            println!("\n{fault}");
            faults.push((step, fault));
        }
    }
    print!("{}", to_table(&times));
    all_passed(&faults)
}

/// How a step ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    Passed,
    Failed,
    /// What it judges has not been built.
    LeftOut,
}

/// Fails with every fault, and says how to repeat what failed.
fn all_passed(faults: &[(Step, Fault)]) -> Result<()> {
    if faults.is_empty() {
        return Ok(());
    }
    let told: Vec<_> = faults.iter().map(|(step, fault)| format!("{}: {fault}", step.name())).collect();
    let again: Vec<_> = faults.iter().map(|(step, _)| step.name()).collect();
    Err(Fault::new(format!("{}\n\nOnly what failed: cargo xtask test {}", told.join("\n"), again.join(" "))))
}

fn chosen(named: &[Step]) -> Vec<Step> {
    let mut steps = if named.is_empty() { Step::value_variants().to_vec() } else { named.to_vec() };
    if steps.iter().any(|step| step.judges_bundle()) {
        steps.push(Step::Dist);
    }
    steps.sort();
    steps.dedup();
    steps
}

/// Before the first step, so that a missing tool is known at once and not after a quarter of an hour.
fn set_up(steps: &[Step]) -> Result<()> {
    let needs = |need| steps.iter().any(|step| step.needs().contains(&need));
    if needs(Need::WasmTarget) {
        tools::wasm_target()?;
    }
    if needs(Need::NodePackages) {
        tools::node_packages()?;
    }
    if needs(Need::Browser) {
        tools::browser()?;
        tools::chromium_for_journeys()?;
        tools::firefox()?;
        tools::text_browser()?;
    }
    if needs(Need::Postgres) && std::env::var_os(postgres::VARIABLE).is_none() {
        tools::postgres()?;
    }
    if needs(Need::Backends) {
        backends::install()?;
    }
    if needs(Need::Braille) {
        tools::braille()?;
    }
    Ok(())
}

impl Step {
    fn name(self) -> String {
        self.to_possible_value().map_or_else(String::new, |value| value.get_name().to_owned())
    }

    /// Whether it looks at what is in `dist/`, which may be older than the sources.
    fn judges_bundle(self) -> bool {
        matches!(self, Self::Size | Self::Browser | Self::Faults)
    }

    fn needs(self) -> &'static [Need] {
        match self {
            Self::Fmt | Self::Tidy | Self::Deny | Self::Clippy => &[],
            Self::ClippyWasm | Self::Docs => &[Need::WasmTarget],
            Self::Host => &[Need::Postgres, Need::Braille],
            Self::Wasm => &[Need::WasmTarget, Need::Browser],
            Self::Dist | Self::Size => &[Need::WasmTarget, Need::NodePackages],
            Self::Browser => &[Need::WasmTarget, Need::NodePackages, Need::Browser, Need::Postgres, Need::Backends],
            Self::Faults => &[Need::WasmTarget, Need::NodePackages, Need::Browser, Need::Postgres],
        }
    }

    fn run(self, full: bool) -> Result<()> {
        match self {
            Self::Fmt => execute(cargo().args(["fmt", "--all", "--check"])),
            Self::Tidy => {
                tidy::run()?;
                execute(tests_of(&["--package", "xtask"]).arg("--quiet"))
            }
            Self::Deny => deny(),
            Self::Clippy => {
                clippy(&HOST, &[])?;
                clippy(&["--package", "xtask"], &[])
            }
            Self::ClippyWasm => {
                clippy(&packages(&BROWSER_CRATES), &WASM)?;
                clippy(&["--package", "yousaid-embed", "--features", "lazy"], &WASM)?;
                clippy(&["--package", "yousaid-embed", "--no-default-features", "--features", "lazy,outcomes"], &WASM)
            }
            Self::Host => {
                let server = Postgres::start()?;
                execute(long(&mut tests_of(&HOST), full).env(postgres::VARIABLE, server.address()))
            }
            Self::Docs => docs(),
            Self::Wasm => wasm_tests::run(),
            Self::Dist => dist::run(&dist::Options::default()),
            Self::Size => size::run(&size::Options::default()),
            Self::Browser => {
                build_host_programs()?;
                shown::gallery()?;
                shown::leptos_app()?;
                let server = Postgres::start()?;
                journeys("tests/browser/playwright.config.mjs", full, Some(&server))
            }
            Self::Faults => {
                build_host_programs()?;
                let server = Postgres::start()?;
                journeys("tests/faults/playwright.config.mjs", full, Some(&server))
            }
        }
    }
}

fn packages(names: &[&'static str]) -> Vec<&'static str> {
    names.iter().flat_map(|name| ["--package", name]).collect()
}

/// In a test run nothing is rewritten: a snapshot that differs fails. Crates after one that fails are tested too.
fn tests_of(which: &[&str]) -> Command {
    let mut test = cargo();
    test.args(["test", "--no-fail-fast"])
        .args(which)
        .env("INSTA_UPDATE", "no")
        .env("INSTA_FORCE_PASS", "0")
        .env_remove("UPDATE_EXPECT");
    test
}

fn clippy(which: &[&str], target: &[&str]) -> Result<()> {
    execute(cargo().arg("clippy").args(which).args(target).args(["--all-targets", "--", "--deny", "warnings"]))
}

fn docs() -> Result<()> {
    let document = |which: &[&str]| {
        let mut doc = cargo();
        doc.args(["doc", "--no-deps"]).args(which).env("RUSTDOCFLAGS", "--deny warnings");
        execute(&mut doc)
    };
    document(&HOST)?;
    let embed = [&["--package", "yousaid-embed"], &WASM[..]].concat();
    document(&embed)
}

/// Its database of known holes comes over the network, so only what can be judged here is.
fn deny() -> Result<()> {
    if tools::has_cargo_tool("deny") {
        return execute(cargo().args(["deny", "--offline", "check", "licenses", "bans", "sources"]));
    }
    println!("    LEFT OUT: cargo-deny is not installed, so licences and sources of dependencies are not checked");
    Ok(())
}

/// The journeys start their own collectors from the program built here.
fn journeys(config: &str, full: bool, database: Option<&Postgres>) -> Result<()> {
    if !machine::root().join(config).is_file() {
        return Err(Fault::new(format!("{config} is missing, so no journey can run")));
    }
    let mut playwright = command(if cfg!(windows) { "npx.cmd" } else { "npx" });
    playwright.args(["--no-install", "playwright", "test", "--config", config]);
    if let Some(database) = database {
        playwright.env(postgres::VARIABLE, database.address());
    }
    execute(
        long(&mut playwright, full)
            .env("CHROME", tools::chromium_for_journeys()?)
            .env("FIREFOX", tools::firefox()?)
            .env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"),
    )
}

/// The same, with the long form of tests if that is wanted.
fn long(command: &mut Command, full: bool) -> &mut Command {
    if full { command.env(FULL, "1") } else { command.env_remove(FULL) }
}

/// The command line program and the gallery's, as the host tests have built them: by themselves they
/// would be compiled again with other features.
fn build_host_programs() -> Result<()> {
    execute(cargo().arg("build").args(HOST).args(["--bin", "yousaid", "--bin", "yousaid-www"]))
}

fn to_table(times: &[(Step, Duration, End)]) -> String {
    let mut table = String::from("\n");
    let mut all = Duration::ZERO;
    for (step, time, end) in times {
        all += *time;
        let end = match end {
            End::Passed => "ok",
            End::Failed => "FAILED",
            End::LeftOut => "LEFT OUT",
        };
        table += &format!("{end:<8} {:<12}{:>9}\n", step.name(), minutes(*time));
    }
    table + &format!("{:<8} {:<12}{:>9}\n", "", "in all", minutes(all))
}

fn minutes(time: Duration) -> String {
    format!("{}:{:04.1}", time.as_secs() / 60, time.as_secs_f64() % 60.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_run_in_their_order_however_they_are_named() {
        assert_eq!(chosen(&[Step::Host, Step::Fmt, Step::Host]), [Step::Fmt, Step::Host]);
        assert_eq!(chosen(&[]).len(), Step::value_variants().len());
    }

    #[test]
    fn no_old_bundle_is_measured_or_tried_in_a_browser() {
        assert_eq!(chosen(&[Step::Size]), [Step::Dist, Step::Size]);
        assert_eq!(chosen(&[Step::Browser]), [Step::Dist, Step::Browser]);
        assert_eq!(chosen(&[Step::Faults]), [Step::Dist, Step::Faults]);
    }

    #[test]
    fn no_step_of_the_host_builds_a_crate_for_the_browser() {
        for name in ["yousaid-embed", "leptos-app"] {
            assert!(HOST.windows(2).any(|pair| pair == ["--exclude", name]), "{name}");
        }
    }

    #[test]
    fn the_table_says_how_each_step_ended_and_how_long_each_took() {
        let times = [
            (Step::Fmt, Duration::from_millis(1250), End::Passed),
            (Step::Dist, Duration::from_secs(61), End::Failed),
            (Step::Size, Duration::ZERO, End::LeftOut),
        ];
        let table = to_table(&times);
        assert!(table.contains("ok       fmt            0:01.2\n"), "{table}");
        assert!(table.contains("FAILED   dist           1:01.0\n"), "{table}");
        assert!(table.contains("LEFT OUT size           0:00.0\n"), "{table}");
        assert!(table.contains("in all         1:02.2\n"), "{table}");
    }

    #[test]
    fn one_run_tells_of_every_step_that_failed() {
        assert_eq!(all_passed(&[]), Ok(()));
        let faults =
            [(Step::Tidy, Fault::new("a tab".to_owned())), (Step::Browser, Fault::new("a journey".to_owned()))];
        let error = all_passed(&faults).unwrap_err().to_string();
        assert_eq!(error, "tidy: a tab\nbrowser: a journey\n\nOnly what failed: cargo xtask test tidy browser");
    }
}
