//! A backend that gets responses sealed.

use std::fmt;
use std::rc::Rc;

use yousaid_schema::Response;

use crate::Backend;
use crate::CollectorBackend;
use crate::Delivery;
use crate::LocalBoxFuture;
use crate::Outcome;

/// Seals each response before anything of it is kept or sent: what the outbox has is what is sealed.
///
/// How is for who makes it to say; `yousaid-seal` does it as the collector and `yousaid unseal` expect.
pub struct SealedBackend {
    backend: Rc<dyn Backend>,
    seal: Seal,
}

/// The text of what is sealed; `None` where that can't be done.
type Seal = Box<dyn Fn(&Response) -> Option<String>>;

/// What is sent where a response can't be sealed: nothing of it, and no backend takes it.
const NOTHING: &str = "{}";

impl SealedBackend {
    /// Sends to this backend, which has to send the payload as it is, what `seal` makes of each response.
    pub fn new(backend: Rc<dyn Backend>, seal: impl Fn(&Response) -> Option<String> + 'static) -> Self {
        Self { backend, seal: Box::new(seal) }
    }
}

impl Backend for SealedBackend {
    fn deliver<'a>(&'a self, delivery: &'a Delivery) -> LocalBoxFuture<'a, Outcome> {
        self.backend.deliver(delivery)
    }

    fn freeze(&self, response: &Response) -> Delivery {
        Delivery::of(response, (self.seal)(response).unwrap_or_else(|| NOTHING.to_owned()))
    }

    fn confirms(&self) -> bool {
        self.backend.confirms()
    }

    fn collector(&self) -> Option<&CollectorBackend> {
        self.backend.collector()
    }

    fn seals(&self) -> bool {
        true
    }
}

impl fmt::Debug for SealedBackend {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SealedBackend").finish_non_exhaustive()
    }
}
