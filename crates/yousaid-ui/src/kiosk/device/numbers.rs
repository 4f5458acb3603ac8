//! Numbers and names that outlive the page: which press this is, and what the device is called.

use std::cell::RefCell;
use std::future::poll_fn;
use std::rc::Rc;
use std::task::Poll;
use std::task::Waker;

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use wasm_bindgen::JsValue;

use super::js::Js;
use super::js::object;
use super::js::window;

/// Not the database of the responses, which knows nothing of kiosks.
const DATABASE: &str = "yousaid-kiosk";
const STORE: &str = "presses";
/// A disk that does not answer must not hold up a response.
const LIMIT_MS: u32 = 3_000;
/// Key in the storage of the site.
const NAME: &str = "yousaid-kiosk-device";

/// The number of a press on this device: one more than the last, on the disk before this ends, so that no
/// number is given twice, also by two tabs, and a number that never arrives is missed. `None` where the
/// browser's database does not work.
pub(crate) async fn next_number() -> Option<u32> {
    let request = window()?.get("indexedDB")?.call("open", &[DATABASE.into(), 1.into()])?;
    let opening = request.clone();
    let _upgrade = EventListener::once(request.target()?, "upgradeneeded", move |_| {
        let database = opening.get("result");
        let keys = object(&[("autoIncrement", true.into())]);
        database.and_then(|database| database.call("createObjectStore", &[STORE.into(), keys]));
    });
    happens(&request, "success").await?;
    let database = request.get("result")?;
    let number = take_number(&database).await;
    database.call("close", &[]);
    number
}

/// The database counts keys up for ever, whatever becomes of the entries.
async fn take_number(database: &Js) -> Option<u32> {
    let strict = object(&[("durability", "strict".into())]);
    let transaction = database.call("transaction", &[STORE.into(), "readwrite".into(), strict])?;
    let store = transaction.call("objectStore", &[STORE.into()])?;
    let added = store.call("add", &[JsValue::from(0)])?;
    store.call("clear", &[])?;
    happens(&transaction, "complete").await?;
    // Whole and far below the limit: a press a second for a century.
    added.get("result")?.number().map(|number| number as u32)
}

/// Waits for an event; `None` if an error or nothing comes in its place.
async fn happens(target: &Js, event: &'static str) -> Option<()> {
    #[derive(Default)]
    struct State {
        came: Option<bool>,
        waker: Option<Waker>,
    }
    let state = Rc::new(RefCell::new(State::default()));
    let tell = |came: bool| {
        let state = state.clone();
        move || {
            let mut state = state.borrow_mut();
            state.came.get_or_insert(came);
            if let Some(waker) = state.waker.take() {
                waker.wake();
            }
        }
    };
    let on = |event: &'static str, came: bool| {
        let tell = tell(came);
        target.target().map(|target| EventListener::new(target, event, move |_| tell()))
    };
    let _listeners = [on(event, true), on("error", false), on("abort", false), on("blocked", false)];
    let _late = Timeout::new(LIMIT_MS, tell(false));
    let came = poll_fn(|context| {
        let mut state = state.borrow_mut();
        match state.came {
            Some(came) => Poll::Ready(came),
            None => {
                state.waker = Some(context.waker().clone());
                Poll::Pending
            }
        }
    });
    came.await.then_some(())
}

/// The name that this device gave itself, where nobody gave it one.
pub(crate) fn name_of_device() -> String {
    let storage = window().and_then(|window| window.get("localStorage"));
    let known = storage.as_ref().and_then(|storage| storage.call("getItem", &[NAME.into()])?.text());
    known.unwrap_or_else(|| {
        let random = crate::browser::random_id().map(|id| id.as_str().get(..8).unwrap_or_default().to_owned());
        let name = random.unwrap_or_default();
        storage.and_then(|storage| storage.call("setItem", &[NAME.into(), name.as_str().into()]));
        name
    })
}
