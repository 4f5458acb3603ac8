//! The page's address, and what the tab remembers. By name: bindings of every part would stand in the glue that
//! each survey loads.

use gloo::events::EventListener;

use crate::browser::Local;
use crate::js::Js;
use crate::js::window;

/// Begins the part of an address that holds a code.
const MARK: &str = "#yousaid-later=";

/// Listens for links that lead to the page that is open already, until it is dropped.
pub(super) struct Watch {
    _listener: Local<EventListener>,
}

pub(super) fn watch(call: impl Fn() + 'static) -> Option<Watch> {
    let window = web_sys::window()?;
    let listener = EventListener::new(&window, "hashchange", move |_| call());
    Some(Watch { _listener: Local::new(listener) })
}

/// The code for this survey in the page's address, which it is taken out of: the next one at this computer
/// would find it there.
pub(super) fn take_link(survey: &str) -> Option<String> {
    let location = window()?.get("location")?;
    let hash = location.get("hash")?.text()?;
    let (named, code) = hash.strip_prefix(MARK)?.rsplit_once('.')?;
    if named != survey {
        return None;
    }
    let history = window()?.get("history")?;
    let state = history.get("state").map(|state| state.value().clone()).unwrap_or_default();
    history.call("replaceState", &[state, "".into(), address(&location)?.into()]);
    Some(code.to_owned())
}

pub(super) fn link(survey: &str, code: &str) -> String {
    let here = window().and_then(|window| {
        let location = window.get("location")?;
        Some([location.get("origin")?.text()?, address(&location)?].concat())
    });
    [&here.unwrap_or_default(), MARK, survey, ".", code].concat()
}

/// The address without its server and its fragment.
fn address(location: &Js) -> Option<String> {
    Some([location.get("pathname")?.text()?, location.get("search")?.text()?].concat())
}

/// Copies a text; then this is called, where it was possible.
pub(super) fn copy(text: &str, done: impl Fn() + 'static) {
    let clipboard = window().and_then(|window| window.get("navigator")?.get("clipboard"));
    let Some(clipboard) = clipboard else { return };
    let copied = clipboard.wait("writeText", &[text.into()]);
    crate::js::spawn(Box::pin(async move {
        if copied.await.is_some() {
            done();
        }
    }));
}

/// What the tab remembers of this survey.
pub(super) fn remembered(survey: &str) -> Option<String> {
    storage()?.call("getItem", &[key(survey).into()])?.text()
}

/// Has the tab remember this, or nothing any more.
pub(super) fn remember(survey: &str, text: Option<&str>) {
    let Some(storage) = storage() else { return };
    // Where the browser keeps nothing, a reload asks for the code again.
    let _ = match text {
        Some(text) => storage.call("setItem", &[key(survey).into(), text.into()]),
        None => storage.call("removeItem", &[key(survey).into()]),
    };
}

fn key(survey: &str) -> String {
    ["yousaid-later ", survey].concat()
}

fn storage() -> Option<Js> {
    window()?.get("sessionStorage")
}
