//! The rendering of groups of boxes.

use std::sync::Arc;

use leptos::prelude::*;
use yousaid_schema::Choice;
use yousaid_schema::Question;

use super::state::toggle;
use crate::field::Field;
use crate::field::Mark;
use crate::field::OnMark;
use crate::field::Row;
use crate::field::divider;
use crate::field::error_line;
use crate::field::group;
use crate::field::row_view;
use crate::field::soft_label;
use crate::markup;

/// Any number of several choices.
pub(crate) fn choices(field: &Field, spec: &Question, choices: &[Choice], max: Option<u32>) -> AnyView {
    let status = RwSignal::new(String::new());
    let on_mark = on_mark(field, spec, choices, status);
    let mut options: Vec<(Mark, AnyView)> = crate::choice::marks(field, choices);
    options.extend(spec.soft_answers.iter().map(|soft| (Mark::Soft(soft.answer), soft_label(field, soft))));
    let mut rows: Vec<AnyView> = (1..)
        .zip(options)
        .map(|(at, (mark, label)): (usize, _)| {
            row_view(Row {
                input: "checkbox",
                id: field.part(&at.to_string()),
                name: field.id.clone(),
                mark,
                label,
                given: field.given,
                error: Some(field.error),
                on_mark: on_mark.clone(),
            })
        })
        .collect();
    // What stands alone comes after "or", if the author put it last.
    let alone = choices.iter().rev().take_while(|choice| choice.exclusive).count();
    let last = rows.split_off(choices.len() - alone);
    let apart = !last.is_empty();
    let how = match max {
        Some(max) => field.words.with("multiple-most-hint", &[("max", max.into())]),
        None => field.words.get("multiple-all-hint"),
    };
    let content = vec![
        view! { <p class="yousaid-hint" id=field.part("how")>{how}</p> }.into_any(),
        error_line(field),
        view! { <div class="yousaid-rows">{rows}</div> }.into_any(),
        apart.then(|| divider(field)).into_any(),
        apart.then(|| view! { <div class="yousaid-rows">{last}</div> }).into_any(),
        view! { <p class="yousaid-visually-hidden" role="status">{move || status.get()}</p> }.into_any(),
    ];
    group(field, spec, false, &["how"], content)
}

/// Takes a tick into the answer, and says aloud which answers were lost by it.
fn on_mark(field: &Field, spec: &Question, choices: &[Choice], status: RwSignal<String>) -> OnMark {
    let Field { given, on_answer, .. } = *field;
    let choices = choices.to_vec();
    let soft_answers = spec.soft_answers.clone();
    let field = field.clone();
    Arc::new(move |mark, on| {
        let (answer, lost) = given.with_untracked(|given| toggle(&choices, given.as_ref(), mark, on));
        let label = match mark {
            Mark::Code(code) => choices.iter().find(|choice| choice.code == *code).map(|choice| &choice.label),
            Mark::Soft(soft) => {
                soft_answers.iter().find(|choice| choice.answer == *soft).and_then(|c| c.label.as_ref())
            }
        };
        let label = match (label, mark) {
            (Some(label), _) => markup::plain(label, &field.language),
            (None, Mark::Soft(soft)) => field.words.get(crate::field::soft_label_id(*soft)),
            (None, Mark::Code(_)) => String::new(),
        };
        let said = if lost {
            field.words.with("multiple-exclusive-status", &[("choice", label.into())])
        } else {
            String::new()
        };
        status.set(said);
        on_answer.run(answer);
    })
}
