//! The surveys and their results as staff see them: how many have answered, what they answered, and the tables to
//! download, for who has a browser and no program that sends the token.

mod breakdown;
mod elsewhere;
mod figures;
mod page;
mod tally;
mod wish;

pub use elsewhere::Results;
pub(crate) use wish::MOST;

use axum::Router;
use axum::extract::Path;
use axum::extract::Query;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing;
use maud::Markup;
use maud::html;
use yousaid_engine::Survey;
use yousaid_schema::Kind;
use yousaid_schema::SurveyId;

use crate::app::Collector;
use crate::export;
use crate::filter::Asked;
use crate::halo::words::plain;
use crate::halo::words::time;
use crate::refusal::Refusal;
use crate::sealed;
use crate::staff;
use crate::token;

use self::tally::Tally;
use self::wish::Wish;

/// `GET /staff/results`
pub(crate) const LIST: &str = "/staff/results";
/// `GET /staff/results/{survey}`
const ONE: &str = "/staff/results/{survey}";
/// `GET /staff/results/{survey}/responses.csv`, chosen as the export for programs.
const CSV: &str = "/staff/results/{survey}/responses.csv";
/// `GET /staff/results/{survey}/responses.ndjson`
const NDJSON: &str = "/staff/results/{survey}/responses.ndjson";
/// `GET /staff/results/{survey}/codebook.csv`
const CODEBOOK: &str = "/staff/results/{survey}/codebook.csv";

/// The addresses of results.
pub(crate) fn routes() -> Router<Collector> {
    Router::new()
        .route(LIST, routing::get(list))
        .route(ONE, routing::get(one))
        .route(CSV, routing::get(csv))
        .route(NDJSON, routing::get(ndjson))
        .route(CODEBOOK, routing::get(codebook))
}

/// A survey in the list.
struct Listed<'c> {
    id: &'c SurveyId,
    survey: &'c Survey,
    /// Finished responses that count.
    count: i64,
    /// Responses that are held.
    held: i64,
}

async fn list(State(collector): State<Collector>, headers: HeaderMap) -> Result<Response, Refusal> {
    token::check_staff(&collector, &headers)?;
    let mut surveys = Vec::new();
    for (id, survey) in collector.catalog().of_kind(Kind::Survey) {
        // A halo round has a digest of its own.
        if collector.catalog().round(id.as_str()).is_some() {
            continue;
        }
        let count = collector.store().count(id).await?;
        let held = collector.store().count_held(id).await?.iter().map(|(_, held)| held).sum();
        surveys.push(Listed { id, survey, count, held });
    }
    surveys.sort_by_key(|listed| listed.id.to_string());
    let main = html! {
        @if surveys.is_empty() {
            p { "There is no survey. Put one into the folder of surveys and start the collector again." }
        } @else {
            table.surveys {
                thead { tr { th scope="col" { "Survey" } th scope="col" { "Responses" } th scope="col" { "To download" } } }
                tbody { @for listed in &surveys { (row(listed)) } }
            }
            p { "A table opens in any spreadsheet. What its columns and codes mean stands in the second one." }
        }
    };
    Ok(staff::page(StatusCode::OK, LIST, "Surveys and results", &main))
}

fn row(listed: &Listed<'_>) -> Markup {
    let Listed { id, survey, count, held } = listed;
    let definition = survey.definition();
    html! {
        tr {
            th scope="row" {
                a href=(format!("{LIST}/{id}")) lang=(definition.default_language()) { bdi { (plain(&definition.title)) } }
                @if let Some(closes) = &definition.closes { ", until " (time(closes)) }
            }
            td { (count) @if *held > 0 { ", and " (held) " held back" } }
            td {
                @if sealed::is(survey) {
                    a href=(format!("/staff/results/{id}/responses.ndjson")) { "Sealed responses (NDJSON)" }
                    ", which “yousaid unseal” opens"
                } @else {
                    (page::downloads(id))
                }
            }
        }
    }
}

/// What was answered to a survey: no more than its export has.
async fn one(
    State(collector): State<Collector>,
    Path(survey): Path<String>,
    Query(fields): Query<Vec<(String, String)>>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    token::check_staff(&collector, &headers)?;
    let (id, versions) = collector.catalog().versions(&survey).ok_or(Refusal::UnknownSurvey)?;
    let newest = versions.first().filter(|survey| survey.definition().kind == Kind::Survey);
    let newest = newest.filter(|_| collector.catalog().round(id.as_str()).is_none()).ok_or(Refusal::UnknownSurvey)?;
    let definition = newest.definition();
    let title = ["Results: ", &plain(&definition.title)].concat();
    let heading = page::own(newest, Some(&definition.title));
    if sealed::check_export(versions).is_err() {
        let main = html! {
            p { "These responses are sealed: nobody can read them here. Download them, and open them where the key is." }
            p { a href=(format!("{LIST}/{id}/responses.ndjson")) { "Sealed responses (NDJSON)" } ", which “yousaid unseal” opens" }
            (way(id))
        };
        return Ok(staff::page_about(StatusCode::OK, LIST, &title, &heading, &main));
    }
    let _place = collector.gate().export()?;
    let asked = Wish::read(newest, &fields, collector.catalog().population(id));
    let tally = Tally::by(asked.by).read(&collector, id).await?;
    let main = html! {
        (faults(&asked.faults))
        (page::downloads(id))
        (asked.form(newest))
        (page::write(newest, &tally, &asked, &collector.today()))
        (way(id))
    };
    let status = if asked.faults.is_empty() { StatusCode::OK } else { StatusCode::BAD_REQUEST };
    Ok(staff::page_about(status, LIST, &title, &heading, &main))
}

/// What was asked for and can't be had, above what is shown without it.
fn faults(faults: &[String]) -> Markup {
    html! {
        @if !faults.is_empty() {
            div.faults role="alert" {
                h2 { "Shown without what you asked for" }
                ul { @for fault in faults { li { (fault) } } }
            }
        }
    }
}

/// The way to the survey itself.
fn way(id: &SurveyId) -> Markup {
    html! { p.actions { a href=(format!("/s/{id}")) { "The survey as residents see it" } } }
}

async fn csv(
    State(collector): State<Collector>,
    Path(survey): Path<String>,
    asked: Asked,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    token::check_staff(&collector, &headers)?;
    export::responses_csv(collector, &survey, asked).await
}

async fn ndjson(
    State(collector): State<Collector>,
    Path(survey): Path<String>,
    asked: Asked,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    token::check_staff(&collector, &headers)?;
    export::responses_ndjson(collector, &survey, asked).await
}

async fn codebook(
    State(collector): State<Collector>,
    Path(survey): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    token::check_staff(&collector, &headers)?;
    export::codebook_csv(&collector, &survey)
}
