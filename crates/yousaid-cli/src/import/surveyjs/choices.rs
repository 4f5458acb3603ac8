//! Questions with choices, and ratings.

use serde_json::Value;
use yousaid_schema::Json;

use super::Fields;
use super::Reader;
use super::fields::plain;
use super::fields::shown;
use crate::import::decimal;
use crate::import::draft::Choice;
use crate::import::draft::Logic;
use crate::import::draft::Question;
use crate::import::ids::Ids;
use crate::import::logic::Named;
use crate::import::logic::Tree;
use crate::import::markup;
use crate::import::words::Words;

/// Items that SurveyJS adds to choices: the switch and its older name, the texts, the stored value.
const SPECIAL: [(&str, &str, &str, &str, &str); 4] = [
    ("showOtherItem", "hasOther", "otherText", "other", "Other"),
    ("showNoneItem", "hasNone", "noneText", "none", "None"),
    ("showRefuseItem", "hasRefuse", "refuseText", "refused", "Prefer not to say"),
    ("showDontKnowItem", "hasDontKnow", "dontKnowText", "dontknow", "Don't know"),
];

impl Reader<'_> {
    pub(super) fn choice_question(
        &mut self,
        kind: &str,
        fields: &Fields<'_>,
        question: &mut Question,
        named: &mut Named,
    ) {
        let several = fields.flag("multiSelect");
        question.kind = match kind {
            "checkbox" | "tagbox" => "multiple_choice",
            "imagepicker" if several => "multiple_choice",
            "ranking" => "ranking",
            _ => "choice",
        };
        if kind == "dropdown" {
            question.field("look", "select");
        }
        if matches!(kind, "tagbox" | "imagepicker" | "buttongroup") {
            self.report.look(&fields.place, kind, "it is shown as choices in rows");
        }
        let mut ids = Ids::default();
        let given = fields.list("choices");
        let at = format!("{}.choices", fields.place);
        for (i, item) in given.iter().enumerate() {
            if let Some(choice) = self.choice(item, &format!("{at}[{i}]"), &mut ids, named, false) {
                question.choices.push(choice);
            }
        }
        self.carried(fields, question, named);
        self.special(fields, question, named, &mut ids);
        self.conditions_of_all(fields, question, named);
        match fields.string("choicesOrder") {
            Some("random") => question.field("shuffle", true),
            Some(order @ ("asc" | "desc")) => {
                let language = self.language.clone();
                question.choices.sort_by_key(|choice| choice.label.get(&language).to_lowercase());
                if order == "desc" {
                    question.choices.reverse();
                }
                question.choices.sort_by_key(|choice| choice.other || choice.exclusive);
            }
            _ => {}
        }
        if question.kind == "multiple_choice" {
            for (name, field) in [("min", "minSelectedChoices"), ("max", "maxSelectedChoices")] {
                if let Some(count) = fields.count(field).filter(|count| *count > 0) {
                    let most = u32::try_from(question.choices.len().max(1)).unwrap_or(1);
                    let count = if question.choices_from.is_some() { count.min(200) } else { count.min(most) };
                    question.field(name, Json::from(count));
                }
            }
        }
        if question.kind == "ranking" {
            let most = fields.count("maxSelectedChoices").filter(|count| *count > 0);
            if fields.flag("selectToRankEnabled")
                && let Some(most) = most
            {
                question.field("most", Json::from(most));
            }
            fields.lost("minSelectedChoices", "a ranking has no fewest number", "", self.report);
        }
        let from_elsewhere = fields.lost(
            "choicesByUrl",
            "choices stand in the definition, so that every answer can be checked",
            "write the choices into the definition",
            self.report,
        );
        fields.lost("valuePropertyName", "answers are codes", "", self.report);
        if question.choices.len() < 2 && question.choices_from.is_none() {
            self.too_few(fields, question, named, from_elsewhere);
        }
    }

    /// One choice is an agreement, and none a question in words.
    fn too_few(&mut self, fields: &Fields<'_>, question: &mut Question, named: &mut Named, from_elsewhere: bool) {
        let what = format!("{} choices of `{}`", question.choices.len(), question.source);
        question.fields.clear();
        if let Some(only) = question.choices.pop() {
            question.kind = "consent";
            question.text("text", Some(only.label));
            for (_, code) in &mut named.codes {
                "yes".clone_into(code);
            }
            if !question.soft.is_empty() {
                question.soft.clear();
            }
            self.report.changed(&fields.place, &what, "a single choice is a `consent`: yes or no", "read its text");
        } else {
            question.kind = "short_text";
            question.soft.clear();
            named.codes.clear();
            let help = if from_elsewhere { "add the choices, and make it a `choice` again" } else { "add choices" };
            self.report.changed(&fields.place, &what, "it is asked for in words, as there are no choices", help);
        }
    }

    /// One item of a list of choices, columns or rows.
    pub(super) fn choice(
        &mut self,
        item: &Value,
        place: &str,
        ids: &mut Ids,
        named: &mut Named,
        is_row: bool,
    ) -> Option<Choice> {
        let value = match item {
            Value::Object(object) => object.get("value").and_then(plain),
            other => plain(other),
        };
        let Some(value) = value else {
            self.report.lost(place, &shown(item), "it has no value that could be stored", "give it a `value`");
            return None;
        };
        let code = if is_row { ids.row(&value) } else { ids.code(&value) };
        self.report.renamed(&format!("answer of `{}`", named.id), &value, &code);
        named.codes.push((value.clone(), code.clone()));
        let mut choice =
            Choice { code, label: Words::new(&self.language, &markup::plain(&value)), ..Choice::default() };
        if let Value::Object(object) = item {
            let fields = Fields::new(object, place);
            fields.take("value");
            if let Some(label) = self.texts(&fields, "text") {
                choice.label = label;
            }
            choice.exclusive = fields.flag("isExclusive");
            let mut conditions = Vec::new();
            for name in ["visibleIf", "enableIf"] {
                let Some(logic) = self.logic(&fields, name) else { continue };
                if name == "enableIf" {
                    self.report.changed(place, &logic.source, "the choice is left out where it was greyed out", "");
                }
                conditions.push(with_item(&logic, &value));
            }
            choice.ask_if = joined(conditions);
            for name in ["imageLink", "icon", "iconName"] {
                let why = "choices are words; a picture alone can't be read aloud";
                fields.lost(name, why, "say in the label what the picture shows", self.report);
            }
            fields.lost("description", "a choice has one text", "put it into the label", self.report);
            if let Some(score) = fields.number("score").and_then(decimal) {
                choice.score = Some(Json::from(score));
            }
            fields.finish(self.report);
        }
        if choice.label.is_empty() {
            choice.label = Words::new(&self.language, &choice.code);
        }
        Some(choice)
    }

    /// Choices of an earlier question.
    fn carried(&mut self, fields: &Fields<'_>, question: &mut Question, named: &mut Named) {
        let Some(from) = fields.string("choicesFromQuestion") else { return };
        let mode = fields.string("choicesFromQuestionMode").unwrap_or("all");
        for name in ["choiceValuesFromQuestion", "choiceTextsFromQuestion"] {
            fields.lost(
                name,
                "choices come from choices only, not from rows or panels",
                "write them down",
                self.report,
            );
        }
        let source = self.names.get(from).cloned();
        let (Some(list), Some(source)) = (self.lists.get(from).cloned(), source) else {
            let why = "no earlier question of this name has choices";
            self.report.lost(&fields.place, &format!("choicesFromQuestion: {from}"), why, "write the choices down");
            return;
        };
        named.codes.extend(source.codes.iter().cloned());
        if mode == "all" {
            let known: Vec<String> = question.choices.iter().map(|choice| choice.code.clone()).collect();
            let copies = list.into_iter().filter(|choice| !known.contains(&choice.code) && !choice.other);
            question.choices.splice(0..0, copies);
        } else {
            question.choices_from = Some((source.id, mode == "selected"));
        }
    }

    fn special(&mut self, fields: &Fields<'_>, question: &mut Question, named: &mut Named, ids: &mut Ids) {
        for (switch, older, text, value, usual) in SPECIAL {
            let wanted = fields.either(switch, older) == Some(&Value::Bool(true));
            let words = self.texts(fields, text);
            if !wanted {
                continue;
            }
            let label = words.clone().unwrap_or_else(|| Words::new(&self.language, usual));
            let soft = match value {
                "refused" => Some("prefer_not_to_say"),
                "dontknow" => Some("dont_know"),
                _ => None,
            };
            if let Some(soft) = soft {
                named.codes.push((value.to_owned(), soft.to_owned()));
                question.soft.push((soft, words));
                continue;
            }
            if question.kind == "ranking" {
                self.report.lost(&fields.place, switch, "everything in a ranking has a place", "add it as a choice");
                continue;
            }
            let code = ids.code(value);
            named.codes.push((value.to_owned(), code.clone()));
            let is_other = value == "other";
            let exclusive = !is_other && question.kind == "multiple_choice";
            question.choices.push(Choice { code, label, other: is_other, exclusive, ..Choice::default() });
            if is_other {
                let source = [&question.source, "-Comment"].concat();
                let own = [&question.id, ".other"].concat();
                self.names.add(&source, Named::new(&own, crate::import::logic::Class::Text));
            }
        }
        let all = fields.either("showSelectAllItem", "hasSelectAll") == Some(&Value::Bool(true));
        let words = fields.take("selectAllText").is_some();
        if all || words {
            self.report.lost(&fields.place, "showSelectAllItem", "each choice is made by itself", "");
        }
    }

    /// A condition for all choices: `{item}` is each of them in turn.
    fn conditions_of_all(&mut self, fields: &Fields<'_>, question: &mut Question, named: &Named) {
        for name in ["choicesVisibleIf", "choicesEnableIf"] {
            let Some(logic) = self.logic(fields, name) else { continue };
            if name == "choicesEnableIf" {
                self.report.changed(
                    &fields.place,
                    &logic.source,
                    "choices are left out where they were greyed out",
                    "",
                );
            }
            for choice in question.choices.iter_mut().filter(|choice| !choice.other && !choice.exclusive) {
                let value = named.codes.iter().find(|(_, code)| *code == choice.code);
                let Some((value, _)) = value else { continue };
                let own = with_item(&logic, value);
                choice.ask_if = joined(choice.ask_if.take().into_iter().chain([own]).collect());
            }
        }
    }

    pub(super) fn rating(&mut self, fields: &Fields<'_>, question: &mut Question, named: &mut Named) {
        let look = fields.either("rateType", "rateDisplayMode").and_then(Value::as_str).unwrap_or("labels").to_owned();
        let (low, high) = (self.texts(fields, "minRateDescription"), self.texts(fields, "maxRateDescription"));
        let (min, max) = (fields.number("rateMin").unwrap_or(1.0), fields.number("rateMax"));
        let step = fields.number("rateStep").filter(|step| *step > 0.0).unwrap_or(1.0);
        let count = fields.count("rateCount");
        let given = fields.list("rateValues");
        let mut ids = Ids::default();
        if given.is_empty() {
            let max = max.or(count.map(|count| min + step * (f64::from(count) - 1.0))).unwrap_or(5.0);
            let mut value = min;
            while value <= max + 1e-9 && question.points.len() < 60 {
                let number = Value::from(value).to_string();
                let number = number.strip_suffix(".0").unwrap_or(&number).to_owned();
                let item = Value::from(number);
                question.points.extend(self.choice(&item, &fields.place, &mut ids, named, false));
                value += step;
            }
        }
        for (i, item) in given.iter().enumerate() {
            let place = format!("{}.rateValues[{i}]", fields.place);
            question.points.extend(self.choice(item, &place, &mut ids, named, false));
        }
        let points = question.points.len();
        let from_one = named.codes.iter().enumerate().all(|(i, (value, _))| *value == (i + 1).to_string());
        let from_zero = named.codes.iter().enumerate().all(|(i, (value, _))| *value == i.to_string());
        question.kind = "scale";
        if look == "stars" && from_one && (3..=10).contains(&points) {
            question.kind = "stars";
            question.field("points", Json::from(u32::try_from(points).unwrap_or(5)));
            question.points.clear();
        } else if look == "smileys" && from_one && matches!(points, 4 | 5) && given.is_empty() {
            question.kind = "smileys";
            question.field("points", Json::from(u32::try_from(points).unwrap_or(5)));
            question.points.clear();
        } else if from_zero && points == 11 && given.is_empty() {
            question.kind = "likelihood";
            question.points.clear();
            question.text("low", low.clone());
            question.text("high", high.clone());
        }
        if question.kind != "scale" {
            if question.kind != "likelihood" && (low.is_some() || high.is_some()) {
                let what =
                    [&low, &high].into_iter().flatten().map(|words| words.get(&self.language)).collect::<Vec<_>>();
                self.report.lost(
                    &fields.place,
                    &what.join(" / "),
                    "the interface has words for each star and face",
                    "make it a `scale` with `labels: ends`",
                );
            }
            return;
        }
        if matches!(look.as_str(), "stars" | "smileys") {
            self.report.changed(&fields.place, &format!("rateType: {look}"), "it is a scale of points with labels", "");
        }
        scored(&mut question.points, named);
        let ends = low.is_some() || high.is_some();
        if ends {
            question.field("labels", "ends");
            for (words, point) in [(low, 0), (high, points.saturating_sub(1))] {
                if let (Some(words), Some(point)) = (words, question.points.get_mut(point)) {
                    point.label = words;
                }
            }
        }
        if points > 11 {
            self.report.changed(
                &fields.place,
                &format!("{points} points"),
                "a scale has 11 points at most, so this is a choice",
                "ask for a number",
            );
            question.kind = "choice";
            question.fields.clear();
            question.choices = std::mem::take(&mut question.points);
            for choice in &mut question.choices {
                choice.score = None;
            }
        }
    }
}

/// Gives points the scores that their values are, if all of them are numbers.
pub(super) fn scored(points: &mut [Choice], named: &Named) {
    let value = |point: &Choice| {
        let (value, _) = named.codes.iter().find(|(_, code)| *code == point.code)?;
        decimal(value.parse().ok()?)
    };
    if points.iter().all(|point| value(point).is_some()) {
        for point in points {
            point.score = value(point).map(Json::from);
        }
    }
}

/// A condition about `{item}`, for one of the items.
fn with_item(logic: &Logic, value: &str) -> Logic {
    let tree = logic.tree().replaced(&|part| match part {
        Tree::Name(name) if name == "item" || name == "choice" => Some(Tree::Text(value.to_owned())),
        _ => None,
    });
    Logic::new(&logic.place, logic.source.clone(), tree)
}

/// Several conditions as one.
fn joined(conditions: Vec<Logic>) -> Option<Logic> {
    conditions.into_iter().reduce(|a, b| {
        let tree = Tree::two(crate::import::logic::Op::And, a.tree().clone(), b.tree().clone());
        Logic::new(&a.place, format!("{}; {}", a.source, b.source), tree)
    })
}
