//! A labelled scale, for instance from "Very satisfied" to "Very dissatisfied".
//!
//! # Anatomy
//!
//! The radio group of [`crate::choice`] with a look of its own: `.yousaid-scale` holds the points,
//! `data-count` tells how many. In a container at least 40em wide, up to seven points are a row of
//! equal columns with the whole label under each; else they are rows, like choices. The order of
//! points is that of the language: right to left in Arabic, by logical properties alone.
//!
//! Soft answers stand below, after "or": they are no point of the scale, and are not scored.
//!
//! # Keyboard
//!
//! As [`crate::choice`]. There is no range input: it would have a default, and could not be answered
//! by tapping.
//!
//! # Accessibility
//!
//! Every point says its whole label; no point is known by its position alone.

pub mod fixtures;
mod point;
#[cfg(feature = "ssr")]
#[cfg(test)]
mod tests;
mod view;

pub(crate) use point::Point;
pub(crate) use point::face;
pub(crate) use view::scale;
