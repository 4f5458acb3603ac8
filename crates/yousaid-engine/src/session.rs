//! One resident answering.

use std::ops::Range;
use std::sync::Arc;

use yousaid_schema::Anonymity;
use yousaid_schema::Answer;
use yousaid_schema::Answered;
use yousaid_schema::Mode;
use yousaid_schema::Moment;
use yousaid_schema::Response;
use yousaid_schema::ResponseId;
use yousaid_schema::SurveyRef;

use crate::Progress;
use crate::Rule;
use crate::Survey;
use crate::Violation;
use crate::facts::Facts;
use crate::logic::Answers as _;
use crate::normal::normalize;
use crate::progress;
use crate::rules::broken_rule;
use crate::rules::broken_together;

/// One resident answering a survey: the answers so far, where they are, and what comes next.
///
/// Answers are kept as they were given, also wrong ones, those of questions that are not asked any
/// more and choices that are not offered any more: going back and changing one's mind loses
/// nothing. Only what is asked and answered goes into the [`Session::response`].
///
/// An answer decides anew only what looks at it, directly or by way of others; a survey of 500
/// questions answers as quickly as one of five.
#[derive(Clone, Debug)]
pub struct Session {
    pub(crate) survey: Arc<Survey>,
    pub(crate) setting: Setting,
    pub(crate) entries: Vec<Entry>,
    pub(crate) facts: Facts,
    seen: Vec<bool>,
    step: Step,
    returning: bool,
}

/// What a session is told at its beginning.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Setting {
    /// Decides the order of shuffled choices; random, made on the device. It is recorded in the
    /// response, and so tells nothing that must stay secret.
    pub seed: u32,
    /// Through which face; an interviewer is offered "refused".
    pub mode: Mode,
}

#[derive(Clone, Debug, Default)]
pub(crate) struct Entry {
    /// As given.
    given: Option<Answer>,
    /// In the form in which it is sent, or the rule that it breaks by itself.
    normal: Option<Result<Answer, Rule>>,
    language: String,
}

impl Entry {
    fn normal(&self) -> Option<&Answer> {
        self.normal.as_ref()?.as_ref().ok()
    }
}

/// Where a resident is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// On the page of this index in [`Survey::pages`].
    Page(usize),
    /// Looking over the answers before sending them.
    Review,
    /// Done: the response can be sent.
    Finished,
}

/// What came of wanting to go on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Advance {
    /// Went on to this step.
    Moved(Step),
    /// Stayed, because of these; at most one a question, in the order of the questions.
    Stopped(Vec<Violation>),
}

/// What the engine can't know of a response: it has no clock and no randomness.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct About {
    /// Made on the device.
    pub id: ResponseId,
    /// Counts the versions of this response that are sent, from 1.
    pub sequence: u32,
    /// Whether the resident has finished.
    pub is_final: bool,
    /// When answering began; cut to the day when the survey is anonymous.
    pub started: Moment,
    /// When it was finished; cut to the day when the survey is anonymous.
    pub finished: Option<Moment>,
    /// What the page around the widget adds; only entries that the definition lists are kept.
    pub context: Vec<(String, String)>,
}

impl Session {
    /// Begins on the first page that is asked: on the web, in the author's order of seed 0.
    #[must_use]
    pub fn new(survey: Arc<Survey>) -> Self {
        Self::with(survey, Setting::default())
    }

    /// Begins on the first page that is asked.
    #[must_use]
    pub fn with(survey: Arc<Survey>, setting: Setting) -> Self {
        let facts = Facts::new(&survey, &|_| None, false);
        let mut session = Self {
            entries: vec![Entry::default(); survey.questions.len()],
            seen: vec![false; survey.pages.len()],
            step: Step::Finished,
            returning: false,
            survey,
            setting,
            facts,
        };
        let first = session.asked_page_from(0);
        session.arrive(first);
        session
    }

