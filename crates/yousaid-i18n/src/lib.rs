//! The words of the interface, in the resident's language.
//!
//! [`Words`] are the messages of one language with English behind them, message by message, so
//! that a translation that is not complete still works. Translators write them in [Fluent]
//! (`i18n/{language}/yousaid_i18n.ftl`); what is read here are *catalogues*, into which the crate
//! `yousaid-i18n-build` compiles those files, because a reader of Fluent would be a fifth of the
//! bundle. English is compiled in; the catalogues of the other [`LANGUAGES`] are fetched by whoever
//! needs them and handed in as text ([`Words::load`]), or taken by a program that carries them all ([`Words::built_in`]).
//!
//! Words that only a part of the program says are a *group* of their own (`i18n/{language}/{group}.ftl`),
//! so that a survey without that part need not load them. A program in one piece notices nothing of it.
//! With the feature `lazy`, [`Words::english`] has what every survey needs, and each part brings its own
//! from [`english`]; what other languages need is a part by itself ([`OtherLanguages`]).
//!
//! ```
//! use yousaid_i18n::Words;
//!
//! let words = Words::english();
//! assert_eq!(words.get("survey-continue-button"), "Continue");
//!
//! let welsh = Words::built_in("cy")?;
//! assert_eq!(welsh.get("survey-continue-button"), "Parhau");
//!
//! // What is filled in stands between two invisible marks (U+2068, U+2069), so that an Arabic
//! // name in an English sentence, or the reverse, does not change the order of the words.
//! let hint = words.with("text-left-status", &[("count", 1.into())]);
//! assert_eq!(hint, "You have \u{2068}1\u{2069} character remaining");
//! # Ok::<(), yousaid_i18n::Error>(())
//! ```
//!
//! # Features
//!
//! | feature | default | what it brings |
//! |---|---|---|
//! | `lazy` | no | for the bundle of the custom elements: [`Words::english`] has the words of every survey alone, and other languages are known only once [`OtherLanguages`] is installed |
//! | `pseudo` | no | pseudo-languages, for tests: they show words that no translator has seen |
//!
//! Deliberately absent: the words of surveys (they are in definitions), fetching, globals.
//!
//! [Fluent]: https://projectfluent.org

mod catalogue;
mod language;
mod loader;
mod others;
mod pattern;
mod plural;
#[cfg(feature = "pseudo")]
pub mod pseudo;
mod violation;
mod words;

/// English in groups, each a catalogue for [`Words::with_english`].
pub mod english {
    include!(concat!(env!("OUT_DIR"), "/english.rs"));
}

pub use catalogue::catalogue;
pub use language::Direction;
pub use language::LANGUAGES;
pub use language::direction;
pub use language::endonym;
pub use language::negotiate;
pub use others::OtherLanguages;
pub use violation::common_error_id;
pub use violation::error_id;
pub use words::Arg;
pub use words::Error;
pub use words::Status;
pub use words::Words;
