//! Halo rounds: the round as residents' pages fetch it, the digest that the officer takes to the
//! meeting, and what the officer writes down afterwards.

mod digest;
mod forms;
mod page;
mod programs;
mod record;
mod shell;
mod staff;
pub(crate) mod words;

use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::Path;
use axum::extract::State;
use axum::http::header;
use axum::response::IntoResponse as _;
use axum::response::Response;
use axum::routing;
use tokio::sync::Mutex;
use tokio::time::Instant;
use yousaid_schema::HaloRound;
use yousaid_schema::Json;
use yousaid_schema::SurveyId;

use crate::app::Collector;
use crate::refusal::Refusal;
use digest::Counts;
use digest::Digest;
use record::Record;

/// `GET /v1/halo/{round}`
pub(crate) const ROUND: &str = "/v1/halo/{round}";
/// The staff pages' style sheet.
pub(crate) const STYLE: &str = "/staff/staff.css";
/// What stands there.
pub(crate) const STYLE_TEXT: &str = include_str!("staff.css");

/// For how long the number of comments on a closed round is not counted anew for residents: everybody
/// may ask, and every comment is read for it.
const COUNTED_FOR: Duration = Duration::from_secs(30);

/// A round, and its document.
#[derive(Debug)]
pub(crate) struct Round {
    pub(crate) round: HaloRound,
    pub(crate) document: Json,
}

/// The numbers of comments that residents were told last. Who counts holds the lock: the others wait for what comes
/// of it, and nobody is sent away.
#[derive(Default)]
pub(crate) struct Counted(Mutex<HashMap<SurveyId, (Instant, Arc<Counts>)>>);

impl fmt::Debug for Counted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Counted(…)")
    }
}

/// The addresses of halo rounds.
pub(crate) fn routes() -> Router<Collector> {
    let at = |rest: &str| ["/staff/halo/{round}", rest].concat();
    let api = |rest: &str| [ROUND, rest].concat();
    Router::new()
        .route(ROUND, routing::get(public))
        .route(&api("/record"), routing::get(programs::record))
        .route(&api("/outcome"), routing::put(programs::outcome))
        .route(&api("/close"), routing::post(programs::close))
        .route(&api("/short-notice"), routing::put(programs::short_notice))
        .route(&api("/archive"), routing::post(programs::archive))
        .route(&api("/contacts/{reference}"), routing::put(programs::answered))
        .route("/staff/", routing::get(staff::list))
        .route(&at(""), routing::get(staff::digest))
        .route(&at("/digest.csv"), routing::get(staff::table))
        .route(&at("/outcome"), routing::get(staff::outcome).post(staff::keep_outcome))
        .route(&at("/answers"), routing::get(staff::answers).post(staff::keep_answers))
        .route(&at("/closing"), routing::get(staff::closing))
        .route(&at("/close"), routing::post(staff::close))
        .route(&at("/short-notice"), routing::post(staff::keep_short_notice))
        .route(&at("/archive"), routing::post(staff::archive))
        .route(STYLE, routing::get(staff::style))
}

/// A round as it stands now: its document with what is recorded.
struct Stand {
    round: Arc<Round>,
    id: SurveyId,
    record: Record,
    revision: i64,
    today: String,
}

impl Stand {
    async fn of(collector: &Collector, name: &str) -> Result<Self, Refusal> {
        let (id, round) = collector.catalog().round(name).ok_or(Refusal::UnknownSurvey)?;
        let (record, revision) = read_record(collector, id).await?;
        Ok(Self { round: Arc::clone(round), id: id.clone(), record, revision, today: collector.today() })
    }

    /// How many commented, once nobody can comment any more.
    async fn counts(&self, collector: &Collector) -> Result<Option<Arc<Counts>>, Refusal> {
        let round = &self.round.round;
        let is_over = !self.record.is_open(round, &self.today) && self.today >= round.opens;
        Ok(if is_over { Some(counted(collector, self).await?) } else { None })
    }

    /// Notes in the record on which items nobody commented, once nobody can any more.
    async fn note(&mut self, collector: &Collector) -> Result<(), Refusal> {
        if let Some(counts) = self.counts(collector).await? {
            self.record.note(&self.round.round, &counts);
        }
        Ok(())
    }

