//! One resident's answers, frozen when they are sent.

use crate::Answer;
use crate::Error;
use crate::Json;
use crate::Object;
use crate::ParseError;
use crate::Problem;
use crate::Problems;
use crate::QuestionId;
use crate::ResponseId;
use crate::SurveyId;
use crate::limits;
use crate::read;
use crate::text::is_language_tag;

/// A response as it travels from the device to the backend.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Response {
    /// Made on the device; the key under which the response is stored once.
    pub id: ResponseId,
    /// Which questionnaire was answered.
    pub survey: SurveyRef,
    /// Counts the versions of this response that were sent, from 1; the highest counts.
    pub sequence: u32,
    /// Whether the resident has finished; nothing may follow a final response.
    pub is_final: bool,
    /// Through which face it was answered.
    pub mode: Mode,
    /// From which the order of shuffled choices follows; given exactly when the questionnaire
    /// shuffles something.
    pub seed: Option<u32>,
    /// When answering began; the day only when the survey is anonymous.
    pub started: Moment,
    /// When it was finished, if it is; the day only when the survey is anonymous.
    pub finished: Option<Moment>,
    /// The answers, in the order in which the questions are asked. Questions that were not asked
    /// are absent.
    pub answers: Vec<(QuestionId, Answered)>,
    /// What the page around the widget added, by name.
    pub context: Vec<(String, String)>,
}

/// An answer and the language it was given in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answered {
    /// The answer.
    pub answer: Answer,
    /// BCP 47 tag of the language in which the question was shown.
    pub language: String,
}

/// Names one exact questionnaire.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SurveyRef {
    /// The definition's id.
    pub id: SurveyId,
    /// The definition's version, as its author counts.
    pub version: String,
    /// SHA-256 of the definition's canonical text, 64 hexadecimal digits: tells two
    /// questionnaires apart even when the author forgot to count.
    pub hash: String,
}

/// Through which face a response was given; stored with it, because the mode changes the answers
/// and results must be reported by mode.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Mode {
    /// On a website.
    #[default]
    Web,
    /// On a shared device at a reception.
    Kiosk,
    /// Read out by an interviewer on the telephone.
    Phone,
    /// On paper, typed in afterwards.
    Paper,
    /// By text message.
    Sms,
    /// Filled in with somebody's help.
    Assisted,
}

impl Mode {
    /// Every mode, in the order of [`Mode::CODES`].
    pub const ALL: [Self; 6] = [Self::Web, Self::Kiosk, Self::Phone, Self::Paper, Self::Sms, Self::Assisted];

    /// The codes on the wire.
    pub const CODES: [&'static str; 6] = ["web", "kiosk", "phone", "paper", "sms", "assisted"];

    /// The code on the wire.
    #[must_use]
    pub fn code(self) -> &'static str {
        Self::CODES[self as usize]
    }

    /// The mode of a code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|mode| mode.code() == code)
    }
}

/// A day (`2026-11-22`) or a second in UTC (`2026-11-22T09:30:00Z`), as text.
///
/// Never used for ordering: clocks of phones are wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moment(String);

/// How one is written.
const MOMENT: &str = "write a day as 2026-11-22 or a second in UTC as 2026-11-22T09:30:00Z";

impl Moment {
    /// Reads a moment; `None` unless it has one of the two forms and names a day that exists.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        let bytes = text.as_bytes();
        let fits = |(byte, form): (&u8, &u8)| if *form == b'0' { byte.is_ascii_digit() } else { byte == form };
        if !matches!(bytes.len(), 10 | 20) || !bytes.iter().zip(b"0000-00-00T00:00:00Z").all(fits) {
            return None;
        }
        // All that is asked for are digits by now; those of a time that is not there count as 0.
        let digit = |at: usize| bytes.get(at).map_or(0, |byte| u32::from(byte & 15));
        let two = |at: usize| 10 * digit(at) + digit(at + 1);
        let (century, year, month) = (two(0), two(2), two(5));
        let leap = year % 4 == 0 && (year != 0 || century % 4 == 0);
        let days = match month {
            2 if leap => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            1..=12 => 31,
            _ => return None,
        };
        let exists = (1..=days).contains(&two(8)) && two(11) < 24 && two(14) < 60 && two(17) < 60;
        exists.then(|| Self(text.to_owned()))
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The day alone.
    #[must_use]
    pub fn day(&self) -> Self {
        Self(self.0.get(..10).unwrap_or_default().to_owned())
    }

