//! The rows of choices: those that are offered now, in their order, under the headings of their
//! groups, each with the field for words of one's own where it has one.

use std::sync::Arc;

use leptos::prelude::untrack;
use yousaid_schema::Choice;

use super::Field;
use super::Mark;
use super::OnMark;
use super::Row;
use super::row_view;
use super::rows;
use crate::element::Element;
use crate::element::element;
use crate::reader::Reader;

/// What the rows of a question have in common.
struct Rows {
    field: Field,
    reader: Reader,
    choices: Vec<Choice>,
    input: &'static str,
    on_mark: OnMark,
    /// Which of the choices belong here.
    only: fn(&[Choice], usize) -> bool,
}

/// The rows of those choices of a question for which `only` holds.
pub(crate) fn choice_rows(
    field: &Field,
    choices: &[Choice],
    input: &'static str,
    on_mark: OnMark,
    only: fn(&[Choice], usize) -> bool,
) -> Element {
    let shared = Arc::new(Rows {
        field: field.clone(),
        reader: field.reader(),
        choices: choices.to_vec(),
        input,
        on_mark,
        only,
    });
    let all = rows(Vec::new());
    if choices.iter().all(|choice| choice.group.is_none()) {
        return fill(all, shared, None);
    }
    let listed = shared.clone();
    let sections = move || {
        let mut sections = Vec::new();
        for at in listed.offered() {
            let section = section(&listed.choices, at);
            if !sections.contains(&section) {
                sections.push(section);
            }
        }
        sections
    };
    all.follow_list(sections, move |section| {
        let inner = fill(rows(Vec::new()), shared.clone(), Some(section));
        let Some(group) = shared.choices.get(section).and_then(|choice| choice.group.as_ref()) else { return inner };
        let id = shared.field.part(&["group-", &(section + 1).to_string()].concat());
        element("div")
            .class("yousaid-choices")
            .attribute("role", "group")
            .attribute("aria-labelledby", id.clone())
            .child(element("p").class("yousaid-choices__heading").attribute("id", id).child(shared.reader.line(group)))
            .child(inner)
    })
}

/// Puts the rows of a section into an element, or all rows.
fn fill(list: Element, shared: Arc<Rows>, only: Option<usize>) -> Element {
    let listed = shared.clone();
    let keys = move || {
        let mut offered = listed.offered();
        offered.retain(|at| only.is_none_or(|only| section(&listed.choices, *at) == only));
        offered
    };
    list.follow_list(keys, move |at| shared.row(at))
}

/// The first choice of the group to which a choice belongs. Choices without a group belong together
/// where they follow each other.
pub(crate) fn section(choices: &[Choice], at: usize) -> usize {
    let group = |at: usize| choices.get(at).and_then(|choice| choice.group.as_ref());
    match group(at) {
        Some(own) => (0..at).find(|other| group(*other) == Some(own)).unwrap_or(at),
        None => (0..at).rev().take_while(|other| group(*other).is_none()).last().unwrap_or(at),
    }
}

impl Rows {
    /// The positions of the choices that belong here and are offered now, in their order.
    fn offered(&self) -> Vec<usize> {
        // Without conditions it is the same whatever is answered, and need not be looked at again.
        let is_fixed = self.choices.iter().all(|choice| choice.ask_if.is_none());
        let mut offered = if is_fixed { untrack(|| self.field.offered()) } else { self.field.offered() };
        offered.retain(|at| (self.only)(&self.choices, *at));
        offered
    }

    fn row(&self, at: usize) -> Element {
        let Some(choice) = self.choices.get(at) else { return element("div") };
        let row = Row {
            input: self.input,
            id: self.field.part(&(at + 1).to_string()),
            name: self.field.name(),
            mark: Mark::Code(choice.code.clone()),
            label: self.reader.line(&choice.label),
            says_error: self.input == "checkbox",
            on_mark: self.on_mark.clone(),
        };
        let row = row_view(&self.field, row);
        if !choice.other {
            return row;
        }
        element("div").child(row).child(self.field.companion_view())
    }
}
