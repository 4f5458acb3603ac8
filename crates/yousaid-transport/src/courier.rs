//! Runs an outbox where responses are given.

use std::cell::Cell;
use std::cell::RefCell;
use std::fmt;
use std::rc::Rc;

use futures::FutureExt as _;
use yousaid_schema::ResponseId;

use crate::Backend;
use crate::Delivery;
use crate::DeliveryState;
use crate::Guard;
use crate::MemoryStore;
use crate::Outbox;
use crate::Outcome;
use crate::Platform;
use crate::Put;
use crate::Refusal;
use crate::Store;
use crate::Stored;
use crate::outbox::Change;
use crate::platform::Here;

/// Carries deliveries to a backend: stores first, sends, waits, tries again.
///
/// Couriers know nothing of one another, so two widgets on a page don't disturb each other.
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
    is_stopped: Cell<bool>,
    timer: RefCell<Option<Guard>>,
    listener: RefCell<Option<Guard>>,
}

/// Who wants to know about a delivery.
struct Watcher {
    id: ResponseId,
    sequence: u32,
    tell: Rc<dyn Fn(DeliveryState)>,
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
            is_stopped: Cell::new(false),
            timer: RefCell::default(),
            listener: RefCell::default(),
        });
        let weak = Rc::downgrade(&inner);
        let listener = inner.platform.wake_online(Box::new(move || {
            if let Some(inner) = weak.upgrade() {
                inner.retry_now();
            }
        }));
        inner.listener.replace(Some(listener));
        inner.spawn(|inner| {
            async move {
                // A store that can't be read holds nothing back that is sent now.
                let stored = inner.store.load().await.unwrap_or_default();
                inner.outbox.borrow_mut().restore(stored);
                inner.go_on().await;
            }
            .boxed_local()
        });
        Self { inner }
    }

    /// Stores a delivery, then sends it until it is acknowledged. `on_state` hears of every change
    /// of what is known, until the delivery is received or sent, or until a later version of the
    /// same response takes its place.
    pub fn send(&self, delivery: Delivery, on_state: impl Fn(DeliveryState) + 'static) {
        let tell: Rc<dyn Fn(DeliveryState)> = Rc::new(on_state);
        self.inner.spawn(|inner| async move { inner.take(delivery, tell).await }.boxed_local());
    }

    /// Tries at once what waits, and what was refused but may be accepted now (not allowed, not
    /// found, gone). Only a time that the backend set itself is still waited for.
    pub fn retry_now(&self) {
        self.inner.retry_now();
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
        self.inner.listener.take();
    }
}

impl fmt::Debug for Courier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Courier").field("outbox", &self.inner.outbox).finish_non_exhaustive()
    }
}

// Callbacks may call the courier, or drop it: no `RefCell` is borrowed while one runs.
impl Inner {
    fn spawn(self: &Rc<Self>, run: impl FnOnce(Rc<Self>) -> futures::future::LocalBoxFuture<'static, ()>) {
        self.platform.spawn(run(self.clone()));
    }

    /// Write ahead: no byte leaves before the store has the delivery.
    async fn take(self: Rc<Self>, delivery: Delivery, tell: Rc<dyn Fn(DeliveryState)>) {
        let (id, sequence) = (delivery.id.clone(), delivery.sequence);
        let mut state = if self.store.is_durable() { DeliveryState::Saved } else { DeliveryState::Held };
        let would_put = self.outbox.borrow().would_put(&delivery);
        if would_put == Put::Queued {
            let entry = Stored { delivery, refusal: None };
            if self.store.save(&entry).await.is_err() {
                state = DeliveryState::Held;
            }
            self.outbox.borrow_mut().put(entry.delivery);
        }
        self.watchers.borrow_mut().retain(|old| old.id != id || old.sequence >= sequence);
        let known = self.unsent(&id, sequence);
        if let Some(known) = known {
            if let Some(Refusal { status, detail }) = known.refusal {
                state = DeliveryState::Refused { status, detail };
            }
            self.watchers.borrow_mut().push(Watcher { id, sequence, tell: tell.clone() });
            tell(state);
        }
        self.go_on().await;
    }

    fn unsent(&self, id: &ResponseId, sequence: u32) -> Option<Stored> {
        let is_this = |entry: &Stored| entry.delivery.id == *id && entry.delivery.sequence == sequence;
        self.outbox.borrow().unsent().into_iter().find(is_this)
    }

    fn retry_now(self: &Rc<Self>) {
        self.outbox.borrow_mut().retry_now();
        self.spawn(|inner| async move { inner.go_on().await }.boxed_local());
    }

    /// Sends whatever is due, one after the other, then sets the timer for the next.
    async fn go_on(self: Rc<Self>) {
        loop {
            self.write_changes().await;
            if self.is_stopped.get() {
                return;
            }
            let next = self.outbox.borrow_mut().due(self.platform.now());
            let Some(delivery) = next else { break };
            self.tell(&delivery, &DeliveryState::Sending);
            let outcome = self.backend.deliver(&delivery).await;
            self.report(&delivery, outcome);
        }
        let due_in = self.outbox.borrow().due_in(self.platform.now());
        let timer = due_in.map(|wait| {
            let weak = Rc::downgrade(&self);
            self.platform.wake_in(
                wait,
                Box::new(move || {
                    if let Some(inner) = weak.upgrade() {
                        inner.spawn(|inner| async move { inner.go_on().await }.boxed_local());
                    }
                }),
            )
        });
        // While something is in flight there is no timer: the task that waits for it goes on.
        self.timer.replace(timer);
    }

    fn report(&self, delivery: &Delivery, outcome: Outcome) {
        let (now, random) = (self.platform.now(), self.platform.random());
        let state = self.outbox.borrow_mut().report(&delivery.id, outcome, now, random);
        if let Some(state) = state {
            self.tell(delivery, &state);
            if matches!(state, DeliveryState::Received { .. } | DeliveryState::Sent) {
                let is_other = |watcher: &Watcher| watcher.id != delivery.id || watcher.sequence != delivery.sequence;
                self.watchers.borrow_mut().retain(is_other);
            }
        }
    }

    fn tell(&self, delivery: &Delivery, state: &DeliveryState) {
        let is_this = |watcher: &&Watcher| watcher.id == delivery.id && watcher.sequence == delivery.sequence;
        let tells: Vec<_> = self.watchers.borrow().iter().filter(is_this).map(|watcher| watcher.tell.clone()).collect();
        for tell in tells {
            tell(state.clone());
        }
    }

    /// A store that fails is told again when the delivery changes next; a delivery that was
    /// acknowledged and could not be removed is sent once more, and stored once all the same.
    async fn write_changes(&self) {
        let changes = self.outbox.borrow_mut().take_changes();
        for change in changes {
            let _ = match &change {
                Change::Save(entry) => self.store.save(entry).await,
                Change::Remove(id, sequence) => self.store.remove(id, *sequence).await,
            };
        }
    }
}
