//! What has not arrived from this browser, for the staff of whoever runs the page.

use crate::questionnaire::read;
use js_sys::Promise;
use std::{cell::RefCell, rc::Rc};
use wasm_bindgen::{JsValue, prelude::wasm_bindgen};
use yousaid_transport::{CollectorBackend, Courier, IndexedDbStore, forgiven, kept};

thread_local! {
    /// Couriers that were started by hand, by endpoint.
    static STARTED: RefCell<Vec<(String, Courier)>> = RefCell::default();
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

/// Sends what is kept for this endpoint.
#[wasm_bindgen]
pub fn retry(endpoint: String) {
    let store = Rc::new(IndexedDbStore::new(&endpoint));
    let courier = Courier::with_store(CollectorBackend::with_parse(&endpoint, read), store);
    // It goes on until the page is left; one for each endpoint is enough.
    STARTED.with_borrow_mut(|started| {
        started.retain(|(known, _)| *known != endpoint);
        started.push((endpoint, courier));
    });
}
