//! The languages to choose from.
//!
//! # Anatomy
//!
//! ```html
//! <nav class="yousaid-languages" aria-label="Language">
//!   <ul>
//!     <li><button type="button" lang="en" dir="ltr" aria-current="true">English</button></li>
//!     <li><button type="button" lang="cy" dir="ltr">Cymraeg</button></li>
//!   </ul>
//! </nav>
//! ```
//!
//! # Accessibility
//!
//! - Each language is named in itself and says which language that is.
//! - The current one has `aria-current`; it stays a button, so that the focus is not lost on it.
//! - Choosing one moves neither page nor focus, and clears no answer.
//!
//! # Styling
//!
//! `.yousaid-languages`, `__item[aria-current]`; part `languages`.
//!
//! # Words
//!
//! `survey-language-label`.

pub mod fixtures;
#[cfg(all(test, feature = "ssr"))]
mod tests;
#[expect(
    unreachable_pub,
    clippy::needless_pass_by_value,
    reason = "the macro for components makes functions that only its own output calls; props are owned"
)]
mod view;

pub use view::LanguageSwitcher;
pub(crate) use view::language_switcher;
