//! Matrices, and fields that stand together.

use serde_json::Map;
use serde_json::Value;
use serde_json::json;
use yousaid_schema::limits;

use super::Fields;
use super::Reader;
use super::choices::scored;
use super::elements::Into;
use super::fields::shown;
use crate::import::draft::Choice;
use crate::import::draft::Logic;
use crate::import::draft::Question;
use crate::import::ids::Ids;
use crate::import::logic::Class;
use crate::import::logic::Named;
use crate::import::words::Words;

/// Questions that one matrix of cells may become.
const CELLS: usize = 100;

impl Reader<'_> {
    /// One choice out of the same columns for each row.
    pub(super) fn matrix(
        &mut self,
        fields: &Fields<'_>,
        name: &str,
        conditions: &[Logic],
        own: Vec<Logic>,
        into: Into<'_>,
    ) {
        let mut question = self.begin(fields, name);
        let mut columns = Named::new(&question.id, Class::Scale);
        let mut ids = Ids::default();
        let several = fields.string("cellType") == Some("checkbox");
        let columns_if = fields.has("columnsVisibleIf");
        for (i, item) in fields.list("columns").iter().enumerate() {
            let place = format!("{}.columns[{i}]", fields.place);
            question.points.extend(self.choice(item, &place, &mut ids, &mut columns, false));
        }
        let mut rows = Named::new(&question.id, Class::Several);
        let mut ids = Ids::default();
        for (i, item) in fields.list("rows").iter().enumerate() {
            let place = format!("{}.rows[{i}]", fields.place);
            question.rows.extend(self.choice(item, &place, &mut ids, &mut rows, true));
        }
        if fields.string("rowsOrder").or(fields.string("rowOrder")) == Some("random") {
            question.field("shuffle", true);
        }
        if let Some(logic) = self.logic(fields, "rowsVisibleIf") {
            for row in &mut question.rows {
                let Some((value, _)) = rows.codes.iter().find(|(_, code)| *code == row.code) else { continue };
                let tree = logic.tree().replaced(&|part| match part {
                    crate::import::logic::Tree::Name(name) if name == "item" => {
                        Some(crate::import::logic::Tree::Text(value.clone()))
                    }
                    _ => None,
                });
                row.ask_if = Some(Logic::new(&fields.place, logic.source.clone(), tree));
            }
        }
        if columns_if {
            fields.lost("columnsVisibleIf", "every row has the same points", "", self.report);
        }
        fields.lost("cells", "points have the same words in every row", "put the words into the points", self.report);
        fields.lost("eachRowUnique", "rows are not compared with one another", "make it a ranking", self.report);
        let each = fields.either("eachRowRequired", "isAllRowRequired") == Some(&Value::Bool(true));
        self.rules(fields, &mut question, conditions, own);
        if each {
            question.optional = false;
        } else if !question.optional {
            self.report.changed(&fields.place, "isRequired", "every row asks for an answer, not one of them", "");
        }
        for point in question.points.iter_mut().chain(&mut question.rows) {
            if point.exclusive {
                point.exclusive = false;
                self.report.lost(&fields.place, "isExclusive", "a row takes one answer", "");
            }
        }
        let conditional = question.points.iter_mut().filter_map(|point| point.ask_if.take());
        for logic in conditional.collect::<Vec<_>>() {
            self.report.lost(&logic.place, &logic.source, "every row has the same points", "");
        }
        let fits = (2..=11).contains(&question.points.len()) && (1..=limits::ROWS).contains(&question.rows.len());
        if fits && !several {
            question.kind = "matrix";
            scored(&mut question.points, &columns);
            for (value, code) in &rows.codes {
                let mut named = columns.clone();
                named.id = [&question.id, ".", code].concat();
                self.names.add(&[&question.source, ".", value].concat(), named);
            }
            let named = Named::new(&question.id, Class::Several);
            self.put(question, named, into);
        } else {
            self.rows_apart(fields, &question, (&rows, &columns), several, into);
        }
    }

    /// Rows that no matrix of ours could hold: a question for each.
    fn rows_apart(
        &mut self,
        fields: &Fields<'_>,
        whole: &Question,
        (rows, columns): (&Named, &Named),
        several: bool,
        into: Into<'_>,
    ) {
        if whole.rows.is_empty() || whole.points.len() < 2 {
            let why = "a matrix has rows and two columns or more";
            self.report.lost(&fields.place, &format!("matrix `{}`", whole.source), why, "add them");
            return;
        }
        self.report.changed(
            &fields.place,
            &format!("matrix `{}`", whole.source),
            "it is a question for each row",
            "read them one by one",
        );
        self.heading_of(whole, into);
        for row in &whole.rows {
            let mut question = whole.clone();
            (question.rows, question.points, question.fields) = (Vec::new(), Vec::new(), Vec::new());
            question.id = self.ids.question(&[&whole.id, "_", &row.code].concat());
            question.source = rows
                .codes
                .iter()
                .find(|(_, code)| *code == row.code)
                .map_or_else(String::new, |(value, _)| [&whole.source, ".", value].concat());
            question.kind = if several { "multiple_choice" } else { "choice" };
            question.title = Some(row.label.clone());
            question.hint = None;
            question.ask_if.extend(row.ask_if.clone());
            question.choices = whole.points.iter().map(|point| Choice { score: None, ..point.clone() }).collect();
            let mut named = columns.clone();
            named.id.clone_from(&question.id);
            named.class = if several { Class::Choices } else { Class::Choice };
            self.report.renamed("row", &question.source, &question.id);
            self.put(question, named, into);
        }
    }

    /// The title of several questions that were one, as a statement.
    fn heading_of(&mut self, whole: &Question, into: Into<'_>) {
        let Some(title) = &whole.title else { return };
        let mut statement =
            Question::new(&self.ids.question(&[&whole.id, "_text"].concat()), "statement", &whole.place);
        match &whole.hint {
            Some(hint) => {
                statement.title = Some(title.clone());
                statement.text("text", Some(hint.clone()));
            }
            None => statement.text("text", Some(title.clone())),
        }
        statement.ask_if.clone_from(&whole.ask_if);
        into.push(statement);
    }

    /// Cells of every kind: a question for each.
    pub(super) fn dropdown_matrix(
        &mut self,
        fields: &Fields<'_>,
        name: &str,
        conditions: &[Logic],
        own: Vec<Logic>,
        into: Into<'_>,
    ) {
        let mut whole = self.begin(fields, name);
        let mut all = conditions.to_vec();
        all.extend(own);
        whole.ask_if.clone_from(&all);
        let defaults = self.cell_defaults(fields);
        fields.lost(
            "isRequired",
            "it asked for one of them, and they are questions of their own",
            "make one required",
            self.report,
        );
        let mut totals = Vec::new();
        let mut columns = Vec::new();
        for (i, column) in fields.list("columns").iter().enumerate() {
            let place = format!("{}.columns[{i}]", fields.place);
            columns.extend(self.column(column, &place, &defaults, &mut totals).map(|column| (column, place)));
        }
        for (column, total) in totals {
            let what = format!("totalType: {total} of {column}");
            self.report.lost(&fields.place, &what, "the cells are questions of their own", "calculate it");
        }
        for field in [
            "rowsVisibleIf",
            "columnsVisibleIf",
            "detailElements",
            "totalText",
            "eachRowRequired",
            "eachRowUnique",
            "rowsOrder",
            "showHeader",
        ] {
            fields.lost(field, "the cells are questions of their own", "give them conditions", self.report);
        }
        let mut named = Named::new(&whole.id, Class::Nothing);
        let mut ids = Ids::default();
        let mut rows = Vec::new();
        for (i, item) in fields.list("rows").iter().enumerate() {
            let place = format!("{}.rows[{i}]", fields.place);
            rows.extend(self.choice(item, &place, &mut ids, &mut named, true));
        }
        if rows.len() * columns.len() > CELLS || rows.is_empty() || columns.is_empty() {
            let why = format!(
                "it has {} cells; more than none and at most {CELLS} can be questions",
                rows.len() * columns.len()
            );
            self.report.lost(
                &fields.place,
                &format!("matrixdropdown `{name}`"),
                &why,
                "ask less, or use a repeated group",
            );
            return;
        }
        self.report.changed(
            &fields.place,
            &format!("matrixdropdown `{name}`"),
            "it is a question for each cell: wide tables can't be used on a telephone",
            "read them one by one; a `repeat` may be better",
        );
        self.heading_of(&whole, into);
        for row in &rows {
            let value =
                named.codes.iter().find(|(_, code)| *code == row.code).map_or("", |(value, _)| value).to_owned();
            let row_name = [&whole.source, ".", &value].concat();
            let mut conditions = all.clone();
            conditions.extend(row.ask_if.clone());
            for ((column, element), place) in &columns {
                let mut element = element.clone();
                let title = element.get("title").cloned();
                let mut words = title.and_then(|title| self.words(&title, place));
                if words.is_none() {
                    words = Some(Words::new(&self.language, column));
                }
                element.insert("title".to_owned(), json!("cell"));
                element.insert("name".to_owned(), json!([&row_name, ".", column].concat()));
                let outer = self.row.replace(row_name.clone());
                let first = into.len();
                self.cell(&element, place, &conditions, into);
                self.row = outer;
                for question in into.iter_mut().skip(first).take(1) {
                    question.title = words.as_ref().map(|words| row.label.joined(": ", words));
                }
            }
        }
    }

    fn cell(&mut self, element: &Map<String, Value>, place: &str, conditions: &[Logic], into: Into<'_>) {
        self.elements += 1;
        if self.elements <= super::ELEMENTS {
            let fields = Fields::new(element, place);
            self.element(&fields, conditions, into);
            fields.finish(self.report);
        }
    }

    /// Fields that stand together: a question for each.
    pub(super) fn multiple_text(
        &mut self,
        fields: &Fields<'_>,
        name: &str,
        conditions: &[Logic],
        own: Vec<Logic>,
        into: Into<'_>,
    ) {
        let mut whole = self.begin(fields, name);
        let mut all = conditions.to_vec();
        all.extend(own);
        if let Some(logic) = self.logic(fields, "enableIf") {
            self.report.changed(&fields.place, &logic.source, "they are left out where they were greyed out", "");
            all.push(logic);
        }
        whole.ask_if.clone_from(&all);
        fields.lost(
            "isRequired",
            "it asked for one of them, and they are questions of their own",
            "make one required",
            self.report,
        );
        fields.lost("requiredIf", "the fields are questions of their own", "give them `required_if`", self.report);
        fields.lost("requiredErrorText", "the interface has its own words", "", self.report);
        self.report.changed(
            &fields.place,
            &format!("multipletext `{name}`"),
            "it is a question for each field",
            "read them one by one; a postal address is better asked for as `address`",
        );
        self.heading_of(&whole, into);
        let at = format!("{}.items", fields.place);
        for (i, item) in fields.list("items").iter().enumerate() {
            let Value::Object(item) = item else {
                self.report.lost(&at, &shown(item), "it is no field", "");
                continue;
            };
            let mut element = item.clone();
            let own = item.get("name").and_then(Value::as_str).unwrap_or("item");
            element.insert("type".to_owned(), json!("text"));
            if !element.contains_key("title") {
                element.insert("title".to_owned(), json!(own));
            }
            element.insert("name".to_owned(), json!([&whole.source, ".", own].concat()));
            self.cell(&element, &format!("{at}[{i}]"), &all, into);
        }
    }
}
