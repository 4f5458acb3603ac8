//! The rendering of faces.

use yousaid_schema::Choice;
use yousaid_schema::Question;
use yousaid_schema::ScaleLook;

use crate::element::Content;
use crate::element::Element;
use crate::element::element;
use crate::field::Field;
use crate::field::Mark;
use crate::field::radios;
use crate::scale::Point;
use crate::scale::face;

/// The mouths of five faces, from the saddest on. The first and the last are open.
const MOUTHS: [&str; 5] = [
    "M14.5 35.5a9.5 8.5 0 0 1 19 0z",
    "M16 34.5q8-7.5 16 0",
    "M16 32h16",
    "M16 29.5q8 7.5 16 0",
    "M14.5 27.5a9.5 8.5 0 0 0 19 0z",
];

/// Most letters of a word that fits under one of five faces on a telephone, and under one of four.
const LETTERS: [usize; 2] = [6, 8];

/// A scale of faces.
pub(crate) fn smileys(field: &Field, spec: &Question, points: &[Choice]) -> Content {
    let reader = field.reader();
    let [narrow, wide] = LETTERS;
    let letters = if points.len() > 4 { narrow } else { wide };
    let mut is_long = false;
    let mut marks = Vec::new();
    for (at, choice) in points.iter().enumerate() {
        let Some(point) = Point::of(points, ScaleLook::Smileys, &choice.code) else { continue };
        is_long |= point.plain(&reader).split_whitespace().any(|word| word.chars().count() > letters);
        let words = element("span").class("yousaid-smileys__words").child(point.view(&reader));
        let label = vec![face_view(face(points, at)).into(), check_view().into(), words.into()];
        marks.push((Mark::Code(choice.code.clone()), label.into()));
    }
    let class =
        if is_long { "yousaid-rows yousaid-smileys yousaid-smileys--long" } else { "yousaid-rows yousaid-smileys" };
    radios(field, spec, class, marks)
}

fn face_view(face: usize) -> Element {
    let mouth = MOUTHS.get(face).copied().unwrap_or_default();
    let is_open = mouth.ends_with('z');
    let circle = |x: &'static str, y: &'static str, radius: &'static str| {
        element("circle").attribute("cx", x).attribute("cy", y).attribute("r", radius)
    };
    drawing("yousaid-smileys__face", "0 0 48 48")
        .child(circle("24", "24", "21"))
        .child(circle("17", "19.5", "2.6").class("yousaid-smileys__ink"))
        .child(circle("31", "19.5", "2.6").class("yousaid-smileys__ink"))
        .child(element("path").attribute_when("class", is_open.then_some("yousaid-smileys__ink")).attribute("d", mouth))
}

fn check_view() -> Element {
    drawing("yousaid-smileys__check", "0 0 24 24")
        .child(element("circle").attribute("cx", "12").attribute("cy", "12").attribute("r", "11"))
        .child(element("path").attribute("d", "M6.5 12.5l3.8 3.8 7.2-8"))
}

fn drawing(class: &'static str, view_box: &'static str) -> Element {
    element("svg")
        .class(class)
        .attribute("viewBox", view_box)
        .attribute("aria-hidden", "true")
        .attribute("focusable", "false")
}
