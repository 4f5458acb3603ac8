//! Words between questions, nothing to answer.
//!
//! # Anatomy
//!
//! `.yousaid-statement` with a title, if the author gave one, and `.yousaid-prose`.
//!
//! # Accessibility
//!
//! Alone on its page, the title is the page's heading; among questions it names the group around
//! the words. Links open a tab of their own and say so, so that no answer is lost.

pub mod fixtures;
#[cfg(feature = "ssr")]
#[cfg(test)]
mod tests;
mod view;

pub(crate) use view::statement;
