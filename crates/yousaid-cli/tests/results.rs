//! `yousaid results` from the outside.
#![expect(clippy::unwrap_used, reason = "tests stop at the first surprise")]

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;
use serde_json::json;
use yousaid_schema::Definition;
use yousaid_schema::Json;

fn definition() -> Value {
    json!({
        "id": "doors", "version": "1", "title": "Front doors", "default_language": "en",
        "landlord": {"name": "Elm Homes"},
        "pages": [{"id": "one", "questions": [
            {"id": "safe", "type": "yes_no", "title": "Does your front door shut?"},
            {"id": "block", "type": "yes_no", "title": "Do you live in Ash House?"}]}]
    })
}

fn response(at: usize, safe: &str) -> Value {
    let tree: Json = serde_json::from_value(definition()).unwrap();
    let answer = |code: &str| json!({"choice": code, "language": "en"});
    json!({
        "id": format!("{at:08x}-8d3a-4f4e-9b7e-2b1c5a7d9e10"),
        "survey": {"id": "doors", "version": "1", "hash": Definition::from_json(&tree).unwrap().hash},
        "sequence": 1, "final": true, "mode": "web", "started": "2026-11-20", "finished": "2026-11-20",
        "answers": {"safe": answer(safe), "block": answer("yes")},
    })
}

/// The exit code, the standard output and the standard error.
fn results(folder: &Path, arguments: &[&str]) -> (Option<i32>, String, String) {
    let common = ["results", "--survey", "doors.json"];
    let output = Command::new(env!("CARGO_BIN_EXE_yousaid")).args(common).args(arguments).current_dir(folder).output();
    let output = output.unwrap();
    let words = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (output.status.code(), words(output.stdout), words(output.stderr))
}

fn place(lines: &[String]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("doors.json"), definition().to_string()).unwrap();
    fs::write(folder.path().join("responses.ndjson"), lines.join("\n") + "\n").unwrap();
    folder
}

#[test]
fn exported_responses_become_one_page_that_fetches_nothing() {
    let wrapped = |at| json!({"reference": "7KQ4-M2XD", "response": response(at, "no")}).to_string();
    let lines: Vec<String> = (0..9).map(|at| response(at, "yes").to_string()).chain((9..12).map(wrapped)).collect();
    let folder = place(&lines);
    let asked = ["--by", "block", "--population", "40", "--output", "results.html", "responses.ndjson"];
    let (code, out, said) = results(folder.path(), &asked);
    assert_eq!((code, out.as_str(), said.as_str()), (Some(0), "", "results.html: 12 responses\n"));
    let html = fs::read_to_string(folder.path().join("results.html")).unwrap();
    for found in ["<td>9</td><td>75%", "12 answers, margin of error ±24.0 percentage points.", "9 of 12", "<style>"] {
        assert!(html.contains(found), "{found} in {html}");
    }
    for fetched in ["<link", "<script", "src=", "url("] {
        assert!(!html.contains(fetched), "{fetched} in {html}");
    }
}

#[test]
fn each_line_that_can_not_be_counted_is_named() {
    let mut other = response(3, "yes");
    other["survey"]["hash"] = json!("0".repeat(64));
    let lines = [
        response(1, "yes").to_string(),
        response(1, "yes").to_string(),
        response(2, "perhaps").to_string(),
        other.to_string(),
        json!({"sealed": "x"}).to_string(),
        "{".to_owned(),
    ];
    let folder = place(&lines);
    let (code, _, said) = results(folder.path(), &["-o", "results.html", "responses.ndjson"]);
    assert_eq!(code, Some(1));
    for (line, why) in [
        (2, "this response stands further up already"),
        (3, "does not fit the survey: "),
        (4, "which was not given with `--survey`"),
        (5, "response without an id"),
        (6, "this line is not JSON"),
    ] {
        let start = format!("responses.ndjson:{line}: ");
        assert!(said.lines().any(|said| said.starts_with(&start) && said.contains(why)), "{line} in {said}");
    }
    assert!(said.ends_with("results.html: 1 response, 5 left out\n"), "{said}");
}

#[test]
fn what_is_asked_for_by_mistake_says_what_to_do() {
    let folder = place(&[response(1, "yes").to_string()]);
    fs::write(folder.path().join("responses.csv"), "id,safe\n1,yes\n2,no\n").unwrap();
    for (arguments, why) in [
        (&["responses.csv"][..], "responses.csv:1: this line is not JSON; give the responses as NDJSON"),
        (&["--by", "blok", "responses.ndjson"], "There is no question `blok` to break down by; did you mean `block`?"),
        (&["--population", "many", "responses.ndjson"], "“many” is no number of homes or people"),
        (&["respones.ndjson"], "there is no such file; did you mean `responses.ndjson`?"),
    ] {
        let (code, out, said) = results(folder.path(), arguments);
        assert!(code != Some(0) && out.is_empty() && said.contains(why), "{arguments:?}: {said}");
        assert_eq!(said.lines().count(), 1, "{said}");
    }
}
