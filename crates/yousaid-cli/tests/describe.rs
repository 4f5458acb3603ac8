//! `yousaid describe` from the outside: the pages about the examples, and its exit codes.
#![expect(clippy::unwrap_used, reason = "a test that can not go on ends with the place")]

use std::fs;
use std::path::Path;
use std::path::PathBuf;
use std::process::Command;
use std::process::Output;

use expect_test::expect;
use expect_test::expect_file;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn yousaid(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_yousaid")).args(arguments).current_dir(root()).output().unwrap()
}

fn printed(arguments: &[&str]) -> String {
    let output = yousaid(arguments);
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    assert_eq!(output.status.code(), Some(0));
    String::from_utf8(output.stdout).unwrap()
}

/// The definitions among the examples, without their endings.
fn examples() -> Vec<String> {
    let entries = fs::read_dir(root().join("examples/surveys")).unwrap();
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<String> = names
        .filter_map(|name| name.strip_suffix(".json").map(str::to_owned))
        .filter(|name| !name.contains('.'))
        .collect();
    names.sort();
    names
}

#[test]
fn the_pages_about_the_examples_are_as_they_were_read_over() {
    let names = examples();
    assert!(names.len() >= 3, "{names:?}");
    for name in names {
        let file = format!("examples/surveys/{name}.json");
        let page = printed(&["describe", "--format", "markdown", &file]);
        expect_file![root().join(format!("tests/fixtures/described/{name}.md"))].assert_eq(&page);
        // The same page for browsers has the same words.
        let html = printed(&["describe", &file]);
        for heading in page.lines().filter_map(|line| line.strip_prefix("## ")) {
            assert!(html.contains(&format!(">{heading}</h2>")), "{name}: {heading}");
        }
    }
}

#[test]
fn the_page_for_browsers_is_one_file_that_fetches_nothing() {
    let page = printed(&["describe", "examples/surveys/repair-visit.json"]);
    expect_file![root().join("tests/fixtures/described/repair-visit.html")].assert_eq(&page);
    for word in ["<script", "src=", "<link", "@import", "url("] {
        assert!(!page.contains(word), "{word}");
    }
}

#[test]
fn words_of_residents_are_shown_in_the_language_that_is_asked_for() {
    let page = printed(&["describe", "--language", "cy", "examples/surveys/repair-visit.json"]);
    assert!(page.contains("<h1 id=\"survey\"><span lang=\"cy\" dir=\"ltr\">Eich atgyweiriad</span></h1>"));
    let output = yousaid(&["describe", "--language", "ur", "examples/surveys/repair-visit.json"]);
    expect![[r#"
        examples/surveys/repair-visit.json: the survey is not written in `ur`; use one of: en, cy
    "#]]
    .assert_eq(&String::from_utf8(output.stderr).unwrap());
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn a_definition_with_problems_gets_them_in_words_and_a_missing_one_is_named() {
    let output = yousaid(&["describe", "tests/fixtures/broken/condition-unknown-name.json"]);
    assert!(String::from_utf8(output.stderr).unwrap().contains("did you mean `visits`?"));
    assert_eq!((output.status.code(), output.stdout.len()), (Some(1), 0));
    assert_eq!(yousaid(&["describe", "missing.json"]).status.code(), Some(2));
}

#[test]
fn it_writes_to_a_file() {
    let folder = tempfile::tempdir().unwrap();
    let page = folder.path().join("page.md");
    let arguments = ["describe", "--format", "markdown", "--output", page.to_str().unwrap()];
    assert_eq!(printed(&[&arguments[..], &["examples/surveys/repair-visit.json"]].concat()), "");
    assert!(fs::read_to_string(page).unwrap().starts_with("# Your repair\n"));
}
