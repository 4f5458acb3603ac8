//! The rendering of typed signatures.

use yousaid_schema::Question;

use crate::element::Content;
use crate::element::element;
use crate::field::Field;
use crate::field::control;
use crate::text_field::Input;
use crate::text_field::input;

/// A name typed as a signature.
pub(crate) fn signature(field: &Field, spec: &Question) -> Content {
    let signing = element("p")
        .class("yousaid-signature")
        .attribute("id", field.part("signing"))
        .child(field.word("signature-hint"));
    let look = Input {
        kind: "text",
        direction: "auto",
        autocomplete: Some("name"),
        part: Some("signing"),
        ..Input::default()
    };
    control(field, spec, vec![signing.into(), input(field, spec, look).into()].into())
}
