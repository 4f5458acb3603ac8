//! Repeated groups in their states.

use yousaid_schema::Answer;
use yousaid_schema::Question;
use yousaid_schema::QuestionId;
use yousaid_schema::QuestionKind;
use yousaid_schema::Text;

use crate::field::sample::Sample;
use crate::field::sample::choice;
use crate::field::sample::chosen;
use crate::field::sample::options;
use crate::fixture::Fixture;

/// Every state.
pub const FIXTURES: &[Fixture] = &[
    Fixture { name: "none", about: "No entry yet; one can be added", view: || spots("none", 0, 3, 0).view() },
    Fixture {
        name: "several",
        about: "Two entries with answers; each can be removed",
        view: || {
            let answers = vec![
                ("several.1.where", words("Bathroom ceiling")),
                ("several.1.since", chosen("month").unwrap_or(words("?"))),
                ("several.2.where", words("Hall")),
            ];
            Sample { answers, ..spots("several", 1, 4, 2) }.view()
        },
    },
    Fixture { name: "full", about: "As many as there may be", view: || spots("full", 0, 2, 2).view() },
    Fixture {
        name: "with-error",
        about: "The heading of the page, with errors at both of its entries",
        view: || Sample { pressed: true, heading: Some(2), ..spots("with_error", 2, 3, 2) }.view(),
    },
    Fixture {
        name: "unnamed",
        about: "The author has no word for one of them",
        view: || {
            let mut sample = spots("unnamed", 0, 3, 1);
            if let QuestionKind::Repeat { entry, .. } = &mut sample.kind {
                *entry = None;
            }
            sample.view()
        },
    },
];

fn words(text: &str) -> Answer {
    Answer::Text(text.to_owned())
}

pub(super) fn spots(id: &'static str, min: u32, max: u32, count: u32) -> Sample {
    let question = |id, kind, title| {
        Some(Question { title: Some(Text::new("en", title)), ..Question::new(QuestionId::new(id)?, kind) })
    };
    let since = choice(options(&[("week", "This week"), ("month", "This month"), ("longer", "Longer ago")]));
    let place = QuestionKind::ShortText { max_length: None };
    let questions = [question("where", place, "Where is it?"), question("since", since, "When did you first see it?")];
    let kind = QuestionKind::Repeat {
        questions: questions.into_iter().flatten().collect(),
        min,
        max,
        entry: Some(Text::new("en", "place")),
    };
    Sample {
        hint: Some(Text::new("en", "Tell us about each place separately.")),
        given: Some(Answer::Number(count.into())),
        ..Sample::new(id, kind, "Where do you have damp?")
    }
}
