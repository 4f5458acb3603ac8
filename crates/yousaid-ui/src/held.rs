//! A value that what is shown follows.

use std::fmt;
use std::sync::Mutex;
use std::sync::MutexGuard;
use std::sync::PoisonError;

use leptos::prelude::ArcTrigger;
use leptos::prelude::Notify as _;
use leptos::prelude::Track as _;

/// A value that what is shown follows: a plain one, and a trigger that tells of its changes.
///
/// It does what a signal does, at the cost of a few bytes for each type of value instead of a copy of
/// much of the reactive system. It belongs to no reactive owner; share it in an `Arc`.
///
/// ```
/// use std::sync::Arc;
/// use yousaid_ui::{Getter, Held};
///
/// let language = Arc::new(Held::new("en".to_owned()));
/// let shown = language.clone();
/// let getter: Getter<String> = Arc::new(move || shown.get());
/// language.set("cy".to_owned());
/// assert_eq!(getter(), "cy");
/// ```
pub struct Held<T> {
    value: Mutex<T>,
    changed: ArcTrigger,
}

impl<T: Clone + PartialEq> Held<T> {
    /// Holds a value.
    pub fn new(value: T) -> Self {
        Self { value: Mutex::new(value), changed: ArcTrigger::new() }
    }

    /// The value; whoever asks within a reaction reacts to its changes.
    pub fn get(&self) -> T {
        self.changed.track();
        self.now()
    }

    /// The value, whoever asks.
    pub fn now(&self) -> T {
        self.lock().clone()
    }

    /// Takes another value, and tells of it if it differs.
    pub fn set(&self, value: T) {
        let mut held = self.lock();
        if *held != value {
            *held = value;
            drop(held);
            self.changed.notify();
        }
    }

    fn lock(&self) -> MutexGuard<'_, T> {
        self.value.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<T> fmt::Debug for Held<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Held").finish_non_exhaustive()
    }
}
