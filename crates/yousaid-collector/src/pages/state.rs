//! What a form carries from page to page: the answers so far, signed, so that the server keeps nothing.

use std::sync::Arc;

use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD as BASE64;
use yousaid_engine::About;
use yousaid_engine::Session;
use yousaid_engine::Setting;
use yousaid_engine::Step;
use yousaid_engine::Survey;
use yousaid_schema::Answer;
use yousaid_schema::Answered;
use yousaid_schema::Definition;
use yousaid_schema::Json;
use yousaid_schema::LaterCode;
use yousaid_schema::Mode;
use yousaid_schema::Moment;
use yousaid_schema::Response;
use yousaid_schema::ResponseId;
use yousaid_schema::SurveyRef;
use yousaid_ui::plain::Document;

use crate::app::Collector;
use crate::catalog::Catalog;
use crate::codes::Codes;
use crate::refusal::Refusal;
use crate::token::same;

/// For how many seconds a form is taken: more than the 20 hours from which on nobody need be warned of a
/// limit (WCAG 2.2, 2.2.1, exception).
const SECONDS: i64 = 24 * 60 * 60;

/// Most bytes of what a form carries, in base64: a response of the largest size.
pub(crate) const MOST: usize = 100_000;

/// The name of the step where the answers are looked over. No index is called so.
const REVIEW: &str = "review";

/// Somebody between two pages.
#[derive(Clone, Debug)]
pub(crate) struct State {
    pub(crate) session: Session,
    pub(crate) id: ResponseId,
    pub(crate) started: Moment,
    /// When the first page was opened, in seconds since 1970; none where it stood in a page of somebody else's.
    pub(crate) opened: Option<i64>,
    /// Whether the field was filled in that people don't see.
    pub(crate) is_trapped: bool,
    /// Whether its page says what is wrong with it.
    pub(crate) is_stopped: bool,
    /// When the form was made, in seconds since 1970.
    pub(crate) made: i64,
    /// The language in which the form was read.
    pub(crate) language: String,
    pub(crate) context: Vec<(String, String)>,
    /// The code with which these answers are saved, where that can be done.
    pub(crate) spot: Option<Spot>,
    /// What the survey is underneath, as it stands now; no form carries it.
    pub(crate) document: Document,
}

/// Where answers in progress are saved. The form alone carries it: the resident's own browser, and nothing here.
#[derive(Clone, Debug)]
pub(crate) struct Spot {
    pub(crate) code: LaterCode,
    /// How often they were saved, as far as this form knows.
    pub(crate) sequence: u32,
}

/// Why what a form carried is of no use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Lost {
    /// It is not ours, or was changed, or there is none.
    Foreign,
    /// It is too old.
    Expired,
}

impl State {
    /// Somebody who begins.
    pub(crate) fn new(
        survey: Arc<Survey>,
        setting: Setting,
        language: String,
        context: Vec<(String, String)>,
        now: i64,
    ) -> Result<Self, Refusal> {
        let started = super::moment(now).ok_or_else(|| Refusal::internal("the clock shows no day", &now))?;
        // Made with the first page, so that a form that is sent twice saves once.
        let spot = Spot::new(survey.definition(), setting.mode)?;
        Ok(Self {
            session: Session::with(survey, setting),
            id: random_id()?,
            started,
            opened: None,
            is_trapped: false,
            is_stopped: false,
            made: now,
            language,
            context,
            spot,
            document: Document::Survey,
        })
    }

    /// The response as it is sent. All of it follows from what the form carried, so that the same form makes
    /// the same response, however often it comes: it was finished when its last page was made.
    pub(crate) fn response(&self) -> Response {
        self.session.response(About {
            id: self.id.clone(),
            sequence: 1,
            is_final: true,
            started: self.started.clone(),
            finished: super::moment(self.made),
            context: self.context.clone(),
        })
    }

    /// The text that the form carries. Files are left out.
    pub(crate) fn seal(&self, codes: &Codes) -> String {
        let text = self.to_json().to_text();
        let mac = codes.sign(&["state", &text]);
        [BASE64.encode(&text), BASE64.encode(mac)].join(".")
    }

