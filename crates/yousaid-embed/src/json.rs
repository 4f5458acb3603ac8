//! JSON values of the page as trees of ours, and back.

use js_sys::{Array, Object};
use wasm_bindgen::{JsCast as _, JsValue};
use yousaid_schema::{Decimal, Json, limits};

/// Reads a value as `JSON.parse` returns it, or as a page has written its options. Only what an object has
/// itself counts.
///
/// By hand, as every survey needs it: `serde-wasm-bindgen`, which reads boards of outcomes, reads also what no
/// JSON text can say, and takes 2 kB of the compressed bundle.
///
/// # Errors
///
/// In words, for those values, and for what is too deep or too large.
pub(crate) fn read(value: &JsValue) -> Result<Json, String> {
    read_nested(value, limits::DEPTH)
}

fn read_nested(value: &JsValue, left: usize) -> Result<Json, String> {
    if value.is_null() || value.is_undefined() {
        return Ok(Json::Null);
    }
    if let Some(value) = value.as_bool() {
        return Ok(Json::Boolean(value));
    }
    if let Some(value) = value.as_f64() {
        return Ok(Decimal::from_f64(value).map_or(Json::Unfit, Json::Number));
    }
    if let Some(value) = value.as_string() {
        return Ok(Json::Text(value));
    }
    if !value.is_object() {
        return Err("it holds something that is no JSON value".to_owned());
    }
    // A document of a million brackets must end in an error, not in an exhausted stack.
    let Some(left) = left.checked_sub(1) else { return Err("it is nested too deep".to_owned()) };
    if let Some(list) = value.dyn_ref::<Array>() {
        return list.iter().map(|item| read_nested(&item, left)).collect::<Result<_, _>>().map(Json::List);
    }
    let entries = Object::entries(value.unchecked_ref());
    if entries.length() as usize > limits::FIELDS {
        return Err("one of its objects has too many fields".to_owned());
    }
    let field = |entry: JsValue| {
        let entry: &Array = entry.unchecked_ref();
        Ok((entry.get(0).as_string().unwrap_or_default(), read_nested(&entry.get(1), left)?))
    };
    entries.iter().map(field).collect::<Result<_, _>>().map(Json::Object)
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
