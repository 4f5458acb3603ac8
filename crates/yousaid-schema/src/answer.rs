//! Answers as codes and values, never labels.

use crate::Code;
use crate::Decimal;
use crate::File;
use crate::Json;
use crate::Mode;
use crate::Problem;
use crate::Problems;
use crate::file;
use crate::limits;
use crate::read;

/// A resident's answer to one question.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Answer {
    /// One choice or scale point; for yes/no questions `yes` or `no`.
    Choice(Code),
    /// Several choices, in the definition's order; of a ranking, the first rank first.
    Choices(Vec<Code>),
    /// Words.
    Text(String),
    /// A number.
    Number(Decimal),
    /// Photos or documents, in the order in which they were added; one or more.
    Files(Vec<File>),
    /// An answer that gives no value, and is still an answer.
    Soft(SoftAnswer),
}

/// Answers apart from blank that give no value: never scored, never in the base of a percentage.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum SoftAnswer {
    /// "Don't know"
    DontKnow,
    /// "Not applicable"
    NotApplicable,
    /// One answer for both, as the Tenant Satisfaction Measures offer it.
    NotApplicableOrDontKnow,
    /// "Prefer not to say"
    PreferNotToSay,
    /// The resident declined to answer; offered to an interviewer only ([`SoftAnswer::offered_in`]).
    Refused,
}

impl SoftAnswer {
    /// Every soft answer, in the order of [`SoftAnswer::CODES`].
    pub const ALL: [Self; 5] =
        [Self::DontKnow, Self::NotApplicable, Self::NotApplicableOrDontKnow, Self::PreferNotToSay, Self::Refused];

    /// The codes on the wire.
    pub const CODES: [&'static str; 5] =
        ["dont_know", "not_applicable", "not_applicable_or_dont_know", "prefer_not_to_say", "refused"];

    /// The code on the wire.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::DontKnow => Self::CODES[0],
            Self::NotApplicable => Self::CODES[1],
            Self::NotApplicableOrDontKnow => Self::CODES[2],
            Self::PreferNotToSay => Self::CODES[3],
            Self::Refused => Self::CODES[4],
        }
    }

    /// Whether it is offered in a mode. A refusal is what an interviewer notes down: nobody else
    /// refuses a question that they may leave or answer with "prefer not to say".
    #[must_use]
    pub fn offered_in(self, mode: Mode) -> bool {
        self != Self::Refused || matches!(mode, Mode::Phone | Mode::Assisted)
    }

    /// The soft answer of a code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|soft| soft.code() == code)
    }
}

impl Answer {
    /// The field of the wire object that holds the value, and the value.
    pub(crate) fn to_field(&self) -> (&'static str, Json) {
        match self {
            Self::Choice(code) => ("choice", code.as_str().into()),
            Self::Choices(codes) => ("choices", Json::List(codes.iter().map(|code| code.as_str().into()).collect())),
            Self::Text(text) => ("text", text.as_str().into()),
            Self::Number(number) => ("number", (*number).into()),
            Self::Files(files) => ("files", Json::List(files.iter().map(File::to_json).collect())),
            Self::Soft(soft) => ("soft", soft.code().into()),
        }
    }

    /// Reads the value out of its wire object's fields.
    pub(crate) fn read(object: &mut read::Object<'_>, problems: &mut Problems) -> Option<Self> {
        let mut found = Vec::new();
        for name in ["choice", "choices", "text", "number", "files", "soft"] {
            if let Some(json) = object.get(name) {
                found.push((name, json));
            }
        }
        let [(name, json)] = found.as_slice() else {
            problems.push(
                Problem::new(object.pointer(), "bad-answer", "an answer holds exactly one value")
                    .help("give one of `choice`, `choices`, `text`, `number`, `files`, `soft`"),
            );
            return None;
        };
        let pointer = object.at(name);
        match *name {
            "choice" => read::id(json, &pointer, problems).map(Self::Choice),
            "choices" => read::list(json, &pointer, limits::CHOICES, problems)
                .iter()
                .enumerate()
                .map(|(i, item)| read::id(item, &format!("{pointer}/{i}"), problems))
                .collect::<Option<Vec<Code>>>()
                .map(Self::Choices),
            "text" => {
                read::string(json, &pointer, limits::ANSWER_CHARS, problems).map(|text| Self::Text(text.to_owned()))
            }
            "number" => {
                if let Json::Number(number) = json {
                    Some(Self::Number(*number))
                } else {
                    read::wrong_kind(json, &pointer, "a number", problems);
                    None
                }
            }
            "files" => file::read_files(json, &pointer, problems).map(Self::Files),
            _ => read::word(json, &pointer, &SoftAnswer::CODES, problems)
                .and_then(|i| SoftAnswer::ALL.get(i).copied())
                .map(Self::Soft),
        }
    }
}
