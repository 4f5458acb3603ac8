//! What is known about answers that were sent off: never more than that.
//!
//! # Anatomy
//!
//! ```html
//! <div class="yousaid-delivery" data-state="received">
//!   <div role="status"><p>We have received your answers. Your reference is <strong>7KQ4-M2XD</strong>.</p></div>
//!   <p class="yousaid-hint">Make a note of your reference. …</p>
//! </div>
//! ```
//!
//! | `data-state` | fact | offered |
//! |---|---|---|
//! | `held` | only the open page has the answers | the answers as a file |
//! | `saved` | the device has stored them | |
//! | `sending` | they are on their way | |
//! | `received` | the backend has confirmed that it stores them | the reference, as text to select |
//! | `sent` | they were handed over; nothing confirms it | |
//! | `waiting` | they were not sent yet; the next attempt comes by itself | "Try again now"; where only the page has them, a file |
//! | `refused` | the backend did not take them; they are kept | what to do, "Try again now", a file; where the landlord takes mail, a draft |
//!
//! # Accessibility
//!
//! The sentence is in a `role="status"` region that is there from the start, so that each change is
//! announced once, without moving the focus. No countdown: it would be announced each second.
//!
//! # Styling
//!
//! `.yousaid-delivery[data-state]`, `__text`, `__reference`; parts `delivery`, `reference`, `retry`, `file`, `mail`.
//!
//! # Words
//!
//! `delivery-*`, `ending-reference-hint`.

pub mod fixtures;
#[cfg(all(test, feature = "ssr"))]
mod tests;
#[expect(unreachable_pub, reason = "the macro for components makes functions that only its own output calls")]
mod view;

pub use view::DeliveryStatus;
pub(crate) use view::OnPress;
pub(crate) use view::delivery_status;
