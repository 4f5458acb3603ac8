//! What holds for every condition.

use std::collections::HashMap;

use proptest::prelude::*;
use yousaid_schema::Answer;
use yousaid_schema::Code;
use yousaid_schema::SoftAnswer;

use super::*;
use crate::logic::Answers;

struct Given(Vec<Option<Answer>>);

impl Answers for Given {
    fn answer(&self, index: usize) -> Option<&Answer> {
        self.0.get(index)?.as_ref()
    }
}

/// Answers to the questions that the conditions look at, some left out; different for each seed.
fn answers(survey: &Survey, seed: u32) -> Given {
    let mut state = seed;
    let mut next = |below: u32| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 16) % below
    };
    let mut given = Given(vec![None; survey.questions().len()]);
    let code = |code: &str| Answer::Choice(Code::new(code).unwrap());
    let values = [
        ("repair", [code("yes"), code("no"), Answer::Soft(SoftAnswer::DontKnow)]),
        ("happy", [code("not"), code("happy"), Answer::Soft(SoftAnswer::DontKnow)]),
        ("rooms", [1, 2, 3].map(|number| Answer::Number(Decimal::new(number)))),
        ("why", ["One", "Two", "Three"].map(|text| Answer::Text(text.to_owned()))),
    ];
    for (id, values) in values {
        if let Some(value) = values.get(next(4) as usize) {
            given.0[survey.question(id).unwrap().0] = Some(value.clone());
        }
    }
    given
}

fn any_number() -> impl Strategy<Value = String> {
    let leaves =
        ["rooms", "gas", "pay", "happy", "recommend", "helpful.staff", "spots", "shown", "2", "0.5", "count(works)"];
    prop::sample::select(leaves.to_vec()).prop_map(str::to_owned).prop_recursive(3, 12, 3, |inner| {
        prop_oneof![
            (inner.clone(), prop::sample::select(vec!["+", "-", "*", "/"]), inner.clone())
                .prop_map(|(a, operator, b)| format!("({a} {operator} {b})")),
            (prop::sample::select(vec!["sum", "min", "max", "average", "coalesce"]), inner.clone(), inner.clone())
                .prop_map(|(name, a, b)| format!("{name}({a}, {b})")),
            inner.clone().prop_map(|a| format!("sum(helpful, {a})")),
            (inner.clone(), inner.clone()).prop_map(|(a, b)| format!("if(repair = 'yes', {a}, {b})")),
            (prop::sample::select(vec!["round(", "-("]), inner).prop_map(|(name, a)| format!("{name}{a})")),
        ]
    })
}

/// An expression that is right, of type boolean.
fn any_condition() -> impl Strategy<Value = String> {
    let leaves = [
        "repair = 'yes'",
        "repair != 'no'",
        "repair in ('no', 'dont_know')",
        "repair not in ('no', 'dont_know')",
        "happy <= 2",
        "happy = 'partly'",
        "happy != 'partly'",
        "answered(why)",
        "selected(works, 'roof')",
        "selected(works, 'heating')",
        "contains(why, 'line')",
        "usual = best",
        "coalesce(usual, best) = 'web'",
        "moved_in < visit",
        "visit >= '2026-05-31'",
        "visit_at < '12:00'",
        "pay = 'prefer_not_to_say'",
        "position(wishes, 'trees') = 1",
        "true",
    ];
    let comparison = (any_number(), prop::sample::select(vec!["=", "!=", "<", "<=", ">", ">="]), any_number())
        .prop_map(|(a, operator, b)| format!("{a} {operator} {b}"));
    let listed = (any_number(), prop::sample::select(vec!["in", "not in"]), any_number())
        .prop_map(|(a, operator, b)| format!("{a} {operator} (3, {b})"));
    let leaf =
        prop_oneof![5 => prop::sample::select(leaves.to_vec()).prop_map(str::to_owned), 2 => comparison, 1 => listed];
    leaf.prop_recursive(4, 24, 3, |inner| {
        prop_oneof![
            4 => (inner.clone(), prop::sample::select(vec!["and", "or", "=", "!="]), inner.clone())
                .prop_map(|(a, operator, b)| format!("({a}) {operator} ({b})")),
            2 => inner.clone().prop_map(|a| format!("not ({a})")),
            1 => (inner.clone(), inner.clone(), inner.clone()).prop_map(|(a, b, c)| format!("if({a}, {b}, {c})")),
            1 => (inner.clone(), inner.clone(), inner).prop_map(|(a, b, c)| format!("({a}) in (({b}), ({c}))")),
        ]
    })
}

/// What is in quotes is somebody's words.
fn without_quoted(words: &str) -> String {
    words.split('“').map(|part| part.split_once('”').map_or(part, |(_, rest)| rest)).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn every_condition_is_said_without_ids_codes_and_signs(text in any_condition()) {
        let survey = survey();
        let said = in_english(&survey, &English::new(&survey), &text);
        prop_assert!(!said.is_empty());
        let plain = without_quoted(&said);
        for sign in ['\'', '=', '<', '>', '_', '*', '+', '“', '”'] {
            prop_assert!(!plain.contains(sign), "{}: {}", text, said);
        }
        // Ids and codes that are no English words that a sentence is made of.
        for id in ["helpful", "recommend", "usual", "spots", "roof", "dont_know", "prefer_not_to_say"] {
            prop_assert!(!plain.contains(id), "{}: {}", text, said);
        }
        prop_assert_eq!(said.matches('(').count(), said.matches(')').count());
    }

    #[test]
    fn the_opposite_of_the_opposite_is_said_as_the_condition(text in any_condition()) {
        let survey = survey();
        let said = condition(&survey, &compiled(&survey, &text));
        let english = English::new(&survey);
        let once = english.condition(&!said.clone());
        prop_assert_ne!(&once, &english.condition(&said));
        let twice = condition(&survey, &compiled(&survey, &format!("not (not ({text}))")));
        prop_assert_eq!(!!said, twice);
    }
}

/// Two conditions of the same words must be so for the same answers: else the words are ambiguous,
/// or wrong.
#[test]
fn the_same_words_mean_the_same() {
    let survey = survey();
    let english = English::new(&survey);
    let given: Vec<Given> = (0..60).map(|seed| answers(&survey, seed)).collect();
    let mut known: HashMap<String, (String, Vec<bool>)> = HashMap::new();
    let mut again = 0;
    let leaves =
        ["repair = 'yes'", "happy <= 2", "answered(why)", "rooms > 2", "not repair = 'yes'", "repair != 'yes'"];
    let mut texts: Vec<String> = leaves.map(str::to_owned).to_vec();
    for round in 0..2 {
        let smaller = texts.clone();
        let right = if round == 0 { &smaller[..] } else { &smaller[..6] };
        for a in &smaller {
            texts.push(format!("not ({a})"));
            for b in right {
                for operator in ["and", "or", "=", "!="] {
                    texts.push(format!("({a}) {operator} ({b})"));
                }
                texts.push(format!("if({a}, {b}, rooms > 2)"));
            }
        }
    }
    for text in texts {
        let expression = compiled(&survey, &text);
        let said = english.condition(&condition(&survey, &expression));
        let holds: Vec<bool> = given.iter().map(|given| expression.holds(given)).collect();
        if let Some((other, same)) = known.get(&said) {
            assert_eq!(*same, holds, "both are said to be {said:?}:\n{other}\n{text}");
            again += 1;
        } else {
            known.insert(said, (text, holds));
        }
    }
    assert!(known.len() > 1_000 && again > 100, "{} said, {again} of them again", known.len());
}
