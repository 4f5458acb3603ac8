//! The tables of `docs/benchmarks.md`, between its markers.

use super::plot::Bar;
use crate::fault::{Fault, Result};
use serde_json::Value;
use std::fmt::Write as _;

const BEGIN: &str = "<!-- figures: begin -->";
const END: &str = "<!-- figures: end -->";

/// A piece of work that residents wait for.
struct Work {
    id: &'static str,
    title: &'static str,
    unit: &'static str,
    /// Our time may be so many times that of the form by hand.
    target: f64,
}

const fn work(id: &'static str, title: &'static str, unit: &'static str, target: f64) -> Work {
    Work { id, title, unit, target }
}

const WORK: [Work; 5] = [
    work("page_change", "Page change, CPU 4×", "ms", 1.5),
    work("render_500", "500 questions on one page, all rendered", "ms", 1.5),
    work("condition", "500 questions, 100 conditions: click to question shown", "ms", 1.3),
    work("matrix", "Matrix of 40 × 7 rendered", "ms", 1.5),
    work("memory", "Memory with 500 questions", "MB", 4.0),
];

const ENGINE: [(&str, &str); 4] = [
    ("load_and_check_500", "Load and check a definition of 500 questions"),
    ("answer_incremental", "One answer among 500 questions, 100 conditions"),
    ("answer_from_scratch", "The same, everything decided anew"),
    ("validate_10000_tsm", "Validate 10,000 responses to the TSM survey"),
];

/// What `tests/bench/pages.mjs` calls the pieces of work.
pub(super) fn names() -> [&'static str; WORK.len()] {
    WORK.map(|work| work.id)
}

/// The text with `tables` between its markers.
pub(super) fn fill(text: &str, tables: &str) -> Result<String> {
    let parts = text.split_once(BEGIN).and_then(|(before, rest)| Some((before, rest.split_once(END)?.1)));
    let Some((before, after)) = parts else {
        return Err(Fault::new(format!("docs/benchmarks.md needs the lines `{BEGIN}` and `{END}`")));
    };
    Ok(format!("{before}{BEGIN}\n{tables}{END}{after}"))
}

/// All that was measured, as Markdown.
pub(super) fn tables(engine: &Value, pages: &Value, compiler: &str) -> Result<String> {
    let about = |name: &str| pages["about"][name].as_str().unwrap_or("unknown").to_owned();
    let rounds = pages["about"]["rounds"].as_u64().unwrap_or_default();
    let mut text = format!(
        "{}; {}; load of the machine {}.\nChromium {}, SurveyJS {}, {compiler}.\nMedians of {rounds} rounds; in brackets the lowest and the highest ratio of a round.\n\n",
        about("date"),
        about("machine"),
        about("load"),
        about("browser"),
        about("surveyjs"),
    );
    text += "| what a resident waits for | by hand | Yousaid | ratio | target | | SurveyJS | ratio |\n|---|--:|--:|--:|--:|---|--:|--:|\n";
    for work in &WORK {
        let [hand, ours, peer] = three(pages, work)?;
        let verdict = if ours / hand <= work.target { "met" } else { "**missed**" };
        let (unit, target) = (work.unit, work.target);
        let ours_ratio = format!("{} ({})", ratio(ours / hand), spread(pages, work, "yousaid")?);
        let peer_ratio = format!("{} ({})", ratio(peer / hand), spread(pages, work, "surveyjs")?);
        let [hand, ours, peer] = [hand, ours, peer].map(figure);
        let row = format!(
            "| {} | {hand} {unit} | {ours} {unit} | {ours_ratio} | ≤ {target}× | {verdict} | {peer} {unit} | {peer_ratio} |",
            work.title
        );
        let _ = writeln!(text, "{row}");
    }
    text += "\n| the engine by itself | native | in the browser | ratio |\n|---|--:|--:|--:|\n";
    for (id, title) in ENGINE {
        let native = number(&engine[id]["native"], id)?;
        let wasm = number(&engine[id]["wasm"], id)?;
        let _ = writeln!(text, "| {title} | {} | {} | {} |", time(native), time(wasm), ratio(wasm / native));
    }
    Ok(text)
}

