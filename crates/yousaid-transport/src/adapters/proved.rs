//! A backend that sends a proof of work with each response.

use std::fmt;
use std::rc::Rc;

use futures::FutureExt as _;
use yousaid_schema::Proof;
use yousaid_schema::Response;

use crate::Backend;
use crate::CollectorBackend;
use crate::Delivery;
use crate::LocalBoxFuture;
use crate::Outcome;

/// Sends a proof of work ([`Proof`]) with each delivery, in a header beside the frozen payload, to a collector that
/// asks for it.
///
/// How it is found is for who makes this to say. A delivery whose proof is not there goes without: the collector
/// takes it all the same, and marks it.
pub struct ProvedBackend {
    backend: Rc<dyn Backend>,
    prove: Prove,
}

/// Finds the number that proves a delivery, or gives up.
type Prove = Box<dyn Fn(&Delivery) -> LocalBoxFuture<'static, Option<u32>>>;

impl ProvedBackend {
    /// Sends to this backend, which has to be a collector, what `prove` finds for each delivery.
    pub fn new(
        backend: Rc<dyn Backend>,
        prove: impl Fn(&Delivery) -> LocalBoxFuture<'static, Option<u32>> + 'static,
    ) -> Self {
        Self { backend, prove: Box::new(prove) }
    }
}

impl Backend for ProvedBackend {
    fn deliver<'a>(&'a self, delivery: &'a Delivery) -> LocalBoxFuture<'a, Outcome> {
        async move {
            match ((self.prove)(delivery).await, self.backend.collector()) {
                (Some(number), Some(collector)) => {
                    collector.deliver_with(delivery, Some((Proof::HEADER, &number.to_string()))).await
                }
                _ => self.backend.deliver(delivery).await,
            }
        }
        .boxed_local()
    }

    fn freeze(&self, response: &Response) -> Delivery {
        self.backend.freeze(response)
    }

    fn confirms(&self) -> bool {
        self.backend.confirms()
    }

    fn collector(&self) -> Option<&CollectorBackend> {
        self.backend.collector()
    }

    fn seals(&self) -> bool {
        self.backend.seals()
    }
}

impl fmt::Debug for ProvedBackend {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ProvedBackend").finish_non_exhaustive()
    }
}
