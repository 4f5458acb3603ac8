//! Elements on a page without scripts: a button sends the form or is not there, and what is hidden is left out,
//! because a text browser would show it.

/// The form of a page without scripts; there is none where nothing is rendered on a server.
#[cfg(not(feature = "ssr"))]
pub(crate) enum PlainForm {}

#[cfg(feature = "ssr")]
pub(crate) use form::*;

#[cfg(feature = "ssr")]
mod form {
    use yousaid_engine::form::Go;
    use yousaid_engine::form::name;

    use crate::element::Attribute;
    use crate::element::Content;
    use crate::element::Element;
    use crate::element::Value;
    use crate::element::html::escape;
    use crate::element::html::write_attribute;

    /// The form of a page without scripts.
    #[derive(Clone, Debug, Default)]
    pub(crate) struct PlainForm {
        /// Where it is sent.
        pub(crate) action: String,
        /// Names and values that nobody sees.
        pub(crate) hidden: Vec<(String, String)>,
        /// HTML that stands first in it.
        pub(crate) first: String,
        /// What its own button wants, and Enter in a field; nothing where there is only this button.
        pub(crate) go: Option<Go>,
        /// The words of that button.
        pub(crate) go_on: String,
        /// Whether whoever receives the form does what other buttons want; those in `first` have been written.
        pub(crate) has_buttons: bool,
    }

    impl Content {
        /// The HTML of a page without scripts.
        pub(crate) fn into_plain(self, form: &PlainForm) -> String {
            let mut out = String::new();
            self.write_html(&mut out, Some(form));
            out
        }
    }

    /// The element as a page without scripts has it; `None` if it has none, or has something else, which is
    /// written.
    pub(in crate::element) fn prepare(
        mut element: Element,
        out: &mut String,
        plain: Option<&PlainForm>,
    ) -> Option<Element> {
        let Some(form) = plain else { return Some(element) };
        if let Some(instead) = element.0.plain.instead.take() {
            instead.write_html(out, plain);
            return None;
        }
        let is_hidden = |attribute: &mut Attribute| match &mut attribute.value {
            Value::Flag(on) => attribute.name == "hidden" && on.now(),
            _ => false,
        };
        if element.0.attributes.iter_mut().any(is_hidden) {
            return None;
        }
        match element.0.tag {
            "button" => sends(element, form),
            // Nobody has to open what is to be read or printed; a film is neither.
            "details" if !is_film(&element) => Some(element.attribute("open", "")),
            "form" => {
                let element = element.attribute("method", "post");
                Some(if form.action.is_empty() { element } else { element.attribute("action", form.action.clone()) })
            }
            _ => Some(element),
        }
    }

    fn is_film(element: &Element) -> bool {
        let is_its = |value: &Value| matches!(value, Value::Is(class) if class == "yousaid-access__film");
        element.0.attributes.iter().any(|attribute| attribute.name == "class" && is_its(&attribute.value))
    }

    /// A button that sends the form; `None` for one that does nothing without scripts.
    fn sends(mut element: Element, form: &PlainForm) -> Option<Element> {
        let kind = element.0.attributes.iter_mut().find(|attribute| attribute.name == "type")?;
        let is_own = matches!(&kind.value, Value::Is(kind) if kind == "submit");
        kind.value = Value::Is("submit".into());
        let go = element.0.plain.go.take();
        let go = if is_own { form.go.as_ref().map(Go::to_string) } else { Some(go.filter(|_| form.has_buttons)?) };
        Some(match go {
            Some(go) => element.attribute("name", name::GO).attribute("value", go),
            None => element,
        })
    }

    /// What every form of such a page begins with. Enter in a field presses the first button of its form, so
    /// the first one goes on; nobody sees it or comes to it with the keyboard.
    pub(in crate::element) fn open_form(tag: &str, out: &mut String, plain: Option<&PlainForm>) {
        let Some(form) = plain.filter(|_| tag == "form") else { return };
        for (name, value) in &form.hidden {
            input(out, [("type", "hidden"), ("name", name), ("value", value)]);
        }
        if let Some(go) = form.go.as_ref().filter(|_| form.has_buttons || !form.first.is_empty()) {
            out.push_str("<button hidden");
            for (name, value) in [("type", "submit"), ("name", name::GO), ("value", &go.to_string())] {
                write_attribute(out, name, value);
            }
            // A text browser shows it.
            out.push('>');
            escape(&form.go_on, out);
            out.push_str("</button>");
        }
        out.push_str(&form.first);
    }

    fn input(out: &mut String, attributes: [(&str, &str); 3]) {
        out.push_str("<input");
        for (name, value) in attributes {
            write_attribute(out, name, value);
        }
        out.push('>');
    }
}
