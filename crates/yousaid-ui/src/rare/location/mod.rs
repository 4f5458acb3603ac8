//! A place in words: "by the bins behind number 12".
//!
//! # Anatomy
//!
//! A long text of three lines, with an example as its hint where the author gives no hint.
//!
//! # Accessibility
//!
//! Nobody is asked for a map, a grid reference or the device's position: words reach everybody, and
//! the person who comes to look knows the place.
//!
//! # Words
//!
//! `location-example-hint`, `location-required-error`, those of long texts.

pub mod fixtures;
#[cfg(feature = "ssr")]
#[cfg(test)]
mod tests;
mod view;

pub(crate) use view::location;
