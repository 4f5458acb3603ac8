//! What programs of the landlord's are still to be told.

use sqlx::Any;
use sqlx::Row as _;
use sqlx::Transaction;
use yousaid_schema::sha256_hex;

use super::Kind;
use super::Store;

/// What there is to tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Event {
    /// A response was stored as final.
    Received,
    /// A resident has changed a final response.
    Changed,
    /// A resident has taken a response back.
    Withdrawn,
    /// Staff have let a held response count.
    Released,
}

impl Event {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Received => "response.received",
            Self::Changed => "response.changed",
            Self::Withdrawn => "response.withdrawn",
            Self::Released => "response.released",
        }
    }
}

/// Something to tell, as it is written beside what it tells of.
#[derive(Clone, Copy, Debug)]
pub(crate) struct News<'a> {
    pub(crate) event: Event,
    pub(crate) survey: &'a str,
    pub(crate) response: &'a str,
    /// Tells one change of a response from the next.
    pub(crate) sequence: i64,
    /// Milliseconds since 1970.
    pub(crate) now: i64,
}

/// Something that is told now.
#[derive(Clone, Debug)]
pub(crate) struct Waiting {
    pub(crate) id: String,
    pub(crate) event: String,
    pub(crate) survey: String,
    pub(crate) response: String,
    /// Milliseconds since 1970.
    pub(crate) begun_at: i64,
    /// This one included.
    pub(crate) attempts: i64,
}

/// How much one hook has to tell.
#[derive(Clone, Debug)]
pub(crate) struct Queue {
    pub(crate) hook: String,
    pub(crate) waiting: i64,
    pub(crate) parked: i64,
    /// What went wrong with one of them.
    pub(crate) fault: Option<String>,
}

/// Writes down what is to be told to each of these hooks, once however often it is written.
pub(super) async fn announce(
    transaction: &mut Transaction<'static, Any>,
    hooks: &[String],
    news: News<'_>,
) -> Result<(), sqlx::Error> {
    for hook in hooks {
        let News { event, survey, response, sequence, now } = news;
        let event = event.name();
        let mut id = sha256_hex(format!("{hook}\0{event}\0{response}\0{sequence}").as_bytes());
        id.truncate(32);
        sqlx::query(
            "INSERT INTO hook_deliveries (id, hook, event, survey, response, begun_at, due_at, attempts, parked) \
             VALUES ($1, $2, $3, $4, $5, $6, $6, 0, 0) ON CONFLICT DO NOTHING",
        )
        .bind(["msg_", &id].concat())
        .bind(hook.as_str())
        .bind(event)
        .bind(survey)
        .bind(response)
        .bind(now)
        .execute(&mut **transaction)
        .await?;
    }
    Ok(())
}

impl Store {
    /// Takes what is due for a hook, so that no other collector takes it before `until`.
    pub(crate) async fn claim(&self, hook: &str, now: i64, until: i64, most: i64) -> Result<Vec<Waiting>, sqlx::Error> {
        let due = "SELECT id FROM hook_deliveries WHERE hook = $1 AND parked = 0 AND due_at <= $2 LIMIT 1";
        // Asked first, so that waiting does not take the place of who writes.
        if sqlx::query(due).bind(hook).bind(now).fetch_optional(&self.read).await?.is_none() {
            return Ok(Vec::new());
        }
        let statement = match self.kind {
            Kind::Sqlite => {
                "UPDATE hook_deliveries SET due_at = $3, attempts = attempts + 1 WHERE id IN \
                 (SELECT id FROM hook_deliveries WHERE hook = $1 AND parked = 0 AND due_at <= $2 \
                 ORDER BY due_at LIMIT $4) RETURNING id, event, survey, response, begun_at, attempts"
            }
            Kind::Postgres => {
                "UPDATE hook_deliveries SET due_at = $3, attempts = attempts + 1 WHERE id IN \
                 (SELECT id FROM hook_deliveries WHERE hook = $1 AND parked = 0 AND due_at <= $2 \
                 ORDER BY due_at LIMIT $4 FOR UPDATE SKIP LOCKED) \
                 RETURNING id, event, survey, response, begun_at, attempts"
            }
        };
        let rows = sqlx::query(statement).bind(hook).bind(now).bind(until).bind(most).fetch_all(&self.write).await?;
        rows.iter()
            .map(|row| {
                Ok(Waiting {
                    id: row.try_get("id")?,
                    event: row.try_get("event")?,
                    survey: row.try_get("survey")?,
                    response: row.try_get("response")?,
                    begun_at: row.try_get("begun_at")?,
                    attempts: row.try_get("attempts")?,
                })
            })
            .collect()
    }

    /// Forgets what was told.
    pub(crate) async fn told(&self, id: &str) -> Result<(), sqlx::Error> {
        sqlx::query("DELETE FROM hook_deliveries WHERE id = $1").bind(id).execute(&self.write).await?;
        Ok(())
    }

    /// Puts off what could not be told, unless somebody else has taken it meanwhile.
    pub(crate) async fn put_off(&self, waiting: &Waiting, due_at: i64, fault: &str) -> Result<(), sqlx::Error> {
        sqlx::query("UPDATE hook_deliveries SET due_at = $3, fault = $4 WHERE id = $1 AND attempts = $2")
            .bind(waiting.id.as_str())
            .bind(waiting.attempts)
            .bind(due_at)
            .bind(fault)
            .execute(&self.write)
            .await?;
        Ok(())
    }

    /// Sets aside what was tried for too long, and forgets when it began.
    pub(crate) async fn park(&self, waiting: &Waiting, fault: &str) -> Result<(), sqlx::Error> {
        sqlx::query(
            "UPDATE hook_deliveries SET parked = 1, begun_at = 0, due_at = 0, fault = $3 WHERE id = $1 AND attempts = $2",
        )
        .bind(waiting.id.as_str())
        .bind(waiting.attempts)
        .bind(fault)
        .execute(&self.write)
        .await?;
        Ok(())
    }

    /// Tries again what was set aside for a hook, as if it were new.
    pub(crate) async fn try_parked(&self, hook: &str, now: i64) -> Result<(), sqlx::Error> {
        sqlx::query(
            "UPDATE hook_deliveries SET parked = 0, begun_at = $2, due_at = $2, attempts = 0 \
             WHERE hook = $1 AND parked = 1",
        )
        .bind(hook)
        .bind(now)
        .execute(&self.write)
        .await?;
        Ok(())
    }

    /// Gives up what was set aside for a hook, or waits for one that there is no more.
    pub(crate) async fn forget_hook(&self, hook: &str, is_configured: bool) -> Result<(), sqlx::Error> {
        sqlx::query("DELETE FROM hook_deliveries WHERE hook = $1 AND (parked = 1 OR $2 = 0)")
            .bind(hook)
            .bind(i64::from(is_configured))
            .execute(&self.write)
            .await?;
        Ok(())
    }

    /// What every hook has to tell.
    pub(crate) async fn queues(&self) -> Result<Vec<Queue>, sqlx::Error> {
        let rows = sqlx::query(
            "SELECT hook, CAST(SUM(1 - parked) AS BIGINT) AS waiting, CAST(SUM(parked) AS BIGINT) AS parked, \
             MAX(fault) AS fault FROM hook_deliveries GROUP BY hook ORDER BY hook",
        )
        .fetch_all(&self.read)
        .await?;
        rows.iter()
            .map(|row| {
                Ok(Queue {
                    hook: row.try_get("hook")?,
                    waiting: row.try_get("waiting")?,
                    parked: row.try_get("parked")?,
                    fault: row.try_get("fault")?,
                })
            })
            .collect()
    }
}
