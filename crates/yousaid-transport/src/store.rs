//! Where deliveries are kept until they are acknowledged.

use std::cell::RefCell;
use std::fmt;
use std::rc::Rc;
use std::time::Duration;

use futures::FutureExt as _;
use futures::future::ready;
use yousaid_schema::ResponseId;

use crate::Delivery;
use crate::DeliveryState;
use crate::Guard;
use crate::LocalBoxFuture;

/// A delivery as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stored {
    /// The delivery.
    pub delivery: Delivery,
    /// Why the backend did not take it, if it did not: then it is in quarantine.
    pub refusal: Option<Refusal>,
}

/// Why a delivery is in quarantine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// HTTP status, or 0 where there is none.
    pub status: u16,
    /// What the backend said, for developers.
    pub detail: String,
}

/// What somebody who shares a store has to tell about a delivery in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct News {
    /// The delivery's id.
    pub id: ResponseId,
    /// Which version of the response it is.
    pub sequence: u32,
    /// What is known about it now; [`DeliveryState::Saved`] says that it is new.
    pub state: DeliveryState,
}

impl News {
    /// As one line, for channels between tabs: id, sequence number, state, a number, a text.
    #[must_use]
    pub fn to_text(&self) -> String {
        let with_code;
        let (code, number, text) = match &self.state {
            DeliveryState::Held => ("held", 0, ""),
            DeliveryState::Saved => ("saved", 0, ""),
            DeliveryState::Sending => ("sending", 0, ""),
            DeliveryState::Sent => ("sent", 0, ""),
            DeliveryState::Received { reference, code } => {
                with_code = code.as_ref().map_or_else(|| reference.clone(), |code| [reference, " ", code].concat());
                ("received", 0, with_code.as_str())
            }
            DeliveryState::Waiting { attempt: _, retry_in } => {
                ("waiting", u32::try_from(retry_in.as_millis()).unwrap_or(u32::MAX), "")
            }
            DeliveryState::Refused { status, detail } => ("refused", u32::from(*status), detail.as_str()),
        };
        let (sequence, number) = (self.sequence.to_string(), number.to_string());
        [self.id.as_str(), &sequence, code, &number, text].join(" ")
    }

    /// Reads such a line; `None` if it is none, as from another version of this program.
    #[must_use]
    pub fn from_text(text: &str) -> Option<Self> {
        let mut words = text.splitn(5, ' ');
        let id = ResponseId::new(words.next()?)?;
        let sequence = words.next()?.parse().ok()?;
        let code = words.next()?;
        let number: u32 = words.next()?.parse().ok()?;
        let text = words.next()?.to_owned();
        let state = match code {
            "saved" => DeliveryState::Saved,
            "sending" => DeliveryState::Sending,
            "sent" => DeliveryState::Sent,
            "received" => match yousaid_schema::split_at_first(&text, " ") {
                Some((reference, code)) => {
                    DeliveryState::Received { reference: reference.to_owned(), code: Some(code.to_owned()) }
                }
                None => DeliveryState::Received { reference: text, code: None },
            },
            "waiting" => DeliveryState::Waiting { attempt: 1, retry_in: Duration::from_millis(number.into()) },
            "refused" => DeliveryState::Refused { status: u16::try_from(number).ok()?, detail: text },
            _ => return None,
        };
        Some(Self { id, sequence, state })
    }
}

/// Keeps deliveries by response id and sequence number. Asynchronous, as the stores of browsers
/// are: a write counts when its future has ended, not before.
///
/// A store may be shared, as by the tabs of a browser. Then it says so by the last four methods, which
/// a store that nobody else can have leaves as they are. `Rc` and `Box` of a store are stores.
pub trait Store {
    /// Writes an entry; one with the same id and sequence number is replaced.
    fn save<'a>(&'a self, entry: &'a Stored) -> LocalBoxFuture<'a, Result<(), StoreError>>;

