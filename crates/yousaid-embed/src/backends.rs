//! Backends that are no collector: servers that are told in their own words, and functions of the page.
//!
//! A part of its own: only [`Backends::all`] is named elsewhere.

use crate::{
    fault, json, loader, outbox,
    questionnaire::{Way, read},
};
use futures::{
    FutureExt as _,
    future::{Either, LocalBoxFuture, select},
};
use gloo::timers::future::TimeoutFuture;
use js_sys::{Function, Promise, Reflect};
use std::{rc::Rc, sync::Arc, time::Duration};
use wasm_bindgen::{JsCast as _, JsValue, prelude::wasm_bindgen};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortController, Url};
use yousaid_engine::Survey;
use yousaid_schema::{
    Destination, HttpRoute, Json, QuestionId, Receipt, Response, Route, Slot, SlotSource, limits, nearest, replaced,
};
use yousaid_transport::{
    Backend, CollectorBackend, CopyStore, Courier, Delivery, HttpBackend, IndexedDbStore, Labels, Outcome, Store,
    mail_draft,
};
use yousaid_ui::{BackendHandle, StoreHandle};

/// The part, as one plain function.
#[derive(Clone, Copy)]
pub(crate) struct Backends {
    pub(crate) way: fn(&Wanted) -> Result<Way, JsValue>,
}

impl Backends {
    pub(crate) fn all() -> Self {
        Self { way }
    }
}

/// Where responses are wanted.
pub(crate) struct Wanted {
    /// What the page says, from the loader: `given`, or its `text` where it was an address, and `deliver` and
    /// `name` where it has them; `token`. Or nothing.
    pub(crate) page: JsValue,
    /// The definition, which may say it where the page does not.
    pub(crate) definition: Json,
    /// What addresses of the page are relative to.
    pub(crate) base: String,
    /// The address of the definition, if it has one.
    pub(crate) src: Option<String>,
    pub(crate) survey: Arc<Survey>,
}

/// How long a function of the page may take, in milliseconds.
const LIMIT_MS: u32 = 30_000;

fn way(wanted: &Wanted) -> Result<Way, JsValue> {
    let field = |name: &str| Reflect::get(&wanted.page, &name.into()).unwrap_or_default();
    if wanted.page.is_undefined() {
        // Relative to itself, and to nothing else: it is not trusted as the page is.
        let base = match wanted.src.as_deref() {
            Some(src) => {
                Url::new_with_base(src, &wanted.base).map_err(|_| wrong("the definition has no address"))?.href()
            }
            None => wanted.base.clone(),
        };
        let destination = Destination::of_definition(&wanted.definition).map_err(|error| cant_be_used(&error))?;
        return build(destination.ok_or_else(|| wrong("there is none"))?, &base, &JsValue::UNDEFINED, &wanted.survey);
    }
    if let Ok(deliver) = field("deliver").dyn_into::<Function>() {
        let name = field("name").as_string().unwrap_or_else(|| "page".to_owned());
        let key = ["page ", &name].concat();
        let backend: Rc<dyn Backend> = Rc::new(PageBackend { this: field("given"), deliver });
        return Ok(record(key.clone(), backend, IndexedDbStore::new(&key)));
    }
    let tree = match field("text").as_string() {
        Some(text) if text.len() > limits::DEFINITION_BYTES => return Err(wrong("the file is too long")),
        Some(text) => read(&text).ok_or_else(|| wrong("the file is not JSON"))?,
        None => json::read(&field("given")).map_err(|why| wrong(&why))?,
    };
    let destination = Destination::from_json(&tree).map_err(|error| cant_be_used(&error))?;
    build(destination, &wanted.base, &field("token"), &wanted.survey)
}

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = console)]
    fn warn(words: &str);
}

