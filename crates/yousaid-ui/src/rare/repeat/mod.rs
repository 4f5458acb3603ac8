//! The same questions once for each of several things.
//!
//! # Anatomy
//!
//! ```html
//! <div class="yousaid-repeat">
//!   <fieldset class="yousaid-group">
//!     <legend>…</legend> hint, error
//!     <div class="yousaid-repeat__place">
//!       <fieldset class="yousaid-repeat__entry">
//!         <legend><span class="yousaid-repeat__heading" id="{id}-entry-1" tabindex="-1">Place 1 of 3</span></legend>
//!         the questions
//!         <button class="yousaid-repeat__remove"><span>Remove place 1</span></button>
//!       </fieldset>
//!       <div class="yousaid-repeat__gone">Place 2 was removed <button>Undo</button></div>
//!     </div>
//!     <button id="{id}-add"><span>Add another place</span></button>
//!     <p role="status">
//!   </fieldset>
//! </div>
//! ```
//!
//! # Keyboard
//!
//! | key | does |
//! |---|---|
//! | Tab | goes through the questions of each entry, then its button to remove it, then the one that adds |
//! | Enter, Space on "Add another" | adds an entry and moves the focus to its first field |
//! | Enter, Space on "Remove" | takes the entry out; the focus goes to the heading of the one before, of the new first, or to the button that adds |
//! | Enter, Space on "Undo" | puts it back with all its answers; the focus goes to its heading |
//!
//! # Accessibility
//!
//! - Each entry is a group of its own, named "Place 2 of 3". Where the question's title is the page's
//!   heading, the entries' are headings one level below.
//! - Removing asks nothing, because it can be undone: what was typed stays until something else is
//!   answered, added or removed. The way back stands where the entry stood, and that it was removed
//!   is announced.
//! - The name on each button says which entry it removes. A button that would break the fewest or the
//!   most that are allowed is not there; words say what the most is.
//!
//! # Styling
//!
//! | hook | what it is |
//! |---|---|
//! | `.yousaid-repeat__entry` | one entry, a card |
//! | `.yousaid-repeat__heading` | "Place 1 of 3"; its first letter is drawn as a capital |
//! | `.yousaid-repeat__gone` | what stands in place of an entry that was removed |
//!
//! # Words
//!
//! `repeat-*`; the author's word for an entry is filled in.

pub mod fixtures;
#[cfg(feature = "ssr")]
#[cfg(test)]
mod tests;
mod view;

pub(crate) use view::Limits;
pub(crate) use view::repeat;
