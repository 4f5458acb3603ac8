//! Any sequence of actions in a survey: what is decided step by step equals what is decided from
//! scratch, and what a session makes is accepted.
#![no_main]

use std::sync::Arc;
use std::sync::LazyLock;

use libfuzzer_sys::arbitrary;
use libfuzzer_sys::arbitrary::Arbitrary;
use libfuzzer_sys::fuzz_target;
use yousaid_engine::About;
use yousaid_engine::Session;
use yousaid_engine::Survey;
use yousaid_engine::check_response;
use yousaid_schema::Answer;
use yousaid_schema::Code;
use yousaid_schema::Decimal;
use yousaid_schema::Definition;
use yousaid_schema::Json;
use yousaid_schema::SoftAnswer;

static SURVEYS: LazyLock<Vec<Arc<Survey>>> = LazyLock::new(|| {
    [include_str!("../survey.json"), yousaid_testing::REPAIR_VISIT, yousaid_testing::TSM_2026]
        .into_iter()
        .map(|text| {
            let json: Json = serde_json::from_str(text).unwrap();
            Arc::new(Survey::compile(Definition::from_json(&json).unwrap()).unwrap())
        })
        .collect()
});

#[derive(Arbitrary, Debug)]
enum Action {
    /// One of the question's own choices.
    Choose(u8, u8),
    ChooseSeveral(u8, Vec<u8>),
    Write(u8, String),
    Count(u8, i32),
    Soft(u8, u8),
    Clear(u8),
    Next,
    Back,
    Change(u8),
}

fuzz_target!(|input: (u8, Vec<Action>)| {
    let (which, actions) = input;
    let survey = &SURVEYS[usize::from(which) % SURVEYS.len()];
    let mut session = Session::new(survey.clone());
    for action in actions.iter().take(100) {
        let answer = |at: u8, answer: Option<Answer>| (usize::from(at) % survey.questions().len(), answer);
        let code = |index: usize, choice: u8| -> Code {
            let choices = survey.questions()[index].spec.kind.choices();
            let yes = ["yes", "no"][usize::from(choice) % 2];
            let own = (!choices.is_empty()).then(|| choices[usize::from(choice) % choices.len()].code.clone());
            own.unwrap_or_else(|| Code::new(yes).unwrap())
        };
        let (index, answer) = match action {
            Action::Choose(at, choice) => {
                let (index, _) = answer(*at, None);
                (index, Some(Answer::Choice(code(index, *choice))))
            }
            Action::ChooseSeveral(at, choices) => {
                let (index, _) = answer(*at, None);
                let codes = choices.iter().take(20).map(|choice| code(index, *choice)).collect();
                (index, Some(Answer::Choices(codes)))
            }
            Action::Write(at, text) => answer(*at, Some(Answer::Text(text.clone()))),
            Action::Count(at, number) => answer(*at, Some(Answer::Number(Decimal::from(*number)))),
            Action::Soft(at, soft) => {
                let soft = SoftAnswer::ALL[usize::from(*soft) % SoftAnswer::ALL.len()];
                answer(*at, Some(Answer::Soft(soft)))
            }
            Action::Clear(at) => answer(*at, None),
            Action::Next => {
                session.next();
                continue;
            }
            Action::Back => {
                session.back();
                continue;
            }
            Action::Change(at) => {
                session.change(usize::from(*at));
                continue;
            }
        };
        session.answer(index, answer, "en");
    }
    let mut scratch = session.clone();
    scratch.decide_anew();
    for index in 0..survey.questions().len() {
        assert_eq!(session.is_asked(index), scratch.is_asked(index), "{actions:?}");
        assert_eq!(session.value(index), scratch.value(index), "{actions:?}");
    }
    let about = About { is_final: false, ..yousaid_testing::about(1) };
    let response = session.response(about);
    assert_eq!(check_response(survey, &response), [], "{actions:?}");
});
