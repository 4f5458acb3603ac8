//! Where a survey's responses go, and where they are kept until then, as props.

use std::fmt;
use std::rc::Rc;

use yousaid_transport::Backend;
use yousaid_transport::Store;

use crate::browser::Local;

/// Any [`Backend`], to hand to a [`Survey`](crate::Survey), which takes the backend itself as well. Clones share it.
///
/// ```
/// use yousaid_transport::{Backend, CallbackBackend, CollectorBackend, Outcome};
/// use yousaid_ui::BackendHandle;
///
/// // Which one it is may be decided while the program runs.
/// let is_tried_out = true;
/// let backend: Box<dyn Backend> = match is_tried_out {
///     true => Box::new(CallbackBackend::new(|_| async { Outcome::Sent })),
///     false => Box::new(CollectorBackend::new("https://feedback.example.org")),
/// };
/// let shared = BackendHandle::new(backend);
/// let again = shared.clone();
/// ```
///
/// Backends live on the page's one thread; this carries one through Leptos, which wants values
/// that may be shared between threads. On a server it keeps nothing: nothing is sent from there.
#[derive(Clone)]
pub struct BackendHandle(Local<Rc<dyn Backend>>);

impl BackendHandle {
    /// Wraps a backend.
    pub fn new(backend: impl Backend + 'static) -> Self {
        Self(Local::new(Rc::new(backend)))
    }

    /// The backend; none on a server.
    #[must_use]
    pub fn get(&self) -> Option<Rc<dyn Backend>> {
        self.0.get().cloned()
    }
}

impl fmt::Debug for BackendHandle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BackendHandle").finish_non_exhaustive()
    }
}

impl<B: Backend + 'static> From<B> for BackendHandle {
    fn from(backend: B) -> Self {
        Self::new(backend)
    }
}

/// Any [`Store`], to hand to a [`Survey`](crate::Survey), which takes the store itself as well: it keeps responses until
/// the backend has acknowledged them. Clones share it. On a server it keeps nothing.
#[derive(Clone)]
pub struct StoreHandle(Local<Rc<dyn Store>>);

impl StoreHandle {
    /// Wraps a store.
    pub fn new(store: impl Store + 'static) -> Self {
        Self(Local::new(Rc::new(store)))
    }

    /// The store; none on a server.
    #[must_use]
    pub fn get(&self) -> Option<Rc<dyn Store>> {
        self.0.get().cloned()
    }
}

impl fmt::Debug for StoreHandle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StoreHandle").finish_non_exhaustive()
    }
}

impl<S: Store + 'static> From<S> for StoreHandle {
    fn from(store: S) -> Self {
        Self::new(store)
    }
}
