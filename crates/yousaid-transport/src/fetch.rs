//! Requests through the browser's `fetch`: `js/fetch.js`.

use std::time::Duration;

use futures::FutureExt as _;
use js_sys::Array;
use js_sys::Promise;
use js_sys::Uint8Array;
use wasm_bindgen::JsCast as _;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use yousaid_schema::Json;

use super::Content;
use super::Http;
use super::Request;
use crate::LocalBoxFuture;
use crate::Reply;
use crate::promise::promised;

#[wasm_bindgen(module = "/js/fetch.js")]
extern "C" {
    #[wasm_bindgen(js_name = send)]
    fn ask(method: &str, address: &str, headers: &Array, body: &JsValue, echo: &str) -> Promise;
}

/// The browser's `fetch`.
struct Fetch {
    parse: fn(&str) -> Option<Json>,
}

pub(super) fn fetch(parse: fn(&str) -> Option<Json>) -> impl Http {
    Fetch { parse }
}

/// The page's `JSON.parse`, as it is now.
pub(crate) fn parse(text: &str) -> Option<Json> {
    serde_wasm_bindgen::from_value(js_sys::JSON::parse(text).ok()?).ok()
}

impl Http for Fetch {
    fn send<'a>(&'a self, request: &'a Request<'a>) -> LocalBoxFuture<'a, Result<Reply, String>> {
        let Request { method, address, headers, body, echo } = *request;
        let body = match body {
            Content::Text(text) => text.into(),
            Content::Bytes(bytes) => Uint8Array::from(bytes).into(),
        };
        let pair = |(name, value): &(&str, &str)| Array::of2(&(*name).into(), &(*value).into());
        let headers: Array = headers.iter().map(pair).collect();
        promised(ask(method, address, &headers, &body, echo))
            .map(|answer| answer.map(|answer| self.read(answer.unchecked_ref())).map_err(|error| reason(&error)))
            .boxed_local()
    }

    fn clock(&self) -> Option<Duration> {
        Some(Duration::from_millis(js_sys::Date::now() as u64))
    }
}

impl Fetch {
    fn read(&self, answer: &Array) -> Reply {
        let text = |index| answer.get(index).as_string();
        Reply {
            // A status is such a number, and nothing else comes from our own function.
            status: answer.get(0).as_f64().unwrap_or_default() as u16,
            content_type: text(1),
            retry_after: text(2),
            date: text(3),
            body: text(4).and_then(|body| (self.parse)(&body)),
            echo: text(5),
        }
    }
}

fn reason(error: &JsValue) -> String {
    match error.dyn_ref::<js_sys::Error>() {
        Some(error) => String::from(error.message()),
        None => error.as_string().unwrap_or_else(|| "the request failed".to_owned()),
    }
}
