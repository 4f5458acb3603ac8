//! From the fields of a form to answers.

use std::error;
use std::fmt;
use std::ops::Range;

use yousaid_schema::Answer;
use yousaid_schema::Choice;
use yousaid_schema::Code;
use yousaid_schema::Decimal;
use yousaid_schema::QuestionKind;
use yousaid_schema::SoftAnswer;

use super::DATE_PARTS;
use super::has_soft_choices;
use super::join_date;
use super::part_name;
use super::soft_name;
use super::soft_of;
use crate::Question;
use crate::Session;

/// Most fields of a form: more than the boxes, lists and inputs of the largest survey that anybody would put
/// on one page.
pub const MOST: usize = 5_000;

/// A form that is not read at all: it has more than [`MOST`] fields.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fault;

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a form of more than {MOST} fields")
    }
}

impl error::Error for Fault {}

/// What a form held beside answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// Names that belong to no question of this form, each once, in the order of the alphabet.
    pub unknown: Vec<String>,
    /// Rankings in which two choices were given the same place, as indices of their questions. They stand in
    /// the order in which the author has them; who sorted them must be asked.
    pub tied: Vec<usize>,
}

/// Answers these questions of a session with the fields of a form that shows them: see [the rules of
/// forms](super#rules). `language` is the one in which the form was read.
///
/// An answer that stays as it was keeps the language in which it was given.
///
/// # Errors
///
/// When there are more than [`MOST`] fields; the session is left as it was.
pub fn read(
    session: &mut Session,
    fields: &[(String, String)],
    questions: Range<usize>,
    language: &str,
) -> Result<Found, Fault> {
    if fields.len() > MOST {
        return Err(Fault);
    }
    let survey = session.survey().clone();
    let mut posted = Posted::new(fields);
    let mut found = Found::default();
    let mut counted = Vec::new();
    // What the form showed, before an answer in it changes that.
    let shown: Vec<Shown> = questions.clone().map(|index| Shown::new(session, index)).collect();
    for (index, shown) in questions.clone().zip(shown) {
        let Some(question) = survey.questions().get(index).filter(|question| question.takes_answer()) else { continue };
        let before = session.given(index).cloned();
        let (answer, is_named) = match &question.spec.kind {
            QuestionKind::File { .. } => {
                posted.values(question.spec.id.as_str());
                continue;
            }
            QuestionKind::Repeat { .. } => {
                let (answer, is_named) = entries(&mut posted, &survey, question);
                if !is_named {
                    counted.push(index);
                }
                let is_filled = answer.is_some();
                (answer, is_named || is_filled)
            }
            QuestionKind::Ranking { choices, .. } => {
                let ranks = Ranks { choices, shown: &shown, before: before.as_ref() };
                let (answer, is_named, is_tied) = ranks.read(&mut posted, question.spec.id.as_str());
                if is_tied {
                    found.tied.push(index);
                }
                (answer, is_named)
            }
            _ => read_one(&mut posted, question, &shown, before.as_ref()),
        };
        if (shown.is_asked || is_named) && answer != before {
            session.answer(index, answer, language);
        }
    }
    for index in counted {
        close_gaps(session, index);
    }
    for index in questions {
        fill_allocation(session, index, language);
    }
    found.unknown = posted.unused();
    Ok(found)
}

/// What a form shows of a question.
struct Shown {
    is_asked: bool,
    /// The positions of the choices.
    offered: Vec<usize>,
}

impl Shown {
    fn new(session: &Session, index: usize) -> Self {
        let kind = session.survey().questions().get(index).map(|question| &question.spec.kind);
        let may_change = matches!(kind, Some(QuestionKind::MultipleChoice { .. } | QuestionKind::Ranking { .. }));
        let offered = if may_change { session.choices(index) } else { Vec::new() };
        Self { is_asked: session.is_asked(index), offered }
    }

    /// Codes that were given before and are not offered now: going back and changing one's mind loses nothing.
    fn kept<'a>(&self, choices: &[Choice], before: Option<&'a Answer>) -> impl Iterator<Item = &'a Code> {
        let before = match before {
            Some(Answer::Choices(codes)) => codes.as_slice(),
            _ => &[],
        };
        let is_offered =
            |code: &Code| self.offered.iter().any(|at| choices.get(*at).is_some_and(|choice| choice.code == *code));
        before.iter().filter(move |code| !is_offered(code))
    }
}

/// The fields by their names.
struct Posted<'a> {
    fields: &'a [(String, String)],
    /// Positions in `fields`, by name; those of one name in their order.
    order: Vec<usize>,
    /// Which of `order` belong to a question.
    used: Vec<bool>,
}

