#![doc = include_str!("../README.md")]

/// The examples of the guide, which are compiled and run.
#[cfg(doctest)]
#[doc = include_str!("../../../docs/leptos.md")]
struct Guide;

// The survey and its frame.
pub mod access;
pub mod amend;
mod answer;
mod backend;
pub mod begin;
mod browser;
mod code;
mod date;
pub mod delivery_status;
mod element;
pub mod ending;
pub mod error_summary;
mod events;
mod face;
pub mod feedback;
pub mod fixture;
#[cfg(test)]
mod golden;
pub mod halo;
mod held;
#[cfg(target_arch = "wasm32")]
mod js;
pub mod kiosk;
pub mod language_switcher;
pub mod later;
pub mod outcomes;
pub mod page;
mod pictures;
#[cfg(feature = "ssr")]
pub mod plain;
pub mod progress;
pub mod rare;
mod reader;
#[cfg(target_arch = "wasm32")]
mod recording;
pub mod review;
#[cfg(target_arch = "wasm32")]
mod speech;
pub mod survey;

// Questions and their controls; theme.
pub mod choice;
pub mod choices;
pub mod field;
mod markup;
pub mod number_field;
pub mod scale;
pub mod statement;
mod style;
pub mod text_area;
pub mod text_field;

pub use access::Access;
pub use access::AccessPart;
pub use access::BoardAccess;
pub use amend::Amend;
pub use backend::BackendHandle;
pub use backend::StoreHandle;
pub use delivery_status::DeliveryStatus;
pub use error_summary::ErrorSummary;
pub use error_summary::SummaryError;
pub use events::SurveyEvent;
pub use face::Face;
pub use face::Place;
pub use feedback::Feedback;
pub use field::Entries;
pub use field::Field;
pub use field::Getter;
pub use field::focus_id;
pub use field::question_view;
pub use halo::Halo;
pub use held::Held;
pub use kiosk::Kiosk;
pub use kiosk::KioskOptions;
pub use language_switcher::LanguageSwitcher;
pub use later::Later;
pub use later::LaterPart;
pub use later::Vault;
pub use outcomes::Board;
pub use outcomes::Outcomes;
pub use progress::Progress;
pub use rare::Rare;
pub use rare::file::Files;
pub use reader::Sessions;
pub use style::STYLE;
#[cfg(feature = "ssr")]
pub use style::STYLES;
pub use survey::Draft;
pub use survey::Handler;
pub use survey::Manner;
pub use survey::Setup;
pub use survey::Stage;
pub use survey::Survey;
