//! What a translation must keep: places for answers, and links.

use std::collections::BTreeSet;

/// A piece of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Piece<'t> {
    /// To be translated.
    Words(&'t str),
    /// To be kept as it is: `{landlord}`, `**`, `[`, `](https://…)`.
    Code(&'t str),
}

/// The pieces of a text in order; together they are the text.
pub(super) fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let (mut words, mut at) = (0, 0);
    let mut link_ends = None;
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        let length = match link_ends {
            Some((start, end)) if at == start => {
                link_ends = None;
                end - start
            }
            _ if rest.starts_with('\\') => {
                // The next sign is a sign.
                at += 1 + rest.chars().nth(1).map_or(0, char::len_utf8);
                continue;
            }
            _ if rest.starts_with("**") => 2,
            _ if rest.starts_with('*') => 1,
            _ if rest.starts_with('{') => slot(rest).map_or(0, str::len),
            None if rest.starts_with('[') => match link(rest) {
                Some((start, end)) => {
                    link_ends = Some((at + start, at + end));
                    1
                }
                None => 0,
            },
            _ => 0,
        };
        if length == 0 {
            at += rest.chars().next().map_or(1, char::len_utf8);
            continue;
        }
        pieces.extend(text.get(words..at).filter(|words| !words.is_empty()).map(Piece::Words));
        pieces.extend(text.get(at..at + length).map(Piece::Code));
        at += length;
        words = at;
    }
    pieces.extend(text.get(words..).filter(|words| !words.is_empty()).map(Piece::Words));
    pieces
}

/// The slot that a text begins with, by the rule of the engine: the id of a question in braces.
fn slot(text: &str) -> Option<&str> {
    let inner = text.strip_prefix('{')?;
    let length = inner.bytes().position(|b| !(b.is_ascii_alphanumeric() || b == b'_' || b == b'.'))?;
    let is_slot = inner.starts_with(|c: char| c.is_ascii_alphabetic()) && inner.get(length..)?.starts_with('}');
    is_slot.then(|| text.get(..length + 2)).flatten()
}

/// Where the words of the link that a text begins with end, and where the link does.
fn link(text: &str) -> Option<(usize, usize)> {
    let close = text.find("](")?;
    if text.get(1..close)?.contains(['[', ']']) || text.get(..close)?.ends_with('\\') {
        return None;
    }
    Some((close, close + text.get(close..)?.find(')')? + 1))
}

/// What of a text has to be in its translation, for who translates it.
pub(super) fn kept(text: &str) -> Vec<String> {
    let mut kept = Vec::new();
    for piece in pieces(text) {
        if let Piece::Code(code) = piece {
            let shown = match code.strip_prefix(']') {
                _ if code == "[" => continue,
                Some(address) => format!("[…]{address}"),
                None => code.to_owned(),
            };
            if !kept.contains(&shown) {
                kept.push(shown);
            }
        }
    }
    kept
}

fn slots(text: &str) -> BTreeSet<&str> {
    text.match_indices('{').filter_map(|(at, _)| slot(text.get(at..)?)).collect()
}

fn addresses(text: &str) -> Vec<&str> {
    let codes = pieces(text).into_iter();
    let mut addresses: Vec<&str> = codes
        .filter_map(|piece| match piece {
            Piece::Code(code) => code.strip_prefix("](")?.strip_suffix(')'),
            Piece::Words(_) => None,
        })
        .collect();
    addresses.sort_unstable();
    addresses
}

/// What is wrong with a translation, if its places or links are others than those of the text. A
/// place may stand there more often: some languages repeat a name.
pub(super) fn difference(source: &str, translation: &str) -> Option<String> {
    let (wanted, given) = (slots(source), slots(translation));
    if let Some(lost) = wanted.difference(&given).next() {
        return Some(format!("the translation lacks {lost}"));
    }
    if let Some(added) = given.difference(&wanted).next() {
        return Some(format!("the translation has {added}, and the text has not"));
    }
    let (wanted, given) = (addresses(source), addresses(translation));
    if wanted == given {
        return None;
    }
    if let Some(lost) = wanted.iter().find(|address| !given.contains(address)) {
        return Some(format!("the translation lacks the link to {lost}"));
    }
    if let Some(added) = given.iter().find(|address| !wanted.contains(address)) {
        return Some(format!("the translation has a link to {added}, and the text has not"));
    }
    Some(format!("the text has {} links and its translation {}", wanted.len(), given.len()))
}

