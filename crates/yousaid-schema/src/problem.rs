//! What is wrong with a document: where, what, and what to do.

use std::fmt;

use crate::limits;
use crate::text::split_at_first;

/// One thing that is wrong with a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Where: a JSON pointer (RFC 6901) into the document; empty for the document itself.
    pub pointer: String,
    /// Which rule, as a stable name for programs: `unknown-field`, `missing-field`, …
    pub code: &'static str,
    /// What is wrong, naming the value and what is allowed. Lower case, no final stop. Empty where
    /// the build leaves out the words for authors ([`advice`]): the code says it then.
    pub message: String,
    /// What to do about it, or empty when the message says it all.
    pub help: String,
    /// For a fault inside a text (an expression): the byte range within that text.
    pub range: Option<(usize, usize)>,
}

impl Problem {
    /// A problem at `pointer`.
    #[must_use]
    pub fn new(pointer: impl Into<String>, code: &'static str, message: impl Into<String>) -> Self {
        Self { pointer: pointer.into(), code, message: message.into(), help: String::new(), range: None }
    }

    /// The same problem with advice.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = help.into();
        self
    }

    /// The same problem, marking bytes `start..end` of the text at the pointer.
    #[must_use]
    pub fn range(mut self, start: usize, end: usize) -> Self {
        self.range = Some((start, end));
        self
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place = if self.pointer.is_empty() { "the document" } else { &self.pointer };
        let what = if self.message.is_empty() { self.code } else { &self.message };
        write!(f, "{place}: {what}")?;
        if !self.help.is_empty() {
            write!(f, "; {}", self.help)?;
        }
        Ok(())
    }
}

/// Words for whoever writes the document: what is wrong with it and what to do. Empty in builds
/// without the feature `advice`, whose readers did not write it and get pointer and code.
#[must_use]
pub fn advice<S: Into<String>>(words: impl FnOnce() -> S) -> String {
    if cfg!(feature = "advice") { words().into() } else { String::new() }
}

/// Collects problems while a document is read, up to [`limits::PROBLEMS`].
#[derive(Debug, Default)]
pub struct Problems {
    list: Vec<Problem>,
}

impl Problems {
    /// An empty list.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a problem; those over the limit are dropped.
    pub fn push(&mut self, problem: Problem) {
        if self.list.len() < limits::PROBLEMS {
            self.list.push(problem);
        }
    }

    /// Adds a problem in words for whoever writes the document: what is wrong, and what to do. Builds
    /// without [`advice`] leave the words out.
    pub fn wrong<M: Into<String>, H: Into<String>>(
        &mut self,
        pointer: impl Into<String>,
        code: &'static str,
        message: impl FnOnce() -> M,
        help: impl FnOnce() -> H,
    ) {
        if cfg!(feature = "advice") {
            self.push(Problem { message: message().into(), help: help().into(), ..Problem::new(pointer, code, "") });
        } else {
            self.bare(pointer.into(), code);
        }
    }

    /// Adds a problem without words. One function, as nearly every rule of a definition ends here.
    #[inline(never)]
    fn bare(&mut self, pointer: String, code: &'static str) {
        self.push(Problem::new(pointer, code, ""));
    }

    /// Takes back the problems at `pointer` of this code that speak of `words`, as consequences of
    /// another.
    pub(crate) fn forget(&mut self, pointer: &str, code: &str, words: &str) {
        self.list.retain(|known| {
            known.pointer != pointer || known.code != code || split_at_first(&known.message, words).is_none()
        });
    }

    /// Whether nothing is wrong so far.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// Ends the reading: an [`Error`] if anything was wrong.
    ///
    /// # Errors
    ///
    /// All the problems found.
    pub fn finish(self) -> Result<(), Error> {
        if self.list.is_empty() { Ok(()) } else { Err(Error::new(self.list)) }
    }
}

/// A document that can't be used, with every problem found in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error(Box<[Problem]>);

impl Error {
    /// An error of these problems.
    #[must_use]
    pub fn new(problems: Vec<Problem>) -> Self {
        Self(problems.into())
    }

    /// Every problem, in document order where it has one.
    #[must_use]
    pub fn problems(&self) -> &[Problem] {
        &self.0
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, problem) in self.0.iter().enumerate() {
            if i > 0 {
                f.write_str("\n")?;
            }
            problem.fmt(f)?;
        }
        Ok(())
    }
}

impl std::error::Error for Error {}

/// A text that is not what it was read as (`"TP01".parse::<QuestionId>()`), and what would be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseError {
    text: Box<str>,
    rule: &'static str,
}

impl ParseError {
    pub(crate) fn new(text: &str, rule: &'static str) -> Self {
        Self { text: text.into(), rule }
    }
}

impl fmt::Display for ParseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` can't be read; {}", self.text, self.rule)
    }
}

impl std::error::Error for ParseError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_problem_without_words_is_known_by_its_code() {
        let bare = Problem::new("/pages/0", "empty-list", "");
        assert_eq!(bare.to_string(), "/pages/0: empty-list");
        let said = Problem::new("", "empty-list", "there are no pages").help("add a page");
        assert_eq!(said.to_string(), "the document: there are no pages; add a page");
    }
}
