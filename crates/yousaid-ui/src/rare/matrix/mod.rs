//! The same scale for several things, one row each.
//!
//! # Anatomy
//!
//! ```html
//! <fieldset class="yousaid-group">
//!   <legend>title</legend> hint
//!   <div class="yousaid-matrix" data-columns="few">
//!     <div class="yousaid-matrix__head" aria-hidden="true">the points once more, as heads of columns</div>
//!     <fieldset class="yousaid-matrix__row" data-question="helpful.staff">
//!       <legend class="yousaid-matrix__title">Our staff</legend>
//!       <p class="yousaid-error">…</p>
//!       <div class="yousaid-matrix__points">a .yousaid-row for each point</div>
//!       <p class="yousaid-divider">or</p>
//!       <div class="yousaid-matrix__soft">a .yousaid-row for each soft answer</div>
//!     </fieldset>
//!     …
//!   </div>
//! </fieldset>
//! ```
//!
//! Each row is a question of its own, a part of this one. In a narrow container, or with large
//! letters, the rows are cards with choices as wide as the card. In one at least 40em wide, up to
//! seven columns (soft answers counted) are drawn as a table by a grid; with more, rows stay cards.
//! Soft answers are set apart: below "or" in a card, behind a line in the table.
//!
//! Rows that are not asked vanish. A matrix that may be left has a button below that clears all rows.
//!
//! # Keyboard
//!
//! | key | does |
//! |---|---|
//! | Tab | goes from row to row: to its selected point, else its first |
//! | arrow keys | select the next or previous point of the row; soft answers included |
//! | Space | selects the point in focus |
//!
//! # Accessibility
//!
//! - The table is drawn, and is no `<table>`: screen readers that fill in forms do not read heads of
//!   columns ("Likert Scale Solutions", enterpriseaccessibility.com), and a table that becomes cards
//!   would lose its rows with its `display`. So both layouts are one tree, in which every radio
//!   button has its point's whole label as its name, and every row is a radio group named by its
//!   label and the title. The heads of columns are for those who see them.
//! - No point is known by its place alone: in the table its words stand above it, for screen readers
//!   and for voice control in its label too.
//! - Errors stand at their row, and describe it.
//!
//! # Styling
//!
//! | hook | values |
//! |---|---|
//! | `.yousaid-matrix[data-columns]` | `few`: up to seven, which can be a table; `many` |
//! | `.yousaid-matrix__head`, `__column`, `__column--soft` | heads of columns |
//! | `.yousaid-matrix__row[data-state]` | `unanswered`, `answered`, `error` |
//! | `.yousaid-matrix__title`, `__points`, `__point`, `__soft` | within a row |
//!
//! # Words
//!
//! `matrix-clear-button`, besides those of [`crate::field`].

pub mod fixtures;
#[cfg(feature = "ssr")]
#[cfg(test)]
mod tests;
mod view;

pub(crate) use view::matrix;
