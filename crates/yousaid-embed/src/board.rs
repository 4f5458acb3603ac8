//! The board of outcomes as a widget of its own, in a wasm of its own: a page that has nothing else loads
//! neither the survey nor its engine. Its functions have the names of the survey's, so that the loader
//! treats both alike.

use crate::{
    fault,
    language::{self, Languages, Part},
    loader,
    options::{self, Options, Spelling, Theme},
};
use leptos::{mount::mount_to, prelude::AnyView};
use std::{any::Any, cell::RefCell, sync::Arc};
use wasm_bindgen::{JsCast as _, JsValue, prelude::wasm_bindgen};
use wasm_bindgen_futures::spawn_local;
use web_sys::{HtmlElement, ShadowRoot};
use yousaid_i18n::{Words, english};
use yousaid_schema::{Json, Outcomes, SurveyId};
use yousaid_ui::{Board, Held, outcomes::Filter, outcomes::unavailable};

/// The options that only a board has.
const OWN: &[[&str; 2]] =
    &[["max", "max"], ["survey", "survey"], ["place", "place"], ["topic", "topic"], ["earlier", "earlier"]];
/// Most entries that can be shown at once: as many as a board has.
const MOST: u32 = 500;
/// Its words.
const WORDS: Part = Part { name: "outcomes", english: Some(english::OUTCOMES) };

thread_local! {
    static BOARDS: RefCell<(u32, Vec<(u32, Shown)>)> = RefCell::default();
}

struct Shown {
    host: HtmlElement,
    /// None where the board can't be had.
    outcomes: Option<Arc<Outcomes>>,
    live: Live,
    /// Taken when it is shown.
    ready: Option<Options>,
    root: Option<ShadowRoot>,
    /// The reactive system and the nodes; both go when it is dropped.
    mounted: Option<Box<dyn Any>>,
}

#[derive(Clone)]
struct Live {
    language: Arc<Held<String>>,
    words: Arc<Held<Words>>,
}

/// Calls with a board, unless it is gone.
fn with<T>(id: u32, call: impl FnOnce(&mut Shown) -> T) -> Option<T> {
    BOARDS.with_borrow_mut(|(_, all)| all.iter_mut().find(|(known, _)| *known == id).map(|(_, shown)| call(shown)))
}

/// Reads everything that the page gave and fetches the words. Ends with a number that stands for the board
/// from now on. `document` is the text that was fetched from `src`; without it, where `src` is given, the
/// board says that it can't be shown.
///
/// # Errors
///
/// A named error: see [`crate`].
#[wasm_bindgen]
pub async fn prepare(
    host: HtmlElement,
    _widget: String,
    options: JsValue,
    document: Option<String>,
    _backend: JsValue,
    _carried: JsValue,
) -> Result<u32, JsValue> {
    let options = options::read(&host, &options, OWN)?;
    let outcomes = match (options.definition(), document) {
        (Some(json), _) => Some(read(json, "given as an object")?),
        (None, Some(text)) => {
            let parsed = loader::parse(&text).ok_or_else(|| fault::element("`start` was not called"))?;
            let parsed = parsed.map_err(|_| fault::config("the board is not JSON"))?;
            let json: Result<Json, _> = serde_wasm_bindgen::from_value(parsed);
            let cant_be_read =
                |why: serde_wasm_bindgen::Error| ["the board can't be read; ", &why.to_string()].concat();
            let json = json.map_err(|why| fault::config(&cant_be_read(why)))?;
            Some(read(&json, options.src.as_deref().unwrap_or_default())?)
        }
        (None, None) if options.src.is_some() => None,
        (None, None) => return Err(fault::config("the option `src` is missing; give the address of a board")),
    };
    check(&options)?;
    let available = outcomes.as_ref().map(|outcomes| outcomes.languages.clone()).unwrap_or_default();
    let Languages { questions, words } = language::choose(options.language.as_deref(), &host, &available);
    let (words, missing) = language::words(&words, &[WORDS]).await;
    if let Some(error) = missing {
        // The board can be read all the same.
        loader::report(&host, &error);
    }
    let live = Live { language: Arc::new(Held::new(questions)), words: Arc::new(Held::new(words)) };
    let outcomes = outcomes.map(Arc::new);
    Ok(BOARDS.with_borrow_mut(|(last, all)| {
        *last += 1;
        all.push((*last, Shown { host, outcomes, live, ready: Some(options), root: None, mounted: None }));
        *last
    }))
}

fn read(json: &Json, place: &str) -> Result<Outcomes, JsValue> {
    Outcomes::from_json(json)
        .map_err(|error| fault::config(&["the board (", place, ") can't be used\n", &error.to_string()].concat()))
}

/// Names the options of its own that can't be used.
fn check(options: &Options) -> Result<(), JsValue> {
    if own(options, "max").is_some() && max(options).is_none() {
        return Err(fault::config(&format!("`max`: write a whole number from 1 to {MOST}")));
    }
    if own(options, "survey").is_some() && survey(options).is_none() {
        return Err(fault::config(&["`survey`: ", SurveyId::RULE].concat()));
    }
    Ok(())
}

