//! Where a resident stands who comes back with a code, and what is asked of the collector.

use std::sync::Arc;
use std::sync::Mutex;
use std::sync::MutexGuard;
use std::sync::PoisonError;

use yousaid_schema::AmendCode;
use yousaid_schema::Json;
use yousaid_schema::Response;
use yousaid_schema::ResponseId;
use yousaid_transport::Delivery;
use yousaid_transport::Reply;

use super::Amending;
use crate::Held;
use crate::browser;
use crate::survey::Frame;

/// Where a resident stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Stage {
    /// Asked for the code; with the words for what was wrong with the last one.
    Asking(Option<&'static str>),
    /// The collector is asked.
    Looking,
    /// The answers are back; their reference, and what went wrong with withdrawing them.
    Changing(String, Option<&'static str>),
    /// Asked whether everything is to be deleted.
    Sure(String),
    Withdrawing(String),
    Withdrawn,
}

/// The desk at which a resident comes back.
pub(crate) struct Desk {
    frame: Arc<Frame>,
    stage: Held<Stage>,
    typed: Mutex<String>,
}

impl Desk {
    pub(crate) fn new(frame: &Arc<Frame>) -> Arc<Self> {
        Arc::new(Self { frame: frame.clone(), stage: Held::new(Stage::Asking(None)), typed: Mutex::default() })
    }

    pub(crate) fn frame(&self) -> &Arc<Frame> {
        &self.frame
    }

    /// Where the resident stands; whoever asks within a reaction reacts to a step.
    pub(crate) fn stage(&self) -> Stage {
        self.stage.get()
    }

    /// Shows a stage; for fixtures too.
    pub(crate) fn go(&self, stage: Stage) {
        self.stage.set(stage);
    }

    /// What stands in the field.
    pub(crate) fn typed(&self) -> MutexGuard<'_, String> {
        self.typed.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Asks for what was sent with the code in the field, one at a time.
    pub(crate) fn find(self: &Arc<Self>) {
        if self.stage.now() == Stage::Looking {
            return;
        }
        let typed = self.typed().clone();
        let Some(code) = AmendCode::read(&typed) else {
            self.wrong(if typed.trim().is_empty() { "amend-missing-text" } else { "amend-form-text" });
            return;
        };
        self.go(Stage::Looking);
        let desk = self.clone();
        browser::spawn(async move {
            let path = ["/v1/surveys/", desk.frame.plan.survey.definition().id.as_str(), "/amend"].concat();
            let body = Json::Object(vec![(AmendCode::FIELD.to_owned(), code.as_str().into())]).to_text();
            let reply = desk.ask("POST", &path, ("Content-Type", "application/json"), &body).await;
            match reply {
                Ok(reply) => desk.give_back(reply.body.as_ref(), &code),
                Err(words) => desk.wrong(words),
            }
        });
    }

    /// A request that is done, or the words for what went wrong.
    async fn ask(&self, method: &str, path: &str, header: (&str, &str), body: &str) -> Result<Reply, &'static str> {
        const NOBODY: &str = "amend-offline-text";
        let backend = self.frame.plan.backend.as_ref().and_then(crate::BackendHandle::get).ok_or(NOBODY)?;
        let collector = backend.collector().ok_or(NOBODY)?;
        let reply = collector.ask(method, path, &[header], body).await.map_err(|_| NOBODY)?;
        let said = reply.body.as_ref().and_then(|body| body.get("code")).and_then(Json::as_text);
        match (reply.status, said) {
            (200, _) => Ok(reply),
            (404, Some("unknown-code")) => Err("amend-unknown-text"),
            (403, Some("amend-closed")) => Err("amend-closed-text"),
            (429, _) => Err("amend-many-text"),
            _ => Err(NOBODY),
        }
    }

    fn wrong(&self, words: &'static str) {
        match self.stage.now() {
            Stage::Withdrawing(reference) => self.go(Stage::Changing(reference, Some(words))),
            Stage::Asking(_) | Stage::Looking => {
                // Told again although it is the same.
                self.go(Stage::Looking);
                self.go(Stage::Asking(Some(words)));
                self.frame.focus_soon(self.frame.id(CODE));
            }
            _ => {}
        }
    }

    /// Takes the answers into the questions.
    fn give_back(&self, body: Option<&Json>, code: &AmendCode) {
        let field = |name: &str| body.and_then(|body| body.get(name));
        let reference = field("reference").and_then(Json::as_text).unwrap_or_default().to_owned();
        let response = field("response").and_then(|response| {
            let read = Response::from_json(response).ok()?;
            Some((response.clone(), read.id, read.sequence))
        });
        let Some((response, id, sequence)) = response else {
            self.wrong("amend-offline-text");
            return;
        };
        let amending =
            Amending { id, sequence, code: code.as_str().to_owned(), freeze: |response, code| freeze(response, code) };
        self.typed().clear();
        self.go(Stage::Changing(reference, None));
        self.frame.amend(amending, &self.in_progress(response));
    }

    /// A response as answers in progress are kept: on this page, in whatever way it was given, and with an
    /// order of choices.
    fn in_progress(&self, mut response: Json) -> Json {
        let mode = self.frame.state().answering.session().setting().mode;
        if let Json::Object(fields) = &mut response {
            fields.retain(|(name, _)| name != "mode");
            fields.push(("mode".to_owned(), mode.code().into()));
            if !fields.iter().any(|(name, _)| name == "seed") {
                fields.push(("seed".to_owned(), 0u32.into()));
            }
        }
        Json::Object(vec![("response".to_owned(), response)])
    }

    /// Leaves everything as it was.
    pub(crate) fn leave(&self) {
        self.go(Stage::Asking(None));
        self.frame.start_again();
    }

    /// Deletes what was sent.
    pub(crate) fn withdraw(self: &Arc<Self>) {
        let (Stage::Sure(reference), Some(amending)) = (self.stage.now(), self.frame.state().amending.clone()) else {
            return;
        };
        self.go(Stage::Withdrawing(reference));
        let desk = self.clone();
        browser::spawn(async move {
            let survey = desk.frame.plan.survey.definition().id.to_string();
            let path = ["/v1/surveys/", &survey, "/responses/", amending.id.as_str()].concat();
            let reply = desk.ask("DELETE", &path, ("Amend-Code", &amending.code), "").await;
            match reply {
                Ok(_) => {
                    desk.go(Stage::Withdrawn);
                    desk.frame.start_again();
                }
                Err(words) => desk.wrong(words),
            }
        });
    }

    /// Whether the page that is shown is one on which the desk has its place: the first one, and every
    /// page with answers that are being changed.
    pub(crate) fn is_shown(&self) -> bool {
        let step = self.frame.step();
        match self.stage() {
            Stage::Asking(_) | Stage::Looking | Stage::Withdrawn => {
                step == yousaid_engine::Step::Page(0) && !self.frame.state().answering.can_go_back()
            }
            _ => step != yousaid_engine::Step::Finished,
        }
    }
}

/// The id of the field.
pub(crate) const CODE: &str = "amend-code";

fn freeze(response: &Response, code: &str) -> Delivery {
    match AmendCode::read(code) {
        Some(code) => Delivery::amending(response, &code),
        None => Delivery::freeze(response),
    }
}

/// For fixtures: an earlier response that nobody sent.
pub(crate) fn sample() -> Amending {
    Amending {
        id: ResponseId::from_random([7; 16]),
        sequence: 1,
        code: "0123-4567-89AB-CDEF".to_owned(),
        freeze: |response, code| freeze(response, code),
    }
}
