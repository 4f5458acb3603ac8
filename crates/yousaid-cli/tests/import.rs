//! `yousaid import` from the outside: what the sources under `tests/fixtures/import` become, what
//! is said of the rest, and how the outcome behaves.
//!
//! `UPDATE_EXPECT=1 cargo test -p yousaid-cli --test import` writes the expected files anew.
#![expect(clippy::unwrap_used, reason = "a test that can not go on ends with the place")]

use std::fs;
use std::path::Path;
use std::path::PathBuf;
use std::process::Command;
use std::process::Output;

use expect_test::expect_file;
use rust_xlsxwriter::Formula;
use rust_xlsxwriter::Workbook;

/// The folder of the workspace; paths in the output are relative to it.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn fixtures(source: &str) -> PathBuf {
    root().join("tests/fixtures/import").join(source)
}

fn yousaid(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_yousaid")).args(arguments).current_dir(root()).output().unwrap()
}

/// Files of a folder with this ending, in order.
fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.to_str().is_some_and(|name| name.ends_with(ending)));
    paths.sort();
    paths
}

fn stem(path: &Path) -> String {
    path.file_stem().unwrap().to_str().unwrap().to_owned()
}

/// Imports a file, compares outcome and report with those of the folder `expected`, and checks the
/// outcome.
fn compare(file: &Path, expected: &Path, name: &str) {
    let folder = tempfile::tempdir().unwrap();
    let (output, report) = (folder.path().join("survey.json"), folder.path().join("report.txt"));
    let [file, output, report] = [file, &output, &report].map(|path| path.to_str().unwrap().to_owned());
    let done = yousaid(&["import", &file, "--landlord", "Elm Park Homes", "--output", &output, "--report", &report]);
    assert_eq!(done.status.code(), Some(0), "{name}: {}", String::from_utf8_lossy(&done.stderr));
    expect_file![expected.join(format!("{name}.json"))].assert_eq(&fs::read_to_string(&output).unwrap());
    expect_file![expected.join(format!("{name}.report.txt"))].assert_eq(&fs::read_to_string(&report).unwrap());
    let checked = yousaid(&["check", &output]);
    assert_eq!(checked.status.code(), Some(0), "{name}: {}", String::from_utf8_lossy(&checked.stdout));
}

/// Plays the tests that stand beside the expected outcomes.
fn play(source: &str, least: usize) {
    let tests = files(&fixtures(source).join("expected"), ".test.json");
    assert!(tests.len() >= least, "{tests:?}");
    for test in tests {
        let played = yousaid(&["test", test.to_str().unwrap()]);
        let words = String::from_utf8_lossy(&played.stdout);
        assert_eq!(played.status.code(), Some(0), "{}: {words}", test.display());
    }
}

#[test]
fn every_survey_of_surveyjs_becomes_what_is_expected_and_the_rest_is_reported() {
    let folder = fixtures("surveyjs");
    let sources = files(&folder, ".json");
    assert!(sources.len() >= 20, "{sources:?}");
    for source in sources {
        compare(&source, &folder.join("expected"), &stem(&source));
    }
}

#[test]
fn surveys_of_surveyjs_behave_as_before() {
    play("surveyjs", 10);
}

/// Writes the workbook that a text describes: sheets in brackets, a line for each row, cells
/// between bars. Numbers are numbers, `TRUE` and `FALSE` are truth values, and `=FORMULA f => v` is
/// the formula `f` with the value `v` that it had last.
fn workbook(text: &str) -> Vec<u8> {
    let mut book = Workbook::new();
    let mut row = 0;
    for line in text.lines().filter(|line| !line.is_empty()) {
        if let Some(name) = line.strip_prefix('[').and_then(|name| name.strip_suffix(']')) {
            book.add_worksheet().set_name(name).unwrap();
            row = 0;
            continue;
        }
        let index = book.worksheets().len() - 1;
        let sheet = book.worksheet_from_index(index).unwrap();
        for (column, cell) in line.split(" |").enumerate() {
            let (cell, column) = (cell.trim(), u16::try_from(column).unwrap());
            if let Some((formula, value)) = cell.strip_prefix("=FORMULA ").and_then(|cell| cell.split_once(" => ")) {
                sheet.write_formula(row, column, Formula::new(formula).set_result(value)).unwrap();
            } else if let Ok(number) = cell.parse::<f64>() {
                sheet.write_number(row, column, number).unwrap();
            } else if let "TRUE" | "FALSE" = cell {
                sheet.write_boolean(row, column, cell == "TRUE").unwrap();
            } else if !cell.is_empty() {
                sheet.write_string(row, column, cell).unwrap();
            }
        }
        row += 1;
    }
    book.save_to_buffer().unwrap()
}

