//! Halo rounds: the round as residents' pages fetch it, and the digest that the officer takes to the
//! meeting.

mod digest;
mod page;

use std::sync::Arc;

use axum::extract::Path;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::http::HeaderValue;
use axum::http::header;
use axum::response::IntoResponse as _;
use axum::response::Response;
use yousaid_schema::HaloRound;
use yousaid_schema::Json;
use yousaid_schema::SurveyId;

use crate::app;
use crate::app::Collector;
use crate::refusal::Refusal;
use crate::token;
use digest::Digest;

/// `GET /v1/halo/{round}`
pub(crate) const ROUND: &str = "/v1/halo/{round}";
/// `GET /staff/halo/{round}`
pub(crate) const PAGE: &str = "/staff/halo/{round}";
/// `GET /staff/halo/{round}/digest.csv`
pub(crate) const TABLE: &str = "/staff/halo/{round}/digest.csv";
/// The staff pages' style sheet.
pub(crate) const STYLE: &str = "/staff/staff.css";

/// Staff pages load their own style sheet and nothing else; nobody may frame them.
const POLICY: HeaderValue = HeaderValue::from_static(
    "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
);

/// A round, and its document.
#[derive(Debug)]
pub(crate) struct Round {
    pub(crate) round: HaloRound,
    pub(crate) document: Json,
}

fn round<'a>(collector: &'a Collector, name: &str) -> Result<(&'a SurveyId, &'a Arc<Round>), Refusal> {
    collector.catalog().round(name).ok_or(Refusal::UnknownSurvey)
}

/// The round for residents. Once comments have closed, its outcome says how many commented on each
/// item, where its author has not said so.
pub(crate) async fn public(State(collector): State<Collector>, Path(name): Path<String>) -> Result<Response, Refusal> {
    let (_, round) = round(&collector, &name)?;
    let mut document = round.document.clone();
    if round.round.outcome.is_some() {
        let digest = Digest::of(&collector, &round.round).await?;
        fill_in(&mut document, &digest);
    }
    let headers = [(header::CONTENT_TYPE, "application/json"), (header::CACHE_CONTROL, "public, max-age=60")];
    Ok((headers, document.to_text()).into_response())
}

/// Adds the number of comments to each outcome that has none.
fn fill_in(document: &mut Json, digest: &Digest) {
    let items = field(document, "outcome").and_then(|outcome| field(outcome, "items"));
    let Some(Json::List(items)) = items else { return };
    for item in items {
        let Json::Object(fields) = item else { continue };
        let get = |name: &str| fields.iter().find(|(known, _)| known == name).map(|(_, value)| value);
        let (None, Some(Json::Text(id))) = (get("comments"), get("item")) else { continue };
        let count = digest.items.iter().find(|item| item.id == *id).map_or(0, |item| item.comments.len());
        fields.push(("comments".to_owned(), u32::try_from(count).unwrap_or(u32::MAX).into()));
    }
}

fn field<'a>(json: &'a mut Json, name: &str) -> Option<&'a mut Json> {
    let Json::Object(fields) = json else { return None };
    fields.iter_mut().find(|(known, _)| known == name).map(|(_, value)| value)
}

/// The digest as a page to read and to print.
pub(crate) async fn page(
    State(collector): State<Collector>,
    Path(name): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    token::check_staff(&collector, &headers)?;
    let _place = collector.gate().export()?;
    let (_, round) = round(&collector, &name)?;
    let digest = Digest::of(&collector, &round.round).await?;
    let html = page::write(&round.round, &digest, &app::today());
    Ok((staff("text/html; charset=utf-8"), html).into_response())
}

/// The digest as a table.
pub(crate) async fn table(
    State(collector): State<Collector>,
    Path(name): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    token::check_staff(&collector, &headers)?;
    let _place = collector.gate().export()?;
    let (id, round) = round(&collector, &name)?;
    let table = Digest::of(&collector, &round.round).await?.table();
    let table = table.map_err(|error| Refusal::internal("the digest can't be written", &error))?;
    let mut response = (staff("text/csv; charset=utf-8"), table).into_response();
    if let Ok(name) = HeaderValue::from_str(&format!("attachment; filename=\"{id}-digest.csv\"")) {
        response.headers_mut().insert(header::CONTENT_DISPOSITION, name);
    }
    Ok(response)
}

/// The style sheet of staff pages.
pub(crate) async fn style() -> Response {
    let headers = [(header::CONTENT_TYPE, "text/css; charset=utf-8"), (header::CACHE_CONTROL, "public, max-age=3600")];
    (headers, include_str!("staff.css")).into_response()
}

fn staff(kind: &'static str) -> [(header::HeaderName, HeaderValue); 3] {
    [
        (header::CONTENT_TYPE, HeaderValue::from_static(kind)),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
        (header::CONTENT_SECURITY_POLICY, POLICY),
    ]
}
