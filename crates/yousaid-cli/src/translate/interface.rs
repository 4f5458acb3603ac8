//! Words of the interface: files of Fluent, English and a folder beside it for each other language.
//!
//! A unit is a message as it is written (`{ $count -> …`), because only the translator of a language knows which
//! plural forms it needs. What comes back is read by the parser of Fluent before it is written.

use std::collections::BTreeSet;
use std::fs;
use std::ops::Range;
use std::path::Path;
use std::path::PathBuf;

use fluent_syntax::ast::Entry;
use fluent_syntax::ast::Expression;
use fluent_syntax::ast::InlineExpression;
use fluent_syntax::ast::Pattern;
use fluent_syntax::ast::PatternElement;
use fluent_syntax::parser;
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::marks;
use super::unit::Incoming;
use super::unit::Outgoing;
use super::unit::Unit;

/// Most bytes of such a file.
const BYTES: u64 = 1_000_000;
const ENDING: &str = "ftl";

/// A file of words.
pub(super) struct Messages {
    text: String,
    list: Vec<Message>,
}

struct Message {
    id: String,
    /// The comment for translators.
    about: String,
    /// Where its pattern stands, from behind the sign of equality to the end of its last line.
    range: Range<usize>,
}

/// What became of what came back.
pub(super) struct Taken {
    /// The file of the language.
    pub(super) text: String,
    pub(super) written: usize,
    pub(super) same: usize,
    /// Ids and reasons.
    pub(super) refused: Vec<(String, String)>,
}

/// Whether a file holds words of the interface rather than a survey.
pub(super) fn is_words(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending == ENDING)
}

/// Where the same words stand in another language: `en/rare.ftl` in `cy/rare.ftl`.
pub(super) fn beside(path: &Path, language: &str) -> Option<PathBuf> {
    Some(path.parent()?.parent()?.join(language).join(path.file_name()?))
}

/// The language that a file is in, by its folder.
pub(super) fn language_of(path: &Path) -> String {
    let folder = path.parent().and_then(Path::file_name);
    folder.map_or_else(|| "en".to_owned(), |name| name.to_string_lossy().into_owned())
}

impl Messages {
    /// Reads a file; one that is not there has no messages yet.
    ///
    /// # Errors
    ///
    /// Why it can't be read.
    pub(super) fn open(path: &Path, may_be_missing: bool) -> Result<Self, String> {
        if may_be_missing && !path.exists() {
            return Ok(Self::read("### status: draft\n".to_owned()));
        }
        let about = fs::metadata(path).map_err(|error| format!("the file can't be read: {error}"))?;
        if about.len() > BYTES {
            return Err(format!("the file has {} bytes, and {BYTES} at most are read", about.len()));
        }
        fs::read_to_string(path).map(Self::read).map_err(|error| format!("the file can't be read: {error}"))
    }

    pub(super) fn read(text: String) -> Self {
        let mut list: Vec<Message> = Vec::new();
        let (mut about, mut at) = (String::new(), 0);
        for line in text.split_inclusive('\n') {
            let (start, words) = (at, line.trim_end_matches(['\n', '\r']));
            at += line.len();
            let goes_on = words.starts_with(' ') || words.starts_with('}');
            if let Some(comment) = words.strip_prefix("# ") {
                about = if about.is_empty() { comment.to_owned() } else { [&about, " ", comment].concat() };
            } else if let (true, Some(last)) = (goes_on, list.last_mut()) {
                last.range.end = start + words.len();
            } else {
                if let Some((id, _)) = words.split_once(" =").filter(|(id, _)| is_id(id)) {
                    let range = start + id.len() + " =".len()..start + words.len();
                    list.push(Message { id: id.to_owned(), about: std::mem::take(&mut about), range });
                }
                about.clear();
            }
        }
        Self { text, list }
    }

    fn find(&self, id: &str) -> Option<&Message> {
        self.list.iter().find(|message| message.id == id)
    }

    /// The pattern of a message, as translators see it.
    fn pattern(&self, message: &Message) -> &str {
        self.text.get(message.range.clone()).unwrap_or_default().trim_start_matches(' ')
    }

    fn pattern_of(&self, id: &str) -> Option<&str> {
        self.find(id).map(|message| self.pattern(message))
    }

    /// How many of the English messages are there in another language, and which are not.
    pub(super) fn missing<'e>(&self, english: &'e Self) -> Vec<&'e str> {
        english.list.iter().map(|message| message.id.as_str()).filter(|id| self.find(id).is_none()).collect()
    }

    pub(super) fn len(&self) -> usize {
        self.list.len()
    }

    /// Whether the file says that a native speaker has checked it.
    pub(super) fn is_reviewed(&self) -> bool {
        self.text.lines().any(|line| line.trim_end() == "### status: reviewed")
    }
}

