//! The catalogue, its examples and its fixtures.

use std::fs;
use std::path::Path;
use std::path::PathBuf;

use expect_test::expect_file;
use yousaid_schema::Codes;

use super::*;
use crate::Banks;

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

/// Sources whose codes are of other documents, which `yousaid check` does not read.
const OTHER_DOCUMENTS: [&str; 7] = [
    // Responses.
    "yousaid-engine/src/violation.rs",
    "yousaid-schema/src/answer.rs",
    "yousaid-schema/src/response.rs",
    // Question banks.
    "yousaid-schema/src/decode/bank.rs",
    // Rounds of comments, and what came of them.
    "yousaid-schema/src/decode/halo.rs",
    "yousaid-schema/src/decode/outcomes.rs",
    // Forms for feedback.
    "yousaid-schema/src/decode/feedback.rs",
];

/// Codes that no definition is told of.
const NO_RULES: [&str; 8] = [
    // A header of requests.
    "yousaid-proof",
    // Only a definition that was not read from a document gets as far: see `bad-name`.
    "bad-id",
    // Of banks too.
    "unknown-list",
    // No bank that is compiled in prescribes it but those of the measures, which have codes of their own.
    "bank-before-first",
    "bank-first",
    "bank-order",
    "bank-within-theme",
    // Of the bundle only, where parts are fetched.
    "part-not-loaded",
];

/// Every `.rs` file in a folder and those in it.
fn sources(folder: &Path, into: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, into);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            into.push(path);
        }
    }
}

/// Texts in a source that are codes of problems: several words joined by hyphens, or one word where
/// a code stands, in front of the words about it.
fn codes(source: &str) -> Vec<&str> {
    let lines = source.lines().take_while(|line| *line != "mod tests {");
    let code = lines.filter(|line| !line.trim_start().starts_with("//"));
    let mut codes = Vec::new();
    for line in code {
        let pieces: Vec<&str> = line.split('"').collect();
        for (at, text) in pieces.iter().enumerate().skip(1).step_by(2) {
            let is_code = text.starts_with(|c: char| c.is_ascii_lowercase())
                && text.bytes().all(|b| b.is_ascii_lowercase() || b == b'-')
                && !text.ends_with('-');
            let words = [", ||", ", message", ", move ||"];
            let is_told = pieces.get(at + 1).is_some_and(|after| words.iter().any(|words| after.starts_with(words)));
            if is_code && (text.contains('-') || is_told) {
                codes.push(*text);
            }
        }
    }
    codes
}

#[test]
fn every_code_of_a_definition_has_a_rule() {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut paths = Vec::new();
    for folder in ["yousaid-schema/src", "yousaid-engine/src"] {
        sources(&crates.join(folder), &mut paths);
    }
    let mut named = Vec::new();
    let mut missing = Vec::new();
    for path in paths {
        let name = path.strip_prefix(&crates).unwrap().to_string_lossy().replace('\\', "/");
        let is_elsewhere = OTHER_DOCUMENTS.contains(&name.as_str())
            || ["/lint/", "/tests", "/halo/", "/feedback/", "/backend/"].iter().any(|part| name.contains(part));
        if is_elsewhere {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        for code in codes(&text).into_iter().filter(|code| !NO_RULES.contains(code)) {
            match rule(code) {
                Some(rule) => named.push(rule.id),
                None => missing.push(format!("{code} ({name})")),
            }
        }
    }
    assert!(missing.is_empty(), "no rule of the catalogue: {missing:?}");
    // Texts with and without a hyphen are found where they stand.
    for rule in sound::RULES {
        // What the reader of JSON says, and what the linter itself does.
        let is_elsewhere = ["json-syntax", "duplicate-field", "alt-missing", "unsafe-link"].contains(&rule.id);
        assert!(is_elsewhere || named.contains(&rule.id), "no source has the code {}", rule.id);
    }
    for bank in Banks::built_in().iter().filter(|bank| bank.rules.codes != Codes::Tsm) {
        let rules = &bank.rules;
        assert!(rules.first.is_none() && !rules.fixed_order && !rules.whole_themes, "{}", bank.name);
    }
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

#[test]
fn a_landlord_whose_name_is_in_capitals_is_not_told_to_write_it_small() {
    let rules = |text: &str| -> Vec<&str> {
        lint(&example(text).unwrap(), &Notes::default()).findings.iter().map(|finding| finding.rule.id).collect()
    };
    let named = |name: &str, title: &str| {
        rules(&format!(
            r#"{{"landlord": {{"name": "{name}"}}, "pages": [{{"id": "one", "questions": [
                {{"id": "repair", "type": "yes_no", "title": "{title}"}}]}}]}}"#
        ))
    };
    assert!(!named("PETRA TMO", "Is the repair finished?").contains(&"capitals"));
    assert!(named("PETRA TMO", "IS THE REPAIR FINISHED?").contains(&"capitals"));
}

