//! "You said, we did": what became of what residents said.
//!
//! "Introduce 'you said we did' section and learning from complaints and compliments." (Merthyr Valleys
//! Homes, Local Tenant Participation Strategy 2009/10); "Let you know how your feedback has changed
//! what we do" (Tower Hamlets Homes, Resident Engagement Agreement 2010-12).

use crate::Code;
use crate::Error;
use crate::Json;
use crate::Landlord;
use crate::PageId;
use crate::Problems;
use crate::SurveyId;
use crate::Text;
use crate::decode;

/// A board of outcomes, the latest first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcomes {
    /// Its languages as BCP 47 tags, the default first; never empty.
    pub languages: Vec<String>,
    /// Its heading, where the interface's own "You said, we did" won't do.
    pub title: Option<Text>,
    /// Who answers.
    pub landlord: Landlord,
    /// The places that readers can choose from.
    pub places: Vec<Tag>,
    /// The topics that readers can choose from.
    pub topics: Vec<Tag>,
    /// What became of what was said, in the order in which it is shown.
    pub entries: Vec<OutcomeEntry>,
}

/// A place or topic.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tag {
    /// Names it in entries.
    pub code: Code,
    /// What readers see.
    pub label: Text,
}

/// What became of one thing that residents said.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct OutcomeEntry {
    /// Names the entry.
    pub id: PageId,
    /// What residents said, in [`crate::markup`].
    pub said: Text,
    /// How many said it.
    pub people: Option<u32>,
    /// Where they said it.
    pub source: Option<OutcomeSource>,
    /// What the landlord did about it.
    pub status: OutcomeStatus,
    /// What was done, is being done, or can't be, in [`crate::markup`].
    pub answer: Text,
    /// Why; needed where it can't be done.
    pub why: Option<Text>,
    /// The day of the answer, as `2026-06-30`.
    pub date: String,
    /// Who answers for it.
    pub who: Option<Text>,
    /// Codes of places; none where it concerns every place.
    pub places: Vec<Code>,
    /// Codes of topics.
    pub topics: Vec<Code>,
}

/// Where something was said.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct OutcomeSource {
    /// What it was called: "Repairs survey, spring 2026".
    pub title: Text,
    /// The survey or halo round.
    pub survey: Option<SurveyId>,
    /// Where to read more (`https:`).
    pub address: Option<String>,
}

/// How far a landlord has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum OutcomeStatus {
    /// It is done.
    Did,
    /// It is being done.
    Doing,
    /// It can't be done.
    Cannot,
    /// It is decided, and whether it is done is not told: what the outcome of a halo round says.
    Decided,
}

impl OutcomeStatus {
    /// Every status.
    pub const ALL: [Self; 4] = [Self::Did, Self::Doing, Self::Cannot, Self::Decided];

    /// The name on the wire.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Did => "did",
            Self::Doing => "doing",
            Self::Cannot => "cannot",
            Self::Decided => "decided",
        }
    }
}

impl Outcomes {
    /// The default language: the first of [`Outcomes::languages`].
    #[must_use]
    pub fn default_language(&self) -> &str {
        self.languages.first().map_or("en", String::as_str)
    }

    /// The entries that answer a survey or halo round.
    pub fn of<'a>(&'a self, survey: &'a SurveyId) -> impl Iterator<Item = &'a OutcomeEntry> {
        self.entries.iter().filter(move |entry| {
            let source = entry.source.as_ref().and_then(|source| source.survey.as_ref());
            source == Some(survey)
        })
    }

    /// Reads a board and checks its form.
    ///
    /// # Errors
    ///
    /// Every problem found, each with its JSON pointer and what to do.
    pub fn from_json(json: &Json) -> Result<Self, Error> {
        let mut problems = Problems::new();
        let outcomes = decode::outcomes(json, &mut problems);
        problems.finish()?;
        outcomes.ok_or_else(|| Error::new(Vec::new()))
    }
}

impl<'de> serde::Deserialize<'de> for Outcomes {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::from_json(&Json::deserialize(deserializer)?).map_err(serde::de::Error::custom)
    }
}
