//! Runs an outbox where responses are given.

use std::cell::Cell;
use std::cell::RefCell;
use std::fmt;
use std::rc::Rc;
use std::time::Duration;

use futures::FutureExt as _;
use futures::future::LocalBoxFuture;
use yousaid_schema::Response;
use yousaid_schema::ResponseId;

use crate::Backend;
use crate::Delivery;
use crate::DeliveryState;
use crate::Guard;
use crate::MemoryStore;
use crate::News;
use crate::Outbox;
use crate::Outcome;
use crate::Platform;
use crate::Put;
use crate::Refusal;
use crate::Store;
use crate::Stored;
use crate::outbox::Change;
use crate::platform::Here;

/// How long what somebody else has stored is left to them. Then it is tried here as well: their tab may
/// be gone.
const COURTESY: Duration = Duration::from_secs(3);

/// Carries deliveries to a backend: stores first, sends, waits, tries again.
///
/// Couriers that share a store, as in two tabs, send one at a time and tell each other what came of it;
/// what one of them leaves behind, another sends. Others know nothing of one another.
///
/// Dropping a courier stops its timers and listeners. A request under way still ends, and counts.
/// What is not acknowledged stays in the store: give that store ([`Courier::store`]) to the next
/// courier, and it goes on. On a server, where pages are rendered, nothing is ever sent.
pub struct Courier {
    inner: Rc<Inner>,
}

struct Inner {
    backend: Box<dyn Backend>,
    store: Rc<dyn Store>,
    platform: Box<dyn Platform>,
    outbox: RefCell<Outbox>,
    watchers: RefCell<Vec<Watcher>>,
    /// Who wants to know about what was there before, and what that was.
    on_earlier: RefCell<Option<Earlier>>,
    earlier: RefCell<Option<Vec<Delivery>>>,
    is_going: Cell<bool>,
    is_stopped: Cell<bool>,
    timer: RefCell<Option<Guard>>,
    listeners: RefCell<Vec<Guard>>,
}

type Earlier = Rc<dyn Fn(&Delivery, DeliveryState)>;

/// Who wants to know about a delivery.
struct Watcher {
    id: ResponseId,
    sequence: u32,
    /// Whether the store has it.
    is_saved: bool,
    tell: Rc<dyn Fn(DeliveryState)>,
}

impl Watcher {
    fn is_of(&self, delivery: &Delivery) -> bool {
        self.id == delivery.id && self.sequence == delivery.sequence
    }
}

impl Courier {
    /// A courier that keeps deliveries in memory.
    #[must_use]
    pub fn new(backend: impl Backend + 'static) -> Self {
        Self::with_store(backend, Rc::new(MemoryStore::new()))
    }

    /// A courier that keeps deliveries in this store, and first takes up what is in it.
    #[must_use]
    pub fn with_store(backend: impl Backend + 'static, store: Rc<dyn Store>) -> Self {
        Self::with_platform(backend, store, Here)
    }

    /// The same with a clock, timers and chance of yours.
    #[must_use]
    pub fn with_platform(
        backend: impl Backend + 'static,
        store: Rc<dyn Store>,
        platform: impl Platform + 'static,
    ) -> Self {
        let inner = Rc::new(Inner {
            backend: Box::new(backend),
            store,
            platform: Box::new(platform),
            outbox: RefCell::default(),
            watchers: RefCell::default(),
            on_earlier: RefCell::default(),
            earlier: RefCell::default(),
            is_going: Cell::new(false),
            is_stopped: Cell::new(false),
            timer: RefCell::default(),
            listeners: RefCell::default(),
        });
        let [online, shown, told] = [(); 3].map(|()| Rc::downgrade(&inner));
        let online = inner.platform.wake_online(Box::new(move || {
            if let Some(inner) = online.upgrade() {
                inner.outbox.borrow_mut().retry_now();
                inner.look_again(COURTESY);
            }
        }));
        let shown = inner.platform.wake_shown(Box::new(move || {
            if let Some(inner) = shown.upgrade() {
                inner.outbox.borrow_mut().wake();
                inner.look_again(COURTESY);
            }
        }));
        let told = inner.store.listen(Box::new(move |news| {
            if let Some(inner) = told.upgrade() {
                inner.hear(&news);
            }
        }));
        inner.listeners.replace(vec![online, shown, told]);
        inner.look_again(Duration::ZERO);
        Self { inner }
    }