/// What the rules about aids find in a survey with these.
fn aids(aids: &str) -> Vec<String> {
    let text = format!(
        r#"{{"id": "a", "version": "1", "default_language": "en", "languages": ["en", "ur"], "title": "Home", "landlord": {{"name": "Elm"}},
            "pages": [
                {{"id": "repairs", "title": "Repairs", "questions": [
                    {{"id": "q", "type": "yes_no", "title": "Warm?", "hint": "In winter.", "soft_answers": ["dont_know"]}},
                    {{"id": "helpful", "type": "matrix", "title": "Helpful?", "rows": [{{"code": "staff", "label": "Staff"}}],
                        "points": [{{"code": "good", "label": "Good", "score": 2}}, {{"code": "bad", "label": "Bad", "score": 1}}]}},
                    {{"id": "spots", "type": "repeat", "title": "Where?", "min": 1, "max": 2, "questions": [
                        {{"id": "where", "type": "choice", "title": "Room", "choices": [{{"code": "hall", "label": "Hall"}}, {{"code": "bath", "label": "Bath"}}]}}]}},
                    {{"id": "agree", "type": "consent", "title": "Call?", "text": "You may call.", "optional": true}}]}}],
            "ending": {{"title": "Thanks"}}, "aids": {aids}}}"#
    );
    let findings = lint(&serde_json::from_str(&text).unwrap(), &Notes::default()).findings;
    let ours = findings.into_iter().filter(|finding| ["aid-unknown", "easy-read-long"].contains(&finding.rule.id));
    ours.map(|finding| format!("{} {}", finding.problem.pointer, finding.problem.help)).collect()
}

#[test]
fn aids_help_with_every_text_of_a_survey_and_with_every_row_point_and_field() {
    let names = [
        "/title",
        "/pages/repairs/title",
        "/ending/title",
        "q",
        "q/yes",
        "q/dont_know",
        "helpful",
        "helpful/staff",
        "helpful/good",
        "spots",
        "spots/where",
        "spots/where/hall",
        "spots.1.where",
        "agree",
        "agree/text",
    ];
    let all: Vec<String> = names.iter().map(|name| format!(r#""{name}": {{"audio": {{"ur": "a.mp3"}}}}"#)).collect();
    assert_eq!(aids(&format!("{{{}}}", all.join(", "))), [""; 0]);
}

#[test]
fn an_aid_for_a_text_that_is_not_there_is_told_apart_from_a_slip_of_the_pen() {
    let missing =
        ["/introduction", "/pages/repairs/text", "/ending/text", "/ending/outcome_promise", "/landlord/contact"];
    for name in missing {
        let [found] = &aids(&format!(r#"{{"{name}": {{"picture": "home"}}}}"#))[..] else { panic!("{name}") };
        assert!(found.ends_with("write the text, or take out what helps with it"), "{found}");
    }
    for (name, near) in [
        ("/pages/repair/title", "/pages/repairs/title"),
        ("/ending/titel", "/ending/title"),
        ("helpful/staf", "helpful/staff"),
    ] {
        let found = aids(&format!(r#"{{"{name}": {{"picture": "home"}}}}"#));
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(found[0].ends_with(&format!("did you mean `{near}`?")), "{found:?}");
    }
    let found = aids(r#"{"/elsewhere/entirely": {"picture": "home"}}"#);
    assert!(found[0].contains("`/pages/ID/text`"), "{found:?}");
}

#[test]
fn recordings_of_hints_and_easy_words_need_those() {
    assert_eq!(aids(r#"{"q": {"hint_audio": "a.mp3"}}"#), [""; 0]);
    let found = aids(r#"{"/title": {"hint_audio": "a.mp3"}, "agree": {"hint_audio": "a.mp3", "easy_audio": "b.mp3"}}"#);
    let places: Vec<&str> = found.iter().filter_map(|found| found.split(' ').next()).collect();
    assert_eq!(places, ["/aids/~1title/hint_audio", "/aids/agree/easy_audio", "/aids/agree/hint_audio"]);
}

#[test]
fn easy_words_of_every_text_are_short() {
    let long = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen.";
    let found = aids(&format!(r#"{{"/ending/title": {{"easy": {{"en": "{long}", "ur": "{long}"}}}}}}"#));
    assert_eq!(found.len(), 2, "{found:?}");
    assert!(found[0].starts_with("/aids/~1ending~1title/easy "), "{found:?}");
}
