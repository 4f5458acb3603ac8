//! Reads a definition from its JSON tree, field by field, collecting every problem.

mod bank;
mod elsewhere;
mod feedback;
mod halo;
mod kind;
mod outcomes;
mod question;
mod rare;
mod sealed;
// The tests look at the advice, too.
#[cfg(test)]
#[cfg(feature = "advice")]
mod tests;

use std::sync::Arc;

use crate::Anonymity;
use crate::Asks;
use crate::BankList;
use crate::BankUse;
use crate::Definition;
use crate::Ending;
use crate::GoTo;
use crate::Item;
use crate::Json;
use crate::Kind;
use crate::Landlord;
use crate::ListUse;
use crate::Moment;
use crate::Object;
use crate::Page;
use crate::PageId;
use crate::Problems;
use crate::QuestionId;
use crate::SurveyId;
use crate::Target;
use crate::Text;
use crate::aids;
use crate::asks;
use crate::backend;
use crate::come_back;
use crate::id::Id;
use crate::limits;
use crate::markup;
use crate::read;
use crate::read::item;
use crate::sha256_hex;
use crate::text::is_language_tag;

/// What every reading function needs: the languages known so far, and where problems go.
struct Reading<'p> {
    languages: Vec<String>,
    problems: &'p mut Problems,
    /// Ids of questions, to find one that is given twice.
    questions: Vec<QuestionId>,
    pages: Vec<PageId>,
    /// How many questions were written so far, those of repeated groups too.
    written: usize,
    /// The scales and lists that a bank's own questions take by their ids; `None` in a definition.
    shared: Option<Shared>,
    /// The scale or list of a bank that the question just read takes its choices from.
    list: Option<ListUse>,
}

/// What the questions of a bank share.
#[derive(Default)]
struct Shared {
    scales: Vec<BankList>,
    lists: Vec<BankList>,
}

pub(crate) use bank::bank;

pub(crate) use feedback::feedback;
pub(crate) use halo::halo;
pub(crate) use kind::is_media_address;
pub(crate) use outcomes::outcomes;
pub use rare::Rare;

/// Advice on what is given twice.
const ONCE: &str = "take one of them out";

/// Most kilobytes of all files of a response, where the definition does not say.
const FILES_KILOBYTES: u32 = 4_000;

/// What a definition may say it is held to.
const PROFILES: [&str; 1] = ["wales"];

/// What `go_to` calls the end of the survey.
const END: &str = "end";

