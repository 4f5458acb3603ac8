//! Which delivery is sent when: a state machine without clock, chance or I/O.

use std::time::Duration;

use yousaid_schema::ResponseId;

use crate::Delivery;
use crate::DeliveryState;
use crate::Outcome;
use crate::Refusal;
use crate::Stored;

/// Longest first pause.
const BASE: Duration = Duration::from_secs(1);
/// Longest pause of all.
const CAP: Duration = Duration::from_secs(5 * 60);

/// Deliveries that are not acknowledged, and when each is tried.
///
/// - At most one is in flight.
/// - Nothing is dropped: a delivery leaves when it is acknowledged, or when a later version of the
///   same response takes its place. What a backend refuses goes to quarantine.
/// - After a failure there is a pause of random length, up to a limit that doubles each time ("full
///   jitter", as Amazon's Architecture Blog describes under "Exponential Backoff And Jitter"), so
///   that many devices don't come back at once after an outage. `Retry-After` is a floor under it.
/// - Whether the browser believes to be online plays no part: it is often wrong.
///
/// Times are durations since any fixed moment, the same for all calls.
#[derive(Debug, Default)]
pub struct Outbox {
    entries: Vec<Entry>,
    /// Attempts of any delivery that failed since one succeeded.
    failures: u32,
    /// Nothing but what is new is sent before.
    pause_until: Duration,
    /// Nothing at all is sent before: the backend said so.
    floor: Duration,
    changes: Vec<Change>,
}

#[derive(Debug)]
struct Entry {
    delivery: Delivery,
    stage: Stage,
    /// Failed attempts in this session.
    attempts: u32,
    /// Whether a byte of it may have left, now or before a restart: then it never changes.
    is_frozen: bool,
    not_before: Duration,
}

#[derive(Debug, PartialEq)]
enum Stage {
    Queued,
    InFlight,
    Quarantined(Refusal),
}

/// What became of a delivery that was put into the outbox.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Put {
    /// It is queued; an older version of the same response that waited has left.
    Queued,
    /// It is there already, or a later version is: nothing has changed.
    Known,
}

/// What the store has to be told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Save this.
    Save(Stored),
    /// Remove this.
    Remove(ResponseId, u32),
}

impl Outbox {
    /// An empty outbox.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// What [`Outbox::put`] would say.
    #[must_use]
    pub fn would_put(&self, delivery: &Delivery) -> Put {
        let same = |entry: &&Entry| entry.delivery.id == delivery.id;
        let newest = self.entries.iter().filter(same).max_by_key(|entry| entry.delivery.sequence);
        let is_known = newest.is_some_and(|Entry { delivery: newest, is_frozen, .. }| {
            let is_same = newest.sequence == delivery.sequence && (*is_frozen || newest.hash == delivery.hash);
            newest.sequence > delivery.sequence || is_same
        });
        if is_known { Put::Known } else { Put::Queued }
    }

    /// Adds a delivery that the store holds already (write ahead: store first, then put). It is
    /// due at once, however long the pause after earlier failures: somebody has just pressed a
    /// button.
    pub fn put(&mut self, delivery: Delivery) -> Put {
        if self.would_put(&delivery) == Put::Known {
            return Put::Known;
        }
        self.supersede(&delivery.id, delivery.sequence);
        // The same version in other words, of which no byte has left: replaced here as in the store.
        self.entries.retain(|entry| entry.delivery.id != delivery.id || entry.delivery.sequence != delivery.sequence);
        self.entries.push(Entry {
            delivery,
            stage: Stage::Queued,
            attempts: 0,
            is_frozen: false,
            not_before: Duration::ZERO,
        });
        Put::Queued
    }

    /// Takes up what a store held from before: it may have been sent then.
    pub fn restore(&mut self, stored: Vec<Stored>) {
        for Stored { delivery, refusal } in stored {
            if refusal.is_none() && self.newer(&delivery.id, delivery.sequence).is_some() {
                self.changes.push(Change::Remove(delivery.id, delivery.sequence));
            } else if self.put(delivery) == Put::Queued
                && let Some(entry) = self.entries.last_mut()
            {
                entry.is_frozen = true;
                if let Some(refusal) = refusal {
                    entry.stage = Stage::Quarantined(refusal);
                }
            }
        }
    }

    /// The next delivery to send, which is in flight from now on; `None` while another is, or
    /// when none is due.
    pub fn due(&mut self, now: Duration) -> Option<Delivery> {
        if self.in_flight().is_some() {
            return None;
        }
        let (pause, floor) = (self.pause_until, self.floor);
        let is_due = |entry: &&mut Entry| entry.stage == Stage::Queued && entry.time(pause, floor) <= now;
        let entry = self.entries.iter_mut().find(is_due)?;
        entry.stage = Stage::InFlight;
        entry.is_frozen = true;
        Some(entry.delivery.clone())
    }

    /// How long until something is due; `None` while something is in flight, or when nothing
    /// waits.
    #[must_use]
    pub fn due_in(&self, now: Duration) -> Option<Duration> {
        if self.in_flight().is_some() {
            return None;
        }
        let queued = self.entries.iter().filter(|entry| entry.stage == Stage::Queued);
        let time = queued.map(|entry| entry.time(self.pause_until, self.floor)).min()?;
        Some(time.saturating_sub(now))
    }

