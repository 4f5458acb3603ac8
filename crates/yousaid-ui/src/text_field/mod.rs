//! One line of words, or an e-mail address.
//!
//! # Anatomy
//!
//! `<label>`, hint, error, `<input class="yousaid-input">`. `data-width="short"` where at most 20
//! characters are allowed.
//!
//! # Keyboard
//!
//! That of any text field. Enter sends the form, which goes on to the next page.
//!
//! # Accessibility
//!
//! - Spelling help, pasting and dictation are as everywhere; nothing is cut off while typing.
//! - `dir="auto"`: what is typed sets its own direction. An address is always left to right.
//! - An e-mail address has `type="email"` and `autocomplete="email"`, so that the browser can fill it
//!   in and telephones show the right keys; the form's `novalidate` keeps its own messages away.

pub mod fixtures;
#[cfg(feature = "ssr")]
#[cfg(test)]
mod tests;
mod view;

pub(crate) use view::Input;
pub(crate) use view::email;
pub(crate) use view::input;
pub(crate) use view::short_text;
pub(crate) use view::typed;
