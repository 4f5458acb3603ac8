//! A postcode of the United Kingdom.
//!
//! # Anatomy
//!
//! `<label>`, hint, error, `<input class="yousaid-input" data-width="short">`.
//!
//! # Keyboard
//!
//! That of any text field. On leaving the field, what was typed becomes upper case; nothing changes
//! while somebody types.
//!
//! # Accessibility
//!
//! - `autocomplete="postal-code"` (WCAG 2.2, 1.3.5); no spelling help, which would spoil it.
//! - It is taken with and without its blank, in small letters and capitals.
//!
//! # Words
//!
//! `postcode-required-error`, `postcode-format-error`.

pub mod fixtures;
#[cfg(feature = "ssr")]
#[cfg(test)]
mod tests;
mod view;

pub(crate) use view::postcode;
