//! `yousaid check`: what is wrong with a definition, where, and what to do.

use std::fs;
use std::path::Path;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use serde_json::json;
use yousaid_collector::Document;
use yousaid_engine::Question;
use yousaid_engine::Survey;
use yousaid_engine::lint::Finding;
use yousaid_engine::lint::Notes;
use yousaid_engine::lint::Reading;
use yousaid_engine::lint::Report;
use yousaid_engine::lint::Severity;
use yousaid_engine::lint::lint_survey;
use yousaid_engine::lint::rule;
use yousaid_engine::lint::unpublishable;
use yousaid_schema::Definition;
use yousaid_schema::Destination;
use yousaid_schema::Error;
use yousaid_schema::Feedback;
use yousaid_schema::HaloRound;
use yousaid_schema::Json;
use yousaid_schema::Outcomes;
use yousaid_schema::Problem;
use yousaid_schema::limits;

use crate::command;
use crate::lint;
use crate::report;
use crate::report::Lines;
use crate::source::Found;
use crate::source::Node;

/// The code for `--json` when a file can't be read at all.
pub(crate) const UNREADABLE: u8 = 2;

/// Say what is wrong with definitions: where, why, and what to do
///
/// Errors keep a survey from being used; warnings are about what residents will stumble over or the
/// law asks for; advice is good practice. Each is shown with the line it stands on. The command
/// succeeds (exit code 0) when every file can be used as it is, ends with 1 when one has errors (with
/// --strict, warnings as well), and with 2 when one can't be read.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// The files with the definitions
    #[arg(required_unless_present_any = ["explain", "rules", "theme"], value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Print the problems as one JSON document, for programs
    #[arg(long)]
    json: bool,
    /// Leave out what matters less
    #[arg(long, value_enum, value_name = "SEVERITY", default_value_t = Least::Advice)]
    severity: Least,
    /// Fail on warnings too
    #[arg(long)]
    strict: bool,
    /// Fail on what keeps a survey from going out: words of banks that are drafts nobody has confirmed, and what
    /// its `profile` asks for
    #[arg(long)]
    publish: bool,
    /// Print what a rule finds, why that matters, and an example
    #[arg(long, value_name = "RULE", conflicts_with = "files")]
    explain: Option<String>,
    /// Print the names of all rules
    #[arg(long, conflicts_with_all = ["files", "explain"])]
    rules: bool,
    /// Check the colours of a style sheet that sets the widget's `--yousaid-…` tokens
    #[arg(long, value_name = "CSS")]
    theme: Option<PathBuf>,
    /// Note beside each file (in FILE.translated) that its translations fit its texts as they are now
    #[arg(long)]
    translated: bool,
}

/// The least that is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Least {
    /// Everything
    Advice,
    /// Warnings and errors
    Warning,
    /// Errors
    Error,
}

impl Least {
    fn shows(self, severity: Severity) -> bool {
        match self {
            Self::Advice => true,
            Self::Warning => severity >= Severity::Warning,
            Self::Error => severity == Severity::Error,
        }
    }
}

pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    if let Some(rule) = &arguments.explain {
        return lint::explain(rule, arguments.json);
    }
    if arguments.rules {
        return lint::list(arguments.json);
    }
    let mut worst = 0;
    let mut files = Vec::new();
    for path in &command::meant(&arguments.files) {
        let name = path.display().to_string();
        let read = read(path).and_then(|text| Ok((text, lint::notes(path)?)));
        let (text, notes) = match read {
            Ok(read) => read,
            Err(why) => {
                worst = UNREADABLE;
                if arguments.json {
                    files.push(json!({"file": name, "ok": false, "unreadable": why}));
                } else {
                    report::print(&format!("{name}: {why}\n"));
                }
                continue;
            }
        };
        if arguments.translated {
            worst = worst.max(lint::note(path, &text));
            continue;
        }
        let mut judged = judge(&text, &notes);
        if arguments.publish {
            judged.hold_back(&text);
        }
        worst = worst.max(judged.code(arguments.strict));
        if arguments.json {
            files.push(as_json(&name, &text, &judged, arguments.severity));
        } else {
            report::print(&judged_in_words(&name, &text, &judged, arguments.severity));
        }
    }
    if let Some(path) = &arguments.theme {
        let (code, file) = lint::theme(path, arguments.json, arguments.strict);
        worst = worst.max(code);
        files.extend(file);
    }
    if arguments.json {
        report::print(&format!("{:#}\n", json!({"files": files})));
    }
    ExitCode::from(worst)
}

