//! Conditions in words: who is asked what, said without the logic language.
//!
//! `repair = 'yes' and (happy <= 2 or answered(why))` is, for paper and for whoever reads a survey
//! over: *Asked if you answered “Yes” to “Did you have a repair?” and (you answered “Not happy” or
//! “Partly” to “How happy are you with it?” or you answered “Why?”).*
//!
//! [`condition`], [`asked`] and their kin give a tree, [`Said`]: no text, but what there is to say,
//! brought into the few forms that sentences are made for. What residents read in other languages is
//! made of that tree; [`English`] is the rendering that comes with the engine.
//!
//! The tree is made of the compiled expression, so it says what is evaluated. It is simplified
//! where that changes nothing: negations stand at the leaves only, scores that are compared are the
//! points that have them, and choices of one question that are joined by `or` are one list.
//!
//! ```
//! use yousaid_engine::Survey;
//! use yousaid_engine::logic::words::English;
//! use yousaid_schema::Definition;
//!
//! let definition: Definition = serde_json::from_str(r#"{
//!     "id": "visit", "version": "1", "title": "Your visit", "default_language": "en",
//!     "landlord": {"name": "Elm Homes"},
//!     "pages": [
//!         {"id": "one", "questions": [{"id": "seen", "type": "yes_no", "title": "Were you seen today?"}]},
//!         {"id": "two", "questions": [{"id": "why", "type": "long_text", "title": "What happened?", "ask_if": "seen = 'no'"}]}]
//! }"#)?;
//! let survey = Survey::compile(definition)?;
//! let english = English::new(&survey);
//! assert_eq!(english.asked(1).as_deref(), Some("Asked if you answered “No” to “Were you seen today?”."));
//! assert_eq!(english.asked(0), None);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod asked;
mod english;
mod read;
#[cfg(test)]
mod tests;
mod titles;

use yousaid_schema::Decimal;

use crate::Date;

pub use asked::Asked;
pub use asked::Past;
pub use asked::Way;
pub use asked::asked;
pub use asked::asked_page;
pub use asked::offered;
pub use asked::required;
pub use asked::warned;
pub use asked::ways;
pub use english::English;
pub use read::condition;
pub use read::value;

/// A condition, as it is said. Questions are indices in [`Survey::questions`](crate::Survey::questions).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    /// Holds whatever was answered.
    Always,
    /// Never holds.
    Never,
    /// All of these hold; two or more, none of them [`Said::All`].
    All(Vec<Said>),
    /// At least one of these holds; two or more, none of them [`Said::Any`].
    Any(Vec<Said>),
    /// If the first holds, the second does; if not, the third.
    If(Box<[Said; 3]>),
    /// The condition holds exactly if one of the others does.
    Alike {
        /// The condition.
        one: Box<Said>,
        /// Those it is held against; one or more.
        others: Vec<Said>,
        /// Whether it is the opposite that is said.
        not: bool,
    },
    /// The question has an answer, soft or not; a calculated one has a value.
    Answered {
        /// Which.
        question: usize,
        /// Whether it has none.
        not: bool,
    },
    /// Choices, points or soft answers of one question.
    Chosen {
        /// Of which question.
        question: usize,
        /// Their codes; one or more.
        codes: Vec<Box<str>>,
        /// What is said of them.
        how: Choosing,
    },
    /// A calculated condition holds.
    Holds {
        /// Which.
        question: usize,
        /// Whether it does not; or is not looked at, because its question is not asked.
        not: bool,
    },
    /// Two values compared.
    Compare {
        /// The one that the sentence is about.
        left: Value,
        /// How they stand to one another.
        relation: Relation,
        /// The other.
        right: Value,
        /// Whether it is also said when a value is missing.
        or_missing: bool,
    },
    /// A value is one of several.
    OneOf {
        /// The value.
        left: Value,
        /// Those it may be; one or more.
        list: Vec<Value>,
        /// Whether it is none of them.
        not: bool,
        /// Whether it is also said when the value is missing.
        or_missing: bool,
    },
    /// A text stands within another, whether in capitals or not.
    Contains {
        /// The longer one.
        whole: Value,
        /// The shorter one.
        part: Value,
        /// Whether it does not; or one of them is missing.
        not: bool,
    },
}