    /// The day's number: one more for each day, counted from the first day of March of the year 0
    /// (the algorithm `days_from_civil` of H. Hinnant, "chrono-Compatible Low-Level Date
    /// Algorithms").
    #[must_use]
    pub fn serial_day(&self) -> i32 {
        let number = |from: usize, to: usize| self.0.get(from..to).and_then(|digits| digits.parse().ok()).unwrap_or(0);
        let (month, day): (i32, i32) = (number(5, 7), number(8, 10));
        let year = number(0, 4) - i32::from(month <= 2);
        let day_of_year = (153 * (month + if month > 2 { -3 } else { 9 }) + 2) / 5 + day - 1;
        year * 365 + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400) + day_of_year
    }

    /// Whether it names a day and no time.
    #[must_use]
    pub fn is_day(&self) -> bool {
        self.0.len() == 10
    }
}

impl std::str::FromStr for Moment {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        Self::new(text).ok_or_else(|| ParseError::new(text, MOMENT))
    }
}

impl std::fmt::Display for Moment {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl Response {
    /// The document as JSON, fields in their documented order.
    #[must_use]
    pub fn to_json(&self) -> Json {
        let mut survey = Vec::new();
        field(&mut survey, "id", self.survey.id.as_str());
        field(&mut survey, "version", self.survey.version.as_str());
        field(&mut survey, "hash", self.survey.hash.as_str());
        let answers = self.answers.iter().map(|(id, answered)| {
            let (name, value) = answered.answer.to_field();
            let mut object = vec![(name.to_owned(), value)];
            field(&mut object, "language", answered.language.as_str());
            (id.to_string(), Json::Object(object))
        });
        let mut object = Vec::new();
        field(&mut object, "id", self.id.as_str());
        field(&mut object, "survey", Json::Object(survey));
        field(&mut object, "sequence", self.sequence);
        field(&mut object, "final", self.is_final);
        field(&mut object, "mode", self.mode.code());
        if let Some(seed) = self.seed {
            field(&mut object, "seed", seed);
        }
        field(&mut object, "started", self.started.as_str());
        if let Some(finished) = &self.finished {
            field(&mut object, "finished", finished.as_str());
        }
        field(&mut object, "answers", Json::Object(answers.collect()));
        if !self.context.is_empty() {
            let context = self.context.iter().map(|(name, value)| (name.clone(), value.as_str().into()));
            field(&mut object, "context", Json::Object(context.collect()));
        }
        Json::Object(object)
    }

    /// Reads the document. Whether the answers fit the questionnaire is for the engine to say.
    ///
    /// # Errors
    ///
    /// Every problem found, with its JSON pointer.
    pub fn from_json(json: &Json) -> Result<Self, Error> {
        let mut problems = Problems::new();
        let response = read_response(json, &mut problems);
        problems.finish()?;
        response.ok_or_else(|| Error::new(Vec::new()))
    }

