//! What is kept apart from the answers to surveys: registers of those who want to be involved, and entries
//! to prize draws.

use sqlx::Row as _;
use sqlx::any::AnyRow;
use yousaid_schema::Kind as Of;
use yousaid_schema::SurveyId;

use super::Store;
use super::Stored;
use super::deliver::REFERENCE_TRIES;
use super::stored;
use crate::reference;
use crate::refusal::Refusal;

/// What is to be kept apart.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Apart<'a> {
    pub(crate) id: &'a str,
    pub(crate) survey: &'a str,
    /// Hash of the definition that was answered.
    pub(crate) definition: &'a str,
    /// SHA-256 of `document`.
    pub(crate) hash: &'a str,
    pub(crate) document: &'a str,
    /// Today.
    pub(crate) day: &'a str,
}

/// Somebody in a register.
#[derive(Clone, Debug)]
pub(crate) struct Member {
    pub(crate) stored: Stored,
    pub(crate) survey: String,
    pub(crate) mailed_on: Option<String>,
    pub(crate) confirmed_on: Option<String>,
    pub(crate) renewed_on: Option<String>,
    pub(crate) asked_on: Option<String>,
}

/// What became of a delivery.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Kept {
    /// Stored for the first time.
    New(String),
    /// These bytes are stored already.
    Known(String),
    /// Something else is stored under this id.
    Other,
}

const MEMBER: &str = "SELECT id, survey, definition, hash, reference, received_on, NULL AS amended_on, document, \
    NULL AS held, NULL AS marks, mailed_on, confirmed_on, renewed_on, asked_on FROM involved";

impl Store {
    /// Stores what was sent to a register or a prize draw, once, and says which reference code it has.
    pub(crate) async fn keep_apart(&self, of: Of, apart: &Apart<'_>) -> Result<Kept, Refusal> {
        let (insert, find) = match of {
            Of::PrizeDraw => (
                "INSERT INTO prize_entries (id, survey, definition, hash, reference, received_on, document) \
                 VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING",
                "SELECT survey, hash, reference FROM prize_entries WHERE id = $1",
            ),
            _ => (
                "INSERT INTO involved (id, survey, definition, hash, reference, received_on, document) \
                 VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING",
                "SELECT survey, hash, reference FROM involved WHERE id = $1",
            ),
        };
        for _ in 0..REFERENCE_TRIES {
            let reference = reference::make().map_err(|error| Refusal::internal("no random numbers", &error))?;
            let inserted = sqlx::query(insert)
                .bind(apart.id)
                .bind(apart.survey)
                .bind(apart.definition)
                .bind(apart.hash)
                .bind(&reference)
                .bind(apart.day)
                .bind(apart.document)
                .execute(&self.write)
                .await?;
            if inserted.rows_affected() == 1 {
                return Ok(Kept::New(reference));
            }
            let row = sqlx::query(find).bind(apart.id).fetch_optional(&self.write).await?;
            // Without a row it was the reference code that was taken.
            let Some(row) = row else { continue };
            let is_same =
                row.try_get::<String, _>("hash")? == apart.hash && row.try_get::<String, _>("survey")? == apart.survey;
            return Ok(if is_same { Kept::Known(row.try_get("reference")?) } else { Kept::Other });
        }
        Err(Refusal::internal("no free reference code", &REFERENCE_TRIES))
    }

    /// What was sent to a survey, register or prize draw, with ids that come after `after`, in the order of
    /// their ids; a page of so many rows.
    pub(crate) async fn page_of(
        &self,
        of: Of,
        survey: &SurveyId,
        after: &str,
        rows: i64,
    ) -> Result<Vec<Stored>, sqlx::Error> {
        let statement = match of {
            Of::Survey => return self.page(survey, after, rows).await,
            Of::Register => {
                "SELECT id, definition, hash, reference, received_on, NULL AS amended_on, document, NULL AS held, \
                 NULL AS marks FROM involved \
                 WHERE survey = $1 AND id > $2 ORDER BY id LIMIT $3"
            }
            Of::PrizeDraw => {
                "SELECT id, definition, hash, reference, received_on, NULL AS amended_on, document, NULL AS held, \
                 NULL AS marks FROM prize_entries \
                 WHERE survey = $1 AND id > $2 ORDER BY id LIMIT $3"
            }
        };
        let query = sqlx::query(statement).bind(survey.as_str()).bind(after).bind(rows);
        query.fetch_all(&self.read).await?.iter().map(stored).collect()
    }

