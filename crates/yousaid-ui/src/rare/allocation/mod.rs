//! A whole shared out among several things.
//!
//! # Anatomy
//!
//! ```html
//! <fieldset class="yousaid-group">
//!   <legend>title</legend> hint <p id="{id}-how">Share out 100 between these</p>
//!   <div class="yousaid-allocation">
//!     <div class="yousaid-allocation__row" data-question="spend.parks">
//!       <label for="…">Parks</label> error
//!       <div class="yousaid-allocation__measure">
//!         <button>−5</button> <input> <button>+5</button> unit
//!       </div>
//!     </div>
//!     …
//!     <p class="yousaid-allocation__left" data-state="left">30 of 100 left</p>
//!   </div>
//! </fieldset>
//! ```
//!
//! Each row is a question of its own, a part of this one. The buttons go by a twentieth of the whole,
//! rounded to 1, 2 or 5 and as many noughts; "more" never goes beyond what is left. Once all is
//! shared out, fields that are still empty are filled with 0: nobody has to type what is plain.
//!
//! There are no soft answers: what is divided is divided, or left blank where that is allowed.
//!
//! # Keyboard
//!
//! | key | does |
//! |---|---|
//! | Tab | goes through the fields and their buttons |
//! | Space, Enter on a button | more or less |
//!
//! # Accessibility
//!
//! - What is left is on the page at all times, and is told (`role="status"`) once nothing has changed
//!   for a second.
//! - The fields take any text: what is not a number stays, and an error says what to do. There is no
//!   `type="number"`, whose wheel and arrow keys change a number that nobody looks at.
//! - Each button says in its name how much it adds or takes away, and where. Where it can do nothing
//!   it is `aria-disabled` and keeps the focus.
//! - Numbers that do not add up are an error of the whole, at its top; it leads to the first field.
//! - Sums are exact ([`yousaid_schema::Decimal`]).
//!
//! # Styling
//!
//! | hook | values |
//! |---|---|
//! | `.yousaid-allocation__row[data-state]` | `unanswered`, `answered`, `error` |
//! | `.yousaid-allocation__label`, `__measure`, `__step` | within a row |
//! | `.yousaid-allocation__left[data-state]` | `left`, `done`, `over` |
//!
//! # Words
//!
//! `allocation-*`, besides those of [`crate::field`].

pub mod fixtures;
mod state;
#[cfg(feature = "ssr")]
#[cfg(test)]
mod tests;
mod view;

pub(crate) use view::allocation;
