//! A question bank: official questions, their scales and the rules for their use, as one document.
//!
//! | field | what |
//! |---|---|
//! | `name`, `version` | together the bank's name in definitions: `tsm` and `2024-04` make `tsm@2024-04` |
//! | `languages` | the languages of its texts, the default first; English unless told otherwise |
//! | `about` | title, purpose, who is asked, licence, sources, what is left out and why |
//! | `not_available` | for a version that can't be used yet: why, and which to use instead |
//! | `scales` | points with codes and scores that its questions share, and that definitions may use |
//! | `lists` | the same for lists of choices |
//! | `items` | its questions as in a definition, with `theme` and `filter`; `points` and `choices` may be the id of a scale or list |
//! | `rules` | which one comes first, whether the order is fixed, where questions of one's own may stand |
//!
//! Scales, lists, items and rules each have an `about` with the [`Mark`] of how far they are verified
//! and the source. Builds without the feature `advice` leave every `about` unread, and the documents
//! that residents download have none.

use crate::Choice;
use crate::Error;
use crate::Json;
use crate::Problems;
use crate::Question;
use crate::decode;

/// A question bank of one version. It never changes: a new wording is a new version.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Bank {
    /// Name and version: `tsm@2024-04`.
    pub name: String,
    /// The languages of its texts as BCP 47 tags, the default first; never empty.
    pub languages: Vec<String>,
    /// Why it can't be used yet.
    pub not_available: Option<NotAvailable>,
    /// Scales: choices with scores.
    pub scales: Vec<BankList>,
    /// Lists of choices.
    pub lists: Vec<BankList>,
    /// Its questions, in their prescribed order if it has one.
    pub items: Vec<BankItem>,
    /// How they may be used.
    pub rules: BankRules,
    /// For authors; empty without the feature `advice`.
    pub about: BankAbout,
}

/// Why a version of a bank can't be used yet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct NotAvailable {
    /// Why.
    pub why: String,
    /// The bank to use until then: `tsm@2024-04`.
    pub instead: String,
}

/// Choices or points of a scale that several questions share.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct BankList {
    /// Its id in the bank: `SAT5`.
    pub id: String,
    /// The choices, or the points with their scores.
    pub choices: Vec<Choice>,
    /// Where its words come from.
    pub about: Origin,
}

/// A question of a bank.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct BankItem {
    /// The question with its prescribed condition; `{landlord}` not filled in.
    pub question: Question,
    /// The theme that it belongs to; empty where there are none.
    pub theme: String,
    /// The question that must stand immediately before it (or before others with the same filter).
    pub filter: Option<String>,
    /// Where its words come from.
    pub about: Origin,
}

/// How the questions of a bank may be used.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct BankRules {
    /// Under which codes breaches are reported.
    pub codes: Codes,
    /// The question that must be the first of a survey that uses the bank.
    pub first: Option<String>,
    /// Whether the order of the items is prescribed.
    pub fixed_order: bool,
    /// Whether questions of one's own may stand at the end of a theme only, not within it.
    pub whole_themes: bool,
    /// Where the rules come from.
    pub about: Origin,
}

/// Under which codes breaches of a bank's rules are reported.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Codes {
    /// `bank-first`, `bank-order` and so on.
    #[default]
    Bank,
    /// `tsm-first`, `tsm-order` and so on.
    Tsm,
}

/// How far words or rules are verified.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Mark {
    /// Read word for word in the source that is named.
    Verbatim,
    /// Corroborated by published practice, not read in the primary source.
    Corroborated,
    /// From memory: to be compared with the primary source.
    #[default]
    Memory,
    /// Our own proposal.
    Own,
}

/// Where words or rules come from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Origin {
    /// How far it is verified.
    pub mark: Mark,
    /// The id of one of the bank's sources.
    pub source: String,
    /// What else has to be known.
    pub note: String,
    /// The special category of personal data that an answer is: `health`, say. Empty if it is none.
    pub special_category: String,
}

/// What authors have to know of a bank.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct BankAbout {
    /// What it is called.
    pub title: String,
    /// What it is for.
    pub text: String,
    /// Who is asked its questions.
    pub asked_of: String,
    /// Under which licence its words may be used.
    pub licence: String,
    /// What still has to be compared with a primary source.
    pub to_check: String,
    /// The languages in which no native speaker has checked its words: whoever sends them out says who has.
    pub drafts: Vec<String>,
    /// Where its words come from.
    pub sources: Vec<Source>,
    /// What belongs to the set and is not in the bank.
    pub left_out: Vec<WithoutWords>,
}

/// Where words come from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Source {
    /// Its id within the bank.
    pub id: String,
    /// What it is: title, publisher, date or version, place within it.
    pub title: String,
}

/// A question that belongs to a set and is not in the bank.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct WithoutWords {
    /// The id that it has, or would have.
    pub item: String,
    /// Why.
    pub why: String,
}

impl Bank {
    /// Reads a bank and checks its form.
    ///
    /// # Errors
    ///
    /// Every problem found, each with its JSON pointer and what to do.
    pub fn from_json(json: &Json) -> Result<Self, Error> {
        let mut problems = Problems::new();
        let bank = decode::bank(json, &mut problems);
        problems.finish()?;
        bank.ok_or_else(|| Error::new(Vec::new()))
    }

    /// One of its questions.
    #[must_use]
    pub fn item(&self, id: &str) -> Option<&BankItem> {
        self.items.iter().find(|item| item.question.id.as_str() == id)
    }

    /// The ids of its questions, in their order.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.items.iter().map(|item| item.question.id.as_str())
    }

    /// The source that words or rules name, in words; what is not known by an id names itself.
    #[must_use]
    pub fn source<'a>(&'a self, of: &'a Origin) -> &'a str {
        self.about.sources.iter().find(|source| source.id == of.source).map_or(&of.source, |source| &source.title)
    }
}

impl<'de> serde::Deserialize<'de> for Bank {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::from_json(&Json::deserialize(deserializer)?).map_err(serde::de::Error::custom)
    }
}

impl Mark {
    /// Every mark, in the order of [`Mark::LETTERS`].
    pub const ALL: [Self; 4] = [Self::Verbatim, Self::Corroborated, Self::Memory, Self::Own];

    /// The letters on the wire.
    pub const LETTERS: [&'static str; 4] = ["V", "C", "M", "J"];

    /// The letter on the wire.
    #[must_use]
    pub fn letter(self) -> &'static str {
        match self {
            Self::Verbatim => Self::LETTERS[0],
            Self::Corroborated => Self::LETTERS[1],
            Self::Memory => Self::LETTERS[2],
            Self::Own => Self::LETTERS[3],
        }
    }

    /// What it says, in words.
    #[must_use]
    pub fn words(self) -> &'static str {
        match self {
            Self::Verbatim => "word for word in its source",
            Self::Corroborated => "corroborated by published practice",
            Self::Memory => "from memory, to check",
            Self::Own => "our own words",
        }
    }
}
