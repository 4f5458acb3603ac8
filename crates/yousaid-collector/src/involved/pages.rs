//! The pages that links in messages lead to. Opening one changes nothing, because programs that look at mail
//! open links too; a button does.

use axum::Router;
use axum::extract::Path;
use axum::extract::State;
use axum::http::HeaderValue;
use axum::http::StatusCode;
use axum::http::header;
use axum::response::IntoResponse as _;
use axum::response::Response;
use axum::routing;
use maud::DOCTYPE;
use maud::Markup;
use maud::html;
use yousaid_i18n::Words;

use super::Purpose;
use super::path;
use super::person::Person;
use crate::app::Collector;
use crate::app::PAGE_POLICY;
use crate::board;
use crate::refusal::Refusal;
use crate::store::Mark;
use crate::store::Member;

pub(super) fn routes() -> Router<Collector> {
    Router::new()
        .route("/involved/confirm/{token}", routing::get(confirm).post(confirmed))
        .route("/involved/leave/{token}", routing::get(leave).post(left))
        .route("/involved/still/{token}", routing::get(still).post(stayed))
}

/// Whom a link is for; nobody where it was made up, or they are forgotten.
async fn find(collector: &Collector, purpose: Purpose, token: &str) -> Result<Option<(Member, Person)>, Refusal> {
    let Some((digits, code)) = token.split_at_checked(32) else { return Ok(None) };
    let part = |from: usize, to: usize| digits.get(from..to).unwrap_or_default();
    let id = [part(0, 8), part(8, 12), part(12, 16), part(16, 20), part(20, 32)].join("-");
    if !collector.codes().is_link_code(purpose.name(), &id, code) {
        return Ok(None);
    }
    let Some(member) = collector.store().member(&id).await? else { return Ok(None) };
    let person = read(collector, &member)?;
    Ok(Some((member, person)))
}

/// What somebody told the register.
pub(super) fn read(collector: &Collector, member: &Member) -> Result<Person, Refusal> {
    let questionnaire = collector
        .catalog()
        .by_hash(&member.stored.definition)
        .ok_or_else(|| Refusal::UnknownDefinition(member.stored.definition.clone()))?;
    Ok(Person::of(questionnaire, &member.stored.response()?))
}

async fn confirm(State(collector): State<Collector>, Path(token): Path<String>) -> Result<Response, Refusal> {
    let Some((_, person)) = find(&collector, Purpose::Confirm, &token).await? else { return Ok(gone()) };
    Ok(ask(&person, "confirm", None))
}

async fn confirmed(State(collector): State<Collector>, Path(token): Path<String>) -> Result<Response, Refusal> {
    let Some((member, person)) = find(&collector, Purpose::Confirm, &token).await? else { return Ok(gone()) };
    collector.store().mark(&member.stored.id, Mark::Confirmed, &collector.today()).await?;
    let leave = path(&collector, Purpose::Leave, &member.stored.id);
    Ok(told(&person, "confirmed", Some(leave)))
}

async fn leave(State(collector): State<Collector>, Path(token): Path<String>) -> Result<Response, Refusal> {
    let Some((_, person)) = find(&collector, Purpose::Leave, &token).await? else { return Ok(gone()) };
    Ok(ask(&person, "leave", None))
}

async fn left(State(collector): State<Collector>, Path(token): Path<String>) -> Result<Response, Refusal> {
    let Some((member, person)) = find(&collector, Purpose::Leave, &token).await? else { return Ok(gone()) };
    collector.store().forget_member(&member.stored.id).await?;
    Ok(told(&person, "left", None))
}

async fn still(State(collector): State<Collector>, Path(token): Path<String>) -> Result<Response, Refusal> {
    let Some((member, person)) = find(&collector, Purpose::Still, &token).await? else { return Ok(gone()) };
    let leave = path(&collector, Purpose::Leave, &member.stored.id);
    Ok(ask(&person, "still", Some(leave)))
}

async fn stayed(State(collector): State<Collector>, Path(token): Path<String>) -> Result<Response, Refusal> {
    let Some((member, person)) = find(&collector, Purpose::Still, &token).await? else { return Ok(gone()) };
    collector.store().mark(&member.stored.id, Mark::Renewed, &collector.today()).await?;
    let leave = path(&collector, Purpose::Leave, &member.stored.id);
    Ok(told(&person, "stayed", Some(leave)))
}

/// A page with a button.
fn ask(person: &Person, what: &str, leave: Option<String>) -> Response {
    let words = board::words(&person.language);
    let main = html! {
        (text(&words, what, person))
        // To the address of this page itself, which is in no page but this.
        form method="post" {
            p.yousaid-outcomes__more { button.yousaid-button type="submit" { (words.get(&format!("involved-{what}-button"))) } }
        }
        (leave_link(&words, leave))
    };
    page(StatusCode::OK, &words, &words.get(&format!("involved-{what}-title")), &main)
}

/// A page that says what was done.
fn told(person: &Person, what: &str, leave: Option<String>) -> Response {
    let words = board::words(&person.language);
    let main = html! { (text(&words, what, person)) (leave_link(&words, leave)) };
    page(StatusCode::OK, &words, &words.get(&format!("involved-{what}-title")), &main)
}

fn text(words: &Words, what: &str, person: &Person) -> Markup {
    let landlord = ("landlord", person.landlord.as_str().into());
    html! { p.yousaid-outcomes__empty { (words.with(&format!("involved-{what}-text"), &[landlord])) } }
}

fn leave_link(words: &Words, leave: Option<String>) -> Markup {
    html! { @if let Some(leave) = leave { p.yousaid-outcomes__more { a.yousaid-link href=(leave) { (words.get("involved-leave-link")) } } } }
}

/// A link that does not work: the same page for one that was never made, so that nobody learns who is in there.
fn gone() -> Response {
    let words = Words::english();
    let main = html! { p.yousaid-outcomes__empty { (words.get("involved-gone-text")) } };
    page(StatusCode::NOT_FOUND, &words, &words.get("involved-gone-title"), &main)
}

fn page(status: StatusCode, words: &Words, title: &str, main: &Markup) -> Response {
    let html = html! {
        (DOCTYPE)
        html lang=(words.language()) dir=(words.direction().code()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="robots" content="noindex";
                meta name="color-scheme" content="light dark";
                title { (title) }
                link rel="stylesheet" href=(board::STYLE);
            }
            body { main { div.yousaid dir=(words.direction().code()) { h1.yousaid-title { (title) } (main) } } }
        }
    };
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8")),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
        (header::CONTENT_SECURITY_POLICY, PAGE_POLICY),
    ];
    (status, headers, html.into_string()).into_response()
}
