//! What is kept on the device, through `js/device.js`.

use std::cell::RefCell;
use std::fmt;
use std::rc::Rc;

use futures::FutureExt as _;
use js_sys::Array;
use js_sys::Promise;
use wasm_bindgen::JsCast as _;
use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::prelude::wasm_bindgen;
use yousaid_schema::ResponseId;
use yousaid_schema::SurveyId;
use yousaid_schema::sha256_hex;

use crate::Delivery;
use crate::Guard;
use crate::Keep;
use crate::LocalBoxFuture;
use crate::News;
use crate::Refusal;
use crate::Store;
use crate::StoreError;
use crate::Stored;
use crate::promise::promised;

#[wasm_bindgen(module = "/js/device.js")]
extern "C" {
    fn save(
        endpoint: &str,
        survey: &str,
        id: &str,
        sequence: u32,
        hash: &str,
        payload: &str,
        status: Option<u16>,
        detail: &str,
    ) -> Promise;

    fn remove(id: &str, sequence: u32) -> Promise;

    fn has(id: &str, sequence: u32) -> Promise;

    fn load(endpoint: &str) -> Promise;

    fn turn(endpoint: &str) -> Promise;

    fn forgive(endpoint: &str) -> Promise;

    #[wasm_bindgen(js_name = draft)]
    fn load_draft(on_device: bool, key: &str) -> Promise;

    #[wasm_bindgen(js_name = keepDraft)]
    fn save_draft(on_device: bool, key: &str, text: Option<&str>) -> Promise;

    #[wasm_bindgen(catch)]
    fn entries() -> Result<Promise, JsValue>;

    #[wasm_bindgen(js_name = download)]
    fn save_file(name: &str, text: &str);

    fn listen(endpoint: &str, hear: &Closure<dyn Fn(String)>) -> Option<Channel>;

    /// A `BroadcastChannel`.
    type Channel;

    #[wasm_bindgen(method, js_name = postMessage)]
    fn post(this: &Channel, text: &str);

    #[wasm_bindgen(method)]
    fn close(this: &Channel);
}

/// Keeps deliveries in the browser's IndexedDB, where they outlive page, browser and device being
/// switched off; of those for other endpoints it knows nothing.
///
/// - A save counts when it is on the disk (`durability: "strict"`). Where the browser has no
///   database, or none that works within seconds, saving fails and the page holds the delivery.
/// - What is in the database and is no delivery, or not the one whose hash stands beside it, is left
///   there and never sent.
/// - Deliveries of one endpoint are sent by one tab at a time, by a lock of the browser; on pages that
///   have no locks, by a lease in the database.
///
/// Outside a browser every save fails.
pub struct IndexedDbStore {
    endpoint: String,
    channel: Rc<RefCell<Option<Channel>>>,
}

impl IndexedDbStore {
    /// Keeps what is on its way to this endpoint: the address that the backend was made with.
    #[must_use]
    pub fn new(endpoint: &str) -> Self {
        Self { endpoint: endpoint.trim_end_matches('/').to_owned(), channel: Rc::default() }
    }
}

/// Takes everything for this endpoint out of quarantine, for whoever has put right what was wrong: the
/// next courier sends it. Ends when that is done; fails where the browser's database does not work.
pub fn forgiven(endpoint: &str) -> Promise {
    forgive(endpoint.trim_end_matches('/'))
}

/// Everything that is kept, for any endpoint, as JavaScript has it: for lists of what has not arrived.
///
/// # Errors
///
/// What the browser says where it can't even be asked; the promise fails where its database does not work.
pub fn kept() -> Result<Promise, JsValue> {
    entries()
}

/// Saves a text as a file of the resident, under this name. It goes nowhere else.
pub fn download(name: &str, text: &str) {
    save_file(name, text);
}

impl Store for IndexedDbStore {
    fn save<'a>(&'a self, entry: &'a Stored) -> LocalBoxFuture<'a, Result<(), StoreError>> {
        let Stored { delivery, refusal } = entry;
        let Delivery { survey, id, sequence, payload, hash } = delivery;
        let (status, detail) = match refusal {
            Some(Refusal { status, detail }) => (Some(*status), detail.as_str()),
            None => (None, ""),
        };
        let (survey, id) = (survey.as_str(), id.as_str());
        done(save(&self.endpoint, survey, id, *sequence, hash, payload, status, detail))
    }

