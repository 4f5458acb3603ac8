//! Sending the response, and saying what is known of it.

use std::rc::Rc;
use std::sync::Arc;

use leptos::prelude::Notify as _;
use yousaid_engine::About;
use yousaid_schema::Response;
use yousaid_transport::Courier;
use yousaid_transport::Delivery;
use yousaid_transport::DeliveryState;

use super::frame::Frame;
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
        let goes_on = self.plan.on_submit.as_ref().is_none_or(|on_submit| on_submit(response.clone()));
        self.emit(SurveyEvent::Submitted { response: response.id.clone() });
        if goes_on {
            self.send(&response);
        }
    }

    fn response(&self) -> Option<Response> {
        let finished = browser::now()?;
        let id = browser::random_id()?;
        let context = self.plan.context.clone();
        let state = self.state();
        let answering = &state.answering;
        let started = answering.started.clone().unwrap_or_else(|| finished.clone());
        let about = About { id, sequence: 1, is_final: true, started, finished: Some(finished), context };
        Some(answering.session().response(about))
    }

    fn send(self: &Arc<Self>, response: &Response) {
        let backend = self.plan.backend.as_ref().and_then(crate::BackendHandle::get);
        let Some(backend) = backend else { return };
        let courier = Rc::new(Courier::new(backend));
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
        self.know(DeliveryState::Held);
        courier.send(Delivery::freeze(response), told);
        self.state().sending = Some(Local::new(Sending { courier, warning: LeaveWarning::new() }));
    }

    /// Takes what is known now.
    fn know(&self, known: DeliveryState) {
        let mut state = self.state();
        if matches!(known, DeliveryState::Received { .. } | DeliveryState::Sent | DeliveryState::Saved)
            && let Some(sending) = state.sending.as_mut().and_then(Local::get_mut)
        {
            sending.warning = None;
        }
        state.delivery = Some(known);
        drop(state);
        self.delivery_changed.notify();
    }

    fn emit_state(&self, state: &DeliveryState, id: &yousaid_schema::ResponseId) {
        match state {
            DeliveryState::Held | DeliveryState::Sending => {}
            DeliveryState::Saved => self.emit(SurveyEvent::Saved),
            DeliveryState::Sent => self.emit(SurveyEvent::Sent),
            DeliveryState::Waiting { .. } => self.emit(SurveyEvent::Queued { response: id.clone() }),
            DeliveryState::Refused { status, detail } => {
                self.emit(SurveyEvent::Failed { reason: ["status ", &status.to_string(), ": ", detail].concat() });
            }
            DeliveryState::Received { reference } => {
                self.emit(SurveyEvent::Received { reference: reference.clone() });
                if let Some(on_received) = &self.plan.on_received {
                    on_received(reference.clone());
                }
            }
        }
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
