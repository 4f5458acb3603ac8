//! `yousaid links` from the outside.
#![expect(clippy::unwrap_used, reason = "a test that can not go on ends with the place")]

use std::collections::HashSet;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::process::Output;

const SURVEY: &str = r#"{"id": "doors", "version": "1", "title": "Front doors", "default_language": "en",
    "landlord": {"name": "Elm Homes"}, "pages": [
        {"id": "one", "questions": [{"id": "safe", "type": "yes_no", "title": "Does your front door shut?"}]}]}"#;

/// A folder of surveys that asks for links.
fn place() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("surveys")).unwrap();
    fs::write(folder.path().join("surveys/doors.json"), SURVEY).unwrap();
    fs::write(folder.path().join("surveys/collector.json"), r#"{"surveys": {"doors": {"links": true}}}"#).unwrap();
    folder
}

fn links(folder: &Path, survey: &str, arguments: &[&str]) -> Output {
    let database = format!("sqlite://{}", folder.join("responses.sqlite").display());
    Command::new(env!("CARGO_BIN_EXE_yousaid"))
        .args(["links", survey, "--public-address", "https://feedback.example.org/"])
        .args(["--surveys", folder.join("surveys").to_str().unwrap(), "--database", &database])
        .args(arguments)
        .output()
        .unwrap()
}

fn words(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

#[test]
fn it_prints_as_many_links_as_it_is_told_and_no_two_are_the_same() {
    let folder = place();
    let output = links(folder.path(), "doors", &["--count", "3", "--until", "2026-12-05"]);
    assert_eq!((words(&output.stderr).as_str(), output.status.code()), ("", Some(0)));
    let printed = words(&output.stdout);
    let (head, lines) = printed.split_once('\n').unwrap();
    assert_eq!(head, "link");
    let lines: HashSet<&str> = lines.lines().collect();
    assert_eq!(lines.len(), 3);
    for line in lines {
        let token = line.strip_prefix("https://feedback.example.org/l/").unwrap().strip_suffix("/s/doors").unwrap();
        assert_eq!(token.len(), 48);
    }
}

#[test]
fn contacts_keep_their_columns_and_get_one_more() {
    let folder = place();
    let contacts = folder.path().join("contacts.csv");
    fs::write(&contacts, "name,flat\n\"Ali, Ada\",4\nBo,5\n").unwrap();
    let output = links(folder.path(), "doors", &["--from", contacts.to_str().unwrap()]);
    assert_eq!((words(&output.stderr).as_str(), output.status.code()), ("", Some(0)));
    let printed = words(&output.stdout);
    let lines: Vec<&str> = printed.lines().collect();
    assert_eq!((lines.len(), lines[0]), (3, "name,flat,link"));
    assert!(lines[1].starts_with("\"Ali, Ada\",4,https://"), "{printed}");
}

#[test]
fn contacts_that_a_spreadsheet_saved_its_own_way_come_back_the_same_way() {
    let folder = place();
    let (contacts, out) = (folder.path().join("contacts.csv"), folder.path().join("links.csv"));
    fs::write(&contacts, "\u{feff}name;flat\r\nSiân;4\r\n").unwrap();
    let arguments = ["--from", contacts.to_str().unwrap(), "--output", out.to_str().unwrap()];
    let output = links(folder.path(), "doors", &arguments);
    assert_eq!((words(&output.stderr).as_str(), output.status.code()), ("", Some(0)));
    let written = fs::read_to_string(&out).unwrap();
    assert!(written.starts_with("\u{feff}name;flat;link\nSiân;4;https://"), "{written}");
    // Windows-1252, as plain "CSV" of Excel: whose name it was can't be known.
    fs::write(&contacts, b"name;flat\r\nSi\xe2n;4\r\n").unwrap();
    let output = links(folder.path(), "doors", &arguments);
    assert_eq!(output.status.code(), Some(1));
    assert!(
        words(&output.stderr)
            .contains("contacts.csv: it is no text in UTF-8; save it as UTF-8 (in Excel: “CSV UTF-8”)")
    );
}

#[test]
fn what_would_mean_nothing_is_refused() {
    let folder = place();
    let refused = |survey: &str, arguments: &[&str]| {
        let output = links(folder.path(), survey, arguments);
        assert_eq!((words(&output.stdout).as_str(), output.status.success()), ("", false));
        words(&output.stderr)
    };
    assert!(refused("windows", &["--count", "1"]).contains("there is no survey `windows`"));
    assert!(refused("dors", &["--count", "1"]).contains("did you mean `doors`?"));
    assert!(refused("doors", &["--count", "1", "--until", "soon"]).contains("`soon` is no day"));
    assert!(refused("doors", &[]).contains("--count"));
    fs::write(folder.path().join("surveys/collector.json"), "{}").unwrap();
    assert!(refused("doors", &["--count", "1"]).contains("asks nobody for a link"));
}
