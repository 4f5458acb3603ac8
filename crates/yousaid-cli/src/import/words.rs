//! Texts in several languages on their way from a source to a definition.

use yousaid_schema::Json;
use yousaid_schema::limits;

/// A text in one or more languages, by their tags. A text without a language has the tag of the
/// default one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Words(Vec<(String, String)>);

impl Words {
    pub(crate) fn new(language: &str, text: &str) -> Self {
        let mut words = Self::default();
        words.set(language, text);
        words
    }

    /// Adds the words of one language; nothing when there are none.
    pub(crate) fn set(&mut self, language: &str, text: &str) {
        let text: String = text.trim().chars().take(limits::TEXT_CHARS).collect();
        if text.is_empty() {
            return;
        }
        match self.0.iter_mut().find(|(known, _)| known == language) {
            Some((_, known)) => *known = text,
            None => self.0.push((language.to_owned(), text)),
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Itself, if there are any.
    pub(crate) fn filled(self) -> Option<Self> {
        if self.is_empty() { None } else { Some(self) }
    }

    /// The words in `language`, else in the first that there is.
    pub(crate) fn get(&self, language: &str) -> &str {
        let found = self.0.iter().find(|(known, _)| known == language).or(self.0.first());
        found.map_or("", |(_, text)| text)
    }

    /// Whether any language has no words here.
    pub(crate) fn lacks(&self, language: &str) -> bool {
        !self.0.iter().any(|(known, _)| known == language)
    }

    /// Every text, to change it.
    pub(crate) fn each(&mut self, change: &mut dyn FnMut(&str) -> String) {
        for (_, text) in &mut self.0 {
            *text = change(text);
        }
        self.0.retain(|(_, text)| !text.trim().is_empty());
    }

    /// The same words with others behind them, language by language.
    #[must_use]
    pub(crate) fn joined(&self, between: &str, other: &Self) -> Self {
        let mut whole = self.clone();
        for (language, text) in &mut whole.0 {
            let behind = other.get(language);
            *text = [text, between, behind].concat();
        }
        for (language, text) in &other.0 {
            if self.lacks(language) {
                whole.0.push((language.clone(), [self.get(language), between, text].concat()));
            }
        }
        whole
    }

    /// As definitions have it: a string, or an object from languages to strings. The default
    /// language gets the words of another where it has none: a definition needs them.
    pub(crate) fn to_json(&self, default: &str) -> Json {
        match self.0.as_slice() {
            [(_, text)] => Json::from(text.as_str()),
            _ => {
                let mut fields = vec![(default.to_owned(), Json::from(self.get(default)))];
                let others = self.0.iter().filter(|(language, _)| language != default);
                fields.extend(others.map(|(language, text)| (language.clone(), Json::from(text.as_str()))));
                Json::Object(fields)
            }
        }
    }
}
