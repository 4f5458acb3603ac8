//! `yousaid check` from the outside: what it prints for broken definitions, and its exit codes.
#![expect(clippy::unwrap_used, reason = "a test that can not go on ends with the place")]

use std::fs;
use std::path::Path;
use std::path::PathBuf;
use std::process::Command;
use std::process::Output;

use expect_test::expect;
use expect_test::expect_file;

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

/// Names of the broken definitions, without their endings, in order.
fn broken() -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(root().join("tests/fixtures/broken"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "json"))
        .map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned())
        .collect();
    names.sort();
    names
}

#[test]
fn every_broken_definition_is_told_what_is_wrong_where_and_what_to_do() {
    let names = broken();
    assert!(names.len() >= 20, "{names:?}");
    for name in names {
        let file = format!("tests/fixtures/broken/{name}.json");
        let output = yousaid(&["check", &file]);
        let text = printed(&output);
        expect_file![root().join(format!("tests/fixtures/broken/{name}.txt"))].assert_eq(&text);
        assert_eq!(output.status.code(), Some(1), "{name}");
        assert!(text.contains("= help: "), "{name} gives no advice");
        assert!(text.starts_with(&format!("{file}:")), "{name} does not begin with the place");
    }
}

#[test]
fn the_same_problems_are_there_for_programs() {
    for name in broken() {
        let file = format!("tests/fixtures/broken/{name}.json");
        let output = yousaid(&["check", "--json", &file]);
        assert_eq!(output.status.code(), Some(1), "{name}");
        let document: serde_json::Value = serde_json::from_str(&printed(&output)).unwrap();
        let words = fs::read_to_string(root().join(format!("tests/fixtures/broken/{name}.txt"))).unwrap();
        let problems = document["files"][0]["problems"].as_array().unwrap();
        assert_eq!(words.matches(" = help: ").count(), problems.len(), "{name}");
        for problem in problems {
            let place =
                format!("{file}:{}:{}: {}\n", problem["line"], problem["column"], problem["message"].as_str().unwrap());
            assert!(words.contains(&place), "{place} is not in the words of {name}");
        }
    }
}

