//! An answer that fits, for those who play a resident: tests of questionnaires, and our own.

use yousaid_schema::Answer;
use yousaid_schema::Code;
use yousaid_schema::Decimal;
use yousaid_schema::QuestionKind;

use crate::Session;
use crate::fitting_file;

impl Session {
    /// An answer that fits the question of this index as it is asked now: the first choice that is
    /// offered, or words or a number of the right form; always the same. What is to be shared out
    /// goes to the first row. `None` for what takes no answer, or has nothing to choose from.
    #[must_use]
    pub fn fitting_answer(&self, index: usize) -> Option<Answer> {
        let question = self.survey().questions().get(index)?;
        let kind = &question.spec.kind;
        let head = question.part.as_ref().map(|part| part.head);
        if let Some(head) = head
            && let QuestionKind::Allocation { total, .. } = self.survey().questions().get(head)?.spec.kind
        {
            let is_first = self.parts(head).first() == Some(&index);
            return Some(Answer::Number(if is_first { total.into() } else { Decimal::ZERO }));
        }
        let text = |text: &str| Some(Answer::Text(text.to_owned()));
        let offered = || self.choices(index).into_iter().filter_map(|position| kind.choices().get(position));
        match kind {
            QuestionKind::Choice { .. } | QuestionKind::Scale { .. } => {
                offered().next().map(|choice| Answer::Choice(choice.code.clone()))
            }
            QuestionKind::MultipleChoice { min, .. } => {
                let count = min.unwrap_or(1).max(1) as usize;
                // Among several, none that stands alone.
                let together = offered().filter(|choice| count == 1 || !choice.exclusive).take(count);
                several(together.map(|choice| choice.code.clone()).collect())
            }
            QuestionKind::Ranking { most, .. } => {
                let count = most.map_or(usize::MAX, |most| most as usize);
                several(offered().take(count).map(|choice| choice.code.clone()).collect())
            }
            QuestionKind::YesNo { .. } | QuestionKind::Consent { .. } => Code::new("yes").map(Answer::Choice),
            QuestionKind::ShortText { .. }
            | QuestionKind::LongText { .. }
            | QuestionKind::Signature
            | QuestionKind::Location { .. } => text("Words."),
            QuestionKind::Email => text("resident@example.org"),
            // A number that Ofcom keeps for use in drama.
            QuestionKind::Telephone => text("020 7946 0123"),
            QuestionKind::Postcode => text("SW1A 1AA"),
            QuestionKind::Date { min, max, .. } => text(min.as_deref().or(max.as_deref()).unwrap_or("2026-05-31")),
            QuestionKind::Time => text("14:30"),
            QuestionKind::Number { min, max, .. } => {
                let least = min.unwrap_or(Decimal::ONE);
                Some(Answer::Number(max.map_or(least, |max| least.min(max))))
            }
            QuestionKind::File { accept, .. } => accept.first().map(|kind| Answer::Files(vec![fitting_file(*kind)])),
            QuestionKind::Repeat { min, .. } => Some(Answer::Number((*min).into())),
            QuestionKind::Calculated { .. }
            | QuestionKind::Statement { .. }
            | QuestionKind::Matrix { .. }
            | QuestionKind::Allocation { .. }
            | QuestionKind::Address => None,
        }
    }
}

fn several(codes: Vec<Code>) -> Option<Answer> {
    if codes.is_empty() { None } else { Some(Answer::Choices(codes)) }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use yousaid_schema::Definition;

    use super::*;
    use crate::Step;
    use crate::Survey;

    #[test]
    fn what_fits_breaks_no_rule() {
        for text in [yousaid_testing::EVERYTHING, yousaid_testing::EVERY_QUESTION, yousaid_testing::TSM_2026] {
            let definition: Definition = serde_json::from_str(text).unwrap();
            let mut session = Session::new(Arc::new(Survey::compile(definition).unwrap()));
            while let Step::Page(page) = session.step() {
                for index in session.survey().pages()[page].questions.clone() {
                    if session.is_asked(index) {
                        let answer = session.fitting_answer(index);
                        session.answer(index, answer, "en");
                    }
                }
                assert_eq!(session.violations(), []);
                session.next();
            }
        }
    }
}
