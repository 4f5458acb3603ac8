//! Several choices in their states.

use yousaid_schema::Choice;
use yousaid_schema::SoftAnswer;
use yousaid_schema::Text;

use crate::field::sample::Sample;
use crate::field::sample::chosen_all;
use crate::field::sample::multiple;
use crate::field::sample::options;
use crate::field::sample::words_given;
use crate::fixture::Fixture;

/// Every state.
pub const FIXTURES: &[Fixture] = &[
    Fixture { name: "unanswered", about: "Nothing is ticked", view: || problems("unanswered", None).view() },
    Fixture {
        name: "answered",
        about: "Two are ticked; \"None of these\" and the soft answer stand apart",
        view: || {
            Sample {
                given: chosen_all(&["damp", "heating"]),
                soft: &[SoftAnswer::PreferNotToSay],
                ..problems("filled_in", None)
            }
            .view()
        },
    },
    Fixture {
        name: "with-error",
        about: "More are ticked than allowed, and all stay ticked; the title is the page's heading",
        view: || {
            Sample {
                given: chosen_all(&["damp", "heating", "noise"]),
                error: Some("answer-check-error"),
                heading: Some(2),
                optional: true,
                ..problems("with_error", Some(2))
            }
            .view()
        },
    },
    Fixture {
        name: "other",
        about: "Grouped; one of them opens a field to say what; \"None of these\" stands apart",
        view: || {
            let answers = vec![("other.other", words_given("The smell of paint"))];
            let answers = answers.into_iter().filter_map(|(id, answer)| Some((id, answer?))).collect();
            Sample { given: chosen_all(&["noise", "more"]), answers, ..grouped("other") }.view()
        },
    },
];

fn grouped(id: &'static str) -> Sample {
    let group = |name| Some(Text::new("en", name));
    let of = |choices, name| options(choices).into_iter().map(move |choice| Choice { group: group(name), ..choice });
    let mut choices: Vec<Choice> =
        of(&[("damp", "Damp or mould"), ("heating", "Heating or hot water")], "Home").collect();
    choices.extend(of(&[("noise", "Noise"), ("more", "Something else")], "Neighbours"));
    choices.extend(options(&[("none", "None of these")]));
    for choice in &mut choices {
        choice.other = choice.code == "more";
        choice.exclusive = choice.code == "none";
    }
    Sample::new(id, multiple(choices, None), "What has troubled you this winter?")
}

fn problems(id: &'static str, max: Option<u32>) -> Sample {
    let mut choices = options(&[
        ("damp", "Damp or mould"),
        ("heating", "Heating or hot water"),
        ("noise", "Noise from neighbours"),
        ("none", "None of these"),
    ]);
    if let Some(none) = choices.last_mut() {
        none.exclusive = true;
    }
    let kind = multiple(choices, max);
    Sample::new(id, kind, "Which of these problems have you had at home this winter?")
}
