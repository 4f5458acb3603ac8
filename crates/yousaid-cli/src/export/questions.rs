//! Questions as rows of a form.

use yousaid_schema::Choice;
use yousaid_schema::ChoiceLook;
use yousaid_schema::Question;
use yousaid_schema::QuestionKind;
use yousaid_schema::ScaleLook;
use yousaid_schema::SoftAnswer;
use yousaid_schema::Text;

use super::form::Maker;
use super::form::Row;

impl Maker<'_, '_> {
    /// Adds the rows of a question; `group` is the id of the repeated group around it.
    pub(super) fn question(&mut self, question: &Question, group: Option<&str>) {
        let id = question.id.as_str();
        let whole = group.map_or_else(|| id.to_owned(), |group| format!("{group}.{id}"));
        let name = self.names.0.get(&whole).map_or_else(|| id.to_owned(), |named| named.name.clone());
        let at = format!("question {whole}");
        let mut row = Row::new();
        row.insert("name".to_owned(), name.clone());
        self.texts(&mut row, "label", question.title.as_ref());
        self.texts(&mut row, "hint", question.hint.as_ref());
        if let Some(text) = question.ask_if.as_ref().and_then(|text| self.logic(text, &at, group)) {
            row.insert("relevant".to_owned(), text);
        }
        let required = match &question.required_if {
            Some(text) => self.logic(text, &at, group),
            None if question.optional || !question.kind.takes_answer() => None,
            None => Some("yes".to_owned()),
        };
        if let Some(required) = required.filter(|_| !matches!(question.kind, QuestionKind::Repeat { .. })) {
            row.insert("required".to_owned(), required);
        }
        for warning in &question.warnings {
            let why = "a form has no warnings: it could only refuse the answer";
            self.report.lost(&at, &warning.if_, why, "make it a `constraint`, if nobody may pass");
        }
        let offers = !question.kind.choices().is_empty()
            || matches!(question.kind, QuestionKind::YesNo { .. } | QuestionKind::Matrix { .. });
        let stars = matches!(question.kind, QuestionKind::Scale { look: ScaleLook::Stars, .. });
        for soft in question.soft_answers.iter().filter(|_| !offers || stars) {
            let why = "an answer without a value can be a choice only";
            self.report.lost(&at, soft.answer.code(), why, "make the question optional");
        }
        if let QuestionKind::YesNo { .. } = question.kind {
            self.report.changed(&at, "yes_no", "it is a list of two choices there", "");
        }
        if let QuestionKind::Repeat { entry: Some(entry), .. } = &question.kind {
            self.report.lost(&at, entry.in_default(), "what an entry is called is the label of the group there", "");
        }
        if question.keep_hidden {
            self.report.lost(&at, "keep_if_hidden", "answers to what is not relevant are never sent", "");
        }
        self.kind(question, &name, &at, row, group);
    }

