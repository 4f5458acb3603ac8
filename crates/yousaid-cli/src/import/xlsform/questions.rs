//! The types of XLSForm.

use yousaid_schema::Decimal;
use yousaid_schema::Json;

use super::Reader;
use super::book::Row;
use crate::import::draft::Logic;
use crate::import::draft::Question;
use crate::import::draft::class_of;
use crate::import::ids::Ids;
use crate::import::logic::Class;
use crate::import::logic::Named;
use crate::import::words::Words;

/// What forms collect by themselves, and why it is not here.
const COLLECTED: [(&str, &str); 14] = [
    ("start", "a response has the day on which it began, and its time unless it is anonymous"),
    ("end", "a response has the day on which it ended, and its time unless it is anonymous"),
    ("today", "a response has its day"),
    ("deviceid", "nothing is recorded of devices"),
    ("username", "nothing is recorded of who fills it in"),
    ("email", "an e-mail address is asked for, never taken"),
    ("phonenumber", "a telephone number is asked for, never taken"),
    ("subscriberid", "nothing is recorded of devices"),
    ("simserial", "nothing is recorded of devices"),
    ("audit", "nobody is watched while answering"),
    ("start-geopoint", "nobody is located"),
    ("background-geopoint", "nobody is located"),
    ("background-audio", "nobody is listened to"),
    ("instanceid", "a response has an id"),
];

/// Looks that change nothing here.
const LOOKS: [&str; 4] = ["columns", "no-buttons", "w1", "quick"];

