//! The rendering of matrices.

use yousaid_schema::Choice;
use yousaid_schema::Question;

use crate::access::row_words;
use crate::element::Content;
use crate::element::Element;
use crate::element::element;
use crate::field::Field;
use crate::field::Mark;
use crate::field::OnMark;
use crate::field::Row;
use crate::field::clear_button;
use crate::field::described_by;
use crate::field::divider;
use crate::field::error_line;
use crate::field::group;
use crate::field::may_be_left;
use crate::field::on_radio;
use crate::field::row_view;
use crate::field::soft_answers;
use crate::field::soft_label;

/// Most columns of a table whose words can be read.
const COLUMNS: usize = 7;

/// The same scale for several things.
pub(crate) fn matrix(field: &Field, spec: &Question, points: &[Choice]) -> Content {
    let columns = points.len() + soft_answers(field, spec).len();
    let (asked, of) = (field.clone(), field.clone());
    let title = spec.title.as_ref().map(|_| field.part("title"));
    let rows = element("div")
        .class("yousaid-matrix")
        .attribute("data-columns", if columns <= COLUMNS { "few" } else { "many" })
        .child(head(field, spec, points))
        .follow_list(
            move || asked.parts(),
            move |part| row(&of, part, title.as_deref()).unwrap_or_else(|| element("div")),
        );
    let content = vec![error_line(field), rows.into()];
    let (answered, rows_of) = (field.clone(), field.clone());
    let is_given = move || answered.leaves().iter().any(|leaf| (leaf.given)().is_some());
    let forget = move || rows_of.leaves().iter().for_each(|leaf| (leaf.on_answer)(None));
    let clear = may_be_left(spec).then(|| clear_button(field, spec, "matrix-clear-button", is_given, forget));
    vec![group(field, spec, None, content), clear.into()].into()
}

/// The heads of columns. Each point has its words itself, so these are for the eyes only.
fn head(field: &Field, spec: &Question, points: &[Choice]) -> Element {
    let reader = field.reader();
    let mut head = element("div").class("yousaid-matrix__head").attribute("aria-hidden", "true").child(element("span"));
    for point in points {
        head = head.child(element("span").class("yousaid-matrix__column").child(reader.line(&point.label)));
    }
    for soft in soft_answers(field, spec) {
        let label = soft_label(field, soft);
        head = head.child(element("span").class("yousaid-matrix__column yousaid-matrix__column--soft").child(label));
    }
    head
}

/// One of the things, with its points.
fn row(head: &Field, part: usize, title: Option<&str>) -> Option<Element> {
    let field = (head.leaf)(part)?;
    let spec = &head.survey.questions().get(part)?.spec;
    let (given, error) = (field.given.clone(), field.error.clone());
    let state = move || match (error().is_some(), given().is_some()) {
        (true, _) => "error",
        (false, true) => "answered",
        (false, false) => "unanswered",
    };
    let reader = field.reader();
    let on_mark = on_radio(&field);
    let mut points = element("div").class("yousaid-matrix__points");
    let mut count = 0;
    for point in spec.kind.choices() {
        count += 1;
        let mark = Mark::Code(point.code.clone());
        points = points.child(point_view(&field, count, mark, reader.line(&point.label), &on_mark));
    }
    let mut soft = element("div").class("yousaid-matrix__soft");
    let offered = soft_answers(&field, spec);
    let is_apart = !offered.is_empty();
    for answer in offered {
        count += 1;
        soft = soft.child(point_view(&field, count, Mark::Soft(answer.answer), soft_label(&field, answer), &on_mark));
    }
    let own = field.part("title");
    let names = title.map_or_else(|| own.clone(), |title| [&own, " ", title].concat());
    let row = element("fieldset")
        .class("yousaid-matrix__row")
        .attribute("id", field.id.clone())
        .attribute("data-question", spec.id.as_str().to_owned())
        .follow("data-state", move || Some(state().into()))
        .attribute("aria-labelledby", names)
        .follow("aria-describedby", described_by(&field, spec, None))
        .child(
            element("legend")
                .class("yousaid-matrix__title")
                .attribute("id", own)
                .child(spec.title.as_ref().map(|title| row_words(&field, None, reader.line(title)))),
        )
        .child(error_line(&field))
        .child(points)
        .child(is_apart.then(|| vec![divider(&field).into(), soft.into()]));
    Some(row)
}

fn point_view(field: &Field, number: usize, mark: Mark, label: Content, on_mark: &OnMark) -> Element {
    let row = Row {
        input: "radio",
        id: field.part(&number.to_string()),
        name: field.name(),
        mark,
        label: element("span").class("yousaid-matrix__point").child(label).into(),
        says_error: false,
        on_mark: on_mark.clone(),
    };
    row_view(field, row)
}
