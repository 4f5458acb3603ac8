//! In which language a widget speaks.

use crate::{fault, loader};
use futures::{FutureExt as _, future::LocalBoxFuture};
use std::cell::{Cell, RefCell};
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::{HtmlElement, Node, ShadowRoot};
use yousaid_i18n::{LANGUAGES, OtherLanguages, Words, negotiate};
#[cfg(feature = "survey")]
use yousaid_schema::Definition;

/// A part of the bundle, for its words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Part {
    /// Of the part and of its group of words; of several, with blanks between them.
    pub(crate) name: &'static str,
    /// Its words in English, where the others do not hold them.
    pub(crate) english: Option<&'static str>,
}

/// The word for "find out yourself".
pub(crate) const AUTO: &str = "auto";

/// The languages of a widget. They differ where the questions exist in fewer languages than the
/// words of the interface: a Welsh page gets Welsh buttons around English questions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Languages {
    pub(crate) questions: String,
    pub(crate) words: String,
}

/// The one asked for, else that of the page around the element, else the first that the resident's
/// browser prefers and the survey has, else the survey's default.
pub(crate) fn choose(asked: Option<&str>, host: &HtmlElement, available: &[String]) -> Languages {
    let asked = asked.filter(|asked| *asked != AUTO).map(str::to_owned);
    let page = of_page(host);
    let mut wanted: Vec<String> = asked.iter().chain(&page).cloned().collect();
    if let Some(window) = web_sys::window() {
        wanted.extend(window.navigator().languages().iter().filter_map(|language| language.as_string()));
    }
    let wanted: Vec<&str> = wanted.iter().map(String::as_str).collect();
    let available: Vec<&str> = available.iter().map(String::as_str).collect();
    let questions = negotiate(&wanted, &available, available.first().copied().unwrap_or("en"));
    // Not the browser's preferences: somebody decided in which language this page speaks.
    let decided = asked.or(page).unwrap_or_default();
    let words = negotiate(&[&decided, &questions], LANGUAGES, "en");
    Languages { questions, words }
}

/// Whether [`choose`] can tell these languages apart: of a survey in English, on a page in English, it always
/// can; for all else there is a part, which [`learn`] loads.
#[cfg(feature = "survey")]
pub(crate) fn is_known(asked: Option<&str>, host: &HtmlElement, available: &[String]) -> bool {
    let decided = asked.filter(|asked| *asked != AUTO).map(str::to_owned).or_else(|| of_page(host));
    let is_english = |tag: &String| !OtherLanguages::is_needed(tag);
    OtherLanguages::is_installed()
        || (available.len() < 2 && available.iter().all(is_english) && decided.iter().all(is_english))
}

/// Loads what [`choose`] needs to tell these languages apart.
///
/// # Errors
///
/// `YousaidTransportError` if it can't be loaded.
#[cfg(feature = "survey")]
pub(crate) async fn learn(asked: Option<&str>, host: &HtmlElement, available: &[String]) -> Result<(), JsValue> {
    // In one piece with the rest there is nothing to load.
    #[cfg(feature = "lazy")]
    if !is_known(asked, host, available) {
        crate::part::languages().await?.install();
    }
    #[cfg(not(feature = "lazy"))]
    let _ = (asked, host, available);
    Ok(())
}

/// The `lang` that holds where the element stands, also when that is inside other shadow roots.
fn of_page(host: &HtmlElement) -> Option<String> {
    let mut element = host.clone().unchecked_into::<web_sys::Element>();
    loop {
        if let Ok(Some(found)) = element.closest("[lang]") {
            // An empty `lang` says that the language is unknown.
            return found.get_attribute("lang").filter(|language| !language.is_empty());
        }
        let root: Node = element.get_root_node();
        element = root.dyn_into::<ShadowRoot>().ok()?.host();
    }
}

thread_local! {
    /// By language and groups.
    static LOADED: RefCell<Vec<(String, Words)>> = RefCell::default();
}

/// The interface words in one of [`LANGUAGES`]: those of every survey and of these parts. When they
/// can't be had, English and the reason.
pub(crate) async fn words(tag: &str, parts: &[Part]) -> (Words, Option<JsValue>) {
    let (words, missing) = own_words(tag, parts).await;
    let english = parts.iter().filter_map(|part| part.english);
    (english.fold(words, |words, group| words.with_english(group)), missing)
}

/// Without what the parts bring in English.
async fn own_words(tag: &str, parts: &[Part]) -> (Words, Option<JsValue>) {
    let Some(fetch) = FETCH.get().filter(|_| tag != "en") else { return (Words::english(), None) };
    let mut groups = "common".to_owned();
    for part in parts {
        groups.extend([" ", part.name]);
    }
    fetch(tag.to_owned(), groups).await
}

/// Fetches these groups of the words of a language.
type Fetch = fn(String, String) -> LocalBoxFuture<'static, (Words, Option<JsValue>)>;

thread_local! {
    static FETCH: Cell<Option<Fetch>> = const { Cell::new(if cfg!(feature = "lazy") { None } else { Some(fetched) }) };
}

/// What only other languages than English need, besides their words: with the feature `lazy` a part, which
/// nothing else may name.
#[cfg(feature = "lazy")]
#[derive(Clone, Copy)]
pub(crate) struct Others {
    tags: OtherLanguages,
    fetch: Fetch,
    #[cfg(feature = "survey")]
    offer: fn(Definition) -> Definition,
}

#[cfg(feature = "lazy")]
impl Others {
    pub(crate) fn all() -> Self {
        Self {
            tags: OtherLanguages::all(),
            fetch: fetched,
            #[cfg(feature = "survey")]
            offer: yousaid_engine::offer_complete,
        }
    }

    pub(crate) fn install(self) {
        self.tags.install();
        FETCH.set(Some(self.fetch));
    }
}

/// The definition with the languages that are complete enough for residents; compiling it decides that where
/// nothing is lazy.
///
/// # Errors
///
/// `YousaidTransportError` if what counts them can't be loaded.
#[cfg(feature = "survey")]
pub(crate) async fn offered(definition: Definition) -> Result<Definition, JsValue> {
    #[cfg(feature = "lazy")]
    if definition.min_completeness > 0 {
        return Ok((crate::part::languages().await?.offer)(definition));
    }
    Ok(definition)
}

fn fetched(tag: String, groups: String) -> LocalBoxFuture<'static, (Words, Option<JsValue>)> {
    let load = async move {
        let key = [&tag, " ", &groups].concat();
        let known =
            LOADED.with_borrow(|loaded| loaded.iter().find(|(known, _)| *known == key).map(|(_, words)| words.clone()));
        if let Some(words) = known {
            return (words, None);
        }
        let loaded = match loader::words(&tag, &groups).await {
            Some(Ok(text)) => Words::load(&tag, &text).map_err(|error| fault::config(&error.to_string())),
            Some(Err(error)) => Err(error),
            None => Err(fault::element("`start` was not called")),
        };
        match loaded {
            Ok(words) => {
                LOADED.with_borrow_mut(|loaded| loaded.push((key, words.clone())));
                (words, None)
            }
            Err(error) => (Words::english(), Some(error)),
        }
    };
    load.boxed_local()
}
