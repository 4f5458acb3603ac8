//! A number.
//!
//! # Anatomy
//!
//! The input of [`crate::text_field`], short, with its unit after it in `.yousaid-unit` where the
//! question has one.
//!
//! # Accessibility
//!
//! - `type="text"` with `inputmode`, not `type="number"`: that one changes its value when the wheel
//!   turns, hides what it can't read, and is announced as a spin button. Telephones show digits
//!   where no sign or decimal point is needed, digits with a point where no sign is, and letters
//!   where a minus may be needed (the digit keys of some telephones have none).
//! - The unit is a part of the input's description.
//! - Thousands may be separated as people write them; the engine reads the number.

pub mod fixtures;
#[cfg(feature = "ssr")]
#[cfg(test)]
mod tests;
mod view;

pub(crate) use view::number_field;
