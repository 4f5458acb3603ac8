//! Saving a survey that is not finished, and coming back to it with a code or a link, on another device too.
//!
//! Shared by all widgets whose definition allows it (`"come_back"`), and in a part of the bundle of its own:
//! nothing outside of this folder names what is in it, but the door. A kiosk never has it: who uses it next
//! would read the code.
//!
//! # Anatomy
//!
//! ```html
//! <section class="yousaid-later" part="later" data-state="asking">above the questions
//!   <details>
//!     <summary>Carry on with answers you saved</summary>
//!     <form>a field for the code, a button</form>
//!   </details>
//!   <div role="status">that the answers are back</div>
//! </section>
//! …
//! <div class="yousaid-later__save" part="save" data-state="saved">under the button that goes on
//!   <button>Save and come back later</button>
//!   <div role="status">that they are saved, until when; or why not</div>
//!   <div class="yousaid-later__given">the code, the link, and ways to take it along</div>
//! </div>
//! ```
//!
//! # What is said, and when
//!
//! *Saved* stands there only once the collector has said for this place and this number that it keeps the
//! answers. Whatever else happens, it says *not saved*, and the answers in progress stay where they were: on
//! the page, and in the browser where the page keeps them there.
//!
//! Each time that answers are saved they get the next number. Where another device has saved with the same
//! code meanwhile, nothing is overwritten: the resident decides which answers stay.
//!
//! # Accessibility
//!
//! - The field has its label, hint and error; a wrong code takes the focus back to it.
//! - When the answers are back, the page's heading takes the focus, as on any new page; that they are back, that
//!   answers were saved, and why not, is told politely. The focus stays on the button that saves.
//! - Code and link stand by themselves, read from left to right, and are not translated.
//!
//! # Privacy
//!
//! The code is made here and never sent: place and key follow from it ([`Vault`]). In the link it stands behind
//! the `#`, which browsers don't send, and it is taken out of the address when the page has read it. Where the
//! page keeps answers in progress, the tab remembers the code beside them, so that a reload goes on with it.
//! Photos and documents are not saved.
//!
//! # Styling
//!
//! | hook | values |
//! |---|---|
//! | `.yousaid-later[data-state]` | `asking`, `looking`, `back` |
//! | `.yousaid-later__save[data-state]` | `idle`, `saving`, `saved`, `unsaved`, `elsewhere` |
//! | `::part()` | `later`, `find`, `save`, `code` |
//!
//! # Words
//!
//! The group `later`.

mod desk;
mod door;
pub mod fixtures;
#[cfg(not(target_arch = "wasm32"))]
mod nowhere;
#[cfg(all(test, feature = "ssr"))]
mod tests;
mod view;
#[cfg(target_arch = "wasm32")]
mod web;
#[cfg(not(target_arch = "wasm32"))]
use nowhere as web;

pub use door::Later;
pub use door::LaterPart;
#[cfg(feature = "ssr")]
pub(crate) use door::Shelf;
pub use door::Vault;
#[cfg(feature = "ssr")]
pub(crate) use view::escaped;
