#![doc = include_str!("../README.md")]
//!
//! # Example
//!
//! ```
//! use yousaid_schema::Response;
//! use yousaid_seal::{PrivateKey, open, seal};
//!
//! # fn example(response: &Response, random: &mut dyn FnMut(&mut [u8]) -> bool) -> Option<()> {
//! let officer = PrivateKey::new([7; 32]);
//! let deputy = PrivateKey::new([8; 32]);
//! let envelope = seal(response, &[officer.public(), deputy.public()], random).ok()?;
//! assert_eq!(open(&envelope, &deputy).ok()?, response.to_json().to_text());
//! # Some(())
//! # }
//! ```

mod key;
mod later;
mod padding;
mod response;

pub use key::PrivateKey;
pub use later::Later;
pub use response::OpenError;
pub use response::SealError;
pub use response::open;
pub use response::seal;
pub use response::try_keys;

/// Fills a slice with random bytes; false where there are none to be had. With the crate `getrandom`, on a server and in
/// a browser (its feature `wasm_js`): `&mut |bytes| getrandom::fill(bytes).is_ok()`.
pub type Random<'a> = &'a mut dyn FnMut(&mut [u8]) -> bool;
