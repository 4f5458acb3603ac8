//! Answers in progress: written so that a reload loses nothing, and taken up again as far as they fit.

use std::fmt;
use std::sync::Arc;

use yousaid_engine::About;
use yousaid_engine::Advance;
use yousaid_engine::Session;
use yousaid_engine::Setting;
use yousaid_engine::Step;
use yousaid_engine::Survey;
use yousaid_schema::Answer;
use yousaid_schema::Answered;
use yousaid_schema::Json;
use yousaid_schema::Mode;
use yousaid_schema::Moment;
use yousaid_schema::Response;
use yousaid_schema::ResponseId;
use yousaid_schema::SurveyRef;

/// Where a resident was who was looking over the answers.
const REVIEW: &str = "review";

/// Answers in progress from before, and what takes them up: few visits begin with such, so a bundle can load
/// that where there are some. Nothing but [`Draft::new`] names it.
#[derive(Clone)]
pub struct Draft {
    kept: Json,
    read: Read,
    /// Whether a form on the page carries them: nobody has to be told that they are there.
    pub(super) is_carried: bool,
}

/// The session, and when it began; `None` where nothing of it fits the survey.
type Read = fn(&Arc<Survey>, &Json, Mode) -> Option<(Session, Moment)>;

impl Draft {
    /// What [`Drafts::load`](yousaid_transport::Drafts::load) found.
    #[must_use]
    pub fn new(kept: Json) -> Self {
        Self { kept, read, is_carried: false }
    }

    /// What was kept, or what the form on the page carries whose place the survey is about to take: the answers of
    /// the pages before it, as the server's state has them. What was kept of the same visit, whose page was loaded
    /// again, is newer.
    #[must_use]
    pub fn of(kept: Option<Json>, carried: Option<Json>) -> Option<Self> {
        let Some(mut carried) = carried else { return kept.map(Self::new) };
        let visit = |json: &Json| {
            let response = json.get("response")?;
            Some((response.get("survey")?.get("hash")?.clone(), response.get("started")?.clone()))
        };
        if let Some(kept) = kept
            && visit(&kept) == visit(&carried)
            && let (Json::Object(fields), Some(response)) = (&mut carried, kept.get("response"))
        {
            fields.retain(|(name, _)| name != "response");
            fields.push(("response".to_owned(), response.clone()));
        }
        Some(Self { is_carried: true, ..Self::new(carried) })
    }

    /// The same answers, but not the page at which they were left.
    pub fn forget_page(&mut self) {
        if let Json::Object(fields) = &mut self.kept {
            fields.retain(|(name, _)| name != "page");
        }
    }

    /// The session, and when it began; `None` where nothing of it fits this survey.
    pub(super) fn session(&self, survey: &Arc<Survey>, mode: Mode) -> Option<(Session, Moment)> {
        (self.read)(survey, &self.kept, mode)
    }
}

impl fmt::Debug for Draft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Draft").finish_non_exhaustive()
    }
}

/// Answers in progress as they are kept: what was given, right or wrong, as a response that is not final,
/// and the page that was shown.
pub(crate) fn write(session: &Session, started: Moment, page: &str) -> Json {
    let survey = session.survey();
    let definition = survey.definition();
    let answers = survey.questions().iter().enumerate().filter_map(|(index, question)| {
        // A file that was chosen is not kept, so its name must not be.
        let answer = session.given(index).filter(|answer| !matches!(answer, Answer::Files(_)))?.clone();
        let language = match session.language(index) {
            "" => definition.default_language(),
            language => language,
        };
        Some((question.spec.id.clone(), Answered { answer, language: language.to_owned() }))
    });
    let response = Response {
        // The response gets its own when it is sent.
        id: ResponseId::from_random([0; 16]),
        survey: SurveyRef {
            id: definition.id.clone(),
            version: definition.version.clone(),
            hash: definition.hash.clone(),
        },
        sequence: 1,
        is_final: false,
        mode: session.setting().mode,
        seed: Some(session.setting().seed),
        started,
        finished: None,
        answers: answers.collect(),
        context: Vec::new(),
    };
    Json::Object(vec![("page".to_owned(), page.into()), ("response".to_owned(), response.to_json())])
}

