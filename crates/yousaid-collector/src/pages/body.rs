//! The fields of a form, out of a request's body.

use axum::body::Bytes;
use axum::extract::DefaultBodyLimit;
use axum::extract::FromRequest as _;
use axum::extract::Request;
use axum::extract::rejection::BytesRejection;
use axum::extract::rejection::FailedToBufferBody;
use axum::http::HeaderMap;
use axum::http::header;

use super::Pairs;
use super::state;

/// Most bytes of a form: what it carries from earlier pages, and as much again for its own page, where each
/// letter of another script than the Latin takes up to nine bytes.
pub(super) const MOST: usize = state::MOST + 400_000;

/// Why there are no fields.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fault {
    TooLarge,
    /// Declared as something else.
    NotAForm,
    /// It did not arrive whole.
    Incomplete,
}

/// Whether a request says that it brings a form.
pub(crate) fn is_form(headers: &HeaderMap) -> bool {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    kind.split(';').next().unwrap_or_default().trim().eq_ignore_ascii_case("application/x-www-form-urlencoded")
}

/// The fields in their order. What is not UTF-8 in them becomes U+FFFD.
pub(super) async fn fields(mut request: Request) -> Result<Pairs, Fault> {
    if !is_form(request.headers()) || request.headers().contains_key(header::CONTENT_ENCODING) {
        return Err(Fault::NotAForm);
    }
    DefaultBodyLimit::max(MOST).apply(&mut request);
    let body = Bytes::from_request(request, &()).await.map_err(|rejection| match rejection {
        BytesRejection::FailedToBufferBody(FailedToBufferBody::LengthLimitError(_)) => Fault::TooLarge,
        _ => Fault::Incomplete,
    })?;
    Ok(form_urlencoded::parse(&body).into_owned().collect())
}

/// The first value of this name; empty if there is none.
pub(super) fn value<'a>(fields: &'a [(String, String)], name: &str) -> &'a str {
    fields.iter().find(|(other, _)| other == name).map_or("", |(_, value)| value)
}
