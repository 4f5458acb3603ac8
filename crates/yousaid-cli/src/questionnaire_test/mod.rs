//! `yousaid test`: plays tests of a questionnaire, and says what it does otherwise.
//!
//! The format is described in `TESTS.md` beside this crate's manifest. [`run_tests`] is for the
//! other commands.

mod coverage;
mod document;
mod expect;
mod player;
mod reader;
mod show;
mod suggest;
#[cfg(test)]
mod tests;
mod words;

use std::path::Path;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use serde_json::json;
use yousaid_engine::Survey;
use yousaid_schema::Json;

use crate::check;
use crate::command;
use crate::report;
use crate::source::Found;
use crate::source::Node;

use coverage::Coverage;
use document::Tests;
use player::Failure;

/// The end of the name of a file of tests.
pub(crate) const ENDING: &str = ".test.json";

/// Play tests of a questionnaire, and say what it does otherwise
///
/// A file of tests stands beside its definition: `repair.test.json` beside `repair.json`. The
/// command succeeds (exit code 0) when everything is as the tests expect, ends with 1 when
/// something is not or a file has problems, and with 2 when a file can't be read.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// The files with the tests; with `--suggest` those with the definitions
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Print a draft of tests of this definition that gives every answer, to be read over and named
    #[arg(long, conflicts_with_all = ["coverage", "require_full", "json"])]
    suggest: bool,
    /// Print what no test has reached
    #[arg(long)]
    coverage: bool,
    /// Fail unless every question, choice and branch was reached, and print which was not
    #[arg(long)]
    require_full: bool,
    /// Print everything as one JSON document, for programs
    #[arg(long)]
    json: bool,
}

/// What came of the tests of one survey.
#[derive(Debug)]
pub(crate) struct Outcome {
    /// One for each test, in their order.
    pub(crate) tests: Vec<Played>,
    pub(crate) coverage: Coverage,
    /// What was reached and is called unreachable.
    pub(crate) reached: Vec<Failure>,
}

/// What came of one test.
#[derive(Debug)]
pub(crate) struct Played {
    pub(crate) name: String,
    /// Where it stands.
    pub(crate) pointer: String,
    /// Empty if everything is as expected.
    pub(crate) failures: Vec<Failure>,
}

/// Plays the tests of a survey.
///
/// # Errors
///
/// Every problem of the document, with its pointer, if it is not one of tests of this survey.
pub(crate) fn run_tests(survey: &Arc<Survey>, tests: &Json) -> Result<Outcome, yousaid_schema::Error> {
    let tests = Tests::read(tests, survey)?;
    let mut coverage = Coverage::of(survey);
    let mut played = Vec::new();
    for test in &tests.tests {
        let failures = player::play(survey, test, &mut coverage);
        played.push(Played { name: test.name.clone(), pointer: test.pointer.clone(), failures });
    }
    let mut reached = Vec::new();
    for name in &tests.unreachable {
        coverage.excuse(&name.value);
        if coverage.item(&name.value).is_some_and(|item| item.reached) {
            reached.push(Failure {
                pointer: name.pointer.clone(),
                page: None,
                question: None,
                expected: format!("nothing reaches `{}`", name.value),
                found: "a test has reached it; take it out of `unreachable`".to_owned(),
            });
        }
    }
    Ok(Outcome { tests: played, coverage, reached })
}

impl Outcome {
    fn failures(&self) -> impl Iterator<Item = &Failure> {
        self.tests.iter().flat_map(|test| &test.failures).chain(&self.reached)
    }

    /// Whether everything is as the tests expect.
    pub(crate) fn is_ok(&self) -> bool {
        self.failures().next().is_none()
    }
}

/// Why there is no outcome: the exit code, and the words.
struct Stopped {
    code: u8,
    /// Which file.
    file: String,
    /// Its text, if it has problems.
    text: String,
    problems: Vec<Found>,
    /// Why it can't be read.
    unreadable: String,
}

impl Stopped {
    fn unreadable(path: &Path, why: String) -> Self {
        let (file, code) = (path.display().to_string(), check::UNREADABLE);
        Self { code, file, text: String::new(), problems: Vec::new(), unreadable: why }
    }

    fn wrong(path: &Path, text: &str, problems: Vec<Found>) -> Self {
        let (file, text) = (path.display().to_string(), text.to_owned());
        Self { code: 1, file, text, problems, unreadable: String::new() }
    }
}

/// A file of tests that was played.
struct File {
    name: String,
    text: String,
    /// The path of its survey.
    survey: PathBuf,
    outcome: Outcome,
}

pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    if arguments.suggest {
        return suggested(&arguments.files);
    }
    let mut worst = 0;
    let mut documents = Vec::new();
    // Tests of one survey may stand in several files; together they reach more.
    let mut surveys: Vec<(PathBuf, Coverage)> = Vec::new();
    for path in &command::meant(&arguments.files) {
        match file(path) {
            Ok(file) => {
                worst = worst.max(u8::from(!file.outcome.is_ok()));
                if arguments.json {
                    documents.push(show::as_json(&file.name, &file.text, &file.survey, &file.outcome));
                } else {
                    report::print(&show::in_words(&file.name, &file.text, &file.outcome));
                }
                match surveys.iter_mut().find(|(survey, _)| *survey == file.survey) {
                    Some((_, coverage)) => coverage.join(&file.outcome.coverage),
                    None => surveys.push((file.survey, file.outcome.coverage)),
                }
            }
            Err(stopped) => {
                worst = worst.max(stopped.code);
                if arguments.json {
                    documents.push(show::stopped_as_json(&stopped));
                } else {
                    report::print(&show::stopped_in_words(&stopped));
                }
            }
        }
    }
    for (path, coverage) in &surveys {
        let falls_short = arguments.require_full && !coverage.is_full();
        worst = worst.max(u8::from(falls_short));
        if !arguments.json && (arguments.coverage || falls_short) {
            report::print(&show::coverage_in_words(&path.display().to_string(), coverage));
        }
    }
    if arguments.json {
        let coverage: Vec<serde_json::Value> =
            surveys.iter().map(|(path, coverage)| show::coverage_as_json(path, coverage)).collect();
        report::print(&format!("{:#}\n", json!({"files": documents, "coverage": coverage})));
    }
    ExitCode::from(worst)
}

/// Prints a draft for each definition, and on the standard error what it does not reach.
fn suggested(files: &[PathBuf]) -> ExitCode {
    let mut worst = 0;
    for path in files {
        let read = check::read(path).map_err(|why| Stopped::unreadable(path, why));
        let survey = read.and_then(|text| check::check(&text).map_err(|found| Stopped::wrong(path, &text, found)));
        match survey {
            Ok(survey) => {
                let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
                let draft = suggest::draft(&Arc::new(survey), &name);
                report::print(&show::draft(&draft.json));
                report::complain(&show::coverage_in_words(&path.display().to_string(), &draft.coverage));
            }
            Err(stopped) => {
                worst = worst.max(stopped.code);
                report::complain(&show::stopped_in_words(&stopped));
            }
        }
    }
    ExitCode::from(worst)
}

fn file(path: &Path) -> Result<File, Stopped> {
    let text = check::read(path).map_err(|why| Stopped::unreadable(path, why))?;
    let wrong = |problems| Stopped::wrong(path, &text, problems);
    let tree = Node::read(&text).map_err(wrong)?;
    let json: Json = serde_json::from_str(&text).map_err(|error| wrong(vec![check::refused(&text, &error)]))?;
    if json.get("tests").is_none() && json.get("pages").is_some() {
        let tests = path.with_extension("test.json");
        let why = format!("this is a definition, not its tests; write them into {}", tests.display());
        return Err(Stopped::unreadable(path, why));
    }
    let survey_path = survey_of(path, &json)?;
    let survey_text = check::read(&survey_path).map_err(|why| Stopped::unreadable(&survey_path, why))?;
    let survey = check::check(&survey_text).map_err(|found| Stopped::wrong(&survey_path, &survey_text, found))?;
    let outcome = run_tests(&Arc::new(survey), &json).map_err(|error| {
        let place = |problem: &yousaid_schema::Problem| Found {
            range: tree.range_of(&text, problem),
            problem: problem.clone(),
        };
        let mut found: Vec<Found> = error.problems().iter().map(place).collect();
        found.sort_by_key(|found| found.range.start);
        wrong(found)
    })?;
    Ok(File { name: path.display().to_string(), text, survey: survey_path, outcome })
}

/// The path of the survey that tests are of: as they name it, from their own folder, or as their
/// own name tells.
fn survey_of(path: &Path, json: &Json) -> Result<PathBuf, Stopped> {
    if let Some(named) = document::survey_path(json) {
        return Ok(path.with_file_name("").join(named));
    }
    let name = path.file_name().and_then(|name| name.to_str()).and_then(|name| name.strip_suffix(ENDING));
    match name {
        Some(name) => Ok(path.with_file_name(format!("{name}.json"))),
        None => {
            let why = "it doesn't say of which survey it is; add \"survey\": \"…\", the path from its folder";
            Err(Stopped::unreadable(path, why.to_owned()))
        }
    }
}
