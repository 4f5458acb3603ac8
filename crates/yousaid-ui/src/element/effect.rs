//! Closures that run again when what they have read changes.
//!
//! They do what the effects of Leptos do, which are made for a few at a time: each of those is a task of its own.
//! A page of a survey has thousands of them.

use std::cell::RefCell;
use std::sync::Arc;
use std::sync::Mutex;
use std::sync::MutexGuard;
use std::sync::PoisonError;
use std::sync::Weak;

use leptos::prelude::Owner;
use leptos::prelude::queue_microtask;
use leptos::reactive::graph::AnySource;
use leptos::reactive::graph::AnySubscriber;
use leptos::reactive::graph::ReactiveNode;
use leptos::reactive::graph::Source as _;
use leptos::reactive::graph::Subscriber;
use leptos::reactive::graph::WithObserver as _;
use send_wrapper::SendWrapper;

use super::build::Build;

/// Runs at once with what is being built, and later with nothing.
pub(super) type Run = Box<dyn FnMut(Option<&mut Build>)>;

/// A closure that follows what it reads, until this is dropped.
pub(super) struct Effect {
    this: Weak<Self>,
    run: SendWrapper<RefCell<Run>>,
    /// To whom belongs what is made in Leptos while it runs, until it runs again.
    owner: Owner,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    sources: Vec<AnySource>,
    /// Something that was read has changed, and not only perhaps.
    is_dirty: bool,
    is_waiting: bool,
}

thread_local! {
    static WAITING: RefCell<Vec<Weak<Effect>>> = const { RefCell::new(Vec::new()) };
}

impl Effect {
    pub(super) fn new(build: &mut Build, run: Run) -> Arc<Self> {
        let new = Arc::new_cyclic(|this| Self {
            this: this.clone(),
            run: SendWrapper::new(RefCell::new(run)),
            owner: Owner::new(),
            state: Mutex::default(),
        });
        new.run(Some(build));
        new
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn subscriber(&self) -> AnySubscriber {
        AnySubscriber(self.this.as_ptr().addr(), self.this.clone())
    }

    fn run(&self, build: Option<&mut Build>) {
        // It does not run while it runs.
        let Ok(mut run) = self.run.try_borrow_mut() else { return };
        self.owner.with_cleanup(|| self.subscriber().with_observer(|| run(build)));
    }

    fn react(&self) {
        let mut state = self.state();
        state.is_waiting = false;
        let is_dirty = std::mem::take(&mut state.is_dirty);
        let sources = state.sources.clone();
        drop(state);
        let subscriber = self.subscriber();
        let has_changed =
            is_dirty || subscriber.with_observer(|| sources.iter().any(ReactiveNode::update_if_necessary));
        if has_changed {
            self.clear_sources(&subscriber);
            self.run(None);
        }
    }

    fn wait(&self, is_dirty: bool) {
        let mut state = self.state();
        state.is_dirty |= is_dirty;
        if std::mem::replace(&mut state.is_waiting, true) {
            return;
        }
        drop(state);
        let is_first = WAITING.with_borrow_mut(|waiting| {
            waiting.push(self.this.clone());
            waiting.len() == 1
        });
        if is_first {
            // Boxed as everything else that waits so: one copy of what it takes is enough.
            queue_microtask(Box::new(react_all) as Box<dyn FnOnce()>);
        }
    }
}

/// Runs what waits; what was dropped by one before it is not run any more.
fn react_all() {
    for effect in WAITING.take() {
        if let Some(effect) = effect.upgrade() {
            effect.react();
        }
    }
}

impl ReactiveNode for Effect {
    fn mark_dirty(&self) {
        self.wait(true);
    }

    fn mark_check(&self) {
        self.wait(false);
    }

    fn mark_subscribers_check(&self) {}

    fn update_if_necessary(&self) -> bool {
        false
    }
}

impl Subscriber for Effect {
    fn add_source(&self, source: AnySource) {
        let mut state = self.state();
        if !state.sources.contains(&source) {
            state.sources.push(source);
        }
    }

    fn clear_sources(&self, subscriber: &AnySubscriber) {
        let sources = std::mem::take(&mut self.state().sources);
        for source in sources {
            source.remove_subscriber(subscriber);
        }
    }
}
