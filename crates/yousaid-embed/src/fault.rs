//! Errors as the page sees them: named, in words for its developers. The loader says which element it is
//! about.

use wasm_bindgen::JsValue;

/// An option or a definition that can't be used.
pub(crate) fn config(message: &str) -> JsValue {
    named("YousaidConfigError", message)
}

/// A fault of the widget itself, or of how its functions were called.
pub(crate) fn element(message: &str) -> JsValue {
    named("YousaidElementError", message)
}

fn named(name: &str, message: &str) -> JsValue {
    let error = js_sys::Error::new(message);
    error.set_name(name);
    error.into()
}
