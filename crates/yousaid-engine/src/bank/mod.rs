//! Question banks: official questions whose wording, answers and order are locked.
//!
//! A definition uses a bank's question by name, `{"bank": "tsm@2024-04/TP01"}`, and can't change a
//! word of it; only the landlord's name fills its slot. Banks are versioned and dated: a new
//! wording is a new version, and old responses keep theirs.

mod tsm;

use yousaid_schema::BankUse;
use yousaid_schema::Problems;
use yousaid_schema::Question;
use yousaid_schema::nearest;

use crate::report::report;

/// A bank.
#[derive(Debug)]
pub struct Bank {
    /// Name and version: `tsm@2024-04`.
    pub name: &'static str,
    /// What it is, in a few words.
    pub about: &'static str,
    /// The ids of its questions, in their prescribed order.
    pub items: &'static [&'static str],
    question: fn(&str) -> Option<Question>,
    condition: fn(&str) -> Option<&'static str>,
    check: fn(&[Placed<'_>], &mut Problems),
}

/// A question of a definition, as the rules of a bank see it.
#[derive(Debug)]
pub(crate) struct Placed<'a> {
    /// Where it stands.
    pub(crate) pointer: &'a str,
    /// The bank's question, or `None` for one that the definition wrote itself.
    pub(crate) item: Option<&'a str>,
    /// Whether it takes an answer.
    pub(crate) takes_answer: bool,
}

/// Every bank.
pub const BANKS: &[Bank] = &[tsm::BANK_2024_04];

impl Bank {
    /// The bank of this name and version.
    #[must_use]
    pub fn find(name: &str) -> Option<&'static Self> {
        BANKS.iter().find(|bank| bank.name == name)
    }

    /// One of its questions, with its prescribed condition if it has one; slots not yet filled.
    #[must_use]
    pub fn question(&self, item: &str) -> Option<Question> {
        let mut question = (self.question)(item)?;
        question.ask_if = (self.condition)(item).map(str::to_owned);
        Some(question)
    }

    /// Checks that its questions are used as prescribed.
    pub(crate) fn check(&self, placed: &[Placed<'_>], problems: &mut Problems) {
        (self.check)(placed, problems);
    }
}

/// Finds the question that a definition takes from a bank.
pub(crate) fn resolve(used: &BankUse, pointer: &str, problems: &mut Problems) -> Option<Question> {
    let at = (pointer, "/bank");
    let Some(bank) = Bank::find(&used.bank) else {
        report(problems, at, "unknown-bank", || {
            let names: Vec<&str> = BANKS.iter().map(|bank| bank.name).collect();
            let help = match nearest(&used.bank, names.iter().copied()) {
                Some(near) => ["did you mean `", near, "`?"].concat(),
                None => ["known banks: ", &names.join(", ")].concat(),
            };
            (["no question bank `", &used.bank, "`"].concat(), help)
        });
        return None;
    };
    let question = bank.question(&used.item);
    if question.is_none() {
        report(problems, at, "unknown-bank-item", || {
            let help = match nearest(&used.item, bank.items.iter().copied()) {
                Some(near) => ["did you mean `", near, "`?"].concat(),
                None => ["its questions: ", &bank.items.join(", ")].concat(),
            };
            (["`", bank.name, "` has no question `", &used.item, "`"].concat(), help)
        });
    }
    question
}
