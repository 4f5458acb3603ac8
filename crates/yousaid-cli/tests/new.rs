//! `yousaid new` and `yousaid serve` from the outside.

use std::fs;
use std::io::BufRead as _;
use std::io::BufReader;
use std::io::Read as _;
use std::io::Write as _;
use std::net::TcpStream;
use std::process::Child;
use std::process::Command;
use std::process::Stdio;

use expect_test::expect;

fn yousaid() -> Command {
    Command::new(env!("CARGO_BIN_EXE_yousaid"))
}

/// Ends the process also when the test fails.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[test]
fn a_new_definition_is_sound_and_says_what_to_change() {
    let folder = tempfile::tempdir().unwrap();
    let run = |arguments: &[&str]| yousaid().args(arguments).current_dir(folder.path()).output().unwrap();
    let output = run(&["new", "--template", "tsm", "--landlord", "Tŷ \"Llwyfen\"", "survey.json"]);
    expect![[r#"
        survey.json: written. Now change what is the example’s:
          line  2: its id, which stands in its address (/s/…) and in the results: one of its own for each survey
          line 10: how residents reach you
          line 11: the address of your privacy notice
          line 12: the address of your complaints procedure
          line 15: the first day on which it can be answered, and below it the last
          line 60: what residents can choose to have worked on first
          line 89: what you promise to do with the answers, and by when
        Then: yousaid check survey.json
    "#]]
    .assert_eq(&String::from_utf8(output.stdout).unwrap());
    assert_eq!(output.status.code(), Some(0));
    assert!(fs::read_to_string(folder.path().join("survey.json")).unwrap().contains(r#""name": "Tŷ \"Llwyfen\"""#));

    assert_eq!(run(&["check", "survey.json"]).status.code(), Some(0));
}

#[test]
fn a_round_a_board_and_a_form_are_written_and_hold() {
    let folder = tempfile::tempdir().unwrap();
    let run = |arguments: &[&str]| yousaid().args(arguments).current_dir(folder.path()).output().unwrap();
    for id in ["halo-round", "you-said-we-did", "feedback-form"] {
        let file = format!("{id}.json");
        let output = run(&["new", "--template", id, "--landlord", "Elm Homes", &file]);
        let said = String::from_utf8(output.stdout).unwrap();
        assert!(output.status.success() && said.contains("Now change what is the example’s:\n  line "), "{said}");
        assert!(fs::read_to_string(folder.path().join(&file)).unwrap().contains(r#""name": "Elm Homes""#), "{id}");
        let output = run(&["check", "--strict", &file]);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
    }
}

#[test]
fn a_folder_that_is_not_there_is_to_be_made_first() {
    let folder = tempfile::tempdir().unwrap();
    let arguments = ["new", "--template", "tsm", "surveys/tsm.json"];
    let output = yousaid().args(arguments).current_dir(folder.path()).output().unwrap();
    expect![[r#"
        surveys/tsm.json can't be written: there is no folder `surveys`; make it first (mkdir surveys)
    "#]]
    .assert_eq(&String::from_utf8(output.stderr).unwrap());
}

#[test]
fn the_list_says_what_each_template_is_for_and_how_long_it_takes() {
    let output = yousaid().args(["new", "--list"]).output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    assert_eq!(output.status.code(), Some(0));
    assert!(text.starts_with("Regulatory\n  tsm: Tenant Satisfaction Measures: rented homes\n"), "{text}");
    assert!(text.contains("\n    5 minutes; en\n"), "{text}");
}

#[test]
fn an_unknown_template_is_named_and_leaves_no_file_behind() {
    let folder = tempfile::tempdir().unwrap();
    let output =
        yousaid().args(["new", "--template", "tmss", "survey.json"]).current_dir(folder.path()).output().unwrap();
    expect![[r#"
        there is no template `tmss`; `yousaid new --list` shows those there are
    "#]]
    .assert_eq(&String::from_utf8(output.stderr).unwrap());
    assert_eq!(output.status.code(), Some(1));
    assert!(!folder.path().join("survey.json").exists());
}

#[test]
fn a_file_that_is_there_is_left_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("survey.json"), "mine").unwrap();
    let output =
        yousaid().args(["new", "--template", "tsm", "survey.json"]).current_dir(folder.path()).output().unwrap();
    expect![[r#"
        survey.json: this file is there already, and was left as it is; choose another name
    "#]]
    .assert_eq(&String::from_utf8(output.stderr).unwrap());
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(fs::read_to_string(folder.path().join("survey.json")).unwrap(), "mine");
}

#[test]
fn a_name_that_can_not_be_used_leaves_no_file_behind() {
    let folder = tempfile::tempdir().unwrap();
    let output = yousaid()
        .args(["new", "--template", "tsm", "--landlord", " ", "survey.json"])
        .current_dir(folder.path())
        .output()
        .unwrap();
    expect![[r#"
        survey.json: not written, the text is empty
    "#]]
    .assert_eq(&String::from_utf8(output.stderr).unwrap());
    assert!(!folder.path().join("survey.json").exists());
}

#[test]
fn serve_prints_the_address_at_which_the_survey_is_served() {
    let folder = tempfile::tempdir().unwrap();
    let surveys = folder.path().join("surveys");
    fs::create_dir(&surveys).unwrap();
    let output = yousaid()
        .args(["new", "--template", "tsm", "surveys/tsm-2026.json"])
        .current_dir(folder.path())
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(0));

    let child = yousaid()
        .args(["serve", "--surveys", "surveys", "--database", "sqlite://responses.sqlite", "--listen", "127.0.0.1:0"])
        .current_dir(folder.path())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut running = Running(child);
    let mut line = String::new();
    BufReader::new(running.0.stdout.take().unwrap()).read_line(&mut line).unwrap();
    let address = line.trim().strip_prefix("Yousaid listens on http://").unwrap();

    let mut stream = TcpStream::connect(address).unwrap();
    let request = format!("GET /surveys/tsm-2026.json HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    assert!(answer.contains("Elm Park Homes"), "{answer}");
}

#[test]
fn serve_says_why_it_can_not_start() {
    let folder = tempfile::tempdir().unwrap();
    let output = yousaid()
        .args(["serve", "--surveys", "nowhere", "--database", "sqlite://responses.sqlite", "--listen", "127.0.0.1:0"])
        .current_dir(folder.path())
        .output()
        .unwrap();
    expect![[r#"
        yousaid serve: there is no folder `nowhere`; name the one with your surveys, or make it: mkdir nowhere, then yousaid new --template ID nowhere/NAME.json
    "#]]
    .assert_eq(&String::from_utf8(output.stderr).unwrap());
    assert_eq!(output.status.code(), Some(1));
}
