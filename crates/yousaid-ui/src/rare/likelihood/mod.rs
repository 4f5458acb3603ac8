//! How likely something is, from 0 to 10.
//!
//! # Anatomy
//!
//! The radio group of [`crate::choice`]: eleven radio buttons with their numbers, and the words of
//! both ends for the eyes (`.yousaid-likelihood__end`). In a container at least 34em wide they are one
//! row, with the words under its ends. Where it is narrower there are two rows, 0 to 5 and 6 to 10,
//! with the words of 0 over them and those of 10 under them: so the words are still next to the number
//! they belong to. On the narrowest screens there are three rows of four.
//!
//! # Keyboard
//!
//! As [`crate::choice`].
//!
//! # Accessibility
//!
//! - The names of the first and the last point hold their words: "0: Not at all likely". The words
//!   for the eyes begin with the number as well, so that nothing is known by its place alone.
//! - Every number is a target of 44 px at least on a telephone of 320 px.
//!
//! # Styling
//!
//! `.yousaid-likelihood`, `__end` with `data-end="low"` or `"high"`.
//!
//! # Words
//!
//! `likelihood-*-label`, `likelihood-required-error`. The author's words for the ends come first.

pub mod fixtures;
#[cfg(feature = "ssr")]
#[cfg(test)]
mod tests;
mod view;

pub(crate) use view::likelihood;
