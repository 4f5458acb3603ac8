//! The conditions of a survey, and how each of them turned out: for those who want to know what
//! their tests have tried.

use crate::Question;
use crate::Session;
use crate::Survey;
use crate::facts::Facts;
use crate::logic::Expression;

/// A place where a survey takes one way or another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Branch {
    /// Whether the page of this index is asked.
    Page(usize),
    /// Whether the question of this index is asked.
    Question(usize),
    /// Whether a question offers a choice.
    Choice {
        /// The index of the question.
        question: usize,
        /// The position of the choice.
        position: usize,
    },
    /// Whether the question of this index needs an answer.
    Required(usize),
    /// Whether a question warns.
    Warning {
        /// The index of the question.
        question: usize,
        /// The position of the warning.
        position: usize,
    },
    /// Whether a page leads on by a way of its own.
    Way {
        /// The index of the page.
        page: usize,
        /// The position of the way.
        position: usize,
        /// Where it leads: the index of a page, or `None` for the end.
        to: Option<usize>,
        /// Whether it has a condition; without one it is taken whenever it is come to.
        conditional: bool,
    },
}

impl Survey {
    /// Every condition that its author wrote, and every way on from a page, in the order in which
    /// they stand; not those that follow by themselves, such as that of the words for "other".
    #[must_use]
    pub fn branches(&self) -> Vec<Branch> {
        let mut branches = Vec::new();
        for (at, page) in self.pages.iter().enumerate() {
            branches.extend(page.condition.as_ref().map(|_| Branch::Page(at)));
            for question in page.questions.clone() {
                self.branches_of(question, &mut branches);
            }
            for (position, jump) in page.jumps.iter().enumerate() {
                let to = (jump.to < self.pages.len()).then_some(jump.to);
                branches.push(Branch::Way { page: at, position, to, conditional: jump.condition.is_some() });
            }
        }
        branches
    }

    fn branches_of(&self, index: usize, branches: &mut Vec<Branch>) {
        let Some(question) = self.questions.get(index) else { return };
        if question.written_conditions().next().is_some() {
            branches.push(Branch::Question(index));
        }
        let carried = self.carried(question);
        for (position, _) in &question.choice_conditions {
            if *position >= carried {
                branches.push(Branch::Choice { question: index, position: *position });
            }
        }
        // The parts of a question say again what their head says.
        let says_again = question.part.as_ref().is_some_and(|part| part.entry.is_none());
        if question.required_if.is_some() && !says_again {
            branches.push(Branch::Required(index));
        }
        let warnings = 0..question.warnings.len();
        branches.extend(warnings.map(|position| Branch::Warning { question: index, position }));
    }

    /// How many of its choices a question takes from another; they stand first.
    fn carried(&self, question: &Question) -> usize {
        let from = question.spec.choices_from.as_ref().and_then(|from| self.question(from.question.as_str()));
        from.map_or(0, |(_, from)| from.spec.kind.choices().iter().filter(|choice| !choice.exclusive).count())
    }
}

impl Question {
    /// The conditions that an author wrote, or a bank prescribes.
    fn written_conditions(&self) -> impl Iterator<Item = &Expression> {
        let own = self.bank.as_ref().and_then(|used| used.ask_if.as_deref());
        let written = [self.spec.ask_if.as_deref(), own];
        self.conditions.iter().filter(move |condition| written.contains(&Some(condition.source())))
    }
}