    /// Freezes a response as its backend wants it, for [`send`](Self::send).
    #[must_use]
    pub fn freeze(&self, response: &Response) -> Delivery {
        self.inner.backend.freeze(response)
    }

    /// Stores a delivery, then sends it until it is acknowledged. `on_state` hears of every change
    /// of what is known, until the delivery is received or sent, or until a later version of the
    /// same response takes its place.
    pub fn send(&self, delivery: Delivery, on_state: impl Fn(DeliveryState) + 'static) {
        let tell: Rc<dyn Fn(DeliveryState)> = Rc::new(on_state);
        self.inner.platform.spawn(self.inner.clone().take(delivery, tell).boxed_local());
    }

    /// Tries at once what waits, and what was refused but may be accepted now (not allowed, not
    /// found, gone). Only a time that the backend set itself is still waited for.
    pub fn retry_now(&self) {
        self.inner.outbox.borrow_mut().retry_now();
        self.inner.look_again(Duration::ZERO);
    }

    /// Tells what is known of deliveries that the store held when this courier began. What others put
    /// there later they tell of themselves. Replaces whoever was told before.
    pub fn on_earlier(&self, tell: impl Fn(&Delivery, DeliveryState) + 'static) {
        self.inner.on_earlier.replace(Some(Rc::new(tell)));
    }

    /// Every delivery that is not acknowledged, with the reason where it was refused.
    #[must_use]
    pub fn unsent(&self) -> Vec<Stored> {
        self.inner.outbox.borrow().unsent()
    }

    /// Where the deliveries are kept.
    #[must_use]
    pub fn store(&self) -> Rc<dyn Store> {
        self.inner.store.clone()
    }

    /// Whether the backend can confirm that it has a response.
    #[must_use]
    pub fn confirms(&self) -> bool {
        self.inner.backend.confirms()
    }
}

impl Drop for Courier {
    fn drop(&mut self) {
        self.inner.is_stopped.set(true);
        self.inner.timer.take();
        self.inner.listeners.take();
    }
}

impl fmt::Debug for Courier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Courier").field("outbox", &self.inner.outbox).finish_non_exhaustive()
    }
}

// Callbacks may call the courier, or drop it: no `RefCell` is borrowed while one runs.
impl Inner {
    /// Takes up what is in the store, which is due after this time, and goes on.
    fn look_again(self: &Rc<Self>, after: Duration) {
        self.platform.spawn(self.clone().take_up(after).boxed_local());
    }

    /// Sends what is due, apart from whoever asks: not a part of what they do.
    fn start(self: &Rc<Self>) {
        self.platform.spawn(self.clone().go_on().boxed_local());
    }

    async fn take_up(self: Rc<Self>, after: Duration) {
        // A store that can't be read holds nothing back that is sent now.
        let stored = self.store.load().await.unwrap_or_default();
        if self.is_stopped.get() {
            return;
        }
        let not_before = if after.is_zero() { after } else { self.platform.now().saturating_add(after) };
        self.outbox.borrow_mut().restore(stored, not_before);
        if self.earlier.borrow().is_none() {
            let all = self.unsent().into_iter().filter(|entry| !self.is_watched(&entry.delivery));
            let all: Vec<Stored> = all.collect();
            self.earlier.replace(Some(all.iter().map(|entry| entry.delivery.clone()).collect()));
            for Stored { delivery, refusal } in all {
                let state = match refusal {
                    Some(Refusal { status, detail }) => DeliveryState::Refused { status, detail },
                    None => DeliveryState::Saved,
                };
                self.tell(&delivery, &state);
            }
        }
        self.start();
    }

