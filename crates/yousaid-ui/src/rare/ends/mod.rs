//! A scale of which only the ends have words on them.
//!
//! # Anatomy
//!
//! [`crate::scale`], with `.yousaid-ends`. Where the points stand side by side, those between the ends
//! show their number only, or their button alone if their label is in words; as rows all labels are
//! shown.
//!
//! # Keyboard
//!
//! As [`crate::choice`].
//!
//! # Accessibility
//!
//! Every point keeps its whole label for those who hear it; nothing is known by its position alone.

pub mod fixtures;
#[cfg(feature = "ssr")]
#[cfg(test)]
mod tests;
mod view;

pub(crate) use view::ends;
