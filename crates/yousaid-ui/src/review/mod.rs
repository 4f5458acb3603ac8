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
//! Parts stand with their head, in a `<dl class="yousaid-review__parts">` within its answer; those of a
//! repeating group under `.yousaid-review__entry`, entry by entry. Choices that were put in order are an
//! `<ol class="yousaid-review__ranks">`. A calculated value has no "Change".
//!
//! # Accessibility
//!
//! - Every question that is asked is listed, those without an answer as "Not answered".
//! - The name of each "Change" begins with that word and holds the question.
//! - The submit button is the only one that sends.
//!
//! # Styling
//!
//! `.yousaid-review`, `__row`, `__question`, `__answer[data-state]` (`answered`, `unanswered`), `__parts`,
//! `__entry`, `__ranks`, `__action`;
//! parts `review`, `change`.
//!
//! # Words
//!
//! `review-title`, `review-change-link`, `review-change-label`, `review-unanswered-label`,
//! `review-other-label`, `review-entry-label`, `review-entry-unnamed-label`, `review-submit-button`; dates
//! and numbers as in texts that repeat them; answers to yes-or-no questions and soft answers as at the questions.

mod answer;
pub mod fixtures;
#[cfg(all(test, feature = "ssr"))]
mod tests;
mod view;

pub(crate) use answer::answer_view;
pub(crate) use answer::shown;
pub(crate) use view::OnChange;
pub(crate) use view::review_view;