    /// The survey that is answered.
    #[must_use]
    pub fn survey(&self) -> &Arc<Survey> {
        &self.survey
    }

    /// Where the resident is.
    #[must_use]
    pub fn step(&self) -> Step {
        self.step
    }

    /// What it was told at its beginning.
    #[must_use]
    pub fn setting(&self) -> Setting {
        self.setting
    }

    /// Takes the answer to the question of this index in [`Survey::questions`]; `None` clears it.
    /// `language` is the one in which the resident reads. After the end nothing changes any more.
    pub fn answer(&mut self, index: usize, answer: Option<Answer>, language: &str) {
        if self.take(index, answer)
            && let (Some(question), Some(entry)) = (self.survey.questions.get(index), self.entries.get_mut(index))
        {
            self.survey.language_shown(question, language).clone_into(&mut entry.language);
        }
    }

    /// Takes an answer as it is, whoever read its question; `false` if nothing takes it.
    pub(crate) fn take(&mut self, index: usize, answer: Option<Answer>) -> bool {
        let (Some(question), Some(entry)) = (self.survey.questions.get(index), self.entries.get_mut(index)) else {
            return false;
        };
        if self.step == Step::Finished || !question.takes_answer() {
            return false;
        }
        let mode = self.setting.mode;
        entry.normal = answer.as_ref().and_then(|answer| normalize(question, answer, mode).transpose());
        entry.given = answer;
        self.update(index..index + 1);
        true
    }

    /// The answer as it was given, also when it breaks a rule or its question is not asked now.
    #[must_use]
    pub fn given(&self, index: usize) -> Option<&Answer> {
        self.entries.get(index)?.given.as_ref()
    }

    /// The language in which the question of this index was read when it was answered; empty where it
    /// was not answered.
    #[must_use]
    pub fn language(&self, index: usize) -> &str {
        self.entries.get(index).map_or("", |entry| &entry.language)
    }

    /// The value of a question that is asked, as logic and response have it: in its normal form,
    /// without choices that are not offered; also a calculated one.
    #[must_use]
    pub fn value(&self, index: usize) -> Option<&Answer> {
        self.facts.answer(index)
    }

    /// Whether the question of this index is asked, given the answers so far. A composite question
    /// is, if any of its parts is.
    #[must_use]
    pub fn is_asked(&self, index: usize) -> bool {
        let head = self.survey.questions.get(index).filter(|question| question.spec.kind.is_head());
        self.facts.is_asked(index) && head.is_none_or(|head| head.parts.clone().any(|part| self.facts.is_asked(part)))
    }

    /// Whether the page of this index is asked: whether there is anything to see on it.
    #[must_use]
    pub fn is_page_asked(&self, page: usize) -> bool {
        self.facts.is_page_asked(page)
    }

    /// What is wrong on the current page now; at most one a question, in the order of the
    /// questions.
    #[must_use]
    pub fn violations(&self) -> Vec<Violation> {
        match self.step {
            Step::Page(page) => self.violations_on(page),
            Step::Review | Step::Finished => Vec::new(),
        }
    }

    /// What is wrong on the page of this index; as [`Session::violations`] says it of the current one.
    #[must_use]
    pub fn violations_on(&self, page: usize) -> Vec<Violation> {
        let Some(page) = self.survey.pages.get(page) else { return Vec::new() };
        let rule_of = |index| Some((index, self.rule_broken_by(index)?));
        let mut broken: Vec<(usize, Rule)> = page.questions.clone().filter_map(rule_of).collect();
        for head in page.questions.clone() {
            let Some(question) = self.survey.questions.get(head) else { continue };
            if let Some(rule) = broken_together(question, &self.facts)
                && !broken.iter().any(|(index, _)| question.parts.contains(index))
            {
                broken.insert(broken.partition_point(|(index, _)| *index < head), (head, rule));
            }
        }
        let id = |index: usize| self.survey.questions.get(index).map(|question| question.spec.id.clone());
        broken.into_iter().map(|(index, rule)| Violation { question: id(index), rule }).collect()
    }