    fn kind(&mut self, question: &Question, name: &str, at: &str, mut row: Row, group: Option<&str>) {
        let set = |row: &mut Row, column: &str, text: &str| {
            row.insert(column.to_owned(), text.to_owned());
        };
        let mut checks: Vec<String> = Vec::new();
        let type_ = match &question.kind {
            QuestionKind::Choice { choices, look, shuffle } => {
                if *look == ChoiceLook::Select {
                    set(&mut row, "appearance", "minimal");
                }
                self.shuffled(*shuffle, &mut row);
                format!("select_one {}", self.list(question, choices, name, at))
            }
            QuestionKind::MultipleChoice { choices, min, max, shuffle } => {
                self.shuffled(*shuffle, &mut row);
                checks.extend(min.map(|min| format!("count-selected(.) >= {min}")));
                checks.extend(max.map(|max| format!("count-selected(.) <= {max}")));
                for choice in choices.iter().filter(|choice| choice.exclusive) {
                    checks.push(format!("not(selected(., '{}') and count-selected(.) > 1)", choice.code));
                }
                format!("select_multiple {}", self.list(question, choices, name, at))
            }
            QuestionKind::Ranking { choices, most, shuffle } => {
                self.shuffled(*shuffle, &mut row);
                if let Some(most) = most {
                    self.report.lost(at, &format!("most: {most}"), "everything is put in order there", "");
                }
                format!("rank {}", self.list(question, choices, name, at))
            }
            QuestionKind::YesNo { yes, no } => {
                let text = |given: &Option<Text>, words: &str| given.clone().unwrap_or_else(|| Text::new("en", words));
                let code = |code| yousaid_schema::Code::new(code).unwrap_or_else(|| yousaid_schema::Code::number(1));
                let choices = [Choice::new(code("yes"), text(yes, "Yes")), Choice::new(code("no"), text(no, "No"))];
                format!("select_one {}", self.list(question, &choices, name, at))
            }
            QuestionKind::Scale { points, look: ScaleLook::Stars } => {
                set(&mut row, "appearance", "rating");
                set(&mut row, "parameters", &format!("start=1 end={} step=1", points.len()));
                "range".to_owned()
            }
            QuestionKind::Scale { points, look } => {
                set(&mut row, "appearance", "likert");
                if *look != ScaleLook::Labels {
                    self.report.changed(
                        at,
                        question.kind.name(),
                        "it is a list of points there, each with its label",
                        "",
                    );
                }
                format!("select_one {}", self.list(question, points, name, at))
            }
            QuestionKind::ShortText { max_length } => {
                checks.extend(max_length.map(|max| format!("string-length(.) <= {max}")));
                "text".to_owned()
            }
            QuestionKind::LongText { max_length } | QuestionKind::Location { max_length } => {
                set(&mut row, "appearance", "multiline");
                checks.extend(max_length.map(|max| format!("string-length(.) <= {max}")));
                "text".to_owned()
            }
            QuestionKind::Email => {
                checks.push("regex(., '^[^@ ]+@[^@ ]+\\.[^@ ]+$')".to_owned());
                "text".to_owned()
            }
            QuestionKind::Telephone | QuestionKind::Postcode => {
                self.report.changed(at, question.kind.name(), "it is a text there, and its form is not checked", "");
                "text".to_owned()
            }
            QuestionKind::Date { partial, min, max } => {
                if *partial {
                    self.report.changed(at, "partial", "a whole day is asked for there", "");
                }
                checks.extend(min.as_ref().map(|min| format!(". >= date('{min}')")));
                checks.extend(max.as_ref().map(|max| format!(". <= date('{max}')")));
                "date".to_owned()
            }
            QuestionKind::Time => "time".to_owned(),
            QuestionKind::Signature => {
                set(&mut row, "appearance", "signature");
                "image".to_owned()
            }
            QuestionKind::Number { min, max, whole, unit } => {
                checks.extend(min.map(|min| format!(". >= {min}")));
                checks.extend(max.map(|max| format!(". <= {max}")));
                if let Some(unit) = unit {
                    self.report.lost(at, unit.in_default(), "numbers have no units there", "put it into the label");
                }
                if *whole { "integer" } else { "decimal" }.to_owned()
            }
            QuestionKind::Consent { text, must } => {
                if !must {
                    row.remove("required");
                }
                self.texts(&mut row, "label", Some(text));
                let title = question.title.as_ref().map(Text::in_default).unwrap_or_default();
                if title != text.in_default() {
                    self.report.lost(at, title, "an agreement has one text there", "");
                }
                "acknowledge".to_owned()
            }
            QuestionKind::Calculated { value, shown, .. } => {
                let Some(text) = self.logic(value, at, group) else {
                    // What looks at it can't be said either.
                    self.names.0.remove(question.id.as_str());
                    return;
                };
                set(&mut row, "calculation", &text);
                row.retain(|column, _| !column.starts_with("label") && !column.starts_with("hint"));
                if *shown {
                    self.report.changed(at, "shown", "it is a note behind the calculation there", "");
                }
                "calculate".to_owned()
            }
            QuestionKind::Statement { text, media } => {
                let title = question.title.clone();
                self.texts(&mut row, "label", Some(text));
                if let Some(title) = title {
                    self.report.changed(at, title.in_default(), "a note has one text there", "put both into it");
                }
                if let Some(media) = media {
                    self.report.lost(
                        at,
                        &media.address,
                        "pictures lie beside the form there",
                        "add it as `media::image`",
                    );
                }
                "note".to_owned()
            }
            QuestionKind::File { accept, max, .. } => {
                if *max > 1 {
                    self.report.changed(at, &format!("max: {max}"), "one file is taken there", "");
                }
                let photo = accept.contains(&yousaid_schema::FileKind::Photo);
                if photo { "image" } else { "file" }.to_owned()
            }
            QuestionKind::Matrix { rows, points, .. } => return self.matrix(question, (rows, points), name, at, row),
            QuestionKind::Allocation { rows, total, .. } => {
                return self.allocation(question, rows, *total, name, at, row);
            }
            QuestionKind::Address => return self.address(question, row),
            QuestionKind::Repeat { questions, min, max, .. } => {
                row.insert("type".to_owned(), "begin repeat".to_owned());
                if min == max {
                    set(&mut row, "repeat_count", &min.to_string());
                } else if *min > 0 || *max < 20 {
                    let what = format!("min: {min}, max: {max}");
                    self.report.lost(at, &what, "a repeat has any number of entries", "say it in the label");
                }
                self.form.survey.add(row);
                for field in questions {
                    self.question(field, Some(question.id.as_str()));
                }
                return self.end("repeat");
            }
        };
        row.insert("type".to_owned(), type_);
        if !checks.is_empty() {
            row.insert("constraint".to_owned(), checks.join(" and "));
        }
        let relevant = row.get("relevant").cloned();
        self.form.survey.add(row);
        self.behind(question, name, at, relevant);
    }

