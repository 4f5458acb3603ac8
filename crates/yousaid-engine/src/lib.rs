//! The survey engine: what is asked, what is wrong, what comes next.
//!
//! One engine for every face: the widget in the browser, the collector, the command line. A
//! [`Survey`] is a definition that was compiled and found sound; a [`Session`] is one resident
//! answering it; [`check_response`] says of a finished response from anywhere whether a session
//! could have produced it.
//!
//! ```
//! use std::sync::Arc;
//! use yousaid_engine::{Advance, Session, Step, Survey};
//! use yousaid_schema::{Answer, Code, Definition};
//!
//! let definition: Definition = serde_json::from_str(r#"{
//!     "id": "visit", "version": "1", "title": "Your visit", "default_language": "en",
//!     "landlord": {"name": "Elm Homes"},
//!     "pages": [
//!         {"id": "one", "questions": [{"id": "seen", "type": "yes_no", "title": "Were you seen today?"}]},
//!         {"id": "two", "questions": [{"id": "why", "type": "long_text", "title": "What happened?", "ask_if": "seen = 'no'"}]}]
//! }"#)?;
//! let mut session = Session::new(Arc::new(Survey::compile(definition)?));
//! assert!(matches!(session.next(), Advance::Stopped(violations) if violations[0].rule.code() == "required"));
//! session.answer(0, Code::new("yes").map(Answer::Choice), "en");
//! assert_eq!(session.next(), Advance::Moved(Step::Review));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! A session is told its [`Setting`] once: the mode, which decides whether "refused" is offered, and
//! the seed of shuffled choices. Besides answers it has what a face shows of a question: its choices
//! and parts in their order, the entries of a repeating group, warnings, calculated values.
//!
//! An answer that breaks a rule is data (a [`Violation`]), never an error. Deliberately absent:
//! clocks, randomness, I/O, the DOM, words for residents.
//!
//! # On a server of your own
//!
//! What comes from outside is read, checked against the survey whose definition it names, and counted by its codes:
//!
//! ```
//! use std::collections::BTreeMap;
//! use yousaid_engine::{Survey, check_response};
//! use yousaid_schema::{Answer, Code, Definition, QuestionId, Response};
//!
//! # let definition: Definition = serde_json::from_str(r#"{
//! #     "id": "visit", "version": "1", "title": "Your visit", "default_language": "en", "landlord": {"name": "Elm Homes"},
//! #     "pages": [{"id": "one", "questions": [{"id": "tidy", "type": "choice", "title": "Was it left tidy?",
//! #         "choices": [{"code": "y", "label": "Yes, all of it"}, {"code": "n", "label": "No"}]}]}]
//! # }"#)?;
//! let survey = Survey::compile(definition)?;
//! # let body = format!(r#"{{"id": "0b6ff3a1-8d3a-4f4e-9b7e-2b1c5a7d9e10", "survey": {{"id": "visit", "version": "1", "hash": "{}"}},
//! #     "sequence": 1, "final": true, "mode": "web", "started": "2026-11-22T09:30:00Z", "finished": "2026-11-22T09:31:00Z",
//! #     "answers": {{"tidy": {{"choice": "y", "language": "en"}}}}}}"#, survey.definition().hash);
//! let response: Response = serde_json::from_str(&body)?; // every problem of its form, with its place
//! for violation in check_response(&survey, &response) {
//!     println!("refused: {violation}"); // tidy: an answer is required and is missing
//! }
//!
//! let mut counts: BTreeMap<(QuestionId, Code), u32> = BTreeMap::new();
//! for (question, answered) in &response.answers {
//!     if let Answer::Choice(code) = &answered.answer {
//!         *counts.entry((question.clone(), code.clone())).or_default() += 1;
//!     }
//! }
//! for ((question, code), count) in &counts {
//!     let label = survey.label(question.as_str(), code.as_str(), "en").unwrap_or_else(|| code.to_string());
//!     assert_eq!((label.as_str(), *count), ("Yes, all of it", 1));
//! }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Features
//!
//! | feature | default | what it brings |
//! |---|---|---|
//! | `advice` | yes | errors in definitions say what to do about them; [`mod@logic::words`] |
//! | `banks` | yes | every question bank, compiled in: [`Banks::built_in`], [`Survey::compile`] |
//! | `lint` | yes | the linter ([`lint`]), for authors' programs |
//! | `lazy` | no | for the bundle of the custom elements: rare kinds of question are known only once [`Rare`] and [`Files`] are installed |

pub mod bank;
mod branches;
mod characters;
mod check;
mod compile;
mod complete;
mod duration;
mod expand;
mod facts;
mod files;
mod fitting;
pub mod form;
mod formats;
mod graph;
mod label;
#[cfg(feature = "lint")]
pub mod lint;
pub mod logic;
mod names;
mod normal;
mod number;
mod pieces;
mod progress;
mod rare;
mod report;
mod rules;
mod session;
mod shown;
mod shuffle;
mod survey;
mod texts;
mod violation;

pub use bank::Banks;
pub use branches::Branch;
pub use characters::count_characters;
pub use check::check_response;
pub use complete::offer_complete;
pub use duration::Duration;
pub use files::Files;
pub use files::bare_jpeg;
pub use files::fitting_file;
pub use files::is_kind;
pub use formats::date::Date;
pub use number::parse_number;
pub use pieces::Piece;
pub use progress::Progress;
pub use rare::Rare;
pub use session::About;
pub use session::Advance;
pub use session::Session;
pub use session::Setting;
pub use session::Step;
pub use survey::Page;
pub use survey::Part;
pub use survey::Question;
pub use survey::Survey;
pub use violation::Rule;
pub use violation::Violation;
