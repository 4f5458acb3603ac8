//! Storing responses, each once.
//!
//! A response is acknowledged when it is on the disk, and waiting for the disk takes longer than everything
//! else. SQLite has one writer, so what comes while it waits is stored with the next wait: all that stands in
//! line in one transaction. Nobody waits to make a line longer. PostgreSQL does the same by itself.

use sqlx::Any;
use sqlx::AnyPool;
use sqlx::Row as _;
use sqlx::Transaction;
use tokio::sync::mpsc;
use tokio::sync::oneshot;
use yousaid_schema::ResponseId;
use yousaid_schema::SurveyId;

use super::Store;
use crate::reference;
use crate::refusal::Refusal;

/// Two codes of 40 bits are the same once in a million million: whoever needs a third try has
/// another fault.
pub(super) const REFERENCE_TRIES: usize = 4;
/// Most responses in one transaction: bounds how long the first of them waits for the last.
const TOGETHER: usize = 128;
/// Responses that stand in line; there are no more deliveries at once anyway (`Limits::deliveries`).
const LINE: usize = 1024;

/// A response to be stored.
#[derive(Clone, Debug)]
pub(crate) struct Delivery {
    pub(crate) id: ResponseId,
    pub(crate) survey: SurveyId,
    /// Hash of the definition that was answered.
    pub(crate) definition: String,
    pub(crate) sequence: u32,
    pub(crate) is_final: bool,
    /// SHA-256 of `document`.
    pub(crate) hash: String,
    pub(crate) document: String,
    /// Today.
    pub(crate) day: String,
    /// Hash of the code with which it can be changed, where that is possible.
    pub(crate) code_hash: Option<String>,
    /// Whether it comes with that code: then it takes the place of a final response.
    pub(crate) amends: bool,
}

/// What became of a delivery.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// Stored for the first time.
    Created(String),
    /// These bytes are stored, before or in the place of an earlier part; the reference is that of the
    /// first time.
    Known(String),
    /// Something later is stored; the reference.
    Superseded(String),
    /// The resident has taken it back.
    Withdrawn,
    /// There is nothing that could be changed.
    Nothing,
    /// Something else is stored as the final response.
    AlreadyFinal,
    /// Something else is stored under the same sequence number.
    SequenceReused,
    /// Another survey has a response of this id.
    OtherSurvey,
}

/// The way to the one who writes to SQLite.
pub(super) type Writer = mpsc::Sender<Job>;

/// A delivery in line.
#[derive(Debug)]
pub(super) struct Job {
    delivery: Delivery,
    answer: oneshot::Sender<Result<Outcome, Refusal>>,
}

impl Store {
    /// Stores a response once, and says which reference code it has; ends when that is on the disk.
    ///
    /// The statements decide, not what was read before them: any number of deliveries of one
    /// response at the same time end in one row and one code.
    pub(crate) async fn deliver(&self, delivery: Delivery) -> Result<Outcome, Refusal> {
        let Some(writer) = &self.writer else { return alone(&self.write, "BEGIN", &delivery).await };
        let amends = delivery.amends;
        let (answer, answered) = oneshot::channel();
        writer.send(Job { delivery, answer }).await.map_err(|_| Refusal::StoreUnavailable)?;
        // The writer ends when the collector does.
        let outcome = answered.await.map_err(|_| Refusal::StoreUnavailable)??;
        if amends {
            self.wipe().await;
        }
        Ok(outcome)
    }
}

/// Begins to write what is sent to it, until nobody can send any more.
pub(super) fn start(pool: AnyPool) -> Writer {
    let (writer, mut line) = mpsc::channel(LINE);
    tokio::spawn(async move {
        let mut jobs = Vec::with_capacity(TOGETHER);
        while line.recv_many(&mut jobs, TOGETHER).await > 0 {
            together(&pool, std::mem::take(&mut jobs)).await;
        }
    });
    writer
}

/// A deferred transaction that turns into a writing one can fail without waiting.
const SQLITE_BEGIN: &str = "BEGIN IMMEDIATE";

/// Stores all of them, or, where that fails, each by itself: the fault of one is not that of the others.
async fn together(pool: &AnyPool, jobs: Vec<Job>) {
    let stored = if jobs.len() == 1 { None } else { in_one(pool, &jobs).await };
    let mut outcomes = stored.unwrap_or_default().into_iter();
    for Job { delivery, answer } in jobs {
        let outcome = match outcomes.next().flatten() {
            Some(outcome) => Ok(outcome),
            None => alone(pool, SQLITE_BEGIN, &delivery).await,
        };
        // Whoever has hung up meanwhile asks again, and gets the same.
        let _ = answer.send(outcome);
    }
}

/// What became of each, in one transaction; `None` for one whose reference code was taken, and for all where
/// it failed: then nothing of it is stored.
async fn in_one(pool: &AnyPool, jobs: &[Job]) -> Option<Vec<Option<Outcome>>> {
    let stored = async {
        let mut transaction = pool.begin_with(SQLITE_BEGIN).await?;
        let mut outcomes = Vec::with_capacity(jobs.len());
        for Job { delivery, .. } in jobs {
            outcomes.push(match reference::make() {
                Ok(reference) => deliver_in(&mut transaction, delivery, &reference).await?,
                Err(_) => None,
            });
        }
        transaction.commit().await?;
        Ok::<_, sqlx::Error>(outcomes)
    };
    stored.await.inspect_err(|error| tracing::warn!(cause = %error, "stored one by one instead")).ok()
}