/// All English messages, with those of a language where it has them.
pub(super) fn outgoing(english: &Messages, translated: &Messages, name: &str, from: &str, into: &str) -> Outgoing {
    let unit = |message: &Message| {
        let source = english.pattern(message).to_owned();
        Unit {
            pointer: format!("/{}", message.id),
            about: message.about.clone(),
            keep: variables(&source).into_iter().map(|name| format!("${name}")).collect(),
            translation: translated.pattern_of(&message.id).map(str::to_owned),
            source,
            is_stale: false,
        }
    };
    let units = english.list.iter().map(unit).collect();
    Outgoing { name: name.to_owned(), from: from.to_owned(), into: into.to_owned(), units }
}

/// Writes what came back into the file of its language, where nothing else changes.
pub(super) fn merge(english: &Messages, translated: &Messages, incoming: &Incoming) -> Taken {
    let mut taken = Taken { text: translated.text.clone(), written: 0, same: 0, refused: Vec::new() };
    taken.refused.extend(incoming.unread.iter().map(|why| (String::new(), why.clone())));
    let mut edits: Vec<(Range<usize>, String)> = Vec::new();
    let mut added = String::new();
    let mut seen = BTreeSet::new();
    for unit in &incoming.units {
        let id = unit.pointer.trim_start_matches('/');
        let pattern = unit.translation.replace("\r\n", "\n");
        // Other blanks are words: French groups digits by a narrow one.
        let pattern = pattern.trim_end_matches([' ', '\n']);
        if pattern.is_empty() || unit.is_unfinished {
            continue;
        }
        let why = match english.find(id) {
            None => Some("there is no such message".to_owned()),
            Some(message) if english.pattern(message) != unit.source => {
                Some("the English words have changed since it was exported".to_owned())
            }
            Some(_) if !seen.insert(id) => Some("it came back twice; the first is taken".to_owned()),
            Some(_) if translated.pattern_of(id) == Some(pattern) => {
                taken.same += 1;
                continue;
            }
            Some(message) => unfit(id, english.pattern(message), pattern),
        };
        if let Some(why) = why {
            taken.refused.push((unit.pointer.clone(), why));
            continue;
        }
        let written = if pattern.starts_with('\n') { pattern.to_owned() } else { format!(" {pattern}") };
        match (translated.find(id), english.find(id)) {
            (Some(message), _) => edits.push((message.range.clone(), written)),
            (None, Some(message)) => added.push_str(&format!("# {}\n{id} ={written}\n", message.about)),
            (None, None) => {}
        }
        taken.written += 1;
    }
    edits.sort_by_key(|(range, _)| range.start);
    for (range, pattern) in edits.into_iter().rev() {
        taken.text.replace_range(range, &pattern);
    }
    if !added.is_empty() && !taken.text.ends_with('\n') {
        taken.text.push('\n');
    }
    taken.text.push_str(&added);
    taken
}

/// Why a message is not taken, if it is not.
fn unfit(id: &str, english: &str, pattern: &str) -> Option<String> {
    // Characters can be written as escapes too: `{ "\u202E" }`.
    if let Some(why) = marks::unsafe_character(&unescape_unicode_to_string(pattern)) {
        return Some(why);
    }
    let (has, may) = (pattern.chars().count(), 8 * english.chars().count() + 400);
    if has > may {
        return Some(format!("it has {has} characters, and {may} at most are taken"));
    }
    let message = if pattern.starts_with('\n') { format!("{id} ={pattern}\n") } else { format!("{id} = {pattern}\n") };
    let read = parser::parse(message.as_str()).ok();
    let read = read.as_ref().and_then(|read| match read.body.as_slice() {
        [Entry::Message(read)] if read.id.name == id && read.attributes.is_empty() => read.value.as_ref(),
        _ => None,
    });
    let Some(read) = read else {
        return Some("this is not one message of Fluent; further lines begin with blanks".to_owned());
    };
    if refers(read) {
        return Some("it takes in another message or calls a function, and only $names are filled in here".to_owned());
    }
    let (wanted, given) = (variables(english), variables(pattern));
    if let Some(lost) = wanted.difference(&given).next() {
        return Some(format!("the translation lacks ${lost}"));
    }
    given.difference(&wanted).next().map(|added| format!("the translation has ${added}, and the English has not"))
}

/// Whether anything but variables is put into a pattern.
fn refers(pattern: &Pattern<&str>) -> bool {
    fn within(expression: &Expression<&str>) -> bool {
        match expression {
            Expression::Inline(inline) => is_other(inline),
            Expression::Select { selector, variants } => {
                is_other(selector) || variants.iter().any(|variant| refers(&variant.value))
            }
        }
    }
    fn is_other(inline: &InlineExpression<&str>) -> bool {
        match inline {
            InlineExpression::StringLiteral { .. }
            | InlineExpression::NumberLiteral { .. }
            | InlineExpression::VariableReference { .. } => false,
            InlineExpression::Placeable { expression } => within(expression),
            InlineExpression::FunctionReference { .. }
            | InlineExpression::MessageReference { .. }
            | InlineExpression::TermReference { .. } => true,
        }
    }
    let placed = |element: &PatternElement<&str>| match element {
        PatternElement::TextElement { .. } => false,
        PatternElement::Placeable { expression } => within(expression),
    };
    pattern.elements.iter().any(placed)
}

