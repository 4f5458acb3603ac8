//! The form in which a code is entered: to change what was sent ([`amend`](crate::amend)), to carry on with what was
//! saved ([`later`](crate::later)).

use crate::element::Element;
use crate::element::element;
use crate::reader::Reader;

/// Which code is asked for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Code<'a> {
    /// How the messages begin: `amend` for `amend-code-label`, `amend-code-hint` and `amend-find-button`.
    pub(crate) group: &'a str,
    /// Of the field.
    pub(crate) id: &'a str,
    /// Characters of a code with what may stand between them; more don't fit.
    pub(crate) most: &'static str,
    /// The message for what was wrong with the last one.
    pub(crate) error: Option<&'a str>,
}

/// The form around this field and this button, of which the caller says what they do. It has no name, so that it is no
/// landmark: a single field, which has one, beside the form of the survey.
pub(crate) fn code_form(reader: &Reader, code: &Code<'_>, field: Element, find: Element) -> Element {
    let Code { group, id, most, error } = *code;
    let part = |name: &str| [id, "-", name].concat();
    let word = |end: &str| reader.word(&[group, end].concat());
    let error_line =
        error.map(|words| element("p").class("yousaid-error").attribute("id", part("error")).child(reader.word(words)));
    let described = match error {
        Some(_) => [part("error"), " ".to_owned(), part("hint")].concat(),
        None => part("hint"),
    };
    let field = field
        .class("yousaid-input yousaid-code__field")
        .attribute("type", "text")
        .attribute("id", id.to_owned())
        .attribute("dir", "ltr")
        .attribute("autocomplete", "off")
        .attribute("autocapitalize", "characters")
        .attribute("spellcheck", "false")
        .attribute("maxlength", most)
        .attribute("aria-describedby", described)
        .attribute_when("aria-invalid", error.map(|_| "true"));
    let label = element("label").attribute("for", id.to_owned()).child(word("-code-label"));
    element("form")
        .class("yousaid-code__form")
        .attribute("novalidate", "")
        .child(element("div").class("yousaid-question__title").child(label))
        .child(element("p").class("yousaid-hint").attribute("id", part("hint")).child(word("-code-hint")))
        .child(error_line)
        .child(field)
        .child(find.attribute("type", "submit").child(word("-find-button")))
}
