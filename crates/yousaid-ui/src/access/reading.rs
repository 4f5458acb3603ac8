//! Reading aloud what is on a page, one piece after the other.

use std::collections::VecDeque;
use std::sync::Arc;
use std::sync::Mutex;
use std::sync::MutexGuard;
use std::sync::PoisonError;

use leptos::prelude::ArcTrigger;
use leptos::prelude::Notify as _;
use leptos::prelude::Track as _;
use web_sys::HtmlElement;

use super::page::Page;
use super::page::Piece;
use crate::browser::Local;

/// What is being read, if anything is.
pub(super) struct Reading {
    state: Mutex<State>,
    /// What could be read is another, or reading has begun or ended.
    changed: ArcTrigger,
}

#[derive(Default)]
struct State {
    /// How often reading began or ended: what belongs to an earlier turn is thrown away.
    turn: u32,
    is_read: bool,
    listens: bool,
    /// Not there while it is called.
    page: Option<Local<Page>>,
}

impl Reading {
    pub(super) fn new() -> Arc<Self> {
        Arc::new(Self { state: Mutex::default(), changed: ArcTrigger::new() })
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// From now on there are voices; nothing is done where there were some before.
    pub(super) fn listen(&self, page: impl FnOnce() -> Page) {
        if !std::mem::replace(&mut self.state().listens, true) {
            let page = Local::new(page());
            self.state().page = Some(page);
        }
    }

    /// Whoever calls this within a reaction reacts to what could be read, and whether it is.
    pub(super) fn track(&self) {
        self.changed.track();
    }

    /// Something else could be read: another text, another voice.
    pub(super) fn look_again(&self) {
        self.changed.notify();
    }

    /// Whether anything can be read out; whoever asks within a reaction reacts to its change.
    pub(super) fn can_read(&self, root: Option<&HtmlElement>, language: &str) -> bool {
        self.track();
        let Some(root) = root else { return false };
        self.state().page.as_ref().and_then(Local::get).is_some_and(|page| page.can_read(root, language))
    }

    /// Whether it is being read; whoever asks within a reaction reacts to its change.
    pub(super) fn is_read(&self) -> bool {
        self.track();
        self.state().is_read
    }

    /// Begins, or stops what has begun.
    pub(super) fn toggle(self: &Arc<Self>, root: &HtmlElement, language: &str) {
        let was_read = self.state().is_read;
        self.stop();
        if was_read {
            return;
        }
        let mut state = self.state();
        let pieces = state.page.as_ref().and_then(Local::get).map(|page| page.pieces(root, language));
        state.is_read = true;
        let turn = state.turn;
        drop(state);
        self.changed.notify();
        self.go_on(turn, pieces.unwrap_or_default().into());
    }

    /// Reads the first of these, and the others after it.
    fn go_on(self: &Arc<Self>, turn: u32, mut pieces: VecDeque<Piece>) {
        if self.state().turn != turn {
            return;
        }
        let Some(mut piece) = pieces.pop_front() else { return self.stop() };
        let reading = Arc::downgrade(self);
        let rest = Mutex::new(Some((piece.take_instead(), pieces)));
        let ended = move |is_heard: bool| {
            let rest = rest.lock().unwrap_or_else(PoisonError::into_inner).take();
            if let (Some(reading), Some((instead, rest))) = (reading.upgrade(), rest) {
                let instead = instead.into_iter().filter(|_| !is_heard);
                reading.go_on(turn, instead.chain(rest).collect());
            }
        };
        let is_said = self.with_page(|page| page.say(&piece, ended));
        if is_said != Some(true) {
            self.stop();
        }
    }

    /// Calls with the page while the state is free: what is stopped or said may call back.
    fn with_page<T>(&self, call: impl FnOnce(&Page) -> T) -> Option<T> {
        let page = self.state().page.take()?;
        let called = page.get().map(call);
        self.state().page = Some(page);
        called
    }

    pub(super) fn stop(&self) {
        let mut state = self.state();
        state.turn = state.turn.wrapping_add(1);
        let was_read = std::mem::take(&mut state.is_read);
        drop(state);
        if was_read {
            self.with_page(Page::stop);
            self.changed.notify();
        }
    }
}
