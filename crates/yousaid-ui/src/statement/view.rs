//! The rendering of statements.

use yousaid_schema::Question;
use yousaid_schema::Text;

use crate::element::Content;
use crate::element::element;
use crate::field::Field;
use crate::field::title;

/// Words only.
pub(crate) fn statement(field: &Field, spec: &Question, text: &Text) -> Content {
    let named = spec.title.is_some() && field.heading.is_none();
    let statement = element("div")
        .class("yousaid-statement")
        .attribute_when("role", named.then_some("group"))
        .attribute_when("aria-labelledby", named.then(|| field.part("title")))
        .child(title(field, spec, None))
        .child(field.reader().prose(text));
    match &field.access {
        Some(access) => vec![statement.into(), access.0.aid(field, spec)].into(),
        None => statement.into(),
    }
}