/// What there is to say of a definition.
struct Judged {
    /// The survey, unless errors keep it from being one.
    survey: Option<Survey>,
    /// What it is, in words, if it is a sound document of another kind.
    other: Option<String>,
    /// Everything found, in the order of the text.
    found: Vec<Found>,
    report: Report,
}

impl Judged {
    fn of(&self, severity: Severity) -> usize {
        self.found.iter().filter(|found| severity_of(found) == severity).count()
    }

    /// Adds what keeps it from going out.
    fn hold_back(&mut self, text: &str) {
        if let (Ok(json), Some(survey)) = (parsed(text), &self.survey) {
            self.found.extend(placed_problems(text, &unpublishable(&json, survey)));
            self.found.sort_by_key(|found| found.range.start);
        }
    }

    fn code(&self, strict: bool) -> u8 {
        let fails = self.of(Severity::Error) > 0 || strict && self.of(Severity::Warning) > 0;
        u8::from(fails)
    }
}

/// What is found by no rule keeps a file from being read.
fn severity_of(found: &Found) -> Severity {
    rule(found.problem.code).map_or(Severity::Error, |rule| rule.severity)
}

fn judge(text: &str, notes: &Notes) -> Judged {
    let judged = |survey, other, found| Judged { survey, other, found, report: Report::default() };
    if let Ok(json) = parsed(text) {
        if let Some(made) = underneath(&json) {
            return match made {
                Ok((made, survey)) => {
                    let found = placed(text, lint::aids(&json, &made, &survey));
                    judged(Some(survey), None, found)
                }
                Err(error) => judged(None, None, placed_problems(text, error.problems())),
            };
        }
        if let Some(read) = no_survey(&json) {
            return match read {
                Ok(words) => judged(None, Some(words), Vec::new()),
                Err(error) => judged(None, None, placed_problems(text, error.problems())),
            };
        }
    }
    let (json, survey) = match parsed(text).and_then(|json| Ok((json.clone(), sound(text, &json)?))) {
        Ok(known) => known,
        Err(found) => return judged(None, None, found),
    };
    let mut report = lint_survey(&json, &survey, notes);
    let found = placed(text, std::mem::take(&mut report.findings));
    Judged { survey: Some(survey), other: None, found, report }
}

/// What a document is that stands beside surveys and is none, in words; `None` for what has to be a survey.
fn no_survey(json: &Json) -> Option<Result<String, Error>> {
    let has = |name: &str| json.get(name).is_some();
    match json.get("kind").and_then(Json::as_text) {
        Some("outcomes") => Some(Outcomes::from_json(json).map(|board| {
            let entries = match board.entries.len() {
                1 => "1 entry".to_owned(),
                many => format!("{many} entries"),
            };
            format!("a board of outcomes, {entries}, {}", in_languages(&board.languages))
        })),
        Some("backend") => {
            Some(Destination::from_json(json).map(|_| "a backend; `yousaid backend-check` tries it".to_owned()))
        }
        None if has("pages") => None,
        None if has("tests") && has("survey") => {
            Some(Ok("a test of a questionnaire; `yousaid test` plays it".to_owned()))
        }
        None if has("surveys") || has("webhooks") => {
            Some(Ok("settings of the collector; `yousaid serve` checks them when it starts".to_owned()))
        }
        _ => None,
    }
}

/// What a document that is no survey seems to be, sound or not, for a command that takes surveys alone.
pub(crate) fn other_kind(text: &str) -> Option<String> {
    let json = parsed(text).ok()?;
    match json.get("kind").and_then(Json::as_text) {
        Some("outcomes") => Some("a board of outcomes".to_owned()),
        Some("feedback") => Some("a form for feedback".to_owned()),
        Some("halo") => Some("a halo round".to_owned()),
        _ => no_survey(&json)?.ok(),
    }
}

