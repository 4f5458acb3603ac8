//! The widgets on this page, from the first word about them to their removal.

use crate::{
    after,
    backends::Wanted,
    begin::{Begin, Begun},
    fault, json,
    language::{self, Languages},
    loader,
    options::{self, Options, Spelling, Theme},
    part::{self, Part},
    questionnaire::{self, Also, Way},
};
use leptos::{mount::mount_to, prelude::AnyView};
use std::{any::Any, cell::RefCell, sync::Arc};
use wasm_bindgen::{JsCast as _, JsValue, prelude::wasm_bindgen};
use wasm_bindgen_futures::spawn_local;
use web_sys::{HtmlElement, ShadowRoot};
use yousaid_engine::Survey;
use yousaid_i18n::Words;
use yousaid_schema::{Json, Mode, Response, ResponseId};
use yousaid_transport::Drafts;
use yousaid_ui::{Access, Draft, Face, Held, Later, Place, Setup, SurveyEvent};

thread_local! {
    static WIDGETS: RefCell<Widgets> = RefCell::default();
}

#[derive(Default)]
struct Widgets {
    last: u32,
    /// A page has a handful.
    all: Vec<(u32, Widget)>,
}

struct Widget {
    host: HtmlElement,
    live: Live,
    survey: Arc<Survey>,
    /// What it needs besides the main part, for its words in other languages.
    parts: Vec<Part>,
    /// Taken when it is shown.
    ready: Option<Ready>,
    also: Option<Also>,
    /// How often another language was asked for.
    asked: u32,
    /// Where it is shown.
    root: Option<ShadowRoot>,
    /// The reactive system and the nodes; both go when it is dropped.
    mounted: Option<Box<dyn Any>>,
}

/// What can change while a widget is shown. Counted references: they belong to no reactive owner,
/// because they are there before it.
#[derive(Clone)]
struct Live {
    language: Arc<Held<String>>,
    words: Arc<Held<Words>>,
}

struct Ready {
    way: Way,
    drafts: Option<Drafts>,
    draft: Option<Draft>,
    response: Option<ResponseId>,
    seed: Option<u32>,
    options: Options,
    /// How it looks, and the document that the page gave, where it is not a survey.
    face: Option<(Face, Json)>,
    access: Option<Access>,
    later: Option<Later>,
}

/// Calls with a widget, unless it is gone. Nothing that runs code of the page or drops a widget may
/// happen in there.
fn with<T>(id: u32, call: impl FnOnce(&mut Widget) -> T) -> Option<T> {
    WIDGETS.with_borrow_mut(|widgets| {
        widgets.all.iter_mut().find(|(known, _)| *known == id).map(|(_, widget)| call(widget))
    })
}

/// Reads everything that the page gave and fetches the words. Ends with a number that stands for
/// the widget from now on. `widget` is the name of the element without `yousaid-`, `document` the text
/// that was fetched from `src`, `backend` where responses go if the page says it by more than an `endpoint`,
/// `carried` the answers of earlier pages that a form on the page carries.
///
/// # Errors
///
/// A named error: see [`crate`].
#[wasm_bindgen]
pub async fn prepare(
    host: HtmlElement,
    widget: String,
    options: JsValue,
    document: Option<String>,
    backend: JsValue,
    carried: JsValue,
) -> Result<u32, JsValue> {
    let face = part::face(&widget).await?;
    let options = options::read(&host, &options, face.map_or(&[], |(_, face)| face.options))?;
    let base = host.base_uri().ok().flatten().unwrap_or_default();
    let document = questionnaire::document(&options, document.as_deref())?;
    let (survey, mut parts) = questionnaire::survey(&options, &document, face.map(|(_, face)| face)).await?;
    parts.extend(face.map(|(name, face)| Part { name, english: Some(face.english) }));
    let (access, later) = questionnaire::aids(&options, &survey, &mut parts).await?;
    let mut way = match questionnaire::has_backend(&options, &document, &backend) {
        true => {
            let (definition, src, survey) = (document.clone(), options.src.clone(), survey.clone());
            (part::backends().await?.way)(&Wanted { page: backend, definition, base, src, survey })?
        }
        false => questionnaire::way(&options, &base)?,
    };
    let mut begun = Begun::default();
    if Begin::is_needed(&document) && way.store.is_some() {
        begun = (part::begin().await?.begin)(&document, &survey, &mut way, options.mode).await;
    }
    let Begun { instead, response } = begun;
    parts.extend(instead.map(|face| Part { name: "begin", english: Some(face.english) }));
    if !survey.definition().sealed_for.is_empty() {
        (part::sealing().await?.seal)(&survey, &mut way)?;
    }
    let languages = &survey.definition().languages;
    if let Err(error) = language::learn(options.language.as_deref(), &host, languages).await {
        // With English words around its questions it can be answered all the same.
        loader::report(&host, &error);
    }
    let language = language::choose(options.language.as_deref(), &host, languages);
    let (words, missing) = language::words(&language.words, &parts).await;
    if let Some(error) = missing {
        // The survey can be answered all the same.
        loader::report(&host, &error);
    }
    let live = Live { language: Arc::new(Held::new(language.questions)), words: Arc::new(Held::new(words)) };
    let mut drafts = questionnaire::drafts(&options, survey.definition(), &way.endpoint, &host);
    let kept = match &drafts {
        Some(drafts) => drafts.load().await,
        None => None,
    };
    let carried = json::read(&carried).ok().filter(|carried| *carried != Json::Null);
    let draft = match kept.is_some() || carried.is_some() {
        true => match part::keeping().await {
            Ok(draft) => draft(kept, carried),
            Err(error) => {
                loader::report(&host, &error);
                // What can't be taken up now is not written over either.
                drafts = None;
                None
            }
        },
        false => None,
    };
    let face = instead.or(face.map(|(_, face)| face)).map(|face| (face, document));
    let also = way.also.clone();
    let ready = Some(Ready { way, drafts, draft, response, seed: None, options, face, access, later });
    Ok(WIDGETS.with_borrow_mut(|widgets| {
        widgets.last += 1;
        let widget = Widget { host, live, survey, parts, ready, also, asked: 0, root: None, mounted: None };
        widgets.all.push((widgets.last, widget));
        widgets.last
    }))
}

