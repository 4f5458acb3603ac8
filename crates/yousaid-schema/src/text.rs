//! Texts of a definition: one string, or one per language.

use std::sync::Arc;

use crate::Json;
use crate::Object;
use crate::Problems;
use crate::limits;
use crate::read;

/// The field of a text that names a message of the interface.
const WORDS: &str = "words";

/// The language that every message of the interface has.
const ENGLISH: &str = "en";

/// A text for residents, in one or more languages.
///
/// On the wire a plain string (the definition's default language) or an object from BCP 47
/// language tags to strings, which may also have a field `words`: the id of a message of the
/// interface that says the same. It stands in where there is no translation, so that questions
/// which every landlord asks alike (in feedback forms and halo rounds) speak every language that
/// the interface speaks. Copies share the words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text(Arc<Inner>);

#[derive(Debug, Default, PartialEq, Eq)]
struct Inner {
    /// By language; the default one first.
    texts: Vec<(String, String)>,
    words: Option<String>,
}

/// A text in the language that was found for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Localized<'a> {
    /// The words.
    pub text: &'a str,
    /// The BCP 47 tag of the language they are in; another than asked for when the text has no
    /// translation, and then to be marked with `lang` and `dir`.
    pub language: &'a str,
}

impl Text {
    /// A text in one language.
    #[must_use]
    pub fn new(language: &str, text: &str) -> Self {
        Self::of(vec![(language.to_owned(), text.to_owned())], None)
    }

    /// What a message of the interface says, with English behind it.
    pub(crate) fn of_words(id: &str, english: &str) -> Self {
        Self::of(vec![(ENGLISH.to_owned(), english.to_owned())], Some(id.to_owned()))
    }

    fn of(texts: Vec<(String, String)>, words: Option<String>) -> Self {
        Self(Arc::new(Inner { texts, words }))
    }

    /// The message of the interface that stands in for a translation which is not there.
    #[must_use]
    pub fn words(&self) -> Option<&str> {
        self.0.words.as_deref()
    }

    /// Whether there are words in `language`, or in a parent of it.
    #[must_use]
    pub fn has(&self, language: &str) -> bool {
        self.find(language).is_some()
    }

    /// The words in `language`: exactly, else in its parent (`zh` for `zh-Hant`), else in the
    /// default language, which stands first.
    #[must_use]
    pub fn get(&self, language: &str) -> Localized<'_> {
        match self.find(language).or_else(|| self.0.texts.first()) {
            Some((tag, text)) => Localized { text, language: tag },
            None => Localized { text: "", language: "und" },
        }
    }

    fn find(&self, language: &str) -> Option<&(String, String)> {
        let mut wanted = language;
        loop {
            let found = self.0.texts.iter().find(|(tag, _)| tag.eq_ignore_ascii_case(wanted));
            if found.is_some() {
                return found;
            }
            (wanted, _) = wanted.rsplit_once('-')?;
        }
    }

    /// The words in the default language.
    #[must_use]
    pub fn in_default(&self) -> &str {
        self.0.texts.first().map_or("", |(_, text)| text)
    }

    /// Every language with its words; the default language first.
    pub fn iter(&self) -> impl Iterator<Item = Localized<'_>> {
        self.0.texts.iter().map(|(language, text)| Localized { text, language })
    }

    /// The same text with every occurrence of `slot` replaced, language by language.
    ///
    /// What runs the other way than the text around it stands between U+2068 and U+2069 there, so that `Elm (UK)`
    /// keeps its brackets within Urdu.
    #[must_use]
    pub fn filled(&self, slot: &str, filling: &Text) -> Self {
        let mut texts = Vec::with_capacity(self.0.texts.len());
        for (language, text) in &self.0.texts {
            let with = filling.get(language).text;
            let text = match is_right_to_left(text) == is_right_to_left(with) {
                true => replaced(text, slot, with),
                false => replaced(text, slot, &["\u{2068}", with, "\u{2069}"].concat()),
            };
            texts.push((language.clone(), text));
        }
        Self::of(texts, self.0.words.clone())
    }

    /// Reads a text; `languages` are those of the definition, the default first.
    pub(crate) fn read(json: &Json, pointer: &str, languages: &[String], problems: &mut Problems) -> Option<Self> {
        let default = languages.first().map_or("en", String::as_str);
        if let Json::Text(_) = json {
            let text = filled_in(json, pointer, problems)?;
            return Some(Self::new(default, text));
        }
        let Json::Object(_) = json else {
            read::wrong_kind(json, pointer, "a text, or an object from languages to texts", problems);
            return None;
        };
        let mut object = Object::open(json, pointer, problems)?;
        let words = object.string(WORDS, limits::ID_CHARS, problems).map(str::to_owned);
        let mut texts = Vec::new();
        for (tag, value, at) in object.entries().filter(|(name, ..)| *name != WORDS) {
            // English stands behind words of the interface in every document.
            let english = (words.is_some() && tag == ENGLISH).then_some(tag);
            let known = languages.iter().map(String::as_str).find(|language| *language == tag).or(english);
            let Some(known) = known else {
                unknown_language(at, tag, languages, problems);
                continue;
            };
            if let Some(text) = filled_in(value, &at, problems) {
                texts.push((known.to_owned(), text.to_owned()));
            }
        }
        let first = |language: &str| texts.iter().position(|(tag, _)| tag == language);
        let Some(first) = first(default).or_else(|| first(ENGLISH).filter(|_| words.is_some())) else {
            if object.peek(default).is_none() {
                problems.wrong(
                    pointer,
                    "missing-language",
                    || ["no text in the default language `", default, "`"].concat(),
                    || ["add \"", default, "\": …"].concat(),
                );
            }
            return None;
        };
        texts.swap(0, first);
        Some(Self::of(texts, words))
    }
}

