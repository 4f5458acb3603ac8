//! The language switcher's markup.

use std::sync::Arc;

use leptos::prelude::*;
use yousaid_engine::form::Go;
use yousaid_i18n::Words;
use yousaid_i18n::direction;
use yousaid_i18n::endonym;

use crate::element::Element;
use crate::element::element;
use crate::field::Getter;

/// The languages to choose from, each named in itself.
///
/// # Accessibility
///
/// A navigation landmark with a name; the current language has `aria-current`.
///
/// # Styling
///
/// `.yousaid-languages`; part `languages`.
///
/// # Example
///
/// ```
/// use leptos::prelude::*;
/// use yousaid_i18n::Words;
/// use yousaid_ui::LanguageSwitcher;
///
/// #[component]
/// fn Languages() -> impl IntoView {
///     let current = RwSignal::new("en".to_owned());
///     let languages = vec!["en".to_owned(), "cy".to_owned()];
///     view! {
///         <LanguageSwitcher
///             languages=languages
///             current=current
///             words=Signal::stored(Words::english())
///             on_choose=Callback::new(move |language| current.set(language))
///         />
///     }
/// }
/// ```
#[component]
pub fn LanguageSwitcher(
    /// BCP 47 tags, in the order in which they are shown.
    languages: Vec<String>,
    /// The current one.
    #[prop(into)]
    current: Signal<String>,
    /// The words of the interface.
    #[prop(into)]
    words: Signal<Words>,
    /// Takes the tag that was chosen.
    on_choose: Callback<String>,
) -> impl IntoView {
    let label = Arc::new(move || words.with(|words| words.get("survey-language-label")));
    let on_choose = Arc::new(move |language| on_choose.run(language));
    language_switcher(&languages, &(Arc::new(move || current.get()) as Getter<String>), label, on_choose).into_any()
}

/// Takes the language that was chosen.
pub(crate) type OnChoose = Arc<dyn Fn(String) + Send + Sync>;

/// The component, without the forms that its props take on the way.
pub(crate) fn language_switcher(
    languages: &[String],
    current: &Getter<String>,
    label: Getter<String>,
    on_choose: OnChoose,
) -> Element {
    let mut list = element("ul").class("yousaid-languages__list");
    for language in languages {
        list = list.child(item(language, current.clone(), on_choose.clone()));
    }
    element("nav")
        .class("yousaid-languages")
        .attribute("part", "languages")
        .follow("aria-label", move || Some(label().into()))
        .child(list)
}

fn item(language: &str, current: Getter<String>, on_choose: OnChoose) -> Element {
    let (own, chosen) = (language.to_owned(), language.to_owned());
    let button = element("button")
        .attribute("type", "button")
        .class("yousaid-languages__item")
        .attribute("lang", language.to_owned())
        .attribute("dir", direction(language).code())
        .follow("aria-current", move || current().eq_ignore_ascii_case(&own).then_some("true".into()))
        .go(|| Go::Language(language.to_owned()))
        .on("click", move |_| on_choose(chosen.clone()))
        .child(endonym(language).to_owned());
    element("li").child(button)
}
