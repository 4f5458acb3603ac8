//! The form for feedback: compliment, comment, suggestion or complaint; and "Was this page useful?".
//!
//! A survey of one page underneath ([`yousaid_schema::Feedback::to_survey`]), with its own validation,
//! drafts, outbox and receipt. This adds what stands beside its questions.
//!
//! # Anatomy
//!
//! ```html
//! <div class="yousaid" data-widget="feedback">
//!   …
//!   <div class="yousaid-question" data-question="exit">…</div>
//!   <div class="yousaid-complaint" part="complaint" data-state="open">
//!     <div role="status"><h3>Making a complaint</h3></div>
//!     <div>what a complaint is, the procedure, the Ombudsman</div>
//!   </div>
//!   …
//!   <div class="yousaid-question" data-question="what">…</div>
//!   <div class="yousaid-danger" part="danger" role="status" data-danger="gas">…</div>
//! ```
//!
//! # Accessibility
//!
//! - The choice of the exit is a group of native radio buttons.
//! - Choosing "complaint" tells politely that there is a box about complaints, by its heading; the box
//!   stands next in reading order.
//! - The note about danger is told politely, once nothing was typed for a second. It moves nothing but
//!   what is below it, takes no focus and keeps nobody from sending. It stays while the words are there.
//! - Telephone numbers are links that begin a call.
//!
//! # Privacy
//!
//! Whether a note was shown is not stored, not sent and no event: only who types sees it.
//!
//! # Styling
//!
//! | hook | values |
//! |---|---|
//! | `.yousaid[data-widget]` | the root: `feedback`, `page-feedback` |
//! | `.yousaid-complaint[data-state]` | `open`, `closed` |
//! | `.yousaid-danger[data-danger]` | the id of the danger; not there while there is none |
//!
//! # Words
//!
//! The group `feedback`: `feedback-*`, `danger-*`.

mod complaint;
mod danger;
pub mod fixtures;
#[cfg(all(test, feature = "ssr"))]
mod tests;
#[expect(unreachable_pub, reason = "the macro for components makes functions that only its own output calls")]
mod view;

#[cfg(feature = "ssr")]
pub(crate) use complaint::told as complaint_told;
#[cfg(feature = "ssr")]
pub(crate) use danger::on_receipt as danger_note;
pub use view::FACE;
pub use view::Feedback;
#[cfg(feature = "ssr")]
pub(crate) use view::manner;
