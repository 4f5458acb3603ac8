//! Elements on a page.

use std::borrow::Cow;

use leptos::prelude::RenderEffect;
use leptos::prelude::untrack;
use leptos::tachys::renderer::Rndr;
use leptos::tachys::view::Mountable;
use wasm_bindgen::JsCast as _;
use wasm_bindgen::closure::Closure;
use web_sys::HtmlInputElement;
use web_sys::HtmlOptionElement;
use web_sys::HtmlTextAreaElement;
use web_sys::Node;

use super::Content;
use super::Element;
use super::Follower;
use super::OnEvent;
use super::OnKey;
use super::Parts;
use super::Value;

/// Elements of a drawing, which are no HTML.
const DRAWN: [&str; 3] = ["svg", "circle", "path"];

/// What has to live as long as what is on the page.
#[expect(dead_code, reason = "held so that it is dropped in time")]
enum Kept {
    Effect(RenderEffect<Shown>),
    Listener(Listener),
}

/// Nodes on the page, with all that they need.
#[derive(Default)]
pub(super) struct Shown {
    nodes: Vec<Node>,
    kept: Vec<Kept>,
}

/// An element on the page; what Leptos keeps of it.
pub(crate) struct Live {
    pub(super) node: web_sys::Element,
    _kept: Vec<Kept>,
}

struct Listener {
    target: web_sys::Element,
    event: &'static str,
    call: Closure<dyn FnMut(web_sys::Event)>,
}

impl Listener {
    fn new(target: &web_sys::Element, event: &'static str, mut call: OnEvent) -> Self {
        let call = Closure::<dyn FnMut(web_sys::Event)>::new(move |event: web_sys::Event| {
            // Who reads the state because of an event does not follow it, and need not be warned.
            #[cfg(debug_assertions)]
            let _zone = leptos::reactive::diagnostics::SpecialNonReactiveZone::enter();
            call.call_with(&event);
        });
        // Fails only for what is not a function.
        let _ = target.add_event_listener_with_callback(event, call.as_ref().unchecked_ref());
        Self { target: target.clone(), event, call }
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        let _ = self.target.remove_event_listener_with_callback(self.event, self.call.as_ref().unchecked_ref());
    }
}

/// The one form of an effect, so that there is one of each function that runs them.
fn effect(mut run: Box<dyn FnMut(Shown) -> Shown>) -> Kept {
    Kept::Effect(RenderEffect::new(move |before: Option<Shown>| run(before.unwrap_or_default())))
}

impl Element {
    pub(super) fn into_live(self) -> Live {
        let mut kept = Vec::new();
        let node = self.place(&mut kept);
        Live { node, _kept: kept }
    }

    fn place(self, kept: &mut Vec<Kept>) -> web_sys::Element {
        let Parts { tag, attributes, children, listeners, on_built, .. } = *self.0;
        let node = Rndr::create_element(tag, DRAWN.contains(&tag).then_some("http://www.w3.org/2000/svg"));
        for child in children {
            child.place(&node, None, None, kept);
        }
        let mut followed = Vec::new();
        for attribute in attributes {
            match attribute.value {
                Value::Is(value) => Rndr::set_attribute(&node, attribute.name, &value),
                value => followed.push((attribute.name, value, None)),
            }
        }
        if !followed.is_empty() {
            let target = node.clone();
            kept.push(effect(Box::new(move |shown| {
                for (name, value, last) in &mut followed {
                    update(&target, name, value, last);
                }
                shown
            })));
        }
        for (event, call) in listeners {
            kept.push(Kept::Listener(Listener::new(&node, event, call)));
        }
        if let Some(on_built) = on_built {
            on_built(&node);
        }
        node
    }
}

fn update(target: &web_sys::Element, name: &'static str, value: &mut Value, last: &mut Option<Cow<'static, str>>) {
    match value {
        Value::Is(_) => {}
        Value::Reacts(follower) => follower.now(),
        Value::Follows(follower) => update_attribute(target, name, follower.now(), last),
        Value::Flag(follower) => update_attribute(target, name, follower.now().then_some(Cow::Borrowed("")), last),
        Value::Ticked(follower) => {
            let on = follower.now();
            if let Some(option) = target.dyn_ref::<HtmlOptionElement>() {
                option.set_selected(on);
            } else if let Some(input) = target.dyn_ref::<HtmlInputElement>().filter(|input| input.checked() != on) {
                input.set_checked(on);
            }
        }
        Value::Typed(follower) => {
            let text = follower.now();
            if let Some(input) = target.dyn_ref::<HtmlInputElement>() {
                if input.value() != text {
                    input.set_value(&text);
                }
            } else if let Some(area) = target.dyn_ref::<HtmlTextAreaElement>().filter(|area| area.value() != text) {
                area.set_value(&text);
            }
        }
    }
}

