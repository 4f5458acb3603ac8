//! The sheet `choices`, and questions with choices.

use std::collections::BTreeMap;

use yousaid_schema::Json;

use super::Item;
use super::Reader;
use super::book::Row;
use crate::import::decimal;
use crate::import::draft::Choice;
use crate::import::draft::Logic;
use crate::import::draft::Question;
use crate::import::draft::class_of;
use crate::import::ids::Ids;
use crate::import::logic::Named;
use crate::import::logic::Op;
use crate::import::logic::Tree;
use crate::import::words::Words;

impl Reader<'_> {
    pub(super) fn lists(&mut self, rows: &[Row]) {
        for row in rows {
            let list = row.take("list_name").unwrap_or_default().to_owned();
            let value = row.take("name").map(str::to_owned);
            let label = self.words(row, "label");
            let (false, Some(value)) = (list.is_empty(), value) else {
                let why = "a choice has a `list_name` and a `name`";
                self.report.lost(&row.place, &list, why, "give it both");
                continue;
            };
            let columns: BTreeMap<String, String> =
                row.columns().map(|(column, text)| (column.to_owned(), text.to_owned())).collect();
            let item = Item { value, label, place: row.place.clone(), columns };
            self.lists.entry(list).or_default().push(item);
        }
    }

    /// What is left of the sheet when every question is read.
    pub(super) fn lists_left(&mut self, rows: &[Row]) {
        for row in rows {
            for (column, text) in row.rest() {
                if self.filters.contains(&column) {
                    continue;
                }
                let what = format!("{column}: {text}");
                let base = column.split("::").take(2).collect::<Vec<_>>().join("::");
                if base.starts_with("media::") {
                    let why = "choices are words; a picture or a recording alone can't be read by everybody";
                    self.report.lost(&row.place, &what, why, "say in the label what it shows");
                } else {
                    let why = "no `choice_filter` looks at this column";
                    self.report.lost(&row.place, &what, why, "");
                }
            }
        }
        let unused: Vec<String> = self.lists.keys().filter(|list| !self.used.contains(*list)).cloned().collect();
        for list in unused {
            self.report.lost("choices", &list, "no question uses the list", "");
        }
    }

    /// A question with the choices of a list.
    pub(super) fn with_list(
        &mut self,
        row: &Row,
        list: &str,
        or_other: bool,
        question: &mut Question,
        named: &mut Named,
    ) {
        self.used.insert(list.to_owned());
        let filter = self.logic(row, "choice_filter");
        let default = self.languages.default().to_owned();
        let mut ids = Ids::default();
        let items = self.lists.remove(list).unwrap_or_default();
        let is_row = question.kind == "matrix";
        for item in &items {
            let known = named.codes.iter().any(|(value, _)| *value == item.value);
            if known {
                let why = "another choice of the list has the same name";
                self.report.lost(&item.place, &item.value, why, "give each its own name");
                continue;
            }
            let code = if is_row { ids.row(&item.value) } else { ids.code(&item.value) };
            self.report.renamed(&format!("answer of `{}`", named.id), &item.value, &code);
            named.codes.push((item.value.clone(), code.clone()));
            let label = item.label.clone().unwrap_or_else(|| Words::new(&default, &item.value));
            let ask_if = filter.as_ref().map(|filter| self.filtered(filter, item));
            question.choices.push(Choice { code, label, ask_if, ..Choice::default() });
        }
        self.lists.insert(list.to_owned(), items);
        if or_other {
            let code = ids.code("other");
            named.codes.push(("other".to_owned(), code.clone()));
            let label = Words::new(&default, "Other");
            question.choices.push(Choice { code, label, other: question.kind != "ranking", ..Choice::default() });
            let own = [&question.id, ".other"].concat();
            let words = Named::new(&own, crate::import::logic::Class::Text);
            self.names.add(&[&question.source, "_other"].concat(), words);
        }
        if question.choices.is_empty() {
            let what = format!("choices of `{}`: {list}", question.source);
            let help = "write them into the sheet `choices`";
            self.report.changed(&row.place, &what, "the list is empty, so it is asked for in words", help);
            question.kind = "short_text";
            question.fields.clear();
        } else if question.choices.len() == 1 {
            let what = format!("one choice of `{}`", question.source);
            self.report.changed(&row.place, &what, "a single choice is a `consent`: yes or no", "read its text");
            question.kind = "consent";
            question.fields.clear();
            let only = question.choices.pop();
            question.text("text", only.map(|choice| choice.label));
            for (_, code) in &mut named.codes {
                "yes".clone_into(code);
            }
        }
        named.class = class_of(question.kind);
    }

    /// A filter for one choice: the columns of its row are values.
    fn filtered(&mut self, filter: &Logic, item: &Item) -> Logic {
        let mut used = Vec::new();
        columns_of(filter.tree(), &mut used);
        self.filters.extend(used.iter().map(|column| column.to_lowercase()));
        let tree = filter.tree().replaced(&|part| match part {
            Tree::Column(column) => {
                let column = column.to_lowercase();
                Some(Tree::Text(item.columns.get(&column).cloned().unwrap_or_default()))
            }
            _ => None,
        });
        // A value that the question does not have is never its answer.
        let tree = tree.replaced(&|part| match part {
            Tree::Two(op @ (Op::Equal | Op::NotEqual), left, right) => {
                let (Tree::Text(value), Tree::Name(name)) = (&**left, &**right) else { return None };
                let named = self.names.get(name).filter(|named| !named.codes.is_empty())?;
                let never = !value.is_empty() && named.code(value).is_none();
                never.then_some(Tree::Boolean(*op == Op::NotEqual))
            }
            _ => None,
        });
        Logic::new(&item.place, filter.source.clone(), tree)
    }

    /// Makes a choice a scale, whose points have scores.
    pub(super) fn scale(question: &mut Question, named: &Named) {
        question.kind = "scale";
        question.fields.clear();
        question.points = std::mem::take(&mut question.choices);
        let score = |point: &Choice| {
            let (value, _) = named.codes.iter().find(|(_, code)| *code == point.code)?;
            decimal(value.parse().ok()?)
        };
        if question.points.iter().all(|point| score(point).is_some()) {
            for point in &mut question.points {
                point.score = score(point).map(Json::from);
            }
        }
    }
}

fn columns_of<'t>(tree: &'t Tree, used: &mut Vec<&'t str>) {
    if let Tree::Column(column) = tree {
        used.push(column);
    }
    for part in tree.parts() {
        columns_of(part, used);
    }
}
