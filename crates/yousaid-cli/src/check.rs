//! `yousaid check`: what is wrong with a definition, where, and what to do.

use std::fs;
use std::path::Path;
use std::path::PathBuf;
use std::process::ExitCode;

use serde_json::json;
use yousaid_engine::Survey;
use yousaid_schema::Definition;
use yousaid_schema::Json;
use yousaid_schema::Problem;
use yousaid_schema::limits;

use crate::lint;
use crate::report;
use crate::report::Lines;
use crate::source::Found;
use crate::source::Node;

/// The code for `--json` when a file can't be read at all.
pub(crate) const UNREADABLE: u8 = 2;

/// Say what is wrong with definitions: where, why, and what to do
///
/// Every problem is shown with the line it stands on. The command succeeds (exit code 0) when every
/// file can be used as it is, ends with 1 when one has problems, and with 2 when one can't be read.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// The files with the definitions
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Print the problems as one JSON document, for programs
    #[arg(long)]
    json: bool,
}

pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    let mut worst = 0;
    let mut files = Vec::new();
    for path in &arguments.files {
        let name = path.display().to_string();
        let (code, text) = match read(path) {
            Ok(text) => (0, text),
            Err(why) => {
                worst = UNREADABLE;
                if arguments.json {
                    files.push(json!({"file": name, "ok": false, "unreadable": why}));
                } else {
                    report::print(&format!("{name}: {why}\n"));
                }
                continue;
            }
        };
        let outcome = check(&text);
        worst = worst.max(code).max(u8::from(outcome.is_err()));
        if arguments.json {
            files.push(as_json(&name, &text, &outcome));
        } else {
            report::print(&in_words(&name, &text, &outcome));
        }
    }
    if arguments.json {
        report::print(&format!("{:#}\n", json!({"files": files})));
    }
    ExitCode::from(worst)
}

pub(crate) fn read(path: &Path) -> Result<String, String> {
    let bytes = fs::read(path).map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound => "there is no such file".to_owned(),
        std::io::ErrorKind::IsADirectory => "this is a folder; name the files in it".to_owned(),
        _ => format!("the file can't be read: {error}"),
    })?;
    if bytes.len() > limits::DEFINITION_BYTES {
        return Err(format!(
            "the file has {} bytes, and a definition may have {} at most; make it shorter, or split the survey",
            bytes.len(),
            limits::DEFINITION_BYTES
        ));
    }
    String::from_utf8(bytes).map_err(|error| {
        let bytes = error.as_bytes().get(..error.utf8_error().valid_up_to()).unwrap_or_default();
        let line = bytes.iter().filter(|byte| **byte == b'\n').count() + 1;
        format!("line {line} holds a character that is not in UTF-8; save the file as UTF-8")
    })
}

/// Checks the text of a definition as every Yousaid program does when it loads one, and for what
/// only its author can put right.
///
/// Problems come in the order of the text.
pub(crate) fn check(text: &str) -> Result<Survey, Vec<Found>> {
    let tree = Node::read(text)?;
    let json: Json = serde_json::from_str(text).map_err(|error| vec![refused(text, &error)])?;
    let mut problems = Vec::new();
    lint::links(&json, "", &mut problems);
    match Definition::from_json(&json).and_then(Survey::compile) {
        Ok(survey) if problems.is_empty() => return Ok(survey),
        Ok(_) => {}
        Err(error) => problems.extend_from_slice(error.problems()),
    }
    let place = |problem: Problem| Found { range: tree.range_of(text, &problem), problem };
    let mut found: Vec<Found> = problems.into_iter().map(place).collect();
    found.sort_by_key(|found| found.range.start);
    Err(found)
}

/// A document that is JSON by the letter, and is refused all the same: over a limit, or with a
/// number that no computer holds.
pub(crate) fn refused(text: &str, error: &serde_json::Error) -> Found {
    let line = text.split_inclusive('\n').take(error.line().saturating_sub(1)).map(str::len).sum::<usize>();
    let mut at = (line + error.column().saturating_sub(1)).min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    let words = error.to_string();
    let words = words.split(" at line ").next().unwrap_or_default().to_owned();
    Found { problem: Problem::new("", "json-syntax", words), range: at..at }
}

pub(crate) fn in_words(name: &str, text: &str, outcome: &Result<Survey, Vec<Found>>) -> String {
    match outcome {
        Ok(survey) => format!("{name}: ok, {}\n", summary(survey)),
        Err(problems) => {
            let mut out = String::new();
            // Without a tree there is nothing to name places by; the line says where.
            let tree = Node::read(text).ok();
            for found in problems {
                out.push_str(&report::in_words(name, text, tree.as_ref(), found));
                out.push('\n');
            }
            let many = problems.len() >= limits::PROBLEMS;
            out.push_str(&format!(
                "{name}: {}{}\n",
                count(problems.len(), "problem"),
                if many { ", and more" } else { "" }
            ));
            out
        }
    }
}

fn summary(survey: &Survey) -> String {
    let languages = &survey.definition().languages;
    let word = if languages.len() == 1 { "language" } else { "languages" };
    let pages = count(survey.pages().len(), "page");
    let questions = survey.questions().iter().filter(|question| question.takes_answer()).count();
    format!("{pages}, {}, {word} {}", count(questions, "question"), languages.join(", "))
}

fn count(number: usize, noun: &str) -> String {
    format!("{number} {noun}{}", if number == 1 { "" } else { "s" })
}

fn as_json(name: &str, text: &str, outcome: &Result<Survey, Vec<Found>>) -> serde_json::Value {
    match outcome {
        Ok(survey) => json!({
            "file": name,
            "ok": true,
            "id": survey.definition().id.as_str(),
            "pages": survey.pages().len(),
            "questions": survey.questions().iter().filter(|question| question.takes_answer()).count(),
            "languages": survey.definition().languages,
            "problems": [],
        }),
        Err(problems) => {
            let lines = Lines::new(text);
            let problems: Vec<serde_json::Value> = problems
                .iter()
                .map(|Found { problem, range }| {
                    let (start, end) = (lines.place(range.start), lines.place(range.end));
                    json!({
                        "code": problem.code,
                        "message": problem.message,
                        "help": problem.help,
                        "pointer": problem.pointer,
                        "line": start.line,
                        "column": start.column,
                        "end_line": end.line,
                        "end_column": end.column,
                        "start": range.start,
                        "end": range.end,
                    })
                })
                .collect();
            json!({"file": name, "ok": false, "problems": problems})
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const TSM: &str = include_str!("../../../examples/surveys/tsm-2026.json");

    proptest! {
        /// Whatever is cut out of a definition or put into it, every problem has a place in it.
        #[test]
        fn every_problem_of_a_damaged_definition_can_be_shown(
            start in 0..TSM.len(),
            length in 0usize..60,
            inserted in prop::sample::select(vec!["", "\"", "{", "]", ",", "null", "1", r#""ask_if": "no = \u2018y"#, "é"]),
        ) {
            let mut text = TSM.to_owned();
            let boundary = |mut at: usize| {
                while !TSM.is_char_boundary(at) {
                    at -= 1;
                }
                at
            };
            text.replace_range(boundary(start)..boundary((start + length).min(TSM.len())), inserted);
            let outcome = check(&text);
            if let Err(problems) = &outcome {
                prop_assert!(!problems.is_empty());
                for found in problems {
                    prop_assert!(text.get(found.range.clone()).is_some(), "{found:?}");
                }
            }
            prop_assert!(in_words("a.json", &text, &outcome).starts_with("a.json:"));
            prop_assert!(as_json("a.json", &text, &outcome).is_object());
        }
    }
}