    fn remove<'a>(&'a self, id: &'a ResponseId, sequence: u32) -> LocalBoxFuture<'a, Result<(), StoreError>> {
        done(remove(id.as_str(), sequence))
    }

    fn load(&self) -> LocalBoxFuture<'_, Result<Vec<Stored>, StoreError>> {
        let read_all = |entries: JsValue| entries.unchecked_into::<Array>().iter().filter_map(read).collect();
        promised(load(&self.endpoint))
            .map(move |entries| entries.map(read_all).map_err(|error| fault(&error)))
            .boxed_local()
    }

    fn is_durable(&self) -> bool {
        true
    }

    fn has<'a>(&'a self, id: &'a ResponseId, sequence: u32) -> LocalBoxFuture<'a, Result<bool, StoreError>> {
        promised(has(id.as_str(), sequence))
            .map(|has| has.map(|has| has.is_truthy()).map_err(|error| fault(&error)))
            .boxed_local()
    }

    fn turn(&self) -> LocalBoxFuture<'_, Guard> {
        promised(turn(&self.endpoint))
            .map(|end| Box::new(end.map(|end| Turn(end.unchecked_into()))) as Guard)
            .boxed_local()
    }

    fn tell(&self, news: &News) {
        if let Some(channel) = &*self.channel.borrow() {
            channel.post(&news.to_text());
        }
    }

    fn listen(&self, hear: Box<dyn Fn(News)>) -> Guard {
        let hear = Closure::<dyn Fn(String)>::new(move |text: String| {
            if let Some(news) = News::from_text(&text) {
                hear(news);
            }
        });
        self.channel.replace(listen(&self.endpoint, &hear));
        Box::new(Listening { channel: self.channel.clone(), _hear: hear })
    }
}

impl fmt::Debug for IndexedDbStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("IndexedDbStore").field("endpoint", &self.endpoint).finish_non_exhaustive()
    }
}

/// The text of answers in progress, if the browser has kept one.
pub(crate) async fn draft(keep: Keep, key: &str) -> Option<String> {
    promised(load_draft(keep == Keep::Device, key)).await.ok()?.as_string()
}

/// Keeps such a text, or removes it; `false` if the browser can't.
pub(crate) async fn keep_draft(keep: Keep, key: &str, text: Option<&str>) -> bool {
    promised(save_draft(keep == Keep::Device, key, text)).await.is_ok()
}

struct Turn(js_sys::Function);

impl Drop for Turn {
    fn drop(&mut self) {
        // It only ends a promise.
        let _ = self.0.call0(&JsValue::UNDEFINED);
    }
}

struct Listening {
    channel: Rc<RefCell<Option<Channel>>>,
    _hear: Closure<dyn Fn(String)>,
}

impl Drop for Listening {
    fn drop(&mut self) {
        if let Some(channel) = self.channel.take() {
            channel.close();
        }
    }
}

/// The end of a write.
fn done(write: Promise) -> LocalBoxFuture<'static, Result<(), StoreError>> {
    promised(write).map(|written| written.map(drop).map_err(|error| fault(&error))).boxed_local()
}

/// An entry, unless it is not one of ours or not whole.
fn read(entry: JsValue) -> Option<Stored> {
    let entry: Array = entry.unchecked_into();
    let text = |index| entry.get(index).as_string();
    let delivery = Delivery {
        survey: SurveyId::new(&text(0)?)?,
        id: ResponseId::new(&text(1)?)?,
        sequence: whole(&entry.get(2))?,
        hash: text(3)?,
        payload: text(4)?.into(),
    };
    let status = whole(&entry.get(5)).and_then(|status| u16::try_from(status).ok());
    let refusal = status.map(|status| Refusal { status, detail: text(6).unwrap_or_default() });
    (sha256_hex(delivery.payload.as_bytes()) == delivery.hash).then_some(Stored { delivery, refusal })
}

fn whole(value: &JsValue) -> Option<u32> {
    let number = value.as_f64()?;
    // Compared with what it became: anything else than such a whole number differs.
    let whole = number as u32;
    (f64::from(whole) == number).then_some(whole)
}

fn fault(error: &JsValue) -> StoreError {
    StoreError(
        error
            .dyn_ref::<js_sys::Error>()
            .map_or_else(|| "the browser's database does not work".to_owned(), |error| String::from(error.message())),
    )
}
