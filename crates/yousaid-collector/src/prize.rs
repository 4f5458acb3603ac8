//! Prize draws as staff see them: how many entries there are, the table that `yousaid draw` reads, and a way to
//! forget the entries when the prize has been sent.
//!
//! An entry is what was sent to a definition of kind `prize_draw`: its id was made on the device for it alone.

use axum::Router;
use axum::body::Bytes;
use axum::extract::Path;
use axum::extract::RawQuery;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::http::HeaderValue;
use axum::http::StatusCode;
use axum::http::header;
use axum::response::IntoResponse as _;
use axum::response::Response;
use axum::routing;
use maud::html;
use yousaid_schema::Kind;
use yousaid_schema::SurveyId;

use crate::app::Collector;
use crate::refusal::Refusal;
use crate::staff;
use crate::staff::Fields;
use crate::store::PAGE_ROWS;
use crate::table::Table;
use crate::token;

/// `GET /staff/draws`
const LIST: &str = "/staff/draws";
/// `GET /staff/draws/{draw}/entries.csv`
const TABLE: &str = "/staff/draws/{draw}/entries.csv";
/// `POST /staff/draws/{draw}/forget`
const FORGET: &str = "/staff/draws/{draw}/forget";

/// The addresses of prize draws.
pub(crate) fn routes() -> Router<Collector> {
    Router::new().route(LIST, routing::get(list)).route(TABLE, routing::get(table)).route(FORGET, routing::post(forget))
}

async fn list(
    State(collector): State<Collector>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    token::check_staff(&collector, &headers)?;
    let mut draws = Vec::new();
    for (id, survey) in collector.catalog().of_kind(Kind::PrizeDraw) {
        let entries = collector.store().prize_entries(id).await?;
        draws.push((id, survey.definition(), entries));
    }
    draws.sort_by_key(|(id, ..)| id.to_string());
    let today = collector.today();
    let main = html! {
        @if Fields::read(query.unwrap_or_default().as_bytes()).get("done") == "forgotten" {
            p.done role="status" { "The entries are gone." }
        }
        @if draws.is_empty() {
            p { "There is no prize draw. A form with “\"kind\": \"prize_draw\"” in the folder of surveys makes one: see docs/getting-involved.md." }
        }
        @for (id, definition, entries) in &draws {
            @let is_open = definition.closes.as_deref().is_none_or(|closes| today.as_str() <= closes);
            section.personal {
                h2 { (definition.title.in_default()) }
                p {
                    strong { (entries) } @if *entries == 1 { " entry" } @else { " entries" }
                    @if let Some(closes) = &definition.closes { "; the last day is " (closes) } "."
                }
                p { a href=(format!("/staff/draws/{id}/entries.csv")) { "The entries as a table (CSV)" } ", which “yousaid draw” reads." }
                @if is_open {
                    p { "Entries can still be sent. Draw the winner after the last day." }
                } @else if *entries > 0 {
                    form method="post" action=(format!("/staff/draws/{id}/forget")) {
                        (staff::token_field(&collector, &format!("/staff/draws/{id}/forget")))
                        p { "When the prize has been sent: forget who took part. This can’t be taken back." }
                        p { button type="submit" { "Forget the entries" } }
                    }
                }
            }
        }
    };
    Ok(staff::page(StatusCode::OK, LIST, "Prize draws", &main))
}

fn draw<'a>(collector: &'a Collector, name: &str) -> Result<&'a SurveyId, Refusal> {
    let mut draws = collector.catalog().of_kind(Kind::PrizeDraw);
    draws.find(|(id, _)| id.as_str() == name).map(|(id, _)| id).ok_or(Refusal::UnknownSurvey)
}

/// All entries, with the columns that every export has: `id` names an entry.
async fn table(
    State(collector): State<Collector>,
    Path(name): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    token::check_staff(&collector, &headers)?;
    let _place = collector.gate().export()?;
    let id = draw(&collector, &name)?;
    let (_, versions) = collector.catalog().versions(&name).ok_or(Refusal::UnknownSurvey)?;
    let table = Table::new(versions);
    let failed = |error: csv::Error| Refusal::internal("the table can't be written", &error);
    let mut out = table.header().map_err(failed)?;
    let mut after = String::new();
    loop {
        let page = collector.store().page_of(Kind::PrizeDraw, id, &after, PAGE_ROWS).await?;
        let Some(last) = page.last() else { break };
        after.clone_from(&last.id);
        for stored in &page {
            let questionnaire = collector
                .catalog()
                .by_hash(&stored.definition)
                .ok_or_else(|| Refusal::UnknownDefinition(stored.definition.clone()))?;
            out.extend(table.row(stored, &stored.response()?, questionnaire).map_err(failed)?);
        }
    }
    let mut response = (staff::headers("text/csv; charset=utf-8"), out).into_response();
    if let Ok(name) = HeaderValue::from_str(&format!("attachment; filename=\"{id}-entries.csv\"")) {
        response.headers_mut().insert(header::CONTENT_DISPOSITION, name);
    }
    Ok(response)
}

async fn forget(
    State(collector): State<Collector>,
    Path(name): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Refusal> {
    staff::receive(&collector, &format!("/staff/draws/{name}/forget"), &headers, &body)?;
    let gone = collector.store().forget_prize_entries(draw(&collector, &name)?).await?;
    tracing::info!(draw = name, gone, "the entries to a prize draw were forgotten");
    Ok(staff::redirect("/staff/draws?done=forgotten"))
}
