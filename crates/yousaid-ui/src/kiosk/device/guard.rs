//! What a kiosk that is the whole page does with the page: it keeps the screen awake and full, and blocks
//! ways out that a finger finds by chance. It is no lock: that is the operating system's, see
//! `docs/kiosk.md`.

use std::rc::Rc;

use gloo::events::EventListener;
use gloo::events::EventListenerOptions;
use send_wrapper::SendWrapper;
use wasm_bindgen::JsValue;
use web_sys::Event;

use super::js::Js;
use super::js::window;

/// What is blocked, until this is dropped.
pub(crate) struct PageGuard {
    _listeners: SendWrapper<Vec<EventListener>>,
}

/// Whether an event of some kind is one to block.
type Blocks = fn(&Js) -> bool;

/// Events that are blocked whatever they are.
const BLOCKED: [&str; 4] = ["contextmenu", "dragstart", "gesturestart", "selectstart"];

impl PageGuard {
    /// `on_leave` is called when the page may be left: what is on it must not be seen when somebody comes
    /// back. `on_key` gets the keys that are pressed while nothing has the focus.
    pub(crate) fn new(on_leave: impl Fn() + 'static, on_key: impl Fn(&Event) + 'static) -> Option<Self> {
        let window = window()?;
        let target = window.target()?;
        let mut listeners = Vec::new();
        let options = EventListenerOptions::enable_prevent_default();
        for event in BLOCKED {
            listeners.push(EventListener::new_with_options(target, event, options, Event::prevent_default));
        }
        let wanted: [(&'static str, Blocks); 3] =
            [("touchmove", is_pinch), ("wheel", is_zoom), ("keydown", is_key_out)];
        for (event, blocks) in wanted {
            listeners.push(EventListener::new_with_options(target, event, options, move |event| {
                if Js::of(JsValue::from(event)).is_some_and(|event| blocks(&event)) {
                    event.prevent_default();
                }
            }));
        }
        listeners.push(EventListener::new(target, "keydown", move |event| {
            let is_lost = |event: Js| event.get("target")?.get("localName")?.text().map(|name| name == "body");
            if Js::of(JsValue::from(event)).and_then(is_lost) == Some(true) {
                on_key(event);
            }
        }));
        let on_leave = Rc::new(on_leave);
        let back = on_leave.clone();
        listeners.push(EventListener::new(target, "pagehide", move |_| on_leave()));
        listeners.push(EventListener::new(target, "popstate", move |_| {
            back();
            stay();
        }));
        stay();
        keep_awake();
        if let Some(document) = window.get("document") {
            // The browser lets the screen sleep again when the page is hidden.
            let awake = |_: &Event| keep_awake();
            listeners.extend(document.target().map(|target| EventListener::new(target, "visibilitychange", awake)));
        }
        Some(Self { _listeners: SendWrapper::new(listeners) })
    }
}

fn is_pinch(event: &Js) -> bool {
    let fingers = event.get("touches").and_then(|touches| touches.get("length")?.number());
    fingers.is_some_and(|fingers| fingers > 1.0)
}

fn is_zoom(event: &Js) -> bool {
    event.get("ctrlKey").is_some_and(|held| held.is_true())
}

/// Keys with which a browser zooms, goes back or finds words.
fn is_key_out(event: &Js) -> bool {
    let held = |key: &str| event.get(key).is_some_and(|held| held.is_true());
    let key = event.get("key").and_then(|key| key.text()).unwrap_or_default();
    match key.as_str() {
        "+" | "-" | "=" | "0" | "p" | "s" | "f" | "o" | "u" => held("ctrlKey") || held("metaKey"),
        "ArrowLeft" | "ArrowRight" | "Home" => held("altKey"),
        "BrowserBack" | "BrowserForward" | "BrowserHome" | "F3" => true,
        _ => false,
    }
}

/// One more step of history to go back from, so that going back stays here.
fn stay() {
    let history = window().and_then(|window| window.get("history"));
    history.and_then(|history| history.call("pushState", &[JsValue::NULL, "".into()]));
}

fn keep_awake() {
    wasm_bindgen_futures::spawn_local(async {
        let lock = window().and_then(|window| window.get("navigator")?.get("wakeLock"));
        if let Some(lock) = lock {
            // Refused while the page is hidden or the battery low; asked again when it is shown.
            lock.wait("request", &["screen".into()]).await;
        }
    });
}

/// Fills the screen, if the browser lets it: only because of a press.
pub(crate) fn wish_full_screen() {
    let Some(document) = window().and_then(|window| window.get("document")) else { return };
    if document.get("fullscreenElement").is_some() {
        return;
    }
    if let Some(root) = document.get("documentElement") {
        wasm_bindgen_futures::spawn_local(async move {
            root.wait("requestFullscreen", &[]).await;
        });
    }
}

pub(crate) fn leave_full_screen() {
    let Some(document) = window().and_then(|window| window.get("document")) else { return };
    if document.get("fullscreenElement").is_some() {
        wasm_bindgen_futures::spawn_local(async move {
            document.wait("exitFullscreen", &[]).await;
        });
    }
}
