//! A definition as the rules look at it: its questions and its texts, each with its place.

use yousaid_schema::Definition;
use yousaid_schema::Json;
use yousaid_schema::QuestionKind;

use crate::Question;
use crate::Survey;

/// A definition that holds, with the survey that it makes.
pub(super) struct Draft<'a> {
    pub(super) json: &'a Json,
    pub(super) survey: &'a Survey,
    /// In order; the questions of a repeating group come after it, once.
    pub(super) items: Vec<Item<'a>>,
    /// Every text that the definition itself has; those of banks' questions are not among them.
    pub(super) texts: Vec<Words<'a>>,
}

/// A question as it is written.
pub(super) struct Item<'a> {
    pub(super) pointer: String,
    pub(super) json: &'a Json,
    /// Its index in [`Survey::questions`].
    pub(super) index: usize,
    pub(super) question: &'a Question,
    /// The index of its page.
    pub(super) page: usize,
    /// Whether it belongs to a repeating group.
    pub(super) in_group: bool,
}

/// What a text is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    SurveyTitle,
    Introduction,
    LandlordName,
    Contact,
    PageTitle,
    PageText,
    /// Of a question.
    Title,
    Hint,
    /// Of a choice, a point, a row, a soft answer, or the heading of a group of choices.
    Label,
    Statement,
    Consent,
    Warning,
    Unit,
    Entry,
    Alt,
    Transcript,
    EndingTitle,
    Ending,
    Promise,
}

/// A text of the definition, in one or more languages.
pub(super) struct Words<'a> {
    pub(super) pointer: String,
    pub(super) role: Role,
    /// Where its question stands in [`Draft::items`], if it has one.
    pub(super) item: Option<usize>,
    /// Language and words, as they are written.
    pub(super) versions: Vec<(&'a str, &'a str)>,
    /// Whether the versions are fields of an object, rather than one string.
    pub(super) by_language: bool,
    /// Whether words of the interface stand in where there is no translation.
    pub(super) in_interface: bool,
}

/// The field of a text that names words of the interface.
const WORDS: &str = "words";

/// The fields that hold texts.
const TEXTS: [&str; 17] = [
    "title",
    "hint",
    "label",
    "text",
    "group",
    "unit",
    "yes",
    "no",
    "low",
    "high",
    "entry",
    "alt",
    "transcript",
    "introduction",
    "contact",
    "name",
    "outcome_promise",
];

impl<'a> Draft<'a> {
    pub(super) fn new(json: &'a Json, survey: &'a Survey) -> Self {
        let mut draft = Self { json, survey, items: Vec::new(), texts: Vec::new() };
        draft.walk(json, "", None);
        draft
    }

