//! One out of several choices, and yes or no.
//!
//! # Anatomy
//!
//! A group of native radio buttons: `.yousaid-rows` holds the choices, one `.yousaid-row` each; soft
//! answers follow after `.yousaid-divider` in a `.yousaid-rows` of their own. Yes and no stand side by
//! side in `.yousaid-rows.yousaid-rows--pair` where there is room.
//!
//! Choices with a heading stand in `.yousaid-choices` with it. A choice that asks for words of one's
//! own is followed by their field, hidden while another choice is selected; the words are kept. The
//! session says which choices are offered and in which order; one that comes or goes leaves the
//! others, their focus and their selection alone.
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
//! `<fieldset>` named by its `<legend>`. Nothing is selected beforehand. The whole
//! row is the label and at least 44 px high. Selected is shown by the filled button, a thick border
//! and bold words, not by colour alone.
//!
//! Choices under a heading are a `role="group"` named by it, within the group of the question. Neither
//! a choice that appears nor the field for words of one's own is announced: it comes next by Tab.
//!
//! # Words
//!
//! `yesno-yes-label`, `yesno-no-label`, `choice-other-label`, besides those of [`crate::field`].

pub mod fixtures;
#[cfg(feature = "ssr")]
#[cfg(test)]
mod tests;
mod view;

pub(crate) use view::choice;
pub(crate) use view::marks;
pub(crate) use view::yes_no;