    /// Write ahead: no byte leaves before the store has the delivery, or has failed.
    async fn take(self: Rc<Self>, delivery: Delivery, tell: Rc<dyn Fn(DeliveryState)>) {
        let Delivery { id, sequence, .. } = delivery.clone();
        let is_new = self.outbox.borrow().would_put(&delivery) == Put::Queued;
        let watcher = Watcher { id: id.clone(), sequence, is_saved: self.store.is_durable(), tell: tell.clone() };
        self.watchers.borrow_mut().retain(|old| old.id != id || old.sequence >= sequence);
        self.watchers.borrow_mut().push(watcher);
        let entry = Stored { delivery, refusal: None };
        if is_new {
            let is_saved = self.store.save(&entry).await.is_ok();
            if is_saved {
                self.store.tell(&News { id: id.clone(), sequence, state: DeliveryState::Saved });
            } else {
                self.mark(&entry.delivery, false);
            }
            self.outbox.borrow_mut().put(entry.delivery.clone());
        }
        match self.find(&id, sequence) {
            Some(Stored { refusal: Some(Refusal { status, detail }), .. }) => {
                tell(DeliveryState::Refused { status, detail });
            }
            Some(_) if self.is_saved(&entry.delivery) => tell(DeliveryState::Saved),
            Some(_) => tell(DeliveryState::Held),
            // A later version is there.
            None => self.watchers.borrow_mut().retain(|watcher| !watcher.is_of(&entry.delivery)),
        }
        self.start();
    }

    fn unsent(&self) -> Vec<Stored> {
        self.outbox.borrow().unsent()
    }

    /// What is not acknowledged of these.
    fn find(&self, id: &ResponseId, sequence: u32) -> Option<Stored> {
        self.unsent().into_iter().find(|known| known.delivery.id == *id && known.delivery.sequence == sequence)
    }

    fn is_watched(&self, delivery: &Delivery) -> bool {
        self.watchers.borrow().iter().any(|watcher| watcher.is_of(delivery))
    }

    fn is_saved(&self, delivery: &Delivery) -> bool {
        self.watchers.borrow().iter().all(|watcher| watcher.is_saved || !watcher.is_of(delivery))
    }

    fn mark(&self, delivery: &Delivery, is_saved: bool) {
        let mut watchers = self.watchers.borrow_mut();
        watchers.iter_mut().filter(|watcher| watcher.is_of(delivery)).for_each(|watcher| watcher.is_saved = is_saved);
    }

    /// Sends whatever is due, one after the other, then sets the timer for the next.
    async fn go_on(self: Rc<Self>) {
        self.write_changes().await;
        // One is enough: whatever became due meanwhile, it finds.
        if self.is_going.replace(true) {
            return;
        }
        while !self.is_stopped.get() && self.due_in().is_some_and(|wait| wait.is_zero()) {
            let turn = self.store.turn().await;
            self.send_next().await;
            self.write_changes().await;
            drop(turn);
        }
        self.is_going.set(false);
        if self.is_stopped.get() {
            return;
        }
        let timer = self.due_in().map(|wait| {
            let weak = Rc::downgrade(&self);
            self.platform.wake_in(
                wait,
                Box::new(move || {
                    if let Some(inner) = weak.upgrade() {
                        inner.start();
                    }
                }),
            )
        });
        self.timer.replace(timer);
    }

    fn due_in(&self) -> Option<Duration> {
        self.outbox.borrow().due_in(self.platform.now())
    }

