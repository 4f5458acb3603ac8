//! Elements as HTML, for pages from a server.

use std::borrow::Cow;

use leptos::attr::Attribute as _;
use leptos::attr::any_attribute::AnyAttribute;

use super::Content;
use super::Element;
use super::Parts;
use super::Value;
#[cfg(feature = "ssr")]
use super::plain;
use super::plain::PlainForm;

/// Elements that have no end tag.
const VOID: [&str; 3] = ["br", "img", "input"];

impl Element {
    /// Writes the element. `extra` are attributes that were put on it from outside; with `plain` it is for a
    /// page without scripts.
    pub(super) fn write_html(self, out: &mut String, extra: Vec<AnyAttribute>, plain: Option<&PlainForm>) {
        #[cfg(feature = "ssr")]
        let Some(this) = plain::prepare(self, out, plain) else { return };
        #[cfg(not(feature = "ssr"))]
        let this = self;
        let Parts { tag, attributes, children, .. } = *this.0;
        out.push('<');
        out.push_str(tag);
        let (mut class, mut style) = (String::new(), String::new());
        let mut words = None;
        for attribute in attributes {
            let name = attribute.name;
            match attribute.value {
                Value::Is(value) if name == "class" => class.push_str(&value),
                Value::Is(value) => write_attribute(out, name, &value),
                Value::Follows(mut value) => {
                    if let Some(value) = value.now() {
                        write_attribute(out, name, &value);
                    }
                }
                Value::Flag(mut on) | Value::Ticked(mut on) => {
                    if on.now() {
                        write_attribute(out, name, "");
                    }
                }
                Value::Reacts(_) => {}
                Value::Typed(mut text) if tag == "textarea" => words = Some(text.now()),
                Value::Typed(mut text) => {
                    out.push_str(" value=\"");
                    escape(&text.now(), out);
                    out.push('"');
                }
            }
        }
        for attribute in extra {
            // What stands within the element is not an attribute's business here.
            attribute.to_html(out, &mut class, &mut style, &mut String::new());
        }
        for (name, value) in [("class", class), ("style", style)] {
            if !value.trim().is_empty() {
                write_attribute(out, name, value.trim());
            }
        }
        out.push('>');
        if VOID.contains(&tag) {
            return;
        }
        if let Some(words) = words {
            // A browser drops the first line break after the tag: one more keeps what was typed.
            if words.starts_with('\n') {
                out.push('\n');
            }
            escape(&words, out);
        }
        #[cfg(feature = "ssr")]
        plain::open_form(tag, out, plain);
        for child in children {
            child.write_html(out, plain);
        }
        out.push_str("</");
        out.push_str(tag);
        out.push('>');
    }
}

impl Content {
    pub(super) fn write_html(self, out: &mut String, plain: Option<&PlainForm>) {
        match self {
            Self::Text(text) => escape(&text, out),
            Self::Element(element) => element.write_html(out, Vec::new(), plain),
            Self::Many(content) => content.into_iter().for_each(|content| content.write_html(out, plain)),
            Self::FollowedText(mut text) => {
                let text: Cow<'static, str> = text.now();
                escape(&text, out);
            }
            Self::Followed(mut content) => content.now().write_html(out, plain),
            Self::Listed(mut keys, mut row) => {
                keys.now().into_iter().for_each(|key| row.call_with(key).write_html(out, Vec::new(), plain));
            }
        }
    }
}

/// An attribute with an empty value is written as its name alone, which means the same.
pub(super) fn write_attribute(out: &mut String, name: &str, value: &str) {
    out.push(' ');
    out.push_str(name);
    if !value.is_empty() {
        out.push_str("=\"");
        escape(value, out);
        out.push('"');
    }
}

pub(super) fn escape(text: &str, out: &mut String) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            c => out.push(c),
        }
    }
}
