//! The rendering of inputs of one line.

use leptos::prelude::*;
use yousaid_schema::Answer;
use yousaid_schema::Question;

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
    /// Further parts of the description.
    pub parts: &'static [&'static str],
}

/// One line of words.
pub(crate) fn short_text(field: &Field, spec: &Question, max_length: Option<u32>) -> AnyView {
    let is_short = max_length.is_some_and(|max| max <= 20);
    let look = Input { kind: "text", direction: "auto", is_short, ..Input::default() };
    control(field, spec, input(field, spec, look))
}

/// An e-mail address.
pub(crate) fn email(field: &Field, spec: &Question) -> AnyView {
    let look = Input {
        kind: "email",
        keys: Some("email"),
        autocomplete: Some("email"),
        direction: "ltr",
        verbatim: true,
        ..Input::default()
    };
    control(field, spec, input(field, spec, look))
}

/// The input itself.
pub(crate) fn input(field: &Field, spec: &Question, look: Input) -> AnyView {
    let Field { given, on_answer, .. } = *field;
    let initial = given.with_untracked(|given| text_given(given.as_ref()));
    view! {
        <input
            class="yousaid-input"
            data-width=look.is_short.then_some("short")
            type=look.kind
            id=field.part("input")
            name=field.id.clone()
            value=initial
            dir=look.direction
            inputmode=look.keys
            autocomplete=look.autocomplete
            spellcheck=look.verbatim.then_some("false")
            autocapitalize=look.verbatim.then_some("none")
            aria-describedby=described_by(field, spec, look.parts)
            aria-invalid=is_invalid(field)
            prop:value=move || given.with(|given| text_given(given.as_ref()))
            on:input=move |event| on_answer.run(typed(event_target_value(&event)))
        />
    }
    .into_any()
}

/// What was typed as an answer: an empty field is none.
pub(crate) fn typed(text: String) -> Option<Answer> {
    (!text.is_empty()).then_some(Answer::Text(text))
}