/// What the page's own form has settled, whose place a widget is about to take (`js/takeover.js`): the id of
/// the response, the order of shuffled choices, and whether the resident is busy on its first page, wherever
/// answers from before left off.
#[wasm_bindgen]
pub fn take_over(id: u32, response: Option<String>, seed: Option<u32>, is_begun: bool) {
    with(id, |widget| {
        let Some(ready) = &mut widget.ready else { return };
        ready.response = response.and_then(|response| ResponseId::new(&response));
        ready.seed = seed;
        if let (true, Some(draft)) = (is_begun, &mut ready.draft) {
            draft.forget_page();
        }
    });
}

/// Shows a widget in the element's shadow root.
///
/// # Errors
///
/// `YousaidElementError` if there is no such widget, or it is shown already.
#[wasm_bindgen]
pub fn connect(id: u32, root: ShadowRoot) -> Result<(), JsValue> {
    let taken = with(id, |widget| widget.ready.take().map(|ready| (ready, widget.survey.clone(), widget.live.clone())))
        .flatten();
    let (ready, survey, live) = taken.ok_or_else(|| fault::element(&format!("widget {id} can't be shown (again)")))?;
    // Leptos asks for an element and uses it as a node, which a shadow root is.
    let (theme, place) = (ready.options.theme, root.clone().unchecked_into());
    let mounted = mount_to(place, move || view(id, ready, survey, live));
    dress(&root, theme);
    with(id, |widget| {
        widget.root = Some(root);
        widget.mounted = Some(Box::new(mounted));
    });
    Ok(())
}

/// Removes a widget and frees what it holds. One that is gone already is no mistake.
#[wasm_bindgen]
pub fn disconnect(id: u32) {
    let gone = WIDGETS.with_borrow_mut(|widgets| {
        let at = widgets.all.iter().position(|(known, _)| *known == id)?;
        Some(widgets.all.swap_remove(at))
    });
    // Here and not above: what is dropped may call back.
    drop(gone);
}

/// Changes an attribute of a widget that is shown: `language` or `theme`; without a value it is
/// back to its default.
///
/// # Errors
///
/// `YousaidConfigError` for a value that can't be used.
#[wasm_bindgen]
pub fn set_option(id: u32, name: &str, value: Option<String>) -> Result<(), JsValue> {
    let fields = value.map(|value| (name.to_owned(), Json::Text(value))).into_iter().collect();
    let options = options::read_one(&Json::Object(fields), Spelling::Attributes, &[], Options::default())?;
    let Some(root) = with(id, |widget| widget.root.clone()) else { return Ok(()) };
    match name {
        "theme" => dress(&root.ok_or_else(|| fault::element("the widget is not shown"))?, options.theme),
        "language" => speak(id, options.language.as_deref()),
        _ => return Err(fault::config(&["`", name, "` can't be changed while the widget is shown"].concat())),
    }
    Ok(())
}