/// What is said of choices.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choosing {
    /// One of them is, or is among, the answer.
    Is,
    /// There is an answer, and it is another.
    Other,
    /// None of them is the answer: it is another, or there is none.
    Not,
}

/// How two values stand to one another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Relation {
    /// The same.
    Is,
    /// Not the same.
    IsNot,
    /// Less, or earlier.
    Less,
    /// Less or the same.
    AtMost,
    /// More, or later.
    More,
    /// More or the same.
    AtLeast,
}

/// A value, as it is said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// A number.
    Number(Decimal),
    /// Words.
    Text(Box<str>),
    /// A date, which may be partial.
    Date(Date),
    /// A time of day in normal form: `14:30`.
    Time(Box<str>),
    /// A choice, a point or a soft answer of these questions; one or more.
    Label {
        /// The questions that the code is compared with.
        questions: Vec<usize>,
        /// Its code.
        code: Box<str>,
    },
    /// The answer to a question: a number, words, a date or a time. Of a repeated group, how many
    /// entries it has; of a calculated question, its value.
    Answer(usize),
    /// The choice that is made in a question.
    Choice(usize),
    /// The score of the point that is chosen.
    Score(usize),
    /// The answers in all rows of a matrix or an allocation; within a total only.
    Rows(usize),
    /// The answers to this field and to the same one in every other entry of its group; within a
    /// total only.
    Entries(usize),
    /// How many choices are made in a question.
    Count(usize),
    /// How many of these are answered.
    CountAnswered(Vec<Value>),
    /// The place at which a choice is put, from 1.
    Place {
        /// In which question.
        question: usize,
        /// The code of the choice.
        code: Box<str>,
    },
    /// Several numbers taken together; those that are missing are left out.
    Total(Total, Vec<Value>),
    /// Two numbers joined.
    Joined(Operator, Box<[Value; 2]>),
    /// The negative of a number.
    Minus(Box<Value>),
    /// The nearest whole number, halves away from zero.
    Rounded(Box<Value>),
    /// How many characters a text has.
    Characters(Box<Value>),
    /// Whole years from the first to the second.
    Years(Box<[Value; 2]>),
    /// Days from the first to the second.
    Days(Box<[Value; 2]>),
    /// The first if the condition holds, else the second.
    If(Box<Said>, Box<[Value; 2]>),
    /// The first of these that is not missing.
    First(Vec<Value>),
}

/// What several numbers are taken together to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Total {
    /// Their sum.
    Sum,
    /// The smallest.
    Smallest,
    /// The largest.
    Largest,
    /// Their average.
    Average,
}

/// How two numbers are joined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operator {
    /// Added.
    Plus,
    /// Taken from the first.
    Minus,
    /// Multiplied.
    Times,
    /// The first divided by the second.
    DividedBy,
}

impl Relation {
    /// What holds of two values exactly when this does not.
    #[must_use]
    pub fn opposite(self) -> Self {
        match self {
            Self::Is => Self::IsNot,
            Self::IsNot => Self::Is,
            Self::Less => Self::AtLeast,
            Self::AtLeast => Self::Less,
            Self::More => Self::AtMost,
            Self::AtMost => Self::More,
        }
    }

    /// The same with the values changed round.
    #[must_use]
    pub fn mirrored(self) -> Self {
        match self {
            Self::Less => Self::More,
            Self::More => Self::Less,
            Self::AtMost => Self::AtLeast,
            Self::AtLeast => Self::AtMost,
            same => same,
        }
    }
}

impl Value {
    /// Whether it is written down, rather than answered or worked out.
    #[must_use]
    pub fn is_constant(&self) -> bool {
        matches!(self, Self::Number(_) | Self::Text(_) | Self::Date(_) | Self::Time(_) | Self::Label { .. })
    }

