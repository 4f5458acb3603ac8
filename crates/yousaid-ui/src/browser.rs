//! Everything that the survey asks of the browser, in one place; on a server none of it happens.

#[cfg(target_arch = "wasm32")]
pub(crate) use web::*;

#[cfg(not(target_arch = "wasm32"))]
pub(crate) use server::*;

#[cfg(target_arch = "wasm32")]
mod web {
    use std::rc::Rc;

    use gloo::events::EventListener;
    use gloo::events::EventListenerOptions;
    use gloo::timers::callback::Timeout;
    use leptos::prelude::queue_microtask;
    use send_wrapper::SendWrapper;
    use wasm_bindgen::JsCast as _;
    use wasm_bindgen::JsValue;
    use web_sys::Document;
    use web_sys::DocumentFragment;
    use web_sys::Event;
    use web_sys::HtmlElement;
    use web_sys::Node;
    use yousaid_schema::Moment;
    use yousaid_schema::ResponseId;

    /// Something that belongs to the page's one thread.
    #[derive(Clone)]
    pub(crate) struct Local<T: 'static>(SendWrapper<T>);

    impl<T> Local<T> {
        pub(crate) fn new(value: T) -> Self {
            Self(SendWrapper::new(value))
        }

        pub(crate) fn get(&self) -> Option<&T> {
            Some(&self.0)
        }

        pub(crate) fn get_mut(&mut self) -> Option<&mut T> {
            Some(&mut self.0)
        }
    }

    /// Asks before the page is left, until this is dropped.
    pub(crate) struct LeaveWarning {
        _listener: EventListener,
    }

    impl LeaveWarning {
        pub(crate) fn new() -> Option<Self> {
            let options = EventListenerOptions::enable_prevent_default();
            let window = web_sys::window()?;
            let listener = EventListener::new_with_options(&window, "beforeunload", options, |event| {
                event.prevent_default();
                // Browsers before 2023 ask only if this is set; where it can't be, nothing is lost.
                let _ = js_sys::Reflect::set(event, &"returnValue".into(), &JsValue::TRUE);
            });
            Some(Self { _listener: listener })
        }
    }

    /// Does something whenever the page may be left for good, until this is dropped.
    pub(crate) struct Leaving {
        _listeners: SendWrapper<[EventListener; 2]>,
    }

    impl Leaving {
        pub(crate) fn new(task: impl Fn() + 'static) -> Option<Self> {
            let window = web_sys::window()?;
            let document = window.document()?;
            let task = Rc::new(task);
            let hidden = task.clone();
            Some(Self {
                _listeners: SendWrapper::new([
                    EventListener::new(&window, "pagehide", move |_| task()),
                    // Phones end pages that nobody sees without another word.
                    EventListener::new(&document, "visibilitychange", move |_| hidden()),
                ]),
            })
        }
    }

    /// Runs this beside everything else.
    pub(crate) fn spawn(task: impl Future<Output = ()> + 'static) {
        wasm_bindgen_futures::spawn_local(task);
    }

    /// Something to be done once nothing has happened for a second.
    pub(crate) struct Pause(Option<SendWrapper<Timeout>>);

    impl Pause {
        pub(crate) fn new() -> Self {
            Self(None)
        }

        /// Does this in a second, in place of what was to be done before. Nothing is done once this
        /// is dropped.
        pub(crate) fn then(&mut self, task: impl FnOnce() + 'static) {
            self.0 = Some(SendWrapper::new(Timeout::new(1_000, task)));
        }
    }

    /// Runs `task` when what has just changed is on the page.
    pub(crate) fn after_render(task: Box<dyn FnOnce()>) {
        queue_microtask(task);
    }

    /// Moves the focus to the element of this id. `document.getElementById` does not find it in a
    /// shadow root, so it is looked for below the survey's own root.
    pub(crate) fn focus(root: &HtmlElement, id: &str) {
        if let Some(element) = find(root, id) {
            let _ = element.focus();
        }
    }

