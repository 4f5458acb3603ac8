//! What the officer records of halo rounds.

use sqlx::Row as _;
use yousaid_schema::SurveyId;

use super::Store;

/// A record with the number of the change that made it; 0 where nothing was recorded.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct StoredRecord {
    pub(crate) revision: i64,
    pub(crate) document: Option<String>,
}

impl Store {
    /// What is recorded of a round.
    pub(crate) async fn halo_record(&self, round: &SurveyId) -> Result<StoredRecord, sqlx::Error> {
        let row = sqlx::query("SELECT revision, document FROM halo_records WHERE round = $1")
            .bind(round.as_str())
            .fetch_optional(&self.read)
            .await?;
        row.map_or(Ok(StoredRecord::default()), |row| {
            Ok(StoredRecord { revision: row.try_get("revision")?, document: Some(row.try_get("document")?) })
        })
    }

    /// Keeps a record in the place of revision `from`; false if somebody else changed it since.
    pub(crate) async fn keep_halo_record(
        &self,
        round: &SurveyId,
        from: i64,
        document: &str,
    ) -> Result<bool, sqlx::Error> {
        let statement = if from == 0 {
            "INSERT INTO halo_records (round, revision, document) VALUES ($1, $2 + 1, $3) ON CONFLICT DO NOTHING"
        } else {
            "UPDATE halo_records SET revision = $2 + 1, document = $3 WHERE round = $1 AND revision = $2"
        };
        let kept = sqlx::query(statement).bind(round.as_str()).bind(from).bind(document).execute(&self.write).await?;
        Ok(kept.rows_affected() == 1)
    }

    /// The ids of the responses to a round whose residents were told what was decided.
    pub(crate) async fn halo_answered(&self, round: &SurveyId) -> Result<Vec<String>, sqlx::Error> {
        let rows = sqlx::query("SELECT response FROM halo_answered WHERE round = $1")
            .bind(round.as_str())
            .fetch_all(&self.read)
            .await?;
        rows.iter().map(|row| row.try_get("response")).collect()
    }

    /// Ticks that a resident was told, or takes the tick away.
    pub(crate) async fn tick_answered(
        &self,
        round: &SurveyId,
        response: &str,
        answered: bool,
        day: &str,
    ) -> Result<(), sqlx::Error> {
        let query = if answered {
            sqlx::query(
                "INSERT INTO halo_answered (round, response, answered_on) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
            )
            .bind(round.as_str())
            .bind(response)
            .bind(day)
        } else {
            sqlx::query("DELETE FROM halo_answered WHERE round = $1 AND response = $2")
                .bind(round.as_str())
                .bind(response)
        };
        query.execute(&self.write).await?;
        Ok(())
    }

    /// How many finished responses a survey has.
    pub(crate) async fn count(&self, survey: &SurveyId) -> Result<i64, sqlx::Error> {
        sqlx::query("SELECT COUNT(*) AS count FROM responses WHERE survey = $1 AND is_final = 1 AND held IS NULL")
            .bind(survey.as_str())
            .fetch_one(&self.read)
            .await?
            .try_get("count")
    }
}