pub(crate) fn definition(json: &Json, problems: &mut Problems) -> Option<Definition> {
    let mut object = Object::open(json, "", problems)?;
    // Names the JSON Schema for editors; nothing is read from there.
    object.string("$schema", limits::ADDRESS_CHARS, problems);
    // What a collector adds to it; read before there is a survey.
    object.get(Asks::FIELD);
    // Exceptions from the linter's rules, which the linter reads.
    object.get("lint");
    // Where responses go, which is read where they are sent from; here for who writes it.
    let backend = object.get(backend::FIELD);
    if cfg!(feature = "advice")
        && let Some(json) = backend
    {
        backend::untrusted(json, "/backend", problems);
    }
    let languages = languages(&mut object, problems);
    let min_completeness = object.whole("min_completeness", 1, 100, problems).unwrap_or_default();
    // What is asked for before it goes out, of whoever writes it.
    let profile = object.get("profile");
    if cfg!(feature = "advice")
        && let Some(json) = profile
    {
        read::word(json, "/profile", &PROFILES, problems);
    }
    // Who has read words of banks that are drafts.
    let confirmed = object.get("confirmed");
    if cfg!(feature = "advice")
        && let Some(json) = confirmed
        && let Some(all) = Object::open(json, "/confirmed", problems)
    {
        for (tag, json, at) in all.entries() {
            language(&Json::Text(tag.to_owned()), &at, problems);
            read::string(json, &at, limits::ID_CHARS, problems);
        }
    }
    let mut reading = Reading::new(languages, problems);
    let r = &mut reading;

    let id = r.id(&mut object, "id");
    object.required("version", r.problems);
    let version = object.string("version", limits::ID_CHARS, r.problems).unwrap_or_default().to_owned();
    let kind = object.word("kind", &Kind::ALL.map(Kind::name), r.problems);
    let title = r.required_text(&mut object, "title");
    let introduction = r.text(&mut object, "introduction");
    let landlord = object.required("landlord", r.problems).and_then(|json| r.landlord(json));
    let anonymity = r.anonymity(&mut object);
    let opens = r.day(&mut object, "opens");
    let closes = r.day(&mut object, "closes");
    if let (Some(opens), Some(closes)) = (&opens, &closes)
        && closes < opens
    {
        r.problems.wrong(
            "/closes",
            "closes-before-it-opens",
            || format!("it closes on {closes}, before it opens on {opens}"),
            || "give a day on or after `opens`",
        );
    }
    let review = object.boolean("review", r.problems).unwrap_or(true);
    let sealed_for = r.sealed_for(&mut object);
    let amend = r.flag(&mut object, "amend") && sealed_for.is_empty();
    let access_bar = r.flag(&mut object, "access_bar");
    // Read by the collector; here for who writes it.
    let come_back = object.get(come_back::FIELD).cloned();
    if cfg!(feature = "advice")
        && let Some(json) = &come_back
    {
        come_back::read(json, r.problems);
    }
    if cfg!(feature = "advice") {
        elsewhere::check_company(&object, r.problems);
    }
    let aids = aids::of_document(&mut object, &r.languages, r.problems);
    let context = r.context(&mut object);
    let files = object.get("files").and_then(|json| r.files(json));
    object.required("pages", r.problems);
    let pages = object.list("pages", limits::PAGES, r.problems);
    if pages.is_empty() && object.peek("pages").is_some() {
        r.problems.wrong("/pages", "empty-list", || "there are no pages", || "add a page with a question");
    }
    let mut read = Vec::new();
    for (i, json) in pages.iter().enumerate() {
        if let Some(page) = r.page(json, &item("/pages", i)) {
            read.push(page);
        }
    }
    let ending = object.get("ending").and_then(|json| r.ending(json)).unwrap_or_default();
    object.finish(r.problems);

    Some(Definition {
        id: id.unwrap_or_else(SurveyId::unread),
        version,
        kind: kind.and_then(|at| Kind::ALL.get(at).copied()).unwrap_or_default(),
        languages: reading.languages,
        min_completeness,
        half_done: Vec::new(),
        title,
        introduction,
        landlord: landlord.unwrap_or_default(),
        anonymity,
        opens,
        closes,
        review,
        amend,
        come_back,
        sealed_for,
        access_bar,
        aids,
        context,
        files,
        pages: read,
        ending,
        hash: sha256_hex(asks::without(json).to_canonical_text().as_bytes()),
    })
}

/// The languages, the default first. An absent or wrong default reads as English, so that the
/// rest of the document can still be checked.
fn languages(object: &mut Object<'_>, problems: &mut Problems) -> Vec<String> {
    let default = object
        .required("default_language", problems)
        .and_then(|json| language(json, "/default_language", problems))
        .unwrap_or_else(|| "en".to_owned());
    let mut all = vec![default.clone()];
    let given = object.list("languages", limits::LANGUAGES, problems);
    let mut has_default = given.is_empty();
    for (i, json) in given.iter().enumerate() {
        let pointer = item("/languages", i);
        match language(json, &pointer, problems) {
            Some(tag) if tag == default => has_default = true,
            Some(tag) if all.contains(&tag) => {
                let message = || format!("the language `{tag}` is given twice");
                problems.wrong(pointer, "duplicate", message, || ONCE);
            }
            Some(tag) => all.push(tag),
            None => {}
        }
    }
    if !has_default {
        problems.wrong(
            "/languages",
            "missing-language",
            || format!("`languages` lacks the default language `{default}`"),
            || format!("add \"{default}\" to the list"),
        );
    }
    all
}

