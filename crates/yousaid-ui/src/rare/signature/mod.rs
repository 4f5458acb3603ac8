//! A name typed as a signature.
//!
//! # Anatomy
//!
//! `<label>`, hint, error, "By typing your name, you sign", and an input of one line.
//!
//! # Accessibility
//!
//! A signature is typed, never drawn: drawing needs a hand, a pointer and sight. What typing the name
//! means is part of the field's description.
//!
//! # Styling
//!
//! `.yousaid-signature`, the words about signing.
//!
//! # Words
//!
//! `signature-hint`, `signature-required-error`.

pub mod fixtures;
#[cfg(feature = "ssr")]
#[cfg(test)]
mod tests;
mod view;

pub(crate) use view::signature;
