//! Consent in its states.

use yousaid_schema::QuestionKind;
use yousaid_schema::Text;

use crate::field::sample::Sample;
use crate::field::sample::chosen;
use crate::fixture::Fixture;

/// Every state.
pub const FIXTURES: &[Fixture] = &[
    Fixture { name: "unanswered", about: "Nothing is ticked beforehand", view: || agreed("empty", true).view() },
    Fixture {
        name: "ticked",
        about: "Agreed",
        view: || Sample { given: chosen("yes"), ..agreed("ticked", true) }.view(),
    },
    Fixture {
        name: "with-error",
        about: "Needed, and not given",
        view: || Sample { pressed: true, heading: Some(2), ..agreed("wrong", true) }.view(),
    },
    Fixture {
        name: "optional",
        about: "It may be left",
        view: || Sample { optional: true, ..agreed("optional", false) }.view(),
    },
    Fixture {
        name: "yes-or-no",
        about: "An answer is asked for, and may be no",
        view: || Sample { given: chosen("no"), ..agreed("either", false) }.view(),
    },
];

fn agreed(id: &'static str, must: bool) -> Sample {
    let text = "I agree that **Elm Homes** may use my answers to improve its repairs, as its \
                [privacy notice](https://elm.example/privacy) says.";
    Sample::new(id, QuestionKind::Consent { text: Text::new("en", text), must }, "How we use your answers")
}
