//! Storing responses, each once.
//!
//! A response is acknowledged when it is on the disk, and waiting for the disk takes longer than everything
//! else. SQLite has one writer, so what comes while it waits is stored with the next wait: all that stands in
//! line in one transaction. Nobody waits to make a line longer. PostgreSQL does the same by itself.

use std::time::Duration;

use sqlx::Any;
use sqlx::AnyPool;
use sqlx::Row as _;
use sqlx::Transaction;
use tokio::sync::mpsc;
use tokio::sync::oneshot;
use yousaid_schema::ResponseId;
use yousaid_schema::SurveyId;

use super::Claim;
use super::Kind;
use super::Store;
use super::held::burn;
use super::held::judge;
use super::hooks::Event;
use super::hooks::News;
use super::hooks::announce;
use crate::hooks::now;
use crate::reference;
use crate::refusal::Refusal;

/// Two codes of 40 bits are the same once in a million million: whoever needs a third try has
/// another fault.
pub(super) const REFERENCE_TRIES: usize = 4;
/// How often a transaction is begun for one response; then its device tries again.
const ORDER_TRIES: u32 = 6;
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
    /// SHA-256 of what was sent: of `document`, and the code with which a change came.
    pub(crate) hash: String,
    pub(crate) document: String,
    /// Today.
    pub(crate) day: String,
    /// Hash of the code with which it can be changed, where that is possible.
    pub(crate) code_hash: Option<String>,
    /// Whether it comes with that code: then it takes the place of a final response.
    pub(crate) amends: bool,
    /// Who is told when it is stored as final.
    pub(crate) hooks: Vec<String>,
    /// What decides whether it counts.
    pub(crate) claim: Claim,
    /// See [`crate::marks`].
    pub(crate) marks: Option<String>,
}

