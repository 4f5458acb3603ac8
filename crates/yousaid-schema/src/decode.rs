//! Reads a definition from its JSON tree, field by field, collecting every problem.

use crate::Anonymity;
use crate::BankUse;
use crate::Choice;
use crate::ChoiceLook;
use crate::Code;
use crate::Decimal;
use crate::Definition;
use crate::Ending;
use crate::Item;
use crate::Json;
use crate::Kind;
use crate::Landlord;
use crate::Moment;
use crate::Object;
use crate::Page;
use crate::PageId;
use crate::Problem;
use crate::Problems;
use crate::Question;
use crate::QuestionId;
use crate::QuestionKind;
use crate::ScaleLook;
use crate::SoftAnswer;
use crate::SoftChoice;
use crate::SurveyId;
use crate::Text;
use crate::advice;
use crate::limits;
use crate::markup;
use crate::read;
use crate::sha256_hex;
use crate::text::is_language_tag;

/// The kinds that are read from definitions so far.
const READ: [&str; 9] =
    ["choice", "multiple_choice", "yes_no", "scale", "short_text", "long_text", "email", "number", "statement"];

/// What every reading function needs: the languages known so far, and where problems go.
struct Reading<'p> {
    languages: Vec<String>,
    problems: &'p mut Problems,
    /// Ids of questions, to find one that is given twice.
    questions: Vec<QuestionId>,
    pages: Vec<PageId>,
}

