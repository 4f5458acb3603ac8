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

    /// Shows its captions, or lets go of them. Chromium keeps a film whose captions are shown, and the whole screen that
    /// it stood on, although both have gone.
    pub(crate) fn caption(&self, is_shown: bool) {
        if let Some(track) = self.0.get("textTracks").and_then(|tracks| tracks.get("0")) {
            track.set("mode", &(if is_shown { "showing" } else { "disabled" }).into());
        }
    }

    /// How far it has come, in seconds.
    pub(crate) fn place(&self) -> Option<f64> {
        self.0.get("currentTime")?.number()
    }
}
