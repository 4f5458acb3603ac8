//! What has not arrived from this browser, for the staff of whoever runs the page.

use crate::questionnaire::read;
use js_sys::Promise;
use std::{cell::RefCell, rc::Rc};
use wasm_bindgen::{JsValue, prelude::wasm_bindgen};
use yousaid_transport::{Backend, CollectorBackend, Courier, IndexedDbStore, forgiven, kept};

thread_local! {
    /// Couriers that were started by hand, by endpoint.
    static STARTED: RefCell<Vec<(String, Courier)>> = RefCell::default();
    /// Backends of this page that are no collectors, by the name under which the device keeps what is theirs.
    static KNOWN: RefCell<Vec<(String, Rc<dyn Backend>)>> = RefCell::default();
}

/// Remembers a backend that is no collector, for [`retry`].
pub(crate) fn know(key: &str, backend: &Rc<dyn Backend>) {
    KNOWN.with_borrow_mut(|known| {
        known.retain(|(other, _)| other != key);
        known.push((key.to_owned(), backend.clone()));
    });
}

/// Everything that is kept until it is acknowledged, for any endpoint, as a list of objects: `endpoint`,
/// `survey`, `id`, `sequence`, `hash`, `payload`, `status` and `detail` of a refusal.
///
/// # Errors
///
/// What the browser says where its database does not work.
#[wasm_bindgen]
pub fn outbox() -> Result<Promise, JsValue> {
    kept()
}

/// Takes what was refused out of quarantine, for this endpoint; [`retry`] sends it then.
#[wasm_bindgen]
pub fn forgive(endpoint: &str) -> Promise {
    forgiven(endpoint)
}

/// Sends what is kept for this endpoint. What is for a backend that is no collector waits for a page that
/// has an element with this backend.
#[wasm_bindgen]
pub fn retry(endpoint: String) {
    let find = |known: &Vec<(String, Rc<dyn Backend>)>| {
        known.iter().find(|(key, _)| *key == endpoint).map(|(_, backend)| backend.clone())
    };
    let backend: Rc<dyn Backend> = match KNOWN.with_borrow(find) {
        Some(backend) => backend,
        None if endpoint.starts_with("http") => Rc::new(CollectorBackend::with_parse(&endpoint, read)),
        None => return,
    };
    let courier = Courier::with_store(backend, Rc::new(IndexedDbStore::new(&endpoint)));
    // It goes on until the page is left; one for each endpoint is enough.
    STARTED.with_borrow_mut(|started| {
        started.retain(|(known, _)| *known != endpoint);
        started.push((endpoint, courier));
    });
}
