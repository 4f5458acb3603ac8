//! Reading answers as a test writes them: codes, words, parts and entries, against the questions.

use yousaid_engine::Survey;
use yousaid_engine::fitting_file;
use yousaid_schema::Answer;
use yousaid_schema::Code;
use yousaid_schema::Decimal;
use yousaid_schema::FileKind;
use yousaid_schema::Json;
use yousaid_schema::Object;
use yousaid_schema::Problem;
use yousaid_schema::Problems;
use yousaid_schema::QuestionKind;
use yousaid_schema::SoftAnswer;
use yousaid_schema::limits;
use yousaid_schema::nearest;

/// Reads a document of tests, and collects what is wrong with it.
#[derive(Debug)]
pub(super) struct Reader<'s> {
    pub(super) survey: &'s Survey,
    pub(super) problems: Problems,
}

/// An answer that a test gives, or expects to be sent.
#[derive(Clone, Debug)]
pub(crate) struct Given {
    pub(crate) pointer: String,
    /// The question's index.
    pub(crate) index: usize,
    /// `None` leaves the question blank.
    pub(crate) answer: Option<Answer>,
    /// In which it is expected to have been given.
    pub(crate) language: Option<String>,
}

/// How an answer is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// As a resident gives it: a number may be typed.
    Typed,
    /// As it is sent.
    Stored,
}

/// Every item of a list with its pointer.
pub(super) fn items<'a>(list: &'a [Json], at: &str) -> impl Iterator<Item = (&'a Json, String)> {
    list.iter().enumerate().map(move |(i, json)| (json, format!("{at}/{i}")))
}

impl<'s> Reader<'s> {
    pub(super) fn new(survey: &'s Survey) -> Self {
        Self { survey, problems: Problems::new() }
    }

    pub(super) fn wrong(&mut self, at: &str, code: &'static str, message: String, help: String) {
        self.problems.push(Problem::new(at, code, message).help(help));
    }

