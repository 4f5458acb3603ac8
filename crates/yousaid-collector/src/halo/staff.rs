//! The staff pages: what they show, and what becomes of their forms.

use axum::body::Bytes;
use axum::extract::Path;
use axum::extract::RawQuery;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::http::HeaderValue;
use axum::http::header;
use axum::response::IntoResponse as _;
use axum::response::Response;
use yousaid_schema::Purpose;
use yousaid_schema::limits;

use super::Stand;
use super::digest::Contact;
use super::digest::Digest;
use super::forms;
use super::forms::Came;
use super::forms::Hidden;
use super::forms::Listed;
use super::page;
use super::read_record;
use crate::app::Collector;
use crate::refusal::Refusal;
use crate::staff;
use crate::staff::Fields;
use crate::token;

impl Stand {
    /// Closes comments today; what keeps that from being done, in words for the officer.
    pub(super) fn close(&mut self, reason: &str) -> Vec<String> {
        let reason = reason.trim();
        if !self.record.is_open(&self.round.round, &self.today) {
            return vec!["Comments are not open, so they can’t be closed early.".to_owned()];
        }
        if reason.is_empty() || reason.chars().count() > limits::TEXT_CHARS {
            return vec!["Residents were told a later day: say in a few words why comments close early.".to_owned()];
        }
        self.record.closed_early = Some((self.today.clone(), reason.to_owned()));
        Vec::new()
    }

    /// Takes the reason for short notice.
    pub(super) fn give_short_notice(&mut self, reason: &str) -> Vec<String> {
        let reason = reason.trim();
        if !matches!(self.round.round.purpose, Purpose::Consultation { .. }) {
            return vec!["Only a consultation has a short notice.".to_owned()];
        }
        if self.record.archived {
            return vec!["This round is archived: what residents were told stays as it is.".to_owned()];
        }
        if reason.is_empty() || reason.chars().count() > limits::TEXT_CHARS {
            return vec!["Say in a few words why it is open for less; residents will read it.".to_owned()];
        }
        reason.clone_into(&mut self.record.short_notice);
        Vec::new()
    }

    /// Archives the round, if residents have been told everything.
    pub(super) fn archive(&mut self) -> Vec<String> {
        if self.record.is_open(&self.round.round, &self.today) {
            return vec![
                "Comments can still be sent. A round can be archived once residents know what became of them."
                    .to_owned(),
            ];
        }
        let missing = self.record.missing(&self.round.round);
        if !missing.is_empty() {
            let told = |what: String| format!("Residents have not been told yet: {what}.");
            return missing.into_iter().map(told).collect();
        }
        self.record.archived = true;
        Vec::new()
    }

    fn hidden(&self, collector: &Collector) -> Hidden {
        Hidden { token: staff::token_field(collector, &path(self.id.as_str())), revision: self.revision }
    }
}

/// `GET /staff/`
pub(super) async fn list(State(collector): State<Collector>, headers: HeaderMap) -> Result<Response, Refusal> {
    token::check_staff(&collector, &headers)?;
    let mut rounds = Vec::new();
    for (id, round) in collector.catalog().rounds() {
        let (record, _) = read_record(&collector, id).await?;
        let people = collector.store().count(id).await?;
        rounds.push(Listed { round: round.round.clone(), record, people });
    }
    rounds.sort_by(|one, other| {
        other.round.closes.cmp(&one.round.closes).then_with(|| one.round.id.cmp(&other.round.id))
    });
    Ok(forms::list(&rounds, &collector.today()))
}

/// `GET /staff/halo/{round}`: the digest, to read and to print.
pub(super) async fn digest(
    State(collector): State<Collector>,
    Path(name): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let (stand, digest) = look(&collector, &name, &headers).await?;
    Ok(page::write(&stand.read()?, &digest, &stand.today))
}

