//! What a resident reads after the last page, and instead of a survey that can't be answered.
//!
//! # Anatomy
//!
//! ```html
//! <section class="yousaid-page">
//!   <h3 id="{widget}-heading" tabindex="-1">Thank you</h3>
//!   <div class="yousaid-delivery">…</div>
//!   the definition's words
//!   <h4>What happens next</h4>
//!   the promised outcome
//! </section>
//! ```
//!
//! # Accessibility
//!
//! The heading takes the focus; what is known about the delivery is announced as it changes.
//!
//! # Styling
//!
//! `.yousaid-ending`, `__next`; parts `ending`, `notice`.
//!
//! # Words
//!
//! `ending-title`, `ending-next-heading`; `survey-closed-*`, `survey-unopened-*`,
//! `survey-unavailable-title`.

pub mod fixtures;
#[cfg(all(test, feature = "ssr"))]
mod tests;
mod view;

pub(crate) use view::Open;
pub(crate) use view::ending_view;
pub(crate) use view::notice_view;
pub(crate) use view::open_on;
