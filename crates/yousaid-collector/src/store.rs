//! The database: SQLite in one file, or PostgreSQL.
//!
//! One set of statements serves both, through sqlx's `Any` driver; the differences are the
//! migrations, the settings of a connection, and how a transaction begins.
//!
//! Deliberately absent: times (a response's day of arrival only), addresses, user agents.

mod amend;
mod apart;
mod deliver;
mod drafts;
mod halo;
mod held;
mod hooks;
mod outcomes;

use std::fmt;
use std::str::FromStr as _;
use std::time::Duration;

use sqlx::AnyPool;
use sqlx::Connection as _;
use sqlx::Row as _;
use sqlx::any::AnyConnectOptions;
use sqlx::any::AnyPoolOptions;
use sqlx::any::AnyRow;
use sqlx::migrate::Migrator;
use yousaid_schema::Response;
use yousaid_schema::ResponseId;
use yousaid_schema::SurveyId;

use crate::Error;

pub(crate) use apart::Apart;
pub(crate) use apart::Kept;
pub(crate) use apart::Mark;
pub(crate) use apart::Member;
pub(crate) use deliver::Delivery;
pub(crate) use deliver::Outcome;
pub(crate) use drafts::Draft;
pub(crate) use drafts::Keeping;
pub(crate) use held::Claim;
pub(crate) use hooks::Event;
pub(crate) use hooks::Queue;
pub(crate) use hooks::Waiting;
pub(crate) use outcomes::StoredOutcome;

static SQLITE: Migrator = sqlx::migrate!("migrations/sqlite");
static POSTGRES: Migrator = sqlx::migrate!("migrations/postgres");

/// Rows of one page of an export: bounds the memory to this many documents.
pub(crate) const PAGE_ROWS: i64 = 100;
/// The same where documents hold files, and may have more than ten megabytes each.
pub(crate) const PAGE_ROWS_WITH_FILES: i64 = 4;

/// What each of SQLite's connections keeps of the file in memory. Ids are random, so every response goes to another
/// page; the inner pages of a million responses fit in here.
const CACHE_KILOBYTES: u32 = 16_384;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Sqlite,
    Postgres,
}

/// The database.
#[derive(Clone, Debug)]
pub(crate) struct Store {
    kind: Kind,
    /// For SQLite a single connection: writers wait their turn here, in order, and not in the
    /// lock of the file, where the unlucky one starves.
    write: AnyPool,
    read: AnyPool,
    /// Who stores responses in SQLite.
    writer: Option<deliver::Writer>,
}

/// A pool that hands out no connection with a transaction in it. One stays there when the database has ended it
/// by itself, as SQLite does on a full disk: `ROLLBACK` is a mistake then, and every later use would be.
fn healthy(connections: u32, wait: Duration) -> AnyPoolOptions {
    AnyPoolOptions::new()
        .max_connections(connections)
        .acquire_timeout(wait)
        .before_acquire(|connection, _| Box::pin(async move { Ok(!connection.is_in_transaction()) }))
}

/// A stored response.
#[derive(Clone, Debug, Default)]
pub(crate) struct Stored {
    pub(crate) id: String,
    pub(crate) definition: String,
    pub(crate) hash: String,
    pub(crate) reference: String,
    pub(crate) received_on: String,
    /// The day of its last change by the resident.
    pub(crate) amended_on: Option<String>,
    pub(crate) document: String,
    /// Why it does not count.
    pub(crate) held: Option<String>,
    /// See [`crate::marks`].
    pub(crate) marks: Option<String>,
}

