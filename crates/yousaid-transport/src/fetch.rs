//! Requests through the browser's `fetch`.

use std::time::Duration;

use futures::FutureExt as _;
use futures::future::LocalBoxFuture;
use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast as _;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use yousaid_schema::Json;

use super::Http;
use crate::Reply;

/// After this long without a whole answer an attempt counts as failed; photos have longer, by a
/// second for every 16,000 bytes: 128 kbit/s.
const TIMEOUT_MS: u32 = 30_000;
const BYTES_A_MS: usize = 16;

/// A longer body is no receipt, and not worth parsing.
const BODY_CHARS: u32 = 64 * 1024;

/// The browser's `fetch`.
struct Fetch {
    parse: fn(&str) -> Option<Json>,
}

pub(super) fn fetch(parse: fn(&str) -> Option<Json>) -> impl Http {
    Fetch { parse }
}

/// The page's `JSON.parse`, as it is now.
pub(super) fn parse(text: &str) -> Option<Json> {
    serde_wasm_bindgen::from_value(js_sys::JSON::parse(text).ok()?).ok()
}

impl Http for Fetch {
    fn put<'a>(
        &'a self,
        address: &'a str,
        headers: &'a [(&'a str, &'a str)],
        body: &'a str,
    ) -> LocalBoxFuture<'a, Result<Reply, String>> {
        async move { put(address, headers, body, self.parse).await.map_err(|error| reason(&error)) }.boxed_local()
    }

    fn clock(&self) -> Option<Duration> {
        Duration::try_from_secs_f64(js_sys::Date::now() / 1000.0).ok()
    }
}

async fn put(
    address: &str,
    headers: &[(&str, &str)],
    body: &str,
    parse: fn(&str) -> Option<Json>,
) -> Result<Reply, JsValue> {
    let window = web_sys::window().ok_or_else(|| JsValue::from_str("there is no window"))?;
    let abort = web_sys::AbortController::new()?;
    let init = web_sys::RequestInit::new();
    init.set_method("PUT");
    init.set_body(&JsValue::from_str(body));
    init.set_mode(web_sys::RequestMode::Cors);
    init.set_credentials(web_sys::RequestCredentials::Omit);
    init.set_cache(web_sys::RequestCache::NoStore);
    // A hotel's network redirects to its login page: not followed.
    init.set_redirect(web_sys::RequestRedirect::Error);
    init.set_referrer_policy(web_sys::ReferrerPolicy::NoReferrer);
    init.set_signal(Some(&abort.signal()));
    let list = web_sys::Headers::new()?;
    for (name, value) in headers {
        list.set(name, value)?;
    }
    init.set_headers(&list);
    // Dropped, and with that cancelled, when the whole answer is there.
    let to_arrive = u32::try_from(body.len() / BYTES_A_MS).unwrap_or(u32::MAX);
    let _timeout = Timeout::new(TIMEOUT_MS.saturating_add(to_arrive), move || abort.abort());
    let response: web_sys::Response =
        JsFuture::from(window.fetch_with_str_and_init(address, &init)).await?.unchecked_into();
    let headers = response.headers();
    let text: js_sys::JsString = JsFuture::from(response.text()?).await?.unchecked_into();
    Ok(Reply {
        status: response.status(),
        content_type: headers.get("Content-Type")?,
        retry_after: headers.get("Retry-After")?,
        date: headers.get("Date")?,
        body: if text.length() > BODY_CHARS { None } else { parse(&String::from(text)) },
    })
}

fn reason(error: &JsValue) -> String {
    match error.dyn_ref::<js_sys::Error>() {
        Some(error) => String::from(error.message()),
        None => error.as_string().unwrap_or_else(|| "the request failed".to_owned()),
    }
}
