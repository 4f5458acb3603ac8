//! Choices, and yes or no, in their states.

use yousaid_engine::Setting;
use yousaid_schema::Answer;
use yousaid_schema::Choice;
use yousaid_schema::Question;
use yousaid_schema::QuestionKind;
use yousaid_schema::SoftAnswer;
use yousaid_schema::Text;

use crate::field::sample::Sample;
use crate::field::sample::asked_before;
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
    Fixture {
        name: "grouped",
        about: "Choices under headings, and one under none",
        view: || Sample { given: chosen("bath"), ..rooms("grouped") }.view(),
    },
    Fixture {
        name: "other",
        about: "The last choice opens a field to say what",
        view: || {
            let answers = vec![("other.other", Answer::Text("Along the canal".to_owned()))];
            Sample { given: chosen("elsewhere"), answers, ..places("other") }.view()
        },
    },
    Fixture {
        name: "other-closed",
        about: "Another choice is selected: the field is hidden, and keeps its words",
        view: || {
            let answers = vec![("other_closed.other", Answer::Text("Along the canal".to_owned()))];
            Sample { given: chosen("stairs"), answers, ..places("other_closed") }.view()
        },
    },
    Fixture {
        name: "other-with-error",
        about: "Continue was pressed with nothing in that field",
        view: || Sample { given: chosen("elsewhere"), pressed: true, ..places("other_with_error") }.view(),
    },
    Fixture {
        name: "fewer",
        about: "A choice is not offered, because of an earlier answer",
        view: || Sample { with: without_lift, ..places("fewer") }.view(),
    },
    Fixture {
        name: "shuffled",
        about: "In an order of chance; words of one's own stay last",
        view: || {
            Sample { setting: Setting { seed: 7, ..Setting::default() }, with: shuffled, ..places("shuffled") }.view()
        },
    },
];

fn channel(id: &'static str) -> Sample {
    let choices = options(&[("phone", "By phone"), ("email", "By email"), ("visit", "At a visit to your home")]);
    let hint = Some(Text::new("en", "We use it for this repair only."));
    Sample { hint, ..Sample::new(id, choice(choices), "How should we tell you about your repair?") }
}

fn rooms(id: &'static str) -> Sample {
    let mut choices = Vec::new();
    for (group, of) in [
        ("Inside", &[("bath", "Bathroom"), ("kitchen", "Kitchen")][..]),
        ("Outside", &[("garden", "Garden"), ("roof", "Roof")]),
    ] {
        let group = Some(Text::new("en", group));
        choices.extend(options(of).into_iter().map(|choice| Choice { group: group.clone(), ..choice }));
    }
    choices.extend(options(&[("whole", "The whole home")]));
    Sample::new(id, choice(choices), "Where was the repair?")
}

fn places(id: &'static str) -> Sample {
    let mut choices = options(&[
        ("stairs", "On the stairs"),
        ("lift", "In the lift"),
        ("yard", "In the yard"),
        ("elsewhere", "Somewhere else"),
    ]);
    if let Some(last) = choices.last_mut() {
        last.other = true;
    }
    let before = asked_before("has_lift", QuestionKind::YesNo { yes: None, no: None }, "Is there a lift?");
    Sample { before, ..Sample::new(id, choice(choices), "Where do you feel least safe?") }
}

fn without_lift(question: &mut Question) {
    for choice in question.kind.choices_mut().iter_mut().filter(|choice| choice.code == "lift") {
        choice.ask_if = Some("has_lift = 'yes'".to_owned());
    }
}

fn shuffled(question: &mut Question) {
    if let QuestionKind::Choice { shuffle, .. } = &mut question.kind {
        *shuffle = true;
    }
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
