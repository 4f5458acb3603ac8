//! Leptos components for embeddable satisfaction surveys: accessible, multilingual, themeable

// The survey and its frame.
mod events;
pub mod fixture;

// Questions and their controls; theme. Each control adds its line here.

pub use events::SurveyEvent;
