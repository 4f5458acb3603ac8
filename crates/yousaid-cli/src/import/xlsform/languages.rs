//! Languages of a form: columns such as `label::Cymraeg (cy)`.

use std::collections::BTreeMap;

use yousaid_schema::limits;

use super::book::Book;
use crate::import::report::Report;

/// Names of languages that forms give without their tag.
const NAMED: [(&str, &str); 22] = [
    ("english", "en"),
    ("welsh", "cy"),
    ("cymraeg", "cy"),
    ("polish", "pl"),
    ("polski", "pl"),
    ("romanian", "ro"),
    ("arabic", "ar"),
    ("bengali", "bn"),
    ("punjabi", "pa"),
    ("gujarati", "gu"),
    ("urdu", "ur"),
    ("somali", "so"),
    ("turkish", "tr"),
    ("portuguese", "pt"),
    ("spanish", "es"),
    ("french", "fr"),
    ("german", "de"),
    ("italian", "it"),
    ("ukrainian", "uk"),
    ("albanian", "sq"),
    ("tigrinya", "ti"),
    ("persian", "fa"),
];

/// The languages of a form, the default first.
#[derive(Debug)]
pub(super) struct Languages {
    /// The names in headings, and the tags that they mean.
    known: BTreeMap<String, String>,
    tags: Vec<String>,
}

impl Languages {
    pub(super) fn of(book: &Book, report: &mut Report) -> Self {
        let mut languages = Self { known: BTreeMap::new(), tags: Vec::new() };
        let setting = book.settings.first().and_then(|row| row.take("default_language")).map(str::to_owned);
        if let Some(name) = &setting {
            languages.note(name, report);
        }
        // In the order of their columns: English, if it is there, else the first of the alphabet.
        for row in book.survey.iter().chain(&book.choices).chain(&book.settings) {
            for (column, _) in row.columns() {
                let name = match column.split_once("::") {
                    Some(("media", rest)) => rest.split_once("::").map(|(_, name)| name),
                    Some((base, name)) if !is_program(base) => Some(name),
                    _ => None,
                };
                if let Some(name) = name {
                    languages.note(name, report);
                }
            }
        }
        if setting.is_none()
            && let Some(at) = languages.tags.iter().position(|tag| tag == "en")
        {
            languages.tags.swap(0, at);
        }
        if languages.tags.is_empty() {
            languages.tags.push("en".to_owned());
        }
        languages
    }

    fn note(&mut self, name: &str, report: &mut Report) {
        if self.known.contains_key(name) {
            return;
        }
        let within = name.rsplit_once('(').and_then(|(_, tag)| tag.strip_suffix(')')).map(str::trim);
        let plain = name.trim().to_lowercase();
        let named = NAMED.iter().find(|(known, _)| *known == plain).map(|(_, tag)| *tag);
        let tag = within.or(named).or((plain.len() <= 3).then_some(plain.as_str()));
        match tag.filter(|tag| crate::import::is_language(tag)) {
            Some(tag) if self.tags.len() < limits::LANGUAGES => {
                if !self.tags.iter().any(|known| known == tag) {
                    self.tags.push(tag.to_owned());
                }
                self.known.insert(name.to_owned(), tag.to_owned());
            }
            _ => {
                let help = "name it with its tag: `label::Cymraeg (cy)`";
                report.lost("headings", name, "it is not known which language this is", help);
                // Said once.
                self.known.insert(name.to_owned(), String::new());
            }
        }
    }

    pub(super) fn default(&self) -> &str {
        self.tags.first().map_or("en", String::as_str)
    }

    pub(super) fn tags(&self) -> Vec<String> {
        self.tags.clone()
    }

    /// The headings that a column has in each language, with its tag; without one it is the default.
    pub(super) fn columns(&self, base: &str) -> Vec<(String, String)> {
        let mut columns: Vec<(String, String)> = vec![(base.to_owned(), self.default().to_owned())];
        for (name, tag) in &self.known {
            if !tag.is_empty() {
                columns.push(([base, "::", name].concat(), tag.clone()));
            }
        }
        columns
    }
}

/// Headings with `::` that are for programs.
fn is_program(base: &str) -> bool {
    matches!(base, "bind" | "body" | "instance" | "control" | "entity")
}
