//! The ending's markup.

use yousaid_schema::Definition;
use yousaid_schema::Ending;

use crate::Access;
use crate::access::beside;
use crate::element::Content;
use crate::element::element;
use crate::markup::heading;
use crate::reader::Reader;

/// The words after the last page, around what is known about the delivery.
pub(crate) fn ending_view(
    ending: &Ending,
    reader: &Reader,
    level: u8,
    id: String,
    access: Option<&Access>,
    delivery: Content,
) -> Content {
    let title = reader.line_or(ending.title.as_ref(), "ending-title");
    let own = ending.title.as_ref().map(|title| beside(access, reader, &["/ending/title"], title));
    let next = ending.outcome_promise.as_ref().map(|promise| {
        let title = reader.word("ending-next-heading");
        element("div")
            .class("yousaid-ending__next")
            .child(heading(level + 1, None, "yousaid-page__subheading", title))
            .child(reader.prose_with(access, &["/ending/outcome_promise"], promise))
    });
    element("section")
        .class("yousaid-page yousaid-ending")
        .attribute("part", "ending")
        .child(heading(level, Some(id), "yousaid-page__heading yousaid-title", title))
        .child(own)
        .child(delivery)
        .child(ending.text.as_ref().map(|text| reader.prose_with(access, &["/ending/text"], text)))
        .child(next)
        .into()
}

/// Whether a survey can be answered on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Open<'a> {
    Yes,
    /// Not before this day.
    From(&'a str),
    /// Not after this day.
    Until(&'a str),
}

/// Days compare as text: they are all written as `2026-05-31`.
pub(crate) fn open_on<'a>(definition: &'a Definition, today: Option<&str>) -> Open<'a> {
    let Some(today) = today else { return Open::Yes };
    match (definition.opens.as_deref(), definition.closes.as_deref()) {
        (Some(opens), _) if today < opens => Open::From(opens),
        (_, Some(closes)) if today > closes => Open::Until(closes),
        _ => Open::Yes,
    }
}

/// Words instead of a survey.
pub(crate) fn notice_view(reader: &Reader, level: u8, title: &str, text: Option<String>) -> Content {
    element("section")
        .class("yousaid-page yousaid-notice")
        .attribute("part", "notice")
        .child(heading(level, None, "yousaid-page__heading yousaid-title", reader.word(title)))
        .child(element("p").child(text.map(|text| reader.said(text))))
        .into()
}
