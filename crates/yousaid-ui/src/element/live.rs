//! Elements on a page.

use std::borrow::Cow;
use std::sync::Arc;

use leptos::prelude::untrack;
use leptos::tachys::renderer::Rndr;
use leptos::tachys::view::Mountable;
use wasm_bindgen::JsCast;
use web_sys::Node;

use super::Content;
use super::Element;
use super::Follower;
use super::OnKey;
use super::Parts;
use super::Value;
use super::build::Build;
use super::build::Slot;
use super::build::put;
use super::effect::Effect;
use super::effect::Run;
use super::listener::Listener;

/// What has to live as long as what is on the page.
#[expect(dead_code, reason = "held so that it is dropped in time")]
enum Kept {
    Effect(Arc<Effect>),
    Listener(Listener),
}

/// Nodes on the page, with all that they need.
#[derive(Default)]
struct Shown {
    nodes: Vec<Slot>,
    kept: Vec<Kept>,
}

/// An element on the page; what Leptos keeps of it.
pub(crate) struct Live {
    pub(super) node: web_sys::Element,
    _kept: Vec<Kept>,
}

/// A row of a list: its key, its element, and what that needs.
struct Row {
    key: usize,
    node: Slot,
    _kept: Vec<Kept>,
}

impl Element {
    pub(super) fn into_live(self) -> Live {
        let (mut build, mut kept) = (Build::default(), Vec::new());
        self.place(&mut build, Some(Slot::default()), &mut kept);
        // Its own node is kept after all that are within.
        let (_, node) = build.make();
        Live { node: node.unchecked_into(), _kept: kept }
    }

    /// Builds it, and puts it into the slot if it is wanted.
    fn place(self, build: &mut Build, wanted: Option<Slot>, kept: &mut Vec<Kept>) {
        let Parts { tag, attributes, children, listeners, on_built, .. } = *self.0;
        build.open(tag);
        let mut followed = Vec::new();
        for attribute in attributes {
            match attribute.value {
                Value::Is(value) => build.attribute(attribute.name, &value),
                value => followed.push((attribute.name, value, None)),
            }
        }
        for child in children {
            child.place(build, None, kept);
        }
        let is_wanted = wanted.is_some() || on_built.is_some() || !followed.is_empty();
        let slot = wanted.unwrap_or_default();
        if !followed.is_empty() {
            let target = slot.clone();
            let run: Run = Box::new(move |mut build| {
                for (name, value, last) in &mut followed {
                    update(build.as_deref_mut(), &target, name, value, last);
                }
            });
            kept.push(Kept::Effect(Effect::new(build, run)));
        }
        for (event, call) in listeners {
            let listener = Listener::new(call);
            build.listen(event, listener.number());
            kept.push(Kept::Listener(listener));
        }
        build.end();
        if is_wanted {
            build.keep(slot, on_built);
        }
    }
}

/// Brings an attribute up to date, of an element that is being built or is there.
fn update(
    build: Option<&mut Build>,
    slot: &Slot,
    name: &'static str,
    value: &mut Value,
    last: &mut Option<Cow<'static, str>>,
) {
    match value {
        Value::Is(_) => {}
        Value::Reacts(follower) => follower.now(),
        Value::Follows(follower) => update_attribute(build, slot, name, follower.now(), last),
        Value::Flag(follower) => {
            update_attribute(build, slot, name, follower.now().then_some(Cow::Borrowed("")), last);
        }
        Value::Ticked(follower) => {
            let on = follower.now();
            match (build, slot.get()) {
                (Some(build), _) => build.flag(name, on),
                (None, Some(node)) => put(node, name, &on.into()),
                _ => {}
            }
        }
        Value::Typed(follower) => {
            let text = follower.now();
            match (build, slot.get()) {
                (Some(build), _) => build.value(&text),
                (None, Some(node)) => put(node, name, &text.into()),
                _ => {}
            }
        }
    }
}

fn update_attribute(
    build: Option<&mut Build>,
    slot: &Slot,
    name: &'static str,
    now: Option<Cow<'static, str>>,
    last: &mut Option<Cow<'static, str>>,
) {
    if now == *last {
        return;
    }
    let target = slot.get().map(JsCast::unchecked_ref::<web_sys::Element>);
    match (&now, build, target) {
        (Some(now), Some(build), _) => build.attribute(name, now),
        (Some(now), None, Some(target)) => Rndr::set_attribute(target, name, now),
        (None, _, Some(target)) => Rndr::remove_attribute(target, name),
        _ => {}
    }
    *last = now;
}

