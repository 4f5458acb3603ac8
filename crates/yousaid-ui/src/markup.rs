//! Texts of a definition as nodes of the page, marked with their language where it is not the
//! resident's.
//!
//! Styling: `.yousaid-prose` is a text of several paragraphs; its links are `.yousaid-link`.
//!
//! Nothing here makes markup from text: the tree of [`yousaid_schema::markup`] becomes elements and
//! text nodes one by one.

use yousaid_engine::Piece;
use yousaid_schema::Localized;
use yousaid_schema::Text;
use yousaid_schema::markup::Block;
use yousaid_schema::markup::Inline;
use yousaid_schema::markup::inline;
use yousaid_schema::markup::parse;

use crate::element::Content;
use crate::element::Element;
use crate::element::element;
use crate::reader::Reader;

/// The attributes `lang` and `dir` of a text, where it is not in the language around it.
pub(crate) fn tongue(text: Localized<'_>, language: &str) -> (Option<String>, Option<&'static str>) {
    if text.language.eq_ignore_ascii_case(language) {
        return (None, None);
    }
    (Some(text.language.to_owned()), Some(yousaid_i18n::direction(text.language).code()))
}

/// A title, a label or a hint: one run of words, links shown as their words only, because they
/// stand within the label of a control.
pub(crate) fn line(text: &Text, reader: &Reader) -> Content {
    run_of(text, reader, false)
}

/// The same where following a link is part of knowing what one says yes to.
pub(crate) fn line_with_links(text: &Text, reader: &Reader) -> Content {
    run_of(text, reader, true)
}

fn run_of(text: &Text, reader: &Reader, links: bool) -> Content {
    let words = reader.stand_in(text);
    let found = words.as_ref().unwrap_or(text).get(&reader.language);
    match (tongue(found, &reader.language), runs(inline(found.text), reader, links)) {
        // One text needs nothing that keeps it together, nor says its language.
        ((None, _), Content::Many(one)) if matches!(one.as_slice(), [Content::Text(_)]) => one.into(),
        (tongue, runs) => element("span").tongue(tongue).child(runs).into(),
    }
}

/// A text of several paragraphs and lists.
pub(crate) fn prose(text: &Text, reader: &Reader) -> Content {
    let words = reader.stand_in(text);
    let found = words.as_ref().unwrap_or(text).get(&reader.language);
    let mut prose = element("div").class("yousaid-prose").tongue(tongue(found, &reader.language));
    for block in parse(found.text) {
        prose = prose.child(block_view(block, reader));
    }
    prose.into()
}

/// The words of a title or label without their markup, for accessible names. Answers that it
/// repeats stand between marks that keep their direction to themselves.
pub(crate) fn plain(text: &Text, reader: &Reader) -> String {
    let words = reader.stand_in(text);
    let mut out = String::new();
    push_plain(&inline(words.as_ref().unwrap_or(text).get(&reader.language).text), reader, &mut out);
    out
}

fn push_plain(from: &[Inline], reader: &Reader, out: &mut String) {
    for run in from {
        match run {
            Inline::Text(text) => match reader.pieces(text) {
                None => out.push_str(text),
                Some(pieces) => {
                    for piece in pieces {
                        match piece {
                            Piece::Words(words) => out.push_str(words),
                            Piece::Answer(index) => {
                                // First strong isolate, and its end.
                                out.push('\u{2068}');
                                out.push_str(&reader.answer(index));
                                out.push('\u{2069}');
                            }
                        }
                    }
                }
            },
            Inline::LineBreak => out.push(' '),
            Inline::Strong(inner) | Inline::Emphasis(inner) | Inline::Link { content: inner, .. } => {
                push_plain(inner, reader, out);
            }
        }
    }
}

/// A heading of any level; `<h2>` for a level out of range.
pub(crate) fn heading(level: u8, id: Option<String>, class: &'static str, content: Content) -> Content {
    const TAGS: [&str; 6] = ["h1", "h2", "h3", "h4", "h5", "h6"];
    let tag = TAGS.get(usize::from(level).wrapping_sub(1)).copied().unwrap_or("h2");
    // Focus is moved here when a page is shown; the keyboard never lands on it.
    element(tag).class(class).attribute_when("id", id).attribute("tabindex", "-1").child(content).into()
}

fn block_view(block: Block, reader: &Reader) -> Element {
    match block {
        Block::Paragraph(content) => element("p").child(runs(content, reader, true)),
        Block::List(items) => {
            let mut list = element("ul");
            for item in items {
                list = list.child(element("li").child(runs(item, reader, true)));
            }
            list
        }
    }
}

/// Runs as nodes; links only where they may be.
fn runs(content: Vec<Inline>, reader: &Reader, links: bool) -> Content {
    Content::Many(content.into_iter().map(|run| run_view(run, reader, links)).collect())
}

fn run_view(run: Inline, reader: &Reader, links: bool) -> Content {
    match run {
        Inline::Text(text) => text_view(text, reader),
        Inline::LineBreak => element("br").into(),
        Inline::Strong(inner) => element("strong").child(runs(inner, reader, links)).into(),
        Inline::Emphasis(inner) => element("em").child(runs(inner, reader, links)).into(),
        Inline::Link { href, content } if links => link(href, content, reader),
        Inline::Link { content, .. } => runs(content, reader, links),
    }
}

/// Plain words. Answers that they repeat follow the session, in a direction of their own.
fn text_view(text: String, reader: &Reader) -> Content {
    let Some(pieces) = reader.pieces(&text) else { return text.into() };
    let piece = |piece| match piece {
        Piece::Words(words) => words.to_owned().into(),
        Piece::Answer(index) => {
            let reader = reader.clone();
            element("bdi").follow_text(move || reader.answer(index).into()).into()
        }
    };
    Content::Many(pieces.into_iter().map(piece).collect())
}

/// A link. A web page opens in a tab of its own, so that no answer is lost, and says so.
fn link(href: String, content: Vec<Inline>, reader: &Reader) -> Content {
    let page = href.get(..8).is_some_and(|start| start.eq_ignore_ascii_case("https://"));
    element("a")
        .class("yousaid-link")
        .attribute("href", href)
        .attribute_when("target", page.then_some("_blank"))
        .attribute("rel", "noopener noreferrer")
        .child(runs(content, reader, true))
        .child(page.then(|| reader.said([" ", &reader.words.get("link-new-tab-label")].concat())))
        .into()
}
