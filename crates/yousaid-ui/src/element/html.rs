//! Elements as HTML, for pages from a server.

use std::borrow::Cow;

use leptos::attr::Attribute as _;
use leptos::attr::any_attribute::AnyAttribute;

use super::Content;
use super::Element;
use super::Parts;
use super::Value;

/// Elements that have no end tag.
const VOID: [&str; 2] = ["br", "input"];

impl Element {
    /// Writes the element. `extra` are attributes that were put on it from outside.
    pub(super) fn write_html(self, out: &mut String, extra: Vec<AnyAttribute>) {
        let Parts { tag, attributes, children, .. } = *self.0;
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
        for child in children {
            child.write_html(out);
        }
        out.push_str("</");
        out.push_str(tag);
        out.push('>');
    }
}

impl Content {
    fn write_html(self, out: &mut String) {
        match self {
            Self::Text(text) => escape(&text, out),
            Self::Element(element) => element.write_html(out, Vec::new()),
            Self::Many(content) => content.into_iter().for_each(|content| content.write_html(out)),
            Self::FollowedText(mut text) => {
                let text: Cow<'static, str> = text.now();
                escape(&text, out);
            }
            Self::Followed(mut content) => content.now().write_html(out),
            Self::Listed(mut keys, mut row) => {
                keys.now().into_iter().for_each(|key| row.call_with(key).write_html(out, Vec::new()));
            }
        }
    }
}

/// An attribute with an empty value is written as its name alone, which means the same.
fn write_attribute(out: &mut String, name: &str, value: &str) {
    out.push(' ');
    out.push_str(name);
    if !value.is_empty() {
        out.push_str("=\"");
        escape(value, out);
        out.push('"');
    }
}

fn escape(text: &str, out: &mut String) {
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
