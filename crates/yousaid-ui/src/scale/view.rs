//! The rendering of scales.

use yousaid_schema::Choice;
use yousaid_schema::Question;

use crate::choice::marks;
use crate::element::Content;
use crate::field::Field;
use crate::field::radios;

/// A labelled scale.
pub(crate) fn scale(field: &Field, spec: &Question, points: &[Choice]) -> Content {
    radios(field, spec, "yousaid-rows yousaid-scale", marks(field, points))
}
