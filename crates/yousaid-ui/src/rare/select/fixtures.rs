//! Lists that open, in their states.

use yousaid_schema::Answer;
use yousaid_schema::Choice;
use yousaid_schema::ChoiceLook;
use yousaid_schema::QuestionKind;
use yousaid_schema::SoftAnswer;
use yousaid_schema::Text;

use crate::field::sample::Sample;
use crate::field::sample::chosen;
use crate::field::sample::options;
use crate::fixture::Fixture;

/// Every state.
pub const FIXTURES: &[Fixture] = &[
    Fixture { name: "unanswered", about: "The first option is empty", view: || estates("unanswered").view() },
    Fixture {
        name: "answered",
        about: "One option is selected",
        view: || Sample { given: chosen("oak"), ..estates("filled_in") }.view(),
    },
    Fixture {
        name: "with-error",
        about: "Continue was pressed without an answer; the title is the page's heading",
        view: || {
            let hint = Some(Text::new("en", "It is on your rent statement."));
            Sample { pressed: true, hint, heading: Some(2), ..estates("with_error") }.view()
        },
    },
    Fixture {
        name: "other",
        about: "The last option opens a field to say what, which is empty after Continue",
        view: || Sample { given: chosen("other"), pressed: true, ..estates("other") }.view(),
    },
    Fixture {
        name: "soft-answer",
        about: "A soft answer in place of an option",
        view: || {
            let given = Some(Answer::Soft(SoftAnswer::PreferNotToSay));
            Sample { soft: &[SoftAnswer::PreferNotToSay], given, ..estates("soft_answer") }.view()
        },
    },
];

/// Two groups, and a choice of one's own in neither.
fn estates(id: &'static str) -> Sample {
    let mut choices = Vec::new();
    for (group, of) in
        [("North", &[("ash", "Ash Grove"), ("birch", "Birch Court")][..]), ("South", &[("oak", "Oak Park")][..])]
    {
        let group = Some(Text::new("en", group));
        choices.extend(options(of).into_iter().map(|choice| Choice { group: group.clone(), ..choice }));
    }
    choices.extend(options(&[("other", "Another estate")]).into_iter().map(|choice| Choice { other: true, ..choice }));
    let kind = QuestionKind::Choice { choices, look: ChoiceLook::Select, shuffle: false };
    Sample::new(id, kind, "Which estate do you live on?")
}