/// What is filled into a pattern.
fn variables(pattern: &str) -> BTreeSet<&str> {
    let name =
        |rest: &'_ str| rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_' || c == '-')).unwrap_or(rest.len());
    pattern.split('$').skip(1).filter_map(|rest| rest.get(..name(rest))).filter(|name| !name.is_empty()).collect()
}

fn is_id(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
}

#[cfg(test)]
mod tests {
    use super::super::Format;
    use super::super::incoming;
    use super::super::written;
    use super::*;

    fn folder() -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../yousaid-i18n/i18n")
    }

    #[test]
    fn every_message_of_every_language_comes_back_as_it_went_out_in_every_format() {
        let mut count = 0;
        for language in fs::read_dir(folder()).unwrap() {
            let into = language.unwrap().file_name().into_string().unwrap();
            for group in fs::read_dir(folder().join("en")).unwrap().filter(|_| into != "en") {
                let path = group.unwrap().path();
                let english = Messages::open(&path, false).unwrap();
                let words = Messages::open(&beside(&path, &into).unwrap(), false).unwrap();
                assert!(english.list.iter().all(|message| !message.about.is_empty()), "a comment for each message");
                let out = outgoing(&english, &words, "words", "en", &into);
                // A language without any, to which all are given.
                let empty = Messages::read("### status: draft\n".to_owned());
                for format in [Format::Xliff, Format::Po, Format::Csv] {
                    let back = incoming(&written(&out, format).unwrap(), format, "en", &into).unwrap();
                    let taken = merge(&english, &words, &back);
                    assert_eq!((taken.refused, taken.written), (vec![], 0), "{into} {format:?}");
                    assert!(taken.text == words.text && taken.same <= english.len(), "{into} {format:?}");
                    let anew = Messages::read(merge(&english, &empty, &back).text);
                    for message in english.list.iter().filter(|message| words.find(&message.id).is_some()) {
                        assert_eq!(anew.pattern_of(&message.id), words.pattern_of(&message.id), "{into} {format:?}");
                        count += 1;
                    }
                }
            }
        }
        assert!(count > 30_000, "{count}");
    }

    const REFERS: &str = "it takes in another message or calls a function, and only $names are filled in here";

    #[test]
    fn what_can_not_be_taken_is_said_by_message() {
        let english = Messages::read("# Button.\na-button = Go on\n# $n: how many.\nb-text = { $n ->\n    [one] page\n   *[other] { $n } pages\n}\n".to_owned());
        let welsh = Messages::read("### status: draft\na-button = Ymlaen\n".to_owned());
        for (pointer, source, translation, why) in [
            (
                "/a-button",
                "Go on",
                "Parhau\nc-button = More",
                Some("this is not one message of Fluent; further lines begin with blanks"),
            ),
            ("/a-button", "Go on", "Parhau { $n }", Some("the translation has $n, and the English has not")),
            (
                "/a-button",
                "Go on",
                "\u{202e}Parhau",
                Some("U+202E turns the direction of writing; use no such character"),
            ),
            (
                "/a-button",
                "Go on",
                "Parhau { \"\\u202E\" }",
                Some("U+202E turns the direction of writing; use no such character"),
            ),
            ("/a-button", "Go on", "{ \"\\u2066\" }Parhau{ \"\\u2069\" }", None),
            ("/a-button", "Go on", "{ a-button }", Some(REFERS)),
            ("/a-button", "Go on", "Parhau { { -term } }", Some(REFERS)),
            ("/a-button", "Go on", "Parhau { NUMBER(1) }", Some(REFERS)),
            ("/a-button", "Go on", &"x".repeat(500), Some("it has 500 characters, and 440 at most are taken")),
            ("/a-button", "Go", "Parhau", Some("the English words have changed since it was exported")),
            ("/gone", "Go", "Parhau", Some("there is no such message")),
            ("/b-text", english.pattern_of("b-text").unwrap(), "tudalen", Some("the translation lacks $n")),
            ("/b-text", english.pattern_of("b-text").unwrap(), "{ $n } tudalen", None),
            ("/a-button", "Go on", "Parhau", None),
        ] {
            let unit = super::super::unit::Returned {
                pointer: pointer.to_owned(),
                source: source.to_owned(),
                translation: translation.to_owned(),
                is_unfinished: false,
            };
            let taken = merge(&english, &welsh, &Incoming { units: vec![unit], ..Incoming::default() });
            assert_eq!(taken.refused.first().map(|(_, why)| why.as_str()), why, "{translation}");
            let after = Messages::read(taken.text);
            let expected = if why.is_none() { translation } else { "Ymlaen" };
            let id = if why.is_none() { pointer.trim_start_matches('/') } else { "a-button" };
            assert_eq!(after.pattern_of(id), Some(expected));
        }
    }
}
