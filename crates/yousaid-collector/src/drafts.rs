//! A survey that is not finished is kept for its resident, sealed: `PUT`, `GET` and `DELETE`
//! `/v1/surveys/{survey}/drafts/{place}`.
//!
//! Place and key follow from a code that only the resident has; neither the code nor the key ever comes here. On pages
//! without scripts both pass through this process, which forgets them with the request (`pages/later.rs`).

use std::time::Duration;

use axum::body::Bytes;
use axum::extract::DefaultBodyLimit;
use axum::extract::FromRequest as _;
use axum::extract::Path;
use axum::extract::Request;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::IntoResponse as _;
use axum::response::Response;
use yousaid_schema::ComeBack;
use yousaid_schema::Json;
use yousaid_schema::SealedDraft;
use yousaid_schema::SurveyId;

use crate::answer;
use crate::app::Collector;
use crate::days;
use crate::receive;
use crate::refusal::Refusal;
use crate::store::Draft;
use crate::store::Keeping;

/// How often what is over is looked for. Nobody gets it meanwhile.
const SWEEP: Duration = Duration::from_secs(3_600);

/// Digits of a place: 128 bits.
const PLACE_DIGITS: usize = 32;

/// Keeps answers, in the place of the ones before.
pub(crate) async fn put(
    State(collector): State<Collector>,
    Path((survey, place)): Path<(String, String)>,
    mut request: Request,
) -> Result<Response, Refusal> {
    let (survey, _) = collector.catalog().versions(&survey).ok_or(Refusal::UnknownSurvey)?;
    let place = place_of(&place).ok_or(Refusal::BadDraft)?;
    kept_until(&collector, survey).ok_or(Refusal::ComeBackOff)?;
    if !receive::is_plain_json(request.headers()) {
        return Err(Refusal::NotJson);
    }
    let most = SealedDraft::bytes();
    DefaultBodyLimit::max(most).apply(&mut request);
    let body =
        Bytes::from_request(request, &()).await.map_err(|rejection| match rejection.into_response().status() {
            StatusCode::PAYLOAD_TOO_LARGE => Refusal::TooLarge(most),
            _ => Refusal::Incomplete,
        })?;
    let json: Json = serde_json::from_slice(&body).map_err(Refusal::BadJson)?;
    let sealed = SealedDraft::from_json(&json).ok_or(Refusal::BadDraft)?;
    let until = keep(&collector, survey, place, &sealed).await?;
    Ok(answer::object([("place", place.into()), ("sequence", sealed.sequence.into()), ("until", until.into())]))
}

/// Gives answers back, also when the survey has stopped to take more.
pub(crate) async fn get(
    State(collector): State<Collector>,
    Path((survey, place)): Path<(String, String)>,
) -> Result<Response, Refusal> {
    let (survey, _) = collector.catalog().versions(&survey).ok_or(Refusal::UnknownSurvey)?;
    let place = place_of(&place).ok_or(Refusal::UnknownDraft)?;
    let (sealed, until) = kept(&collector, survey, place).await?;
    let Json::Object(mut fields) = sealed.to_json() else { return Err(Refusal::UnknownDraft) };
    fields.push(("until".to_owned(), until.into()));
    Ok(answer::json(&Json::Object(fields)))
}

/// Forgets answers: they were sent, or are not wanted any more. The answer is the same where there are none.
pub(crate) async fn delete(
    State(collector): State<Collector>,
    Path((survey, place)): Path<(String, String)>,
) -> Result<Response, Refusal> {
    let (survey, _) = collector.catalog().versions(&survey).ok_or(Refusal::UnknownSurvey)?;
    let place = place_of(&place).ok_or(Refusal::UnknownDraft)?;
    forget(&collector, survey, place).await?;
    Ok(answer::object([("place", place.into()), ("deleted", true.into())]))
}

/// Keeps sealed answers in this place; the last day on which they are given back.
pub(crate) async fn keep(
    collector: &Collector,
    survey: &SurveyId,
    place: &str,
    sealed: &SealedDraft,
) -> Result<String, Refusal> {
    let until = kept_until(collector, survey).ok_or(Refusal::ComeBackOff)?;
    let _place = collector.gate().delivery()?;
    let document = sealed.to_json();
    let text = document.get("sealed").and_then(Json::as_text).unwrap_or_default();
    let draft = Draft { survey, place, sequence: sealed.sequence, sealed: text, kept_until: &until };
    match collector.store().keep_draft(draft, &collector.today(), collector.limits().drafts).await? {
        Keeping::Kept => Ok(until),
        Keeping::Changed => Err(Refusal::DraftChanged),
        Keeping::Gone => Err(Refusal::UnknownDraft),
        Keeping::Full => {
            tracing::warn!(survey = survey.as_str(), "as many answers in progress are kept as are of one survey");
            Err(Refusal::DraftsFull)
        }
    }
}

/// What is kept in this place, and the last day on which it is given back.
pub(crate) async fn kept(
    collector: &Collector,
    survey: &SurveyId,
    place: &str,
) -> Result<(SealedDraft, String), Refusal> {
    let _place = collector.gate().delivery()?;
    let kept = collector.store().draft(survey, place, &collector.today()).await?.ok_or(Refusal::UnknownDraft)?;
    let sequence = u32::try_from(kept.sequence)
        .map_err(|error| Refusal::internal("a kept sequence number can't be read", &error))?;
    let document =
        Json::Object(vec![("sealed".to_owned(), kept.sealed.into()), ("sequence".to_owned(), sequence.into())]);
    let sealed = SealedDraft::from_json(&document)
        .ok_or_else(|| Refusal::internal("what is kept can't be read", &"it is no sealed draft"))?;
    Ok((sealed, kept.kept_until))
}

/// Forgets what is kept in this place, if there is something.
pub(crate) async fn forget(collector: &Collector, survey: &SurveyId, place: &str) -> Result<(), Refusal> {
    let _place = collector.gate().delivery()?;
    Ok(collector.store().forget_draft(survey, place).await?)
}

/// Forgets what is over, for ever.
pub(crate) async fn sweep(collector: Collector) {
    let mut hour = tokio::time::interval(SWEEP);
    loop {
        hour.tick().await;
        if let Err(error) = collector.store().sweep_drafts(&collector.today()).await {
            tracing::warn!(cause = %error, "answers whose days are over could not be forgotten");
        }
    }
}

/// The last day of what is kept today; `None` where the survey as it is now keeps nothing.
fn kept_until(collector: &Collector, survey: &SurveyId) -> Option<String> {
    let (_, versions) =
        collector.catalog().served(survey.as_str()).and(collector.catalog().versions(survey.as_str()))?;
    let definition = versions.first()?.definition();
    let days = ComeBack::read(definition.come_back.as_ref()?).days;
    let today = collector.today();
    let last = days::add(&today, days.into())?;
    match &definition.closes {
        Some(closes) if *closes < today => None,
        Some(closes) => Some(last.min(closes.clone())),
        None => Some(last),
    }
}

fn place_of(text: &str) -> Option<&str> {
    let is_digit = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
    (text.len() == PLACE_DIGITS && text.bytes().all(is_digit)).then_some(text)
}