impl Reader<'_> {
    /// Reads a row into a question; `conditions` are those of the groups around it.
    pub(super) fn question(&mut self, row: &Row, conditions: &[Logic], into: &mut Vec<Question>) {
        let whole = row.take("type").unwrap_or_default().trim().to_owned();
        let mut words = whole.split_whitespace();
        let kind = words.next().unwrap_or_default().to_lowercase();
        let list = words.next().unwrap_or_default().to_owned();
        let or_other = whole.to_lowercase().replace([' ', '_'], "").ends_with("orother");
        let name = row.take("name").unwrap_or(&kind).to_owned();
        if let Some((_, why)) = COLLECTED.iter().find(|(known, _)| *known == kind) {
            let own = matches!(kind.as_str(), "start" | "end" | "today" | "instanceid");
            if own {
                self.report.look(&row.place, &whole, why);
            } else {
                self.report.lost(&row.place, &whole, why, "");
            }
            return drop_columns(row);
        }
        if kind == "hidden" {
            return self.hidden(row, &name);
        }
        let label = self.words(row, "label");
        if kind == "calculate" {
            return self.calculate(row, &name, label, conditions, into);
        }
        let mut question = Question::new("", "short_text", &row.place);
        question.source.clone_from(&name);
        question.title = Some(label.unwrap_or_else(|| Words::new(self.languages.default(), &name)));
        question.hint = self.words(row, "hint");
        let look = row.take("appearance").unwrap_or_default().to_lowercase();
        if let Some((why, help)) = refused(&kind) {
            self.report.lost(&row.place, &format!("{whole} `{name}`"), why, help);
            return drop_columns(row);
        }
        question.id = self.ids.question(&name);
        self.report.renamed("question", &name, &question.id);
        let mut named = Named::new(&question.id, Class::Text);
        let parameters = row.take("parameters").unwrap_or_default().to_lowercase();
        self.kind(row, &kind, (&list, or_other), (&look, &parameters), &mut question, &mut named);
        self.rules(row, &mut question, conditions);
        if kind == "acknowledge" || kind == "trigger" {
            named.codes = vec![("OK".to_owned(), "yes".to_owned())];
            if !question.optional && question.required_if.is_none() {
                question.field("must", true);
            }
        }
        if question.kind == "statement" {
            (question.optional, question.required_if) = (false, None);
        }
        if row.take("calculation").is_some() {
            let why = "answers are given by residents only, and never filled in for them";
            self.report.lost(&row.place, "calculation", why, "make it a `calculate`");
        }
        named.class = class_of(question.kind);
        self.names.add(&name, named);
        if kind == "datetime" {
            return self.date_and_time(question, into);
        }
        into.push(question);
    }

    fn kind(
        &mut self,
        row: &Row,
        kind: &str,
        (list, or_other): (&str, bool),
        (look, parameters): (&str, &str),
        question: &mut Question,
        named: &mut Named,
    ) {
        let mut known_look = false;
        let changed = |why: &str, this: &mut Self| this.report.changed(&row.place, kind, why, "");
        match kind {
            "text" | "string" => {
                known_look = look.contains("multiline");
                question.kind = if known_look { "long_text" } else { "short_text" };
            }
            "integer" | "int" | "decimal" => {
                question.kind = "number";
                if kind != "decimal" {
                    question.field("whole", true);
                }
            }
            "range" => {
                known_look = look.contains("rating");
                self.range(row, parameters, look, question);
            }
            "date" | "datetime" => {
                question.kind = "date";
                if look.contains("month-year") || look == "year" {
                    known_look = true;
                    question.field("partial", true);
                }
            }
            "time" => question.kind = "time",
            "note" => {
                question.kind = "statement";
                let words = question.title.take();
                question.text("text", words);
            }
            "select_one" | "select1" => {
                question.kind = "choice";
                if ["minimal", "autocomplete", "search"].iter().any(|word| look.contains(word)) {
                    known_look = true;
                    question.field("look", "select");
                }
                self.with_list(row, list, or_other, question, named);
                let plain = question.choices.iter().all(|choice| choice.ask_if.is_none() && !choice.other);
                if look.contains("likert") && plain && (2..=11).contains(&question.choices.len()) {
                    known_look = true;
                    Self::scale(question, named);
                }
            }
            "select_multiple" | "select" => {
                question.kind = "multiple_choice";
                self.with_list(row, list, or_other, question, named);
            }
            "rank" | "odk:rank" => {
                question.kind = "ranking";
                self.with_list(row, list, false, question, named);
            }
            "image" | "photo" if look.contains("signature") => {
                known_look = true;
                question.kind = "signature";
                changed("a signature is typed here: everybody can do that", self);
            }
            "image" | "photo" | "file" => {
                question.kind = "file";
                let photo = kind != "file";
                question.field("accept", Json::List(vec![Json::from(if photo { "photo" } else { "pdf" })]));
                question.field("max", Json::from(1_u32));
                question.field("max_kilobytes", Json::from(1_000_u32));
                changed("photos are written anew on the device, without place and time", self);
            }
            "acknowledge" | "trigger" => {
                question.kind = "consent";
                let words = question.title.clone();
                question.text("text", words);
            }
            "geopoint" | "geotrace" | "geoshape" => {
                question.kind = "location";
                changed("a place is described in words; nobody is located", self);
            }
            _ => changed("there is no such type, so it is asked for in words", self),
        }
        if matches!(question.kind, "choice" | "multiple_choice" | "ranking") && parameters.contains("randomize=true") {
            question.field("shuffle", true);
        }
        if !parameters.is_empty() && kind != "range" && parameters != "randomize=true" {
            self.report.look(
                &row.place,
                &format!("parameters: {parameters}"),
                "it is for the program that shows the form",
            );
        }
        if !look.is_empty() && !known_look {
            let what = format!("appearance: {look}");
            if LOOKS.iter().any(|word| look.contains(word)) {
                self.report.look(&row.place, &what, "choices stand below one another");
            } else {
                self.report.look(&row.place, &what, "each type looks the same in every survey");
            }
        }
    }

    fn range(&mut self, row: &Row, parameters: &str, look: &str, question: &mut Question) {
        let parameter = |name: &str| {
            let found = parameters.split([' ', ';', ',']).filter_map(|pair| pair.split_once('='));
            found.filter(|(known, _)| known.trim() == name).find_map(|(_, value)| Decimal::parse(value.trim()))
        };
        let (start, end) = (parameter("start").unwrap_or(Decimal::ONE), parameter("end").unwrap_or(Decimal::from(10)));
        let stars = end.to_whole().and_then(|end| u32::try_from(end).ok()).filter(|end| (3..=10).contains(end));
        if let Some(stars) = stars.filter(|_| look.contains("rating") && start == Decimal::ONE) {
            question.kind = "stars";
            question.field("points", Json::from(stars));
            return;
        }
        question.kind = "number";
        question.field("min", start.min(end));
        question.field("max", start.max(end));
        if parameter("step").unwrap_or(Decimal::ONE).is_whole() && start.is_whole() {
            question.field("whole", true);
        }
        self.report.changed(&row.place, "range", "a number is typed: sliders are hard for many", "");
    }

    fn calculate(
        &mut self,
        row: &Row,
        name: &str,
        label: Option<Words>,
        conditions: &[Logic],
        into: &mut Vec<Question>,
    ) {
        let id = self.ids.question(name);
        self.report.renamed("question", name, &id);
        let mut question = Question::new(&id, "calculated", &row.place);
        name.clone_into(&mut question.source);
        if let Some(label) = label {
            let what = label.get(self.languages.default()).to_owned();
            self.report.lost(&row.place, &what, "a hidden calculation shows no words", "set `shown`, if it should");
        }
        question.calculate = self.logic(row, "calculation");
        if question.calculate.is_none() && row.take("calculation").is_none() {
            self.report.lost(&row.place, name, "it calculates nothing", "give it a `calculation`");
        }
        if let Some(appearance) = row.take("appearance") {
            self.report.look(&row.place, &format!("appearance: {appearance}"), "nobody sees a calculation");
        }
        self.rules(row, &mut question, conditions);
        self.names.add(name, Named::new(&id, Class::Calculated));
        into.push(question);
    }

    fn hidden(&mut self, row: &Row, name: &str) {
        let slug = Ids::default().code(name);
        let why = format!("it is a context entry now, `{slug}`, which the page around the survey can give");
        let help = "give it where the survey is embedded; logic can't look at it";
        self.report.changed(&row.place, &format!("hidden `{name}`"), &why, help);
        if !self.draft.context.contains(&slug) && self.draft.context.len() < 32 {
            self.draft.context.push(slug);
        }
    }

    /// A moment is a day and a time.
    fn date_and_time(&mut self, day: Question, into: &mut Vec<Question>) {
        let mut time = day.clone();
        time.id = self.ids.question(&[&day.id, "_time"].concat());
        time.source = [&day.source, "_time"].concat();
        time.kind = "time";
        time.fields.clear();
        time.warn.clear();
        time.hint = None;
        time.title = day.title.as_ref().map(|title| title.joined(": ", &Words::new(self.languages.default(), "time")));
        let why = format!("a day and a time are asked for apart, as `{}` and `{}`", day.id, time.id);
        self.report.changed(&day.place, "datetime", &why, "read the title of the second");
        self.names.add(&time.source, Named::new(&time.id, Class::Time));
        into.push(day);
        into.push(time);
    }
}

/// Types that have no counterpart: why, and what to do.
fn refused(kind: &str) -> Option<(&'static str, &'static str)> {
    Some(match kind {
        "audio" | "video" => ("recordings are not taken", "ask for it in words, or name a telephone number"),
        "barcode" | "osm" => {
            ("there is no such field that everybody can use", "ask for the number or the place in words")
        }
        "xml-external" | "csv-external" => ("a definition has no files beside it", "write the choices into the form"),
        "select_one_from_file" | "select_multiple_from_file" | "select_one_external" => {
            ("its choices are in a file beside the form", "write the choices into the sheet `choices`")
        }
        _ => return None,
    })
}

/// Accounts for the columns of a row that has one line for all of them.
fn drop_columns(row: &Row) {
    let columns: Vec<String> = row.columns().map(|(column, _)| column.to_owned()).collect();
    for column in columns {
        row.take(&column);
    }
}
