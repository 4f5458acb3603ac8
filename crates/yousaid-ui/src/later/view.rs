//! The markup of saving and coming back.

use std::sync::Arc;

use leptos::prelude::event_target_value;

use super::desk::CODE;
use super::desk::Desk;
use super::desk::Entry;
use super::desk::Saving;
use super::web;
use crate::Getter;
use crate::Held;
use crate::code::Code;
use crate::code::code_form;
use crate::element::Content;
use crate::element::Element;
use crate::element::element;
use crate::reader::Reader;

/// What stands above the questions.
pub(super) fn above(desk: &Desk, is_open: Getter<bool>) -> Element {
    let [state, shown, asked, open, summary, form, banner, delivery] = [(); 8].map(|()| desk.clone());
    let details = element("details")
        .follow_flag("hidden", move || matches!(asked.entry(), Entry::Back { .. }))
        .follow_flag("open", move || !matches!(open.entry(), Entry::Asking(None)) || !open.typed().is_empty())
        .child(element("summary").follow_content(move || summary.frame().reader().word("later-open-button")))
        .child(element("div").follow_content(move || form_view(&form)));
    element("section")
        .class("yousaid-later yousaid-code")
        .attribute("part", "later")
        .follow("data-state", move || Some(entry_name(&state.entry()).into()))
        .follow_flag("hidden", move || !is_open() || !shown.is_shown())
        .follow_with(move || delivery.follow_delivery())
        .child(details)
        .child(element("div").attribute("role", "status").follow_content(move || banner_view(&banner)))
}

fn entry_name(entry: &Entry) -> &'static str {
    match entry {
        Entry::Asking(_) => "asking",
        Entry::Looking => "looking",
        Entry::Back { .. } => "back",
    }
}

/// The field for the code.
fn form_view(desk: &Desk) -> Content {
    let reader = desk.frame().reader();
    let error = match desk.entry() {
        Entry::Asking(error) => error,
        Entry::Looking => None,
        // Hidden by then.
        Entry::Back { .. } => return Content::NONE,
    };
    let [typed, given, sent] = [(); 3].map(|()| desk.clone());
    let field = element("input")
        .typed(move || typed.typed().clone())
        .on("input", move |event| *given.typed() = event_target_value(event));
    let find = element("button").class("yousaid-button yousaid-button--secondary").attribute("part", "find");
    let code = Code { group: "later", id: &desk.frame().id(CODE), most: "50", error };
    code_form(&reader, &code, field, find)
        .on("submit", move |event| {
            event.prevent_default();
            sent.find();
        })
        .into()
}

fn line(words: Content) -> Element {
    element("p").child(words)
}

fn banner_view(desk: &Desk) -> Content {
    let reader = desk.frame().reader();
    match desk.entry() {
        Entry::Asking(_) => Content::NONE,
        Entry::Looking => line(reader.word("later-looking-status")).into(),
        Entry::Back { until, is_newer } => {
            let back = line(dated(&reader, "later-back-status", &until));
            let newer = is_newer.then(|| line(reader.word("later-newer-text")));
            vec![back.into(), newer.into()].into()
        }
    }
}

/// Words with a day in them.
fn dated(reader: &Reader, words: &str, day: &str) -> Content {
    reader.said(reader.words.with(words, &[("date", reader.words.date(day).into())]))
}

/// What stands under the button that goes on. A response that was sent before is changed with a code of its own.
pub(super) fn below(desk: &Desk, reader: &Reader) -> Element {
    let [state, pressed, known, given] = [(); 4].map(|()| desk.clone());
    let [named, told, shown] = [(); 3].map(|()| reader.clone());
    let button = element("button")
        .attribute("type", "button")
        .attribute("id", desk.frame().id("later-save"))
        .class("yousaid-button yousaid-button--quiet")
        .on("click", move |_| pressed.save());
    let (label, status) = (desk.clone(), desk.clone());
    let button = button.follow_content(move || {
        label.saving();
        named.word(if label.spot().is_some() { "later-again-button" } else { "later-save-button" })
    });
    let is_amending = desk.frame().state().amending.is_some();
    element("div")
        .class("yousaid-later__save")
        .attribute("part", "save")
        .attribute_when("hidden", is_amending.then_some(""))
        .follow("data-state", move || Some(saving_name(&state.saving()).into()))
        .child(button)
        .child(element("div").attribute("role", "status").follow_content(move || status_view(&status.saving(), &told)))
        .child(element("div").follow_content(move || match known.saving() {
            Saving::Saved { until } => given_view(&given, &shown, &until),
            Saving::Elsewhere => choice_view(&given, &shown),
            _ => Content::NONE,
        }))
}

