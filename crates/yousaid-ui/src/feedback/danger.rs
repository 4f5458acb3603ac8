//! The note beside a text box whose words speak of danger.

use std::sync::Arc;

use yousaid_schema::Danger;
use yousaid_schema::Feedback;
use yousaid_schema::danger;

use super::view::call;
use super::view::new_tab;
use crate::Held;
use crate::browser::Pause;
use crate::element::Content;
use crate::element::Element;
use crate::element::element;
use crate::field::Field;
use crate::field::text_given;
use crate::reader::Reader;

/// The place of the note, empty while nothing speaks of danger.
pub(super) fn note(field: &Field, form: &Arc<Feedback>) -> Element {
    let (given, language, list) = (field.given.clone(), field.language.clone(), form.clone());
    let found_now = move || {
        let text = text_given(given().as_ref());
        let found = danger(&list.danger, &text, &language)?;
        list.danger.iter().position(|known| known.id == found.id)
    };
    let shown = Arc::new(Held::new(found_now()));
    let [name, content, found] = [(); 3].map(|()| shown.clone());
    let [known, form] = [(); 2].map(|()| form.clone());
    let reader = field.reader();
    let mut pause = Pause::new();
    element("div")
        .class("yousaid-danger")
        .attribute("part", "danger")
        .attribute("role", "status")
        .follow("data-danger", move || Some(known.danger.get(name.get()?)?.id.clone().into()))
        // It follows the words once typing has stopped for a second.
        .follow_with(move || {
            let (now, found) = (found_now(), found.clone());
            pause.then(move || found.set(now));
        })
        .follow_content(move || {
            let danger = content.get().and_then(|at| form.danger.get(at));
            danger.map_or(Content::NONE, |danger| text(danger, &form, &reader))
        })
}

/// The same on the receipt of answers that were sent without a script that could have shown it before.
#[cfg(feature = "ssr")]
pub(crate) fn on_receipt(danger: &Danger, form: &Feedback, reader: &Reader) -> Element {
    let note = element("div")
        .class("yousaid-danger")
        .attribute("part", "danger")
        .attribute("role", "alert")
        .attribute("data-danger", danger.id.clone());
    note.child(text(danger, form, reader))
}

fn text(danger: &Danger, form: &Feedback, reader: &Reader) -> Content {
    let heading = element("p").child(element("strong").child(reader.word("danger-heading")));
    let mut calls: Vec<Content> = Vec::new();
    let mut add = |number: &str, name: String| {
        let words = [("number", number.into()), ("name", name.into())];
        calls.push(element("li").child(call(number, reader.words.with("danger-call-label", &words), reader)).into());
    };
    for known in &danger.call {
        add(&known.number, reader.plain(&known.name));
    }
    let mut help = None;
    if danger.landlord {
        match &form.urgent_telephone {
            Some(number) => {
                let landlord = reader.plain(&form.landlord.name);
                add(number, reader.words.with("danger-call-landlord-label", &[("landlord", landlord.into())]));
            }
            None => help = form.landlord.contact.as_ref().map(|words| reader.prose(words)),
        }
    }
    let more = danger.link.as_ref().map(|address| {
        element("p").child(new_tab(address, reader.words.get("danger-more-link"), reader.foreign(), reader))
    });
    vec![
        heading.into(),
        reader.prose(&danger.say),
        element("ul").class("yousaid-danger__calls").child(calls).into(),
        help.into(),
        more.into(),
        element("p").class("yousaid-hint").child(reader.word("danger-form-text")).into(),
    ]
    .into()
}
