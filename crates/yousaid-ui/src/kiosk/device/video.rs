//! A film on the page.

use std::rc::Rc;

use send_wrapper::SendWrapper;
use wasm_bindgen::JsValue;

use super::js::Js;

/// Cheap to clone.
#[derive(Clone)]
pub(crate) struct Video(SendWrapper<Rc<Js>>);

impl Video {
    pub(crate) fn of(element: &web_sys::Element) -> Option<Self> {
        Some(Self(SendWrapper::new(Rc::new(Js::of(JsValue::from(element))?))))
    }

    /// Plays it from its beginning, also if it could not be had before.
    pub(crate) fn begin(&self) {
        self.0.call("load", &[]);
        self.play();
    }

    pub(crate) fn play(&self) {
        self.0.ask("play", &[]);
    }

    pub(crate) fn pause(&self) {
        self.0.call("pause", &[]);
    }

    /// How far it has come, in seconds.
    pub(crate) fn place(&self) -> Option<f64> {
        self.0.get("currentTime")?.number()
    }
}
