//! English texts as words and sentences, with their places.

/// A word, and the bytes it stands at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Word {
    pub(super) start: usize,
    pub(super) end: usize,
    /// In small letters, with straight apostrophes.
    pub(super) text: String,
    /// Whether it begins a sentence or a line.
    pub(super) first: bool,
}

/// The words of a text in [`yousaid_schema::markup`]: letters and digits, with apostrophes and
/// hyphens inside. Addresses of links are no words; a slot is one, as it stands: `{landlord}`.
pub(super) fn words(text: &str) -> Vec<Word> {
    let mut words = Vec::new();
    let mut at = 0;
    let mut first = true;
    while let Some(c) = text.get(at..).and_then(|rest| rest.chars().next()) {
        let rest = text.get(at..).unwrap_or_default();
        if rest.starts_with("](") {
            at += rest.find(')').map_or(rest.len(), |end| end + 1);
            continue;
        }
        let length = length_at(rest, c);
        if length == 0 {
            first |= matches!(c, '.' | '!' | '?' | ':' | '\n' | '“' | '"' | '‘');
            at += c.len_utf8();
            continue;
        }
        let end = at + length;
        let text = text.get(at..end).unwrap_or_default().to_lowercase().replace('’', "'");
        words.push(Word { start: at, end, text, first });
        (at, first) = (end, false);
    }
    words
}

/// How many bytes the word has that `rest` begins with; 0 when it begins with none.
fn length_at(rest: &str, c: char) -> usize {
    if c == '{' {
        let slot = rest.find('}').map_or(0, |end| end + 1);
        let is_slot = rest.get(1..slot.saturating_sub(1)).is_some_and(is_name);
        return if is_slot { slot } else { 0 };
    }
    if !c.is_alphanumeric() {
        return 0;
    }
    let mut length = 0;
    let mut chars = rest.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let inside = matches!(c, '\'' | '’' | '-') && chars.peek().is_some_and(|(_, next)| next.is_alphanumeric());
        if !c.is_alphanumeric() && !inside {
            break;
        }
        length = at + c.len_utf8();
    }
    length
}

fn is_name(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'.')
}

/// The sentences of a text, each as its bytes: they end with `.`, `!` or `?` before a blank, and
/// with a line.
pub(super) fn sentences(text: &str) -> Vec<(usize, usize)> {
    let mut sentences = Vec::new();
    let mut start = 0;
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let next = chars.peek().map(|(_, next)| *next);
        let ends = c == '\n' || matches!(c, '.' | '!' | '?') && next.is_none_or(char::is_whitespace);
        if ends {
            push(text, start, at + c.len_utf8(), &mut sentences);
            start = at + c.len_utf8();
        }
    }
    push(text, start, text.len(), &mut sentences);
    sentences
}

fn push(text: &str, start: usize, end: usize, sentences: &mut Vec<(usize, usize)>) {
    let Some(slice) = text.get(start..end) else { return };
    let skipped = slice.len() - slice.trim_start().len();
    if slice.chars().any(char::is_alphanumeric) {
        sentences.push((start + skipped, start + slice.trim_end().len()));
    }
}

/// Where these words stand one after the other: the bytes from the first to the last.
pub(super) fn find(words: &[Word], phrase: &str) -> Option<(usize, usize)> {
    let wanted: Vec<&str> = phrase.split(' ').collect();
    let here = words
        .windows(wanted.len())
        .find(|window| window.iter().zip(&wanted).all(|(word, text)| word.text == **text))?;
    Some((here.first()?.start, here.last()?.end))
}

/// The first of these phrases that the words hold, and where.
pub(super) fn find_any<'p>(words: &[Word], phrases: &[&'p str]) -> Option<(&'p str, usize, usize)> {
    phrases.iter().find_map(|phrase| find(words, phrase).map(|(start, end)| (*phrase, start, end)))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn texts(text: &str) -> Vec<String> {
        words(text).into_iter().map(|word| word.text).collect()
    }

    #[test]
    fn words_are_what_readers_call_words() {
        assert_eq!(
            texts("Don’t **call** [the office](tel:0800) - {landlord} is anti-social!"),
            ["don't", "call", "the", "office", "{landlord}", "is", "anti-social"]
        );
        assert_eq!(texts("{ no } {a-b}"), ["no", "a-b"]);
        let first: Vec<bool> = words("One two. Three\nfour").into_iter().map(|word| word.first).collect();
        assert_eq!(first, [true, false, true, true]);
    }

    #[test]
    fn sentences_end_where_readers_pause() {
        let text = "It costs £1.50. Is that much?\n\n- Yes\n- No, e.g. not";
        let all: Vec<&str> = sentences(text).into_iter().map(|(start, end)| &text[start..end]).collect();
        assert_eq!(all, ["It costs £1.50.", "Is that much?", "- Yes", "- No, e.g.", "not"]);
    }

    #[test]
    fn phrases_are_found_word_by_word() {
        let all = words("Are you, of course, happy?");
        assert_eq!(find(&all, "of course"), Some((9, 18)));
        assert_eq!(find(&all, "of cours"), None);
    }

    proptest! {
        #[test]
        fn places_are_within_the_text(text in "[a-z’'{}()\\[\\].?! é\n-]{0,40}|\\PC*") {
            for word in words(&text) {
                prop_assert!(text.get(word.start..word.end).is_some());
            }
            for (start, end) in sentences(&text) {
                prop_assert!(text.get(start..end).is_some_and(|text| text.trim() == text));
            }
        }
    }
}
