//! Agreement to a text.
//!
//! # Anatomy
//!
//! Where only agreement lets one go on, or where the question may be left: a group with one box to
//! tick whose label is the text. Where an answer is asked for and may be "no": the text, and under it
//! the radio buttons "yes" and "no", because an empty box would not say "no".
//!
//! # Keyboard
//!
//! Space ticks and unticks the box; links in the text have a stop of their own before it.
//!
//! # Accessibility
//!
//! - Nothing is ticked beforehand: agreement is given, not left standing (UK GDPR, recital 32).
//! - Links in the text stay links, and open a tab of their own. They don't tick the box.
//! - Where one can't go on without it, the error says so and what to do.
//!
//! # Styling
//!
//! `.yousaid-consent` around the box or the buttons.
//!
//! # Words
//!
//! `yesno-*-label`, `yesno-required-error`, `consent-needed-error`.

pub mod fixtures;
#[cfg(feature = "ssr")]
#[cfg(test)]
mod tests;
mod view;

pub(crate) use view::consent;
