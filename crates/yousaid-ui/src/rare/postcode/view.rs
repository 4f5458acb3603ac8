//! The rendering of postcodes.

use yousaid_schema::Answer;
use yousaid_schema::Question;

use crate::element::Content;
use crate::field::Field;
use crate::field::control;
use crate::text_field::Input;
use crate::text_field::input;

/// A postcode.
pub(crate) fn postcode(field: &Field, spec: &Question) -> Content {
    let (given, on_answer) = (field.given.clone(), field.on_answer.clone());
    let look = Input {
        kind: "text",
        autocomplete: Some("postal-code"),
        direction: "ltr",
        verbatim: true,
        is_short: true,
        ..Input::default()
    };
    let input = input(field, spec, look).on("blur", move |_| {
        let Some(Answer::Text(text)) = given() else { return };
        let upper = text.to_ascii_uppercase();
        if upper != text {
            on_answer(Some(Answer::Text(upper)));
        }
    });
    control(field, spec, input.into())
}
