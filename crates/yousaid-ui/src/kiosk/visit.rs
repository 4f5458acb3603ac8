//! One person at the kiosk: everything of them, to be wiped in one stroke.

use std::sync::Arc;

use yousaid_engine::About;
use yousaid_engine::Advance;
use yousaid_engine::Session;
use yousaid_engine::Setting;
use yousaid_engine::Step;
use yousaid_engine::Survey;
use yousaid_schema::Answer;
use yousaid_schema::Mode;
use yousaid_schema::Moment;
use yousaid_schema::Response;
use yousaid_schema::ResponseId;
use yousaid_transport::DeliveryState;

use super::plan::MARKS;
use super::plan::PRESS;

/// One person's answers, and what is known of them.
pub(super) struct Visit {
    /// Tells news of this person from news of one before.
    pub(super) turn: u32,
    session: Session,
    /// From the first press on.
    sent: Option<Sent>,
    /// Tiles that are pressed and not sent off yet, by their places.
    pub(super) pressed: Vec<usize>,
    pub(super) known: Known,
    /// The version of which news is told: the last one, and none from the next answer until that is sent.
    told: u32,
}

struct Sent {
    id: ResponseId,
    started: Moment,
    marks: String,
    versions: u32,
    is_final: bool,
    number: Number,
}

/// The number of the press.
enum Number {
    /// It is on its way; these wait for it.
    Awaited(Vec<Response>),
    /// `None` where the device could not count.
    Known(Option<u32>),
}

/// What is known of where the answer is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Known {
    /// Nothing yet.
    #[default]
    Nothing,
    /// On this page only; the device could not store it.
    Held,
    Saved,
    /// The backend has it, and says so.
    Received,
    /// It was sent to a backend that can't say so.
    Sent,
}

impl Known {
    /// With what has become known. What is stored stays stored until it is acknowledged.
    pub(super) fn with(self, news: &DeliveryState) -> Self {
        match news {
            DeliveryState::Held => Self::Held,
            DeliveryState::Saved => Self::Saved,
            DeliveryState::Received { .. } => Self::Received,
            DeliveryState::Sent => Self::Sent,
            DeliveryState::Sending | DeliveryState::Waiting { .. } | DeliveryState::Refused { .. } => self,
        }
    }
}

impl Visit {
    /// Somebody new, of whom nothing is known.
    pub(super) fn new(turn: u32, survey: Arc<Survey>, seed: u32) -> Self {
        let session = Session::with(survey, Setting { seed, mode: Mode::Kiosk });
        Self { turn, session, sent: None, pressed: Vec::new(), known: Known::Nothing, told: 0 }
    }

    pub(super) fn session(&self) -> &Session {
        &self.session
    }

    /// Whether an answer was given.
    pub(super) fn has_pressed(&self) -> bool {
        self.sent.is_some()
    }

    /// Takes the answer to a question; the page that comes next, if there is one.
    pub(super) fn answer(&mut self, index: usize, answer: Answer, language: &str) -> Option<usize> {
        self.session.answer(index, Some(answer), language);
        self.next_page()
    }

    /// Goes on without an answer.
    pub(super) fn next_page(&mut self) -> Option<usize> {
        // What is known is of the version before, and thanks come before the next.
        (self.known, self.told) = (Known::Nothing, 0);
        // The last page leads to the review, and that to the end; a page that can't be left stays.
        for _ in 0..2 {
            match self.session.next() {
                Advance::Moved(Step::Page(page)) => return Some(page),
                Advance::Moved(Step::Review) => {}
                Advance::Moved(Step::Finished) | Advance::Stopped(_) => return None,
            }
        }
        None
    }

    /// Notes the first press.
    pub(super) fn begin(&mut self, id: ResponseId, started: Moment, marks: String) {
        let number = Number::Awaited(Vec::new());
        self.sent = Some(Sent { id, started, marks, versions: 0, is_final: false, number });
    }

    /// The response as it stands, to be sent now; `None` where there is nothing to send, or nothing yet: then
    /// it comes with the number.
    pub(super) fn version(&mut self, is_final: bool, now: &Moment, context: &[(String, String)]) -> Option<Response> {
        let sent = self.sent.as_mut().filter(|sent| !sent.is_final)?;
        sent.versions += 1;
        sent.is_final = is_final;
        (self.known, self.told) = (Known::Nothing, sent.versions);
        let mut context = context.to_vec();
        if !sent.marks.is_empty() {
            context.push((MARKS.to_owned(), sent.marks.clone()));
        }
        let response = self.session.response(About {
            id: sent.id.clone(),
            sequence: sent.versions,
            is_final,
            started: sent.started.clone(),
            finished: is_final.then(|| now.clone()),
            context,
        });
        match &mut sent.number {
            Number::Awaited(waiting) => {
                waiting.push(response);
                None
            }
            Number::Known(number) => Some(numbered(response, *number)),
        }
    }

    /// Takes what became known of a version; of one that another answer has followed nothing is told any more.
    pub(super) fn learn(&mut self, version: u32, news: &DeliveryState) {
        if self.told == version {
            self.known = self.known.with(news);
        }
    }

    /// Whether something waits for the number.
    pub(super) fn is_waiting(&self) -> bool {
        self.sent.as_ref().is_some_and(|sent| matches!(sent.number, Number::Awaited(_)))
    }

