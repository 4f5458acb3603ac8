//! How fast one sender may send to one survey. A sender is an address of version 4, or a network of 64 bits of version
//! 6, as one household or one device has; nothing of it is stored, not even in memory ([`Buckets`]).

use std::net::IpAddr;

use axum::extract::RawPathParams;
use axum::extract::Request;
use axum::extract::State;
use axum::extract::rejection::RawPathParamsRejection;
use axum::http::HeaderMap;
use axum::http::Method;
use axum::middleware::Next;
use axum::response::IntoResponse as _;
use axum::response::Response;
use tokio::time::Instant;

use crate::app::Collector;
use crate::buckets::Buckets;
use crate::pages;
use crate::refusal::Refusal;

/// Whose connection a request came on.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Peer(pub(crate) IpAddr);

/// How fast one sender may send to one survey.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rate {
    /// Requests at once.
    pub at_once: u32,
    /// Requests that are forgiven in a minute.
    pub a_minute: u32,
}

/// What senders have sent and is not forgiven yet.
#[derive(Debug)]
pub(crate) struct Senders {
    buckets: Option<Buckets>,
    header: Option<String>,
}

impl Senders {
    pub(crate) fn new(rate: Option<Rate>, header: Option<String>) -> Self {
        let buckets = rate.map(|rate| Buckets::new(rate.at_once, f64::from(rate.a_minute.max(1)) / 60.0));
        Self { buckets, header }
    }

    /// Who sends; `None` where that can't be told: behind a proxy on this machine or in its network that does
    /// not say, all residents would look like one.
    fn sender(&self, headers: &HeaderMap, peer: Option<&Peer>) -> Option<IpAddr> {
        match &self.header {
            Some(name) => {
                // The last one was written by our own proxy; those before it by anybody.
                let last = headers.get_all(name.as_str()).iter().next_back()?.to_str().ok()?;
                last.rsplit(',').next()?.trim().parse().ok()
            }
            None => {
                let address = peer?.0.to_canonical();
                let is_near = match address {
                    IpAddr::V4(near) => near.is_loopback() || near.is_private() || near.is_link_local(),
                    IpAddr::V6(near) => near.is_loopback() || near.is_unique_local() || near.is_unicast_link_local(),
                };
                (!is_near).then_some(address)
            }
        }
    }

    /// Lets a request pass, or says after how many seconds the next may.
    fn admit(&self, survey: &str, sender: IpAddr, now: Instant) -> Result<(), u64> {
        let Some(buckets) = &self.buckets else { return Ok(()) };
        let sender = match sender {
            IpAddr::V4(address) => address.to_bits().into(),
            IpAddr::V6(address) => address.to_bits() >> 64,
        };
        buckets.admit((survey, sender), now)
    }
}

/// Sends away who sends too fast; the device keeps the response, and sends it later.
pub(crate) async fn limit(
    State(collector): State<Collector>,
    parts: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
    next: Next,
) -> Response {
    let path = request.uri().path();
    // Who looks for what others have kept asks often.
    let is_sent = matches!(*request.method(), Method::PUT | Method::POST) || path.contains("/drafts/");
    if is_sent
        && ["/v1/surveys/", "/s/"].iter().any(|start| path.starts_with(start))
        && let Some(survey) = parts.as_ref().ok().and_then(survey)
    {
        let senders = collector.senders();
        let sender = senders.sender(request.headers(), request.extensions().get::<Peer>());
        if let Some(sender) = sender
            && let Err(seconds) = senders.admit(survey, sender, Instant::now())
        {
            let refusal = Refusal::TooFast(seconds);
            return match pages::is_form(request.headers()) {
                true => pages::too_fast(&collector, survey, request.headers(), refusal),
                false => refusal.into_response(),
            };
        }
    }
    next.run(request).await
}

/// The survey that something is sent to, by its name: of the many ways in which an address can spell it (`%64oors`),
/// each would be admitted as often.
fn survey(parts: &RawPathParams) -> Option<&str> {
    parts.iter().find_map(|(name, value)| (name == "survey").then_some(value))
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    fn senders() -> Senders {
        Senders::new(Some(Rate { at_once: 3, a_minute: 60 }), None)
    }

    #[test]
    fn who_has_sent_enough_waits_and_others_do_not() {
        let (senders, now) = (senders(), Instant::now());
        let [one, other] = ["198.51.100.1", "198.51.100.2"].map(|address| address.parse().unwrap());
        for _ in 0..3 {
            assert_eq!(senders.admit("doors", one, now), Ok(()));
        }
        assert_eq!(senders.admit("doors", one, now), Err(1));
        assert_eq!(senders.admit("lifts", one, now), Ok(()));
        assert_eq!(senders.admit("doors", other, now), Ok(()));
        assert_eq!(senders.admit("doors", one, now + Duration::from_secs(1)), Ok(()));
        assert_eq!(senders.admit("doors", one, now + Duration::from_secs(1)), Err(1));
    }

    #[test]
    fn a_household_is_one_sender_whatever_its_devices_are_called() {
        let (senders, now) = (senders(), Instant::now());
        for device in 1..=3 {
            assert_eq!(senders.admit("doors", format!("2a00:23c4:1::{device}").parse().unwrap(), now), Ok(()));
        }
        assert_eq!(senders.admit("doors", "2a00:23c4:1::9".parse().unwrap(), now), Err(1));
        assert_eq!(senders.admit("doors", "2a00:23c4:1:1::9".parse().unwrap(), now), Ok(()));
    }

    #[test]
    fn a_proxy_nearby_that_says_nothing_is_not_a_sender() {
        let headers = HeaderMap::new();
        for (address, is_sender) in [
            ("127.0.0.1", false),
            ("10.0.0.7", false),
            ("::ffff:127.0.0.1", false),
            ("::1", false),
            ("fd00::1", false),
            ("198.51.100.1", true),
        ] {
            let peer = Peer(address.parse().unwrap());
            assert_eq!(senders().sender(&headers, Some(&peer)).is_some(), is_sender, "{address}");
        }
    }

    #[test]
    fn only_the_last_word_of_the_trusted_header_counts() {
        let senders = Senders::new(None, Some("x-forwarded-for".to_owned()));
        let mut headers = HeaderMap::new();
        headers.insert("x-forwarded-for", "203.0.113.9, 198.51.100.1".parse().unwrap());
        let peer = Peer("127.0.0.1".parse().unwrap());
        assert_eq!(senders.sender(&headers, Some(&peer)), "198.51.100.1".parse().ok());
        assert_eq!(senders.sender(&HeaderMap::new(), Some(&peer)), None);
    }
}
