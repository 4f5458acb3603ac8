//! The sheets of a form, from the whole definition.

use std::collections::BTreeMap;
use std::collections::BTreeSet;

use yousaid_engine::Survey;
use yousaid_schema::Anonymity;
use yousaid_schema::Choice;
use yousaid_schema::Definition;
use yousaid_schema::Item;
use yousaid_schema::Page;
use yousaid_schema::Question;
use yousaid_schema::QuestionKind;
use yousaid_schema::Target;
use yousaid_schema::Text;

use super::xpath::Kind;
use super::xpath::Named;
use super::xpath::Names;
use super::xpath::Place;
use crate::import::report::Report;

/// A row by the names of its columns.
pub(super) type Row = BTreeMap<String, String>;

/// A sheet.
#[derive(Debug, Default)]
pub(super) struct Sheet {
    pub(super) columns: Vec<String>,
    pub(super) rows: Vec<Row>,
}

impl Sheet {
    pub(super) fn add(&mut self, row: Row) {
        for column in row.keys() {
            if !self.columns.contains(column) {
                self.columns.push(column.clone());
            }
        }
        self.rows.push(row);
    }
}

/// A form.
#[derive(Debug, Default)]
pub(super) struct Form {
    pub(super) survey: Sheet,
    pub(super) choices: Sheet,
    pub(super) settings: Sheet,
}

/// What is known while a form is made.
pub(super) struct Maker<'d, 'r> {
    pub(super) definition: &'d Definition,
    pub(super) report: &'r mut Report,
    pub(super) names: Names,
    pub(super) form: Form,
    /// Lists that are written already, by their choices.
    pub(super) lists: BTreeMap<String, String>,
    /// The choices of questions, by their ids.
    pub(super) choices: BTreeMap<String, Vec<Choice>>,
    taken: BTreeSet<String>,
}

/// Makes a form of a definition that is sound.
pub(super) fn of(definition: &Definition, survey: &Survey, report: &mut Report) -> Form {
    let mut maker = Maker {
        definition,
        report,
        names: Names::default(),
        form: Form::default(),
        lists: BTreeMap::new(),
        choices: BTreeMap::new(),
        taken: BTreeSet::new(),
    };
    for column in ["type", "name"] {
        maker.form.survey.columns.push(column.to_owned());
    }
    for column in ["list_name", "name"] {
        maker.form.choices.columns.push(column.to_owned());
    }
    let pages = questions(definition, survey);
    for question in pages.iter().flatten() {
        maker.name(question);
    }
    maker.settings();
    maker.frame();
    let past = maker.ways();
    for ((page, questions), past) in definition.pages.iter().zip(&pages).zip(past) {
        maker.page(page, questions, &past);
    }
    maker.ending();
    maker.form
}

/// The questions of each page, those of banks with their wording.
fn questions(definition: &Definition, survey: &Survey) -> Vec<Vec<Question>> {
    let of = |item: &Item| match item {
        Item::Question(question) => {
            let mut question = (**question).clone();
            // Points and choices of a bank stand in the compiled survey only.
            let compiled = survey.question(question.id.as_str()).map(|(_, question)| &question.spec.kind);
            let bare = |kind: &QuestionKind| match kind {
                QuestionKind::Matrix { points, .. } => points.is_empty(),
                kind => kind.choices().is_empty(),
            };
            if let Some(kind) =
                compiled.filter(|kind| question.choices_from.is_none() && bare(&question.kind) && !bare(kind))
            {
                question.kind = kind.clone();
            }
            Some(question)
        }
        Item::Bank(used) => survey.question(&used.item).map(|(_, question)| {
            let mut spec = question.spec.clone();
            spec.ask_if = match (spec.ask_if, &used.ask_if) {
                (Some(a), Some(b)) => Some(format!("({a}) and ({b})")),
                (a, b) => a.or_else(|| b.clone()),
            };
            spec
        }),
    };
    definition.pages.iter().map(|page| page.items.iter().filter_map(of).collect()).collect()
}