    /// Rows that belong to a question: the words of "other", and a calculated value that is shown.
    fn behind(&mut self, question: &Question, name: &str, at: &str, relevant: Option<String>) {
        if let QuestionKind::Calculated { shown: true, .. } = &question.kind {
            let mut row = Row::new();
            row.insert("type".to_owned(), "note".to_owned());
            row.insert("name".to_owned(), format!("{name}_shown"));
            if let Some(title) = &question.title {
                self.texts(&mut row, "label", Some(title));
                for (column, text) in &mut row {
                    if column.starts_with("label") {
                        text.push_str(&format!(": ${{{name}}}"));
                    }
                }
            }
            row.extend(relevant.map(|text| ("relevant".to_owned(), text)));
            self.form.survey.add(row);
            return;
        }
        let Some(other) = question.kind.choices().iter().find(|choice| choice.other) else { return };
        let own = self.names.0.get(&format!("{}.other", question.id)).map(|named| named.name.clone());
        let mut row = Row::new();
        row.insert("type".to_owned(), "text".to_owned());
        row.insert("name".to_owned(), own.unwrap_or_else(|| format!("{name}_other")));
        row.insert("relevant".to_owned(), format!("selected(${{{name}}}, '{}')", other.code));
        if !question.optional {
            row.insert("required".to_owned(), "yes".to_owned());
        }
        self.texts(&mut row, "label", Some(&other.label));
        self.form.survey.add(row);
        self.report.changed(at, "other", "what it is, is a question of its own there", "");
    }

    fn shuffled(&mut self, shuffle: bool, row: &mut Row) {
        if shuffle {
            row.insert("parameters".to_owned(), "randomize=true".to_owned());
        }
    }

    /// Writes a list of choices, once for questions that have the same; its name.
    fn list(&mut self, question: &Question, choices: &[Choice], name: &str, at: &str) -> String {
        let mut all: Vec<Row> = Vec::new();
        let mut offered = Vec::new();
        if let Some(from) = &question.choices_from {
            let what = format!("choices_from: {}", from.question);
            let why = "all choices of that question are offered there";
            self.report.changed(at, &what, why, "write a `choice_filter`");
            let source = self.choices.get(from.question.as_str()).cloned().unwrap_or_default();
            offered.extend(source.into_iter().filter(|choice| !choice.exclusive));
        }
        offered.extend(choices.iter().cloned());
        for choice in &offered {
            let mut row = Row::new();
            row.insert("name".to_owned(), choice.code.to_string());
            self.texts(&mut row, "label", Some(&choice.label));
            if let Some(text) = &choice.ask_if {
                self.report.lost(at, text, "a choice has no condition of its own there", "write a `choice_filter`");
            }
            if let Some(heading) = &choice.group {
                self.report.lost(at, heading.in_default(), "choices have no headings there", "");
            }
            all.push(row);
        }
        for soft in &question.soft_answers {
            if soft.answer == SoftAnswer::Refused {
                // A form there has no interviewers: whoever fills it in would be offered it.
                let why = "only interviewers are offered it, and a form there can't tell who asks";
                self.report.lost(at, soft.answer.code(), why, "add it to a form for interviewers by hand");
                continue;
            }
            let mut row = Row::new();
            row.insert("name".to_owned(), soft.answer.code().to_owned());
            let words = soft.answer.code().replace('_', " ");
            let label = soft.label.clone().unwrap_or_else(|| Text::new(self.definition.default_language(), &words));
            self.texts(&mut row, "label", Some(&label));
            self.report.changed(at, soft.answer.code(), "it is a choice like the others there", "read its label");
            all.push(row);
        }
        let key = format!("{all:?}");
        if let Some(known) = self.lists.get(&key) {
            return known.clone();
        }
        self.lists.insert(key, name.to_owned());
        for mut row in all {
            row.insert("list_name".to_owned(), name.to_owned());
            self.form.choices.add(row);
        }
        name.to_owned()
    }

