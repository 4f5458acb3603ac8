//! A second client of the engine that answers like a resident, for tests.
//!
//! ```
//! use yousaid_testing::Scenario;
//!
//! let mut resident = Scenario::of(yousaid_testing::TSM_2026);
//! resident.choose("TP01", "fairly_satisfied").go_on();
//! resident.go_on(); // the optional reason
//! resident.choose("repair_filter", "no").go_on();
//! assert!(!resident.is_asked("TP02"));
//! resident.go_back();
//! resident.choose("repair_filter", "yes");
//! assert!(resident.is_asked("TP02"));
//! ```
//!
//! A survey of your own is a text as well (`include_str!`), or one that you have compiled ([`Scenario::answering`]); what
//! would be sent is [`Scenario::response`], which a server's tests can store:
//!
//! ```
//! use std::sync::Arc;
//! use yousaid_engine::check_response;
//! use yousaid_testing::{REPAIR_VISIT, Scenario, compile};
//!
//! let survey = Arc::new(compile(REPAIR_VISIT));
//! let response = Scenario::answering(survey.clone()).finish().response(1);
//! assert_eq!(check_response(&survey, &response), []);
//! ```
//!
//! Every method panics, naming the question, where a resident would be stuck: this crate is for
//! tests only and is never published.

mod big;
mod scenario;
pub mod workload;

pub use big::big_survey;
pub use big::fitting_answer;
pub use scenario::Scenario;
pub use scenario::about;
pub use scenario::compile;

/// A survey in which everything happens that can follow from an answer; English and Welsh.
pub const EVERYTHING: &str = include_str!("everything.json");
/// The survey of the examples with every type of question; English.
pub const EVERY_QUESTION: &str = include_str!("../../../examples/surveys/every-question.json");
/// The Tenant Satisfaction Measures survey of the examples: English, with the official bank.
pub const TSM_2026: &str = include_str!("../../../examples/surveys/tsm-2026.json");
/// The survey of the examples about a repair: English and Welsh.
pub const REPAIR_VISIT: &str = include_str!("../../../examples/surveys/repair-visit.json");
