//! The pages on which staff write what became of what residents said.

use axum::Router;
use axum::body::Bytes;
use axum::extract::Path;
use axum::extract::RawQuery;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing;
use maud::Markup;
use maud::html;
use yousaid_i18n::endonym;
use yousaid_schema::Json;
use yousaid_schema::OutcomeStatus;
use yousaid_schema::Outcomes;
use yousaid_schema::Tag;

use super::form::Draft;
use super::form::TEXTS;
use super::list;
use super::plain;
use crate::app::Collector;
use crate::refusal::Refusal;
use crate::staff;
use crate::staff::Fields;
use crate::store::StoredOutcome;
use crate::token;

/// `GET /staff/outcomes`
const LIST: &str = "/staff/outcomes";
/// `GET`, `POST /staff/outcomes/new`
const NEW: &str = "/staff/outcomes/new";
/// `GET`, `POST /staff/outcomes/entry/{id}`
const ENTRY: &str = "/staff/outcomes/entry/{id}";
/// `POST /staff/outcomes/entry/{id}/withdraw`
const WITHDRAW: &str = "/staff/outcomes/entry/{id}/withdraw";

pub(super) fn routes() -> Router<Collector> {
    Router::new()
        .route(LIST, routing::get(all))
        .route(NEW, routing::get(new).post(add))
        .route(ENTRY, routing::get(entry).post(change))
        .route(WITHDRAW, routing::post(withdraw))
}

/// The board without entries, and as it is read.
fn base(collector: &Collector) -> Result<(&Json, Outcomes), Refusal> {
    let base = collector.catalog().board().ok_or(Refusal::NotFound)?;
    let read = Outcomes::from_json(base).map_err(|error| Refusal::internal("the board can't be read", &error))?;
    Ok((base, read))
}

/// Every entry that staff have written, and how to add one.
async fn all(
    State(collector): State<Collector>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    token::check_staff(&collector, &headers)?;
    let Ok((base, board)) = base(&collector) else {
        let main = html! {
            p { "There is no board yet. Put a document with “\"kind\": \"outcomes\"” into the folder of surveys (docs/outcomes.md says what stands in it) and start the collector again." }
        };
        return Ok(staff::page(StatusCode::OK, LIST, "You said, we did", &main));
    };
    let stored = collector.store().outcomes().await?;
    let in_file = list(base, "entries").len();
    let main = html! {
        (done(query.as_deref()))
        p.actions { a href=(NEW) { "Write an entry" } " · " a href="/outcomes" { "The board as residents see it" } }
        @if stored.is_empty() {
            p { "Nothing has been written here yet." }
        } @else {
            table {
                thead { tr { th scope="col" { "What residents said" } th scope="col" { "Answer" } th scope="col" { "Day" } } }
                tbody { @for entry in &stored { (row(entry, &board)) } }
            }
        }
        p {
            "The board also shows " (in_file) " from the document in the folder, and what was decided about halo rounds "
            "as soon as residents have been told. Those are changed where they come from."
        }
    };
    Ok(staff::page(StatusCode::OK, LIST, "You said, we did", &main))
}

fn row(stored: &StoredOutcome, board: &Outcomes) -> Markup {
    let entry: Json = serde_json::from_str(&stored.document).unwrap_or(Json::Null);
    let draft = Draft::of_entry(&entry, stored.revision, &board.languages);
    let language = board.default_language();
    html! {
        tr {
            th scope="row" { a href=(format!("/staff/outcomes/entry/{}", stored.id)) { (draft.text("said", language)) } }
            td { (status(&draft.status)) }
            td { (draft.date) }
        }
    }
}

/// How far a landlord has come, as staff read it.
fn status(name: &str) -> &'static str {
    match OutcomeStatus::ALL.into_iter().find(|status| status.name() == name) {
        Some(OutcomeStatus::Did) => "We did it",
        Some(OutcomeStatus::Doing) => "We are doing it",
        Some(OutcomeStatus::Cannot) => "We can’t do it",
        Some(OutcomeStatus::Decided) => "It is decided",
        None => "",
    }
}

