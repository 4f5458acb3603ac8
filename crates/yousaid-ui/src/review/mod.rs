//! All answers in words, to look over before they are sent.
//!
//! # Anatomy
//!
//! ```html
//! <form class="yousaid-page">
//!   <h3 id="{widget}-heading" tabindex="-1">Check your answers</h3>
//!   <dl class="yousaid-review">
//!     <div class="yousaid-review__row">
//!       <dt>The question</dt>
//!       <dd class="yousaid-review__answer">The answer</dd>
//!       <dd class="yousaid-review__action"><button type="button" aria-label="Change: The question">Change</button></dd>
//!     </div>
//!   </dl>
//!   <button type="submit">Send my answers</button>
//! </form>
//! ```
//!
//! # Accessibility
//!
//! - Every question that is asked is listed, those without an answer as "Not answered".
//! - The name of each "Change" begins with that word and holds the question.
//! - The submit button is the only one that sends.
//!
//! # Styling
//!
//! `.yousaid-review`, `__row`, `__question`, `__answer[data-state]` (`answered`, `unanswered`), `__action`;
//! parts `review`, `change`.
//!
//! # Words
//!
//! `review-title`, `review-change-link`, `review-change-label`, `review-unanswered-label`,
//! `review-submit-button`; answers to yes-or-no questions and soft answers as at the questions.

mod answer;
pub mod fixtures;
#[cfg(all(test, feature = "ssr"))]
mod tests;
mod view;

pub(crate) use view::OnChange;
pub(crate) use view::review_view;
