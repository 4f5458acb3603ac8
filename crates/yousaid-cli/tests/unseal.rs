//! `yousaid keygen` and `yousaid unseal`, as an officer uses them.
#![expect(clippy::unwrap_used, reason = "tests stop at the first surprise")]

use std::fs;
use std::path::Path;
use std::process::Command;
use std::process::Output;

use serde_json::Value;
use serde_json::json;
use yousaid_schema::Definition;
use yousaid_schema::Json;
use yousaid_schema::Response;
use yousaid_schema::SealKey;
use yousaid_seal::seal;

fn yousaid(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_yousaid")).args(arguments).current_dir(folder).output().unwrap()
}

fn words(output: &Output) -> (String, String) {
    (String::from_utf8(output.stdout.clone()).unwrap(), String::from_utf8(output.stderr.clone()).unwrap())
}

fn keygen(folder: &Path, name: &str) -> String {
    let output = yousaid(folder, &["keygen", name]);
    assert!(output.status.success(), "{}", words(&output).1);
    words(&output).0.trim().to_owned()
}

fn definition(keys: &[&str]) -> Value {
    json!({
        "id": "doors", "version": "1", "title": "Front doors", "default_language": "en",
        "landlord": {"name": "Elm Homes"}, "sealed_for": keys,
        "pages": [{"id": "one", "questions": [
            {"id": "safe", "type": "yes_no", "title": "Does your front door shut?"},
            {"id": "why", "type": "short_text", "title": "What is wrong?", "optional": true}]}]
    })
}

/// A line of the collector's export.
fn line(definition: &Value, answers: &Value, change: impl Fn(&mut Value)) -> String {
    let tree: Json = serde_json::from_value(definition.clone()).unwrap();
    let read = Definition::from_json(&tree).unwrap();
    let mut id = [0; 16];
    getrandom::fill(&mut id).unwrap();
    let response = json!({
        "id": yousaid_schema::ResponseId::from_random(id).as_str(),
        "survey": {"id": "doors", "version": "1", "hash": read.hash},
        "sequence": 1, "final": true, "mode": "web", "started": "2026-11-20", "finished": "2026-11-20",
        "answers": answers,
    });
    let response = Response::from_json(&serde_json::from_value(response).unwrap()).unwrap();
    let keys: Vec<SealKey> = read.sealed_for.iter().map(|key| SealKey::read(key).unwrap()).collect();
    let envelope = seal(&response, &keys, &mut |bytes| getrandom::fill(bytes).is_ok()).unwrap();
    let mut envelope: Value = serde_json::from_str(&envelope.to_json().to_text()).unwrap();
    change(&mut envelope);
    json!({"reference": "7KQ4-M2XD", "received": "2026-11-22", "hash": "", "response": envelope}).to_string()
}

#[test]
fn what_was_sealed_is_given_back_checked_and_each_that_is_refused_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let (officer, deputy) = (keygen(folder, "officer.key"), keygen(folder, "deputy.key"));
    keygen(folder, "stranger.key");
    let definition = definition(&[&officer, &deputy]);
    fs::write(folder.join("doors.json"), definition.to_string()).unwrap();
    let good = json!({"safe": {"choice": "no", "language": "en"}, "why": {"text": "canary", "language": "en"}});
    let wrong = json!({"safe": {"choice": "perhaps", "language": "en"}});
    let lines = [
        line(&definition, &good, |_| ()),
        line(&definition, &wrong, |_| ()),
        line(&definition, &good, |envelope| envelope["sequence"] = json!(2)),
        "{}".to_owned(),
    ];
    fs::write(folder.join("responses.ndjson"), lines.join("\n") + "\n").unwrap();

    let common = ["--survey", "doors.json", "responses.ndjson"];
    for key in ["officer.key", "deputy.key"] {
        let output = yousaid(folder, &[&["unseal", "--key", key], &common[..]].concat());
        let (out, said) = words(&output);
        assert_eq!(output.status.code(), Some(1), "{said}");
        let opened: Vec<Value> = out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        assert_eq!(opened.len(), 1);
        assert_eq!((&opened[0]["reference"], &opened[0]["response"]["answers"]), (&json!("7KQ4-M2XD"), &good));
        let refused = |number: usize, why: &str| {
            let start = format!("responses.ndjson:{number}: ");
            assert!(said.lines().any(|line| line.starts_with(&start) && line.contains(why)), "{said}");
        };
        refused(2, "safe: ");
        refused(3, "it was changed after it was sealed");
        refused(4, "has no `response`");
        assert!(said.ends_with("1 opened, 3 refused\n"), "{said}");
    }

    let output = yousaid(folder, &[&["unseal", "--csv", "-o", "out.csv", "--key", "deputy.key"], &common[..]].concat());
    assert_eq!(output.status.code(), Some(1));
    let table = fs::read_to_string(folder.join("out.csv")).unwrap();
    assert_eq!(table.lines().count(), 2, "{table}");
    assert!(table.contains("7KQ4-M2XD") && table.contains("canary"), "{table}");

    let output = yousaid(folder, &[&["unseal", "--key", "stranger.key"], &common[..]].concat());
    let (out, said) = words(&output);
    assert!(out.is_empty() && said.contains("sealed to other keys"), "{out}{said}");
}

#[test]
fn a_key_is_never_overwritten_and_a_damaged_one_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let public = keygen(folder, "officer.key");
    assert!(SealKey::read(&public).is_some());
    let before = fs::read_to_string(folder.join("officer.key")).unwrap();
    let again = yousaid(folder, &["keygen", "officer.key"]);
    assert_eq!(again.status.code(), Some(2));
    assert_eq!(fs::read_to_string(folder.join("officer.key")).unwrap(), before);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        assert_eq!(fs::metadata(folder.join("officer.key")).unwrap().permissions().mode() & 0o777, 0o600);
    }
    let digit = if before.trim_end().ends_with('0') { "1\n" } else { "0\n" };
    fs::write(folder.join("officer.key"), format!("{}{digit}", &before[..before.len() - 2])).unwrap();
    fs::write(folder.join("doors.json"), definition(&[&public]).to_string()).unwrap();
    fs::write(folder.join("responses.ndjson"), "").unwrap();
    let output = yousaid(folder, &["unseal", "--key", "officer.key", "--survey", "doors.json", "responses.ndjson"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(words(&output).1.contains("officer.key: no private key, or a damaged one"), "{}", words(&output).1);
}