/// Says which fields of its bodies this survey can never fill: a slip of the pen would leave them out of every
/// response. A slot with `missing` may be there for another survey.
fn compare(destination: &Destination, survey: &Survey) {
    let find = |slot: &Slot| {
        let (what, name, near) = match &slot.source {
            _ if slot.missing.is_some() => return,
            SlotSource::Answer(id) if survey.question(id.as_str()).is_none() => {
                let known = survey.questions().iter().map(|question| question.spec.id.as_str());
                ("answer.", id.as_str(), nearest(id.as_str(), known))
            }
            SlotSource::Context(name) if !survey.definition().context.contains(name) => {
                ("context.", name.as_str(), nearest(name, survey.definition().context.iter().map(String::as_str)))
            }
            _ => return,
        };
        let help = match near {
            Some(near) => ["did you mean `$", what, near, "`?"].concat(),
            None => "leave it out, or give it `missing`".to_owned(),
        };
        warn(&["Yousaid: `backend`: the survey has no `$", what, name, "`; ", &help].concat());
    };
    for route in destination.copies.iter().chain([&destination.record]) {
        if let Route::Http(route) = route
            && let Some(body) = &route.body
        {
            body.has(&|slot| {
                find(slot);
                false
            });
        }
    }
}

fn wrong(why: &str) -> JsValue {
    fault::config(&["`backend`: ", why].concat())
}

fn cant_be_used(error: &yousaid_schema::Error) -> JsValue {
    let help = "it can't be used; run `yousaid backend-check` with it to see what is wrong\n";
    wrong(&[help, &error.to_string()].concat())
}

fn build(destination: Destination, base: &str, token: &JsValue, survey: &Arc<Survey>) -> Result<Way, JsValue> {
    compare(&destination, survey);
    let (key, mut backend) = one(destination.record, base, token, survey)?;
    if let Some(recipient) = destination.mail {
        backend = Rc::new(WithMail { backend, recipient });
    }
    let mut way = record(key.clone(), backend, IndexedDbStore::new(&key));
    let mut copies = Vec::new();
    for (number, route) in (1..).zip(destination.copies) {
        // The page's token is for the record alone.
        let (key, backend) = one(route, base, &JsValue::UNDEFINED, survey)?;
        let store = CopyStore::new(IndexedDbStore::new(&key), number);
        copies.push(Courier::with_store(backend, Rc::new(store)));
    }
    if !copies.is_empty() {
        way.also = Some(Rc::new(move |response: &Response| {
            for courier in &copies {
                courier.send(courier.freeze(response), |_| ());
            }
        }));
    }
    Ok(way)
}

fn record(key: String, backend: Rc<dyn Backend>, store: impl Store + 'static) -> Way {
    outbox::know(&key, &backend);
    Way { backend: BackendHandle::new(backend), store: Some(StoreHandle::new(store)), endpoint: key, also: None }
}

/// One server, and the name under which the device keeps what is on its way there.
fn one(route: Route, base: &str, token: &JsValue, survey: &Arc<Survey>) -> Result<(String, Rc<dyn Backend>), JsValue> {
    match route {
        Route::Collector { address } => {
            let url = resolved(&address, base)?;
            let endpoint = [url.origin().as_str(), &url.pathname()].concat();
            let backend = Rc::new(CollectorBackend::with_parse(&endpoint, read));
            Ok((endpoint, backend))
        }
        Route::Http(route) => {
            let address = resolved(&route.address, base)?.href();
            let address = replaced(&replaced(&address, "%7Bid%7D", "{id}"), "%7Bsurvey%7D", "{survey}");
            let method = if route.is_put { "PUT" } else { "POST" };
            let key = [method, " ", route.encoding.code(), " ", &address].concat();
            let backend =
                HttpBackend::with_parse(HttpRoute { address, ..*route }, read).with_labels(Words(survey.clone()));
            Ok((key, Rc::new(with_token(backend, token))))
        }
    }
}

fn resolved(address: &str, base: &str) -> Result<Url, JsValue> {
    let url = Url::new_with_base(address, base).ok();
    let url = url.filter(|url| matches!(url.protocol().as_str(), "http:" | "https:"));
    url.ok_or_else(|| wrong(&["`", address, "` is not an address to send to"].concat()))
}

/// The page's function is called before each attempt, and what it gives is kept nowhere.
fn with_token(backend: HttpBackend, token: &JsValue) -> HttpBackend {
    let Some(token) = token.dyn_ref::<Function>().cloned() else { return backend };
    backend.with_token(move || {
        let token = token.clone();
        async move {
            let given = settled(token.call0(&JsValue::UNDEFINED)).await?;
            given.as_string().ok_or_else(|| "`token` gave no text".to_owned())
        }
        .boxed_local()
    })
}

