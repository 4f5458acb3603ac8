//! A scale of four or five faces with words.
//!
//! # Anatomy
//!
//! The radio group of [`crate::choice`]; each label holds a drawing of a face and its words:
//!
//! ```html
//! <label class="yousaid-row">
//!   <input class="yousaid-row__input" type="radio">
//!   <span class="yousaid-row__label">
//!     <svg class="yousaid-smileys__face" aria-hidden="true">
//!     <svg class="yousaid-smileys__check" aria-hidden="true">
//!     <span class="yousaid-smileys__words">Very good</span>
//!   </span>
//! </label>
//! ```
//!
//! The order is that of the points; which face a point has is told by its score, so that an author
//! may begin at either end. In a container at least 15em wide (a telephone of 360 px) the faces stand
//! side by side with the words under them, otherwise one below the other with the words beside them:
//! also up to 30em where a word would not fit under a face (`.yousaid-smileys--long`).
//!
//! # Keyboard
//!
//! As [`crate::choice`].
//!
//! # Accessibility
//!
//! - Drawings are hidden from those who hear the page: the words say what the face says, in the
//!   author's language or, without labels, in the interface's.
//! - Faces differ in shape, not in colour. The selected one has a thicker ring and border, bolder
//!   words and a tick.
//! - The radio button itself lies over the whole card, unseen: a target of 44 px at least.
//!
//! # Styling
//!
//! `.yousaid-smileys`, `--long`, `__face`, `__check`, `__words`; `data-count` tells how many faces.
//! Faces are drawn with `currentcolor`.
//!
//! # Words
//!
//! `smileys-*-label`, `smileys-required-error`.

pub mod fixtures;
#[cfg(feature = "ssr")]
#[cfg(test)]
mod tests;
mod view;

pub(crate) use view::smileys;
