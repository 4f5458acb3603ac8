//! Backends that are no collector: any server, in its own words.
//!
//! Which server, which words and what counts as an acknowledgement is data (a
//! [`Destination`](yousaid_schema::Destination)), so that a landlord's page needs no program for it.

mod acknowledge;
mod body;
mod copy;
mod fields;
mod http;
mod mail;
mod proved;
mod sealed;

pub use body::Labels;
pub use body::NoLabels;
pub use body::body;
pub use copy::CopyStore;
pub use http::HttpBackend;
pub use mail::mail_draft;
pub use proved::ProvedBackend;
pub use sealed::SealedBackend;