    /// The answer to a question, if there is one.
    #[must_use]
    pub fn answer(&self, question: &str) -> Option<&Answer> {
        self.answers.iter().find(|(id, _)| *id == *question).map(|(_, answered)| &answered.answer)
    }
}

fn field(object: &mut Vec<(String, Json)>, name: &str, value: impl Into<Json>) {
    object.push((name.to_owned(), value.into()));
}

fn read_response(json: &Json, problems: &mut Problems) -> Option<Response> {
    let mut object = Object::open(json, "", problems)?;
    let id = object.required("id", problems).and_then(|json| read::id(json, "/id", problems));
    let survey = object.required("survey", problems).and_then(|json| read_survey(json, problems));
    object.required("sequence", problems);
    let sequence = object.whole("sequence", 1, 1_000_000, problems);
    object.required("final", problems);
    let is_final = object.boolean("final", problems);
    object.required("mode", problems);
    let mode = object.word("mode", &Mode::CODES, problems).and_then(|i| Mode::ALL.get(i).copied());
    let seed = object.whole("seed", 0, u32::MAX, problems);
    let started = object.required("started", problems).and_then(|json| moment(json, "/started", problems));
    let finished = object.get("finished").and_then(|json| moment(json, "/finished", problems));
    let answers = object.required("answers", problems).and_then(|json| read_answers(json, problems));
    let context = object.get("context").map_or(Some(Vec::new()), |json| read_context(json, problems));
    object.finish(problems);
    Some(Response {
        id: id?,
        survey: survey?,
        sequence: sequence?,
        is_final: is_final?,
        mode: mode?,
        seed,
        started: started?,
        finished,
        answers: answers?,
        context: context?,
    })
}

pub(crate) fn read_survey(json: &Json, problems: &mut Problems) -> Option<SurveyRef> {
    let mut object = Object::open(json, "/survey", problems)?;
    let id = object.required("id", problems).and_then(|json| read::id(json, "/survey/id", problems));
    object.required("version", problems);
    let version = object.string("version", limits::ID_CHARS, problems);
    object.required("hash", problems);
    // Room for an `ETag` as it came, which is then said to be one.
    let hash = object.string("hash", limits::TEXT_CHARS, problems);
    if hash.is_some_and(|hash| hash.len() != 64 || !hash.bytes().all(|b| b.is_ascii_hexdigit())) {
        problems.wrong(
            "/survey/hash",
            "bad-hash",
            || "the hash must be 64 hexadecimal digits".to_owned(),
            || "of the definition's `ETag` take the first 64 digits, without `W/` and quotation marks",
        );
    }
    object.finish(problems);
    Some(SurveyRef { id: id?, version: version?.to_owned(), hash: hash?.to_owned() })
}

fn read_answers(json: &Json, problems: &mut Problems) -> Option<Vec<(QuestionId, Answered)>> {
    let object = Object::open(json, "/answers", problems)?;
    let mut answers = Vec::new();
    for (name, value, pointer) in object.entries() {
        let Some(id) = QuestionId::new(name) else {
            problems.push(
                Problem::new(&pointer, "bad-name", ["`", name, "` can't be the id of a question"].concat())
                    .help(QuestionId::RULE),
            );
            continue;
        };
        let Some(mut object) = Object::open(value, &pointer, problems) else { continue };
        let answer = Answer::read(&mut object, problems);
        object.required("language", problems);
        let language = object.string("language", limits::ID_CHARS, problems);
        if language.is_some_and(|tag| !is_language_tag(tag)) {
            problems.push(Problem::new(object.at("language"), "bad-language", "not a BCP 47 language tag"));
        }
        object.finish(problems);
        if let (Some(answer), Some(language)) = (answer, language) {
            answers.push((id, Answered { answer, language: language.to_owned() }));
        }
    }
    Some(answers)
}

fn read_context(json: &Json, problems: &mut Problems) -> Option<Vec<(String, String)>> {
    let object = Object::open(json, "/context", problems)?;
    let mut context = Vec::new();
    for (name, value, pointer) in object.entries() {
        if context.len() == limits::CONTEXT_ENTRIES || name.chars().count() > limits::ID_CHARS {
            problems.push(Problem::new(&pointer, "too-many", "too many context entries, or too long a name").help(
                format!(
                    "at most {} entries, names of at most {} characters",
                    limits::CONTEXT_ENTRIES,
                    limits::ID_CHARS
                ),
            ));
            return None;
        }
        let text = read::string(value, &pointer, limits::CONTEXT_CHARS, problems)?;
        context.push((name.to_owned(), text.to_owned()));
    }
    Some(context)
}

fn moment(json: &Json, pointer: &str, problems: &mut Problems) -> Option<Moment> {
    let text = read::string(json, pointer, 20, problems)?;
    let moment = Moment::new(text);
    if moment.is_none() {
        problems.push(Problem::new(pointer, "bad-moment", ["`", text, "` is not a moment"].concat()).help(MOMENT));
    }
    moment
}

impl serde::Serialize for Response {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.to_json().serialize(serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Response {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::from_json(&Json::deserialize(deserializer)?).map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const RESPONSE: &str = r#"{"id":"0b6ff3a1-8d3a-4f4e-9b7e-2b1c5a7d9e10","survey":{"id":"tsm-2026","version":"1","hash":"HASH"},"sequence":1,"final":true,"mode":"web","seed":4294967295,"started":"2026-11-22","finished":"2026-11-22","answers":{"TP01":{"choice":"very_satisfied","language":"en"},"why":{"text":"quick","language":"cy"},"helpful.staff":{"choice":"4","language":"en"},"TP05":{"soft":"not_applicable_or_dont_know","language":"en"},"age":{"number":41.25,"language":"en"},"about":{"choices":["a","b"],"language":"en"}},"context":{"estate":"Elm"}}"#;

    fn text() -> String {
        RESPONSE.replace("HASH", &"a".repeat(64))
    }

    #[test]
    fn a_response_reads_and_writes_the_same_text() {
        let response: Response = serde_json::from_str(&text()).unwrap();
        assert_eq!(response.to_json().to_text(), text());
    }

    #[test]
    fn files_read_and_write_the_same_text_and_are_bounded() {
        let file = r#"{"name":"a.txt","type":"text/plain","size":1,"content":"YQ=="}"#;
        let with = |files: &str| text().replace(r#""text":"quick""#, &format!(r#""files":[{files}]"#));
        let response: Response = serde_json::from_str(&with(file)).unwrap();
        assert_eq!(response.to_json().to_text(), with(file));
        let many = [file; 11].join(",");
        for (files, what) in [
            ("", "/answers/why/files: the list of files is empty"),
            (many.as_str(), "/answers/why/files: 11 items, and at most 10 are allowed"),
            (&file.replace("text/plain", "text/html"), "/answers/why/files/0/type: `text/html` is not known here"),
            (&file.replace(r#""size":1"#, r#""size":8000001"#), "/answers/why/files/0/size"),
            (
                &file.replace(r#""content":"YQ==""#, r#""url":"x""#),
                "/answers/why/files/0: the field `content` is missing",
            ),
        ] {
            let json: Json = serde_json::from_str(&with(files)).unwrap();
            let error = Response::from_json(&json).unwrap_err().to_string();
            assert!(error.contains(what), "{error}");
        }
    }

    #[test]
    fn who_sends_an_etag_for_the_hash_is_told_what_to_take_of_it() {
        let digits = "a".repeat(64);
        for tag in [format!("W/\\\"{digits}\\\""), format!("\\\"{digits}\\\""), [digits.as_str(); 2].concat()] {
            let json: Json = serde_json::from_str(&RESPONSE.replace("HASH", &tag)).unwrap();
            let error = Response::from_json(&json).unwrap_err();
            let [problem] = error.problems() else { panic!("{error}") };
            assert_eq!((problem.pointer.as_str(), problem.code), ("/survey/hash", "bad-hash"));
            assert!(problem.help.contains("take the first 64 digits, without `W/` and quotation marks"), "{error}");
        }
    }

    #[test]
    fn every_problem_is_named_with_its_place() {
        let json: Json = serde_json::from_str(
            &text()
                .replace(r#""final":true"#, r#""finel":true"#)
                .replace(r#""mode":"web""#, r#""mode":"wab""#)
                .replace(r#""choice":"very_satisfied","#, r#""choice":"very_satisfied","text":"also","#),
        )
        .unwrap();
        let error = Response::from_json(&json).unwrap_err();
        expect_test::expect![[r#"
            /mode: `wab` is not known here; did you mean `web`?
            /answers/TP01: an answer holds exactly one value; give one of `choice`, `choices`, `text`, `number`, `files`, `soft`
            /finel: unknown field `finel`; did you mean `final`?"#]]
        .assert_eq(&error.to_string());
    }

    #[test]
    fn moments_are_days_or_seconds_that_exist() {
        for right in ["2026-11-22", "2024-02-29", "2026-11-22T23:59:59Z"] {
            assert!(Moment::new(right).is_some(), "{right}");
        }
        for wrong in ["2026-02-29", "2026-13-01", "2026-1-1", "2026-11-22T24:00:00Z", "2026-11-22 10:00:00Z", "é"] {
            assert!(Moment::new(wrong).is_none(), "{wrong}");
        }
    }
}