fn update_attribute(
    target: &web_sys::Element,
    name: &'static str,
    now: Option<Cow<'static, str>>,
    last: &mut Option<Cow<'static, str>>,
) {
    if now == *last {
        return;
    }
    match &now {
        Some(now) => Rndr::set_attribute(target, name, now),
        None => Rndr::remove_attribute(target, name),
    }
    *last = now;
}

impl Content {
    /// Puts it into `parent`, before `next` or last, and lists its own nodes where they are to be
    /// taken out again one by one.
    fn place(self, parent: &Node, next: Option<&Node>, mut listed: Option<&mut Vec<Node>>, kept: &mut Vec<Kept>) {
        let node: Node = match self {
            Self::Many(content) => {
                for content in content {
                    content.place(parent, next, listed.as_deref_mut(), kept);
                }
                return;
            }
            Self::Text(text) => Rndr::create_text_node(&text).into(),
            Self::Element(element) => element.place(kept).into(),
            Self::FollowedText(text) => followed_text(text, kept),
            Self::Followed(content) => {
                // Stands after the content, and stays.
                let end: Node = Rndr::create_placeholder().into();
                insert(parent, &end, next);
                kept.push(followed(content, end.clone()));
                if let Some(listed) = listed {
                    listed.push(end);
                }
                return;
            }
            Self::Listed(keys, row) => {
                let end: Node = Rndr::create_placeholder().into();
                insert(parent, &end, next);
                kept.push(rows(keys, row, end));
                return;
            }
        };
        insert(parent, &node, next);
        if let Some(listed) = listed {
            listed.push(node);
        }
    }
}

fn insert(parent: &Node, node: &Node, next: Option<&Node>) {
    // Fails only where a node would stand within itself.
    let _ = parent.insert_before(node, next);
}

fn followed_text(mut text: Follower<Cow<'static, str>>, kept: &mut Vec<Kept>) -> Node {
    let node = Rndr::create_text_node("");
    let target = node.clone();
    let mut last = Cow::Borrowed("");
    kept.push(effect(Box::new(move |shown| {
        let now = text.now();
        if now != last {
            Rndr::set_text(&target, &now);
            last = now;
        }
        shown
    })));
    node.into()
}

fn followed(mut content: Follower<Content>, end: Node) -> Kept {
    effect(Box::new(move |before| {
        let content = content.now();
        let Shown { nodes, kept } = before;
        drop(kept);
        let mut shown = Shown::default();
        match (content, nodes.as_slice(), end.parent_node()) {
            // One change of the page, and not two: a live region announces each.
            (Content::Element(element), [old], Some(parent)) => {
                let node = element.place(&mut shown.kept).into();
                // Fails only where `old` is not there any more.
                let _ = parent.replace_child(&node, old);
                shown.nodes.push(node);
            }
            (content, nodes, parent) => {
                for node in nodes {
                    Rndr::remove(node);
                }
                // Without a parent it was taken out, and nobody looks at it.
                if let Some(parent) = parent {
                    content.place(&parent, Some(&end), Some(&mut shown.nodes), &mut shown.kept);
                }
            }
        }
        shown
    }))
}

fn rows(mut keys: Follower<Vec<usize>>, mut row: OnKey, end: Node) -> Kept {
    let mut before: Vec<(usize, Live)> = Vec::new();
    effect(Box::new(move |shown| {
        let now = keys.now();
        let Some(parent) = end.parent_node() else { return shown };
        // First what has gone, so that what stays has its right neighbour and need not be moved: the
        // focus would be lost by it.
        for at in (0..before.len()).rev() {
            if before.get(at).is_some_and(|(key, _)| !now.contains(key)) {
                before.swap_remove(at).1.node.remove();
            }
        }
        let mut after = Vec::with_capacity(now.len());
        let mut next = end.clone();
        for key in now.into_iter().rev() {
            let known = before.iter().position(|(known, _)| *known == key);
            let live = match known {
                Some(at) => before.swap_remove(at).1,
                None => untrack(|| row.call_with(key).into_live()),
            };
            if live.node.next_sibling().as_ref() != Some(&next) {
                insert(&parent, &live.node, Some(&next));
            }
            next = live.node.clone().into();
            after.push((key, live));
        }
        before = after;
        shown
    }))
}

impl Mountable for Live {
    fn unmount(&mut self) {
        self.node.remove();
    }

    fn mount(&mut self, parent: &web_sys::Element, marker: Option<&Node>) {
        Rndr::insert_node(parent, &self.node, marker);
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        let Some(parent) = self.node.parent_node() else { return false };
        // Leptos asks for an element and uses it as a node, which a shadow root is.
        child.mount(parent.unchecked_ref(), Some(&self.node));
        true
    }

    fn elements(&self) -> Vec<web_sys::Element> {
        vec![self.node.clone()]
    }
}
