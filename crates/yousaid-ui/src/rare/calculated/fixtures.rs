//! Calculated values in their states.

use yousaid_schema::Answer;
use yousaid_schema::QuestionKind;
use yousaid_schema::Text;

use crate::field::sample::Sample;
use crate::field::sample::asked_before;
use crate::fixture::Fixture;

/// Every state.
pub const FIXTURES: &[Fixture] = &[
    Fixture { name: "number", about: "A number with its unit", view: || rent("number", "1041.5").view() },
    Fixture { name: "no-value", about: "What it is worked out from is missing", view: || rent("no_value", "").view() },
];

fn rent(id: &'static str, monthly: &str) -> Sample {
    let kind = QuestionKind::Number { min: None, max: None, whole: false, unit: None };
    let value = "monthly * 12".to_owned();
    let kind_of_sum = QuestionKind::Calculated { value, shown: true, unit: Some(Text::new("en", "pounds a year")) };
    Sample {
        before: asked_before("monthly", kind, "What is your rent each month?"),
        answers: vec![("monthly", Answer::Text(monthly.to_owned()))],
        ..Sample::new(id, kind_of_sum, "Your rent")
    }
}