    /// The delivery in flight.
    #[must_use]
    pub fn in_flight(&self) -> Option<&Delivery> {
        self.entries.iter().find(|entry| entry.stage == Stage::InFlight).map(|entry| &entry.delivery)
    }

    /// Takes in how the attempt of the delivery in flight ended, and says what is known about it
    /// now; `None` if no delivery with this id is in flight. `random` is from 0 up to 1.
    pub fn report(&mut self, id: &ResponseId, outcome: Outcome, now: Duration, random: f64) -> Option<DeliveryState> {
        let i = self.entries.iter().position(|entry| entry.stage == Stage::InFlight && entry.delivery.id == *id)?;
        let delivery = &self.entries[i].delivery;
        let sequence = delivery.sequence;
        let outcome = match outcome {
            Outcome::Received(receipt) if receipt.id != delivery.id || receipt.hash != delivery.hash => {
                Outcome::later("not an acknowledgement: another id or hash")
            }
            outcome => outcome,
        };
        Some(match outcome {
            Outcome::Received(receipt) => {
                self.leave(i);
                DeliveryState::Received { reference: receipt.reference }
            }
            Outcome::Sent => {
                self.leave(i);
                DeliveryState::Sent
            }
            Outcome::Refused { status, detail } => {
                self.calm();
                let entry = &mut self.entries[i];
                let refusal = Refusal { status, detail: detail.clone() };
                entry.stage = Stage::Quarantined(refusal.clone());
                let stored = Stored { delivery: entry.delivery.clone(), refusal: Some(refusal) };
                self.changes.push(Change::Save(stored));
                DeliveryState::Refused { status, detail }
            }
            Outcome::Later { after, .. } => {
                self.pause_until = now.saturating_add(pause(self.failures, random));
                self.failures = self.failures.saturating_add(1);
                if let Some(after) = after {
                    self.floor = self.floor.max(now.saturating_add(after));
                }
                let entry = &mut self.entries[i];
                entry.stage = Stage::Queued;
                entry.not_before = now.saturating_add(pause(entry.attempts, random));
                entry.attempts = entry.attempts.saturating_add(1);
                let state = DeliveryState::Waiting {
                    attempt: entry.attempts,
                    retry_in: entry.time(self.pause_until, self.floor).saturating_sub(now),
                };
                // A delivery that fails does not hold up the others.
                let entry = self.entries.remove(i);
                self.entries.push(entry);
                if let Some(newer) = self.newer(id, sequence) {
                    self.supersede(id, newer);
                }
                state
            }
        })
    }

    /// Ends the pauses: the resident pressed a button, or a connection seems to be back. Also
    /// takes out of quarantine what may be accepted now though it has not changed (not allowed,
    /// not found, gone). Only a `Retry-After` still holds.
    pub fn retry_now(&mut self) {
        self.pause_until = Duration::ZERO;
        for entry in &mut self.entries {
            entry.not_before = Duration::ZERO;
            if matches!(&entry.stage, Stage::Quarantined(Refusal { status: 401 | 403 | 404 | 410, .. })) {
                entry.stage = Stage::Queued;
                self.changes.push(Change::Save(Stored { delivery: entry.delivery.clone(), refusal: None }));
            }
        }
    }

    /// Every delivery that is not acknowledged, those in quarantine among them.
    #[must_use]
    pub fn unsent(&self) -> Vec<Stored> {
        let stored = |entry: &Entry| {
            let refusal = match &entry.stage {
                Stage::Quarantined(refusal) => Some(refusal.clone()),
                Stage::Queued | Stage::InFlight => None,
            };
            Stored { delivery: entry.delivery.clone(), refusal }
        };
        self.entries.iter().map(stored).collect()
    }

    /// What the store has to be told since this was last asked, in order.
    pub fn take_changes(&mut self) -> Vec<Change> {
        std::mem::take(&mut self.changes)
    }

    fn leave(&mut self, i: usize) {
        self.calm();
        let Delivery { id, sequence, .. } = self.entries.remove(i).delivery;
        self.changes.push(Change::Remove(id, sequence));
    }

    /// The backend answers: the line is good.
    fn calm(&mut self) {
        self.failures = 0;
        self.pause_until = Duration::ZERO;
    }

    fn newer(&self, id: &ResponseId, sequence: u32) -> Option<u32> {
        let sequences = self.entries.iter().filter(|entry| entry.delivery.id == *id);
        sequences.map(|entry| entry.delivery.sequence).filter(|other| *other > sequence).max()
    }

    /// Removes what waits of this response from before this version, which says it all.
    fn supersede(&mut self, id: &ResponseId, sequence: u32) {
        let Self { entries, changes, .. } = self;
        entries.retain(|Entry { delivery, stage, .. }| {
            let goes = delivery.id == *id && delivery.sequence < sequence && *stage == Stage::Queued;
            if goes {
                changes.push(Change::Remove(id.clone(), delivery.sequence));
            }
            !goes
        });
    }
}

impl Entry {
    /// When it is due.
    fn time(&self, pause_until: Duration, floor: Duration) -> Duration {
        let pause = if self.is_frozen { pause_until } else { Duration::ZERO };
        self.not_before.max(pause).max(floor)
    }
}

/// The pause after so many earlier failures.
fn pause(failures: u32, random: f64) -> Duration {
    let most = BASE.saturating_mul(1 << failures.min(20)).min(CAP);
    most.mul_f64(random.clamp(0.0, 1.0))
}
