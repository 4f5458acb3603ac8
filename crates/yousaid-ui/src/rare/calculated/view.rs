//! The rendering of calculated values.

use yousaid_schema::Question;

use crate::element::Content;
use crate::element::element;
use crate::field::Field;
use crate::field::hint_line;
use crate::field::title;

/// A value worked out from other answers.
pub(crate) fn calculated(field: &Field, spec: &Question) -> Content {
    let (reader, index) = (field.reader(), field.index);
    let hint = spec.hint.as_ref().map(|hint| hint_line(field.part("hint"), reader.line(hint)));
    let value = element("output")
        .class("yousaid-calculated__value")
        .attribute("id", field.part("input"))
        .attribute("aria-live", "polite")
        .attribute("aria-atomic", "true")
        .attribute_when("aria-labelledby", spec.title.as_ref().map(|_| field.part("title")))
        .follow_text(move || reader.answer(index).into());
    element("div").class("yousaid-calculated").child(title(field, spec, None)).child(hint).child(value).into()
}
