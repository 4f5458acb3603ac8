//! The adapter for the reference collector.

use std::fmt;
use std::time::Duration;

use futures::FutureExt as _;
use futures::future::LocalBoxFuture;
use yousaid_schema::Json;

use crate::Backend;
use crate::Delivery;
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

/// Makes HTTP requests, so that the adapter can be used, and tested, without a browser.
pub trait Http {
    /// Makes one `PUT` request with these headers and this body. An error is whatever kept an
    /// answer from coming, for developers.
    fn put<'a>(
        &'a self,
        address: &'a str,
        headers: &'a [(&'a str, &'a str)],
        body: &'a str,
    ) -> LocalBoxFuture<'a, Result<Reply, String>>;

    /// Time since 1970 by the device's clock, if it has one.
    fn clock(&self) -> Option<Duration>;
}

impl CollectorBackend {
    /// Sends to the collector at `endpoint` by the browser's `fetch`: no cookies, no referrer, no
    /// redirect, no cache, and no longer than 30 seconds; with files as much longer as they take.
    ///
    /// Outside a browser every attempt fails.
    #[must_use]
    pub fn new(endpoint: &str) -> Self {
        Self::with_parse(endpoint, here::parse)
    }

    /// The same with a JSON reader of yours for the collector's answers, for pages whose scripts may
    /// replace `JSON.parse`: the reader can be a function that was taken before they ran.
    #[must_use]
    pub fn with_parse(endpoint: &str, parse: fn(&str) -> Option<Json>) -> Self {
        Self::with_http(endpoint, here::fetch(parse))
    }

    /// The same by other means than `fetch`.
    #[must_use]
    pub fn with_http(endpoint: &str, http: impl Http + 'static) -> Self {
        Self { endpoint: endpoint.trim_end_matches('/').to_owned(), http: Box::new(http) }
    }

    fn address(&self, delivery: &Delivery) -> String {
        [&self.endpoint, "/v1/surveys/", delivery.survey.as_str(), "/responses/", delivery.id.as_str()].concat()
    }
}

impl Backend for CollectorBackend {
    fn deliver<'a>(&'a self, delivery: &'a Delivery) -> LocalBoxFuture<'a, Outcome> {
        async move {
            let headers = [("Content-Type", "application/json"), ("Idempotency-Key", delivery.id.as_str())];
            match self.http.put(&self.address(delivery), &headers, &delivery.payload).await {
                Ok(reply) => judge(&reply, delivery, self.http.clock()),
                Err(reason) => Outcome::later(reason),
            }
        }
        .boxed_local()
    }

    fn confirms(&self) -> bool {
        true
    }
}

impl fmt::Debug for CollectorBackend {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CollectorBackend").field("endpoint", &self.endpoint).finish_non_exhaustive()
    }
}

#[cfg(target_arch = "wasm32")]
#[path = "fetch.rs"]
mod here;

#[cfg(not(target_arch = "wasm32"))]
mod here {
    use std::time::Duration;

    use futures::FutureExt as _;
    use futures::future::LocalBoxFuture;
    use futures::future::ready;

    use yousaid_schema::Json;

    use super::Http;
    use crate::Reply;

    /// A server that renders pages has no `fetch`, and nobody answers there.
    struct Fetch;

    pub(super) fn fetch(_parse: fn(&str) -> Option<Json>) -> impl Http {
        Fetch
    }

    pub(super) fn parse(_text: &str) -> Option<Json> {
        None
    }

    impl Http for Fetch {
        fn put<'a>(
            &'a self,
            _address: &'a str,
            _headers: &'a [(&'a str, &'a str)],
            _body: &'a str,
        ) -> LocalBoxFuture<'a, Result<Reply, String>> {
            ready(Err("there is no browser to send with".to_owned())).boxed_local()
        }

        fn clock(&self) -> Option<Duration> {
            None
        }
    }
}
