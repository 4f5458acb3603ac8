//! One choice: a native radio button or box to tick whose whole row is its label.

use std::fmt;
use std::sync::Arc;

use leptos::prelude::event_target_checked;
use yousaid_engine::form;
use yousaid_schema::Answer;
use yousaid_schema::Code;
use yousaid_schema::SoftAnswer;

use super::Field;
use super::is_invalid;
use crate::element::Content;
use crate::element::Element;
use crate::element::element;

/// What a row stands for.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Mark {
    Code(Code),
    Soft(SoftAnswer),
}

/// Told when a row is marked or unmarked by the resident.
pub(crate) type OnMark = Arc<dyn Fn(&Mark, bool) + Send + Sync>;

/// A row to be rendered.
pub(crate) struct Row {
    /// `radio` or `checkbox`.
    pub input: &'static str,
    pub id: String,
    pub name: String,
    pub mark: Mark,
    pub label: Content,
    /// Whether the box itself is to say that something is wrong. A radio button never does: its
    /// group says it.
    pub says_error: bool,
    pub on_mark: OnMark,
}

impl fmt::Debug for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Row").field("id", &self.id).field("mark", &self.mark).finish_non_exhaustive()
    }
}

impl Mark {
    /// Whether an answer holds this.
    pub(crate) fn is_in(&self, given: Option<&Answer>) -> bool {
        match (self, given) {
            (Self::Code(code), Some(Answer::Choice(given))) => code == given,
            (Self::Code(code), Some(Answer::Choices(given))) => given.contains(code),
            (Self::Soft(soft), Some(Answer::Soft(given))) => soft == given,
            _ => false,
        }
    }

    /// The value in a form that is posted without scripts.
    fn value(&self) -> String {
        match self {
            Self::Code(code) => code.as_str().to_owned(),
            Self::Soft(soft) => form::soft_value(*soft),
        }
    }
}

/// The row.
pub(crate) fn row_view(field: &Field, row: Row) -> Element {
    let Row { input, id, name, mark, label, says_error, on_mark } = row;
    let given = field.given.clone();
    let watched = mark.clone();
    let [before, label] = match &field.access {
        Some(access) => access.0.choice(field, Some(&mark), label),
        None => [Content::NONE, label],
    };
    let mut control = element("input")
        .class("yousaid-row__input")
        .attribute("type", input)
        .attribute("id", id.clone())
        .attribute("name", name)
        .attribute("value", mark.value());
    if says_error {
        control = control.follow("aria-invalid", is_invalid(field));
    }
    element("label")
        .class("yousaid-row")
        .attribute("for", id)
        .child(
            control
                .ticked(move || watched.is_in(given().as_ref()))
                .on("change", move |event| on_mark(&mark, event_target_checked(event))),
        )
        .child(before)
        .child(element("span").class("yousaid-row__label").child(label))
}
