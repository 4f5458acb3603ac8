//! Photos and documents.
//!
//! # Anatomy
//!
//! ```html
//! <fieldset class="yousaid-group">
//!   <legend>title</legend> hint
//!   <p class="yousaid-hint" id="{id}-limits">You can add up to 3 photos. …</p>
//!   error
//!   <ul class="yousaid-file__list" role="list">
//!     <li class="yousaid-file__item">
//!       <canvas class="yousaid-file__preview" role="img" aria-label="Preview of ‘damp.jpg’">
//!       <bdi class="yousaid-file__name">damp.jpg</bdi>
//!       <span class="yousaid-file__size">81 kB</span>
//!       <button aria-label="Remove: ‘damp.jpg’">Remove</button>
//!     </li>
//!     …
//!   </ul>
//!   <div class="yousaid-file__add">
//!     <input type="file" id="{id}-input" class="yousaid-file__input" multiple accept="image/*">
//!     <label class="yousaid-file__label" for="{id}-input">Add photos</label>
//!   </div>
//!   <p class="yousaid-error yousaid-file__trouble" role="alert">…</p>
//!   <p role="status">‘damp.jpg’ added, 1 of 3</p>
//! </fieldset>
//! ```
//!
//! The input lies over the whole of `yousaid-file__add` and can't be seen, so that the browser itself
//! takes clicks, keys and what is dropped there. `capture` is never set: whether to take a photo or to
//! choose one is for the resident to decide.
//!
//! # What leaves the device
//!
//! A photo is decoded and drawn anew, at most 1,600 pixels long, and written as JPEG with less and
//! less quality until it fits; then everything but the picture is taken out of it
//! ([`yousaid_engine::bare_jpeg`]), since some browsers put something in. So no place, no time, no
//! camera and no preview of what was cut off go along. What the browser can't decode is not added at
//! all, and never sent as it was. Documents are sent as they are, which is said over the input.
//!
//! Browsers that guard against being recognised by what they draw (Tor, Firefox with
//! `privacy.resistFingerprinting`) give an empty or a wrong picture until the resident allows it; the
//! preview shows what will be sent.
//!
//! # Keyboard
//!
//! | key | does |
//! |---|---|
//! | Tab | goes through the buttons of the files, then to the input |
//! | Space, Enter on the input | opens the device's own choice of files or camera |
//! | Space, Enter on "Remove" | takes the file out; the focus goes to the input |
//!
//! # Accessibility
//!
//! - What is being prepared, was added or was removed is told in a `role="status"` line.
//! - What could not be added is told once, by a `role="alert"` line that stays until something else is
//!   tried; it says which file, why, and what to do.
//! - The input stays where it is when there are as many files as may be, so that the focus is not
//!   lost: who adds one more is told.
//! - Previews are canvases with the name of the file as their text; a page that forbids pictures of
//!   other origins (`img-src`) shows them too.
//!
//! # Styling
//!
//! | hook | what |
//! |---|---|
//! | `.yousaid-file__list`, `__item`, `__preview`, `__name`, `__size`, `__remove` | the files |
//! | `.yousaid-file__add`, `__input`, `__label` | where one adds them |
//! | `.yousaid-file__trouble` | what could not be added |
//!
//! # Words
//!
//! `file-*`, `list-next-label`, `error-prefix-label`, besides those of [`crate::field`].

mod door;
pub mod fixtures;
mod picture;
mod state;
#[cfg(feature = "ssr")]
#[cfg(test)]
mod tests;
mod view;

pub use door::Files;
pub(crate) use door::file;
pub(crate) use door::line;
pub(crate) use view::Takes;
