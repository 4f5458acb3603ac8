//! Where deliveries are kept until they are acknowledged.

use std::cell::RefCell;
use std::fmt;
use std::rc::Rc;

use futures::FutureExt as _;
use futures::future::LocalBoxFuture;
use futures::future::ready;
use yousaid_schema::ResponseId;

use crate::Delivery;

/// A delivery as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stored {
    /// The delivery.
    pub delivery: Delivery,
    /// Why the backend did not take it, if it did not: then it is in quarantine.
    pub refusal: Option<Refusal>,
}

/// Why a delivery is in quarantine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// HTTP status, or 0 where there is none.
    pub status: u16,
    /// What the backend said, for developers.
    pub detail: String,
}

/// Keeps deliveries by response id and sequence number. Asynchronous, as the stores of browsers
/// are: a write counts when its future has ended, not before.
pub trait Store {
    /// Writes an entry; one with the same id and sequence number is replaced.
    fn save<'a>(&'a self, entry: &'a Stored) -> LocalBoxFuture<'a, Result<(), StoreError>>;

    /// Removes an entry, if it is there.
    fn remove<'a>(&'a self, id: &'a ResponseId, sequence: u32) -> LocalBoxFuture<'a, Result<(), StoreError>>;

    /// Every entry, oldest first.
    fn load(&self) -> LocalBoxFuture<'_, Result<Vec<Stored>, StoreError>>;

    /// Whether what is saved survives the closing of the page.
    fn is_durable(&self) -> bool;
}

/// Why a store could not do what it was asked, for developers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoreError(pub String);

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for StoreError {}

/// Keeps deliveries in memory. Clones share what they keep.
#[derive(Clone, Debug, Default)]
pub struct MemoryStore(Rc<RefCell<Vec<Stored>>>);

impl MemoryStore {
    /// An empty store.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Store for MemoryStore {
    fn save<'a>(&'a self, entry: &'a Stored) -> LocalBoxFuture<'a, Result<(), StoreError>> {
        let mut entries = self.0.borrow_mut();
        let same = |known: &&mut Stored| {
            known.delivery.id == entry.delivery.id && known.delivery.sequence == entry.delivery.sequence
        };
        match entries.iter_mut().find(same) {
            Some(known) => *known = entry.clone(),
            None => entries.push(entry.clone()),
        }
        ready(Ok(())).boxed_local()
    }

    fn remove<'a>(&'a self, id: &'a ResponseId, sequence: u32) -> LocalBoxFuture<'a, Result<(), StoreError>> {
        self.0.borrow_mut().retain(|entry| entry.delivery.id != *id || entry.delivery.sequence != sequence);
        ready(Ok(())).boxed_local()
    }

    fn load(&self) -> LocalBoxFuture<'_, Result<Vec<Stored>, StoreError>> {
        ready(Ok(self.0.borrow().clone())).boxed_local()
    }

    fn is_durable(&self) -> bool {
        false
    }
}
