//! From what the page gave to a definition that can be shown, and to the place where responses go.

use crate::{fault, json, language, loader, options::Options, part::Part, rare};
use std::{rc::Rc, sync::Arc};
use wasm_bindgen::JsValue;
use web_sys::{HtmlElement, Url};
use yousaid_engine::{Banks, Survey};
use yousaid_schema::{Bank, Definition, Json, Mode, Response, limits, nearest, sha256_hex};
use yousaid_transport::{CallbackBackend, CollectorBackend, Drafts, IndexedDbStore, Keep, Outcome};
use yousaid_ui::{Access, AccessPart, BackendHandle, Face, Later, LaterPart, StoreHandle};

/// What the page gave: an object, or the text that was fetched from `src`.
pub(crate) fn document(options: &Options, text: Option<&str>) -> Result<Json, JsValue> {
    match (options.definition(), text) {
        (Some(json), _) => Ok(json.clone()),
        (None, Some(text)) => parse(text),
        (None, None) => Err(fault::config("the option `src` is missing; give the address of a definition")),
    }
}

/// The survey that a document makes, with the question banks that it names; and the parts of the widget
/// that it needs, which are loaded.
pub(crate) async fn survey(
    options: &Options,
    document: &Json,
    face: Option<Face>,
) -> Result<(Arc<Survey>, Vec<Part>), JsValue> {
    let cant_be_used = |error: yousaid_schema::Error| {
        let place = options.src.as_deref().unwrap_or("given as an object");
        let help = " can't be used; run `yousaid check` to see what is wrong\n";
        fault::config(&["the definition (", place, ")", help, &error.to_string()].concat())
    };
    let made;
    let tree = match face {
        Some(face) => {
            made = (face.survey)(document, &Json::Object(options.own.clone())).map_err(cant_be_used)?;
            &made
        }
        None => document,
    };
    let mut parts = rare::load_for(tree).await?;
    let definition = language::offered(Definition::from_json(tree).map_err(cant_be_used)?).await?;
    let banks = banks(&definition, &mut parts).await?;
    let survey = Survey::compile_with(definition, &banks).map_err(cant_be_used)?;
    check_context(options, survey.definition())?;
    Ok((Arc::new(survey), parts))
}

/// What makes a survey easier to read, where the page or the survey wants that, and what lets residents save it and
/// come back, where the survey allows it. A kiosk has the first in its own bar, and at the second the next person would
/// read the code.
pub(crate) async fn aids(
    options: &Options,
    survey: &Survey,
    parts: &mut Vec<Part>,
) -> Result<(Option<Access>, Option<Later>), JsValue> {
    let (definition, bar) = (survey.definition(), options.access_bar);
    let (mut access, mut later) = (None, None);
    if options.mode != Some(Mode::Kiosk) && parts.iter().all(|part| part.name != crate::part::KIOSK) {
        if AccessPart::is_needed(definition, bar) {
            let part = crate::part::access().await?;
            parts.push(Part { name: "access", english: Some(part.english()) });
            access = Some(part.make(definition, bar));
        }
        if LaterPart::is_needed(definition) {
            let part = crate::part::later().await?;
            parts.push(Part { name: "later", english: Some(part.english()) });
            later = Some(part.make());
        }
    }
    Ok((access, later))
}

/// The question banks that a definition names. One that there is not is named when it is compiled.
async fn banks(definition: &Definition, parts: &mut Vec<Part>) -> Result<Banks, JsValue> {
    let mut banks = Banks::new();
    let names = definition.banks().join(" ");
    if names.is_empty() {
        return Ok(banks);
    }
    let text = loader::banks(&names).await.ok_or_else(|| fault::element("`start` was not called"))??;
    let documents = parse(&text)?;
    if parts.iter().all(|part| part.name != "rare") {
        parts.extend(rare::load_for(&documents).await?);
    }
    let Json::List(documents) = &documents else { return Ok(banks) };
    for document in documents {
        // They come with the widget and were tested with it.
        if let Ok(bank) = Bank::from_json(document) {
            banks.add(bank);
        }
    }
    Ok(banks)
}

fn parse(text: &str) -> Result<Json, JsValue> {
    if text.len() > limits::DEFINITION_BYTES {
        let (length, most) = (text.len(), limits::DEFINITION_BYTES);
        return Err(fault::config(&format!("the definition has {length} bytes, and at most {most} are allowed")));
    }
    let parsed = loader::parse(text).ok_or_else(|| fault::element("`start` was not called"))?;
    let not_json = |why: &str| fault::config(&["the definition is not JSON; ", why].concat());
    let value =
        parsed.map_err(|error| not_json(&js_sys::Error::from(error).message().as_string().unwrap_or_default()))?;
    json::read(&value).map_err(|why| not_json(&why))
}

/// A backend refuses context that the definition does not name: better now than after the last page.
fn check_context(options: &Options, definition: &Definition) -> Result<(), JsValue> {
    let known = || definition.context.iter().map(String::as_str);
    match options.context.iter().find(|(name, _)| !known().any(|known| known == name)) {
        None => Ok(()),
        Some((name, _)) => {
            let help = match nearest(name, known()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("add \"{name}\" to `context` in the definition"),
            };
            Err(fault::config(&format!("the definition does not name the context `{name}`; {help}")))
        }
    }
}

