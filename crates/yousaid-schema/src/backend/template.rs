//! What a body holds: a document that looks like what the server wants, with slots in it.

use crate::Json;
use crate::Object;
use crate::Problem;
use crate::Problems;
use crate::QuestionId;
use crate::advice;
use crate::limits;
use crate::nearest;
use crate::read;

/// What a body holds.
///
/// On the wire a JSON value. A text that begins with `$` is a slot (`"$id"`), and so is an object with the
/// field `$` (`{"$": "answer.TP01", "as": "label"}`); `$$` begins a text that begins with `$`. Everything
/// else stands for itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Template {
    /// Always the same.
    Constant(Json),
    /// Something of the response.
    Slot(Box<Slot>),
    /// A list.
    List(Vec<Template>),
    /// An object. A field whose slot has nothing to say is left out.
    Object(Vec<(String, Template)>),
}

/// Something of the response, and how it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slot {
    /// What it is.
    pub source: SlotSource,
    /// Whether answers are written as the words that residents read, and in which language. Else as codes.
    pub labels: Option<Fill>,
    /// Whether the parts of a matrix, an address or a group become an object of their own.
    pub is_nested: bool,
    /// What stands between the parts of a question's id: `.` as in the definition.
    pub separator: String,
    /// What stands between several choices if they are to be one text. Else they are a list.
    pub join: Option<String>,
    /// What stands where there is no answer. Else the field is left out.
    pub missing: Option<Json>,
}

/// In which language an answer's words are written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fill {
    /// In which the question was read.
    AsRead,
    /// This one, a BCP 47 tag; the definition's default where it has no such words.
    In(String),
}

/// Something of the response.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SlotSource {
    /// The whole response as an object.
    Response,
    /// The whole response as a text of JSON.
    Text,
    /// Its id.
    Id,
    /// The survey's id.
    Survey,
    /// The survey's version.
    Version,
    /// The SHA-256 of the definition.
    Definition,
    /// Which version of the response it is.
    Sequence,
    /// Whether it is the last version.
    Final,
    /// Through which face it was given.
    Mode,
    /// The language in which most questions were read.
    Language,
    /// When it was begun.
    Started,
    /// When it was sent off.
    Finished,
    /// Every answer by the id of its question.
    Answers,
    /// The answer to one question; of a composite question, its parts.
    Answer(QuestionId),
    /// Everything that the page added.
    Contexts,
    /// One thing that the page added.
    Context(String),
}

/// The names of slots without a name of their own.
const PLAIN: [(&str, SlotSource); 14] = [
    ("response", SlotSource::Response),
    ("text", SlotSource::Text),
    ("id", SlotSource::Id),
    ("survey", SlotSource::Survey),
    ("version", SlotSource::Version),
    ("definition", SlotSource::Definition),
    ("sequence", SlotSource::Sequence),
    ("final", SlotSource::Final),
    ("mode", SlotSource::Mode),
    ("language", SlotSource::Language),
    ("started", SlotSource::Started),
    ("finished", SlotSource::Finished),
    ("answers", SlotSource::Answers),
    ("context", SlotSource::Contexts),
];

impl Template {
    /// Whether it has a slot for which `holds`.
    pub fn has(&self, holds: &dyn Fn(&Slot) -> bool) -> bool {
        match self {
            Self::Constant(_) => false,
            Self::Slot(slot) => holds(slot),
            Self::List(items) => items.iter().any(|item| item.has(holds)),
            Self::Object(fields) => fields.iter().any(|(_, field)| field.has(holds)),
        }
    }