impl Content {
    /// Builds it, and lists its own nodes where they are to be taken out again one by one.
    fn place(self, build: &mut Build, mut listed: Option<&mut Vec<Slot>>, kept: &mut Vec<Kept>) {
        // A slot for a node of its own; none where nobody takes it out.
        let slot = listed.as_deref_mut().filter(|_| !matches!(self, Self::Many(_) | Self::Listed(..))).map(|listed| {
            let slot = Slot::default();
            listed.push(slot.clone());
            slot
        });
        match self {
            Self::Many(content) => {
                for content in content {
                    content.place(build, listed.as_deref_mut(), kept);
                }
            }
            Self::Text(text) => {
                build.text(&text);
                if let Some(slot) = slot {
                    build.keep(slot, None);
                }
            }
            Self::Element(element) => element.place(build, slot, kept),
            Self::FollowedText(text) => {
                let slot = slot.unwrap_or_default();
                kept.push(followed_text(text, slot.clone(), build));
                build.keep(slot, None);
            }
            Self::Followed(content) => {
                let end = slot.unwrap_or_default();
                kept.push(followed(content, end.clone(), build));
                // Stands after the content, and stays.
                build.comment();
                build.keep(end, None);
            }
            Self::Listed(keys, row) => {
                let end = Slot::default();
                kept.push(rows(keys, row, end.clone(), build));
                build.comment();
                build.keep(end, None);
            }
        }
    }
}

fn insert(parent: &Node, node: &Node, next: Option<&Node>) {
    // Fails only where a node would stand within itself.
    let _ = parent.insert_before(node, next);
}

fn followed_text(mut text: Follower<Cow<'static, str>>, slot: Slot, build: &mut Build) -> Kept {
    let mut last = Cow::Borrowed("");
    let run: Run = Box::new(move |build| {
        let now = text.now();
        if let Some(build) = build {
            build.text(&now);
        } else if now != last
            && let Some(node) = slot.get()
        {
            node.set_node_value(Some(&now));
        }
        last = now;
    });
    Kept::Effect(Effect::new(build, run))
}

fn followed(mut content: Follower<Content>, end: Slot, build: &mut Build) -> Kept {
    let mut shown = Shown::default();
    let run: Run = Box::new(move |build| {
        let content = content.now();
        let Shown { nodes, kept } = std::mem::take(&mut shown);
        drop(kept);
        if let Some(build) = build {
            return content.place(build, Some(&mut shown.nodes), &mut shown.kept);
        }
        let parent = end.get().and_then(Node::parent_node);
        // One change of the page, and not two: a live region announces each.
        let one = match (&content, nodes.as_slice()) {
            (Content::Element(_), [old]) => old.get(),
            _ => None,
        };
        if one.is_none() || parent.is_none() {
            for node in nodes.iter().filter_map(|slot| slot.get()) {
                Rndr::remove(node);
            }
        }
        // Without a parent it was taken out, and nobody looks at it.
        let Some(parent) = parent else { return };
        let mut build = Build::default();
        content.place(&mut build, Some(&mut shown.nodes), &mut shown.kept);
        let new = build.make().0;
        match one {
            // Fails only where `old` is not there any more.
            Some(old) => _ = parent.replace_child(&new, old),
            None => insert(&parent, &new, end.get()),
        }
    });
    Kept::Effect(Effect::new(build, run))
}

fn rows(mut keys: Follower<Vec<usize>>, mut row: OnKey, end: Slot, build: &mut Build) -> Kept {
    let mut before: Vec<Row> = Vec::new();
    let mut listed = Vec::new();
    let mut make = move |key: usize, build: &mut Build| {
        let (node, mut kept) = (Slot::default(), Vec::new());
        untrack(|| row.call_with(key).place(build, Some(node.clone()), &mut kept));
        Row { key, node, _kept: kept }
    };
    let run: Run = Box::new(move |build| {
        let now = keys.now();
        if let Some(build) = build {
            for key in &now {
                before.push(make(*key, build));
            }
            listed = now;
            return;
        }
        if now == listed {
            return;
        }
        let Some((end, parent)) = end.get().and_then(|end| Some((end, end.parent_node()?))) else { return };
        // First what has gone, so that what stays has its right neighbour and need not be moved: the
        // focus would be lost by it.
        for at in (0..before.len()).rev() {
            if before.get(at).is_some_and(|row| !now.contains(&row.key))
                && let Some(node) = before.swap_remove(at).node.get()
            {
                Rndr::remove(node);
            }
        }
        let mut after = Vec::with_capacity(now.len());
        let mut next = end.clone();
        for key in now.iter().rev().copied() {
            let known = before.iter().position(|row| row.key == key);
            let row = match known {
                Some(at) => before.swap_remove(at),
                None => {
                    let mut build = Build::default();
                    let row = make(key, &mut build);
                    build.make();
                    row
                }
            };
            let Some(node) = row.node.get().cloned() else { continue };
            if node.next_sibling().as_ref() != Some(&next) {
                insert(&parent, &node, Some(&next));
            }
            next = node;
            after.push(row);
        }
        (before, listed) = (after, now);
    });
    Kept::Effect(Effect::new(build, run))
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
