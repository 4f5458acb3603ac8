//! The documents of Yousaid on the wire, their limits and their errors.
//!
//! - [`Definition`]: the questionnaire, written once.
//! - [`Response`]: one resident's answers, frozen when it is sent.
//! - [`Bank`]: official questions, whose wording a definition can use and not change.
//! - [`HaloRound`]: papers and agenda for residents who won't come to the meeting.
//! - [`Feedback`]: a form for compliments, comments, suggestions and complaints.
//! - [`Outcomes`]: "You said, we did".
//! - [`Destination`]: a backend of any other kind, and what it wants to read.
//! - [`Receipt`]: what a backend says when it has stored a response.
//!
//! Every document is read from a [`Json`] tree, in the browser and on the server alike, and a
//! document that is not right is answered with **all** its [`Problem`]s at once: where (a JSON
//! pointer), what, and what to do. Documents are untrusted input: [`limits`] are enforced here.
//!
//! ```
//! use yousaid_schema::{Definition, Json};
//!
//! let json: Json = serde_json::from_str(r#"{
//!     "id": "door", "version": "1", "title": "Front doors", "default_language": "en",
//!     "landlord": {"name": "Elm Homes"},
//!     "pages": [{"id": "one", "questions": [
//!         {"id": "colour", "type": "short_text", "tilte": "Which colour?"}]}]
//! }"#)?;
//! let error = Definition::from_json(&json).unwrap_err();
//! let problem = &error.problems()[0];
//! assert_eq!(problem.pointer, "/pages/0/questions/0/tilte");
//! assert!(problem.help.contains("`title`"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Everything that is read here implements `Deserialize`, and a reader of JSON such as `serde_json` then says the same:
//! each problem on a line of its own. What a program writes (responses, receipts, envelopes) implements `Serialize`.
//!
//! # Documents made by a program
//!
//! A definition that a program puts together is put together as JSON, and read like any other: so it is checked, and has
//! the hash by which its responses name it.
//!
//! ```
//! use yousaid_schema::Definition;
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let rooms = ["Kitchen", "Bathroom"];
//! let questions: Vec<_> = rooms.iter().enumerate().map(|(i, room)| serde_json::json!({
//!     "id": format!("room_{i}"), "type": "yes_no", "title": format!("{room}: is it warm enough?"),
//! })).collect();
//! let definition: Definition = serde_json::from_value(serde_json::json!({
//!     "id": "warmth", "version": "1", "title": "Is your home warm?", "default_language": "en",
//!     "landlord": {"name": "Elm Homes"},
//!     "pages": [{"id": "rooms", "questions": questions}],
//! }))?;
//! assert_eq!(definition.hash.len(), 64);
//! # Ok(())
//! # }
//! ```
//!
//! # Features
//!
//! | feature | default | what it brings |
//! |---|---|---|
//! | `advice` | yes | problems say what is wrong and what to do, for whoever writes documents; without it most have pointer and code alone |
//! | `lazy` | no | for the bundle of the custom elements: rare kinds of question are known only once [`Rare`] is installed |
//!
//! # What may grow
//!
//! Documents gain fields. Types that only reading makes are `#[non_exhaustive]` where no program has a reason to make
//! one; of the others ([`Definition`], [`Question`], [`Response`] …) a further field is announced as a breaking change.
//! [`QuestionKind`], [`Answer`] and the codes on the wire are exhaustive on purpose: whoever asks, stores or counts has to
//! decide what becomes of a new one.
//!
//! Deliberately absent: logic, words for residents, clocks, I/O.

mod aids;
mod amend;
mod answer;
mod asks;
mod backend;
mod bank;
mod come_back;
mod decimal;
mod decode;
mod definition;
#[cfg(any(feature = "advice", test))]
mod elsewhere;
mod feedback;
mod file;
pub(crate) mod halo;
mod hash;
mod id;
mod json;
pub mod limits;
pub mod markup;
mod nearest;
mod outcomes;
mod problem;
mod proof;
mod question;
mod read;
mod receipt;
mod response;
mod sealed;
mod text;

pub use aids::Aid;
pub use aids::Aids;
pub use aids::Film;
pub use aids::PICTURES;
pub use aids::Picture;
pub use amend::AmendCode;
pub use amend::LaterCode;
pub use answer::Answer;
pub use answer::SoftAnswer;
pub use asks::Asks;
pub use backend::Acknowledgement;
pub use backend::Already;
pub use backend::Destination;
pub use backend::Encoding;
pub use backend::Fill;
pub use backend::HttpRoute;
pub use backend::Route;
pub use backend::Slot;
pub use backend::SlotSource;
pub use backend::Template;
pub use bank::Bank;
pub use bank::BankAbout;
pub use bank::BankItem;
pub use bank::BankList;
pub use bank::BankRules;
pub use bank::Codes;
pub use bank::Mark;
pub use bank::NotAvailable;
pub use bank::Origin;
pub use bank::Source;
pub use bank::WithoutWords;
pub use come_back::ComeBack;
pub use come_back::SealedDraft;
pub use decimal::Decimal;
pub use decode::Rare;
pub use definition::Anonymity;
pub use definition::BankUse;
pub use definition::Definition;
pub use definition::Ending;
pub use definition::GoTo;
pub use definition::Item;
pub use definition::Kind;
pub use definition::Landlord;
pub use definition::ListUse;
pub use definition::Page;
pub use definition::Target;
pub use feedback::Danger;
pub use feedback::DangerCall;
pub use feedback::Exit;
pub use feedback::Feedback;
pub use feedback::FeedbackForm;
pub use feedback::Ombudsman;
pub use feedback::Phrases;
pub use feedback::ReplyFormat;
pub use feedback::ReplyOffer;
pub use feedback::ReplyWay;
pub use feedback::danger;
pub use file::File;
pub use file::FileKind;
pub use halo::AgendaItem;
pub use halo::CONSULTATION_DAYS;
pub use halo::ClosedEarly;
pub use halo::GENERAL;
pub use halo::HaloRound;
pub use halo::ItemOutcome;
pub use halo::Meeting;
pub use halo::Outcome;
pub use halo::Paper;
pub use halo::PaperKind;
pub use halo::Purpose;
pub use halo::RoundState;
pub use hash::sha256_hex;
pub use id::Code;
pub use id::PageId;
pub use id::QuestionId;
pub use id::ResponseId;
pub use id::SurveyId;
pub use json::Json;
pub use nearest::nearest;
pub use outcomes::OutcomeEntry;
pub use outcomes::OutcomeSource;
pub use outcomes::OutcomeStatus;
pub use outcomes::Outcomes;
pub use outcomes::Tag;
pub use problem::Error;
pub use problem::ParseError;
pub use problem::Problem;
pub use problem::Problems;
pub use problem::advice;
pub use proof::Proof;
pub use question::Choice;
pub use question::ChoiceLook;
pub use question::ChoicesFrom;
pub use question::Media;
pub use question::MediaKind;
pub use question::Question;
pub use question::QuestionKind;
pub use question::ScaleLook;
pub use question::SoftChoice;
pub use question::Warning;
pub use read::Object;
pub use receipt::Receipt;
pub use response::Answered;
pub use response::Mode;
pub use response::Moment;
pub use response::Response;
pub use response::SurveyRef;
pub use sealed::Envelope;
pub use sealed::SealKey;
pub use sealed::SealedKey;
pub use sealed::key_bytes;
pub use sealed::key_text;
pub use sealed::padded;
pub use text::Localized;
pub use text::Text;
pub use text::replaced;
pub use text::split_at_first;
