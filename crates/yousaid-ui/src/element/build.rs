//! Instructions by which a page builds elements: see `js/build.js`.

use std::cell::OnceCell;
use std::rc::Rc;

use wasm_bindgen::JsCast as _;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Node;
use web_sys::js_sys::Array;

use super::OnBuilt;
use super::listener::Call;
use super::listener::with_call;

#[wasm_bindgen(module = "/js/build.js")]
extern "C" {
    fn build(codes: &[u32], text: &str, call: &Call) -> Array;

    /// Gives a property of a node this value, unless it has it: so the caret stays in place.
    pub(super) fn put(node: &Node, name: &str, value: &JsValue);
}

/// Elements of a drawing, which are no HTML.
const DRAWN: [&str; 3] = ["svg", "circle", "path"];

/// What is done next, by its place in the list of `js/build.js`; of which texts and numbers follow.
#[derive(Clone, Copy)]
enum Code {
    /// Its tag.
    Element,
    /// Its tag.
    Drawn,
    /// What follows comes into the element all at once.
    Together,
    /// Its name and its value.
    Attribute,
    Text,
    Comment,
    /// What stands in an input.
    Value,
    /// Its name, and 0 or 1.
    Flag,
    /// A number that is told when it happens, and the name of the event.
    Listen,
    End,
    /// The node that was made last is wanted.
    Keep,
}

/// Holds a node as soon as it is built.
pub(super) type Slot = Rc<OnceCell<Node>>;

/// Elements to be built together.
#[derive(Default)]
pub(super) struct Build {
    codes: Vec<u32>,
    text: String,
    kept: Vec<(Slot, Option<OnBuilt>)>,
}

impl Build {
    /// Begins an element; what follows stands within it.
    pub(super) fn open(&mut self, tag: &str) {
        self.push(if DRAWN.contains(&tag) { Code::Drawn } else { Code::Element });
        self.push_text(tag);
        if tag == "form" {
            self.push(Code::Together);
        }
    }

    pub(super) fn attribute(&mut self, name: &str, value: &str) {
        self.push(Code::Attribute);
        self.push_text(name);
        self.push_text(value);
    }

    pub(super) fn text(&mut self, text: &str) {
        self.push(Code::Text);
        self.push_text(text);
    }

    pub(super) fn comment(&mut self) {
        self.push(Code::Comment);
    }

    /// What stands in an input.
    pub(super) fn value(&mut self, text: &str) {
        self.push(Code::Value);
        self.push_text(text);
    }

    /// A property that holds or not.
    pub(super) fn flag(&mut self, name: &str, on: bool) {
        self.push(Code::Flag);
        self.push_text(name);
        self.codes.push(on.into());
    }

    /// Tells the listener with this number of an event.
    pub(super) fn listen(&mut self, event: &str, listener: u32) {
        self.push(Code::Listen);
        self.codes.push(listener);
        self.push_text(event);
    }

    /// Ends the element that was begun last.
    pub(super) fn end(&mut self) {
        self.push(Code::End);
    }

    /// Keeps the node that was made last.
    pub(super) fn keep(&mut self, slot: Slot, on_built: Option<OnBuilt>) {
        self.push(Code::Keep);
        self.kept.push((slot, on_built));
    }

    /// Builds everything; returns a fragment that holds it, and the node that was kept last.
    pub(super) fn make(self) -> (Node, Node) {
        let nodes = with_call(|call| build(&self.codes, &self.text, call));
        let mut last = nodes.get(0).unchecked_into::<Node>();
        let whole = last.clone();
        for ((slot, on_built), at) in self.kept.into_iter().zip(1..) {
            last = nodes.get(at).unchecked_into();
            if let Some(on_built) = on_built {
                on_built(last.unchecked_ref());
            }
            // Each is kept once.
            let _ = slot.set(last.clone());
        }
        (whole, last)
    }

    fn push(&mut self, code: Code) {
        self.codes.push(code as u32);
    }

    /// A text with its length as JavaScript counts it.
    fn push_text(&mut self, text: &str) {
        let length = if text.is_ascii() { text.len() } else { text.chars().map(char::len_utf16).sum() };
        // A page holds less than four thousand million of anything.
        self.codes.push(u32::try_from(length).unwrap_or(u32::MAX));
        self.text.push_str(text);
    }
}