/// `GET /staff/halo/{round}/digest.csv`: the same as a table.
pub(super) async fn table(
    State(collector): State<Collector>,
    Path(name): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let (stand, digest) = look(&collector, &name, &headers).await?;
    let table = digest.table().map_err(|error| Refusal::internal("the digest can't be written", &error))?;
    let mut response = (staff::headers("text/csv; charset=utf-8"), table).into_response();
    if let Ok(name) = HeaderValue::from_str(&format!("attachment; filename=\"{}-digest.csv\"", stand.id)) {
        response.headers_mut().insert(header::CONTENT_DISPOSITION, name);
    }
    Ok(response)
}

/// `GET /staff/halo/{round}/outcome`
pub(super) async fn outcome(
    State(collector): State<Collector>,
    Path(name): Path<String>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let (stand, digest) = look(&collector, &name, &headers).await?;
    let came = Came { done: done(query.as_deref()), ..Came::default() };
    Ok(forms::outcome(&stand.round.round, &stand.record, &digest, &stand.hidden(&collector), &came))
}

/// `POST /staff/halo/{round}/outcome`
pub(super) async fn keep_outcome(
    State(collector): State<Collector>,
    Path(name): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Refusal> {
    let (mut stand, form, mut faults) = receive(&collector, &name, &headers, &body).await?;
    for (name, value) in form.iter() {
        let told = &mut stand.record.told;
        let target = match name.strip_prefix("item.").and_then(|rest| rest.rsplit_once('.')) {
            Some((id, part)) => told.item_mut(id).and_then(|told| told.text_mut(part)),
            None => told.text_mut(name),
        };
        if let Some(target) = target {
            *target = value.replace("\r\n", "\n");
        }
    }
    faults.extend(stand.record.faults(&stand.round.round, &stand.today));
    if faults.is_empty() {
        match stand.keep(&collector).await? {
            Ok(()) => return Ok(redirect(&stand, "outcome?done=kept")),
            Err(fault) => faults.push(fault),
        }
    }
    let digest = Digest::of(&collector, &stand.round.round).await?;
    let hidden = Hidden { revision: Stand::of(&collector, &name).await?.revision, ..stand.hidden(&collector) };
    let came = Came { faults, done: None };
    Ok(forms::outcome(&stand.round.round, &stand.record, &digest, &hidden, &came))
}

/// `GET /staff/halo/{round}/answers`
pub(super) async fn answers(
    State(collector): State<Collector>,
    Path(name): Path<String>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let (stand, digest) = look(&collector, &name, &headers).await?;
    let answered = collector.store().halo_answered(&stand.id).await?;
    let came = Came { done: done(query.as_deref()), ..Came::default() };
    Ok(forms::answers(&stand.round.round, &digest.contacts, &answered, &stand.hidden(&collector), &came))
}

/// `POST /staff/halo/{round}/answers`: who stands on the page, and who of them has a tick.
pub(super) async fn keep_answers(
    State(collector): State<Collector>,
    Path(name): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Refusal> {
    let (stand, form, _) = receive(&collector, &name, &headers, &body).await?;
    let _place = collector.gate().export()?;
    let digest = Digest::of(&collector, &stand.round.round).await?;
    let answered = collector.store().halo_answered(&stand.id).await?;
    let given = |name: &str, contact: &Contact| form.all(name).any(|reference| reference == contact.reference);
    // Who is not on the page came after it was opened: their ticks are nobody's yet.
    for contact in digest.contacts.iter().filter(|contact| given("shown", contact)) {
        let is_answered = given("answered", contact);
        if is_answered != answered.contains(&contact.id) {
            collector.store().tick_answered(&stand.id, &contact.id, is_answered, &stand.today).await?;
        }
    }
    Ok(redirect(&stand, "answers?done=kept"))
}

/// `GET /staff/halo/{round}/closing`
pub(super) async fn closing(
    State(collector): State<Collector>,
    Path(name): Path<String>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    token::check_staff(&collector, &headers)?;
    let mut stand = Stand::of(&collector, &name).await?;
    stand.note(&collector).await?;
    Ok(closing_page(&collector, &stand, &Came { done: done(query.as_deref()), ..Came::default() }, ""))
}

/// `POST /staff/halo/{round}/close`
pub(super) async fn close(
    State(collector): State<Collector>,
    Path(name): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Refusal> {
    change(&collector, (&name, &headers, &body), "closed", Stand::close).await
}

/// `POST /staff/halo/{round}/short-notice`
pub(super) async fn keep_short_notice(
    State(collector): State<Collector>,
    Path(name): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Refusal> {
    change(&collector, (&name, &headers, &body), "kept", Stand::give_short_notice).await
}

/// `POST /staff/halo/{round}/archive`
pub(super) async fn archive(
    State(collector): State<Collector>,
    Path(name): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Refusal> {
    change(&collector, (&name, &headers, &body), "archived", |stand, _| stand.archive()).await
}

/// The style sheet of staff pages.
pub(super) async fn style() -> Response {
    let headers = [(header::CONTENT_TYPE, "text/css; charset=utf-8"), (header::CACHE_CONTROL, "public, max-age=3600")];
    (headers, super::STYLE_TEXT).into_response()
}

/// One change of "Close and archive", with the reason that was written.
async fn change(
    collector: &Collector,
    (name, headers, body): (&str, &HeaderMap, &Bytes),
    done: &str,
    make: fn(&mut Stand, &str) -> Vec<String>,
) -> Result<Response, Refusal> {
    let (mut stand, form, mut faults) = receive(collector, name, headers, body).await?;
    let reason = form.get("reason");
    faults.extend(make(&mut stand, reason));
    if faults.is_empty() {
        match stand.keep(collector).await? {
            Ok(()) => return Ok(redirect(&stand, &["closing?done=", done].concat())),
            Err(fault) => faults.push(fault),
        }
    }
    let mut stand = Stand::of(collector, name).await?;
    stand.note(collector).await?;
    Ok(closing_page(collector, &stand, &Came { faults, done: None }, reason))
}

fn closing_page(collector: &Collector, stand: &Stand, came: &Came, reason: &str) -> Response {
    let hidden = stand.hidden(collector);
    forms::closing(&stand.round.round, &stand.record, &stand.today, &hidden, came, reason)
}

async fn look(collector: &Collector, name: &str, headers: &HeaderMap) -> Result<(Stand, Digest), Refusal> {
    token::check_staff(collector, headers)?;
    let _place = collector.gate().export()?;
    let stand = Stand::of(collector, name).await?;
    let digest = Digest::of(collector, &stand.read()?).await?;
    Ok((stand, digest))
}

/// A form that one of our own pages sent. Also whether somebody else has changed the record since, in words.
async fn receive(
    collector: &Collector,
    name: &str,
    headers: &HeaderMap,
    body: &Bytes,
) -> Result<(Stand, Fields, Vec<String>), Refusal> {
    let form = staff::receive(collector, &path(name), headers, body)?;
    let mut stand = Stand::of(collector, name).await?;
    stand.note(collector).await?;
    let is_current = form.get("revision").parse() == Ok(stand.revision);
    let faults = if is_current { Vec::new() } else { vec![super::CHANGED.to_owned()] };
    Ok((stand, form, faults))
}

/// Where the pages of a round begin: their forms are signed for all of them.
fn path(name: &str) -> String {
    ["/staff/halo/", name].concat()
}

/// What was done, as the address says that a page redirected to.
fn done(query: Option<&str>) -> Option<&'static str> {
    match query? {
        "done=kept" => Some("Kept."),
        "done=closed" => Some("Comments are closed. Residents now read why."),
        "done=archived" => Some("This round is archived."),
        _ => None,
    }
}

/// To a page by another request, so that loading it again sends nothing twice.
fn redirect(stand: &Stand, to: &str) -> Response {
    staff::redirect(&[&path(stand.id.as_str()), "/", to].concat())
}
