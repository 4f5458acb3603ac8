//! The rendering of times.

use yousaid_schema::Question;

use crate::element::Content;
use crate::field::Field;
use crate::field::error_line;
use crate::field::hint;
use crate::field::hint_line;
use crate::field::soft_boxes;
use crate::field::title;
use crate::text_field::Input;
use crate::text_field::input;

/// A time of day.
pub(crate) fn time(field: &Field, spec: &Question) -> Content {
    let look = Input {
        kind: "text",
        autocomplete: Some("off"),
        direction: "ltr",
        verbatim: true,
        is_short: true,
        part: Some("how"),
        ..Input::default()
    };
    vec![
        title(field, spec, Some(field.part("input"))),
        hint(field, spec),
        hint_line(field.part("how"), field.word("time-example-hint")).into(),
        error_line(field),
        input(field, spec, look).into(),
        soft_boxes(field, spec, false),
    ]
    .into()
}
