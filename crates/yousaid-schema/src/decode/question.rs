//! Reads what questions of every type have in common.

use super::ONCE;
use super::Reading;
use crate::ChoicesFrom;
use crate::Json;
use crate::Object;
use crate::Question;
use crate::QuestionId;
use crate::QuestionKind;
use crate::SoftAnswer;
use crate::SoftChoice;
use crate::Warning;
use crate::limits;
use crate::read;
use crate::read::item;

/// Every field that a question of some type has, but for `ask_if`: what a bank's question has not.
pub(super) const FIELDS: [&str; 35] = [
    "id",
    "type",
    "title",
    "hint",
    "optional",
    "required_if",
    "soft_answers",
    "keep_if_hidden",
    "warn",
    "choices",
    "choices_from",
    "look",
    "shuffle",
    "points",
    "labels",
    "low",
    "high",
    "yes",
    "no",
    "min",
    "max",
    "max_length",
    "whole",
    "unit",
    "partial",
    "most",
    "text",
    "must",
    "media",
    "calculate",
    "shown",
    "rows",
    "total",
    "questions",
    "entry",
];

impl Reading<'_> {
    /// Reads a question whose id is read already.
    pub(super) fn question(&mut self, mut object: Object<'_>, id: Option<QuestionId>) -> Option<Question> {
        let o = &mut object;
        let title = self.text(o, "title");
        let hint = self.text(o, "hint");
        let optional = o.boolean("optional", self.problems).unwrap_or(false);
        let required_if = self.expression(o, "required_if");
        let soft_answers = self.soft_answers(o);
        let ask_if = self.expression(o, "ask_if");
        let keep_hidden = o.boolean("keep_if_hidden", self.problems).unwrap_or(false);
        let warnings = self.warnings(o);
        o.required("type", self.problems);
        let name = o.word("type", &QuestionKind::NAMES, self.problems);
        // Which fields belong to a type that is not known can't be told.
        let name = name.and_then(|index| QuestionKind::NAMES.get(index).copied())?;
        let choices_from = if takes_choices(name) { self.choices_from(o) } else { None };
        let kind = self.kind(o, name);
        self.refuse(o, name);
        let needs_title = match name {
            "statement" => false,
            "calculated" => matches!(kind, Some(QuestionKind::Calculated { shown: true, .. })),
            _ => true,
        };
        if needs_title && o.peek("title").is_none() {
            self.problems.wrong(
                o.pointer(),
                "missing-field",
                || "the field `title` is missing",
                || "add \"title\": … here, with the question itself",
            );
        }
        object.finish(self.problems);
        let question = Question::new(id?, kind?);
        Some(Question {
            title,
            hint,
            optional,
            required_if,
            soft_answers,
            ask_if,
            keep_hidden,
            warnings,
            choices_from,
            ..question
        })
    }

    /// A field that means nothing in this type would be believed to work.
    fn refuse(&mut self, object: &Object<'_>, name: &str) {
        let (fields, why): (&[&str], _) = match name {
            "statement" => {
                (&["optional", "required_if", "soft_answers", "keep_if_hidden", "warn"], "a statement takes no answer")
            }
            "calculated" => {
                (&["optional", "required_if", "soft_answers", "keep_if_hidden"], "nobody answers a calculated value")
            }
            "consent" => (&["soft_answers"], "consent is given or not"),
            "allocation" => (&["soft_answers"], "what is divided is divided, or left blank"),
            "address" => (&["soft_answers"], "an address is given, or left blank"),
            "repeat" => {
                (&["optional", "required_if", "soft_answers"], "`min` and `max` say how many entries there may be")
            }
            _ => return,
        };
        for field in fields {
            if object.peek(field).is_some() {
                let message = || ["`", field, "` means nothing here: ", why].concat();
                self.problems.wrong(object.at(field), "meaningless", message, || "take the field out");
            }
        }
    }

    pub(super) fn expression(&mut self, object: &mut Object<'_>, name: &'static str) -> Option<String> {
        object.string(name, limits::TEXT_CHARS, self.problems).map(str::to_owned)
    }

    fn soft_answers(&mut self, object: &mut Object<'_>) -> Vec<SoftChoice> {
        let items = object.list("soft_answers", SoftAnswer::ALL.len(), self.problems);
        let base = object.at("soft_answers");
        let mut all: Vec<SoftChoice> = Vec::new();
        for (i, json) in items.iter().enumerate() {
            let pointer = item(&base, i);
            let (word, at, label) = if let Json::Object(_) = json {
                let Some(mut object) = Object::open(json, &pointer, self.problems) else { continue };
                let word = object.required("code", self.problems);
                let label = self.text(&mut object, "label");
                let at = object.at("code");
                object.finish(self.problems);
                (word, at, label)
            } else {
                (Some(json), pointer.clone(), None)
            };
            let index = word.and_then(|json| read::word(json, &at, &SoftAnswer::CODES, self.problems));
            let Some(answer) = index.and_then(|i| SoftAnswer::ALL.get(i).copied()) else { continue };
            if all.iter().any(|soft| soft.answer == answer) {
                let message = || ["`", answer.code(), "` is given twice"].concat();
                self.problems.wrong(pointer, "duplicate", message, || ONCE);
            } else {
                all.push(SoftChoice { answer, label });
            }
        }
        all
    }

    fn warnings(&mut self, object: &mut Object<'_>) -> Vec<Warning> {
        let items = object.list("warn", limits::WARNINGS, self.problems);
        let base = object.at("warn");
        let mut warnings = Vec::new();
        for (i, json) in items.iter().enumerate() {
            let Some(mut object) = Object::open(json, &item(&base, i), self.problems) else { continue };
            object.required("if", self.problems);
            let if_ = self.expression(&mut object, "if");
            let text = self.required_text(&mut object, "text");
            object.finish(self.problems);
            if let (Some(if_), Some(text)) = (if_, text) {
                warnings.push(Warning { if_, text });
            }
        }
        warnings
    }

    fn choices_from(&mut self, object: &mut Object<'_>) -> Option<ChoicesFrom> {
        let json = object.get("choices_from")?;
        let mut object = Object::open(json, &object.at("choices_from"), self.problems)?;
        let question = self.id(&mut object, "question", QuestionId::plain, QuestionId::RULE);
        let which = object.word("which", &["chosen", "not_chosen"], self.problems);
        object.finish(self.problems);
        Some(ChoicesFrom { question: question?, chosen: which != Some(1) })
    }
}

/// Whether choices of an earlier question can be carried into this type.
fn takes_choices(name: &str) -> bool {
    matches!(name, "choice" | "multiple_choice" | "ranking")
}
