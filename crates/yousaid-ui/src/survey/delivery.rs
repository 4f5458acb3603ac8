//! Sending the response, and saying what is known of it.

use leptos::prelude::*;
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
    courier: Courier,
    warning: Option<LeaveWarning>,
}

impl Frame {
    /// Hands the finished response to the host, or sends it.
    pub(crate) fn submit(self) {
        let Some(response) = self.response() else {
            let detail = "this browser has no source of random numbers for the id of the response".to_owned();
            self.emit(SurveyEvent::Error { message: detail.clone() });
            self.delivery.set(Some(DeliveryState::Refused { status: 0, detail }));
            return;
        };
        let on_submit = self.setup.with_value(|setup| setup.on_submit);
        let goes_on = on_submit.is_none_or(|on_submit| on_submit.run(response.clone()));
        self.emit(SurveyEvent::Submitted { response: response.id.clone() });
        if goes_on {
            self.send(&response);
        }
    }

    fn response(self) -> Option<Response> {
        let finished = browser::now()?;
        let (mode, context) = self.setup.with_value(|setup| (setup.mode, setup.context.clone()));
        let id = browser::random_id()?;
        Some(self.answering.with_value(|answering| {
            let started = answering.started.clone().unwrap_or_else(|| finished.clone());
            let about = About { id, sequence: 1, is_final: true, mode, started, finished: Some(finished), context };
            answering.session().response(about)
        }))
    }

    fn send(self, response: &Response) {
        let backend = self.setup.with_value(|setup| setup.backend.as_ref().and_then(crate::BackendHandle::get));
        let Some(backend) = backend else { return };
        let courier = Courier::new(backend);
        let id = response.id.clone();
        let told = move |state: DeliveryState| {
            self.emit_state(&state, &id);
            self.know(state);
        };
        self.delivery.set(Some(DeliveryState::Held));
        courier.send(Delivery::freeze(response), told);
        let sending = Local::new(Sending { courier, warning: LeaveWarning::new() });
        self.sending.set_value(Some(sending));
    }

    /// Takes what is known now. The survey may be gone by then: nothing here may insist on it.
    fn know(self, state: DeliveryState) {
        if matches!(state, DeliveryState::Received { .. } | DeliveryState::Sent | DeliveryState::Saved) {
            self.sending.try_update_value(|sending| {
                if let Some(sending) = sending.as_mut().and_then(Local::get_mut) {
                    sending.warning = None;
                }
            });
        }
        self.delivery.try_set(Some(state));
    }

    fn emit_state(self, state: &DeliveryState, id: &yousaid_schema::ResponseId) {
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
                if let Some(Some(on_received)) = self.setup.try_with_value(|setup| setup.on_received) {
                    on_received.try_run(reference.clone());
                }
            }
        }
    }

    /// The resident does not want to wait.
    pub(crate) fn retry(self) {
        self.sending.with_value(|sending| {
            if let Some(sending) = sending.as_ref().and_then(Local::get) {
                sending.courier.retry_now();
            }
        });
    }
}