fn saving_name(saving: &Saving) -> &'static str {
    match saving {
        Saving::Idle => "idle",
        Saving::Waiting => "saving",
        Saving::Saved { .. } => "saved",
        Saving::Unsaved(_) => "unsaved",
        Saving::Elsewhere => "elsewhere",
    }
}

fn status_view(saving: &Saving, reader: &Reader) -> Content {
    match saving {
        Saving::Idle => Content::NONE,
        Saving::Waiting => line(reader.word("later-saving-status")).into(),
        Saving::Saved { until } => line(dated(reader, "later-saved-status", until)).into(),
        Saving::Unsaved(words) => line(reader.word(words)).class("yousaid-error").into(),
        Saving::Elsewhere => line(reader.word("later-elsewhere-status")).class("yousaid-error").into(),
    }
}

/// The code, the link, and ways to take them along.
fn given_view(desk: &Desk, reader: &Reader, until: &str) -> Content {
    let Some(spot) = desk.spot() else { return Content::NONE };
    let definition = desk.frame().plan.survey.definition();
    let link = desk.link(&spot.code);
    let message = reader.words.with(
        "later-message-text",
        &[
            ("title", reader.plain(&definition.title).into()),
            ("date", reader.words.date(until).into()),
            ("link", link.clone().into()),
        ],
    );
    // Marks of direction, which words put around what they are given, are no part of an address.
    let message = escaped(&message.replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], ""));
    let stands = |tag: &'static str, class: &'static str, text: &str| {
        element(tag).class(class).attribute("dir", "ltr").attribute("translate", "no").child(text.to_owned())
    };
    let away = |words: &str, href: String| {
        element("a").class("yousaid-link").attribute("href", href).child(reader.word(words))
    };
    let copied = Arc::new(Held::new(false));
    let (was, said) = (copied.clone(), reader.clone());
    let copy = element("button")
        .attribute("type", "button")
        .class("yousaid-button yousaid-button--secondary")
        .on("click", {
            let link = link.clone();
            move |_| {
                let copied = copied.clone();
                web::copy(&link, move || copied.set(true));
            }
        })
        .child(reader.word("later-copy-button"));
    let status = element("span").attribute("role", "status").follow_content(move || match was.get() {
        true => said.word("later-copied-status"),
        false => Content::NONE,
    });
    element("div")
        .class("yousaid-later__given")
        .child(line(reader.word("later-given-text")))
        .child(stands("strong", "yousaid-later__code", spot.code.as_str()).attribute("part", "code"))
        .child(stands("code", "yousaid-later__link", &link))
        .child(
            element("div")
                .class("yousaid-later__ways")
                .child(copy)
                .child(away("later-email-link", ["mailto:?body=", &message].concat()))
                // The form that phones of both kinds understand.
                .child(away("later-text-link", ["sms:?&body=", &message].concat()))
                .child(status),
        )
        .child(line(reader.word("later-given-hint")).class("yousaid-hint"))
        .child(definition.files.map(|_| line(reader.word("later-files-hint")).class("yousaid-hint")))
        .into()
}

/// Another device has saved: whose answers stay.
fn choice_view(desk: &Desk, reader: &Reader) -> Content {
    let button = |words: &str, press: fn(&Desk)| {
        let desk = desk.clone();
        element("button")
            .attribute("type", "button")
            .class("yousaid-button yousaid-button--secondary")
            .on("click", move |_| press(&desk))
            .child(reader.word(words))
    };
    element("div")
        .class("yousaid-later__ways")
        .child(button("later-theirs-button", Desk::take_theirs))
        .child(button("later-ours-button", Desk::keep_ours))
        .into()
}

/// A text within an address (RFC 3986, section 2.3).
pub(crate) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            let digit = |four: u8| char::from_digit(four.into(), 16).unwrap_or('0').to_ascii_uppercase();
            out.extend(['%', digit(byte >> 4), digit(byte & 15)]);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_stands_in_an_address_whole() {
        assert_eq!(escaped("“A & b”: #c=1"), "%E2%80%9CA%20%26%20b%E2%80%9D%3A%20%23c%3D1");
    }
}
