//! Entries of the board of outcomes that staff have written.

use sqlx::Row as _;

use super::Store;

/// An entry with the number of the change that made it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct StoredOutcome {
    pub(crate) id: String,
    pub(crate) revision: i64,
    /// An entry as it stands in a board's document.
    pub(crate) document: String,
}

impl Store {
    /// Every entry, the latest answer first.
    pub(crate) async fn outcomes(&self) -> Result<Vec<StoredOutcome>, sqlx::Error> {
        let rows = sqlx::query("SELECT id, revision, document FROM outcomes ORDER BY answered_on DESC, id")
            .fetch_all(&self.read)
            .await?;
        rows.iter()
            .map(|row| {
                Ok(StoredOutcome {
                    id: row.try_get("id")?,
                    revision: row.try_get("revision")?,
                    document: row.try_get("document")?,
                })
            })
            .collect()
    }

    /// Keeps an entry in the place of revision `from`, 0 for a new one; false if somebody else changed it
    /// since, or has withdrawn it.
    pub(crate) async fn keep_outcome(
        &self,
        id: &str,
        from: i64,
        answered_on: &str,
        document: &str,
    ) -> Result<bool, sqlx::Error> {
        let statement = if from == 0 {
            "INSERT INTO outcomes (id, revision, answered_on, document) VALUES ($1, $2 + 1, $3, $4) \
             ON CONFLICT DO NOTHING"
        } else {
            "UPDATE outcomes SET revision = $2 + 1, answered_on = $3, document = $4 WHERE id = $1 AND revision = $2"
        };
        let kept = sqlx::query(statement).bind(id).bind(from).bind(answered_on).bind(document);
        Ok(kept.execute(&self.write).await?.rows_affected() == 1)
    }

    /// Takes an entry off the board; false if it is not on it.
    pub(crate) async fn withdraw_outcome(&self, id: &str) -> Result<bool, sqlx::Error> {
        let gone = sqlx::query("DELETE FROM outcomes WHERE id = $1").bind(id).execute(&self.write).await?;
        Ok(gone.rows_affected() == 1)
    }
}
