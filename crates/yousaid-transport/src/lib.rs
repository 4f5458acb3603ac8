//! Delivery: a response reaches its backend once, whatever the line does, and the interface never
//! claims more than is known.
//!
//! - [`Delivery`]: a response frozen into the bytes that are sent.
//! - [`Backend`]: where responses go. [`CollectorBackend`] speaks the protocol of the reference
//!   collector, [`HttpBackend`] tells any other server in its own words; [`CallbackBackend`] hands
//!   responses to your own code.
//! - [`Outbox`]: which delivery is sent when; a state machine without clock or I/O.
//! - [`Courier`]: runs an outbox in a page, with its timers, [`Store`] and listeners.
//! - [`IndexedDbStore`]: keeps deliveries on the device until they are acknowledged, and shares them
//!   between tabs.
//! - [`Drafts`]: keeps answers in progress.
//!
//! Where a survey allows it, the receipt has a code with which a resident comes back:
//! [`CollectorBackend::ask`] gives back what was sent (`POST …/amend`), [`Delivery::amending`] is the
//! next version of it, with a higher sequence number and the code, and goes the same way as any other
//! delivery; `DELETE` with the code withdraws it. The protocol is in the collector's README.
//!
//! ```
//! use yousaid_transport::CallbackBackend;
//! use yousaid_transport::Courier;
//! use yousaid_transport::Delivery;
//! use yousaid_transport::DeliveryState;
//! use yousaid_transport::Outcome;
//!
//! fn submit(response: &yousaid_schema::Response) -> Courier {
//!     let backend = CallbackBackend::new(|delivery: Delivery| async move {
//!         // Post `delivery.payload` to wherever it has to go, then say what is known.
//!         Outcome::Sent
//!     });
//!     let courier = Courier::new(backend);
//!     courier.send(Delivery::freeze(response), |state| match state {
//!         DeliveryState::Received { reference, .. } => { /* show the reference */ }
//!         _ => { /* show what else is known */ }
//!     });
//!     courier
//! }
//! ```
//!
//! Futures here are not `Send`: a page has one thread. On a server, where pages are rendered, everything is there and
//! nothing is sent.
//!
//! # What may grow
//!
//! [`Backend`], [`Store`], [`Platform`] and [`Http`] get new methods with a default only. A [`Reply`] is made with
//! `..Reply::default()`, so that it can get fields. [`Outcome`] and [`DeliveryState`] are exhaustive on purpose: what is
//! known of answers is told whole, or not at all.

mod adapters;
mod backend;
mod collector;
mod courier;
mod delivery;
#[cfg(target_arch = "wasm32")]
mod device;
#[cfg(not(target_arch = "wasm32"))]
#[path = "nowhere.rs"]
mod device;
mod drafts;
mod judge;
mod outbox;
mod platform;
#[cfg(target_arch = "wasm32")]
mod promise;
mod store;

pub use adapters::CopyStore;
pub use adapters::HttpBackend;
pub use adapters::Labels;
pub use adapters::NoLabels;
pub use adapters::ProvedBackend;
pub use adapters::SealedBackend;
pub use adapters::body;
pub use adapters::mail_draft;
pub use backend::Backend;
pub use backend::CallbackBackend;
pub use backend::LocalBoxFuture;
pub use backend::Outcome;
pub use collector::CollectorBackend;
pub use collector::Content;
pub use collector::Http;
pub use collector::Request;
pub use courier::Courier;
pub use delivery::Delivery;
pub use delivery::DeliveryState;
pub use device::IndexedDbStore;
pub use device::download;
#[cfg(target_arch = "wasm32")]
pub use device::forgiven;
#[cfg(target_arch = "wasm32")]
pub use device::kept;
pub use drafts::Drafts;
pub use drafts::Keep;
pub use judge::Reply;
pub use judge::judge;
pub use outbox::Change;
pub use outbox::Outbox;
pub use outbox::Put;
pub use platform::Guard;
pub use platform::Platform;
pub use store::MemoryStore;
pub use store::News;
pub use store::Refusal;
pub use store::Store;
pub use store::StoreError;
pub use store::Stored;
