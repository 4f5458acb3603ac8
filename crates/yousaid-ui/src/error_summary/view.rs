//! The error summary's markup.

use std::sync::Arc;

use leptos::prelude::*;
use yousaid_i18n::Words;

use crate::browser;
use crate::element::Content;
use crate::element::Element;
use crate::element::element;
use crate::field::Getter;
use crate::markup::heading;

/// One line of an [`ErrorSummary`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SummaryError {
    /// The DOM id of the control that the line leads to.
    pub id: String,
    /// What to do, in the words that stand at the control too.
    pub message: String,
}

/// The list of what is wrong on a page, each line a link to its control.
///
/// A [`Survey`](crate::Survey) shows its own; use this for forms of your own beside it.
///
/// # Accessibility
///
/// Focus it (by `id`) once it has errors to show: it does not take the focus by itself. The list is
/// announced as an alert.
///
/// # Styling
///
/// `.yousaid-error-summary`; part `error-summary`.
///
/// # Example
///
/// ```
/// use leptos::prelude::*;
/// use yousaid_i18n::Words;
/// use yousaid_ui::{ErrorSummary, SummaryError};
///
/// #[component]
/// fn Form() -> impl IntoView {
///     let errors = RwSignal::new(Vec::<SummaryError>::new());
///     view! { <ErrorSummary id="errors" errors=errors words=Words::english() /> }
/// }
/// ```
#[component]
pub fn ErrorSummary(
    /// Its DOM id.
    #[prop(into)]
    id: String,
    /// The errors; while there are none it is hidden.
    #[prop(into)]
    errors: Signal<Vec<SummaryError>>,
    /// The words of the interface.
    words: Words,
    /// The level of its heading, 1 to 6.
    #[prop(default = 3)]
    heading_level: u8,
) -> impl IntoView {
    let lines = move || {
        let line = |SummaryError { id, message }| SummaryLine { id, message: message.into() };
        errors.get().into_iter().map(line).collect()
    };
    error_summary(id, Arc::new(lines), &words, heading_level).into_any()
}

/// A line whose words say in which language each part of them is.
pub(crate) struct SummaryLine {
    /// The DOM id of the control that it leads to.
    pub(crate) id: String,
    pub(crate) message: Content,
}

/// The component, without the forms that its props take on the way.
pub(crate) fn error_summary(id: String, errors: Getter<Vec<SummaryLine>>, words: &Words, heading_level: u8) -> Element {
    let title = words.get("error-summary-title").into();
    let no_errors = errors.clone();
    let list = element("ul").class("yousaid-error-summary__list");
    let list = list.follow_content(move || Content::Many(errors().into_iter().map(line).collect()));
    let alert = element("div")
        .attribute("role", "alert")
        .child(heading(heading_level, None, "yousaid-error-summary__title", title))
        .child(list);
    element("div")
        .class("yousaid-error-summary")
        .attribute("part", "error-summary")
        .attribute("id", id)
        .attribute("tabindex", "-1")
        .attribute("lang", words.language().to_owned())
        .attribute("dir", words.direction().code())
        .follow_flag("hidden", move || no_errors().is_empty())
        .child(alert)
}

fn line(error: SummaryLine) -> Content {
    let SummaryLine { id, message } = error;
    let link = element("a").class("yousaid-link").attribute("href", ["#", &id].concat());
    let follow = move |event: &web_sys::Event| {
        event.prevent_default();
        browser::follow(event, &id);
    };
    element("li").child(link.on("click", follow).child(message)).into()
}