    /// Reads that text.
    pub(crate) fn open(text: &str, collector: &Collector, survey: &str, now: i64) -> Result<Self, Lost> {
        let (text, mac) = text.split_once('.').filter(|_| text.len() <= MOST).ok_or(Lost::Foreign)?;
        let (text, mac) = (BASE64.decode(text).ok(), BASE64.decode(mac).ok());
        let text = text.and_then(|text| String::from_utf8(text).ok());
        let (text, mac) = text.zip(mac).ok_or(Lost::Foreign)?;
        if !same(mac, collector.codes().sign(&["state", &text])) {
            return Err(Lost::Foreign);
        }
        // It was written here: what can't be read is of another version of this program.
        let state = serde_json::from_str(&text).ok().and_then(|json| Self::from_json(&json, collector.catalog()));
        let state = state.filter(|state| state.session.survey().definition().id == *survey).ok_or(Lost::Foreign)?;
        if now - state.made > SECONDS { Err(Lost::Expired) } else { Ok(state) }
    }

    fn to_json(&self) -> Json {
        let (seen, returning) = self.session.trail();
        let step = match self.session.step() {
            Step::Page(page) => number(page),
            Step::Review | Step::Finished => REVIEW.into(),
        };
        let mut state = vec![
            ("made".to_owned(), self.made.to_string().into()),
            ("language".to_owned(), self.language.as_str().into()),
            ("step".to_owned(), step),
            ("seen".to_owned(), Json::List(seen.into_iter().map(number).collect())),
            ("returning".to_owned(), Json::Boolean(returning)),
            ("response".to_owned(), self.draft().to_json()),
        ];
        state.extend(self.opened.map(|opened| ("opened".to_owned(), opened.to_string().into())));
        if let Some(Spot { code, sequence }) = &self.spot {
            let spot = vec![("code".to_owned(), code.as_str().into()), ("sequence".to_owned(), (*sequence).into())];
            state.push(("later".to_owned(), Json::Object(spot)));
        }
        state.extend(self.is_trapped.then_some(("trapped".to_owned(), Json::Boolean(true))));
        state.extend(self.is_stopped.then_some(("stopped".to_owned(), Json::Boolean(true))));
        Json::Object(state)
    }

    /// The answers as they were given, right or wrong.
    fn draft(&self) -> Response {
        let survey = self.session.survey();
        let definition = survey.definition();
        let answers = survey.questions().iter().enumerate().filter_map(|(index, question)| {
            let answer = self.session.given(index).filter(|answer| !matches!(answer, Answer::Files(_)))?.clone();
            let language = match self.session.language(index) {
                "" => definition.default_language(),
                language => language,
            };
            Some((question.spec.id.clone(), Answered { answer, language: language.to_owned() }))
        });
        Response {
            id: self.id.clone(),
            survey: SurveyRef {
                id: definition.id.clone(),
                version: definition.version.clone(),
                hash: definition.hash.clone(),
            },
            sequence: 1,
            is_final: false,
            mode: self.session.setting().mode,
            seed: Some(self.session.setting().seed),
            started: self.started.clone(),
            finished: None,
            answers: answers.collect(),
            context: self.context.clone(),
        }
    }

    fn from_json(json: &Json, catalog: &Catalog) -> Option<Self> {
        let response = Response::from_json(json.get("response")?).ok()?;
        let survey = Arc::clone(catalog.by_hash(&response.survey.hash)?);
        let mut session = Session::with(survey.clone(), Setting { seed: response.seed?, mode: response.mode });
        for (id, Answered { answer, language }) in response.answers {
            if let Some((index, _)) = survey.question(id.as_str()) {
                session.answer(index, Some(answer), &language);
            }
        }
        let step = match json.get("step")? {
            Json::Text(step) if step == REVIEW => Step::Review,
            step => Step::Page(index(step)?),
        };
        let Json::List(seen) = json.get("seen")? else { return None };
        let seen: Vec<usize> = seen.iter().filter_map(index).collect();
        session.take_up(step, (&seen, matches!(json.get("returning"), Some(Json::Boolean(true)))));
        Some(Self {
            session,
            id: response.id,
            started: response.started,
            opened: json.get("opened").and_then(|opened| opened.as_text()?.parse().ok()),
            is_trapped: matches!(json.get("trapped"), Some(Json::Boolean(true))),
            is_stopped: matches!(json.get("stopped"), Some(Json::Boolean(true))),
            made: json.get("made")?.as_text()?.parse().ok()?,
            language: json.get("language")?.as_text()?.to_owned(),
            context: response.context,
            spot: json.get("later").and_then(Spot::from_json),
            document: Document::Survey,
        })
    }
}

