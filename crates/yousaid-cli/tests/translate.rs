//! `yousaid translate` from the outside: out to translators and back, and its exit codes.
#![expect(clippy::unwrap_used, reason = "a test that can not go on ends with the place")]

use std::fs;
use std::path::Path;
use std::process::Command;
use std::process::Output;

fn yousaid(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_yousaid")).args(arguments).current_dir(folder).output().unwrap()
}

fn example() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/surveys/repair-visit.json");
    fs::copy(example, folder.path().join("survey.json")).unwrap();
    folder
}

#[test]
fn a_survey_goes_out_and_comes_back_in_another_language() {
    let folder = example();
    let run = |arguments: &[&str]| yousaid(folder.path(), arguments);
    let out = run(&["translate", "export", "survey.json", "--language", "pl", "--output", "pl.po"]);
    assert_eq!(out.status.code(), Some(0), "{out:?}");
    let po = fs::read_to_string(folder.path().join("pl.po")).unwrap();
    let po = po.replace("msgid \"Your repair\"\nmsgstr \"\"", "msgid \"Your repair\"\nmsgstr \"Twoja naprawa\"");
    fs::write(folder.path().join("pl.po"), po).unwrap();
    let back = run(&["translate", "import", "survey.json", "pl.po", "--language", "pl"]);
    assert_eq!(back.status.code(), Some(0), "{back:?}");
    assert_eq!(
        String::from_utf8_lossy(&back.stdout),
        "survey.json: 1 translations written, 0 as they were, 0 refused\n"
    );
    let status = run(&["translate", "status", "survey.json", "--json"]);
    let status: serde_json::Value = serde_json::from_slice(&status.stdout).unwrap();
    let languages = &status["files"][0]["languages"];
    assert_eq!((&languages[0]["language"], &languages[0]["interface"]), (&"cy".into(), &"draft".into()));
    let polish = &languages[1];
    assert_eq!((&polish["language"], &polish["texts"], &polish["of"]), (&"pl".into(), &1.into(), &21.into()));
    assert_eq!((&polish["percent"], &polish["interface"]), (&4.into(), &"draft".into()));
    let missing = polish["missing"].as_array().unwrap();
    assert_eq!(missing.len(), 20);
    assert_eq!(missing[0]["pointer"], "/introduction");
}

#[test]
fn exit_codes_tell_refused_from_unreadable() {
    let folder = example();
    let run = |arguments: &[&str]| yousaid(folder.path(), arguments);
    let before = fs::read(folder.path().join("survey.json")).unwrap();
    let sheet = "id,en,pl\n/title,Your home,Twój dom\n";
    fs::write(folder.path().join("pl.csv"), sheet).unwrap();
    fs::write(folder.path().join("bad.xliff"), "<!DOCTYPE x><xliff version=\"2.0\"/>").unwrap();
    for (arguments, code, said) in [
        (&["import", "survey.json", "pl.csv", "--language", "pl"][..], 1, "the text has changed since it was exported"),
        (&["import", "survey.json", "bad.xliff", "--language", "pl"], 1, "line 1: a document type (DOCTYPE)"),
        (&["import", "survey.json", "none.po", "--language", "pl"], 2, "none.po: there is no such file"),
        (&["export", "survey.json", "--language", "en", "--format", "po"], 1, "`en` is the language to translate from"),
        (&["export", "survey.json", "--language", "p_l", "--format", "po"], 1, "`p_l` is not a language tag"),
        (&["export", "survey.json", "--language", "pl"], 2, "name the format"),
        (&["export", "none.json", "--language", "pl", "--format", "po"], 2, "there is no such file"),
    ] {
        let output = run(&[&["translate"], arguments].concat());
        assert_eq!(output.status.code(), Some(code), "{arguments:?} {output:?}");
        assert!(String::from_utf8_lossy(&output.stderr).contains(said), "{arguments:?} {output:?}");
    }
    assert_eq!(fs::read(folder.path().join("survey.json")).unwrap(), before);
}