impl<'a> Posted<'a> {
    fn new(fields: &'a [(String, String)]) -> Self {
        let mut order: Vec<usize> = (0..fields.len()).collect();
        order.sort_by_key(|at| (fields.get(*at).map(|(name, _)| name), *at));
        Self { fields, used: vec![false; order.len()], order }
    }

    fn field(&self, at: usize) -> (&'a str, &'a str) {
        let field = self.order.get(at).and_then(|at| self.fields.get(*at));
        field.map(|(name, value)| (name.as_str(), value.as_str())).unwrap_or_default()
    }

    /// The values of a name, in their order.
    fn values(&mut self, name: &str) -> Vec<&'a str> {
        let is_before = |at: &usize| self.fields.get(*at).is_some_and(|(other, _)| other.as_str() < name);
        let mut at = self.order.partition_point(is_before);
        let mut values = Vec::new();
        while at < self.order.len() {
            let (other, value) = self.field(at);
            if other != name {
                break;
            }
            if let Some(used) = self.used.get_mut(at) {
                *used = true;
            }
            values.push(value);
            at += 1;
        }
        values
    }

    /// The first value of a name that is not empty, and whether there is any.
    fn one(&mut self, name: &str) -> (&'a str, bool) {
        let values = self.values(name);
        let value = values.iter().copied().find(|value| !value.trim().is_empty()).unwrap_or_default();
        (value, !values.is_empty())
    }

    fn unused(&self) -> Vec<String> {
        let mut names: Vec<String> = Vec::new();
        for (at, is_used) in self.used.iter().enumerate() {
            let (name, _) = self.field(at);
            if !is_used && !name.starts_with('~') && names.last().is_none_or(|last| last != name) {
                names.push(name.to_owned());
            }
        }
        names
    }
}

/// The answer of a question of one field, a date or several choices, and whether the form has a field of it.
fn read_one(
    posted: &mut Posted<'_>,
    question: &Question,
    shown: &Shown,
    before: Option<&Answer>,
) -> (Option<Answer>, bool) {
    let (id, kind) = (question.spec.id.as_str(), &question.spec.kind);
    let (mut soft, mut is_named) = (None, false);
    if !has_soft_choices(kind) {
        let (value, is_there) = posted.one(&soft_name(id));
        (soft, is_named) = (soft_of(value), is_there);
    }
    let answer = match kind {
        QuestionKind::MultipleChoice { choices, .. } => {
            let values = posted.values(id);
            is_named |= !values.is_empty();
            soft = values.iter().find_map(|value| soft_of(value));
            several(&values, choices, shown, before)
        }
        QuestionKind::Date { .. } => {
            let parts = DATE_PARTS.map(|part| posted.one(&part_name(id, part)));
            is_named |= parts.iter().any(|(_, is_there)| *is_there);
            join_date(&parts.map(|(value, _)| value.to_owned()))
        }
        kind => {
            let (value, is_there) = posted.one(id);
            is_named |= is_there;
            soft = soft.or_else(|| soft_of(value).filter(|_| has_soft_choices(kind)));
            one(kind, value).filter(|_| soft.is_none() || !has_soft_choices(kind))
        }
    };
    let answer = answer.or_else(|| own_words(posted, id, kind));
    (either(answer, soft, before), is_named)
}

/// The answer of one value.
fn one(kind: &QuestionKind, value: &str) -> Option<Answer> {
    if value.trim().is_empty() {
        return None;
    }
    let is_choice = matches!(
        kind,
        QuestionKind::Choice { .. }
            | QuestionKind::YesNo { .. }
            | QuestionKind::Scale { .. }
            | QuestionKind::Consent { .. }
    );
    let code = if is_choice { Code::new(value) } else { None };
    Some(code.map_or_else(|| Answer::Text(value.to_owned()), Answer::Choice))
}

/// The answer of several boxes.
fn several(values: &[&str], choices: &[Choice], shown: &Shown, before: Option<&Answer>) -> Option<Answer> {
    let mut codes: Vec<Code> = Vec::new();
    for value in values.iter().filter(|value| !value.is_empty() && soft_of(value).is_none()) {
        match Code::new(value) {
            Some(code) => codes.push(code),
            None => return Some(Answer::Text((*value).to_owned())),
        }
    }
    if codes.is_empty() {
        return None;
    }
    codes.extend(shown.kept(choices, before).cloned());
    Some(Answer::Choices(codes))
}

/// The choice to which words of one's own belong, where there are such words.
fn own_words(posted: &mut Posted<'_>, id: &str, kind: &QuestionKind) -> Option<Answer> {
    let (is_one, choices) = match kind {
        QuestionKind::Choice { choices, .. } => (true, choices),
        QuestionKind::MultipleChoice { choices, .. } => (false, choices),
        _ => return None,
    };
    let other = choices.iter().find(|choice| choice.other)?;
    let (words, _) = posted.one(&part_name(id, "other"));
    let code = other.code.clone();
    (!words.trim().is_empty()).then(|| if is_one { Answer::Choice(code) } else { Answer::Choices(vec![code]) })
}

