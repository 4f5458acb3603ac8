//! One out of several choices, and yes or no.
//!
//! # Anatomy
//!
//! A group of native radio buttons: `.yousaid-rows` holds the choices, one `.yousaid-row` each; soft
//! answers follow after `.yousaid-divider` in a `.yousaid-rows` of their own. Yes and no stand side by
//! side in `.yousaid-rows.yousaid-rows--pair` where there is room.
//!
//! # Keyboard
//!
//! The browser's own, because the inputs are its own.
//!
//! | key | does |
//! |---|---|
//! | Tab | enters the group at the selected choice, else the first; leaves it |
//! | arrow keys | select the next or previous choice, soft answers included; never go on to the next page |
//! | Space | selects the choice in focus |
//!
//! # Accessibility
//!
//! `<fieldset role="radiogroup">` named by its `<legend>`. Nothing is selected beforehand. The whole
//! row is the label and at least 44 px high. Selected is shown by the filled button, a thick border
//! and bold words, not by colour alone.
//!
//! # Words
//!
//! `yesno-yes-label`, `yesno-no-label`, besides those of [`crate::field`].

pub mod fixtures;
#[cfg(feature = "ssr")]
#[cfg(test)]
mod tests;
mod view;

pub(crate) use view::choice;
pub(crate) use view::marks;
pub(crate) use view::yes_no;