    /// The pages that the resident has seen, by their indices, and whether they came from the review to
    /// change something: what a server that keeps nothing between two pages hands on for [`Session::take_up`].
    #[must_use]
    pub fn trail(&self) -> (Vec<usize>, bool) {
        let seen = self.seen.iter().enumerate().filter(|(_, seen)| **seen).map(|(page, _)| page);
        (seen.collect(), self.returning)
    }

    /// Goes on where a session with the same answers was: at this step, after this [trail](Session::trail). Where
    /// the step can't be, because its page is not asked or there is no review, it stays where it is.
    pub fn take_up(&mut self, step: Step, (seen, returning): (&[usize], bool)) {
        let can_be = match step {
            Step::Page(page) => self.is_page_asked(page),
            Step::Review => self.survey.definition.review,
            Step::Finished => false,
        };
        if !can_be {
            return;
        }
        for (page, was_seen) in self.seen.iter_mut().enumerate() {
            *was_seen = seen.contains(&page);
        }
        self.arrive(step);
        self.returning = returning && matches!(step, Step::Page(_));
    }

    /// Goes on: to the next page that is asked, from the last one to the review (if the definition
    /// has one), from the review to the end. Stays when an answer on the page breaks a rule.
    #[expect(clippy::should_implement_trait, reason = "a resident's next step, not an iterator's")]
    pub fn next(&mut self) -> Advance {
        let next = match self.step {
            Step::Finished => return Advance::Moved(Step::Finished),
            Step::Review => Step::Finished,
            Step::Page(page) => {
                let violations = self.violations_on(page);
                if !violations.is_empty() {
                    return Advance::Stopped(violations);
                }
                if self.returning { Step::Review } else { self.asked_page_from(page + 1) }
            }
        };
        // Nothing is finished, and no change is done, while a page that is asked was never seen or
        // has something wrong: an answer changed late can ask a question anew.
        let settled = next != Step::Finished && !self.returning;
        let unsettled = if settled { None } else { self.unsettled_page() };
        let next = unsettled.map_or(next, Step::Page);
        self.arrive(next);
        Advance::Moved(next)
    }

    /// Goes back: to the page before, or from a page that was being changed to the review. `None`
    /// on the first page and after the end.
    pub fn back(&mut self) -> Option<Step> {
        let before = self.before()?;
        self.arrive(before);
        Some(before)
    }

    /// Where [`Session::back`] leads.
    #[must_use]
    pub fn before(&self) -> Option<Step> {
        match self.step {
            Step::Page(_) if self.returning => Some(Step::Review),
            Step::Page(page) => self.asked_page_before(page),
            Step::Review => self.asked_page_before(self.survey.pages.len()),
            Step::Finished => None,
        }
    }

    /// Goes from the review to the page of a question to change its answer; [`Session::next`] then
    /// leads back to the review, by way of pages that the change asks anew.
    pub fn change(&mut self, index: usize) -> Step {
        if let Some(question) = self.survey.questions.get(index)
            && self.step == Step::Review
            && self.is_asked(index)
        {
            let page = question.page;
            self.arrive(Step::Page(page));
            self.returning = true;
        }
        self.step
    }

    /// How far along the resident is. At the review every page is done.
    #[must_use]
    pub fn progress(&self) -> Progress {
        let current = match self.step {
            Step::Page(page) => page,
            Step::Review | Step::Finished => self.survey.pages.len().saturating_sub(1),
        };
        progress::progress(&self.survey, &self.facts, current)
    }

