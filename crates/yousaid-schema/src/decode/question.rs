//! Reads what questions of every type have in common.

use super::ONCE;
use super::Reading;
use crate::ChoicesFrom;
use crate::Json;
use crate::Object;
use crate::Problem;
use crate::Question;
use crate::QuestionId;
use crate::QuestionKind;
use crate::SoftAnswer;
use crate::SoftChoice;
use crate::Warning;
use crate::advice;
use crate::limits;
use crate::read;
use crate::read::item;

/// Every field that a question of some type has, but for `ask_if`: what a bank's question has not.
pub(super) const FIELDS: [&str; 37] = [
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
    "accept",
    "max_kilobytes",
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

/// The types, in the order of [`QuestionKind::NAMES`].
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Type {
    Choice,
    MultipleChoice,
    YesNo,
    Scale,
    Smileys,
    Stars,
    Likelihood,
    ShortText,
    LongText,
    Email,
    Telephone,
    Postcode,
    Date,
    Time,
    Signature,
    Location,
    File,
    Number,
    Ranking,
    Consent,
    Calculated,
    Statement,
    Matrix,
    Allocation,
    Address,
    Repeat,
}

impl Type {
    const ALL: [Self; QuestionKind::NAMES.len()] = [
        Self::Choice,
        Self::MultipleChoice,
        Self::YesNo,
        Self::Scale,
        Self::Smileys,
        Self::Stars,
        Self::Likelihood,
        Self::ShortText,
        Self::LongText,
        Self::Email,
        Self::Telephone,
        Self::Postcode,
        Self::Date,
        Self::Time,
        Self::Signature,
        Self::Location,
        Self::File,
        Self::Number,
        Self::Ranking,
        Self::Consent,
        Self::Calculated,
        Self::Statement,
        Self::Matrix,
        Self::Allocation,
        Self::Address,
        Self::Repeat,
    ];

    /// Fields that mean nothing in this type, and why.
    fn meaningless(self) -> (&'static [&'static str], &'static str) {
        match self {
            Self::Statement => {
                (&["optional", "required_if", "soft_answers", "keep_if_hidden", "warn"], "a statement takes no answer")
            }
            Self::Calculated => {
                (&["optional", "required_if", "soft_answers", "keep_if_hidden"], "nobody answers a calculated value")
            }
            Self::Consent => (&["soft_answers"], "consent is given or not"),
            Self::Allocation => (&["soft_answers"], "what is divided is divided, or left blank"),
            Self::Address => (&["soft_answers"], "an address is given, or left blank"),
            Self::Repeat => {
                (&["optional", "required_if", "soft_answers"], "`min` and `max` say how many entries there may be")
            }
            _ => (&[], ""),
        }
    }
}

impl Reading<'_> {
    /// Reads a question whose id is read already.
    pub(super) fn question(&mut self, mut object: Object<'_>, id: Option<QuestionId>) -> Option<Question> {
        let o = &mut object;
        let mut question = Question::new(id.unwrap_or_else(QuestionId::unread), QuestionKind::Address);
        question.title = self.text(o, "title");
        question.hint = self.text(o, "hint");
        question.optional = self.flag(o, "optional");
        question.required_if = self.expression(o, "required_if");
        question.soft_answers = self.soft_answers(o);
        question.ask_if = self.expression(o, "ask_if");
        question.keep_hidden = self.flag(o, "keep_if_hidden");
        question.warnings = self.warnings(o);
        o.required("type", self.problems);
        // Which fields belong to a type that is not known can't be told.
        let type_ = o.word("type", &QuestionKind::NAMES, self.problems);
        let type_ = type_.and_then(|index| Type::ALL.get(index).copied())?;
        // Only a choice among several can have those of an earlier question.
        if let Type::Choice | Type::MultipleChoice | Type::Ranking = type_ {
            question.choices_from = self.choices_from(o);
        }
        question.kind = self.kind(o, type_);
        question.list = self.list.take();
        // A field that means nothing in this type would be believed to work.
        let (fields, why) = type_.meaningless();
        for field in fields {
            if o.peek(field).is_some() {
                let message = || ["`", field, "` means nothing here: ", why].concat();
                self.problems.wrong(o.at(field), "meaningless", message, || "take the field out");
            }
        }
        let needs_title = match question.kind {
            QuestionKind::Statement { .. } => false,
            QuestionKind::Calculated { shown, .. } => shown,
            _ => true,
        };
        if needs_title && o.peek("title").is_none() {
            // With its words in every build: a field that is nearly called so takes this back.
            let help = advice(|| "add \"title\": … here, with the question itself");
            let problem = Problem::new(o.pointer(), "missing-field", "the field `title` is missing");
            self.problems.push(problem.help(help));
        }
        object.finish(self.problems);
        Some(question)
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
            warnings.push(Warning { if_: if_.unwrap_or_default(), text });
        }
        warnings
    }

    fn choices_from(&mut self, object: &mut Object<'_>) -> Option<ChoicesFrom> {
        let json = object.get("choices_from")?;
        let mut object = Object::open(json, &object.at("choices_from"), self.problems)?;
        let question = self.id(&mut object, "question");
        let which = object.word("which", &["chosen", "not_chosen"], self.problems);
        object.finish(self.problems);
        Some(ChoicesFrom { question: question.unwrap_or_else(QuestionId::unread), chosen: which != Some(1) })
    }
}
