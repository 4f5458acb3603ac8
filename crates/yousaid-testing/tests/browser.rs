//! The workloads in the browser: a quick look that they do what they say; and, when it is built
//! with `YOUSAID_BENCH` set, how long they take. `cargo xtask bench` reads the lines that begin with
//! `bench `.

#![cfg(target_arch = "wasm32")]

use wasm_bindgen_test::wasm_bindgen_test;
use wasm_bindgen_test::wasm_bindgen_test_configure;
use yousaid_testing::big_survey;
use yousaid_testing::workload::Answering;
use yousaid_testing::workload::Checking;
use yousaid_testing::workload::load;

wasm_bindgen_test_configure!(run_in_browser);

const IS_MEASURED: bool = option_env!("YOUSAID_BENCH").is_some();
/// How often a piece of work is measured; the median counts.
const ROUNDS: usize = if IS_MEASURED { 15 } else { 1 };

/// Measures work that is done `times` in a row, and says the median of milliseconds for each.
fn measure(name: &str, times: u32, mut work: impl FnMut()) {
    let mut taken: Vec<f64> = (0..ROUNDS)
        .map(|_| {
            let start = js_sys::Date::now();
            (0..times).for_each(|_| work());
            (js_sys::Date::now() - start) / f64::from(times)
        })
        .collect();
    taken.sort_by(f64::total_cmp);
    if IS_MEASURED {
        wasm_bindgen_test::console_log!("bench {name} {}", taken[ROUNDS / 2]);
    }
}

#[wasm_bindgen_test]
fn a_definition_is_loaded_and_checked() {
    let (questions, conditions) = if IS_MEASURED { (500, 100) } else { (20, 4) };
    let text = big_survey(questions, conditions);
    measure("load_and_check_500", if IS_MEASURED { 20 } else { 1 }, || {
        assert_eq!(load(&text).questions().len(), questions);
    });
}

#[wasm_bindgen_test]
fn an_answer_decides_what_looks_at_it() {
    let mut answering = if IS_MEASURED { Answering::new(500, 100) } else { Answering::new(20, 4) };
    measure("answer_incremental", if IS_MEASURED { 100_000 } else { 40 }, || answering.answer());
    assert!(answering.asked() > 0);
}

#[wasm_bindgen_test]
fn an_answer_can_decide_everything_anew() {
    let mut answering = if IS_MEASURED { Answering::new(500, 100) } else { Answering::new(20, 4) };
    measure("answer_from_scratch", if IS_MEASURED { 2_000 } else { 2 }, || answering.answer_from_scratch());
    assert!(answering.asked() > 0);
}

#[wasm_bindgen_test]
fn responses_are_checked() {
    let checking = Checking::new();
    let times = if IS_MEASURED { 10_000 } else { 2 };
    measure("validate_10000_tsm", 1, || assert_eq!(checking.check(times), times));
}
