//! Files behind a door of their own, so that a bundle can load them apart from other rare kinds.

use std::fmt;
use std::sync::OnceLock;

use yousaid_schema::File;
use yousaid_schema::Question;

use super::Takes;
use super::view;
use crate::element::Content;
use crate::field::Field;
use crate::reader::Reader;

static INSTALLED: OnceLock<Files> = OnceLock::new();

/// What checks and shows files. With the feature `lazy` nothing but [`Files::all`] names it, and a survey
/// that asks for files is shown only once it is installed.
#[derive(Clone, Copy)]
pub struct Files {
    engine: yousaid_engine::Files,
    file: fn(&Field, &Question, &Takes<'_>) -> Content,
    line: fn(&File, &Reader) -> String,
}

impl Files {
    /// All of it.
    #[must_use]
    pub fn all() -> Self {
        Self { engine: yousaid_engine::Files::all(), file: view::file, line: view::line }
    }

    /// From now on files are checked and shown; call it before a definition that asks for them is compiled:
    /// see [`yousaid_schema::Rare::has_files`].
    pub fn install(self) {
        self.engine.install();
        // Whoever was first has installed the same.
        let _ = INSTALLED.set(self);
    }

    /// Whether they are shown.
    #[must_use]
    pub fn is_installed() -> bool {
        door().is_some()
    }
}

impl fmt::Debug for Files {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Files").finish_non_exhaustive()
    }
}

fn door() -> Option<Files> {
    let door = INSTALLED.get().copied();
    #[cfg(not(feature = "lazy"))]
    let door = door.or_else(|| Some(Files::all()));
    door
}

/// Photos and documents.
pub(crate) fn file(field: &Field, spec: &Question, takes: &Takes<'_>) -> Content {
    door().map_or(Content::NONE, |door| (door.file)(field, spec, takes))
}

/// A file in one line, as the review shows it.
pub(crate) fn line(file: &File, reader: &Reader) -> String {
    door().map(|door| (door.line)(file, reader)).unwrap_or_default()
}
