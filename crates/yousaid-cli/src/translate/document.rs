//! The texts of a document, each with its place in the file and what it is for.

use yousaid_engine::Survey;
use yousaid_engine::lint::Notes;
use yousaid_engine::lint::lint_survey;
use yousaid_schema::Error;
use yousaid_schema::Feedback;
use yousaid_schema::HaloRound;
use yousaid_schema::Json;
use yousaid_schema::Outcomes;

use crate::check;
use crate::source::Found;
use crate::source::Kind;
use crate::source::Node;

/// A document for residents that holds.
#[derive(Debug)]
pub(super) struct Document {
    /// The file, byte for byte.
    pub(super) text: String,
    pub(super) tree: Node,
    /// As BCP 47 tags, the default one first.
    pub(super) languages: Vec<String>,
    /// In the order of the file.
    pub(super) texts: Vec<Words>,
    survey: Option<Survey>,
}

/// One text, in one or more languages.
#[derive(Debug)]
pub(super) struct Words {
    pub(super) pointer: String,
    /// What it is, for who translates it.
    pub(super) about: String,
    /// Language and words, as they are written.
    pub(super) versions: Vec<(String, String)>,
    /// Whether words of the interface stand in where there is no translation.
    pub(super) in_interface: bool,
    /// Whether it is a name, which is the same in every language.
    is_name: bool,
}

/// Kinds of documents, with the fields of each that hold texts.
struct Form {
    texts: &'static [&'static str],
    read: fn(&str, &Json) -> Result<Read, Vec<Found>>,
}

/// A document that was read as what it is.
struct Read {
    languages: Vec<String>,
    survey: Option<Survey>,
}

// The linter has the same list but for easy words, which it does not count: whoever has none reads the text itself.
const SURVEY: Form = Form {
    texts: &[
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
        EASY,
    ],
    read: |text, _| {
        let survey = check::check(text)?;
        // Those that are not offered to residents yet are the ones to be translated.
        let definition = survey.definition();
        let languages = definition.languages.iter().chain(&definition.half_done).cloned().collect();
        Ok(Read { languages, survey: Some(survey) })
    },
};

const HALO: Form = Form {
    texts: &[
        "group",
        "about",
        "name",
        "contact",
        "place",
        "short_notice",
        "can_change",
        "cannot_change",
        "title",
        "text",
        "reported_to",
        "said",
        "decided",
        "basis",
    ],
    read: |text, json| match HaloRound::from_json(json) {
        Ok(round) => Ok(Read { languages: round.languages, survey: None }),
        Err(error) => Err(placed(text, &error)),
    },
};

const FEEDBACK: Form = Form {
    texts: &["title", "introduction", "name", "contact", "label", "complaint", "say", "text", "outcome_promise"],
    read: |text, json| match Feedback::from_json(json) {
        Ok(form) => Ok(Read { languages: form.languages, survey: None }),
        Err(error) => Err(placed(text, &error)),
    },
};

const OUTCOMES: Form = Form {
    texts: &["title", "name", "contact", "label", "said", "answer", "why", "who"],
    read: |text, json| match Outcomes::from_json(json) {
        Ok(outcomes) => Ok(Read { languages: outcomes.languages, survey: None }),
        Err(error) => Err(placed(text, &error)),
    },
};

/// What each field with a text is to readers.
const FIELDS: [(&str, &str); 32] = [
    ("title", "title"),
    ("hint", "hint"),
    ("label", "label"),
    ("text", "text"),
    ("group", "heading of a group"),
    ("unit", "unit of a number"),
    ("yes", "the answer yes"),
    ("no", "the answer no"),
    ("low", "words at the low end"),
    ("high", "words at the high end"),
    ("entry", "what one entry is called"),
    ("alt", "description for who can't see the picture"),
    ("transcript", "the recording in words"),
    ("introduction", "introduction"),
    ("contact", "how to reach the landlord"),
    ("name", "name"),
    ("outcome_promise", "promise of what becomes of the answers"),
    ("about", "what it is about"),
    ("place", "place of the meeting"),
    ("short_notice", "reason for the short notice"),
    ("can_change", "what can still change"),
    ("cannot_change", "what is settled"),
    ("reported_to", "to whom it was reported"),
    ("said", "what residents said"),
    ("decided", "what was decided"),
    ("basis", "on what basis it was decided"),
    ("answer", "the landlord's answer"),
    ("why", "reason"),
    ("who", "who answers for it"),
    ("complaint", "what is said about complaints"),
    ("say", "what is said of a danger"),
    (EASY, "the same in easy words"),
];

