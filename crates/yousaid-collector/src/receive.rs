//! `PUT /v1/surveys/{survey}/responses/{id}`: a response is checked and stored once.

use axum::body::Bytes;
use axum::extract::Path;
use axum::extract::State;
use axum::extract::rejection::BytesRejection;
use axum::extract::rejection::FailedToBufferBody;
use axum::http::HeaderMap;
use axum::http::StatusCode;
use axum::http::header;
use axum::response::IntoResponse;
use axum::response::Response;
use yousaid_engine::check_response;
use yousaid_schema::Json;
use yousaid_schema::Receipt;
use yousaid_schema::ResponseId;
use yousaid_schema::sha256_hex;

use crate::app;
use crate::app::Collector;
use crate::refusal::Refusal;
use crate::store::Delivery;
use crate::store::Outcome;

/// Takes a response in.
pub(crate) async fn put(
    State(collector): State<Collector>,
    Path((survey, id)): Path<(String, String)>,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Result<Response, Refusal> {
    let (survey, _) = collector.catalog().versions(&survey).ok_or(Refusal::UnknownSurvey)?;
    let id = ResponseId::new(&id).ok_or(Refusal::BadId)?;
    if !is_plain_json(&headers) {
        return Err(Refusal::NotJson);
    }
    let body = body.map_err(|rejection| match rejection {
        BytesRejection::FailedToBufferBody(FailedToBufferBody::LengthLimitError(_)) => Refusal::TooLarge,
        _ => Refusal::Incomplete,
    })?;
    // From here on memory and the database are used: only so many at once.
    let _place = collector.gate().delivery()?;

    let json: Json = serde_json::from_slice(&body).map_err(Refusal::BadJson)?;
    let response = yousaid_schema::Response::from_json(&json).map_err(Refusal::BadResponse)?;
    if response.id != id {
        return Err(Refusal::Mismatch("the `id` in the body is not the id in the address"));
    }
    if response.survey.id != *survey {
        return Err(Refusal::Mismatch("the `survey` in the body is not the survey in the address"));
    }
    if !key_agrees(&headers, &id) {
        return Err(Refusal::Mismatch("the `Idempotency-Key` is not the response's id; send the id or leave it out"));
    }
    let questionnaire = collector
        .catalog()
        .by_hash(&response.survey.hash)
        .ok_or_else(|| Refusal::UnknownDefinition(response.survey.hash.clone()))?;
    let violations = check_response(questionnaire, &response);
    if !violations.is_empty() {
        return Err(Refusal::InvalidAnswers(violations));
    }

    let document =
        str::from_utf8(&body).map_err(|error| Refusal::internal("JSON that was read is not UTF-8", &error))?;
    let hash = sha256_hex(&body);
    let outcome = collector
        .store()
        .deliver(Delivery {
            id: &id,
            survey,
            definition: &response.survey.hash,
            sequence: response.sequence,
            is_final: response.is_final,
            hash: &hash,
            document,
            day: &app::today(),
        })
        .await?;
    let (status, reference) = match outcome {
        Outcome::Created(reference) => (StatusCode::CREATED, reference),
        Outcome::Known(reference) => (StatusCode::OK, reference),
        Outcome::AlreadyFinal => return Err(Refusal::AlreadyFinal),
        Outcome::SequenceReused => return Err(Refusal::SequenceReused),
        Outcome::OtherSurvey => return Err(Refusal::IdInUse),
    };
    let receipt = Receipt { id, hash, reference };
    let headers = [(header::CONTENT_TYPE, "application/json"), (header::CACHE_CONTROL, "no-store")];
    Ok((status, headers, receipt.to_json().to_text()).into_response())
}

/// Whether the body is declared as JSON. Demanded, because a page of another site can send any
/// other kind without asking first (a "simple" request).
fn is_plain_json(headers: &HeaderMap) -> bool {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let kind = kind.split(';').next().unwrap_or_default().trim();
    kind.eq_ignore_ascii_case("application/json") && !headers.contains_key(header::CONTENT_ENCODING)
}

/// Whether the key that proxies and clients know repeats by is the response's id, bare or in
/// quotes, or absent: some proxies remove headers that they do not know.
fn key_agrees(headers: &HeaderMap, id: &ResponseId) -> bool {
    headers.get("idempotency-key").is_none_or(|key| key.to_str().is_ok_and(|key| key.trim_matches('"') == id.as_str()))
}
