//! Which rule an answer breaks.

use std::fmt;

use yousaid_schema::Decimal;
use yousaid_schema::QuestionId;

/// A rule that an answer, or a missing answer, breaks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    /// The question it concerns; `None` for the response as a whole.
    pub question: Option<QuestionId>,
    /// The rule.
    pub rule: Rule,
}

/// The rules for answers. The words for residents come from the interface's language ([`Rule::code`] leads there);
/// `Display` gives words for developers. New kinds of question bring new rules.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Rule {
    /// The question asks for an answer and has none.
    Required,
    /// Fewer choices than asked for.
    TooFewChoices {
        /// Fewest choices.
        min: u32,
    },
    /// More choices than allowed.
    TooManyChoices {
        /// Most choices.
        max: u32,
    },
    /// A choice that stands alone ("none of these") together with others.
    ExclusiveChoice,
    /// Not a number.
    NotANumber,
    /// Not a whole number.
    NotWhole,
    /// A number below the smallest allowed.
    TooSmall {
        /// Smallest number allowed.
        min: Decimal,
    },
    /// A number above the largest allowed.
    TooLarge {
        /// Largest number allowed.
        max: Decimal,
    },
    /// A text longer than allowed.
    TooLong {
        /// Most characters allowed.
        max: u32,
        /// Characters given.
        length: u32,
    },
    /// Not an e-mail address.
    NotAnEmail,
    /// Nothing that could be read as a date.
    NotADate,
    /// A date that no calendar has: 31 April, 29 February 2023.
    NoSuchDay,
    /// A date before the earliest allowed.
    TooEarly {
        /// Earliest date allowed, as `2026-05-31`.
        min: String,
    },
    /// A date after the latest allowed.
    TooLate {
        /// Latest date allowed, as `2026-05-31`.
        max: String,
    },
    /// Not a time of day.
    NotATime,
    /// Not a telephone number.
    NotATelephone,
    /// Not in the form of a postcode of the United Kingdom.
    NotAPostcode,
    /// Points were shared out, and are more or fewer than there are. Stands at the head, not at its
    /// parts.
    PartsDontAddUp {
        /// The points to share out.
        total: u32,
        /// The points that were given.
        given: u32,
    },
    /// Fewer choices put in order than asked for.
    TooFewRanked {
        /// Fewest choices to be ranked.
        min: u32,
    },
    /// A consent without which the survey can't go on, and that was not given.
    ConsentNeeded,
    /// Fewer entries of a repeating group than asked for.
    TooFewEntries {
        /// Fewest entries.
        min: u32,
    },
    /// More entries of a repeating group than allowed.
    TooManyEntries {
        /// Most entries.
        max: u32,
    },
    /// More photos or documents than allowed.
    TooManyFiles {
        /// Most files.
        max: u32,
    },
    /// A photo or document larger than allowed.
    FileTooLarge {
        /// Its name.
        name: String,
        /// Most kilobytes (1,000 bytes each).
        max: u32,
    },
    /// A file of a kind that the question does not take.
    FileKindNotTaken {
        /// Its name.
        name: String,
    },
    /// The content of a file is not what is said of it. From outside only.
    FileContent {
        /// Its name.
        name: String,
        /// What is wrong with it, for developers.
        fault: &'static str,
    },
    /// A photo that says more than it shows: where it was taken, with which camera. From outside only.
    FileMetadata {
        /// Its name.
        name: String,
    },
    /// The survey has no such question. From outside only.
    UnknownQuestion,
    /// The question has no such choice. From outside only.
    UnknownChoice {
        /// The code that was given.
        code: String,
    },
    /// The question was not asked, given the other answers. From outside only.
    NotAsked,
    /// Another kind of answer than the question takes. From outside only.
    WrongType {
        /// The field that an answer to this question has.
        expected: &'static str,
    },
    /// A "don't know" or the like that the question does not offer. From outside only.
    SoftAnswerNotOffered,
    /// An answer in another form than the widget sends: blanks around it, choices out of order or
    /// twice. From outside only.
    NotNormalized,
    /// A language in which the question is not written. From outside only.
    UnknownLanguage {
        /// The tag that was given.
        language: String,
    },
    /// A context entry that the definition does not list. From outside only.
    UnknownContext {
        /// Its name.
        name: String,
    },
    /// A time of day in a response to an anonymous survey, which may hold days only. From outside
    /// only.
    TooPrecise,
    /// A response to another survey, version or definition. From outside only.
    OtherSurvey,
    /// The survey shuffles something and the response names no seed, or the other way round. From
    /// outside only.
    WrongSeed,
    /// A calculated value that differs from what the other answers give. From outside only.
    NotCalculated,
    /// A choice that was not offered, given the other answers. From outside only.
    ChoiceNotOffered {
        /// The code that was given.
        code: String,
    },
}

