//! Faces in their states.

use yousaid_schema::Choice;
use yousaid_schema::Decimal;
use yousaid_schema::QuestionKind;
use yousaid_schema::ScaleLook;
use yousaid_schema::SoftAnswer;

use crate::field::sample::Sample;
use crate::field::sample::chosen;
use crate::field::sample::options;
use crate::fixture::Fixture;

/// Every state.
pub const FIXTURES: &[Fixture] = &[
    Fixture {
        name: "unanswered",
        about: "Five faces in the interface's words; the title is the page's heading",
        view: || Sample { heading: Some(2), ..five("unanswered") }.view(),
    },
    Fixture {
        name: "answered",
        about: "One is selected: ring, border, weight and a tick",
        view: || Sample { given: chosen("4"), optional: true, ..five("filled_in") }.view(),
    },
    Fixture {
        name: "long-words",
        about: "Four faces from the happiest on; words too long for a telephone's row",
        view: || Sample { given: chosen("1"), soft: &[SoftAnswer::DontKnow], ..four("long_words") }.view(),
    },
    Fixture {
        name: "with-error",
        about: "Continue was pressed without an answer",
        view: || Sample { pressed: true, ..five("with_error") }.view(),
    },
];

fn five(id: &'static str) -> Sample {
    let points = scored(&[("1", "1", 1), ("2", "2", 2), ("3", "3", 3), ("4", "4", 4), ("5", "5", 5)]);
    Sample::new(id, faces(points), "How do you feel about your neighbourhood?")
}

fn four(id: &'static str) -> Sample {
    let points = scored(&[
        ("4", "Very satisfied", 4),
        ("3", "Fairly satisfied", 3),
        ("2", "Fairly dissatisfied", 2),
        ("1", "Very dissatisfied", 1),
    ]);
    Sample::new(id, faces(points), "How satisfied are you with our last visit?")
}

fn faces(points: Vec<Choice>) -> QuestionKind {
    QuestionKind::Scale { points, look: ScaleLook::Smileys }
}

fn scored(points: &[(&str, &str, i32)]) -> Vec<Choice> {
    let point = |(code, label, score): &(&str, &str, i32)| {
        let score = Some(Decimal::new(*score));
        options(&[(*code, *label)]).into_iter().map(move |point| Choice { score, ..point })
    };
    points.iter().flat_map(point).collect()
}
