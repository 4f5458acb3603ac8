//! The rendering of scales of likelihood.

use yousaid_schema::Choice;
use yousaid_schema::Question;
use yousaid_schema::ScaleLook;

use crate::element::Content;
use crate::element::Element;
use crate::element::element;
use crate::field::Field;
use crate::field::Mark;
use crate::field::Row;
use crate::field::on_radio;
use crate::field::radio_group;
use crate::field::row_view;
use crate::reader::Reader;
use crate::scale::Point;

/// A scale from 0 to 10.
pub(crate) fn likelihood(field: &Field, spec: &Question, points: &[Choice]) -> Content {
    let on_mark = on_radio(field);
    let reader = field.reader();
    let mut all = element("div").class("yousaid-rows yousaid-likelihood").child(end(points.first(), points, &reader));
    for (at, choice) in points.iter().enumerate() {
        let row = Row {
            input: "radio",
            id: field.part(&(at + 1).to_string()),
            name: field.name(),
            mark: Mark::Code(choice.code.clone()),
            label: label(choice, points, &reader),
            says_error: false,
            on_mark: on_mark.clone(),
        };
        all = all.child(row_view(field, row));
    }
    radio_group(field, spec, all.child(end(points.last(), points, &reader)), points.len())
}

/// A number; at an end with its words, for those who hear it.
fn label(choice: &Choice, points: &[Choice], reader: &Reader) -> Content {
    let number = choice.code.as_str().to_owned();
    let Some(point) = Point::of(points, ScaleLook::Likelihood, &choice.code) else { return number.into() };
    if !matches!(point, Point::End { .. }) {
        return point.view(reader);
    }
    let number = element("span").attribute("aria-hidden", "true").child(number);
    let words = element("span").class("yousaid-visually-hidden").child(point.view(reader));
    vec![number.into(), words.into()].into()
}

/// The words of an end, for the eyes.
fn end(choice: Option<&Choice>, points: &[Choice], reader: &Reader) -> Option<Element> {
    let point = Point::of(points, ScaleLook::Likelihood, &choice?.code)?;
    let is_first = points.first() == choice;
    let end = element("p")
        .class("yousaid-likelihood__end")
        .attribute("data-end", if is_first { "low" } else { "high" })
        .attribute("aria-hidden", "true");
    Some(end.child(point.view(reader)))
}
