//! The comment box of a halo group: the papers of a meeting for residents who won't come to it, their
//! comments on each point of the agenda, and afterwards what became of them. Also for a consultation.
//!
//! A survey underneath ([`yousaid_schema::HaloRound::to_survey`]), with its own validation, drafts, outbox
//! and receipt; residents come back with the receipt's code ([`crate::amend`]) until comments close.
//!
//! # Anatomy
//!
//! ```html
//! <div class="yousaid" data-widget="halo" data-step="page">
//!   <section class="yousaid-amend">…</section>
//!   <form class="yousaid-page">
//!     …title, introduction…
//!     <section class="yousaid-halo" part="round">when, where, until when; what can change; papers</section>
//!     <section class="yousaid-halo__item" part="item">
//!       <h4>the point of the agenda</h4> its text and papers
//!       <div class="yousaid-question">the comment box</div>
//!     </section>
//!     …
//!   </form>
//! </div>
//! ```
//!
//! Before comments open and after they have closed there is no form (`data-step="notice"`):
//!
//! ```html
//! <section class="yousaid-page yousaid-halo" part="round">
//!   <h2>the group</h2> where it stands, the meeting, the papers
//!   <section part="outcome">what became of the comments, item by item</section>
//! </section>
//! ```
//!
//! # Time
//!
//! The page's own clock decides, until the collector has said where the round stands: then that counts.
//! How much time is left is said in words, looked at once a minute, and not announced. Who is writing when
//! comments close keeps the form, and the collector takes what was written in time.
//!
//! # Accessibility
//!
//! - Each point of the agenda has a heading, and its box a label that names the point.
//! - Kind, size and language of a paper stand beside its link, which says that it opens a new tab.
//!
//! # Styling
//!
//! | hook | values |
//! |---|---|
//! | `.yousaid[data-widget="halo"]` | the root |
//! | `.yousaid-halo[data-state]` | `open`, `unopened`, `closed`, `told` |
//! | `::part()` | `round`, `papers`, `item`, `outcome` |
//!
//! # Words
//!
//! The group `halo`: `halo-*`.

mod after;
mod clock;
pub mod fixtures;
mod parts;
mod standing;
#[cfg(all(test, feature = "ssr"))]
mod tests;
#[expect(unreachable_pub, reason = "the macro for components makes functions that only its own output calls")]
mod view;

pub use view::FACE;
pub use view::Halo;
#[cfg(feature = "ssr")]
pub(crate) use view::around;
#[cfg(feature = "ssr")]
pub(crate) use view::manner;
