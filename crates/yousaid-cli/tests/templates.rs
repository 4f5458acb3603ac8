//! The templates: nothing is found in them, and their tests reach everything.
#![expect(clippy::unwrap_used, reason = "a test says what is wrong by panicking")]

use std::fs;
use std::path::Path;
use std::path::PathBuf;
use std::process::Command;

use serde_json::Value;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("templates")
}

/// Paths of the definitions.
fn definitions() -> Vec<PathBuf> {
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder()).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if name != "index.json" && !name.ends_with(".test.json") {
            paths.push(path);
        }
    }
    paths.sort();
    paths
}

/// What the command says, and whether it is content.
fn yousaid(arguments: &[&str], path: &Path) -> (String, bool) {
    let output = Command::new(env!("CARGO_BIN_EXE_yousaid")).args(arguments).arg(path).output().unwrap();
    let said = [output.stdout, output.stderr].map(|bytes| String::from_utf8(bytes).unwrap()).concat();
    (said, output.status.success())
}

#[test]
fn nothing_is_found_in_any_template() {
    let definitions = definitions();
    assert!(definitions.len() >= 35, "{}", definitions.len());
    for path in definitions {
        let (said, content) = yousaid(&["check", "--strict"], &path);
        assert!(content, "{said}");
        for finding in [": warning: ", ": advice: "] {
            assert!(!said.contains(finding), "{said}");
        }
    }
}

#[test]
fn the_tests_of_every_template_reach_all_of_it() {
    for path in definitions() {
        let tests = path.with_extension("test.json");
        assert!(tests.exists(), "{} has no tests", path.display());
        let (said, content) = yousaid(&["test", "--require-full"], &tests);
        assert!(content, "{said}");
    }
}

#[test]
fn every_template_is_listed_once_with_its_own_languages() {
    let read = |path: &Path| serde_json::from_str::<Value>(&fs::read_to_string(path).unwrap()).unwrap();
    let index = read(&folder().join("index.json"));
    let mut listed = Vec::new();
    for entry in index["templates"].as_array().unwrap() {
        let id = entry["id"].as_str().unwrap();
        let definition = read(&folder().join(format!("{id}.json")));
        let default = definition["default_language"].clone();
        let languages = definition.get("languages").cloned().unwrap_or_else(|| Value::Array(vec![default]));
        assert_eq!(entry["languages"], languages, "{id}");
        for place in entry["yours"].as_array().into_iter().flatten() {
            let pointer = place["at"].as_str().unwrap();
            assert!(definition.pointer(pointer).is_some(), "{id}: nothing at {pointer}");
        }
        listed.push(folder().join(format!("{id}.json")));
    }
    listed.sort();
    assert_eq!(listed, definitions());
}
