//! The register as staff see it: who wants what, who is still to be asked, and the same as a table.

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
use maud::Markup;
use maud::html;

use super::CONFIRM_DAYS;
use super::pages::read;
use super::person::Person;
use super::person::To;
use crate::app::Collector;
use crate::cells::BYTE_ORDER_MARK;
use crate::cells::Cell;
use crate::cells::write;
use crate::refusal::Refusal;
use crate::staff;
use crate::staff::Fields;
use crate::store::Mark;
use crate::store::Member;
use crate::token;

/// `GET /staff/involved`
const LIST: &str = "/staff/involved";
/// `GET /staff/involved.csv`
const TABLE: &str = "/staff/involved.csv";
/// `POST /staff/involved/{id}`
const CHANGE: &str = "/staff/involved/{id}";

/// The questions by whose answers staff find people, with what the lists are called.
const FILTERS: [(&str, &str); 6] = [
    ("ways", "What they would like to do"),
    ("topics", "Topic"),
    ("times", "Time"),
    ("needs", "Access need"),
    ("channel", "How to reach them"),
    ("format", "Format"),
];

pub(super) fn routes() -> Router<Collector> {
    Router::new().route(LIST, routing::get(list)).route(TABLE, routing::get(table)).route(CHANGE, routing::post(change))
}

async fn everybody(collector: &Collector) -> Result<Vec<(Member, Person)>, Refusal> {
    let members = collector.store().members().await?;
    let mut all = members
        .into_iter()
        .map(|member| read(collector, &member).map(|person| (member, person)))
        .collect::<Result<Vec<_>, _>>()?;
    all.sort_by_key(|(_, person)| person.name.to_lowercase());
    Ok(all)
}

/// Whether somebody is asked for: with a choice in each of the lists, and confirmed if that was wanted.
fn is_wanted(query: &Fields, member: &Member, person: &Person) -> bool {
    let fits = FILTERS.iter().all(|(question, _)| {
        let code = query.get(question);
        code.is_empty() || person.chose(question, code)
    });
    fits && match query.get("state") {
        "confirmed" => member.confirmed_on.is_some(),
        "waiting" => member.confirmed_on.is_none(),
        "asked" => member.asked_on.is_some(),
        _ => true,
    }
}

/// Everybody whom the lists above the table ask for.
async fn list(
    State(collector): State<Collector>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    token::check_staff(&collector, &headers)?;
    let _place = collector.gate().export()?;
    let query = query.unwrap_or_default();
    let fields = Fields::read(query.as_bytes());
    let all = everybody(&collector).await?;
    let shown: Vec<&(Member, Person)> =
        all.iter().filter(|(member, person)| is_wanted(&fields, member, person)).collect();
    let main = html! {
        (done(&fields))
        p { "Personal data: for inviting people to what they have chosen, and for nothing else." }
        (filters(&all, &fields))
        p role="status" {
            strong { (shown.len()) } " of " (all.len()) " people. "
            a href=(format!("{TABLE}?{query}")) { "These as a table (CSV)" }
        }
        @for (member, person) in &shown { (entry(&collector, member, person)) }
        @if all.is_empty() {
            p { "Nobody is on the list. A form with “\"kind\": \"register\"” in the folder of surveys fills it: see docs/getting-involved.md." }
        }
    };
    Ok(staff::page(StatusCode::OK, LIST, "Getting involved", &main))
}

fn done(fields: &Fields) -> Markup {
    let words = match fields.get("done") {
        "confirmed" => "Written down: confirmed.",
        "renewed" => "Written down: still interested.",
        "removed" => "Removed, with everything they told us.",
        _ => return html! {},
    };
    html! { p.done role="status" { (words) } }
}

/// The lists to choose from: what somebody has chosen at least once.
fn filters(all: &[(Member, Person)], fields: &Fields) -> Markup {
    let choices = |question: &str| {
        let mut codes: Vec<&str> = all
            .iter()
            .flat_map(|(_, person)| person.answers.iter().filter(|said| said.id == question))
            .flat_map(|said| said.codes.iter().map(String::as_str))
            .collect();
        codes.sort_unstable();
        codes.dedup();
        codes
    };
    const STATES: [(&str, &str); 3] =
        [("confirmed", "Confirmed"), ("waiting", "Not confirmed yet"), ("asked", "Asked whether still interested")];
    html! {
        form.filters method="get" action=(LIST) {
            @for (question, label) in FILTERS {
                p.field {
                    label for=(question) { (label) }
                    select id=(question) name=(question) {
                        option value="" { "All" }
                        @for code in choices(question) {
                            option value=(code) selected[fields.get(question) == code] { (code.replace('_', " ")) }
                        }
                    }
                }
            }
            p.field {
                label for="state" { "Where they stand" }
                select id="state" name="state" {
                    option value="" { "All" }
                    @for (state, label) in STATES { option value=(state) selected[fields.get("state") == state] { (label) } }
                }
            }
            p { button type="submit" { "Show" } }
        }
    }
}

