//! Allocations in their states.

use yousaid_schema::QuestionKind;
use yousaid_schema::Text;

use crate::field::sample::Sample;
use crate::field::sample::options;
use crate::field::sample::words_given;
use crate::fixture::Fixture;

/// Every state.
pub const FIXTURES: &[Fixture] = &[
    Fixture {
        name: "unanswered",
        about: "All 100 are left; it may stay without an answer",
        view: || {
            let hint = Some(Text::new("en", "A guess is good enough."));
            Sample { hint, optional: true, ..budget("unanswered") }.view()
        },
    },
    Fixture {
        name: "part-given",
        about: "30 are left",
        view: || shared("part_given", &[("part_given.repairs", "50"), ("part_given.parks", "20")]).view(),
    },
    Fixture {
        name: "answered",
        about: "Nothing is left",
        view: || {
            let given = [("filled_in.repairs", "60"), ("filled_in.parks", "40"), ("filled_in.lifts", "0")];
            shared("filled_in", &given).view()
        },
    },
    Fixture {
        name: "too-much",
        about: "Continue was pressed with more than there is; the title is the page's heading",
        view: || {
            let given = [("too_much.repairs", "60"), ("too_much.parks", "40"), ("too_much.lifts", "20")];
            Sample { pressed: true, heading: Some(2), ..shared("too_much", &given) }.view()
        },
    },
    Fixture {
        name: "with-errors",
        about: "Continue was pressed with words in place of a number, and an empty field",
        view: || {
            let given = [("with_errors.repairs", "half"), ("with_errors.parks", "40")];
            Sample { pressed: true, ..shared("with_errors", &given) }.view()
        },
    },
];

fn budget(id: &'static str) -> Sample {
    let rows = options(&[("repairs", "Repairs"), ("parks", "Parks and greens"), ("lifts", "Lifts")]);
    let kind = QuestionKind::Allocation { rows, total: 100, unit: Some(Text::new("en", "points")) };
    Sample::new(id, kind, "If you had 100 points to spend, how would you share them out?")
}

fn shared(id: &'static str, given: &[(&'static str, &str)]) -> Sample {
    let answers = given.iter().filter_map(|(id, number)| Some((*id, words_given(number)?))).collect();
    Sample { answers, ..budget(id) }
}
