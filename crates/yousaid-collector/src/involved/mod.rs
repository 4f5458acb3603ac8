//! The register of those who want to be involved: who confirms, who leaves, who is asked once a year.
//!
//! "Members are invited to take part in a number of activities including surveys, mystery shopping and in
//! depth interviews" (Tower Hamlets Homes, Resident Engagement Agreement 2010-12); "Full resident involvement
//! database has been audited" (Gloucester City Homes, Resident and Community Involvement Strategy 2009).
//!
//! A register is a definition of kind `register`. What is sent to it stands in a table of its own until its
//! owner leaves, does not confirm, or does not answer the yearly question.

mod chores;
mod mail;
mod pages;
mod person;
mod staff;

use axum::Router;
use yousaid_engine::Survey;
use yousaid_schema::Response;

use crate::app::Collector;
use crate::store::Mark;
pub(crate) use mail::Mailer;
use person::Person;

pub use chores::Chore;
pub use chores::chores;

/// Days within which an address is to be confirmed; who has not is forgotten then.
pub(crate) const CONFIRM_DAYS: i64 = 30;
/// Days within which the yearly question is to be answered; who has not is forgotten then.
pub(crate) const ANSWER_DAYS: i64 = 42;

/// The addresses of the register.
pub(crate) fn routes() -> Router<Collector> {
    pages::routes().merge(staff::routes())
}

/// What a link in a message is for. Each has a code of its own, so that none does another's work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Purpose {
    Confirm,
    Leave,
    Still,
}

impl Purpose {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Confirm => "confirm",
            Self::Leave => "leave",
            Self::Still => "still",
        }
    }
}

/// The path of a link: who it is for, and a code that only the collector can make.
pub(crate) fn path(collector: &Collector, purpose: Purpose, id: &str) -> String {
    let code = collector.codes().link_code(purpose.name(), id);
    format!("/involved/{}/{}{code}", purpose.name(), id.replace('-', ""))
}

/// Asks whoever has just been put into the register to confirm, by the way that they chose; those who can't be
/// written to by a program are left for staff. Not waited for: the receipt does not depend on it, and what was
/// not sent is sent with the next chores.
pub(crate) fn ask_to_confirm(collector: &Collector, questionnaire: &Survey, response: &Response) {
    let Some(mailer) = collector.mailer().cloned() else { return };
    let person = Person::of(questionnaire, response);
    let Some(message) = mail::confirmation(collector, &mailer, &person, response.id.as_str()) else { return };
    let (collector, id) = (collector.clone(), response.id.as_str().to_owned());
    tokio::spawn(async move {
        match mailer.send(&message).await {
            Ok(()) => {
                if let Err(cause) = collector.store().mark(&id, Mark::Mailed, &collector.today()).await {
                    tracing::warn!(%cause, "a message was sent, and can't be marked as sent");
                }
            }
            Err(cause) => {
                tracing::warn!(%cause, "a message to confirm was not sent; it is tried again with the chores");
            }
        }
    });
}
