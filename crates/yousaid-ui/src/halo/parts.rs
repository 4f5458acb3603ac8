//! What is shown of a round before and after comments close: the meeting, and papers.

use yousaid_schema::Decimal;
use yousaid_schema::HaloRound;
use yousaid_schema::Paper;
use yousaid_schema::PaperKind;
use yousaid_schema::Purpose;

use crate::element::Content;
use crate::element::Element;
use crate::element::element;
use crate::markup::heading;
use crate::reader::Reader;

/// A line of a list of facts.
pub(super) fn fact(words: &str, value: Content, reader: &Reader) -> Element {
    element("div")
        .class("yousaid-halo__fact")
        .child(element("dt").child(reader.word(words)))
        .child(element("dd").child(value))
}

/// A day in words.
pub(super) fn day(date: &str, reader: &Reader) -> Content {
    let words = reader.said(reader.words.date(date));
    element("time").attribute("datetime", date.to_owned()).child(words).into()
}

/// When and where, as lines of a list of facts.
pub(super) fn meeting(round: &HaloRound, reader: &Reader) -> Vec<Content> {
    let Some(meeting) = round.meeting() else { return Vec::new() };
    let when = match &meeting.time {
        Some(time) => {
            let date = reader.words.date(&meeting.date);
            let words = reader.words.with("halo-when-text", &[("date", date.into()), ("time", time.as_str().into())]);
            let full = [&meeting.date, "T", time].concat();
            element("time").attribute("datetime", full).child(reader.said(words)).into()
        }
        None => day(&meeting.date, reader),
    };
    let place = meeting.place.as_ref().map(|place| fact("halo-where-label", reader.line(place), reader));
    vec![fact("halo-when-label", when, reader).into(), place.into()]
}

/// Why a consultation is short.
pub(super) fn short_notice(round: &HaloRound, level: u8, reader: &Reader) -> Content {
    match &round.purpose {
        Purpose::Consultation { short_notice: Some(reason) } => vec![
            heading(level, None, "yousaid-page__subheading", reader.word("halo-short-heading")),
            reader.prose(reason),
        ]
        .into(),
        _ => Content::NONE,
    }
}

/// Papers below a heading; nothing where there are none.
pub(super) fn papers(papers: &[Paper], level: u8, reader: &Reader) -> Content {
    if papers.is_empty() {
        return Content::NONE;
    }
    vec![heading(level, None, "yousaid-page__subheading", reader.word("halo-papers-heading")), list(papers, reader)]
        .into()
}

/// The list alone.
pub(super) fn list(papers: &[Paper], reader: &Reader) -> Content {
    if papers.is_empty() {
        return Content::NONE;
    }
    let mut list = element("ul").class("yousaid-halo__papers").attribute("part", "papers");
    for paper in papers {
        list = list.child(element("li").child(paper_view(paper, reader)));
    }
    list.into()
}

/// A paper: its link, and what to expect of it.
pub(super) fn paper_view(paper: &Paper, reader: &Reader) -> Content {
    let link = element("a")
        .class("yousaid-link")
        .attribute("href", paper.address.clone())
        .attribute_when("hreflang", paper.language.clone())
        .attribute("target", "_blank")
        .attribute("rel", "noopener noreferrer")
        .child(reader.line(&paper.title))
        .child(" ")
        .child(reader.word("link-new-tab-label"));
    let kind = match paper.kind {
        PaperKind::Agenda => "halo-agenda-label",
        PaperKind::Report => "halo-report-label",
        PaperKind::Minutes => "halo-minutes-label",
        PaperKind::Other => "halo-other-label",
    };
    let comma = || reader.comma();
    let mut about = element("span").class("yousaid-halo__about").child(reader.word(kind));
    if let Some(format) = &paper.format {
        about = about.child(comma()).child(format.clone());
    }
    if let Some(kilobytes) = paper.kilobytes {
        about = about.child(comma()).child(reader.said(size(kilobytes, reader)));
    }
    if let Some(language) = &paper.language {
        // A page in English alone has no names of languages.
        let name = if language == "en" { "English" } else { yousaid_i18n::endonym(language) }.to_owned();
        let foreign = (*language != reader.language).then(|| language.clone());
        let direction = foreign.as_ref().map(|language| yousaid_i18n::direction(language).code());
        about = about.child(comma()).child(element("span").tongue((foreign, direction)).child(name));
    }
    vec![link.into(), " ".into(), about.into()].into()
}

/// A size in words: megabytes with one digit behind the point from one on.
fn size(kilobytes: u32, reader: &Reader) -> String {
    if kilobytes < 1_000 {
        return reader.words.with("halo-kilobytes-label", &[("size", kilobytes.into())]);
    }
    let tenths = kilobytes.div_ceil(100);
    let megabytes = [&(tenths / 10).to_string(), ".", &(tenths % 10).to_string()].concat();
    let said = Decimal::parse(&megabytes).map_or(megabytes, |size| reader.number(size));
    reader.words.with("halo-megabytes-label", &[("size", said.into())])
}
