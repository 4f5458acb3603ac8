//! What follows from the answers: which pages and questions are asked, and every value.

use std::ops::Range;

use yousaid_schema::Answer;
use yousaid_schema::Code;
use yousaid_schema::QuestionKind;

use crate::Question;
use crate::Survey;
use crate::graph::Graph;
use crate::graph::Node;
use crate::graph::Work;
use crate::logic::Answers;
use crate::logic::Expression;
use crate::rules::broken_rule;

/// The answers that were given, in their normal form, by question.
pub(crate) type Given<'a> = dyn Fn(usize) -> Option<&'a Answer> + 'a;

/// What follows from the answers.
///
/// A value that is not asked for does not exist here: an answer to a question that is not asked is
/// out of reach of the logic.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Facts {
    /// Whether an answer that breaks a rule counts as none.
    strict: bool,
    /// By page: whether its own condition holds, and no page before leads past it.
    open: Vec<bool>,
    /// By page: the page that it leads to; the next one if it is not asked.
    leads_to: Vec<usize>,
    /// By page: how many of its questions a resident sees.
    seen: Vec<u32>,
    /// By question.
    asked: Vec<bool>,
    /// By question: what logic and response have of it.
    values: Vec<Option<Answer>>,
}

impl Answers for Facts {
    fn answer(&self, index: usize) -> Option<&Answer> {
        self.values.get(index)?.as_ref()
    }
}

