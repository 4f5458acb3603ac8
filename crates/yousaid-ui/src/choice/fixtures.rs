//! Choices, and yes or no, in their states.

use yousaid_schema::Answer;
use yousaid_schema::QuestionKind;
use yousaid_schema::SoftAnswer;
use yousaid_schema::Text;

use crate::field::sample::Sample;
use crate::field::sample::choice;
use crate::field::sample::chosen;
use crate::field::sample::options;
use crate::fixture::Fixture;

/// Every state.
pub const FIXTURES: &[Fixture] = &[
    Fixture { name: "unanswered", about: "Nothing is selected", view: || channel("unanswered").view() },
    Fixture {
        name: "answered",
        about: "One choice is selected",
        view: || Sample { given: chosen("phone"), ..channel("filled_in") }.view(),
    },
    Fixture {
        name: "with-error",
        about: "Continue was pressed without an answer; the title is the page's heading",
        view: || Sample { error: Some("choice-required-error"), heading: Some(2), ..channel("with_error") }.view(),
    },
    Fixture {
        name: "optional",
        about: "Answered and optional: the answer can be taken back; long labels wrap",
        view: || {
            Sample { optional: true, given: Some(Answer::Soft(SoftAnswer::PreferNotToSay)), ..long("optional") }.view()
        },
    },
    Fixture { name: "yes-no", about: "Yes and no side by side where there is room", view: || repair("yes_no").view() },
    Fixture {
        name: "yes-no-answered",
        about: "Yes",
        view: || Sample { given: chosen("yes"), heading: Some(2), ..repair("yes_no_answered") }.view(),
    },
    Fixture {
        name: "in-another-language",
        about: "Shown to somebody who reads Urdu: the texts fell back to English, and say so",
        view: || Sample { language: "ur", ..channel("in_another_language") }.view(),
    },
    Fixture {
        name: "not-asked",
        about: "Hidden: it is not asked",
        view: || Sample { asked: false, ..repair("not_asked") }.view(),
    },
];

fn channel(id: &'static str) -> Sample {
    let choices = options(&[("phone", "By phone"), ("email", "By email"), ("visit", "At a visit to your home")]);
    let hint = Some(Text::new("en", "We use it for this repair only."));
    Sample { hint, ..Sample::new(id, choice(choices), "How should we tell you about your repair?") }
}

fn long(id: &'static str) -> Sample {
    let choices = options(&[
        ("always", "Always: I have never had to report a problem in the shared hallway, lift or car park twice"),
        ("mostly", "Mostly"),
    ]);
    Sample {
        soft: &[SoftAnswer::DontKnow, SoftAnswer::PreferNotToSay],
        ..Sample::new(id, choice(choices), "Are shared areas put right *the first time*?")
    }
}

fn repair(id: &'static str) -> Sample {
    let kind = QuestionKind::YesNo { yes: None, no: None };
    Sample::new(id, kind, "Has Elm Homes carried out a repair to your home in the last 12 months?")
}