/// In a transaction of its own.
async fn alone(pool: &AnyPool, begin: &'static str, delivery: &Delivery) -> Result<Outcome, Refusal> {
    for _ in 0..REFERENCE_TRIES {
        let reference = reference::make().map_err(|error| Refusal::internal("no random numbers", &error))?;
        let mut transaction = pool.begin_with(begin).await?;
        let outcome = deliver_in(&mut transaction, delivery, &reference).await?;
        transaction.commit().await?;
        if let Some(outcome) = outcome {
            return Ok(outcome);
        }
    }
    Err(Refusal::internal("no free reference code", &REFERENCE_TRIES))
}

/// One try; `None` when the reference code is taken.
async fn deliver_in(
    transaction: &mut Transaction<'static, Any>,
    delivery: &Delivery,
    reference: &str,
) -> Result<Option<Outcome>, sqlx::Error> {
    let sequence = i64::from(delivery.sequence);
    let is_final = i64::from(delivery.is_final);
    // What a change takes the place of was acknowledged: if it is not there, it is gone.
    if !delivery.amends {
        let inserted = sqlx::query(
            "INSERT INTO responses \
             (id, survey, definition, sequence, is_final, hash, reference, received_on, document, code_hash) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT DO NOTHING",
        )
        .bind(delivery.id.as_str())
        .bind(delivery.survey.as_str())
        .bind(delivery.definition.as_str())
        .bind(sequence)
        .bind(is_final)
        .bind(delivery.hash.as_str())
        .bind(reference)
        .bind(delivery.day.as_str())
        .bind(delivery.document.as_str())
        .bind(delivery.code_hash.as_deref())
        .execute(&mut **transaction)
        .await?;
        if inserted.rows_affected() == 1 {
            // Asked after the insertion: whoever withdraws at the same time has ended by then.
            if !is_withdrawn(transaction, delivery).await? {
                return Ok(Some(Outcome::Created(reference.to_owned())));
            }
            let again = sqlx::query("DELETE FROM responses WHERE id = $1").bind(delivery.id.as_str());
            again.execute(&mut **transaction).await?;
            return Ok(Some(Outcome::Withdrawn));
        }
    }
    // A later part replaces an earlier one; its reference code stays.
    sqlx::query(
        "UPDATE responses SET definition = $3, sequence = $4, is_final = $5, hash = $6, document = $8, \
         code_hash = COALESCE($9, code_hash), \
         received_on = CASE WHEN is_final = 0 THEN $7 ELSE received_on END, \
         amended_on = CASE WHEN is_final = 0 THEN amended_on ELSE $7 END \
         WHERE id = $1 AND survey = $2 AND sequence < $4 AND (is_final = 0 OR $10 = 1)",
    )
    .bind(delivery.id.as_str())
    .bind(delivery.survey.as_str())
    .bind(delivery.definition.as_str())
    .bind(sequence)
    .bind(is_final)
    .bind(delivery.hash.as_str())
    .bind(delivery.day.as_str())
    .bind(delivery.document.as_str())
    .bind(delivery.code_hash.as_deref())
    .bind(i64::from(delivery.amends))
    .execute(&mut **transaction)
    .await?;
    let row =
        sqlx::query("SELECT survey, sequence, is_final, hash, reference, amended_on FROM responses WHERE id = $1")
            .bind(delivery.id.as_str())
            .fetch_optional(&mut **transaction)
            .await?;
    let Some(row) = row else {
        return Ok(match delivery.amends {
            true if is_withdrawn(transaction, delivery).await? => Some(Outcome::Withdrawn),
            true => Some(Outcome::Nothing),
            false => None,
        });
    };
    let known = row.try_get::<String, _>("hash")? == delivery.hash;
    let is_amended = row.try_get::<Option<String>, _>("amended_on")?.is_some();
    let stored_sequence = row.try_get::<i64, _>("sequence")?;
    Ok(Some(if row.try_get::<String, _>("survey")? != delivery.survey.as_str() {
        Outcome::OtherSurvey
    } else if known {
        Outcome::Known(row.try_get("reference")?)
    } else if row.try_get::<i64, _>("is_final")? == 1 && !is_amended {
        Outcome::AlreadyFinal
    } else if stored_sequence == sequence {
        Outcome::SequenceReused
    } else if stored_sequence < sequence {
        // Only a change has changed it before, and this is none.
        Outcome::AlreadyFinal
    } else {
        // An earlier part or version that arrives after a later one, which holds all of it and more, or
        // what the resident wants to stand in its place.
        Outcome::Superseded(row.try_get("reference")?)
    }))
}

/// Whether the resident has taken the response back.
async fn is_withdrawn(transaction: &mut Transaction<'static, Any>, delivery: &Delivery) -> Result<bool, sqlx::Error> {
    let found = sqlx::query("SELECT id FROM withdrawn WHERE id = $1")
        .bind(delivery.id.as_str())
        .fetch_optional(&mut **transaction)
        .await?;
    Ok(found.is_some())
}