/// Sends copies of a response elsewhere.
pub(crate) type Also = Rc<dyn Fn(&Response)>;

/// Where responses go, and what keeps them until they are there.
pub(crate) struct Way {
    pub(crate) backend: BackendHandle,
    /// Nothing, where no collector is meant to get them.
    pub(crate) store: Option<StoreHandle>,
    /// The address of the collector, or the name of another backend; empty where there is none.
    pub(crate) endpoint: String,
    pub(crate) also: Option<Also>,
}

/// Whether responses go to a backend that is no collector: the page says so, or leaves it to a definition that
/// says so.
pub(crate) fn has_backend(options: &Options, document: &Json, page: &JsValue) -> bool {
    !page.is_undefined() || options.endpoint.is_none() && document.get("backend").is_some()
}

/// Where responses go, by the option `endpoint`:
/// - an address: to the collector there;
/// - `none`: nowhere, because the page takes each response itself in `yousaid-submit`;
/// - left out: to the collector that serves the definition, if `src` is such an address
///   (`{endpoint}/surveys/{file}`).
pub(crate) fn way(options: &Options, base: &str) -> Result<Way, JsValue> {
    let address = match options.endpoint.as_deref() {
        Some("none") => {
            return Ok(Way { backend: BackendHandle::new(nobody()), store: None, endpoint: String::new(), also: None });
        }
        // A host without its scheme would be a path on the page's own site, and every response would be refused there.
        Some(endpoint) if is_host(endpoint) => None,
        Some(endpoint) => Url::new_with_base(endpoint, base).ok(),
        None => beside_source(options.src.as_deref(), base),
    };
    let Some(address) = address else {
        return Err(fault::config(match options.endpoint {
            Some(_) => "`endpoint`: not an address; write it like `https://feedback.example.org` or `/`",
            None => {
                "the option `endpoint` is missing; give the address of the collector, or `none` if the page takes each \
                 response itself in `yousaid-submit`"
            }
        }));
    };
    if !matches!(address.protocol().as_str(), "http:" | "https:") {
        let protocol = address.protocol();
        return Err(fault::config(&format!("`endpoint`: `{protocol}` is no way to send; use `https:`")));
    }
    let endpoint = [address.origin().as_str(), &address.pathname()].concat();
    let backend = BackendHandle::new(CollectorBackend::with_parse(&endpoint, read));
    Ok(Way { backend, store: Some(StoreHandle::new(IndexedDbStore::new(&endpoint))), endpoint, also: None })
}

/// Whether it begins like `feedback.example.org`, and not like `https://…`, `/…` or `./…`.
fn is_host(endpoint: &str) -> bool {
    let first = endpoint.bytes().find(|byte| matches!(byte, b'.' | b'/' | b':'));
    first == Some(b'.') && !endpoint.starts_with('.')
}

/// Reads JSON as it was read before any script of the page could change that.
pub(crate) fn read(text: &str) -> Option<Json> {
    json::read(&loader::parse(text)?.ok()?).ok()
}

/// What keeps the answers of this widget while they are given. Two widgets with the same survey on a page
/// keep theirs apart, and so do pages that answer for somebody else (another context). A kiosk keeps none.
pub(crate) fn drafts(options: &Options, definition: &Definition, endpoint: &str, host: &HtmlElement) -> Option<Drafts> {
    if options.drafts == Keep::None || options.mode == Some(Mode::Kiosk) {
        return None;
    }
    let mut what = [endpoint, " ", &place(host).to_string()].concat();
    for (name, value) in &options.context {
        what = [&what, "\n", name, "=", value].concat();
    }
    let key = [definition.id.as_str(), " ", &sha256_hex(what.as_bytes())].concat();
    Some(Drafts::with_parse(options.drafts, key, read))
}

/// Which of the widgets of the page an element is.
fn place(host: &HtmlElement) -> u32 {
    let all = host.owner_document().and_then(|document| document.query_selector_all(&host.local_name()).ok());
    let Some(all) = all else { return 0 };
    (0..all.length()).find(|index| all.item(*index).is_some_and(|node| node.is_same_node(Some(host)))).unwrap_or(0)
}

fn beside_source(src: Option<&str>, base: &str) -> Option<Url> {
    let source = Url::new_with_base(src?, base).ok()?;
    let path = source.pathname();
    let (folder, file) = path.rsplit_once('/')?;
    let endpoint = folder.strip_suffix("/surveys").filter(|_| !file.is_empty())?;
    Url::new(&[source.origin().as_str(), endpoint, "/"].concat()).ok()
}

/// For pages that take the responses themselves. One that is not taken is kept, and refused here.
fn nobody() -> CallbackBackend {
    CallbackBackend::new(|_| async {
        Outcome::Refused {
            status: 0,
            detail: "`endpoint` is `none` and the page has not cancelled `yousaid-submit`".to_owned(),
        }
    })
}
