//! Tests that run in the browser: cargo compiles them and hands each file to this program, which runs
//! it in headless Chromium through wasm-bindgen's test runner (as a library: see `dist/wasm.rs`).
//!
//! A test file without tests passes everywhere; here a crate that should have browser tests and ran
//! none fails, because that is how browser tests silently stop running.

use crate::{
    fault::{Fault, Result},
    machine,
    run::{capture, cargo, execute},
    tools::{self, Browser},
};
use serde_json::{Value, json};
use std::{
    env,
    ffi::OsString,
    fs::{self, OpenOptions},
    io::{BufRead, BufReader, Write},
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

/// Where the runner notes how many tests each file ran.
const RECORD: &str = "YOUSAID_WASM_TEST_RECORD";

/// Compiles and runs the browser tests of every crate that has wasm-bindgen-test as a dependency.
pub(crate) fn run() -> Result<()> {
    let crates = crates_with_tests(&capture(cargo().args(["metadata", "--no-deps", "--format-version", "1"]))?)?;
    let folder = machine::target().join("wasm-tests");
    fs::create_dir_all(&folder).map_err(Fault::io("create", &folder))?;
    let record = folder.join("record");
    fs::write(&record, "").map_err(Fault::io("write", &record))?;
    let browser = tools::browser()?;
    let webdriver = folder.join("webdriver.json");
    fs::write(&webdriver, capabilities(&browser, machine::is_root()).to_string())
        .map_err(Fault::io("write", &webdriver))?;
    let me = env::current_exe().map_err(|error| Fault::new(format!("can't find this program itself: {error}")))?;

    // All in one command, or cargo would compile Leptos once for each set of features.
    let mut test = cargo();
    test.args(["test", "--target", "wasm32-unknown-unknown", "--tests"]);
    for name in &crates {
        test.args(["--package", name]);
    }
    test.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", format!("{} wasm-test-runner", me.display()));
    test.env("CHROMEDRIVER", &browser.driver).env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", &webdriver).env(RECORD, &record);
    execute(&mut test)?;

    let record = fs::read_to_string(&record).map_err(Fault::io("read", &record))?;
    let idle = without_tests(&crates, &record);
    if idle.is_empty() {
        return Ok(());
    }
    Err(Fault::new(format!(
        "no browser test ran in {}; it depends on wasm-bindgen-test, so it should have some \
         (`wasm_bindgen_test_configure!(run_in_browser)` and `#[wasm_bindgen_test]`)",
        idle.join(", ")
    )))
}

/// Packages that name wasm-bindgen-test among their dependencies.
fn crates_with_tests(metadata: &str) -> Result<Vec<String>> {
    let metadata: Value =
        serde_json::from_str(metadata).map_err(|error| Fault::new(format!("cargo metadata is not JSON: {error}")))?;
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let has_tests = |package: &Value| {
        list(&package["dependencies"]).iter().any(|dependency| dependency["name"] == "wasm-bindgen-test")
    };
    let packages = list(&metadata["packages"]);
    let names = packages.iter().filter(|package| has_tests(package)).filter_map(|package| package["name"].as_str());
    Ok(names.map(str::to_owned).collect())
}

/// What the driver is asked for. Chromium's sandbox does not work as root, which containers run as.
pub(crate) fn capabilities(browser: &Browser, is_root: bool) -> Value {
    let mut arguments = vec!["--headless=new", "--disable-gpu", "--disable-dev-shm-usage", "--lang=en-GB"];
    if is_root {
        arguments.push("--no-sandbox");
    }
    json!({"goog:chromeOptions": {"binary": browser.chrome, "args": arguments}})
}

/// Crates for which the record names no test. A line is `FILE COUNT`; the file is the crate's name, or
/// that of one of its integration tests, and a hash.
fn without_tests<'a>(crates: &'a [String], record: &str) -> Vec<&'a str> {
    let ran = |name: &str| {
        record.lines().filter_map(|line| line.split_once(' ')).any(|(package, count)| package == name && count != "0")
    };
    crates.iter().map(String::as_str).filter(|name| !ran(name)).collect()
}

