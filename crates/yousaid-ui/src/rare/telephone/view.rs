//! The rendering of telephone numbers.

use yousaid_schema::Question;

use crate::element::Content;
use crate::field::Field;
use crate::field::control;
use crate::text_field::Input;
use crate::text_field::input;

/// A telephone number.
pub(crate) fn telephone(field: &Field, spec: &Question) -> Content {
    let look = Input {
        kind: "tel",
        keys: Some("tel"),
        autocomplete: Some("tel"),
        direction: "ltr",
        verbatim: true,
        is_short: true,
        part: None,
    };
    control(field, spec, input(field, spec, look).into())
}
