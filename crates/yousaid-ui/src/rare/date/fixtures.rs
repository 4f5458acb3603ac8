//! Dates in their states.

use yousaid_schema::Answer;
use yousaid_schema::QuestionKind;
use yousaid_schema::SoftAnswer;
use yousaid_schema::Text;

use crate::field::sample::Sample;
use crate::field::sample::words_given;
use crate::fixture::Fixture;

/// Every state.
pub const FIXTURES: &[Fixture] = &[
    Fixture {
        name: "unanswered",
        about: "Empty; the title is the page's heading",
        view: || Sample { heading: Some(2), ..visit("unanswered") }.view(),
    },
    Fixture {
        name: "answered",
        about: "As it was typed",
        view: || Sample { given: words_given("31/5/2026"), ..visit("filled_in") }.view(),
    },
    Fixture {
        name: "partial",
        about: "Day and month may be left out; the author's hint stands before ours",
        view: || {
            let hint = Some(Text::new("en", "The year is enough."));
            let kind = QuestionKind::Date { partial: true, min: None, max: None };
            let title = "Since when have you lived here?";
            Sample { hint, optional: true, given: words_given("//2019"), ..Sample::new("since", kind, title) }.view()
        },
    },
    Fixture {
        name: "soft-answer",
        about: "A soft answer in place of a date",
        view: || {
            let given = Some(Answer::Soft(SoftAnswer::DontKnow));
            Sample { soft: &[SoftAnswer::DontKnow], given, ..visit("soft_answer") }.view()
        },
    },
    Fixture {
        name: "nothing",
        about: "Continue was pressed on empty fields",
        view: || Sample { pressed: true, ..visit("nothing") }.view(),
    },
    Fixture {
        name: "no-month",
        about: "One part is missing",
        view: || Sample { pressed: true, given: words_given("31//2026"), ..visit("no_month") }.view(),
    },
    Fixture {
        name: "wrong-month",
        about: "One part is wrong",
        view: || Sample { pressed: true, given: words_given("31/13/2026"), ..visit("wrong_month") }.view(),
    },
    Fixture {
        name: "no-such-day",
        about: "No calendar has the day",
        view: || Sample { pressed: true, given: words_given("31/4/2026"), ..visit("no_such_day") }.view(),
    },
    Fixture {
        name: "too-early",
        about: "A date before the first that is allowed",
        view: || Sample { pressed: true, given: words_given("1/4/2025"), ..visit("too_early") }.view(),
    },
];

fn visit(id: &'static str) -> Sample {
    let kind = QuestionKind::Date { partial: false, min: Some("2026-04-01".to_owned()), max: None };
    Sample::new(id, kind, "On which day may we come?")
}