impl Maker<'_, '_> {
    /// Gives a question and its parts their names in the form.
    fn name(&mut self, question: &Question) {
        let id = question.id.as_str();
        self.choices.insert(id.to_owned(), question.kind.choices().to_vec());
        let name = self.free(id);
        let plain = |name: String| Named { name, kind: Kind::Plain, is_field: false };
        let mut parts = Vec::new();
        let kind = match &question.kind {
            QuestionKind::Matrix { rows, points, .. } => {
                for row in rows {
                    let named = Named {
                        name: self.free(&format!("{id}_{}", row.code)),
                        kind: Kind::Scale(scores(points)),
                        is_field: false,
                    };
                    parts.push(named.name.clone());
                    self.names.0.insert(format!("{id}.{}", row.code), named);
                }
                Kind::Several(parts)
            }
            QuestionKind::Allocation { rows, .. } => {
                for row in rows {
                    let name = self.free(&format!("{id}_{}", row.code));
                    parts.push(name.clone());
                    self.names.0.insert(format!("{id}.{}", row.code), plain(name));
                }
                Kind::Several(parts)
            }
            QuestionKind::Address => {
                for part in ["line_1", "line_2", "town", "postcode"] {
                    let name = self.free(&format!("{id}_{part}"));
                    self.names.0.insert(format!("{id}.{part}"), plain(name));
                }
                Kind::Nothing
            }
            QuestionKind::Repeat { questions, .. } => {
                for field in questions {
                    let own = field.id.as_str();
                    let wanted = if self.taken.contains(own) { format!("{id}_{own}") } else { own.to_owned() };
                    let name = self.free(&wanted);
                    let named = Named { name, kind: simple(&field.kind), is_field: true };
                    self.names.0.insert(format!("{id}.{own}"), named);
                }
                Kind::Group
            }
            kind => simple(kind),
        };
        if question.kind.choices().iter().any(|choice| choice.other) {
            let other = self.free(&format!("{id}_other"));
            self.names.0.insert(format!("{id}.other"), plain(other));
        }
        self.names.0.insert(id.to_owned(), Named { name, kind, is_field: false });
    }

    fn free(&mut self, wanted: &str) -> String {
        let mut name = wanted.to_owned();
        let mut n = 2;
        while !self.taken.insert(name.clone()) {
            name = format!("{wanted}_{n}");
            n += 1;
        }
        self.report.renamed("question", wanted, &name);
        name
    }

    fn settings(&mut self) {
        let mut row = Row::new();
        row.insert("form_id".to_owned(), self.definition.id.to_string());
        row.insert("version".to_owned(), self.definition.version.clone());
        row.insert("default_language".to_owned(), heading(self.definition.default_language()));
        row.insert("style".to_owned(), "pages".to_owned());
        self.texts(&mut row, "form_title", Some(&self.definition.title.clone()));
        self.form.settings.add(row);
    }

    /// What surrounds the questions, and a form has no place for.
    fn frame(&mut self) {
        let definition = self.definition;
        if let Some(words) = &definition.introduction {
            self.note("introduction", words);
        }
        let landlord = &definition.landlord;
        let lines: [(&str, Option<&str>); 6] = [
            ("landlord/contact", landlord.contact.as_ref().map(Text::in_default)),
            ("landlord/privacy_notice", landlord.privacy_notice.as_deref()),
            ("landlord/complaints", landlord.complaints.as_deref()),
            ("opens", definition.opens.as_deref()),
            ("closes", definition.closes.as_deref()),
            ("ending/title", definition.ending.title.as_ref().map(Text::in_default)),
        ];
        let promise = match definition.anonymity {
            Anonymity::Anonymous => "anonymous",
            Anonymity::Confidential => "confidential",
            Anonymity::Named => "named",
        };
        let why = "who can tell whose answers these are is a matter of the server that takes them";
        self.report.lost("anonymity", promise, why, "see to it there, and say so in a note");
        if definition.review {
            self.report.look("review", "true", "the programs that show a form have a review or none");
        }
        for (place, words) in lines {
            if let Some(words) = words {
                self.report.lost(place, words, "a form has no place for it", "say it in a note, or on the server");
            }
        }
        for name in &definition.context {
            let mut row = Row::new();
            row.insert("type".to_owned(), "hidden".to_owned());
            row.insert("name".to_owned(), name.clone());
            self.form.survey.add(row);
        }
    }

    fn ending(&mut self) {
        let ending = self.definition.ending.clone();
        for words in ending.text.iter().chain(&ending.outcome_promise) {
            self.note("ending", words);
        }
    }

    fn note(&mut self, place: &str, words: &Text) {
        self.report.changed(place, words.in_default(), "it is a note within the form", "");
        let name = self.free(&format!("{place}_text"));
        let mut row = Row::new();
        row.insert("type".to_owned(), "note".to_owned());
        row.insert("name".to_owned(), name);
        self.texts(&mut row, "label", Some(words));
        self.form.survey.add(row);
    }

    /// For each page, the conditions under which an earlier page leads past it.
    fn ways(&mut self) -> Vec<Vec<String>> {
        let pages = &self.definition.pages;
        let mut past: Vec<Vec<String>> = vec![Vec::new(); pages.len()];
        for (at, page) in pages.iter().enumerate() {
            let mut before: Vec<String> = Vec::new();
            for way in &page.go_to {
                let to = match &way.to {
                    Target::End => pages.len(),
                    Target::Page(id) => pages.iter().position(|page| page.id == *id).unwrap_or(pages.len()),
                };
                let mut taken: Vec<String> = page.ask_if.iter().map(|text| format!("({text})")).collect();
                taken.extend(before.iter().map(|text| format!("not ({text})")));
                taken.extend(way.if_.iter().map(|text| format!("({text})")));
                let condition = if taken.is_empty() { "true".to_owned() } else { taken.join(" and ") };
                for conditions in past.iter_mut().take(to).skip(at + 1) {
                    conditions.push(format!("not ({condition})"));
                }
                before.extend(way.if_.clone());
            }
        }
        past
    }

