//! A resident comes back with the code of the receipt: `POST /v1/surveys/{survey}/amend` gives the
//! response back, `DELETE /v1/surveys/{survey}/responses/{id}` withdraws it. A later version comes
//! like any response (`receive.rs`), with the code in it.

use axum::body::Bytes;
use axum::extract::Path;
use axum::extract::Request;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use yousaid_schema::AmendCode;
use yousaid_schema::Json;
use yousaid_schema::ResponseId;
use yousaid_schema::SurveyId;
use yousaid_schema::sha256_hex;

use crate::answer;
use crate::app::Collector;
use crate::halo;
use crate::receive;
use crate::refusal::Refusal;

/// The header that carries the code where a request has no body.
pub(crate) const HEADER: &str = "amend-code";

/// Most bytes of a request with a code in it.
const REQUEST_BYTES: usize = 1_000;

/// Whether responses to a survey can be changed now.
///
/// # Errors
///
/// Why not: its definition does not allow it, or it has closed.
pub(crate) async fn check_open(collector: &Collector, survey: &SurveyId) -> Result<(), Refusal> {
    let served = collector.catalog().served(survey.as_str()).and(collector.catalog().versions(survey.as_str()));
    let current = served.and_then(|(_, versions)| versions.first());
    let definition = current.map(|survey| survey.definition()).filter(|definition| definition.amend);
    let definition = definition.ok_or(Refusal::AmendOff)?;
    if definition.closes.as_ref().is_some_and(|closes| *closes < collector.today()) {
        return Err(Refusal::AmendClosed);
    }
    match collector.catalog().round(survey.as_str()) {
        Some((_, round)) if !halo::is_open(collector, round).await? => Err(Refusal::AmendClosed),
        _ => Ok(()),
    }
}

/// Takes the code out of a request's body, if one is in it.
pub(crate) fn take_code(json: &mut Json) -> Option<Json> {
    let Json::Object(fields) = json else { return None };
    let at = fields.iter().position(|(name, _)| name == AmendCode::FIELD)?;
    Some(fields.remove(at).1)
}

/// What is stored of a code, to find its response by.
pub(crate) fn hash(code: &AmendCode) -> String {
    sha256_hex(code.as_str().as_bytes())
}

/// Gives a response back.
pub(crate) async fn give_back(
    State(collector): State<Collector>,
    Path(survey): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Refusal> {
    let (survey, _) = collector.catalog().versions(&survey).ok_or(Refusal::UnknownSurvey)?;
    if !receive::is_plain_json(&headers) {
        return Err(Refusal::NotJson);
    }
    if body.len() > REQUEST_BYTES {
        return Err(Refusal::TooLarge(REQUEST_BYTES));
    }
    let _place = collector.gate().delivery()?;
    let mut json: Json = serde_json::from_slice(&body).map_err(Refusal::BadJson)?;
    check_open(&collector, survey).await?;
    collector.codes().admit(survey)?;
    let given = take_code(&mut json);
    let unknown = || collector.codes().wrong(survey);
    let code = given.as_ref().and_then(Json::as_text).and_then(AmendCode::read).ok_or_else(unknown)?;
    let own = collector.store().by_code(survey, &hash(&code)).await?;
    let found = own.and_then(|own| ResponseId::new(&own.id).map(|id| (id, own)));
    let (_, own) = found.filter(|(id, _)| collector.codes().fits(survey, id, &code)).ok_or_else(unknown)?;
    let response: Json = serde_json::from_str(&own.document)
        .map_err(|error| Refusal::internal("a stored response can't be read", &error))?;
    Ok(answer::object([("reference", own.reference.into()), ("response", response)]))
}

/// Withdraws a response: of its content nothing is kept, and a copy that is still on its way is not
/// taken any more. Withdrawing it again gives the same answer.
pub(crate) async fn withdraw(
    State(collector): State<Collector>,
    Path((survey, id)): Path<(String, String)>,
    request: Request,
) -> Result<Response, Refusal> {
    let (survey, _) = collector.catalog().versions(&survey).ok_or(Refusal::UnknownSurvey)?;
    let id = ResponseId::new(&id).ok_or(Refusal::BadId)?;
    let _place = collector.gate().delivery()?;
    check_open(&collector, survey).await?;
    collector.codes().admit(survey)?;
    let unknown = || collector.codes().wrong(survey);
    let given = request.headers().get(HEADER).and_then(|code| AmendCode::read(code.to_str().ok()?));
    given.filter(|code| collector.codes().fits(survey, &id, code)).ok_or_else(unknown)?;
    if !collector.store().withdraw(survey, &id, &collector.today(), &collector.hooks().of(survey)).await? {
        return Err(unknown());
    }
    collector.hooks().wake();
    Ok(answer::object([("id", id.as_str().into()), ("withdrawn", true.into())]))
}
