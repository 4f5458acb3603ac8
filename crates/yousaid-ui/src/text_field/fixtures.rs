//! Text fields of one line in their states.

use yousaid_schema::Answer;
use yousaid_schema::QuestionKind;
use yousaid_schema::SoftAnswer;
use yousaid_schema::Text;

use crate::field::sample::Sample;
use crate::field::sample::words_given;
use crate::fixture::Fixture;

/// Every state.
pub const FIXTURES: &[Fixture] = &[
    Fixture { name: "unanswered", about: "Empty", view: || street("unanswered").view() },
    Fixture {
        name: "answered",
        about: "Answered in Arabic letters, which set their own direction",
        view: || Sample { given: words_given("شارع الورد"), ..street("filled_in") }.view(),
    },
    Fixture {
        name: "soft-answer",
        about: "A soft answer in place of words",
        view: || {
            Sample {
                soft: &[SoftAnswer::PreferNotToSay],
                given: Some(Answer::Soft(SoftAnswer::PreferNotToSay)),
                ..street("soft_answer")
            }
            .view()
        },
    },
    Fixture {
        name: "short",
        about: "Few characters are allowed: a short field",
        view: || {
            let kind = QuestionKind::ShortText { max_length: Some(8) };
            Sample { optional: true, ..Sample::new("short", kind, "What is your postcode?") }.view()
        },
    },
    Fixture {
        name: "email",
        about: "An e-mail address that is not one; the title is the page's heading",
        view: || {
            Sample {
                hint: Some(Text::new("en", "We send one message, with what we did.")),
                given: words_given("ann@example"),
                error: Some("email-format-error"),
                heading: Some(2),
                ..Sample::new("email", QuestionKind::Email, "Where shall we write to?")
            }
            .view()
        },
    },
];

fn street(id: &'static str) -> Sample {
    Sample::new(id, QuestionKind::ShortText { max_length: None }, "Which street do you live in?")
}