impl Rule {
    /// The rule's stable name, for programs.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Required => "required",
            Self::TooFewChoices { .. } => "too-few-choices",
            Self::TooManyChoices { .. } => "too-many-choices",
            Self::ExclusiveChoice => "exclusive-choice",
            Self::NotANumber => "not-a-number",
            Self::NotWhole => "not-whole",
            Self::TooSmall { .. } => "too-small",
            Self::TooLarge { .. } => "too-large",
            Self::TooLong { .. } => "too-long",
            Self::NotAnEmail => "not-an-email",
            Self::NotADate => "not-a-date",
            Self::NoSuchDay => "no-such-day",
            Self::TooEarly { .. } => "too-early",
            Self::TooLate { .. } => "too-late",
            Self::NotATime => "not-a-time",
            Self::NotATelephone => "not-a-telephone",
            Self::NotAPostcode => "not-a-postcode",
            Self::PartsDontAddUp { .. } => "parts-dont-add-up",
            Self::TooFewRanked { .. } => "too-few-ranked",
            Self::ConsentNeeded => "consent-needed",
            Self::TooFewEntries { .. } => "too-few-entries",
            Self::TooManyEntries { .. } => "too-many-entries",
            Self::TooManyFiles { .. } => "too-many-files",
            Self::FileTooLarge { .. } => "file-too-large",
            Self::FileKindNotTaken { .. } => "file-kind-not-taken",
            Self::FileContent { .. } => "file-content",
            Self::FileMetadata { .. } => "file-metadata",
            Self::UnknownQuestion => "unknown-question",
            Self::UnknownChoice { .. } => "unknown-choice",
            Self::NotAsked => "not-asked",
            Self::WrongType { .. } => "wrong-type",
            Self::SoftAnswerNotOffered => "soft-answer-not-offered",
            Self::NotNormalized => "not-normalized",
            Self::UnknownLanguage { .. } => "unknown-language",
            Self::UnknownContext { .. } => "unknown-context",
            Self::TooPrecise => "too-precise",
            Self::OtherSurvey => "other-survey",
            Self::WrongSeed => "wrong-seed",
            Self::NotCalculated => "not-calculated",
            Self::ChoiceNotOffered { .. } => "choice-not-offered",
        }
    }
}

/// For developers: where, and which rule.
impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.question {
            Some(question) => write!(f, "{question}: {}", self.rule),
            None => self.rule.fmt(f),
        }
    }
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Required => f.write_str("an answer is required and is missing"),
            Self::TooFewChoices { min } => write!(f, "fewer than {min} choices"),
            Self::TooManyChoices { max } => write!(f, "more than {max} choices"),
            Self::ExclusiveChoice => f.write_str("a choice that stands alone is given together with others"),
            Self::NotANumber => f.write_str("not a number"),
            Self::NotWhole => f.write_str("not a whole number"),
            Self::TooSmall { min } => write!(f, "less than {min}, the smallest number allowed"),
            Self::TooLarge { max } => write!(f, "more than {max}, the largest number allowed"),
            Self::TooLong { max, length } => write!(f, "{length} characters long, and at most {max} are allowed"),
            Self::NotAnEmail => f.write_str("not an e-mail address"),
            Self::NotADate => f.write_str("not a date"),
            Self::NoSuchDay => f.write_str("no calendar has this day"),
            Self::TooEarly { min } => write!(f, "before {min}, the earliest date allowed"),
            Self::TooLate { max } => write!(f, "after {max}, the latest date allowed"),
            Self::NotATime => f.write_str("not a time of day"),
            Self::NotATelephone => f.write_str("not a telephone number"),
            Self::NotAPostcode => f.write_str("not a postcode"),
            Self::PartsDontAddUp { total, given } => write!(f, "the parts add up to {given}, and must to {total}"),
            Self::TooFewRanked { min } => write!(f, "fewer than {min} choices are ranked"),
            Self::ConsentNeeded => f.write_str("consent is needed and was not given"),
            Self::TooFewEntries { min } => write!(f, "fewer than {min} entries"),
            Self::TooManyEntries { max } => write!(f, "more than {max} entries"),
            Self::TooManyFiles { max } => write!(f, "more than {max} files"),
            Self::FileTooLarge { name, max } => write!(f, "`{name}` is larger than {max} kilobytes"),
            Self::FileKindNotTaken { name } => write!(f, "`{name}` is of a type that this question does not take"),
            Self::FileContent { name, fault } => write!(f, "the content of `{name}` {fault}"),
            Self::FileMetadata { name } => {
                write!(f, "`{name}` holds more than the picture (place, camera, preview): send it without")
            }
            Self::UnknownQuestion => f.write_str("the survey has no question with this id"),
            Self::UnknownChoice { code } => write!(f, "`{code}` is not a choice of this question"),
            Self::NotAsked => f.write_str("this question is not asked, given the other answers"),
            Self::WrongType { expected } => write!(f, "an answer to this question has the field `{expected}`"),
            Self::SoftAnswerNotOffered => f.write_str("this question does not offer that soft answer"),
            Self::NotNormalized => {
                f.write_str("not in normal form: no blanks around it, choices once each and in the definition's order")
            }
            Self::UnknownLanguage { language } => write!(f, "this question is not written in `{language}`"),
            Self::UnknownContext { name } => write!(f, "the definition lists no context named `{name}`"),
            Self::TooPrecise => f.write_str("the survey is anonymous: give days, not times"),
            Self::OtherSurvey => f.write_str("the response names another survey, version or definition hash"),
            Self::WrongSeed => f.write_str("a seed is given exactly when the survey shuffles something"),
            Self::NotCalculated => f.write_str("the value differs from what the other answers give"),
            Self::ChoiceNotOffered { code } => write!(f, "`{code}` is not offered, given the other answers"),
        }
    }
}
