//! What a rule is, and the catalogue of all of them.

use super::answers;
use super::easy;
use super::kiosk;
use super::languages;
use super::logic;
use super::privacy;
use super::silence;
use super::sound;
use super::theme;
use super::whole;
use super::wording;

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Worth a thought: good practice that may not fit here.
    Advice,
    /// Residents will stumble, or a duty is likely to be missed.
    Warning,
    /// The survey can't be used so.
    Error,
}

impl Severity {
    /// The word for it: `advice`, `warning`, `error`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Advice => "advice",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// A rule of the linter.
#[derive(Debug)]
pub struct Rule {
    /// A stable name for programs and for authors who silence it.
    pub id: &'static str,
    /// How much its findings matter.
    pub severity: Severity,
    /// What it finds, in a few words.
    pub title: &'static str,
    /// Why that matters, for a reader who writes surveys and no programs.
    pub why: &'static str,
    /// An example that it finds: a question, a list of questions or of pages, or fields of the survey
    /// ([`super::example`] says how it becomes a survey).
    pub bad: &'static str,
    /// The same put right; empty where there is nothing to show.
    pub good: &'static str,
    /// Where the rule comes from, if it is one of law or of practice; else empty. `TO CHECK` where
    /// the primary text has not been compared.
    pub source: &'static str,
}

/// Rules about one matter.
#[derive(Debug)]
pub struct Group {
    /// What they are about.
    pub title: &'static str,
    /// The rules, in the order in which they are printed.
    pub rules: &'static [Rule],
}

/// Every rule, by matter. What keeps a survey from being used at all comes last: it is the longest
/// group, and says of itself what to do.
pub const RULES: &[Group] = &[
    Group { title: "Who is asked what", rules: logic::RULES },
    Group { title: "Answers and scales", rules: answers::RULES },
    Group { title: "Words", rules: wording::RULES },
    Group { title: "Languages", rules: languages::RULES },
    Group { title: "Easy read", rules: easy::RULES },
    Group { title: "Kiosks", rules: kiosk::RULES },
    Group { title: "Privacy", rules: privacy::RULES },
    Group { title: "The survey as a whole", rules: whole::RULES },
    Group { title: "The theme", rules: theme::RULES },
    Group { title: "Rules that are silenced", rules: silence::RULES },
    Group { title: "What keeps a survey from working", rules: sound::RULES },
];

/// The rule of this id.
#[must_use]
pub fn rule(id: &str) -> Option<&'static Rule> {
    rules().find(|rule| rule.id == id)
}

/// Every rule.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    RULES.iter().flat_map(|group| group.rules)
}
