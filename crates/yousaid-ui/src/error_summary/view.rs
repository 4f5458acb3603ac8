//! The error summary's markup.

use leptos::prelude::*;
use yousaid_i18n::Words;

use crate::browser;
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
    let (lang, dir) = (words.language().to_owned(), words.direction().code());
    let title = words.get("error-summary-title").into_any();
    let lines = move || errors.get().into_iter().map(line).collect::<Vec<AnyView>>();
    view! {
        <div
            class="yousaid-error-summary"
            part="error-summary"
            id=id
            tabindex="-1"
            lang=lang
            dir=dir
            hidden=move || errors.with(Vec::is_empty)
        >
            <div role="alert">
                {heading(heading_level, None, "yousaid-error-summary__title", title)}
                <ul class="yousaid-error-summary__list">{lines}</ul>
            </div>
        </div>
    }
    .into_any()
}

fn line(error: SummaryError) -> AnyView {
    let SummaryError { id, message } = error;
    let href = ["#", &id].concat();
    let follow = move |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        browser::follow(&event, &id);
    };
    view! { <li><a class="yousaid-link" href=href on:click=follow>{message}</a></li> }.into_any()
}
