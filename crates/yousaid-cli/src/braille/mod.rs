//! `yousaid braille`: a questionnaire for an embosser or a Braille display.

mod cells;
mod liblouis;
mod pages;

use std::path::PathBuf;
use std::process::ExitCode;

use crate::command;
use crate::command::Failure;
use crate::command::Given;
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
    command::end(written(arguments))
}

/// The exit code and the words of what went wrong: 1 is a problem in the definition or with its language, 2 a
/// file that can't be read or written, or that liblouis is not there.
fn written(arguments: &Arguments) -> Result<(), Failure> {
    let given = Given::read(&arguments.file)?;
    let language = given.language(arguments.language.as_deref())?;
    let table =
        liblouis::table(language).map_err(|why| Failure::in_what_was_given(format!("{}: {why}\n", given.name)))?;
    let mut lines = text::lines(&given.survey, language);
    // Answers are written or typed on paper of their own.
    lines.retain(|line| line.role != text::Role::Room);
    let cells = liblouis::translate(table, &lines).map_err(|why| Failure::out_of_reach(format!("{why}\n")))?;
    if !cells.unknown.is_empty() {
        let signs: Vec<String> = cells.unknown.iter().map(|sign| format!("`{sign}`")).collect();
        report::complain(&format!(
            "{}: left out, because `{language}` has no Braille for it: {}\n",
            given.name,
            signs.join(", ")
        ));
    }
    let brf = pages::pages(&lines, &cells.lines);
    command::write(arguments.output.as_deref(), brf.as_bytes())
}
