//! What is kept on the device, through `js/device.js`.

use std::cell::RefCell;
use std::fmt;
use std::rc::Rc;

use futures::FutureExt as _;
use futures::future::LocalBoxFuture;
use js_sys::Array;
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
use crate::News;
use crate::Refusal;
use crate::Store;
use crate::StoreError;
use crate::Stored;

#[wasm_bindgen(module = "/js/device.js")]
extern "C" {
    #[wasm_bindgen(catch)]
    async fn save(
        endpoint: &str,
        survey: &str,
        id: &str,
        sequence: u32,
        hash: &str,
        payload: &str,
        status: Option<u16>,
        detail: &str,
    ) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(catch)]
    async fn remove(id: &str, sequence: u32) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(catch)]
    async fn has(id: &str, sequence: u32) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(catch)]
    async fn load(endpoint: &str) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(catch)]
    async fn turn(endpoint: &str) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(catch, js_name = draft)]
    async fn load_draft(on_device: bool, key: &str) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(catch, js_name = keepDraft)]
    async fn save_draft(on_device: bool, key: &str, text: Option<&str>) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(catch)]
    async fn entries() -> Result<JsValue, JsValue>;

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

impl IndexedDbStore {
    /// Takes everything of this endpoint out of quarantine, for whoever has put right what was wrong: the
    /// next courier sends it.
    pub async fn forgive(&self) {
        for mut entry in self.load().await.unwrap_or_default() {
            if entry.refusal.take().is_some() {
                // What is not forgiven now stays refused, and is there to be forgiven again.
                let _ = self.save(&entry).await;
            }
        }
    }
}

/// Everything that is kept, for any endpoint, as JavaScript has it: for lists of what has not arrived.
///
/// # Errors
///
/// What the browser says where its database does not work.
pub async fn kept() -> Result<JsValue, JsValue> {
    entries().await
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
        async move {
            let saved = save(&self.endpoint, survey, id, *sequence, hash, payload, status, detail).await;
            saved.map(drop).map_err(|error| fault(&error))
        }
        .boxed_local()
    }

    fn remove<'a>(&'a self, id: &'a ResponseId, sequence: u32) -> LocalBoxFuture<'a, Result<(), StoreError>> {
        async move { remove(id.as_str(), sequence).await.map(drop).map_err(|error| fault(&error)) }.boxed_local()
    }

    fn load(&self) -> LocalBoxFuture<'_, Result<Vec<Stored>, StoreError>> {
        async {
            let entries = load(&self.endpoint).await.map_err(|error| fault(&error))?;
            Ok(entries.unchecked_into::<Array>().iter().filter_map(|entry| read(entry.unchecked_ref())).collect())
        }
        .boxed_local()
    }

    fn is_durable(&self) -> bool {
        true
    }

    fn has<'a>(&'a self, id: &'a ResponseId, sequence: u32) -> LocalBoxFuture<'a, Result<bool, StoreError>> {
        async move { has(id.as_str(), sequence).await.map(|has| has.is_truthy()).map_err(|error| fault(&error)) }
            .boxed_local()
    }

    fn turn(&self) -> LocalBoxFuture<'_, Guard> {
        async { Box::new(turn(&self.endpoint).await.map(|end| Turn(end.unchecked_into()))) as Guard }.boxed_local()
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
    load_draft(keep == Keep::Device, key).await.ok()?.as_string()
}

/// Keeps such a text, or removes it; `false` if the browser can't.
pub(crate) async fn keep_draft(keep: Keep, key: &str, text: Option<&str>) -> bool {
    save_draft(keep == Keep::Device, key, text).await.is_ok()
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

/// An entry, unless it is not one of ours or not whole.
fn read(entry: &Array) -> Option<Stored> {
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