    /// A matrix is a table of choices out of one list.
    fn matrix(
        &mut self,
        question: &Question,
        (rows, points): (&[Choice], &[Choice]),
        name: &str,
        at: &str,
        mut row: Row,
    ) {
        let required = row.remove("required");
        row.insert("type".to_owned(), "begin group".to_owned());
        row.insert("appearance".to_owned(), "table-list".to_owned());
        self.form.survey.add(row);
        let list = self.list(question, points, name, at);
        for part in rows {
            let mut row = self.part(question, part, at);
            row.insert("type".to_owned(), format!("select_one {list}"));
            self.require(question, required.as_deref(), &mut row);
            self.form.survey.add(row);
        }
        self.end("group");
    }

    fn require(&self, question: &Question, required: Option<&str>, row: &mut Row) {
        let required = required.or((!question.optional && question.required_if.is_none()).then_some("yes"));
        row.extend(required.map(|text| ("required".to_owned(), text.to_owned())));
    }

    fn part(&mut self, question: &Question, part: &Choice, at: &str) -> Row {
        let id = format!("{}.{}", question.id, part.code);
        let mut row = Row::new();
        row.insert("name".to_owned(), self.names.0.get(&id).map_or(id, |named| named.name.clone()));
        self.texts(&mut row, "label", Some(&part.label));
        if let Some(text) = part.ask_if.as_ref().and_then(|text| self.logic(text, at, None)) {
            row.insert("relevant".to_owned(), text);
        }
        row
    }

    fn allocation(&mut self, question: &Question, rows: &[Choice], total: u32, name: &str, at: &str, mut row: Row) {
        let required = row.remove("required");
        row.insert("type".to_owned(), "begin group".to_owned());
        self.form.survey.add(row);
        let mut names = Vec::new();
        for (index, part) in rows.iter().enumerate() {
            let mut row = self.part(question, part, at);
            row.insert("type".to_owned(), "integer".to_owned());
            let own = row.get("name").cloned().unwrap_or_default();
            let mut check = format!(". >= 0 and . <= {total}");
            if index + 1 == rows.len() {
                let before: Vec<String> =
                    names.iter().map(|name: &String| format!("coalesce(${{{name}}}, 0)")).collect();
                check.push_str(&format!(" and . + {} = {total}", before.join(" + ")));
            }
            row.insert("constraint".to_owned(), check);
            self.require(question, required.as_deref(), &mut row);
            names.push(own);
            self.form.survey.add(row);
        }
        self.report.changed(at, name, "the last number is refused until all of them add up", "");
        self.end("group");
    }

    fn address(&mut self, question: &Question, mut row: Row) {
        let required = row.remove("required");
        row.insert("type".to_owned(), "begin group".to_owned());
        self.form.survey.add(row);
        let default = self.definition.default_language().to_owned();
        for (part, label) in
            [("line_1", "Address line 1"), ("line_2", "Address line 2"), ("town", "Town"), ("postcode", "Postcode")]
        {
            let id = format!("{}.{part}", question.id);
            let mut row = Row::new();
            row.insert("type".to_owned(), "text".to_owned());
            row.insert("name".to_owned(), self.names.0.get(&id).map_or(id, |named| named.name.clone()));
            self.texts(&mut row, "label", Some(&Text::new(&default, label)));
            if part != "line_2" {
                self.require(question, required.as_deref(), &mut row);
            }
            self.form.survey.add(row);
        }
        let at = format!("question {}", question.id);
        self.report.changed(&at, "address", "it is four texts there, with labels in one language", "translate them");
        self.end("group");
    }
}
