//! `yousaid codebook`: what the columns of an export mean.

use crate::command;
use crate::command::Failure;
use crate::command::Given;
use std::path::PathBuf;
use std::process::ExitCode;

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
    command::end(written(arguments))
}

/// The exit code and the words of what went wrong: 1 is a problem in the definition, 2 a file that
/// can't be read or written.
fn written(arguments: &Arguments) -> Result<(), Failure> {
    let survey = Given::read(&arguments.file)?.survey;
    let csv =
        yousaid_collector::codebook(&[survey]).map_err(|error| Failure::in_what_was_given(format!("{error}\n")))?;
    command::write(arguments.output.as_deref(), &csv)
}
