//! What has a say in something, and every combination of answers to that.

use std::collections::BTreeSet;

use yousaid_schema::Answer;

use super::domain;
use crate::Survey;
use crate::facts::Facts;
use crate::logic::Answers;
use crate::logic::Expression;

/// Most combinations that are tried for one thing; where there are more, nothing is said.
const COMBINATIONS: usize = 20_000;
/// Most combinations that are tried for one survey.
const BUDGET: usize = 400_000;

/// The questions, and the logic over them, that decide about something: all that follows back.
pub(super) struct Cone<'s> {
    survey: &'s Survey,
    questions: BTreeSet<usize>,
    pages: BTreeSet<usize>,
    expressions: Vec<&'s Expression>,
}

/// Tries combinations of answers, as long as its budget lasts.
pub(super) struct Trials<'s> {
    survey: &'s Survey,
    left: usize,
}

/// Answers without a survey around them.
struct Loose<'a>(&'a [Option<Answer>]);

impl Answers for Loose<'_> {
    fn answer(&self, index: usize) -> Option<&Answer> {
        self.0.get(index)?.as_ref()
    }
}

impl<'s> Cone<'s> {
    pub(super) fn new(survey: &'s Survey) -> Self {
        Self { survey, questions: BTreeSet::new(), pages: BTreeSet::new(), expressions: Vec::new() }
    }

    /// Takes in a condition, and whether each question that it looks at is asked.
    pub(super) fn expression(&mut self, expression: &'s Expression) {
        self.expressions.push(expression);
        expression.depends_on().iter().for_each(|index| self.question(*index));
    }

    /// Takes in a question: whether it is asked, and its value.
    pub(super) fn question(&mut self, index: usize) {
        let survey = self.survey;
        let Some(question) = survey.questions.get(index).filter(|_| self.questions.insert(index)) else { return };
        let choices = question.choice_conditions.iter().map(|(_, condition)| condition);
        for expression in question.conditions.iter().chain(choices).chain(&question.calculation) {
            self.expression(expression);
        }
        if let Some(part) = &question.part {
            self.question(part.head);
        }
        self.page(question.page);
    }

    /// Takes in whether a page is reached.
    pub(super) fn page(&mut self, at: usize) {
        let survey = self.survey;
        let Some(page) = survey.pages.get(at).filter(|_| self.pages.insert(at)) else { return };
        if let Some(condition) = &page.condition {
            self.expression(condition);
        }
        for (before, page) in survey.pages.iter().enumerate().take(at) {
            if page.jumps.iter().any(|jump| jump.to > at) {
                page.jumps.iter().filter_map(|jump| jump.condition.as_ref()).for_each(|jump| self.expression(jump));
                self.shown(before);
            }
        }
    }

    /// Takes in whether anything of a page is seen: only then does it lead anywhere.
    fn shown(&mut self, at: usize) {
        let survey = self.survey;
        self.page(at);
        let Some(page) = survey.pages.get(at) else { return };
        let questions = survey.questions.get(page.questions.clone()).unwrap_or_default();
        let always = questions.iter().any(|question| {
            let free = question.conditions.is_empty() && question.choice_conditions.is_empty();
            free && question.part.is_none() && question.is_seen()
        });
        if !always {
            page.questions.clone().for_each(|index| self.question(index));
        }
    }
}

impl<'s> Trials<'s> {
    pub(super) fn new(survey: &'s Survey) -> Self {
        Self { survey, left: BUDGET }
    }

