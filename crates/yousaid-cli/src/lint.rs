//! What `yousaid check` says of rules, themes and translations, besides what it says of a definition.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;
use std::process::ExitCode;

use serde_json::json;
use yousaid_engine::Survey;
use yousaid_engine::lint::Finding;
use yousaid_engine::lint::Notes;
use yousaid_engine::lint::RULES;
use yousaid_engine::lint::Rule;
use yousaid_engine::lint::Severity;
use yousaid_engine::lint::lint_survey;
use yousaid_engine::lint::lint_theme;
use yousaid_engine::lint::note_translations;
use yousaid_engine::lint::rule;
use yousaid_engine::lint::rules;
use yousaid_schema::HaloRound;
use yousaid_schema::Json;
use yousaid_schema::Problem;
use yousaid_schema::nearest;

use crate::check;
use crate::report;
use crate::report::Lines;
use crate::source::Found;

/// Most characters of a line of an explanation.
const WIDTH: usize = 90;

/// What there is to say of the aids of a form for feedback or a halo round, of which the survey `made` was made.
pub(crate) fn aids(document: &Json, made: &Json, survey: &Survey) -> Vec<Finding> {
    let round = HaloRound::from_json(document).ok();
    let texts = round.as_ref().map(HaloRound::texts).unwrap_or_default();
    let mut found = Vec::new();
    for Finding { rule, problem } in lint_survey(made, survey, &Notes::default()).findings {
        let name = problem.pointer.strip_prefix("/aids/").map(|at| at.replace("~1", "/").replace("~0", "~"));
        let Some(name) = name.filter(|name| rule.id != "aid-unknown" || !texts.contains(name)) else { continue };
        // The survey underneath does not know the points of its round.
        let is_of_point = rule.id == "aid-unknown" && name.starts_with("/items/") && !texts.is_empty();
        let problem = if is_of_point { problem.help(known_texts(&name, &texts)) } else { problem };
        found.push(Finding { rule, problem });
    }
    // The text of a point is the hint of its question on paper only.
    for item in round.iter().flat_map(|round| &round.items).filter(|item| item.text.is_some()) {
        let id = item.id.as_str();
        let aid = document.get("aids").and_then(|aids| aids.get(id)?.get("hint_audio"));
        let (Some(_), Some(rule)) = (aid, rule("aid-unknown")) else { continue };
        let message = format!("a recording of a hint, and the point `{id}` has a text in its place");
        let help = format!("write it as `audio` of `/items/{id}/text`");
        let problem = Problem::new(["/aids/", id, "/hint_audio"].concat(), rule.id, message).help(help);
        found.push(Finding { rule, problem });
    }
    found
}

/// What to do about the name of a text that a round does not have.
fn known_texts(name: &str, texts: &[String]) -> String {
    let point = |name| str::split(name, '/').nth(2).unwrap_or_default();
    let near = nearest(point(name), texts.iter().map(|text| point(text)));
    let meant = near.map(|near| name.replacen(point(name), near, 1)).filter(|meant| texts.contains(meant));
    match meant {
        Some(meant) => format!("did you mean `{meant}`?"),
        None => format!("the texts of this round are `{}`", texts.join("`, `")),
    }
}

/// Prints one rule of the catalogue.
pub(crate) fn explain(id: &str, as_json: bool) -> ExitCode {
    let Some(rule) = rule(id) else {
        let help = match nearest(id, rules().map(|rule| rule.id)) {
            Some(near) => format!("did you mean `{near}`?"),
            None => "`yousaid check --rules` prints all of them".to_owned(),
        };
        report::complain(&format!("there is no rule `{id}`; {help}\n"));
        return ExitCode::from(check::UNREADABLE);
    };
    if as_json {
        report::print(&format!("{:#}\n", in_json(rule)));
    } else {
        report::print(&in_words(rule));
    }
    ExitCode::SUCCESS
}

fn in_words(rule: &Rule) -> String {
    let mut out = format!("{} ({})\n", rule.id, rule.severity.name());
    out.push_str(&format!("Finds {}.\n\n{}\n", rule.title, wrapped(rule.why)));
    if !rule.source.is_empty() {
        out.push_str(&format!("\n{}\n", wrapped(&format!("Source: {}", rule.source))));
    }
    out.push_str(&format!("\nFound:\n\n{}\n", indented(rule.bad)));
    if !rule.good.is_empty() {
        out.push_str(&format!("\nRight:\n\n{}\n", indented(rule.good)));
    }
    if rule.severity != Severity::Error && rule.bad.starts_with(['{', '[']) {
        out.push_str("\nWhere it does not fit, silence it with a reason:\n\n");
        out.push_str(&format!(
            "    \"lint\": {{\"allow\": [{{\"rule\": \"{}\", \"question\": \"ID\", \"reason\": \"…\"}}]}}\n",
            rule.id
        ));
    }
    out
}