fn language(json: &Json, pointer: &str, problems: &mut Problems) -> Option<String> {
    let tag = read::string(json, pointer, limits::ID_CHARS, problems)?;
    if is_language_tag(tag) {
        return Some(tag.to_owned());
    }
    problems.wrong(
        pointer,
        "bad-language",
        || ["`", tag, "` is not a language tag"].concat(),
        || "use BCP 47 tags such as `en`, `cy` or `zh-Hant`; docs/languages.md lists those of the interface",
    );
    None
}

/// Bank, version and question (or list) out of `tsm@2024-04/TP01`.
fn split_use(name: &str) -> Option<(&str, &str)> {
    name.split_once('/').filter(|(bank, item)| {
        !item.is_empty() && bank.split_once('@').is_some_and(|(name, version)| !name.is_empty() && !version.is_empty())
    })
}

impl<'p> Reading<'p> {
    fn new(languages: Vec<String>, problems: &'p mut Problems) -> Self {
        let (questions, pages) = (Vec::new(), Vec::new());
        Self { languages, problems, questions, pages, written: 0, shared: None, list: None }
    }
}

impl Reading<'_> {
    fn id<T: Id>(&mut self, object: &mut Object<'_>, name: &'static str) -> Option<T> {
        self.id_text(object, name, T::VALID, T::RULE).map(T::wrap)
    }

    fn id_text(
        &mut self,
        object: &mut Object<'_>,
        name: &'static str,
        valid: fn(&str) -> bool,
        rule: &str,
    ) -> Option<Arc<str>> {
        let json = object.required(name, self.problems)?;
        read::id_text(json, &object.at(name), valid, rule, self.problems)
    }

    fn text(&mut self, object: &mut Object<'_>, name: &'static str) -> Option<Text> {
        let json = object.get(name)?;
        Text::read(json, &object.at(name), &self.languages, self.problems)
    }

    /// A text that must be there. One that is wrong reads as empty: the document is refused for it.
    fn required_text(&mut self, object: &mut Object<'_>, name: &'static str) -> Text {
        object.required(name, self.problems);
        self.text(object, name).unwrap_or_default()
    }

    fn day(&mut self, object: &mut Object<'_>, name: &'static str) -> Option<String> {
        let text = object.string(name, 20, self.problems)?;
        if Moment::new(text).is_some_and(|moment| moment.is_day()) {
            return Some(text.to_owned());
        }
        self.problems.wrong(
            object.at(name),
            "bad-moment",
            || ["`", text, "` is not a day"].concat(),
            || "write the day as 2026-04-01",
        );
        None
    }

    /// A day that must be there; the empty text, and a problem, where it is not.
    fn required_day(&mut self, object: &mut Object<'_>, name: &'static str) -> String {
        object.required(name, self.problems);
        self.day(object, name).unwrap_or_default()
    }

    fn address(&mut self, object: &mut Object<'_>, name: &'static str) -> Option<String> {
        let text = object.string(name, limits::ADDRESS_CHARS, self.problems)?;
        if markup::is_safe_address(text) && text.get(..8).is_some_and(|start| start.eq_ignore_ascii_case("https://")) {
            return Some(text.to_owned());
        }
        self.problems.wrong(
            object.at(name),
            "bad-address",
            || ["`", text, "` can't be linked to"].concat(),
            || "give an address that starts with https://",
        );
        None
    }

    /// Where a page fetches something from.
    fn source_address(&mut self, object: &mut Object<'_>, name: &'static str) -> Option<String> {
        let text = object.string(name, limits::ADDRESS_CHARS, self.problems)?;
        if !is_media_address(text) {
            self.problems.wrong(
                object.at(name),
                "bad-address",
                || ["`", text, "` can't be fetched from"].concat(),
                || "give an address that starts with https://, or a path on the same server",
            );
        }
        Some(text.to_owned())
    }

    fn context(&mut self, object: &mut Object<'_>) -> Vec<String> {
        let items = object.list("context", limits::CONTEXT_ENTRIES, self.problems);
        let mut names = Vec::new();
        for (i, json) in items.iter().enumerate() {
            let pointer = item("/context", i);
            let Some(name) = read::id::<PageId>(json, &pointer, self.problems) else { continue };
            if names.iter().any(|known: &String| known == name.as_str()) {
                let message = || format!("the context `{name}` is given twice");
                self.problems.wrong(pointer, "duplicate", message, || ONCE);
            } else {
                names.push(name.to_string());
            }
        }
        names
    }

    /// The keys themselves are read by who seals. Whether they are keys, and go with the rest, is for who
    /// writes the definition.
    fn sealed_for(&mut self, object: &mut Object<'_>) -> Vec<String> {
        let items = object.list("sealed_for", limits::SEAL_RECIPIENTS, self.problems);
        let mut keys: Vec<String> = Vec::new();
        for (i, json) in items.iter().enumerate() {
            let pointer = item("/sealed_for", i);
            let Some(text) = read::string(json, &pointer, limits::SEAL_KEY_CHARS, self.problems) else { continue };
            if cfg!(feature = "advice") {
                sealed::check_key(text, &pointer, &keys, self.problems);
            }
            keys.push(text.to_owned());
        }
        // Not the same as a survey that is not sealed.
        if keys.is_empty() && object.peek("sealed_for").is_some() {
            let help = || "make keys with `yousaid keygen` and give the public ones, or leave the field out";
            self.problems.wrong("/sealed_for", "empty-list", || "it is sealed to nobody", help);
        }
        if cfg!(feature = "advice") && !keys.is_empty() {
            sealed::check_company(object, self.problems);
        }
        keys
    }

    /// How many kilobytes of files it takes, where it takes any.
    #[inline(never)]
    fn files(&mut self, json: &Json) -> Option<u32> {
        let mut object = Object::open(json, "/files", self.problems)?;
        object.required("allow", self.problems);
        let allow = self.flag(&mut object, "allow");
        let most = object.whole("max_kilobytes", 1, limits::FILES_KILOBYTES, self.problems);
        object.finish(self.problems);
        allow.then_some(most.unwrap_or(FILES_KILOBYTES))
    }

    fn anonymity(&mut self, object: &mut Object<'_>) -> Anonymity {
        let found = object.word("anonymity", &Anonymity::ALL.map(Anonymity::name), self.problems);
        found.and_then(|at| Anonymity::ALL.get(at).copied()).unwrap_or_default()
    }

    #[inline(never)]
    fn landlord(&mut self, json: &Json) -> Option<Landlord> {
        let mut object = Object::open(json, "/landlord", self.problems)?;
        let name = self.required_text(&mut object, "name");
        let contact = self.text(&mut object, "contact");
        let privacy_notice = self.address(&mut object, "privacy_notice");
        let complaints = self.address(&mut object, "complaints");
        object.finish(self.problems);
        Some(Landlord { name, contact, privacy_notice, complaints })
    }

    fn ending(&mut self, json: &Json) -> Option<Ending> {
        let mut object = Object::open(json, "/ending", self.problems)?;
        let ending = Ending {
            title: self.text(&mut object, "title"),
            text: self.text(&mut object, "text"),
            outcome_promise: self.text(&mut object, "outcome_promise"),
            outcomes: self.source_address(&mut object, "outcomes"),
            prize_draw: self.source_address(&mut object, "prize_draw"),
        };
        object.finish(self.problems);
        Some(ending)
    }

    // By itself, like the others that return something large: it is written in place then, and not
    // carried about in pieces.
    #[inline(never)]
    fn page(&mut self, json: &Json, pointer: &str) -> Option<Page> {
        let mut object = Object::open(json, pointer, self.problems)?;
        let id = self.id(&mut object, "id");
        if let Some(id) = &id {
            if id == END {
                let message = || "`end` stands for the end of the survey and can't name a page";
                let help = || "give the page another id";
                self.problems.wrong(object.at("id"), "reserved", message, help);
            }
            if self.pages.contains(id) {
                self.problems.wrong(
                    object.at("id"),
                    "duplicate",
                    || format!("another page has the id `{id}`"),
                    || "give each page its own id",
                );
            }
            self.pages.push(id.clone());
        }
        let title = self.text(&mut object, "title");
        let text = self.text(&mut object, "text");
        let ask_if = object.string("ask_if", limits::TEXT_CHARS, self.problems).map(str::to_owned);
        object.required("questions", self.problems);
        let questions = object.list("questions", limits::QUESTIONS, self.problems);
        let go_to = self.ways(&mut object);
        if questions.is_empty() && object.peek("questions").is_some() {
            self.problems.wrong(
                object.at("questions"),
                "empty-list",
                || "the page has no questions",
                || "add a question, or take the page out",
            );
        }
        let mut items = Vec::new();
        let base = object.at("questions");
        for (i, json) in questions.iter().enumerate() {
            if !self.has_room(&base) {
                break;
            }
            let pointer = item(&base, i);
            if let Some(item) = self.item(json, &pointer) {
                items.push(item);
            }
        }
        object.finish(self.problems);
        Some(Page { id: id?, title, text, ask_if, items, go_to })
    }

    /// The ways on from a page.
    fn ways(&mut self, object: &mut Object<'_>) -> Vec<GoTo> {
        let items = object.list("go_to", limits::WAYS, self.problems);
        let base = object.at("go_to");
        let mut ways: Vec<GoTo> = Vec::new();
        for (i, json) in items.iter().enumerate() {
            let pointer = item(&base, i);
            let Some(mut object) = Object::open(json, &pointer, self.problems) else { continue };
            let if_ = object.string("if", limits::TEXT_CHARS, self.problems).map(str::to_owned);
            let always = object.peek("if").is_none();
            let page = self.id(&mut object, "page");
            object.finish(self.problems);
            if always && i + 1 < items.len() {
                let message = || "this way is always taken, so those after it never are";
                self.problems.wrong(pointer, "never-taken", message, || "give it an \"if\", or put it last");
            }
            if let Some(page) = page {
                ways.push(GoTo { if_, to: if page == END { Target::End } else { Target::Page(page) } });
            }
        }
        ways
    }

    #[inline(never)]
    fn item(&mut self, json: &Json, pointer: &str) -> Option<Item> {
        let mut object = Object::open(json, pointer, self.problems)?;
        if object.peek("bank").is_some() {
            return self.bank_use(object).map(Item::Bank);
        }
        let id = self.id(&mut object, "id");
        self.question_id(id.as_ref(), object.at("id"));
        let question = self.question(object, id)?;
        Some(Item::Question(Box::new(question)))
    }

    /// Counts one more written question; false, and a problem once, when there are too many.
    fn has_room(&mut self, pointer: &str) -> bool {
        self.written += 1;
        if self.written == limits::QUESTIONS + 1 {
            let message = || format!("more than {} questions in all", limits::QUESTIONS);
            let help = || "split the survey, or ask less";
            self.problems.wrong(pointer, "too-many", message, help);
        }
        self.written <= limits::QUESTIONS
    }

    fn question_id(&mut self, id: Option<&QuestionId>, pointer: String) {
        let Some(id) = id else { return };
        if self.questions.contains(id) {
            self.problems.wrong(
                pointer,
                "duplicate",
                || format!("another question has the id `{id}`"),
                || "give each question its own id",
            );
        }
        self.questions.push(id.clone());
    }

    #[inline(never)]
    fn bank_use(&mut self, mut object: Object<'_>) -> Option<BankUse> {
        let name = object.string("bank", 4 * limits::ID_CHARS, self.problems);
        let ask_if = object.string("ask_if", limits::TEXT_CHARS, self.problems).map(str::to_owned);
        let split = name.and_then(split_use);
        if split.is_none() && name.is_some() {
            self.problems.wrong(
                object.at("bank"),
                "bad-bank",
                || "not the name of a bank's question",
                || "write bank, version and question as `tsm@2024-04/TP01`",
            );
        }
        let id = split.and_then(|(_, item)| QuestionId::plain(item));
        self.question_id(id.as_ref(), object.at("bank"));
        // A field that a question written here could have is a wish to change locked wording. Which
        // source prescribes that wording is known where the bank is.
        let mut changed = Vec::new();
        for name in question::FIELDS {
            if object.get(name).is_some() {
                changed.push(name);
            }
        }
        object.finish(self.problems);
        let (bank, item) = split?;
        Some(BankUse { bank: bank.to_owned(), item: item.to_owned(), ask_if, changed })
    }
}
