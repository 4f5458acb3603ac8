//! Languages: what is translated, what is not, and what got lost on the way.

use yousaid_schema::Json;
use yousaid_schema::sha256_hex;

use super::Found;
use super::Rule;
use super::Severity;
use super::draft::Draft;
use super::draft::Role;
use super::draft::Words;
use super::links;
use crate::Survey;
use crate::formats::latin_digit;
use crate::pieces;

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "translation-missing",
        severity: Severity::Warning,
        title: "a text that a language lacks",
        why: "Who chose that language reads this text in another.",
        bad: r#"{"languages": ["en", "pl"], "title": "Your flat", "introduction": {"en": "It takes two minutes.", "pl": "To zajmie dwie minuty."}}"#,
        good: r#"{"languages": ["en", "pl"], "title": {"en": "Your flat", "pl": "Twoje mieszkanie"}, "introduction": {"en": "It takes two minutes.", "pl": "To zajmie dwie minuty."}}"#,
        source: "",
    },
    Rule {
        id: "welsh-behind",
        severity: Severity::Warning,
        title: "a text that is there in English and not in Welsh",
        why: "Where Welsh is offered, it is to be treated no less favourably than English: both are complete, or neither goes out.",
        bad: r#"{"languages": ["en", "cy"], "title": "Your flat", "introduction": {"en": "It takes two minutes.", "cy": "Mae’n cymryd dwy funud."}}"#,
        good: r#"{"languages": ["en", "cy"], "title": {"en": "Your flat", "cy": "Eich fflat"}, "introduction": {"en": "It takes two minutes.", "cy": "Mae’n cymryd dwy funud."}}"#,
        source: "Welsh Language Standards, WSI 2023/1041, Standard 5, where a landlord has a compliance notice.",
    },
    Rule {
        id: "language-empty",
        severity: Severity::Warning,
        title: "a language without a single text",
        why: "Residents can choose the language and then read nothing in it but the buttons.",
        bad: r#"{"languages": ["en", "pl"]}"#,
        good: r#"{"languages": ["en"]}"#,
        source: "",
    },
    Rule {
        id: "placeholder-lost",
        severity: Severity::Warning,
        title: "a translation that lacks a place for an answer",
        why: "A place such as {landlord} or {visits} is filled in for each resident. The translation has not the same ones, so its sentence says less, or something else.",
        bad: r#"{"languages": ["en", "pl"], "introduction": {"en": "{landlord} would like to hear from you.", "pl": "Chcemy poznać Twoją opinię."}}"#,
        good: r#"{"languages": ["en", "pl"], "introduction": {"en": "{landlord} would like to hear from you.", "pl": "{landlord} chce poznać Twoją opinię."}}"#,
        source: "",
    },
    Rule {
        id: "link-lost",
        severity: Severity::Warning,
        title: "a translation that lacks a link",
        why: "Readers of the translation can't get to where the other text leads.",
        bad: r#"{"languages": ["en", "pl"], "introduction": {"en": "Read [our privacy notice](https://elm-park.example/privacy).", "pl": "Przeczytaj naszą informację."}}"#,
        good: r#"{"languages": ["en", "pl"], "introduction": {"en": "Read [our privacy notice](https://elm-park.example/privacy).", "pl": "Przeczytaj [naszą informację](https://elm-park.example/privacy)."}}"#,
        source: "",
    },
    Rule {
        id: "translation-number",
        severity: Severity::Warning,
        title: "a number that is another one in the translation",
        why: "A telephone number, a year or a sum of money is not the same in both languages: one of them is wrong.",
        bad: r#"{"languages": ["en", "pl"], "introduction": {"en": "Call us on 0800 000 123.", "pl": "Zadzwoń: 0800 000 132."}}"#,
        good: r#"{"languages": ["en", "pl"], "introduction": {"en": "Call us on 0800 000 123.", "pl": "Zadzwoń: 0800 000 123."}}"#,
        source: "",
    },
    Rule {
        id: "translation-copied",
        severity: Severity::Warning,
        title: "a translation that is the same text",
        why: "The text was copied and not translated. Screen readers read it out with the sounds of the other language.",
        bad: r#"{"languages": ["en", "pl"], "introduction": {"en": "It takes two minutes.", "pl": "It takes two minutes."}}"#,
        good: r#"{"languages": ["en", "pl"], "introduction": {"en": "It takes two minutes.", "pl": "To zajmie dwie minuty."}}"#,
        source: "WCAG 2.2, success criterion 3.1.2.",
    },
    Rule {
        id: "translation-stale",
        severity: Severity::Warning,
        title: "a translation of a text that has changed since",
        why: "The text was changed after its translation was noted as done, and the translation was not: it says what the text used to say.",
        bad: r#"{"languages": ["en", "pl"], "introduction": {"en": "It takes five minutes.", "pl": "To zajmie dwie minuty."}}"#,
        good: r#"{"languages": ["en", "pl"], "introduction": {"en": "It takes two minutes.", "pl": "To zajmie dwie minuty."}}"#,
        source: "",
    },
];

