//! Surveys of SurveyJS (survey-core 3): its JSON, read into a definition.

mod choices;
mod elements;
mod expression;
mod fields;
mod groups;
mod matrices;
mod rules;
mod survey;

use std::collections::BTreeMap;
use std::collections::BTreeSet;

use serde_json::Value;

use super::Source;
use super::draft::Choice;
use super::draft::Draft;
use super::draft::Logic;
use super::draft::Question;
use super::ids::Ids;
use super::logic::Dialect;
use super::logic::Names;
use super::logic::Tree;
use super::markup;
use super::report::Report;
use super::words::Words;
use fields::Fields;

/// Elements that are read, panels and columns too.
const ELEMENTS: usize = 5_000;

/// Reads a survey.
///
/// # Errors
///
/// What keeps it from being a survey of SurveyJS at all.
pub(super) fn read(text: &str, source: &Source<'_>, report: &mut Report) -> Result<Draft, String> {
    if !text.trim_start().starts_with(['{', '[']) {
        return Err(
            "it is no survey of SurveyJS, which is a JSON file, and no workbook of XLSForm, which is an .xlsx file"
                .to_owned(),
        );
    }
    let json: Value = serde_json::from_str(text)
        .map_err(|error| format!("it is no JSON that can be read: {error}; export the survey again, as JSON"))?;
    let Value::Object(object) = &json else {
        return Err(
            "it is JSON, and no survey: a survey of SurveyJS is an object with `pages` or `elements`".to_owned()
        );
    };
    if ["landlord", "default_language"].iter().all(|name| object.contains_key(*name)) {
        return Err("it is a document of Yousaid already, and nothing has to be imported: `yousaid check` looks at it"
            .to_owned());
    }
    if !["pages", "elements", "questions"].iter().any(|name| object.contains_key(*name)) {
        return Err("it has no `pages` and no `elements`, as a survey of SurveyJS has; \
                    is it a theme, or a set of answers?"
            .to_owned());
    }
    Reader::new(report).survey(object, source)
}

/// What is known while a survey is read.
struct Reader<'r> {
    report: &'r mut Report,
    draft: Draft,
    ids: Ids,
    pages: Ids,
    names: Names,
    language: String,
    languages: Vec<String>,
    /// The choices of questions, by the source's names, for those that take them over.
    lists: BTreeMap<String, Vec<Choice>>,
    /// Names of questions and panels that a trigger shows, with its condition.
    shown_by: BTreeMap<String, Vec<Logic>>,
    /// What stands for `row.` in the expressions of a row.
    row: Option<String>,
    /// The names of questions, to tell the second of a name.
    seen: BTreeSet<String>,
    elements: usize,
    /// The comment to stand behind the question that is read.
    after: Option<Question>,
    /// Hidden calculations, which stand behind the last question that they look at.
    deferred: Vec<(String, Logic)>,
}

impl<'r> Reader<'r> {
    fn new(report: &'r mut Report) -> Self {
        Self {
            report,
            draft: Draft::default(),
            ids: Ids::default(),
            pages: Ids::default(),
            names: Names::default(),
            language: "en".to_owned(),
            languages: Vec::new(),
            lists: BTreeMap::new(),
            shown_by: BTreeMap::new(),
            row: None,
            seen: BTreeSet::new(),
            elements: 0,
            after: None,
            deferred: Vec::new(),
        }
    }

    /// A text or a map of texts by language.
    fn words(&mut self, value: &Value, place: &str) -> Option<Words> {
        let mut words = Words::default();
        match value {
            Value::Object(map) => {
                for (tag, text) in map {
                    let Some(text) = text.as_str() else {
                        self.report.lost(place, &fields::shown(text), "it is no text", "write it as a text");
                        continue;
                    };
                    let Some(language) = self.tag(tag, place) else { continue };
                    let text = self.text(text, place);
                    words.set(&language, &text);
                }
            }
            other => {
                let text = fields::plain(other)?;
                let (language, text) = (self.language.clone(), self.text(&text, place));
                words.set(&language, &text);
            }
        }
        // A definition needs the default language.
        let default = self.language.clone();
        if !words.is_empty() && words.lacks(&default) {
            let first = words.get(&default).to_owned();
            self.report.changed(
                place,
                &first,
                &format!("there is no text in `{default}`, so this one stands for it"),
                "translate it",
            );
            words.set(&default, &first);
        }
        words.filled()
    }

    /// The language that a key of a map of texts means; notes each new one.
    fn tag(&mut self, tag: &str, place: &str) -> Option<String> {
        if tag == "default" {
            return Some(self.language.clone());
        }
        if !super::is_language(tag) {
            self.report.lost(place, tag, "it is no language tag", "use a tag such as `cy`");
            return None;
        }
        if !self.languages.iter().any(|known| known == tag) {
            if self.languages.len() >= yousaid_schema::limits::LANGUAGES {
                self.report.lost(place, tag, "a definition has 60 languages at most", "");
                return None;
            }
            self.languages.push(tag.to_owned());
        }
        Some(tag.to_owned())
    }

    fn text(&mut self, text: &str, place: &str) -> String {
        if !markup::is_html(text) {
            return markup::plain(text);
        }
        let converted = markup::html(text);
        for tag in &converted.dropped {
            self.report.changed(
                place,
                &format!("<{tag}>"),
                "texts here hold strong words, emphasis, links and lists, and no HTML",
                "read the text again; its words are there",
            );
        }
        converted.text
    }

    /// The texts of a field.
    fn texts(&mut self, fields: &Fields<'_>, name: &'static str) -> Option<Words> {
        let value = fields.take(name)?;
        self.words(value, &fields.place)
    }

    /// An expression of a field; one that can't be read is reported.
    fn logic(&mut self, fields: &Fields<'_>, name: &'static str) -> Option<Logic> {
        let text = fields.string(name)?;
        self.parsed(text, name, &fields.place)
    }

    fn parsed(&mut self, text: &str, name: &str, place: &str) -> Option<Logic> {
        let source = format!("{name}: {text}");
        match expression::parse(text) {
            Ok(tree) => {
                let tree = match &self.row {
                    Some(row) => tree.replaced(&|part| match part {
                        Tree::Name(name) => name.strip_prefix("row.").map(|cell| Tree::Name([row, ".", cell].concat())),
                        _ => None,
                    }),
                    None => tree,
                };
                Some(Logic::new(place, source, tree))
            }
            Err(why) => {
                self.report.lost(place, &source, &why, "write the condition in our language: see LOGIC.md");
                None
            }
        }
    }

    /// The end of the reading: logic and slots are translated, when every name is known.
    fn finish(mut self) -> Draft {
        self.draft.languages = vec![self.language.clone()];
        let mut others = std::mem::take(&mut self.languages);
        others.retain(|tag| *tag != self.language);
        self.draft.languages.extend(others);
        self.draft.translate(&self.names, Dialect::SurveyJs, self.report);
        self.draft.share_files(self.report);
        super::slots::fill(&mut self.draft, &self.names, Dialect::SurveyJs, self.report);
        self.draft
    }
}
