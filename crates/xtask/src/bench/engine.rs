//! The engine's own work: by criterion on the host, by a test that counts time in the browser.

use super::folder;
use crate::{
    fault::{Fault, Result},
    machine,
    run::{capture, cargo, execute},
    tools, wasm_tests,
};
use serde_json::{Map, Value, json};
use std::{env, fs};

/// Each piece of work, and the folder in which criterion leaves its figures.
const WORK: [(&str, &str); 4] = [
    ("load_and_check_500", "load_and_check_500"),
    ("answer_incremental", "answer_incremental"),
    ("answer_from_scratch", "answer_from_scratch"),
    ("validate_10000_tsm", "responses/validate_10000_tsm"),
];

/// How often host and browser take turns. What else the machine does only ever adds time, and comes
/// and goes: the quickest turn of each is compared, or the ratio would be that of two moments.
const TURNS: usize = 5;

/// Milliseconds for each piece of work: `{"answer_incremental": {"native": …, "wasm": …}, …}`.
pub(super) fn measure() -> Result<Value> {
    tools::wasm_target()?;
    let browser = tools::browser()?;
    let webdriver = folder().join("webdriver.json");
    let capabilities = wasm_tests::capabilities(&browser, machine::is_root()).to_string();
    fs::write(&webdriver, capabilities).map_err(Fault::io("write", &webdriver))?;
    let me = env::current_exe().map_err(|error| Fault::new(format!("can't find this program itself: {error}")))?;
    let mut test = cargo();
    test.args(["test", "--release", "--target", "wasm32-unknown-unknown"]);
    test.args(["--package", "yousaid-testing", "--test", "browser", "--", "--nocapture"]);
    test.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", format!("{} wasm-test-runner-inner", me.display()));
    test.env("CHROMEDRIVER", &browser.driver).env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", &webdriver);
    test.env("YOUSAID_BENCH", "1");
    let mut bench = cargo();
    bench.args(["bench", "--package", "yousaid-engine", "--bench", "session"]);
    bench.args(["--", "--warm-up-time", "1", "--measurement-time", "2"]);
    let mut lowest = [[f64::INFINITY; 2]; WORK.len()];
    for _ in 0..TURNS {
        execute(&mut bench)?;
        let said = capture(&mut test)?;
        for ((name, place), [native, wasm]) in WORK.into_iter().zip(&mut lowest) {
            *native = native.min(on_host(place)?);
            *wasm = wasm.min(in_browser(&said, name)?);
        }
    }
    let figures = WORK.into_iter().zip(lowest);
    let figures = figures.map(|((name, _), [native, wasm])| (name.to_owned(), json!({"native": native, "wasm": wasm})));
    Ok(Value::Object(figures.collect::<Map<String, Value>>()))
}

/// The median that criterion found, in milliseconds.
fn on_host(place: &str) -> Result<f64> {
    let path = machine::target().join("criterion").join(place).join("new/estimates.json");
    let text = fs::read_to_string(&path).map_err(Fault::io("read", &path))?;
    let estimates: Value = serde_json::from_str(&text).unwrap_or_default();
    let nanoseconds = estimates["median"]["point_estimate"].as_f64();
    nanoseconds.map(|median| median / 1e6).ok_or_else(|| Fault::new(format!("{} has no median", path.display())))
}

/// The figure in a line that ends in `bench NAME FIGURE`.
fn in_browser(said: &str, name: &str) -> Result<f64> {
    let start = format!("bench {name} ");
    let figure = said.lines().find_map(|line| line.split_once(&start)?.1.trim().parse().ok());
    figure.ok_or_else(|| Fault::new(format!("the browser said no figure for {name}:\n{said}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_read_from_the_lines_of_the_browser() {
        let said = "running 4 tests\n    bench answer_incremental 0.0012\n test x ... ok\n";
        assert!((in_browser(said, "answer_incremental").unwrap() - 0.0012).abs() < 1e-9);
        assert!(in_browser(said, "answer").is_err());
    }
}