impl Spot {
    /// A new one, where the survey lets residents come back; who uses a kiosk next would read the code.
    pub(crate) fn new(definition: &Definition, mode: Mode) -> Result<Option<Self>, Refusal> {
        if definition.come_back.is_none() || mode == Mode::Kiosk {
            return Ok(None);
        }
        let mut bits = [0; 15];
        getrandom::fill(&mut bits).map_err(|error| Refusal::internal("no random numbers", &error))?;
        Ok(Some(Self { code: LaterCode::from_bits(bits), sequence: 0 }))
    }

    fn from_json(json: &Json) -> Option<Self> {
        let sequence = u32::try_from(index(json.get("sequence")?)?).ok()?;
        Some(Self { code: LaterCode::read(json.get("code")?.as_text()?)?, sequence })
    }
}

/// An id that nobody has used.
pub(crate) fn random_id() -> Result<ResponseId, Refusal> {
    let mut random = [0; 16];
    getrandom::fill(&mut random).map_err(|error| Refusal::internal("no random numbers", &error))?;
    Ok(ResponseId::from_random(random))
}

fn number(index: usize) -> Json {
    u32::try_from(index).unwrap_or(u32::MAX).into()
}

fn index(json: &Json) -> Option<usize> {
    let Json::Number(number) = json else { return None };
    usize::try_from(number.to_whole()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Config;

    const LIFT: &str = r#"{"id": "lift", "version": "1", "title": "The lift", "default_language": "en",
        "landlord": {"name": "Elm Homes"}, "pages": [
            {"id": "a", "questions": [{"id": "works", "type": "yes_no", "title": "Does it work?", "optional": true}]},
            {"id": "b", "questions": [{"id": "why", "type": "short_text", "title": "Why?", "optional": true}]}]}"#;

    #[tokio::test]
    async fn what_a_form_carries_is_taken_for_a_day_and_comes_back_as_it_was() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("lift.json"), LIFT).unwrap();
        let database = format!("sqlite://{}", folder.path().join("responses.sqlite").display());
        let collector = Collector::open(&Config::new(folder.path(), database)).await.unwrap();
        let (_, versions) = collector.catalog().versions("lift").unwrap();
        let context = vec![("block".to_owned(), "Ash".to_owned())];
        let setting = Setting { seed: 7, ..Setting::default() };
        let mut state = State::new(versions[0].clone(), setting, "en".to_owned(), context.clone(), 1_000).unwrap();
        state.session.answer(1, Some(Answer::Text("<it> & \"that\"".to_owned())), "en");
        state.session.next();
        (state.opened, state.is_trapped, state.is_stopped) = (Some(990), true, true);
        let sealed = state.seal(collector.codes());
        let open = |survey, now| State::open(&sealed, &collector, survey, now);
        let again = open("lift", 1_000 + SECONDS).unwrap();
        assert_eq!(again.seal(collector.codes()), sealed);
        assert_eq!((again.session.step(), again.session.setting(), &again.context), (Step::Page(1), setting, &context));
        assert_eq!((again.opened, again.is_trapped, again.is_stopped), (Some(990), true, true));
        assert_eq!(again.session.given(1), state.session.given(1));
        assert_eq!(again.response().id, state.id);
        assert_eq!(open("lift", 1_001 + SECONDS).unwrap_err(), Lost::Expired);
        assert_eq!(open("doors", 1_000).unwrap_err(), Lost::Foreign);
    }
}
