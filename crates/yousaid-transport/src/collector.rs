//! The adapter for the reference collector.

use std::fmt;
use std::time::Duration;

use futures::FutureExt as _;
use yousaid_schema::Json;

use crate::Backend;
use crate::Delivery;
use crate::LocalBoxFuture;
use crate::Outcome;
use crate::Reply;
use crate::judge;

/// Sends responses to a collector: `PUT {endpoint}/v1/surveys/{survey}/responses/{id}`.
///
/// The body is the delivery's payload, byte for byte, and `Idempotency-Key` is its id. The
/// collector answers 200 or 201 with a receipt that echoes id and hash; [`judge`] says what
/// everything else means. A collector on another origin has to allow `PUT` and these headers, and
/// to expose `Retry-After` and `Date`.
pub struct CollectorBackend {
    endpoint: String,
    http: Box<dyn Http>,
}

/// Makes HTTP requests, so that adapters can be used, and tested, without a browser.
pub trait Http {
    /// Makes one request. An error is whatever kept an answer from coming, for developers. A redirect
    /// is such an error: a hotel's network redirects to its login page.
    fn send<'a>(&'a self, request: &'a Request<'a>) -> LocalBoxFuture<'a, Result<Reply, String>>;

    /// Time since 1970 by the device's clock, if it has one.
    fn clock(&self) -> Option<Duration>;
}

/// A request.
#[derive(Clone, Copy, Debug)]
pub struct Request<'a> {
    /// `PUT`, `POST`, `GET` or `DELETE`.
    pub method: &'a str,
    /// Where it goes.
    pub address: &'a str,
    /// Names and values.
    pub headers: &'a [(&'a str, &'a str)],
    /// The body.
    pub body: Content<'a>,
    /// The header of the answer that is asked for besides those that every [`Reply`] has; or nothing.
    pub echo: &'a str,
}

/// The body of a request.
#[derive(Clone, Copy, Debug)]
pub enum Content<'a> {
    /// In UTF-8.
    Text(&'a str),
    /// As it is.
    Bytes(&'a [u8]),
}

impl CollectorBackend {
    /// Sends to the collector at `endpoint` by the browser's `fetch`: no cookies, no referrer, no
    /// redirect, no cache, and no longer than 30 seconds; with files as much longer as they take.
    ///
    /// Outside a browser every attempt fails.
    #[must_use]
    pub fn new(endpoint: &str) -> Self {
        Self::with_parse(endpoint, parse)
    }

    /// The same with a JSON reader of yours for the collector's answers, for pages whose scripts may
    /// replace `JSON.parse`: the reader can be a function that was taken before they ran.
    #[must_use]
    pub fn with_parse(endpoint: &str, parse: fn(&str) -> Option<Json>) -> Self {
        Self::with_http(endpoint, fetch(parse))
    }

    /// The same by other means than `fetch`.
    #[must_use]
    pub fn with_http(endpoint: &str, http: impl Http + 'static) -> Self {
        Self { endpoint: endpoint.trim_end_matches('/').to_owned(), http: Box::new(http) }
    }

    /// Asks the collector for something else: `path` comes behind its address, as in
    /// `/v1/surveys/tsm-2026/amend`. No body where it is empty.
    ///
    /// # Errors
    ///
    /// What kept an answer from coming, for developers.
    pub async fn ask(&self, method: &str, path: &str, headers: &[(&str, &str)], body: &str) -> Result<Reply, String> {
        let address = [&self.endpoint, path].concat();
        self.http.send(&Request { method, address: &address, headers, body: Content::Text(body), echo: "" }).await
    }

    /// [`deliver`](Backend::deliver) with one more header.
    pub(crate) fn deliver_with<'a>(
        &'a self,
        delivery: &'a Delivery,
        more: Option<(&'a str, &'a str)>,
    ) -> LocalBoxFuture<'a, Outcome> {
        async move {
            let key = ("Idempotency-Key", delivery.id.as_str());
            let headers = [("Content-Type", "application/json"), key, more.unwrap_or(key)];
            let (headers, _) = headers.split_at(if more.is_some() { 3 } else { 2 });
            let address = self.address(delivery);
            let body = Content::Text(&delivery.payload);
            let request = Request { method: "PUT", address: &address, headers, body, echo: "" };
            match self.http.send(&request).await {
                Ok(reply) => judge(&reply, delivery, self.http.clock()),
                Err(reason) => Outcome::later(reason),
            }
        }
        .boxed_local()
    }

    fn address(&self, delivery: &Delivery) -> String {
        [&self.endpoint, "/v1/surveys/", delivery.survey.as_str(), "/responses/", delivery.id.as_str()].concat()
    }
}

impl Backend for CollectorBackend {
    fn deliver<'a>(&'a self, delivery: &'a Delivery) -> LocalBoxFuture<'a, Outcome> {
        self.deliver_with(delivery, None)
    }

    fn confirms(&self) -> bool {
        true
    }

    fn collector(&self) -> Option<&Self> {
        Some(self)
    }
}

impl fmt::Debug for CollectorBackend {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CollectorBackend").field("endpoint", &self.endpoint).finish_non_exhaustive()
    }
}

pub(crate) use here::parse;

/// The browser's `fetch`, with a reader for the JSON of its answers.
pub(crate) fn fetch(parse: fn(&str) -> Option<Json>) -> impl Http {
    here::fetch(parse)
}

#[cfg(target_arch = "wasm32")]
#[path = "fetch.rs"]
mod here;

#[cfg(not(target_arch = "wasm32"))]
mod here {
    use std::time::Duration;

    use futures::FutureExt as _;
    use futures::future::ready;

    use yousaid_schema::Json;

    use super::Http;
    use super::Request;
    use crate::LocalBoxFuture;
    use crate::Reply;

    /// A server that renders pages has no `fetch`, and nobody answers there.
    struct Fetch;

    pub(super) fn fetch(_parse: fn(&str) -> Option<Json>) -> impl Http {
        Fetch
    }

    pub(crate) fn parse(_text: &str) -> Option<Json> {
        None
    }

    impl Http for Fetch {
        fn send<'a>(&'a self, _request: &'a Request<'a>) -> LocalBoxFuture<'a, Result<Reply, String>> {
            ready(Err("there is no browser to send with".to_owned())).boxed_local()
        }

        fn clock(&self) -> Option<Duration> {
            None
        }
    }
}
