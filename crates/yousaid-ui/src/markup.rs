//! Texts of a definition as nodes of the page, marked with their language where it is not the
//! resident's.
//!
//! Styling: `.yousaid-prose` is a text of several paragraphs; its links are `.yousaid-link`.
//!
//! Nothing here makes markup from text: the tree of [`yousaid_schema::markup`] becomes elements and
//! text nodes one by one.

use leptos::html;
use leptos::prelude::*;
use yousaid_i18n::Words;
use yousaid_schema::Localized;
use yousaid_schema::Text;
use yousaid_schema::markup::Block;
use yousaid_schema::markup::Inline;
use yousaid_schema::markup::inline;
use yousaid_schema::markup::parse;

/// The attributes `lang` and `dir` of a text, where it is not in the language around it.
pub(crate) fn tongue(text: Localized<'_>, language: &str) -> (Option<String>, Option<&'static str>) {
    if text.language.eq_ignore_ascii_case(language) {
        return (None, None);
    }
    (Some(text.language.to_owned()), Some(yousaid_i18n::direction(text.language).code()))
}

/// A title, a label or a hint: one run of words, links shown as their words only, because they
/// stand within the label of a control.
pub(crate) fn line(text: &Text, language: &str) -> AnyView {
    let found = text.get(language);
    let (lang, dir) = tongue(found, language);
    view! { <span lang=lang dir=dir>{runs(inline(found.text), None)}</span> }.into_any()
}

/// A text of several paragraphs and lists.
pub(crate) fn prose(text: &Text, language: &str, words: &Words) -> AnyView {
    let found = text.get(language);
    let (lang, dir) = tongue(found, language);
    let blocks: Vec<AnyView> = parse(found.text).into_iter().map(|block| block_view(block, words)).collect();
    view! { <div class="yousaid-prose" lang=lang dir=dir>{blocks}</div> }.into_any()
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
pub(crate) fn heading(level: u8, id: Option<String>, class: &'static str, content: AnyView) -> AnyView {
    const TAGS: [&str; 6] = ["h1", "h2", "h3", "h4", "h5", "h6"];
    let tag = TAGS.get(usize::from(level).wrapping_sub(1)).copied().unwrap_or("h2");
    // Focus is moved here when a page is shown; the keyboard never lands on it.
    html::custom(tag).class(class).id(id).tabindex("-1").child(content).into_any()
}

fn block_view(block: Block, words: &Words) -> AnyView {
    match block {
        Block::Paragraph(content) => view! { <p>{runs(content, Some(words))}</p> }.into_any(),
        Block::List(items) => {
            let items: Vec<AnyView> =
                items.into_iter().map(|item| view! { <li>{runs(item, Some(words))}</li> }.into_any()).collect();
            view! { <ul>{items}</ul> }.into_any()
        }
    }
}

/// Runs as nodes; links only where `words` are given.
fn runs(content: Vec<Inline>, words: Option<&Words>) -> Vec<AnyView> {
    content.into_iter().map(|run| run_view(run, words)).collect()
}

fn run_view(run: Inline, words: Option<&Words>) -> AnyView {
    match (run, words) {
        (Inline::Text(text), _) => text.into_any(),
        (Inline::LineBreak, _) => html::br().into_any(),
        (Inline::Strong(inner), _) => html::strong().child(runs(inner, words)).into_any(),
        (Inline::Emphasis(inner), _) => html::em().child(runs(inner, words)).into_any(),
        (Inline::Link { href, content }, Some(words)) => link(href, content, words),
        (Inline::Link { content, .. }, None) => runs(content, words).into_any(),
    }
}

/// A link. A web page opens in a tab of its own, so that no answer is lost, and says so.
fn link(href: String, content: Vec<Inline>, words: &Words) -> AnyView {
    let page = href.get(..8).is_some_and(|start| start.eq_ignore_ascii_case("https://"));
    let target = page.then_some("_blank");
    let behind = page.then(|| [" ", &words.get("link-new-tab-label")].concat());
    view! {
        <a class="yousaid-link" href=href target=target rel="noopener noreferrer">
            {runs(content, Some(words))}
            {behind}
        </a>
    }
    .into_any()
}
