//! `yousaid print`: a questionnaire on paper, to fill in by hand.

mod html;
pub(crate) mod text;

use crate::command;
use crate::command::Failure;
use crate::command::Given;
use std::path::PathBuf;
use std::process::ExitCode;

/// Write a questionnaire as a page to print and to fill in by hand, also in large print
///
/// The HTML is one file that fetches nothing; print it from any browser, or save it as a PDF there.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// The file with the definition
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// Which of the survey's languages; its default one if left out
    #[arg(long, value_name = "TAG")]
    language: Option<String>,
    /// Letters of 18 points, for people who see little
    #[arg(long)]
    large_print: bool,
    /// Write it to this file instead of the standard output
    #[arg(long, short, value_name = "PAGE")]
    output: Option<PathBuf>,
}

pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    command::end(written(arguments))
}

/// The exit code and the words of what went wrong: 1 is a problem in the definition or with its language, 2 a
/// file that can't be read or written.
fn written(arguments: &Arguments) -> Result<(), Failure> {
    let given = Given::read(&arguments.file)?;
    let language = given.language(arguments.language.as_deref())?;
    let page = html::page(&text::lines(&given.survey, language), language, arguments.large_print);
    command::write(arguments.output.as_deref(), page.as_bytes())
}
