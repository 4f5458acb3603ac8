//! What goes wrong in a task, in words for the person who ran it: what failed, then what to do.

use std::{fmt, io, path::Path};

/// The result of a task or of a step of one.
pub(crate) type Result<T, E = Fault> = std::result::Result<T, E>;

/// One message; tasks are run by people, so there is nothing to match on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Fault(String);

impl Fault {
    /// A fault in the caller's words.
    pub(crate) fn new(words: impl Into<String>) -> Self {
        Self(words.into())
    }

    /// For `map_err`: what was tried with which file, and what the system said.
    pub(crate) fn io(verb: &str, path: &Path) -> impl FnOnce(io::Error) -> Self {
        move |error| Self(format!("can't {verb} {}: {error}", path.display()))
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl std::error::Error for Fault {}
