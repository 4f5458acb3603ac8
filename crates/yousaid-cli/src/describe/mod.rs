//! `yousaid describe`: a questionnaire as a page to read, for those who agree to it and file it.

mod content;
mod document;
mod html;
mod markdown;
mod questions;
#[cfg(test)]
mod tests;

use std::path::PathBuf;
use std::process::ExitCode;

use crate::command;
use crate::command::Failure;
use crate::command::Given;
use yousaid_engine::Survey;

/// The language of what is said about a survey.
const LANGUAGE: &str = "en";

/// Write a readable page about a questionnaire: every question, who is asked it, its codes
///
/// For those who agree to a questionnaire, translate it, or file it with its results. The HTML is
/// one file that fetches nothing; print it from any browser.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// The file with the definition
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// What to write
    #[arg(long, value_enum, default_value = "html")]
    format: Format,
    /// Show the words of residents in this language, where they are translated
    #[arg(long, value_name = "TAG")]
    language: Option<String>,
    /// Write it to this file instead of the standard output
    #[arg(long, short, value_name = "PAGE")]
    output: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// A page for browsers and for print
    Html,
    /// Text for wikis, repositories and e-mail
    Markdown,
}

pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    command::end(written(arguments))
}

/// The exit code and the words of what went wrong: 1 is a problem in the definition, 2 a file that
/// can't be read or written.
fn written(arguments: &Arguments) -> Result<(), Failure> {
    let given = Given::read(&arguments.file)?;
    let language = given.language(arguments.language.as_deref())?;
    let page = described(&given.survey, language, arguments.format);
    command::write(arguments.output.as_deref(), page.as_bytes())
}

/// The page about a survey, its own words in this language.
fn described(survey: &Survey, language: &str, format: Format) -> String {
    let (title, blocks) = content::of(survey, language);
    match format {
        Format::Html => html::page(&title, &blocks),
        Format::Markdown => markdown::page(&blocks),
    }
}
