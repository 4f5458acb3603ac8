//! Which pages of other sites may talk to the collector.
//!
//! Definitions and the bundle are public: any page may read them. Responses may be sent by the
//! pages on the survey's list, and by the collector's own. There are no cookies, so the list
//! protects the survey from foreign forms, not the resident.

use axum::extract::MatchedPath;
use axum::extract::Request;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::http::HeaderValue;
use axum::http::Method;
use axum::http::StatusCode;
use axum::http::header;
use axum::middleware::Next;
use axum::response::IntoResponse as _;
use axum::response::Response;

use crate::app;
use crate::app::Collector;
use crate::board;
use crate::halo;
use crate::links;
use crate::refusal::Refusal;

const ANY: HeaderValue = HeaderValue::from_static("*");

/// Answers preflights, refuses pages that are not on the list, and marks what may be read.
pub(crate) async fn apply(State(collector): State<Collector>, request: Request, next: Next) -> Response {
    let path = request.extensions().get::<MatchedPath>().map(MatchedPath::as_str);
    match path {
        Some(app::DEFINITION | app::FILE | app::BUNDLE | halo::ROUND | board::DATA) => {
            let preflight = is_preflight(&request);
            let mut response = if preflight { StatusCode::NO_CONTENT.into_response() } else { next.run(request).await };
            let headers = response.headers_mut();
            headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, ANY);
            headers.insert("cross-origin-resource-policy", HeaderValue::from_static("cross-origin"));
            if preflight {
                headers.insert(header::ACCESS_CONTROL_ALLOW_METHODS, HeaderValue::from_static("GET"));
                headers.insert(header::ACCESS_CONTROL_MAX_AGE, HeaderValue::from_static("7200"));
            }
            response
        }
        Some(app::RESPONSE | app::AMEND | app::DRAFT | links::BEGIN) => deliveries(&collector, request, next).await,
        _ => next.run(request).await,
    }
}

async fn deliveries(collector: &Collector, request: Request, next: Next) -> Response {
    let Some(origin) = request.headers().get(header::ORIGIN).cloned() else {
        // No page of another site: browsers send `Origin` with every PUT.
        return with_vary(next.run(request).await);
    };
    let survey = request.uri().path().split('/').nth(3).unwrap_or_default();
    let own = request.headers().get(header::HOST).and_then(|host| host.to_str().ok());
    let allowed = origin.to_str().is_ok_and(|origin| collector.catalog().origins(survey).allow(origin, own));
    if !allowed {
        tracing::warn!(?origin, survey, "a page of an origin that is not allowed tried to send a response");
        return with_vary(Refusal::OriginNotAllowed.into_response());
    }
    let preflight = is_preflight(&request);
    let mut response = if preflight { StatusCode::NO_CONTENT.into_response() } else { next.run(request).await };
    let headers = response.headers_mut();
    headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, origin);
    headers.insert(header::ACCESS_CONTROL_EXPOSE_HEADERS, HeaderValue::from_static("retry-after"));
    if preflight {
        headers.insert(header::ACCESS_CONTROL_ALLOW_METHODS, HeaderValue::from_static("PUT, POST, DELETE"));
        let names = HeaderValue::from_static("content-type, idempotency-key, amend-code, yousaid-proof");
        headers.insert(header::ACCESS_CONTROL_ALLOW_HEADERS, names);
        headers.insert(header::ACCESS_CONTROL_MAX_AGE, HeaderValue::from_static("7200"));
    }
    with_vary(response)
}

fn is_preflight(request: &Request) -> bool {
    let headers: &HeaderMap = request.headers();
    request.method() == Method::OPTIONS && headers.contains_key(header::ACCESS_CONTROL_REQUEST_METHOD)
}

fn with_vary(mut response: Response) -> Response {
    response.headers_mut().append(header::VARY, HeaderValue::from_static("origin"));
    response
}