impl Session {
    /// How a branch turns out, given the answers so far; `None` where it is not come to: on a page
    /// that another leads past, of a question that is not asked, behind a way that is taken.
    #[must_use]
    pub fn outcome(&self, branch: Branch) -> Option<bool> {
        let (survey, facts) = (&*self.survey, &self.facts);
        let question = |index: usize| survey.questions.get(index);
        let holds = |condition: &Option<Expression>| condition.as_ref().is_some_and(|it| it.holds(facts));
        match branch {
            Branch::Page(at) => {
                let page = survey.pages.get(at).filter(|_| facts.is_reached(at))?;
                Some(holds(&page.condition))
            }
            Branch::Question(index) => {
                let question = question(index).filter(|question| is_come_to(question, facts))?;
                Some(question.written_conditions().all(|condition| condition.holds(facts)))
            }
            Branch::Choice { question: index, position } => {
                let come_to = |question: &&Question| {
                    is_come_to(question, facts) && question.conditions.iter().all(|condition| condition.holds(facts))
                };
                Some(facts.is_offered(question(index).filter(come_to)?, position))
            }
            Branch::Required(index) => Some(holds(&question(index).filter(|_| facts.is_asked(index))?.required_if)),
            Branch::Warning { question: index, position } => {
                let warnings = &question(index).filter(|_| facts.is_asked(index))?.warnings;
                Some(warnings.get(position)?.holds(facts))
            }
            Branch::Way { page, position, .. } => {
                let jumps = &survey.pages.get(page).filter(|_| facts.is_page_asked(page))?.jumps;
                let is_taken = |at: usize| {
                    jumps.get(at).is_some_and(|jump| jump.condition.as_ref().is_none_or(|it| it.holds(facts)))
                };
                (0..position).all(|before| !is_taken(before)).then(|| is_taken(position))
            }
        }
    }
}

/// Whether it is up to the question's own conditions whether it is asked.
fn is_come_to(question: &Question, facts: &Facts) -> bool {
    let follows = |condition: &&Expression| {
        let written = |known: &Expression| std::ptr::eq(known, *condition);
        !question.written_conditions().any(written)
    };
    facts.is_open(question.page)
        && question.part.as_ref().is_none_or(|part| facts.is_asked(part.head))
        && question.conditions.iter().filter(follows).all(|condition| condition.holds(facts))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use yousaid_schema::Answer;
    use yousaid_schema::Code;
    use yousaid_schema::Definition;

    use super::*;

    fn everything() -> Session {
        let definition: Definition = serde_json::from_str(yousaid_testing::EVERYTHING).unwrap();
        Session::new(Arc::new(Survey::compile(definition).unwrap()))
    }

    fn name(survey: &Survey, branch: Branch) -> String {
        let (page, question) = (|at: usize| &survey.pages[at].id, |at: usize| &survey.questions[at].spec.id);
        match branch {
            Branch::Page(at) => format!("page {}", page(at)),
            Branch::Question(at) => format!("{}", question(at)),
            Branch::Choice { question: at, position } => format!("{}={position}", question(at)),
            Branch::Required(at) => format!("{} required", question(at)),
            Branch::Warning { question: at, position } => format!("{} warning {position}", question(at)),
            Branch::Way { page: at, position, to, conditional } => {
                format!("{} way {position} to {to:?}{}", page(at), if conditional { "" } else { " always" })
            }
        }
    }

    #[test]
    fn branches_are_what_an_author_wrote_and_nothing_that_follows_by_itself() {
        let session = everything();
        let survey = session.survey();
        let names: Vec<String> = survey.branches().into_iter().map(|branch| name(survey, branch)).collect();
        expect_test::expect![[r#"
            rent required
            rent warning 0
            rent warning 1
            used way 0 to None
            used way 1 to Some(6)
            help
            tenancy way 0 to Some(5)
            page best
            best=4
            why
            missed way 0 to Some(5) always
            liked=0
            liked=1
            liked=2
            helpful.lift
            spend
            spend.lifts
            staff_bad
            costly
            when
            proof required
            both"#]]
        .assert_eq(&names.join("\n"));
    }

    #[test]
    fn a_branch_that_is_not_come_to_has_no_outcome() {
        let mut session = everything();
        let survey = Arc::clone(session.survey());
        let renting = survey.question("renting").unwrap().0;
        let outcomes = |session: &Session| -> Vec<(String, Option<bool>)> {
            let ways = |branch: &Branch| matches!(branch, Branch::Way { page: 0, .. } | Branch::Page(2));
            let all = survey.branches().into_iter().filter(ways);
            all.map(|branch| (name(&survey, branch), session.outcome(branch))).collect()
        };
        let values = |session: &Session| outcomes(session).into_iter().map(|(_, value)| value).collect::<Vec<_>>();
        assert_eq!(values(&session), [Some(false), Some(false), Some(false)]);
        session.answer(renting, Code::new("no").map(Answer::Choice), "en");
        assert_eq!(values(&session), [Some(false), Some(true), None]);
        session.answer(renting, Some(Answer::Soft(yousaid_schema::SoftAnswer::DontKnow)), "en");
        assert_eq!(values(&session), [Some(true), None, None]);
    }
}
