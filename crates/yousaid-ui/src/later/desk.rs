//! Where a resident stands who saves or comes back, and what is asked of the collector.

use std::sync::Arc;
use std::sync::Mutex;
use std::sync::MutexGuard;
use std::sync::PoisonError;

use yousaid_engine::Step;
use yousaid_schema::Json;
use yousaid_schema::LaterCode;
use yousaid_schema::Moment;
use yousaid_schema::SealedDraft;
use yousaid_transport::DeliveryState;
use yousaid_transport::Reply;

use super::door::Shelf;
use super::door::Vault;
use super::view;
use super::web;
use crate::Getter;
use crate::Held;
use crate::browser;
use crate::element::Element;
use crate::reader::Reader;
use crate::survey::Frame;

/// On the way back in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Entry {
    /// Asked for the code; with the words for what was wrong with the last one.
    Asking(Option<&'static str>),
    /// The collector is asked.
    Looking,
    /// The answers are back; until when they are kept, and whether the survey has changed meanwhile.
    Back { until: String, is_newer: bool },
}

/// What became of saving.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Saving {
    Idle,
    Waiting,
    /// Until when; the code is in [`Known`].
    Saved {
        until: String,
    },
    /// Not saved, and in which words.
    Unsaved(&'static str),
    /// Another device has saved since.
    Elsewhere,
}

/// The place of the answers that are on the page.
#[derive(Clone)]
pub(super) struct Spot {
    pub(super) code: LaterCode,
    /// Of the last time that they were saved, here or elsewhere, as far as this page knows.
    sequence: u32,
    /// When the first of them was given: others have nothing to do with this place.
    started: Moment,
}

/// What is known of one survey on this page.
pub(super) struct Known(Arc<Inside>);

pub(super) struct Inside {
    vault: Vault,
    entry: Held<Entry>,
    saving: Held<Saving>,
    spot: Mutex<Option<Spot>>,
    /// What was sent last without an answer: it may have arrived.
    unsure: Mutex<Option<SealedDraft>>,
    typed: Mutex<String>,
    /// The step at which answers were saved: on the next page, that is said no more.
    at: Mutex<Option<Step>>,
    /// The step to which answers came back; the same for them.
    came: Mutex<Option<Step>>,
    watch: Mutex<Option<web::Watch>>,
}

impl Known {
    pub(super) fn new(vault: Vault) -> Self {
        Self(Arc::new(Inside {
            vault,
            entry: Held::new(Entry::Asking(None)),
            saving: Held::new(Saving::Idle),
            spot: Mutex::default(),
            unsure: Mutex::default(),
            typed: Mutex::default(),
            at: Mutex::default(),
            came: Mutex::default(),
            watch: Mutex::default(),
        }))
    }

    pub(super) fn desk(&self, frame: &Arc<Frame>) -> Desk {
        Desk { frame: frame.clone(), known: self.0.clone() }
    }
}

impl Shelf for Known {
    fn above(&self, frame: &Arc<Frame>, is_open: Getter<bool>) -> Element {
        let desk = self.desk(frame);
        desk.begin();
        view::above(&desk, is_open)
    }

    fn below(&self, frame: &Arc<Frame>, reader: &Reader) -> Element {
        let desk = self.desk(frame);
        let step = frame.state().answering.session().step();
        if *lock(&self.0.at) != Some(step) && matches!(self.0.saving.now(), Saving::Saved { .. } | Saving::Unsaved(_)) {
            self.0.saving.set(Saving::Idle);
        }
        view::below(&desk, reader)
    }
}

/// The desk at which a resident saves and comes back.
#[derive(Clone)]
pub(super) struct Desk {
    frame: Arc<Frame>,
    known: Arc<Inside>,
}

/// The id of the field.
pub(super) const CODE: &str = "later-code";

/// What answers with `unknown-draft`, `draft-changed` and so on say.
type Said = (u16, Option<String>);

impl Desk {
    pub(super) fn frame(&self) -> &Arc<Frame> {
        &self.frame
    }

