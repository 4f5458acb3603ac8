//! The door between a survey and this part, which a bundle may load only where it is wanted.

use std::fmt;
use std::sync::Arc;
use std::sync::OnceLock;

use yousaid_schema::Json;
use yousaid_schema::Response;
use yousaid_schema::ResponseId;
use yousaid_transport::Delivery;

use crate::Getter;
use crate::element::Element;
use crate::reader::Reader;
use crate::survey::Frame;

static INSTALLED: OnceLock<Amend> = OnceLock::new();

/// What lets residents come back with a code, and its words. With the feature `lazy` nothing but
/// [`Amend::all`] names it, and it is shown only once it is installed.
#[derive(Clone, Copy)]
pub struct Amend {
    open: fn(&Arc<Frame>, Getter<bool>) -> Element,
    given: fn(&Arc<Frame>, &Reader) -> Element,
    english: &'static str,
}

/// An earlier response whose next version is being written.
#[derive(Clone)]
pub(crate) struct Amending {
    pub(crate) id: ResponseId,
    /// Of the version that is stored.
    pub(crate) sequence: u32,
    pub(crate) code: String,
    /// Makes what is sent.
    pub(crate) freeze: fn(&Response, &str) -> Delivery,
}

impl Amend {
    /// All of it.
    #[must_use]
    pub fn all() -> Self {
        Self { open: super::view::open, given: super::view::given, english: yousaid_i18n::english::AMEND }
    }

    /// Whether a definition lets residents come back.
    #[must_use]
    pub fn is_needed(definition: &Json) -> bool {
        matches!(definition.get("amend"), Some(Json::Boolean(true)))
    }

    /// Its English words, for [`Words::with_english`](yousaid_i18n::Words::with_english); none where they
    /// are among the others.
    #[must_use]
    pub fn english() -> Option<&'static str> {
        INSTALLED.get().map(|amend| amend.english)
    }

    /// From now on it is shown.
    pub fn install(self) {
        // Whoever was first has installed the same.
        let _ = INSTALLED.set(self);
    }

    /// Whether it is shown.
    #[must_use]
    pub fn is_installed() -> bool {
        door().is_some()
    }
}

impl fmt::Debug for Amend {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Amend").finish_non_exhaustive()
    }
}

/// None while it has to be installed.
fn door() -> Option<Amend> {
    let door = INSTALLED.get().copied();
    #[cfg(not(feature = "lazy"))]
    let door = door.or_else(|| Some(Amend::all()));
    door
}

/// What stands above the questions while they can be answered, where the survey lets residents come back.
pub(crate) fn open_view(frame: &Arc<Frame>, is_open: Getter<bool>) -> Option<Element> {
    let door = door().filter(|_| frame.plan.survey.definition().amend && frame.plan.backend.is_some())?;
    Some((door.open)(frame, is_open))
}

/// The code, once there is one.
pub(crate) fn given_view(frame: &Arc<Frame>, reader: &Reader) -> Option<Element> {
    let door = door().filter(|_| frame.plan.survey.definition().amend)?;
    Some((door.given)(frame, reader))
}