    pub(super) fn read(json: &Json, pointer: &str, problems: &mut Problems) -> Option<Self> {
        Some(match json {
            Json::Text(text) => match text.strip_prefix('$') {
                Some(rest) if rest.starts_with('$') => Self::Constant(rest.into()),
                Some(name) => Self::Slot(Box::new(Slot::new(source(name, pointer, problems)?))),
                None => Self::Constant(json.clone()),
            },
            Json::List(items) => {
                let each = |(i, item)| Self::read(item, &read::item(pointer, i), problems);
                let items: Vec<_> = items.iter().enumerate().map(each).collect();
                Self::List(items.into_iter().collect::<Option<_>>()?)
            }
            Json::Object(_) if json.get("$").is_some() => Self::Slot(Box::new(Slot::read(json, pointer, problems)?)),
            Json::Object(_) => {
                let object = Object::open(json, pointer, problems)?;
                let entries: Vec<_> = object.entries().collect();
                let each = |(name, json, at): (&str, _, String)| {
                    Self::read(json, &at, problems).map(|template| (name.to_owned(), template))
                };
                let fields: Vec<_> = entries.into_iter().map(each).collect();
                Self::Object(fields.into_iter().collect::<Option<_>>()?)
            }
            _ => Self::Constant(json.clone()),
        })
    }
}

impl Slot {
    /// Written in the plainest way.
    #[must_use]
    pub fn new(source: SlotSource) -> Self {
        Self { source, labels: None, is_nested: false, separator: ".".to_owned(), join: None, missing: None }
    }

    fn read(json: &Json, pointer: &str, problems: &mut Problems) -> Option<Self> {
        let mut object = Object::open(json, pointer, problems)?;
        let name = object.string("$", limits::ADDRESS_CHARS, problems);
        let at = object.at("$");
        let found = name.and_then(|name| source(name.strip_prefix('$').unwrap_or(name), &at, problems));
        let is_label = object.word("as", &["code", "label"], problems) == Some(1);
        let language = object.string("language", limits::ID_CHARS, problems);
        let is_nested = object.word("parts", &["flat", "nested"], problems) == Some(1);
        let separator = object.string("separator", 8, problems).unwrap_or(".").to_owned();
        let join = object.string("join", 8, problems).map(str::to_owned);
        object.get("missing");
        // Here `null` is a value like others.
        let missing = match json {
            Json::Object(fields) => fields.iter().find(|(name, _)| name == "missing").map(|(_, value)| value.clone()),
            _ => None,
        };
        object.finish(problems);
        if language.is_some() && !is_label {
            problems.wrong(
                object.at("language"),
                "no-labels",
                || "codes are the same in every language",
                || "add \"as\": \"label\", or leave the language out",
            );
        }
        let labels = is_label.then(|| match language {
            None | Some("read") => Fill::AsRead,
            Some(tag) => Fill::In(tag.to_owned()),
        });
        Some(Self { source: found?, labels, is_nested, separator, join, missing })
    }
}

fn source(name: &str, pointer: &str, problems: &mut Problems) -> Option<SlotSource> {
    if let Some((_, source)) = PLAIN.iter().find(|(known, _)| *known == name) {
        return Some(source.clone());
    }
    if let Some(entry) = name.strip_prefix("context.") {
        return Some(SlotSource::Context(entry.to_owned()));
    }
    if let Some(id) = name.strip_prefix("answer.") {
        if let Some(id) = QuestionId::new(id) {
            return Some(SlotSource::Answer(id));
        }
        problems.wrong(
            pointer,
            "bad-name",
            || ["`", id, "` can't be the id of a question"].concat(),
            || QuestionId::RULE,
        );
        return None;
    }
    let mut problem = Problem::new(pointer, "unknown-slot", ["there is no slot `$", name, "`"].concat());
    problem.help = advice(|| match nearest(name, PLAIN.iter().map(|(known, _)| *known)) {
        Some(near) => ["did you mean `$", near, "`?"].concat(),
        None => {
            let names: Vec<&str> = PLAIN.iter().map(|(known, _)| *known).collect();
            let names = names.join(", $");
            ["use one of $", &names, ", $answer.ID, $context.NAME; a text that begins with $ is written $$"].concat()
        }
    });
    problems.push(problem);
    None
}
