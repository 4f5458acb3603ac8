//! A survey in a shadow root of the test page, and the hands of a resident.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that does not find what it looks for has failed")]

use std::cell::Cell;
use std::cell::RefCell;
use std::rc::Rc;

use futures::channel::oneshot;
use gloo::timers::future::TimeoutFuture;
use leptos::mount::mount_to;
use leptos::prelude::*;
use send_wrapper::SendWrapper;
use wasm_bindgen::JsCast as _;
use wasm_bindgen::JsValue;
use web_sys::Element;
use web_sys::HtmlElement;
use web_sys::HtmlInputElement;
use web_sys::HtmlSelectElement;
use web_sys::ShadowRoot;
use yousaid_schema::Definition;
use yousaid_schema::Response;
use yousaid_transport::CallbackBackend;
use yousaid_transport::Delivery;
use yousaid_transport::Keep;
use yousaid_transport::Outcome;
use yousaid_ui::BackendHandle;
use yousaid_ui::Survey;
use yousaid_ui::SurveyEvent;

const DEFINITION: &str = include_str!("../../src/survey/sample.json");

/// What the backend answers.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Outlook {
    Received,
    Later,
    Refused,
    /// Only when told to.
    Never,
}

/// The sample survey, open for ever.
pub(crate) fn definition() -> Definition {
    let mut definition: Definition = serde_json::from_str(DEFINITION).unwrap();
    definition.opens = None;
    definition.closes = None;
    definition
}

/// Words without the marks that keep a direction to themselves.
pub(crate) fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

/// Lets effects, focus and answers of the backend happen.
pub(crate) async fn settle() {
    for _ in 0..3 {
        TimeoutFuture::new(0).await;
    }
}

fn run_script(script: &str) -> JsValue {
    js_sys::Function::new_no_args(script).call0(&JsValue::NULL).unwrap()
}

/// Whether the browser would ask before the page is left.
pub(crate) fn leaving_is_asked_about() -> bool {
    let script = "const event = new Event('beforeunload', { cancelable: true });
        window.dispatchEvent(event);
        return event.defaultPrevented;";
    run_script(script).as_bool().unwrap()
}

/// Tells the page that a connection has come back.
pub(crate) fn announce_connection() {
    run_script("window.dispatchEvent(new Event('online'))");
}

/// A survey on the page.
pub(crate) struct Widget {
    host: HtmlElement,
    root: ShadowRoot,
    unmount: Option<Box<dyn FnOnce()>>,
    outlook: Rc<Cell<Outlook>>,
    deliveries: Rc<RefCell<Vec<Delivery>>>,
    late: Rc<RefCell<Option<oneshot::Sender<()>>>>,
    events: Rc<RefCell<Vec<SurveyEvent>>>,
    received: Rc<RefCell<Vec<String>>>,
}

impl Widget {
    /// A survey with only the page of this id.
    pub(crate) async fn of_page(definition: &str, page: &str) -> Self {
        let mut definition: Definition = serde_json::from_str(definition).unwrap();
        definition.pages.retain(|other| other.id == page);
        let widget = Self::with(Outlook::Received, definition, || None);
        settle().await;
        widget
    }

    pub(crate) fn new(outlook: Outlook) -> Self {
        Self::with(outlook, definition(), || None)
    }

    pub(crate) fn with(
        outlook: Outlook,
        definition: Definition,
        on_submit: impl FnOnce() -> Option<Callback<Response, bool>> + 'static,
    ) -> Self {
        // All of them stand on one page, one after the other.
        Self::keeping(Keep::None, outlook, definition, on_submit)
    }

