//! The rendering of lists that open.

use std::sync::Arc;

use leptos::prelude::event_target_value;
use yousaid_schema::Answer;
use yousaid_schema::Choice;
use yousaid_schema::Code;
use yousaid_schema::Question;

use crate::element::Content;
use crate::element::Element;
use crate::element::element;
use crate::field::Field;
use crate::field::control;
use crate::field::described_by;
use crate::field::is_invalid;
use crate::field::section;
use crate::markup::tongue;

/// One out of many choices.
pub(crate) fn select(field: &Field, spec: &Question, choices: &[Choice]) -> Content {
    let (given, on_answer) = (field.given.clone(), field.on_answer.clone());
    let none = element("option").attribute("value", "").selected(move || !matches!(given(), Some(Answer::Choice(_))));
    let choices: Arc<[Choice]> = choices.into();
    let (listed, of) = (choices.clone(), field.clone());
    // A group, by its first choice, or a choice that is in none.
    let outer = move || {
        let mut keys = Vec::new();
        for at in of.offered() {
            let is_grouped = listed.get(at).is_some_and(|choice| choice.group.is_some());
            let key = if is_grouped { section(&listed, at) } else { at };
            if !keys.contains(&key) {
                keys.push(key);
            }
        }
        keys
    };
    let of = field.clone();
    let has_other = choices.iter().any(|choice| choice.other);
    let select = element("select")
        .class("yousaid-input yousaid-select")
        .attribute("id", field.part("input"))
        .attribute("name", field.name())
        .follow("aria-describedby", described_by(field, spec, None))
        .follow("aria-invalid", is_invalid(field))
        .on("change", move |event| on_answer(Code::new(&event_target_value(event)).map(Answer::Choice)))
        .child(none)
        .follow_list(outer, move |key| group(&of, &choices, key));
    let other = has_other.then(|| field.companion_view()).flatten();
    control(field, spec, vec![select.into(), other.into()].into())
}

/// A group of options, or the one option that is in no group.
fn group(field: &Field, choices: &Arc<[Choice]>, key: usize) -> Element {
    let Some(label) = choices.get(key).and_then(|choice| choice.group.as_ref()) else {
        return option(field, choices, key);
    };
    let (listed, of) = (choices.clone(), field.clone());
    let inner = move || {
        let mut offered = of.offered();
        offered.retain(|at| section(&listed, *at) == key);
        offered
    };
    let (of, choices) = (field.clone(), choices.clone());
    let reader = field.reader();
    element("optgroup")
        .tongue(tongue(label.get(&reader.language), &reader.language))
        .attribute("label", reader.plain(label))
        .follow_list(inner, move |at| option(&of, &choices, at))
}

fn option(field: &Field, choices: &[Choice], at: usize) -> Element {
    let Some(choice) = choices.get(at) else { return element("option") };
    let (given, code, label, reader) = (field.given.clone(), choice.code.clone(), choice.label.clone(), field.reader());
    element("option")
        .tongue(tongue(label.get(&reader.language), &reader.language))
        .attribute("value", code.as_str().to_owned())
        .selected(move || matches!(given(), Some(Answer::Choice(given)) if given == code))
        // An option holds plain words only.
        .follow_text(move || reader.plain(&label).into())
}
