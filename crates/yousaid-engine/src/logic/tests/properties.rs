//! What holds for every text and all answers.

use proptest::prelude::*;

use super::*;

fn any_answer() -> impl Strategy<Value = Option<Answer>> {
    prop_oneof![
        Just(None),
        prop::sample::select(vec!["yes", "no", "good", "web", "other"]).prop_map(|code| Some(choice(code))),
        any::<i32>().prop_map(|number| Decimal::new(number).checked_div(Decimal::new(100)).map(Answer::Number)),
        any::<String>().prop_map(|text| Some(Answer::Text(text))),
        prop::sample::select(SoftAnswer::ALL.to_vec()).prop_map(|soft| Some(Answer::Soft(soft))),
        Just(Some(choices(&["roof"]))),
        Just(Some(choices(&["trees", "bins"]))),
        Just(Some(Answer::Text("2026-05".into()))),
    ]
}

/// Text made of the language's own words, which gets deeper than any text would.
fn any_words() -> impl Strategy<Value = String> {
    let words = [
        "repair",
        "satisfaction",
        "rooms",
        "works",
        "why",
        "intro",
        "moved_in",
        "helpful",
        "helpful.staff",
        "spots.cost",
        "wishes",
        "is_new",
        "later",
        "income",
        "channel",
        "or",
        "and",
        "not",
        "in",
        "true",
        "(",
        ")",
        ",",
        "=",
        "!=",
        "<",
        ">=",
        "+",
        "-",
        "*",
        "/",
        "'yes'",
        "'web'",
        "'dont_know'",
        "2",
        "0.5",
        "if(",
        "coalesce(",
        "answered(",
        "selected(",
        "count(",
        "sum(",
        "round(",
        "length(",
        "average(",
        "position(",
        "contains(",
        "years(",
        "days(",
        "'2026-05'",
        "'",
        "é",
        "==",
    ];
    prop::collection::vec(prop::sample::select(words.to_vec()), 0..30).prop_map(|words| words.join(" "))
}

/// An expression that is right, of type boolean.
fn any_condition() -> impl Strategy<Value = String> {
    let number =
        prop_oneof![Just("rooms".to_owned()), Just("satisfaction".to_owned()), (0..9u8).prop_map(|n| n.to_string())]
            .prop_recursive(3, 12, 3, |inner| {
                (inner.clone(), prop::sample::select(vec!["+", "-", "*", "/"]), inner)
                    .prop_map(|(a, operator, b)| format!("({a} {operator} {b})"))
            });
    let comparison = (number.clone(), prop::sample::select(vec!["=", "!=", "<", "<=", ">", ">="]), number)
        .prop_map(|(a, operator, b)| format!("{a} {operator} {b}"));
    let leaf = prop_oneof![comparison, Just("repair = 'yes'".to_owned()), Just("answered(why)".to_owned())];
    leaf.prop_recursive(4, 24, 3, |inner| {
        prop_oneof![
            (inner.clone(), prop::sample::select(vec!["and", "or"]), inner.clone())
                .prop_map(|(a, operator, b)| format!("({a}) {operator} ({b})")),
            inner.prop_map(|a| format!("not ({a})")),
        ]
    })
}

fn never_panics(text: &str, answers: Vec<Option<Answer>>) {
    let questions = Questions::new();
    let _ = parse_value(text, &questions.names()).map(|(value, _)| value.answer(&Given(answers.clone())));
    match parse(text, &questions.names()) {
        Ok(expression) => {
            let _ = expression.holds(&Given(answers));
        }
        Err(faults) => {
            assert!(!faults.is_empty(), "{text}");
            for fault in faults {
                assert!(text.get(fault.start..fault.end).is_some(), "{text}: {fault:?}");
                assert!(!fault.message.is_empty());
            }
        }
    }
}

proptest! {
    #[test]
    fn no_text_panics(text in any::<String>()) {
        never_panics(&text, Vec::new());
    }

    #[test]
    fn no_sequence_of_words_panics(text in any_words(), answers in prop::collection::vec(any_answer(), 30)) {
        never_panics(&text, answers);
    }

    #[test]
    fn right_conditions_are_accepted_and_their_negation_is_their_opposite(
        text in any_condition(),
        answers in prop::collection::vec(any_answer(), 30),
    ) {
        let questions = Questions::new();
        let given = Given(answers);
        let expression = parse(&text, &questions.names()).map_err(|faults| TestCaseError::fail(format!("{text}: {faults:?}")))?;
        let negation = parse(&format!("not ({text})"), &questions.names()).map_err(|_| TestCaseError::fail("negation"))?;
        prop_assert_ne!(expression.holds(&given), negation.holds(&given), "{}", text);
    }
}
