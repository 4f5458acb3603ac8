//! Groups and repeats: pages, parts of pages, and repeated groups.

use yousaid_schema::Json;

use super::Reader;
use super::book::Row;
use crate::import::draft::Logic;
use crate::import::draft::Page;
use crate::import::draft::Question;
use crate::import::draft::class_of;
use crate::import::draft::takes_no_answer;
use crate::import::groups;
use crate::import::ids::Ids;
use crate::import::logic::Class;
use crate::import::logic::Named;
use crate::import::words::Words;

/// How deep groups may nest.
const DEPTH: usize = 20;

/// A row of the survey, or a group of rows.
pub(super) enum Node<'r> {
    Row(&'r Row),
    Group { row: &'r Row, repeats: bool, inner: Vec<Node<'r>> },
}

/// A group that is not ended yet: its row, whether it repeats, and what it holds so far. The form itself has no row.
type Open<'r> = (Option<(&'r Row, bool)>, Vec<Node<'r>>);

impl Reader<'_> {
    /// Puts rows into their groups.
    pub(super) fn nodes<'r>(&mut self, rows: &'r [Row]) -> Vec<Node<'r>> {
        let mut stack: Vec<Open<'r>> = vec![(None, Vec::new())];
        for row in rows {
            let kind = row.take("type").unwrap_or_default().to_lowercase().replace('_', " ");
            let words: Vec<&str> = kind.split_whitespace().collect();
            match words.as_slice() {
                ["begin", what @ ("group" | "repeat" | "loop"), ..] if stack.len() <= DEPTH => {
                    if *what == "loop" {
                        let help = "write its questions once for each choice";
                        self.report.lost(&row.place, &kind, "a loop over choices is a plain group here", help);
                    }
                    stack.push((Some((row, *what == "repeat")), Vec::new()));
                }
                ["begin", ..] => {
                    self.report.lost(&row.place, &kind, "groups nest too deep, or there is no such group", "");
                }
                ["end", "group" | "repeat" | "loop"] => {
                    row.take("name");
                    if stack.len() > 1 {
                        close(&mut stack);
                    } else {
                        let help = "take the row out";
                        self.report.lost(&row.place, &kind, "no group is open that it could end", help);
                    }
                    self.left_over(row);
                }
                [] => {
                    if row.columns().next().is_some() {
                        self.report.lost(&row.place, "", "the row has no `type`", "give it one, or take it out");
                        for (column, _) in row.columns() {
                            row.take(column);
                        }
                    }
                }
                _ => {
                    if let Some((_, inner)) = stack.last_mut() {
                        inner.push(Node::Row(row));
                    }
                }
            }
        }
        while stack.len() > 1 {
            if let Some((Some((row, _)), _)) = stack.last() {
                self.report.lost(&row.place, "begin", "the group is never ended; it ends with the form", "end it");
            }
            close(&mut stack);
        }
        stack.pop().map(|(_, nodes)| nodes).unwrap_or_default()
    }

    /// Makes pages of the form: one for each group, and one for questions between groups.
    pub(super) fn build(&mut self, nodes: Vec<Node<'_>>) {
        let mut loose = Page::default();
        for node in nodes {
            match node {
                Node::Group { row, repeats: false, inner } => {
                    self.close_page(&mut loose);
                    self.page(row, inner, &[]);
                }
                other => {
                    if loose.id.is_empty() {
                        loose = Page { id: self.pages.code("page"), place: "survey".to_owned(), ..Page::default() };
                    }
                    self.item(other, &[], &mut loose.questions);
                }
            }
        }
        self.close_page(&mut loose);
    }

    fn close_page(&mut self, page: &mut Page) {
        if !page.questions.is_empty() {
            self.draft.pages.push(std::mem::take(page));
        }
        *page = Page::default();
    }

    /// A group is a page; one that holds nothing but groups is as many pages as these.
    fn page(&mut self, row: &Row, inner: Vec<Node<'_>>, conditions: &[Logic]) {
        let name = row.take("name").unwrap_or("page").to_owned();
        let mut all = conditions.to_vec();
        all.extend(self.logic(row, "relevant"));
        let title = self.words(row, "label");
        let text = self.words(row, "hint");
        self.appearance_of_group(row);
        let holds_groups = !inner.is_empty()
            && inner.iter().all(|node| matches!(node, Node::Group { repeats: false, .. }))
            && inner.len() > 1;
        if holds_groups {
            if let Some(title) = &title {
                let what = title.get(self.languages.default()).to_owned();
                let why = "the group is made of groups, each of which is a page with a title of its own";
                self.report.lost(&row.place, &what, why, "put it into the titles of the pages");
            }
            self.left_over(row);
            for node in inner {
                if let Node::Group { row, inner, .. } = node {
                    self.page(row, inner, &all);
                }
            }
            return;
        }
        let id = self.pages.code(&name);
        let id = if id == "end" { self.pages.code("end_page") } else { id };
        self.report.renamed("page", &name, &id);
        let mut page = Page { id, place: row.place.clone(), title, text, ask_if: all, ..Page::default() };
        if !self.table(row, &inner, &[], &mut page.questions) {
            for node in inner {
                self.item(node, &[], &mut page.questions);
            }
        }
        self.left_over(row);
        if page.questions.is_empty() {
            self.report.lost(&row.place, &name, "nothing in the group could become a question", "");
        } else {
            self.draft.pages.push(page);
        }
    }

    fn appearance_of_group(&mut self, row: &Row) {
        if let Some(appearance) = row.take("appearance") {
            let what = format!("appearance: {appearance}");
            self.report.look(&row.place, &what, "a group is a page, and its questions stand below one another");
        }
    }

    /// A row or a group within a page.
    fn item(&mut self, node: Node<'_>, conditions: &[Logic], into: &mut Vec<Question>) {
        match node {
            Node::Row(row) => {
                self.question(row, conditions, into);
                self.left_over(row);
            }
            Node::Group { row, repeats: true, inner } => self.repeat(row, &inner, conditions, into),
            Node::Group { row, inner, .. } => {
                let mut all = conditions.to_vec();
                all.extend(self.logic(row, "relevant"));
                let name = row.take("name").unwrap_or("group").to_owned();
                self.appearance_of_group(row);
                if !self.table(row, &inner, &all, into) {
                    self.heading(row, &name, &all, into);
                    for node in inner {
                        self.item(node, &all, into);
                    }
                }
                self.left_over(row);
            }
        }
    }

    /// The label of a group within a page is a statement.
    fn heading(&mut self, row: &Row, name: &str, conditions: &[Logic], into: &mut Vec<Question>) {
        let (label, hint) = (self.words(row, "label"), self.words(row, "hint"));
        let Some(label) = label else { return };
        let mut statement = Question::new(&self.ids.question(&[name, "_text"].concat()), "statement", &row.place);
        match hint {
            Some(hint) => {
                statement.title = Some(label);
                statement.text("text", Some(hint));
            }
            None => statement.text("text", Some(label)),
        }
        statement.ask_if = conditions.to_vec();
        into.push(statement);
    }

    /// Choices of one list that stand in a table are a matrix; whether they are.
    fn table(&mut self, group: &Row, inner: &[Node<'_>], conditions: &[Logic], into: &mut Vec<Question>) -> bool {
        let look = group.take("appearance").unwrap_or_default();
        let looks = |row: &Row| row.take("appearance").unwrap_or_default().to_owned();
        let rows: Vec<&Row> =
            inner.iter().filter_map(|node| if let Node::Row(row) = node { Some(*row) } else { None }).collect();
        let is_table = look.contains("table-list")
            || rows.iter().skip(1).all(|row| looks(row).contains("list-nolabel")) && rows.len() > 1;
        let list = |row: &Row| {
            let kind = row.take("type").unwrap_or_default();
            kind.strip_prefix("select_one ").map(|list| list.trim().to_owned())
        };
        let first = rows.first().and_then(|row| list(row)).unwrap_or_default();
        let same =
            !first.is_empty() && rows.len() == inner.len() && rows.iter().all(|row| list(row).as_ref() == Some(&first));
        let plain = rows.iter().all(|row| {
            ["constraint", "choice_filter", "calculation"]
                .iter()
                .all(|column| !row.columns().any(|(known, _)| known == *column))
        });
        let count = self.lists.get(&first).map_or(0, Vec::len);
        if !is_table || !same || !plain || !(2..=11).contains(&count) || rows.is_empty() {
            return false;
        }
        let name = group.take("name").unwrap_or("table").to_owned();
        let mut matrix = Question::new(&self.ids.question(&name), "matrix", &group.place);
        matrix.source.clone_from(&name);
        matrix.title = self.words(group, "label");
        let mut columns = Named::new(&matrix.id, Class::Scale);
        let Some(one) = rows.first() else { return false };
        matrix.kind = "choice";
        self.with_list(one, &first, false, &mut matrix, &mut columns);
        Self::scale(&mut matrix, &columns);
        matrix.kind = "matrix";
        columns.class = Class::Scale;
        let mut ids = Ids::default();
        let mut optional = false;
        let prefix = [&name, "_"].concat();
        for row in rows {
            let source = row.take("name").unwrap_or("row").to_owned();
            if looks(row) == "label" {
                // It only shows the labels of the choices.
                let words = self.words(row, "label");
                self.report.look(&row.place, &source, "the points have their labels in every row");
                matrix.title = matrix.title.take().or(words);
                drop_all(row, &[]);
                continue;
            }
            let code = ids.row(source.strip_prefix(&prefix).unwrap_or(&source));
            let mut own = Question::new(&matrix.id, "choice", &row.place);
            self.rules(row, &mut own, &[]);
            optional |= own.optional;
            if let Some(logic) = own.required_if.take() {
                let why = "a row can't be required by itself";
                self.report.lost(&row.place, &logic.source, why, "");
            }
            let label = self.words(row, "label").unwrap_or_else(|| Words::new(self.languages.default(), &source));
            if let Some(hint) = self.words(row, "hint") {
                let what = hint.get(self.languages.default()).to_owned();
                self.report.lost(&row.place, &what, "a row has no hint", "put it into the label");
            }
            let id = [&matrix.id, ".", &code].concat();
            self.report.renamed("question", &source, &id);
            self.names.add(&source, Named { id, ..columns.clone() });
            matrix.rows.push(crate::import::draft::Choice {
                code,
                label,
                ask_if: own.ask_if.pop(),
                ..Default::default()
            });
            row.take("appearance");
            self.left_over(row);
        }
        matrix.optional = optional;
        matrix.ask_if = conditions.to_vec();
        if matrix.title.is_none() {
            matrix.title = Some(Words::new(self.languages.default(), &name));
        }
        self.names.add(&name, Named::new(&matrix.id, Class::Several));
        into.push(matrix);
        true
    }

    fn repeat(&mut self, row: &Row, inner: &[Node<'_>], conditions: &[Logic], into: &mut Vec<Question>) {
        let name = row.take("name").unwrap_or("group").to_owned();
        let mut group = Question::new(&self.ids.question(&name), "repeat", &row.place);
        self.report.renamed("question", &name, &group.id);
        name.clone_into(&mut group.source);
        group.title = self.words(row, "label").or_else(|| Some(Words::new(self.languages.default(), &name)));
        group.hint = self.words(row, "hint");
        self.names.add_group(&name, &group.id);
        self.appearance_of_group(row);

        let outer = std::mem::take(&mut self.ids);
        let names = self.names.clone();
        let mut questions = Vec::new();
        self.fields(inner, &[], &mut questions);
        let own = std::mem::replace(&mut self.names, names);
        self.ids = outer;
        questions = groups::flattened(questions, &mut Ids::default(), self.report);
        questions.retain(|question| {
            let fits = !takes_no_answer(question.kind) && !matches!(question.kind, "matrix" | "repeat");
            if !fits {
                let what = format!("{} `{}`", question.kind, question.source);
                let why = "in a repeated group every question takes one answer";
                self.report.lost(&question.place, &what, why, "put it before or behind the group");
            }
            fits
        });
        for question in &questions {
            let mut named =
                own.get(&question.source).cloned().unwrap_or_else(|| Named::new(&question.id, class_of(question.kind)));
            named.id.clone_from(&question.id);
            self.names.add_field(&name, &question.source, named);
        }
        self.rules(row, &mut group, conditions);
        let entries = groups::most_entries(questions.len());
        let (mut min, mut max) = (0, entries);
        if let Some(count) = row.take("repeat_count") {
            match count.parse::<u32>().ok().filter(|count| (1..=entries).contains(count)) {
                Some(count) => (min, max) = (count, count),
                None => {
                    let what = format!("repeat_count: {count}");
                    let why = format!("residents say how many there are, {entries} at most");
                    self.report.changed(&row.place, &what, &why, "take the question for the number out");
                }
            }
        }
        group.field("min", Json::from(min));
        group.field("max", Json::from(max));
        group.questions = questions;
        self.left_over(row);
        if group.questions.is_empty() {
            self.report.lost(&row.place, &name, "nothing in the group could become a question", "");
            return;
        }
        self.names.add(&name, Named::new(&group.id, Class::Number));
        into.push(group);
    }

    /// Fields of a repeated group; groups within it have no place, and their conditions stay.
    fn fields(&mut self, nodes: &[Node<'_>], conditions: &[Logic], into: &mut Vec<Question>) {
        for node in nodes {
            match node {
                Node::Row(row) => {
                    self.question(row, conditions, into);
                    self.left_over(row);
                }
                Node::Group { row, repeats, inner } => {
                    let name = row.take("name").unwrap_or("group").to_owned();
                    if *repeats {
                        let why = "a repeated group can't stand in another";
                        self.report.lost(&row.place, &name, why, "ask for it in a group of its own");
                        drop_all(row, inner);
                        continue;
                    }
                    if let Some(label) = self.words(row, "label") {
                        let what = label.get(self.languages.default()).to_owned();
                        let why = "within a repeated group there are no headings";
                        self.report.lost(&row.place, &what, why, "put it into the questions");
                    }
                    let mut all = conditions.to_vec();
                    all.extend(self.logic(row, "relevant"));
                    self.appearance_of_group(row);
                    self.left_over(row);
                    self.fields(inner, &all, into);
                }
            }
        }
    }
}

/// Accounts for everything in a group that has one line for all of it.
fn drop_all(row: &Row, inner: &[Node<'_>]) {
    let columns: Vec<String> = row.columns().map(|(column, _)| column.to_owned()).collect();
    for column in columns {
        row.take(&column);
    }
    for node in inner {
        match node {
            Node::Row(row) => drop_all(row, &[]),
            Node::Group { row, inner, .. } => drop_all(row, inner),
        }
    }
}

fn close<'r>(stack: &mut Vec<Open<'r>>) {
    if let Some((Some((row, repeats)), inner)) = stack.pop()
        && let Some((_, outer)) = stack.last_mut()
    {
        outer.push(Node::Group { row, repeats, inner });
    }
}
