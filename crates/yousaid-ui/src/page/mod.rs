//! A page of questions, and what stands on every page.
//!
//! # Anatomy
//!
//! ```html
//! <form class="yousaid-page" novalidate>
//!   <button type="button" class="yousaid-back">Back</button>           not on the first page
//!   <div class="yousaid-error-summary" hidden>…</div>
//!   <h2 class="yousaid-page__survey">Your home, your landlord</h2>
//!   <div class="yousaid-introduction">…</div>                          on the first page only
//!   <div class="yousaid-progress">…</div>
//!   <h3 class="yousaid-page__heading" id="{widget}-heading" tabindex="-1">Repairs</h3>
//!   the page's words
//!   the questions; those that are not asked are hidden
//!   <button type="submit">Continue</button>
//! </form>
//! <div class="yousaid-footer">…</div>
//! ```
//!
//! A page that is one question has no heading of its own: the question's title is the heading,
//! within its legend or label. A page of several questions without a title is headed by the survey.
//!
//! Parts of a composite question stand where the control of their head puts them; an error of one leads
//! to its own control, an error of the head to its first part.
//!
//! # Accessibility
//!
//! | key | does |
//! |---|---|
//! | Enter in a one-line field | as Continue |
//! | Tab | Back, then the questions, then Continue |
//!
//! - `novalidate`, and no control is `required`: what is missing is said after Continue, in the
//!   resident's language, at the top and at the control.
//! - A double click on Continue counts once.
//! - Help and complaints stand in the same place on every page (WCAG 2.2, 3.2.6). Their links open
//!   a tab of their own, and say so, so that no answer is lost.
//!
//! # Styling
//!
//! `.yousaid-page`, `__survey[data-state]` (`first`, `later`), `__heading`, `__actions`;
//! `.yousaid-introduction`, `.yousaid-anonymity`, `.yousaid-back`, `.yousaid-footer`;
//! parts `page`, `back`, `title`, `introduction`, `anonymity`, `continue`, `footer`.
//!
//! # Words
//!
//! `survey-continue-button`, `survey-back-link`, `survey-contact-heading`, `survey-privacy-link`,
//! `survey-complaints-link`, `link-new-tab-label`, `anonymity-*`.

pub mod fixtures;
#[cfg(all(test, feature = "ssr"))]
mod tests;
mod view;

pub(crate) use view::Page;
pub(crate) use view::Press;
pub(crate) use view::footer_view;
pub(crate) use view::introduction_view;
pub(crate) use view::page_view;
