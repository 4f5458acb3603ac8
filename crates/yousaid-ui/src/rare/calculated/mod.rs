//! A value worked out from other answers.
//!
//! # Anatomy
//!
//! `.yousaid-calculated`: the title, and an `<output>` with the value and its unit. Values that are
//! not to be shown have no element at all.
//!
//! # Keyboard
//!
//! Nothing here takes the focus.
//!
//! # Accessibility
//!
//! `<output>` is announced politely when the value changes, whole, under the name of its title. While
//! there is no value it says "…".
//!
//! # Words
//!
//! `number-group-label`, `number-fraction-label`, `date-day`, `date-month`, `yesno-*-label`.

pub mod fixtures;
#[cfg(feature = "ssr")]
#[cfg(test)]
mod tests;
mod view;

pub(crate) use view::calculated;
