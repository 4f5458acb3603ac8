//! Choices put in order, the best first.
//!
//! # Anatomy
//!
//! ```html
//! <fieldset class="yousaid-group">
//!   <legend>title</legend> hint <p id="{id}-how">Put all of these in order, …</p>
//!   <ul class="yousaid-ranking" role="list">
//!     <li class="yousaid-ranking__item" data-state="ranked">
//!       <span class="yousaid-ranking__place" aria-hidden="true">1</span>
//!       <label class="yousaid-ranking__label" for="{id}-2">Repairs</label>
//!       <span class="yousaid-ranking__controls">
//!         <select id="{id}-2">Not ranked, 1st, 2nd …</select>
//!         <button>Choose</button> or <button>Up</button> <button>Down</button>
//!       </span>
//!     </li>
//!     …
//!   </ul>
//!   <p role="status">‘Repairs’ is now 1 of 5</p>
//! </fieldset>
//! ```
//!
//! Nothing is in order beforehand: a list that begins in some order has answered the question, and
//! nobody could tell whether the resident agrees. Choices that are in order stand first, those that
//! are not follow in the order of the definition, or of chance.
//!
//! "Choose" puts a choice behind those that are in order; a place in the list puts it there, and
//! those at and behind that place move down. Where only some are to be chosen and there are as many,
//! "Choose" is gone, and a place takes the last one's: it is in no order any more.
//!
//! Nothing is dragged (WCAG 2.2, 2.5.7): every move is a press or a choice of a list.
//!
//! # Keyboard
//!
//! | key | does |
//! |---|---|
//! | Tab | goes through the list and the buttons of each choice |
//! | arrow keys, digits in the list | choose a place |
//! | Space, Enter on a button | moves the choice |
//!
//! # Accessibility
//!
//! - The focus stays with the choice that was moved: on the button that moved it, or on its list
//!   where that button is gone.
//! - Each move is told in a `role="status"` line, also of the choice that lost its place by it.
//! - "Up" at the top and "Down" at the bottom are `aria-disabled`, not `disabled`: who presses "Up"
//!   again and again does not lose the focus there.
//! - Each button says in its name which choice it moves. The place is the value of its list, and the
//!   number before it is for the eyes.
//!
//! # Styling
//!
//! | hook | values |
//! |---|---|
//! | `.yousaid-ranking__item[data-state]` | `ranked`, `unranked` |
//! | `.yousaid-ranking__place`, `__label`, `__controls`, `__button` | within it |
//!
//! # Words
//!
//! `ranking-*`, besides those of [`crate::field`].

pub mod fixtures;
mod state;
#[cfg(feature = "ssr")]
#[cfg(test)]
mod tests;
mod view;

pub(crate) use view::ranking;
