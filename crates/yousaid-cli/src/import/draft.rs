//! A definition in the making: what every source is read into, before its logic is translated.

use yousaid_schema::Json;

use super::logic;
use super::logic::Class;
use super::logic::Dialect;
use super::logic::Names;
use super::logic::Scope;
use super::logic::Tree;
use super::report::Report;
use super::words::Words;

/// Most kilobytes of all files of one response (`limits` of the schema).
const RESPONSE_KILOBYTES: u32 = 8_000;

/// A definition in the making.
#[derive(Clone, Debug, Default)]
pub(crate) struct Draft {
    pub(crate) id: String,
    pub(crate) version: String,
    /// The default first.
    pub(crate) languages: Vec<String>,
    pub(crate) title: Words,
    pub(crate) introduction: Option<Words>,
    pub(crate) landlord: Words,
    pub(crate) review: bool,
    pub(crate) context: Vec<String>,
    pub(crate) pages: Vec<Page>,
    pub(crate) ending: Option<Words>,
}

#[derive(Clone, Debug, Default)]
pub(crate) struct Page {
    pub(crate) id: String,
    /// Where it stands in the source.
    pub(crate) place: String,
    pub(crate) title: Option<Words>,
    pub(crate) text: Option<Words>,
    pub(crate) ask_if: Vec<Logic>,
    pub(crate) questions: Vec<Question>,
    pub(crate) go_to: Vec<Way>,
}

#[derive(Clone, Debug)]
pub(crate) struct Way {
    pub(crate) if_: Logic,
    /// The id of a page, or `end`.
    pub(crate) to: String,
}

/// An expression of the source, and what became of it.
#[derive(Clone, Debug)]
pub(crate) struct Logic {
    pub(crate) place: String,
    /// The field of the source, and its text.
    pub(crate) source: String,
    tree: Tree,
    /// In our language; empty until it is translated.
    pub(crate) text: String,
    /// What is to be said of it if it can be translated: why it works otherwise, and what to do.
    note: Option<(&'static str, &'static str)>,
}

impl Logic {
    pub(crate) fn new(place: &str, source: impl Into<String>, tree: Tree) -> Self {
        Self { place: place.to_owned(), source: source.into(), tree, text: String::new(), note: None }
    }

    /// An expression in our own language.
    pub(crate) fn ready(place: &str, source: impl Into<String>, text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::new(place, source, Tree::Nothing) }
    }

    /// The same, to be reported as different if it can be translated.
    #[must_use]
    pub(crate) fn noted(self, why: &'static str, help: &'static str) -> Self {
        Self { note: Some((why, help)), ..self }
    }

    pub(crate) fn tree(&self) -> &Tree {
        &self.tree
    }
}

#[derive(Clone, Debug)]
pub(crate) struct Warning {
    pub(crate) if_: Logic,
    pub(crate) text: Words,
}

/// A choice, a point or a row.
#[derive(Clone, Debug, Default)]
pub(crate) struct Choice {
    pub(crate) code: String,
    pub(crate) label: Words,
    pub(crate) score: Option<Json>,
    pub(crate) ask_if: Option<Logic>,
    pub(crate) exclusive: bool,
    pub(crate) other: bool,
    pub(crate) group: Option<Words>,
}

