//! What makes a survey easier to read: a bar with larger text, high contrast, reading aloud, easy read and
//! pictures; and what its author gives to help with single texts ([`yousaid_schema::Aids`]).
//!
//! Shared by all widgets that are a survey underneath, and in a part of the bundle of its own: nothing outside
//! of this folder names what is in it, but the door. A kiosk has such buttons in its own bar, always; a board of
//! outcomes has a bar of its own ([`BoardAccess`]), without a survey underneath.
//!
//! # Anatomy
//!
//! ```html
//! <div class="yousaid-access" part="access">
//!   <div role="group" aria-label="Make this easier to read">
//!     <button aria-pressed="false">Bigger text</button> …
//!     <button>Read aloud</button>
//!   </div>
//!   <p role="status">Question 2 of 3 on this page</p>
//! </div>
//! …
//! <div class="yousaid-access__aid">directly behind a text: picture, recording, easy words, sign language</div>
//! <svg class="yousaid-access__picture">in a choice or row, before its words</svg>
//! <audio class="yousaid-access__said">its recording, without a player</audio>
//! <span class="yousaid-access__easy yousaid-access__easy--choice">its easy words, behind its own</span>
//! ```
//!
//! # Reading aloud
//!
//! What is on the page is read in its order, each piece in its own language: by the recording that the
//! definition gives for it, else by a voice that is on the device itself and speaks exactly that
//! language. A piece with neither is passed over, never read by another language's voice or by one from the
//! network; where nothing could be read there is no button. A recording is that of the element before the aid, or
//! around the recording; easy words come after what they stand beside. It stops when the page or its language changes.
//!
//! # Easy read
//!
//! Easy words of a text of one's own are its translation into `en-simple` (or `pl-simple`, …), which falls back
//! text by text. Where the wording is locked, easy words are an aid that stands under the official ones.
//! With easy read one question of a page is shown at a time; the pages and the response are the same.
//!
//! # Accessibility
//!
//! - Nothing is covered: the bar stands in the flow above the survey. Buttons say by `aria-pressed` what is on.
//! - Targets are 44 px and more. Pictures say no more than the words beside them, and are hidden from screen
//!   readers. Nothing plays by itself, and nothing is fetched before it is wanted.
//!
//! # Privacy
//!
//! What is chosen is in memory only, for widgets that come later on the same page, and gone with the page.
//!
//! # Styling
//!
//! | hook | values |
//! |---|---|
//! | `.yousaid[data-size]`, `[data-contrast]` | `large`, `high` |
//! | `.yousaid[data-easy]`, `[data-pictures]` | there or not |
//! | `::part()` | `access` |
//!
//! # Words
//!
//! The group `access`.

mod aids;
mod bar;
mod board;
mod door;
pub mod fixtures;
pub(crate) mod look;
#[cfg(not(target_arch = "wasm32"))]
mod nowhere;
#[cfg(target_arch = "wasm32")]
mod page;
#[cfg(not(target_arch = "wasm32"))]
use nowhere as page;
mod reading;
mod shelf;
#[cfg(feature = "ssr")]
#[cfg(test)]
mod tests;

pub use board::BoardAccess;
pub(crate) use board::Seen;
pub use door::Access;
pub use door::AccessPart;
pub(crate) use door::Ease;
pub(crate) use door::beside;
pub(crate) use door::row_words;
#[cfg(target_arch = "wasm32")]
pub(crate) use look::speaks;
