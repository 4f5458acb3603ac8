//! The catalogue, its examples and its fixtures.

use std::fs;
use std::path::Path;
use std::path::PathBuf;

use expect_test::expect_file;

use super::*;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The notes of a translation that was made when the survey took two minutes.
const STALE: &str = "translation-stale";

fn notes(of: &Rule) -> Notes {
    if of.id != STALE {
        return Notes::default();
    }
    let good = example(of.good).unwrap();
    let survey = Survey::compile(Definition::from_json(&good).unwrap()).unwrap();
    Notes::read(&note_translations(&good, &survey)).unwrap()
}

fn is_css(rule: &Rule) -> bool {
    !rule.bad.starts_with(['{', '['])
}

/// What the linter finds in an example: by which rules and where.
fn found(rule: &Rule, text: &str) -> Vec<(&'static str, String)> {
    let findings = if is_css(rule) {
        lint_theme(text)
    } else {
        let Some(json) = example(text) else {
            // No rule of the engine's: the text is not even JSON, or has a field twice.
            return vec![(rule.id, String::new())];
        };
        lint(&json, &notes(rule)).findings
    };
    findings.into_iter().map(|finding| (finding.rule.id, finding.problem.to_string())).collect()
}

#[test]
fn there_are_more_than_a_hundred_rules_and_no_two_of_one_name() {
    let mut ids: Vec<&str> = rules().map(|rule| rule.id).collect();
    let count = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), count);
    assert!(count > 100, "{count}");
}

#[test]
fn every_rule_is_told_in_plain_words() {
    for rule in rules() {
        let is_name = rule.id.bytes().all(|b| b.is_ascii_lowercase() || b == b'-');
        assert!(is_name && !rule.title.is_empty() && !rule.title.ends_with('.'), "{}", rule.id);
        assert!(rule.why.ends_with('.') && rule.why.len() > 20, "{}", rule.id);
        assert!(rule.why.len() < 300, "{} explains too much", rule.id);
        assert!(!rule.bad.is_empty(), "{}", rule.id);
    }
}

#[test]
fn every_bad_example_is_found_by_its_rule_and_by_no_other() {
    let mut wrong = Vec::new();
    for rule in rules() {
        let found = found(rule, rule.bad);
        if found.is_empty() {
            wrong.push(format!("{} finds nothing in its own example", rule.id));
        }
        let others = found.into_iter().filter(|(id, _)| *id != rule.id);
        wrong.extend(others.map(|(id, words)| format!("{}: {id}: {words}", rule.id)));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn nothing_is_found_in_a_good_example() {
    let mut wrong = Vec::new();
    for rule in rules().filter(|rule| !rule.good.is_empty()) {
        let found = if rule.id == "json-syntax" { Vec::new() } else { found(rule, rule.good) };
        wrong.extend(found.into_iter().map(|(id, words)| format!("{}: {id}: {words}", rule.id)));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// `UPDATE_EXPECT=1` writes the fixtures from the catalogue; other implementations read them.
#[test]
fn every_rule_has_a_fixture_of_its_own() {
    let folder = root().join("tests/fixtures/lint");
    let mut names = Vec::new();
    for rule in rules() {
        let (name, text) = if is_css(rule) {
            (format!("{}.css", rule.id), format!("{}\n", rule.bad))
        } else {
            let json = example(rule.bad).map(|json| serde_json::to_string_pretty(&json).unwrap());
            let text = json.unwrap_or_else(|| rule.bad.to_owned());
            // A number that no document may hold is not written by us.
            let text = if rule.id == "bad-number" { text.replace("null", "0.1234567") } else { text };
            (format!("{}.json", rule.id), format!("{text}\n"))
        };
        expect_file![folder.join(&name)].assert_eq(&text);
        names.push(name);
        if rule.id == STALE {
            let good = example(rule.good).unwrap();
            let survey = Survey::compile(Definition::from_json(&good).unwrap()).unwrap();
            let name = format!("{}.translated", rule.id);
            expect_file![folder.join(&name)].assert_eq(&note_translations(&good, &survey));
            names.push(name);
        }
    }
    for entry in fs::read_dir(&folder).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        assert!(name.ends_with(".txt") || names.contains(&name), "no rule has the fixture {name}");
    }
}

#[test]
fn the_book_is_up_to_date() {
    expect_file![root().join("docs/lint.md")].assert_eq(&to_markdown());
}

fn definitions(folder: &str) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(root().join(folder)) else { return Vec::new() };
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "json"));
    paths.sort();
    paths
}

