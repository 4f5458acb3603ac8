//! A halo round: the papers of one meeting, sent out to residents who won't come to it, and their
//! comments taken to it.
//!
//! "Residents on a halo group receive the agenda, reports and minutes for their chosen group and
//! have an opportunity to send their comments to the Resident Involvement Officer to be taken into
//! consideration alongside the findings from the main meeting" (Poole Housing Partnership, Resident
//! Involvement Strategy 2007-10, section 6).
//!
//! Comments are answers: a round turns itself into a survey ([`HaloRound::to_survey`]).

pub(crate) mod survey;

use crate::Anonymity;
use crate::Error;
use crate::Json;
use crate::Landlord;
use crate::Problems;
use crate::QuestionId;
use crate::SurveyId;
use crate::Text;
use crate::decode;

/// A round of a halo group, or a consultation.
///
/// ```
/// use yousaid_schema::{Definition, HaloRound};
///
/// let round: HaloRound = serde_json::from_str(r#"{
///     "kind": "halo", "id": "repairs-2026-12", "version": "1", "default_language": "en", "group": "Repairs group",
///     "landlord": {"name": "Elm Homes"}, "opens": "2026-11-16", "closes": "2026-12-04",
///     "meeting": {"date": "2026-12-08"}, "can_change": "The maker of the windows.",
///     "items": [{"id": "windows", "title": "New windows"}]
/// }"#)?;
/// assert!(round.is_open("2026-11-20"));
/// let underneath = Definition::from_json(&round.to_survey())?; // comments are answers to this
/// assert_eq!(underneath.id, round.id);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct HaloRound {
    /// Names the round, and the survey underneath.
    pub id: SurveyId,
    /// The author's count of versions.
    pub version: String,
    /// Its languages as BCP 47 tags, the default first; never empty.
    pub languages: Vec<String>,
    /// The name of the group, or of the consultation.
    pub group: Text,
    /// What it is about, in [`crate::markup`].
    pub about: Option<Text>,
    /// Who asks.
    pub landlord: Landlord,
    /// What is promised about who can tell whose comments these are.
    pub anonymity: Anonymity,
    /// The meeting to which the comments go.
    pub purpose: Purpose,
    /// First day for comments, as `2026-11-16`.
    pub opens: String,
    /// Last day for comments, as `2026-12-04`; comments are taken until its end.
    pub closes: String,
    /// What can still change because of the comments, in [`crate::markup`].
    pub can_change: Text,
    /// What is settled already, in [`crate::markup`].
    pub cannot_change: Option<Text>,
    /// Papers of the whole meeting.
    pub papers: Vec<Paper>,
    /// The agenda; at least one item.
    pub items: Vec<AgendaItem>,
    /// What helps to understand its words, as it is written: the survey underneath has it, and
    /// [`Aids::read`](crate::Aids::read) reads it.
    pub aids: Option<Json>,
    /// What became of the comments, once that is known.
    pub outcome: Option<Outcome>,
    /// Whether the round is closed for good, its outcome told.
    pub archived: bool,
    /// What the collector adds when it gives the round out; never in the document itself.
    pub state: Option<RoundState>,
    /// SHA-256 of the canonical text, 64 hexadecimal digits.
    pub hash: String,
}

/// Where a round stands by the collector's clock and records.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RoundState {
    /// The collector's day, as `2026-12-05`.
    pub today: String,
    /// Whether it takes comments.
    pub open: bool,
    /// Why it takes none although their last day has not passed.
    pub closed_early: Option<ClosedEarly>,
    /// How many residents commented; told once comments have closed.
    pub people: Option<u32>,
    /// How many commented on each item, and on everything else; told once comments have closed.
    pub comments: Vec<(QuestionId, u32)>,
}

/// Comments were closed before their last day.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ClosedEarly {
    /// The day, as `2026-12-01`.
    pub on: String,
    /// Why, for residents to read; in [`crate::markup`].
    pub reason: Text,
}

/// To what end comments are asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// For a meeting of the group.
    Meeting(Meeting),
    /// For a decision without a meeting of residents. Open for at least 21 days ("Residents will be
    /// given at least three weeks to reply to any consultation", Tower Hamlets Homes, Resident
    /// Engagement Agreement 2010-12), or the reason why not is shown.
    Consultation {
        /// Why it is open for less than 21 days.
        short_notice: Option<Text>,
    },
}

/// When and where a meeting is.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Meeting {
    /// The day, as `2026-12-08`.
    pub date: String,
    /// When it begins, as `18:30`.
    pub time: Option<String>,
    /// Where it is.
    pub place: Option<Text>,
}

/// A document to read.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Paper {
    /// What it is called.
    pub title: Text,
    /// What it is.
    pub kind: PaperKind,
    /// Where it is: an `https:` address, or one on the same server as the page.
    pub address: String,
    /// Its file format as readers know it: `PDF`.
    pub format: Option<String>,
    /// Its size in kilobytes (of 1000 bytes), rounded up.
    pub kilobytes: Option<u32>,
    /// The language that it is in, as a BCP 47 tag.
    pub language: Option<String>,
}

