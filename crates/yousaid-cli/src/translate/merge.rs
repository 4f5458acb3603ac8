//! Translations that came back, written into the document they were made for.

use std::collections::BTreeSet;
use std::ops::Range;

use yousaid_schema::limits;

use super::document::Document;
use super::document::Words;
use super::marks;
use super::unit::Incoming;
use crate::source::Found;
use crate::source::Kind;
use crate::source::Node;

/// What became of what came back.
#[derive(Debug, Default)]
pub(super) struct Merged {
    /// The document with the translations.
    pub(super) text: String,
    /// Pointers of texts that got a translation or another one.
    pub(super) written: Vec<String>,
    /// How many came back as they are.
    pub(super) same: usize,
    /// What was not taken, and why.
    pub(super) refused: Vec<Refusal>,
    /// What its author should know: texts left empty, moved, or not in the file.
    pub(super) noted: Vec<(String, String)>,
}

/// A translation that was not taken.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Refusal {
    /// Where it belongs; empty where that is not known.
    pub(super) pointer: String,
    pub(super) why: String,
    /// The words that it is about, each with a name.
    pub(super) texts: Vec<(&'static str, String)>,
}

/// Replaces these bytes of the document.
type Edit = (Range<usize>, String);

/// Writes translations into a document; nothing else in it changes.
///
/// # Errors
///
/// The document that would come of it, and what is wrong with it.
pub(super) fn merge(document: &Document, incoming: &Incoming, language: &str) -> Result<Merged, Unsound> {
    let mut merged = Merged::default();
    let mut edits: Vec<Edit> = Vec::new();
    let refusal = |why: &str| Refusal { pointer: String::new(), why: why.to_owned(), texts: Vec::new() };
    merged.refused = incoming.unread.iter().map(|why| refusal(why)).collect();
    let mut seen = BTreeSet::new();
    for unit in &incoming.units {
        let mut refuse = |why: String, texts: Vec<(&'static str, &str)>| {
            let texts = texts.into_iter().map(|(name, text)| (name, text.to_owned())).collect();
            merged.refused.push(Refusal { pointer: unit.pointer.clone(), why, texts });
        };
        let translation = with_line_feeds(&unit.translation);
        let Some(words) = place(document, &unit.pointer, &unit.source) else {
            let changed = document.texts.iter().find(|words| words.pointer == unit.pointer);
            seen.extend(changed.map(|words| words.pointer.as_str()));
            let why = match changed {
                Some(_) => "the text has changed since it was exported",
                None => "no text stands at this place",
            };
            if translation.trim().is_empty() {
                merged.noted.push((unit.pointer.clone(), format!("{why}, and it came back empty")));
                continue;
            }
            let now = changed.map(|words| ("is", document.source(words)));
            let was = if now.is_some() { "was" } else { "text" };
            let texts = [(was, &*unit.source)].into_iter().chain(now).chain([("translation", &*translation)]);
            refuse(why.to_owned(), texts.collect());
            continue;
        };
        if !seen.insert(words.pointer.as_str()) {
            refuse("it came back twice; the first is taken".to_owned(), vec![("translation", &translation)]);
            continue;
        }
        if words.pointer != unit.pointer {
            merged.noted.push((unit.pointer.clone(), format!("its text stands at {} now", words.pointer)));
        }
        let known = words.in_language(language);
        if known.is_some_and(|known| with_line_feeds(known) == translation) {
            merged.same += 1;
            continue;
        }
        if translation.trim().is_empty() {
            if known.is_some() {
                let why = "it came back empty; the translation that is there stays";
                merged.noted.push((words.pointer.clone(), why.to_owned()));
            } else if words.counts() && !words.has(language) {
                merged.noted.push((words.pointer.clone(), "it is not translated yet".to_owned()));
            }
            continue;
        }
        if let Some(why) = wrong(document.source(words), &translation, unit.is_unfinished) {
            refuse(why, vec![("text", document.source(words)), ("translation", &translation)]);
            continue;
        }
        edits.extend(edit(document, words, language, &translation));
        merged.written.push(words.pointer.clone());
    }
    for words in document.texts.iter().filter(|words| words.counts() && !seen.contains(words.pointer.as_str())) {
        merged.noted.push((words.pointer.clone(), "it is not in the file that came back".to_owned()));
    }
    if !edits.is_empty() && !document.languages.iter().any(|known| known == language) {
        edits.extend(with_language(document, language));
    }
    merged.text = sound(applied(&document.text, edits))?;
    Ok(merged)
}

/// A document that does not hold, with its problems.
pub(super) type Unsound = (String, Vec<Found>);

fn sound(text: String) -> Result<String, Unsound> {
    match Document::read(&text) {
        Ok(_) => Ok(text),
        Err(found) => Err((text, found)),
    }
}

/// Whether a document can be offered in a language at all: lists of choices from banks have to be there in it.
///
/// # Errors
///
/// What keeps it from that.
pub(super) fn can_speak(document: &Document, language: &str) -> Result<(), Unsound> {
    if document.languages.iter().any(|known| known == language) {
        return Ok(());
    }
    // What is wrong is said by line, and those have to be the lines of the file as it is.
    let on_its_line = |(range, new): Edit| (range, new.replace(['\n', '\r'], " "));
    let edits = with_language(document, language).map(on_its_line).into_iter().collect();
    sound(applied(&document.text, edits)).map(|_| ())
}

