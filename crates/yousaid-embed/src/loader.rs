//! What the loader (`js/yousaid.js`) does for the widget.

use crate::json;
#[cfg(all(feature = "lazy", feature = "survey"))]
use futures::{FutureExt as _, future::LocalBoxFuture};
use std::{cell::OnceCell, panic};
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};
use web_sys::HtmlElement;
use yousaid_schema::Json;

#[wasm_bindgen]
extern "C" {
    /// The functions that the loader hands over in [`start`].
    #[derive(Debug)]
    pub type Loader;

    /// `JSON.parse`, as it was when the loader was run.
    #[wasm_bindgen(method, catch)]
    fn parse(this: &Loader, text: &str) -> Result<JsValue, JsValue>;

    /// Fetches the interface words of a language: these groups, with blanks between their names.
    #[wasm_bindgen(method, catch)]
    async fn words(this: &Loader, language: &str, groups: &str) -> Result<JsValue, JsValue>;

    /// Fetches the question banks of these names, with blanks between them: one text, the list of them.
    #[cfg(feature = "survey")]
    #[wasm_bindgen(method, catch)]
    async fn banks(this: &Loader, names: &str) -> Result<JsValue, JsValue>;

    /// Loads a part of the widget.
    #[cfg(all(feature = "lazy", feature = "survey"))]
    #[wasm_bindgen(method, catch)]
    async fn part(this: &Loader, name: &str) -> Result<JsValue, JsValue>;

    /// Dispatches `yousaid-{name}`; false if a listener has cancelled it.
    #[wasm_bindgen(method)]
    fn emit(this: &Loader, target: &HtmlElement, name: &str, detail: &JsValue) -> bool;

    /// Says on the console and as an event what went wrong.
    #[wasm_bindgen(method)]
    fn report(this: &Loader, target: &HtmlElement, error: &JsValue);

    /// Puts the fallback in the place of every widget.
    #[wasm_bindgen(method)]
    fn panicked(this: &Loader, message: &str);
}

thread_local! {
    static LOADER: OnceCell<Loader> = const { OnceCell::new() };
}

/// Gets the widget ready; called once, before anything else.
#[wasm_bindgen]
pub fn start(loader: Loader) {
    // In one piece with the rest where there are no parts: see `language::learn`.
    #[cfg(all(feature = "lazy", not(feature = "survey")))]
    crate::language::Others::all().install();
    LOADER.with(|cell| {
        // A second call is a second copy of the loader with the same functions.
        let _ = cell.set(loader);
    });
    panic::set_hook(Box::new(|info| {
        if cfg!(debug_assertions) {
            with(|loader| loader.panicked(&info.to_string())).unwrap_or_default();
        } else {
            stopped();
        }
    }));
}

/// Puts the fallback in the place of every widget. In the shipped bundle every panic leads straight
/// here, without a message (`crates/xtask/src/dist/slim.rs`).
#[inline(never)]
fn stopped() {
    with(|loader| loader.panicked("a quick build says where: cargo xtask dist --dev")).unwrap_or_default();
}

fn with<T>(call: impl FnOnce(&Loader) -> T) -> Option<T> {
    LOADER.with(|cell| cell.get().map(call))
}

/// For calls that take longer than this one.
fn this() -> Option<Loader> {
    use wasm_bindgen::JsCast as _;
    with(|loader| JsValue::from(loader).unchecked_into())
}

pub(crate) fn parse(text: &str) -> Option<Result<JsValue, JsValue>> {
    with(|loader| loader.parse(text))
}

#[cfg(all(feature = "lazy", feature = "survey"))]
pub(crate) fn part(name: &'static str) -> LocalBoxFuture<'static, Result<(), JsValue>> {
    async move {
        let loader = this().ok_or_else(|| crate::fault::element("`start` was not called"))?;
        loader.part(name).await.map(|_| ())
    }
    .boxed_local()
}

pub(crate) async fn words(language: &str, groups: &str) -> Option<Result<String, JsValue>> {
    let loader = this()?;
    Some(loader.words(language, groups).await.map(|text| text.as_string().unwrap_or_default()))
}

#[cfg(feature = "survey")]
pub(crate) async fn banks(names: &str) -> Option<Result<String, JsValue>> {
    let loader = this()?;
    Some(loader.banks(names).await.map(|text| text.as_string().unwrap_or_default()))
}

/// Dispatches an event; false if a listener has cancelled it.
pub(crate) fn emit(target: &HtmlElement, name: &str, detail: &Json) -> bool {
    let detail = json::to_page(detail);
    with(|loader| loader.emit(target, name, &detail)).unwrap_or(true)
}

pub(crate) fn report(target: &HtmlElement, error: &JsValue) {
    with(|loader| loader.report(target, error)).unwrap_or_default();
}
