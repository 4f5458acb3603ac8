//! Time, touch and state of the device.

use std::time::Duration;

use gloo::timers::callback::Timeout;
use send_wrapper::SendWrapper;
use wasm_bindgen::JsCast as _;
use wasm_bindgen::JsValue;
use web_sys::Event;
use web_sys::HtmlElement;
use web_sys::HtmlInputElement;

use super::js::Js;
use super::js::window;
use crate::kiosk::hours::LocalTime;
use crate::kiosk::staff::Health;

/// Something to be done later, once. Dropped, it is not done.
#[derive(Default)]
pub(crate) struct Timer(Option<SendWrapper<Timeout>>);

impl Timer {
    /// Does this after a while, in place of what was to be done before.
    pub(crate) fn set(&mut self, after: Duration, task: impl FnOnce() + 'static) {
        // Hours at most.
        let milliseconds = u32::try_from(after.as_millis()).unwrap_or(u32::MAX);
        self.0 = Some(SendWrapper::new(Timeout::new(milliseconds, task)));
    }

    pub(crate) fn stop(&mut self) {
        self.0 = None;
    }
}

/// Time since the page was loaded; never goes back.
pub(crate) fn now() -> Duration {
    let now = window().and_then(|window| window.get("performance")?.call("now", &[])?.number());
    Duration::from_millis(now.unwrap_or_default() as u64)
}

/// The time of day where the device is.
pub(crate) fn local_time() -> Option<LocalTime> {
    let now = js_sys::Date::new_0();
    // `toISOString` speaks UTC; shifted by the offset, it is the time here.
    let shifted = now.get_time() - now.get_timezone_offset() * 60_000.0;
    LocalTime::read(shifted, &String::from(js_sys::Date::new(&shifted.into()).to_iso_string()))
}

fn js(event: &Event) -> Option<Js> {
    Js::of(JsValue::from(event))
}

/// The name of the key that was pressed, and whether it was pressed with Control and Alt.
pub(crate) fn key(event: &Event) -> Option<(String, bool)> {
    let event = js(event)?;
    let held = |name: &str| event.get(name).is_some_and(|held| held.is_true());
    Some((event.get("key")?.text()?, held("ctrlKey") && held("altKey")))
}

/// Whether a finger that touches the screen is the first; a mouse always is.
pub(crate) fn finger(event: &Event) -> bool {
    js(event).and_then(|event| event.get("isPrimary")).is_none_or(|first| first.is_true())
}

/// Which corner of the kiosk was touched, clockwise from the top left, 0.
pub(crate) fn place(event: &Event, root: &HtmlElement) -> Option<u8> {
    /// Pixels; as wide as a thumb.
    const CORNER: f64 = 96.0;
    let event = js(event)?;
    let (x, y) = (event.get("clientX")?.number()?, event.get("clientY")?.number()?);
    let root = root.get_bounding_client_rect();
    let (left, top) = (x - root.left() < CORNER, y - root.top() < CORNER);
    let (right, bottom) = (root.left() + root.width() - x < CORNER, root.top() + root.height() - y < CORNER);
    match (top, right, bottom, left) {
        (true, _, _, true) => Some(0),
        (true, true, ..) => Some(1),
        (_, true, true, _) => Some(2),
        (_, _, true, true) => Some(3),
        _ => None,
    }
}

/// What stands in the input that an event happened to, and empties it if told so.
pub(crate) fn typed(root: &HtmlElement, id: &str, take: bool) -> Option<String> {
    let selector = ["[id=\"", id, "\"]"].concat();
    let input: HtmlInputElement = root.query_selector(&selector).ok()??.dyn_into().ok()?;
    let text = input.value();
    if take {
        input.set_value("");
    }
    Some(text)
}

/// Types a digit into the input of this id.
pub(crate) fn add_digit(root: &HtmlElement, id: &str, digit: &str) {
    let selector = ["[id=\"", id, "\"]"].concat();
    let found = root.query_selector(&selector).ok().flatten();
    if let Some(input) = found.and_then(|input| input.dyn_into::<HtmlInputElement>().ok()) {
        input.set_value(&[&input.value(), digit].concat());
    }
}

/// Moves the focus to the next button, after the last one to the first: scanning.
pub(crate) fn focus_next(root: &HtmlElement) {
    let within = |selector: &str| root.query_selector_all(selector).ok();
    // What is behind a dialog is not reached.
    let Some(buttons) = within("[role=alertdialog] button, :not([inert]) > * button:not([disabled])") else { return };
    let buttons: Vec<HtmlElement> = (0..buttons.length())
        .filter_map(|at| buttons.item(at)?.dyn_into().ok())
        .filter(|button: &HtmlElement| button.closest("[inert]").ok().flatten().is_none())
        .collect();
    let focused = root.query_selector(":focus").ok().flatten();
    let at = focused.and_then(|focused| buttons.iter().position(|button| button.is_same_node(Some(&focused))));
    let next = at.map_or(0, |at| at + 1);
    if let Some(button) = buttons.get(next).or_else(|| buttons.first()) {
        let _ = button.focus();
    }
}

/// A short soft tone, the same whatever was pressed.
pub(crate) fn chime() -> Option<()> {
    let audio = window()?.get("AudioContext")?.make(&[])?;
    let [tone, volume] = ["createOscillator", "createGain"].map(|name| audio.call(name, &[]));
    let (tone, volume) = (tone?, volume?);
    volume.get("gain")?.set("value", &0.08.into());
    tone.get("frequency")?.set("value", &660.into());
    tone.call("connect", &[volume.value().clone()])?;
    volume.call("connect", &[audio.get("destination")?.value().clone()])?;
    tone.call("start", &[])?;
    tone.call("stop", &[(audio.get("currentTime")?.number()? + 0.35).into()])?;
    // Each holds a thread of its own until it is closed.
    let closed = audio.clone();
    Timeout::new(1_000, move || drop(closed.call("close", &[]))).forget();
    Some(())
}

/// What the device knows of itself.
pub(crate) async fn health() -> Health {
    let mut health = Health::default();
    let Some(window) = window() else { return health };
    let Some(navigator) = window.get("navigator") else { return health };
    health.online = navigator.get("onLine").is_some_and(|online| online.is_true());
    health.works_offline = navigator.get("serviceWorker").and_then(|worker| worker.get("controller")).is_some();
    let document = window.get("document");
    health.full_screen = document.and_then(|document| document.get("fullscreenElement")).is_some();
    if let Some(storage) = navigator.get("storage") {
        health.keeps = storage.wait("persisted", &[]).await.is_some_and(|kept| kept.is_true());
        if let Some(room) = storage.wait("estimate", &[]).await {
            // Whole ones: terabytes would still fit.
            let megabytes = |name: &str| Some((room.get(name)?.number()? / 1e6) as u32);
            health.used_megabytes = megabytes("usage");
            health.room_megabytes = megabytes("quota");
        }
    }
    health
}

/// Asks the browser to keep what this site stores, also when room gets scarce. A site that is installed is
/// trusted to.
pub(crate) fn keep_storage() {
    let storage = window().and_then(|window| window.get("navigator")?.get("storage"));
    if let Some(storage) = storage {
        storage.ask("persist", &[]);
    }
}
