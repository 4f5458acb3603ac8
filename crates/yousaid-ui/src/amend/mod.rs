//! Coming back with the code of the receipt: to change or to withdraw what was sent.
//!
//! Shared by all widgets whose survey allows it (`"amend": true`; halo rounds always do), and in a part of
//! the bundle of its own: nothing outside of this folder names what is in it, but the door.
//!
//! # Anatomy
//!
//! ```html
//! <section class="yousaid-amend" part="amend" data-state="asking">
//!   <details>
//!     <summary>Change or withdraw what you sent</summary>
//!     <form>a field for the code, a button</form>
//!   </details>
//!   <div>above the questions, while earlier answers are being changed</div>
//! </section>
//! …
//! <div class="yousaid-amend__given" part="code">after sending: the code, and how to use it</div>
//! ```
//!
//! # Accessibility
//!
//! - The field has its label, hint and error; a wrong code takes the focus back to it.
//! - When the answers are back, the page's heading takes the focus, as on any new page; that they are
//!   back, and that they were deleted, is told politely.
//! - To withdraw takes two presses of two buttons in two places; the focus goes to the second question.
//!
//! # Privacy
//!
//! The code is on the page only while it is used, and in no event. Answers that are being changed are not
//! kept as answers in progress: they would come back without their code. A version that was sent off is on
//! the device until it has arrived, with its code, like any response.
//!
//! # Styling
//!
//! | hook | values |
//! |---|---|
//! | `.yousaid-amend[data-state]` | `asking`, `looking`, `changing`, `sure`, `withdrawing`, `withdrawn` |
//! | `::part()` | `amend`, `code`, `find`, `withdraw`, `leave` |
//!
//! # Words
//!
//! The group `amend`: `amend-*`.

mod desk;
mod door;
pub mod fixtures;
#[cfg(all(test, feature = "ssr"))]
mod tests;
mod view;

pub use door::Amend;
pub(crate) use door::Amending;
pub(crate) use door::given_view;
pub(crate) use door::open_view;