/// The session that was kept, and when it began; `None` where nothing of it fits this survey.
///
/// Of the same questionnaire everything comes back as it was given; of another version only what could be
/// answered so now. It goes on at the page where it was left, or before that where something is missing.
pub(crate) fn read(survey: &Arc<Survey>, draft: &Json, mode: Mode) -> Option<(Session, Moment)> {
    let kept = Response::from_json(draft.get("response")?).ok()?;
    let definition = survey.definition();
    if kept.survey.id != definition.id || kept.mode != mode {
        return None;
    }
    let mut session = Session::with(survey.clone(), Setting { seed: kept.seed?, mode });
    for (id, Answered { answer, language }) in kept.answers {
        if let Some((index, _)) = survey.question(id.as_str()) {
            session.answer(index, Some(answer), &language);
        }
    }
    if kept.survey.hash != definition.hash {
        drop_what_does_not_fit(&mut session, &kept.started);
    }
    if let Some(step) = draft.get("step") {
        take_up(&mut session, step, draft);
        return Some((session, kept.started));
    }
    if (0..survey.questions().len()).all(|index| session.given(index).is_none()) {
        return None;
    }
    go_to(&mut session, draft.get("page").and_then(Json::as_text).unwrap_or_default());
    Some((session, kept.started))
}

/// Goes on exactly where a server was that rendered the pages so far.
fn take_up(session: &mut Session, step: &Json, draft: &Json) {
    let index = |json: &Json| match json {
        Json::Number(number) => usize::try_from(number.to_whole()?).ok(),
        _ => None,
    };
    let step = index(step).map_or(Step::Review, Step::Page);
    let seen: Vec<usize> = match draft.get("seen") {
        Some(Json::List(seen)) => seen.iter().filter_map(index).collect(),
        _ => Vec::new(),
    };
    session.take_up(step, (&seen, matches!(draft.get("returning"), Some(Json::Boolean(true)))));
}

fn drop_what_does_not_fit(session: &mut Session, started: &Moment) {
    let about = About {
        id: ResponseId::from_random([0; 16]),
        sequence: 1,
        is_final: false,
        started: started.clone(),
        finished: None,
        context: Vec::new(),
    };
    let fitting = session.response(about);
    let survey = session.survey().clone();
    for (index, question) in survey.questions().iter().enumerate() {
        if session.given(index).is_some() && fitting.answer(question.spec.id.as_str()).is_none() {
            session.answer(index, None, "");
        }
    }
}

/// Goes on to this page as a resident would, who is stopped by what is missing.
fn go_to(session: &mut Session, page: &str) {
    let survey = session.survey().clone();
    let last = survey.pages().len();
    let target = match survey.pages().iter().position(|known| known.id.as_str() == page) {
        Some(target) => target,
        None if page == REVIEW => last,
        None => return,
    };
    while let Step::Page(at) = session.step()
        && at < target
    {
        let mut next = session.clone();
        // Nobody is at the end without having pressed the button that sends.
        match next.next() {
            Advance::Moved(Step::Finished) | Advance::Stopped(_) => return,
            Advance::Moved(_) => *session = next,
        }
    }
}

#[cfg(test)]
mod tests {
    use yousaid_schema::Code;
    use yousaid_schema::Definition;

    use super::*;

    /// The sample, changed.
    fn other(change: impl FnOnce(&mut Definition)) -> Arc<Survey> {
        let json: Json = serde_json::from_str(include_str!("sample.json")).unwrap();
        let mut definition = Definition::from_json(&json).unwrap();
        change(&mut definition);
        Arc::new(Survey::compile(definition).unwrap())
    }

    fn survey() -> Arc<Survey> {
        crate::survey::sample::survey().unwrap()
    }

    fn started() -> Moment {
        Moment::new("2026-11-22").unwrap()
    }

    fn choice(code: &str) -> Option<Answer> {
        Code::new(code).map(Answer::Choice)
    }

    /// On the second page, with a wrong answer on it.
    fn answered() -> Session {
        let mut session = Session::with(survey(), Setting { seed: 7, mode: Mode::Web });
        session.answer(1, choice("no"), "en");
        session.answer(2, Some(Answer::Text("The lock".to_owned())), "cy");
        session.answer(3, Some(Answer::Text("3".to_owned())), "en");
        assert_eq!(session.next(), Advance::Moved(Step::Page(1)));
        session
    }

    fn page_of(session: &Session) -> String {
        let Step::Page(page) = session.step() else { return REVIEW.to_owned() };
        session.survey().pages()[page].id.to_string()
    }

