//! Where responses go.

use std::fmt;
use std::pin::Pin;
use std::rc::Rc;
use std::time::Duration;

use futures::FutureExt as _;
use yousaid_schema::Receipt;
use yousaid_schema::Response;

use crate::CollectorBackend;
use crate::Delivery;

/// A future that may stay on one thread: `Box::pin(async move { … })`. The same type as that of this name in the
/// crate `futures`, which nobody needs for it.
pub type LocalBoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + 'a>>;

/// A place that responses are sent to. Each says itself what it counts as an acknowledgement.
///
/// What is a function fits into a [`CallbackBackend`]; what needs more implements this. `Rc` and `Box` of a backend
/// are backends, so which one it is may be decided while the program runs (`Box<dyn Backend>`).
///
/// # Example
///
/// ```
/// use yousaid_transport::{Backend, Delivery, LocalBoxFuture, Outcome};
///
/// /// A queue of the application's own.
/// struct Queue;
///
/// impl Queue {
///     /// Whether `text` is in the queue now; a second one of the same key changes nothing.
///     async fn push(&self, _key: &str, _text: &str) -> Result<(), String> {
///         Ok(())
///     }
/// }
///
/// impl Backend for Queue {
///     fn deliver<'a>(&'a self, delivery: &'a Delivery) -> LocalBoxFuture<'a, Outcome> {
///         Box::pin(async move {
///             match self.push(delivery.id.as_str(), &delivery.payload).await {
///                 Ok(()) => Outcome::Received(delivery.receipt("7KQ4-M2XD")),
///                 Err(reason) => Outcome::later(reason),
///             }
///         })
///     }
///
///     fn confirms(&self) -> bool {
///         true
///     }
/// }
/// ```
pub trait Backend {
    /// Makes one attempt. Never fails: what went wrong is an [`Outcome`].
    ///
    /// The same delivery may come again, after an attempt whose answer was lost: storing it must
    /// be idempotent, with the delivery's id as key. The attempt has to end some day: the next
    /// one waits for it.
    fn deliver<'a>(&'a self, delivery: &'a Delivery) -> LocalBoxFuture<'a, Outcome>;

    /// Freezes a response into the bytes that [`deliver`](Self::deliver) sends; its JSON, unless the
    /// backend wants to read something else.
    fn freeze(&self, response: &Response) -> Delivery {
        Delivery::freeze(response)
    }

    /// Whether it can confirm that a response was stored. If not, the interface says "sent" and
    /// never "received".
    fn confirms(&self) -> bool;

    /// Opens the resident's own e-mail program with a draft of what was refused. Without a delivery, only says
    /// whether it can.
    fn mail(&self, _refused: Option<&Delivery>) -> bool {
        false
    }

    /// The collector that it sends to, if it is one: who has a code can ask there for what was sent.
    fn collector(&self) -> Option<&CollectorBackend> {
        None
    }

    /// Whether what it freezes is sealed, as a survey with `sealed_for` demands.
    fn seals(&self) -> bool {
        false
    }
}

/// How an attempt to deliver ended. Exhaustive on purpose: backends say it, and there is no further way to end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Stored. The receipt has to echo the delivery's id and hash, else it does not count.
    Received(Receipt),
    /// Handed over, without confirmation.
    Sent,
    /// Not this time; it will be tried again.
    Later {
        /// Not before this time has passed, if the backend said so.
        after: Option<Duration>,
        /// Why, for developers.
        reason: String,
    },
    /// Not taken, and trying again without a change won't help. It will be kept.
    Refused {
        /// HTTP status, or 0 where there is none.
        status: u16,
        /// What is wrong with it, for developers.
        detail: String,
    },
}

impl Outcome {
    /// Not this time, without a time given.
    #[must_use]
    pub fn later(reason: impl Into<String>) -> Self {
        Self::Later { after: None, reason: reason.into() }
    }
}

/// What holds a backend is one.
macro_rules! held {
    ($pointer:ident) => {
        impl<B: Backend + ?Sized> Backend for $pointer<B> {
            fn deliver<'a>(&'a self, delivery: &'a Delivery) -> LocalBoxFuture<'a, Outcome> {
                (**self).deliver(delivery)
            }

            fn freeze(&self, response: &Response) -> Delivery {
                (**self).freeze(response)
            }

            fn confirms(&self) -> bool {
                (**self).confirms()
            }

            fn mail(&self, refused: Option<&Delivery>) -> bool {
                (**self).mail(refused)
            }

            fn collector(&self) -> Option<&CollectorBackend> {
                (**self).collector()
            }

            fn seals(&self) -> bool {
                (**self).seals()
            }
        }
    };
}

held!(Box);
held!(Rc);

/// A backend that is a function of yours.
///
/// # Example
///
/// ```
/// use yousaid_transport::{CallbackBackend, Delivery, Outcome};
///
/// let backend = CallbackBackend::confirming(|delivery: Delivery| async move {
///     // Post `delivery.payload` to wherever it has to go, and say what is known of it then.
///     Outcome::Received(delivery.receipt("7KQ4-M2XD"))
/// });
/// ```
pub struct CallbackBackend {
    call: Box<dyn Fn(Delivery) -> LocalBoxFuture<'static, Outcome>>,
    confirms: bool,
}

impl CallbackBackend {
    /// A backend that can't confirm: it answers [`Outcome::Sent`] when all went well.
    pub fn new<F: Future<Output = Outcome> + 'static>(call: impl Fn(Delivery) -> F + 'static) -> Self {
        Self { call: Box::new(move |delivery| call(delivery).boxed_local()), confirms: false }
    }

    /// A backend that confirms: it answers [`Outcome::Received`] with a receipt once the response
    /// is stored.
    pub fn confirming<F: Future<Output = Outcome> + 'static>(call: impl Fn(Delivery) -> F + 'static) -> Self {
        Self { confirms: true, ..Self::new(call) }
    }
}

impl Backend for CallbackBackend {
    fn deliver<'a>(&'a self, delivery: &'a Delivery) -> LocalBoxFuture<'a, Outcome> {
        (self.call)(delivery.clone())
    }

    fn confirms(&self) -> bool {
        self.confirms
    }
}

impl fmt::Debug for CallbackBackend {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CallbackBackend").field("confirms", &self.confirms).finish_non_exhaustive()
    }
}
