//! What staff pages do, for programs: JSON, behind the admin token as a bearer. Other pages can't send
//! that with an officer's browser, so no form token is asked for.

use axum::body::Bytes;
use axum::extract::Path;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use yousaid_schema::Json;

use super::Stand;
use super::digest::Digest;
use crate::answer;
use crate::app::Collector;
use crate::refusal::Refusal;
use crate::token;

/// `GET /v1/halo/{round}/record`: what is recorded, how many commented, and who wants an answer.
pub(super) async fn record(
    State(collector): State<Collector>,
    Path(name): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    token::check(&collector, &headers)?;
    let _place = collector.gate().export()?;
    recorded(&collector, &Stand::of(&collector, &name).await?).await
}

/// `PUT /v1/halo/{round}/outcome`: what became of the comments, as far as it is known.
pub(super) async fn outcome(
    State(collector): State<Collector>,
    Path(name): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Refusal> {
    let (mut stand, json) = begin(&collector, &name, &headers, &body).await?;
    stand.record.told.take(&json);
    // How many commented is counted here.
    stand.note(&collector).await?;
    let faults = stand.record.faults(&stand.round.round, &stand.today);
    end(&collector, stand, faults).await
}

/// `POST /v1/halo/{round}/close`: closes comments early, with a `reason` for residents.
pub(super) async fn close(
    State(collector): State<Collector>,
    Path(name): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Refusal> {
    let (mut stand, json) = begin(&collector, &name, &headers, &body).await?;
    let faults = stand.close(reason(&json));
    end(&collector, stand, faults).await
}

/// `PUT /v1/halo/{round}/short-notice`: why a consultation is open for less than 21 days.
pub(super) async fn short_notice(
    State(collector): State<Collector>,
    Path(name): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Refusal> {
    let (mut stand, json) = begin(&collector, &name, &headers, &body).await?;
    let faults = stand.give_short_notice(reason(&json));
    end(&collector, stand, faults).await
}

/// `POST /v1/halo/{round}/archive`
pub(super) async fn archive(
    State(collector): State<Collector>,
    Path(name): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Refusal> {
    let (mut stand, _) = begin(&collector, &name, &headers, &body).await?;
    let faults = stand.archive();
    end(&collector, stand, faults).await
}

/// `PUT /v1/halo/{round}/contacts/{reference}`: whether who has this reference was `answered`.
pub(super) async fn answered(
    State(collector): State<Collector>,
    Path((name, reference)): Path<(String, String)>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Refusal> {
    let (stand, json) = begin(&collector, &name, &headers, &body).await?;
    let Some(Json::Boolean(answered)) = json.get("answered") else {
        return Err(Refusal::BadRecord(vec!["Send {\"answered\": true} or false.".to_owned()]));
    };
    let _place = collector.gate().export()?;
    let digest = Digest::of(&collector, &stand.read()?).await?;
    let contact = digest.contacts.iter().find(|contact| contact.reference == reference);
    let contact = contact
        .ok_or_else(|| Refusal::BadRecord(vec![format!("Nobody with the reference {reference} wants an answer.")]))?;
    collector.store().tick_answered(&stand.id, &contact.id, *answered, &stand.today).await?;
    drop(_place);
    recorded(&collector, &stand).await
}

async fn begin(collector: &Collector, name: &str, headers: &HeaderMap, body: &Bytes) -> Result<(Stand, Json), Refusal> {
    token::check(collector, headers)?;
    let json = if body.is_empty() {
        Json::Object(Vec::new())
    } else {
        serde_json::from_slice(body).map_err(Refusal::BadJson)?
    };
    let mut stand = Stand::of(collector, name).await?;
    stand.note(collector).await?;
    Ok((stand, json))
}

async fn end(collector: &Collector, stand: Stand, faults: Vec<String>) -> Result<Response, Refusal> {
    if !faults.is_empty() {
        return Err(Refusal::BadRecord(faults));
    }
    stand.keep(collector).await?.map_err(|fault| Refusal::BadRecord(vec![fault]))?;
    recorded(collector, &Stand::of(collector, stand.id.as_str()).await?).await
}

fn reason(json: &Json) -> &str {
    json.get("reason").and_then(Json::as_text).unwrap_or_default()
}

/// What is recorded now.
async fn recorded(collector: &Collector, stand: &Stand) -> Result<Response, Refusal> {
    let digest = Digest::of(collector, &stand.read()?).await?;
    let answered = collector.store().halo_answered(&stand.id).await?;
    let contacts = digest.contacts.iter().map(|contact| {
        let mut fields = vec![
            ("reference".to_owned(), Json::from(contact.reference.as_str())),
            ("way".to_owned(), contact.way.as_str().into()),
            ("to".to_owned(), contact.to.as_str().into()),
            ("answered".to_owned(), Json::Boolean(answered.contains(&contact.id))),
        ];
        fields.extend(contact.name.as_ref().map(|name| ("name".to_owned(), name.as_str().into())));
        Json::Object(fields)
    });
    let counts = digest.counts();
    let items = counts.items.iter().map(|(id, count)| (id.clone(), Json::from(*count)));
    let missing = stand.record.missing(&stand.round.round);
    Ok(answer::object([
        ("round", stand.id.as_str().into()),
        ("open", stand.record.is_open(&stand.round.round, &stand.today).into()),
        ("people", counts.people.into()),
        ("comments", Json::Object(items.collect())),
        ("record", stand.record.to_json()),
        ("missing", Json::List(missing.into_iter().map(Json::from).collect())),
        ("contacts", Json::List(contacts.collect())),
    ]))
}
