//! The list of what is wrong on a page, above its heading.
//!
//! # Anatomy
//!
//! ```html
//! <div class="yousaid-error-summary" id tabindex="-1">
//!   <div role="alert">
//!     <h3 class="yousaid-error-summary__title">There is a problem</h3>
//!     <ul><li><a href="#tsm-TP01-1">Select an answer</a></li></ul>
//!   </div>
//! </div>
//! ```
//!
//! # Accessibility
//!
//! - `role="alert"` stands on an inner element, so that screen readers announce the list once, and
//!   the outer one can take the focus after Continue.
//! - A link moves the focus to the control that it names, also within a shadow root, where the
//!   address alone would lead nowhere.
//! - The words are those of the line at the control.
//! - Without errors it is `hidden`.
//!
//! # Styling
//!
//! `.yousaid-error-summary`, `__title`, `__list`; part `error-summary`.
//!
//! # Words
//!
//! `error-summary-title`; the errors are given.

pub mod fixtures;
#[cfg(all(test, feature = "ssr"))]
mod tests;
#[expect(
    unreachable_pub,
    clippy::needless_pass_by_value,
    reason = "the macro for components makes functions that only its own output calls; props are owned"
)]
mod view;

pub use view::ErrorSummary;
pub use view::SummaryError;
pub(crate) use view::SummaryLine;
pub(crate) use view::error_summary;