    /// The response as it stands: the answers to questions that are asked, and to others that keep
    /// theirs, and calculated values. Answers that break a rule are left out, with whatever is
    /// asked only because of them; a finished session has none.
    #[must_use]
    pub fn response(&self, about: About) -> Response {
        let definition = &self.survey.definition;
        let to_day = |moment: Moment| {
            if definition.anonymity == Anonymity::Anonymous { moment.day() } else { moment }
        };
        let normal = |index: usize| self.entries.get(index)?.normal();
        // What can't be sent must have no consequence in what is sent.
        let facts = Facts::new(&self.survey, &normal, true);
        let mut answers = Vec::new();
        for (index, (question, entry)) in self.survey.questions.iter().zip(&self.entries).enumerate() {
            let kept = || normal(index).filter(|_| question.spec.keep_hidden && !facts.is_asked(index));
            let value = facts.answer(index).cloned().or_else(|| facts.value_of(question, Some(kept()?)));
            let Some(answer) = value else { continue };
            // Nobody reads a calculated value, and of a count of entries its answers tell.
            let parts = self.entries.get(question.parts.clone()).unwrap_or_default();
            let read = |entry: &&Entry| !entry.language.is_empty();
            let language = std::iter::once(entry).chain(parts).find(read).map(|entry| entry.language.as_str());
            let language = self.survey.language_shown(question, language.unwrap_or_default());
            answers.push((question.spec.id.clone(), Answered { answer, language: language.to_owned() }));
        }
        let mut context = about.context;
        context.retain(|(name, _)| definition.context.contains(name));
        Response {
            id: about.id,
            survey: SurveyRef {
                id: definition.id.clone(),
                version: definition.version.clone(),
                hash: definition.hash.clone(),
            },
            sequence: about.sequence,
            is_final: about.is_final,
            mode: self.setting.mode,
            seed: self.survey.shuffles().then_some(self.setting.seed),
            started: to_day(about.started),
            finished: about.finished.map(to_day),
            answers,
            context,
        }
    }

    /// Decides everything anew, as at the beginning: what answering must never need. For tests and
    /// measurements.
    #[doc(hidden)]
    pub fn decide_anew(&mut self) {
        let entries = &self.entries;
        self.facts = Facts::new(&self.survey, &|index| entries.get(index)?.normal(), false);
    }

    /// Decides anew what follows from the answers to these questions.
    pub(crate) fn update(&mut self, changed: Range<usize>) {
        let entries = &self.entries;
        self.facts.update(&self.survey, &|index| entries.get(index)?.normal(), changed);
    }

    fn arrive(&mut self, step: Step) {
        self.step = step;
        match step {
            Step::Page(page) => {
                if let Some(seen) = self.seen.get_mut(page) {
                    *seen = true;
                }
            }
            Step::Review | Step::Finished => self.returning = false,
        }
    }

    /// The rule that the question of this index breaks by itself, if it is asked.
    fn rule_broken_by(&self, index: usize) -> Option<Rule> {
        let (question, entry) = (self.survey.questions.get(index)?, self.entries.get(index)?);
        if !self.facts.is_asked(index) {
            return None;
        }
        match (&entry.normal, self.facts.answer(index)) {
            (Some(Err(rule)), _) => Some(rule.clone()),
            (_, Some(value)) => broken_rule(question, value, &self.facts),
            (_, None) => self.facts.requires(question).then_some(Rule::Required),
        }
    }

    fn asked_page_from(&self, from: usize) -> Step {
        let page = (from..self.survey.pages.len()).find(|page| self.is_page_asked(*page));
        page.map_or_else(|| self.end(), Step::Page)
    }

    fn asked_page_before(&self, page: usize) -> Option<Step> {
        (0..page).rev().find(|page| self.is_page_asked(*page)).map(Step::Page)
    }

    fn end(&self) -> Step {
        if self.survey.definition.review { Step::Review } else { Step::Finished }
    }

    /// The first page that is asked and was never seen, or has something wrong.
    fn unsettled_page(&self) -> Option<usize> {
        (0..self.survey.pages.len()).find(|page| {
            let seen = self.seen.get(*page).copied().unwrap_or(false);
            self.is_page_asked(*page) && (!seen || !self.violations_on(*page).is_empty())
        })
    }
}