    /// Whoever asks within a reaction reacts to a step; so for the others here.
    pub(super) fn entry(&self) -> Entry {
        self.known.entry.get()
    }

    pub(super) fn saving(&self) -> Saving {
        self.known.saving.get()
    }

    /// For fixtures too.
    pub(super) fn enter(&self, entry: Entry) {
        if matches!(entry, Entry::Back { .. }) {
            *lock(&self.known.came) = Some(self.frame.state().answering.session().step());
        }
        self.known.entry.set(entry);
    }

    pub(super) fn set_saving(&self, saving: Saving) {
        *lock(&self.known.at) = Some(self.frame.state().answering.session().step());
        self.known.saving.set(saving);
    }

    /// The code of the answers that are on the page, if they were saved before.
    pub(super) fn spot(&self) -> Option<Spot> {
        let started = self.frame.state().answering.started.clone();
        lock(&self.known.spot).clone().filter(|spot| started.as_ref() == Some(&spot.started))
    }

    pub(super) fn take(&self, code: LaterCode, sequence: u32) {
        let Some(started) = self.frame.state().answering.started.clone() else { return };
        let spot = Spot { code, sequence, started };
        if self.frame.plan.drafts.is_some() {
            web::remember(&self.name(), Some(&written(&spot)));
        }
        *lock(&self.known.spot) = Some(spot);
    }