/// Most texts of one language that are named one by one.
const NAMED: usize = 10;
/// Fewest digits of a number that has to be the same in every language; smaller ones may be words.
const DIGITS: usize = 3;
/// How many digits of a hash are noted.
const HASH: usize = 16;

/// How complete a language is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Completeness {
    /// The language, as a BCP 47 tag.
    pub language: String,
    /// How many texts of the definition it has.
    pub texts: usize,
    /// How many there are.
    pub of: usize,
}

/// What is known of translations: which texts they were made from.
///
/// A definition has no place for that, nor needs residents to load it: it stands in a file of its own
/// beside the definition, one line for each translation, with the language, a hash of the text it was
/// made from and a hash of the translation. So it holds wherever the text moves to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Notes(Vec<[String; 3]>);

impl Notes {
    /// Reads the file that [`note_translations`] wrote.
    ///
    /// # Errors
    ///
    /// The number of the first line, from 1, that is no note.
    pub fn read(text: &str) -> Result<Self, usize> {
        let mut notes = Vec::new();
        for (at, line) in text.lines().enumerate() {
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let pieces: Vec<String> = line.split(' ').map(str::to_owned).collect();
            let [language, source, translation] = <[String; 3]>::try_from(pieces).map_err(|_| at + 1)?;
            notes.push([language, source, translation]);
        }
        Ok(Self(notes))
    }

    /// Whether a translation was noted, and never as one of this text.
    fn is_stale(&self, language: &str, source: &str, translation: &str) -> bool {
        let (source, translation) = (hash(source), hash(translation));
        let mut known = self.0.iter().filter(|[tag, _, text]| tag == language && *text == translation).peekable();
        known.peek().is_some() && known.all(|[_, from, _]| *from != source)
    }
}

fn hash(text: &str) -> String {
    let mut hash = sha256_hex(text.as_bytes());
    hash.truncate(HASH);
    hash
}

/// The notes that every translation of this survey was made from the text as it is now, for
/// [`Notes::read`].
#[must_use]
pub fn note_translations(json: &Json, survey: &Survey) -> String {
    let draft = Draft::new(json, survey);
    let mut lines = Vec::new();
    for words in &draft.texts {
        let Some(source) = source(&draft, words) else { continue };
        for (language, text) in translations(&draft, words) {
            lines.push(format!("{language} {} {}\n", hash(source), hash(text)));
        }
    }
    lines.sort();
    lines.dedup();
    let head = "# Which texts the translations were made from; `yousaid check` warns when a text changes and its translation does not.\n";
    [head, &lines.concat()].concat()
}

fn source<'a>(draft: &Draft<'a>, words: &Words<'a>) -> Option<&'a str> {
    let default = draft.definition().default_language();
    words.versions.iter().find(|(language, _)| *language == default).map(|(_, text)| *text)
}

