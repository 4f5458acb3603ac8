//! The elements of which every view here is made.
//!
//! One plain type in place of the type that `view!` makes of each piece of markup. A whole survey
//! then costs its readers one way to build an element, not one for each place in the source: with
//! the macro's types the widget was half as large again.
//!
//! What follows the state is a closure. It runs when the element is built, and again when a trigger
//! or a signal that it has read says that it changed; only a value that differs reaches the page.
//!
//! Nothing here makes markup from text: the page gets elements and text nodes one by one, and no
//! `innerHTML`, so that a page may forbid it by Trusted Types.

mod build;
mod effect;
mod html;
mod listener;
mod live;
mod plain;
mod render;
#[cfg(all(test, feature = "ssr"))]
mod tests;

use std::borrow::Cow;
use std::fmt;

use yousaid_engine::form::Go;

#[cfg(feature = "ssr")]
pub(crate) use plain::PlainForm;

/// Reads something that changes: `FnMut() -> T` under a name of its own. The table of a `dyn FnMut`
/// also holds a copy of the closure that runs once, for each closure of the survey.
pub(crate) trait Follow<T>: Send {
    fn now(&mut self) -> T;
}

impl<T, F: FnMut() -> T + Send> Follow<T> for F {
    fn now(&mut self) -> T {
        self()
    }
}

/// Is called with something: `FnMut(A) -> T` under a name of its own, for the same reason.
pub(crate) trait Call<A, T>: Send {
    fn call_with(&mut self, with: A) -> T;
}

impl<A, T, F: FnMut(A) -> T + Send> Call<A, T> for F {
    fn call_with(&mut self, with: A) -> T {
        self(with)
    }
}

/// A value that follows the state.
type Follower<T> = Box<dyn Follow<T>>;

/// Makes the row of a key.
type OnKey = Box<dyn Call<usize, Element>>;

type OnEvent = Box<dyn for<'a> Call<&'a web_sys::Event, ()>>;
type OnBuilt = Box<dyn FnOnce(&web_sys::Element) + Send>;

/// An element that is not on a page yet.
pub(crate) struct Element(Box<Parts>);

