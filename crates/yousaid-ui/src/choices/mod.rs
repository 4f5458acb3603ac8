//! Any number of several choices.
//!
//! # Anatomy
//!
//! A group of native boxes to tick in `.yousaid-rows`. Choices that stand alone ("None of these") and
//! soft answers come last, after `.yousaid-divider`. Groups and words of one's own are as in
//! [`crate::choice`].
//!
//! # Keyboard
//!
//! Tab goes from box to box, Space ticks and unticks.
//!
//! # Accessibility
//!
//! - `<fieldset>` named by its `<legend>`; "Select all that apply", or the limit, is a part of its
//!   description.
//! - Ticking a choice that stands alone unticks the others, and ticking another unticks it; where
//!   answers were lost by it, a `role="status"` line says so.
//! - More choices than the limit can be ticked: an error says what to do. Boxes are never disabled.
//!
//! # Words
//!
//! `multiple-all-hint`, `multiple-most-hint`, `multiple-or-divider`, `multiple-exclusive-status`.

pub mod fixtures;
mod state;
#[cfg(feature = "ssr")]
#[cfg(test)]
mod tests;
mod view;

pub(crate) use view::choices;
