//! Workbooks of XLSForm (ODK): the sheets `survey`, `choices` and `settings`, read into a definition.

mod book;
mod choices;
pub(crate) mod expression;
mod groups;
mod languages;
mod questions;
mod rules;

use std::collections::BTreeMap;
use std::collections::BTreeSet;

use super::Source;
use super::draft::Draft;
use super::draft::Logic;
use super::ids;
use super::ids::Ids;
use super::logic::Dialect;
use super::logic::Names;
use super::markup;
use super::report::Report;
use super::words::Words;
use book::Book;
use book::Row;
use languages::Languages;

/// Rows of the survey that are read.
const ITEMS: usize = 2_000;

/// Reads a workbook.
///
/// # Errors
///
/// What keeps it from being a form.
pub(super) fn read(bytes: &[u8], source: &Source<'_>, report: &mut Report) -> Result<Draft, String> {
    let book = book::read(bytes, report)?;
    if book.survey.len() > ITEMS {
        return Err(format!("the form has {} rows, and {ITEMS} at most are read; split it", book.survey.len()));
    }
    let languages = Languages::of(&book, report);
    let mut reader = Reader {
        report,
        languages,
        draft: Draft::default(),
        ids: Ids::default(),
        pages: Ids::default(),
        names: Names::default(),
        lists: BTreeMap::new(),
        used: BTreeSet::new(),
        filters: BTreeSet::new(),
    };
    reader.form(&book, source);
    Ok(reader.finish())
}

/// A row of the sheet `choices`, as questions use it.
struct Item {
    value: String,
    label: Option<Words>,
    place: String,
    /// Every column, for filters.
    columns: BTreeMap<String, String>,
}

struct Reader<'r> {
    report: &'r mut Report,
    languages: Languages,
    draft: Draft,
    ids: Ids,
    pages: Ids,
    names: Names,
    lists: BTreeMap<String, Vec<Item>>,
    /// Lists that a question asks with.
    used: BTreeSet<String>,
    /// Columns of choices that a filter looks at.
    filters: BTreeSet<String>,
}

impl Reader<'_> {
    fn form(&mut self, book: &Book, source: &Source<'_>) {
        self.settings(&book.settings, source);
        self.lists(&book.choices);
        let nodes = self.nodes(&book.survey);
        self.build(nodes);
        self.lists_left(&book.choices);
    }

    fn settings(&mut self, rows: &[Row], source: &Source<'_>) {
        let empty = Row::empty("settings");
        let row = rows.first().unwrap_or(&empty);
        let default = self.languages.default().to_owned();
        let id = row.take("form_id").or(row.take("id_string")).unwrap_or(source.stem);
        self.draft.id = ids::survey(source.id.unwrap_or(id));
        if source.id.is_none() {
            self.report.renamed("form", id, &self.draft.id);
        }
        let version: String = row.take("version").unwrap_or("1").chars().take(64).collect();
        self.draft.version = version;
        let title = self.words(row, "form_title").or_else(|| self.words(row, "title"));
        self.draft.title = title.unwrap_or_else(|| Words::new(&default, source.stem));
        self.draft.landlord = Words::new(&default, source.landlord());
        self.draft.review = true;
        source.note(self.report);
        row.take("default_language");
        for (column, text) in row.rest() {
            let what = format!("{column}: {text}");
            match column.as_str() {
                "style"
                | "allow_choice_duplicates"
                | "sms_keyword"
                | "sms_separator"
                | "auto_send"
                | "auto_delete"
                | "name"
                | "namespaces"
                | "attribute"
                | "clean_text_values" => {
                    self.report.look(&row.place, &what, "it is for the programs that show and send the form");
                }
                "submission_url" | "public_key" => {
                    let why = "where answers go is said where the survey is embedded";
                    self.report.lost(&row.place, &what, why, "set `endpoint` there");
                }
                "instance_name" => {
                    let why = "responses have an id of chance, so that nobody can be told by it";
                    self.report.lost(&row.place, &what, why, "");
                }
                _ => self.report.lost(&row.place, &what, "there is no such setting here", "see docs/import.md"),
            }
        }
        for row in rows.iter().skip(1) {
            self.report.lost(&row.place, "settings", "only the first row of settings counts", "");
        }
    }

    /// The texts of a column, one for each language.
    fn words(&mut self, row: &Row, column: &str) -> Option<Words> {
        let mut words = Words::default();
        let default = self.languages.default().to_owned();
        let found: Vec<(String, String)> = self
            .languages
            .columns(column)
            .into_iter()
            .filter_map(|(column, tag)| Some((tag, row.take(&column)?.to_owned())))
            .collect();
        for (tag, text) in found {
            let text = self.text(&text, &row.place);
            words.set(&tag, &text);
        }
        if !words.is_empty() && words.lacks(&default) {
            let first = words.get(&default).to_owned();
            let why = format!("there is no text in `{default}`, so this one stands for it");
            self.report.changed(&row.place, &first, &why, "translate it");
            words.set(&default, &first);
        }
        words.filled()
    }

    fn text(&mut self, text: &str, place: &str) -> String {
        if !markup::is_html(text) {
            // A heading of Markdown is a line of its own here.
            let plain = |line: &str| line.trim_start_matches('#').trim_start().to_owned();
            let lines: Vec<String> =
                text.lines().map(|line| if line.starts_with('#') { plain(line) } else { line.to_owned() }).collect();
            return lines.join("\n");
        }
        let converted = markup::html(text);
        for tag in &converted.dropped {
            let why = "texts here hold strong words, emphasis, links and lists, and no HTML";
            self.report.changed(place, &format!("<{tag}>"), why, "read the text again; its words are there");
        }
        converted.text
    }

    /// An expression of a column; one that can't be read is reported.
    fn logic(&mut self, row: &Row, column: &str) -> Option<Logic> {
        let text = row.take(column)?;
        let source = format!("{column}: {text}");
        match expression::parse(text) {
            Ok(tree) => Some(Logic::new(&row.place, source, tree)),
            Err(why) => {
                self.report.lost(&row.place, &source, &why, "write the condition in our language: see LOGIC.md");
                None
            }
        }
    }

    fn finish(mut self) -> Draft {
        self.draft.languages = self.languages.tags();
        self.draft.translate(&self.names, Dialect::XlsForm, self.report);
        self.draft.share_files(self.report);
        super::slots::fill(&mut self.draft, &self.names, Dialect::XlsForm, self.report);
        self.draft
    }
}
