//! A whole survey: pages, review, ending, and the delivery of the answers.
//!
//! # Anatomy
//!
//! ```html
//! <div class="yousaid" lang="en" dir="ltr" data-step="page" data-page="overall">
//!   <nav class="yousaid-languages">…</nav>      where there is more than one language
//!   <section class="yousaid-earlier">…</section> where the store held responses from before
//!   <div class="yousaid-kept">…</div>           where answers in progress were kept
//!   one of: a page, the review, the ending, a notice
//!   <div class="yousaid-footer">…</div>
//! </div>
//! ```
//!
//! See [`crate::page`], [`crate::review`] and [`crate::ending`] for what is within.
//!
//! # Accessibility
//!
//! - Nothing takes the focus or scrolls when the survey appears.
//! - When another page is shown, its heading takes the focus; the survey is scrolled to its top
//!   only if that is out of view.
//! - When Continue finds errors, the error summary takes the focus.
//! - Choosing another language keeps answers, errors, place and focus.
//! - While answers were sent off and only the page has them, leaving the page is asked about.
//!
//! # Styling
//!
//! | hook | values |
//! |---|---|
//! | `.yousaid` | the root; the look comes from here and below |
//! | `[data-step]` | `page`, `review`, `ending`, `notice` |
//! | `[data-page]` | the page's id in the definition |
//! | `::part()` | `survey`, `languages`, `page`, `title`, `back`, `introduction`, `anonymity`, `progress`, `error-summary`, `review`, `change`, `continue`, `ending`, `delivery`, `reference`, `retry`, `file`, `own`, `copy`, `print`, `earlier`, `kept`, `again`, `notice`, `footer` |
//!
//! # Clean removal
//!
//! When the survey is removed its listeners, timers and tasks end. A request that is under way
//! still counts. Answers that are not sent by then are in the store, and go with the next survey that
//! is given it; with a store in memory they are lost, which is why leaving is asked about.

mod delivery;
mod draft;
pub mod fixtures;
mod frame;
pub(crate) mod given;
mod keeping;
pub(crate) mod sample;
mod setup;
mod state;
#[cfg(all(test, feature = "ssr"))]
mod tests;
#[expect(unreachable_pub, reason = "the macro for components makes functions that only its own output calls")]
mod view;

pub use draft::Draft;
#[cfg(feature = "ssr")]
pub(crate) use draft::read as read_draft;
#[cfg(feature = "ssr")]
pub(crate) use draft::write as write_draft;
pub(crate) use frame::Frame;
pub(crate) use frame::Plan;
pub(crate) use setup::Around;
pub use setup::Handler;
pub use setup::Manner;
pub use setup::Setup;
pub use setup::Stage;
#[cfg(feature = "ssr")]
pub(crate) use setup::dom_name;
pub(crate) use state::Answering;
#[cfg(feature = "ssr")]
pub(crate) use state::Broken;
pub use view::Survey;
pub(crate) use view::field;
#[cfg(feature = "ssr")]
pub(crate) use view::introduction;
#[cfg(feature = "ssr")]
pub(crate) use view::page_words;
#[cfg(feature = "ssr")]
pub(crate) use view::step_view;
pub(crate) use view::survey_view;
