//! How complete the languages of documents are.

use serde_json::json;
use yousaid_engine::lint::Notes;
use yousaid_i18n::Status;
use yousaid_i18n::Words as Interface;
use yousaid_i18n::catalogue;

use super::document::Document;
use super::document::Words;
use super::document::short;

/// What there is to say of one language.
pub(super) struct OfLanguage<'d> {
    language: &'d str,
    texts: usize,
    of: usize,
    missing: Vec<&'d Words>,
    stale: Vec<String>,
    interface: &'static str,
}

/// The status of each language but the default one.
pub(super) fn of<'d>(document: &'d Document, notes: &Notes) -> Vec<OfLanguage<'d>> {
    let counted: Vec<&Words> = document.texts.iter().filter(|words| words.counts()).collect();
    let others = document.languages.iter().skip(1);
    let status = |language: &'d String| {
        let missing: Vec<&Words> = counted.iter().filter(|words| !words.has(language)).copied().collect();
        OfLanguage {
            language,
            texts: counted.len() - missing.len(),
            of: counted.len(),
            missing,
            stale: document.stale(language, notes),
            interface: interface(language),
        }
    };
    others.map(status).collect()
}

/// Whether the words of the interface are there in a language, and checked by a native speaker.
fn interface(language: &str) -> &'static str {
    let words = catalogue(language).and_then(|text| Interface::load(language, text).ok());
    match words.map(|words| words.status()) {
        Some(Status::Reviewed) => "reviewed",
        Some(Status::Draft) => "draft",
        None => "missing",
    }
}

impl OfLanguage<'_> {
    /// In whole per cent, rounded down: 100 only if nothing is missing.
    fn percent(&self) -> usize {
        (self.texts * 100).checked_div(self.of).unwrap_or(100)
    }

    pub(super) fn in_words(&self, document: &Document) -> String {
        let interface = match self.interface {
            "reviewed" => "the words of the interface are reviewed",
            "draft" => "the words of the interface are a draft that no native speaker has checked",
            _ => "the interface has no words in it, and shows English",
        };
        let Self { language, texts, of, .. } = self;
        let mut out = format!("  {language}: {}% ({texts} of {of} texts); {interface}\n", self.percent());
        for words in &self.missing {
            out.push_str(&format!("    missing  {}  {}\n", words.pointer, short(document.source(words))));
        }
        for pointer in &self.stale {
            out.push_str(&format!("    stale    {pointer}  {}\n", short(self.text(document, pointer))));
        }
        out
    }

    fn text<'d>(&self, document: &'d Document, pointer: &str) -> &'d str {
        let words = document.texts.iter().find(|words| words.pointer == pointer);
        words.map_or("", |words| document.source(words))
    }

    pub(super) fn in_json(&self, document: &Document) -> serde_json::Value {
        let missing: Vec<_> = self
            .missing
            .iter()
            .map(|words| json!({"pointer": words.pointer, "about": words.about, "text": document.source(words)}))
            .collect();
        let stale: Vec<_> = self
            .stale
            .iter()
            .map(|pointer| json!({"pointer": pointer, "text": self.text(document, pointer)}))
            .collect();
        json!({
            "language": self.language,
            "texts": self.texts,
            "of": self.of,
            "percent": self.percent(),
            "interface": self.interface,
            "missing": missing,
            "stale": stale,
        })
    }
}