/// The survey underneath a form for feedback or a halo round, as a definition and compiled; `None` for any other
/// document. What is asked there is the program's own wording, so that the linter has nothing to say of it but of aids.
fn underneath(json: &Json) -> Option<Result<(Json, Survey), Error>> {
    let made = match json.get("kind").and_then(Json::as_text)? {
        "feedback" => Feedback::from_json(json).map(|form| form.to_survey()),
        "halo" => HaloRound::from_json(json).map(|round| round.to_survey()),
        _ => return None,
    };
    Some(made.and_then(|made| {
        let survey = Definition::from_json(&made).and_then(Survey::compile)?;
        Ok((made, survey))
    }))
}

/// Whether a document of any kind can be used, by its errors alone.
pub(crate) fn holds(text: &str) -> Result<(), Vec<Found>> {
    let mut judged = judge(text, &Notes::default());
    judged.found.retain(|found| severity_of(found) == Severity::Error);
    if judged.found.is_empty() { Ok(()) } else { Err(judged.found) }
}

/// The survey in a document, and what it is underneath.
pub(crate) fn document(text: &str) -> Result<(Arc<Survey>, Document), Vec<Found>> {
    let json = parsed(text)?;
    let Some(made) = underneath(&json) else { return Ok((Arc::new(sound(text, &json)?), Document::Survey)) };
    let faulty = |error: Error| placed_problems(text, error.problems());
    let document = match json.get("kind").and_then(Json::as_text) {
        Some("halo") => Document::Halo(Arc::new(HaloRound::from_json(&json).map_err(faulty)?)),
        _ => Document::Feedback(Arc::new(Feedback::from_json(&json).map_err(faulty)?)),
    };
    Ok((Arc::new(made.map_err(faulty)?.1), document))
}

fn placed_problems(text: &str, problems: &[Problem]) -> Vec<Found> {
    let Ok(tree) = Node::read(text) else { return Vec::new() };
    let place = |problem: &Problem| Found { range: tree.range_of(text, problem), problem: problem.clone() };
    let mut found: Vec<Found> = problems.iter().map(place).collect();
    found.sort_by_key(|found| found.range.start);
    found
}

pub(crate) fn read(path: &Path) -> Result<String, String> {
    let bytes = fs::read(path).map_err(|error| command::unread(path, &error))?;
    if bytes.len() > limits::DEFINITION_BYTES {
        return Err(format!(
            "the file has {} bytes, and a definition may have {} at most; make it shorter, or split the survey",
            bytes.len(),
            limits::DEFINITION_BYTES
        ));
    }
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        return Err("the file is in UTF-16; save it as UTF-8 (in Notepad: Save as, Encoding)".to_owned());
    }
    String::from_utf8(bytes).map_err(|error| {
        let bytes = error.as_bytes().get(..error.utf8_error().valid_up_to()).unwrap_or_default();
        let line = bytes.iter().filter(|byte| **byte == b'\n').count() + 1;
        let before =
            String::from_utf8_lossy(bytes.rsplit(|byte| *byte == b'\n').next().unwrap_or_default()).into_owned();
        let near: String = before.chars().skip(before.chars().count().saturating_sub(20)).collect();
        let place = if near.trim().is_empty() { String::new() } else { format!(", behind “{}”", near.trim()) };
        format!(
            "line {line}{place}, holds a character that is not in UTF-8; save the file as UTF-8 (in Notepad: Save as, \
             Encoding)"
        )
    })
}

/// Checks the text of a definition as every Yousaid program does when it loads one, and for what
/// only its author can put right.
///
/// Problems come in the order of the text.
pub(crate) fn check(text: &str) -> Result<Survey, Vec<Found>> {
    let json = parsed(text)?;
    sound(text, &json)
}

fn parsed(text: &str) -> Result<Json, Vec<Found>> {
    Node::read(text)?;
    serde_json::from_str(text).map_err(|error| vec![refused(text, &error)])
}

fn sound(text: &str, json: &Json) -> Result<Survey, Vec<Found>> {
    yousaid_engine::lint::sound(json).map_err(|findings| placed(text, findings))
}

