//! The door between a survey and this part, which a bundle may load only where it is wanted.

use std::fmt;
use std::sync::Arc;

use yousaid_schema::Definition;
use yousaid_schema::Question;
use yousaid_schema::Text;

use super::bar::Bar;
use crate::element::Content;
use crate::element::Element;
use crate::field::Field;
use crate::field::Mark;
use crate::reader::Reader;
use crate::survey::Frame;

/// What makes one survey easier to read, for [`Setup::access`](crate::Setup::access). Cheap to clone.
#[derive(Clone)]
pub struct Access(pub(crate) Arc<dyn Ease>);

impl fmt::Debug for Access {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Access").finish_non_exhaustive()
    }
}

/// What it shows, and where.
pub(crate) trait Ease: Send + Sync {
    /// Above everything else of the survey.
    fn above(&self, frame: &Arc<Frame>) -> Element;
    /// Directly behind a text of the survey's own; `name` is what aids call it, in pieces (see [`yousaid_schema::Aids`]).
    fn text(&self, reader: &Reader, name: &[&str], text: &Text) -> Content;
    /// Directly behind the title of a question, or a statement.
    fn aid(&self, field: &Field, spec: &Question) -> Content;
    /// Before the words of a choice, and in the place of these words; without a mark, of the row that a part of a
    /// question is.
    fn choice(&self, field: &Field, mark: Option<&Mark>, words: Content) -> [Content; 2];
}

/// What helps with a text of the survey's own, to stand directly behind it.
pub(crate) fn beside(access: Option<&Access>, reader: &Reader, name: &[&str], text: &Text) -> Content {
    access.map_or(Content::NONE, |access| access.0.text(reader, name, text))
}

/// The words of a row of a question, with what helps with them.
pub(crate) fn row_words(field: &Field, mark: Option<&Mark>, words: Content) -> Content {
    match &field.access {
        Some(access) => Vec::from(access.0.choice(field, mark, words)).into(),
        None => words,
    }
}

/// What makes this, and its words: all that a bundle with the feature `lazy` names of it.
#[derive(Clone, Copy)]
pub struct AccessPart {
    make: fn(&Definition, bool) -> Access,
    english: &'static str,
}

impl AccessPart {
    /// All of it.
    #[must_use]
    pub fn all() -> Self {
        Self {
            make: |definition, bar| Access(Arc::new(Bar::new(definition, bar))),
            english: yousaid_i18n::english::ACCESS,
        }
    }

    /// For a survey; with the bar where that is wanted, else with the aids of its definition alone.
    #[must_use]
    pub fn make(self, definition: &Definition, bar: bool) -> Access {
        (self.make)(definition, bar)
    }

    /// Its English words, for [`Words::with_english`](yousaid_i18n::Words::with_english).
    #[must_use]
    pub fn english(self) -> &'static str {
        self.english
    }

    /// Whether a survey needs it; `bar` is whether the page wants the bar.
    #[must_use]
    pub fn is_needed(definition: &Definition, bar: bool) -> bool {
        bar || definition.access_bar || definition.aids.is_some()
    }
}

impl fmt::Debug for AccessPart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AccessPart").finish_non_exhaustive()
    }
}
