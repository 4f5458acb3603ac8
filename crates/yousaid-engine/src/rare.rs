//! What only rare kinds of question need, behind one door, so that a bundle can load it only where it is
//! wanted.
//!
//! With the feature `lazy` nothing but [`Rare::all`] names it, and a definition that needs it is not read
//! until it is installed: so in a session it is always there.

use std::fmt;
use std::sync::OnceLock;

use yousaid_schema::Answer;
use yousaid_schema::Decimal;
use yousaid_schema::QuestionKind;

use crate::Question;
use crate::Rule;
use crate::expand::Expansion;
use crate::facts::Facts;
use crate::files;
use crate::formats;
use crate::logic::Answers;
use crate::rules::number_of;

static INSTALLED: OnceLock<Rare> = OnceLock::new();

/// What reads rare kinds of question and checks answers to them.
#[derive(Clone, Copy)]
pub struct Rare {
    types: yousaid_schema::Rare,
    door: Door,
}

/// The functions through which everything else reaches it.
#[derive(Clone, Copy)]
struct Door {
    add_parts: fn(&mut Expansion<'_>, usize, &QuestionKind, &str),
    typed: fn(&QuestionKind, &str) -> Result<Option<String>, Rule>,
    broken: fn(&Question, &Answer, &Facts) -> Option<Rule>,
    together: fn(&Question, &Facts) -> Option<Rule>,
}

impl Rare {
    /// All of it.
    #[must_use]
    pub fn all() -> Self {
        let door = Door {
            add_parts: |expansion, head, kind, pointer| expansion.add_rare_parts(head, kind, pointer),
            typed: of_typed,
            broken: of_answer,
            together: of_parts,
        };
        Self { types: yousaid_schema::Rare::all(), door }
    }

    /// From now on definitions with such questions are read and compiled.
    pub fn install(self) {
        self.types.install();
        // Whoever was first has installed the same.
        let _ = INSTALLED.set(self);
    }
}

impl fmt::Debug for Rare {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Rare").finish_non_exhaustive()
    }
}

/// None while it has to be installed.
fn door() -> Option<Door> {
    let door = INSTALLED.get().map(|rare| rare.door);
    #[cfg(not(feature = "lazy"))]
    let door = door.or_else(|| Some(Rare::all().door));
    door
}

/// Adds the parts of a composite question of a rare kind.
pub(crate) fn add_parts(expansion: &mut Expansion<'_>, head: usize, kind: &QuestionKind, pointer: &str) {
    if let Some(door) = door() {
        (door.add_parts)(expansion, head, kind, pointer);
    }
}

/// The normal form of what was typed; `Ok(None)` for a blank.
pub(crate) fn typed(kind: &QuestionKind, text: &str) -> Result<Option<Answer>, Rule> {
    let read = door().map_or(Ok(None), |door| (door.typed)(kind, text));
    Ok(read?.map(Answer::Text))
}

/// A time of day in its normal form, if that is one.
pub(crate) fn time(text: &str) -> Option<String> {
    (door()?.typed)(&QuestionKind::Time, text).ok()?
}

/// The rule that an answer of a rare kind in its normal form breaks, if any.
pub(crate) fn broken(question: &Question, value: &Answer, facts: &Facts) -> Option<Rule> {
    (door()?.broken)(question, value, facts)
}

/// The rule that the parts of a question of a rare kind break together, if any.
pub(crate) fn together(question: &Question, facts: &Facts) -> Option<Rule> {
    (door()?.together)(question, facts)
}

// Only the door leads to the rest.

fn of_typed(kind: &QuestionKind, text: &str) -> Result<Option<String>, Rule> {
    if let QuestionKind::Date { partial, .. } = kind {
        return formats::date::read(text, *partial);
    }
    if text.trim().is_empty() {
        return Ok(None);
    }
    let (read, rule) = match kind {
        QuestionKind::Time => (formats::time::read(text), Rule::NotATime),
        QuestionKind::Telephone => (formats::telephone::read(text), Rule::NotATelephone),
        _ => (formats::postcode::read(text), Rule::NotAPostcode),
    };
    read.map(Some).ok_or(rule)
}

fn of_answer(question: &Question, value: &Answer, facts: &Facts) -> Option<Rule> {
    match (&question.spec.kind, value) {
        (QuestionKind::Ranking { most, .. }, Answer::Choices(codes)) => {
            let (ranked, offered) = (number_of(codes.len()), number_of(facts.offered(question)));
            match most {
                Some(max) => (ranked > *max).then_some(Rule::TooManyChoices { max: *max }),
                None => (ranked < offered).then_some(Rule::TooFewRanked { min: offered }),
            }
        }
        (QuestionKind::Repeat { min, max, .. }, Answer::Number(number)) => {
            if !number.is_whole() {
                Some(Rule::NotWhole)
            } else if *number < Decimal::from(*min) {
                Some(Rule::TooFewEntries { min: *min })
            } else {
                (*number > Decimal::from(*max)).then_some(Rule::TooManyEntries { max: *max })
            }
        }
        (QuestionKind::Consent { must, .. }, Answer::Choice(code)) => {
            (*must && code == "no").then_some(Rule::ConsentNeeded)
        }
        (QuestionKind::Date { min, max, .. }, Answer::Text(text)) => {
            formats::date::out_of_bounds(text, min.as_deref(), max.as_deref())
        }
        (QuestionKind::File { accept, max, max_kilobytes }, Answer::Files(files)) => {
            (files::door()?.broken_rule)(accept, *max, *max_kilobytes, files)
        }
        _ => None,
    }
}

/// Points that are shared out must add up. Where somebody doesn't know, or nothing is shared out,
/// nothing has to.
fn of_parts(question: &Question, facts: &Facts) -> Option<Rule> {
    let QuestionKind::Allocation { total, .. } = &question.spec.kind else { return None };
    let (total, mut sum, mut given) = (*total, Decimal::ZERO, false);
    for value in question.parts.clone().filter_map(|part| facts.answer(part)) {
        let Answer::Number(points) = value else { return None };
        sum = sum.checked_add(*points).unwrap_or(Decimal::MAX);
        given = true;
    }
    let points = sum.to_whole().and_then(|points| u32::try_from(points).ok()).unwrap_or(u32::MAX);
    (given && sum != Decimal::from(total)).then_some(Rule::PartsDontAddUp { total, given: points })
}