impl Delivery {
    /// Whether storing it is all there is to do.
    fn is_plain(&self) -> bool {
        !self.amends && self.hooks.is_empty() && self.claim.is_free()
    }
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
        let Some(writer) = &self.writer else { return alone(&self.write, self.kind, &delivery).await };
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

/// Stores all of them, or, where that fails, each by itself: the fault of one is not that of the others.
async fn together(pool: &AnyPool, jobs: Vec<Job>) {
    let stored = if jobs.len() == 1 { None } else { in_one(pool, &jobs).await };
    let mut outcomes = stored.unwrap_or_default().into_iter();
    for Job { delivery, answer } in jobs {
        let outcome = match outcomes.next().flatten() {
            Some(outcome) => Ok(outcome),
            None => alone(pool, Kind::Sqlite, &delivery).await,
        };
        // Whoever has hung up meanwhile asks again, and gets the same.
        let _ = answer.send(outcome);
    }
}

/// What became of each, in one transaction; `None` for one whose reference code was taken, and for all where
/// it failed: then nothing of it is stored.
async fn in_one(pool: &AnyPool, jobs: &[Job]) -> Option<Vec<Option<Outcome>>> {
    let stored = async {
        let mut transaction = pool.begin_with(Kind::Sqlite.begin()).await?;
        let mut outcomes = vec![None; jobs.len()];
        let (mut jobs_left, mut outcomes_left) = (jobs, outcomes.as_mut_slice());
        while !jobs_left.is_empty() {
            // As many as a power of two: the fewer statements there are, the more often one is prepared already.
            let many = 1 << jobs_left.len().ilog2();
            let (some, rest) = jobs_left.split_at(many);
            let (of_some, of_rest) = outcomes_left.split_at_mut(many);
            insert_new(&mut transaction, some, of_some).await?;
            (jobs_left, outcomes_left) = (rest, of_rest);
        }
        for (Job { delivery, .. }, outcome) in jobs.iter().zip(&mut outcomes) {
            if outcome.is_none()
                && let Ok(reference) = reference::make()
            {
                *outcome = deliver_in(&mut transaction, Kind::Sqlite, delivery, &reference).await?;
            }
        }
        transaction.commit().await?;
        Ok::<_, sqlx::Error>(outcomes)
    };
    stored.await.inspect_err(|error| tracing::warn!(cause = %error, "stored one by one instead")).ok()
}

/// Stores in one statement those that are new and concern nobody else: nearly all. The way to SQLite's thread and
/// back takes longer than what is done there. The others keep their `None`, and their turn.
async fn insert_new(
    transaction: &mut Transaction<'static, Any>,
    jobs: &[Job],
    outcomes: &mut [Option<Outcome>],
) -> Result<(), sqlx::Error> {
    const COLUMNS: usize = 11;
    let mut statement = "INSERT INTO responses \
        (id, survey, definition, sequence, is_final, hash, reference, received_on, document, code_hash, marks) \
        SELECT * FROM (VALUES "
        .to_owned();
    for row in 0..jobs.len() {
        let mark = if row == 0 { "(" } else { ", (" };
        statement.push_str(mark);
        for column in 1..=COLUMNS {
            if column > 1 {
                statement.push(',');
            }
            statement.push('$');
            statement.push_str(&(row * COLUMNS + column).to_string());
        }
        statement.push(')');
    }
    statement.push_str(
        ") WHERE column1 IS NOT NULL AND NOT EXISTS (SELECT 1 FROM withdrawn WHERE withdrawn.id = column1) \
         ON CONFLICT DO NOTHING RETURNING id, reference",
    );
    let mut query = sqlx::query(sqlx::AssertSqlSafe(statement));
    let mut is_any = false;
    for Job { delivery, .. } in jobs {
        let reference = reference::make().ok().filter(|_| delivery.is_plain());
        is_any |= reference.is_some();
        query = query
            .bind(reference.is_some().then(|| delivery.id.as_str()))
            .bind(delivery.survey.as_str())
            .bind(delivery.definition.as_str())
            .bind(i64::from(delivery.sequence))
            .bind(i64::from(delivery.is_final))
            .bind(delivery.hash.as_str())
            .bind(reference)
            .bind(delivery.day.as_str())
            .bind(delivery.document.as_str())
            .bind(delivery.code_hash.as_deref())
            .bind(delivery.marks.as_deref());
    }
    if !is_any {
        return Ok(());
    }
    for row in query.fetch_all(&mut **transaction).await? {
        let (id, reference) = (row.try_get::<String, _>("id")?, row.try_get::<String, _>("reference")?);
        // Of two that are the same one was stored, and the other finds it.
        let mut waiting = jobs.iter().zip(outcomes.iter_mut()).filter(|(_, outcome)| outcome.is_none());
        if let Some((_, outcome)) = waiting.find(|(job, _)| job.delivery.id.as_str() == id) {
            *outcome = Some(Outcome::Created(reference));
        }
    }
    Ok(())
}

/// In a transaction of its own.
async fn alone(pool: &AnyPool, kind: Kind, delivery: &Delivery) -> Result<Outcome, Refusal> {
    for _ in 0..REFERENCE_TRIES {
        let reference = reference::make().map_err(|error| Refusal::internal("no random numbers", &error))?;
        if let Some(outcome) = once_more(pool, kind, delivery, &reference).await? {
            return Ok(outcome);
        }
    }
    Err(Refusal::internal("no free reference code", &REFERENCE_TRIES))
}

/// In one transaction, begun anew where the database says that it could not be put in order with others: a
/// distributed one does, and one that isolates transactions wholly.
async fn once_more(
    pool: &AnyPool,
    kind: Kind,
    delivery: &Delivery,
    reference: &str,
) -> Result<Option<Outcome>, sqlx::Error> {
    let mut tries = 1;
    loop {
        let stored = async {
            let mut transaction = pool.begin_with(kind.begin()).await?;
            let outcome = deliver_in(&mut transaction, kind, delivery, reference).await?;
            transaction.commit().await?;
            Ok(outcome)
        };
        match stored.await {
            Err(error) if tries < ORDER_TRIES && is_out_of_order(&error) => {
                tracing::debug!(tries, "a transaction could not be put in order, and is tried again");
                // Not all at the same moment again.
                let chance = getrandom::u32().unwrap_or_default() % 10;
                tokio::time::sleep(Duration::from_millis(u64::from(chance << tries))).await;
                tries += 1;
            }
            stored => return stored,
        }
    }
}

/// Whether a transaction failed for the sake of others alone: `serialization_failure` or `deadlock_detected`
/// (PostgreSQL, appendix A).
fn is_out_of_order(error: &sqlx::Error) -> bool {
    error
        .as_database_error()
        .and_then(sqlx::error::DatabaseError::code)
        .is_some_and(|code| matches!(&*code, "40001" | "40P01"))
}

/// One try; `None` when the reference code is taken.
async fn deliver_in(
    transaction: &mut Transaction<'static, Any>,
    kind: Kind,
    delivery: &Delivery,
    reference: &str,
) -> Result<Option<Outcome>, sqlx::Error> {
    let sequence = i64::from(delivery.sequence);
    let is_final = i64::from(delivery.is_final);
    // What a change takes the place of was acknowledged: if it is not there, it is gone.
    if !delivery.amends {
        let inserted = sqlx::query(
            "INSERT INTO responses \
             (id, survey, definition, sequence, is_final, hash, reference, received_on, document, code_hash, marks) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT DO NOTHING",
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
        .bind(delivery.marks.as_deref())
        .execute(&mut **transaction)
        .await?;
        if inserted.rows_affected() == 1 {
            // Asked after the insertion: whoever withdraws at the same time has ended by then.
            if !is_withdrawn(transaction, delivery).await? {
                burn(transaction, delivery).await?;
                if delivery.is_final {
                    judge(transaction, kind, delivery).await?;
                }
                tell(transaction, delivery, Event::Received).await?;
                return Ok(Some(Outcome::Created(reference.to_owned())));
            }
            let again = sqlx::query("DELETE FROM responses WHERE id = $1").bind(delivery.id.as_str());
            again.execute(&mut **transaction).await?;
            return Ok(Some(Outcome::Withdrawn));
        }
    }
    // A later part replaces an earlier one; its reference code stays.
    let updated = sqlx::query(
        "UPDATE responses SET definition = $3, sequence = $4, is_final = $5, hash = $6, document = $8, \
         code_hash = COALESCE($9, code_hash), \
         received_on = CASE WHEN is_final = 0 THEN $7 ELSE received_on END, \
         amended_on = CASE WHEN is_final = 0 THEN amended_on ELSE $7 END, \
         marks = CASE WHEN is_final = 0 THEN $11 ELSE marks END \
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
    .bind(delivery.marks.as_deref())
    .execute(&mut **transaction)
    .await?;
    if updated.rows_affected() == 1 {
        // What a resident changes counted before, or did not.
        if delivery.is_final && !delivery.amends {
            judge(transaction, kind, delivery).await?;
        }
        tell(transaction, delivery, if delivery.amends { Event::Changed } else { Event::Received }).await?;
    }
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

/// Writes down whom to tell that it is stored.
async fn tell(
    transaction: &mut Transaction<'static, Any>,
    delivery: &Delivery,
    event: Event,
) -> Result<(), sqlx::Error> {
    if !delivery.is_final || delivery.hooks.is_empty() {
        return Ok(());
    }
    let news = News {
        event,
        survey: delivery.survey.as_str(),
        response: delivery.id.as_str(),
        sequence: i64::from(delivery.sequence),
        now: now(),
    };
    announce(transaction, &delivery.hooks, news).await
}

/// Whether the resident has taken the response back.
async fn is_withdrawn(transaction: &mut Transaction<'static, Any>, delivery: &Delivery) -> Result<bool, sqlx::Error> {
    let found = sqlx::query("SELECT id FROM withdrawn WHERE id = $1")
        .bind(delivery.id.as_str())
        .fetch_optional(&mut **transaction)
        .await?;
    Ok(found.is_some())
}