/// Of an answer and a soft one the one that changed, if both are given.
fn either(answer: Option<Answer>, soft: Option<SoftAnswer>, before: Option<&Answer>) -> Option<Answer> {
    let soft = soft.map(Answer::Soft);
    if answer.is_some() && soft.as_ref() == before { answer } else { soft.or(answer) }
}

/// The choices of a ranking.
struct Ranks<'a> {
    choices: &'a [Choice],
    shown: &'a Shown,
    before: Option<&'a Answer>,
}

impl Ranks<'_> {
    /// The answer, whether the form has a field of it, and whether a place is given twice.
    fn read(&self, posted: &mut Posted<'_>, id: &str) -> (Option<Answer>, bool, bool) {
        let (soft, mut is_named) = posted.one(&soft_name(id));
        let mut places: Vec<(u32, Code)> = Vec::new();
        let mut odd = None;
        for choice in self.choices {
            let (value, is_there) = posted.one(&part_name(id, choice.code.as_str()));
            is_named |= is_there;
            match value.trim() {
                "" | "0" => {}
                value => match value.parse() {
                    Ok(place) => places.push((place, choice.code.clone())),
                    Err(_) => odd = Some(Answer::Text(value.to_owned())),
                },
            }
        }
        places.sort_by_key(|(place, _)| *place);
        let is_tied = places.iter().zip(places.iter().skip(1)).any(|((one, _), (other, _))| one == other);
        let mut codes: Vec<Code> = places.into_iter().map(|(_, code)| code).collect();
        codes.extend(self.shown.kept(self.choices, self.before).cloned());
        let answer = odd.or_else(|| (!codes.is_empty()).then_some(Answer::Choices(codes)));
        (either(answer, soft_of(soft), self.before), is_named, is_tied)
    }
}

/// How many entries a group has: as the form says, else as many as are filled in.
fn entries(posted: &mut Posted<'_>, survey: &crate::Survey, group: &Question) -> (Option<Answer>, bool) {
    let (value, is_named) = posted.one(group.spec.id.as_str());
    if is_named {
        let number = |count: u32| Answer::Number(count.into());
        let count = value.trim().parse().map_or_else(|_| one(&group.spec.kind, value), |count| Some(number(count)));
        return (count, true);
    }
    let mut most = 0;
    for part in survey.questions().get(group.parts.clone()).unwrap_or_default() {
        let Some(entry) = part.part.as_ref().and_then(|part| part.entry) else { continue };
        let id = part.spec.id.as_str();
        let mut names = vec![id.to_owned(), soft_name(id)];
        match &part.spec.kind {
            QuestionKind::Date { .. } => names.extend(DATE_PARTS.map(|name| part_name(id, name))),
            QuestionKind::Ranking { choices, .. } => {
                names.extend(choices.iter().map(|choice| part_name(id, choice.code.as_str())));
            }
            _ => {}
        }
        if names.iter().any(|name| !posted.one(name).0.trim().is_empty()) {
            most = most.max(entry);
        }
    }
    ((most > 0).then(|| Answer::Number(most.into())), false)
}

/// Takes out the entries in which nothing is filled in.
fn close_gaps(session: &mut Session, group: usize) {
    let survey = session.survey().clone();
    let Some(question) = survey.questions().get(group) else { return };
    for entry in (1..=session.entries(group)).rev() {
        let is_of = |index: &usize| {
            let part = survey.questions().get(*index).and_then(|question| question.part.as_ref());
            part.is_some_and(|part| part.entry == Some(entry))
        };
        if question.parts.clone().filter(is_of).all(|index| session.given(index).is_none()) {
            session.remove_entry(group, entry);
        }
    }
}

/// Gives nothing to the parts of an allocation that have no number, once all is shared out.
fn fill_allocation(session: &mut Session, index: usize, language: &str) {
    let survey = session.survey().clone();
    let Some(question) = survey.questions().get(index) else { return };
    let QuestionKind::Allocation { total, .. } = &question.spec.kind else { return };
    let number = |part: &usize| match session.value(*part) {
        Some(Answer::Number(number)) => Some(*number),
        _ => None,
    };
    let parts = session.parts(index);
    let numbers = parts.iter().filter_map(number);
    let sum = numbers.fold(Decimal::ZERO, |sum, number| sum.checked_add(number).unwrap_or(Decimal::MAX));
    if sum != Decimal::from(*total) {
        return;
    }
    for part in parts {
        if session.given(part).is_none() {
            session.answer(part, Some(Answer::Number(Decimal::ZERO)), language);
        }
    }
}
