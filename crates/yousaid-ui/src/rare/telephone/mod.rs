//! A telephone number.
//!
//! # Anatomy
//!
//! `<label>`, hint, error, `<input class="yousaid-input" type="tel">`.
//!
//! # Keyboard
//!
//! That of any text field; telephones show their number keys.
//!
//! # Accessibility
//!
//! - `autocomplete="tel"`: the browser can fill the resident's own number in (WCAG 2.2, 1.3.5).
//! - Blanks, brackets and `+44` are taken as they are typed; nothing is rewritten in the field.
//!
//! # Words
//!
//! `telephone-required-error`, `telephone-format-error`.

pub mod fixtures;
#[cfg(feature = "ssr")]
#[cfg(test)]
mod tests;
mod view;

pub(crate) use view::telephone;