struct Parts {
    tag: &'static str,
    attributes: Vec<Attribute>,
    children: Vec<Content>,
    listeners: Vec<(&'static str, OnEvent)>,
    on_built: Option<OnBuilt>,
    #[cfg(feature = "ssr")]
    plain: Plain,
}

/// What differs on a page without scripts.
#[cfg(feature = "ssr")]
#[derive(Default)]
struct Plain {
    go: Option<String>,
    instead: Option<Content>,
}

struct Attribute {
    name: &'static str,
    value: Value,
}

enum Value {
    /// Stays as it is.
    Is(Cow<'static, str>),
    /// An attribute that is not there while the closure says `None`.
    Follows(Follower<Option<Cow<'static, str>>>),
    /// The same without a value.
    Flag(Follower<bool>),
    /// What stands in an input, and in the page from a server as its attribute or text.
    Typed(Follower<String>),
    /// Whether a box is ticked, or an option selected.
    Ticked(Follower<bool>),
    /// Nothing that is seen: a reaction.
    Reacts(Follower<()>),
}

/// What stands within an element.
pub(crate) enum Content {
    Text(Cow<'static, str>),
    Element(Element),
    /// Several, or none.
    Many(Vec<Content>),
    FollowedText(Follower<Cow<'static, str>>),
    Followed(Follower<Content>),
    Listed(Follower<Vec<usize>>, OnKey),
}

/// An element with this tag.
pub(crate) fn element(tag: &'static str) -> Element {
    Element(Box::new(Parts {
        tag,
        attributes: Vec::new(),
        children: Vec::new(),
        listeners: Vec::new(),
        on_built: None,
        #[cfg(feature = "ssr")]
        plain: Plain::default(),
    }))
}

impl Element {
    pub(crate) fn class(self, class: &'static str) -> Self {
        self.with("class", Value::Is(Cow::Borrowed(class)))
    }

    /// An attribute; `""` for one that only is there or not.
    pub(crate) fn attribute(self, name: &'static str, value: impl Into<Cow<'static, str>>) -> Self {
        self.with(name, Value::Is(value.into()))
    }

    pub(crate) fn attribute_when(self, name: &'static str, value: Option<impl Into<Cow<'static, str>>>) -> Self {
        match value {
            Some(value) => self.attribute(name, value),
            None => self,
        }
    }

    /// The attributes `lang` and `dir` where they differ from what is around the element.
    pub(crate) fn tongue(self, (lang, dir): (Option<String>, Option<&'static str>)) -> Self {
        self.attribute_when("lang", lang).attribute_when("dir", dir)
    }

    /// An attribute that follows the state.
    pub(crate) fn follow(
        self,
        name: &'static str,
        value: impl FnMut() -> Option<Cow<'static, str>> + Send + 'static,
    ) -> Self {
        self.with(name, Value::Follows(Box::new(value)))
    }

    /// An attribute that is there or not.
    pub(crate) fn follow_flag(self, name: &'static str, on: impl FnMut() -> bool + Send + 'static) -> Self {
        self.with(name, Value::Flag(Box::new(on)))
    }

    /// Whether a box is ticked.
    pub(crate) fn ticked(self, on: impl FnMut() -> bool + Send + 'static) -> Self {
        self.with("checked", Value::Ticked(Box::new(on)))
    }

    /// Whether an option of a list is the one selected.
    pub(crate) fn selected(self, on: impl FnMut() -> bool + Send + 'static) -> Self {
        self.with("selected", Value::Ticked(Box::new(on)))
    }

    /// What stands in an input. It is written only where it differs, so the caret stays in place.
    pub(crate) fn typed(self, text: impl FnMut() -> String + Send + 'static) -> Self {
        self.with("value", Value::Typed(Box::new(text)))
    }

    /// Calls this now and whenever what it reads changes; on a page only.
    pub(crate) fn follow_with(self, call: impl FnMut() + Send + 'static) -> Self {
        self.with("", Value::Reacts(Box::new(call)))
    }

    pub(crate) fn on(mut self, event: &'static str, call: impl FnMut(&web_sys::Event) + Send + 'static) -> Self {
        self.0.listeners.push((event, Box::new(call)));
        self
    }

    /// Gives the element itself away once it is built.
    pub(crate) fn on_built(mut self, call: impl FnOnce(&web_sys::Element) + Send + 'static) -> Self {
        self.0.on_built = Some(Box::new(call));
        self
    }

    /// What a press wants on a page without scripts, where the button sends its form. A button without it
    /// that does nothing by itself is left out there.
    #[cfg_attr(not(feature = "ssr"), expect(unused_mut, unused_variables, reason = "for pages from a server"))]
    pub(crate) fn go(mut self, go: impl FnOnce() -> Go) -> Self {
        #[cfg(feature = "ssr")]
        {
            self.0.plain.go = Some(go().to_string());
        }
        self
    }

    /// What stands in its place on a page without scripts.
    #[cfg_attr(not(feature = "ssr"), expect(unused_mut, unused_variables, reason = "for pages from a server"))]
    pub(crate) fn plainly<C: Into<Content>>(mut self, instead: impl FnOnce() -> C) -> Self {
        #[cfg(feature = "ssr")]
        {
            self.0.plain.instead = Some(instead().into());
        }
        self
    }

    pub(crate) fn child(self, content: impl Into<Content>) -> Self {
        self.with_child(content.into())
    }

    /// Text that follows the state.
    pub(crate) fn follow_text(self, text: impl FnMut() -> Cow<'static, str> + Send + 'static) -> Self {
        self.with_child(Content::FollowedText(Box::new(text)))
    }

    /// Content that is made anew when the state changes.
    pub(crate) fn follow_content(self, content: impl FnMut() -> Content + Send + 'static) -> Self {
        self.with_child(Content::Followed(Box::new(content)))
    }

    /// Rows that come and go, each once: a row is made when its key is listed first, and is not
    /// touched while it stays listed and in its order, so that focus and what was typed stay too.
    pub(crate) fn follow_list(
        self,
        keys: impl FnMut() -> Vec<usize> + Send + 'static,
        row: impl FnMut(usize) -> Element + Send + 'static,
    ) -> Self {
        self.with_child(Content::Listed(Box::new(keys), Box::new(row)))
    }

    /// Gives the first element below with this tag a name made of the words of others, by their ids.
    pub(crate) fn labelled_within(mut self, tag: &str, names: &mut Option<String>) -> Self {
        if self.0.tag == tag
            && let Some(names) = names.take()
        {
            return self.attribute("aria-labelledby", names);
        }
        let children = std::mem::take(&mut self.0.children);
        self.0.children = children.into_iter().map(|child| child.labelled_within(tag, names)).collect();
        self
    }

    fn with(mut self, name: &'static str, value: Value) -> Self {
        self.0.attributes.push(Attribute { name, value });
        self
    }

    fn with_child(mut self, content: Content) -> Self {
        self.0.children.push(content);
        self
    }
}

impl Content {
    /// No content.
    pub(crate) const NONE: Self = Self::Many(Vec::new());

    /// An element that is there only while this holds.
    pub(crate) fn during(
        mut holds: impl FnMut() -> bool + Send + 'static,
        mut shown: impl FnMut() -> Element + Send + 'static,
    ) -> Self {
        Self::Listed(Box::new(move || (0..usize::from(holds())).collect()), Box::new(move |_| shown()))
    }

    fn labelled_within(self, tag: &str, names: &mut Option<String>) -> Self {
        match self {
            Self::Element(element) => Self::Element(element.labelled_within(tag, names)),
            Self::Many(all) => Self::Many(all.into_iter().map(|one| one.labelled_within(tag, names)).collect()),
            other => other,
        }
    }
}

impl From<Element> for Content {
    fn from(element: Element) -> Self {
        Self::Element(element)
    }
}

impl From<String> for Content {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl From<&'static str> for Content {
    fn from(text: &'static str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<Vec<Content>> for Content {
    fn from(content: Vec<Content>) -> Self {
        Self::Many(content)
    }
}

impl<T: Into<Content>> From<Option<T>> for Content {
    fn from(content: Option<T>) -> Self {
        content.map_or(Self::NONE, Into::into)
    }
}

impl fmt::Debug for Element {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Element").field("tag", &self.0.tag).finish_non_exhaustive()
    }
}
