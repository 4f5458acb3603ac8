//! The collector from outside: requests in, answers out, on SQLite and on PostgreSQL.
//!
//! PostgreSQL takes part when `YOUSAID_TEST_POSTGRES` names a server, as
//! `postgres://postgres@127.0.0.1:5432`; every test makes a database of its own there.
#![expect(clippy::unwrap_used, clippy::panic, reason = "tests stop at the first surprise")]
#![cfg_attr(postgres_tests, expect(clippy::print_stderr, reason = "a database left behind is worth a line"))]

/// Runs the tests of a module on every database there is.
macro_rules! on_every_database {
    ($($(#[$about:meta])* async fn $name:ident($place:ident: $kind:ty) $body:block)*) => {
        $($(#[$about])* async fn $name($place: $kind) $body)*

        mod sqlite {
            $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $name() {
                super::$name(crate::support::Place::on_sqlite()).await;
            })*
        }

        #[cfg(postgres_tests)]
        mod postgres {
            $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $name() {
                super::$name(crate::support::Place::on_postgres().await).await;
            })*
        }
    };
}

mod amend;
mod browser;
mod columns;
mod delivery;
mod drafts;
mod embed;
mod exports;
mod feedback;
mod files;
mod halo;
mod held;
mod hooks;
mod involved;
mod later;
mod marks;
mod officer;
mod origins;
mod outcomes;
mod pages;
mod privacy;
mod refusals;
mod results;
mod sealed;
mod serving;
mod several;
mod starting;
mod support;
