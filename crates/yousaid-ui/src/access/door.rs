//! The door between a survey and this part, which a bundle may load only where it is wanted.

use std::fmt;
use std::sync::Arc;

use yousaid_schema::Definition;
use yousaid_schema::Question;

use super::bar::Bar;
use crate::element::Content;
use crate::element::Element;
use crate::field::Field;
use crate::field::Mark;
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
    /// Under the title of a question.
    fn aid(&self, field: &Field, spec: &Question) -> Content;
    /// Before the words of a choice.
    fn picture(&self, field: &Field, mark: &Mark) -> Content;
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