/// Findings with their places, in the order of the text.
fn placed(text: &str, findings: Vec<Finding>) -> Vec<Found> {
    let Ok(tree) = Node::read(text) else { return Vec::new() };
    let place = |finding: Finding| Found { range: tree.range_of(text, &finding.problem), problem: finding.problem };
    let mut found: Vec<Found> = findings.into_iter().map(place).collect();
    found.sort_by_key(|found| found.range.start);
    found
}

/// A document that is JSON by the letter, and is refused all the same: over a limit, or with a
/// number that no computer holds.
pub(crate) fn refused(text: &str, error: &serde_json::Error) -> Found {
    let line = text.split_inclusive('\n').take(error.line().saturating_sub(1)).map(str::len).sum::<usize>();
    let mut at = (line + error.column().saturating_sub(1)).min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    let words = error.to_string();
    let words = words.split(" at line ").next().unwrap_or_default().to_owned();
    Found { problem: Problem::new("", "json-syntax", words), range: at..at }
}

pub(crate) fn in_words(name: &str, text: &str, outcome: &Result<Survey, Vec<Found>>) -> String {
    match outcome {
        Ok(survey) => format!("{name}: ok, {}\n", summary(survey)),
        Err(problems) => {
            let mut out = String::new();
            // Without a tree there is nothing to name places by; the line says where.
            let tree = Node::read(text).ok();
            for found in problems {
                out.push_str(&report::in_words(name, text, tree.as_ref(), found));
                out.push('\n');
            }
            let many = problems.len() >= limits::PROBLEMS;
            out.push_str(&format!(
                "{name}: {}{}\n",
                count(problems.len(), "problem"),
                if many { ", and more" } else { "" }
            ));
            out
        }
    }
}

/// What was found, and what the definition is.
fn judged_in_words(name: &str, text: &str, judged: &Judged, least: Least) -> String {
    if let Some(other) = &judged.other {
        return format!("{name}: ok, {other}\n");
    }
    let Some(survey) = &judged.survey else {
        let problems =
            judged.found.iter().map(|found| Found { problem: found.problem.clone(), range: found.range.clone() });
        return in_words(name, text, &Err(problems.collect()));
    };
    let mut out = String::new();
    let tree = Node::read(text).ok();
    for found in judged.found.iter().filter(|found| least.shows(severity_of(found))) {
        out.push_str(&report::in_words(name, text, tree.as_ref(), found));
        out.push('\n');
    }
    let mut counts = Vec::new();
    for (severity, one, more) in [
        (Severity::Error, "error", "errors"),
        (Severity::Warning, "warning", "warnings"),
        (Severity::Advice, "piece of advice", "pieces of advice"),
    ] {
        match judged.of(severity) {
            0 => {}
            1 => counts.push(format!("1 {one}")),
            many => counts.push(format!("{many} {more}")),
        }
    }
    if judged.report.silenced > 0 {
        counts.push(format!("{} silenced", judged.report.silenced));
    }
    let ok = if judged.of(Severity::Error) == 0 { "ok, " } else { "" };
    let counts = if counts.is_empty() { String::new() } else { format!("; {}", counts.join(", ")) };
    out.push_str(&format!(
        "{name}: {ok}{}{}{counts}\n",
        summary(survey),
        completeness(&judged.report, &survey.definition().half_done)
    ));
    out
}

/// How complete the languages are, where one is not, and how hard the English is to read.
fn completeness(report: &Report, half_done: &[String]) -> String {
    let mut out = String::new();
    for language in report.languages.iter().filter(|language| language.texts < language.of) {
        let kept_back = if half_done.contains(&language.language) { " (not offered)" } else { "" };
        out.push_str(&format!(", {} of {} texts in {}{kept_back}", language.texts, language.of, language.language));
    }
    if let Some(reading) = &report.reading {
        out.push_str(&format!(", reading age {:.0}", reading.age));
    }
    out
}

fn summary(survey: &Survey) -> String {
    let pages = count(survey.pages().len(), "page");
    format!("{pages}, {}, {}", count(questions(survey), "question"), in_languages(&survey.definition().languages))
}

