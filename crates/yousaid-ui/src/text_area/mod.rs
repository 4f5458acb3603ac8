//! Several lines of words, with a count of the characters that are left.
//!
//! # Anatomy
//!
//! `<label>`, hint, error, `<textarea class="yousaid-input yousaid-text-area">`. Where there is a limit,
//! `.yousaid-count` follows: first the limit, and in its place, once something was typed, what is
//! left (`data-state="left"`) or too much (`data-state="over"`).
//!
//! # Keyboard
//!
//! That of any text field; Enter starts a new line.
//!
//! # Accessibility
//!
//! - The limit is a part of the description. What is left is said in a `role="status"` line, one
//!   second after the typing has stopped, so that it does not talk over what is being typed.
//! - Characters are counted as readers count them: "👩‍👧" is one.
//! - Nothing is ever cut off; an answer that is too long is kept, and an error says by how much.
//!
//! # Words
//!
//! `text-limit-hint`, `text-left-status`, `text-over-status`.

pub mod fixtures;
mod state;
#[cfg(feature = "ssr")]
#[cfg(test)]
mod tests;
mod view;

pub(crate) use view::text_area;