#[derive(Clone, Debug, Default)]
pub(crate) struct Question {
    pub(crate) id: String,
    /// The source's name, and where it stands there.
    pub(crate) source: String,
    pub(crate) place: String,
    pub(crate) kind: &'static str,
    pub(crate) title: Option<Words>,
    pub(crate) hint: Option<Words>,
    /// Other texts of its type: `unit`, `yes`, `text`, ….
    pub(crate) texts: Vec<(&'static str, Words)>,
    /// Fields of its type that are no texts.
    pub(crate) fields: Vec<(&'static str, Json)>,
    pub(crate) optional: bool,
    pub(crate) required_if: Option<Logic>,
    pub(crate) ask_if: Vec<Logic>,
    pub(crate) keep: bool,
    pub(crate) soft: Vec<(&'static str, Option<Words>)>,
    pub(crate) warn: Vec<Warning>,
    pub(crate) choices: Vec<Choice>,
    pub(crate) choices_from: Option<(String, bool)>,
    pub(crate) rows: Vec<Choice>,
    pub(crate) points: Vec<Choice>,
    pub(crate) calculate: Option<Logic>,
    pub(crate) questions: Vec<Question>,
}

/// Kinds that take no answer of their own from a resident.
pub(crate) fn takes_no_answer(kind: &str) -> bool {
    matches!(kind, "statement" | "calculated")
}

/// What a question of this kind is in logic.
pub(crate) fn class_of(kind: &str) -> Class {
    match kind {
        "choice" | "yes_no" | "consent" => Class::Choice,
        "multiple_choice" => Class::Choices,
        "ranking" => Class::Ranking,
        "scale" | "smileys" | "stars" | "likelihood" => Class::Scale,
        "number" | "repeat" => Class::Number,
        "date" => Class::Date,
        "time" => Class::Time,
        "calculated" => Class::Calculated,
        "matrix" | "allocation" => Class::Several,
        "file" => Class::Files,
        "statement" | "address" => Class::Nothing,
        _ => Class::Text,
    }
}

impl Question {
    pub(crate) fn new(id: &str, kind: &'static str, place: &str) -> Self {
        Self { id: id.to_owned(), kind, place: place.to_owned(), ..Self::default() }
    }

    pub(crate) fn field(&mut self, name: &'static str, value: impl Into<Json>) {
        self.fields.retain(|(known, _)| *known != name);
        self.fields.push((name, value.into()));
    }

    pub(crate) fn text(&mut self, name: &'static str, words: Option<Words>) {
        if let Some(words) = words {
            self.texts.push((name, words));
        }
    }

    /// Every expression of the question itself; each that `keep` refuses is taken out.
    fn each_logic(&mut self, keep: &mut dyn FnMut(&mut Logic, Use) -> bool) {
        self.ask_if.retain_mut(|logic| keep(logic, Use::Shown));
        let one = |logic: &mut Option<Logic>, keep: &mut dyn FnMut(&mut Logic, Use) -> bool, used| {
            if logic.as_mut().is_some_and(|logic| !keep(logic, used)) {
                *logic = None;
            }
        };
        let was_required = self.required_if.is_some();
        one(&mut self.required_if, keep, Use::Condition);
        if was_required && self.required_if.is_none() {
            self.optional = true;
        }
        self.warn.retain_mut(|warning| keep(&mut warning.if_, Use::Condition));
        for choice in self.choices.iter_mut().chain(&mut self.rows) {
            one(&mut choice.ask_if, keep, Use::Shown);
        }
        one(&mut self.calculate, keep, Use::Value);
    }

    /// Every text of the question itself, with the name of its field.
    pub(crate) fn each_words(&mut self, visit: &mut dyn FnMut(&mut Words)) {
        for words in self.title.iter_mut().chain(&mut self.hint) {
            visit(words);
        }
        for (_, words) in &mut self.texts {
            visit(words);
        }
        for words in self.soft.iter_mut().filter_map(|(_, words)| words.as_mut()) {
            visit(words);
        }
        for warning in &mut self.warn {
            visit(&mut warning.text);
        }
        for choice in self.choices.iter_mut().chain(&mut self.rows).chain(&mut self.points) {
            visit(&mut choice.label);
            if let Some(group) = &mut choice.group {
                visit(group);
            }
        }
    }
}

impl Draft {
    pub(crate) fn default_language(&self) -> &str {
        self.languages.first().map_or("en", String::as_str)
    }

    /// Translates every expression. Those that can't be said in our language are taken out, and
    /// reported with their text.
    pub(crate) fn translate(&mut self, names: &Names, dialect: Dialect, report: &mut Report) {
        for page in &mut self.pages {
            let outside = Scope { names, dialect, this: None, group: None };
            page.ask_if.retain_mut(|logic| translated(logic, Use::Shown, outside, report));
            page.go_to.retain_mut(|way| translated(&mut way.if_, Use::Condition, outside, report));
            for question in &mut page.questions {
                let group = question.source.clone();
                let scope = Scope { this: Some(&group), ..outside };
                question.each_logic(&mut |logic, used| translated(logic, used, scope, report));
                for field in &mut question.questions {
                    let own = field.source.clone();
                    let this = if dialect == Dialect::SurveyJs { ["panel.", &own].concat() } else { own };
                    let scope = Scope { this: Some(&this), group: Some(&group), ..outside };
                    field.each_logic(&mut |logic, used| translated(logic, used, scope, report));
                }
            }
            // A calculation that could not be said is no question.
            page.questions.retain(|question| question.kind != "calculated" || question.calculate.is_some());
        }
    }

    /// Questions for files share out what the files of one response may weigh.
    pub(crate) fn share_files(&mut self, report: &mut Report) {
        let number = |question: &Question, name: &str| {
            let field = question.fields.iter().find(|(known, _)| *known == name);
            field.and_then(|(_, value)| value.to_text().parse::<u32>().ok())
        };
        let all: u32 = self
            .questions()
            .filter(|question| question.kind == "file")
            .map(|question| number(question, "max").unwrap_or(0))
            .sum();
        let Some(room) = RESPONSE_KILOBYTES.checked_div(all) else { return };
        for question in self.pages.iter_mut().flat_map(|page| &mut page.questions) {
            let Some(wanted) = number(question, "max_kilobytes") else { continue };
            if wanted > room {
                let what = format!("{wanted} kB for a file");
                let why = format!("all files of a response have {RESPONSE_KILOBYTES} kB together");
                report.changed(&question.place, &what, &why, "ask for fewer files");
                question.field("max_kilobytes", Json::from(room.max(1)));
            }
        }
    }

    /// Every question that is written, fields of groups too.
    pub(crate) fn questions(&self) -> impl Iterator<Item = &Question> {
        self.pages
            .iter()
            .flat_map(|page| &page.questions)
            .flat_map(|question| std::iter::once(question).chain(&question.questions))
    }

    /// Every text, to change it, with the source's name of the repeated group around it.
    pub(crate) fn each_words(&mut self, visit: &mut dyn FnMut(&mut Words, &str, Option<&str>)) {
        let whole = "the survey";
        visit(&mut self.title, whole, None);
        for words in self.introduction.iter_mut().chain(&mut self.ending) {
            visit(words, whole, None);
        }
        for page in &mut self.pages {
            let place = page.place.clone();
            for words in page.title.iter_mut().chain(&mut page.text) {
                visit(words, &place, None);
            }
            for question in &mut page.questions {
                let (place, group) = (question.place.clone(), question.source.clone());
                question.each_words(&mut |words| visit(words, &place, None));
                for field in &mut question.questions {
                    let place = field.place.clone();
                    field.each_words(&mut |words| visit(words, &place, Some(&group)));
                }
            }
        }
    }
}

/// What is said of a condition that could not be carried over.
pub(crate) const ALWAYS: &str = "; without it, it is always shown";

/// What an expression decides.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Use {
    /// Whether something is shown.
    Shown,
    Condition,
    Value,
}

fn translated(logic: &mut Logic, used: Use, scope: Scope<'_>, report: &mut Report) -> bool {
    if !logic.text.is_empty() {
        return true;
    }
    let made = if used == Use::Value { logic::value(&logic.tree, scope) } else { logic::condition(&logic.tree, scope) };
    match made {
        Ok(text) => {
            logic.text = text;
            if let Some((why, help)) = logic.note {
                report.changed(&logic.place, &logic.source, why, help);
            }
            true
        }
        Err(refusal) => {
            let without = if used == Use::Shown { ALWAYS } else { "" };
            report.lost(&logic.place, &logic.source, &[&refusal.why, without].concat(), &refusal.help);
            false
        }
    }
}

/// Several conditions that all have to hold, as one text; and where each of them ends in it.
pub(crate) fn all_of(conditions: &[Logic]) -> (String, Vec<usize>) {
    let (mut text, mut ends) = (String::new(), Vec::new());
    for condition in conditions {
        if !text.is_empty() {
            text.push_str(" and ");
        }
        if conditions.len() > 1 {
            text.push_str(&["(", &condition.text, ")"].concat());
        } else {
            text.push_str(&condition.text);
        }
        ends.push(text.len());
    }
    (text, ends)
}
