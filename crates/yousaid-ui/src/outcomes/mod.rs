//! "You said, we did": a board of what became of what residents said.
//!
//! # Anatomy
//!
//! ```html
//! <div class="yousaid yousaid-outcomes" lang="en" dir="ltr">
//!   <div class="yousaid-access">…</div>             where it has the bar that makes it easier to read
//!   <nav class="yousaid-languages">…</nav>          where there is more than one language
//!   <h2 class="yousaid-title">You said, we did</h2>
//!   <form class="yousaid-outcomes__filter">…</form>  a list of places, a list of topics
//!   <p role="status">12 things residents said</p>
//!   <ul class="yousaid-outcomes__list">
//!     <li class="yousaid-outcome" data-status="did">
//!       <h3>You said: …</h3>
//!       <p>41 people said this · Tenant survey, spring 2026</p>
//!       <div class="yousaid-outcome__answer"><h4>We did</h4> … <h4>Why</h4> …</div>
//!       <p>Repairs, 3 August 2026</p>
//!     </li>
//!   </ul>
//!   <button>Show more</button>
//! </div>
//! ```
//!
//! # Keyboard
//!
//! The lists are the browser's own. "Show more" moves the focus to the heading of the first entry that it
//! adds, so that reading goes on there.
//!
//! # Accessibility
//!
//! - Each entry has a heading, which begins with "You said"; levels follow the board's own.
//! - How many entries fit the chosen place and topic is announced politely when that changes.
//! - What was done is told by words; the colour beside it only repeats them.
//! - Choosing a place or topic changes nothing outside of the board: not the page's address either.
//!
//! # Styling
//!
//! | hook | values |
//! |---|---|
//! | `.yousaid-outcomes` | the root, with `.yousaid` |
//! | `.yousaid-outcome[data-status]` | `did`, `doing`, `cannot`, `decided` |
//! | `::part()` | `outcomes`, `title`, `filter`, `count`, `outcome`, `more`, `languages` |
//!
//! # Printing
//!
//! What is shown is printed, without the lists and the button; no entry is broken over pages.
//!
//! # Server rendering
//!
//! With [`Board::action`] the lists are a form that a browser sends by itself, and every entry is shown.
//!
//! # Words
//!
//! The group `outcomes`.

pub mod fixtures;
mod sheet;
mod state;
#[cfg(all(test, feature = "ssr"))]
mod tests;
#[expect(unreachable_pub, reason = "the macro for components makes functions that only its own output calls")]
mod view;

pub use sheet::STYLE;
pub use state::Filter;
pub use view::Board;
pub use view::Outcomes;
pub use view::unavailable;