/// What a function of the page ends with, or what it has thrown, in words.
async fn settled(called: Result<JsValue, JsValue>) -> Result<JsValue, String> {
    let ended = match called {
        Ok(value) => JsFuture::from(Promise::resolve(&value)).await,
        Err(error) => Err(error),
    };
    ended.map_err(|error| {
        let message = error.dyn_ref::<js_sys::Error>().map(|error| String::from(error.message()));
        message.or_else(|| error.as_string()).unwrap_or_else(|| "it failed".to_owned())
    })
}

/// The last resort of a backend: the resident's own e-mail.
struct WithMail {
    backend: Rc<dyn Backend>,
    recipient: String,
}

impl Backend for WithMail {
    fn deliver<'a>(&'a self, delivery: &'a Delivery) -> LocalBoxFuture<'a, Outcome> {
        self.backend.deliver(delivery)
    }

    fn freeze(&self, response: &Response) -> Delivery {
        self.backend.freeze(response)
    }

    fn confirms(&self) -> bool {
        self.backend.confirms()
    }

    fn mail(&self, refused: Option<&Delivery>) -> bool {
        let Some(delivery) = refused else { return true };
        let draft = mail_draft(&self.recipient, delivery);
        web_sys::window().is_some_and(|window| window.location().set_href(&draft).is_ok())
    }

    fn collector(&self) -> Option<&CollectorBackend> {
        self.backend.collector()
    }
}

struct Words(Arc<Survey>);

impl Labels for Words {
    fn label(&self, question: &QuestionId, code: &str, language: &str) -> Option<String> {
        self.0.label(question.as_str(), code, language)
    }
}

/// A function of the page.
struct PageBackend {
    this: JsValue,
    deliver: Function,
}

impl Backend for PageBackend {
    fn deliver<'a>(&'a self, delivery: &'a Delivery) -> LocalBoxFuture<'a, Outcome> {
        self.attempt(delivery).boxed_local()
    }

    fn confirms(&self) -> bool {
        true
    }
}

impl PageBackend {
    async fn attempt(&self, delivery: &Delivery) -> Outcome {
        // A copy each time: what the page does to it changes nothing of what is kept.
        let Some(response) = loader::parse(&delivery.payload).and_then(Result::ok) else {
            return Outcome::Refused { status: 0, detail: "what was kept of the response is no JSON".to_owned() };
        };
        let Ok(abort) = AbortController::new() else { return Outcome::later("there is no AbortController") };
        let called = self.deliver.call2(&self.this, &response, &abort.signal());
        let ended = select(settled(called).boxed_local(), TimeoutFuture::new(LIMIT_MS)).await;
        match ended {
            Either::Left((Ok(value), _)) => {
                json::read(&value).map_or_else(Outcome::later, |answer| meaning(&answer, delivery))
            }
            Either::Left((Err(reason), _)) => Outcome::later(reason),
            Either::Right(_) => {
                abort.abort();
                Outcome::later("`deliver` has taken too long")
            }
        }
    }
}

/// What a function of the page says of a delivery; anything unclear is no acknowledgement.
fn meaning(answer: &Json, delivery: &Delivery) -> Outcome {
    let text = |name| answer.get(name).and_then(Json::as_text).map(str::to_owned);
    let number = |name| match answer.get(name) {
        Some(Json::Number(number)) => Some(number.to_f64()),
        _ => None,
    };
    match text("state").as_deref() {
        Some("received") => Outcome::Received(Receipt {
            id: delivery.id.clone(),
            hash: delivery.hash.clone(),
            reference: text("reference").unwrap_or_default(),
            code: None,
        }),
        Some("sent") => Outcome::Sent,
        Some("refused") => Outcome::Refused {
            // A status is such a number; any other becomes the nearest that is one.
            status: number("status").unwrap_or_default() as u16,
            detail: text("detail").unwrap_or_default(),
        },
        Some("retry") => Outcome::Later {
            after: number("after").and_then(|seconds| Duration::try_from_secs_f64(seconds).ok()),
            reason: text("reason").unwrap_or_default(),
        },
        _ => Outcome::later("`deliver` gave no `state`: `received`, `sent`, `refused` or `retry`"),
    }
}