fn own<'a>(options: &'a Options, name: &str) -> Option<&'a Json> {
    options.own.iter().find(|(known, _)| known == name).map(|(_, value)| value)
}

fn text(options: &Options, name: &str) -> String {
    own(options, name).and_then(Json::as_text).unwrap_or_default().to_owned()
}

/// Attributes are texts, and objects have numbers.
fn max(options: &Options) -> Option<u32> {
    let max = match own(options, "max")? {
        Json::Text(text) => text.trim().parse().ok()?,
        Json::Number(number) => number.to_string().parse().ok()?,
        _ => return None,
    };
    (1..=MOST).contains(&max).then_some(max)
}

fn survey(options: &Options) -> Option<SurveyId> {
    SurveyId::new(own(options, "survey")?.as_text()?)
}

/// Shows a board in the element's shadow root.
///
/// # Errors
///
/// `YousaidElementError` if there is no such board, or it is shown already.
#[wasm_bindgen]
pub fn connect(id: u32, root: ShadowRoot) -> Result<(), JsValue> {
    let taken = with(id, |shown| {
        let options = shown.ready.take()?;
        Some((options, shown.outcomes.clone(), shown.live.clone()))
    });
    let (options, outcomes, live) =
        taken.flatten().ok_or_else(|| fault::element(&format!("board {id} can't be shown (again)")))?;
    // Leptos asks for an element and uses it as a node, which a shadow root is.
    let (theme, place) = (options.theme, root.clone().unchecked_into());
    let mounted = mount_to(place, move || view(id, &options, outcomes, live));
    dress(&root, theme);
    with(id, |shown| {
        shown.root = Some(root);
        shown.mounted = Some(Box::new(mounted));
    });
    Ok(())
}

fn view(id: u32, options: &Options, outcomes: Option<Arc<Outcomes>>, live: Live) -> AnyView {
    let Live { language, words } = live;
    let heading_level = options.heading_level.unwrap_or(2);
    let words = Arc::new(move || words.get());
    let Some(outcomes) = outcomes else { return unavailable(words, heading_level) };
    Board {
        words,
        language: Some(Arc::new(move || language.get())),
        heading_level,
        survey: survey(options),
        earlier: own(options, "earlier").is_some(),
        max: max(options),
        filter: Filter { place: text(options, "place"), topic: text(options, "topic") },
        on_language: Some(Arc::new(move |language: String| {
            speak(id, Some(&language));
            if let Some(host) = with(id, |shown| shown.host.clone()) {
                let detail = Json::Object(vec![("language".to_owned(), language.as_str().into())]);
                loader::emit(&host, "language-changed", &detail);
            }
        })),
        ..Board::new(outcomes)
    }
    .view()
}

/// Removes a board and frees what it holds. One that is gone already is no mistake.
#[wasm_bindgen]
pub fn disconnect(id: u32) {
    let gone = BOARDS.with_borrow_mut(|(_, all)| {
        let at = all.iter().position(|(known, _)| *known == id)?;
        Some(all.swap_remove(at))
    });
    // Here and not above: what is dropped may call back.
    drop(gone);
}

/// Changes an attribute of a board that is shown: `language` or `theme`; without a value it is back to its
/// default.
///
/// # Errors
///
/// `YousaidConfigError` for a value that can't be used.
#[wasm_bindgen]
pub fn set_option(id: u32, name: &str, value: Option<String>) -> Result<(), JsValue> {
    let fields = value.map(|value| (name.to_owned(), Json::Text(value))).into_iter().collect();
    let options = options::read_one(&Json::Object(fields), Spelling::Attributes, &[], Options::default())?;
    let Some(root) = with(id, |shown| shown.root.clone()) else { return Ok(()) };
    match name {
        "theme" => dress(&root.ok_or_else(|| fault::element("the board is not shown"))?, options.theme),
        "language" => speak(id, options.language.as_deref()),
        _ => return Err(fault::config(&["`", name, "` can't be changed while the board is shown"].concat())),
    }
    Ok(())
}

/// Forces light or dark on the board's root, where the style looks for it.
fn dress(root: &ShadowRoot, theme: Theme) {
    let Ok(Some(board)) = root.query_selector(".yousaid") else { return };
    // Neither can fail: the name is a constant that is right.
    let _ = match theme.forced() {
        Some(theme) => board.set_attribute("data-theme", theme),
        None => board.remove_attribute("data-theme"),
    };
}

/// Fetches the words of a language and shows everything in it. The last language asked for wins.
fn speak(id: u32, asked: Option<&str>) {
    let known = with(id, |shown| {
        let available = shown.outcomes.as_ref().map(|outcomes| outcomes.languages.as_slice()).unwrap_or_default();
        (shown.host.clone(), shown.live.clone(), language::choose(asked, &shown.host, available))
    });
    let Some((host, live, Languages { questions, words })) = known else { return };
    live.language.set(questions.clone());
    spawn_local(async move {
        let (words, missing) = language::words(&words, &[WORDS]).await;
        if with(id, |_| ()).is_none() {
            return;
        }
        if let Some(error) = missing {
            loader::report(&host, &error);
        }
        if live.language.now() == questions {
            live.words.set(words);
        }
    });
}
