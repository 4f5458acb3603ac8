//! Answers in progress, kept until they are sent.

use std::fmt;

use yousaid_schema::Json;

use crate::collector::parse;
use crate::device;

/// Where answers in progress are kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Keep {
    /// Nowhere: they are lost with the page.
    None,
    /// In this tab, until it is closed: they survive a reload.
    #[default]
    Session,
    /// On this device, for at most seven days: they survive the closing of the browser, and whoever uses
    /// the device next can see them.
    Device,
}

impl Keep {
    /// Every place, in the order of [`Keep::CODES`].
    pub const ALL: [Self; 3] = [Self::None, Self::Session, Self::Device];

    /// The names of the places.
    pub const CODES: [&'static str; 3] = ["none", "session", "device"];
}

/// Keeps one text of answers in progress for each key. Nothing here fails: where the browser keeps
/// nothing, nothing is found.
#[derive(Clone)]
pub struct Drafts {
    keep: Keep,
    key: String,
    parse: fn(&str) -> Option<Json>,
}

impl Drafts {
    /// Keeps answers under this key, which names the survey and whatever makes its answers others: where
    /// they go, or for whom they are.
    #[must_use]
    pub fn new(keep: Keep, key: impl Into<String>) -> Self {
        Self::with_parse(keep, key, parse)
    }

    /// The same with a JSON reader of yours, as [`CollectorBackend::with_parse`](crate::CollectorBackend::with_parse)
    /// takes one.
    #[must_use]
    pub fn with_parse(keep: Keep, key: impl Into<String>, parse: fn(&str) -> Option<Json>) -> Self {
        Self { keep, key: key.into(), parse }
    }

    /// What was kept.
    pub async fn load(&self) -> Option<Json> {
        if self.keep == Keep::None {
            return None;
        }
        (self.parse)(&device::draft(self.keep, &self.key).await?)
    }

    /// Keeps this in the place of what was kept before; `false` if it can't be.
    pub async fn save(&self, draft: &Json) -> bool {
        self.keep != Keep::None && device::keep_draft(self.keep, &self.key, Some(&draft.to_text())).await
    }

    /// Removes what was kept.
    pub async fn remove(&self) {
        if self.keep != Keep::None {
            device::keep_draft(self.keep, &self.key, None).await;
        }
    }
}

impl fmt::Debug for Drafts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Drafts").field("keep", &self.keep).field("key", &self.key).finish_non_exhaustive()
    }
}