/// `xtask wasm-test-runner FILE …`: runs the real runner as a child, passes its words on, notes the count.
pub(crate) fn runner(rest: &[OsString]) -> Result<()> {
    let me = env::current_exe().map_err(|error| Fault::new(format!("can't find this program itself: {error}")))?;
    let mut child = Command::new(me)
        .arg("wasm-test-runner-inner")
        .args(rest)
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| Fault::new(format!("can't start the test runner: {error}")))?;
    let mut ran = 0;
    if let Some(output) = child.stdout.take() {
        for line in BufReader::new(output).lines().map_while(std::result::Result::ok) {
            println!("{line}");
            ran += passed(&line);
        }
    }
    let status = child.wait().map_err(|error| Fault::new(format!("the test runner was lost: {error}")))?;
    // Cargo runs the tests of a package in the folder of that package.
    let package =
        env::current_dir().ok().and_then(|folder| folder.file_name().map(|name| name.to_string_lossy().into_owned()));
    if let (Some(record), Some(package)) = (env::var_os(RECORD).map(PathBuf::from), package) {
        note(&record, &package, ran)?;
    }
    if status.success() { Ok(()) } else { Err(Fault::new("browser tests failed")) }
}

fn note(record: &Path, package: &str, ran: u32) -> Result<()> {
    let mut file = OpenOptions::new().append(true).create(true).open(record).map_err(Fault::io("open", record))?;
    writeln!(file, "{package} {ran}").map_err(Fault::io("write", record))
}

/// The number in `test result: ok. 12 passed; 0 failed; …`.
fn passed(line: &str) -> u32 {
    let Some((_, counts)) = line.split_once("test result: ") else { return 0 };
    let words: Vec<&str> = counts.split_whitespace().collect();
    words.windows(2).find(|pair| pair[1].starts_with("passed")).and_then(|pair| pair[0].parse().ok()).unwrap_or(0)
}

/// `xtask wasm-test-runner-inner FILE …`.
pub(crate) fn inner(rest: Vec<OsString>) -> Result<()> {
    let arguments = std::iter::once(OsString::from("wasm-bindgen-test-runner")).chain(rest);
    wasm_bindgen_cli::wasm_bindgen_test_runner::run_cli_with_args(arguments)
        .map_err(|error| Fault::new(format!("{error:#}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_crate_that_should_have_browser_tests_and_ran_none_is_named() {
        let crates = ["yousaid-ui".to_owned(), "yousaid-embed".to_owned(), "yousaid-transport".to_owned()];
        let record = "yousaid-ui 0\nyousaid-ui 3\nyousaid-embed 0\n";
        assert_eq!(without_tests(&crates, record), ["yousaid-embed", "yousaid-transport"]);
    }

    #[test]
    fn the_count_is_read_from_the_result_line_only() {
        assert_eq!(passed("test result: ok. 12 passed; 0 failed; 1 ignored; 0 filtered out"), 12);
        assert_eq!(passed("test yousaid::two_passed ... ok"), 0);
    }

    #[test]
    fn crates_are_found_by_their_dependency() {
        let metadata = r#"{"packages":[
            {"name":"a","dependencies":[{"name":"wasm-bindgen-test"}]},
            {"name":"b","dependencies":[{"name":"wasm-bindgen"}]}]}"#;
        assert_eq!(crates_with_tests(metadata).unwrap(), ["a"]);
    }

    #[test]
    fn chromium_runs_without_its_sandbox_as_root_only() {
        let browser = Browser { chrome: "/opt/chromium".into(), driver: "/opt/chromedriver".into() };
        assert!(capabilities(&browser, true).to_string().contains("--no-sandbox"));
        assert!(!capabilities(&browser, false).to_string().contains("--no-sandbox"));
    }
}
