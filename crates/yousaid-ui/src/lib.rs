//! Leptos components for embeddable satisfaction surveys: accessible, multilingual, themeable

// The survey and its frame.
mod events;
pub mod fixture;

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

pub use events::SurveyEvent;
pub use field::Field;
pub use field::focus_id;
pub use field::question_view;
pub use style::STYLE;
