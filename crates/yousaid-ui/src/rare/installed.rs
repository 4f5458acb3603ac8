//! The door to the views of rare kinds, for a bundle that loads them only where they are wanted.

use std::fmt;
use std::sync::OnceLock;

use yousaid_engine::Survey;

use super::Door;

static INSTALLED: OnceLock<Rare> = OnceLock::new();

/// The views of rare kinds of question. With the feature `lazy` nothing but [`Rare::all`] names them,
/// and they are shown only once they are installed.
#[derive(Clone, Copy)]
pub struct Rare {
    door: Door,
}

impl Rare {
    /// All of them.
    #[must_use]
    pub fn all() -> Self {
        Self { door: Door::open() }
    }

    /// From now on they are shown; call it before a survey that needs them is shown.
    pub fn install(self) {
        // Whoever was first has installed the same.
        let _ = INSTALLED.set(self);
    }

    /// Whether they are shown.
    #[must_use]
    pub fn is_installed() -> bool {
        INSTALLED.get().is_some()
    }

    /// Whether a survey has questions of such kinds.
    #[must_use]
    pub fn is_needed(survey: &Survey) -> bool {
        survey.questions().iter().any(|question| super::is_rare(&question.spec.kind))
    }
}

impl fmt::Debug for Rare {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Rare").finish_non_exhaustive()
    }
}

/// None while they are not installed.
pub(super) fn door() -> Option<Door> {
    INSTALLED.get().map(|rare| rare.door)
}
