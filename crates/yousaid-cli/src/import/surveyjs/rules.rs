//! What a question has besides its kind: conditions, whether it is required, checks, values that
//! are filled in.

use serde_json::Value;
use yousaid_schema::Json;

use super::Fields;
use super::Reader;
use super::fields::shown;
use crate::import::SOFTER;
use crate::import::decimal;
use crate::import::draft::Logic;
use crate::import::draft::Question;
use crate::import::draft::Warning;
use crate::import::logic::Op;
use crate::import::logic::Tree;
use crate::import::warning_words;

/// Fields that fill in an answer, or change one.
const FILLED: [&str; 8] = [
    "defaultValue",
    "defaultValueExpression",
    "setValueIf",
    "setValueExpression",
    "resetValueIf",
    "correctAnswer",
    "defaultDisplayValue",
    "defaultRowValue",
];

/// Texts of an input that vanish when one writes, or that speak of its buttons.
const INNER: [&str; 11] = [
    "placeholder",
    "placeHolder",
    "optionsCaption",
    "minErrorText",
    "maxErrorText",
    "requiredErrorText",
    "otherErrorText",
    "otherPlaceholder",
    "otherPlaceHolder",
    "commentPlaceholder",
    "commentPlaceHolder",
];

impl Reader<'_> {
    /// The conditions under which something is shown, and whether it never is.
    pub(super) fn visible(&mut self, fields: &Fields<'_>, name: &str) -> (Vec<Logic>, bool) {
        let mut conditions = Vec::new();
        let hidden = fields.take("visible").is_some_and(|value| value.as_bool() == Some(false));
        let condition = self.logic(fields, "visibleIf");
        let by_trigger = self.shown_by.get(name).cloned().unwrap_or_default();
        let never = hidden && !fields.has("visibleIf") && by_trigger.is_empty();
        conditions.extend(condition);
        conditions.extend(by_trigger);
        (conditions, never)
    }

    /// Reads what every question has but its title; `conditions` are those of the panels around it.
    pub(super) fn rules(
        &mut self,
        fields: &Fields<'_>,
        question: &mut Question,
        conditions: &[Logic],
        own: Vec<Logic>,
    ) {
        question.ask_if.extend(conditions.iter().cloned());
        question.ask_if.extend(own);
        if let Some(logic) = self.logic(fields, "enableIf") {
            self.report.changed(
                &fields.place,
                &logic.source,
                "the question is left out where it was greyed out",
                "nothing, if that is right",
            );
            question.ask_if.push(logic);
        }
        question.required_if = self.logic(fields, "requiredIf");
        let required = fields.flag("isRequired");
        question.optional = !required && question.required_if.is_none();
        if required {
            question.required_if = None;
        }
        if fields.string("clearIfInvisible") == Some("none") {
            question.keep = true;
        }
        if fields.flag("readOnly") {
            self.report.lost(
                &fields.place,
                "readOnly: true",
                "a question that can't be answered would only be in the way",
                "take it out, or make it a statement or a calculated value",
            );
        }
        for name in FILLED {
            fields.lost(
                name,
                "answers are given by residents only, and never filled in for them",
                "calculate a value of its own, or pass it as context",
                self.report,
            );
        }
        for name in INNER {
            fields.lost(
                name,
                "the interface has its own words, and fields stay empty until somebody writes",
                "what residents need to know goes into the hint",
                self.report,
            );
        }
        self.validators(fields, question);
        if !matches!(question.kind, "statement" | "calculated") {
            self.comment(fields, question);
        }
    }

    fn comment(&mut self, fields: &Fields<'_>, question: &Question) {
        let wants = fields.either("showCommentArea", "hasComment").is_some_and(|value| value == &Value::Bool(true));
        let words = self.texts(fields, "commentText");
        if !wants {
            return;
        }
        let title = words.unwrap_or_else(|| crate::import::words::Words::new(&self.language, "Comment"));
        self.pending(question, title);
    }

    fn validators(&mut self, fields: &Fields<'_>, question: &mut Question) {
        for (i, validator) in fields.list("validators").iter().enumerate() {
            let place = format!("{}.validators[{i}]", fields.place);
            let Value::Object(object) = validator else {
                self.report.lost(&place, &shown(validator), "it is no validator", "");
                continue;
            };
            let own = Fields::new(object, &place);
            self.validator(&own, question, &shown(validator));
            own.finish(self.report);
        }
    }

    fn validator(&mut self, own: &Fields<'_>, question: &mut Question, whole: &str) {
        let kind = own.string("type").unwrap_or_default().trim_end_matches("validator").to_owned();
        let text = self.texts(own, "text");
        let soft = matches!(own.string("notificationType"), Some("warning" | "info"));
        let words = text.clone().unwrap_or_else(|| warning_words(&self.language));
        let this = || Tree::This;
        let place = own.place.clone();
        let length = || Tree::Call("string-length".to_owned(), vec![Tree::This]);
        let mut wrong: Option<Tree> = None;
        let mut kept = false;
        match kind.as_str() {
            "numeric" => {
                let (min, max) = (own.number("minValue"), own.number("maxValue"));
                if question.kind == "number" && !soft {
                    kept = true;
                    for (name, value) in [("min", min), ("max", max)] {
                        if let Some(value) = value.and_then(decimal) {
                            question.field(name, value);
                        }
                    }
                } else if question.kind == "short_text" && !soft && question.fields.is_empty() {
                    // A text that has to be a number is a number.
                    kept = true;
                    question.kind = "number";
                    for (name, value) in [("min", min), ("max", max)] {
                        if let Some(value) = value.and_then(decimal) {
                            question.field(name, value);
                        }
                    }
                    self.report.changed(&place, whole, "the question is a number now", "");
                } else {
                    let number = |value: f64| Tree::Number(value.to_string());
                    let below = min.map(|min| Tree::two(Op::Less, this(), number(min)));
                    let above = max.map(|max| Tree::two(Op::Greater, this(), number(max)));
                    wrong = either(below, above);
                }
            }
            "email" if question.kind == "short_text" => {
                kept = true;
                question.kind = "email";
                question.fields.clear();
            }
            "email" => kept = question.kind == "email",
            "text" => {
                let (min, max) = (own.count("minLength"), own.count("maxLength"));
                let digits = own.take("allowDigits");
                if digits.is_some_and(|value| value == &Value::Bool(false)) {
                    self.report.lost(&place, "allowDigits: false", "digits can't be forbidden", "");
                }
                let is_text = matches!(question.kind, "short_text" | "long_text" | "location");
                if let Some(max) = max.filter(|max| *max > 0 && is_text && !soft) {
                    kept = true;
                    question.field("max_length", Json::from(max.min(10_000)));
                }
                let short = min.filter(|min| *min > 0);
                wrong = short.map(|min| Tree::two(Op::Less, length(), Tree::Number(min.to_string())));
                kept |= wrong.is_none() && max.is_none();
            }
            "answercount" if question.kind == "multiple_choice" && !soft => {
                kept = true;
                for (name, value) in [("min", own.count("minCount")), ("max", own.count("maxCount"))] {
                    if let Some(value) = value.filter(|value| *value > 0) {
                        question.field(name, Json::from(value));
                    }
                }
            }
            "expression" => {
                wrong = self.logic(own, "expression").map(|logic| Tree::not(logic.tree().clone()));
                // One that can't be read has its line already.
                kept = wrong.is_none();
            }
            "regex" => {
                own.take("caseInsensitive");
                let pattern = own.string("regex").unwrap_or_default();
                match crate::import::pattern::meaning(pattern) {
                    Some(crate::import::pattern::Meaning::Length { min, max })
                        if matches!(question.kind, "short_text" | "long_text") =>
                    {
                        kept = true;
                        if let Some(max) = max {
                            question.field("max_length", Json::from(max));
                        }
                        wrong = (min > 1).then(|| Tree::two(Op::Less, length(), Tree::Number(min.to_string())));
                    }
                    Some(crate::import::pattern::Meaning::Kind(kind)) if question.kind == "short_text" => {
                        kept = true;
                        question.kind = kind;
                        question.fields.clear();
                        self.report.changed(&place, whole, &format!("the question is of type `{kind}` now"), "");
                    }
                    _ => {}
                }
            }
            _ => {}
        }
        if let Some(wrong) = wrong {
            let condition = Tree::two(Op::And, Tree::answered(this()), wrong);
            let if_ = Logic::new(&place, whole, condition);
            let if_ = if soft { if_ } else { if_.noted(SOFTER.0, SOFTER.1) };
            question.warn.push(Warning { if_, text: words });
        } else if !kept {
            self.report.lost(
                &place,
                whole,
                "there is no such check here",
                "choose a type that checks its answers, or say in the hint what is wanted",
            );
        } else if text.is_some() && !soft {
            self.report.lost(&place, whole, "the words of this error are the interface's own", "");
        }
    }
}

fn either(a: Option<Tree>, b: Option<Tree>) -> Option<Tree> {
    match (a, b) {
        (Some(a), Some(b)) => Some(Tree::two(Op::Or, a, b)),
        (a, b) => a.or(b),
    }
}
