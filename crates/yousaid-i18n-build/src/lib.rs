//! Compiles interface words from [Fluent], in which translators write them, into the catalogues
//! that `yousaid-i18n` reads.
//!
//! A reader of Fluent with the plural rules of all languages is a fifth of what a resident would
//! download for a survey in English; a reader of catalogues is a few hundred lines. So Fluent is
//! read when Yousaid is built: by the build script of `yousaid-i18n` and by `cargo xtask dist`.
//!
//! # Groups
//!
//! Words that only a part of the program needs are a group of their own, in a file beside those that
//! every survey may need (`{language}/{group}.ftl`), and a catalogue of their own. A file of words may
//! hold the catalogues of several groups of one language, one behind the other.
//!
//! # What a catalogue looks like
//!
//! Text in UTF-8 with lines that end in a line feed:
//!
//! ```text
//! yousaid-words 1 cy draft
//! zero:n=0 one:n=1 two:n=2 few:n=3 many:n=6
//! number-small-error=Rhowch rif sy’n {min} neu fwy
//! survey-progress-left-label={!left[0]Tudalen {page}, y dudalen olaf|[one]…|Tudalen {page}, …}
//! .
//! ```
//!
//! | line | what |
//! |---|---|
//! | first | the form and its version, the language, `reviewed` or `draft` |
//! | second | the plural rule of that language: each category but `other` with its condition, in the operands of Unicode CLDR; `&` is *and*, `\|` is *or* |
//! | others | a message: its id, `=`, its pattern; sorted by id |
//! | last | a full stop, without which the file was cut off |
//!
//! | in a pattern | what |
//! |---|---|
//! | `{name}` | what is filled in under that name, between the marks U+2068 and U+2069 that keep its direction apart |
//! | `{!name}` | the same without the marks |
//! | `{name[key]pattern\|…\|pattern}` | the first pattern whose key fits what is filled in, else the last one, which has no key; with marks or, after `!`, without |
//! | `\n` | a line feed |
//! | `\` and any other character | that character |
//!
//! A key is a whole number, or a word: the plural category of a number, or the text itself.
//! Everything that does not depend on what is filled in was done when the catalogue was compiled:
//! references to messages and terms are replaced by what they stand for, comments are gone.
//!
//! # What is refused
//!
//! Whatever the form above can't say: attributes, functions, numbers with a fraction as keys. A
//! [`Problem`] says where, what, and what to write instead.
//!
//! [Fluent]: https://projectfluent.org

mod compile;
mod folder;
mod plural;
mod problem;
mod pseudo;

pub use compile::compile;
pub use folder::COMMON;
pub use folder::FILE;
pub use folder::Groups;
pub use folder::compile_folder;
pub use plural::plural_categories;
pub use plural::plural_languages;
pub use problem::Problem;
pub use problem::Problems;
pub use pseudo::PSEUDO_LANGUAGES;
pub use pseudo::is_pseudo;
pub use pseudo::pseudo_catalogue;
pub use pseudo::pseudo_text;

/// Most bytes of a catalogue.
pub const MAX_BYTES: usize = 131_072;

/// How deep choices may stand in one another.
pub const MAX_DEPTH: usize = 8;