    /// Shows what follows from every combination of answers to the questions of the cone, until
    /// `visit` has seen enough and returns true. Whether all were seen, or enough; false where there
    /// are too many to try, or answers that no list stands for.
    ///
    /// Combinations that lack an answer which a page before `page` required are left out: nobody
    /// gets to `page` with them.
    pub(super) fn facts(&mut self, cone: &Cone<'_>, page: usize, visit: &mut dyn FnMut(&Facts) -> bool) -> bool {
        let survey = self.survey;
        let asked = |index: &usize| survey.questions.get(*index).is_some_and(crate::Question::takes_answer);
        let questions: Vec<usize> = cone.questions.iter().copied().filter(asked).collect();
        let Some(domains) = self.domains(&questions, &cone.expressions) else { return false };
        let required: Vec<usize> = questions
            .iter()
            .copied()
            .filter(|index| {
                let question = survey.questions.get(*index);
                question.is_some_and(|question| {
                    question.page < page && !question.spec.optional && question.required_if.is_none()
                })
            })
            .collect();
        let mut answers = vec![None; survey.questions.len()];
        let mut facts = Facts::new(survey, &|_| None, true);
        each(&questions, &domains, &mut answers, &mut |answers, changed| {
            if let Some(changed) = changed {
                facts.update(survey, &|index| answers.get(index)?.as_ref(), changed..changed + 1);
                return false;
            }
            let stuck = required.iter().any(|index| facts.is_asked(*index) && facts.answer(*index).is_none());
            !stuck && visit(&facts)
        });
        true
    }

    /// Whether a condition holds for some answers to the questions that it looks at, whether those
    /// are asked or not; `None` where that can't be told.
    pub(super) fn can_hold(&mut self, expression: &Expression) -> Option<bool> {
        let questions = expression.depends_on();
        // A calculated value has no answers of its own to try.
        let calculated = |index: &usize| self.survey.questions.get(*index).is_none_or(|known| !known.takes_answer());
        if questions.iter().any(calculated) {
            return None;
        }
        let domains = self.domains(questions, &[expression])?;
        let mut answers = vec![None; self.survey.questions.len()];
        let mut holds = false;
        each(questions, &domains, &mut answers, &mut |answers, changed| {
            holds = changed.is_none() && expression.holds(&Loose(answers));
            holds
        });
        Some(holds)
    }

    /// The answers to try for each question, if they are few enough together.
    fn domains(&mut self, questions: &[usize], expressions: &[&Expression]) -> Option<Vec<Vec<Option<Answer>>>> {
        let mut domains = Vec::with_capacity(questions.len());
        let mut product: usize = 1;
        for index in questions {
            let domain = domain::answers(self.survey.questions.get(*index)?, *index, expressions)?;
            product = product.checked_mul(domain.len()).filter(|product| *product <= COMBINATIONS)?;
            domains.push(domain);
        }
        self.left = self.left.checked_sub(product)?;
        Some(domains)
    }
}

/// Is told of each answer that is put in (`Some`: which question) and of each combination that is
/// complete (`None`); ends the trials by returning true.
type Told<'t> = &'t mut dyn FnMut(&[Option<Answer>], Option<usize>) -> bool;

/// Counts through all combinations, the last question fastest: least follows from its answer.
fn each(questions: &[usize], domains: &[Vec<Option<Answer>>], answers: &mut [Option<Answer>], told: Told<'_>) {
    let mut at = vec![0; questions.len()];
    for (place, index) in questions.iter().enumerate() {
        put(place, *index, &at, domains, answers, told);
    }
    loop {
        if told(answers, None) {
            return;
        }
        let mut place = questions.len();
        loop {
            let Some(before) = place.checked_sub(1) else { return };
            place = before;
            let (Some(digit), Some(domain), Some(index)) =
                (at.get_mut(place), domains.get(place), questions.get(place))
            else {
                return;
            };
            *digit = (*digit + 1) % domain.len().max(1);
            let carries = *digit == 0;
            put(place, *index, &at, domains, answers, told);
            if !carries {
                break;
            }
        }
    }
}

fn put(
    place: usize,
    index: usize,
    at: &[usize],
    domains: &[Vec<Option<Answer>>],
    answers: &mut [Option<Answer>],
    told: Told<'_>,
) {
    let answer = at.get(place).and_then(|digit| domains.get(place)?.get(*digit)).cloned().flatten();
    if let Some(slot) = answers.get_mut(index) {
        *slot = answer;
    }
    told(answers, Some(index));
}
