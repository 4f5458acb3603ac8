//! Pieces of work that are measured, on the host by criterion and in the browser by a test that
//! counts time: the same work, so that the figures can be compared.

use std::hint::black_box;
use std::sync::Arc;

use yousaid_engine::Session;
use yousaid_engine::Survey;
use yousaid_engine::check_response;
use yousaid_schema::Response;

use crate::Scenario;
use crate::TSM_2026;
use crate::big_survey;
use crate::compile;
use crate::fitting_answer;

/// Reads the JSON text of a definition, checks and compiles it.
#[must_use]
pub fn load(definition: &str) -> Survey {
    compile(black_box(definition))
}

/// A resident who has answered a large survey and goes on changing answers, each time another.
#[derive(Debug)]
pub struct Answering {
    session: Session,
    count: usize,
}

impl Answering {
    /// A survey of so many questions and conditions ([`big_survey`]), with everything answered.
    #[must_use]
    pub fn new(questions: usize, conditions: usize) -> Self {
        let session = Session::new(Arc::new(compile(&big_survey(questions, conditions))));
        let mut answering = Self { session, count: 0 };
        for _ in 0..questions {
            answering.answer();
        }
        answering
    }

    /// Answers the next question; decides what looks at it.
    pub fn answer(&mut self) {
        let questions = self.session.survey().questions().len();
        let (index, pick) = (self.count % questions, self.count / questions);
        self.count += 1;
        let answer = fitting_answer(&self.session.survey().questions()[index], pick);
        self.session.answer(index, answer, "en");
    }

    /// Answers the next question, and then decides everything anew.
    pub fn answer_from_scratch(&mut self) {
        self.answer();
        self.session.decide_anew();
    }

    /// How many questions are asked now.
    #[must_use]
    pub fn asked(&self) -> usize {
        (0..self.session.survey().questions().len()).filter(|index| self.session.is_asked(*index)).count()
    }
}

/// A response to the survey of the Tenant Satisfaction Measures, to be checked again and again.
#[derive(Debug)]
pub struct Checking {
    survey: Arc<Survey>,
    response: Response,
}

impl Checking {
    /// Answers the survey once.
    #[must_use]
    pub fn new() -> Self {
        let mut resident = Scenario::of(TSM_2026);
        resident.finish();
        Self { survey: Arc::clone(resident.session().survey()), response: resident.response(1) }
    }

    /// Checks the response so many times; how many of these found nothing wrong.
    #[must_use]
    pub fn check(&self, times: usize) -> usize {
        (0..times).filter(|_| check_response(&self.survey, black_box(&self.response)).is_empty()).count()
    }
}

impl Default for Checking {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_question_of_the_large_survey_is_compiled() {
        assert_eq!(load(&big_survey(50, 10)).questions().len(), 50);
    }

    #[test]
    fn answering_changes_what_is_asked_and_from_scratch_comes_to_the_same() {
        let (mut once, mut anew) = (Answering::new(50, 10), Answering::new(50, 10));
        let mut counts = Vec::new();
        for _ in 0..100 {
            once.answer();
            anew.answer_from_scratch();
            assert_eq!(once.asked(), anew.asked());
            counts.push(once.asked());
        }
        assert!(counts.iter().min() < counts.iter().max(), "{counts:?}");
    }

    #[test]
    fn the_response_that_is_checked_is_right() {
        assert_eq!(Checking::new().check(3), 3);
    }
}