fn done(query: Option<&str>) -> Markup {
    let words = match query {
        Some("done=kept") => "Kept. Residents see it on the board.",
        Some("done=withdrawn") => "Withdrawn. Residents don’t see it any more.",
        _ => return html! {},
    };
    html! { p.done role="status" { (words) } }
}

/// An empty form.
async fn new(State(collector): State<Collector>, headers: HeaderMap) -> Result<Response, Refusal> {
    token::check_staff(&collector, &headers)?;
    let (_, board) = base(&collector)?;
    let draft = Draft { id: fresh_id()?, date: collector.today(), status: "did".to_owned(), ..Draft::default() };
    Ok(form(&collector, &board, &draft, NEW, &[]))
}

/// Ids say nothing: a code of its own for each entry.
fn fresh_id() -> Result<String, Refusal> {
    let mut bits = [0u8; 8];
    getrandom::fill(&mut bits).map_err(|error| Refusal::internal("no random numbers", &error))?;
    Ok(bits.iter().fold("e".to_owned(), |id, byte| format!("{id}{byte:02x}")))
}

async fn add(State(collector): State<Collector>, headers: HeaderMap, body: Bytes) -> Result<Response, Refusal> {
    let form = staff::receive(&collector, NEW, &headers, &body)?;
    keep(&collector, &form, NEW).await
}

/// A form with what is written.
async fn entry(
    State(collector): State<Collector>,
    Path(id): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    token::check_staff(&collector, &headers)?;
    let (_, board) = base(&collector)?;
    let stored = find(&collector, &id).await?;
    let json: Json = serde_json::from_str(&stored.document)
        .map_err(|error| Refusal::internal("an entry of the board can't be read", &error))?;
    let draft = Draft::of_entry(&json, stored.revision, &board.languages);
    Ok(form(&collector, &board, &draft, &format!("/staff/outcomes/entry/{id}"), &[]))
}

async fn find(collector: &Collector, id: &str) -> Result<StoredOutcome, Refusal> {
    let all = collector.store().outcomes().await?;
    all.into_iter().find(|stored| stored.id == id).ok_or(Refusal::NotFound)
}

