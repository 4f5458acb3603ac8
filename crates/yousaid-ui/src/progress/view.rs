//! The progress's markup.

use leptos::prelude::*;
use yousaid_i18n::Words;

use crate::element::Element;
use crate::element::element;

/// How far along the resident is, in words, and as a bar where the number of pages is certain.
///
/// # Accessibility
///
/// The bar is for the eye only; the words say the same.
///
/// # Styling
///
/// `.yousaid-progress[data-state="exact|about"]`; part `progress`.
///
/// # Example
///
/// ```
/// use leptos::prelude::*;
/// use yousaid_i18n::Words;
/// use yousaid_ui::Progress;
///
/// #[component]
/// fn Steps() -> impl IntoView {
///     let progress = yousaid_engine::Progress { page: 2, least: 5, most: 5 };
///     view! { <Progress progress=progress words=Words::english() /> }
/// }
/// ```
#[component]
pub fn Progress(
    /// Where the resident is, from a session.
    progress: yousaid_engine::Progress,
    /// The words of the interface.
    words: Words,
) -> impl IntoView {
    progress_bar(&progress, &words).into_any()
}

/// The component, without the forms that its props take on the way.
pub(crate) fn progress_bar(progress: &yousaid_engine::Progress, words: &Words) -> Element {
    let yousaid_engine::Progress { page, least, most } = *progress;
    let exact = progress.is_exact();
    let text = if exact {
        words.with("survey-progress-label", &[("page", page.into()), ("pages", most.into())])
    } else {
        // The middle of what is possible, rounded up: better to arrive early.
        let left = (least + most).div_ceil(2).saturating_sub(page);
        words.with("survey-progress-left-label", &[("page", page.into()), ("left", left.into())])
    };
    let text = element("p")
        .class("yousaid-progress__text")
        .attribute("lang", words.language().to_owned())
        .attribute("dir", words.direction().code())
        .child(text);
    let bar = exact.then(|| {
        element("progress")
            .class("yousaid-progress__bar")
            .attribute("max", most.to_string())
            .attribute("value", page.to_string())
            .attribute("aria-hidden", "true")
    });
    element("div")
        .class("yousaid-progress")
        .attribute("part", "progress")
        .attribute("data-state", if exact { "exact" } else { "about" })
        .child(text)
        .child(bar)
}
