//! Slots: places in a text where an earlier answer stands, `{name_of_question}`.

use yousaid_schema::Question;
use yousaid_schema::Text;

use crate::Survey;

/// A piece of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece<'t> {
    /// Words as they are written.
    Words(&'t str),
    /// The answer to the question of this index in [`Survey::questions`].
    Answer(usize),
}

/// A slot in a text.
#[derive(Debug, PartialEq)]
pub(crate) struct Slot<'t> {
    /// The bytes it stands at, with its braces.
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) name: &'t str,
}

/// The slots of a text: the id of a question in braces, without blanks. Any other brace is a brace.
pub(crate) fn slots(text: &str) -> Vec<Slot<'_>> {
    let mut slots = Vec::new();
    let mut from = 0;
    while let Some(at) = text[from..].find('{') {
        let start = from + at;
        let inner = &text[start + 1..];
        let length = inner.bytes().position(|b| !(b.is_ascii_alphanumeric() || b == b'_' || b == b'.'));
        let name = &inner[..length.unwrap_or(inner.len())];
        let end = start + 1 + name.len();
        from = end;
        if name.starts_with(|c: char| c.is_ascii_alphabetic()) && text[end..].starts_with('}') {
            from = end + 1;
            slots.push(Slot { start, end: from, name });
        }
    }
    slots
}

impl Survey {
    /// The pieces of a text of the definition in one language, in order: words, and answers in the
    /// slots between them.
    ///
    /// Names of questions in slots were checked when the survey was compiled; what is no slot
    /// stays words.
    #[must_use]
    pub fn pieces<'t>(&self, text: &'t str) -> Vec<Piece<'t>> {
        let mut pieces = Vec::new();
        let mut from = 0;
        for slot in slots(text) {
            let Some((index, _)) = self.question(slot.name) else { continue };
            if from < slot.start {
                pieces.push(Piece::Words(&text[from..slot.start]));
            }
            pieces.push(Piece::Answer(index));
            from = slot.end;
        }
        if from < text.len() {
            pieces.push(Piece::Words(&text[from..]));
        }
        pieces
    }
}

/// Renames the slots of an entry's texts: `{where}` in the second entry of `spots` is
/// `{spots.2.where}`.
pub(crate) fn rename(text: &mut Text, siblings: &[Question], entry: &str) {
    if !text.iter().any(|localized| localized.text.contains('{')) {
        return;
    }
    for sibling in siblings {
        let slot = ["{", sibling.id.as_str(), "}"].concat();
        *text = text.filled(&slot, &Text::new("en", &["{", entry, ".", sibling.id.as_str(), "}"].concat()));
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn names(text: &str) -> Vec<&str> {
        slots(text).into_iter().map(|slot| slot.name).collect()
    }

    #[test]
    fn only_a_name_in_braces_is_a_slot() {
        assert_eq!(names("You said {seen}, and {helpful.staff}{x}."), ["seen", "helpful.staff", "x"]);
        for text in ["{", "{}", "{ seen }", "{seen", "seen}", "{1st}", "{é}", "{a-b}", "{.a}"] {
            assert_eq!(names(text), [""; 0], "{text}");
        }
        assert_eq!(names("{{seen}}"), ["seen"]);
        assert_eq!(names("{a {b}"), ["b"]);
    }

    proptest! {
        #[test]
        fn slots_stand_where_they_say(text in "[{}a.é ]{0,20}|\\PC*") {
            for slot in slots(&text) {
                prop_assert_eq!(&text[slot.start..slot.end], ["{", slot.name, "}"].concat());
            }
        }
    }
}
