//! What a survey is underneath.

use std::sync::Arc;

use yousaid_schema::Feedback;
use yousaid_schema::HaloRound;

use crate::feedback;
use crate::halo;
use crate::survey::Around;
use crate::survey::Manner;

/// The document that a survey is made of: what stands around its questions follows from it.
#[derive(Clone, Debug, Default)]
pub enum Document {
    /// It is one itself.
    #[default]
    Survey,
    /// A form for feedback.
    Feedback(Arc<Feedback>),
    /// A halo round, as it stands now.
    Halo(Arc<HaloRound>),
}

impl Document {
    /// The name of its widget, and of its element without `yousaid-`.
    #[must_use]
    pub fn widget(&self) -> &'static str {
        match self {
            Self::Survey => "survey",
            Self::Feedback(_) => "feedback",
            Self::Halo(_) => "halo",
        }
    }

    /// Whether it takes comments now; of others the days of the definition tell.
    #[must_use]
    pub fn is_closed(&self) -> bool {
        self.around().is_some_and(|around| around.is_closed())
    }

    pub(super) fn around(&self) -> Option<Arc<dyn Around>> {
        let Self::Halo(round) = self else { return None };
        Some(halo::around(round.as_ref().clone()))
    }

    pub(super) fn manner(&self, level: u8) -> Option<Manner> {
        match self {
            Self::Survey => None,
            Self::Feedback(form) => Some(feedback::manner(form.clone(), level)),
            Self::Halo(_) => Some(halo::manner()),
        }
    }
}
