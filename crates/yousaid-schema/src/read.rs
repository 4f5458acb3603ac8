//! Reading an object field by field: wrong kinds, missing and unknown fields become [`Problem`]s.

use std::sync::Arc;

use crate::Decimal;
use crate::Json;
use crate::Problem;
use crate::Problems;
use crate::advice;
use crate::id::Id;
use crate::id::checked;
use crate::limits;
use crate::nearest;

/// An object being read. Every field asked for becomes a known name; [`Object::finish`] reports
/// the fields that nobody asked for.
#[derive(Debug)]
pub struct Object<'a>(Box<Open<'a>>);

/// Boxed, as objects are handed about much.
#[derive(Debug)]
struct Open<'a> {
    fields: &'a [(String, Json)],
    pointer: String,
    known: Vec<&'static str>,
}

impl<'a> Object<'a> {
    /// Reads `json` as an object; `None`, with a problem, when it is something else.
    pub fn open(json: &'a Json, pointer: &str, problems: &mut Problems) -> Option<Self> {
        if let Json::Object(fields) = json {
            return Some(Self(Box::new(Open { fields, pointer: pointer.to_owned(), known: Vec::new() })));
        }
        wrong_kind(json, pointer, "an object", problems);
        None
    }

    /// Where this object stands.
    #[must_use]
    pub fn pointer(&self) -> &str {
        &self.0.pointer
    }

    /// The pointer of the field `name`.
    #[must_use]
    pub fn at(&self, name: &str) -> String {
        let mut pointer = self.0.pointer.clone();
        pointer.push('/');
        for c in name.chars() {
            match c {
                '~' => pointer.push_str("~0"),
                '/' => pointer.push_str("~1"),
                c => pointer.push(c),
            }
        }
        pointer
    }

    /// The field `name`, if given. `null` counts as not given.
    pub fn get(&mut self, name: &'static str) -> Option<&'a Json> {
        if !self.0.known.contains(&name) {
            self.0.known.push(name);
        }
        self.peek(name)
    }

    /// Like [`Object::get`] without making `name` a known field.
    #[must_use]
    pub fn peek(&self, name: &str) -> Option<&'a Json> {
        let fields = self.0.fields;
        fields.iter().find(|(key, _)| key == name).map(|(_, value)| value).filter(|value| **value != Json::Null)
    }

