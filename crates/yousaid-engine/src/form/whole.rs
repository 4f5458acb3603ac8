//! A survey as a form in one piece.

use yousaid_schema::QuestionKind;

use crate::Survey;
use crate::graph::Graph;

/// The same survey as a form in one piece shows it, where nothing comes and goes: everything is asked and
/// offered whatever is answered, and no page leads past others. Of a repeating group so many entries are shown,
/// or as many as it must have. Questions have the same indices.
///
/// It is for showing only: whether answers fit is for the survey itself to say.
#[must_use]
pub fn whole(survey: &Survey, entries: u32) -> Survey {
    let mut whole = survey.clone();
    for page in &mut whole.pages {
        page.condition = None;
        page.jumps.clear();
    }
    for (index, question) in whole.questions.iter_mut().enumerate() {
        question.choice_conditions.clear();
        let part = survey.questions.get(index).and_then(|question| question.part.as_ref());
        let group = part.and_then(|part| survey.questions.get(part.head)).map(|head| &head.spec.kind);
        let most = match group {
            Some(QuestionKind::Repeat { min, .. }) => entries.max(*min),
            _ => u32::MAX,
        };
        if part.and_then(|part| part.entry).is_none_or(|entry| entry <= most) {
            question.conditions.clear();
        }
    }
    whole.graph = Graph::new(&whole.pages, &whole.questions);
    whole
}
