//! The rendering of inputs of one line.

use leptos::prelude::event_target_value;
use yousaid_schema::Answer;
use yousaid_schema::Question;

use crate::element::Content;
use crate::element::Element;
use crate::element::element;
use crate::field::Field;
use crate::field::control;
use crate::field::described_by;
use crate::field::is_invalid;
use crate::field::text_given;

/// The differences between inputs of one line.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Input {
    /// `type`.
    pub kind: &'static str,
    /// `inputmode`: which keys a telephone shows.
    pub keys: Option<&'static str>,
    pub autocomplete: Option<&'static str>,
    pub direction: &'static str,
    /// Whether what is typed is a code or an address, which spelling help would spoil.
    pub verbatim: bool,
    pub is_short: bool,
    /// A further part of the description.
    pub part: Option<&'static str>,
}

/// One line of words.
pub(crate) fn short_text(field: &Field, spec: &Question, max_length: Option<u32>) -> Content {
    let is_short = max_length.is_some_and(|max| max <= 20);
    let look = Input { kind: "text", direction: "auto", is_short, ..Input::default() };
    control(field, spec, input(field, spec, look).into())
}

/// An e-mail address.
pub(crate) fn email(field: &Field, spec: &Question) -> Content {
    let look = Input {
        kind: "email",
        keys: Some("email"),
        autocomplete: Some("email"),
        direction: "ltr",
        verbatim: true,
        ..Input::default()
    };
    control(field, spec, input(field, spec, look).into())
}

/// The input itself.
pub(crate) fn input(field: &Field, spec: &Question, look: Input) -> Element {
    let (given, on_answer) = (field.given.clone(), field.on_answer.clone());
    element("input")
        .class("yousaid-input")
        .attribute_when("data-width", look.is_short.then_some("short"))
        .attribute("type", look.kind)
        .attribute("id", field.part("input"))
        .attribute("name", field.name())
        .typed(move || text_given(given().as_ref()))
        .attribute("dir", look.direction)
        .attribute_when("inputmode", look.keys)
        .attribute_when("autocomplete", look.autocomplete)
        .attribute_when("spellcheck", look.verbatim.then_some("false"))
        .attribute_when("autocapitalize", look.verbatim.then_some("none"))
        .follow("aria-describedby", described_by(field, spec, look.part))
        .follow("aria-invalid", is_invalid(field))
        .on("input", move |event| on_answer(typed(event_target_value(event))))
}

/// What was typed as an answer: an empty field is none.
pub(crate) fn typed(text: String) -> Option<Answer> {
    (!text.is_empty()).then_some(Answer::Text(text))
}
