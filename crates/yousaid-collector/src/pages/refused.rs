//! Pages for what is not taken: each says what happened and what to do.

use axum::http::HeaderMap;
use axum::http::StatusCode;
use axum::http::header;
use axum::response::IntoResponse as _;
use axum::response::Response;
use yousaid_i18n::LANGUAGES;
use yousaid_i18n::negotiate;
use yousaid_ui::plain::Plain;

use super::body::Fault;
use super::body::value;
use super::shell::Shell;
use super::visit;
use super::visit::Visit;
use crate::refusal::Refusal;

/// No survey is served under this name.
pub(super) fn unknown(query: &[(String, String)], headers: &HeaderMap) -> Response {
    let preferred = visit::preferences(headers);
    let mut wanted = vec![value(query, "language")];
    wanted.extend(preferred.iter().map(String::as_str));
    let language = negotiate(&wanted, LANGUAGES, "en");
    let words = visit::words(&language);
    let text = words.get("plain-unknown-text");
    let page = Plain::new(words, &language).notice(None, "plain-unknown-title", text);
    Shell { status: StatusCode::NOT_FOUND, ..Shell::new(page, &language) }.respond()
}

/// The survey takes one response for each link that was sent out, and this visit has none that is left.
pub(super) fn no_link(visit: &Visit) -> Response {
    unasked(visit, StatusCode::FORBIDDEN, ["begin-no-link-title", "begin-no-link-text"])
}

/// The survey is sealed on the device, which a page without scripts can't do: what was filled in here would be
/// read by the server.
pub(super) fn sealed(visit: &Visit) -> Response {
    unasked(visit, StatusCode::OK, ["plain-sealed-title", "plain-sealed-text"])
}

/// A form that can't be read.
pub(super) fn body(visit: &Visit, fault: Fault) -> Response {
    match fault {
        Fault::TooLarge => notice(visit, StatusCode::PAYLOAD_TOO_LARGE, ["plain-large-title", "plain-large-text"]),
        Fault::NotAForm => Refusal::NotAForm.into_response(),
        Fault::Incomplete => Refusal::Incomplete.into_response(),
    }
}

/// A form that was one too many, and can be sent again when the refusal says.
pub(super) fn too_fast(visit: &Visit, refusal: Refusal) -> Response {
    let said = refusal.into_response();
    let mut page = notice(visit, said.status(), ["plain-unsent-title", "later-many-text"]);
    if let Some(after) = said.headers().get(header::RETRY_AFTER) {
        page.headers_mut().insert(header::RETRY_AFTER, after.clone());
    }
    page
}

/// The page for answers that can't be stored under their id any more, whatever is done; `None` where sending
/// again can help.
pub(super) fn before(visit: &Visit, refusal: &Refusal) -> Option<Response> {
    let is_taken =
        matches!(refusal, Refusal::AlreadyFinal | Refusal::SequenceReused | Refusal::IdInUse | Refusal::Withdrawn);
    is_taken.then(|| notice(visit, StatusCode::CONFLICT, ["plain-sent-before-title", "plain-sent-before-text"]))
}

/// The status of a page that says that answers could not be stored.
pub(super) fn status(refusal: Refusal) -> StatusCode {
    refusal.into_response().status()
}

fn notice(visit: &Visit, status: StatusCode, words: [&str; 2]) -> Response {
    shell(visit, status, words).respond()
}

/// The same where nothing was answered that a link to another language would lose.
fn unasked(visit: &Visit, status: StatusCode, words: [&str; 2]) -> Response {
    Shell { languages: visit.links(""), ..shell(visit, status, words) }.respond()
}

fn shell<'a>(visit: &'a Visit, status: StatusCode, [title, text]: [&str; 2]) -> Shell<'a> {
    let text = visit.words().get(text);
    let page = visit.plain().notice(Some(visit.survey.definition()), title, text);
    Shell { status, ..Shell::new(page, &visit.language) }
}