pub(crate) fn definition(json: &Json, problems: &mut Problems) -> Option<Definition> {
    let mut object = Object::open(json, "", problems)?;
    // Names the JSON Schema for editors; nothing is read from there.
    object.string("$schema", 2_000, problems);
    let languages = languages(&mut object, problems);
    let mut reading = Reading { languages, problems, questions: Vec::new(), pages: Vec::new() };
    let r = &mut reading;

    let id = r.id(&mut object, "id", SurveyId::new, SurveyId::RULE);
    let version = r.required_string(&mut object, "version", limits::ID_CHARS);
    object.word("kind", &["survey"], r.problems);
    let title = r.required_text(&mut object, "title");
    let introduction = r.text(&mut object, "introduction");
    let landlord = object.required("landlord", r.problems).and_then(|json| r.landlord(json));
    let anonymity = match object.word("anonymity", &["anonymous", "confidential", "named"], r.problems) {
        Some(0) => Anonymity::Anonymous,
        Some(2) => Anonymity::Named,
        _ => Anonymity::Confidential,
    };
    let opens = r.day(&mut object, "opens");
    let closes = r.day(&mut object, "closes");
    if let (Some(opens), Some(closes)) = (&opens, &closes)
        && closes < opens
    {
        r.problems.push(
            Problem::new(
                "/closes",
                "closes-before-it-opens",
                format!("it closes on {closes}, before it opens on {opens}"),
            )
            .help(advice(|| "give a day on or after `opens`")),
        );
    }
    let review = object.boolean("review", r.problems).unwrap_or(true);
    let context = r.context(&mut object);
    object.required("pages", r.problems);
    let pages = object.list("pages", limits::PAGES, r.problems);
    if pages.is_empty() && object.peek("pages").is_some() {
        r.problems.push(
            Problem::new("/pages", "empty-list", "there are no pages").help(advice(|| "add a page with a question")),
        );
    }
    let pages: Vec<Page> =
        pages.iter().enumerate().filter_map(|(i, json)| r.page(json, &format!("/pages/{i}"))).collect();
    let ending = object.get("ending").and_then(|json| r.ending(json)).unwrap_or_default();
    object.finish(r.problems);

    Some(Definition {
        id: id?,
        version: version?,
        kind: Kind::Survey,
        languages: reading.languages,
        title: title?,
        introduction,
        landlord: landlord?,
        anonymity,
        opens,
        closes,
        review,
        context,
        pages,
        ending,
        hash: sha256_hex(json.to_canonical_text().as_bytes()),
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
        let pointer = format!("/languages/{i}");
        match language(json, &pointer, problems) {
            Some(tag) if tag == default => has_default = true,
            Some(tag) if all.contains(&tag) => {
                problems.push(Problem::new(pointer, "duplicate", format!("the language `{tag}` is given twice")));
            }
            Some(tag) => all.push(tag),
            None => {}
        }
    }
    if !has_default {
        problems.push(
            Problem::new(
                "/languages",
                "missing-language",
                format!("`languages` lacks the default language `{default}`"),
            )
            .help(advice(|| format!("add \"{default}\" to the list"))),
        );
    }
    all
}

fn language(json: &Json, pointer: &str, problems: &mut Problems) -> Option<String> {
    let tag = read::string(json, pointer, limits::ID_CHARS, problems)?;
    if is_language_tag(tag) {
        return Some(tag.to_owned());
    }
    problems.push(
        Problem::new(pointer, "bad-language", ["`", tag, "` is not a language tag"].concat())
            .help(advice(|| "use BCP 47 tags such as `en`, `cy` or `zh-Hant`")),
    );
    None
}

impl Reading<'_> {
    fn id<T>(
        &mut self,
        object: &mut Object<'_>,
        name: &'static str,
        new: fn(&str) -> Option<T>,
        rule: &str,
    ) -> Option<T> {
        let json = object.required(name, self.problems)?;
        read::id(json, &object.at(name), new, rule, self.problems)
    }

    fn required_string(&mut self, object: &mut Object<'_>, name: &'static str, max: usize) -> Option<String> {
        object.required(name, self.problems)?;
        object.string(name, max, self.problems).map(str::to_owned)
    }

    fn text(&mut self, object: &mut Object<'_>, name: &'static str) -> Option<Text> {
        let json = object.get(name)?;
        Text::read(json, &object.at(name), &self.languages, self.problems)
    }

    fn required_text(&mut self, object: &mut Object<'_>, name: &'static str) -> Option<Text> {
        object.required(name, self.problems)?;
        self.text(object, name)
    }

    fn day(&mut self, object: &mut Object<'_>, name: &'static str) -> Option<String> {
        let text = object.string(name, 20, self.problems)?;
        if Moment::new(text).is_some_and(|moment| moment.is_day()) {
            return Some(text.to_owned());
        }
        self.problems.push(
            Problem::new(object.at(name), "bad-moment", ["`", text, "` is not a day"].concat())
                .help(advice(|| "write the day as 2026-04-01")),
        );
        None
    }

    fn address(&mut self, object: &mut Object<'_>, name: &'static str) -> Option<String> {
        let text = object.string(name, 2_000, self.problems)?;
        if markup::is_safe_address(text) && text.get(..8).is_some_and(|start| start.eq_ignore_ascii_case("https://")) {
            return Some(text.to_owned());
        }
        self.problems.push(
            Problem::new(object.at(name), "bad-address", ["`", text, "` can't be linked to"].concat())
                .help(advice(|| "give an address that starts with https://")),
        );
        None
    }

    fn context(&mut self, object: &mut Object<'_>) -> Vec<String> {
        let items = object.list("context", limits::CONTEXT_ENTRIES, self.problems);
        let mut names = Vec::new();
        for (i, json) in items.iter().enumerate() {
            let pointer = format!("/context/{i}");
            let Some(name) = read::id(json, &pointer, PageId::new, PageId::RULE, self.problems) else { continue };
            if names.iter().any(|known: &String| known == name.as_str()) {
                self.problems.push(Problem::new(pointer, "duplicate", format!("the context `{name}` is given twice")));
            } else {
                names.push(name.to_string());
            }
        }
        names
    }

    fn landlord(&mut self, json: &Json) -> Option<Landlord> {
        let mut object = Object::open(json, "/landlord", self.problems)?;
        let name = self.required_text(&mut object, "name");
        let contact = self.text(&mut object, "contact");
        let privacy_notice = self.address(&mut object, "privacy_notice");
        let complaints = self.address(&mut object, "complaints");
        object.finish(self.problems);
        Some(Landlord { name: name?, contact, privacy_notice, complaints })
    }

    fn ending(&mut self, json: &Json) -> Option<Ending> {
        let mut object = Object::open(json, "/ending", self.problems)?;
        let ending = Ending {
            title: self.text(&mut object, "title"),
            text: self.text(&mut object, "text"),
            outcome_promise: self.text(&mut object, "outcome_promise"),
        };
        object.finish(self.problems);
        Some(ending)
    }

    fn page(&mut self, json: &Json, pointer: &str) -> Option<Page> {
        let mut object = Object::open(json, pointer, self.problems)?;
        let id = self.id(&mut object, "id", PageId::new, PageId::RULE);
        if let Some(id) = &id {
            if self.pages.contains(id) {
                self.problems.push(
                    Problem::new(object.at("id"), "duplicate", format!("another page has the id `{id}`"))
                        .help(advice(|| "give each page its own id")),
                );
            }
            self.pages.push(id.clone());
        }
        let title = self.text(&mut object, "title");
        let text = self.text(&mut object, "text");
        let ask_if = object.string("ask_if", limits::TEXT_CHARS, self.problems).map(str::to_owned);
        object.required("questions", self.problems);
        let questions = object.list("questions", limits::QUESTIONS, self.problems);
        if questions.is_empty() && object.peek("questions").is_some() {
            self.problems.push(
                Problem::new(object.at("questions"), "empty-list", "the page has no questions")
                    .help(advice(|| "add a question, or take the page out")),
            );
        }
        let mut items = Vec::new();
        for (i, json) in questions.iter().enumerate() {
            if self.questions.len() == limits::QUESTIONS {
                self.problems.push(Problem::new(
                    object.at("questions"),
                    "too-many",
                    format!("more than {} questions in all", limits::QUESTIONS),
                ));
                break;
            }
            let pointer = format!("{pointer}/questions/{i}");
            items.extend(self.item(json, &pointer));
        }
        object.finish(self.problems);
        Some(Page { id: id?, title, text, ask_if, items, go_to: Vec::new() })
    }

    fn item(&mut self, json: &Json, pointer: &str) -> Option<Item> {
        let mut object = Object::open(json, pointer, self.problems)?;
        if object.peek("bank").is_some() {
            return self.bank_use(object).map(Item::Bank);
        }
        let id = self.id(&mut object, "id", QuestionId::plain, QuestionId::RULE);
        self.question_id(id.as_ref(), object.at("id"));
        let title = self.text(&mut object, "title");
        let hint = self.text(&mut object, "hint");
        let optional = object.boolean("optional", self.problems).unwrap_or(false);
        let soft_answers = self.soft_answers(&mut object);
        let ask_if = object.string("ask_if", limits::TEXT_CHARS, self.problems).map(str::to_owned);
        object.required("type", self.problems);
        let Some(kind) = object.word("type", &READ, self.problems) else {
            // Which fields belong to a type that is not known can't be told.
            return None;
        };
        let kind = self.kind(&mut object, READ.get(kind).copied().unwrap_or_default());
        let has_title = object.peek("title").is_some();
        if title.is_none() && !has_title && !matches!(kind, Some(QuestionKind::Statement { .. })) {
            self.problems.push(
                Problem::new(pointer, "missing-field", "the field `title` is missing")
                    .help(advice(|| "add \"title\": … here, with the question itself")),
            );
        }
        object.finish(self.problems);
        let question = Question::new(id?, kind?);
        Some(Item::Question(Box::new(Question { title, hint, optional, soft_answers, ask_if, ..question })))
    }

    fn question_id(&mut self, id: Option<&QuestionId>, pointer: String) {
        let Some(id) = id else { return };
        if self.questions.contains(id) {
            self.problems.push(
                Problem::new(pointer, "duplicate", format!("another question has the id `{id}`"))
                    .help(advice(|| "give each question its own id")),
            );
        }
        self.questions.push(id.clone());
    }

    fn bank_use(&mut self, mut object: Object<'_>) -> Option<BankUse> {
        let name = object.string("bank", 4 * limits::ID_CHARS, self.problems);
        let ask_if = object.string("ask_if", limits::TEXT_CHARS, self.problems).map(str::to_owned);
        let split = name.and_then(|name| name.split_once('/')).filter(|(bank, item)| {
            !item.is_empty()
                && bank.split_once('@').is_some_and(|(name, version)| !name.is_empty() && !version.is_empty())
        });
        if split.is_none() && name.is_some() {
            self.problems.push(
                Problem::new(object.at("bank"), "bad-bank", "not the name of a bank's question")
                    .help(advice(|| "write bank, version and question as `tsm@2024-04/TP01`")),
            );
        }
        let id = split.and_then(|(_, item)| QuestionId::plain(item));
        self.question_id(id.as_ref(), object.at("bank"));
        // A field that a question written here could have is a wish to change locked wording.
        for name in ["id", "type", "title", "hint", "optional", "choices", "points", "soft_answers", "yes", "no"] {
            if object.get(name).is_some() {
                self.problems.push(
                    Problem::new(
                        object.at(name),
                        "locked",
                        ["`", name, "` of a bank's question can't be changed"].concat(),
                    )
                    .help(advice(
                        || "take the field out; only the landlord's name fills its slot in the official wording",
                    )),
                );
            }
        }
        object.finish(self.problems);
        let (bank, item) = split?;
        Some(BankUse { bank: bank.to_owned(), item: item.to_owned(), ask_if })
    }

    fn soft_answers(&mut self, object: &mut Object<'_>) -> Vec<SoftChoice> {
        let items = object.list("soft_answers", SoftAnswer::ALL.len(), self.problems);
        let base = object.at("soft_answers");
        let mut all: Vec<SoftChoice> = Vec::new();
        for (i, json) in items.iter().enumerate() {
            let pointer = format!("{base}/{i}");
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
                self.problems.push(Problem::new(pointer, "duplicate", format!("`{}` is given twice", answer.code())));
            } else {
                all.push(SoftChoice { answer, label });
            }
        }
        all
    }

    fn kind(&mut self, object: &mut Object<'_>, name: &str) -> Option<QuestionKind> {
        Some(match name {
            "choice" => QuestionKind::Choice {
                choices: self.choices(object, "choices", 2, limits::CHOICES),
                look: ChoiceLook::Rows,
                shuffle: false,
            },
            "multiple_choice" => {
                let choices = self.choices(object, "choices", 2, limits::CHOICES);
                let most = u32::try_from(choices.len().max(1)).unwrap_or(u32::MAX);
                let min = object.whole("min", 1, most, self.problems);
                let max = object.whole("max", 1, most, self.problems);
                self.ordered(object, min.map(Decimal::from), max.map(Decimal::from));
                QuestionKind::MultipleChoice { choices, min, max, shuffle: false }
            }
            "yes_no" => QuestionKind::YesNo { yes: self.text(object, "yes"), no: self.text(object, "no") },
            "scale" => QuestionKind::Scale { points: self.choices(object, "points", 2, 11), look: ScaleLook::Labels },
            "short_text" => QuestionKind::ShortText { max_length: self.max_length(object) },
            "long_text" => QuestionKind::LongText { max_length: self.max_length(object) },
            "email" => QuestionKind::Email,
            "number" => {
                let min = object.number("min", self.problems);
                let max = object.number("max", self.problems);
                self.ordered(object, min, max);
                let whole = object.boolean("whole", self.problems).unwrap_or(false);
                QuestionKind::Number { min, max, whole, unit: self.text(object, "unit") }
            }
            _ => QuestionKind::Statement { text: self.required_text(object, "text")?, media: None },
        })
    }

    fn max_length(&mut self, object: &mut Object<'_>) -> Option<u32> {
        object.whole("max_length", 1, u32::try_from(limits::ANSWER_CHARS).unwrap_or(u32::MAX), self.problems)
    }

    fn ordered(&mut self, object: &Object<'_>, min: Option<Decimal>, max: Option<Decimal>) {
        if let (Some(min), Some(max)) = (min, max)
            && min > max
        {
            self.problems.push(
                Problem::new(
                    object.at("min"),
                    "out-of-range",
                    format!("`min` is {min}, more than `max`, which is {max}"),
                )
                .help(advice(|| "give a `min` of at most `max`")),
            );
        }
    }

    fn choices(&mut self, object: &mut Object<'_>, name: &'static str, min: usize, max: usize) -> Vec<Choice> {
        object.required(name, self.problems);
        let items = object.list(name, max, self.problems);
        let base = object.at(name);
        if items.len() < min && matches!(object.peek(name), Some(Json::List(list)) if list.len() < min) {
            self.problems.push(
                Problem::new(&base, "too-few", format!("at least {min} are needed; given: {}", items.len()))
                    .help(advice(|| "add choices, or use another type")),
            );
        }
        let scored = name == "points";
        let mut choices: Vec<Choice> = Vec::new();
        for (i, json) in items.iter().enumerate() {
            let pointer = format!("{base}/{i}");
            let Some(mut object) = Object::open(json, &pointer, self.problems) else { continue };
            let code = self.id(&mut object, "code", Code::new, Code::RULE);
            let label = self.required_text(&mut object, "label");
            let position = Decimal::from(u32::try_from(i + 1).unwrap_or(u32::MAX));
            let score = scored.then(|| object.number("score", self.problems).unwrap_or(position));
            let exclusive = !scored && object.boolean("exclusive", self.problems).unwrap_or(false);
            object.finish(self.problems);
            let (Some(code), Some(label)) = (code, label) else { continue };
            if choices.iter().any(|choice| choice.code == code) {
                self.problems.push(
                    Problem::new(pointer + "/code", "duplicate", format!("another choice has the code `{code}`"))
                        .help(advice(|| "give each choice its own code")),
                );
                continue;
            }
            choices.push(Choice { score, exclusive, ..Choice::new(code, label) });
        }
        choices
    }
}