#[test]
fn every_workbook_of_xlsform_becomes_what_is_expected_and_the_rest_is_reported() {
    let folder = fixtures("xlsform");
    let sources = files(&folder, ".txt");
    assert!(sources.len() >= 10, "{sources:?}");
    let made = tempfile::tempdir().unwrap();
    for source in sources {
        let path = made.path().join(format!("{}.xlsx", stem(&source)));
        fs::write(&path, workbook(&fs::read_to_string(&source).unwrap())).unwrap();
        compare(&path, &folder.join("expected"), &stem(&source));
    }
}

#[test]
fn workbooks_of_xlsform_behave_as_before() {
    play("xlsform", 6);
}

/// A hostile or mistaken file, and the words that its author gets.
#[test]
fn files_that_can_not_become_a_definition_get_a_clear_error() {
    let folder = tempfile::tempdir().unwrap();
    let deep = ["[".repeat(100_000), "]".repeat(100_000)].concat();
    let cases: [(&str, &[u8], &str); 9] = [
        ("text.json", b"Dear residents", "no survey of SurveyJS, which is a JSON file"),
        ("cut.json", b"{\"pages\": [", "no JSON that can be read"),
        (
            "own.json",
            b"{\"landlord\": {}, \"default_language\": \"en\", \"pages\": []}",
            "a document of Yousaid already",
        ),
        ("list.json", b"[]", "it is JSON, and no survey"),
        ("theme.json", br#"{"colorPalette": "dark"}"#, "no `pages` and no `elements`"),
        ("empty.json", br#"{"pages": []}"#, "nothing in it could become a question"),
        ("lost.json", br#"{"elements": [{"type": "imagemap", "name": "a"}]}"#, "nothing in it could become a question"),
        ("deep.json", deep.as_bytes(), "recursion limit"),
        ("latin.json", b"{\"title\": \"\xe9\"}", "no text in UTF-8"),
    ];
    for (name, content, words) in cases {
        let path = folder.path().join(name);
        fs::write(&path, content).unwrap();
        let done = yousaid(&["import", path.to_str().unwrap()]);
        let said = String::from_utf8_lossy(&done.stderr);
        assert_eq!(done.status.code(), Some(1), "{name}: {said}");
        assert!(said.contains(words), "{name}: {said}");
        assert!(done.stdout.is_empty(), "{name}");
    }
    let done = yousaid(&["import", "no-such-file.json"]);
    assert_eq!(done.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&done.stderr).contains("there is no such file"));
}

#[test]
fn a_report_can_be_read_by_programs() {
    let folder = tempfile::tempdir().unwrap();
    let report = folder.path().join("report.json");
    let source = "tests/fixtures/import/surveyjs/09-triggers.json";
    let done = yousaid(&["import", source, "--report", report.to_str().unwrap()]);
    assert_eq!(done.status.code(), Some(0));
    let report: serde_json::Value = serde_json::from_str(&fs::read_to_string(report).unwrap()).unwrap();
    let lines = report["lines"].as_array().unwrap();
    assert!(lines.iter().any(|line| line["level"] == "lost" && line["place"] == "triggers[7]"), "{lines:?}");
    // The definition is on the standard output, and nothing else.
    let definition: serde_json::Value = serde_json::from_slice(&done.stdout).unwrap();
    assert_eq!(definition["id"], "09-triggers");
}

/// Exports a definition; the workbook's path.
fn export(folder: &Path, definition: &str) -> PathBuf {
    let path = folder.join("form.xlsx");
    let report = folder.join("export.txt");
    let [output, report] = [&path, &report].map(|path| path.to_str().unwrap().to_owned());
    let done = yousaid(&["export", "--xlsform", definition, "--output", &output, "--report", &report]);
    assert_eq!(done.status.code(), Some(0), "{}", String::from_utf8_lossy(&done.stderr));
    path
}

#[test]
fn what_both_can_say_comes_back_the_same() {
    let folder = tempfile::tempdir().unwrap();
    let definition = "tests/fixtures/import/round-trip.json";
    let form = export(folder.path(), definition);
    let report = folder.path().join("import.txt");
    let arguments = ["import", form.to_str().unwrap(), "--landlord", "Elm Park Homes"];
    let done = yousaid(&[&arguments[..], &["--report", report.to_str().unwrap()]].concat());
    assert_eq!(done.status.code(), Some(0));
    let back: serde_json::Value = serde_json::from_slice(&done.stdout).unwrap();
    let was: serde_json::Value = serde_json::from_str(&fs::read_to_string(root().join(definition)).unwrap()).unwrap();
    let words = fs::read_to_string(&report).unwrap();
    assert!(!words.contains("Not carried over"), "{words}");
    for (before, after) in was["pages"].as_array().unwrap().iter().zip(back["pages"].as_array().unwrap()) {
        let questions = before["questions"].as_array().unwrap().iter().zip(after["questions"].as_array().unwrap());
        for (before, after) in questions {
            assert_eq!(after, before);
        }
    }
    assert_eq!(back, was);
}

#[test]
fn every_survey_of_the_examples_becomes_a_form_that_can_be_read_again() {
    for name in ["every-question", "tsm-2026", "repair-visit"] {
        let folder = tempfile::tempdir().unwrap();
        let form = export(folder.path(), &format!("examples/surveys/{name}.json"));
        let report = fs::read_to_string(folder.path().join("export.txt")).unwrap();
        expect_file![fixtures("export").join(format!("{name}.report.txt"))].assert_eq(&report);
        let done = yousaid(&["import", form.to_str().unwrap()]);
        let said = String::from_utf8_lossy(&done.stderr);
        assert_eq!(done.status.code(), Some(0), "{name}: {said}");
        // Every condition that the form got is one that this importer reads.
        assert!(!said.contains("could end") && !said.contains("means nothing here"), "{name}: {said}");
    }
}

#[test]
fn hostile_workbooks_are_refused_before_they_take_any_room() {
    let folder = tempfile::tempdir().unwrap();
    let text = fs::read_to_string(fixtures("xlsform").join("01-repair-visit.txt")).unwrap();
    let sound = workbook(&text);
    let mut far = Workbook::new();
    let sheet = far.add_worksheet().set_name("survey").unwrap();
    sheet.write_string(0, 0, "type").unwrap();
    sheet.write_string(1_000_000, 16_000, "far").unwrap();
    let far = far.save_to_buffer().unwrap();
    // Zeros pack well: 60 MB of them are a small file.
    let mut bomb = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    bomb.start_file("xl/worksheets/sheet1.xml", zip::write::SimpleFileOptions::default()).unwrap();
    for _ in 0..60 {
        std::io::Write::write_all(&mut bomb, &vec![0; 1_000_000]).unwrap();
    }
    let bomb = bomb.finish().unwrap().into_inner();
    assert!(bomb.len() < 1_000_000, "{}", bomb.len());
    let mut no_survey = Workbook::new();
    no_survey.add_worksheet().set_name("Sheet1").unwrap();
    let no_survey = no_survey.save_to_buffer().unwrap();
    let half = sound.get(..sound.len() / 2).unwrap().to_vec();
    let cases = [
        (far, "at most 10000 rows"),
        (bomb, "unpacked, the workbook has more than"),
        (no_survey, "no sheet `survey`"),
        (half, "no workbook"),
        (b"PK\x03\x04".to_vec(), "no workbook"),
    ];
    for (content, words) in cases {
        let path = folder.path().join("hostile.xlsx");
        fs::write(&path, content).unwrap();
        let done = yousaid(&["import", path.to_str().unwrap()]);
        let said = String::from_utf8_lossy(&done.stderr);
        assert_eq!(done.status.code(), Some(1), "{words}: {said}");
        assert!(said.contains(words), "{words}: {said}");
    }
    let large = folder.path().join("large.json");
    fs::write(&large, vec![b' '; 5_000_001]).unwrap();
    let done = yousaid(&["import", large.to_str().unwrap()]);
    assert_eq!(done.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&done.stderr).contains("split the questionnaire"));
}

/// Whatever is changed in a workbook or a survey, its author gets a definition or a clear error.
#[test]
fn damaged_files_end_with_words_and_never_with_a_panic() {
    let folder = tempfile::tempdir().unwrap();
    let text = fs::read_to_string(fixtures("xlsform").join("10-damp-report.txt")).unwrap();
    let form = workbook(&text);
    let survey = fs::read(fixtures("surveyjs").join("03-household.json")).unwrap();
    for (name, sound) in [("form.xlsx", form), ("survey.json", survey)] {
        for n in 0..40 {
            // Spread over the file, and the same on every machine.
            let at = n * 7_919 % sound.len();
            let mut bytes = sound.clone();
            bytes[at] = bytes[at].wrapping_add(1 + u8::try_from(n % 200).unwrap());
            let path = folder.path().join(name);
            fs::write(&path, bytes).unwrap();
            let done = yousaid(&["import", path.to_str().unwrap()]);
            let said = String::from_utf8_lossy(&done.stderr);
            assert!(matches!(done.status.code(), Some(0 | 1)), "{name}, byte {at}: {said}");
            assert!(!said.contains("panicked"), "{name}, byte {at}: {said}");
        }
    }
}

/// A field that nobody knows is put into every object of every survey: each gets its line, or stands
/// within something that has one line for all of it.
#[test]
fn no_field_of_a_survey_is_dropped_without_a_line() {
    let folder = tempfile::tempdir().unwrap();
    let (mut fields, mut silent) = (0, Vec::new());
    for source in files(&fixtures("surveyjs"), ".json") {
        let mut survey: serde_json::Value = serde_json::from_str(&fs::read_to_string(&source).unwrap()).unwrap();
        let mut count = 0;
        mark(&mut survey, &mut count);
        let (path, report) = (folder.path().join("marked.json"), folder.path().join("report.txt"));
        fs::write(&path, survey.to_string()).unwrap();
        let done = yousaid(&["import", path.to_str().unwrap(), "--report", report.to_str().unwrap()]);
        assert_eq!(done.status.code(), Some(0), "{}", source.display());
        let words = fs::read_to_string(&report).unwrap();
        for n in 0..count {
            fields += 1;
            if !words.contains(&format!("mark-{n}-")) {
                silent.push(format!("{}: {n}", stem(&source)));
            }
        }
    }
    assert!(fields > 250, "{fields}");
    assert_eq!(silent, [""; 0]);
}

/// Puts a field that nobody knows into every element, page, validator, choice and trigger.
fn mark(value: &mut serde_json::Value, count: &mut usize) {
    // Lists of what has fields of its own; settings and texts by language are values.
    const LISTS: [&str; 12] = [
        "pages",
        "elements",
        "templateElements",
        "columns",
        "rows",
        "choices",
        "rateValues",
        "items",
        "validators",
        "triggers",
        "calculatedValues",
        "detailElements",
    ];
    let Some(object) = value.as_object_mut() else { return };
    for list in LISTS {
        for item in object.get_mut(list).and_then(serde_json::Value::as_array_mut).into_iter().flatten() {
            mark(item, count);
        }
    }
    object.insert("strangeField".to_owned(), format!("mark-{count}-").into());
    *count += 1;
}
