//! A server, which renders a survey and reads nothing out.

use web_sys::HtmlElement;

use super::look::Look;

pub(super) struct Page;

pub(super) struct Piece;

impl Piece {
    #[expect(clippy::unused_self, reason = "the same signature as in the browser")]
    pub(super) fn take_instead(&mut self) -> Vec<Self> {
        Vec::new()
    }
}

impl Page {
    pub(super) fn new(
        _root: &HtmlElement,
        _go_on: impl Fn() -> bool + 'static,
        _on_voices: impl Fn() + 'static,
    ) -> Self {
        Self
    }

    #[expect(clippy::unused_self, reason = "the same signature as in the browser")]
    pub(super) fn can_read(&self, _root: &HtmlElement, _language: &str) -> bool {
        false
    }

    #[expect(clippy::unused_self, reason = "the same signature as in the browser")]
    pub(super) fn pieces(&self, _root: &HtmlElement, _language: &str) -> Vec<Piece> {
        Vec::new()
    }

    #[expect(clippy::unused_self, reason = "the same signature as in the browser")]
    pub(super) fn say(&self, _piece: &Piece, _on_end: impl Fn(bool) + 'static) -> bool {
        false
    }

    #[expect(clippy::unused_self, reason = "the same signature as in the browser")]
    pub(super) fn stop(&self) {}
}

pub(super) fn dress(_root: &HtmlElement, _look: Look) {}

pub(super) fn set_later(_root: &HtmlElement, _id: &str, _is_later: bool) {}

pub(super) fn set_one(_root: &HtmlElement, _is_later: Option<bool>) {}

pub(super) fn focus(_root: &HtmlElement, _id: &str) {}
