//! Answers for programs.

use axum::http::header;
use axum::response::IntoResponse as _;
use axum::response::Response;
use yousaid_schema::Json;

/// JSON for who asked, which nobody on the way keeps.
pub(crate) fn json(body: &Json) -> Response {
    ([(header::CONTENT_TYPE, "application/json"), (header::CACHE_CONTROL, "no-store")], body.to_text()).into_response()
}

/// The same of these fields.
pub(crate) fn object<const N: usize>(fields: [(&str, Json); N]) -> Response {
    json(&Json::Object(fields.map(|(name, value)| (name.to_owned(), value)).into()))
}
