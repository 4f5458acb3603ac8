//! The admin token.

use std::fmt;

use axum::http::HeaderMap;
use axum::http::header;
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
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
        are_same(&self.0, &Self::new(given).0)
    }
}

/// Whether two secrets are the same, by their hashes; how long it takes tells nothing of where they differ.
pub(crate) fn same(one: impl AsRef<[u8]>, other: impl AsRef<[u8]>) -> bool {
    are_same(&Sha256::digest(one).into(), &Sha256::digest(other).into())
}

fn are_same(one: &[u8; 32], other: &[u8; 32]) -> bool {
    let difference = one.iter().zip(other).fold(0u8, |difference, (a, b)| difference | (a ^ b));
    std::hint::black_box(difference) == 0
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(…)")
    }
}

/// Lets the bearer of the admin token pass.
pub(crate) fn check(collector: &Collector, headers: &HeaderMap) -> Result<(), Refusal> {
    if is_bearer(collector, headers)? { Ok(()) } else { Err(Refusal::Unauthorized) }
}

/// Lets staff pass, who sign in with their browser: any name, and the admin token as the password
/// (RFC 7617). A browser sends the password by itself, also when another page asks it to: what changes
/// something has to look at [`is_own_form`] and a token of its own as well.
pub(crate) fn check_staff(collector: &Collector, headers: &HeaderMap) -> Result<(), Refusal> {
    if is_bearer(collector, headers)? {
        return Ok(());
    }
    let token = collector.token().ok_or(Refusal::ExportOff)?;
    let given = credentials(headers, "basic").and_then(|given| BASE64_STANDARD.decode(given).ok());
    let given = given.and_then(|given| String::from_utf8(given).ok()).unwrap_or_default();
    match given.split_once(':') {
        Some((_, password)) if token.is(password) => Ok(()),
        _ => Err(Refusal::SignIn),
    }
}

/// Whether a form was sent by a page of the collector's own: by `Origin`, else by `Sec-Fetch-Site`. A
/// program that sends neither has other addresses to use.
pub(crate) fn is_own_form(headers: &HeaderMap) -> bool {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(site) = text("sec-fetch-site")
        && site != "same-origin"
    {
        return false;
    }
    match (text("origin"), text("host")) {
        (Some(origin), Some(own)) => origin.split_once("://").is_some_and(|(_, host)| host.eq_ignore_ascii_case(own)),
        _ => text("sec-fetch-site").is_some(),
    }
}

fn is_bearer(collector: &Collector, headers: &HeaderMap) -> Result<bool, Refusal> {
    let token = collector.token().ok_or(Refusal::ExportOff)?;
    Ok(credentials(headers, "bearer").is_some_and(|given| token.is(given)))
}

/// What stands behind this scheme in `Authorization`.
fn credentials<'a>(headers: &'a HeaderMap, scheme: &str) -> Option<&'a str> {
    let (given, rest) = headers.get(header::AUTHORIZATION)?.to_str().ok()?.split_once(' ')?;
    given.eq_ignore_ascii_case(scheme).then(|| rest.trim())
}
