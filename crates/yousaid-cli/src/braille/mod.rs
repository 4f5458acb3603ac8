//! `yousaid braille`: a questionnaire for an embosser or a Braille display.

mod cells;
mod liblouis;
mod pages;

use std::fs;
use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use yousaid_schema::limits;

use crate::check;
use crate::paper::text;
use crate::report;

/// Write a questionnaire in Braille, as a BRF file for embossers and Braille displays
///
/// Pages have 25 lines of 40 cells. The translation is liblouis's, which has to be installed. Have a Braille
/// reader proof-read it before it is sent to anybody.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// The file with the definition
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// Which of the survey's languages; its default one if left out
    #[arg(long, value_name = "TAG")]
    language: Option<String>,
    /// Write it to this file instead of the standard output
    #[arg(long, short, value_name = "BRF")]
    output: Option<PathBuf>,
}

pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    match written(arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err((code, words)) => {
            report::complain(&words);
            ExitCode::from(code)
        }
    }
}

/// The exit code and the words of what went wrong: 1 is a problem in the definition or with its language, 2 a
/// file that can't be read or written, or that liblouis is not there.
fn written(arguments: &Arguments) -> Result<(), (u8, String)> {
    let path = &arguments.file;
    let name = path.display().to_string();
    let text = check::read(path).map_err(|why| (check::UNREADABLE, format!("{name}: {why}\n")))?;
    let survey = match check::check(&text) {
        Ok(survey) => Arc::new(survey),
        problems => return Err((1, check::in_words(&name, &text, &problems))),
    };
    let definition = survey.definition();
    let language = arguments.language.as_deref().unwrap_or_else(|| definition.default_language());
    if !definition.languages.iter().any(|known| known == language) {
        let shown: String = language.chars().take(limits::ID_CHARS).collect();
        let known = definition.languages.join(", ");
        return Err((1, format!("{name}: the survey is not written in `{shown}`; use one of: {known}\n")));
    }
    let table = liblouis::table(language).map_err(|why| (1, format!("{name}: {why}\n")))?;
    let mut lines = text::lines(&survey, language);
    // Answers are written or typed on paper of their own.
    lines.retain(|line| line.role != text::Role::Room);
    let cells = liblouis::translate(table, &lines).map_err(|why| (check::UNREADABLE, format!("{why}\n")))?;
    if !cells.unknown.is_empty() {
        let signs: Vec<String> = cells.unknown.iter().map(|sign| format!("`{sign}`")).collect();
        report::complain(&format!(
            "{name}: left out, because `{language}` has no Braille for it: {}\n",
            signs.join(", ")
        ));
    }
    let brf = pages::pages(&lines, &cells.lines);
    let (place, outcome) = match &arguments.output {
        Some(output) => (output.display().to_string(), fs::write(output, brf)),
        None => ("the standard output".to_owned(), std::io::stdout().write_all(brf.as_bytes())),
    };
    outcome.map_err(|error| (check::UNREADABLE, format!("{place} can't be written: {error}\n")))
}