#[test]
fn nothing_is_found_in_our_own_surveys() {
    let mut looked_at = 0;
    let mut found = Vec::new();
    for path in definitions("examples/surveys").into_iter().chain(definitions("crates/yousaid-cli/templates")) {
        let json: Json = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
        // Lists of templates and results of surveys are no definitions.
        if json.get("pages").is_none() {
            continue;
        }
        looked_at += 1;
        for Finding { rule, problem } in lint(&json, &Notes::default()).findings {
            found.push(format!("{} [{}] {problem}", path.file_name().unwrap().to_string_lossy(), rule.id));
        }
    }
    assert!(looked_at >= 3, "{looked_at}");
    assert!(found.is_empty(), "{} findings:\n{}", found.len(), found.join("\n"));
}

#[test]
fn every_problem_of_a_broken_definition_has_a_rule() {
    let mut named = 0;
    for path in definitions("tests/fixtures/broken") {
        let text = fs::read_to_string(&path).unwrap();
        let Ok(json) = serde_json::from_str::<Json>(&text) else { continue };
        let report = lint(&json, &Notes::default());
        assert!(!report.findings.is_empty(), "{}", path.display());
        for Finding { rule, problem } in report.findings {
            assert_eq!(rule.id, problem.code, "{} has no rule", problem.code);
            assert_eq!(rule.severity, Severity::Error, "{}", rule.id);
            named += 1;
        }
    }
    assert!(named > 60, "{named}");
}

#[test]
fn an_exception_silences_one_rule_at_one_place() {
    let survey = |question: &str| {
        let text = r#"{"lint": {"allow": [{"rule": "double-barrelled", "question": "QUESTION", "reason": "One thing to residents."}]},
            "pages": [{"id": "one", "questions": [
                {"id": "a", "type": "yes_no", "title": "Was the worker polite and tidy?"},
                {"id": "b", "type": "yes_no", "title": "Was the cleaner polite and tidy?"}]}]}"#;
        lint(&example(&text.replace("QUESTION", question)).unwrap(), &Notes::default())
    };
    for (question, left) in [("a", "/pages/0/questions/1/title"), ("b", "/pages/0/questions/0/title")] {
        let report = survey(question);
        assert_eq!(report.silenced, 1);
        let pointers: Vec<&str> = report.findings.iter().map(|finding| finding.problem.pointer.as_str()).collect();
        assert_eq!(pointers, [left]);
    }
    assert_eq!(survey("c").findings.len(), 3, "an exception for nothing silences nothing");
}

#[test]
fn an_error_cannot_be_silenced() {
    let allow =
        r#"{"lint": {"allow": [{"rule": "RULE", "reason": "We know better than that."}]}, "opens": "2027-01-01"}"#;
    for rule in ["closes-before-it-opens", "locked", "no-answer-possible"] {
        let report = lint(&example(&allow.replace("RULE", rule)).unwrap(), &Notes::default());
        assert!(report.findings.iter().any(|finding| finding.rule.severity == Severity::Error), "{rule}");
    }
    let sound = allow.replace("RULE", "locked").replace("2027", "2026");
    let report = lint(&example(&sound).unwrap(), &Notes::default());
    assert_eq!(report.findings[0].problem.message, "an error can't be silenced");
}
