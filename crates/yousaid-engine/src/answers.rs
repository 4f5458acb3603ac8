//! Which questions are asked, given the answers.

use yousaid_schema::Answer;

use crate::Survey;
use crate::logic::Answers;

/// The answers as the logic sees them while it goes through the survey from the front: those of
/// questions that are asked. An answer to a question that is not asked does not exist for it.
struct Seen<'a, 'v> {
    values: &'a dyn Fn(usize) -> Option<&'v Answer>,
    asked: &'a [bool],
}

impl Answers for Seen<'_, '_> {
    fn answer(&self, index: usize) -> Option<&Answer> {
        if self.asked.get(index).copied().unwrap_or(false) { (self.values)(index) } else { None }
    }
}

/// For every question whether it is asked. Conditions refer to earlier questions only, so one
/// pass from the front decides.
pub(crate) fn asked<'v>(survey: &Survey, values: &dyn Fn(usize) -> Option<&'v Answer>) -> Vec<bool> {
    let mut asked = Vec::with_capacity(survey.questions.len());
    for page in &survey.pages {
        let page_asked = page.condition.as_ref().is_none_or(|c| c.holds(&Seen { values, asked: &asked }));
        for question in survey.questions.get(page.questions.clone()).unwrap_or_default() {
            let seen = Seen { values, asked: &asked };
            let this = page_asked && question.conditions.iter().all(|condition| condition.holds(&seen));
            asked.push(this);
        }
    }
    asked
}
