//! Responses that are held back: how many there are, what is in them, and letting one count.

use axum::Router;
use axum::body::Body;
use axum::body::Bytes;
use axum::extract::Path;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::http::header;
use axum::response::IntoResponse as _;
use axum::response::Response;
use axum::routing;
use futures::stream;
use yousaid_schema::Answer;
use yousaid_schema::Json;
use yousaid_schema::ResponseId;
use yousaid_schema::SurveyId;

use crate::answer;
use crate::app::Collector;
use crate::links;
use crate::marks;
use crate::refusal::Refusal;
use crate::store::Claim;
use crate::store::PAGE_ROWS_WITH_FILES;
use crate::store::Stored;
use crate::token;

const COUNT: &str = "/v1/surveys/{survey}/held";
const EXPORT: &str = "/v1/surveys/{survey}/held.ndjson";
const RELEASE: &str = "/v1/surveys/{survey}/held/{id}/release";

pub(crate) fn routes() -> Router<Collector> {
    Router::new()
        .route(COUNT, routing::get(count))
        .route(EXPORT, routing::get(export))
        .route(RELEASE, routing::post(release))
}

/// What decides whether a response counts that arrives now.
pub(crate) fn claim(collector: &Collector, survey: &SurveyId, response: &yousaid_schema::Response) -> Claim {
    let rules = collector.catalog().rules(survey);
    let today = collector.today();
    let closes = collector.catalog().by_hash(&response.survey.hash).and_then(|own| own.definition().closes.clone());
    let has = |question: &str, choice: &str| matches!(response.answer(question), Some(Answer::Choice(chosen)) if chosen.as_str() == choice);
    Claim {
        link: rules.links.then(|| links::worth(collector.codes(), survey, links::given().as_ref(), &today)),
        is_late: rules.is_late(closes.as_deref(), &today),
        most: rules.most,
        quotas: rules.quotas.iter().filter(|quota| has(&quota.question, &quota.choice)).cloned().collect(),
    }
}

async fn count(
    State(collector): State<Collector>,
    Path(survey): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    token::check(&collector, &headers)?;
    let (survey, _) = collector.catalog().versions(&survey).ok_or(Refusal::UnknownSurvey)?;
    let reasons = collector.store().count_held(survey).await?;
    let number = |count: i64| Json::from(u32::try_from(count).unwrap_or(u32::MAX));
    let all = number(reasons.iter().map(|(_, count)| count).sum());
    let reasons = reasons.into_iter().map(|(reason, count)| (reason, number(count))).collect();
    Ok(answer::object([("held", all), ("reasons", Json::Object(reasons))]))
}

/// As the NDJSON of those that count, with the reason.
async fn export(
    State(collector): State<Collector>,
    Path(survey): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    token::check(&collector, &headers)?;
    let place = collector.gate().export()?;
    let (survey, _) = collector.catalog().versions(&survey).ok_or(Refusal::UnknownSurvey)?;
    let survey = survey.clone();
    let first = collector.store().held(&survey, "", PAGE_ROWS_WITH_FILES).await?;
    let name = format!("attachment; filename=\"{survey}-held.ndjson\"");
    let body = stream::try_unfold((first, place), move |(page, place)| {
        let (collector, survey) = (collector.clone(), survey.clone());
        async move {
            let Some(last) = page.last() else { return Ok(None) };
            let lines = lines(&page)?;
            let next = collector.store().held(&survey, &last.id, PAGE_ROWS_WITH_FILES).await?;
            Ok::<_, Box<dyn std::error::Error + Send + Sync>>(Some((lines, (next, place))))
        }
    });
    let headers = [
        (header::CONTENT_TYPE, "application/x-ndjson".to_owned()),
        (header::CONTENT_DISPOSITION, name),
        (header::CACHE_CONTROL, "no-store".to_owned()),
    ];
    Ok((headers, Body::from_stream(body)).into_response())
}

fn lines(page: &[Stored]) -> Result<Bytes, serde_json::Error> {
    let mut lines = String::new();
    for stored in page {
        let mut line = vec![
            ("reference".to_owned(), Json::from(stored.reference.as_str())),
            ("received".to_owned(), stored.received_on.as_str().into()),
            ("held".to_owned(), stored.held.as_deref().unwrap_or_default().into()),
            ("hash".to_owned(), stored.hash.as_str().into()),
        ];
        line.extend(marks::listed(stored.marks.as_deref()));
        line.push(("response".to_owned(), serde_json::from_str(&stored.document)?));
        lines.push_str(&Json::Object(line).to_text());
        lines.push('\n');
    }
    Ok(lines.into())
}

/// Lets a response count from now on. Asked again, it says that nothing of this id is held.
async fn release(
    State(collector): State<Collector>,
    Path((survey, id)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    token::check(&collector, &headers)?;
    let (survey, _) = collector.catalog().versions(&survey).ok_or(Refusal::UnknownSurvey)?;
    let id = ResponseId::new(&id).ok_or(Refusal::BadId)?;
    if !collector.store().release(survey, &id, &collector.hooks().of(survey)).await? {
        return Err(Refusal::NotHeld);
    }
    collector.hooks().wake();
    Ok(answer::object([("id", id.as_str().into()), ("released", true.into())]))
}