    pub(super) fn text<'j>(&mut self, json: &'j Json, at: &str, most: usize) -> Option<&'j str> {
        match json {
            Json::Text(text) if text.chars().count() <= most => Some(text),
            Json::Text(_) => {
                self.wrong(
                    at,
                    "too-long",
                    format!("the text is longer than {most} characters"),
                    "shorten it".to_owned(),
                );
                None
            }
            json => {
                let message = format!("expected a text, found {}", json.kind());
                self.wrong(at, "wrong-type", message, "put it in double quotes".to_owned());
                None
            }
        }
    }

    /// The index of the question of this id, which is the name of a field.
    pub(super) fn question(&mut self, id: &str, at: &str) -> Option<usize> {
        self.question_as(id, at, "unknown-name")
    }

    fn question_as(&mut self, id: &str, at: &str, code: &'static str) -> Option<usize> {
        if let Some((index, _)) = self.survey.question(id) {
            return Some(index);
        }
        let known = self.survey.questions().iter().map(|question| question.spec.id.as_str());
        let help = match nearest(id, known) {
            Some(near) => format!("did you mean `{near}`?"),
            None => "use the id of a question, or of a part of one: `helpful.staff`".to_owned(),
        };
        self.wrong(at, code, format!("no question has the id `{id}`"), help);
        None
    }

    /// The index of the question that a text names.
    pub(super) fn question_of(&mut self, json: &Json, at: &str) -> Option<usize> {
        let id = self.text(json, at, 3 * limits::ID_CHARS + 2)?;
        self.question_as(id, at, "unknown-question")
    }

    fn kind(&self, index: usize) -> Option<&'s QuestionKind> {
        self.survey.questions().get(index).map(|question| &question.spec.kind)
    }

    /// The index of the repeating group of this id.
    pub(super) fn repeat(&mut self, id: &str, at: &str) -> Option<usize> {
        let index = self.question(id, at)?;
        if matches!(self.kind(index), Some(QuestionKind::Repeat { .. })) {
            return Some(index);
        }
        let help = "only those have entries".to_owned();
        self.wrong(at, "wrong-type", format!("`{id}` is not a repeating group"), help);
        None
    }

    /// Reads answers by question; those of composite questions part by part.
    pub(super) fn answers(&mut self, json: &Json, at: &str, form: Form) -> Vec<Given> {
        let mut answers: Vec<Given> = Vec::new();
        let Some(object) = Object::open(json, at, &mut self.problems) else { return answers };
        for (id, json, at) in object.entries() {
            let Some(index) = self.question(id, &at) else { continue };
            let from = answers.len();
            self.answer(index, json, &at, form, &mut answers);
            let (known, new) = answers.split_at(from);
            if let Some(twice) = new.iter().find(|given| known.iter().any(|known| known.index == given.index)) {
                let at = twice.pointer.clone();
                let message = "this question has two answers here".to_owned();
                self.wrong(&at, "duplicate", message, "keep one of them".to_owned());
            }
        }
        answers
    }

    fn answer(&mut self, index: usize, json: &Json, at: &str, form: Form, answers: &mut Vec<Given>) {
        let Some(kind) = self.kind(index) else { return };
        match (kind, json) {
            (
                QuestionKind::Matrix { .. } | QuestionKind::Allocation { .. } | QuestionKind::Address,
                Json::Object(_),
            ) => {
                self.parts(index, None, json, at, form, answers);
            }
            (QuestionKind::Repeat { max, .. }, Json::List(list)) => {
                let count = u32::try_from(list.len()).unwrap_or(u32::MAX);
                if count > *max {
                    let message = format!("{count} entries, and at most {max} are possible");
                    self.wrong(at, "too-many", message, "take some of them out".to_owned());
                    return;
                }
                let answer = Some(Answer::Number(Decimal::from(count)));
                answers.push(Given { pointer: at.to_owned(), index, answer, language: None });
                for (entry, (json, at)) in (1..).zip(items(list, at)) {
                    self.parts(index, Some(entry), json, &at, form, answers);
                }
            }
            (kind, _) if kind.is_head() => {
                let help = "give its parts: {\"…\": …}, each with its answer".to_owned();
                self.wrong(at, "wrong-type", format!("a question of type `{}` has parts", kind.name()), help);
            }
            (QuestionKind::Statement { .. }, _) => {
                let help = "take it out".to_owned();
                self.wrong(at, "wrong-type", "a statement has no answer".to_owned(), help);
            }
            (QuestionKind::Calculated { .. }, _) if form == Form::Typed => {
                let help = "expect its value in `calculated`".to_owned();
                self.wrong(at, "wrong-type", "a calculated value is not answered".to_owned(), help);
            }
            _ => {
                if let Some((answer, language)) = self.value(index, json, at, form) {
                    answers.push(Given { pointer: at.to_owned(), index, answer, language });
                }
            }
        }
    }

    /// Reads the answers to the parts of a composite question, or to the fields of an entry.
    fn parts(&mut self, head: usize, entry: Option<u32>, json: &Json, at: &str, form: Form, answers: &mut Vec<Given>) {
        let Some(object) = Object::open(json, at, &mut self.problems) else { return };
        let survey = self.survey;
        let Some(range) = survey.questions().get(head).map(|question| question.parts.clone()) else { return };
        let named = |index: usize| {
            let part = survey.questions().get(index)?.part.as_ref()?;
            (part.entry == entry).then_some((&*part.name, index))
        };
        let known: Vec<(&str, usize)> = range.filter_map(named).collect();
        for (name, json, at) in object.entries() {
            if let Some((_, index)) = known.iter().find(|(part, _)| *part == name) {
                self.answer(*index, json, &at, form, answers);
                continue;
            }
            let names = known.iter().map(|(name, _)| *name);
            let help = match nearest(name, names.clone()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("use one of: {}", names.collect::<Vec<_>>().join(", ")),
            };
            self.wrong(&at, "unknown-name", format!("the question has no part `{name}`"), help);
        }
    }

    /// Reads one answer, and its language if that is given; `None` if it can't be one.
    fn value(&mut self, index: usize, json: &Json, at: &str, form: Form) -> Option<(Option<Answer>, Option<String>)> {
        let question = self.survey.questions().get(index)?;
        let kind = &question.spec.kind;
        let answer = match (kind, json) {
            (_, Json::Null) => return Some((None, None)),
            (_, Json::Object(_)) => return self.exact(index, json, at, form),
            (_, Json::Text(text)) if self.is_soft(index, text) => SoftAnswer::from_code(text).map(Answer::Soft),
            (
                QuestionKind::YesNo { .. } | QuestionKind::Consent { .. } | QuestionKind::Calculated { .. },
                Json::Boolean(value),
            ) => Code::new(if *value { "yes" } else { "no" }).map(Answer::Choice),
            (
                QuestionKind::Choice { .. }
                | QuestionKind::Scale { .. }
                | QuestionKind::YesNo { .. }
                | QuestionKind::Consent { .. },
                Json::Text(text),
            ) => self.code(index, text, at).map(Answer::Choice),
            (QuestionKind::MultipleChoice { .. } | QuestionKind::Ranking { .. }, Json::List(list)) => {
                return self.codes(index, list, at).map(|codes| (codes, None));
            }
            (
                QuestionKind::Number { .. } | QuestionKind::Repeat { .. } | QuestionKind::Calculated { .. },
                Json::Number(number),
            ) => Some(Answer::Number(*number)),
            (QuestionKind::File { .. }, Json::List(list)) => self.files(list, at),
            (QuestionKind::Number { .. }, Json::Text(text)) if form == Form::Typed => Some(Answer::Text(text.clone())),
            (kind, Json::Text(text)) if is_in_words(kind) => Some(Answer::Text(text.clone())),
            (kind, json) => {
                let (expected, help) = expected(kind);
                let message = format!("expected {expected}, found {}", json.kind());
                self.wrong(at, "wrong-type", message, help.to_owned());
                None
            }
        };
        answer.map(|answer| (Some(answer), None))
    }

    /// Whether a text is the code of a soft answer that the question offers, and of no choice.
    fn is_soft(&self, index: usize, text: &str) -> bool {
        let Some(question) = self.survey.questions().get(index) else { return false };
        question.spec.soft_answers.iter().any(|soft| soft.answer.code() == text)
            && !question.spec.kind.choices().iter().any(|choice| choice.code == *text)
    }

    fn codes(&mut self, index: usize, list: &[Json], at: &str) -> Option<Option<Answer>> {
        let mut codes = Vec::with_capacity(list.len());
        for (json, at) in items(list, at) {
            let text = self.text(json, &at, limits::ID_CHARS)?;
            codes.push(self.code(index, text, &at)?);
        }
        Some((!codes.is_empty()).then_some(Answer::Choices(codes)))
    }

    /// Reads files by what they are; the player makes them up.
    fn files(&mut self, list: &[Json], at: &str) -> Option<Answer> {
        let mut files = Vec::with_capacity(list.len());
        for (json, at) in items(list, at) {
            let text = self.text(json, &at, limits::ID_CHARS)?;
            let kind = FileKind::NAMES.iter().position(|name| *name == text).and_then(|at| FileKind::ALL.get(at));
            let Some(kind) = kind else {
                let help = format!("use one of: {}", FileKind::NAMES.join(", "));
                self.wrong(&at, "unknown-word", format!("no file is a `{text}`"), help);
                return None;
            };
            files.push(fitting_file(*kind));
        }
        Some(Answer::Files(files))
    }

    fn code(&mut self, index: usize, text: &str, at: &str) -> Option<Code> {
        let question = self.survey.questions().get(index)?;
        let mut known: Vec<&str> = match question.spec.kind {
            QuestionKind::YesNo { .. } | QuestionKind::Consent { .. } => vec!["yes", "no"],
            _ => question.spec.kind.choices().iter().map(|choice| choice.code.as_str()).collect(),
        };
        if known.contains(&text) {
            return Code::new(text);
        }
        known.extend(question.spec.soft_answers.iter().map(|soft| soft.answer.code()));
        let help = match nearest(text, known.iter().copied()) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("use one of: {}", known.join(", ")),
        };
        self.wrong(at, "unknown-choice", format!("`{}` has no choice `{text}`", question.spec.id), help);
        None
    }

    /// Reads an answer that says what it is: `{"soft": "dont_know"}`.
    fn exact(&mut self, index: usize, json: &Json, at: &str, form: Form) -> Option<(Option<Answer>, Option<String>)> {
        let mut object = Object::open(json, at, &mut self.problems)?;
        let mut answers: Vec<Answer> = Vec::new();
        if let Some(text) = object.string("choice", limits::ID_CHARS, &mut self.problems) {
            answers.extend(self.code(index, text, &object.at("choice")).map(Answer::Choice));
        }
        if object.get("choices").is_some() {
            let list = object.list("choices", limits::CHOICES, &mut self.problems);
            answers.extend(self.codes(index, list, &object.at("choices")).flatten());
        }
        if let Some(text) = object.string("text", limits::ANSWER_CHARS, &mut self.problems) {
            answers.push(Answer::Text(text.to_owned()));
        }
        answers.extend(object.number("number", &mut self.problems).map(Answer::Number));
        let soft = object.word("soft", &SoftAnswer::CODES, &mut self.problems);
        answers.extend(soft.and_then(|at| SoftAnswer::ALL.get(at).copied()).map(Answer::Soft));
        let language = if form == Form::Stored {
            object.string("language", limits::ID_CHARS, &mut self.problems).map(str::to_owned)
        } else {
            None
        };
        object.finish(&mut self.problems);
        let mut answers = answers.into_iter();
        if let (Some(answer), None) = (answers.next(), answers.next()) {
            return Some((Some(answer), language));
        }
        if self.problems.is_empty() {
            let help = "give one of `choice`, `choices`, `text`, `number`, `soft`".to_owned();
            self.wrong(at, "bad-answer", "an answer holds exactly one value".to_owned(), help);
        }
        None
    }

    /// The codes that a question, or the rows that a matrix, is expected to show.
    pub(super) fn offered(&mut self, index: usize, json: &Json, at: &str) -> Option<Vec<String>> {
        let Json::List(list) = json else {
            let message = format!("expected a list of codes, found {}", json.kind());
            self.wrong(at, "wrong-type", message, "write it in square brackets: […]".to_owned());
            return None;
        };
        let question = self.survey.questions().get(index)?;
        let rows = || {
            let parts = self.survey.questions().get(question.parts.clone()).unwrap_or_default();
            parts.iter().filter_map(|question| question.part.as_ref()).map(|part| &*part.name).collect()
        };
        let known: Vec<&str> = match &question.spec.kind {
            QuestionKind::Matrix { .. } | QuestionKind::Allocation { .. } => rows(),
            QuestionKind::YesNo { .. } => vec!["yes", "no"],
            kind => kind.choices().iter().map(|choice| choice.code.as_str()).collect(),
        };
        let known: Vec<&str> =
            known.into_iter().chain(question.spec.soft_answers.iter().map(|soft| soft.answer.code())).collect();
        if known.is_empty() {
            let help = "expect it of a question with choices or rows".to_owned();
            self.wrong(at, "wrong-type", format!("`{}` offers nothing to choose from", question.spec.id), help);
            return None;
        }
        let mut codes = Vec::with_capacity(list.len());
        for (json, at) in items(list, at) {
            let text = self.text(json, &at, limits::ID_CHARS)?;
            if !known.contains(&text) {
                let help = match nearest(text, known.iter().copied()) {
                    Some(near) => format!("did you mean `{near}`?"),
                    None => format!("use one of: {}", known.join(", ")),
                };
                self.wrong(&at, "unknown-choice", format!("`{}` has no choice `{text}`", question.spec.id), help);
            }
            codes.push(text.to_owned());
        }
        Some(codes)
    }

    /// The value that a calculated question is expected to have.
    pub(super) fn calculated(&mut self, index: usize, json: &Json, at: &str) -> Option<Option<Answer>> {
        let question = self.survey.questions().get(index)?;
        if !matches!(question.spec.kind, QuestionKind::Calculated { .. }) {
            let help = "expect its answer in `sent`".to_owned();
            self.wrong(at, "wrong-type", format!("`{}` is not calculated", question.spec.id), help);
            return None;
        }
        self.value(index, json, at, Form::Stored).map(|(answer, _)| answer)
    }
}

