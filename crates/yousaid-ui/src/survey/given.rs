//! What components of Leptos are given, in the form in which [`Setup`](super::Setup) takes it.

use std::sync::Arc;

use leptos::prelude::AnyView;
use leptos::prelude::Callable as _;
use leptos::prelude::Callback;
use leptos::prelude::Get as _;
use leptos::prelude::IntoAny as _;
use leptos::prelude::RwSignal;
use leptos::prelude::Set as _;
use leptos::prelude::Signal;
use leptos::prelude::untrack;
use yousaid_engine::Survey;
use yousaid_i18n::Words;
use yousaid_schema::Definition;
use yousaid_schema::Error;
use yousaid_schema::Mode;
use yousaid_schema::sha256_hex;
use yousaid_transport::Drafts;
use yousaid_transport::Keep;

use super::Draft;
use super::Handler;
use super::Setup;
use crate::Access;
use crate::AccessPart;
use crate::BackendHandle;
use crate::Getter;
use crate::SurveyEvent;
use crate::browser;
use crate::element::element;

/// A callback, which may be gone by the time that it is called.
pub(crate) fn handler<T: Send + Sync + 'static>(callback: Option<Callback<T>>) -> Option<Handler<T>> {
    callback.map(|callback| -> Handler<T> {
        Arc::new(move |value| {
            callback.try_run(value);
        })
    })
}

/// A value that changes.
pub(crate) fn getter<T: Clone + Send + Sync + 'static>(signal: Signal<T>) -> Getter<T> {
    Arc::new(move || signal.get())
}

/// The words that are given, else English.
pub(crate) fn words_or_english(words: Option<Signal<Words>>) -> Getter<Words> {
    words.map_or_else(|| Arc::new(Words::english) as Getter<Words>, getter)
}

/// What makes a survey easier to read; none where neither the page, with `bar`, nor its definition wants any.
pub(crate) fn access(survey: &Survey, bar: bool) -> Option<Access> {
    let definition = survey.definition();
    AccessPart::is_needed(definition, bar).then(|| AccessPart::all().make(definition, bar))
}

/// The survey that a definition makes, if the backend may have its responses; `on_event` hears, once it is on the page,
/// why there is none.
pub(crate) fn compiled(
    definition: Result<Definition, Error>,
    backend: &BackendHandle,
    on_event: Option<&Handler<SurveyEvent>>,
) -> Option<Arc<Survey>> {
    let survey = definition.and_then(Survey::compile).map_err(|error| error.to_string());
    // Better known before the first question than after the last.
    let is_legible = || backend.get().is_some_and(|backend| !backend.seals());
    let survey = survey.and_then(|survey| match survey.definition().sealed_for.is_empty() || !is_legible() {
        true => Ok(Arc::new(survey)),
        false => {
            Err("the survey is sealed (`sealed_for`), and its backend does not seal; see `SealedBackend`".to_owned())
        }
    });
    match survey {
        Ok(survey) => Some(survey),
        Err(message) => {
            if let Some(on_event) = on_event.cloned() {
                browser::after_render(Box::new(move || on_event(SurveyEvent::Error { message })));
            }
            None
        }
    }
}

/// Whether a survey is shown before it is known whether answers in progress were kept: a server knows of none, and
/// what it has rendered is taken over as it stands.
const AT_ONCE: bool = cfg!(any(not(target_arch = "wasm32"), feature = "hydrate"));

/// The survey, which goes on with the answers that were kept of it, and keeps those that are given now.
pub(crate) fn kept(keep: Keep, setup: Setup, view: impl Fn(Setup) -> AnyView + Send + 'static) -> AnyView {
    let Some(drafts) = drafts(keep, &setup) else { return view(setup) };
    let known = RwSignal::new(AT_ONCE.then_some(None::<Draft>));
    let setup = Setup { drafts: Some(drafts.clone()), ..setup };
    browser::spawn(async move {
        let draft = drafts.load().await.map(Draft::new);
        if draft.is_some() || !AT_ONCE {
            // The component may be gone by now.
            known.try_set(Some(draft));
        }
    });
    let content = move || match known.get() {
        // What is read to build it is no reason to build it again.
        Some(draft) => untrack(|| view(Setup { draft, ..setup.clone() })),
        // An element of ours, because what follows takes its place in a shadow root, too.
        None => element("div").attribute("hidden", "").into_any(),
    };
    content.into_any()
}

/// What keeps the answers: apart for each name on a page, and for each of those for whom a page asks (its context).
fn drafts(keep: Keep, setup: &Setup) -> Option<Drafts> {
    if keep == Keep::None || setup.mode == Mode::Kiosk {
        return None;
    }
    let mut whose = setup.name.clone();
    for (name, value) in &setup.context {
        whose = [&whose, "\n", name, "=", value].concat();
    }
    let survey = setup.survey.definition().id.as_str();
    Some(Drafts::new(keep, [survey, " ", &sha256_hex(whose.as_bytes())].concat()))
}
