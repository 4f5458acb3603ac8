//! Who is asked what, from all that decides about it.

use super::Said;
use super::condition;
use crate::Page;
use crate::Question;
use crate::Survey;
use crate::logic::Expression;

/// Who is asked a question, or sees a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// What must hold.
    pub if_: Said,
    /// Ways that pass it by; none of them may be taken.
    pub past: Vec<Past>,
}

/// A way from an earlier page that passes by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Past {
    /// The index of the page that it leads from, in [`Survey::pages`]. It is taken only by those
    /// who see a question there.
    pub page: usize,
    /// What must hold for it to be taken.
    pub if_: Said,
}

/// A way on from a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Way {
    /// What must hold for it to be taken, if none before it is.
    pub if_: Said,
    /// The index of a later page, or `None` for the end.
    pub to: Option<usize>,
}

impl Asked {
    /// Whether everybody is asked.
    #[must_use]
    pub fn is_everybody(&self) -> bool {
        self.if_ == Said::Always && self.past.is_empty()
    }
}

/// Who is asked the question of this index: by its own conditions, those of its bank, of the
/// question it is a part of and of its page, where at least one of its choices must be offered, and
/// where no page before leads past it.
///
/// `None` if there is no such question.
#[must_use]
pub fn asked(survey: &Survey, question: usize) -> Option<Asked> {
    let question = survey.questions.get(question)?;
    let of_page = asked_page(survey, question.page)?;
    let head = question.part.as_ref().and_then(|part| survey.questions.get(part.head));
    let own = [head, Some(question)].into_iter().flatten().map(|question| own(survey, question));
    Some(Asked { if_: Said::all(std::iter::once(of_page.if_).chain(own)), past: of_page.past })
}

/// Who sees the page of this index, as far as the page decides; it is shown only if one of its
/// questions is asked. `None` if there is no such page.
#[must_use]
pub fn asked_page(survey: &Survey, page: usize) -> Option<Asked> {
    let this = survey.pages.get(page)?;
    let if_ = said(survey, this.condition.as_ref());
    let before = survey.pages.iter().enumerate().take(page);
    let past = before.filter_map(|(at, from)| {
        let if_ = leads_past(survey, from, page);
        (if_ != Said::Never).then_some(Past { page: at, if_ })
    });
    Some(Asked { if_, past: past.collect() })
}

/// When a choice is offered, by its position among the choices. `None` if there is none.
#[must_use]
pub fn offered(survey: &Survey, question: usize, position: usize) -> Option<Said> {
    let question = survey.questions.get(question)?;
    question.spec.kind.choices().get(position)?;
    Some(offered_in(survey, question, position))
}

/// When an answer is required of those who are asked; `None` if there is no such question.
#[must_use]
pub fn required(survey: &Survey, question: usize) -> Option<Said> {
    let question = survey.questions.get(question)?;
    Some(match &question.required_if {
        _ if !question.takes_answer() => Said::Never,
        Some(expression) => condition(survey, expression),
        None if question.spec.optional => Said::Never,
        None => Said::Always,
    })
}

/// When the warning at this position is shown; `None` if there is none.
#[must_use]
pub fn warned(survey: &Survey, question: usize, position: usize) -> Option<Said> {
    let warning = survey.questions.get(question)?.warnings.get(position)?;
    Some(condition(survey, warning))
}

/// The ways on from a page in order: the first that can be taken counts, and where none can, the
/// next page follows.
#[must_use]
pub fn ways(survey: &Survey, page: usize) -> Vec<Way> {
    let jumps = survey.pages.get(page).map_or(&[][..], |page| &page.jumps);
    let to = |to: usize| (to < survey.pages.len()).then_some(to);
    jumps.iter().map(|jump| Way { if_: said(survey, jump.condition.as_ref()), to: to(jump.to) }).collect()
}

/// The conditions of the question itself, and that there is a choice to make.
fn own(survey: &Survey, question: &Question) -> Said {
    let conditions = question.conditions.iter().map(|expression| condition(survey, expression));
    let choices = 0..question.spec.kind.choices().len();
    let choice = if question.choice_conditions.is_empty() {
        Said::Always
    } else {
        Said::any(choices.map(|position| offered_in(survey, question, position)))
    };
    Said::all(conditions.chain(std::iter::once(choice)))
}

fn offered_in(survey: &Survey, question: &Question, position: usize) -> Said {
    let of_choice = question.choice_conditions.iter().filter(|(at, _)| *at == position);
    Said::all(of_choice.map(|(_, expression)| condition(survey, expression)))
}

/// When one who sees `from` is led past the page of index `page`: the first way whose condition
/// holds counts.
fn leads_past(survey: &Survey, from: &Page, page: usize) -> Said {
    // From the last way on: each is taken, or what follows it counts.
    from.jumps.iter().rev().fold(Said::Never, |later, jump| {
        let taken = said(survey, jump.condition.as_ref());
        if jump.to > page { Said::any([taken, later]) } else { Said::all([!taken, later]) }
    })
}

/// What a condition says; the absent one always holds.
fn said(survey: &Survey, expression: Option<&Expression>) -> Said {
    expression.map_or(Said::Always, |expression| condition(survey, expression))
}
