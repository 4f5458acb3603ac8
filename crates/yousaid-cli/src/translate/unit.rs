//! What goes out to translators and what comes back, whatever the format.

/// All texts of a document with one language, for translators.
#[derive(Debug)]
pub(super) struct Outgoing {
    /// What the document is called.
    pub(super) name: String,
    /// The language to translate from, as a BCP 47 tag.
    pub(super) from: String,
    /// The language to translate into.
    pub(super) into: String,
    pub(super) units: Vec<Unit>,
}

/// One text.
#[derive(Debug)]
pub(super) struct Unit {
    pub(super) pointer: String,
    /// What it is.
    pub(super) about: String,
    /// What of it has to stay as it is.
    pub(super) keep: Vec<String>,
    pub(super) source: String,
    pub(super) translation: Option<String>,
    /// Whether the translation was made from other words.
    pub(super) is_stale: bool,
}

/// What came back.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Incoming {
    /// The languages that the file names, where it does.
    pub(super) from: Option<String>,
    pub(super) into: Option<String>,
    pub(super) units: Vec<Returned>,
    /// What could not be read, each with its place.
    pub(super) unread: Vec<String>,
}

/// One text that came back.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Returned {
    pub(super) pointer: String,
    /// The words as they were when they went out.
    pub(super) source: String,
    /// Empty if there is none.
    pub(super) translation: String,
    /// Whether its translator marked it as not to be used yet.
    pub(super) is_unfinished: bool,
}

/// Most texts of a file that is read.
pub(super) const UNITS: usize = 20_000;

impl Incoming {
    /// Adds a text.
    ///
    /// # Errors
    ///
    /// If there are too many.
    pub(super) fn add(&mut self, unit: Returned) -> Result<(), String> {
        if self.units.len() + self.unread.len() >= UNITS {
            return Err(format!("there are more than {UNITS} texts in the file"));
        }
        self.units.push(unit);
        Ok(())
    }
}
