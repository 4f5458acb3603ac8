//! On a server nothing is kept: nobody answers there.

use futures::FutureExt as _;
use futures::future::ready;
use yousaid_schema::ResponseId;

use crate::Keep;
use crate::LocalBoxFuture;
use crate::Store;
use crate::StoreError;
use crate::Stored;

/// Keeps deliveries in the browser's IndexedDB. This is not a browser: every save fails.
#[derive(Debug)]
pub struct IndexedDbStore(());

impl IndexedDbStore {
    /// Keeps what is on its way to this endpoint: the address that the backend was made with.
    #[must_use]
    pub fn new(_endpoint: &str) -> Self {
        Self(())
    }
}

impl Store for IndexedDbStore {
    fn save<'a>(&'a self, _entry: &'a Stored) -> LocalBoxFuture<'a, Result<(), StoreError>> {
        ready(Err(StoreError("there is no browser to keep it in".to_owned()))).boxed_local()
    }

    fn remove<'a>(&'a self, _id: &'a ResponseId, _sequence: u32) -> LocalBoxFuture<'a, Result<(), StoreError>> {
        ready(Ok(())).boxed_local()
    }

    fn load(&self) -> LocalBoxFuture<'_, Result<Vec<Stored>, StoreError>> {
        ready(Ok(Vec::new())).boxed_local()
    }

    fn is_durable(&self) -> bool {
        true
    }
}

/// Saves a text as a file of the resident, which needs a browser.
pub fn download(_name: &str, _text: &str) {}

pub(crate) async fn draft(_keep: Keep, _key: &str) -> Option<String> {
    None
}

pub(crate) async fn keep_draft(_keep: Keep, _key: &str, _text: Option<&str>) -> bool {
    false
}