    /// Everybody in the registers, in the order of their ids.
    pub(crate) async fn members(&self) -> Result<Vec<Member>, sqlx::Error> {
        let statement = format!("{MEMBER} ORDER BY id");
        let rows = sqlx::query(sqlx::AssertSqlSafe(statement)).fetch_all(&self.read).await?;
        rows.iter().map(member).collect()
    }

    /// The one with this id.
    pub(crate) async fn member(&self, id: &str) -> Result<Option<Member>, sqlx::Error> {
        let statement = format!("{MEMBER} WHERE id = $1");
        let row = sqlx::query(sqlx::AssertSqlSafe(statement)).bind(id).fetch_optional(&self.read).await?;
        row.as_ref().map(member).transpose()
    }

    /// Writes a day down for somebody; false if nobody has this id.
    pub(crate) async fn mark(&self, id: &str, mark: Mark, day: &str) -> Result<bool, sqlx::Error> {
        let statement = match mark {
            Mark::Mailed => "UPDATE involved SET mailed_on = $2 WHERE id = $1",
            // A second click on the link changes nothing.
            Mark::Confirmed => "UPDATE involved SET confirmed_on = COALESCE(confirmed_on, $2) WHERE id = $1",
            Mark::Asked => "UPDATE involved SET asked_on = $2 WHERE id = $1",
            Mark::Renewed => "UPDATE involved SET renewed_on = $2, asked_on = NULL WHERE id = $1",
        };
        let changed = sqlx::query(statement).bind(id).bind(day).execute(&self.write).await?;
        Ok(changed.rows_affected() == 1)
    }

    /// Forgets somebody, with all that was sent; false if nobody has this id.
    pub(crate) async fn forget_member(&self, id: &str) -> Result<bool, sqlx::Error> {
        let gone = sqlx::query("DELETE FROM involved WHERE id = $1").bind(id).execute(&self.write).await?;
        self.wipe().await;
        Ok(gone.rows_affected() == 1)
    }

    /// How many entries a prize draw has.
    pub(crate) async fn prize_entries(&self, survey: &SurveyId) -> Result<i64, sqlx::Error> {
        sqlx::query("SELECT COUNT(*) AS count FROM prize_entries WHERE survey = $1")
            .bind(survey.as_str())
            .fetch_one(&self.read)
            .await?
            .try_get("count")
    }

    /// Forgets all entries to a prize draw; how many there were.
    pub(crate) async fn forget_prize_entries(&self, survey: &SurveyId) -> Result<u64, sqlx::Error> {
        let gone = sqlx::query("DELETE FROM prize_entries WHERE survey = $1").bind(survey.as_str());
        let gone = gone.execute(&self.write).await?;
        self.wipe().await;
        Ok(gone.rows_affected())
    }
}

/// What happened to somebody's place in a register.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mark {
    /// The message that asks for a confirmation was handed over.
    Mailed,
    Confirmed,
    /// The yearly question was handed over.
    Asked,
    /// It was answered with yes.
    Renewed,
}

fn member(row: &AnyRow) -> Result<Member, sqlx::Error> {
    Ok(Member {
        stored: stored(row)?,
        survey: row.try_get("survey")?,
        mailed_on: row.try_get("mailed_on")?,
        confirmed_on: row.try_get("confirmed_on")?,
        renewed_on: row.try_get("renewed_on")?,
        asked_on: row.try_get("asked_on")?,
    })
}
