//! The rendering of consent.

use std::sync::Arc;

use yousaid_schema::Answer;
use yousaid_schema::Code;
use yousaid_schema::Question;
use yousaid_schema::Text;

use crate::access::beside;
use crate::element::Content;
use crate::element::Element;
use crate::element::element;
use crate::field::Field;
use crate::field::Mark;
use crate::field::OnMark;
use crate::field::Row;
use crate::field::error_line;
use crate::field::group;
use crate::field::may_be_left;
use crate::field::on_radio;
use crate::field::row_view;
use crate::markup;

/// Agreement to a text.
pub(crate) fn consent(field: &Field, spec: &Question, text: &Text, must: bool) -> Content {
    if must || may_be_left(spec) {
        return one_box(field, spec, text);
    }
    let on_mark = on_radio(field);
    let choices = ["yes", "no"].into_iter().enumerate().filter_map(|(at, code)| {
        let label = if code == "yes" { "yesno-yes-label" } else { "yesno-no-label" };
        row(field, at + 1, "radio", code, field.word(label), on_mark.clone())
    });
    let choices =
        element("div").class("yousaid-rows yousaid-consent").child(choices.map(Content::from).collect::<Vec<_>>());
    let aid = beside(field.access.as_ref(), &field.reader(), &[spec.id.as_str(), "/text"], text);
    let text = element("div").attribute("id", field.part("text")).child(field.reader().prose(text));
    group(field, spec, Some("text"), vec![text.into(), aid, error_line(field), choices.into()])
}

fn one_box(field: &Field, spec: &Question, text: &Text) -> Content {
    let on_answer = field.on_answer.clone();
    let on_mark: OnMark = Arc::new(move |mark, on| {
        let Mark::Code(code) = mark else { return };
        on_answer(on.then(|| Answer::Choice(code.clone())));
    });
    let label = markup::line_with_links(text, &field.reader());
    let tick = row(field, 1, "checkbox", "yes", label, on_mark);
    let tick = element("div").class("yousaid-rows yousaid-consent").child(tick);
    group(field, spec, None, vec![error_line(field), tick.into()])
}

fn row(field: &Field, at: usize, input: &'static str, code: &str, label: Content, on_mark: OnMark) -> Option<Element> {
    let row = Row {
        input,
        id: field.part(&at.to_string()),
        name: field.name(),
        mark: Mark::Code(Code::new(code)?),
        label,
        says_error: input == "checkbox",
        on_mark,
    };
    Some(row_view(field, row))
}
