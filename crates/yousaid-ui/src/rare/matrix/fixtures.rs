//! Matrices in their states.

use yousaid_schema::Answer;
use yousaid_schema::Choice;
use yousaid_schema::QuestionKind;
use yousaid_schema::SoftAnswer;
use yousaid_schema::Text;

use crate::field::sample::Sample;
use crate::field::sample::chosen;
use crate::field::sample::options;
use crate::fixture::Fixture;

/// Every state.
pub const FIXTURES: &[Fixture] = &[
    Fixture { name: "unanswered", about: "Three rows of five points", view: || service("unanswered").view() },
    Fixture {
        name: "answered",
        about: "Each row has its answer, one of them soft, in a column set apart; all can be taken back",
        view: || {
            let answers = vec![
                ("filled_in.staff", chosen("5")),
                ("filled_in.repairs", chosen("2")),
                ("filled_in.letters", Some(Answer::Soft(SoftAnswer::DontKnow))),
            ];
            let answers = answers.into_iter().filter_map(|(id, answer)| Some((id, answer?))).collect();
            Sample { answers, soft: &[SoftAnswer::DontKnow], optional: true, ..service("filled_in") }.view()
        },
    },
    Fixture {
        name: "with-errors",
        about: "Continue was pressed with one of three rows answered; the title is the page's heading",
        view: || {
            let answers = chosen("4").map(|answer| ("with_errors.repairs", answer)).into_iter().collect();
            let hint = Some(Text::new("en", "Think of the last 12 months."));
            let heading = Some(2);
            Sample { answers, hint, heading, pressed: true, soft: &[SoftAnswer::DontKnow], ..service("with_errors") }
                .view()
        },
    },
    Fixture {
        name: "row-not-asked",
        about: "The row about repairs is asked only of those who had one, and is not there",
        view: || service_of("not_asked", Some("1 = 2")).view(),
    },
    Fixture { name: "many-points", about: "More points than a table can hold: always cards", view: || many().view() },
];

fn service(id: &'static str) -> Sample {
    service_of(id, None)
}

fn service_of(id: &'static str, repairs_if: Option<&str>) -> Sample {
    let points = options(&[
        ("5", "Very satisfied"),
        ("4", "Fairly satisfied"),
        ("3", "Neither satisfied nor dissatisfied"),
        ("2", "Fairly dissatisfied"),
        ("1", "Very dissatisfied"),
    ]);
    let mut rows = options(&[
        ("staff", "How our staff treat you"),
        ("repairs", "The time that your last repair took"),
        ("letters", "Letters and messages"),
    ]);
    if let Some(row) = rows.get_mut(1) {
        row.ask_if = repairs_if.map(str::to_owned);
    }
    let kind = QuestionKind::Matrix { rows, points, shuffle: false };
    Sample::new(id, kind, "How satisfied or dissatisfied are you with each of these?")
}

fn many() -> Sample {
    let point = |point: u32| options(&[(&point.to_string(), &point.to_string())]);
    let points: Vec<Choice> = (0..=10).flat_map(point).collect();
    let kind = QuestionKind::Matrix { rows: options(&[("lift", "The lift")]), points, shuffle: false };
    Sample::new("many_points", kind, "How safe do you feel in each of these, from 0 to 10?")
}
