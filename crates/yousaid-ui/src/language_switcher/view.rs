//! The language switcher's markup.

use leptos::prelude::*;
use yousaid_i18n::Words;
use yousaid_i18n::direction;
use yousaid_i18n::endonym;

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
    let items: Vec<AnyView> = languages.into_iter().map(|language| item(language, current, on_choose)).collect();
    let label = move || words.with(|words| words.get("survey-language-label"));
    view! {
        <nav class="yousaid-languages" part="languages" aria-label=label>
            <ul class="yousaid-languages__list">{items}</ul>
        </nav>
    }
    .into_any()
}

fn item(language: String, current: Signal<String>, on_choose: Callback<String>) -> AnyView {
    let own = language.clone();
    let is_current = move || current.with(|current| current.eq_ignore_ascii_case(&own)).then_some("true");
    let (lang, dir, name) = (language.clone(), direction(&language).code(), endonym(&language).to_owned());
    view! {
        <li>
            <button
                type="button"
                class="yousaid-languages__item"
                lang=lang
                dir=dir
                aria-current=is_current
                on:click=move |_| on_choose.run(language.clone())
            >
                {name}
            </button>
        </li>
    }
    .into_any()
}
