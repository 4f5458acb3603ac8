//! `yousaid describe`: a questionnaire as a page to read, for those who agree to it and file it.

mod content;
mod document;
mod html;
mod markdown;
mod questions;
#[cfg(test)]
mod tests;

use std::fs;
use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use yousaid_engine::Survey;
use yousaid_schema::limits;

use crate::check;
use crate::report;

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
    let name = path.display().to_string();
    let text = check::read(path).map_err(|why| (check::UNREADABLE, format!("{name}: {why}\n")))?;
    let survey = match check::check(&text) {
        Ok(survey) => survey,
        problems => return Err((1, check::in_words(&name, &text, &problems))),
    };
    let languages = &survey.definition().languages;
    let language = arguments.language.as_deref().unwrap_or_else(|| survey.definition().default_language());
    if !languages.iter().any(|known| known == language) {
        let shown: String = language.chars().take(limits::ID_CHARS).collect();
        let known = languages.join(", ");
        return Err((1, format!("{name}: the survey is not written in `{shown}`; use one of: {known}\n")));
    }
    let page = described(&survey, language, arguments.format);
    let (place, outcome) = match &arguments.output {
        Some(output) => (output.display().to_string(), fs::write(output, page)),
        None => ("the standard output".to_owned(), std::io::stdout().write_all(page.as_bytes())),
    };
    outcome.map_err(|error| (check::UNREADABLE, format!("{place} can't be written: {error}\n")))
}

/// The page about a survey, its own words in this language.
fn described(survey: &Survey, language: &str, format: Format) -> String {
    let (title, blocks) = content::of(survey, language);
    match format {
        Format::Html => html::page(&title, &blocks),
        Format::Markdown => markdown::page(&blocks),
    }
}