    pub(crate) fn keeping(
        drafts: Keep,
        outlook: Outlook,
        definition: Definition,
        on_submit: impl FnOnce() -> Option<Callback<Response, bool>> + 'static,
    ) -> Self {
        let document = web_sys::window().unwrap().document().unwrap();
        let host: HtmlElement = document.create_element("div").unwrap().unchecked_into();
        document.body().unwrap().append_child(&host).unwrap();
        let attach = js_sys::Function::new_with_args("host", "return host.attachShadow({ mode: 'open' })");
        let root: ShadowRoot = attach.call1(&JsValue::NULL, &host).unwrap().unchecked_into();
        let outlook = Rc::new(Cell::new(outlook));
        let deliveries = Rc::new(RefCell::new(Vec::new()));
        let late = Rc::new(RefCell::new(None));
        let events = Rc::new(RefCell::new(Vec::new()));
        let received = Rc::new(RefCell::new(Vec::new()));
        let backend = backend(outlook.clone(), deliveries.clone(), late.clone());
        let (heard, got) = (SendWrapper::new(events.clone()), SendWrapper::new(received.clone()));
        let handle = mount_to(root.clone().unchecked_into(), move || {
            let on_submit = on_submit();
            let on_event = Callback::new(move |event| heard.borrow_mut().push(event));
            let on_received = Callback::new(move |reference| got.borrow_mut().push(reference));
            view! {
                <Survey
                    definition=definition
                    backend=backend
                    name="w"
                    drafts=drafts
                    on_event=on_event
                    on_received=on_received
                    on_submit=on_submit.unwrap_or_else(|| Callback::new(|_| true))
                />
            }
        });
        let unmount: Option<Box<dyn FnOnce()>> = Some(Box::new(move || drop(handle)));
        Self { host, root, unmount, outlook, deliveries, late, events, received }
    }

    pub(crate) fn find(&self, selector: &str) -> Option<Element> {
        self.root.query_selector(selector).unwrap()
    }

    fn get(&self, selector: &str) -> Element {
        self.find(selector).unwrap_or_else(|| panic!("no {selector} in {}", self.markup()))
    }

    pub(crate) fn text(&self, selector: &str) -> String {
        self.get(selector).text_content().unwrap_or_default().trim().to_owned()
    }

    pub(crate) fn texts(&self, selector: &str) -> Vec<String> {
        let list = self.root.query_selector_all(selector).unwrap();
        (0..list.length()).map(|i| list.get(i).unwrap().text_content().unwrap()).collect()
    }

    pub(crate) fn attribute(&self, selector: &str, name: &str) -> Option<String> {
        self.get(selector).get_attribute(name)
    }

    /// Whether it is hidden; what is not there fails the test.
    pub(crate) fn is_hidden(&self, selector: &str) -> bool {
        self.get(selector).has_attribute("hidden")
    }

    pub(crate) fn is_checked(&self, selector: &str) -> bool {
        self.get(selector).unchecked_into::<HtmlInputElement>().checked()
    }

    pub(crate) fn value(&self, selector: &str) -> String {
        self.get(selector).unchecked_into::<HtmlInputElement>().value()
    }

    pub(crate) fn step(&self) -> String {
        self.attribute(".yousaid", "data-step").unwrap()
    }

    pub(crate) fn page(&self) -> String {
        self.attribute(".yousaid", "data-page").unwrap_or_default()
    }

    pub(crate) fn markup(&self) -> String {
        self.root.text_content().unwrap_or_default()
    }

    pub(crate) async fn click(&self, selector: &str) {
        self.get(selector).unchecked_into::<HtmlElement>().click();
        settle().await;
    }

    /// A click that is the n-th of a row.
    pub(crate) async fn click_times(&self, selector: &str, detail: u32) {
        let script = "element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail }))";
        let click = js_sys::Function::new_with_args("element, detail", script);
        click.call2(&JsValue::NULL, &self.get(selector), &detail.into()).unwrap();
        settle().await;
    }

    pub(crate) async fn press_continue(&self) {
        self.click("[part=continue]").await;
    }

    pub(crate) async fn submit(&self) {
        let submit = js_sys::Function::new_with_args("form", "form.requestSubmit()");
        submit.call1(&JsValue::NULL, &self.get("form")).unwrap();
        settle().await;
    }

