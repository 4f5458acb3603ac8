//! One resident answering.

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
use crate::answers::asked;
use crate::progress;
use crate::validate::broken_rule;
use crate::validate::normalize;

/// One resident answering a survey: the answers so far, where they are, and what comes next.
///
/// Answers are kept as they were given, also wrong ones and those of questions that are not asked
/// any more: going back and changing one's mind loses nothing. Only what is asked and answered
/// goes into the [`Session::response`].
#[derive(Clone, Debug)]
pub struct Session {
    survey: Arc<Survey>,
    entries: Vec<Entry>,
    asked: Vec<bool>,
    seen: Vec<bool>,
    step: Step,
    returning: bool,
}

#[derive(Clone, Debug, Default)]
struct Entry {
    /// As given.
    given: Option<Answer>,
    /// In the form in which it is sent, or the rule that it breaks.
    value: Option<Result<Answer, Rule>>,
    language: String,
}

impl Entry {
    fn value(&self) -> Option<&Answer> {
        self.value.as_ref()?.as_ref().ok()
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
#[derive(Clone, Debug, PartialEq)]
pub enum Advance {
    /// Went on to this step.
    Moved(Step),
    /// Stayed, because of these; at most one a question, in the order of the questions.
    Stopped(Vec<Violation>),
}

/// What the engine can't know of a response: it has no clock and no randomness.
#[derive(Clone, Debug, PartialEq)]
pub struct About {
    /// Made on the device.
    pub id: ResponseId,
    /// Counts the versions of this response that are sent, from 1.
    pub sequence: u32,
    /// Whether the resident has finished.
    pub is_final: bool,
    /// Through which face.
    pub mode: Mode,
    /// When answering began; cut to the day when the survey is anonymous.
    pub started: Moment,
    /// When it was finished; cut to the day when the survey is anonymous.
    pub finished: Option<Moment>,
    /// What the page around the widget adds; only entries that the definition lists are kept.
    pub context: Vec<(String, String)>,
}

impl Session {
    /// Begins on the first page that is asked.
    #[must_use]
    pub fn new(survey: Arc<Survey>) -> Self {
        let count = survey.questions.len();
        let pages = survey.pages.len();
        let mut session = Self {
            survey,
            entries: vec![Entry::default(); count],
            asked: Vec::new(),
            seen: vec![false; pages],
            step: Step::Finished,
            returning: false,
        };
        session.evaluate();
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

    /// Takes the answer to the question of this index in [`Survey::questions`]; `None` clears it.
    /// `language` is the one in which the resident reads. After the end nothing changes any more.
    pub fn answer(&mut self, index: usize, answer: Option<Answer>, language: &str) {
        let (Some(question), Some(entry)) = (self.survey.questions.get(index), self.entries.get_mut(index)) else {
            return;
        };
        if self.step == Step::Finished || !question.takes_answer() {
            return;
        }
        entry.value = answer.as_ref().and_then(|answer| normalize(question, answer).transpose());
        entry.given = answer;
        question.shown_language(language).clone_into(&mut entry.language);
        self.evaluate();
    }

    /// The answer as it was given, also when it breaks a rule or its question is not asked now.
    #[must_use]
    pub fn given(&self, index: usize) -> Option<&Answer> {
        self.entries.get(index)?.given.as_ref()
    }

    /// Whether the question of this index is asked, given the answers so far.
    #[must_use]
    pub fn is_asked(&self, index: usize) -> bool {
        self.asked.get(index).copied().unwrap_or(false)
    }

    /// Whether the page of this index is asked: whether any of its questions is.
    #[must_use]
    pub fn is_page_asked(&self, page: usize) -> bool {
        self.survey.pages.get(page).is_some_and(|page| page.questions.clone().any(|index| self.is_asked(index)))
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

    /// Goes on: to the next page that is asked, from the last one to the review (if the definition
    /// has one), from the review to the end. Stays when an answer on the page breaks a rule.
    #[expect(clippy::should_implement_trait, reason = "a resident's next step, not an iterator's")]
    pub fn next(&mut self) -> Advance {
        let next = match self.step {
            Step::Finished => return Advance::Moved(Step::Finished),
            Step::Review => self.unsettled_page().map_or(Step::Finished, Step::Page),
            Step::Page(page) => {
                let violations = self.violations_on(page);
                if !violations.is_empty() {
                    return Advance::Stopped(violations);
                }
                if self.returning { self.after_change() } else { self.asked_page_from(page + 1) }
            }
        };
        // Nothing is finished while a page that is asked was never seen or has something wrong:
        // an answer changed late can ask a question anew.
        let next = match (next, self.unsettled_page()) {
            (Step::Finished, Some(page)) => Step::Page(page),
            _ => next,
        };
        self.arrive(next);
        Advance::Moved(next)
    }

    /// Goes back: to the page before, or from a page that was being changed to the review. `None`
    /// on the first page and after the end.
    pub fn back(&mut self) -> Option<Step> {
        let before = match self.step {
            Step::Page(_) if self.returning => Some(Step::Review),
            Step::Page(page) => self.asked_page_before(page),
            Step::Review => self.asked_page_before(self.survey.pages.len()),
            Step::Finished => None,
        }?;
        self.arrive(before);
        Some(before)
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
        progress::progress(&self.survey, &self.asked, current)
    }

    /// The response as it stands: the answers to questions that are asked, and no others.
    /// Answers that break a rule are left out; a finished session has none.
    #[must_use]
    pub fn response(&self, about: About) -> Response {
        let definition = &self.survey.definition;
        let to_day = |moment: Moment| {
            if definition.anonymity == Anonymity::Anonymous { moment.day() } else { moment }
        };
        let mut answers = Vec::new();
        for (index, question) in self.survey.questions.iter().enumerate() {
            let Some(entry) = self.entries.get(index).filter(|_| self.is_asked(index)) else { continue };
            if let Some(value) = entry.value().filter(|value| broken_rule(question, Some(value)).is_none()) {
                let answered = Answered { answer: value.clone(), language: entry.language.clone() };
                answers.push((question.spec.id.clone(), answered));
            }
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
            mode: about.mode,
            started: to_day(about.started),
            finished: about.finished.map(to_day),
            answers,
            context,
        }
    }

    fn evaluate(&mut self) {
        let entries = &self.entries;
        self.asked = asked(&self.survey, &|index| entries.get(index)?.value());
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

    fn violations_on(&self, page: usize) -> Vec<Violation> {
        let Some(page) = self.survey.pages.get(page) else { return Vec::new() };
        let mut violations = Vec::new();
        for index in page.questions.clone() {
            let (Some(question), Some(entry)) = (self.survey.questions.get(index), self.entries.get(index)) else {
                continue;
            };
            if !self.is_asked(index) {
                continue;
            }
            let rule = match &entry.value {
                Some(Err(rule)) => Some(rule.clone()),
                Some(Ok(value)) => broken_rule(question, Some(value)),
                None => broken_rule(question, None),
            };
            if let Some(rule) = rule {
                violations.push(Violation { question: Some(question.spec.id.clone()), rule });
            }
        }
        violations
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

    fn after_change(&self) -> Step {
        self.unsettled_page().map_or_else(|| self.end(), Step::Page)
    }

    /// The first page that is asked and was never seen, or has something wrong.
    fn unsettled_page(&self) -> Option<usize> {
        (0..self.survey.pages.len()).find(|page| {
            let seen = self.seen.get(*page).copied().unwrap_or(false);
            self.is_page_asked(*page) && (!seen || !self.violations_on(*page).is_empty())
        })
    }
}
