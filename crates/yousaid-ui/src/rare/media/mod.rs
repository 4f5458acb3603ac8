//! Words with a picture, a sound recording or a video.
//!
//! # Anatomy
//!
//! ```html
//! <div class="yousaid-statement" role="group" aria-labelledby="…">
//!   title, words
//!   <figure class="yousaid-media" data-media="video">
//!     <video controls preload="none" playsinline>
//!     <figcaption>This video is in British Sign Language.</figcaption>
//!   </figure>
//!   <details class="yousaid-media__transcript"><summary>Transcript</summary> … </details>
//! </div>
//! ```
//!
//! # Keyboard
//!
//! The browser's own controls; Enter or Space opens the transcript.
//!
//! # Accessibility
//!
//! - A picture has its text alternative. A recording is named after the statement, or by its `alt`.
//! - Nothing plays by itself, and nothing is fetched before it is wanted: recordings with
//!   `preload="none"`, pictures when they come near.
//! - The transcript says what is said and shown. Captions belong into the video itself; so does
//!   speech for what is signed.
//!
//! # On a page with a Content Security Policy
//!
//! The page around the widget must allow where the files lie: `img-src` for pictures, `media-src` for
//! recordings, such as `media-src 'self' https://media.elm.example`. A file that is not allowed, or not
//! there, leaves the text alternative, or controls that say so; the survey goes on.
//!
//! # Styling
//!
//! `.yousaid-media[data-media]` (`image`, `audio`, `video`), `.yousaid-media__note`,
//! `.yousaid-media__transcript`.
//!
//! # Words
//!
//! `media-*`.

pub mod fixtures;
#[cfg(feature = "ssr")]
#[cfg(test)]
mod tests;
mod view;

pub(crate) use view::media;