    /// What stands in the field.
    pub(super) fn typed(&self) -> MutexGuard<'_, String> {
        lock(&self.known.typed)
    }

    /// Whether the way in is shown: on the first page, and wherever something is known of it.
    pub(super) fn is_shown(&self) -> bool {
        let step = self.frame.step();
        match self.entry() {
            Entry::Asking(None) if self.typed().is_empty() => {
                step == Step::Page(0) && !self.frame.state().answering.can_go_back()
            }
            Entry::Back { .. } => *lock(&self.known.came) == Some(step),
            _ => step != Step::Finished,
        }
    }

    /// What the tab remembers, and what the address says.
    fn begin(&self) {
        let remembered = web::remembered(&self.name()).and_then(|text| read(&text));
        *lock(&self.known.spot) = remembered;
        self.take_link();
        let desk = self.clone();
        let frame = Arc::downgrade(&self.frame);
        let known = Arc::downgrade(&desk.known);
        drop(desk);
        *lock(&self.known.watch) = web::watch(move || {
            if let (Some(frame), Some(known)) = (frame.upgrade(), known.upgrade()) {
                Desk { frame, known }.take_link();
            }
        });
    }

    /// Comes in by a link: at once where nothing is on the page that it would take the place of.
    fn take_link(&self) {
        let Some(code) = web::take_link(&self.name()).and_then(|code| LaterCode::read(&code)) else { return };
        *self.typed() = code.as_str().to_owned();
        let is_new = self.frame.state().answering.started.is_none();
        if is_new || self.spot().is_some_and(|spot| spot.code == code) {
            let desk = self.clone();
            browser::after_render(Box::new(move || desk.find()));
        } else {
            self.enter(Entry::Looking);
            self.enter(Entry::Asking(None));
            self.frame.focus_soon(self.frame.id(CODE));
        }
    }

    fn name(&self) -> String {
        self.frame.plan.survey.definition().id.to_string()
    }

    /// Looks for what was saved with the code in the field, one at a time.
    pub(super) fn find(&self) {
        if self.known.entry.now() == Entry::Looking {
            return;
        }
        let typed = self.typed().clone();
        let Some(code) = LaterCode::read(&typed) else {
            return self.wrong(if typed.trim().is_empty() { "later-missing-text" } else { "later-form-text" });
        };
        self.enter(Entry::Looking);
        let desk = self.clone();
        browser::spawn(async move {
            match desk.fetch(&code).await {
                Ok((sealed, until)) => desk.give_back(&code, &sealed, until),
                Err((404, Some(said))) if said == "unknown-draft" => desk.wrong("later-unknown-text"),
                Err((429, _)) => desk.wrong("later-many-text"),
                Err(_) => desk.wrong("later-offline-text"),
            }
        });
    }

    /// What is kept with a code, and until when.
    async fn fetch(&self, code: &LaterCode) -> Result<(SealedDraft, String), Said> {
        let reply = self.ask("GET", code, "").await?;
        let read = reply.body.as_ref().and_then(|body| Some((SealedDraft::from_json(body)?, until(body)?)));
        read.ok_or((0, None))
    }

    async fn ask(&self, method: &str, code: &LaterCode, body: &str) -> Result<Reply, Said> {
        let survey = &self.frame.plan.survey.definition().id;
        let path = ["/v1/surveys/", survey.as_str(), "/drafts/", &(self.known.vault.place)(survey, code)].concat();
        let backend = self.frame.plan.backend.as_ref().and_then(crate::BackendHandle::get).ok_or((0, None))?;
        let collector = backend.collector().ok_or((0, None))?;
        let headers: &[_] = if body.is_empty() { &[] } else { &[("Content-Type", "application/json")] };
        let reply = collector.ask(method, &path, headers, body).await.map_err(|_| (0, None))?;
        if reply.status == 200 {
            return Ok(reply);
        }
        let said = reply.body.as_ref().and_then(|body| body.get("code")).and_then(Json::as_text);
        Err((reply.status, said.map(str::to_owned)))
    }

    fn wrong(&self, words: &'static str) {
        // Told again although it is the same.
        self.enter(Entry::Looking);
        self.enter(Entry::Asking(Some(words)));
        self.frame.focus_soon(self.frame.id(CODE));
    }

    /// Takes the answers into the questions.
    fn give_back(&self, code: &LaterCode, sealed: &SealedDraft, until: String) {
        let definition = self.frame.plan.survey.definition();
        let opened = (self.known.vault.open)(&definition.id, code, &sealed.content);
        let Some(kept) = opened.filter(|kept| self.frame.go_on_with(kept)) else {
            return self.wrong("later-misfit-text");
        };
        self.typed().clear();
        self.take(code.clone(), sealed.sequence);
        let hash = kept.get("response").and_then(|response| response.get("survey")?.get("hash")?.as_text());
        let is_newer = hash != Some(definition.hash.as_str());
        self.enter(Entry::Back { until, is_newer });
        self.known.saving.set(Saving::Idle);
        if let Some(language) = kept.get("language").and_then(Json::as_text)
            && language != language_now(&self.frame)
        {
            self.frame.choose_language(language.to_owned());
        }
    }

    /// Saves the answers as they are: in the place of the last time, or in a new one. Who presses twice saves once.
    pub(super) fn save(&self) {
        if self.known.saving.now() != Saving::Waiting {
            self.save_now();
        }
    }

    fn save_now(&self) {
        let Some(kept) = self.frame.in_progress() else {
            return self.set_saving(Saving::Unsaved("later-nothing-status"));
        };
        self.set_saving(Saving::Waiting);
        let desk = self.clone();
        browser::spawn(async move {
            let saving = desk.send(kept).await;
            desk.set_saving(saving);
        });
    }

    /// What to say of it.
    async fn send(&self, mut kept: Json) -> Saving {
        if let Json::Object(fields) = &mut kept {
            fields.push(("language".to_owned(), language_now(&self.frame).into()));
        }
        let text = kept.to_text();
        let (code, mut sequence) = match self.spot() {
            Some(spot) => (Some(spot.code), spot.sequence + 1),
            None => ((self.known.vault.code)(), 1),
        };
        let Some(code) = code else { return Saving::Unsaved("later-unsaved-status") };
        let survey = &self.frame.plan.survey.definition().id;
        while let Some(content) = (self.known.vault.seal)(survey, &code, &text) {
            let sealed = SealedDraft { content, sequence };
            let reply = self.ask("PUT", &code, &sealed.to_json().to_text()).await;
            let unsure = lock(&self.known.unsure).take();
            match reply {
                Ok(reply) => {
                    let place = (self.known.vault.place)(survey, &code);
                    let Some(until) = acknowledged(reply.body.as_ref(), &place, sequence) else { break };
                    self.take(code, sequence);
                    return Saving::Saved { until };
                }
                Err((409, _)) => {
                    // It may be our own that has arrived, and its answer has not.
                    let stored = self.fetch(&code).await;
                    match stored {
                        Ok((stored, _)) if Some(&stored) == unsure.as_ref() => sequence = stored.sequence + 1,
                        _ => return Saving::Elsewhere,
                    }
                }
                Err((404, Some(said))) if said == "unknown-draft" => {
                    self.let_go();
                    return Saving::Unsaved("later-gone-status");
                }
                Err((403, Some(said))) if said == "come-back-off" => return Saving::Unsaved("later-closed-status"),
                Err((0, _)) => {
                    *lock(&self.known.unsure) = Some(sealed);
                    break;
                }
                Err(_) => break,
            }
        }
        Saving::Unsaved("later-unsaved-status")
    }

    /// Shows what another device has saved, in the place of what is on this page.
    pub(super) fn take_theirs(&self) {
        let Some(spot) = self.spot() else { return };
        *self.typed() = spot.code.as_str().to_owned();
        self.find();
    }

    /// Saves in the place of what another device has saved, which the resident was told of.
    pub(super) fn keep_ours(&self) {
        let Some(spot) = self.spot() else { return };
        self.set_saving(Saving::Waiting);
        let desk = self.clone();
        browser::spawn(async move {
            match desk.fetch(&spot.code).await {
                Ok((stored, _)) => {
                    desk.take(spot.code, stored.sequence);
                    desk.save_now();
                }
                Err((404, Some(said))) if said == "unknown-draft" => {
                    desk.let_go();
                    desk.set_saving(Saving::Unsaved("later-gone-status"));
                }
                Err(_) => desk.set_saving(Saving::Unsaved("later-unsaved-status")),
            }
        });
    }

    /// Once the answers have arrived, nothing of them is kept elsewhere. Where that fails, their days end it.
    pub(super) fn follow_delivery(&self) {
        if !matches!(self.frame.delivery(), Some(DeliveryState::Received { .. } | DeliveryState::Sent)) {
            return;
        }
        let Some(spot) = self.spot() else { return };
        self.let_go();
        let desk = self.clone();
        browser::spawn(async move { drop(desk.ask("DELETE", &spot.code, "").await) });
    }

    fn let_go(&self) {
        *lock(&self.known.spot) = None;
        web::remember(&self.name(), None);
    }

    /// The address of this page with the code in it, where browsers don't send it.
    pub(super) fn link(&self, code: &LaterCode) -> String {
        web::link(&self.name(), code.as_str())
    }
}