/// What keeps a text from being shown to residents safely: characters that change the order of
/// others beyond their own text, or that nobody can read.
///
/// Source of the rule: Unicode Standard Annex 9, section 6.3 (isolates rather than embeddings and
/// overrides), and Unicode Technical Standard 55 (source text that reads other than it is).
pub(super) fn unsafe_character(text: &str) -> Option<String> {
    let mut open = 0_usize;
    for c in text.chars() {
        match c {
            '\u{202a}'..='\u{202e}' => {
                return Some(format!("U+{:04X} turns the direction of writing; use no such character", u32::from(c)));
            }
            '\u{2066}'..='\u{2068}' => open += 1,
            '\u{2069}' => match open.checked_sub(1) {
                Some(left) => open = left,
                None => return Some("U+2069 ends an isolate that was not begun".to_owned()),
            },
            '\n' | '\t' => {}
            '\u{fffe}' | '\u{ffff}' => return Some("a character is none at all".to_owned()),
            c if c.is_control() => return Some(format!("a control character (U+{:04X}) stands in it", u32::from(c))),
            _ => {}
        }
    }
    (open > 0).then(|| "an isolate (U+2066 to U+2068) is begun and not ended with U+2069".to_owned())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn codes(text: &str) -> Vec<&str> {
        let code = |piece| if let Piece::Code(code) = piece { Some(code) } else { None };
        pieces(text).into_iter().filter_map(code).collect()
    }

    #[test]
    fn places_links_and_signs_are_kept() {
        assert_eq!(
            codes("**{landlord}** says [read *this*](https://elm.example/a) {not a slot} \\*"),
            ["**", "{landlord}", "**", "[", "*", "*", "](https://elm.example/a)"]
        );
        assert_eq!(codes("\\[a](b) {} [x [y](z) \\{a}"), ["[", "](z)"]);
        assert_eq!(kept("[a](tel:1) {x} {x}"), ["[…](tel:1)", "{x}"]);
    }

    #[test]
    fn lost_added_and_changed_places_and_links_are_told_apart() {
        for (source, translation, said) in [
            ("{a} b", "b {a} {a}", None),
            ("{a} b", "b", Some("the translation lacks {a}")),
            ("b", "{a}", Some("the translation has {a}, and the text has not")),
            ("{a}", "{b}", Some("the translation lacks {a}")),
            ("[x](tel:1)", "[y](tel:1)", None),
            ("[x](tel:1)", "y tel:1", Some("the translation lacks the link to tel:1")),
            ("x", "[x](tel:1)", Some("the translation has a link to tel:1, and the text has not")),
            ("[x](tel:1)", "[x](tel:1) [x](tel:1)", Some("the text has 1 links and its translation 2")),
        ] {
            assert_eq!(difference(source, translation).as_deref(), said, "{source} {translation}");
        }
    }

    #[test]
    fn isolates_have_to_be_whole_and_nothing_else_turns_the_direction() {
        for text in ["شقة", "\u{2068}Elm\u{2069} a\u{200f}", "a\n\tb", "e\u{301}"] {
            assert_eq!(unsafe_character(text), None, "{text:?}");
        }
        for text in ["\u{202e}abc", "\u{2068}\u{202d}x\u{2069}", "\u{2067}a", "a\u{2069}", "a\u{0}b", "\u{85}"] {
            assert!(unsafe_character(text).is_some(), "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn pieces_together_are_the_text(text in r"[\[\](){}*\\a.é:\n ]{0,30}|\PC*") {
            let whole: String = pieces(&text).into_iter().map(|piece| match piece {
                Piece::Words(text) | Piece::Code(text) => text,
            }).collect();
            prop_assert_eq!(whole, text);
        }
    }
}