fn translations<'w, 'a>(draft: &Draft<'a>, words: &'w Words<'a>) -> impl Iterator<Item = (&'a str, &'a str)> + 'w {
    let default = draft.definition().default_language();
    words.versions.iter().filter(move |(language, _)| *language != default).copied()
}

/// Whether a text has to be translated: a name, a number or a sign is the same in every language.
pub(super) fn needs_translation(words: &Words<'_>) -> bool {
    let text = words.versions.first().map_or("", |(_, text)| *text);
    words.role != Role::LandlordName && text.chars().filter(|c| c.is_alphabetic()).count() > 1
}

/// How complete each language is.
pub(super) fn completeness(draft: &Draft<'_>) -> Vec<Completeness> {
    let texts: Vec<&Words<'_>> = draft.texts.iter().filter(|words| needs_translation(words)).collect();
    let count = |language: &String| Completeness {
        language: language.clone(),
        texts: texts.iter().filter(|words| has(words, language)).count(),
        of: texts.len(),
    };
    draft.languages().map(count).collect()
}

pub(super) fn has(words: &Words<'_>, language: &str) -> bool {
    words.in_interface || words.versions.iter().any(|(known, _)| *known == language)
}

pub(super) fn check(draft: &Draft<'_>, notes: &Notes, found: &mut Found) {
    let default = draft.definition().default_language();
    for (at, complete) in completeness(draft).iter().enumerate().filter(|(_, complete)| complete.language != default) {
        missing(draft, at, complete, found);
    }
    for words in &draft.texts {
        let Some(source) = source(draft, words) else { continue };
        for (language, text) in translations(draft, words) {
            translation((source, text, language), &words.at(language), words.role, notes, found);
        }
    }
}

fn missing(draft: &Draft<'_>, at: usize, complete: &Completeness, found: &mut Found) {
    let language = complete.language.as_str();
    if complete.texts == 0 && complete.of > 0 {
        let listed = draft.json.get("languages").and_then(|list| match list {
            Json::List(items) => items.iter().position(|item| item.as_text() == Some(language)),
            _ => None,
        });
        let message = format!("the survey offers {}, and no text of it is translated", name(language));
        let help = "translate the texts, or take the language out";
        return found.add(&format!("/languages/{}", listed.unwrap_or(at)), "language-empty", message, help);
    }
    // Where both are offered, Welsh is a duty of its own.
    let rule = if language == "cy" && draft.languages().any(|known| Draft::is_english(known)) {
        "welsh-behind"
    } else {
        "translation-missing"
    };
    let texts = draft.texts.iter().filter(|words| needs_translation(words) && !has(words, language));
    for (count, words) in texts.enumerate().take(NAMED) {
        let left = complete.of - complete.texts;
        let and_more = if count + 1 == NAMED && left > NAMED {
            format!(", and so do {} more", left - NAMED)
        } else {
            String::new()
        };
        let message = format!(
            "this text is not translated into {}{and_more}; {} of {} texts are",
            name(language),
            complete.texts,
            complete.of
        );
        let help = format!("write {{\"{}\": …, \"{language}\": …}}", draft.definition().default_language());
        found.add(&words.pointer, rule, message, help);
    }
}

fn translation((source, text, language): (&str, &str, &str), at: &str, role: Role, notes: &Notes, found: &mut Found) {
    let names = |text: &'_ str| {
        let mut names: Vec<String> = pieces::slots(text).iter().map(|slot| slot.name.to_owned()).collect();
        names.sort();
        names.dedup();
        names
    };
    let (wanted, given) = (names(source), names(text));
    let lost: Vec<String> =
        wanted.iter().filter(|name| !given.contains(name)).map(|name| format!("{{{name}}}")).collect();
    let added: Vec<String> =
        given.iter().filter(|name| !wanted.contains(name)).map(|name| format!("{{{name}}}")).collect();
    if !lost.is_empty() {
        let message = format!("the translation lacks {}", lost.join(" and "));
        found.add(at, "placeholder-lost", message, "put it where the sentence needs it");
    } else if !added.is_empty() {
        let message = format!("the translation has {}, and the text has not", added.join(" and "));
        found.add(at, "placeholder-lost", message, "take it out, or put it into the text too");
    }
    let (links, expected) = (links::count(text), links::count(source));
    if links < expected {
        let message = format!("the text has {} and its translation {}", counted(expected), counted(links));
        found.add(at, "link-lost", message, "write the link as [words](https://…) here too");
    }
    let given = numbers(text);
    if let Some(number) = numbers(source).into_iter().find(|number| !given.contains(number)) {
        let message = format!("the number {number} is not in the translation");
        found.add(at, "translation-number", message, "compare the two, and correct the one that is wrong");
    }
    let letters = source.split_whitespace().filter(|word| word.chars().any(char::is_alphabetic)).count();
    if source.trim() == text.trim() && letters > 2 && role != Role::LandlordName {
        let help = "translate it, or take the copy out until somebody has";
        return found.add(at, "translation-copied", "the translation is the same text", help);
    }
    if notes.is_stale(language, source, text) {
        let message = "the text has changed since this was translated";
        let help = "change the translation too; if it still fits, note it with `yousaid check --translated`";
        found.add(at, "translation-stale", message, help);
    }
}

