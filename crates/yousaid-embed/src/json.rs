//! JSON values of the page as trees of ours, and back.

use js_sys::{Array, Object};
use wasm_bindgen::JsValue;
use yousaid_schema::Json;

/// Reads a value as `JSON.parse` returns it, or as a page has written it. Only what an object has itself
/// counts.
///
/// # Errors
///
/// In words, for what no JSON text can say, and for what is too deep or too large.
pub(crate) fn read(value: &JsValue) -> Result<Json, String> {
    serde_wasm_bindgen::from_value(value.clone()).map_err(|error| error.to_string())
}

/// The value as a page expects it: objects as `{}`. Not through serde, which would set the fields one
/// by one: a setter that the page has put on `Object.prototype` would be called.
pub(crate) fn to_page(json: &Json) -> JsValue {
    match json {
        Json::Null | Json::Unfit => JsValue::NULL,
        Json::Boolean(value) => (*value).into(),
        Json::Number(value) => value.to_f64().into(),
        Json::Text(value) => value.into(),
        Json::List(items) => items.iter().map(to_page).collect::<Array>().into(),
        Json::Object(fields) => {
            let entry = |(name, value): &(String, Json)| Array::of2(&name.into(), &to_page(value));
            // Fails only for entries that are none.
            Object::from_entries(&fields.iter().map(entry).collect::<Array>()).map_or(JsValue::NULL, Into::into)
        }
    }
}