async fn change(
    State(collector): State<Collector>,
    Path(id): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Refusal> {
    let path = format!("/staff/outcomes/entry/{id}");
    let form = staff::receive(&collector, &path, &headers, &body)?;
    if form.get("id") != id {
        return Err(Refusal::BadForm);
    }
    keep(&collector, &form, &path).await
}

async fn withdraw(
    State(collector): State<Collector>,
    Path(id): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Refusal> {
    staff::receive(&collector, &format!("/staff/outcomes/entry/{id}"), &headers, &body)?;
    if collector.store().withdraw_outcome(&id).await? {
        return Ok(staff::redirect("/staff/outcomes?done=withdrawn"));
    }
    Err(Refusal::NotFound)
}

/// Keeps what was written, or shows the form again with what is wrong.
async fn keep(collector: &Collector, fields: &Fields, path: &str) -> Result<Response, Refusal> {
    let (base, board) = base(collector)?;
    let draft = Draft::of_form(fields, &board.languages);
    let mut faults = draft.faults(base);
    if path == NEW
        && list(base, "entries").iter().any(|entry| entry.get("id").and_then(Json::as_text) == Some(&draft.id))
    {
        faults.push("An entry of the document in the folder has this id.".to_owned());
    }
    if faults.is_empty() {
        let from = if path == NEW { 0 } else { draft.revision };
        let document = draft.to_entry().to_text();
        if collector.store().keep_outcome(&draft.id, from, &draft.date, &document).await? {
            return Ok(staff::redirect("/staff/outcomes?done=kept"));
        }
        faults.push(
            "Somebody else has changed or withdrawn this since you opened the page. Open it again in another tab to see what is kept now."
                .to_owned(),
        );
    }
    Ok(form(collector, &board, &draft, path, &faults))
}

fn form(collector: &Collector, board: &Outcomes, draft: &Draft, path: &str, faults: &[String]) -> Response {
    let is_new = path == NEW;
    let title = if is_new { "Write an entry" } else { "Change an entry" };
    let main = html! {
        (staff::faults(faults))
        form method="post" action=(path) {
            (staff::token_field(collector, path))
            input type="hidden" name="id" value=(draft.id);
            input type="hidden" name="revision" value=(draft.revision);
            (texts("said", board, draft))
            (line("people", "How many said it", "number", &draft.people, "Leave it empty where nobody counted"))
            (texts("source", board, draft))
            (surveys(collector, draft))
            (line("address", "Where to read more", "url", &draft.address, "An address that begins with https://; may be left empty"))
            fieldset {
                legend { h2 { "How far you have come" } }
                @for known in OutcomeStatus::ALL {
                    p.choice { label {
                        input type="radio" name="status" value=(known.name()) checked[known.name() == draft.status];
                        " " (status(known.name()))
                    } }
                }
            }
            (texts("answer", board, draft))
            (texts("why", board, draft))
            (line("date", "Day of the answer", "date", &draft.date, ""))
            (texts("who", board, draft))
            (boxes("places", "Places", "None: it concerns every place", &board.places, &draft.places))
            (boxes("topics", "Topics", "", &board.topics, &draft.topics))
            p { button type="submit" { "Keep it, and show it on the board" } }
        }
        @if !is_new {
            form method="post" action=(format!("{path}/withdraw")) {
                (staff::token_field(collector, path))
                h2 { "Withdraw it" }
                p { "Takes the entry off the board for good." }
                p { button type="submit" { "Withdraw this entry" } }
            }
        }
    };
    let status = if faults.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    staff::page(status, LIST, title, &main)
}

/// A text in every language of the board.
fn texts(name: &str, board: &Outcomes, draft: &Draft) -> Markup {
    let (_, label, hint) = TEXTS.into_iter().find(|(known, ..)| *known == name).unwrap_or_default();
    let is_long = !matches!(name, "who" | "source");
    html! {
        @for (at, language) in board.languages.iter().enumerate() {
            @let id = format!("{name}.{language}");
            p.field {
                label for=(id) { (label) @if board.languages.len() > 1 { " (" (endonym(language)) ")" } }
                @if at == 0 && !hint.is_empty() { span.hint id=(format!("{id}-hint")) { (hint) } }
                @if is_long {
                    textarea id=(id) name=(id) rows="3" lang=(language) dir="auto"
                        aria-describedby=[(at == 0 && !hint.is_empty()).then(|| format!("{id}-hint"))]
                        { "\n" (draft.text(name, language)) }
                } @else {
                    input type="text" id=(id) name=(id) lang=(language) dir="auto" value=(draft.text(name, language))
                        aria-describedby=[(at == 0 && !hint.is_empty()).then(|| format!("{id}-hint"))];
                }
            }
        }
    }
}

fn line(name: &str, label: &str, kind: &str, value: &str, hint: &str) -> Markup {
    let hint_id = format!("{name}-hint");
    html! {
        p.field {
            label for=(name) { (label) }
            @if !hint.is_empty() { span.hint id=(hint_id) { (hint) } }
            input type=(kind) id=(name) name=(name) value=(value) min=[(kind == "number").then_some("1")]
                aria-describedby=[(!hint.is_empty()).then_some(&hint_id)];
        }
    }
}

/// The survey or round which the entry answers: it is shown at its end.
fn surveys(collector: &Collector, draft: &Draft) -> Markup {
    let mut known: Vec<(String, String)> = collector.catalog().titles();
    known.sort();
    html! {
        p.field {
            label for="survey" { "The survey or halo round that it answers" }
            span.hint id="survey-hint" { "A survey can show this entry to those who have answered it" }
            select id="survey" name="survey" aria-describedby="survey-hint" {
                option value="" selected[draft.survey.is_empty()] { "None of these" }
                @for (title, id) in &known {
                    option value=(id) selected[*id == draft.survey] { (title) }
                }
            }
        }
    }
}

fn boxes(name: &str, label: &str, hint: &str, tags: &[Tag], chosen: &[String]) -> Markup {
    html! {
        @if !tags.is_empty() {
            fieldset {
                legend { h2 { (label) } }
                @if !hint.is_empty() { p.hint { (hint) } }
                @for tag in tags {
                    p.choice { label {
                        input type="checkbox" name=(name) value=(tag.code.as_str())
                            checked[chosen.iter().any(|code| tag.code == *code.as_str())];
                        " " (plain(&tag.label, "en"))
                    } }
                }
            }
        }
    }
}
