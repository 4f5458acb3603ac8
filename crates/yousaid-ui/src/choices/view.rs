//! The rendering of groups of boxes.

use std::sync::Arc;

use yousaid_schema::Choice;
use yousaid_schema::Question;

use super::state::toggle;
use crate::Held;
use crate::element::Content;
use crate::element::element;
use crate::field::Field;
use crate::field::Mark;
use crate::field::OnMark;
use crate::field::Row;
use crate::field::choice_rows;
use crate::field::divider;
use crate::field::error_line;
use crate::field::group;
use crate::field::hint_line;
use crate::field::row_view;
use crate::field::soft_answers;
use crate::field::soft_label;
use crate::field::soft_label_id;

/// Any number of several choices.
pub(crate) fn choices(field: &Field, spec: &Question, choices: &[Choice], max: Option<u32>) -> Content {
    let alone = Arc::new(Held::new(None));
    let on_mark = on_mark(field, choices, alone.clone());
    // What stands alone comes after "or", if the author put it last.
    let first = choice_rows(field, choices, "checkbox", on_mark.clone(), |choices, at| !stands_apart(choices, at));
    let mut last = choice_rows(field, choices, "checkbox", on_mark.clone(), stands_apart);
    let soft_answers = soft_answers(field, spec);
    let is_apart = !soft_answers.is_empty() || choices.last().is_some_and(|choice| choice.exclusive);
    for (at, soft) in soft_answers.into_iter().enumerate() {
        let row = Row {
            input: "checkbox",
            id: field.part(&(choices.len() + at + 1).to_string()),
            name: field.name(),
            mark: Mark::Soft(soft.answer),
            label: soft_label(field, soft),
            says_error: true,
            on_mark: on_mark.clone(),
        };
        last = last.child(row_view(field, row));
    }
    let apart = is_apart.then(|| vec![divider(field).into(), last.into()]);
    let how = match max {
        Some(max) => field.said(field.words.with("multiple-most-hint", &[("max", max.into())])),
        None => field.word("multiple-all-hint"),
    };
    let (reader, choices, soft_answers) = (field.reader(), choices.to_vec(), spec.soft_answers.clone());
    let said = move || {
        let Some(mark) = alone.get() else { return Content::NONE };
        let label = match &mark {
            Mark::Code(code) => choices.iter().find(|choice| choice.code == *code).map(|choice| &choice.label),
            Mark::Soft(soft) => {
                soft_answers.iter().find(|choice| choice.answer == *soft).and_then(|c| c.label.as_ref())
            }
        };
        let words = match (label, mark) {
            (Some(label), _) => reader.plain(label),
            (None, Mark::Soft(soft)) => reader.words.get(soft_label_id(soft)),
            (None, Mark::Code(_)) => String::new(),
        };
        let words = reader.words.with("multiple-exclusive-status", &[("choice", words.into())]);
        reader.said(reader.quoting(words, label.as_slice()))
    };
    let status = element("p").class("yousaid-visually-hidden").attribute("role", "status").follow_content(said);
    let how = hint_line(field.part("how"), how);
    let content = vec![how.into(), error_line(field), first.into(), apart.into(), status.into()];
    group(field, spec, Some("how"), content)
}

/// Whether the choice at a position and all after it leave no other.
fn stands_apart(choices: &[Choice], at: usize) -> bool {
    choices.iter().skip(at).all(|choice| choice.exclusive)
}

/// Takes a tick into the answer; `alone` is what was ticked, where other answers were lost by it.
fn on_mark(field: &Field, choices: &[Choice], alone: Arc<Held<Option<Mark>>>) -> OnMark {
    let (given, on_answer) = (field.given.clone(), field.on_answer.clone());
    let choices = choices.to_vec();
    Arc::new(move |mark, on| {
        let (answer, lost) = toggle(&choices, given().as_ref(), mark, on);
        alone.set(lost.then(|| mark.clone()));
        on_answer(answer);
    })
}
