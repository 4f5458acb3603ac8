//! Reads what each type of question has of its own; the types that few surveys have are in [`super::rare`].

use super::Reading;
use super::question::Type;
use super::rare;
use super::split_use;
use crate::Choice;
use crate::ChoiceLook;
use crate::Code;
use crate::Decimal;
use crate::Json;
use crate::ListUse;
use crate::Object;
use crate::QuestionKind;
use crate::ScaleLook;
use crate::Text;
use crate::id::Id;
use crate::limits;
use crate::markup;
use crate::nearest;
use crate::read::item;
use crate::text::has_sign;

/// What the items of a list of choices are.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Items {
    Choices,
    /// Choices to be put in order.
    Ranked,
    /// Points of a scale, each with a label.
    Points,
    /// Points of which only the ends need a label.
    Ends,
    /// Points that need none: the interface has words for them.
    Faces,
    Rows,
}

impl Reading<'_> {
    // By itself, so that what it returns is written in place and not carried about in pieces.
    #[inline(never)]
    pub(super) fn kind(&mut self, object: &mut Object<'_>, type_: Type) -> QuestionKind {
        match type_ {
            Type::Choice => {
                let choices = self.offered(object, Items::Choices);
                let look = match object.word("look", &["rows", "select"], self.problems) {
                    Some(1) => ChoiceLook::Select,
                    _ => ChoiceLook::Rows,
                };
                QuestionKind::Choice { choices, look, shuffle: self.flag(object, "shuffle") }
            }
            Type::MultipleChoice => {
                let choices = self.offered(object, Items::Choices);
                let most = most(object, &choices);
                let min = object.whole("min", 1, most, self.problems);
                let max = object.whole("max", 1, most, self.problems);
                self.ordered(object, min.map(Decimal::from), max.map(Decimal::from));
                QuestionKind::MultipleChoice { choices, min, max, shuffle: self.flag(object, "shuffle") }
            }
            Type::YesNo => QuestionKind::YesNo { yes: self.text(object, "yes"), no: self.text(object, "no") },
            Type::Scale => {
                let ends = object.word("labels", &["all", "ends"], self.problems) == Some(1);
                let (items, look) =
                    if ends { (Items::Ends, ScaleLook::Ends) } else { (Items::Points, ScaleLook::Labels) };
                QuestionKind::Scale { points: self.points(object, items), look }
            }
            Type::ShortText => QuestionKind::ShortText { max_length: self.max_length(object) },
            Type::LongText => QuestionKind::LongText { max_length: self.max_length(object) },
            Type::Email => QuestionKind::Email,
            Type::Number => {
                let min = object.number("min", self.problems);
                let max = object.number("max", self.problems);
                self.ordered(object, min, max);
                QuestionKind::Number { min, max, whole: self.flag(object, "whole"), unit: self.text(object, "unit") }
            }
            Type::Calculated => {
                object.required("calculate", self.problems);
                let value = self.expression(object, "calculate");
                let (shown, unit) = (self.flag(object, "shown"), self.text(object, "unit"));
                QuestionKind::Calculated { value: value.unwrap_or_default(), shown, unit }
            }
            Type::Statement => {
                let text = self.required_text(object, "text");
                let media =
                    object.get("media").and_then(|json| self.rare_media(rare::door(), json, &object.at("media")));
                QuestionKind::Statement { text, media }
            }
            _ => self.rare_kind(rare::door(), object, type_),
        }
    }

    /// Yes only where it says so.
    pub(super) fn flag(&mut self, object: &mut Object<'_>, name: &'static str) -> bool {
        object.boolean(name, self.problems).unwrap_or(false)
    }

    pub(super) fn max_length(&mut self, object: &mut Object<'_>) -> Option<u32> {
        object.whole("max_length", 1, u32::try_from(limits::ANSWER_CHARS).unwrap_or(u32::MAX), self.problems)
    }

    pub(super) fn ordered(&mut self, object: &Object<'_>, min: Option<Decimal>, max: Option<Decimal>) {
        if let (Some(min), Some(max)) = (min, max)
            && min > max
        {
            self.problems.wrong(
                object.at("min"),
                "out-of-range",
                || format!("`min` is {min}, more than `max`, which is {max}"),
                || "give a `min` of at most `max`",
            );
        }
    }

    /// The choices of a question that may have more from an earlier one.
    pub(super) fn offered(&mut self, object: &mut Object<'_>, items: Items) -> Vec<Choice> {
        if object.peek("choices_from").is_some() {
            self.list(object, "choices", 0, limits::CHOICES, items)
        } else {
            self.choices(object, "choices", 2, limits::CHOICES, items)
        }
    }

    pub(super) fn points(&mut self, object: &mut Object<'_>, items: Items) -> Vec<Choice> {
        self.choices(object, "points", 2, 11, items)
    }

    pub(super) fn in_digits(&self, number: Decimal) -> Text {
        Text::new(self.languages.first().map_or("en", String::as_str), &number.to_string())
    }

    pub(super) fn choices(
        &mut self,
        object: &mut Object<'_>,
        name: &'static str,
        min: usize,
        max: usize,
        items: Items,
    ) -> Vec<Choice> {
        object.required(name, self.problems);
        self.list(object, name, min, max, items)
    }

    fn list(
        &mut self,
        object: &mut Object<'_>,
        name: &'static str,
        min: usize,
        max: usize,
        items: Items,
    ) -> Vec<Choice> {
        if matches!(items, Items::Choices | Items::Points | Items::Ends) {
            match object.peek(name) {
                Some(Json::Object(_)) => {
                    self.list = self.list_use(object, name);
                    return Vec::new();
                }
                Some(Json::Text(_)) if self.shared.is_some() => return self.shared_list(object, name, items),
                _ => {}
            }
        }
        let list = object.list(name, max, self.problems);
        let base = object.at(name);
        if list.len() < min && matches!(object.peek(name), Some(Json::List(list)) if list.len() < min) {
            self.problems.wrong(
                &base,
                "too-few",
                || format!("needed: at least {min}; given: {}", list.len()),
                || ["add ", name, ", or use another type"].concat(),
            );
        }
        let mut choices: Vec<Choice> = Vec::new();
        for (i, json) in list.iter().enumerate() {
            let pointer = item(&base, i);
            let is_end = i == 0 || i + 1 == list.len();
            let Some(choice) = self.choice(json, &pointer, i, is_end, items) else { continue };
            if choices.iter().any(|known| known.code == choice.code) {
                self.problems.wrong(
                    pointer + "/code",
                    "duplicate",
                    || format!("another choice has the code `{}`", choice.code),
                    || "give each choice its own code",
                );
                continue;
            }
            if choice.other && choices.iter().any(|known| known.other) {
                self.problems.wrong(
                    pointer + "/other",
                    "duplicate",
                    || "another choice opens a field already",
                    || "leave `other` to one choice",
                );
            }
            choices.push(choice);
        }
        choices
    }

    /// A scale or list that is taken from a bank: `{"bank": "scales@1/SAT5"}`.
    fn list_use(&mut self, object: &mut Object<'_>, name: &'static str) -> Option<ListUse> {
        let mut object = Object::open(object.get(name)?, &object.at(name), self.problems)?;
        object.required("bank", self.problems);
        let used = object.string("bank", 4 * limits::ID_CHARS, self.problems);
        object.finish(self.problems);
        let split = used.and_then(split_use);
        if split.is_none() && used.is_some() {
            let message = || "not the name of a bank's scale or list";
            let help = || "write bank, version and scale as `scales@1/SAT5`";
            self.problems.wrong(object.at("bank"), "bad-bank", message, help);
        }
        let (bank, list) = split?;
        Some(ListUse { bank: bank.to_owned(), list: list.to_owned() })
    }

    /// A scale or list that several questions of a bank share, named by its id.
    fn shared_list(&mut self, object: &mut Object<'_>, name: &'static str, items: Items) -> Vec<Choice> {
        let id = object.string(name, limits::ID_CHARS, self.problems).unwrap_or_default();
        let Some(shared) = &self.shared else { return Vec::new() };
        let known = if items == Items::Choices { &shared.lists } else { &shared.scales };
        if let Some(list) = known.iter().find(|list| list.id == id) {
            return list.choices.clone();
        }
        let names = || known.iter().map(|list| list.id.as_str());
        let help = || match nearest(id, names()) {
            Some(near) => ["did you mean `", near, "`?"].concat(),
            None => ["this bank has: ", &names().collect::<Vec<_>>().join(", ")].concat(),
        };
        self.problems.wrong(object.at(name), "unknown-list", || ["no `", id, "` is shared here"].concat(), help);
        Vec::new()
    }

    /// The choices or points that the questions of a bank share under one id.
    pub(super) fn shared_choices(&mut self, object: &mut Object<'_>, is_scale: bool) -> Vec<Choice> {
        if is_scale {
            self.points(object, Items::Points)
        } else {
            self.choices(object, "choices", 2, limits::CHOICES, Items::Choices)
        }
    }

    #[inline(never)]
    fn choice(&mut self, json: &Json, pointer: &str, index: usize, is_end: bool, items: Items) -> Option<Choice> {
        let mut object = Object::open(json, pointer, self.problems)?;
        let o = &mut object;
        let (valid, rule): (fn(&str) -> bool, _) = if items == Items::Rows {
            (Code::is_of_row, "use 1 to 64 letters, digits and `_`, starting with a letter or digit")
        } else {
            (Code::VALID, Code::RULE)
        };
        let code = self.id_text(o, "code", valid, rule).map(Code::wrap);
        let mut choice = Choice::default();
        if matches!(items, Items::Points | Items::Ends | Items::Faces) {
            let position = Decimal::from(u32::try_from(index + 1).unwrap_or(u32::MAX));
            choice.score = Some(o.number("score", self.problems).unwrap_or(position));
        } else {
            choice.ask_if = self.expression(o, "ask_if");
        }
        if items == Items::Choices {
            choice.exclusive = self.flag(o, "exclusive");
            choice.group = self.text(o, "group");
            choice.other = self.flag(o, "other");
        }
        let needs_label = match items {
            Items::Ends => is_end,
            Items::Faces => false,
            _ => true,
        };
        choice.label = match (o.peek("label"), choice.score) {
            (None, Some(score)) if !needs_label => {
                o.get("label");
                self.in_digits(score)
            }
            _ => self.required_text(o, "label"),
        };
        object.finish(self.problems);
        choice.code = code?;
        Some(choice)
    }
}

/// How many of the choices can be made at most.
pub(super) fn most(object: &Object<'_>, choices: &[Choice]) -> u32 {
    let elsewhere = object.peek("choices_from").is_some() || matches!(object.peek("choices"), Some(Json::Object(_)));
    let most = if elsewhere { limits::CHOICES } else { choices.len().max(1) };
    u32::try_from(most).unwrap_or(u32::MAX)
}

/// Whether pictures and recordings may be fetched from there: `https:`, or a path on the same
/// server as the page.
pub(crate) fn is_media_address(text: &str) -> bool {
    if markup::is_safe_address(text) {
        return text.get(..8).is_some_and(|start| start.eq_ignore_ascii_case("https://"));
    }
    // A colon before the first slash would make it an address of another kind, two slashes one of
    // another server.
    let first = text.split('/').next().unwrap_or_default();
    !text.is_empty()
        && !has_sign(first, ':')
        && !text.starts_with("//")
        && !text.chars().any(|c| c.is_whitespace() || c.is_control() || c == '\\')
}