impl Facts {
    /// Decides everything. With `strict`, an answer that breaks a rule counts as none; without,
    /// one of the right type counts, so that nothing disappears under the hands of somebody who
    /// has chosen one thing too many.
    pub(crate) fn new<'a>(survey: &Survey, given: &Given<'a>, strict: bool) -> Self {
        let (pages, questions) = (survey.pages.len(), survey.questions.len());
        let mut facts = Self {
            strict,
            open: vec![false; pages],
            leads_to: (1..=pages).collect(),
            seen: vec![0; pages],
            asked: vec![false; questions],
            values: vec![None; questions],
        };
        let mut work = Work::new(survey.graph.nodes.len());
        (0..survey.graph.nodes.len()).for_each(|node| work.push(node));
        facts.settle(survey, given, work);
        facts
    }

    /// Decides anew what follows from the answers to these questions, and nothing else.
    pub(crate) fn update<'a>(&mut self, survey: &Survey, given: &Given<'a>, changed: Range<usize>) {
        let mut work = Work::new(survey.graph.nodes.len());
        push_questions(survey, changed, &mut work);
        self.settle(survey, given, work);
    }

    /// Forward, each node at most once: what a node adds to the work lies behind it.
    fn settle<'a>(&mut self, survey: &Survey, given: &Given<'a>, mut work: Work) {
        while let Some(node) = work.pop() {
            match survey.graph.nodes.get(node) {
                Some(Node::Page(page)) => self.settle_page(survey, *page, &mut work),
                Some(Node::Question(index)) => self.settle_question(survey, *index, given(*index), &mut work),
                Some(Node::End(page)) => self.settle_end(survey, *page, &mut work),
                None => {}
            }
        }
    }

    fn settle_page(&mut self, survey: &Survey, at: usize, work: &mut Work) {
        let Some(page) = survey.pages.get(at) else { return };
        let open = self.is_reached(at) && self.holds(page.condition.as_ref());
        if let Some(was) = self.open.get_mut(at).filter(|was| **was != open) {
            *was = open;
            push_questions(survey, page.questions.clone(), work);
        }
    }

    fn settle_question(&mut self, survey: &Survey, index: usize, given: Option<&Answer>, work: &mut Work) {
        let Some(question) = survey.questions.get(index) else { return };
        let asked = self.is_open(question.page)
            && question.part.as_ref().is_none_or(|part| self.is_asked(part.head))
            && question.conditions.iter().all(|condition| condition.holds(self))
            && (question.choice_conditions.is_empty() || self.offered(question) > 0);
        let value = if asked { self.value_of(question, given) } else { None };
        let (Some(was_asked), Some(old)) = (self.asked.get_mut(index), self.values.get_mut(index)) else { return };
        if *old != value {
            *old = value;
            survey.graph.dependents(index).iter().for_each(|node| work.push(*node));
        }
        if *was_asked == asked {
            return;
        }
        *was_asked = asked;
        push_questions(survey, question.parts.clone(), work);
        if question.is_seen()
            && let (Some(seen), Some(page)) = (self.seen.get_mut(question.page), survey.pages.get(question.page))
        {
            *seen = if asked { *seen + 1 } else { seen.saturating_sub(1) };
            work.push(Graph::of_end(question.page, page));
        }
    }

    fn settle_end(&mut self, survey: &Survey, at: usize, work: &mut Work) {
        let Some(page) = survey.pages.get(at) else { return };
        let jump = page.jumps.iter().find(|jump| self.holds(jump.condition.as_ref()));
        let to = jump.filter(|_| self.is_page_asked(at)).map_or(at + 1, |jump| jump.to);
        let Some(was) = self.leads_to.get_mut(at) else { return };
        let furthest = to.max(*was);
        if *was == to {
            return;
        }
        *was = to;
        for (passed, page) in survey.pages.iter().enumerate().take(furthest).skip(at + 1) {
            work.push(Graph::of_page(passed, page));
        }
    }

    /// Whether a condition holds; the absent one does.
    fn holds(&self, condition: Option<&Expression>) -> bool {
        condition.is_none_or(|condition| condition.holds(self))
    }

    /// Whether no page before leads past the page of this index.
    pub(crate) fn is_reached(&self, page: usize) -> bool {
        self.leads_to.iter().take(page).all(|to| *to <= page)
    }

    /// Whether the page of this index is reached, and its own condition holds.
    pub(crate) fn is_open(&self, page: usize) -> bool {
        self.open.get(page) == Some(&true)
    }

    /// Whether the question of this index is asked. A head is, even when none of its parts is.
    pub(crate) fn is_asked(&self, index: usize) -> bool {
        self.asked.get(index) == Some(&true)
    }

    /// Whether a resident sees a question on the page of this index.
    pub(crate) fn is_page_asked(&self, page: usize) -> bool {
        self.seen.get(page).is_some_and(|seen| *seen > 0)
    }

    /// Whether the choice at this position is offered.
    pub(crate) fn is_offered(&self, question: &Question, position: usize) -> bool {
        question.choice_conditions.iter().all(|(at, condition)| *at != position || condition.holds(self))
    }

    /// How many choices are offered.
    pub(crate) fn offered(&self, question: &Question) -> usize {
        let count = question.spec.kind.choices().len();
        if question.choice_conditions.is_empty() {
            return count;
        }
        (0..count).filter(|position| self.is_offered(question, *position)).count()
    }

    /// The first of these codes that is not offered.
    pub(crate) fn not_offered<'c>(&self, question: &Question, codes: &'c [Code]) -> Option<&'c Code> {
        codes.iter().find(|code| !self.offers(question, code))
    }

    fn offers(&self, question: &Question, code: &Code) -> bool {
        let position = question.spec.kind.choices().iter().position(|choice| choice.code == *code);
        position.is_none_or(|position| self.is_offered(question, position))
    }

    /// Whether an answer to the question is required.
    pub(crate) fn requires(&self, question: &Question) -> bool {
        question.takes_answer()
            && question.required_if.as_ref().map_or(!question.spec.optional, |condition| condition.holds(self))
    }

    /// The value of a question if it is asked and this was given: without choices that are not
    /// offered, calculated, or counted.
    pub(crate) fn value_of(&self, question: &Question, given: Option<&Answer>) -> Option<Answer> {
        if let Some(calculation) = &question.calculation {
            return calculation.answer(self);
        }
        let value = given.and_then(|given| self.sound(question, given));
        match &question.spec.kind {
            // Nobody has to say that there are no more entries than the fewest.
            QuestionKind::Repeat { min, .. } => value.or_else(|| Some(Answer::Number((*min).into()))),
            _ => value,
        }
    }

    /// What counts of an answer.
    fn sound(&self, question: &Question, given: &Answer) -> Option<Answer> {
        let value = match given {
            Answer::Choice(code) if !self.offers(question, code) => return None,
            Answer::Choices(codes) if !question.choice_conditions.is_empty() => {
                let mut codes = codes.clone();
                codes.retain(|code| self.offers(question, code));
                (!codes.is_empty()).then_some(Answer::Choices(codes))?
            }
            given => given.clone(),
        };
        (!self.strict || broken_rule(question, &value, self).is_none()).then_some(value)
    }
}

fn push_questions(survey: &Survey, range: Range<usize>, work: &mut Work) {
    for (index, question) in survey.questions.iter().enumerate().take(range.end).skip(range.start) {
        work.push(Graph::of_question(index, question));
    }
}
