//! What a kiosk that is the whole page does with the page: it keeps the screen awake and full, and blocks
//! ways out that a finger finds by chance. It is no lock: that is the operating system's, see
//! `docs/kiosk.md`.

use std::rc::Rc;

use gloo::events::EventListener;
use gloo::events::EventListenerOptions;
use send_wrapper::SendWrapper;
use wasm_bindgen::JsValue;
use web_sys::Event;
use web_sys::EventTarget;

use super::js::Js;
use super::js::window;

/// What is blocked, until this is dropped.
pub(crate) struct PageGuard {
    _listeners: SendWrapper<Vec<EventListener>>,
}

/// Events that are blocked whatever they are.
const BLOCKED: [&str; 4] = ["contextmenu", "dragstart", "gesturestart", "selectstart"];
/// The others that are looked at.
const HEARD: [&str; 5] = ["touchmove", "wheel", "keydown", "pagehide", "popstate"];

impl PageGuard {
    /// `on_leave` is called when the page may be left: what is on it must not be seen when somebody comes
    /// back. `on_key` gets the keys that are pressed while nothing has the focus.
    pub(crate) fn new(on_leave: impl Fn() + 'static, on_key: impl Fn(&Event) + 'static) -> Option<Self> {
        let window = window()?;
        let target = window.target()?;
        let hear: Rc<dyn Fn(&Event)> = Rc::new(move |event| hear(event, &on_leave, &on_key));
        // One kind of listener for all: each would bring its own copy.
        let listener = |target: &EventTarget, event: &'static str| {
            let hear = hear.clone();
            let options = EventListenerOptions::enable_prevent_default();
            EventListener::new_with_options(target, event, options, move |event| hear(event))
        };
        let mut listeners: Vec<_> = BLOCKED.into_iter().chain(HEARD).map(|event| listener(target, event)).collect();
        if let Some(document) = window.get("document") {
            // The browser lets the screen sleep again when the page is hidden.
            listeners.extend(document.target().map(|target| listener(target, "visibilitychange")));
        }
        stay();
        keep_awake();
        Some(Self { _listeners: SendWrapper::new(listeners) })
    }
}

fn hear(event: &Event, on_leave: &dyn Fn(), on_key: &dyn Fn(&Event)) {
    let Some(js) = Js::of(JsValue::from(event)) else { return };
    let kind = js.get("type").and_then(|kind| kind.text()).unwrap_or_default();
    let blocks = match kind.as_str() {
        "touchmove" => is_pinch(&js),
        "wheel" => is_zoom(&js),
        "keydown" => {
            let target = js.get("target").and_then(|target| target.get("localName")?.text());
            if target.as_deref() == Some("body") {
                on_key(event);
            }
            is_key_out(&js)
        }
        "pagehide" => {
            on_leave();
            false
        }
        "popstate" => {
            on_leave();
            stay();
            false
        }
        "visibilitychange" => {
            keep_awake();
            false
        }
        _ => true,
    };
    if blocks {
        event.prevent_default();
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
    let lock = window().and_then(|window| window.get("navigator")?.get("wakeLock"));
    if let Some(lock) = lock {
        // Refused while the page is hidden or the battery low; asked again when it is shown.
        lock.ask("request", &["screen".into()]);
    }
}

/// Fills the screen, if the browser lets it: only because of a press.
pub(crate) fn wish_full_screen() {
    let Some(document) = window().and_then(|window| window.get("document")) else { return };
    if document.get("fullscreenElement").is_some() {
        return;
    }
    if let Some(root) = document.get("documentElement") {
        root.ask("requestFullscreen", &[]);
    }
}

pub(crate) fn leave_full_screen() {
    let Some(document) = window().and_then(|window| window.get("document")) else { return };
    if document.get("fullscreenElement").is_some() {
        document.ask("exitFullscreen", &[]);
    }
}