/// A stored document that is no response: it was written by something else than this program.
#[derive(Debug)]
pub(crate) enum Unreadable {
    Json(serde_json::Error),
    Response(yousaid_schema::Error),
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Json(error) => error.fmt(f),
            Self::Response(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for Unreadable {}

impl Stored {
    /// What was sent, read.
    pub(crate) fn response(&self) -> Result<Response, Unreadable> {
        let json = serde_json::from_str(&self.document).map_err(Unreadable::Json)?;
        Response::from_json(&json).map_err(Unreadable::Response)
    }
}

/// A stored definition.
#[derive(Clone, Debug)]
pub(crate) struct StoredDefinition {
    pub(crate) hash: String,
    pub(crate) survey: String,
    pub(crate) document: String,
}

impl Kind {
    /// How a transaction begins that writes: in SQLite a deferred one that turns into a writing one can fail
    /// without waiting.
    fn begin(self) -> &'static str {
        match self {
            Self::Sqlite => "BEGIN IMMEDIATE",
            Self::Postgres => "BEGIN",
        }
    }
}

impl Store {
    /// Opens the database, creates the SQLite file if there is none, and brings its tables up to
    /// date.
    pub(crate) async fn open(url: &str, wait: Duration) -> Result<Self, Error> {
        sqlx::any::install_default_drivers();
        let kind = match url.split_once(':') {
            Some(("sqlite", _)) => Kind::Sqlite,
            Some(("postgres" | "postgresql", _)) => Kind::Postgres,
            _ => {
                return Err(Error::new(
                    "the database's address must start with sqlite:// or postgres://, as in sqlite://responses.sqlite",
                ));
            }
        };
        let store = match kind {
            Kind::Sqlite => Self::open_sqlite(url, wait).await?,
            Kind::Postgres => Self::open_postgres(url, wait).await?,
        };
        let migrator = if kind == Kind::Sqlite { &SQLITE } else { &POSTGRES };
        migrator
            .run(&store.write)
            .await
            .map_err(|error| Error::because("the database's tables can't be brought up to date", error))?;
        Ok(store)
    }

    async fn open_sqlite(url: &str, wait: Duration) -> Result<Self, Error> {
        if url.contains(":memory:") {
            return Err(Error::new(
                "a database in memory would lose every response; name a file: sqlite://responses.sqlite",
            ));
        }
        if url.contains("mode=") {
            return Err(Error::new("the SQLite address must not set a `mode`; the file is created when there is none"));
        }
        let mark = if url.contains('?') { '&' } else { '?' };
        let create = connect_options(&format!("{url}{mark}mode=rwc"))?;
        // A reader never makes a new, empty file in the place of one that was taken away.
        let existing = connect_options(&format!("{url}{mark}mode=rw"))?;
        let wait_ms = wait.as_millis();
        let pool = |connections: u32, more: &'static str| {
            // FULL: a receipt is sent only when the response has reached the disk. `secure_delete`:
            // what a later part of a response replaced does not linger in free pages.
            let settings = format!(
                "PRAGMA busy_timeout = {wait_ms}; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; \
                 PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; PRAGMA cache_size = -{CACHE_KILOBYTES}; {more}"
            );
            healthy(connections, wait).after_connect(move |connection, _| {
                let settings = settings.clone();
                Box::pin(async move {
                    sqlx::raw_sql(sqlx::AssertSqlSafe(settings)).execute(connection).await?;
                    Ok(())
                })
            })
        };
        let failed = |error| Error::because("the SQLite file can't be opened; does its folder exist?", error);
        let write = pool(1, "").connect_with(create).await.map_err(failed)?;
        let read = pool(4, "PRAGMA query_only = ON").connect_lazy_with(existing);
        Ok(Self { kind: Kind::Sqlite, writer: Some(deliver::start(write.clone())), write, read })
    }

    async fn open_postgres(url: &str, wait: Duration) -> Result<Self, Error> {
        let options = connect_options(url)?;
        let settings = format!("SET statement_timeout = {0}; SET lock_timeout = {0}", wait.as_millis());
        let pool = healthy(16, wait)
            .after_connect(move |connection, _| {
                let settings = settings.clone();
                Box::pin(async move {
                    sqlx::raw_sql(sqlx::AssertSqlSafe(settings)).execute(connection).await?;
                    Ok(())
                })
            })
            .connect_with(options)
            .await
            .map_err(|error| Error::because("PostgreSQL can't be reached", error))?;
        Ok(Self { kind: Kind::Postgres, write: pool.clone(), read: pool, writer: None })
    }

