//! The linter from the outside: what `yousaid check` says of surveys that hold, and of its rules.
#![expect(clippy::unwrap_used, reason = "a test that can not go on ends with the place")]

use std::fs;
use std::path::Path;
use std::path::PathBuf;
use std::process::Command;
use std::process::Output;

use expect_test::expect;
use expect_test::expect_file;

const FOLDER: &str = "tests/fixtures/lint";

/// The folder of the workspace; paths in the output are relative to it.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn yousaid(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_yousaid")).args(arguments).current_dir(root()).output().unwrap()
}

fn printed(output: &Output) -> String {
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn json(output: &Output) -> serde_json::Value {
    serde_json::from_str(&printed(output)).unwrap()
}

/// The fixtures of rules, by rule.
fn fixtures() -> Vec<(String, String)> {
    let mut fixtures: Vec<(String, String)> = fs::read_dir(root().join(FOLDER))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "json" || extension == "css"))
        .map(|path| {
            let rule = path.file_stem().unwrap().to_str().unwrap().to_owned();
            (rule, format!("{FOLDER}/{}", path.file_name().unwrap().to_str().unwrap()))
        })
        .collect();
    fixtures.sort();
    fixtures
}

fn checked(file: &str, more: &[&str]) -> Output {
    let theme = if file.ends_with(".css") { vec!["--theme"] } else { Vec::new() };
    yousaid(&[&["check"], more, &theme, &[file]].concat())
}

#[test]
fn every_rule_says_where_what_and_what_to_do() {
    let fixtures = fixtures();
    let rules = json(&yousaid(&["check", "--rules", "--json"]));
    assert_eq!(fixtures.len(), rules["rules"].as_array().unwrap().len());
    for (rule, file) in fixtures {
        let severity = rules["rules"].as_array().unwrap().iter().find(|known| known["rule"] == *rule).unwrap();
        let fails = severity["severity"] == "error";
        let output = checked(&file, &[]);
        let text = printed(&output);
        expect_file![root().join(format!("{FOLDER}/{rule}.txt"))].assert_eq(&text);
        assert_eq!(output.status.code(), Some(i32::from(fails)), "{rule}");
        assert!(text.contains("= help: "), "{rule} says not what to do");
        if !fails {
            assert!(text.contains(&format!("= rule: {rule}\n")), "{rule} is not named");
        }

        let document = json(&checked(&file, &["--json"]));
        let problems = document["files"][0]["problems"].as_array().unwrap();
        assert!(!problems.is_empty(), "{rule}");
        for problem in problems {
            assert_eq!(problem["code"], *rule);
            assert_eq!(problem["severity"], severity["severity"]);
        }
    }
}

#[test]
fn warnings_fail_only_if_they_are_to() {
    let warns = format!("{FOLDER}/bands-overlap.json");
    let advises = format!("{FOLDER}/jargon.json");
    assert_eq!(yousaid(&["check", &warns, &advises]).status.code(), Some(0));
    assert_eq!(yousaid(&["check", "--strict", &warns]).status.code(), Some(1));
    assert_eq!(yousaid(&["check", "--strict", &advises]).status.code(), Some(0));
}

#[test]
fn what_matters_less_can_be_left_out() {
    let file = format!("{FOLDER}/jargon.json");
    let output = yousaid(&["check", "--severity", "warning", &file]);
    expect![[r#"
        tests/fixtures/lint/jargon.json: ok, 1 page, 1 question, language en; 1 piece of advice
    "#]]
    .assert_eq(&printed(&output));
}

#[test]
fn a_rule_is_explained() {
    expect![[r#"
        never-asked (warning)
        Finds a question that nobody is asked.

        Whatever is answered before, this question is never shown: its condition and those of the
        questions it depends on exclude one another. Its column in the results stays empty.

        Found:

            [
              {"id": "done", "type": "yes_no", "title": "Is the repair finished?"},
              {"id": "again", "type": "yes_no", "title": "Did we have to come back?", "ask_if": "done = 'yes'"},
              {"id": "waiting", "type": "yes_no", "title": "Are you still waiting?", "ask_if": "done = 'no' and again = 'no'"}
            ]

        Right:

            [
              {"id": "done", "type": "yes_no", "title": "Is the repair finished?"},
              {"id": "again", "type": "yes_no", "title": "Did we have to come back?", "ask_if": "done = 'yes'"},
              {"id": "waiting", "type": "yes_no", "title": "Are you still waiting?", "ask_if": "done = 'no' or again = 'no'"}
            ]

        Where it does not fit, silence it with a reason:

            "lint": {"allow": [{"rule": "never-asked", "question": "ID", "reason": "…"}]}
    "#]]
    .assert_eq(&printed(&yousaid(&["check", "--explain", "never-asked"])));
    let output = yousaid(&["check", "--explain", "never-aksed"]);
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(
        String::from_utf8_lossy(&output.stderr),
        "there is no rule `never-aksed`; did you mean `never-asked`?\n"
    );
}

#[test]
fn a_translation_is_stale_once_its_text_changes() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("survey.json");
    let file = path.to_str().unwrap();
    let text = fs::read_to_string(root().join("examples/surveys/repair-visit.json")).unwrap();
    fs::write(&path, &text).unwrap();
    let words = |output: &Output| printed(output).replace(folder.path().to_str().unwrap(), "FOLDER");
    let noted = words(&yousaid(&["check", "--translated", file]));
    assert!(
        noted.starts_with("FOLDER/survey.translated: ") && noted.ends_with(" translations noted as they are now\n")
    );

    fs::write(&path, text.replace("It takes one minute.", "It takes two minutes.")).unwrap();
    let output = words(&yousaid(&["check", file]));
    assert!(output.contains("warning: the text has changed since this was translated"), "{output}");
    assert_eq!(output.matches("= rule: ").count(), 1, "{output}");
    words(&yousaid(&["check", "--translated", file]));
    let output = words(&yousaid(&["check", file]));
    assert!(!output.contains("= rule: "), "{output}");

    fs::write(folder.path().join("survey.translated"), "cy 12\n").unwrap();
    let output = yousaid(&["check", file]);
    assert_eq!(output.status.code(), Some(2));
    assert!(words(&output).contains("line 1 of FOLDER/survey.translated is no note of a translation"));
}

#[test]
fn programs_are_told_how_complete_and_how_hard_a_survey_is() {
    let document = json(&yousaid(&["check", "--json", "examples/surveys/repair-visit.json"]));
    let file = &document["files"][0];
    assert_eq!(file["translations"][1]["language"], "cy");
    assert_eq!(file["translations"][1]["texts"], file["translations"][1]["of"]);
    let age = file["reading"]["age"].as_f64().unwrap();
    assert!((5.0..12.0).contains(&age), "{age}");
}
