//! How far along a resident is.

use crate::Survey;
use crate::logic::Expression;

/// How far along: which page this is, and between which bounds the number of pages lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// The current page, counted from 1 among those that are asked.
    pub page: usize,
    /// Fewest pages there can be in all, whatever is answered from here on.
    pub least: usize,
    /// Most pages there can be in all.
    pub most: usize,
}

impl Progress {
    /// Whether the number of pages is certain.
    #[must_use]
    pub fn is_exact(&self) -> bool {
        self.least == self.most
    }
}

pub(crate) fn progress(survey: &Survey, asked: &[bool], current: usize) -> Progress {
    let first_open = survey.pages.get(current).map_or(survey.questions.len(), |page| page.questions.start);
    let open = |expression: &Expression| expression.depends_on().iter().any(|index| *index >= first_open);
    let mut progress = Progress { page: 0, least: 0, most: 0 };
    for (i, page) in survey.pages.iter().enumerate() {
        let is_asked = page.questions.clone().any(|index| asked.get(index).copied().unwrap_or(false));
        if i <= current {
            let count = usize::from(is_asked);
            progress.page += count;
            progress.least += count;
            progress.most += count;
            continue;
        }
        let page_open = page.condition.as_ref().is_some_and(open);
        let mut certain = false;
        let mut possible = false;
        for index in page.questions.clone() {
            let Some(question) = survey.questions.get(index) else { continue };
            let is_open = page_open || question.conditions.iter().any(open);
            certain |= !is_open && asked.get(index).copied().unwrap_or(false);
            possible |= is_open;
        }
        progress.least += usize::from(certain);
        progress.most += usize::from(certain || possible);
    }
    progress
}
