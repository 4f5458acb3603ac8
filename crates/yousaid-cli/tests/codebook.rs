//! `yousaid codebook` from the outside.
#![expect(clippy::unwrap_used, reason = "a test that can not go on ends with the place")]

use std::fs;
use std::path::Path;
use std::process::Command;
use std::process::Output;

const SURVEY: &str = "examples/surveys/every-question.json";

fn codebook(arguments: &[&str]) -> Output {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    Command::new(env!("CARGO_BIN_EXE_yousaid")).arg("codebook").args(arguments).current_dir(root).output().unwrap()
}

fn words(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

#[test]
fn it_prints_what_the_collector_gives_out() {
    let output = codebook(&[SURVEY]);
    assert_eq!((words(&output.stderr).as_str(), output.status.code()), ("", Some(0)));
    let csv = words(&output.stdout);
    assert!(csv.starts_with("\u{feff}\"column\",\"line\",\"question\",\"type\",\"title\""), "{csv}");
    assert!(csv.contains("\"satisfied\",\"code\",\"satisfied\",\"scale\",\"\",\"\",\"neither\""), "{csv}");
}

#[test]
fn it_writes_a_file_where_it_is_told_to() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("codebook.csv");
    let output = codebook(&[SURVEY, "--output", path.to_str().unwrap()]);
    assert_eq!((words(&output.stdout).as_str(), output.status.code()), ("", Some(0)));
    assert_eq!(fs::read(&path).unwrap(), codebook(&[SURVEY]).stdout);
    let output = codebook(&[SURVEY, "--output", folder.path().to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(2));
    assert!(words(&output.stderr).contains("can't be written"), "{output:?}");
}

#[test]
fn a_definition_with_problems_gets_them_in_words_and_no_codebook() {
    let output = codebook(&["tests/fixtures/broken/condition-unknown-name.json"]);
    assert_eq!((words(&output.stdout).as_str(), output.status.code()), ("", Some(1)));
    assert!(words(&output.stderr).contains("= help: did you mean `visits`?"), "{output:?}");
    // What is no survey is told as what it is, not by each field that a survey has.
    let output = codebook(&["examples/outcomes/elm-homes.json"]);
    let said = "examples/outcomes/elm-homes.json: this is a board of outcomes, and the command takes a survey\n";
    assert_eq!((words(&output.stderr).as_str(), output.status.code()), (said, Some(1)));
    let output = codebook(&["no-such-file.json"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(words(&output.stderr).contains("no-such-file.json: there is no such file"), "{output:?}");
}
