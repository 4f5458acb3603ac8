//! When answers in progress are kept, and taken up again.

use std::sync::Arc;

use leptos::prelude::Notify as _;
use yousaid_engine::Setting;
use yousaid_engine::Step;
use yousaid_schema::Json;

use super::draft;
use super::draft::Draft;
use super::frame::Frame;
use super::state::Answering;
use crate::amend::Amending;
use crate::browser;
use crate::browser::Leaving;
use crate::browser::Pause;

/// What waits to be kept.
#[derive(Default)]
pub(crate) struct Keeping {
    soon: Option<Pause>,
    leaving: Option<Leaving>,
}

impl Frame {
    /// Goes on with the answers that were kept, if there are some that fit.
    pub(crate) fn resume(&self, draft: &Draft) {
        let mut state = self.state();
        let mode = state.answering.session().setting().mode;
        if let Some(kept) = draft.session(&self.plan.survey, mode) {
            state.answering = Answering::resumed(kept);
            state.is_resumed = !draft.is_carried;
        }
    }

    /// Whether these are answers from before; whoever asks within a reaction reacts to a step.
    pub(crate) fn is_resumed(&self) -> bool {
        self.step() != Step::Finished && self.state().is_resumed
    }

    /// Goes on with a response that was sent before: from its first page on, and not kept here while it is
    /// changed.
    pub(crate) fn amend(self: &Arc<Self>, amending: Amending, sent: &Json) {
        self.forget_draft();
        self.resume(&Draft::new(sent.clone()));
        let mut state = self.state();
        state.is_resumed = false;
        state.amending = Some(amending);
        let step = state.answering.session().step();
        drop(state);
        self.answers_changed.notify();
        self.show(step);
    }

    /// Goes on with answers that were saved elsewhere, at the page where they were left; false where nothing of
    /// them fits, and everything stays as it is.
    pub(crate) fn go_on_with(self: &Arc<Self>, saved: &Json) -> bool {
        let mut state = self.state();
        let mode = state.answering.session().setting().mode;
        let Some(saved) = Draft::new(saved.clone()).session(&self.plan.survey, mode) else { return false };
        state.answering = Answering::resumed(saved);
        state.is_resumed = false;
        state.amending = None;
        let step = state.answering.session().step();
        drop(state);
        self.answers_changed.notify();
        self.show(step);
        true
    }

    /// The answers as they are kept, if there are any that were not sent off.
    pub(crate) fn in_progress(&self) -> Option<Json> {
        let state = self.state();
        let step = state.answering.session().step();
        if step == Step::Finished || state.amending.is_some() {
            return None;
        }
        let started = state.answering.started.clone()?;
        Some(draft::write(state.answering.session(), started, &self.page_name(step)))
    }

    /// Forgets the answers from before, and begins anew.
    pub(crate) fn start_again(self: &Arc<Self>) {
        let mut state = self.state();
        let mode = state.answering.session().setting().mode;
        let setting = Setting { seed: browser::random_seed().unwrap_or_default(), mode };
        state.answering = Answering::new(self.plan.survey.clone(), setting);
        state.is_resumed = false;
        state.amending = None;
        let step = state.answering.session().step();
        drop(state);
        self.forget_draft();
        self.answers_changed.notify();
        self.show(step);
    }

    /// Keeps the answers once nothing was changed for a second, or the page is left.
    pub(super) fn keep_soon(self: &Arc<Self>) {
        if self.plan.drafts.is_none() {
            return;
        }
        let [soon, leaving] = [(); 2].map(|()| Arc::downgrade(self));
        let mut state = self.state();
        state.keeping.soon.get_or_insert_with(Pause::new).then(move || {
            if let Some(survey) = soon.upgrade() {
                survey.keep_now();
            }
        });
        if state.keeping.leaving.is_none() {
            state.keeping.leaving = Leaving::new(move || {
                if let Some(survey) = leaving.upgrade() {
                    survey.keep_now();
                }
            });
        }
    }

    /// Keeps the answers as they are, if there are any that were not sent off.
    pub(super) fn keep_now(&self) {
        let Some(drafts) = self.plan.drafts.clone() else { return };
        self.state().keeping.soon = None;
        let Some(draft) = self.in_progress() else { return };
        browser::spawn(async move {
            // Where nothing can be kept, nothing is said to be.
            drafts.save(&draft).await;
        });
    }

    /// The answers were sent off, or are not wanted any more.
    pub(super) fn forget_draft(&self) {
        let Some(drafts) = self.plan.drafts.clone() else { return };
        self.state().keeping = Keeping::default();
        browser::spawn(async move { drafts.remove().await });
    }
}
