//! Reads what each type of question has of its own.

use super::ONCE;
use super::Reading;
use super::question::Type;
use super::split_use;
use crate::Choice;
use crate::ChoiceLook;
use crate::Code;
use crate::Decimal;
use crate::FileKind;
use crate::Json;
use crate::ListUse;
use crate::Media;
use crate::MediaKind;
use crate::Object;
use crate::Problem;
use crate::Question;
use crate::QuestionKind;
use crate::ScaleLook;
use crate::Text;
use crate::advice;
use crate::id::Id;
use crate::limits;
use crate::markup;
use crate::nearest;
use crate::read;
use crate::read::item;

/// Most files of a question, and most kilobytes of each, where the definition does not say.
const FILES: u32 = 3;
const FILE_KILOBYTES: u32 = 1_000;

/// What the items of a list of choices are.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Items {
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
            Type::Smileys => QuestionKind::Scale { points: self.smileys(object), look: ScaleLook::Smileys },
            Type::Stars => {
                let count = object.whole("points", 3, 10, self.problems).unwrap_or(5);
                QuestionKind::Scale { points: self.numbered(1, count), look: ScaleLook::Stars }
            }
            Type::Likelihood => {
                let mut points = self.numbered(0, 10);
                for (end, point) in [("low", 0), ("high", 10)] {
                    if let (Some(label), Some(point)) = (self.text(object, end), points.get_mut(point)) {
                        point.label = label;
                    }
                }
                QuestionKind::Scale { points, look: ScaleLook::Likelihood }
            }
            Type::ShortText => QuestionKind::ShortText { max_length: self.max_length(object) },
            Type::LongText => QuestionKind::LongText { max_length: self.max_length(object) },
            Type::Location => QuestionKind::Location { max_length: self.max_length(object) },
            Type::Email => QuestionKind::Email,
            Type::Telephone => QuestionKind::Telephone,
            Type::Postcode => QuestionKind::Postcode,
            Type::Time => QuestionKind::Time,
            Type::Signature => QuestionKind::Signature,
            Type::Address => QuestionKind::Address,
            Type::Date => self.date(object),
            Type::File => self.file(object),
            Type::Number => {
                let min = object.number("min", self.problems);
                let max = object.number("max", self.problems);
                self.ordered(object, min, max);
                QuestionKind::Number { min, max, whole: self.flag(object, "whole"), unit: self.text(object, "unit") }
            }
            Type::Ranking => {
                let choices = self.offered(object, Items::Ranked);
                let most = object.whole("most", 1, most(object, &choices), self.problems);
                QuestionKind::Ranking { choices, most, shuffle: self.flag(object, "shuffle") }
            }
            Type::Consent => self.consent(object),
            Type::Calculated => {
                object.required("calculate", self.problems);
                let value = self.expression(object, "calculate");
                let (shown, unit) = (self.flag(object, "shown"), self.text(object, "unit"));
                QuestionKind::Calculated { value: value.unwrap_or_default(), shown, unit }
            }
            Type::Matrix => {
                let rows = self.choices(object, "rows", 1, limits::ROWS, Items::Rows);
                let points = self.points(object, Items::Points);
                QuestionKind::Matrix { rows, points, shuffle: self.flag(object, "shuffle") }
            }
            Type::Allocation => {
                let rows = self.choices(object, "rows", 2, limits::ROWS, Items::Rows);
                object.required("total", self.problems);
                let total = object.whole("total", 1, limits::TOTAL, self.problems);
                let unit = self.text(object, "unit");
                QuestionKind::Allocation { rows, total: total.unwrap_or(1), unit }
            }
            Type::Repeat => self.repeat(object),
            Type::Statement => {
                let text = self.required_text(object, "text");
                let media = object.get("media").and_then(|json| self.media(json, &object.at("media")));
                QuestionKind::Statement { text, media }
            }
        }
    }

    /// Yes only where it says so.
    pub(super) fn flag(&mut self, object: &mut Object<'_>, name: &'static str) -> bool {
        object.boolean(name, self.problems).unwrap_or(false)
    }

    fn max_length(&mut self, object: &mut Object<'_>) -> Option<u32> {
        object.whole("max_length", 1, u32::try_from(limits::ANSWER_CHARS).unwrap_or(u32::MAX), self.problems)
    }

    fn ordered(&mut self, object: &Object<'_>, min: Option<Decimal>, max: Option<Decimal>) {
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

    fn date(&mut self, object: &mut Object<'_>) -> QuestionKind {
        let partial = self.flag(object, "partial");
        let (min, max) = (self.day(object, "min"), self.day(object, "max"));
        if let (Some(min), Some(max)) = (&min, &max)
            && max < min
        {
            let message = || ["`min` is ", min, ", after `max`, which is ", max].concat();
            let help = || "give a `min` on or before `max`";
            self.problems.wrong(object.at("min"), "out-of-range", message, help);
        }
        QuestionKind::Date { partial, min, max }
    }

    #[inline(never)]
    fn file(&mut self, object: &mut Object<'_>) -> QuestionKind {
        let mut accept: Vec<FileKind> = Vec::new();
        let base = object.at("accept");
        let items = object.list("accept", FileKind::ALL.len(), self.problems);
        for (i, json) in items.iter().enumerate() {
            let pointer = item(&base, i);
            let kind = read::word(json, &pointer, &FileKind::NAMES, self.problems);
            let Some(kind) = kind.and_then(|at| FileKind::ALL.get(at).copied()) else { continue };
            if accept.contains(&kind) {
                self.problems.wrong(pointer, "duplicate", || "the same kind of file is given twice", || ONCE);
            } else {
                accept.push(kind);
            }
        }
        if items.is_empty() {
            if matches!(object.peek("accept"), Some(Json::List(_))) {
                let help = || "name kinds of files, such as \"photo\", or leave the field out";
                self.problems.wrong(base, "empty-list", || "it takes no kind of file", help);
            }
            accept.push(FileKind::Photo);
        }
        let max = object.whole("max", 1, limits::FILES, self.problems).unwrap_or(FILES);
        let max_kilobytes = object.whole("max_kilobytes", 1, limits::FILES_KILOBYTES, self.problems);
        QuestionKind::File { accept, max, max_kilobytes: max_kilobytes.unwrap_or(FILE_KILOBYTES) }
    }

    fn consent(&mut self, object: &mut Object<'_>) -> QuestionKind {
        let text = self.required_text(object, "text");
        let must = self.flag(object, "must");
        let may_be_left = object.peek("required_if").is_some() || object.peek("optional") == Some(&Json::Boolean(true));
        if must && may_be_left {
            let message = || "only \"yes\" lets one go on, and yet it may be left blank";
            let help = || "take out `must`, or else `optional` and `required_if`";
            self.problems.wrong(object.at("must"), "contradiction", message, help);
        }
        QuestionKind::Consent { text, must }
    }

    #[inline(never)]
    fn repeat(&mut self, object: &mut Object<'_>) -> QuestionKind {
        let min = object.whole("min", 0, limits::ENTRIES, self.problems).unwrap_or(0);
        let max = object.whole("max", 1, limits::ENTRIES, self.problems).unwrap_or(limits::ENTRIES);
        self.ordered(object, Some(min.into()), Some(max.into()));
        let entry = self.text(object, "entry");
        object.required("questions", self.problems);
        let items = object.list("questions", limits::ENTRY_QUESTIONS, self.problems);
        let base = object.at("questions");
        if matches!(object.peek("questions"), Some(Json::List(list)) if list.is_empty()) {
            self.problems.wrong(
                &base,
                "empty-list",
                || "the group asks nothing",
                || "add the questions that are asked for each entry",
            );
        }
        let most = u32::try_from(items.len()).unwrap_or(u32::MAX).saturating_mul(max);
        if usize::try_from(most).unwrap_or(usize::MAX) > limits::GROUP_QUESTIONS {
            let message =
                || format!("{max} entries of {} questions each are more than {}", items.len(), limits::GROUP_QUESTIONS);
            self.problems.wrong(&base, "too-many", message, || "ask less for each entry, or set a lower `max`");
        }
        let mut questions: Vec<Question> = Vec::new();
        for (i, json) in items.iter().enumerate() {
            if !self.has_room(&base) {
                break;
            }
            let Some(question) = self.field(json, &item(&base, i)) else { continue };
            if questions.iter().any(|known| known.id == question.id) {
                let message = || format!("another question of the group has the id `{}`", question.id);
                let help = || "give each question its own id";
                self.problems.wrong(item(&base, i) + "/id", "duplicate", message, help);
            }
            questions.push(question);
        }
        QuestionKind::Repeat { questions, min, max, entry }
    }

    /// A question of a repeated group: only one that can be asked once more in each entry.
    fn field(&mut self, json: &Json, pointer: &str) -> Option<Question> {
        let mut object = Object::open(json, pointer, self.problems)?;
        let refused = if object.peek("bank").is_some() {
            Some(("bank", "a bank's question is asked once"))
        } else if object.peek("choices_from").is_some() {
            Some(("choices_from", "choices can't be carried into a repeated group"))
        } else {
            match object.peek("type").and_then(Json::as_text) {
                Some("matrix" | "allocation" | "address" | "repeat") => {
                    Some(("type", "a question of several parts can't be part of a repeated group"))
                }
                Some("statement" | "calculated") => {
                    Some(("type", "in a repeated group every question takes an answer"))
                }
                _ => None,
            }
        };
        if let Some((name, message)) = refused {
            let help = || "take it out of the group, or ask for it in another way";
            self.problems.wrong(object.at(name), "not-in-group", || message, help);
            return None;
        }
        let id = self.id(&mut object, "id");
        let named = id.is_some();
        let question = self.question(object, id).filter(|_| named)?;
        if let Some(at) = question.kind.choices().iter().position(|choice| choice.other) {
            let message = || "in a repeated group no choice can open a field of its own";
            let help = || "take `other` out, and add a question that is asked if this choice is made";
            let pointer = item(&[pointer, "/choices"].concat(), at) + "/other";
            self.problems.wrong(pointer, "not-in-group", message, help);
        }
        Some(question)
    }

    #[inline(never)]
    fn media(&mut self, json: &Json, pointer: &str) -> Option<Media> {
        let mut object = Object::open(json, pointer, self.problems)?;
        object.required("kind", self.problems);
        let kind = object.word("kind", &["image", "audio", "video"], self.problems);
        let kind = kind.and_then(|index| [MediaKind::Image, MediaKind::Audio, MediaKind::Video].get(index).copied());
        object.required("address", self.problems);
        let address = object.string("address", limits::ADDRESS_CHARS, self.problems);
        if let Some(address) = address.filter(|address| !is_media_address(address)) {
            let message = || ["`", address, "` is no address of a picture or recording"].concat();
            let help = || "give a path such as media/lift.mp4, or an address that starts with https://";
            self.problems.wrong(object.at("address"), "bad-address", message, help);
        }
        let alt = self.text(&mut object, "alt");
        if kind == Some(MediaKind::Image) && object.peek("alt").is_none() {
            // WCAG 2.2, success criterion 1.1.1: every picture has a text alternative.
            // With its words in every build, as for `title`.
            let help = advice(|| "add \"alt\": … with what the picture shows, for those who don't see it");
            let problem = Problem::new(pointer, "missing-field", "the field `alt` of the picture is missing");
            self.problems.push(problem.help(help));
        }
        let transcript = self.text(&mut object, "transcript");
        let sign_language = self.flag(&mut object, "sign_language");
        if sign_language && kind.is_some_and(|kind| kind != MediaKind::Video) {
            let help = || "take the field out, or set `kind` to `video`";
            let message = || "only a video can hold sign language";
            self.problems.wrong(object.at("sign_language"), "contradiction", message, help);
        }
        object.finish(self.problems);
        let address = address.unwrap_or_default().to_owned();
        Some(Media { kind: kind.unwrap_or_default(), address, alt, transcript, sign_language })
    }

    /// The choices of a question that may have more from an earlier one.
    fn offered(&mut self, object: &mut Object<'_>, items: Items) -> Vec<Choice> {
        if object.peek("choices_from").is_some() {
            self.list(object, "choices", 0, limits::CHOICES, items)
        } else {
            self.choices(object, "choices", 2, limits::CHOICES, items)
        }
    }

    fn points(&mut self, object: &mut Object<'_>, items: Items) -> Vec<Choice> {
        self.choices(object, "points", 2, 11, items)
    }

    /// Points that are known by their number.
    fn numbered(&self, first: u32, last: u32) -> Vec<Choice> {
        (first..=last)
            .map(|number| {
                let score = Decimal::from(number);
                Choice { score: Some(score), ..Choice::new(Code::number(number), self.in_digits(score)) }
            })
            .collect()
    }

    fn in_digits(&self, number: Decimal) -> Text {
        Text::new(self.languages.first().map_or("en", String::as_str), &number.to_string())
    }

    fn smileys(&mut self, object: &mut Object<'_>) -> Vec<Choice> {
        match object.peek("points") {
            Some(Json::List(_)) => self.choices(object, "points", 4, 5, Items::Faces),
            _ => {
                let count = object.whole("points", 4, 5, self.problems).unwrap_or(5);
                self.numbered(1, count)
            }
        }
    }

    fn choices(
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
fn most(object: &Object<'_>, choices: &[Choice]) -> u32 {
    let elsewhere = object.peek("choices_from").is_some() || matches!(object.peek("choices"), Some(Json::Object(_)));
    let most = if elsewhere { limits::CHOICES } else { choices.len().max(1) };
    u32::try_from(most).unwrap_or(u32::MAX)
}

/// Whether pictures and recordings may be fetched from there: `https:`, or a path on the same
/// server as the page.
pub(super) fn is_media_address(text: &str) -> bool {
    if markup::is_safe_address(text) {
        return text.get(..8).is_some_and(|start| start.eq_ignore_ascii_case("https://"));
    }
    // A colon before the first slash would make it an address of another kind, two slashes one of
    // another server.
    let first = text.split('/').next().unwrap_or_default();
    !text.is_empty()
        && !first.contains(':')
        && !text.starts_with("//")
        && !text.chars().any(|c| c.is_whitespace() || c.is_control() || c == '\\')
}
