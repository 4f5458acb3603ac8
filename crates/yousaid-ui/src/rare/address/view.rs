//! The rendering of addresses.

use yousaid_schema::Question;
use yousaid_schema::QuestionKind;
use yousaid_schema::Text;

use crate::element::Content;
use crate::element::Element;
use crate::element::element;
use crate::field::Field;
use crate::field::control;
use crate::field::error_line;
use crate::field::group;
use crate::field::question_element;
use crate::field::root;
use crate::text_field::Input;
use crate::text_field::input;

/// The parts, each with its label and what a browser fills it in with.
const PARTS: [(&str, &str, &str); 4] = [
    ("line_1", "address-line-1-label", "address-line1"),
    ("line_2", "address-line-2-label", "address-line2"),
    ("town", "address-town-label", "address-level2"),
    ("postcode", "address-postcode-label", "postal-code"),
];

/// A postal address.
pub(crate) fn address(field: &Field, spec: &Question) -> Content {
    let head = field.survey.questions().get(field.index);
    let parts = head.map(|head| head.parts.clone()).unwrap_or_default();
    let fields = parts.zip(PARTS).filter_map(|(index, part)| part_view(field, index, part));
    let fields = element("div").class("yousaid-address__parts").child(fields.map(Content::from).collect::<Vec<_>>());
    group(field, spec, None, vec![error_line(field), fields.into()])
}

fn part_view(field: &Field, index: usize, (name, label, fill): (&'static str, &str, &'static str)) -> Option<Element> {
    let leaf = (field.leaf)(index)?;
    let spec = &field.survey.questions().get(index)?.spec;
    // The labels are the interface's own: nobody writes them for each survey anew.
    let title = Text::new(leaf.words.language(), &leaf.words.get(label));
    let spec = Question { title: Some(title), ..spec.clone() };
    let content = if matches!(spec.kind, QuestionKind::Postcode) {
        question_element(&leaf, &spec)
    } else {
        let look = Input { kind: "text", direction: "auto", autocomplete: Some(fill), ..Input::default() };
        root(&leaf, &spec, control(&leaf, &spec, input(&leaf, &spec, look).into()))
    };
    Some(element("div").class("yousaid-address__part").attribute("data-part", name).child(content))
}
