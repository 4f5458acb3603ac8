//! The rendering of stars.

use yousaid_schema::Answer;
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
use crate::scale::Point;

const STAR: &str = "M12 2.8l2.9 5.9 6.5.9-4.7 4.6 1.1 6.4-5.8-3-5.8 3 1.1-6.4-4.7-4.6 6.5-.9z";

/// A number of stars.
pub(crate) fn stars(field: &Field, spec: &Question, points: &[Choice]) -> Content {
    let on_mark = on_radio(field);
    let reader = field.reader();
    let mut all = element("div").class("yousaid-rows yousaid-stars");
    for (at, choice) in points.iter().enumerate() {
        let number = (at + 1).to_string();
        let words = Point::of(points, ScaleLook::Stars, &choice.code).map(|point| point.view(&reader));
        let row = Row {
            input: "radio",
            id: field.part(&number),
            name: field.name(),
            mark: Mark::Code(choice.code.clone()),
            label: label(number, words.into()),
            says_error: false,
            on_mark: on_mark.clone(),
        };
        all = all.child(row_view(field, row));
    }
    let (given, points) = (field.given.clone(), points.to_vec());
    let said = element("p").class("yousaid-stars__said").attribute("aria-hidden", "true").follow_content(move || {
        let Some(Answer::Choice(code)) = given() else { return Content::NONE };
        Point::of(&points, ScaleLook::Stars, &code).map(|point| point.view(&reader)).into()
    });
    let count = spec.kind.choices().len();
    radio_group(field, spec, all.child(said), count)
}

fn label(number: String, words: Content) -> Content {
    let hidden = |element: Element| element.attribute("aria-hidden", "true");
    let star = element("svg")
        .class("yousaid-stars__star")
        .attribute("viewBox", "0 0 24 24")
        .attribute("focusable", "false")
        .child(element("path").attribute("d", STAR));
    let number = element("span").class("yousaid-stars__number").child(number);
    let words = element("span").class("yousaid-visually-hidden").child(words);
    vec![hidden(star).into(), hidden(number).into(), words.into()].into()
}