    /// Takes the number of the press, and gives what has waited for it: the last version holds all of it.
    pub(super) fn number(&mut self, number: Option<u32>) -> Option<Response> {
        let sent = self.sent.as_mut()?;
        match std::mem::replace(&mut sent.number, Number::Known(number)) {
            Number::Awaited(mut waiting) => waiting.pop().map(|response| numbered(response, number)),
            Number::Known(_) => None,
        }
    }
}

fn numbered(mut response: Response, number: Option<u32>) -> Response {
    if let Some(number) = number {
        // Behind the device, before the marks.
        let at = response.context.iter().position(|(name, _)| name == MARKS).unwrap_or(response.context.len());
        response.context.insert(at, (PRESS.to_owned(), number.to_string()));
    }
    response
}

#[cfg(test)]
mod tests {
    use yousaid_schema::Code;

    use super::*;
    use crate::kiosk::sample;

    fn moment() -> Moment {
        Moment::new("2026-11-22T10:00:00Z").unwrap()
    }

    fn context() -> Vec<(String, String)> {
        vec![("device".to_owned(), "elm-1".to_owned())]
    }

    fn code(code: &str) -> Code {
        Code::new(code).unwrap()
    }

    fn pressed(marks: &str) -> Visit {
        let mut visit = Visit::new(1, sample::survey(), 0);
        assert_eq!(visit.answer(0, Answer::Choice(code("4")), "en"), Some(1));
        visit.begin(ResponseId::from_random([7; 16]), moment(), marks.to_owned());
        visit
    }

    fn accepted(response: &Response) {
        assert_eq!(yousaid_engine::check_response(&sample::survey(), response), []);
    }

    #[test]
    fn the_first_press_is_a_response_by_itself_with_its_number() {
        let mut visit = pressed("repeat");
        assert_eq!(visit.version(false, &moment(), &context()), None, "the number is on its way");
        let response = visit.number(Some(41)).unwrap();
        let said: Vec<String> = response.context.iter().map(|(name, value)| format!("{name}={value}")).collect();
        assert_eq!(said, ["device=elm-1", "press=41", "marks=repeat"]);
        assert_eq!((response.sequence, response.is_final, response.mode), (1, false, Mode::Kiosk));
        accepted(&response);
    }

    #[test]
    fn a_second_answer_is_a_later_version_of_the_same_response() {
        let mut visit = pressed("");
        visit.version(false, &moment(), &context());
        let first = visit.number(Some(1)).unwrap();
        assert_eq!(visit.answer(1, Answer::Choices(vec![code("repairs")]), "en"), None);
        let second = visit.version(true, &moment(), &context()).unwrap();
        assert_eq!((second.sequence, second.is_final, second.answers.len()), (2, true, 2));
        assert_eq!(second.id, first.id);
        assert_eq!(visit.version(true, &moment(), &context()), None, "nothing follows a final one");
        accepted(&second);
    }

    #[test]
    fn who_walks_away_has_finished_with_what_was_pressed() {
        let mut visit = pressed("");
        visit.number(None);
        assert_eq!(visit.next_page(), None);
        let response = visit.version(true, &moment(), &context()).unwrap();
        assert!(response.is_final);
        assert!(!response.context.iter().any(|(name, _)| name == PRESS), "a device that can't count says nothing");
        accepted(&response);
    }

    #[test]
    fn versions_that_wait_for_the_number_go_as_the_last_of_them() {
        let mut visit = pressed("");
        assert_eq!(visit.version(false, &moment(), &context()), None);
        visit.next_page();
        assert_eq!(visit.version(true, &moment(), &context()), None);
        let response = visit.number(Some(5)).unwrap();
        assert_eq!((response.sequence, response.is_final), (2, true));
        assert_eq!(visit.number(Some(6)), None);
    }

    #[test]
    fn what_is_said_is_of_the_last_version() {
        let received = DeliveryState::Received { reference: String::new(), code: None };
        let mut visit = pressed("");
        visit.number(Some(5));
        let first = visit.version(false, &moment(), &context()).unwrap();
        visit.learn(first.sequence, &received);
        assert_eq!(visit.known, Known::Received);
        visit.next_page();
        visit.learn(first.sequence, &received);
        assert_eq!(visit.known, Known::Nothing, "thanks stand there before the next version");
        let last = visit.version(true, &moment(), &context()).unwrap();
        visit.learn(first.sequence, &received);
        assert_eq!(visit.known, Known::Nothing, "late news of the first");
        visit.learn(last.sequence, &DeliveryState::Saved);
        assert_eq!(visit.known, Known::Saved);
    }

    #[test]
    fn nobody_is_told_more_than_is_known() {
        let waiting = DeliveryState::Waiting { attempt: 1, retry_in: std::time::Duration::ZERO };
        let news = [DeliveryState::Held, waiting.clone(), DeliveryState::Saved, DeliveryState::Sending, waiting];
        let mut known = Known::Nothing;
        let said = news.map(|news| {
            known = known.with(&news);
            known
        });
        assert_eq!(said, [Known::Held, Known::Held, Known::Saved, Known::Saved, Known::Saved]);
        assert_eq!(known.with(&DeliveryState::Received { reference: String::new(), code: None }), Known::Received);
    }
}
