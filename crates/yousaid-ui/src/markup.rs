//! Texts of a definition as nodes of the page, marked with their language where it is not the
//! resident's.
//!
//! Styling: `.yousaid-prose` is a text of several paragraphs; its links are `.yousaid-link`.
//!
//! Nothing here makes markup from text: the tree of [`yousaid_schema::markup`] becomes elements and
//! text nodes one by one.

use yousaid_i18n::Words;
use yousaid_schema::Localized;
use yousaid_schema::Text;
use yousaid_schema::markup::Block;
use yousaid_schema::markup::Inline;
use yousaid_schema::markup::inline;
use yousaid_schema::markup::parse;

use crate::element::Content;
use crate::element::Element;
use crate::element::element;

/// The attributes `lang` and `dir` of a text, where it is not in the language around it.
pub(crate) fn tongue(text: Localized<'_>, language: &str) -> (Option<String>, Option<&'static str>) {
    if text.language.eq_ignore_ascii_case(language) {
        return (None, None);
    }
    (Some(text.language.to_owned()), Some(yousaid_i18n::direction(text.language).code()))
}

/// A title, a label or a hint: one run of words, links shown as their words only, because they
/// stand within the label of a control.
pub(crate) fn line(text: &Text, language: &str) -> Content {
    let found = text.get(language);
    element("span").tongue(tongue(found, language)).child(runs(inline(found.text), None)).into()
}

/// A text of several paragraphs and lists.
pub(crate) fn prose(text: &Text, language: &str, words: &Words) -> Content {
    let found = text.get(language);
    let mut prose = element("div").class("yousaid-prose").tongue(tongue(found, language));
    for block in parse(found.text) {
        prose = prose.child(block_view(block, words));
    }
    prose.into()
}

/// The words of a title or label without their markup, for accessible names.
pub(crate) fn plain(text: &Text, language: &str) -> String {
    let mut out = String::new();
    push_plain(&inline(text.get(language).text), &mut out);
    out
}

fn push_plain(from: &[Inline], out: &mut String) {
    for run in from {
        match run {
            Inline::Text(text) => out.push_str(text),
            Inline::LineBreak => out.push(' '),
            Inline::Strong(inner) | Inline::Emphasis(inner) | Inline::Link { content: inner, .. } => {
                push_plain(inner, out);
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

fn block_view(block: Block, words: &Words) -> Element {
    match block {
        Block::Paragraph(content) => element("p").child(runs(content, Some(words))),
        Block::List(items) => {
            let mut list = element("ul");
            for item in items {
                list = list.child(element("li").child(runs(item, Some(words))));
            }
            list
        }
    }
}

/// Runs as nodes; links only where `words` are given.
fn runs(content: Vec<Inline>, words: Option<&Words>) -> Content {
    Content::Many(content.into_iter().map(|run| run_view(run, words)).collect())
}

fn run_view(run: Inline, words: Option<&Words>) -> Content {
    match (run, words) {
        (Inline::Text(text), _) => text.into(),
        (Inline::LineBreak, _) => element("br").into(),
        (Inline::Strong(inner), _) => element("strong").child(runs(inner, words)).into(),
        (Inline::Emphasis(inner), _) => element("em").child(runs(inner, words)).into(),
        (Inline::Link { href, content }, Some(words)) => link(href, content, words),
        (Inline::Link { content, .. }, None) => runs(content, words),
    }
}

/// A link. A web page opens in a tab of its own, so that no answer is lost, and says so.
fn link(href: String, content: Vec<Inline>, words: &Words) -> Content {
    let page = href.get(..8).is_some_and(|start| start.eq_ignore_ascii_case("https://"));
    element("a")
        .class("yousaid-link")
        .attribute("href", href)
        .attribute_when("target", page.then_some("_blank"))
        .attribute("rel", "noopener noreferrer")
        .child(runs(content, Some(words)))
        .child(page.then(|| [" ", &words.get("link-new-tab-label")].concat()))
        .into()
}
