//! What came of tests, for people and for programs.

use std::path::Path;

use serde_json::Value;
use serde_json::json;
use yousaid_schema::Json;

use super::Outcome;
use super::Stopped;
use super::coverage::Coverage;
use super::coverage::Kind;
use super::player::Failure;
use crate::report;
use crate::report::Lines;
use crate::report::Place;
use crate::source::Node;

/// Where a failure stands in the file of tests.
fn place(text: &str, tree: Option<&Node>, pointer: &str) -> Place {
    let range = tree.map_or(0..0, |tree| {
        let target = tree.at(pointer);
        target.field.map_or(&target.node.range, |field| &field.range).clone()
    });
    Lines::new(text).place(range.start)
}

pub(super) fn in_words(name: &str, text: &str, outcome: &Outcome) -> String {
    let tree = Node::read(text).ok();
    let mut out = String::new();
    let mut failed = 0;
    for test in &outcome.tests {
        if test.failures.is_empty() {
            continue;
        }
        failed += 1;
        let at = place(text, tree.as_ref(), &test.pointer);
        out.push_str(&format!("{name}:{}:{}: failed: {}\n", at.line, at.column, test.name));
        test.failures.iter().for_each(|failure| out.push_str(&failure_in_words(text, tree.as_ref(), failure)));
        out.push('\n');
    }
    for failure in &outcome.reached {
        out.push_str(&format!("{name}: failed: what can't be reached\n"));
        out.push_str(&failure_in_words(text, tree.as_ref(), failure));
        out.push('\n');
    }
    let all = outcome.tests.len();
    let tests = if all == 1 { "test" } else { "tests" };
    out.push_str(&match failed {
        0 => format!("{name}: ok, {all} {tests}\n"),
        failed => format!("{name}: {failed} of {all} {tests} failed\n"),
    });
    out
}

fn failure_in_words(text: &str, tree: Option<&Node>, failure: &Failure) -> String {
    let page = failure.page.as_ref().map(|page| format!("page `{page}`"));
    let question = failure.question.as_ref().map(|question| format!("`{question}`"));
    let subject: Vec<String> = page.into_iter().chain(question).collect();
    let subject = if subject.is_empty() { "the test".to_owned() } else { subject.join(", ") };
    let line = place(text, tree, &failure.pointer).line;
    format!("  {subject} (line {line})\n    expected: {}\n    found:    {}\n", failure.expected, failure.found)
}

pub(super) fn as_json(name: &str, text: &str, survey: &Path, outcome: &Outcome) -> Value {
    let tree = Node::read(text).ok();
    let failure = |failure: &Failure| {
        let at = place(text, tree.as_ref(), &failure.pointer);
        json!({
            "pointer": failure.pointer,
            "line": at.line,
            "column": at.column,
            "page": failure.page,
            "question": failure.question,
            "expected": failure.expected,
            "found": failure.found,
        })
    };
    let tests = outcome.tests.iter().map(|test| {
        let at = place(text, tree.as_ref(), &test.pointer);
        json!({
            "name": test.name,
            "ok": test.failures.is_empty(),
            "line": at.line,
            "failures": test.failures.iter().map(failure).collect::<Vec<_>>(),
        })
    });
    json!({
        "file": name,
        "survey": survey.display().to_string(),
        "ok": outcome.is_ok(),
        "tests": tests.collect::<Vec<_>>(),
        "reached_all_the_same": outcome.reached.iter().map(failure).collect::<Vec<_>>(),
    })
}

pub(super) fn stopped_in_words(stopped: &Stopped) -> String {
    if stopped.problems.is_empty() {
        return format!("{}: {}\n", stopped.file, stopped.unreadable);
    }
    let tree = Node::read(&stopped.text).ok();
    let mut out = String::new();
    for found in &stopped.problems {
        out.push_str(&report::in_words(&stopped.file, &stopped.text, tree.as_ref(), found));
        out.push('\n');
    }
    let count = stopped.problems.len();
    out.push_str(&format!("{}: {count} problem{}\n", stopped.file, if count == 1 { "" } else { "s" }));
    out
}

pub(super) fn stopped_as_json(stopped: &Stopped) -> Value {
    if stopped.problems.is_empty() {
        return json!({"file": stopped.file, "ok": false, "unreadable": stopped.unreadable});
    }
    let lines = Lines::new(&stopped.text);
    let problems = stopped.problems.iter().map(|found| {
        let at = lines.place(found.range.start);
        json!({
            "code": found.problem.code,
            "message": found.problem.message,
            "help": found.problem.help,
            "pointer": found.problem.pointer,
            "line": at.line,
            "column": at.column,
        })
    });
    json!({"file": stopped.file, "ok": false, "problems": problems.collect::<Vec<_>>()})
}

/// A draft of tests, a line for each field of a test.
pub(super) fn draft(document: &Json) -> String {
    let (Json::Object(fields), Some(Json::List(tests))) = (document, document.get("tests")) else {
        return String::new();
    };
    let mut out = "{\n".to_owned();
    for (name, value) in fields.iter().filter(|(name, _)| name != "tests") {
        out.push_str(&format!("  {}: {},\n", Json::from(name.as_str()).to_text(), value.to_text()));
    }
    let each = tests.iter().map(|test| {
        let Json::Object(fields) = test else { return test.to_text() };
        let lines = fields.iter().map(|(name, value)| format!("      \"{name}\": {}", value.to_text()));
        format!("    {{\n{}\n    }}", lines.collect::<Vec<_>>().join(",\n"))
    });
    out.push_str(&format!("  \"tests\": [\n{}\n  ]\n}}\n", each.collect::<Vec<_>>().join(",\n")));
    out
}

pub(super) fn coverage_in_words(survey: &str, coverage: &Coverage) -> String {
    let counts = Kind::ALL.map(|kind| {
        let (reached, all) = coverage.count(kind);
        format!("{reached} of {all} {}", kind.plural())
    });
    let mut out = format!("{survey}: the tests reach {}\n", counts.join(", "));
    for item in coverage.missing() {
        out.push_str(&format!("  {}: {}\n", item.name, item.missing));
    }
    out
}

pub(super) fn coverage_as_json(survey: &Path, coverage: &Coverage) -> Value {
    let counts: serde_json::Map<String, Value> = Kind::ALL
        .into_iter()
        .map(|kind| {
            let (reached, all) = coverage.count(kind);
            (kind.plural().to_owned(), json!({"reached": reached, "of": all}))
        })
        .collect();
    let missing = coverage.missing().map(|item| json!({"name": item.name, "words": item.missing}));
    json!({
        "survey": survey.display().to_string(),
        "full": coverage.is_full(),
        "counts": counts,
        "missing": missing.collect::<Vec<_>>(),
    })
}