#[test]
fn one_problem_for_programs_holds_everything_that_people_are_told() {
    let output = yousaid(&["check", "--json", "tests/fixtures/broken/condition-unknown-name.json"]);
    expect![[r#"
        {
          "files": [
            {
              "file": "tests/fixtures/broken/condition-unknown-name.json",
              "ok": false,
              "problems": [
                {
                  "code": "logic-unknown-name",
                  "column": 41,
                  "end": 1187,
                  "end_column": 46,
                  "end_line": 38,
                  "help": "did you mean `visits`?",
                  "line": 38,
                  "message": "no question has the id `visit`",
                  "pointer": "/pages/1/questions/1/ask_if",
                  "severity": "error",
                  "start": 1182
                }
              ]
            }
          ]
        }
    "#]]
    .assert_eq(&printed(&output));
}

#[test]
fn sound_definitions_are_ok_in_one_friendly_line_each() {
    let output = yousaid(&["check", "examples/surveys/tsm-2026.json", "examples/surveys/repair-visit.json"]);
    expect![[r#"
        examples/surveys/tsm-2026.json: ok, 12 pages, 20 questions, language en, reading age 8
        examples/surveys/repair-visit.json: ok, 2 pages, 6 questions, languages en, cy, reading age 7
    "#]]
    .assert_eq(&printed(&output));
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn questions_are_counted_as_their_author_wrote_them() {
    // Eight on its pages, one of them a group of four that comes back for up to twelve places.
    let template = "crates/yousaid-cli/templates/estate-inspection.json";
    let output = yousaid(&["check", template]);
    assert!(printed(&output).contains(": ok, 3 pages, 12 questions, "), "{}", printed(&output));
    let output = yousaid(&["check", "--json", template]);
    assert!(printed(&output).contains("\"questions\": 12,"), "{}", printed(&output));
    // An address, a matrix and an allocation are one question each.
    for (own, expected) in [
        (r#"{"id": "a", "type": "address", "title": "Where?"}"#, "1 question,"),
        (
            r#"{"id": "a", "type": "matrix", "title": "How good is …?",
                "rows": [{"code": "bins", "label": "Bins"}, {"code": "lifts", "label": "Lifts"}],
                "points": [{"code": "g", "label": "Good"}, {"code": "b", "label": "Bad"}]}"#,
            "1 question,",
        ),
        (
            r#"{"id": "a", "type": "choice", "title": "Which?",
                "choices": [{"code": "x", "label": "X"}, {"code": "y", "label": "Y", "other": true}]},
                {"id": "s", "type": "statement", "text": "Thank you"}"#,
            "1 question,",
        ),
    ] {
        let survey = WALES.replace(r#"{"id": "colour", "type": "yes_no", "title": "Ydych chi’n hoffi’r lliw?"}"#, own);
        let (_, words) = checked(&survey, &["--severity", "error"]);
        assert!(words.contains(expected), "{words}");
    }
}

#[test]
fn files_that_cannot_be_read_are_named_and_the_others_checked_all_the_same() {
    let folder = tempfile::tempdir().unwrap();
    let latin = folder.path().join("latin.json");
    fs::write(&latin, b"{\n  \"title\": \"T\xf4\"}").unwrap();
    let large = folder.path().join("large.json");
    fs::write(&large, " ".repeat(600_000)).unwrap();
    let paths = [latin.to_str().unwrap(), large.to_str().unwrap(), "missing.json", "crates"];
    let output = yousaid(&["check", paths[0], paths[1], paths[2], paths[3], "examples/surveys/tsm-2026.json"]);
    let text = printed(&output).replace(folder.path().to_str().unwrap(), "FOLDER");
    expect![[r#"
        FOLDER/latin.json: line 2, behind “"title": "T”, holds a character that is not in UTF-8; save the file as UTF-8 (in Notepad: Save as, Encoding)
        FOLDER/large.json: the file has 600000 bytes, and a definition may have 512000 at most; make it shorter, or split the survey
        missing.json: there is no such file
        crates: this is a folder; name the files in it
        examples/surveys/tsm-2026.json: ok, 12 pages, 20 questions, language en, reading age 8
    "#]].assert_eq(&text);
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn whatever_else_stands_in_a_folder_of_surveys_is_known_for_what_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &[u8]| {
        let path = folder.path().join(name);
        fs::write(&path, text).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let board = fs::read_to_string(root().join("examples/outcomes/elm-homes.json")).unwrap();
    let unsound = write("unsound.json", board.replacen("\"doing\"", "\"done\"", 1).as_bytes());
    let settings = write("collector.json", br#"{"surveys": {"doors": {"allowed_origins": ["*"]}}}"#);
    let backend = write("backend.json", br#"{"kind": "backend", "address": "https://x.example/answers"}"#);
    let wide = write("wide.json", &[0xff, 0xfe, b'{', 0, b'}', 0]);
    let sound = ["examples/outcomes/elm-homes.json", "examples/surveys/repair-visit.test.json", &settings, &backend];
    let output = yousaid(&[&["check"], sound.as_slice()].concat());
    expect![[r#"
        examples/outcomes/elm-homes.json: ok, a board of outcomes, 3 entries, language en
        examples/surveys/repair-visit.test.json: ok, a test of a questionnaire; `yousaid test` plays it
        FOLDER/collector.json: ok, settings of the collector; `yousaid serve` checks them when it starts
        FOLDER/backend.json: ok, a backend; `yousaid backend-check` tries it
    "#]]
    .assert_eq(&printed(&output).replace(folder.path().to_str().unwrap(), "FOLDER"));
    assert_eq!(output.status.code(), Some(0));
    let output = yousaid(&["check", "--json", &settings]);
    let json: serde_json::Value = serde_json::from_str(&printed(&output)).unwrap();
    assert_eq!((&json["files"][0]["ok"], output.status.code()), (&serde_json::Value::Bool(true), Some(0)));

    let output = yousaid(&["check", &unsound]);
    let text = printed(&output);
    assert!(text.contains("`done` is not known here") && text.contains("did, doing, cannot"), "{text}");
    assert!(!text.contains("pages"), "it is no survey: {text}");
    assert_eq!(output.status.code(), Some(1));
    let output = yousaid(&["check", &wide]);
    assert!(printed(&output).contains("UTF-16; save it as UTF-8"), "{output:?}");
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn forms_for_feedback_and_halo_rounds_are_checked_as_what_they_are() {
    let files = [
        "examples/feedback/elm-homes.json",
        "examples/feedback/elm-homes-page.json",
        "examples/halo/repairs-2026-12.json",
    ];
    let output = yousaid(&[&["check"], &files[..]].concat());
    let text = printed(&output);
    assert_eq!(output.status.code(), Some(0), "{text}");
    assert_eq!(text.lines().filter(|line| line.contains(": ok, ")).count(), 3, "{text}");

    let folder = tempfile::tempdir().unwrap();
    let broken = folder.path().join("feedback.json");
    let text = fs::read_to_string(root().join(files[0])).unwrap();
    fs::write(&broken, text.replace("\"complaints\": \"https://elmhomes.example/complaints\"", "\"complaint\": 1"))
        .unwrap();
    let output = yousaid(&["check", broken.to_str().unwrap()]);
    let text = printed(&output);
    assert_eq!(output.status.code(), Some(1), "{text}");
    assert!(text.contains("unknown field `complaint`") && text.contains("did you mean `complaints`?"), "{text}");
    assert!(text.contains("does not say where the procedure is"), "{text}");
}

#[test]
fn aids_of_forms_for_feedback_and_halo_rounds_are_for_what_they_ask_and_say() {
    let with = |file: &str, names: &[&str], aid: &str| {
        let text = fs::read_to_string(root().join(file)).unwrap();
        let aids: Vec<String> = names.iter().map(|name| format!("\"{name}\": {aid}")).collect();
        checked(&text.replacen('{', &format!("{{\"aids\": {{{}}},", aids.join(", ")), 1), &["--strict"])
    };
    let easy = r#"{"easy": "You can tell us."}"#;
    let feedback = ["/title", "/landlord/contact", "exit", "exit/complaint", "about/repairs", "what", "contact/yes"];
    let own = ["/title", "/introduction", "/can_change", "/cannot_change", "/pages/comments/title", "general"];
    let points = ["windows", "/items/windows/text", "/items/windows/can_change", "/items/gutters/text", "hear/email"];
    let halo = [&own[..], &points].concat();
    for (file, names) in [("examples/feedback/elm-homes.json", &feedback[..]), (HALO, &halo)] {
        let (code, text) = with(file, names, easy);
        assert_eq!(code, Some(0), "{text}");
        for name in ["/introductions", "wat", "/items/gutters/can_change", "/items/roof/text"] {
            let (code, text) = with(file, &[name], easy);
            assert!(code == Some(1) && text.contains(&format!("choice or text `{name}`")), "{text}");
        }
    }
    let long =
        r#"{"easy": "This is one of those sentences that go on and on until nobody knows what they began with."}"#;
    for name in ["windows", "/items/windows/text"] {
        assert!(with(HALO, &[name], long).1.contains("easy read has at most 15"), "{name}");
    }
    for (name, help) in [
        ("/items/window/text", "did you mean `/items/windows/text`?"),
        ("/items/roof/text", "the texts of this round are `/can_change`, "),
    ] {
        let (_, text) = with(HALO, &[name], easy);
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(text.contains(help), "{text}");
    }
    let (_, text) = with(HALO, &["windows"], r#"{"hint_audio": "media/a.mp3"}"#);
    assert!(text.contains("`audio` of `/items/windows/text`"), "{text}");
}

const HALO: &str = "examples/halo/repairs-2026-12.json";

/// A survey in a folder of its own, checked with these options: the exit code and what was printed.
fn checked(survey: &str, options: &[&str]) -> (Option<i32>, String) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("survey.json");
    fs::write(&path, survey).unwrap();
    let output = yousaid(&[&["check", path.to_str().unwrap()], options].concat());
    (output.status.code(), printed(&output))
}

const WALES: &str = r#"{
  "id": "doors", "version": "1", "profile": "wales", "default_language": "cy", "languages": ["cy", "en"],
  "title": {"cy": "Drysau", "en": "Doors"}, "landlord": {"name": "Cartrefi Llwyfen"},
  "pages": [{"id": "one", "questions": [
    {"id": "colour", "type": "yes_no", "title": "Ydych chi’n hoffi’r lliw?"}]}]
}"#;

#[test]
fn a_survey_of_wales_goes_out_in_both_languages_or_not_at_all() {
    let (code, words) = checked(WALES, &["--severity", "error"]);
    assert_eq!(code, Some(0), "while it is written, nothing is refused: {words}");
    let (code, words) = checked(WALES, &["--severity", "error", "--publish"]);
    assert_eq!(code, Some(1), "{words}");
    assert!(words.contains("this text is not there in English") && words.contains("survey.json:5:"), "{words}");
    let both = WALES
        .replace(r#""Ydych chi’n hoffi’r lliw?""#, r#"{"cy": "Ydych chi’n hoffi’r lliw?", "en": "Do you like it?"}"#);
    let (code, words) = checked(&both, &["--severity", "error", "--publish"]);
    assert_eq!(code, Some(0), "{words}");
}

#[test]
fn a_language_that_is_not_offered_is_named() {
    let survey = WALES.replace(r#""profile": "wales""#, r#""min_completeness": 80"#);
    let (code, words) = checked(&survey, &["--severity", "error"]);
    assert_eq!(code, Some(0));
    assert!(words.contains("1 of 2 texts in en (not offered)"), "{words}");
}