    /// Moves the focus to the element of this id in the same tree as what was pressed, once it is there.
    pub(crate) fn focus_beside(event: &Event, id: Option<String>) {
        let Some(pressed) = event.current_target().and_then(|target| target.dyn_into::<Node>().ok()) else { return };
        let Some(id) = id else { return };
        after_render(Box::new(move || {
            let tree = pressed.get_root_node();
            let found = match tree.dyn_ref::<Document>() {
                Some(document) => document.query_selector(&by_id(&id)),
                None => tree.unchecked_ref::<DocumentFragment>().query_selector(&by_id(&id)),
            };
            if let Some(found) = found.ok().flatten().and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
                let _ = found.focus();
            }
        }));
    }

    /// Moves the focus to a new page's heading. Scrolls only if the survey's top is out of view.
    pub(crate) fn focus_page(root: &HtmlElement, id: &str) {
        let height = web_sys::window().and_then(|window| window.inner_height().ok()?.as_f64());
        let top = root.get_bounding_client_rect().top();
        if top < 0.0 || height.is_some_and(|height| top >= height) {
            root.scroll_into_view();
        }
        focus(root, id);
    }

    /// The id of the element below the survey's root that has the focus.
    pub(crate) fn focused(root: &HtmlElement) -> Option<String> {
        Some(root.query_selector(":focus[id]").ok()??.id())
    }

    fn find(root: &HtmlElement, id: &str) -> Option<HtmlElement> {
        root.query_selector(&by_id(id)).ok()??.dyn_into().ok()
    }

    fn by_id(id: &str) -> String {
        ["[id=\"", id, "\"]"].concat()
    }

    /// Follows a link to a control in the same tree as the link: brings its question into view and
    /// moves the focus to it.
    pub(crate) fn follow(event: &Event, id: &str) {
        let Some(link) = event.current_target().and_then(|target| target.dyn_into::<Node>().ok()) else { return };
        let tree = link.get_root_node();
        let found = match tree.dyn_ref::<Document>() {
            Some(document) => document.query_selector(&by_id(id)),
            None => tree.unchecked_ref::<DocumentFragment>().query_selector(&by_id(id)),
        };
        if let Some(control) = found.ok().flatten().and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
            // The title too, not only the control that the browser would scroll to.
            if let Ok(Some(question)) = control.closest(".yousaid-question") {
                question.scroll_into_view();
            }
            let _ = control.focus();
        }
    }

    /// The words of the element that the selector names, beside the button that was pressed, in the lines
    /// in which they are shown.
    pub(crate) fn text_beside(event: &Event, selector: &str) -> Option<String> {
        let button = event.current_target()?.dyn_into::<web_sys::Element>().ok()?;
        let found = button.closest("details").ok()??.query_selector(selector).ok()??;
        Some(found.dyn_into::<HtmlElement>().ok()?.inner_text())
    }

    /// Opens the browser's own window for printing the page.
    pub(crate) fn print() {
        if let Some(window) = web_sys::window() {
            // A page in a sandbox may not; then nothing happens.
            let _ = window.print();
        }
    }

    /// A new response id.
    pub(crate) fn random_id() -> Option<ResponseId> {
        random_bytes().map(ResponseId::from_random)
    }

    /// What decides the order of choices that are shuffled.
    pub(crate) fn random_seed() -> Option<u32> {
        random_bytes().map(|[a, b, c, d, ..]| u32::from_le_bytes([a, b, c, d]))
    }

    /// From the browser's source of randomness.
    fn random_bytes() -> Option<[u8; 16]> {
        let mut bytes = [0; 16];
        web_sys::window()?.crypto().ok()?.get_random_values_with_u8_array(&mut bytes).ok()?;
        Some(bytes)
    }

    /// The path of the page: its address without server, query and fragment.
    pub(crate) fn page_path() -> Option<String> {
        let path = web_sys::window()?.location().pathname().ok()?;
        Some(path.chars().take(yousaid_schema::limits::CONTEXT_CHARS).collect())
    }

    /// This second, in UTC.
    pub(crate) fn now() -> Option<Moment> {
        let text = String::from(js_sys::Date::new_0().to_iso_string());
        Moment::new(&[text.get(..19)?, "Z"].concat())
    }

    /// Today where the device is, as `2026-05-31`.
    pub(crate) fn today() -> Option<String> {
        let now = js_sys::Date::new_0();
        // `toISOString` speaks UTC; shifted by the offset, its day is the day here.
        let shifted = js_sys::Date::new(&(now.get_time() - now.get_timezone_offset() * 60_000.0).into());
        String::from(shifted.to_iso_string()).get(..10).map(str::to_owned)
    }
}

#[cfg(not(target_arch = "wasm32"))]
mod server {
    use std::marker::PhantomData;

    use web_sys::Event;
    use web_sys::HtmlElement;
    use yousaid_schema::Moment;
    use yousaid_schema::ResponseId;

    /// Something that belongs to a page's one thread: a server has none and keeps nothing.
    pub(crate) struct Local<T: 'static>(PhantomData<fn() -> T>);

    impl<T> Clone for Local<T> {
        fn clone(&self) -> Self {
            Self(PhantomData)
        }
    }

    impl<T> Local<T> {
        pub(crate) fn new(value: T) -> Self {
            drop(value);
            Self(PhantomData)
        }

        #[expect(clippy::unused_self, reason = "the same signature as in the browser")]
        pub(crate) fn get(&self) -> Option<&T> {
            None
        }

        #[expect(clippy::unused_self, reason = "the same signature as in the browser")]
        pub(crate) fn get_mut(&mut self) -> Option<&mut T> {
            None
        }
    }

    pub(crate) struct LeaveWarning;

    impl LeaveWarning {
        pub(crate) fn new() -> Option<Self> {
            None
        }
    }

    pub(crate) struct Leaving;

    impl Leaving {
        pub(crate) fn new(_task: impl Fn() + 'static) -> Option<Self> {
            None
        }
    }

    pub(crate) fn spawn(_task: impl Future<Output = ()> + 'static) {}

    /// Something to be done once nothing has happened for a second: nobody types on a server.
    pub(crate) struct Pause;

    impl Pause {
        pub(crate) fn new() -> Self {
            Self
        }

        #[expect(clippy::unused_self, reason = "the same signature as in the browser")]
        pub(crate) fn then(&mut self, _task: impl FnOnce() + 'static) {}
    }

    pub(crate) fn after_render(_task: Box<dyn FnOnce()>) {}

    pub(crate) fn focus(_root: &HtmlElement, _id: &str) {}

    pub(crate) fn follow(_event: &Event, _id: &str) {}

    pub(crate) fn focus_beside(_event: &Event, _id: Option<String>) {}

    pub(crate) fn focus_page(_root: &HtmlElement, _id: &str) {}

    pub(crate) fn focused(_root: &HtmlElement) -> Option<String> {
        None
    }

    pub(crate) fn text_beside(_event: &Event, _selector: &str) -> Option<String> {
        None
    }

    pub(crate) fn print() {}

    pub(crate) fn random_id() -> Option<ResponseId> {
        None
    }

    pub(crate) fn random_seed() -> Option<u32> {
        None
    }

    pub(crate) fn page_path() -> Option<String> {
        None
    }

    pub(crate) fn now() -> Option<Moment> {
        None
    }

    pub(crate) fn today() -> Option<String> {
        None
    }
}
