//! Responses that are changed or withdrawn, and the secret of their codes.

use sqlx::Row as _;
use yousaid_schema::ResponseId;
use yousaid_schema::SurveyId;

use super::Kind;
use super::Store;
use super::hooks::Event;
use super::hooks::News;
use super::hooks::announce;
use crate::hooks::now;

/// A response as it is given back to who has its code.
#[derive(Clone, Debug)]
pub(crate) struct Own {
    pub(crate) id: String,
    pub(crate) reference: String,
    pub(crate) document: String,
}

impl Store {
    /// The secret of this name, made from `fresh` if there is none yet: the same for every collector of
    /// the database.
    pub(crate) async fn secret(&self, name: &str, fresh: &str) -> Result<String, sqlx::Error> {
        sqlx::query("INSERT INTO secrets (name, value) VALUES ($1, $2) ON CONFLICT DO NOTHING")
            .bind(name)
            .bind(fresh)
            .execute(&self.write)
            .await?;
        sqlx::query("SELECT value FROM secrets WHERE name = $1")
            .bind(name)
            .fetch_one(&self.write)
            .await?
            .try_get("value")
    }

    /// The finished response of a survey whose code has this hash.
    pub(crate) async fn by_code(&self, survey: &SurveyId, code_hash: &str) -> Result<Option<Own>, sqlx::Error> {
        let row = sqlx::query(
            "SELECT id, reference, document FROM responses WHERE survey = $1 AND code_hash = $2 AND is_final = 1",
        )
        .bind(survey.as_str())
        .bind(code_hash)
        .fetch_optional(&self.read)
        .await?;
        row.map(|row| {
            Ok(Own { id: row.try_get("id")?, reference: row.try_get("reference")?, document: row.try_get("document")? })
        })
        .transpose()
    }

    /// Takes a response back, remembers that it was, and whom to tell; false if there is none and never was.
    pub(crate) async fn withdraw(
        &self,
        survey: &SurveyId,
        id: &ResponseId,
        day: &str,
        hooks: &[String],
    ) -> Result<bool, sqlx::Error> {
        let mut transaction = self.write.begin_with(self.kind.begin()).await?;
        let gone = sqlx::query("DELETE FROM responses WHERE id = $1 AND survey = $2")
            .bind(id.as_str())
            .bind(survey.as_str())
            .execute(&mut *transaction)
            .await?;
        if gone.rows_affected() == 1 {
            sqlx::query("INSERT INTO withdrawn (id, survey, withdrawn_on) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING")
                .bind(id.as_str())
                .bind(survey.as_str())
                .bind(day)
                .execute(&mut *transaction)
                .await?;
            sqlx::query("DELETE FROM halo_answered WHERE round = $1 AND response = $2")
                .bind(survey.as_str())
                .bind(id.as_str())
                .execute(&mut *transaction)
                .await?;
            // What was not told yet is not told any more, but for what the receiver has to forget.
            sqlx::query("DELETE FROM hook_deliveries WHERE response = $1 AND attempts = 0")
                .bind(id.as_str())
                .execute(&mut *transaction)
                .await?;
            let (survey, response) = (survey.as_str(), id.as_str());
            let news = News { event: Event::Withdrawn, survey, response, sequence: 0, now: now() };
            announce(&mut transaction, hooks, news).await?;
        }
        let known = sqlx::query("SELECT id FROM withdrawn WHERE id = $1 AND survey = $2")
            .bind(id.as_str())
            .bind(survey.as_str())
            .fetch_optional(&mut *transaction)
            .await?;
        transaction.commit().await?;
        self.wipe().await;
        Ok(known.is_some())
    }

    /// Takes what was replaced or deleted out of SQLite's log as well, where it would stay until it is
    /// written over. Where somebody reads at this moment, the next time does it.
    pub(super) async fn wipe(&self) {
        if self.kind == Kind::Sqlite
            && let Err(error) = sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)").fetch_all(&self.write).await
        {
            tracing::warn!(cause = %error, "the log of the database could not be emptied");
        }
    }
}
