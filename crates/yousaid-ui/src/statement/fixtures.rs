//! Statements in their states.

use yousaid_schema::QuestionKind;
use yousaid_schema::Text;

use crate::field::sample::Sample;
use crate::fixture::Fixture;

/// Every state.
pub const FIXTURES: &[Fixture] = &[
    Fixture { name: "among-questions", about: "Its title names the group", view: || about("among_questions").view() },
    Fixture {
        name: "alone",
        about: "Its title is the page's heading",
        view: || Sample { heading: Some(2), ..about("alone") }.view(),
    },
    Fixture {
        name: "in-another-language",
        about: "Fell back to English for somebody who reads Arabic",
        view: || Sample { language: "ar", ..about("in_another_language") }.view(),
    },
];

fn about(id: &'static str) -> Sample {
    let text = "The next questions are about **shared areas**: halls, stairs, *gardens*.\nTake your time.\n\n\
                - Read [how we clean](https://elm.example/cleaning)\n- Call [0800 000 000](tel:+44800000000)\n\n\
                <b>No tags</b>, no [tricks](javascript:alert(1)).";
    let kind = QuestionKind::Statement { text: Text::new("en", text), media: None };
    Sample::new(id, kind, "Shared areas")
}
