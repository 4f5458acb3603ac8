//! The rendering of places in words.

use yousaid_schema::Question;
use yousaid_schema::Text;

use crate::element::Content;
use crate::field::Field;
use crate::text_area::text_area;

/// A place in words.
pub(crate) fn location(field: &Field, spec: &Question, max_length: Option<u32>) -> Content {
    let example = || Text::new(field.words.language(), &field.words.get("location-example-hint"));
    let spec = Question { hint: Some(spec.hint.clone().unwrap_or_else(example)), ..spec.clone() };
    text_area(field, &spec, max_length)
}
