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
/// - The limit begins anew when there is reason to try again: a connection that seems to be back often is
///   not there yet in the first second.
/// - Whether the browser believes to be online plays no part: it is often wrong.
///
/// Times are durations since any fixed moment, the same for all calls.
#[derive(Debug, Default)]
pub struct Outbox {
    entries: Vec<Entry>,
    /// Attempts of any delivery that failed since one succeeded, or the pauses were ended.
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
    /// Those of them since the pauses were ended.
    failures: u32,
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
        self.entries.retain(|entry| !entry.is(&delivery.id, delivery.sequence));
        self.entries.push(Entry {
            delivery,
            stage: Stage::Queued,
            attempts: 0,
            failures: 0,
            is_frozen: false,
            not_before: Duration::ZERO,
        });
        Put::Queued
    }

    /// Takes up what a store held from before: it may have been sent then. None of it is due before
    /// `not_before`.
    pub fn restore(&mut self, stored: Vec<Stored>, not_before: Duration) {
        for Stored { delivery, refusal } in stored {
            if refusal.is_none() && self.newer(&delivery.id, delivery.sequence).is_some() {
                self.changes.push(Change::Remove(delivery.id, delivery.sequence));
            } else if self.put(delivery) == Put::Queued
                && let Some(entry) = self.entries.last_mut()
            {
                entry.is_frozen = true;
                entry.not_before = not_before;
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
                DeliveryState::Received { reference: receipt.reference, code: receipt.code }
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
                entry.not_before = now.saturating_add(pause(entry.failures, random));
                entry.attempts = entry.attempts.saturating_add(1);
                entry.failures = entry.failures.saturating_add(1);
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

    /// Takes in what somebody else who sends from the same store tells about a delivery. What is in
    /// flight here stays so: its own outcome counts.
    pub fn hear(&mut self, id: &ResponseId, sequence: u32, state: &DeliveryState, now: Duration) {
        let Some(i) = self.entries.iter().position(|entry| entry.is(id, sequence)) else { return };
        let entry = &mut self.entries[i];
        match state {
            _ if entry.stage == Stage::InFlight => {}
            DeliveryState::Received { .. } | DeliveryState::Sent => drop(self.entries.remove(i)),
            DeliveryState::Refused { status, detail } => {
                entry.stage = Stage::Quarantined(Refusal { status: *status, detail: detail.clone() });
            }
            // It may have left from there.
            DeliveryState::Sending => entry.is_frozen = true,
            DeliveryState::Waiting { retry_in, .. } => {
                entry.stage = Stage::Queued;
                entry.not_before = now.saturating_add(*retry_in);
            }
            DeliveryState::Held | DeliveryState::Saved => {}
        }
    }

    /// Lets go of a delivery in flight that turned out to be in the store no more: somebody else has
    /// sent it, or the resident has removed what this site keeps.
    pub fn forget(&mut self, id: &ResponseId, sequence: u32) {
        self.entries.retain(|entry| !entry.is(id, sequence));
    }

    /// Ends the pauses, because a connection seems to be back or somebody looks at the page; the next
    /// ones begin short again. Only a `Retry-After` still holds.
    pub fn wake(&mut self) {
        self.failures = 0;
        self.pause_until = Duration::ZERO;
        for entry in &mut self.entries {
            entry.failures = 0;
            entry.not_before = Duration::ZERO;
        }
    }

    /// Ends the pauses: the resident pressed a button, or a connection seems to be back. Also
    /// takes out of quarantine what may be accepted now though it has not changed (not allowed,
    /// not found, gone). Only a `Retry-After` still holds.
    pub fn retry_now(&mut self) {
        self.wake();
        for entry in &mut self.entries {
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

    /// The backend answers: the line is good. After one failure that may be the delivery's own, and
    /// only more of them speak for the line: then what else waits need not wait for it any longer.
    fn calm(&mut self) {
        if self.failures > 1 {
            self.wake();
        }
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
    fn is(&self, id: &ResponseId, sequence: u32) -> bool {
        self.delivery.id == *id && self.delivery.sequence == sequence
    }

    /// When it is due.
    fn time(&self, pause_until: Duration, floor: Duration) -> Duration {
        let pause = if self.is_frozen { pause_until } else { Duration::ZERO };
        self.not_before.max(pause).max(floor)
    }
}

/// The pause after so many earlier failures.
fn pause(failures: u32, random: f64) -> Duration {
    let most = BASE.saturating_mul(1 << failures.min(20)).min(CAP);
    Duration::from_millis((most.as_millis() as f64 * random.clamp(0.0, 1.0)) as u64)
}

#[cfg(test)]
mod tests {
    use yousaid_schema::Receipt;
    use yousaid_schema::SurveyId;
    use yousaid_schema::sha256_hex;

    use super::*;

    const NOW: Duration = Duration::from_secs(100);

    fn delivery(id: u8, sequence: u32) -> Delivery {
        delivery_of(id, sequence, "")
    }

    fn delivery_of(id: u8, sequence: u32, words: &str) -> Delivery {
        let payload = format!("{{\"id\":{id},\"sequence\":{sequence},\"words\":\"{words}\"}}");
        Delivery {
            survey: SurveyId::new("survey").unwrap(),
            id: ResponseId::from_random([id; 16]),
            sequence,
            hash: sha256_hex(payload.as_bytes()),
            payload: payload.into(),
        }
    }

    fn received(delivery: &Delivery) -> Outcome {
        let (id, hash) = (delivery.id.clone(), delivery.hash.clone());
        Outcome::Received(Receipt { id, hash, reference: "7KQ4-M2XD".to_owned(), code: None })
    }

    fn refused(status: u16) -> Outcome {
        Outcome::Refused { status, detail: "no".to_owned() }
    }

    fn seconds(n: u64) -> Duration {
        Duration::from_secs(n)
    }

    /// Sends what is due and reports this about it, with the longest possible pause.
    fn attempt(outbox: &mut Outbox, now: Duration, outcome: Outcome) -> DeliveryState {
        let delivery = outbox.due(now).unwrap();
        outbox.report(&delivery.id, outcome, now, 1.0).unwrap()
    }

    #[test]
    fn what_is_put_is_due_at_once_and_one_at_a_time() {
        let mut outbox = Outbox::new();
        assert_eq!(outbox.put(delivery(1, 1)), Put::Queued);
        assert_eq!(outbox.put(delivery(2, 1)), Put::Queued);
        let first = outbox.due(NOW).unwrap();
        assert_eq!(first, delivery(1, 1));
        assert_eq!(outbox.due(NOW), None, "one is in flight");
        assert_eq!(outbox.due_in(NOW), None);
        assert_eq!(outbox.in_flight(), Some(&first));
        let state = outbox.report(&first.id, received(&first), NOW, 0.5);
        assert_eq!(state, Some(DeliveryState::Received { reference: "7KQ4-M2XD".to_owned(), code: None }));
        assert_eq!(outbox.take_changes(), [Change::Remove(first.id, 1)]);
        assert_eq!(outbox.due(NOW), Some(delivery(2, 1)));
    }

    #[test]
    fn pauses_double_up_to_five_minutes_and_are_spread_by_chance() {
        let mut outbox = Outbox::new();
        outbox.put(delivery(1, 1));
        let mut now = NOW;
        let mut pauses = Vec::new();
        for attempts in 1..=40 {
            let state = attempt(&mut outbox, now, Outcome::later("no line"));
            let DeliveryState::Waiting { attempt, retry_in } = state else { panic!("{state:?}") };
            assert_eq!(attempt, attempts);
            assert_eq!(outbox.due_in(now), Some(retry_in));
            pauses.push(retry_in.as_secs());
            now += retry_in;
        }
        assert_eq!(pauses[..10], [1, 2, 4, 8, 16, 32, 64, 128, 256, 300]);
        assert!(pauses[10..].iter().all(|pause| *pause == 300));
        assert_eq!(pause(3, 0.0), Duration::ZERO);
        assert_eq!(pause(3, 0.5), seconds(4));
        assert_eq!(pause(u32::MAX, 7.0), CAP, "chance out of its range");
    }

    #[test]
    fn retry_after_is_a_floor_that_no_button_lifts() {
        let mut outbox = Outbox::new();
        outbox.put(delivery(1, 1));
        let later = Outcome::Later { after: Some(seconds(20)), reason: String::new() };
        let state = attempt(&mut outbox, NOW, later);
        assert_eq!(state, DeliveryState::Waiting { attempt: 1, retry_in: seconds(20) });
        outbox.retry_now();
        outbox.put(delivery(2, 1));
        assert_eq!(outbox.due(NOW + seconds(19)), None);
        assert_eq!(outbox.due_in(NOW), Some(seconds(20)));
        assert!(outbox.due(NOW + seconds(20)).is_some());
    }

    #[test]
    fn an_endless_wait_does_not_overflow() {
        let mut outbox = Outbox::new();
        outbox.put(delivery(1, 1));
        attempt(&mut outbox, NOW, Outcome::Later { after: Some(Duration::MAX), reason: String::new() });
        assert_eq!(outbox.due(NOW), None);
    }

    #[test]
    fn a_press_of_a_button_ends_the_pause() {
        let mut outbox = Outbox::new();
        outbox.put(delivery(1, 1));
        attempt(&mut outbox, NOW, Outcome::later("no line"));
        assert_eq!(outbox.due(NOW), None);
        outbox.retry_now();
        assert_eq!(outbox.due(NOW), Some(delivery(1, 1)));
    }

    /// One delivery that has failed until the pause is the longest; and the time of the last attempt.
    fn long_without_a_line() -> (Outbox, Duration) {
        let mut outbox = Outbox::new();
        outbox.put(delivery(1, 1));
        let mut now = NOW;
        for _ in 0..12 {
            attempt(&mut outbox, now, Outcome::later("no line"));
            now += outbox.due_in(now).unwrap();
        }
        attempt(&mut outbox, now, Outcome::later("no line"));
        (outbox, now)
    }

    #[test]
    fn pauses_begin_short_again_when_the_line_seems_to_be_back() {
        for wake in [Outbox::wake, Outbox::retry_now] {
            let (mut outbox, mut now) = long_without_a_line();
            assert_eq!(outbox.due_in(now), Some(CAP));
            wake(&mut outbox);
            // It is not really there yet.
            let state = attempt(&mut outbox, now, Outcome::later("no line"));
            assert_eq!(state, DeliveryState::Waiting { attempt: 14, retry_in: BASE });
            now += BASE;
            attempt(&mut outbox, now, Outcome::later("no line"));
            assert_eq!(outbox.due_in(now), Some(BASE * 2));
        }
    }

    #[test]
    fn what_waited_for_the_line_goes_when_another_delivery_has_arrived() {
        let (mut outbox, now) = long_without_a_line();
        outbox.put(delivery(2, 1));
        attempt(&mut outbox, now, received(&delivery(2, 1)));
        assert_eq!(outbox.due(now), Some(delivery(1, 1)));
    }

    #[test]
    fn a_new_delivery_does_not_wait_for_the_pause_of_an_old_one() {
        let mut outbox = Outbox::new();
        outbox.put(delivery(1, 1));
        attempt(&mut outbox, NOW, Outcome::later("no line"));
        outbox.put(delivery(2, 1));
        assert_eq!(outbox.due(NOW), Some(delivery(2, 1)));
    }

    #[test]
    fn a_dead_line_is_not_tried_once_for_every_delivery() {
        let mut outbox = Outbox::new();
        outbox
            .restore((1..=50).map(|id| Stored { delivery: delivery(id, 1), refusal: None }).collect(), Duration::ZERO);
        let (mut now, mut attempts) = (NOW, 0);
        while now < NOW + seconds(600) {
            attempt(&mut outbox, now, Outcome::later("no line"));
            attempts += 1;
            now += outbox.due_in(now).unwrap();
        }
        assert_eq!(attempts, 10, "1, 2, 4, … 256 and 300 seconds apart");
    }

    #[test]
    fn a_delivery_that_always_fails_does_not_hold_up_the_others() {
        let mut outbox = Outbox::new();
        outbox
            .restore([1, 2, 3].map(|id| Stored { delivery: delivery(id, 1), refusal: None }).to_vec(), Duration::ZERO);
        let poison = delivery(1, 1).id;
        let mut now = NOW;
        for _ in 0..4 {
            let delivery = outbox.due(now).unwrap();
            let outcome = if delivery.id == poison { Outcome::later("status 500") } else { received(&delivery) };
            outbox.report(&delivery.id, outcome, now, 1.0);
            now += outbox.due_in(now).unwrap();
        }
        let left: Vec<ResponseId> = outbox.unsent().into_iter().map(|stored| stored.delivery.id).collect();
        assert_eq!(left, [poison]);
    }

    #[test]
    fn a_later_version_takes_the_place_of_one_that_waits() {
        let mut outbox = Outbox::new();
        outbox.put(delivery(1, 1));
        assert_eq!(outbox.put(delivery(1, 3)), Put::Queued);
        assert_eq!(outbox.take_changes(), [Change::Remove(delivery(1, 1).id, 1)]);
        assert_eq!(outbox.put(delivery(1, 2)), Put::Known, "an earlier version comes too late");
        assert_eq!(outbox.put(delivery(1, 3)), Put::Known);
        assert_eq!(outbox.unsent().len(), 1);
        assert_eq!(outbox.due(NOW), Some(delivery(1, 3)));
    }

    #[test]
    fn a_version_in_flight_stays_and_the_later_one_follows() {
        let mut outbox = Outbox::new();
        outbox.put(delivery(1, 1));
        let first = outbox.due(NOW).unwrap();
        outbox.put(delivery(1, 2));
        assert_eq!(outbox.in_flight(), Some(&first));
        assert_eq!(outbox.due(NOW), None);
        outbox.report(&first.id, received(&first), NOW, 1.0);
        assert_eq!(outbox.due(NOW), Some(delivery(1, 2)));
    }

    #[test]
    fn a_version_that_failed_in_flight_gives_way_to_the_later_one() {
        let mut outbox = Outbox::new();
        outbox.put(delivery(1, 1));
        let first = outbox.due(NOW).unwrap();
        outbox.put(delivery(1, 2));
        outbox.report(&first.id, Outcome::later("no line"), NOW, 1.0);
        assert_eq!(outbox.take_changes(), [Change::Remove(first.id, 1)]);
        assert_eq!(outbox.due(NOW), Some(delivery(1, 2)));
    }

    #[test]
    fn a_payload_never_changes_once_it_may_have_left() {
        let mut outbox = Outbox::new();
        outbox.put(delivery_of(1, 1, "draft"));
        assert_eq!(outbox.put(delivery_of(1, 1, "final")), Put::Queued, "no byte has left");
        attempt(&mut outbox, NOW, Outcome::later("the answer was lost"));
        assert_eq!(outbox.put(delivery_of(1, 1, "changed")), Put::Known);
        outbox.retry_now();
        assert_eq!(outbox.due(NOW), Some(delivery_of(1, 1, "final")));

        let mut after_restart = Outbox::new();
        after_restart.restore(vec![Stored { delivery: delivery_of(1, 1, "final"), refusal: None }], Duration::ZERO);
        assert_eq!(after_restart.put(delivery_of(1, 1, "changed")), Put::Known);
    }

    #[test]
    fn a_refused_delivery_is_kept_and_not_sent_again_by_itself() {
        let mut outbox = Outbox::new();
        outbox.put(delivery(1, 1));
        let state = attempt(&mut outbox, NOW, refused(422));
        assert_eq!(state, DeliveryState::Refused { status: 422, detail: "no".to_owned() });
        let refusal = Refusal { status: 422, detail: "no".to_owned() };
        let stored = Stored { delivery: delivery(1, 1), refusal: Some(refusal) };
        assert_eq!(outbox.take_changes(), [Change::Save(stored.clone())]);
        assert_eq!(outbox.unsent(), std::slice::from_ref(&stored));
        outbox.retry_now();
        assert_eq!(outbox.due(NOW + seconds(10_000)), None);

        let mut after_restart = Outbox::new();
        after_restart.restore(vec![stored.clone()], Duration::ZERO);
        assert_eq!(after_restart.due(NOW), None);
        assert_eq!(after_restart.unsent(), [stored]);
    }

    #[test]
    fn what_may_be_allowed_or_found_later_is_sent_again_when_asked() {
        for status in [401, 403, 404, 410] {
            let mut outbox = Outbox::new();
            outbox.put(delivery(1, 1));
            attempt(&mut outbox, NOW, refused(status));
            assert_eq!(outbox.due(NOW + seconds(10_000)), None, "{status}");
            outbox.take_changes();
            outbox.retry_now();
            assert_eq!(outbox.take_changes(), [Change::Save(Stored { delivery: delivery(1, 1), refusal: None })]);
            assert_eq!(outbox.due(NOW), Some(delivery(1, 1)), "{status}");
        }
    }

    #[test]
    fn a_receipt_for_something_else_is_none() {
        let mut outbox = Outbox::new();
        outbox.put(delivery(1, 1));
        let state = attempt(&mut outbox, NOW, received(&delivery(2, 1)));
        assert!(matches!(state, DeliveryState::Waiting { attempt: 1, .. }));
        outbox.retry_now();
        let state = attempt(&mut outbox, NOW, received(&delivery(1, 2)));
        assert!(matches!(state, DeliveryState::Waiting { attempt: 2, .. }), "the hash of another version");
        assert_eq!(outbox.unsent().len(), 1);
    }

    #[test]
    fn a_report_about_what_is_not_in_flight_changes_nothing() {
        let mut outbox = Outbox::new();
        outbox.put(delivery(1, 1));
        assert_eq!(outbox.report(&delivery(1, 1).id, Outcome::Sent, NOW, 1.0), None);
        assert_eq!(outbox.unsent().len(), 1);
    }

    #[test]
    fn an_old_version_from_before_a_restart_leaves_the_store() {
        let mut outbox = Outbox::new();
        outbox.put(delivery(1, 2));
        outbox.restore(vec![Stored { delivery: delivery(1, 1), refusal: None }], Duration::ZERO);
        assert_eq!(outbox.take_changes(), [Change::Remove(delivery(1, 1).id, 1)]);
        assert_eq!(outbox.unsent().len(), 1);
    }
}
