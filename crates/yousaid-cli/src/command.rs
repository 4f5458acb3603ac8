//! What commands that turn one document into another have in common: how they read, write and end.

use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

use yousaid_engine::Survey;
use yousaid_schema::limits;

use crate::check;
use crate::report;

/// Why a command ends without what was asked for.
#[derive(Debug)]
pub(crate) struct Failure {
    /// 1 for a problem in what was given, 2 for a file that can't be read or written.
    pub(crate) code: u8,
    /// Whole lines.
    pub(crate) words: String,
}

impl Failure {
    /// A problem in what was given, with words that end in a line break.
    pub(crate) fn in_what_was_given(words: impl Into<String>) -> Self {
        Self { code: 1, words: words.into() }
    }

    /// A file or program that can't be used, with words that end in a line break.
    pub(crate) fn out_of_reach(words: impl Into<String>) -> Self {
        Self { code: check::UNREADABLE, words: words.into() }
    }

    pub(crate) fn unwritten(place: &str, error: &dyn std::fmt::Display) -> Self {
        Self::out_of_reach(format!("{place} can't be written: {error}\n"))
    }

    /// Says it, and ends the command.
    pub(crate) fn exit(&self) -> ExitCode {
        report::complain(&self.words);
        ExitCode::from(self.code)
    }
}

/// The end of a command.
pub(crate) fn end(outcome: Result<(), Failure>) -> ExitCode {
    outcome.map_or_else(|failure| failure.exit(), |()| ExitCode::SUCCESS)
}

/// A definition that can be used.
#[derive(Debug)]
pub(crate) struct Given {
    /// The file, as problems name it.
    pub(crate) name: String,
    pub(crate) text: String,
    pub(crate) survey: Arc<Survey>,
}

impl Given {
    pub(crate) fn read(path: &Path) -> Result<Self, Failure> {
        let (name, text) = read(path)?;
        match check::check(&text) {
            Ok(survey) => Ok(Self { name, text, survey: Arc::new(survey) }),
            problems => Err(Failure::in_what_was_given(check::in_words(&name, &text, &problems))),
        }
    }

    /// The language that was asked for, if the survey is written in it; its default one if none was.
    pub(crate) fn language<'a>(&'a self, asked: Option<&'a str>) -> Result<&'a str, Failure> {
        let definition = self.survey.definition();
        let language = asked.unwrap_or_else(|| definition.default_language());
        if definition.languages.iter().any(|known| known == language) {
            return Ok(language);
        }
        let shown: String = language.chars().take(limits::ID_CHARS).collect();
        let known = definition.languages.join(", ");
        let name = &self.name;
        Err(Failure::in_what_was_given(format!(
            "{name}: the survey is not written in `{shown}`; use one of: {known}\n"
        )))
    }
}

/// A file's name, as problems name it, and its text.
pub(crate) fn read(path: &Path) -> Result<(String, String), Failure> {
    let name = path.display().to_string();
    let text = check::read(path).map_err(|why| Failure::out_of_reach(format!("{name}: {why}\n")))?;
    Ok((name, text))
}

/// Writes to the file, or to the standard output where none is named.
pub(crate) fn write(output: Option<&Path>, bytes: &[u8]) -> Result<(), Failure> {
    let (place, outcome) = match output {
        Some(output) => (output.display().to_string(), fs::write(output, bytes)),
        None => ("the standard output".to_owned(), std::io::stdout().write_all(bytes)),
    };
    outcome.map_err(|error| Failure::unwritten(&place, &error))
}
