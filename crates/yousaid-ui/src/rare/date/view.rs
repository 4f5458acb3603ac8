//! The rendering of dates.

use leptos::prelude::event_target_value;
use yousaid_engine::form;
use yousaid_schema::Question;

use crate::date::FIELDS;
use crate::date::fault;
use crate::date::join;
use crate::date::split;
use crate::date::spread;
use crate::element::Content;
use crate::element::Element;
use crate::element::element;
use crate::field::Field;
use crate::field::error_line;
use crate::field::group;
use crate::field::hint_line;
use crate::field::soft_boxes;

/// A date, of which parts may be left out if it may be `partial`.
pub(crate) fn date(field: &Field, spec: &Question, partial: bool) -> Content {
    let how = if partial { "date-partial-hint" } else { "date-example-hint" };
    let how = hint_line(field.part("how"), field.word(how));
    let fields = element("div").class("yousaid-date").child(vec![
        part(field, partial, 0, "date-day-label").into(),
        part(field, partial, 1, "date-month-label").into(),
        part(field, partial, 2, "date-year-label").into(),
    ]);
    let content = vec![how.into(), error_line(field), fields.into(), soft_boxes(field, spec, true)];
    group(field, spec, Some("how"), content)
}

fn part(field: &Field, partial: bool, at: usize, label: &str) -> Element {
    let Field { given, on_answer, error, .. } = field.clone();
    let (typed, judged) = (given.clone(), given.clone());
    let name = FIELDS.get(at).copied().unwrap_or_default();
    let is_wrong = move || {
        error()?;
        // Without a fault of a single field, the date as a whole is wrong.
        let wrong = fault(judged().as_ref(), partial).is_none_or(|fault| fault.wrong.get(at) == Some(&true));
        wrong.then_some("true".into())
    };
    let on_input = move |event: &web_sys::Event| {
        let text = event_target_value(event);
        let fields = spread(&text).unwrap_or_else(|| {
            let mut fields = split(given().as_ref());
            if let Some(field) = fields.get_mut(at) {
                *field = text;
            }
            fields
        });
        on_answer(join(&fields));
    };
    let id = field.part(name);
    let input = element("input")
        .class("yousaid-input yousaid-date__input")
        .attribute("type", "text")
        .attribute("inputmode", "numeric")
        .attribute("id", id.clone())
        .attribute("name", form::part_name(&field.name(), name))
        .attribute("dir", "ltr")
        .attribute("autocomplete", "off")
        .attribute("spellcheck", "false")
        .typed(move || split(typed().as_ref()).get(at).cloned().unwrap_or_default())
        .follow("aria-invalid", is_wrong)
        .on("input", on_input);
    let label = element("label").class("yousaid-date__label").attribute("for", id).child(field.word(label));
    element("div").class("yousaid-date__part").attribute("data-part", name).child(label).child(input)
}
