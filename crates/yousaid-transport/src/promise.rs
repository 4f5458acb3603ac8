//! Promises of JavaScript, waited for by one copy of the code for it: each `async` import of wasm-bindgen
//! would bring its own into whatever awaits it.

use futures::FutureExt as _;
use js_sys::Promise;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

use crate::LocalBoxFuture;

/// What the promise ends with.
pub(crate) fn promised(promise: Promise) -> LocalBoxFuture<'static, Result<JsValue, JsValue>> {
    JsFuture::from(promise).boxed_local()
}