fn entry(collector: &Collector, member: &Member, person: &Person) -> Markup {
    let id = &member.stored.id;
    let path = format!("/staff/involved/{id}");
    html! {
        section.personal {
            h2 { @if person.name.is_empty() { (member.stored.reference) } @else { bdi { (person.name) } } }
            p { (standing(member, person)) " Reference " (member.stored.reference) "." }
            dl {
                @for said in person.answers.iter().filter(|said| said.id != "name") {
                    dt { (said.title) }
                    dd dir="auto" { (said.words) }
                }
            }
            form method="post" action=(path) {
                (staff::token_field(collector, &path))
                p {
                    @if member.confirmed_on.is_none() { button type="submit" name="do" value="confirm" { "They have confirmed" } " " }
                    @if member.asked_on.is_some() { button type="submit" name="do" value="renew" { "They are still interested" } " " }
                    button type="submit" name="do" value="remove" aria-label=(format!("Remove {}", person.name)) { "Remove" }
                }
            }
        }
    }
}

/// Where somebody stands, in a sentence.
fn standing(member: &Member, person: &Person) -> String {
    match (&member.confirmed_on, &member.asked_on, &member.mailed_on) {
        (None, _, Some(day)) => format!("Asked on {day} to confirm; forgotten {CONFIRM_DAYS} days later."),
        (None, _, None) if person.to.is_none() => {
            format!(
                "Joined on {}. Ask by telephone or letter whether they want this, and write it down here.",
                member.stored.received_on
            )
        }
        (None, _, None) => {
            format!("Joined on {}; the message to confirm has not been sent yet.", member.stored.received_on)
        }
        (Some(_), Some(day), _) => format!("Asked on {day} whether still interested."),
        (Some(day), None, _) => match &member.renewed_on {
            Some(renewed) => format!("Confirmed on {day}, and again on {renewed}."),
            None => format!("Confirmed on {day}."),
        },
    }
}

/// What staff write down about somebody.
async fn change(
    State(collector): State<Collector>,
    Path(id): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Refusal> {
    let form = staff::receive(&collector, &format!("/staff/involved/{id}"), &headers, &body)?;
    let today = collector.today();
    let (is_done, word) = match form.get("do") {
        "confirm" => (collector.store().mark(&id, Mark::Confirmed, &today).await?, "confirmed"),
        "renew" => (collector.store().mark(&id, Mark::Renewed, &today).await?, "renewed"),
        "remove" => (collector.store().forget_member(&id).await?, "removed"),
        _ => return Err(Refusal::BadForm),
    };
    if is_done { Ok(staff::redirect(&format!("{LIST}?done={word}"))) } else { Err(Refusal::NotFound) }
}

/// The same people as a table: a line for each, with a column for each question.
async fn table(
    State(collector): State<Collector>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    token::check_staff(&collector, &headers)?;
    let _place = collector.gate().export()?;
    let fields = Fields::read(query.unwrap_or_default().as_bytes());
    let all = everybody(&collector).await?;
    let wanted: Vec<&(Member, Person)> =
        all.iter().filter(|(member, person)| is_wanted(&fields, member, person)).collect();
    let mut questions: Vec<&str> = Vec::new();
    for said in wanted.iter().flat_map(|(_, person)| &person.answers) {
        if !questions.contains(&said.id.as_str()) {
            questions.push(&said.id);
        }
    }
    let failed = |error: csv::Error| Refusal::internal("the table can't be written", &error);
    let fixed = ["reference", "register", "joined", "confirmed", "renewed", "asked", "write_to"];
    let mut out = BYTE_ORDER_MARK.as_bytes().to_vec();
    out.extend(write(fixed.into_iter().chain(questions.iter().copied()).map(Cell::from)).map_err(failed)?);
    for (member, person) in wanted {
        let day = |day: &Option<String>| day.clone().unwrap_or_default();
        let fixed = [
            member.stored.reference.clone(),
            member.survey.clone(),
            member.stored.received_on.clone(),
            day(&member.confirmed_on),
            day(&member.renewed_on),
            day(&member.asked_on),
            person.to.as_ref().map_or("", To::address).to_owned(),
        ];
        let answers = questions.iter().map(|question| {
            let said = person.answers.iter().find(|said| said.id == *question);
            said.map_or("", |said| said.words.as_str())
        });
        out.extend(write(fixed.iter().map(String::as_str).chain(answers).map(Cell::from)).map_err(failed)?);
    }
    let mut response = (staff::headers("text/csv; charset=utf-8"), out).into_response();
    let name = HeaderValue::from_static("attachment; filename=\"involved.csv\"");
    response.headers_mut().insert(header::CONTENT_DISPOSITION, name);
    Ok(response)
}
