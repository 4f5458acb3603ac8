//! `yousaid test` from the outside: what it prints, and its exit codes; its JSON Schema.
#![expect(clippy::unwrap_used, reason = "a test that can not go on ends with the place")]

use std::fs;
use std::path::Path;
use std::path::PathBuf;
use std::process::Command;
use std::process::Output;

use expect_test::expect;
use serde_json::Value;
use serde_json::json;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn yousaid(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_yousaid")).args(arguments).current_dir(folder).output().unwrap()
}

fn printed(output: &Output) -> String {
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    String::from_utf8(output.stdout.clone()).unwrap()
}

/// A folder with the survey about a repair and these tests of it.
fn folder(tests: &Value) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::copy(root().join("examples/surveys/repair-visit.json"), folder.path().join("repair.json")).unwrap();
    fs::write(folder.path().join("repair.test.json"), format!("{tests:#}")).unwrap();
    folder
}

#[test]
fn the_tests_of_the_example_pass_and_reach_everything() {
    let file = "examples/surveys/repair-visit.test.json";
    let output = yousaid(&root(), &["test", "--require-full", "--coverage", file]);
    expect![[r#"
        examples/surveys/repair-visit.test.json: ok, 5 tests
        examples/surveys/repair-visit.json: the tests reach 2 of 2 pages, 7 of 7 questions, 9 of 9 choices, 6 of 6 branches, 1 of 1 endings
    "#]].assert_eq(&printed(&output));
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn a_failure_says_where_what_was_expected_and_what_was_found() {
    let folder = folder(&json!({"tests": [
        {"name": "Right", "answers": {"done": "yes", "ease": "easy"}},
        {
            "name": "Wrong",
            "answers": {"done": "no", "missing": "A tap", "ease": "easy", "call_back": "no"},
            "not_asked": ["call_back"],
            "path": ["contact"],
            "sent": {"ease": "difficult"}
        }
    ]}));
    let output = yousaid(folder.path(), &["test", "repair.test.json"]);
    expect![[r#"
        repair.test.json:10:5: failed: Wrong
          the test (line 21)
            expected: the pages `contact`
            found:    the pages `repair`, `contact`
          `call_back` (line 19)
            expected: it is not asked
            found:    it is asked
          `ease` (line 25)
            expected: sent: `difficult`
            found:    sent: `easy`

        repair.test.json: 1 of 2 tests failed
    "#]]
    .assert_eq(&printed(&output));
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn programs_get_the_same() {
    let folder = folder(&json!({"tests": [{"name": "Wrong", "answers": {"done": "yes"}}]}));
    let output = yousaid(folder.path(), &["test", "--json", "repair.test.json"]);
    let document: Value = serde_json::from_str(&printed(&output)).unwrap();
    expect![[r#"
        [
          {
            "file": "repair.test.json",
            "ok": false,
            "reached_all_the_same": [],
            "survey": "repair.json",
            "tests": [
              {
                "failures": [
                  {
                    "column": 5,
                    "expected": "Continue leads on",
                    "found": "it is refused: an answer is required and is missing (`required`)",
                    "line": 3,
                    "page": "repair",
                    "pointer": "/tests/0",
                    "question": "ease"
                  }
                ],
                "line": 3,
                "name": "Wrong",
                "ok": false
              }
            ]
          }
        ]"#]]
    .assert_eq(&format!("{:#}", document["files"]));
    assert_eq!(document["coverage"][0]["full"], false);
    assert_eq!(document["coverage"][0]["counts"]["pages"], json!({"reached": 1, "of": 2}));
    assert_eq!(document["coverage"][0]["missing"][0]["name"], "page:contact");
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn what_no_test_reached_fails_only_if_everything_must_be_reached() {
    let folder = folder(&json!({"tests": [{"name": "One", "answers": {"done": "yes", "ease": "easy"}}]}));
    let output = yousaid(folder.path(), &["test", "repair.test.json"]);
    assert_eq!((printed(&output).as_str(), output.status.code()), ("repair.test.json: ok, 1 test\n", Some(0)));
    let output = yousaid(folder.path(), &["test", "--coverage", "repair.test.json"]);
    assert!(printed(&output).contains("  choice:done=no: `no` was never the answer to `done`\n"));
    assert_eq!(output.status.code(), Some(0));
    let full = yousaid(folder.path(), &["test", "--require-full", "repair.test.json"]);
    assert_eq!(printed(&full), printed(&output));
    assert_eq!(full.status.code(), Some(1));
}

#[test]
fn tests_in_several_files_reach_together_what_is_asked_for() {
    let example: Value =
        serde_json::from_str(&fs::read_to_string(root().join("examples/surveys/repair-visit.test.json")).unwrap())
            .unwrap();
    let (first, rest) = example["tests"].as_array().unwrap().split_first().unwrap();
    let folder = folder(&json!({"tests": [first]}));
    fs::write(folder.path().join("more.json"), json!({"survey": "repair.json", "tests": rest}).to_string()).unwrap();
    let alone = yousaid(folder.path(), &["test", "--require-full", "more.json"]);
    assert_eq!(alone.status.code(), Some(1));
    let together = yousaid(folder.path(), &["test", "--require-full", "more.json", "repair.test.json"]);
    assert_eq!(together.status.code(), Some(0), "{}", printed(&together));
}

#[test]
fn what_is_misspelt_is_marked_and_what_is_missing_is_named() {
    let folder = folder(&json!({"tests": [{"name": "One", "answers": {"dnoe": "yes"}}]}));
    let path = folder.path();
    fs::write(path.join("nowhere.test.json"), r#"{"tests": []}"#).unwrap();
    fs::write(path.join("nameless.json"), r#"{"tests": []}"#).unwrap();
    fs::write(path.join("broken.test.json"), r#"{"tests": [}"#).unwrap();
    fs::write(path.join("empty.test.json"), r#"{"survey": "empty.json", "tests": []}"#).unwrap();
    fs::write(path.join("empty.json"), "{}").unwrap();
    let files = [
        "repair.test.json",
        "nowhere.test.json",
        "nameless.json",
        "broken.test.json",
        "empty.test.json",
        "repair.json",
    ];
    let mut out = String::new();
    let mut codes = Vec::new();
    for file in files {
        let output = yousaid(path, &["test", file]);
        out.push_str(&printed(&output));
        codes.push(output.status.code().unwrap());
    }
    expect![[r#"
        repair.test.json:5:9: no question has the id `dnoe`
          |
        5 |         "dnoe": "yes"
          |         ^~~~~~
          = help: did you mean `done`?
          = in: test 1 `One` (/tests/0/answers/dnoe)

        repair.test.json: 1 problem
        nowhere.json: there is no such file
        nameless.json: it doesn't say of which survey it is; add "survey": "…", the path from its folder
        broken.test.json:1:12: a value is expected here, and `}` is not one
          |
        1 | {"tests": [}
          |            ^
          = help: take it out, or write the value

        broken.test.json: 1 problem
        empty.json:1:1: the field `default_language` is missing
          |
        1 | {}
          | ^~
          = help: add "default_language": … here

        empty.json:1:1: the field `id` is missing
          |
        1 | {}
          | ^~
          = help: add "id": … here

        empty.json:1:1: the field `version` is missing
          |
        1 | {}
          | ^~
          = help: add "version": … here

        empty.json:1:1: the field `title` is missing
          |
        1 | {}
          | ^~
          = help: add "title": … here

        empty.json:1:1: the field `landlord` is missing
          |
        1 | {}
          | ^~
          = help: add "landlord": … here

        empty.json:1:1: the field `pages` is missing
          |
        1 | {}
          | ^~
          = help: add "pages": … here

        empty.json: 6 problems
        repair.json: this is a definition, not its tests; write them into repair.test.json
    "#]]
    .assert_eq(&out);
    assert_eq!(codes, [1, 2, 2, 1, 1, 2]);
}

fn schema() -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("test-1.schema.json");
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

/// Every block of JSON in the page about tests.
fn examples() -> Vec<Value> {
    let page = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("TESTS.md")).unwrap();
    let blocks = page.split("```json\n").skip(1).map(|block| block.split("```").next().unwrap());
    blocks.filter(|block| block.starts_with('{')).map(|block| serde_json::from_str(block).unwrap()).collect()
}

#[test]
fn the_examples_of_the_page_are_true() {
    let examples = examples();
    assert_eq!(examples.len(), 2);
    let [file, test] = examples.try_into().unwrap();
    for tests in [file, json!({"survey": "repair.json", "tests": [test]})] {
        let folder = folder(&tests);
        let output = yousaid(folder.path(), &["test", "repair.test.json"]);
        assert_eq!(output.status.code(), Some(0), "{}", printed(&output));
    }
}

#[test]
fn the_schema_takes_what_the_player_takes_and_refuses_what_is_misspelt() {
    let schema = schema();
    jsonschema::draft202012::meta::validate(&schema).unwrap();
    let validator = jsonschema::draft202012::new(&schema).unwrap();
    let example: Value =
        serde_json::from_str(&fs::read_to_string(root().join("examples/surveys/repair-visit.test.json")).unwrap())
            .unwrap();
    let [file, test] = examples().try_into().unwrap();
    for right in [example, file, json!({"tests": [test]})] {
        let errors: Vec<String> = validator.iter_errors(&right).map(|error| error.to_string()).collect();
        assert_eq!(errors, [""; 0]);
    }
    let test = |test: Value| json!({"tests": [test]});
    for wrong in [
        json!({}),
        json!({"tests": [], "survy": "a.json"}),
        test(json!({"answers": {}})),
        test(json!({"name": "a", "answers": {}, "steps": [{}]})),
        test(json!({"name": "a", "aksed": []})),
        test(json!({"name": "a", "mode": "fax"})),
        test(json!({"name": "a", "day": "31 May"})),
        test(json!({"name": "a", "refused": {"q": "wrong"}})),
        test(json!({"name": "a", "asked": ["a b"]})),
        test(json!({"name": "a", "steps": [{"press": "back", "change": "q"}]})),
        test(json!({"name": "a", "steps": [{"sent": {}}]})),
    ] {
        assert!(!validator.is_valid(&wrong), "{wrong}");
    }
}
