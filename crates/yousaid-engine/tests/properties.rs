//! What holds for any JSON and any sequence of actions.
#![expect(clippy::unwrap_used, reason = "a test says what is wrong by panicking")]

use std::sync::Arc;

use proptest::prelude::*;
use yousaid_engine::About;
use yousaid_engine::Advance;
use yousaid_engine::Session;
use yousaid_engine::Step;
use yousaid_engine::Survey;
use yousaid_engine::check_response;
use yousaid_schema::Answer;
use yousaid_schema::Code;
use yousaid_schema::Decimal;
use yousaid_schema::Definition;
use yousaid_schema::Json;
use yousaid_schema::Response;
use yousaid_schema::SoftAnswer;
use yousaid_testing::EVERYTHING;
use yousaid_testing::REPAIR_VISIT;
use yousaid_testing::TSM_2026;
use yousaid_testing::about;
use yousaid_testing::compile;
use yousaid_testing::fitting_answer;

/// What somebody may do to a session, sensible or not.
#[derive(Clone, Debug)]
enum Action {
    Answer(usize, Option<Answer>),
    Next,
    Back,
    Change(usize),
}

fn any_answer() -> impl Strategy<Value = Answer> {
    let code = prop::sample::select(vec![
        "yes",
        "no",
        "very_satisfied",
        "fairly_satisfied",
        "neither",
        "agree",
        "repairs",
        "damp",
        "none",
        "website",
        "easy",
        "very_difficult",
        "nonsense",
    ]);
    let code = code.prop_map(|code| Code::new(code).unwrap());
    prop_oneof![
        6 => code.clone().prop_map(Answer::Choice),
        2 => prop::collection::vec(code, 0..4).prop_map(Answer::Choices),
        1 => prop::sample::select(SoftAnswer::ALL.to_vec()).prop_map(Answer::Soft),
        1 => any::<i32>().prop_map(|n| Answer::Number(Decimal::new(n))),
        1 => any::<String>().prop_map(Answer::Text),
        1 => prop::sample::select(vec!["3", "12", "a@b.example", " words "]).prop_map(|t| Answer::Text(t.to_owned())),
    ]
}

fn any_action() -> impl Strategy<Value = Action> {
    prop_oneof![
        8 => (0usize..30, prop::option::weighted(0.9, any_answer())).prop_map(|(i, a)| Action::Answer(i, a)),
        4 => Just(Action::Next),
        1 => Just(Action::Back),
        1 => (0usize..30).prop_map(Action::Change),
    ]
}

fn any_json() -> impl Strategy<Value = Json> {
    let leaf = prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::Boolean),
        any::<i32>().prop_map(|n| Json::Number(Decimal::new(n))),
        any::<String>().prop_map(Json::Text),
        prop::sample::select(vec!["choice", "tsm@2024-04/TP01", "en", "a = 'b'", "one"]).prop_map(Json::from),
    ];
    let name = prop_oneof![
        prop::sample::select(vec![
            "id",
            "version",
            "title",
            "pages",
            "questions",
            "type",
            "bank",
            "landlord",
            "name",
            "default_language",
            "languages",
            "choices",
            "points",
            "code",
            "label",
            "ask_if",
            "optional",
            "ending",
            "answers",
            "survey",
        ])
        .prop_map(str::to_owned),
        any::<String>(),
    ];
    leaf.prop_recursive(6, 60, 8, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Json::List),
            prop::collection::vec((name.clone(), inner), 0..8).prop_map(Json::Object),
        ]
    })
}

/// Every place in a document where something can be replaced.
fn places(json: &Json, at: &mut Vec<usize>, all: &mut Vec<Vec<usize>>) {
    all.push(at.clone());
    let children: Vec<&Json> = match json {
        Json::List(items) => items.iter().collect(),
        Json::Object(fields) => fields.iter().map(|(_, value)| value).collect(),
        _ => Vec::new(),
    };
    for (i, child) in children.into_iter().enumerate() {
        at.push(i);
        places(child, at, all);
        at.pop();
    }
}

