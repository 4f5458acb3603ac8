//! One out of many choices, in a list that opens.
//!
//! # Anatomy
//!
//! `<label>`, hint, error, and a native `<select class="yousaid-input yousaid-select">` whose first
//! option is empty. Groups are `<optgroup>`s. The field for words of one's own stands below it while
//! its choice is selected; soft answers are boxes after "or", as beside words.
//!
//! # Keyboard
//!
//! The browser's own: letters and arrow keys select, and never go on to the next page.
//!
//! # Accessibility
//!
//! For lists that residents know by heart, such as estates or months: what is offered can't be seen
//! at once. Up to about ten choices are better as rows. The empty option takes the answer back, so an
//! optional question needs no button for it.

pub mod fixtures;
#[cfg(feature = "ssr")]
#[cfg(test)]
mod tests;
mod view;

pub(crate) use view::select;