fn wrapped(text: &str) -> String {
    let mut lines = vec![String::new()];
    for word in text.split(' ') {
        let fits =
            lines.last().is_some_and(|line| line.is_empty() || line.chars().count() + word.chars().count() < WIDTH);
        if !fits {
            lines.push(String::new());
        }
        if let Some(line) = lines.last_mut() {
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
    }
    lines.join("\n")
}

fn indented(text: &str) -> String {
    text.lines().map(|line| format!("    {line}")).collect::<Vec<_>>().join("\n")
}

fn in_json(rule: &Rule) -> serde_json::Value {
    json!({
        "rule": rule.id,
        "severity": rule.severity.name(),
        "title": rule.title,
        "why": rule.why,
        "bad": rule.bad,
        "good": rule.good,
        "source": rule.source,
    })
}

/// Prints the catalogue, a line for each rule.
pub(crate) fn list(as_json: bool) -> ExitCode {
    if as_json {
        let rules: Vec<serde_json::Value> = rules().map(in_json).collect();
        report::print(&format!("{:#}\n", json!({"rules": rules})));
        return ExitCode::SUCCESS;
    }
    let wide = rules().map(|rule| rule.id.len()).max().unwrap_or_default();
    for group in RULES {
        report::print(&format!("{}\n", group.title));
        for rule in group.rules {
            report::print(&format!("  {:wide$}  {:7}  {}\n", rule.id, rule.severity.name(), rule.title));
        }
        report::print("\n");
    }
    report::print(&format!("{} rules; yousaid check --explain RULE says more about one\n", rules().count()));
    ExitCode::SUCCESS
}

/// What is noted of a definition's translations, in the file beside it.
pub(crate) fn notes(path: &Path) -> Result<Notes, String> {
    let beside = path.with_extension("translated");
    let text = match fs::read_to_string(&beside) {
        Ok(text) => text,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Notes::default()),
        Err(error) => return Err(format!("{} can't be read: {error}", beside.display())),
    };
    Notes::read(&text).map_err(|line| {
        format!(
            "line {line} of {} is no note of a translation; write the file anew with --translated",
            beside.display()
        )
    })
}

/// Notes that the translations of a definition fit its texts; the exit code.
pub(crate) fn note(path: &Path, text: &str) -> u8 {
    let name = path.display().to_string();
    let survey = match check::check(text) {
        Ok(survey) => survey,
        Err(problems) => {
            report::print(&check::in_words(&name, text, &Err(problems)));
            return 1;
        }
    };
    let Ok(json) = serde_json::from_str::<Json>(text) else { return 1 };
    let notes = note_translations(&json, &survey);
    let beside = path.with_extension("translated");
    if let Err(error) = fs::write(&beside, &notes) {
        report::complain(&format!("{}: the file can't be written: {error}\n", beside.display()));
        return check::UNREADABLE;
    }
    let count = notes.lines().filter(|line| !line.starts_with('#')).count();
    report::print(&format!("{}: {count} translations noted as they are now\n", beside.display()));
    0
}

/// Checks the colours of a style sheet: the exit code, and what there is to say in JSON.
pub(crate) fn theme(path: &Path, as_json: bool, strict: bool) -> (u8, Option<serde_json::Value>) {
    let name = path.display().to_string();
    let css = match check::read(path) {
        Ok(css) => css,
        Err(why) if as_json => {
            return (check::UNREADABLE, Some(json!({"file": name, "ok": false, "unreadable": why})));
        }
        Err(why) => {
            report::print(&format!("{name}: {why}\n"));
            return (check::UNREADABLE, None);
        }
    };
    let found: Vec<Found> = lint_theme(&css)
        .into_iter()
        .map(|finding| {
            let (start, end) = finding.problem.range.unwrap_or_default();
            Found { problem: finding.problem, range: start..end }
        })
        .collect();
    let code = u8::from(strict && !found.is_empty());
    if as_json {
        let lines = Lines::new(&css);
        let problems: Vec<serde_json::Value> =
            found.iter().map(|found| check::problem_as_json(&lines, found)).collect();
        return (code, Some(json!({"file": name, "ok": true, "problems": problems})));
    }
    for found in &found {
        report::print(&format!("{}\n", report::in_words(&name, &css, None, found)));
    }
    let counted = match found.len() {
        0 => "ok".to_owned(),
        1 => "1 warning".to_owned(),
        many => format!("{many} warnings"),
    };
    report::print(&format!("{name}: {counted}\n"));
    (code, None)
}