    pub(super) fn definition(&self) -> &'a Definition {
        self.survey.definition()
    }

    /// Every language that it is written in, offered to residents or not; the default one first.
    pub(super) fn languages(&self) -> impl Iterator<Item = &'a String> {
        let definition = self.definition();
        definition.languages.iter().chain(&definition.half_done)
    }

    /// Whether this language is English of any country.
    pub(super) fn is_english(language: &str) -> bool {
        language == "en" || language.starts_with("en-")
    }

    /// The texts with their English words, and the pointer of those.
    pub(super) fn english(&self) -> impl Iterator<Item = (&Words<'a>, &'a str, String)> {
        self.texts.iter().filter_map(|words| {
            let (language, text) = words.versions.iter().find(|(language, _)| Self::is_english(language))?;
            Some((words, *text, words.at(language)))
        })
    }

    fn walk(&mut self, json: &'a Json, pointer: &str, item: Option<usize>) {
        match json {
            Json::List(list) => {
                for (i, json) in list.iter().enumerate() {
                    let at = format!("{pointer}/{i}");
                    let item = if pointer.ends_with("/questions") { self.add_item(json, &at, item) } else { item };
                    self.walk(json, &at, item);
                }
            }
            Json::Object(fields) => {
                for (name, json) in fields {
                    let at = format!("{pointer}/{}", name.replace('~', "~0").replace('/', "~1"));
                    if at == "/lint" {
                        continue;
                    }
                    match TEXTS.contains(&name.as_str()).then(|| self.versions(json)).flatten() {
                        Some(versions) => self.add_text(at, json, versions, item),
                        None => self.walk(json, &at, item),
                    }
                }
            }
            _ => {}
        }
    }

    fn versions(&self, json: &'a Json) -> Option<Vec<(&'a str, &'a str)>> {
        match json {
            Json::Text(text) => Some(vec![(self.definition().default_language(), text)]),
            Json::Object(fields) => {
                let texts = fields.iter().filter(|(name, _)| name != WORDS);
                let pairs = texts.map(|(language, text)| Some((language.as_str(), text.as_text()?)));
                let pairs = pairs.collect::<Option<Vec<_>>>()?;
                let is_known = |tag: &str| self.languages().any(|known| known == tag);
                pairs.iter().all(|(tag, _)| is_known(tag)).then_some(pairs)
            }
            _ => None,
        }
    }

    fn add_item(&mut self, json: &'a Json, pointer: &str, group: Option<usize>) -> Option<usize> {
        let survey = self.survey;
        let (index, question) = match group.and_then(|group| self.items.get(group)) {
            Some(group) => {
                let id = json.get("id")?.as_text()?;
                let parts = group.question.parts.clone();
                parts.filter_map(|index| Some((index, survey.questions().get(index)?))).find(|(_, question)| {
                    question.part.as_ref().is_some_and(|part| part.entry == Some(1) && &*part.name == id)
                })?
            }
            None => {
                let bank = json.get("bank").and_then(Json::as_text).and_then(|name| name.split_once('/'));
                survey.question(bank.map_or_else(|| json.get("id")?.as_text(), |(_, id)| Some(id))?)?
            }
        };
        let (pointer, page, in_group) = (pointer.to_owned(), question.page, group.is_some());
        self.items.push(Item { pointer, json, index, question, page, in_group });
        Some(self.items.len() - 1)
    }

    fn add_text(&mut self, pointer: String, json: &Json, versions: Vec<(&'a str, &'a str)>, item: Option<usize>) {
        let consent = item
            .and_then(|item| self.items.get(item))
            .is_some_and(|item| matches!(item.question.spec.kind, QuestionKind::Consent { .. }));
        let role = role(&pointer, item.is_some(), consent);
        let (by_language, in_interface) = (matches!(json, Json::Object(_)), json.get(WORDS).is_some());
        self.texts.push(Words { pointer, role, item, versions, by_language, in_interface });
    }
}

impl Words<'_> {
    /// The pointer of the words in one language.
    pub(super) fn at(&self, language: &str) -> String {
        if self.by_language { format!("{}/{language}", self.pointer) } else { self.pointer.clone() }
    }
}

impl Item<'_> {
    pub(super) fn kind(&self) -> &QuestionKind {
        &self.question.spec.kind
    }

    /// Whether a resident answers it, in one or several parts.
    pub(super) fn is_answered(&self) -> bool {
        self.kind().takes_answer() || self.kind().is_head()
    }

    /// Whether the wording is a bank's.
    pub(super) fn is_locked(&self) -> bool {
        self.question.bank.is_some()
    }

    /// Whether an answer is always asked for.
    pub(super) fn is_required(&self) -> bool {
        self.is_answered() && !self.question.spec.optional && self.question.spec.required_if.is_none()
    }

    /// The title in the default language, as residents read it.
    pub(super) fn title(&self) -> &str {
        self.question.spec.title.as_ref().map_or("", |title| title.in_default())
    }
}

fn role(pointer: &str, in_question: bool, consent: bool) -> Role {
    let mut steps = pointer.rsplit('/');
    let (field, parent, list) =
        (steps.next().unwrap_or_default(), steps.next().unwrap_or_default(), steps.next().unwrap_or_default());
    if pointer.starts_with("/landlord/") {
        return if field == "name" { Role::LandlordName } else { Role::Contact };
    }
    if pointer.starts_with("/ending/") {
        return match field {
            "title" => Role::EndingTitle,
            "outcome_promise" => Role::Promise,
            _ => Role::Ending,
        };
    }
    match (field, in_question) {
        ("introduction", _) => Role::Introduction,
        ("title", false) if parent.is_empty() => Role::SurveyTitle,
        ("title", false) => Role::PageTitle,
        (_, false) => Role::PageText,
        ("title", _) => Role::Title,
        ("hint", _) => Role::Hint,
        ("alt", _) => Role::Alt,
        ("transcript", _) => Role::Transcript,
        ("unit", _) => Role::Unit,
        ("entry", _) => Role::Entry,
        ("text", _) if list == "warn" => Role::Warning,
        ("text", _) if consent => Role::Consent,
        ("text", _) => Role::Statement,
        _ => Role::Label,
    }
}