    /// The round as residents' pages get it.
    fn published(&self, counts: Option<&Counts>) -> Json {
        self.record.publish(&self.round, &self.today, counts)
    }

    /// The same, read.
    fn read(&self) -> Result<HaloRound, Refusal> {
        let read = HaloRound::from_json(&self.published(None));
        read.map_err(|error| Refusal::internal("a recorded round can't be read", &error))
    }

    /// Keeps the record, and says in words for the officer why it can't be.
    async fn keep(&self, collector: &Collector) -> Result<Result<(), String>, Refusal> {
        // What is given out is held to the rules of every round, whatever was looked at before.
        if let Err(error) = HaloRound::from_json(&self.published(None)) {
            return Ok(Err(error.to_string()));
        }
        let document = self.record.to_json().to_text();
        let is_kept = collector.store().keep_halo_record(&self.id, self.revision, &document).await?;
        Ok(if is_kept { Ok(()) } else { Err(CHANGED.to_owned()) })
    }
}

/// Two officers at the same time.
const CHANGED: &str = "Somebody else has changed this since you opened the page. What you wrote is below; open the page in \
    another tab to see what is kept now. If you press the button again, yours takes its place.";

/// Every round with what residents are told of it.
pub(crate) async fn published(collector: &Collector) -> Result<Vec<HaloRound>, Refusal> {
    let mut all = Vec::new();
    for (id, _) in collector.catalog().rounds() {
        all.push(Stand::of(collector, id.as_str()).await?.read()?);
    }
    Ok(all)
}

async fn read_record(collector: &Collector, id: &SurveyId) -> Result<(Record, i64), Refusal> {
    let stored = collector.store().halo_record(id).await?;
    let Some(document) = stored.document else { return Ok((Record::default(), stored.revision)) };
    let json: Json = serde_json::from_str(&document)
        .map_err(|error| Refusal::internal("the record of a round can't be read", &error))?;
    Ok((Record::from_json(&json), stored.revision))
}

/// The round of this name as residents' pages show it now; `None` if there is none.
pub(crate) async fn now(collector: &Collector, name: &str) -> Result<Option<HaloRound>, Refusal> {
    if collector.catalog().round(name).is_none() {
        return Ok(None);
    }
    let stand = Stand::of(collector, name).await?;
    let counts = stand.counts(collector).await?;
    let read = HaloRound::from_json(&stand.published(counts.as_deref()));
    read.map(Some).map_err(|error| Refusal::internal("a recorded round can't be read", &error))
}

/// Whether comments are taken now.
pub(crate) async fn is_open(collector: &Collector, round: &Round) -> Result<bool, Refusal> {
    let (record, _) = read_record(collector, &round.round.id).await?;
    Ok(record.is_open(&round.round, &collector.today()))
}

/// The round for residents: its document, what the officer has recorded, and where it stands. Once
/// comments have closed it says how many commented; before, nobody is told.
async fn public(State(collector): State<Collector>, Path(name): Path<String>) -> Result<Response, Refusal> {
    let stand = Stand::of(&collector, &name).await?;
    let counts = stand.counts(&collector).await?;
    let document = stand.published(counts.as_deref());
    // Proxies may answer for a minute; a resident who looks again sees what is new.
    let headers =
        [(header::CONTENT_TYPE, "application/json"), (header::CACHE_CONTROL, "public, max-age=0, s-maxage=60")];
    Ok((headers, document.to_text()).into_response())
}

async fn counted(collector: &Collector, stand: &Stand) -> Result<Arc<Counts>, Refusal> {
    let mut all = collector.counted().0.lock().await;
    if let Some((_, counts)) = all.get(&stand.id).filter(|(at, _)| at.elapsed() < COUNTED_FOR) {
        return Ok(Arc::clone(counts));
    }
    let counts = Arc::new(Digest::of(collector, &stand.read()?).await?.counts());
    all.insert(stand.id.clone(), (Instant::now(), Arc::clone(&counts)));
    Ok(counts)
}