    /// Ends all connections. For SQLite the last one writes the log back into the file.
    pub(crate) async fn close(&self) {
        self.read.close().await;
        self.write.close().await;
    }

    /// Whether the database answers.
    pub(crate) async fn ping(&self) -> Result<(), sqlx::Error> {
        sqlx::query("SELECT hash FROM definitions LIMIT 1").fetch_optional(&self.read).await?;
        Ok(())
    }

    /// Keeps a definition, unless it is kept already.
    pub(crate) async fn keep_definition(
        &self,
        hash: &str,
        survey: &SurveyId,
        version: &str,
        document: &str,
        day: &str,
    ) -> Result<(), sqlx::Error> {
        sqlx::query(
            "INSERT INTO definitions (hash, survey, version, added_on, document) VALUES ($1, $2, $3, $4, $5) \
             ON CONFLICT DO NOTHING",
        )
        .bind(hash)
        .bind(survey.as_str())
        .bind(version)
        .bind(day)
        .bind(document)
        .execute(&self.write)
        .await?;
        Ok(())
    }

    /// Every definition that was ever served, the newest first.
    pub(crate) async fn definitions(&self) -> Result<Vec<StoredDefinition>, sqlx::Error> {
        let rows =
            sqlx::query("SELECT hash, survey, document FROM definitions ORDER BY added_on DESC, version DESC, hash")
                .fetch_all(&self.read)
                .await?;
        rows.iter()
            .map(|row| {
                Ok(StoredDefinition {
                    hash: row.try_get("hash")?,
                    survey: row.try_get("survey")?,
                    document: row.try_get("document")?,
                })
            })
            .collect()
    }

    /// The stored responses of a survey whose ids come after `after`, in the order of their ids;
    /// a page of so many rows.
    pub(crate) async fn page(&self, survey: &SurveyId, after: &str, rows: i64) -> Result<Vec<Stored>, sqlx::Error> {
        let rows = sqlx::query(
            "SELECT id, definition, hash, reference, received_on, amended_on, document, held, marks FROM responses \
             WHERE survey = $1 AND id > $2 AND held IS NULL ORDER BY id LIMIT $3",
        )
        .bind(survey.as_str())
        .bind(after)
        .bind(rows)
        .fetch_all(&self.read)
        .await?;
        rows.iter().map(stored).collect()
    }

    /// One stored response of a survey.
    pub(crate) async fn find(&self, survey: &SurveyId, id: &ResponseId) -> Result<Option<Stored>, sqlx::Error> {
        let row = sqlx::query(
            "SELECT id, definition, hash, reference, received_on, amended_on, document, held, marks FROM responses \
             WHERE survey = $1 AND id = $2",
        )
        .bind(survey.as_str())
        .bind(id.as_str())
        .fetch_optional(&self.read)
        .await?;
        row.as_ref().map(stored).transpose()
    }
}

fn connect_options(url: &str) -> Result<AnyConnectOptions, Error> {
    // The parser's own message may quote the address, and that may hold a password.
    AnyConnectOptions::from_str(url).map_err(|_| {
        Error::new(
            "the database's address is not a valid URL; write sqlite://answers.sqlite for a file here, or \
             postgres://USER@HOST/NAME",
        )
    })
}

fn stored(row: &AnyRow) -> Result<Stored, sqlx::Error> {
    Ok(Stored {
        id: row.try_get("id")?,
        definition: row.try_get("definition")?,
        hash: row.try_get("hash")?,
        reference: row.try_get("reference")?,
        received_on: row.try_get("received_on")?,
        amended_on: row.try_get("amended_on")?,
        document: row.try_get("document")?,
        held: row.try_get("held")?,
        marks: row.try_get("marks")?,
    })
}