/// Adds that a text, or what belongs to one, is in a language that its document does not have.
pub(crate) fn unknown_language(at: String, tag: &str, languages: &[String], problems: &mut Problems) {
    problems.wrong(
        at,
        "unknown-language",
        || ["`", tag, "` is not a language of this definition"].concat(),
        || {
            ["its languages are ", &languages.join(", "), "; add this one to `languages`, or take the text out"]
                .concat()
        },
    );
}

fn filled_in<'a>(json: &'a Json, pointer: &str, problems: &mut Problems) -> Option<&'a str> {
    let text = read::string(json, pointer, limits::TEXT_CHARS, problems)?;
    if text.trim().is_empty() {
        problems.wrong(pointer, "empty-text", || "the text is empty", || "write the words, or leave the field out");
        return None;
    }
    Some(text)
}

/// Whether a sign stands in a text. `str::contains` brings the same machinery as below, for signs that take
/// several bytes.
pub(crate) fn has_sign(text: &str, sign: char) -> bool {
    text.chars().any(|other| other == sign)
}

/// What stands before and behind the first `part` of a text, as `split_once` tells. That brings 3 kB
/// of machinery for texts far longer than ours.
#[must_use]
pub fn split_at_first<'a>(text: &'a str, part: &str) -> Option<(&'a str, &'a str)> {
    let at = text.as_bytes().windows(part.len().max(1)).position(|window| window == part.as_bytes())?;
    Some((text.get(..at)?, text.get(at + part.len()..)?))
}

/// The text with another in the place of every `part`, as `str::replace` does it; see
/// [`split_at_first`].
#[must_use]
pub fn replaced(text: &str, part: &str, with: &str) -> String {
    let (mut rest, mut whole) = (text, String::new());
    while let Some((before, after)) = split_at_first(rest, part) {
        whole.push_str(before);
        whole.push_str(with);
        rest = after;
    }
    whole.push_str(rest);
    whole
}

/// Whether there are Hebrew, Arabic or neighbouring letters in it.
fn is_right_to_left(text: &str) -> bool {
    text.chars().any(|c| matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}'))
}