/// What the plot shows: ours and the peer's, as ratios to the form by hand.
pub(super) fn bars(pages: &Value) -> Result<Vec<Bar>> {
    let bar = |work: &Work| {
        let [hand, ours, peer] = three(pages, work)?;
        Ok(Bar { title: work.title, ours: ours / hand, peer: peer / hand, target: work.target })
    };
    WORK.iter().map(bar).collect()
}

/// The lowest and the highest ratio of a round, in which all are measured one after the other.
fn spread(pages: &Value, work: &Work, name: &str) -> Result<String> {
    let all = |name: &str| pages["taken"][work.id][name].as_array().cloned().unwrap_or_default();
    let (mut low, mut high) = (f64::INFINITY, 0.0_f64);
    for (this, hand) in all(name).iter().zip(&all("reference")) {
        let ratio = number(this, work.id)? / number(hand, work.id)?;
        (low, high) = (low.min(ratio), high.max(ratio));
    }
    Ok(format!("{}–{}", ratio(low).trim_end_matches('×'), ratio(high).trim_end_matches('×')))
}

fn three(pages: &Value, work: &Work) -> Result<[f64; 3]> {
    let of = |name: &str| number(&pages["results"][work.id][name], work.id);
    Ok([of("reference")?, of("yousaid")?, of("surveyjs")?])
}

pub(super) fn number(value: &Value, of: &str) -> Result<f64> {
    let known = value.as_f64().filter(|number| *number > 0.0);
    known.ok_or_else(|| Fault::new(format!("there is no figure for {of}; measure it with `cargo xtask bench`")))
}

pub(super) fn figure(value: f64) -> String {
    if value >= 100.0 { format!("{value:.0}") } else { format!("{value:.1}") }
}

fn ratio(value: f64) -> String {
    if value >= 10.0 { format!("{value:.0}×") } else { format!("{value:.1}×") }
}

fn time(milliseconds: f64) -> String {
    match milliseconds {
        ms if ms >= 1.0 => format!("{} ms", figure(ms)),
        ms if ms >= 0.001 => format!("{} µs", figure(ms * 1e3)),
        ms => format!("{} ns", figure(ms * 1e6)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn pages() -> Value {
        let three = json!({"reference": 10.0, "yousaid": 14.0, "surveyjs": 250.0});
        let results: serde_json::Map<String, Value> =
            WORK.iter().map(|work| (work.id.to_owned(), three.clone())).collect();
        let two = json!({"reference": [10.0, 10.0], "yousaid": [13.0, 15.0], "surveyjs": [240.0, 260.0]});
        let taken: serde_json::Map<String, Value> = WORK.iter().map(|work| (work.id.to_owned(), two.clone())).collect();
        json!({"about": {"date": "2026-11-22", "rounds": 2}, "results": results, "taken": taken})
    }

    #[test]
    fn a_missed_target_is_said_plainly() {
        let engine = ENGINE.map(|(id, _)| (id.to_owned(), json!({"native": 0.0002, "wasm": 2.0})));
        let text = tables(&Value::Object(engine.into_iter().collect()), &pages(), "rustc").unwrap();
        assert!(
            text.contains("| 10.0 ms | 14.0 ms | 1.4× (1.3–1.5) | ≤ 1.3× | **missed** | 250 ms | 25× (24–26) |"),
            "{text}"
        );
        assert!(text.contains("| 1.4× (1.3–1.5) | ≤ 1.5× | met |"), "{text}");
        assert!(text.contains("| 200 ns | 2.0 ms |"), "{text}");
    }

    #[test]
    fn only_what_stands_between_the_markers_is_written() {
        let text = format!("# Words\n{BEGIN}\nold\n{END}\nmore\n");
        assert_eq!(fill(&text, "new\n").unwrap(), format!("# Words\n{BEGIN}\nnew\n{END}\nmore\n"));
        assert!(fill("# Words", "new").is_err());
    }

    #[test]
    fn a_figure_that_is_missing_is_named() {
        let fault = bars(&json!({})).unwrap_err().to_string();
        assert!(fault.contains("page_change"), "{fault}");
    }
}