/// Forces light or dark on the survey's root, where the style looks for it.
fn dress(root: &ShadowRoot, theme: Theme) {
    let Ok(Some(survey)) = root.query_selector(".yousaid") else { return };
    // Neither can fail: the name is a constant that is right.
    let _ = match theme.forced() {
        Some(theme) => survey.set_attribute("data-theme", theme),
        None => survey.remove_attribute("data-theme"),
    };
}

/// Fetches the words of a language and shows everything in it. The last language asked for wins.
fn speak(id: u32, asked: Option<&str>) {
    let unknown = with(id, |widget| {
        widget.asked += 1;
        let languages = &widget.survey.definition().languages;
        let is_known = language::is_known(asked, &widget.host, languages);
        (!is_known).then(|| (widget.host.clone(), languages.clone(), widget.asked))
    });
    if let Some((host, languages, turn)) = unknown.flatten() {
        let asked = asked.map(str::to_owned);
        return spawn_local(async move {
            match language::learn(asked.as_deref(), &host, &languages).await {
                Err(error) => loader::report(&host, &error),
                Ok(()) if with(id, |widget| widget.asked) == Some(turn) => speak(id, asked.as_deref()),
                Ok(()) => {}
            }
        });
    }
    let known = with(id, |widget| {
        let languages = language::choose(asked, &widget.host, &widget.survey.definition().languages);
        (widget.host.clone(), widget.live.clone(), widget.parts.clone(), languages)
    });
    let Some((host, live, parts, Languages { questions, words })) = known else { return };
    live.language.set(questions.clone());
    after::speak(with(id, |widget| widget.root.clone()).flatten().as_ref(), &questions);
    spawn_local(async move {
        let (words, missing) = language::words(&words, &parts).await;
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

fn view(id: u32, ready: Ready, survey: Arc<Survey>, live: Live) -> AnyView {
    let Ready { way, drafts, draft, response, seed, options, face, access, later } = ready;
    let Live { language, words } = live;
    let (about, endpoint, spoken) = (survey.clone(), way.endpoint.clone(), language.clone());
    let (heading_level, is_kiosk) = (options.heading_level.unwrap_or(2), options.mode == Some(Mode::Kiosk));
    let setup = Setup {
        words: Arc::new(move || words.get()),
        language: Some(Arc::new(move || language.get())),
        heading_level,
        mode: options.mode.unwrap_or_default(),
        context: options.context,
        on_event: Some(Arc::new(move |event| {
            if matches!(event, SurveyEvent::Submitted { .. })
                && !is_kiosk
                && let Some(root) = with(id, |widget| widget.root.clone()).flatten()
            {
                after::show(&root, &about, &endpoint, heading_level, &spoken.now());
            }
            tell(id, &event);
        })),
        on_submit: Some(Arc::new(move |response| offer(id, &response))),
        on_language: Some(Arc::new(move |language: String| speak(id, Some(&language)))),
        store: way.store,
        drafts,
        draft,
        response,
        seed,
        access,
        later,
        ..Setup::new(survey, way.backend)
    };
    let Some((face, document)) = face else { return setup.view() };
    let host = with(id, |widget| widget.host.clone());
    (face.view)(setup, Place { document, options: Json::Object(options.own), host })
}

/// Offers a response to the page; false if the page takes it itself.
fn offer(id: u32, response: &Response) -> bool {
    let Some((host, also)) = with(id, |widget| (widget.host.clone(), widget.also.clone())) else { return true };
    let goes_on = loader::emit(&host, "submit", &response.to_json());
    if let Some(also) = also.filter(|_| goes_on) {
        also(response);
    }
    goes_on
}

/// Tells the page what has happened.
fn tell(id: u32, event: &SurveyEvent) {
    let Some(host) = with(id, |widget| widget.host.clone()) else { return };
    let (name, value) = match event {
        SurveyEvent::Answered { question } => ("question", question.as_str()),
        SurveyEvent::PageChanged { page } => ("page", page.as_str()),
        SurveyEvent::Submitted { response } | SurveyEvent::Queued { response } => ("response", response.as_str()),
        SurveyEvent::Received { reference } => ("reference", reference.as_str()),
        SurveyEvent::Failed { reason } => ("reason", reason.as_str()),
        SurveyEvent::LanguageChanged { language } => ("language", language.as_str()),
        SurveyEvent::Error { message } => return loader::report(&host, &fault::config(message)),
        _ => ("", ""),
    };
    let mut detail = Vec::new();
    if !name.is_empty() {
        detail.push((name.to_owned(), Json::from(value)));
    }
    loader::emit(&host, event.name(), &Json::Object(detail));
}