    pub(crate) async fn fill(&self, selector: &str, text: &str) {
        let input: HtmlInputElement = self.get(selector).unchecked_into();
        input.set_value(text);
        for name in ["input", "change"] {
            input.dispatch_event(&web_sys::Event::new(name).unwrap()).unwrap();
        }
        settle().await;
    }

    /// Selects an option of a list, as somebody does.
    pub(crate) async fn select(&self, selector: &str, value: &str) {
        let list: HtmlSelectElement = self.get(selector).unchecked_into();
        list.set_value(value);
        list.dispatch_event(&web_sys::Event::new("change").unwrap()).unwrap();
        settle().await;
    }

    pub(crate) fn focus(&self, selector: &str) {
        self.get(selector).unchecked_into::<HtmlElement>().focus().unwrap();
    }

    fn active(&self) -> Option<Element> {
        js_sys::Reflect::get(&self.root, &"activeElement".into()).unwrap().dyn_into().ok()
    }

    /// The id of what has the focus.
    pub(crate) fn focused(&self) -> String {
        self.active().map(|element| element.id()).unwrap_or_default()
    }

    /// The accessible name of what has the focus, where it is given as such.
    pub(crate) fn focused_name(&self) -> String {
        let name = self.active().and_then(|element| element.get_attribute("aria-label"));
        name.unwrap_or_default().replace(['\u{2068}', '\u{2069}'], "")
    }

    pub(crate) fn focused_language(&self) -> String {
        self.active().and_then(|element| element.get_attribute("lang")).unwrap_or_default()
    }

    pub(crate) fn set_outlook(&self, outlook: Outlook) {
        self.outlook.set(outlook);
    }

    pub(crate) fn deliveries(&self) -> Vec<Delivery> {
        self.deliveries.borrow().clone()
    }

    pub(crate) fn received(&self) -> Vec<String> {
        self.received.borrow().clone()
    }

    pub(crate) fn all_events(&self) -> Vec<SurveyEvent> {
        self.events.borrow().clone()
    }

    pub(crate) fn events(&self) -> Vec<String> {
        self.events.borrow().iter().map(|event| event.name().to_owned()).collect()
    }

    pub(crate) fn messages(&self) -> Vec<String> {
        let message = |event: &SurveyEvent| match event {
            SurveyEvent::Error { message } => Some(message.clone()),
            _ => None,
        };
        self.events.borrow().iter().filter_map(message).collect()
    }

    /// Takes the survey off the page.
    pub(crate) fn unmount(&mut self) {
        if let Some(unmount) = self.unmount.take() {
            unmount();
        }
    }

    /// Lets a backend that kept silent answer.
    pub(crate) fn answer_late(&self) {
        self.late.borrow_mut().take().unwrap().send(()).unwrap();
    }
}

impl Drop for Widget {
    fn drop(&mut self) {
        self.unmount();
        self.host.remove();
    }
}

fn backend(
    outlook: Rc<Cell<Outlook>>,
    deliveries: Rc<RefCell<Vec<Delivery>>>,
    late: Rc<RefCell<Option<oneshot::Sender<()>>>>,
) -> BackendHandle {
    BackendHandle::new(CallbackBackend::confirming(move |delivery: Delivery| {
        let (outlook, late) = (outlook.get(), late.clone());
        deliveries.borrow_mut().push(delivery.clone());
        async move {
            if outlook == Outlook::Never {
                let (sender, receiver) = oneshot::channel();
                late.borrow_mut().replace(sender);
                let _ = receiver.await;
            }
            match outlook {
                Outlook::Received | Outlook::Never => Outcome::Received(delivery.receipt("7KQ4-M2XD")),
                Outlook::Later => Outcome::later("no connection"),
                Outlook::Refused => Outcome::Refused { status: 422, detail: "not asked".to_owned() },
            }
        }
    }))
}