    /// Every field with its pointer, for objects whose names are data.
    pub fn entries(&self) -> impl Iterator<Item = (&'a str, &'a Json, String)> + '_ {
        self.0.fields.iter().map(|(name, value)| (name.as_str(), value, self.at(name)))
    }

    /// A field that must be there.
    pub fn required(&mut self, name: &'static str, problems: &mut Problems) -> Option<&'a Json> {
        let found = self.get(name);
        if found.is_none() {
            problems.push(
                Problem::new(self.0.pointer.clone(), "missing-field", ["the field `", name, "` is missing"].concat())
                    .help(advice(|| ["add \"", name, "\": … here"].concat())),
            );
        }
        found
    }

    /// An optional string of at most `max` characters.
    pub fn string(&mut self, name: &'static str, max: usize, problems: &mut Problems) -> Option<&'a str> {
        let json = self.get(name)?;
        string(json, &self.at(name), max, problems)
    }

    /// An optional `true` or `false`.
    pub fn boolean(&mut self, name: &'static str, problems: &mut Problems) -> Option<bool> {
        let json = self.get(name)?;
        if let Json::Boolean(value) = json {
            return Some(*value);
        }
        wrong_kind(json, &self.at(name), "true or false", problems);
        None
    }

    /// An optional number.
    pub fn number(&mut self, name: &'static str, problems: &mut Problems) -> Option<Decimal> {
        let json = self.get(name)?;
        if let Json::Number(value) = json {
            return Some(*value);
        }
        wrong_kind(json, &self.at(name), "a number", problems);
        None
    }

    /// An optional whole number from `min` to `max`.
    pub fn whole(&mut self, name: &'static str, min: u32, max: u32, problems: &mut Problems) -> Option<u32> {
        let value = self.number(name, problems)?;
        let whole = value.to_whole().and_then(|whole| u32::try_from(whole).ok());
        if whole.is_some_and(|whole| (min..=max).contains(&whole)) {
            return whole;
        }
        let message = format!("`{name}` is {value}, and must be a whole number from {min} to {max}");
        let help = advice(|| "give a number of that range");
        problems.push(Problem::new(self.at(name), "out-of-range", message).help(help));
        None
    }

    /// An optional list; an absent one is empty.
    pub fn list(&mut self, name: &'static str, max: usize, problems: &mut Problems) -> &'a [Json] {
        let Some(json) = self.get(name) else { return &[] };
        list(json, &self.at(name), max, problems)
    }

    /// An optional word out of `allowed`, as its index there.
    pub fn word(&mut self, name: &'static str, allowed: &[&str], problems: &mut Problems) -> Option<usize> {
        let json = self.get(name)?;
        word(json, &self.at(name), allowed, problems)
    }

    /// Ends the reading: a field that was not asked for is a problem, with the nearest known name.
    pub fn finish(&self, problems: &mut Problems) {
        for (name, _) in self.0.fields {
            if self.0.known.iter().any(|known| known == name) {
                continue;
            }
            let mut problem = Problem::new(self.at(name), "unknown-field", ["unknown field `", name, "`"].concat());
            problem.help = match nearest(name, self.0.known.iter().copied()) {
                Some(near) => {
                    // One slip of the pen is one problem: the field isn't missing as well.
                    problems.forget(&self.0.pointer, "missing-field", &["`", near, "`"].concat());
                    ["did you mean `", near, "`?"].concat()
                }
                None => ["known fields here: ", &self.0.known.join(", ")].concat(),
            };
            problems.push(problem);
        }
    }
}

/// The pointer of item `i` of the list at `base`.
pub(crate) fn item(base: &str, i: usize) -> String {
    [base, "/", &i.to_string()].concat()
}

/// Adds "expected X, found Y".
pub(crate) fn wrong_kind(json: &Json, pointer: &str, expected: &str, problems: &mut Problems) {
    if let ("a number", Json::Unfit) = (expected, json) {
        let message = "the number is too large, or has more than 6 decimal places";
        let help = advice(|| format!("give at most 6 decimal places, and nothing beyond {}", Decimal::MAX));
        problems.push(Problem::new(pointer, "bad-number", message).help(help));
        return;
    }
    let help = || match (expected, json) {
        ("a number", Json::Text(_)) => "write the number without quotes".to_owned(),
        ("true or false", _) => "write true or false, without quotes".to_owned(),
        ("a list", _) => "write it in square brackets: […]".to_owned(),
        ("an object", _) => "write its fields in curly brackets: {…}".to_owned(),
        (_, Json::Number(_) | Json::Boolean(_)) => ["put it in double quotes: \"", &json.to_text(), "\""].concat(),
        _ => ["write ", expected].concat(),
    };
    let message = ["expected ", expected, ", found ", json.kind()].concat();
    problems.push(Problem::new(pointer, "wrong-type", message).help(advice(help)));
}

/// Reads a string of at most `max` characters.
pub(crate) fn string<'a>(json: &'a Json, pointer: &str, max: usize, problems: &mut Problems) -> Option<&'a str> {
    let Json::Text(text) = json else {
        wrong_kind(json, pointer, "a text", problems);
        return None;
    };
    // Bytes are counted first: they are never fewer than characters, and cost nothing to count.
    if text.len() > max && text.chars().count() > max {
        let message = ["the text is longer than ", &max.to_string(), " characters"].concat();
        problems.push(Problem::new(pointer, "too-long", message).help(advice(|| "shorten it")));
        return None;
    }
    Some(text)
}

/// Reads a list of at most `max` items.
pub(crate) fn list<'a>(json: &'a Json, pointer: &str, max: usize, problems: &mut Problems) -> &'a [Json] {
    let Json::List(items) = json else {
        wrong_kind(json, pointer, "a list", problems);
        return &[];
    };
    if items.len() > max {
        let message = || format!("{} items, and at most {max} are allowed", items.len());
        problems.wrong(pointer, "too-many", message, || "take some of them out");
        return &[];
    }
    items
}

/// Reads one word out of `allowed`, as its index there.
pub(crate) fn word(json: &Json, pointer: &str, allowed: &[&str], problems: &mut Problems) -> Option<usize> {
    let text = string(json, pointer, limits::ID_CHARS, problems)?;
    let found = allowed.iter().position(|word| *word == text);
    if found.is_none() {
        let mut problem = Problem::new(pointer, "unknown-word", ["`", text, "` is not known here"].concat());
        problem.help = match nearest(text, allowed.iter().copied()) {
            Some(near) => ["did you mean `", near, "`?"].concat(),
            None => ["use one of: ", &allowed.join(", ")].concat(),
        };
        #[cfg(feature = "advice")]
        if let Some(help) = crate::elsewhere::help(text, allowed) {
            problem.help = help;
        }
        problems.push(problem);
    }
    found
}

/// Reads an identifier.
pub(crate) fn id<T: Id>(json: &Json, pointer: &str, problems: &mut Problems) -> Option<T> {
    id_text(json, pointer, T::VALID, T::RULE, problems).map(T::wrap)
}

/// Reads the text of an identifier that is `valid`, as the `rule` says in words.
pub(crate) fn id_text(
    json: &Json,
    pointer: &str,
    valid: fn(&str) -> bool,
    rule: &str,
    problems: &mut Problems,
) -> Option<Arc<str>> {
    let text = string(json, pointer, 4 * limits::ID_CHARS, problems)?;
    let id = checked(text, valid);
    if id.is_none() {
        let message = || ["`", text, "` can't be used as a name here"].concat();
        problems.wrong(pointer, "bad-name", message, || rule);
    }
    id
}
