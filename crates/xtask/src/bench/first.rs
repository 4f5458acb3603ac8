//! The table of the first answer: how soon it can be given, and what is downloaded for it.

use super::{
    page::{figure, number},
    plot::Bar,
};
use crate::fault::{Fault, Result};
use serde_json::Value;
use std::fmt::Write as _;

/// The lines that Chromium emulates, and how often our time may be that of plain HTML by hand.
const LINES: [(&str, &str); 2] = [
    ("fast", "First question answerable, CPU 4×, 1.6 Mbit/s, 150 ms"),
    ("slow", "First question answerable, CPU 6×, 400 kbit/s, 400 ms"),
];
const TARGET: f64 = 1.1;

/// Everybody, by the names of `tests/bench/first.mjs`.
const NAMES: [(&str, &str); 6] = [
    ("static", "by hand, plain HTML"),
    ("yousaid", "**Yousaid**, the form in the page"),
    ("element", "Yousaid, the element alone"),
    ("rjsf", "react-jsonschema-form"),
    ("surveyjs", "SurveyJS"),
    ("formio", "form.io"),
];

/// What was measured, as Markdown.
pub(super) fn tables(first: &Value) -> Result<String> {
    let about = |name: &str| first["about"][name].as_str().unwrap_or("unknown").to_owned();
    let [rounds, pairs] = ["rounds", "pairs"].map(|name| first["about"][name].as_u64().unwrap_or_default());
    let mut text = format!(
        "The first answer: {}; load of the machine {}; Chromium {}, SurveyJS {}, form.io {}, react-jsonschema-form {}.\n\
         Ours and plain HTML: medians of {pairs} pairs of navigations, in brackets the ratios between which half of the \
         pairs lie. Others: medians of {rounds} rounds, in brackets the lowest and the highest.\n\n",
        about("date"),
        about("load"),
        about("browser"),
        about("surveyjs"),
        about("formio"),
        about("rjsf"),
    );
    text += "| from the address to the first answer | CPU 4×, 1.6 Mbit/s, 150 ms | ratio | CPU 6×, 400 kbit/s, 400 ms | ratio | kB before it | kB in all | requests | layout shift |\n";
    text += "|---|--:|--:|--:|--:|--:|--:|--:|--:|\n";
    for (name, title) in NAMES {
        let _ = write!(text, "| {title}");
        for (line, _) in LINES {
            let time = time(first, line, name)?;
            let times = times(first, line, name)?;
            let _ = write!(text, " | {} ms | {}{}", figure(time), ratio(times), spread(first, line, name)?);
        }
        let of = |what: &str| number(&first["lines"]["fast"][name][what], what);
        let (before, all, requests) = (of("bytes_before")? / 1e3, of("bytes")? / 1e3, of("requests")?);
        let shift = ["fast", "slow"].map(|line| first["lines"][line][name]["shift"].as_f64().unwrap_or(f64::NAN));
        let _ = writeln!(text, " | {before:.1} | {all:.1} | {requests} | {:.2} |", shift[0].max(shift[1]));
    }
    text.push('\n');
    for bar in bars(first)? {
        let verdict = if bar.ours <= bar.target { "met" } else { "**missed**" };
        let _ = writeln!(text, "- {}: {}, target ≤ {}×: {verdict}.", bar.title, ratio(bar.ours), bar.target);
    }
    Ok(text)
}

/// What the plot shows: ours with the form in the page, and a peer's, as ratios to plain HTML by hand.
pub(super) fn bars(first: &Value) -> Result<Vec<Bar>> {
    let bar = |(line, title): (&str, &'static str)| {
        let [ours, peer] = [times(first, line, "yousaid")?, times(first, line, "surveyjs")?];
        Ok(Bar { title, ours, peer, target: TARGET })
    };
    LINES.into_iter().map(bar).collect()
}

/// Two places: the target is close to 1.
fn ratio(value: f64) -> String {
    if value >= 10.0 { format!("{value:.0}×") } else { format!("{value:.2}×") }
}

fn time(first: &Value, line: &str, name: &str) -> Result<f64> {
    number(&first["lines"][line][name]["time"], "the first question")
}

/// How often the time of plain HTML by hand it takes: ours as the median of the pairs.
fn times(first: &Value, line: &str, name: &str) -> Result<f64> {
    if name == "yousaid" {
        return number(&first["lines"][line][name]["pairs"]["ratio"], "the pairs of the first question");
    }
    Ok(time(first, line, name)? / time(first, line, "static")?)
}

/// Between which ratios half of our pairs lie, and all rounds of others.
fn spread(first: &Value, line: &str, name: &str) -> Result<String> {
    let of = &first["lines"][line][name];
    let (low, high) = match name {
        "static" => return Ok(String::new()),
        "yousaid" => {
            let at = |index: usize| number(&of["pairs"]["quartiles"][index], "the pairs of the first question");
            (at(0)?, at(1)?)
        }
        _ => {
            let missing =
                || Fault::new(format!("there are no times of {name}; measure it with `cargo xtask bench first`"));
            let hand = time(first, line, "static")?;
            let (mut low, mut high) = (f64::INFINITY, 0.0_f64);
            for time in of["times"].as_array().ok_or_else(missing)? {
                let ratio = number(time, name)? / hand;
                (low, high) = (low.min(ratio), high.max(ratio));
            }
            (low, high)
        }
    };
    Ok(format!(" ({}–{})", ratio(low).trim_end_matches('×'), ratio(high).trim_end_matches('×')))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn measured() -> Value {
        let of = |time: f64, shift: f64| json!({"time": time, "times": [time, time + 10.0], "bytes_before": 6_912, "bytes": 181_000, "requests": 7, "shift": shift});
        let line = |ours: f64| {
            let mut yousaid = of(ours, 0.0);
            yousaid["pairs"] = json!({"ratio": ours / 100.0, "quartiles": [ours / 101.0, ours / 98.0]});
            json!({"static": of(100.0, 0.0), "yousaid": yousaid, "element": of(400.0, 0.0),
                   "rjsf": of(300.0, 0.0), "surveyjs": of(500.0, 0.15), "formio": of(600.0, 0.0)})
        };
        json!({"about": {"rounds": 2, "pairs": 6}, "lines": {"fast": line(105.0), "slow": line(150.0)}})
    }

    #[test]
    fn a_target_is_met_or_said_to_be_missed() {
        let text = tables(&measured()).unwrap();
        assert!(
            text.contains("| 105 ms | 1.05× (1.04–1.07) | 150 ms | 1.50× (1.49–1.53) | 6.9 | 181.0 | 7 | 0.00 |"),
            "{text}"
        );
        assert!(text.contains("150 ms: 1.05×, target ≤ 1.1×: met"), "{text}");
        assert!(text.contains("400 ms: 1.50×, target ≤ 1.1×: **missed**"), "{text}");
        assert!(text.contains("| 0.15 |"), "{text}");
        assert!(text.contains("medians of 6 pairs") && text.contains("| 400 ms | 4.00× (4.00–4.10) |"), "{text}");
    }

    #[test]
    fn a_figure_that_is_missing_is_named() {
        let mut measured = measured();
        measured["lines"]["slow"]["surveyjs"]["time"] = Value::Null;
        assert!(bars(&measured).unwrap_err().to_string().contains("first question"));
    }
}
