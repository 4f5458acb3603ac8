//! What only the types of question need that few surveys have, behind one door, so that a bundle can load
//! it only where it is wanted.
//!
//! With the feature `lazy` nothing but [`Rare::all`] names it, and a definition that needs it is refused
//! until it is installed.

use std::fmt;
use std::sync::OnceLock;

use super::ONCE;
use super::Reading;
use super::kind::Items;
use super::kind::is_media_address;
use super::kind::most;
use super::question::Type;
use crate::Choice;
use crate::ChoiceLook;
use crate::Code;
use crate::Decimal;
use crate::FileKind;
use crate::Json;
use crate::Media;
use crate::MediaKind;
use crate::Object;
use crate::Problem;
use crate::Question;
use crate::QuestionKind;
use crate::ScaleLook;
use crate::advice;
use crate::limits;
use crate::read;
use crate::read::item;

static INSTALLED: OnceLock<Rare> = OnceLock::new();

/// The types that need it; others do with a field of [`needs`].
const TYPES: [&str; 16] = [
    "smileys",
    "stars",
    "likelihood",
    "telephone",
    "postcode",
    "date",
    "time",
    "signature",
    "location",
    "file",
    "ranking",
    "consent",
    "matrix",
    "allocation",
    "address",
    "repeat",
];

/// Most files of a question, and most kilobytes of each, where the definition does not say.
const FILES: u32 = 3;
const FILE_KILOBYTES: u32 = 1_000;

/// What reads rare types of question.
#[derive(Clone, Copy)]
pub struct Rare {
    kind: fn(&mut Reading<'_>, &mut Object<'_>, Type) -> QuestionKind,
    media: fn(&mut Reading<'_>, &Json, &str) -> Option<Media>,
}

impl Rare {
    /// All of it.
    #[must_use]
    pub fn all() -> Self {
        Self {
            kind: |reading, object, type_| reading.of_rare_kind(object, type_),
            media: |reading, json, pointer| reading.media(json, pointer),
        }
    }

    /// From now on definitions with such questions are read.
    pub fn install(self) {
        // Whoever was first has installed the same.
        let _ = INSTALLED.set(self);
    }

    /// Whether a definition or question bank may have such questions, told by its words alone. Never false
    /// where it has one; of what is no sound document it may be either.
    #[must_use]
    pub fn is_needed(document: &Json) -> bool {
        has_field(document, needs)
    }

    /// The same of questions that take files, whose answers are another part again.
    #[must_use]
    pub fn has_files(document: &Json) -> bool {
        has_field(document, |name, value| name == "type" && value.as_text() == Some("file"))
    }
}

impl fmt::Debug for Rare {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Rare").finish_non_exhaustive()
    }
}

fn has_field(document: &Json, is_it: fn(&str, &Json) -> bool) -> bool {
    match document {
        Json::List(items) => items.iter().any(|item| has_field(item, is_it)),
        Json::Object(fields) => fields.iter().any(|(name, value)| is_it(name, value) || has_field(value, is_it)),
        _ => false,
    }
}

/// None while it has to be installed.
pub(super) fn door() -> Option<Rare> {
    let door = INSTALLED.get().copied();
    #[cfg(not(feature = "lazy"))]
    let door = door.or_else(|| Some(Rare::all()));
    door
}

/// Whether this field makes a question one of a rare kind: see [`QuestionKind::is_rare`].
fn needs(name: &str, value: &Json) -> bool {
    match (name, value) {
        ("type", Json::Text(type_)) => TYPES.contains(&type_.as_str()),
        ("look", Json::Text(look)) => look == "select",
        ("labels", Json::Text(labels)) => labels == "ends",
        ("media", Json::Object(_)) | ("shown", Json::Boolean(true)) => true,
        _ => false,
    }
}

impl QuestionKind {
    /// Whether few surveys have questions of this kind, so that a bundle may load what reads, checks and
    /// shows them only where it is wanted.
    #[must_use]
    pub fn is_rare(&self) -> bool {
        !matches!(
            self,
            Self::Choice { look: ChoiceLook::Rows, .. }
                | Self::YesNo { .. }
                | Self::Scale { look: ScaleLook::Labels, .. }
                | Self::MultipleChoice { .. }
                | Self::ShortText { .. }
                | Self::LongText { .. }
                | Self::Email
                | Self::Number { .. }
                | Self::Statement { media: None, .. }
                | Self::Calculated { shown: false, .. }
        )
    }
}

