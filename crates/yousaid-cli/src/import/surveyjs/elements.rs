//! The kinds of question of SurveyJS.

use serde_json::Value;
use yousaid_schema::Json;

use super::Fields;
use super::Reader;
use super::fields::OF_ELEMENTS;
use super::fields::plain;
use super::fields::shown;
use crate::import::decimal;
use crate::import::draft::Logic;
use crate::import::draft::Question;
use crate::import::draft::class_of;
use crate::import::logic::Class;
use crate::import::logic::Named;
use crate::import::logic::Op;
use crate::import::logic::Tree;
use crate::import::markup;
use crate::import::words::Words;

/// Where the elements of a list go.
pub(super) type Into<'q> = &'q mut Vec<Question>;

impl Reader<'_> {
    /// Reads elements one after the other; `conditions` are those of the panels around them.
    pub(super) fn elements(&mut self, list: &[Value], at: &str, conditions: &[Logic], into: Into<'_>) {
        for (i, element) in list.iter().enumerate() {
            self.elements += 1;
            if self.elements > super::ELEMENTS {
                return;
            }
            let place = format!("{at}[{i}]");
            let Value::Object(object) = element else {
                self.report.lost(&place, &shown(element), "it is no element", "");
                continue;
            };
            let fields = Fields::new(object, &place);
            self.element(&fields, conditions, into);
            fields.finish(self.report);
        }
    }

    pub(super) fn element(&mut self, fields: &Fields<'_>, conditions: &[Logic], into: Into<'_>) {
        let kind = fields.string("type").unwrap_or("text").to_ascii_lowercase();
        let name = fields.string("name").unwrap_or("question").to_owned();
        let (own, hidden) = self.visible(fields, &name);
        if hidden {
            return self.hidden(fields, &kind, &name);
        }
        match kind.as_str() {
            "panel" => return self.panel(fields, &name, conditions, own, into),
            "paneldynamic" => return self.dynamic_panel(fields, &name, conditions, own, into),
            "matrixdynamic" => return self.dynamic_matrix(fields, &name, conditions, own, into),
            "matrixdropdown" => return self.dropdown_matrix(fields, &name, conditions, own, into),
            "multipletext" => return self.multiple_text(fields, &name, conditions, own, into),
            "matrix" => return self.matrix(fields, &name, conditions, own, into),
            "html" | "image" => return self.statement(fields, &kind, &name, conditions, own, into),
            _ => {}
        }
        if kind == "slider" && fields.string("sliderType") == Some("range") {
            return self.range(fields, &name, conditions, own, into);
        }
        let mut question = self.begin(fields, &name);
        let mut named = Named::new(&question.id, Class::Nothing);
        let known = self.kind(&kind, fields, &mut question, &mut named);
        if !known {
            let (why, help) = no_counterpart(&kind);
            self.report.lost(&fields.place, &format!("{kind} `{name}`"), why, help);
            // Its other fields go with it, and one line is enough.
            for name in OF_ELEMENTS {
                fields.take(name);
            }
            return;
        }
        let kind_of = question.kind;
        if kind_of == "date" && kind == "text" && fields.string("inputType") == Some("datetime-local") {
            self.rules(fields, &mut question, conditions, own);
            return self.date_and_time(question, named, into);
        }
        self.rules(fields, &mut question, conditions, own);
        // A check can have changed what it is.
        named.class = class_of(question.kind);
        self.put(question, named, into);
    }

    /// A question with its id, title and hint.
    pub(super) fn begin(&mut self, fields: &Fields<'_>, name: &str) -> Question {
        let shared = fields.string("valueName");
        let source = shared.unwrap_or(name).to_owned();
        if let Some(shared) = shared {
            if self.seen.contains(&["value ", shared].concat()) {
                self.report.changed(
                    &fields.place,
                    &format!("valueName: {shared}"),
                    "two questions shared one answer; here each has its own",
                    "ask once, or copy the condition of one to the other",
                );
            }
            self.seen.insert(["value ", shared].concat());
        }
        let id = self.ids.question(&source);
        self.report.renamed("question", name, &id);
        let mut question = Question::new(&id, "short_text", &fields.place);
        question.source = source;
        let title = self.texts(fields, "title");
        // SurveyJS shows the name where there is no title.
        question.title = Some(title.unwrap_or_else(|| Words::new(&self.language, &markup::plain(name))));
        question.hint = self.texts(fields, "description");
        question
    }

    /// Adds a question, its name, and the comment that belongs to it.
    pub(super) fn put(&mut self, question: Question, named: Named, into: Into<'_>) {
        self.names.add(&question.source, named);
        if !question.choices.is_empty() {
            self.lists.insert(question.source.clone(), question.choices.clone());
        }
        let comment = self.after.take();
        into.push(question);
        into.extend(comment);
    }

    /// Notes the comment that a question asks for besides its answer.
    pub(super) fn pending(&mut self, question: &Question, title: Words) {
        let source = [&question.source, "-Comment"].concat();
        let id = self.ids.question(&[&question.id, "_comment"].concat());
        let mut comment = Question::new(&id, "long_text", &question.place);
        comment.source.clone_from(&source);
        comment.title = Some(title);
        comment.optional = true;
        comment.ask_if.clone_from(&question.ask_if);
        self.names.add(&source, Named::new(&id, Class::Text));
        self.report.renamed("comment of", &question.source, &id);
        self.after = Some(comment);
    }

    /// Reads what a kind has of its own; false for one that has no counterpart.
    fn kind(&mut self, kind: &str, fields: &Fields<'_>, question: &mut Question, named: &mut Named) -> bool {
        match kind {
            "text" => self.text_input(fields, question),
            "comment" => {
                question.kind = "long_text";
                self.max_length(fields, question);
            }
            "boolean" => self.boolean(fields, question, named),
            "radiogroup" | "dropdown" | "checkbox" | "tagbox" | "ranking" | "imagepicker" | "buttongroup" => {
                self.choice_question(kind, fields, question, named);
            }
            "rating" => self.rating(fields, question, named),
            "slider" => self.slider(fields, question),
            "expression" => self.expression_question(fields, question),
            "file" => self.file(fields, question),
            "signaturepad" => {
                question.kind = "signature";
                self.report.changed(
                    &fields.place,
                    &format!("signaturepad `{}`", question.source),
                    "a signature is typed here: everybody can do that",
                    "",
                );
            }
            _ => return false,
        }
        named.class = class_of(question.kind);
        true
    }

    pub(super) fn max_length(&mut self, fields: &Fields<'_>, question: &mut Question) {
        if let Some(max) = fields.count("maxLength").filter(|max| *max > 0) {
            question.field("max_length", Json::from(max.min(10_000)));
        }
    }

    fn text_input(&mut self, fields: &Fields<'_>, question: &mut Question) {
        let input = fields.string("inputType").unwrap_or("text").to_ascii_lowercase();
        let complete = fields.either("autocomplete", "autoComplete").and_then(Value::as_str).unwrap_or_default();
        let changed = |why: &str, this: &mut Self| {
            this.report.changed(&fields.place, &format!("inputType: {input}"), why, "");
        };
        question.kind = match (input.as_str(), complete) {
            ("email", _) | ("text", "email") => "email",
            ("tel", _) | ("text", "tel") => "telephone",
            ("text", "postal-code") => "postcode",
            ("number" | "range", _) => "number",
            ("date" | "datetime-local" | "month", _) => "date",
            ("time", _) => "time",
            _ => "short_text",
        };
        match input.as_str() {
            "month" => {
                question.field("partial", true);
                changed("a day may be given too", self);
            }
            "range" => changed("a number is typed: sliders are hard for many", self),
            "password" => changed("what is typed can be read; a survey must not ask for passwords", self),
            "color" | "url" | "week" => changed("it is a text, and its form is not checked", self),
            _ => {}
        }
        self.mask(fields, question);
        match question.kind {
            "number" | "date" => self.bounds(fields, question),
            "short_text" => self.max_length(fields, question),
            _ => {
                fields.lost("maxLength", "what has a form of its own has a length of its own", "", self.report);
            }
        }
        fields.lost("dataList", "the field does not suggest answers", "make it a choice", self.report);
    }

    fn mask(&mut self, fields: &Fields<'_>, question: &mut Question) {
        let (Some(mask), settings) = (fields.string("maskType"), fields.take("maskSettings")) else { return };
        let setting = |name: &str| settings.and_then(|settings| settings.get(name));
        match mask {
            "numeric" | "currency" => {
                question.kind = "number";
                if setting("precision").and_then(Value::as_f64) == Some(0.0) {
                    question.field("whole", true);
                }
                for (name, bound) in [("min", "min"), ("max", "max")] {
                    if let Some(value) = setting(bound).and_then(Value::as_f64).and_then(decimal) {
                        question.field(name, value);
                    }
                }
                let unit = setting("prefix").or(setting("suffix")).and_then(Value::as_str);
                if let Some(unit) = unit.map(str::trim).filter(|unit| !unit.is_empty()) {
                    question.text("unit", Some(Words::new(&self.language, unit)));
                }
            }
            "datetime" => {
                question.kind = "date";
                let pattern = setting("pattern").and_then(Value::as_str).unwrap_or_default();
                if pattern.contains('H') || pattern.contains('h') {
                    self.report.changed(
                        &fields.place,
                        pattern,
                        "the day is asked for, and not the time",
                        "add a `time`",
                    );
                }
            }
            _ => {
                let what = format!("{mask}: {}", settings.map(shown).unwrap_or_default());
                self.report.lost(
                    &fields.place,
                    &what,
                    "a field that writes by itself confuses screen readers",
                    "say the form in the hint",
                );
            }
        }
    }

    /// The smallest and the largest answer: fixed ones stop, calculated ones warn.
    fn bounds(&mut self, fields: &Fields<'_>, question: &mut Question) {
        for name in ["min", "max"] {
            let Some(value) = fields.take(name) else { continue };
            let fixed = match question.kind {
                "number" => value.as_f64().or_else(|| value.as_str()?.parse().ok()).and_then(decimal).map(Json::from),
                _ => value.as_str().and_then(day),
            };
            match fixed {
                Some(value) => question.field(name, value),
                None => {
                    self.report.lost(&fields.place, &format!("{name}: {}", shown(value)), "it is no fixed value", "");
                }
            }
        }
        for (name, op) in [("minValueExpression", Op::Less), ("maxValueExpression", Op::Greater)] {
            let Some(logic) = self.logic(fields, name) else { continue };
            let wrong = Tree::two(op, Tree::This, logic.tree().clone());
            let if_ = Logic::new(&fields.place, logic.source.clone(), wrong)
                .noted(crate::import::SOFTER.0, crate::import::SOFTER.1);
            let text = crate::import::warning_words(&self.language);
            question.warn.push(crate::import::draft::Warning { if_, text });
        }
        match fields.number("step") {
            Some(step) if question.kind == "number" && (step - 1.0).abs() < f64::EPSILON => {
                question.field("whole", true);
            }
            Some(step) => {
                self.report.lost(&fields.place, &format!("step: {step}"), "numbers have no steps here", "");
            }
            None => {}
        }
    }

    fn boolean(&mut self, fields: &Fields<'_>, question: &mut Question, named: &mut Named) {
        question.kind = "yes_no";
        let (yes, no) = (self.texts(fields, "labelTrue"), self.texts(fields, "labelFalse"));
        question.text("yes", yes);
        question.text("no", no);
        for (field, code, usual) in [("valueTrue", "yes", "true"), ("valueFalse", "no", "false")] {
            if let Some(value) = fields.take(field).and_then(plain) {
                self.report.renamed(&format!("answer of `{}`", question.source), &value, code);
                named.codes.push((value, code.to_owned()));
            }
            named.codes.push((usual.to_owned(), code.to_owned()));
        }
        if let Some(label) = self.texts(fields, "label") {
            question.title = Some(label);
        }
        if fields.string("displayMode") == Some("checkbox") || fields.string("renderAs") == Some("checkbox") {
            self.report.changed(
                &fields.place,
                "displayMode: checkbox",
                "yes and no are both offered: a box left blank could mean either",
                "make it a `consent`, if that is what it is",
            );
        }
    }

    fn slider(&mut self, fields: &Fields<'_>, question: &mut Question) {
        question.kind = "number";
        question.field("min", decimal(fields.number("min").unwrap_or(0.0)).unwrap_or_default());
        question.field("max", decimal(fields.number("max").unwrap_or(100.0)).unwrap_or_default());
        for name in ["minValueExpression", "maxValueExpression"] {
            fields.lost(name, "the ends of a number are fixed", "warn with `warn`", self.report);
        }
        match fields.number("step") {
            None => question.field("whole", true),
            Some(step) if step.fract() == 0.0 => question.field("whole", true),
            Some(_) => {}
        }
        fields.lost(
            "labels",
            "a number has no labels along its way",
            "name them in the hint, or use a scale",
            self.report,
        );
        self.report.changed(
            &fields.place,
            &format!("slider `{}`", question.source),
            "a number is typed: sliders are hard for many",
            "",
        );
    }

    /// A slider with two ends is two numbers.
    fn range(&mut self, fields: &Fields<'_>, name: &str, conditions: &[Logic], own: Vec<Logic>, into: Into<'_>) {
        let mut low = self.begin(fields, name);
        self.slider(fields, &mut low);
        self.rules(fields, &mut low, conditions, own);
        let mut high = low.clone();
        let source = low.source.clone();
        for (question, end, index) in [(&mut low, "from", 0), (&mut high, "to", 1)] {
            question.id = self.ids.question(&[&source, "_", end].concat());
            question.source = format!("{source}[{index}]");
            question.title = question.title.as_ref().map(|title| title.joined(": ", &Words::new(&self.language, end)));
            self.report.renamed("end of", &question.source, &question.id);
        }
        self.report.changed(&fields.place, "sliderType: range", "it is two numbers, from and to", "read their titles");
        for question in [low, high] {
            let named = Named::new(&question.id, Class::Number);
            self.put(question, named, into);
        }
    }

    fn file(&mut self, fields: &Fields<'_>, question: &mut Question) {
        question.kind = "file";
        let types = fields.string("acceptedTypes").unwrap_or_default().to_ascii_lowercase();
        let camera = matches!(fields.string("sourceType"), Some("camera" | "file-camera"));
        let accept = crate::import::accepted(&types, camera);
        question.field("accept", Json::List(accept.into_iter().map(Json::from).collect()));
        let most = if fields.flag("allowMultiple") { fields.count("maxFiles").unwrap_or(3).clamp(1, 10) } else { 1 };
        question.field("max", Json::from(most));
        let kilobytes = fields.count("maxSize").filter(|bytes| *bytes > 0).map_or(1_000, |bytes| bytes / 1_000);
        question.field("max_kilobytes", Json::from(kilobytes.clamp(1, 8_000)));
        self.report.changed(
            &fields.place,
            &format!("file `{}`", question.source),
            "photos are written anew on the device, without place and time; only photos, PDFs and plain text are taken",
            "tell the collector to take files",
        );
    }

    /// A moment is a day and a time.
    fn date_and_time(&mut self, day: Question, named: Named, into: Into<'_>) {
        let mut time = day.clone();
        time.id = self.ids.question(&[&day.id, "_time"].concat());
        time.source = [&day.source, "_time"].concat();
        time.kind = "time";
        time.fields.clear();
        time.warn.clear();
        time.hint = None;
        time.title = day.title.as_ref().map(|title| title.joined(": ", &Words::new(&self.language, "time")));
        self.report.changed(
            &day.place,
            &format!("datetime-local `{}`", day.source),
            &format!("a day and a time are asked for apart, as `{}` and `{}`", day.id, time.id),
            "read the title of the second",
        );
        let at = Named::new(&time.id, Class::Time);
        self.put(day, Named { class: Class::Date, ..named }, into);
        self.put(time, at, into);
    }

    fn expression_question(&mut self, fields: &Fields<'_>, question: &mut Question) {
        question.kind = "calculated";
        question.calculate = self.logic(fields, "expression");
        question.field("shown", true);
        let style = fields.string("displayStyle").unwrap_or_default();
        let currency = fields.string("currency").unwrap_or("USD");
        match style {
            "currency" => {
                let unit = if currency == "GBP" { "£" } else { currency };
                question.text("unit", Some(Words::new(&self.language, unit)));
            }
            "percent" => {
                self.report.changed(
                    &fields.place,
                    "displayStyle: percent",
                    "the number is shown as it is",
                    "times 100",
                );
            }
            _ => {}
        }
        for name in ["maximumFractionDigits", "minimumFractionDigits", "precision", "format", "useGrouping"] {
            fields.lost(name, "numbers are shown as the language has them", "`round` in the calculation", self.report);
        }
    }

    fn statement(
        &mut self,
        fields: &Fields<'_>,
        kind: &str,
        name: &str,
        conditions: &[Logic],
        own: Vec<Logic>,
        into: Into<'_>,
    ) {
        let title = self.texts(fields, "title");
        let html = fields.take("html");
        let mut text = html.and_then(|html| self.words(html, &fields.place));
        let mut media = None;
        if kind == "image" {
            let alt = self.texts(fields, "altText");
            text = title.clone().or_else(|| alt.clone());
            media = self.picture(fields, alt.as_ref());
        }
        let Some(text) = text.or_else(|| title.clone()) else {
            let why = if kind == "image" {
                "a picture needs words that say what it shows"
            } else {
                "it holds no words that could be shown"
            };
            self.report.lost(&fields.place, &format!("{kind} `{name}`"), why, "write a statement with a text");
            return;
        };
        let id = self.ids.question(name);
        let mut question = Question::new(&id, "statement", &fields.place);
        name.clone_into(&mut question.source);
        question.title = title.filter(|title| kind == "html" && *title != text);
        question.text("text", Some(text));
        if let Some(media) = media {
            question.field("media", media);
        }
        question.ask_if.extend(conditions.iter().cloned());
        question.ask_if.extend(own);
        self.put(question, Named::new(&id, Class::Nothing), into);
    }

    fn picture(&mut self, fields: &Fields<'_>, alt: Option<&Words>) -> Option<Json> {
        let address = fields.take("imageLink").and_then(|link| match link {
            Value::Object(map) => map.get("default").and_then(Value::as_str),
            other => other.as_str(),
        })?;
        let kind = match fields.string("contentMode").unwrap_or("image") {
            "video" => "video",
            "youtube" => {
                self.report.lost(&fields.place, address, "films of other companies would see residents", "link to it");
                return None;
            }
            _ => "image",
        };
        if !address.get(..8).is_some_and(|start| start.eq_ignore_ascii_case("https://")) {
            self.report.lost(&fields.place, address, "a picture has an address that starts with https://", "upload it");
            return None;
        }
        let mut media = vec![("kind".to_owned(), Json::from(kind)), ("address".to_owned(), Json::from(address))];
        match (kind, alt) {
            ("image", Some(alt)) => media.push(("alt".to_owned(), alt.to_json(&self.language))),
            ("image", None) => {
                self.report.lost(
                    &fields.place,
                    address,
                    "there are no words for those who don't see it (WCAG 1.1.1)",
                    "add the picture as `media` with `alt`",
                );
                return None;
            }
            _ => {}
        }
        Some(Json::Object(media))
    }

    /// What is never visible: a calculation, something from the page around, or nothing.
    fn hidden(&mut self, fields: &Fields<'_>, kind: &str, name: &str) {
        let field = ["setValueExpression", "defaultValueExpression"].into_iter().find(|field| fields.has(field));
        let field = if kind == "expression" { Some("expression") } else { field };
        if let Some(logic) = field.and_then(|field| self.logic(fields, field)) {
            self.deferred.push((name.to_owned(), logic));
        } else if matches!(kind, "text" | "comment") {
            let slug = crate::import::ids::Ids::default().code(name);
            self.report.changed(
                &fields.place,
                &format!("{kind} `{name}`, never visible"),
                &format!("it is a context entry now, `{slug}`, which the page around the survey can give"),
                "give it where the survey is embedded; logic can't look at it",
            );
            if !self.draft.context.contains(&slug) && self.draft.context.len() < 32 {
                self.draft.context.push(slug);
            }
        } else {
            let help = "leave it out, or give it a condition";
            self.report.lost(&fields.place, &format!("{kind} `{name}`"), "it is never visible", help);
        }
        for name in OF_ELEMENTS {
            fields.take(name);
        }
    }
}

/// A day of a fixed date, which may have a time behind it.
fn day(text: &str) -> Option<Json> {
    let day = text.get(..10)?;
    let digits = day.bytes().enumerate().all(|(i, b)| if i == 4 || i == 7 { b == b'-' } else { b.is_ascii_digit() });
    digits.then(|| Json::from(day))
}

fn no_counterpart(kind: &str) -> (&'static str, &'static str) {
    match kind {
        "imagemap" => ("a place on a picture is nothing that everybody can point at", "make it a choice"),
        _ => ("there is no such type of question", "choose one of ours: see docs/import.md"),
    }
}
