//! The door between a survey and this part, which a bundle may load only where it is wanted.

use std::fmt;
use std::sync::Arc;

use yousaid_schema::Definition;
use yousaid_schema::Json;
use yousaid_schema::LaterCode;
use yousaid_schema::SurveyId;

use super::desk::Known;
use crate::Getter;
use crate::element::Element;
use crate::reader::Reader;
use crate::survey::Frame;

/// What saves one survey and brings it back, for [`Setup::later`](crate::Setup::later). Cheap to clone.
#[derive(Clone)]
pub struct Later(pub(crate) Arc<dyn Shelf>);

impl fmt::Debug for Later {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Later").finish_non_exhaustive()
    }
}

/// What it shows, and where.
pub(crate) trait Shelf: Send + Sync {
    /// Above the questions while they can be answered: the way back in.
    fn above(&self, frame: &Arc<Frame>, is_open: Getter<bool>) -> Element;
    /// Under the button that goes on: what saves.
    fn below(&self, frame: &Arc<Frame>, reader: &Reader) -> Element;
}

/// What seals answers with a code, and makes codes: `yousaid_seal::Later` in the custom element. Nothing here
/// encrypts. `docs/leptos.md` makes one.
#[derive(Clone, Copy)]
pub struct Vault {
    /// A new code; `None` where there is no chance to be had.
    pub code: fn() -> Option<LaterCode>,
    /// Where the collector keeps what is sealed with a code: 32 hexadecimal digits.
    pub place: fn(&SurveyId, &LaterCode) -> String,
    /// Seals; `None` where it can't be.
    pub seal: fn(&SurveyId, &LaterCode, &str) -> Option<Vec<u8>>,
    /// Opens and reads; `None` for what was not sealed with this code.
    pub open: fn(&SurveyId, &LaterCode, &[u8]) -> Option<Json>,
}

impl fmt::Debug for Vault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Vault").finish_non_exhaustive()
    }
}

/// What makes this, and its words: all that a bundle with the feature `lazy` names of it.
#[derive(Clone, Copy)]
pub struct LaterPart {
    make: fn(Vault) -> Later,
    vault: Vault,
    english: &'static str,
}

impl LaterPart {
    /// All of it, with what seals.
    #[must_use]
    pub fn all(vault: Vault) -> Self {
        Self { make: |vault| Later(Arc::new(Known::new(vault))), vault, english: yousaid_i18n::english::LATER }
    }

    /// For a survey.
    #[must_use]
    pub fn make(self) -> Later {
        (self.make)(self.vault)
    }

    /// Its English words, for [`Words::with_english`](yousaid_i18n::Words::with_english).
    #[must_use]
    pub fn english(self) -> &'static str {
        self.english
    }

    /// Whether a survey lets residents come back.
    #[must_use]
    pub fn is_needed(definition: &Definition) -> bool {
        definition.come_back.is_some()
    }
}

impl fmt::Debug for LaterPart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LaterPart").finish_non_exhaustive()
    }
}