    fn given(session: &Session) -> Vec<(Option<Answer>, String)> {
        let all = 0..session.survey().questions().len();
        all.map(|index| (session.given(index).cloned(), session.language(index).to_owned())).collect()
    }

    #[test]
    fn what_was_kept_comes_back_with_its_languages_its_order_and_its_place() {
        let session = answered();
        let draft = write(&session, started(), &page_of(&session));
        let (again, began) = read(&survey(), &draft, Mode::Web).unwrap();
        assert_eq!(given(&again), given(&session));
        assert_eq!((again.step(), again.setting(), began), (session.step(), session.setting(), started()));
    }

    /// What a page of the server's carries, which is about to answer the second page.
    fn carried(session: &Session) -> Json {
        let mut json = write(session, started(), "");
        let Json::Object(fields) = &mut json else { unreachable!() };
        let page = |index: u32| Json::from(index);
        fields[0] = ("step".to_owned(), page(1));
        fields.push(("seen".to_owned(), Json::List(vec![page(0), page(1)])));
        fields.push(("returning".to_owned(), Json::Boolean(false)));
        json
    }

    #[test]
    fn what_a_form_carries_goes_on_at_its_page_and_is_older_than_what_was_kept_of_the_same_visit() {
        let mut session = answered();
        let form = carried(&session);
        let draft = Draft::of(None, Some(form.clone())).unwrap();
        let (again, began) = draft.session(&survey(), Mode::Web).unwrap();
        assert_eq!((given(&again), again.step(), began), (given(&session), Step::Page(1), started()));
        assert!(draft.is_carried && again.trail() == session.trail());

        session.answer(2, Some(Answer::Text("The hinge".to_owned())), "en");
        let kept = write(&session, started(), REVIEW);
        let (newer, _) = Draft::of(Some(kept), Some(form.clone())).unwrap().session(&survey(), Mode::Web).unwrap();
        assert_eq!((newer.given(2), newer.step()), (session.given(2), Step::Page(1)));

        let before = write(&session, Moment::new("2026-11-21").unwrap(), REVIEW);
        let (this, _) = Draft::of(Some(before), Some(form)).unwrap().session(&survey(), Mode::Web).unwrap();
        assert_eq!(given(&this), given(&again), "what was kept of another visit is not this one's");
        assert!(Draft::of(None, None).is_none());
    }

    #[test]
    fn nothing_answered_so_far_is_carried_too() {
        let mut session = Session::with(survey(), Setting { seed: 7, mode: Mode::Web });
        session.take_up(Step::Page(1), (&[0, 1], false));
        let (again, _) = Draft::of(None, Some(carried(&session))).unwrap().session(&survey(), Mode::Web).unwrap();
        assert_eq!(again.step(), Step::Page(1));
    }

    #[test]
    fn a_place_that_was_not_earned_is_not_reached() {
        let session = answered();
        for page in [REVIEW, "no-such-page"] {
            let (again, _) = read(&survey(), &write(&session, started(), page), Mode::Web).unwrap();
            assert_ne!(again.step(), Step::Review, "an answer is missing on the second page");
            assert_ne!(again.step(), Step::Finished);
        }
    }

    #[test]
    fn what_is_not_of_this_survey_is_not_taken() {
        let session = answered();
        let draft = write(&session, started(), "");
        assert!(read(&survey(), &draft, Mode::Phone).is_none(), "another mode offers other answers");
        assert!(read(&survey(), &write(&Session::new(survey()), started(), ""), Mode::Web).is_none(), "nothing given");
        for corrupt in [Json::Null, "words".into(), Json::Object(vec![("response".to_owned(), Json::Null)])] {
            assert!(read(&survey(), &corrupt, Mode::Web).is_none());
        }
        let other = other(|definition| definition.id = yousaid_schema::SurveyId::new("another").unwrap());
        assert!(read(&other, &draft, Mode::Web).is_none());
    }

    #[test]
    fn of_another_version_only_what_fits_comes_back() {
        let mut session = answered();
        session.back();
        session.answer(3, Some(Answer::Text("a wrong number".to_owned())), "en");
        let draft = write(&session, started(), "");
        let (same, _) = read(&survey(), &draft, Mode::Web).unwrap();
        assert!(same.given(3).is_some(), "as it was typed");
        let newer = other(|definition| definition.hash = "0".repeat(64));
        let (again, _) = read(&newer, &draft, Mode::Web).unwrap();
        assert_eq!((again.given(1), again.given(3)), (session.given(1), None));
    }
}
