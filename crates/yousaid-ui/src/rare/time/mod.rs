//! A time of day.
//!
//! # Anatomy
//!
//! `<label>`, the author's hint, an example, error, `<input class="yousaid-input">`.
//!
//! # Keyboard
//!
//! That of any text field.
//!
//! # Accessibility
//!
//! One field that takes times as people write them, "9:30am" and "14:30": no list of 96 quarters of an
//! hour, and none of the browsers' own time fields, in which typing and speaking a time differ from
//! one browser to the next. The example is a part of the description.
//!
//! # Words
//!
//! `time-example-hint`, `time-required-error`, `time-format-error`.

pub mod fixtures;
#[cfg(feature = "ssr")]
#[cfg(test)]
mod tests;
mod view;

pub(crate) use view::time;