/// What the members of a list are called one by one.
const MEMBERS: [(&str, &str); 14] = [
    ("pages", "page"),
    ("questions", "question"),
    ("choices", "choice"),
    ("points", "point"),
    ("rows", "row"),
    ("warn", "warning"),
    ("soft_answers", "choice"),
    ("items", "item"),
    ("entries", "entry"),
    ("papers", "paper"),
    ("places", "place"),
    ("topics", "topic"),
    ("danger", "danger"),
    ("call", "number to call"),
];

/// The field of a text that names words of the interface.
const WORDS: &str = "words";
/// The field of an aid with easy words, and where aids stand.
const EASY: &str = "easy";
const AIDS: &str = "/aids/";
/// Most characters of a title within a note.
const TITLE: usize = 120;

impl Document {
    /// Reads a survey, a form for feedback, a halo round or a board of outcomes, and checks it.
    ///
    /// # Errors
    ///
    /// What keeps it from being used, in the order of the text.
    pub(super) fn read(text: &str) -> Result<Self, Vec<Found>> {
        let tree = Node::read(text)?;
        let json: Json = serde_json::from_str(text).map_err(|error| vec![check::refused(text, &error)])?;
        let form = if tree.field("pages").is_some() {
            SURVEY
        } else if json.get("kind").and_then(Json::as_text) == Some("feedback") {
            FEEDBACK
        } else if tree.field("entries").is_some() {
            OUTCOMES
        } else if tree.field("items").is_some() {
            HALO
        } else {
            SURVEY
        };
        let Read { languages, survey } = (form.read)(text, &json)?;
        let mut walk = Walk { text, form: &form, languages: &languages, texts: Vec::new() };
        walk.node(&tree, "", &Owner::default());
        let texts = walk.texts;
        Ok(Self { text: text.to_owned(), tree, languages, texts, survey })
    }

    pub(super) fn default_language(&self) -> &str {
        self.languages.first().map_or("en", String::as_str)
    }

    /// The words to translate from: those in the default language.
    pub(super) fn source<'w>(&self, words: &'w Words) -> &'w str {
        let first = words.versions.first().map_or("", |(_, text)| text);
        words.in_language(self.default_language()).unwrap_or(first)
    }

    /// Pointers of texts whose translation into `language` was made from other words than those that
    /// stand there now, as the linter knows it.
    pub(super) fn stale(&self, language: &str, notes: &Notes) -> Vec<String> {
        let Some(survey) = &self.survey else { return Vec::new() };
        let Ok(json) = serde_json::from_str::<Json>(&self.text) else { return Vec::new() };
        let found = lint_survey(&json, survey, notes).findings;
        let stale = found.into_iter().filter(|finding| finding.rule.id == "translation-stale");
        let end = format!("/{language}");
        stale.filter_map(|finding| finding.problem.pointer.strip_suffix(&end).map(str::to_owned)).collect()
    }
}

impl Words {
    /// The words in exactly this language.
    pub(super) fn in_language(&self, language: &str) -> Option<&str> {
        self.versions.iter().find(|(tag, _)| tag == language).map(|(_, text)| text.as_str())
    }

    /// Whether it counts for how complete a language is, by the rule of the linter: names, numbers
    /// and signs are the same in every language.
    pub(super) fn counts(&self) -> bool {
        let text = self.versions.first().map_or("", |(_, text)| text);
        !self.is_name && !self.pointer.starts_with(AIDS) && text.chars().filter(|c| c.is_alphabetic()).count() > 1
    }

    /// Whether readers in this language need nothing else.
    pub(super) fn has(&self, language: &str) -> bool {
        self.in_interface || self.in_language(language).is_some()
    }
}

fn placed(text: &str, error: &Error) -> Vec<Found> {
    let Ok(tree) = Node::read(text) else { return Vec::new() };
    let place =
        |problem: &yousaid_schema::Problem| Found { range: tree.range_of(text, problem), problem: problem.clone() };
    let mut found: Vec<Found> = error.problems().iter().map(place).collect();
    found.sort_by_key(|found| found.range.start);
    found
}

/// What a text belongs to.
#[derive(Clone, Default)]
struct Owner {
    name: String,
    title: String,
}

struct Walk<'a> {
    text: &'a str,
    form: &'a Form,
    languages: &'a [String],
    texts: Vec<Words>,
}