/// The text that a translation was made for: the one at its pointer, or else the only one of the same
/// kind with the same words, where questions were moved meanwhile.
fn place<'d>(document: &'d Document, pointer: &str, source: &str) -> Option<&'d Words> {
    let source = with_line_feeds(source);
    let is_same = |words: &&Words| with_line_feeds(document.source(words)) == source;
    let field = |pointer: &str| pointer.rsplit('/').next().unwrap_or_default().to_owned();
    let exact = document.texts.iter().find(|words| words.pointer == pointer).filter(is_same);
    exact.or_else(|| {
        let mut others = document.texts.iter().filter(is_same).filter(|words| field(&words.pointer) == field(pointer));
        others.next().filter(|_| others.next().is_none())
    })
}

/// Programs of translators write line ends as their system does.
fn with_line_feeds(text: &str) -> String {
    text.replace("\r\n", "\n")
}

fn wrong(source: &str, translation: &str, is_unfinished: bool) -> Option<String> {
    if is_unfinished {
        return Some("it is marked as fuzzy; take the mark away when it is right".to_owned());
    }
    if has_lost_its_letters(source, translation) {
        return Some(
            "only question marks are left of its letters: the program that saved the file could not write them; \
             save it as UTF-8 (in Excel: “CSV UTF-8”)"
                .to_owned(),
        );
    }
    if translation.chars().count() > limits::TEXT_CHARS {
        return Some(format!("the translation has more than {} characters", limits::TEXT_CHARS));
    }
    marks::unsafe_character(translation).or_else(|| marks::difference(source, translation))
}

/// Whether question marks stand where letters were, as spreadsheets write what their code page does not have.
///
/// A word of two question marks or more is none of any language; what has letters beyond ASCII beside it was not
/// lost. Links keep their letters, so it is no sign that some are left.
fn has_lost_its_letters(source: &str, translation: &str) -> bool {
    let is_lost = |word: &&str| word.len() > 1 && word.chars().all(|c| c == '?');
    let lost = |text: &str| text.split(|c: char| c != '?' && !c.is_alphanumeric()).filter(is_lost).count();
    let has_letters = translation.chars().any(|c| c.is_alphabetic() && !c.is_ascii());
    !has_letters && lost(translation) > lost(source)
}

fn json(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// Puts one translation where its text stands.
fn edit(document: &Document, words: &Words, language: &str, translation: &str) -> Option<Edit> {
    let target = document.tree.at(&words.pointer);
    let node = target.node;
    match &node.kind {
        Kind::Plain => {
            let raw = document.text.get(node.range.clone())?;
            let (default, translation) = (json(document.default_language()), json(translation));
            Some((node.range.clone(), format!("{{{default}: {raw}, {}: {translation}}}", json(language))))
        }
        Kind::Object(fields) => {
            if let Some(field) = fields.iter().find(|field| field.name == language) {
                return Some((field.value.range.clone(), json(translation)));
            }
            let last = fields.last()?;
            // In the way in which the others are written.
            let before = match fields.len().checked_sub(2).and_then(|at| fields.get(at)) {
                Some(previous) => previous.value.range.end,
                None => node.range.start + 1,
            };
            let space = space_at_end(document.text.get(before..last.range.start)?);
            let end = last.value.range.end;
            Some((end..end, format!(",{space}{}: {}", json(language), json(translation))))
        }
        Kind::List(_) => None,
    }
}

/// The blanks that a member of a list or object begins with; one, if none.
fn space_at_end(between: &str) -> &str {
    let space = between.get(between.trim_end().len()..).unwrap_or_default();
    if space.is_empty() { " " } else { space }
}

/// Adds a language to those that the document is in.
fn with_language(document: &Document, language: &str) -> Option<Edit> {
    let language = json(language);
    if let Some(Node { range, kind: Kind::List(items) }) = document.tree.field("languages") {
        let Some(last) = items.last() else {
            return Some((range.clone(), format!("[{}, {language}]", json(document.default_language()))));
        };
        let before = match items.len().checked_sub(2).and_then(|at| items.get(at)) {
            Some(previous) => previous.range.end,
            None => range.start + 1,
        };
        let space = space_at_end(document.text.get(before..last.range.start)?);
        let end = last.range.end;
        return Some((end..end, format!(",{space}{language}")));
    }
    let Kind::Object(fields) = &document.tree.kind else { return None };
    let at = fields.iter().position(|field| field.name == "default_language")?;
    let before = match at.checked_sub(1).and_then(|at| fields.get(at)) {
        Some(previous) => previous.value.range.end,
        None => document.tree.range.start + 1,
    };
    let default = fields.get(at)?;
    let space = space_at_end(document.text.get(before..default.range.start)?);
    let end = default.value.range.end;
    Some((end..end, format!(",{space}\"languages\": [{}, {language}]", json(document.default_language()))))
}

fn applied(text: &str, mut edits: Vec<Edit>) -> String {
    edits.sort_by_key(|(range, _)| range.start);
    let mut out = String::new();
    let mut at = 0;
    for (range, new) in edits {
        out.push_str(text.get(at..range.start).unwrap_or_default());
        out.push_str(&new);
        at = range.end;
    }
    out.push_str(text.get(at..).unwrap_or_default());
    out
}
