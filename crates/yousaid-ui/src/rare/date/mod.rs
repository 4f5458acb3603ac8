//! A date in three fields: day, month, year.
//!
//! # Anatomy
//!
//! ```html
//! <fieldset class="yousaid-group">
//!   <legend>…</legend>
//!   <p class="yousaid-hint" id="{id}-how">For example, 27 3 2026</p>
//!   <p class="yousaid-error" id="{id}-error">
//!   <div class="yousaid-date">
//!     <div class="yousaid-date__part" data-part="day"><label>Day</label><input id="{id}-day"></div>
//!     … month, year
//! ```
//!
//! The order is day, month, year in every language, laid out in the language's direction. The answer
//! is what stands in the fields, `31/5/2026`; the session reads it. Where parts of a date may be left
//! out, a line says so.
//!
//! # Keyboard
//!
//! Each field is a stop. Focus never jumps to the next field by itself.
//!
//! # Accessibility
//!
//! - Fields to type in, not a calendar to look through: after GOV.UK's date input, which its users
//!   answered best with (GOV.UK Design System, "Date input").
//! - Text fields with a telephone's number keys: a spinner would change the number when the wheel
//!   turns. Digits of other scripts are read too.
//! - The error names the part that is missing or wrong, only that field is invalid, and the link of
//!   the error summary leads to it.
//! - A whole date that is pasted or spoken into one field is spread over the three.
//! - `autocomplete` is off: a survey's dates are no birthdays, and who is asked for one should say so.
//!
//! # Styling
//!
//! `.yousaid-date`, `__part[data-part]`, `__label`, `__input`.
//!
//! # Words
//!
//! `date-*-label`, `date-example-hint`, `date-partial-hint`, `date-*-error`.

pub mod fixtures;
#[cfg(feature = "ssr")]
#[cfg(test)]
mod tests;
mod view;

pub(crate) use view::date;
