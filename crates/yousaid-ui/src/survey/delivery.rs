//! Sending the response, and saying what is known of it.

use std::rc::Rc;
use std::sync::Arc;

use leptos::prelude::Notify as _;
use yousaid_engine::About;
use yousaid_schema::Response;
use yousaid_schema::ResponseId;
use yousaid_transport::Courier;
use yousaid_transport::DeliveryState;
use yousaid_transport::Stored;

use super::frame::Frame;
use crate::BackendHandle;
use crate::SurveyEvent;
use crate::browser;
use crate::browser::LeaveWarning;
use crate::browser::Local;

/// A response on its way; ends with the survey.
pub(crate) struct Sending {
    courier: Rc<Courier>,
    warning: Option<LeaveWarning>,
}

impl Frame {
    /// Hands the finished response to the host, or sends it.
    pub(crate) fn submit(self: &Arc<Self>) {
        let Some(response) = self.response() else {
            let detail = "this browser has no source of random numbers for the id of the response".to_owned();
            self.emit(SurveyEvent::Error { message: detail.clone() });
            self.know(DeliveryState::Refused { status: 0, detail });
            return;
        };
        if !self.may_be_sent() {
            let detail = "the survey is sealed, and its backend does not seal; see `SealedBackend`".to_owned();
            self.emit(SurveyEvent::Error { message: detail.clone() });
            return self.know(DeliveryState::Refused { status: 0, detail });
        }
        let goes_on = self.plan.on_submit.as_ref().is_none_or(|on_submit| on_submit(response.clone()));
        self.emit(SurveyEvent::Submitted { response: response.id.clone() });
        if goes_on {
            self.send(&response);
        } else {
            self.forget_draft();
        }
    }

    /// Whether nothing legible would be kept or sent of what is to be sealed.
    fn may_be_sent(&self) -> bool {
        let backend = || self.plan.backend.as_ref()?.get();
        self.plan.survey.definition().sealed_for.is_empty() || backend().is_none_or(|backend| backend.seals())
    }

    fn response(&self) -> Option<Response> {
        let finished = browser::now()?;
        let context = self.plan.context.clone();
        let mut state = self.state();
        let (id, sequence) = match &state.amending {
            Some(amending) => (amending.id.clone(), amending.sequence + 1),
            // Once: what is sent after that is another response.
            None => (state.response.take().or_else(browser::random_id)?, 1),
        };
        let answering = &state.answering;
        let started = answering.started.clone().unwrap_or_else(|| finished.clone());
        let about = About { id, sequence, is_final: true, started, finished: Some(finished), context };
        Some(answering.session().response(about))
    }

    /// Sends what the store holds from before, if there is a store; what becomes of it is shown.
    pub(crate) fn take_up(self: &Arc<Self>) {
        if self.plan.store.is_none() {
            return;
        }
        let Some(courier) = self.courier() else { return };
        let survey = Arc::downgrade(self);
        courier.on_earlier(move |delivery, state| {
            if let Some(survey) = survey.upgrade()
                && delivery.survey == survey.plan.survey.definition().id
            {
                survey.know_earlier(&delivery.id, state);
            }
        });
    }

    fn know_earlier(&self, id: &ResponseId, known: DeliveryState) {
        let mut state = self.state();
        match state.earlier.iter_mut().find(|(other, _)| other == id) {
            Some((_, state)) => *state = known,
            None => state.earlier.push((id.clone(), known)),
        }
        drop(state);
        self.delivery_changed.notify();
    }

    /// The courier of this survey, from now on if there was none.
    fn courier(&self) -> Option<Rc<Courier>> {
        if let Some(sending) = self.state().sending.as_ref().and_then(Local::get) {
            return Some(sending.courier.clone());
        }
        let backend = self.plan.backend.as_ref()?.get()?;
        let courier = Rc::new(match self.plan.store.as_ref().and_then(crate::StoreHandle::get) {
            Some(store) => Courier::with_store(backend, store),
            None => Courier::new(backend),
        });
        self.state().sending = Some(Local::new(Sending { courier: courier.clone(), warning: None }));
        Some(courier)
    }