/// Kinds of papers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PaperKind {
    /// What will be spoken about.
    Agenda,
    /// A report for the meeting.
    Report,
    /// What was said and decided last time, or this time.
    Minutes,
    /// Anything else.
    Other,
}

impl PaperKind {
    /// Every kind, with its name on the wire.
    pub const ALL: [(&'static str, Self); 4] =
        [("agenda", Self::Agenda), ("report", Self::Report), ("minutes", Self::Minutes), ("other", Self::Other)];

    /// The name on the wire.
    #[must_use]
    pub fn name(self) -> &'static str {
        Self::ALL.iter().find(|(_, kind)| *kind == self).map_or("other", |(name, _)| name)
    }
}

/// A point of the agenda, with a comment box of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct AgendaItem {
    /// Names it, and the question underneath.
    pub id: QuestionId,
    /// Its title.
    pub title: Text,
    /// What it is about, in [`crate::markup`].
    pub text: Option<Text>,
    /// What of it can still change, in [`crate::markup`].
    pub can_change: Option<Text>,
    /// Its papers.
    pub papers: Vec<Paper>,
}

/// What became of the comments: "how their views were reported to decision makers and on what basis
/// decisions were then made" (PETRA TMO, communications strategy).
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Outcome {
    /// The day of the decision; after the last day for comments.
    pub decided_on: String,
    /// To whom the comments were reported.
    pub reported_to: Text,
    /// The day on which they were reported; after the last day for comments.
    pub reported_on: String,
    /// The minutes, when they are out.
    pub minutes: Option<Paper>,
    /// What was decided, for each item of the agenda.
    pub items: Vec<ItemOutcome>,
}

/// What became of the comments on one item. Where nobody commented (`comments` is 0) each text may be left out, and
/// is empty then.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ItemOutcome {
    /// The item, or `general` for the comments on everything else.
    pub item: QuestionId,
    /// How many commented, as far as it is known.
    pub comments: Option<u32>,
    /// What they said, in the officer's summary; in [`crate::markup`].
    pub said: Text,
    /// What was decided, in [`crate::markup`].
    pub decided: Text,
    /// On what basis, in [`crate::markup`].
    pub basis: Text,
}

/// The question for comments on anything that is not on the agenda.
pub const GENERAL: &str = "general";

/// Days that a consultation is open at least.
pub const CONSULTATION_DAYS: i32 = 21;

impl HaloRound {
    /// The default language: the first of [`HaloRound::languages`].
    #[must_use]
    pub fn default_language(&self) -> &str {
        self.languages.first().map_or("en", String::as_str)
    }

    /// The meeting, unless it is a consultation without one.
    #[must_use]
    pub fn meeting(&self) -> Option<&Meeting> {
        match &self.purpose {
            Purpose::Meeting(meeting) => Some(meeting),
            Purpose::Consultation { .. } => None,
        }
    }

    /// The day on which comments closed or will close: the last day for them, unless they were closed
    /// early.
    #[must_use]
    pub fn closing(&self) -> &str {
        self.closed_early().map_or(&self.closes, |early| &early.on)
    }

    /// Why comments were closed before their last day, if they were.
    #[must_use]
    pub fn closed_early(&self) -> Option<&ClosedEarly> {
        self.state.as_ref()?.closed_early.as_ref()
    }

    /// Whether comments can be sent on the day `today` (`2026-11-20`).
    #[must_use]
    pub fn is_open(&self, today: &str) -> bool {
        let is_closed = self.archived || self.outcome.is_some() || self.closed_early().is_some();
        !is_closed && (self.opens.as_str()..=self.closes.as_str()).contains(&today)
    }

    /// The texts that it has and the survey underneath does not, by the names that aids call them: `/can_change`,
    /// `/items/windows/text` (see [`Aids`](crate::Aids)).
    #[must_use]
    pub fn texts(&self) -> Vec<String> {
        let mut names = vec!["/can_change".to_owned()];
        names.extend(self.cannot_change.as_ref().map(|_| "/cannot_change".to_owned()));
        for item in &self.items {
            for (name, text) in [("/text", &item.text), ("/can_change", &item.can_change)] {
                names.extend(text.as_ref().map(|_| ["/items/", item.id.as_str(), name].concat()));
            }
        }
        names
    }

    /// Reads a round and checks its form: besides what every document is held to, that comments close
    /// before the meeting, that a consultation is open for 21 days or says why not, that what was
    /// decided was decided after comments closed, and that nothing is archived before every item has
    /// its outcome.
    ///
    /// # Errors
    ///
    /// Every problem found, each with its JSON pointer and what to do.
    pub fn from_json(json: &Json) -> Result<Self, Error> {
        let mut problems = Problems::new();
        let round = decode::halo(json, &mut problems);
        problems.finish()?;
        round.ok_or_else(|| Error::new(Vec::new()))
    }
}

impl<'de> serde::Deserialize<'de> for HaloRound {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::from_json(&Json::deserialize(deserializer)?).map_err(serde::de::Error::custom)
    }
}