fn replace(json: &mut Json, at: &[usize], with: Json) {
    let Some((first, rest)) = at.split_first() else {
        *json = with;
        return;
    };
    match json {
        Json::List(items) => replace(&mut items[*first], rest, with),
        Json::Object(fields) => replace(&mut fields[*first].1, rest, with),
        _ => {}
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn any_json_is_answered_without_panic(json in any_json()) {
        if let Ok(definition) = Definition::from_json(&json) {
            let _ = Survey::compile(definition);
        }
        let _ = Response::from_json(&json);
    }

    #[test]
    fn a_real_definition_with_anything_in_any_place_is_answered_without_panic(
        place in any::<prop::sample::Index>(), with in any_json(), which in 0usize..3, pick in any::<usize>()
    ) {
        let mut json: Json = serde_json::from_str([EVERYTHING, TSM_2026, REPAIR_VISIT][which]).unwrap();
        let mut all = Vec::new();
        places(&json, &mut Vec::new(), &mut all);
        replace(&mut json, &all[place.index(all.len())], with);
        if let Ok(definition) = Definition::from_json(&json)
            && let Ok(survey) = Survey::compile(definition)
        {
            let survey = Arc::new(survey);
            let mut session = Session::new(survey.clone());
            for (index, question) in survey.questions().iter().enumerate() {
                session.answer(index, fitting_answer(question, pick.wrapping_add(index)), "en");
                session.next();
            }
            let about = About { is_final: session.step() == Step::Finished, ..about(1) };
            prop_assert_eq!(check_response(&survey, &session.response(about)), []);
        }
    }

    #[test]
    fn any_sequence_of_actions_leaves_a_sound_session(actions in prop::collection::vec(any_action(), 0..120), tsm in any::<bool>()) {
        let survey = Arc::new(compile(if tsm { TSM_2026 } else { REPAIR_VISIT }));
        let mut session = Session::new(survey.clone());
        for action in actions {
            match action {
                Action::Answer(index, answer) => session.answer(index, answer, "en"),
                Action::Next => {
                    if let Advance::Stopped(violations) = session.next() {
                        prop_assert!(!violations.is_empty());
                    }
                }
                Action::Back => { session.back(); }
                Action::Change(index) => { session.change(index); }
            }
            if let Step::Page(page) = session.step() {
                prop_assert!(page < survey.pages().len());
            }
            let progress = session.progress();
            prop_assert!(progress.least <= progress.most && progress.page <= progress.most, "{:?}", progress);
            // What can be sent at any time would be accepted, and a finished session as final.
            let mut about = about(1);
            about.is_final = session.step() == Step::Finished;
            prop_assert_eq!(check_response(&survey, &session.response(about)), []);
        }
    }

    #[test]
    fn the_order_of_answering_does_not_change_the_result(
        answers in prop::collection::vec((0usize..22, any_answer()), 1..25), seed in any::<u64>()
    ) {
        let survey = Arc::new(compile(TSM_2026));
        // One answer a question: the last one counts, in whatever order they come.
        let mut last: Vec<(usize, Answer)> = Vec::new();
        for (index, answer) in answers {
            last.retain(|(known, _)| *known != index);
            last.push((index, answer));
        }
        let mut forward = Session::new(survey.clone());
        for (index, answer) in &last {
            forward.answer(*index, Some(answer.clone()), "en");
        }
        let mut other = Session::new(survey);
        last.sort_by_key(|(index, _)| (*index as u64 + 1).wrapping_mul(seed | 1) >> 7);
        for (index, answer) in &last {
            other.answer(*index, Some(answer.clone()), "en");
        }
        prop_assert_eq!(forward.response(about(1)), other.response(about(1)));
    }
}

#[test]
fn back_then_continue_is_where_one_was() {
    let mut session = Session::new(Arc::new(compile(TSM_2026)));
    session.answer(0, Code::new("neither").map(Answer::Choice), "en");
    session.next();
    let before = (session.step(), session.response(about(1)));
    session.back();
    session.next();
    assert_eq!((session.step(), session.response(about(1))), before);
}
