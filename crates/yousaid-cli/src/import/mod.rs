//! `yousaid import`: a questionnaire of another program, made into a definition.
//!
//! A source is read into a [`draft`], its logic translated by way of one tree for all sources
//! ([`logic`]), and the outcome is checked and mended until nothing is left to say against it
//! ([`settle`]). What did not come through, or works otherwise, is in the [`report`]: nothing is
//! dropped without a line there.

mod draft;
mod groups;
mod ids;
pub(crate) mod logic;
mod markup;
mod pattern;
pub(crate) mod report;
mod settle;
mod slots;
mod surveyjs;
mod words;
mod write;
mod xlsform;

use std::fs;
use std::path::Path;
use std::path::PathBuf;
use std::process::ExitCode;

use yousaid_schema::Decimal;

use crate::command;
use crate::command::Failure;
use crate::report::complain;
use crate::report::print;
use report::Report;
use words::Words;

/// What is said of a check that became a warning, and what to do.
pub(crate) const SOFTER: (&str, &str) = (
    "it is a warning now: residents are told, and may go on",
    "nothing, if that is enough; a type or `min` and `max` can stop a wrong answer",
);

/// Bytes of a file that is read.
const BYTES: u64 = 5_000_000;

/// Make a definition out of a questionnaire of another program
///
/// Reads workbooks of XLSForm (.xlsx) and surveys of SurveyJS (JSON). The outcome is always a definition that `yousaid check`
/// accepts; what could not be carried over, or works differently, is in the report. The command
/// succeeds (exit code 0) when there is a definition, ends with 1 when the file can't become one,
/// and with 2 when a file can't be read or written.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// The file with the questionnaire
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// Write the definition to this file instead of the standard output
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Write the report to this file instead of the standard error; as JSON, if its name ends so
    #[arg(long, value_name = "FILE")]
    report: Option<PathBuf>,
    /// The landlord's name, as residents know it
    #[arg(long, value_name = "NAME")]
    landlord: Option<String>,
    /// The id of the survey; else the file's or the form's own
    #[arg(long, value_name = "ID")]
    id: Option<String>,
}

/// What is known of a source besides its content.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Source<'a> {
    /// The file's name without its ending.
    pub(crate) stem: &'a str,
    pub(crate) landlord: Option<&'a str>,
    pub(crate) id: Option<&'a str>,
}

impl<'a> Source<'a> {
    fn landlord(&self) -> &'a str {
        self.landlord.unwrap_or("Your landlord")
    }

    /// Says what no source says, and every definition needs.
    fn note(&self, report: &mut Report) {
        if self.landlord.is_none() {
            report.changed(
                "landlord",
                "name",
                "the source does not say who asks, so it is “Your landlord”",
                "write your name and how to reach you into `landlord`, or import with --landlord",
            );
        }
    }
}

pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    command::end(imported(arguments))
}

fn imported(arguments: &Arguments) -> Result<(), Failure> {
    let path = &arguments.file;
    let name = path.display();
    let bytes = read(path).map_err(|why| Failure::out_of_reach(format!("{name}: {why}\n")))?;
    let stem = path.file_stem().map_or_else(|| "survey".to_owned(), |stem| stem.to_string_lossy().into_owned());
    let source = Source { stem: &stem, landlord: arguments.landlord.as_deref(), id: arguments.id.as_deref() };
    let mut report = Report::default();
    let outcome = definition(&bytes, &source, &mut report);
    // The report is worth most when there is nothing else.
    match &arguments.report {
        Some(path) => {
            let is_json = path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("json"));
            let words = if is_json { report.in_json() } else { report.in_words() };
            command::write(Some(path), words.as_bytes())?;
        }
        None => complain(&report.in_words()),
    }
    let text = outcome.map_err(|why| Failure::in_what_was_given(format!("{name}: {why}\n")))?;
    match &arguments.output {
        Some(path) => {
            command::write(Some(path), text.as_bytes())?;
            print(&format!("{}: written; {}\n", path.display(), report.summary()));
        }
        None => print(&text),
    }
    Ok(())
}

fn read(path: &Path) -> Result<Vec<u8>, String> {
    let said = |error: std::io::Error| command::unread(path, &error);
    let about = fs::metadata(path).map_err(said)?;
    if about.len() > BYTES {
        return Err(format!(
            "the file has {} bytes, and {BYTES} at most are read; split the questionnaire",
            about.len()
        ));
    }
    fs::read(path).map_err(said)
}

/// The text of a definition.
///
/// # Errors
///
/// What keeps the file from becoming one, and what to do.
pub(crate) fn definition(bytes: &[u8], source: &Source<'_>, report: &mut Report) -> Result<String, String> {
    // Workbooks are zip archives, which begin so.
    if bytes.starts_with(b"PK") {
        let mut draft = xlsform::read(bytes, source, report)?;
        return settle::settled(&mut draft, report);
    }
    let text = std::str::from_utf8(bytes).map_err(|_| {
        "it is no text in UTF-8 and no workbook; a survey of SurveyJS is a JSON file, an XLSForm an .xlsx file"
            .to_owned()
    })?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut draft = surveyjs::read(text, source, report)?;
    settle::settled(&mut draft, report)
}

/// Whether a text is a language tag as definitions have them.
pub(crate) fn is_language(tag: &str) -> bool {
    tag.len() <= 35
        && tag.split('-').enumerate().all(|(i, part)| {
            let letters = part.bytes().all(|b| b.is_ascii_alphabetic());
            let plain = part.bytes().all(|b| b.is_ascii_alphanumeric());
            if i == 0 { letters && (2..=8).contains(&part.len()) } else { plain && (1..=8).contains(&part.len()) }
        })
}

/// A number as definitions have them.
pub(crate) fn decimal(value: f64) -> Option<Decimal> {
    Decimal::from_f64(value)
}

/// Which kinds of file of ours a list of types and endings means.
pub(crate) fn accepted(types: &str, camera: bool) -> Vec<&'static str> {
    if types.is_empty() {
        return if camera { vec!["photo"] } else { vec!["photo", "pdf"] };
    }
    let any = |words: &[&str]| words.iter().any(|word| types.contains(word));
    let mut kinds = Vec::new();
    if camera || any(&["image", ".jpg", ".jpeg", ".png", ".heic", ".webp"]) {
        kinds.push("photo");
    }
    if any(&["pdf"]) {
        kinds.push("pdf");
    }
    if any(&["text/plain", ".txt"]) {
        kinds.push("text");
    }
    if kinds.is_empty() { vec!["pdf"] } else { kinds }
}

/// What a warning says that had no words.
pub(crate) fn warning_words(language: &str) -> Words {
    Words::new(language, "Please look at this answer again. If it is right, you can go on.")
}