/// How many questions its author has written: a composite question is one, whatever its parts, and what a repeated
/// group asks counts once, however many entries there may be.
pub(crate) fn questions(survey: &Survey) -> usize {
    let is_written = |question: &&Question| match &question.part {
        None => question.takes_answer() || question.spec.kind.is_head(),
        Some(part) => part.entry == Some(1) && question.takes_answer(),
    };
    survey.questions().iter().filter(is_written).count()
}

fn in_languages(languages: &[String]) -> String {
    let word = if languages.len() == 1 { "language" } else { "languages" };
    format!("{word} {}", languages.join(", "))
}

fn count(number: usize, noun: &str) -> String {
    format!("{number} {noun}{}", if number == 1 { "" } else { "s" })
}

fn as_json(name: &str, text: &str, judged: &Judged, least: Least) -> serde_json::Value {
    let lines = Lines::new(text);
    let shown = judged.found.iter().filter(|found| least.shows(severity_of(found)));
    let problems: Vec<serde_json::Value> = shown.map(|found| problem_as_json(&lines, found)).collect();
    if judged.other.is_some() {
        return json!({"file": name, "ok": true, "problems": problems});
    }
    let Some(survey) = &judged.survey else { return json!({"file": name, "ok": false, "problems": problems}) };
    let report = &judged.report;
    let reading = |reading: &Reading| {
        json!({
            "age": (reading.age * 10.0).round() / 10.0,
            "words": reading.words,
            "sentences": reading.sentences,
            "syllables": reading.syllables,
        })
    };
    let texts: Vec<serde_json::Value> =
        report.texts.iter().map(|(pointer, text)| json!({"pointer": pointer, "reading": reading(text)})).collect();
    let translations: Vec<serde_json::Value> = report
        .languages
        .iter()
        .map(|known| json!({"language": known.language, "texts": known.texts, "of": known.of}))
        .collect();
    json!({
        "file": name,
        "ok": judged.of(Severity::Error) == 0,
        "id": survey.definition().id.as_str(),
        "pages": survey.pages().len(),
        "questions": questions(survey),
        "languages": survey.definition().languages,
        "half_done": survey.definition().half_done,
        "translations": translations,
        "reading": report.reading.as_ref().map(reading),
        "texts": texts,
        "silenced": report.silenced,
        "problems": problems,
    })
}

pub(crate) fn problem_as_json(lines: &Lines<'_>, found: &Found) -> serde_json::Value {
    let Found { problem, range } = found;
    let (start, end) = (lines.place(range.start), lines.place(range.end));
    json!({
        "code": problem.code,
        "severity": severity_of(found).name(),
        "message": problem.message,
        "help": problem.help,
        "pointer": problem.pointer,
        "line": start.line,
        "column": start.column,
        "end_line": end.line,
        "end_column": end.column,
        "start": range.start,
        "end": range.end,
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const TSM: &str = include_str!("../../../examples/surveys/tsm-2026.json");

    proptest! {
        /// Whatever is cut out of a definition or put into it, every problem has a place in it.
        #[test]
        fn every_problem_of_a_damaged_definition_can_be_shown(
            start in 0..TSM.len(),
            length in 0usize..60,
            inserted in prop::sample::select(vec!["", "\"", "{", "]", ",", "null", "1", r#""ask_if": "no = \u2018y"#, "é"]),
        ) {
            let mut text = TSM.to_owned();
            let boundary = |mut at: usize| {
                while !TSM.is_char_boundary(at) {
                    at -= 1;
                }
                at
            };
            text.replace_range(boundary(start)..boundary((start + length).min(TSM.len())), inserted);
            let outcome = check(&text);
            if let Err(problems) = &outcome {
                prop_assert!(!problems.is_empty());
                for found in problems {
                    prop_assert!(text.get(found.range.clone()).is_some(), "{found:?}");
                }
            }
            prop_assert!(in_words("a.json", &text, &outcome).starts_with("a.json:"));
            let judged = judge(&text, &Notes::default());
            prop_assert!(judged_in_words("a.json", &text, &judged, Least::Advice).starts_with("a.json:"));
            prop_assert!(as_json("a.json", &text, &judged, Least::Advice).is_object());
        }
    }
}
