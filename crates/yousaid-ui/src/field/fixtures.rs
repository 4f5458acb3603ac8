//! What every question can show, whatever its kind.

use yousaid_engine::Setting;
use yousaid_schema::Answer;
use yousaid_schema::Decimal;
use yousaid_schema::Mode;
use yousaid_schema::Question;
use yousaid_schema::QuestionKind;
use yousaid_schema::SoftAnswer;
use yousaid_schema::Text;
use yousaid_schema::Warning;

use super::sample::Sample;
use super::sample::asked_before;
use super::sample::choice;
use super::sample::chosen;
use super::sample::options;
use super::sample::words_given;
use crate::fixture::Fixture;

/// Every state.
pub const FIXTURES: &[Fixture] = &[
    Fixture {
        name: "repeats-answers",
        about: "Title and hint repeat earlier answers: a choice, and words from right to left",
        view: || {
            Sample {
                answers: [chosen("phone").map(|answer| ("channel", answer))].into_iter().flatten().collect(),
                ..repeats("repeats_answers")
            }
            .with_answer("spoke", "سارة")
            .view()
        },
    },
    Fixture { name: "repeats-none", about: "The same without those answers", view: || repeats("repeats_none").view() },
    Fixture {
        name: "warning",
        about: "A number that looks like a slip; it keeps nobody from going on",
        view: || Sample { given: words_given("42"), ..visits("warning") }.view(),
    },
    Fixture {
        name: "no-warning",
        about: "A number that does not",
        view: || Sample { given: words_given("4"), ..visits("no_warning") }.view(),
    },
    Fixture {
        name: "required-if",
        about: "Asked for because of an earlier answer: not optional, and Continue was pressed without it",
        view: || Sample { pressed: true, ..reason("required_if") }.with_answer("late", "yes").view(),
    },
    Fixture {
        name: "not-required",
        about: "The same after another answer: optional",
        view: || Sample { pressed: true, ..reason("not_required") }.with_answer("late", "no").view(),
    },
    Fixture {
        name: "interviewer",
        about: "An interviewer can note that somebody refused to answer",
        view: || {
            let setting = Setting { mode: Mode::Phone, ..Setting::default() };
            Sample { setting, ..refusable("interviewer") }.view()
        },
    },
    Fixture {
        name: "no-interviewer",
        about: "Residents by themselves are not offered that",
        view: || refusable("no_interviewer").view(),
    },
];

fn repeats(id: &'static str) -> Sample {
    let channels = options(&[("phone", "**by phone**"), ("visit", "at a visit")]);
    let mut before = asked_before("channel", choice(channels), "How did we reach you?");
    before.extend(asked_before("spoke", QuestionKind::ShortText { max_length: None }, "Who spoke to you?"));
    let kind = QuestionKind::YesNo { yes: None, no: None };
    Sample {
        before,
        hint: Some(Text::new("en", "You spoke to {spoke}, {not a slot}.")),
        optional: true,
        given: chosen("yes"),
        ..Sample::new(id, kind, "Was it good that we reached you *{channel}*?")
    }
}

fn visits(id: &'static str) -> Sample {
    let kind = QuestionKind::Number { min: Some(Decimal::ZERO), max: None, whole: true, unit: None };
    let with = |question: &mut Question| {
        let text = Text::new("en", "That is a lot of visits. Please check the number.");
        let if_ = [question.id.as_str(), " > 20"].concat();
        question.warnings = vec![Warning { if_, text }];
    };
    Sample { with, ..Sample::new(id, kind, "How many visits did the repair take?") }
}

fn reason(id: &'static str) -> Sample {
    let late = QuestionKind::ShortText { max_length: None };
    let with = |question: &mut Question| question.required_if = Some("late = 'yes'".to_owned());
    let before = asked_before("late", late, "Were we late?");
    Sample { before, with, ..Sample::new(id, QuestionKind::LongText { max_length: None }, "What happened?") }
}

fn refusable(id: &'static str) -> Sample {
    let kind = QuestionKind::YesNo { yes: None, no: None };
    Sample { soft: &[SoftAnswer::DontKnow, SoftAnswer::Refused], ..Sample::new(id, kind, "Do you feel safe at home?") }
}

impl Sample {
    /// The same with words as the answer to an earlier question.
    fn with_answer(mut self, id: &'static str, words: &str) -> Self {
        self.answers.push((id, Answer::Text(words.to_owned())));
        self
    }
}
