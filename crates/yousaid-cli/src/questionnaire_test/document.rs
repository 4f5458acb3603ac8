//! The document: tests as an author writes them, read against the survey that they are of.

use yousaid_engine::Setting;
use yousaid_engine::Survey;
use yousaid_schema::Answer;
use yousaid_schema::Error;
use yousaid_schema::Json;
use yousaid_schema::Mode;
use yousaid_schema::Moment;
use yousaid_schema::Object;
use yousaid_schema::Problem;
use yousaid_schema::limits;
use yousaid_schema::nearest;

use super::reader::Form;
use super::reader::Given;
use super::reader::Reader;
use super::reader::items;

/// Most tests of one file, and most steps of one test.
const MANY: usize = 1_000;
/// Characters of a name.
const NAME_CHARS: usize = 200;
/// Characters of a reason.
const REASON_CHARS: usize = 1_000;

/// Rules that an answer in a session can break, by [`yousaid_engine::Rule::code`]; others are for
/// responses from outside.
pub(crate) const RULES: [&str; 25] = [
    "required",
    "too-few-choices",
    "too-many-choices",
    "exclusive-choice",
    "not-a-number",
    "not-whole",
    "too-small",
    "too-large",
    "too-long",
    "not-an-email",
    "not-a-date",
    "no-such-day",
    "too-early",
    "too-late",
    "not-a-time",
    "not-a-telephone",
    "not-a-postcode",
    "parts-dont-add-up",
    "too-few-ranked",
    "consent-needed",
    "too-few-entries",
    "too-many-entries",
    "too-many-files",
    "file-too-large",
    "file-kind-not-taken",
];

/// A file of tests.
#[derive(Debug)]
pub(crate) struct Tests {
    pub(crate) tests: Vec<Test>,
    /// Names in the coverage that no test can reach.
    pub(crate) unreachable: Vec<Placed<String>>,
}

/// Something that is expected, and where the document says so.
#[derive(Clone, Debug)]
pub(crate) struct Placed<T> {
    pub(crate) pointer: String,
    pub(crate) value: T,
}

/// A resident, and what is expected.
#[derive(Debug)]
pub(crate) struct Test {
    pub(crate) pointer: String,
    pub(crate) name: String,
    pub(crate) told: Told,
    pub(crate) script: Script,
    pub(crate) open: Option<Placed<bool>>,
    pub(crate) reaches: Option<Placed<Spot>>,
    pub(crate) path: Option<Placed<Vec<usize>>>,
    pub(crate) look: Look,
    pub(crate) refused: Option<Placed<Refused>>,
    pub(crate) sent: Option<Vec<Given>>,
    pub(crate) sent_exactly: Option<Placed<Vec<Given>>>,
}

/// What stands beside the answers.
#[derive(Clone, Debug)]
pub(crate) struct Told {
    pub(crate) setting: Setting,
    pub(crate) language: String,
    pub(crate) day: Option<Moment>,
    pub(crate) fill: bool,
}

/// What the resident does.
#[derive(Debug)]
pub(crate) enum Script {
    /// Gives these answers wherever they are asked, and goes on to the end.
    Whole(Vec<Given>),
    Steps(Vec<Step>),
}

#[derive(Debug)]
pub(crate) struct Step {
    pub(crate) pointer: String,
    pub(crate) at: Option<Placed<Spot>>,
    pub(crate) language: Option<String>,
    pub(crate) remove: Vec<Placed<(usize, u32)>>,
    pub(crate) answers: Vec<Given>,
    pub(crate) fill: bool,
    pub(crate) look: Look,
    pub(crate) press: Press,
    pub(crate) refused: Option<Placed<Refused>>,
    pub(crate) then: Option<Placed<Spot>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Press {
    Continue,
    Back,
    Nothing,
    /// Beside the question of this index.
    Change(usize),
}

/// Where a resident can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Spot {
    Page(usize),
    Review,
    End,
}

