//! What has to be done about a register from time to time: `yousaid involved` does it once a day.

use std::fmt;

use super::ANSWER_DAYS;
use super::CONFIRM_DAYS;
use super::mail;
use super::pages::read;
use crate::Config;
use crate::Error;
use crate::app::Collector;
use crate::days;
use crate::refusal::Refusal;
use crate::store::Mark;
use crate::store::Member;

/// Something that is due, or was done. It names nobody: the reference is what staff find somebody by.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Chore {
    /// Somebody never confirmed, and is forgotten.
    NeverConfirmed(String),
    /// Somebody did not answer the yearly question, and is forgotten.
    NotAnswered(String),
    /// Somebody gets the message that asks for a confirmation.
    Confirmation(String),
    /// Somebody gets the yearly question.
    Question(String),
    /// Somebody is to be asked by telephone or letter: no program can write to them.
    ByHand(String),
    /// A message could not be sent, and why.
    NotSent(String, String),
}

impl fmt::Display for Chore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NeverConfirmed(reference) => {
                write!(f, "{reference}: not confirmed within {CONFIRM_DAYS} days; forgotten")
            }
            Self::NotAnswered(reference) => write!(f, "{reference}: no answer within {ANSWER_DAYS} days; forgotten"),
            Self::Confirmation(reference) => write!(f, "{reference}: asked to confirm"),
            Self::Question(reference) => write!(f, "{reference}: asked whether still interested"),
            Self::ByHand(reference) => {
                write!(f, "{reference}: ask by telephone or letter, and write the answer down in /staff/involved")
            }
            Self::NotSent(reference, why) => write!(f, "{reference}: NOT SENT: {why}"),
        }
    }
}

/// Does what is due about all registers: forgets who never confirmed and who did not answer, sends the messages
/// that were not sent yet, and asks those whose last word is a year old. With `only_list` nothing is changed and
/// nothing is sent.
///
/// # Errors
///
/// As [`Collector::open`], and when the database fails on the way.
pub async fn chores(config: &Config, only_list: bool) -> Result<Vec<Chore>, Error> {
    let collector = Collector::open(config).await?;
    let done = all(&collector, only_list).await;
    collector.close().await;
    done.map_err(|refusal| Error::new(format!("the register can't be looked after: {refusal:?}")))
}

async fn all(collector: &Collector, only_list: bool) -> Result<Vec<Chore>, Refusal> {
    let today = collector.today();
    let mut done = Vec::new();
    for member in collector.store().members().await? {
        if let Some(chore) = due(&member, &today) {
            done.push(if only_list {
                listed(collector, &member, chore)?
            } else {
                perform(collector, &member, chore, &today).await?
            });
        }
    }
    Ok(done)
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Due {
    NeverConfirmed,
    NotAnswered,
    Confirmation,
    Question,
}

/// What is due about somebody on a day. Days compare as texts.
fn due(member: &Member, today: &str) -> Option<Due> {
    let is_over = |day: &str, days: i64| days::add(day, days).is_some_and(|last| today > last.as_str());
    let Some(confirmed_on) = &member.confirmed_on else {
        return match &member.mailed_on {
            Some(mailed_on) if is_over(mailed_on, CONFIRM_DAYS) => Some(Due::NeverConfirmed),
            Some(_) => None,
            // Who can't be written to has as long, in which staff ask.
            None if is_over(&member.stored.received_on, CONFIRM_DAYS) => Some(Due::NeverConfirmed),
            None => Some(Due::Confirmation),
        };
    };
    if let Some(asked_on) = &member.asked_on {
        return is_over(asked_on, ANSWER_DAYS).then_some(Due::NotAnswered);
    }
    let last = member.renewed_on.as_ref().unwrap_or(confirmed_on);
    days::year_after(last).is_some_and(|due| today >= due.as_str()).then_some(Due::Question)
}

fn listed(collector: &Collector, member: &Member, due: Due) -> Result<Chore, Refusal> {
    let reference = member.stored.reference.clone();
    let is_reached = read(collector, member)?.to.is_some() && collector.mailer().is_some();
    Ok(match due {
        Due::NeverConfirmed => Chore::NeverConfirmed(reference),
        Due::NotAnswered => Chore::NotAnswered(reference),
        Due::Confirmation | Due::Question if !is_reached => Chore::ByHand(reference),
        Due::Confirmation => Chore::Confirmation(reference),
        Due::Question => Chore::Question(reference),
    })
}

async fn perform(collector: &Collector, member: &Member, due: Due, today: &str) -> Result<Chore, Refusal> {
    let (id, reference) = (&member.stored.id, member.stored.reference.clone());
    if matches!(due, Due::NeverConfirmed | Due::NotAnswered) {
        collector.store().forget_member(id).await?;
        return listed(collector, member, due);
    }
    let person = read(collector, member)?;
    let until = days::add(today, ANSWER_DAYS).unwrap_or_default();
    let message = collector.mailer().and_then(|mailer| {
        let message = match due {
            Due::Question => mail::still(collector, mailer, &person, id, &until),
            _ => mail::confirmation(collector, mailer, &person, id),
        };
        Some((mailer, message?))
    });
    let mark = if due == Due::Question { Mark::Asked } else { Mark::Mailed };
    let Some((mailer, message)) = message else {
        // Asked by staff: the time to answer begins all the same.
        if due == Due::Question {
            collector.store().mark(id, mark, today).await?;
        }
        return Ok(Chore::ByHand(reference));
    };
    match mailer.send(&message).await {
        Ok(()) => {
            collector.store().mark(id, mark, today).await?;
            listed(collector, member, due)
        }
        Err(why) => Ok(Chore::NotSent(reference, why.to_string())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::Stored;

    fn member(days: [Option<&str>; 4]) -> Member {
        let day = |at: usize| days[at].map(str::to_owned);
        Member {
            stored: Stored {
                id: String::new(),
                definition: String::new(),
                hash: String::new(),
                reference: "7KQ4-M2XD".to_owned(),
                received_on: "2026-01-10".to_owned(),
                amended_on: None,
                document: String::new(),
                held: None,
                marks: None,
            },
            survey: "register".to_owned(),
            mailed_on: day(0),
            confirmed_on: day(1),
            renewed_on: day(2),
            asked_on: day(3),
        }
    }

    #[test]
    fn what_is_due_follows_from_the_days() {
        for (days, today, expected) in [
            ([None; 4], "2026-01-10", Some(Due::Confirmation)),
            ([None; 4], "2026-02-10", Some(Due::NeverConfirmed)),
            ([Some("2026-01-10"), None, None, None], "2026-02-09", None),
            ([Some("2026-01-10"), None, None, None], "2026-02-10", Some(Due::NeverConfirmed)),
            ([Some("2026-01-10"), Some("2026-01-11"), None, None], "2027-01-10", None),
            ([Some("2026-01-10"), Some("2026-01-11"), None, None], "2027-01-11", Some(Due::Question)),
            ([Some("2026-01-10"), Some("2026-01-11"), Some("2027-01-20"), None], "2027-01-21", None),
            ([None, Some("2026-01-11"), None, Some("2027-01-11")], "2027-02-22", None),
            ([None, Some("2026-01-11"), None, Some("2027-01-11")], "2027-02-23", Some(Due::NotAnswered)),
        ] {
            assert_eq!(due(&member(days), today), expected, "{days:?} on {today}");
        }
    }
}