fn counted(links: usize) -> String {
    match links {
        0 => "no link".to_owned(),
        1 => "1 link".to_owned(),
        many => format!("{many} links"),
    }
}

/// The tag of a language by what it is called in English (in any case), for those most spoken in the United
/// Kingdom: `bn` for “Bengali”.
#[must_use]
pub fn language_called(name: &str) -> Option<&'static str> {
    const OTHERS: [(&str, &str); 5] =
        [("bn", "Bangla"), ("pa", "Punjabi"), ("fa", "Farsi"), ("gd", "Gaelic"), ("cy", "Cymraeg")];
    let mut all = NAMES.iter().chain(&OTHERS);
    all.find(|(_, known)| known.eq_ignore_ascii_case(name.trim())).map(|(tag, _)| *tag)
}

const NAMES: [(&str, &str); 30] = [
    ("en", "English"),
    ("cy", "Welsh"),
    ("gd", "Scottish Gaelic"),
    ("ga", "Irish"),
    ("pl", "Polish"),
    ("ro", "Romanian"),
    ("pa", "Panjabi"),
    ("ur", "Urdu"),
    ("pt", "Portuguese"),
    ("es", "Spanish"),
    ("ar", "Arabic"),
    ("bn", "Bengali"),
    ("gu", "Gujarati"),
    ("it", "Italian"),
    ("ta", "Tamil"),
    ("fr", "French"),
    ("lt", "Lithuanian"),
    ("zh", "Chinese"),
    ("tr", "Turkish"),
    ("bg", "Bulgarian"),
    ("ru", "Russian"),
    ("fa", "Persian"),
    ("hu", "Hungarian"),
    ("el", "Greek"),
    ("so", "Somali"),
    ("hi", "Hindi"),
    ("uk", "Ukrainian"),
    ("sq", "Albanian"),
    ("ku", "Kurdish"),
    ("vi", "Vietnamese"),
];

/// What a language is called in English, for those most spoken in the United Kingdom; the tag of
/// any other.
fn name(tag: &str) -> String {
    let known = NAMES.iter().find(|(known, _)| *known == tag);
    known.map_or_else(|| format!("`{tag}`"), |(_, name)| (*name).to_owned())
}

/// The numbers of a text with many digits, blanks and signs between their digits left out.
fn numbers(text: &str) -> Vec<String> {
    let mut numbers = Vec::new();
    let mut digits = String::new();
    let mut apart = 0;
    for c in text.chars().chain(['x']) {
        let c = latin_digit(c);
        if c.is_ascii_digit() {
            digits.push(c);
            apart = 0;
        } else if matches!(c, ' ' | ',' | '.' | '-' | '\u{a0}' | '\u{202f}' | '(' | ')')
            && apart == 0
            && !digits.is_empty()
        {
            apart = 1;
        } else {
            if digits.len() >= DIGITS {
                numbers.push(std::mem::take(&mut digits));
            }
            digits.clear();
            apart = 0;
        }
    }
    numbers
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_the_same_however_they_are_set() {
        assert_eq!(numbers("Call 0800 000 123, by 31 May 2026: £1,500 for 12 homes"), ["0800000123", "2026", "1500"]);
        assert_eq!(numbers("০৮০০ ০০০ ১২৩"), ["0800000123"]);
    }

    #[test]
    fn notes_that_are_none_are_named_by_their_line() {
        assert_eq!(Notes::read("# head\n\npl a b\npl a\n"), Err(4));
        assert!(Notes::read("pl a b\n").is_ok());
    }
}