/// Questions by their index, each with the code of a rule.
pub(crate) type Refused = Vec<(usize, &'static str)>;

/// What is to be seen; questions by their index.
#[derive(Debug, Default)]
pub(crate) struct Look {
    pub(crate) asked: Vec<Placed<usize>>,
    pub(crate) asked_exactly: Option<Placed<Vec<usize>>>,
    pub(crate) not_asked: Vec<Placed<usize>>,
    pub(crate) required: Vec<Placed<usize>>,
    pub(crate) not_required: Vec<Placed<usize>>,
    pub(crate) offered: Vec<Placed<(usize, Vec<String>)>>,
    pub(crate) warnings: Vec<Placed<(usize, Warned)>>,
    pub(crate) calculated: Vec<Placed<(usize, Option<Answer>)>>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Warned {
    Something,
    /// Exactly these texts; none, if there are none.
    Texts(Vec<String>),
}

/// The path of the survey that a file of tests names, as it is written there.
pub(crate) fn survey_path(json: &Json) -> Option<&str> {
    json.get("survey").and_then(Json::as_text).filter(|path| !path.is_empty())
}

impl Tests {
    /// Reads tests of this survey.
    ///
    /// # Errors
    ///
    /// Every problem found, with its pointer and what was meant.
    pub(crate) fn read(json: &Json, survey: &Survey) -> Result<Self, Error> {
        let mut reader = Reader::new(survey);
        let tests = reader.tests(json);
        reader.problems.finish()?;
        tests.ok_or_else(|| Error::new(Vec::new()))
    }
}

impl Reader<'_> {
    fn tests(&mut self, json: &Json) -> Option<Tests> {
        let mut object = Object::open(json, "", &mut self.problems)?;
        object.string("$schema", limits::ADDRESS_CHARS, &mut self.problems);
        object.string("survey", limits::ADDRESS_CHARS, &mut self.problems);
        let first = Told {
            setting: Setting::default(),
            language: self.survey.definition().default_language().to_owned(),
            day: None,
            fill: false,
        };
        let told = self.told(&mut object, &first);
        let unreachable = object.get("unreachable").map(|json| self.unreachable(json)).unwrap_or_default();
        object.required("tests", &mut self.problems);
        let mut tests: Vec<Test> = Vec::new();
        let list = object.list("tests", MANY, &mut self.problems);
        for (json, at) in items(list, "/tests") {
            let Some(test) = self.test(json, &at, &told) else { continue };
            if tests.iter().any(|known| known.name == test.name) {
                let message = format!("another test is called `{}` too", test.name);
                self.wrong(&format!("{at}/name"), "duplicate", message, "give each test its own name".to_owned());
            }
            tests.push(test);
        }
        object.finish(&mut self.problems);
        Some(Tests { tests, unreachable })
    }

    fn unreachable(&mut self, json: &Json) -> Vec<Placed<String>> {
        let Some(object) = Object::open(json, "/unreachable", &mut self.problems) else { return Vec::new() };
        let known = super::coverage::Coverage::of(self.survey);
        let mut names = Vec::new();
        for (name, reason, at) in object.entries() {
            if !known.has(name) {
                let help = match nearest(name, known.names()) {
                    Some(near) => format!("did you mean `{near}`?"),
                    None => "`yousaid test --coverage` prints the names".to_owned(),
                };
                self.wrong(&at, "unknown-name", format!("the coverage has no `{name}`"), help);
            }
            match reason {
                Json::Text(text) if !text.trim().is_empty() && text.chars().count() <= REASON_CHARS => {
                    names.push(Placed { pointer: at, value: name.to_owned() });
                }
                _ => self.wrong(
                    &at,
                    "missing-reason",
                    format!("no reason is given why `{name}` can't be reached"),
                    format!("write one in a text of at most {REASON_CHARS} characters"),
                ),
            }
        }
        names
    }

    /// Reads what may stand beside `tests` and in each of them.
    fn told(&mut self, object: &mut Object<'_>, above: &Told) -> Told {
        let mut told = above.clone();
        if let Some(mode) = object.word("mode", &Mode::CODES, &mut self.problems).and_then(|at| Mode::ALL.get(at)) {
            told.setting.mode = *mode;
        }
        if let Some(seed) = object.whole("seed", 0, u32::MAX, &mut self.problems) {
            told.setting.seed = seed;
        }
        if let Some(language) = self.language(object) {
            told.language = language;
        }
        if let Some(text) = object.string("day", 20, &mut self.problems) {
            told.day = Moment::new(text).filter(Moment::is_day);
            if told.day.is_none() {
                let message = format!("`{text}` is not a day");
                self.wrong(&object.at("day"), "bad-day", message, "write it as 2026-05-31".to_owned());
            }
        }
        if let Some(fill) = object.boolean("fill", &mut self.problems) {
            told.fill = fill;
        }
        told
    }

    fn language(&mut self, object: &mut Object<'_>) -> Option<String> {
        let tag = object.string("language", limits::ID_CHARS, &mut self.problems)?;
        let known = &self.survey.definition().languages;
        if known.iter().any(|known| known == tag) {
            return Some(tag.to_owned());
        }
        let message = format!("the survey is not written in `{tag}`");
        self.wrong(&object.at("language"), "unknown-language", message, format!("use one of: {}", known.join(", ")));
        None
    }

    fn test(&mut self, json: &Json, at: &str, above: &Told) -> Option<Test> {
        let mut object = Object::open(json, at, &mut self.problems)?;
        object.required("name", &mut self.problems);
        let name = object.string("name", NAME_CHARS, &mut self.problems);
        if name.is_some_and(|name| name.trim().is_empty()) {
            let help = "say in one sentence what it shows".to_owned();
            self.wrong(&object.at("name"), "empty-text", "the name is empty".to_owned(), help);
        }
        object.string("about", limits::TEXT_CHARS, &mut self.problems);
        let told = self.told(&mut object, above);
        let answers = object.get("answers").map(|json| (json, object.at("answers")));
        let steps = object.get("steps").map(|json| (json, object.at("steps")));
        let script = match (answers, steps) {
            (Some(_), Some((_, at))) => {
                let message = "a test has `answers` or `steps`, not both".to_owned();
                self.wrong(&at, "meaningless", message, "put the answers into the steps, each on its page".to_owned());
                Script::Steps(Vec::new())
            }
            (_, Some(_)) => Script::Steps(self.steps(&mut object)),
            (Some((json, at)), None) => Script::Whole(self.answers(json, &at, Form::Typed)),
            (None, None) => Script::Whole(Vec::new()),
        };
        let open = self.open(&mut object, &told, &script);
        let reaches = self.spot(&mut object, "reaches");
        let path = object.get("path").map(|_| self.path(&mut object));
        let look = self.look(&mut object);
        let refused = self.refused(&mut object);
        if let (Script::Steps(_), Some(refused)) = (&script, &refused) {
            let message = "`refused` stands in the step that is refused".to_owned();
            self.wrong(&refused.pointer, "meaningless", message, "move it there".to_owned());
        }
        if let (Some(_), Some(reaches)) = (&refused, &reaches) {
            let message = "a test that is refused ends there".to_owned();
            self.wrong(&reaches.pointer, "meaningless", message, "take out `reaches`, or `refused`".to_owned());
        }
        let sent = object.get("sent").map(|json| self.answers(json, &object.at("sent"), Form::Stored));
        let sent_exactly = object.get("sent_exactly").map(|json| {
            let pointer = object.at("sent_exactly");
            let value = self.answers(json, &pointer, Form::Stored);
            Placed { pointer, value }
        });
        object.finish(&mut self.problems);
        let (pointer, name) = (at.to_owned(), name?.to_owned());
        Some(Test { pointer, name, told, script, open, reaches, path, look, refused, sent, sent_exactly })
    }

    fn open(&mut self, object: &mut Object<'_>, told: &Told, script: &Script) -> Option<Placed<bool>> {
        let value = object.boolean("open", &mut self.problems)?;
        let pointer = object.at("open");
        if told.day.is_none() {
            let message = "whether the survey is open depends on the day".to_owned();
            self.wrong(&pointer, "meaningless", message, "add \"day\": \"2026-05-31\"".to_owned());
        }
        if !value && !matches!(script, Script::Whole(answers) if answers.is_empty()) {
            let message = "nobody can answer while the survey is not open".to_owned();
            self.wrong(&pointer, "meaningless", message, "take the answers out".to_owned());
        }
        Some(Placed { pointer, value })
    }

    fn path(&mut self, object: &mut Object<'_>) -> Placed<Vec<usize>> {
        let pointer = object.at("path");
        let list = object.list("path", MANY, &mut self.problems);
        let value = items(list, &pointer).filter_map(|(json, at)| self.page(json, &at)).collect();
        Placed { pointer, value }
    }

    fn steps(&mut self, object: &mut Object<'_>) -> Vec<Step> {
        let list = object.list("steps", MANY, &mut self.problems);
        let at = object.at("steps");
        items(list, &at).filter_map(|(json, at)| self.step(json, &at)).collect()
    }

    fn step(&mut self, json: &Json, pointer: &str) -> Option<Step> {
        let mut object = Object::open(json, pointer, &mut self.problems)?;
        let at = self.spot(&mut object, "page");
        let language = self.language(&mut object);
        let remove = object.get("remove_entry").map(|json| self.removed(json, &object.at("remove_entry")));
        let answers = object.get("answers").map(|json| self.answers(json, &object.at("answers"), Form::Typed));
        let fill = object.boolean("fill", &mut self.problems).unwrap_or(false);
        let look = self.look(&mut object);
        let word = object.word("press", &["continue", "back", "nothing"], &mut self.problems);
        let mut press = word.and_then(|at| [Press::Continue, Press::Back, Press::Nothing].get(at).copied());
        if let Some(json) = object.get("change") {
            if press.is_some() {
                let message = "a step presses one button".to_owned();
                self.wrong(&object.at("change"), "meaningless", message, "take out `press`".to_owned());
            }
            press = self.question_of(json, &object.at("change")).map(Press::Change);
        }
        let refused = self.refused(&mut object);
        let then = self.spot(&mut object, "then");
        let press = press.unwrap_or(Press::Continue);
        if let (Some(refused), true) = (&refused, press != Press::Continue) {
            let message = "only Continue is refused".to_owned();
            self.wrong(&refused.pointer, "meaningless", message, "take out `refused`".to_owned());
        }
        object.finish(&mut self.problems);
        Some(Step {
            pointer: pointer.to_owned(),
            at,
            language,
            remove: remove.unwrap_or_default(),
            answers: answers.unwrap_or_default(),
            fill,
            look,
            press,
            refused,
            then,
        })
    }

    fn removed(&mut self, json: &Json, at: &str) -> Vec<Placed<(usize, u32)>> {
        let Some(object) = Object::open(json, at, &mut self.problems) else { return Vec::new() };
        let mut removed = Vec::new();
        for (id, value, at) in object.entries() {
            let Some(index) = self.repeat(id, &at) else { continue };
            let number = if let Json::Number(number) = value { number.to_whole() } else { None };
            match number
                .and_then(|number| u32::try_from(number).ok())
                .filter(|number| (1..=limits::ENTRIES).contains(number))
            {
                Some(number) => removed.push(Placed { pointer: at, value: (index, number) }),
                None => {
                    let message = format!("expected the number of an entry, found {}", value.kind());
                    self.wrong(&at, "wrong-type", message, "count from 1".to_owned());
                }
            }
        }
        removed
    }

    fn spot(&mut self, object: &mut Object<'_>, name: &'static str) -> Option<Placed<Spot>> {
        let text = object.string(name, limits::ID_CHARS, &mut self.problems)?;
        let pointer = object.at(name);
        let page = self.survey.pages().iter().position(|page| page.id == *text);
        let value = match (page, text) {
            (Some(page), _) => Spot::Page(page),
            (None, "review") => Spot::Review,
            (None, "end") => Spot::End,
            _ => {
                self.unknown_page(text, &pointer, &["review", "end"]);
                return None;
            }
        };
        if value == Spot::Review && !self.survey.definition().review {
            let help = "the last page leads to `end`".to_owned();
            self.wrong(&pointer, "no-review", "the survey has no review".to_owned(), help);
        }
        Some(Placed { pointer, value })
    }

    fn page(&mut self, json: &Json, at: &str) -> Option<usize> {
        let text = self.text(json, at, limits::ID_CHARS)?;
        let page = self.survey.pages().iter().position(|page| page.id == *text);
        if page.is_none() {
            self.unknown_page(text, at, &[]);
        }
        page
    }

    fn unknown_page(&mut self, text: &str, at: &str, others: &[&str]) {
        let pages = self.survey.pages().iter().map(|page| page.id.as_str());
        let known: Vec<&str> = pages.chain(others.iter().copied()).collect();
        let help = match nearest(text, known.iter().copied()) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("use one of: {}", known.join(", ")),
        };
        self.wrong(at, "unknown-page", format!("no page has the id `{text}`"), help);
    }

    fn look(&mut self, object: &mut Object<'_>) -> Look {
        Look {
            asked: self.questions(object, "asked"),
            asked_exactly: object.get("asked_exactly").map(|_| Placed {
                pointer: object.at("asked_exactly"),
                value: self.questions(object, "asked_exactly").into_iter().map(|placed| placed.value).collect(),
            }),
            not_asked: self.questions(object, "not_asked"),
            required: self.questions(object, "required"),
            not_required: self.questions(object, "not_required"),
            offered: self.by_question(object, "offered", Self::offered),
            warnings: self.by_question(object, "warnings", Self::warned),
            calculated: self.by_question(object, "calculated", Self::calculated),
        }
    }

    fn questions(&mut self, object: &mut Object<'_>, name: &'static str) -> Vec<Placed<usize>> {
        let list = object.list(name, limits::LEAVES, &mut self.problems);
        let at = object.at(name);
        let placed = |(json, pointer): (&Json, String)| {
            let value = self.question_of(json, &pointer)?;
            Some(Placed { pointer, value })
        };
        items(list, &at).filter_map(placed).collect()
    }

    /// Reads an object from ids of questions to something.
    fn by_question<T>(
        &mut self,
        object: &mut Object<'_>,
        name: &'static str,
        read: fn(&mut Self, usize, &Json, &str) -> Option<T>,
    ) -> Vec<Placed<(usize, T)>> {
        let Some(json) = object.get(name) else { return Vec::new() };
        let Some(object) = Object::open(json, &object.at(name), &mut self.problems) else { return Vec::new() };
        let mut read_all = Vec::new();
        for (id, json, pointer) in object.entries() {
            let Some(index) = self.question(id, &pointer) else { continue };
            if let Some(value) = read(self, index, json, &pointer) {
                read_all.push(Placed { pointer, value: (index, value) });
            }
        }
        read_all
    }

    fn warned(&mut self, _index: usize, json: &Json, at: &str) -> Option<Warned> {
        match json {
            Json::Boolean(true) => Some(Warned::Something),
            Json::Boolean(false) => Some(Warned::Texts(Vec::new())),
            Json::Text(text) => Some(Warned::Texts(vec![text.clone()])),
            Json::List(list) => {
                let texts = items(list, at).filter_map(|(json, at)| self.text(json, &at, limits::TEXT_CHARS));
                Some(Warned::Texts(texts.map(str::to_owned).collect()))
            }
            _ => {
                let message = format!("expected a text, several texts, true or false, found {}", json.kind());
                self.wrong(at, "wrong-type", message, "write the warning's words, or `true` for any".to_owned());
                None
            }
        }
    }

    fn refused(&mut self, object: &mut Object<'_>) -> Option<Placed<Refused>> {
        object.get("refused")?;
        let pointer = object.at("refused");
        let rules = self.by_question(object, "refused", Self::rule);
        if rules.is_empty() && self.problems.is_empty() {
            let message = "nothing is refused here".to_owned();
            self.wrong(&pointer, "empty-list", message, "name a question with its rule, or take it out".to_owned());
        }
        Some(Placed { pointer, value: rules.into_iter().map(|placed| placed.value).collect() })
    }

    fn rule(&mut self, _index: usize, json: &Json, at: &str) -> Option<&'static str> {
        let text = self.text(json, at, limits::ID_CHARS)?;
        let found = RULES.into_iter().find(|rule| *rule == text);
        if found.is_none() {
            let help = match nearest(text, RULES) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("use one of: {}", RULES.join(", ")),
            };
            self.problems.push(Problem::new(at, "unknown-rule", format!("no rule is called `{text}`")).help(help));
        }
        found
    }
}
