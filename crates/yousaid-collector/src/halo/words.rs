//! Texts and days as staff pages say them: in English, and the landlord's in their default language.

use maud::Markup;
use maud::html;
use yousaid_i18n::Words;
use yousaid_schema::Text;
use yousaid_schema::markup::Block;
use yousaid_schema::markup::Inline;
use yousaid_schema::markup::inline;
use yousaid_schema::markup::parse;

/// A day in words, with its machine-readable form.
pub(crate) fn time(day: &str) -> Markup {
    html! { time datetime=(day) { (self::day(day)) } }
}

/// A day in words.
pub(super) fn day(day: &str) -> String {
    Words::english().date(day)
}

/// A text in its default language, without links.
pub(crate) fn plain(text: &Text) -> String {
    let mut out = String::new();
    push(&inline(text.in_default()), &mut out);
    out
}

fn push(runs: &[Inline], out: &mut String) {
    for run in runs {
        match run {
            Inline::Text(text) => out.push_str(text),
            Inline::LineBreak => out.push(' '),
            Inline::Strong(inner) | Inline::Emphasis(inner) | Inline::Link { content: inner, .. } => push(inner, out),
        }
    }
}

/// A text in its default language, in paragraphs.
pub(super) fn prose(text: &Text) -> Markup {
    html! {
        @for block in parse(text.in_default()) {
            @match block {
                Block::Paragraph(runs) => p { (runs_of(&runs)) },
                Block::List(items) => ul { @for item in items { li { (runs_of(&item)) } } },
            }
        }
    }
}

fn runs_of(runs: &[Inline]) -> Markup {
    html! {
        @for run in runs {
            @match run {
                Inline::Text(text) => (text),
                Inline::LineBreak => br;,
                Inline::Strong(inner) => strong { (runs_of(inner)) },
                Inline::Emphasis(inner) => em { (runs_of(inner)) },
                Inline::Link { href, content } => a href=(href) { (runs_of(content)) },
            }
        }
    }
}
