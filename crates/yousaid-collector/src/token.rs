//! The admin token.

use std::fmt;

use axum::http::HeaderMap;
use axum::http::header;
use sha2::Digest as _;
use sha2::Sha256;

use crate::app::Collector;
use crate::refusal::Refusal;

/// The admin token's hash: what is compared, so that the comparison tells nothing of the token's
/// length either, and what a memory dump would show.
pub(crate) struct Token([u8; 32]);

impl Token {
    pub(crate) fn new(token: &str) -> Self {
        Self(Sha256::digest(token.as_bytes()).into())
    }

    /// Whether `given` is the token; takes as long whatever it is.
    fn is(&self, given: &str) -> bool {
        let given = Self::new(given);
        let difference = self.0.iter().zip(given.0).fold(0u8, |difference, (a, b)| difference | (a ^ b));
        std::hint::black_box(difference) == 0
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(…)")
    }
}

/// Lets the bearer of the admin token pass.
pub(crate) fn check(collector: &Collector, headers: &HeaderMap) -> Result<(), Refusal> {
    let token = collector.token().ok_or(Refusal::ExportOff)?;
    let given = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok()).unwrap_or_default();
    match given.split_once(' ') {
        Some((scheme, given)) if scheme.eq_ignore_ascii_case("bearer") && token.is(given.trim()) => Ok(()),
        _ => Err(Refusal::Unauthorized),
    }
}