impl Reading<'_> {
    /// What a question of a rare type has of its own; a problem, where that can't be read.
    pub(super) fn rare_kind(&mut self, door: Option<Rare>, object: &mut Object<'_>, type_: Type) -> QuestionKind {
        if let Some(door) = door {
            return (door.kind)(self, object, type_);
        }
        self.not_loaded(&object.at("type"));
        QuestionKind::Address
    }

    /// The picture or recording of a statement; a problem, where that can't be read.
    pub(super) fn rare_media(&mut self, door: Option<Rare>, json: &Json, pointer: &str) -> Option<Media> {
        if let Some(door) = door {
            return (door.media)(self, json, pointer);
        }
        self.not_loaded(pointer);
        None
    }

    fn not_loaded(&mut self, pointer: &str) {
        let message = || "the part of the program that reads this is not loaded";
        self.problems.wrong(pointer, "part-not-loaded", message, || "install `Rare` before definitions are read");
    }

    /// Only the door leads here.
    fn of_rare_kind(&mut self, object: &mut Object<'_>, type_: Type) -> QuestionKind {
        match type_ {
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
            Type::Location => QuestionKind::Location { max_length: self.max_length(object) },
            Type::Telephone => QuestionKind::Telephone,
            Type::Postcode => QuestionKind::Postcode,
            Type::Time => QuestionKind::Time,
            Type::Signature => QuestionKind::Signature,
            Type::Date => self.date(object),
            Type::File => self.file(object),
            Type::Ranking => {
                let choices = self.offered(object, Items::Ranked);
                let most = object.whole("most", 1, most(object, &choices), self.problems);
                QuestionKind::Ranking { choices, most, shuffle: self.flag(object, "shuffle") }
            }
            Type::Consent => self.consent(object),
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
            // The others have been read by [`Reading::kind`].
            Type::Address
            | Type::Choice
            | Type::MultipleChoice
            | Type::YesNo
            | Type::Scale
            | Type::ShortText
            | Type::LongText
            | Type::Email
            | Type::Number
            | Type::Calculated
            | Type::Statement => QuestionKind::Address,
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

    /// Points that are known by their number.
    fn numbered(&self, first: u32, last: u32) -> Vec<Choice> {
        (first..=last)
            .map(|number| {
                let score = Decimal::from(number);
                Choice { score: Some(score), ..Choice::new(Code::number(number), self.in_digits(score)) }
            })
            .collect()
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
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Definition;
    use crate::Problems;

    /// Every type with its own fields, one a line, and the fields that make other types rare.
    const QUESTIONS: [&str; 29] = [
        r#""type": "choice", "choices": [{"code": "a", "label": "A"}, {"code": "b", "label": "B"}]"#,
        r#""type": "choice", "choices": [{"code": "a", "label": "A"}, {"code": "b", "label": "B"}], "look": "select""#,
        r#""type": "multiple_choice", "choices": [{"code": "a", "label": "A"}, {"code": "b", "label": "B"}]"#,
        r#""type": "yes_no""#,
        r#""type": "scale", "points": [{"code": "a", "label": "A"}, {"code": "b", "label": "B"}]"#,
        r#""type": "scale", "points": [{"code": "a", "label": "A"}, {"code": "b", "label": "B"}], "labels": "ends""#,
        r#""type": "smileys""#,
        r#""type": "stars""#,
        r#""type": "likelihood""#,
        r#""type": "short_text""#,
        r#""type": "long_text""#,
        r#""type": "email""#,
        r#""type": "telephone""#,
        r#""type": "postcode""#,
        r#""type": "date""#,
        r#""type": "time""#,
        r#""type": "signature""#,
        r#""type": "location""#,
        r#""type": "file""#,
        r#""type": "number""#,
        r#""type": "ranking", "choices": [{"code": "a", "label": "A"}, {"code": "b", "label": "B"}]"#,
        r#""type": "consent", "text": "T""#,
        r#""type": "calculated", "calculate": "1""#,
        r#""type": "calculated", "calculate": "1", "shown": true"#,
        r#""type": "statement", "text": "T""#,
        r#""type": "statement", "text": "T", "media": {"kind": "audio", "address": "a.mp3"}"#,
        r#""type": "matrix", "rows": [{"code": "r", "label": "R"}],
            "points": [{"code": "a", "label": "A"}, {"code": "b", "label": "B"}]"#,
        r#""type": "allocation", "rows": [{"code": "r", "label": "R"}, {"code": "s", "label": "S"}], "total": 10"#,
        r#""type": "address""#,
    ];

    fn document(question: &str) -> Json {
        let text = format!(
            r#"{{"id": "x", "version": "1", "title": "X", "default_language": "en", "landlord": {{"name": "Elm"}},
                 "pages": [{{"id": "p", "questions": [{{"id": "q", "title": "Q", {question}}}]}}]}}"#
        );
        serde_json::from_str(&text).unwrap_or_else(|error| panic!("{text}: {error}"))
    }

    #[test]
    fn the_words_of_a_definition_tell_whether_it_has_rare_questions() {
        Rare::all().install();
        let mut types = Vec::new();
        for question in QUESTIONS {
            let json = document(question);
            let definition = Definition::from_json(&json).unwrap_or_else(|error| panic!("{question}: {error}"));
            let crate::Item::Question(read) = &definition.pages[0].items[0] else { panic!("{question}") };
            assert_eq!(Rare::is_needed(&json), read.kind.is_rare(), "{question}");
            types.push(question.split('"').nth(3).unwrap());
        }
        let group = document(r#""type": "repeat", "questions": [{"id": "a", "title": "A", "type": "yes_no"}]"#);
        assert!(Rare::is_needed(&group));
        types.push("repeat");
        for name in QuestionKind::NAMES {
            assert!(types.contains(&name), "{name} is not among the questions");
        }
    }

    #[test]
    fn what_is_not_loaded_is_named_and_never_read_as_something_else() {
        let mut problems = Problems::new();
        let mut reading = Reading::new(vec!["en".to_owned()], &mut problems);
        let json = Json::Object(Vec::new());
        let mut object = Object::open(&json, "/q", reading.problems).unwrap();
        reading.rare_kind(None, &mut object, Type::Date);
        assert_eq!(reading.rare_media(None, &json, "/s/media"), None);
        let said = problems.finish().unwrap_err();
        let said: Vec<_> = said.problems().iter().map(|problem| (problem.pointer.as_str(), problem.code)).collect();
        assert_eq!(said, [("/q/type", "part-not-loaded"), ("/s/media", "part-not-loaded")]);
    }
}
