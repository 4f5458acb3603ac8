//! Where a survey's responses go, as a prop.

use std::fmt;
use std::rc::Rc;

use yousaid_transport::Backend;

use crate::browser::Local;

/// Any [`Backend`], to hand to a [`Survey`](crate::Survey). Clones share it.
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

    pub(crate) fn get(&self) -> Option<Rc<dyn Backend>> {
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
