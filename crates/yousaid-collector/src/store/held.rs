//! Responses that do not count until staff say so, and one-time links that were used.

use sqlx::Any;
use sqlx::Row as _;
use sqlx::Transaction;
use yousaid_schema::ResponseId;
use yousaid_schema::SurveyId;

use super::Delivery;
use super::Event;
use super::Kind;
use super::Store;
use super::Stored;
use super::hooks::News;
use super::hooks::announce;
use super::stored;
use crate::hooks::now;
use crate::links::Worth;
use crate::rules::Held;
use crate::rules::Quota;

/// What decides whether a response counts.
#[derive(Clone, Debug, Default)]
pub(crate) struct Claim {
    /// What its one-time link is worth, where the survey asks for one.
    pub(crate) link: Option<Worth>,
    pub(crate) is_late: bool,
    /// Most finished responses that count.
    pub(crate) most: Option<u32>,
    /// The quotas that its answers fall under.
    pub(crate) quotas: Vec<Quota>,
}

impl Claim {
    /// Whether it counts whatever else there is.
    pub(super) fn is_free(&self) -> bool {
        self.link.is_none() && !self.is_late && self.most.is_none() && self.quotas.is_empty()
    }
}

/// Burns the link of a new response, and holds the response back if the link is not good.
pub(super) async fn burn(transaction: &mut Transaction<'static, Any>, delivery: &Delivery) -> Result<(), sqlx::Error> {
    let held = match &delivery.claim.link {
        None => return Ok(()),
        Some(Worth::Held(held)) => *held,
        Some(Worth::Good(hash)) => {
            let burnt = sqlx::query("INSERT INTO used_links (hash) VALUES ($1) ON CONFLICT DO NOTHING")
                .bind(hash.as_str())
                .execute(&mut **transaction)
                .await?;
            if burnt.rows_affected() == 1 {
                return Ok(());
            }
            Held::UsedLink
        }
    };
    hold(transaction, delivery, held).await
}

/// Holds a response back that is finished now, if a rule says so.
pub(super) async fn judge(
    transaction: &mut Transaction<'static, Any>,
    kind: Kind,
    delivery: &Delivery,
) -> Result<(), sqlx::Error> {
    let Claim { is_late, most, quotas, .. } = &delivery.claim;
    if *is_late {
        return hold(transaction, delivery, Held::Late).await;
    }
    if most.is_none() && quotas.is_empty() {
        return Ok(());
    }
    if kind == Kind::Postgres {
        // One after the other, or two would both be the last one.
        sqlx::query("SELECT hash FROM definitions WHERE survey = $1 ORDER BY hash FOR NO KEY UPDATE")
            .bind(delivery.survey.as_str())
            .fetch_all(&mut **transaction)
            .await?;
    }
    if let Some(most) = most
        && count(transaction, kind, delivery, None).await? >= i64::from(*most)
    {
        return hold(transaction, delivery, Held::Full).await;
    }
    for quota in quotas {
        if count(transaction, kind, delivery, Some(quota)).await? >= i64::from(quota.most) {
            return hold(transaction, delivery, Held::Quota).await;
        }
    }
    Ok(())
}

/// How many other finished responses count, of all or of those with a choice.
async fn count(
    transaction: &mut Transaction<'static, Any>,
    kind: Kind,
    delivery: &Delivery,
    quota: Option<&Quota>,
) -> Result<i64, sqlx::Error> {
    const ALL: &str = "SELECT COUNT(*) AS count FROM responses \
        WHERE survey = $1 AND is_final = 1 AND held IS NULL AND id <> $2";
    let (statement, path) = match (quota, kind) {
        (None, _) => (ALL, String::new()),
        (Some(quota), Kind::Sqlite) => (
            "SELECT COUNT(*) AS count FROM responses WHERE survey = $1 AND is_final = 1 AND held IS NULL AND id <> $2 \
             AND json_extract(document, $3) = $4",
            format!("$.answers.\"{}\".choice", quota.question),
        ),
        (Some(quota), Kind::Postgres) => (
            "SELECT COUNT(*) AS count FROM responses WHERE survey = $1 AND is_final = 1 AND held IS NULL AND id <> $2 \
             AND document::jsonb #>> CAST($3 AS text[]) = $4",
            format!("{{answers,{},choice}}", quota.question),
        ),
    };
    let mut query = sqlx::query(statement).bind(delivery.survey.as_str()).bind(delivery.id.as_str());
    if let Some(quota) = quota {
        query = query.bind(path).bind(quota.choice.as_str());
    }
    query.fetch_one(&mut **transaction).await?.try_get("count")
}

async fn hold(transaction: &mut Transaction<'static, Any>, delivery: &Delivery, held: Held) -> Result<(), sqlx::Error> {
    sqlx::query("UPDATE responses SET held = $2 WHERE id = $1 AND held IS NULL")
        .bind(delivery.id.as_str())
        .bind(held.name())
        .execute(&mut **transaction)
        .await?;
    Ok(())
}

impl Store {
    /// Whether a one-time link was used.
    pub(crate) async fn is_used(&self, hash: &str) -> Result<bool, sqlx::Error> {
        let found = sqlx::query("SELECT hash FROM used_links WHERE hash = $1").bind(hash);
        Ok(found.fetch_optional(&self.read).await?.is_some())
    }

    /// How many responses to a survey are held, by the reason.
    pub(crate) async fn count_held(&self, survey: &SurveyId) -> Result<Vec<(String, i64)>, sqlx::Error> {
        let rows = sqlx::query(
            "SELECT held, COUNT(*) AS count FROM responses WHERE survey = $1 AND held IS NOT NULL GROUP BY held ORDER BY held",
        )
        .bind(survey.as_str())
        .fetch_all(&self.read)
        .await?;
        rows.iter().map(|row| Ok((row.try_get("held")?, row.try_get("count")?))).collect()
    }

    /// The held responses to a survey whose ids come after `after`, in their order; a page of so many.
    pub(crate) async fn held(&self, survey: &SurveyId, after: &str, rows: i64) -> Result<Vec<Stored>, sqlx::Error> {
        let rows = sqlx::query(
            "SELECT id, definition, hash, reference, received_on, amended_on, document, held, marks FROM responses \
             WHERE survey = $1 AND id > $2 AND held IS NOT NULL ORDER BY id LIMIT $3",
        )
        .bind(survey.as_str())
        .bind(after)
        .bind(rows)
        .fetch_all(&self.read)
        .await?;
        rows.iter().map(stored).collect()
    }

    /// Lets a held response count; false if none of this id is held.
    pub(crate) async fn release(
        &self,
        survey: &SurveyId,
        id: &ResponseId,
        hooks: &[String],
    ) -> Result<bool, sqlx::Error> {
        let mut transaction = self.write.begin_with(self.kind.begin()).await?;
        let released =
            sqlx::query("UPDATE responses SET held = NULL WHERE survey = $1 AND id = $2 AND held IS NOT NULL")
                .bind(survey.as_str())
                .bind(id.as_str())
                .execute(&mut *transaction)
                .await?;
        let is_released = released.rows_affected() == 1;
        if is_released {
            let (survey, response) = (survey.as_str(), id.as_str());
            announce(
                &mut transaction,
                hooks,
                News { event: Event::Released, survey, response, sequence: 0, now: now() },
            )
            .await?;
        }
        transaction.commit().await?;
        Ok(is_released)
    }
}