impl Walk<'_> {
    fn node(&mut self, node: &Node, pointer: &str, owner: &Owner) {
        match &node.kind {
            Kind::Plain => {}
            Kind::List(items) => {
                let list = pointer.rsplit('/').next().unwrap_or_default();
                for (at, item) in items.iter().enumerate() {
                    let owner = self.owner(item, list, at, owner);
                    self.node(item, &format!("{pointer}/{at}"), &owner);
                }
            }
            Kind::Object(fields) => {
                for field in fields {
                    let at = format!("{pointer}/{}", field.name.replace('~', "~0").replace('/', "~1"));
                    if at == "/lint" {
                        continue;
                    }
                    let is_text = self.form.texts.contains(&field.name.as_str());
                    match is_text.then(|| self.versions(&field.value)).flatten() {
                        Some(versions) => self.add(at, &field.value, versions, owner),
                        None => self.node(&field.value, &at, owner),
                    }
                }
            }
        }
    }

    fn owner(&self, item: &Node, list: &str, at: usize, within: &Owner) -> Owner {
        let Some((_, member)) = MEMBERS.iter().find(|(name, _)| *name == list) else { return within.clone() };
        let bank = item.field("bank");
        let named = ["id", "code", "item"].iter().find_map(|name| item.field(name)).or(bank);
        let name = match named.and_then(|node| self.string(node)) {
            Some(name) => format!("{member} `{name}`"),
            None => format!("{member} {}", at + 1),
        };
        // The page of a question tells little.
        let stands_alone = within.name.is_empty() || within.name.starts_with("page ");
        let name = if stands_alone { name } else { format!("{name} of {}", within.name) };
        let title = item.field("title").and_then(|title| self.versions(title));
        let default = self.languages.first();
        let title = title.and_then(|versions| versions.into_iter().find(|(tag, _)| Some(tag) == default));
        let title = title.map_or_else(|| if stands_alone { String::new() } else { within.title.clone() }, |(_, t)| t);
        Owner { name, title }
    }

    fn string(&self, node: &Node) -> Option<String> {
        serde_json::from_str(self.text.get(node.range.clone())?).ok()
    }

    fn versions(&self, node: &Node) -> Option<Vec<(String, String)>> {
        match &node.kind {
            Kind::Plain => Some(vec![(self.languages.first()?.clone(), self.string(node)?)]),
            Kind::List(_) => None,
            Kind::Object(fields) => {
                let has_words = fields.iter().any(|field| field.name == WORDS);
                let texts = fields.iter().filter(|field| field.name != WORDS);
                let pairs = texts.map(|field| Some((field.name.clone(), self.string(&field.value)?)));
                let pairs = pairs.collect::<Option<Vec<_>>>()?;
                let known = |tag: &String| self.languages.contains(tag) || has_words && tag == "en";
                (!pairs.is_empty() && pairs.iter().all(|(tag, _)| known(tag))).then_some(pairs)
            }
        }
    }

    fn add(&mut self, pointer: String, node: &Node, versions: Vec<(String, String)>, owner: &Owner) {
        let field = pointer.rsplit('/').next().unwrap_or_default();
        let is_name = pointer == "/landlord/name";
        let what = FIELDS.iter().find(|(name, _)| *name == field).map_or(field, |(_, what)| what);
        let whole = match pointer.as_str() {
            "/title" => "title of the whole",
            "/landlord/name" => "name of the landlord; mostly the same in every language",
            "/group" => "name of the group",
            at if at.ends_with("/source/title") => "title of the survey or meeting where it was said",
            "/ending/title" => "title of the last page",
            "/ending/text" => "text of the last page",
            _ => what,
        };
        let mut about = whole.to_owned();
        if let Some((helped, _)) = pointer.strip_prefix(AIDS).and_then(|at| at.split_once('/')) {
            about.push_str(&format!(", for `{}`", helped.replace("~1", "/").replace("~0", "~")));
        }
        if !owner.name.is_empty() {
            about.push_str(&format!(", in {}", owner.name));
        }
        if !owner.title.is_empty() && !versions.iter().any(|(_, text)| *text == owner.title) {
            about.push_str(&format!(": “{}”", short(&owner.title)));
        }
        let in_interface = node.field(WORDS).is_some();
        if in_interface {
            about.push_str("; the interface says the same where this is left empty");
        }
        self.texts.push(Words { pointer, about, versions, in_interface, is_name });
    }
}

/// A text on one line, without its end if it is long.
pub(super) fn short(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= TITLE {
        return line;
    }
    let mut cut: String = line.chars().take(TITLE).collect();
    cut.push('…');
    cut
}
