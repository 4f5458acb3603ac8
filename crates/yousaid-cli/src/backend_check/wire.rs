//! Requests from the command line, as the pages of an origin would make them.

use std::cell::RefCell;
use std::io::Read as _;
use std::rc::Rc;
use std::time::Duration;
use std::time::Instant;
use std::time::SystemTime;
use std::time::UNIX_EPOCH;

use futures::FutureExt as _;
use futures::future::LocalBoxFuture;
use futures::future::ready;
use ureq::Agent;
use ureq::http;
use yousaid_transport::Content;
use yousaid_transport::Http;
use yousaid_transport::Reply;
use yousaid_transport::Request;

/// A longer answer is no acknowledgement.
const BODY_BYTES: u64 = 64 * 1024;

/// What went over the line.
#[derive(Clone, Debug, Default)]
pub(super) struct Exchange {
    /// The status, or 0 where there was no answer.
    pub(super) status: u16,
    /// Headers of the answer, their names in lower case.
    pub(super) headers: Vec<(String, String)>,
    /// Names of the headers that were sent.
    pub(super) sent: Vec<String>,
    /// From the request to the whole answer.
    pub(super) took: Duration,
}

impl Exchange {
    pub(super) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// The items of a header that is a list, in lower case.
    pub(super) fn items(&self, name: &str) -> Vec<String> {
        let value = self.header(name).unwrap_or_default();
        value.split(',').map(|item| item.trim().to_ascii_lowercase()).filter(|item| !item.is_empty()).collect()
    }
}

/// An HTTP client that remembers its last exchange.
#[derive(Clone)]
pub(super) struct Wire {
    agent: Agent,
    origin: Option<String>,
    pub(super) last: Rc<RefCell<Exchange>>,
}

impl Wire {
    pub(super) fn new(origin: Option<&str>, timeout: Duration) -> Self {
        let config = Agent::config_builder()
            .http_status_as_error(false)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .timeout_global(Some(timeout))
            .build();
        Self { agent: config.into(), origin: origin.map(str::to_owned), last: Rc::default() }
    }

    /// One request; redirects are answers like others here.
    pub(super) fn ask(
        &self,
        method: &str,
        address: &str,
        headers: &[(&str, &str)],
        body: &[u8],
    ) -> Result<Vec<u8>, String> {
        let start = now();
        let mut request = http::Request::builder().method(method).uri(address);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        // What a browser says by itself, and what some servers decide by.
        if let Some(origin) = &self.origin {
            let site = if address.starts_with(&format!("{origin}/")) { "same-origin" } else { "cross-site" };
            request = request.header("Origin", origin).header("Sec-Fetch-Site", site).header("Sec-Fetch-Mode", "cors");
        }
        let mut exchange =
            Exchange { sent: headers.iter().map(|(name, _)| (*name).to_owned()).collect(), ..Exchange::default() };
        let answer = request
            .body(body)
            .map_err(|error| error.to_string())
            .and_then(|request| self.agent.run(request).map_err(|error| error.to_string()))
            .and_then(|mut answer| {
                exchange.status = answer.status().as_u16();
                for (name, value) in answer.headers() {
                    exchange
                        .headers
                        .push((name.as_str().to_owned(), String::from_utf8_lossy(value.as_bytes()).into_owned()));
                }
                let mut read = Vec::new();
                let reader = answer.body_mut().as_reader();
                reader.take(BODY_BYTES).read_to_end(&mut read).map_err(|error| error.to_string())?;
                Ok(read)
            });
        exchange.took = start.elapsed();
        self.last.replace(exchange);
        answer
    }

    fn reply(&self, request: &Request<'_>) -> Result<Reply, String> {
        let body = match request.body {
            Content::Text(text) => text.as_bytes(),
            Content::Bytes(bytes) => bytes,
        };
        let answer = self.ask(request.method, request.address, request.headers, body)?;
        let exchange = self.last.borrow();
        if (300..400).contains(&exchange.status) {
            // As in a browser, which is told not to follow.
            return Err(format!("a redirect to {}", exchange.header("location").unwrap_or("nowhere")));
        }
        let header = |name: &str| exchange.header(&name.to_ascii_lowercase()).map(str::to_owned);
        Ok(Reply {
            status: exchange.status,
            content_type: header("content-type"),
            retry_after: header("retry-after"),
            date: header("date"),
            body: serde_json::from_slice(&answer).ok(),
            echo: header(request.echo),
        })
    }
}

impl Http for Wire {
    fn send<'a>(&'a self, request: &'a Request<'a>) -> LocalBoxFuture<'a, Result<Reply, String>> {
        ready(self.reply(request)).boxed_local()
    }

    fn clock(&self) -> Option<Duration> {
        #[expect(clippy::disallowed_methods, reason = "this is not a browser")]
        let now = SystemTime::now();
        now.duration_since(UNIX_EPOCH).ok()
    }
}

#[expect(clippy::disallowed_methods, reason = "this is not a browser")]
fn now() -> Instant {
    Instant::now()
}
