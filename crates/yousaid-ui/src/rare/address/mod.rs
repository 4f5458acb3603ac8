//! A postal address in the United Kingdom.
//!
//! # Anatomy
//!
//! A `<fieldset>` named by the title, and in it four questions: address line 1, address line 2
//! (optional), town or city, postcode, as the GOV.UK Design System's pattern "Addresses" has them.
//!
//! # Keyboard
//!
//! Tab goes from field to field; the browser fills all of them in where it knows the address.
//!
//! # Accessibility
//!
//! - Every field has a visible label and says by `autocomplete` what belongs in it (WCAG 1.3.5).
//! - What is wrong stands at its own field, in words that name the field.
//! - Town and postcode are as wide as what they take: the width is a hint.
//!
//! # Styling
//!
//! `.yousaid-address__parts`; `[data-part="line_1"]`, `line_2`, `town`, `postcode` around each field.
//!
//! # Words
//!
//! `address-*-label`, `address-*-error`, those of postcodes.

pub mod fixtures;
#[cfg(feature = "ssr")]
#[cfg(test)]
mod tests;
mod view;

pub(crate) use view::address;
