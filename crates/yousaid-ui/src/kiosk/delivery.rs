//! From a press to the backend.

use std::rc::Rc;
use std::sync::Arc;

use leptos::prelude::Notify as _;
use leptos::prelude::Track as _;
use yousaid_schema::Moment;
use yousaid_schema::Response;
use yousaid_transport::Courier;
use yousaid_transport::DeliveryState;
use yousaid_transport::Refusal;
use yousaid_transport::Stored;

use super::device;
use super::frame::Kiosk;
use super::staff::Queue;
use crate::SurveyEvent;
use crate::browser;
use crate::browser::Local;

impl Kiosk {
    /// Takes up what the store holds from before, and sends it.
    pub(super) fn take_up(self: &Arc<Self>) {
        let Some(backend) = self.setup.backend.get() else { return };
        let courier = match self.setup.store.as_ref().and_then(crate::StoreHandle::get) {
            Some(store) => Courier::with_store(backend, store),
            None => Courier::new(backend),
        };
        let weak = Arc::downgrade(self);
        courier.on_earlier(move |_, state| {
            if let Some(kiosk) = weak.upgrade() {
                kiosk.note(&state);
            }
        });
        self.state().courier = Some(Local::new(Rc::new(courier)));
    }

    fn courier(&self) -> Option<Rc<Courier>> {
        self.state().courier.as_ref().and_then(Local::get).cloned()
    }

    /// The first press of somebody: a response of its own, whatever comes after it.
    pub(super) fn begin(&self, marks: String) {
        let (Some(id), Some(now)) = (browser::random_id(), browser::now()) else { return };
        self.state().visit.begin(id, now, marks);
    }

    /// Makes a response of what this person has pressed so far, and sends it off; the first one gets the number
    /// of the press.
    pub(super) fn hand_in(self: &Arc<Self>, turn: u32, is_first: bool, is_final: bool) {
        // Who has left since has handed in everything by leaving.
        if self.state().visit.turn == turn {
            self.send_version(is_final);
        }
        if !is_first {
            return;
        }
        let kiosk = self.clone();
        device::spawn(Box::pin(async move {
            let number = device::next_number().await;
            kiosk.take_number(turn, number);
        }));
    }

    fn take_number(self: &Arc<Self>, turn: u32, number: Option<u32>) {
        let mut state = self.state();
        let response = if state.visit.turn == turn {
            state.visit.number(number)
        } else {
            let at = state.leaving.iter().position(|visit| visit.turn == turn);
            at.and_then(|at| state.leaving.remove(at).number(number))
        };
        drop(state);
        if let Some(response) = response {
            self.send(&response, turn);
        }
    }

    /// Sends the answers as they stand, if there are any that were not sent as final.
    pub(super) fn send_version(self: &Arc<Self>, is_final: bool) {
        let now = browser::now().or_else(|| Moment::new("1970-01-01"));
        let Some(now) = now else { return };
        let mut state = self.state();
        let turn = state.visit.turn;
        let response = state.visit.version(is_final, &now, self.context());
        drop(state);
        if let Some(response) = response {
            self.send(&response, turn);
        }
    }

    fn send(self: &Arc<Self>, response: &Response, turn: u32) {
        if let Some(on_submit) = &self.setup.on_submit
            && !on_submit(response.clone())
        {
            return;
        }
        let Some(courier) = self.courier() else { return };
        let (id, version) = (response.id.clone(), response.sequence);
        self.emit(SurveyEvent::Submitted { response: id.clone() });
        // The kiosk may be gone by the time that something is known.
        let weak = Arc::downgrade(self);
        courier.send(courier.freeze(response), move |state| {
            let Some(kiosk) = weak.upgrade() else { return };
            match &state {
                DeliveryState::Saved => kiosk.emit(SurveyEvent::Saved),
                DeliveryState::Waiting { .. } => kiosk.emit(SurveyEvent::Queued { response: id.clone() }),
                DeliveryState::Sent => kiosk.emit(SurveyEvent::Sent),
                DeliveryState::Refused { status, detail } => {
                    let reason = ["status ", &status.to_string(), ": ", detail].concat();
                    kiosk.emit(SurveyEvent::Failed { reason });
                }
                DeliveryState::Received { reference, .. } => {
                    kiosk.emit(SurveyEvent::Received { reference: reference.clone() });
                }
                DeliveryState::Held | DeliveryState::Sending => {}
            }
            // Of somebody before there is nothing on the screen any more.
            let mut now = kiosk.state();
            if now.visit.turn == turn {
                now.visit.learn(version, &state);
            }
            drop(now);
            kiosk.note(&state);
        });
    }

    /// For staff: how many wait, and when something was received last.
    fn note(&self, state: &DeliveryState) {
        if matches!(state, DeliveryState::Received { .. } | DeliveryState::Sent) {
            self.state().last_received = browser::now().map(|now| now.as_str().to_owned());
        }
        self.news.notify();
    }

    /// What has not arrived; whoever asks within a reaction reacts to news.
    pub(super) fn queue(&self) -> Queue {
        self.news.track();
        let mut queue = Queue::default();
        for Stored { refusal, .. } in self.unsent() {
            match refusal {
                None => queue.waiting += 1,
                Some(Refusal { status, detail }) => {
                    queue.refused += 1;
                    queue.reason = [&status.to_string(), " ", &detail].concat();
                }
            }
        }
        queue
    }

    /// The last version of each response that has not arrived: it holds all of those before.
    fn unsent(&self) -> Vec<Stored> {
        let mut last: Vec<Stored> = Vec::new();
        for entry in self.courier().map(|courier| courier.unsent()).unwrap_or_default() {
            match last.iter_mut().find(|known| known.delivery.id == entry.delivery.id) {
                Some(known) if known.delivery.sequence < entry.delivery.sequence => *known = entry,
                Some(_) => {}
                None => last.push(entry),
            }
        }
        last
    }

    /// Sends at once what waits.
    pub(super) fn send_now(&self) {
        if let Some(courier) = self.courier() {
            courier.retry_now();
        }
    }

    /// Hands everything that has not arrived to staff as one file, a response a line, as the collector takes
    /// them. It stays on the device.
    pub(super) fn export(&self) {
        let mut lines = String::new();
        for Stored { delivery, .. } in self.unsent() {
            lines.push_str(&delivery.payload);
            lines.push('\n');
        }
        let day = browser::today().unwrap_or_default();
        yousaid_transport::download(&["kiosk-", self.device(), "-", &day, ".ndjson"].concat(), &lines);
    }
}
