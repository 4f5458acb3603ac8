//! How far along the resident is.
//!
//! # Anatomy
//!
//! ```html
//! <div class="yousaid-progress" data-state="exact">
//!   <p class="yousaid-progress__text">Page 2 of 5</p>
//!   <progress class="yousaid-progress__bar" max="5" value="2" aria-hidden="true">
//! </div>
//! ```
//!
//! # Accessibility
//!
//! The words say it all; the bar repeats them for the eye and is hidden from screen readers. Where
//! the number of pages depends on answers the words say "about", and there is no bar, which would
//! jump.
//!
//! # Styling
//!
//! `.yousaid-progress[data-state]`: `exact` or `about`; `__text`, `__bar`; part `progress`.
//!
//! # Words
//!
//! `survey-progress-label`, `survey-progress-left-label`.

pub mod fixtures;
#[cfg(all(test, feature = "ssr"))]
mod tests;
#[expect(
    unreachable_pub,
    clippy::needless_pass_by_value,
    reason = "the macro for components makes functions that only its own output calls; props are owned"
)]
mod view;

pub use view::Progress;
pub(crate) use view::progress_bar;