/// The language of the questions, without a reaction to its change.
fn language_now(frame: &Arc<Frame>) -> String {
    leptos::prelude::untrack(|| frame.language())
}

/// Until when the collector says that it keeps this, and nothing else, in this place.
fn acknowledged(body: Option<&Json>, place: &str, sequence: u32) -> Option<String> {
    let body = body?;
    let is_place = body.get("place").and_then(Json::as_text) == Some(place);
    let is_number =
        matches!(body.get("sequence"), Some(Json::Number(number)) if number.to_whole() == Some(sequence.into()));
    until(body).filter(|_| is_place && is_number)
}

fn until(body: &Json) -> Option<String> {
    let until = body.get("until")?.as_text()?;
    Moment::new(until).filter(Moment::is_day).map(|_| until.to_owned())
}

/// As the tab remembers it.
fn written(spot: &Spot) -> String {
    [spot.code.as_str(), &spot.sequence.to_string(), spot.started.as_str()].join(" ")
}

fn read(text: &str) -> Option<Spot> {
    let mut parts = text.split(' ');
    let code = LaterCode::read(parts.next()?)?;
    Some(Spot { code, sequence: parts.next()?.parse().ok()?, started: Moment::new(parts.next()?)? })
}

fn lock<T>(held: &Mutex<T>) -> MutexGuard<'_, T> {
    held.lock().unwrap_or_else(PoisonError::into_inner)
}