/// Whether the answer is a text, as it is typed and as it is sent.
fn is_in_words(kind: &QuestionKind) -> bool {
    kind.choices().is_empty()
        && !matches!(
            kind,
            QuestionKind::YesNo { .. }
                | QuestionKind::Consent { .. }
                | QuestionKind::Number { .. }
                | QuestionKind::Repeat { .. }
                | QuestionKind::File { .. }
        )
}

/// What is written as an answer to such a question, and how.
fn expected(kind: &QuestionKind) -> (&'static str, &'static str) {
    match kind {
        QuestionKind::YesNo { .. } | QuestionKind::Consent { .. } => ("yes or no", "write \"yes\" or \"no\""),
        QuestionKind::Choice { .. } | QuestionKind::Scale { .. } => ("a code", "put it in double quotes: \"…\""),
        QuestionKind::MultipleChoice { .. } | QuestionKind::Ranking { .. } => {
            ("a list of codes", "write it in square brackets: [\"…\"]")
        }
        QuestionKind::Number { .. } => ("a number", "write the number without quotes"),
        QuestionKind::Repeat { .. } => ("a list of entries", "write [{…}], an object for each entry"),
        QuestionKind::File { .. } => ("a list of files", "say what each is: [\"photo\", \"pdf\"]"),
        QuestionKind::Calculated { .. } => ("a value", "write a number, a text, true, false or null"),
        _ => ("a text", "put it in double quotes: \"…\""),
    }
}