/// Whether `tag` has the form of a BCP 47 language tag: letters and digits in parts of 1 to 8,
/// joined by `-`, the first of 2 or 3 letters. Longer first parts are reserved, and none was ever registered
/// (RFC 5646, 2.2.1): whoever writes one means a name, such as `Bengali`.
pub(crate) fn is_language_tag(tag: &str) -> bool {
    tag.len() <= 35
        && tag.split('-').enumerate().all(|(i, part)| {
            let letters = part.bytes().all(|b| b.is_ascii_alphabetic());
            let alphanumeric = part.bytes().all(|b| b.is_ascii_alphanumeric());
            if i == 0 {
                letters && (2..=3).contains(&part.len())
            } else {
                alphanumeric && (1..=8).contains(&part.len())
            }
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text() -> Text {
        let json: Json = serde_json::from_str(r#"{"cy": "Helo", "en": "Hello", "zh-Hant": "您好"}"#).unwrap();
        let languages = ["en", "cy", "zh-Hant"].map(str::to_owned);
        Text::read(&json, "", &languages, &mut Problems::new()).unwrap()
    }

    #[test]
    fn falls_back_to_the_parent_and_then_to_the_default_and_says_so() {
        assert_eq!(text().get("cy"), Localized { text: "Helo", language: "cy" });
        assert_eq!(text().get("cy-GB"), Localized { text: "Helo", language: "cy" });
        assert_eq!(text().get("zh-Hant-HK"), Localized { text: "您好", language: "zh-Hant" });
        assert_eq!(text().get("ur"), Localized { text: "Hello", language: "en" });
    }

    #[test]
    fn a_text_may_name_the_words_of_the_interface_that_say_the_same() {
        let read = |json: &str| {
            let json: Json = serde_json::from_str(json).unwrap();
            let mut problems = Problems::new();
            let text = Text::read(&json, "/title", &["en".to_owned(), "cy".to_owned()], &mut problems);
            (text, problems.finish().err().map(|error| error.problems()[0].pointer.clone()))
        };
        let (text, wrong) = read(r#"{"words": "halo-general-label", "en": "Anything else about {x}?"}"#);
        let text = text.unwrap().filled("{x}", &Text::new("en", "bins"));
        assert_eq!(
            (text.words(), text.has("cy"), text.has("en-GB"), wrong),
            (Some("halo-general-label"), false, true, None)
        );
        assert_eq!(text.get("cy").text, "Anything else about bins?");
        // Words alone are no text: exports and other backends have no interface.
        assert_eq!(read(r#"{"words": "halo-general-label"}"#), (None, Some("/title".to_owned())));
        // English is enough behind them, even where the document has no English.
        let json: Json = serde_json::from_str(r#"{"words": "halo-general-label", "en": "a", "cy": "b"}"#).unwrap();
        let text = Text::read(&json, "", &["pl".to_owned(), "cy".to_owned()], &mut Problems::new()).unwrap();
        assert_eq!((text.in_default(), text.get("cy").text, text.has("pl")), ("a", "b", false));
        assert_eq!(read(r#"{"words": 7, "en": "a"}"#).1, Some("/title/words".to_owned()));
    }

    #[test]
    fn the_first_occurrence_splits_a_text() {
        for (text, part) in [("a**b**", "**"), ("é]", "]"), ("{a}{b}", "{b}"), ("abc", "abc"), ("ab", "abc"), ("", "a")]
        {
            assert_eq!(split_at_first(text, part), text.split_once(part), "{text} {part}");
        }
    }

    #[test]
    fn the_landlords_name_fills_its_slot_in_every_language() {
        let json: Json = serde_json::from_str(r#"{"en": "by {landlord}", "cy": "gan {landlord}"}"#).unwrap();
        let languages = ["en", "cy"].map(str::to_owned);
        let text = Text::read(&json, "", &languages, &mut Problems::new()).unwrap();
        let filled = text.filled("{landlord}", &Text::new("en", "Elm Homes"));
        assert_eq!(filled.get("cy").text, "gan Elm Homes");
        assert_eq!(filled.get("en").text, "by Elm Homes");
    }

    #[test]
    fn a_name_that_runs_the_other_way_is_set_apart() {
        let json: Json = serde_json::from_str(r#"{"en": "by {landlord}", "ur": "{landlord} سے"}"#).unwrap();
        let languages = ["en", "ur"].map(str::to_owned);
        let text = Text::read(&json, "", &languages, &mut Problems::new()).unwrap();
        let filled = text.filled("{landlord}", &Text::new("en", "Elm (UK)"));
        assert_eq!((filled.get("en").text, filled.get("ur").text), ("by Elm (UK)", "\u{2068}Elm (UK)\u{2069} سے"));
        let filled = text.filled("{landlord}", &Text::new("ur", "ایلم"));
        assert_eq!((filled.get("en").text, filled.get("ur").text), ("by \u{2068}ایلم\u{2069}", "ایلم سے"));
    }
}