    /// Whether it may be missing, because a question has no answer.
    #[must_use]
    pub fn may_be_missing(&self) -> bool {
        match self {
            Self::Count(_) | Self::CountAnswered(_) | Self::Characters(_) => false,
            Self::Minus(inner) | Self::Rounded(inner) => inner.may_be_missing(),
            Self::If(_, values) => values.iter().any(Self::may_be_missing),
            Self::First(values) => values.iter().all(Self::may_be_missing),
            value => !value.is_constant(),
        }
    }
}

impl std::ops::Not for Said {
    type Output = Self;

    /// What holds exactly when this does not.
    fn not(self) -> Self {
        match self {
            Self::Always => Self::Never,
            Self::Never => Self::Always,
            Self::All(parts) => Self::any(parts.into_iter().map(|part| !part)),
            Self::Any(parts) => Self::all(parts.into_iter().map(|part| !part)),
            Self::If(parts) => {
                let [condition, then, otherwise] = *parts;
                Self::If(Box::new([condition, !then, !otherwise]))
            }
            Self::Alike { one, others, not } => Self::Alike { one, others, not: !not },
            Self::Answered { question, not } => Self::Answered { question, not: !not },
            Self::Holds { question, not } => Self::Holds { question, not: !not },
            Self::Chosen { question, codes, how: Choosing::Other } => {
                let chosen = Self::Chosen { question, codes, how: Choosing::Is };
                Self::any([chosen, Self::Answered { question, not: true }])
            }
            Self::Chosen { question, codes, how } => {
                let how = if how == Choosing::Is { Choosing::Not } else { Choosing::Is };
                Self::Chosen { question, codes, how }
            }
            Self::Compare { left, relation, right, or_missing } => {
                let or_missing = !or_missing && (left.may_be_missing() || right.may_be_missing());
                Self::Compare { left, relation: relation.opposite(), right, or_missing }
            }
            Self::OneOf { left, list, not, or_missing } => {
                let or_missing = !or_missing && left.may_be_missing();
                Self::OneOf { left, list, not: !not, or_missing }
            }
            Self::Contains { whole, part, not } => Self::Contains { whole, part, not: !not },
        }
    }
}

impl Said {
    /// Says that all of these hold.
    pub fn all(parts: impl IntoIterator<Item = Self>) -> Self {
        let mut joined = Vec::new();
        for part in parts {
            match part {
                Self::Always => {}
                Self::Never => return Self::Never,
                Self::All(parts) => parts.into_iter().for_each(|part| join(&mut joined, part, Choosing::Not)),
                part => join(&mut joined, part, Choosing::Not),
            }
        }
        single(joined, Self::Always, Self::All)
    }

    /// Says that at least one of these holds.
    pub fn any(parts: impl IntoIterator<Item = Self>) -> Self {
        let mut joined = Vec::new();
        for part in parts {
            match part {
                Self::Never => {}
                Self::Always => return Self::Always,
                Self::Any(parts) => parts.into_iter().for_each(|part| join(&mut joined, part, Choosing::Is)),
                part => join(&mut joined, part, Choosing::Is),
            }
        }
        single(joined, Self::Never, Self::Any)
    }
}

/// Adds a part; choices of one question become one list where that says the same.
fn join(joined: &mut Vec<Said>, part: Said, mergeable: Choosing) {
    if joined.contains(&part) {
        return;
    }
    if let Said::Chosen { question, codes, how } = &part
        && *how == mergeable
    {
        let known = joined.iter_mut().find_map(|known| match known {
            Said::Chosen { question: of, codes, how } if of == question && *how == mergeable => Some(codes),
            _ => None,
        });
        if let Some(known) = known {
            for code in codes {
                if !known.contains(code) {
                    known.push(code.clone());
                }
            }
            return;
        }
    }
    joined.push(part);
}

fn single(mut parts: Vec<Said>, none: Said, several: fn(Vec<Said>) -> Said) -> Said {
    match parts.len() {
        0 => none,
        1 => parts.swap_remove(0),
        _ => several(parts),
    }
}