    /// Removes an entry, if it is there.
    fn remove<'a>(&'a self, id: &'a ResponseId, sequence: u32) -> LocalBoxFuture<'a, Result<(), StoreError>>;

    /// Every entry, oldest first.
    fn load(&self) -> LocalBoxFuture<'_, Result<Vec<Stored>, StoreError>>;

    /// Whether what is saved survives the closing of the page.
    fn is_durable(&self) -> bool;

    /// Whether an entry is still there: somebody else may have sent it.
    fn has<'a>(&'a self, _id: &'a ResponseId, _sequence: u32) -> LocalBoxFuture<'a, Result<bool, StoreError>> {
        ready(Ok(true)).boxed_local()
    }

    /// Waits until nobody else who shares the store sends what is in it. The turn ends when the guard is
    /// dropped, or when its owner is gone.
    fn turn(&self) -> LocalBoxFuture<'_, Guard> {
        ready(Box::new(()) as Guard).boxed_local()
    }

    /// Tells the others who share the store.
    fn tell(&self, _news: &News) {}

    /// Hears what the others tell, until the guard is dropped. A hint only: news may be lost.
    fn listen(&self, _hear: Box<dyn Fn(News)>) -> Guard {
        Box::new(())
    }
}

/// What holds a store is one.
macro_rules! held {
    ($pointer:ident) => {
        impl<S: Store + ?Sized> Store for $pointer<S> {
            fn save<'a>(&'a self, entry: &'a Stored) -> LocalBoxFuture<'a, Result<(), StoreError>> {
                (**self).save(entry)
            }

            fn remove<'a>(&'a self, id: &'a ResponseId, sequence: u32) -> LocalBoxFuture<'a, Result<(), StoreError>> {
                (**self).remove(id, sequence)
            }

            fn load(&self) -> LocalBoxFuture<'_, Result<Vec<Stored>, StoreError>> {
                (**self).load()
            }

            fn is_durable(&self) -> bool {
                (**self).is_durable()
            }

            fn has<'a>(&'a self, id: &'a ResponseId, sequence: u32) -> LocalBoxFuture<'a, Result<bool, StoreError>> {
                (**self).has(id, sequence)
            }

            fn turn(&self) -> LocalBoxFuture<'_, Guard> {
                (**self).turn()
            }

            fn tell(&self, news: &News) {
                (**self).tell(news);
            }

            fn listen(&self, hear: Box<dyn Fn(News)>) -> Guard {
                (**self).listen(hear)
            }
        }
    };
}

held!(Box);
held!(Rc);

/// Why a store could not do what it was asked, for developers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoreError(pub String);

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for StoreError {}

/// Keeps deliveries in memory. Clones share what they keep.
#[derive(Clone, Debug, Default)]
pub struct MemoryStore(Rc<RefCell<Vec<Stored>>>);

impl MemoryStore {
    /// An empty store.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Store for MemoryStore {
    fn save<'a>(&'a self, entry: &'a Stored) -> LocalBoxFuture<'a, Result<(), StoreError>> {
        let mut entries = self.0.borrow_mut();
        let same = |known: &&mut Stored| {
            known.delivery.id == entry.delivery.id && known.delivery.sequence == entry.delivery.sequence
        };
        match entries.iter_mut().find(same) {
            Some(known) => *known = entry.clone(),
            None => entries.push(entry.clone()),
        }
        ready(Ok(())).boxed_local()
    }

    fn remove<'a>(&'a self, id: &'a ResponseId, sequence: u32) -> LocalBoxFuture<'a, Result<(), StoreError>> {
        self.0.borrow_mut().retain(|entry| entry.delivery.id != *id || entry.delivery.sequence != sequence);
        ready(Ok(())).boxed_local()
    }

    fn load(&self) -> LocalBoxFuture<'_, Result<Vec<Stored>, StoreError>> {
        ready(Ok(self.0.borrow().clone())).boxed_local()
    }

    fn is_durable(&self) -> bool {
        false
    }
}
