//! How far along a resident is.

use crate::Page;
use crate::Question;
use crate::Survey;
use crate::facts::Facts;
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

/// What is settled and what is open while a resident is on some page. A condition is settled when
/// it looks at earlier pages only; `None` says that it is open.
struct Outlook<'a> {
    survey: &'a Survey,
    facts: &'a Facts,
    /// The first question of the page.
    first: usize,
}

impl Outlook<'_> {
    fn condition(&self, condition: &Expression) -> Option<bool> {
        let open = condition.depends_on().last().is_some_and(|index| *index >= self.first);
        if open { None } else { Some(condition.holds(self.facts)) }
    }

    /// Whether the question is asked if its page is open.
    fn question(&self, question: &Question) -> Option<bool> {
        let head = question.part.as_ref().and_then(|part| self.survey.questions.get(part.head));
        let asked = question.conditions.iter().map(|condition| self.condition(condition));
        let asked = asked.fold(head.map_or(Some(true), |head| self.question(head)), both);
        if question.choice_conditions.is_empty() { asked } else { both(asked, self.choices(question)) }
    }

    /// Whether any of the choices is offered.
    fn choices(&self, question: &Question) -> Option<bool> {
        let mut any = Some(false);
        for position in 0..question.spec.kind.choices().len() {
            let its = question.choice_conditions.iter().filter(|(at, _)| *at == position);
            match its.map(|(_, condition)| self.condition(condition)).fold(Some(true), both) {
                Some(true) => return Some(true),
                None => any = None,
                Some(false) => {}
            }
        }
        any
    }

    /// Whether the page is asked if nothing leads past it.
    fn page(&self, page: &Page) -> Option<bool> {
        let condition = page.condition.as_ref().map_or(Some(true), |condition| self.condition(condition));
        let mut any = Some(false);
        for question in self.survey.questions.get(page.questions.clone()).unwrap_or_default() {
            match self.question(question) {
                _ if !question.is_seen() => {}
                Some(true) => any = Some(true),
                None if any == Some(false) => any = None,
                _ => {}
            }
        }
        both(condition, any)
    }
}

fn both(a: Option<bool>, b: Option<bool>) -> Option<bool> {
    match (a, b) {
        (Some(false), _) | (_, Some(false)) => Some(false),
        (Some(true), Some(true)) => Some(true),
        _ => None,
    }
}

pub(crate) fn progress(survey: &Survey, facts: &Facts, current: usize) -> Progress {
    let first = survey.pages.get(current).map_or(survey.questions.len(), |page| page.questions.start);
    let outlook = Outlook { survey, facts, first };
    let mut progress = Progress { page: 0, least: 0, most: 0 };
    // Pages before the first are passed by for certain, pages before the second perhaps.
    let (mut passed, mut doubtful) = (0, 0);
    for (at, page) in survey.pages.iter().enumerate() {
        let asked = if at <= current {
            Some(facts.is_page_asked(at))
        } else if at < passed {
            Some(false)
        } else {
            both(outlook.page(page), if at < doubtful { None } else { Some(true) })
        };
        progress.page += usize::from(at <= current && asked == Some(true));
        progress.least += usize::from(asked == Some(true));
        progress.most += usize::from(asked != Some(false));
        if at < current || asked == Some(false) {
            continue;
        }
        let mut certain = asked.is_some();
        for jump in &page.jumps {
            let holds = jump.condition.as_ref().map_or(Some(true), |condition| outlook.condition(condition));
            if holds == Some(false) {
                continue;
            }
            certain &= holds.is_some();
            let to = if certain { &mut passed } else { &mut doubtful };
            *to = jump.to.max(*to);
            if holds.is_some() {
                break;
            }
        }
    }
    progress
}