    fn send(self: &Arc<Self>, response: &Response) {
        let Some(courier) = self.courier() else { return };
        let id = response.id.clone();
        // The survey may be gone by the time that something is known, and it must not be kept by
        // the wait for it.
        let survey = Arc::downgrade(self);
        let told = move |state: DeliveryState| {
            if let Some(survey) = survey.upgrade() {
                survey.emit_state(&state, &id);
                survey.know(state);
            }
        };
        if let Some(sending) = self.state().sending.as_mut().and_then(Local::get_mut) {
            sending.warning = LeaveWarning::new();
        }
        self.know(DeliveryState::Held);
        let delivery = match &self.state().amending {
            Some(amending) => (amending.freeze)(response, &amending.code),
            None => courier.freeze(response),
        };
        courier.send(delivery, told);
    }

    /// Takes what is known now.
    fn know(&self, known: DeliveryState) {
        let mut state = self.state();
        let is_safe = matches!(known, DeliveryState::Received { .. } | DeliveryState::Sent | DeliveryState::Saved);
        if is_safe && let Some(sending) = state.sending.as_mut().and_then(Local::get_mut) {
            sending.warning = None;
        }
        match known {
            DeliveryState::Held => state.is_held = true,
            DeliveryState::Saved => state.is_held = false,
            _ => {}
        }
        state.delivery = Some(known);
        drop(state);
        // Not before: until then a crash would leave nothing of the answers anywhere.
        if is_safe {
            self.forget_draft();
        }
        self.delivery_changed.notify();
    }

    fn emit_state(&self, state: &DeliveryState, id: &ResponseId) {
        match state {
            DeliveryState::Held | DeliveryState::Sending => {}
            DeliveryState::Saved => self.emit(SurveyEvent::Saved),
            DeliveryState::Sent => self.emit(SurveyEvent::Sent),
            DeliveryState::Waiting { .. } => self.emit(SurveyEvent::Queued { response: id.clone() }),
            DeliveryState::Refused { status, detail } => {
                self.emit(SurveyEvent::Failed { reason: ["status ", &status.to_string(), ": ", detail].concat() });
            }
            DeliveryState::Received { reference, .. } => {
                self.emit(SurveyEvent::Received { reference: reference.clone() });
                if let Some(on_received) = &self.plan.on_received {
                    on_received(reference.clone());
                }
            }
        }
    }

    /// Hands what has not arrived to the resident as files that the collector takes as they are: what was
    /// sent off here, or what was found on the device.
    pub(crate) fn save_files(&self, of_earlier: bool) {
        let state = self.state();
        let courier = state.sending.as_ref().and_then(Local::get).map(|sending| sending.courier.clone());
        let earlier: Vec<_> = state.earlier.iter().map(|(id, _)| id.clone()).collect();
        drop(state);
        let Some(courier) = courier else { return };
        for Stored { delivery, .. } in courier.unsent() {
            if delivery.survey == self.plan.survey.definition().id && earlier.contains(&delivery.id) == of_earlier {
                let name = [delivery.survey.as_str(), "-", delivery.id.as_str(), ".json"].concat();
                yousaid_transport::download(&name, &delivery.payload);
            }
        }
    }

    /// Whether what was refused can go by the resident's own e-mail; opens a draft of it if that is asked for.
    pub(crate) fn mail(&self, is_wanted: bool) -> bool {
        let Some(backend) = self.plan.backend.as_ref().and_then(BackendHandle::get) else { return false };
        if !is_wanted {
            return backend.mail(None);
        }
        let courier = self.state().sending.as_ref().and_then(Local::get).map(|sending| sending.courier.clone());
        let refused = courier.and_then(|courier| courier.unsent().into_iter().rfind(|entry| entry.refusal.is_some()));
        refused.is_some_and(|entry| backend.mail(Some(&entry.delivery)))
    }

    /// The resident does not want to wait.
    pub(crate) fn retry(&self) {
        // The state is free again before the courier tells anything.
        let courier = self.state().sending.as_ref().and_then(Local::get).map(|sending| sending.courier.clone());
        if let Some(courier) = courier {
            courier.retry_now();
        }
    }
}
