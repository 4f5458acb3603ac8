//! A document: headings, paragraphs, lists and tables of words, before it is HTML or Markdown.

use yousaid_schema::markup;
use yousaid_schema::markup::Inline;

/// What a document is made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Block {
    /// A heading; a level from 1 to 4.
    Heading {
        level: u8,
        id: String,
        content: Vec<Run>,
    },
    Paragraph(Vec<Run>),
    List(Vec<Vec<Run>>),
    /// Names, each with what there is to say.
    Facts(Vec<(String, Vec<Run>)>),
    /// The first column names the rows.
    Table {
        caption: String,
        head: Vec<&'static str>,
        rows: Vec<Vec<Vec<Run>>>,
    },
    /// Words that residents read, set apart from what is said about them.
    Quote(Vec<Block>),
}

/// A run of words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Run {
    Text(String),
    /// An id, a code, an expression.
    Code(String),
    Strong(Vec<Run>),
    Emphasis(Vec<Run>),
    Link {
        href: String,
        content: Vec<Run>,
    },
    Break,
    /// Words in another language than the document's.
    In {
        language: String,
        content: Vec<Run>,
    },
}

impl Run {
    pub(super) fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    pub(super) fn code(text: impl Into<String>) -> Self {
        Self::Code(text.into())
    }
}

/// One run of plain words.
pub(super) fn words(text: impl Into<String>) -> Vec<Run> {
    vec![Run::text(text)]
}

/// Runs with something between them.
pub(super) fn joined(parts: impl IntoIterator<Item = Vec<Run>>, between: &str) -> Vec<Run> {
    let mut all = Vec::new();
    for (i, part) in parts.into_iter().enumerate() {
        if i > 0 {
            all.push(Run::text(between));
        }
        all.extend(part);
    }
    all
}

/// The runs of a text without blocks, in its language.
pub(super) fn inline(text: &str, language: &str) -> Vec<Run> {
    marked(runs(&markup::inline(text)), language)
}

/// The blocks of a text, in its language.
pub(super) fn blocks(text: &str, language: &str) -> Vec<Block> {
    let block = |block| match block {
        markup::Block::Paragraph(inlines) => Block::Paragraph(marked(runs(&inlines), language)),
        markup::Block::List(items) => Block::List(items.iter().map(|item| marked(runs(item), language)).collect()),
    };
    markup::parse(text).into_iter().map(block).collect()
}

/// Words of the document's own language need no mark.
fn marked(content: Vec<Run>, language: &str) -> Vec<Run> {
    if language == super::LANGUAGE {
        return content;
    }
    vec![Run::In { language: language.to_owned(), content }]
}

fn runs(inlines: &[Inline]) -> Vec<Run> {
    let run = |inline: &Inline| match inline {
        Inline::Text(text) => Run::Text(text.clone()),
        Inline::LineBreak => Run::Break,
        Inline::Strong(content) => Run::Strong(runs(content)),
        Inline::Emphasis(content) => Run::Emphasis(runs(content)),
        Inline::Link { href, content } => Run::Link { href: href.clone(), content: runs(content) },
    };
    inlines.iter().map(run).collect()
}
