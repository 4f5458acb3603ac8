//! The definitions as residents' browsers fetch them: public, small on the wire, checked again
//! cheaply.

use axum::body::Bytes;
use axum::extract::Path;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::http::HeaderValue;
use axum::http::StatusCode;
use axum::http::header;
use axum::response::IntoResponse;
use axum::response::Response;

use crate::app::Collector;
use crate::catalog::Served;
use crate::refusal::Refusal;

/// `GET /v1/surveys/{survey}/definition`
pub(crate) async fn current(
    State(collector): State<Collector>,
    Path(survey): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    collector.catalog().served(&survey).map(|served| answer(served, &headers)).ok_or(Refusal::UnknownSurvey)
}

/// `GET /surveys/{file}`
pub(crate) async fn file(
    State(collector): State<Collector>,
    Path(file): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    collector.catalog().file(&file).map(|served| answer(served, &headers)).ok_or(Refusal::NotFound)
}

fn answer(served: &Served, headers: &HeaderMap) -> Response {
    let (body, encoding) = choose(served, headers.get(header::ACCEPT_ENCODING));
    let known = headers.get(header::IF_NONE_MATCH).is_some_and(|tags| matches(tags, &served.etag));
    let mut response = if known { StatusCode::NOT_MODIFIED.into_response() } else { body.clone().into_response() };
    let answer = response.headers_mut();
    answer.insert(header::ETAG, served.etag.clone());
    answer.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    // A minute: residents get a corrected questionnaire soon, and a rush does not ask every time.
    answer.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=60"));
    if !known {
        answer.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
        if let Some(encoding) = encoding {
            answer.insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding));
        }
    }
    response
}

/// The smallest form that the browser takes.
fn choose<'a>(served: &'a Served, accepted: Option<&HeaderValue>) -> (&'a Bytes, Option<&'static str>) {
    let accepted = accepted.and_then(|value| value.to_str().ok()).unwrap_or_default();
    let takes = |name: &str| {
        accepted.split(',').any(|item| {
            let mut parts = item.split(';').map(str::trim);
            let named = parts.next().is_some_and(|given| given.eq_ignore_ascii_case(name));
            // `q=0`, however many digits, means: anything but this.
            let refused = parts.any(|part| part.strip_prefix("q=").is_some_and(|q| q.parse() == Ok(0.0)));
            named && !refused
        })
    };
    if takes("br") {
        (&served.brotli, Some("br"))
    } else if takes("gzip") {
        (&served.gzip, Some("gzip"))
    } else {
        (&served.plain, None)
    }
}

/// Weak comparison (RFC 9110, 8.8.3.2): a proxy may have made the tag weak or strong.
fn matches(tags: &HeaderValue, etag: &HeaderValue) -> bool {
    let opaque = |tag: &str| tag.trim().trim_start_matches("W/").to_owned();
    let (Ok(tags), Ok(etag)) = (tags.to_str(), etag.to_str()) else { return false };
    tags.trim() == "*" || tags.split(',').any(|tag| opaque(tag) == opaque(etag))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(accepted: &'static str) -> Option<&'static str> {
        let served = Served {
            etag: HeaderValue::from_static("W/\"a\""),
            plain: Bytes::new(),
            gzip: Bytes::new(),
            brotli: Bytes::new(),
        };
        choose(&served, Some(&HeaderValue::from_static(accepted))).1
    }

    #[test]
    fn the_smallest_accepted_encoding_is_chosen() {
        assert_eq!(chosen("gzip, deflate, br"), Some("br"));
        assert_eq!(chosen("GZIP;q=0.5"), Some("gzip"));
        assert_eq!(chosen("br;q=0.000, gzip;q=0"), None);
        assert_eq!(chosen("identity"), None);
    }
}
