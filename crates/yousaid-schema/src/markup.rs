//! Inline markup of texts: a small typed tree, never HTML.
//!
//! A text for residents may hold, and no more than:
//!
//! | written | meaning |
//! |---|---|
//! | `**words**` | strong |
//! | `*words*` | emphasis |
//! | `[words](https://…)` | link; `https:`, `mailto:` and `tel:` only |
//! | a line starting with `- ` | an item of a list |
//! | a single line break | a line break |
//! | an empty line | a new paragraph |
//! | `\` before any of these signs | the sign itself |
//!
//! Anything else, tags and entities too, is plain text. What is not closed is plain text: markup
//! has no errors that could keep a question from being shown. Nesting is bounded.

use crate::text::has_sign;
use crate::text::split_at_first;

/// A block of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A paragraph.
    Paragraph(Vec<Inline>),
    /// A list of items.
    List(Vec<Vec<Inline>>),
}

/// A run within a block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Inline {
    /// Plain words.
    Text(String),
    /// A line break.
    LineBreak,
    /// Strong importance.
    Strong(Vec<Inline>),
    /// Emphasis.
    Emphasis(Vec<Inline>),
    /// A link, whose address is `https:`, `mailto:` or `tel:`.
    Link {
        /// The address.
        href: String,
        /// The words of the link.
        content: Vec<Inline>,
    },
}

/// How deep strong, emphasis and links may nest; deeper signs are plain text.
const DEPTH: usize = 3;

/// Parses a text into blocks.
#[must_use]
pub fn parse(text: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut paragraph = String::new();
    let mut items: Vec<Vec<Inline>> = Vec::new();
    // The line break ends the last block.
    for line in [text, "\n"].concat().split('\n') {
        let line = line.trim();
        let item = line.strip_prefix("- ");
        if (item.is_some() || line.is_empty()) && !paragraph.is_empty() {
            blocks.push(Block::Paragraph(inline(&paragraph)));
            paragraph.clear();
        }
        match item {
            Some(item) => items.push(inline(item)),
            None => {
                if !items.is_empty() {
                    blocks.push(Block::List(std::mem::take(&mut items)));
                }
                if !paragraph.is_empty() {
                    paragraph.push('\n');
                }
                paragraph.push_str(line);
            }
        }
    }
    blocks
}

/// Parses a text without blocks: a title or a label.
#[must_use]
pub fn inline(text: &str) -> Vec<Inline> {
    runs(text, DEPTH)
}

fn runs(text: &str, depth: usize) -> Vec<Inline> {
    let mut out = Vec::new();
    let mut plain = String::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let after = &rest[c.len_utf8()..];
        let found = match c {
            '\\' => {
                if let Some(sign) = after.chars().next().filter(|sign| has_sign("\\*[]()-", *sign)) {
                    plain.push(sign);
                    rest = &after[sign.len_utf8()..];
                    continue;
                }
                None
            }
            '\n' => Some((Inline::LineBreak, after)),
            '*' if depth > 0 => strong_or_emphasis(rest, depth),
            '[' if depth > 0 => link(after, depth),
            _ => None,
        };
        if let Some((run, left)) = found {
            if !plain.is_empty() {
                out.push(Inline::Text(std::mem::take(&mut plain)));
            }
            out.push(run);
            rest = left;
        } else {
            plain.push(c);
            rest = after;
        }
    }
    if !plain.is_empty() {
        out.push(Inline::Text(plain));
    }
    out
}

/// Splits at the first `sign` that is not escaped; both parts without it.
fn until<'a>(text: &'a str, sign: &str) -> Option<(&'a str, &'a str)> {
    let mut from = 0;
    loop {
        let (before, after) = split_at_first(text.get(from..)?, sign)?;
        let at = from + before.len();
        let inner = text.get(..at)?;
        if !inner.ends_with('\\') {
            return Some((inner, after));
        }
        from = at + sign.len();
    }
}

fn strong_or_emphasis(rest: &str, depth: usize) -> Option<(Inline, &str)> {
    let touches = |inner: &str| !inner.is_empty() && !inner.starts_with(' ') && !inner.ends_with(' ');
    if let Some(after) = rest.strip_prefix("**") {
        let (inner, left) = until(after, "**")?;
        return touches(inner).then(|| (Inline::Strong(runs(inner, depth - 1)), left));
    }
    let (inner, left) = until(rest.strip_prefix('*')?, "*")?;
    touches(inner).then(|| (Inline::Emphasis(runs(inner, depth - 1)), left))
}

fn link(after: &str, depth: usize) -> Option<(Inline, &str)> {
    let (words, left) = until(after, "]")?;
    let (href, left) = left.strip_prefix('(')?.split_once(')')?;
    let safe = is_safe_address(href) && !words.trim().is_empty();
    safe.then(|| (Inline::Link { href: href.to_owned(), content: runs(words, depth - 1) }, left))
}

/// Whether an address from a document may become a link: `https:`, `mailto:` or `tel:`, without
/// white space or control characters.
#[must_use]
pub fn is_safe_address(address: &str) -> bool {
    let known = ["https://", "mailto:", "tel:"].iter().any(|scheme| {
        address.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme))
            && address.len() > scheme.len()
    });
    known && !address.chars().any(|c| c.is_control() || c.is_whitespace())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn text(text: &str) -> Inline {
        Inline::Text(text.to_owned())
    }

    #[test]
    fn reads_paragraphs_lists_and_runs() {
        let blocks = parse("Hello **you**\nthere\n\n- *one*\n- two\nAfter");
        assert_eq!(
            blocks,
            vec![
                Block::Paragraph(vec![
                    text("Hello "),
                    Inline::Strong(vec![text("you")]),
                    Inline::LineBreak,
                    text("there")
                ]),
                Block::List(vec![vec![Inline::Emphasis(vec![text("one")])], vec![text("two")]]),
                Block::Paragraph(vec![text("After")]),
            ]
        );
    }

    #[test]
    fn only_safe_addresses_become_links() {
        assert!(matches!(inline("[a](https://elm.example/x)").as_slice(), [Inline::Link { .. }]));
        assert!(matches!(inline("[a](tel:+441234)").as_slice(), [Inline::Link { .. }]));
        for wrong in [
            "[a](javascript:alert(1))",
            "[a](http://x)",
            "[a](data:text/html,x)",
            "[a](//x)",
            "[a](https://x y)",
            "[ ](https://x)",
        ] {
            assert!(!inline(wrong).iter().any(|run| matches!(run, Inline::Link { .. })), "{wrong}");
        }
    }

    #[test]
    fn tags_and_unclosed_signs_are_plain_text() {
        assert_eq!(inline("<b>a</b> & **b"), vec![text("<b>a</b> & **b")]);
        assert_eq!(inline(r"2 \* 3 * 4"), vec![text("2 * 3 * 4")]);
    }

    proptest! {
        #[test]
        fn never_panics(text in any::<String>()) {
            let _ = parse(&text);
        }

        #[test]
        fn never_panics_on_its_own_signs(text in r"[\\*\[\]()\n a-]{0,60}") {
            let _ = parse(&text);
        }
    }
}
