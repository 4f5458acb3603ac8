//! Sealed answers in progress, until they are sent or their days are over.

use sqlx::Row as _;
use yousaid_schema::SurveyId;

use super::Store;

/// Answers in progress on their way into the store.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Draft<'a> {
    pub(crate) survey: &'a SurveyId,
    pub(crate) place: &'a str,
    pub(crate) sequence: u32,
    pub(crate) sealed: &'a str,
    pub(crate) kept_until: &'a str,
}

/// Answers in progress as they are given back.
#[derive(Clone, Debug)]
pub(crate) struct Kept {
    pub(crate) sequence: i64,
    pub(crate) sealed: String,
    pub(crate) kept_until: String,
}

/// What became of answers in progress.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Keeping {
    /// Kept, also when it was before.
    Kept,
    /// Another device has saved others since.
    Changed,
    /// These are not the first, and the ones before are not there any more.
    Gone,
    /// The survey has as many as are kept of one.
    Full,
}

impl Store {
    /// Keeps answers in progress, if they are the next ones of their place; what is over goes on the way.
    pub(crate) async fn keep_draft(&self, draft: Draft<'_>, today: &str, most: usize) -> Result<Keeping, sqlx::Error> {
        let Draft { survey, place, sequence, sealed, kept_until } = draft;
        let sequence = i64::from(sequence);
        let mut transaction = self.write.begin_with(self.kind.begin()).await?;
        sqlx::query("DELETE FROM drafts WHERE kept_until < $1").bind(today).execute(&mut *transaction).await?;
        let known = sqlx::query("SELECT sequence, sealed FROM drafts WHERE survey = $1 AND place = $2")
            .bind(survey.as_str())
            .bind(place)
            .fetch_optional(&mut *transaction)
            .await?;
        let changed = match known {
            None if sequence != 1 => return Ok(Keeping::Gone),
            None => {
                let count: i64 = sqlx::query("SELECT COUNT(*) AS number FROM drafts WHERE survey = $1")
                    .bind(survey.as_str())
                    .fetch_one(&mut *transaction)
                    .await?
                    .try_get("number")?;
                if usize::try_from(count).is_ok_and(|count| count >= most) {
                    return Ok(Keeping::Full);
                }
                sqlx::query(
                    "INSERT INTO drafts (survey, place, sequence, sealed, kept_until) VALUES ($1, $2, $3, $4, $5) \
                     ON CONFLICT DO NOTHING",
                )
                .bind(survey.as_str())
                .bind(place)
                .bind(sequence)
                .bind(sealed)
                .bind(kept_until)
            }
            Some(row) => {
                let (last, same): (i64, String) = (row.try_get("sequence")?, row.try_get("sealed")?);
                if !(sequence == last + 1 || sequence == last && same == sealed) {
                    return Ok(Keeping::Changed);
                }
                sqlx::query(
                    "UPDATE drafts SET sequence = $3, sealed = $4, kept_until = $5 \
                     WHERE survey = $1 AND place = $2 AND sequence = $6",
                )
                .bind(survey.as_str())
                .bind(place)
                .bind(sequence)
                .bind(sealed)
                .bind(kept_until)
                .bind(last)
            }
        };
        // None, where another collector of the database was quicker.
        let done = changed.execute(&mut *transaction).await?.rows_affected();
        transaction.commit().await?;
        Ok(if done == 1 { Keeping::Kept } else { Keeping::Changed })
    }

    /// Answers in progress that are still kept.
    pub(crate) async fn draft(&self, survey: &SurveyId, place: &str, today: &str) -> Result<Option<Kept>, sqlx::Error> {
        let row = sqlx::query(
            "SELECT sequence, sealed, kept_until FROM drafts WHERE survey = $1 AND place = $2 AND kept_until >= $3",
        )
        .bind(survey.as_str())
        .bind(place)
        .bind(today)
        .fetch_optional(&self.read)
        .await?;
        row.map(|row| {
            Ok(Kept {
                sequence: row.try_get("sequence")?,
                sealed: row.try_get("sealed")?,
                kept_until: row.try_get("kept_until")?,
            })
        })
        .transpose()
    }

    /// Forgets answers in progress; none that are there are no mistake.
    pub(crate) async fn forget_draft(&self, survey: &SurveyId, place: &str) -> Result<(), sqlx::Error> {
        sqlx::query("DELETE FROM drafts WHERE survey = $1 AND place = $2")
            .bind(survey.as_str())
            .bind(place)
            .execute(&self.write)
            .await?;
        self.wipe().await;
        Ok(())
    }

    /// Forgets all answers in progress whose days are over.
    pub(crate) async fn sweep_drafts(&self, today: &str) -> Result<(), sqlx::Error> {
        let gone = sqlx::query("DELETE FROM drafts WHERE kept_until < $1").bind(today).execute(&self.write).await?;
        if gone.rows_affected() > 0 {
            self.wipe().await;
        }
        Ok(())
    }
}
