//! `yousaid print`: a questionnaire on paper, to fill in by hand.

mod html;
pub(crate) mod text;

use std::fs;
use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use yousaid_schema::limits;

use crate::check;
use crate::report;

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
    match written(arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err((code, words)) => {
            report::complain(&words);
            ExitCode::from(code)
        }
    }
}

/// The exit code and the words of what went wrong: 1 is a problem in the definition or with its language, 2 a
/// file that can't be read or written.
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
    let page = html::page(&text::lines(&survey, language), language, arguments.large_print);
    let (place, outcome) = match &arguments.output {
        Some(output) => (output.display().to_string(), fs::write(output, page)),
        None => ("the standard output".to_owned(), std::io::stdout().write_all(page.as_bytes())),
    };
    outcome.map_err(|error| (check::UNREADABLE, format!("{place} can't be written: {error}\n")))
}
