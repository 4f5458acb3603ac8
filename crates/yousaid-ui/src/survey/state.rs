//! What the frame remembers of a resident besides the answers: which errors are shown.

use std::sync::Arc;

use yousaid_engine::Advance;
use yousaid_engine::Rule;
use yousaid_engine::Session;
use yousaid_engine::Setting;
use yousaid_engine::Step;
use yousaid_engine::Survey;
use yousaid_engine::Violation;
use yousaid_schema::Answer;
use yousaid_schema::Moment;

use crate::Entries;

/// A session, and the errors that are shown of it.
///
/// Errors show only after Continue was pressed. Then each line follows its answer until that is
/// right, and stays away until the next Continue; the summary stands as it was until then.
#[derive(Clone, Debug)]
pub(crate) struct Answering {
    session: Session,
    /// Questions whose error line is shown.
    flagged: Vec<usize>,
    /// When the first answer was given.
    pub(crate) started: Option<Moment>,
}

/// A question and the rule that its answer breaks.
pub(crate) type Broken = (usize, Rule);

impl Answering {
    pub(crate) fn new(survey: Arc<Survey>, setting: Setting) -> Self {
        Self { session: Session::with(survey, setting), flagged: Vec::new(), started: None }
    }

    /// Goes on with answers from before.
    pub(crate) fn resumed((session, started): (Session, Moment)) -> Self {
        Self { session, flagged: Vec::new(), started: Some(started) }
    }

    /// Shows what was found wrong by whoever received the answers.
    #[cfg(feature = "ssr")]
    pub(crate) fn stopped(session: Session, broken: &[Broken]) -> Self {
        Self { session, flagged: broken.iter().map(|(index, _)| *index).collect(), started: None }
    }

    pub(crate) fn session(&self) -> &Session {
        &self.session
    }

    pub(crate) fn answer(&mut self, index: usize, answer: Option<Answer>, language: &str) {
        self.session.answer(index, answer, language);
    }

    /// Adds or takes out an entry of a repeating group.
    pub(crate) fn change_entries(&mut self, entries: Entries) {
        match entries {
            Entries::Add(index) => self.session.add_entry(index),
            Entries::Remove(index, entry) => self.session.remove_entry(index, entry),
        }
    }

    /// Goes on, or says what stands in the way: the new summary.
    pub(crate) fn go_on(&mut self) -> Result<Step, Vec<Broken>> {
        match self.session.next() {
            Advance::Moved(step) => {
                self.flagged.clear();
                Ok(step)
            }
            Advance::Stopped(violations) => {
                let broken = self.indexed(violations);
                self.flagged = broken.iter().map(|(index, _)| *index).collect();
                Err(broken)
            }
        }
    }

    /// What is wrong with one question of the page and its parts, which is shown from now on.
    pub(crate) fn stop_at(&mut self, index: usize) -> Vec<Broken> {
        let mut broken = self.indexed(self.session.violations());
        let head = |index: usize| Some(self.session.survey().questions().get(index)?.part.as_ref()?.head);
        broken.retain(|(broken, _)| *broken == index || head(*broken) == Some(index));
        self.flagged = broken.iter().map(|(index, _)| *index).collect();
        broken
    }

    pub(crate) fn back(&mut self) -> Option<Step> {
        let step = self.session.back()?;
        self.flagged.clear();
        Some(step)
    }

    pub(crate) fn change(&mut self, index: usize) -> Step {
        self.flagged.clear();
        self.session.change(index)
    }

    /// Whether there is a page to go back to.
    pub(crate) fn can_go_back(&self) -> bool {
        self.session.before().is_some()
    }

    /// The error lines to show now. One that was put right is forgotten.
    pub(crate) fn lines(&mut self) -> Vec<Broken> {
        if self.flagged.is_empty() {
            return Vec::new();
        }
        let mut broken = self.indexed(self.session.violations());
        broken.retain(|(index, _)| self.flagged.contains(index));
        self.flagged = broken.iter().map(|(index, _)| *index).collect();
        broken
    }

    fn indexed(&self, violations: Vec<Violation>) -> Vec<Broken> {
        let index =
            |violation: &Violation| Some(self.session.survey().question(violation.question.as_ref()?.as_str())?.0);
        violations.into_iter().filter_map(|violation| Some((index(&violation)?, violation.rule))).collect()
    }
}

#[cfg(test)]
mod tests {
    use yousaid_schema::Code;

    use super::*;

    fn answering() -> Answering {
        Answering::new(crate::survey::sample::survey().unwrap(), Setting::default())
    }

    fn choice(code: &str) -> Option<Answer> {
        Code::new(code).map(Answer::Choice)
    }

    fn shown(answering: &mut Answering) -> Vec<usize> {
        answering.lines().iter().map(|(index, _)| *index).collect()
    }

    #[test]
    fn no_error_is_shown_before_continue() {
        let mut answering = answering();
        answering.answer(1, choice("no"), "en");
        assert!(!answering.session().violations().is_empty(), "something is missing");
        assert!(shown(&mut answering).is_empty());
    }

    #[test]
    fn a_line_goes_when_its_answer_is_put_right_and_stays_away_until_the_next_continue() {
        let mut answering = answering();
        assert!(answering.go_on().is_err_and(|broken| broken.len() == 2));
        assert_eq!(shown(&mut answering), [1, 3]);
        answering.answer(1, choice("yes"), "en");
        assert_eq!(shown(&mut answering), [3]);
        answering.answer(1, None, "en");
        assert_eq!(shown(&mut answering), [3], "wrong again, but Continue was not pressed since");
        assert!(answering.go_on().is_err());
        assert_eq!(shown(&mut answering), [1, 3]);
    }

    #[test]
    fn a_question_that_appears_after_continue_is_not_yet_wrong() {
        let mut answering = answering();
        assert!(answering.go_on().is_err());
        answering.answer(1, choice("no"), "en");
        assert!(answering.session().is_asked(2));
        assert_eq!(shown(&mut answering), [3]);
    }

    #[test]
    fn one_question_of_a_page_is_looked_at_alone() {
        let mut answering = answering();
        assert_eq!(answering.stop_at(1).iter().map(|(index, _)| *index).collect::<Vec<_>>(), [1]);
        assert_eq!(shown(&mut answering), [1], "the others were not reached yet");
        answering.answer(1, choice("yes"), "en");
        assert!(answering.stop_at(1).is_empty() && shown(&mut answering).is_empty());
    }

    #[test]
    fn going_back_takes_the_errors_away() {
        let mut answering = answering();
        answering.answer(1, choice("no"), "en");
        answering.answer(2, Some(Answer::Text("The lock".to_owned())), "en");
        answering.answer(3, Some(Answer::Text("3".to_owned())), "en");
        assert!(!answering.can_go_back());
        assert_eq!(answering.go_on(), Ok(Step::Page(1)));
        assert!(answering.can_go_back());
        assert!(answering.go_on().is_err());
        assert!(!shown(&mut answering).is_empty());
        assert_eq!(answering.back(), Some(Step::Page(0)));
        assert!(shown(&mut answering).is_empty());
        assert_eq!(answering.go_on(), Ok(Step::Page(1)));
        assert!(shown(&mut answering).is_empty());
    }
}
