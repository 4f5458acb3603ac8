//! Panels, and panels that repeat.

use serde_json::Map;
use serde_json::Value;
use serde_json::json;
use yousaid_schema::Json;

use super::Fields;
use super::Reader;
use super::elements::Into;
use super::fields::shown;
use crate::import::draft::Logic;
use crate::import::draft::Question;
use crate::import::draft::class_of;
use crate::import::draft::takes_no_answer;
use crate::import::groups;
use crate::import::ids::Ids;
use crate::import::logic::Class;
use crate::import::logic::Named;
use crate::import::logic::Tree;
use crate::import::words::Words;

impl Reader<'_> {
    /// A panel: its words are a statement, its condition is that of each of its questions.
    pub(super) fn panel(
        &mut self,
        fields: &Fields<'_>,
        name: &str,
        conditions: &[Logic],
        own: Vec<Logic>,
        into: Into<'_>,
    ) {
        let mut all = conditions.to_vec();
        all.extend(own);
        if let Some(logic) = self.logic(fields, "enableIf") {
            self.report.changed(&fields.place, &logic.source, "the panel is left out where it was greyed out", "");
            all.push(logic);
        }
        for field in ["isRequired", "requiredIf"] {
            let why = "a panel can't be required as a whole";
            fields.lost(field, why, "make one of its questions required", self.report);
        }
        for field in ["requiredErrorText", "questionsOrder", "questionOrder"] {
            fields.lost(field, "there is no such thing for a part of a page", "", self.report);
        }
        fields.lost("readOnly", "what is for reading only has nothing to answer", "make it statements", self.report);
        self.heading(fields, name, &all, into);
        let elements = fields.either("elements", "questions").and_then(Value::as_array);
        let at = format!("{}.elements", fields.place);
        self.elements(elements.map_or(&[], Vec::as_slice), &at, &all, into);
    }

    /// The title and the description of a panel, as a statement.
    fn heading(&mut self, fields: &Fields<'_>, name: &str, conditions: &[Logic], into: Into<'_>) {
        let (title, text) = (self.texts(fields, "title"), self.texts(fields, "description"));
        let (title, text) = match (title, text) {
            (title, Some(text)) => (title, text),
            (Some(title), None) => (None, title),
            (None, None) => return,
        };
        let id = self.ids.question(&[name, "_text"].concat());
        let mut statement = Question::new(&id, "statement", &fields.place);
        statement.title = title;
        statement.text("text", Some(text));
        statement.ask_if = conditions.to_vec();
        into.push(statement);
    }

    /// A panel that repeats is a repeated group.
    pub(super) fn dynamic_panel(
        &mut self,
        fields: &Fields<'_>,
        name: &str,
        conditions: &[Logic],
        own: Vec<Logic>,
        into: Into<'_>,
    ) {
        let elements = fields.take("templateElements").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
        let at = format!("{}.templateElements", fields.place);
        let bounds = ("panelCount", "minPanelCount", "maxPanelCount");
        for field in ["templateVisibleIf", "panelCountExpression", "keyName", "allowAddPanel", "allowRemovePanel"] {
            fields.lost(field, "entries are added by residents, one by one", "", self.report);
        }
        for field in
            ["panelAddText", "panelRemoveText", "panelPrevText", "panelNextText", "addPanelText", "removePanelText"]
        {
            fields.lost(field, "the interface has its own words", "say in `entry` what one entry is", self.report);
        }
        for field in ["keyDuplicationError", "templateDescription", "templateTabTitle", "defaultValueFromLastPanel"] {
            fields.lost(field, "there is no such thing for a repeated group", "", self.report);
        }
        let entry = self.texts(fields, "templateTitle").filter(|words| !words.get(&self.language).contains('{'));
        if entry.is_none() && fields.has("templateTitle") {
            let what = fields.take("templateTitle").map(shown).unwrap_or_default();
            self.report.lost(
                &fields.place,
                &what,
                "entries are numbered by the interface",
                "say in `entry` what one is",
            );
        }
        self.group(fields, name, (conditions, own), (elements, &at), bounds, entry, into);
    }

    /// A matrix that grows is a repeated group too, with a question for each column.
    pub(super) fn dynamic_matrix(
        &mut self,
        fields: &Fields<'_>,
        name: &str,
        conditions: &[Logic],
        own: Vec<Logic>,
        into: Into<'_>,
    ) {
        let defaults = self.cell_defaults(fields);
        let mut elements = Vec::new();
        let mut totals = Vec::new();
        for (i, column) in fields.list("columns").iter().enumerate() {
            let place = format!("{}.columns[{i}]", fields.place);
            if let Some((_, element)) = self.column(column, &place, &defaults, &mut totals) {
                elements.push(Value::Object(element));
            }
        }
        if let Some(detail) = fields.take("detailElements").and_then(Value::as_array) {
            elements.extend(detail.iter().cloned());
        }
        for field in [
            "keyName",
            "keyDuplicationError",
            "rowCountExpression",
            "allowAddRows",
            "allowRemoveRows",
            "allowRowReorder",
            "allowRowsDragAndDrop",
            "addRowText",
            "removeRowText",
            "addRowLocation",
            "showHeader",
            "defaultValueFromLastRow",
            "rowsVisibleIf",
            "columnsVisibleIf",
            "totalText",
        ] {
            fields.lost(field, "entries are added by residents, one by one, in the interface's words", "", self.report);
        }
        let at = format!("{}.columns", fields.place);
        let bounds = ("rowCount", "minRowCount", "maxRowCount");
        self.group(fields, name, (conditions, own), (&elements, &at), bounds, None, into);
        self.totals(name, totals, &fields.place, into);
    }

    #[expect(clippy::too_many_arguments, reason = "what panels and matrices have of their own")]
    fn group(
        &mut self,
        fields: &Fields<'_>,
        name: &str,
        (conditions, own): (&[Logic], Vec<Logic>),
        (elements, at): (&[Value], &str),
        (count, least, most): (&'static str, &'static str, &'static str),
        entry: Option<Words>,
        into: Into<'_>,
    ) {
        let mut group = self.begin(fields, name);
        group.kind = "repeat";
        let source = group.source.clone();
        self.names.add_group(&source, &group.id);
        // Ids of fields need to differ within their group only.
        let outer = std::mem::take(&mut self.ids);
        let outer_names = self.names.clone();
        let mut questions = Vec::new();
        let before = self.elements;
        self.elements(elements, at, &[], &mut questions);
        self.elements = before + elements.len();
        let own_names = std::mem::replace(&mut self.names, outer_names);
        self.ids = outer;
        questions = groups::flattened(questions, &mut Ids::default(), self.report);
        questions.retain(|question| {
            let fits = !takes_no_answer(question.kind)
                && !matches!(question.kind, "matrix" | "allocation" | "repeat" | "address");
            if !fits {
                self.report.lost(
                    &question.place,
                    &format!("{} `{}`", question.kind, question.source),
                    "in a repeated group every question takes one answer",
                    "put it before or behind the group",
                );
            }
            fits
        });
        for question in &mut questions {
            groups::own_choices(question, &self.lists, &self.names, self.report);
        }
        for question in &questions {
            let named = own_names.get(&question.source).cloned();
            let mut named = named.unwrap_or_else(|| Named::new(&question.id, class_of(question.kind)));
            named.id.clone_from(&question.id);
            self.names.add_field(&source, &question.source, named);
        }
        if questions.is_empty() {
            self.report.lost(
                &fields.place,
                &format!("group `{name}`"),
                "none of its questions could be carried over",
                "",
            );
            for field in super::fields::OF_ELEMENTS {
                fields.take(field);
            }
            for field in [count, least, most] {
                fields.take(field);
            }
            return;
        }
        let entries = groups::most_entries(questions.len());
        let (start, min, max) = (fields.count(count), fields.count(least).unwrap_or(0), fields.count(most));
        if let Some(max) = max.filter(|max| *max > entries) {
            let why = format!("a repeated group has {entries} entries at most, if each asks so much");
            self.report.changed(&fields.place, &format!("{most}: {max}"), &why, "ask less for each entry");
        }
        if let Some(start) = start.filter(|start| *start > min) {
            let what = format!("{count}: {start}");
            self.report.changed(&fields.place, &what, "residents say how many there are", "or set `min`");
        }
        let max = max.unwrap_or(entries).clamp(1, entries);
        group.field("min", Json::from(min.min(max)));
        group.field("max", Json::from(max));
        group.text("entry", entry);
        group.questions = questions;
        self.rules(fields, &mut group, conditions, own);
        let named = Named::new(&group.id, Class::Number);
        self.put(group, named, into);
    }

    /// Totals of columns are calculated values behind the group.
    fn totals(&mut self, group: &str, totals: Vec<(String, String)>, place: &str, into: Into<'_>) {
        for (column, total) in totals {
            let function = match total.as_str() {
                "sum" => "sumInArray",
                "min" => "minInArray",
                "max" => "maxInArray",
                "avg" => "avgInArray",
                _ => "countInArray",
            };
            let name = format!("{group}_{column}_{total}");
            let id = self.ids.question(&name);
            let mut question = Question::new(&id, "calculated", place);
            question.source.clone_from(&name);
            let arguments = vec![Tree::Name(group.to_owned()), Tree::Text(column.clone())];
            let tree = Tree::Call(function.to_owned(), arguments);
            question.calculate = Some(Logic::new(place, format!("{total} of `{column}`"), tree));
            self.report.changed(
                place,
                &format!("totalType: {total}"),
                &format!("it is the calculated value `{id}`, which residents don't see"),
                "give it a title and `shown`, if they should",
            );
            self.names.add(&name, Named::new(&id, Class::Calculated));
            into.push(question);
        }
    }

    /// What columns have in common, where they don't say otherwise.
    pub(super) fn cell_defaults(&mut self, fields: &Fields<'_>) -> Map<String, Value> {
        let mut defaults = Map::new();
        let cell = fields.string("cellType").unwrap_or("dropdown");
        defaults.insert("cellType".to_owned(), json!(cell));
        if let Some(choices) = fields.take("choices") {
            defaults.insert("choices".to_owned(), choices.clone());
        }
        fields.lost("choicesByUrl", "choices stand in the definition", "write them into the definition", self.report);

        defaults
    }

    /// A column as an element: its name, and the element.
    pub(super) fn column(
        &mut self,
        column: &Value,
        place: &str,
        defaults: &Map<String, Value>,
        totals: &mut Vec<(String, String)>,
    ) -> Option<(String, Map<String, Value>)> {
        let mut element = match column {
            Value::Object(object) => object.clone(),
            Value::String(name) => {
                let mut object = Map::new();
                object.insert("name".to_owned(), json!(name));
                object
            }
            other => {
                self.report.lost(place, &shown(other), "it is no column", "");
                return None;
            }
        };
        let name = element.get("name").and_then(Value::as_str).unwrap_or("column").to_owned();
        let default = defaults.get("cellType").cloned().unwrap_or(json!("dropdown"));
        let kind = element.remove("cellType").filter(|kind| kind != "default").unwrap_or(default);
        let listed = matches!(kind.as_str(), Some("dropdown" | "checkbox" | "radiogroup" | "tagbox"));
        element.insert("type".to_owned(), kind);
        if listed
            && !element.contains_key("choices")
            && let Some(choices) = defaults.get("choices")
        {
            element.insert("choices".to_owned(), choices.clone());
        }
        if let Some(unique) = element.remove("isUnique").filter(|unique| unique == &Value::Bool(true)) {
            let what = format!("isUnique: {unique}");
            self.report.lost(place, &what, "entries are not compared with one another", "say it in the hint");
        }
        if let Some(total) = element.remove("totalType").and_then(|total| total.as_str().map(str::to_owned))
            && total != "none"
        {
            totals.push((name.clone(), total));
        }
        for field in [
            "totalExpression",
            "totalFormat",
            "totalDisplayStyle",
            "totalCurrency",
            "totalMaximumFractionDigits",
            "totalMinimumFractionDigits",
        ] {
            if let Some(value) = element.remove(field) {
                let what = format!("{field}: {}", shown(&value));
                self.report.lost(place, &what, "a total is a sum, smallest, largest, average or count", "calculate it");
            }
        }
        Some((name, element))
    }
}
