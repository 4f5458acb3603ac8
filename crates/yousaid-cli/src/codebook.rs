//! `yousaid codebook`: what the columns of an export mean.

use std::fs;
use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use crate::check;
use crate::report;

/// Say what each column of the exported responses means
///
/// Prints a CSV for spreadsheets and programs: one line for each column, and below it one for each
/// code that its cells may hold. The collector gives out the same for all versions of a survey
/// that it has.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// The file with the definition
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// Write it to this file instead of the standard output
    #[arg(long, short, value_name = "CSV")]
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

/// The exit code and the words of what went wrong: 1 is a problem in the definition, 2 a file that
/// can't be read or written.
fn written(arguments: &Arguments) -> Result<(), (u8, String)> {
    let path = &arguments.file;
    let text = check::read(path).map_err(|why| (check::UNREADABLE, format!("{}: {why}\n", path.display())))?;
    let survey = match check::check(&text) {
        Ok(survey) => survey,
        problems => return Err((1, check::in_words(&path.display().to_string(), &text, &problems))),
    };
    let csv = yousaid_collector::codebook(&[Arc::new(survey)]).map_err(|error| (1, format!("{error}\n")))?;
    let (place, outcome) = match &arguments.output {
        Some(output) => (output.display().to_string(), fs::write(output, csv)),
        None => ("the standard output".to_owned(), std::io::stdout().write_all(&csv)),
    };
    outcome.map_err(|error| (check::UNREADABLE, format!("{place} can't be written: {error}\n")))
}
