//! A number of stars, 3 to 10.
//!
//! # Anatomy
//!
//! The radio group of [`crate::choice`]: one radio button a star. Under each star stands its number;
//! under the stars, what is selected in words (`.yousaid-stars__said`), with its room kept so that
//! nothing moves.
//!
//! # Keyboard
//!
//! As [`crate::choice`].
//!
//! # Accessibility
//!
//! - The name of a star is "3 of 5 stars"; its drawing, the number under it and the line of words are
//!   for the eyes.
//! - Stars are filled up to the selected one, which has a border and a bold number too. The style
//!   sheet fills them; a browser without `:has()` fills the selected one alone, and the words say the
//!   same in every browser.
//! - Every star is a target of 44 px at least. More than seven stars stand in two rows where it is
//!   narrow.
//!
//! # Styling
//!
//! `.yousaid-stars`, `__star`, `__number`, `__said`; `data-count` tells how many. Stars are drawn with
//! `currentcolor`.
//!
//! # Words
//!
//! `stars-label`, `stars-required-error`.

pub mod fixtures;
#[cfg(feature = "ssr")]
#[cfg(test)]
mod tests;
mod view;

pub(crate) use view::stars;