    /// Makes one attempt, if one is still due: the turn may have come late.
    async fn send_next(&self) {
        if self.is_stopped.get() {
            return;
        }
        let Some(delivery) = self.outbox.borrow_mut().due(self.platform.now()) else { return };
        // One that is watched here is sent even so: the same bytes again get the same receipt.
        if !self.is_watched(&delivery) && self.store.has(&delivery.id, delivery.sequence).await == Ok(false) {
            self.outbox.borrow_mut().forget(&delivery.id, delivery.sequence);
            return;
        }
        self.announce(&delivery, &DeliveryState::Sending);
        let outcome = self.backend.deliver(&delivery).await;
        let known = match &outcome {
            Outcome::Later { reason, .. } => Some(["not taken yet; ", reason]),
            Outcome::Refused { detail, .. } => Some(["refused; ", detail]),
            Outcome::Received(_) | Outcome::Sent => None,
        };
        if let Some([what, why]) = known {
            let words = ["Yousaid: ", delivery.survey.as_str(), " ", delivery.id.as_str(), ": ", what, why];
            self.platform.warn(&words.concat());
        }
        let (now, random) = (self.platform.now(), self.platform.random());
        let state = self.outbox.borrow_mut().report(&delivery.id, outcome, now, random);
        let Some(state) = state else { return };
        // What could not be saved before may be saved by now.
        let may_save = self.store.is_durable() && !self.is_saved(&delivery);
        if may_save && matches!(state, DeliveryState::Waiting { .. }) {
            let entry = Stored { delivery: delivery.clone(), refusal: None };
            if self.store.save(&entry).await.is_ok() {
                self.mark(&delivery, true);
                self.announce(&delivery, &DeliveryState::Saved);
            }
        }
        self.announce(&delivery, &state);
    }

    /// Takes in what another courier of the same store tells.
    fn hear(self: &Rc<Self>, news: &News) {
        let News { id, sequence, state } = news;
        match self.find(id, *sequence) {
            Some(known) => {
                self.outbox.borrow_mut().hear(id, *sequence, state, self.platform.now());
                if *state != DeliveryState::Saved {
                    self.tell(&known.delivery, state);
                }
            }
            None if *state == DeliveryState::Saved => self.look_again(COURTESY),
            None => {}
        }
    }

    /// Tells everybody, here and elsewhere.
    fn announce(&self, delivery: &Delivery, state: &DeliveryState) {
        self.store.tell(&News { id: delivery.id.clone(), sequence: delivery.sequence, state: state.clone() });
        self.tell(delivery, state);
    }

    /// Tells whoever sent this delivery, or else wants to know of those that were there before.
    fn tell(&self, delivery: &Delivery, state: &DeliveryState) {
        let is_this = |watcher: &&Watcher| watcher.is_of(delivery);
        let tells: Vec<_> = self.watchers.borrow().iter().filter(is_this).map(|watcher| watcher.tell.clone()).collect();
        if matches!(state, DeliveryState::Received { .. } | DeliveryState::Sent) {
            self.watchers.borrow_mut().retain(|watcher| !watcher.is_of(delivery));
        }
        let is_earlier = tells.is_empty() && self.earlier.borrow().iter().flatten().any(|other| other == delivery);
        let on_earlier = self.on_earlier.borrow().clone().filter(|_| is_earlier);
        for tell in tells {
            tell(state.clone());
        }
        if let Some(on_earlier) = on_earlier {
            on_earlier(delivery, state.clone());
        }
    }

    /// A store that fails is told again when the delivery changes next; a delivery that was
    /// acknowledged and could not be removed is sent once more, and stored once all the same.
    fn write_changes(&self) -> LocalBoxFuture<'_, ()> {
        let changes = self.outbox.borrow_mut().take_changes();
        async move {
            for change in changes {
                let written = match &change {
                    Change::Save(entry) => self.store.save(entry),
                    Change::Remove(id, sequence) => self.store.remove(id, *sequence),
                };
                let _ = written.await;
            }
        }
        .boxed_local()
    }
}