    fn page(&mut self, page: &Page, questions: &[Question], past: &[String]) {
        let at = format!("page {}", page.id);
        let mut row = Row::new();
        row.insert("type".to_owned(), "begin group".to_owned());
        row.insert("name".to_owned(), page.id.as_str().replace('-', "_"));
        row.insert("appearance".to_owned(), "field-list".to_owned());
        self.texts(&mut row, "label", page.title.as_ref());
        self.texts(&mut row, "hint", page.text.as_ref());
        let mut all: Vec<String> = page.ask_if.iter().cloned().collect();
        all.extend(past.iter().cloned());
        if let Some(text) = self.all_of(&all, &at, None) {
            row.insert("relevant".to_owned(), text);
        }
        if !past.is_empty() {
            self.report.changed(&at, "go_to of a page before", "it is a condition of the pages that are passed by", "");
        }
        self.form.survey.add(row);
        for question in questions {
            self.question(question, None);
        }
        self.end("group");
    }

    pub(super) fn end(&mut self, what: &str) {
        let mut row = Row::new();
        row.insert("type".to_owned(), format!("end {what}"));
        self.form.survey.add(row);
    }

    /// Conditions in XPath, joined. One that can't be said there is reported.
    pub(super) fn all_of(&mut self, conditions: &[String], at: &str, group: Option<&str>) -> Option<String> {
        let mut parts = Vec::new();
        for text in conditions {
            parts.extend(self.logic(text, at, group));
        }
        match parts.as_slice() {
            [] => None,
            [one] => Some(one.clone()),
            _ => Some(parts.iter().map(|part| format!("({part})")).collect::<Vec<_>>().join(" and ")),
        }
    }

    pub(super) fn logic(&mut self, text: &str, at: &str, group: Option<&str>) -> Option<String> {
        let place = Place { names: &self.names, group };
        match place.expression(text) {
            Ok(text) => Some(text),
            Err(why) => {
                self.report.lost(at, text, &why, "write it in the form, in XPath");
                None
            }
        }
    }

    /// A text with its slots as a form has them.
    fn slots(&self, text: &str) -> String {
        let (mut out, mut rest) = (String::new(), text);
        while let Some((before, after)) = rest.split_once('{') {
            out.push_str(before);
            let slot = after.split_once('}').and_then(|(id, left)| Some((self.slot(id)?, left)));
            match slot {
                Some((name, left)) => {
                    out.push_str(&["${", name, "}"].concat());
                    rest = left;
                }
                None => {
                    out.push('{');
                    rest = after;
                }
            }
        }
        out + rest
    }

    /// The name in the form of what a slot names; within its group, a field is known by its own id.
    fn slot(&self, id: &str) -> Option<&str> {
        let own = |(known, named): &(&String, &Named)| {
            named.is_field && known.split_once('.').is_some_and(|(_, own)| own == id)
        };
        let named = self.names.0.get(id).or_else(|| self.names.0.iter().find(own).map(|(_, named)| named))?;
        Some(&named.name)
    }

    /// A text in all of its languages.
    pub(super) fn texts(&mut self, row: &mut Row, column: &str, text: Option<&Text>) {
        let Some(text) = text else { return };
        let landlord = self.definition.landlord.name.clone();
        let text = text.filled("{landlord}", &landlord);
        for localized in text.iter() {
            let words = self.slots(localized.text);
            row.insert(format!("{column}::{}", heading(localized.language)), words);
        }
    }
}

/// What a question of a simple kind is.
fn simple(kind: &QuestionKind) -> Kind {
    match kind {
        QuestionKind::Scale { points, .. } => Kind::Scale(scores(points)),
        QuestionKind::MultipleChoice { .. } => Kind::Choices,
        QuestionKind::Ranking { .. } => Kind::Ranking,
        QuestionKind::Statement { .. } => Kind::Nothing,
        _ => Kind::Plain,
    }
}

fn scores(points: &[Choice]) -> Vec<(String, String)> {
    let score = |point: &Choice| point.score.unwrap_or_default().to_string();
    points.iter().map(|point| (point.code.to_string(), score(point))).collect()
}

/// A language as forms name it in their headings.
fn heading(tag: &str) -> String {
    const NAMES: [(&str, &str); 12] = [
        ("en", "English"),
        ("cy", "Cymraeg"),
        ("pl", "Polski"),
        ("ro", "Română"),
        ("ar", "العربية"),
        ("bn", "বাংলা"),
        ("ur", "اردو"),
        ("so", "Soomaali"),
        ("tr", "Türkçe"),
        ("pt", "Português"),
        ("es", "Español"),
        ("fr", "Français"),
    ];
    let name = NAMES.iter().find(|(known, _)| *known == tag).map_or(tag, |(_, name)| name);
    format!("{name} ({tag})")
}
