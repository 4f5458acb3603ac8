//! What components of Leptos are given, in the form in which [`Setup`](super::Setup) takes it.

use std::sync::Arc;

use leptos::prelude::Callable as _;
use leptos::prelude::Callback;
use leptos::prelude::Get as _;
use leptos::prelude::Signal;
use yousaid_engine::Survey;
use yousaid_i18n::Words;
use yousaid_schema::Definition;
use yousaid_schema::Error;

use super::Handler;
use crate::Access;
use crate::AccessPart;
use crate::Getter;
use crate::SurveyEvent;
use crate::browser;

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

/// The survey that a definition makes; `on_event` hears, once it is on the page, why one makes none.
pub(crate) fn compiled(
    definition: Result<Definition, Error>,
    on_event: Option<&Handler<SurveyEvent>>,
) -> Option<Arc<Survey>> {
    match definition.and_then(Survey::compile) {
        Ok(survey) => Some(Arc::new(survey)),
        Err(error) => {
            if let Some(on_event) = on_event.cloned() {
                let message = error.to_string();
                browser::after_render(Box::new(move || on_event(SurveyEvent::Error { message })));
            }
            None
        }
    }
}
