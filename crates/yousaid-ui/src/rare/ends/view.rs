//! The rendering of scales with words at their ends.

use yousaid_schema::Choice;
use yousaid_schema::Question;

use crate::choice::marks;
use crate::element::Content;
use crate::element::element;
use crate::field::Field;
use crate::field::radios;

/// A scale with words at its ends.
pub(crate) fn ends(field: &Field, spec: &Question, points: &[Choice]) -> Content {
    let mut marks = marks(field, points);
    let count = marks.len();
    for (at, ((_, label), point)) in marks.iter_mut().zip(points).enumerate() {
        let is_end = at == 0 || at + 1 == count;
        if !is_end && !point.label.in_default().bytes().all(|byte| byte.is_ascii_digit()) {
            let words = std::mem::replace(label, Content::NONE);
            *label = element("span").class("yousaid-ends__between").child(words).into();
        }
    }
    radios(field, spec, "yousaid-rows yousaid-scale yousaid-ends", marks)
}
