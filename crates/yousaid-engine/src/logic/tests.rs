//! Tables of expressions: what each says when it is wrong, and what each gives when it is right.

use std::fmt::Write as _;

use expect_test::Expect;
use expect_test::expect;
use proptest::prelude::*;
use yousaid_schema::Answer;
use yousaid_schema::Code;
use yousaid_schema::Definition;
use yousaid_schema::Item;
use yousaid_schema::Question;
use yousaid_schema::SoftAnswer;

use super::*;

const QUESTIONS: &str = r#"{
    "id": "logic", "version": "1", "title": "Logic", "default_language": "en", "landlord": {"name": "Elm Homes"},
    "pages": [{"id": "one", "questions": [
        {"id": "repair", "type": "yes_no", "title": "?", "soft_answers": ["dont_know"]},
        {"id": "satisfaction", "type": "scale", "title": "?", "soft_answers": ["not_applicable"], "points": [
            {"code": "very_poor", "label": "Very poor"}, {"code": "poor", "label": "Poor"},
            {"code": "neutral", "label": "Neither"}, {"code": "good", "label": "Good"},
            {"code": "very_good", "label": "Very good"}]},
        {"id": "channel", "type": "choice", "title": "?", "choices": [
            {"code": "phone", "label": "By telephone"}, {"code": "web", "label": "On the website"}]},
        {"id": "usual_channel", "type": "choice", "title": "?", "choices": [
            {"code": "web", "label": "On the website"}, {"code": "visit", "label": "In person"}]},
        {"id": "works", "type": "multiple_choice", "title": "?", "soft_answers": ["prefer_not_to_say"], "choices": [
            {"code": "heating", "label": "Heating"}, {"code": "roof", "label": "Roof"}]},
        {"id": "rooms", "type": "number", "title": "?"},
        {"id": "income", "type": "number", "title": "?", "soft_answers": ["prefer_not_to_say"]},
        {"id": "why", "type": "long_text", "title": "?"},
        {"id": "intro", "type": "statement", "text": "Hello"},
        {"id": "later", "type": "yes_no", "title": "?"}]}]
}"#;

struct Questions(Vec<Question>);

impl Questions {
    fn new() -> Self {
        let mut definition: Definition = serde_json::from_str(QUESTIONS).unwrap();
        let items = definition.pages.remove(0).items;
        Self(
            items
                .into_iter()
                .map(|item| match item {
                    Item::Question(question) => *question,
                    Item::Bank(_) => unreachable!(),
                })
                .collect(),
        )
    }

    fn index(&self, name: &str) -> usize {
        self.0.iter().position(|question| question.id == *name).unwrap()
    }
}

impl Scope for Questions {
    fn lookup(&self, name: &str) -> Lookup<'_> {
        match self.0.iter().enumerate().find(|(_, question)| question.id == *name) {
            Some(_) if name == "later" => Lookup::NotYet,
            Some((index, question)) => Lookup::Known { index, question },
            None => Lookup::Unknown,
        }
    }

    fn names(&self) -> Vec<&str> {
        self.0.iter().map(|question| question.id.as_str()).filter(|name| *name != "later").collect()
    }
}

/// Each expression with its faults under it, or with `ok`.
fn check(expressions: &[&str], expected: Expect) {
    let questions = Questions::new();
    let mut out = String::new();
    for text in expressions {
        writeln!(out, "{text}").unwrap();
        match parse(text, &questions) {
            Ok(_) => writeln!(out, "ok").unwrap(),
            Err(faults) => {
                for fault in faults {
                    let before = text[..fault.start].chars().count();
                    let under = text[fault.start..fault.end].chars().count().max(1);
                    let Fault { code, message, help, .. } = fault;
                    writeln!(out, "{}{} {code}: {message}; {help}", " ".repeat(before), "^".repeat(under)).unwrap();
                }
            }
        }
    }
    expected.assert_eq(&out);
}

#[derive(Default)]
struct Given(Vec<Option<Answer>>);

impl Answers for Given {
    fn answer(&self, index: usize) -> Option<&Answer> {
        self.0.get(index)?.as_ref()
    }
}

fn choice(code: &str) -> Answer {
    Answer::Choice(Code::new(code).unwrap())
}

fn choices(codes: &[&str]) -> Answer {
    Answer::Choices(codes.iter().map(|code| Code::new(code).unwrap()).collect())
}

fn holds(text: &str, given: &[(&str, Answer)]) -> bool {
    let questions = Questions::new();
    let mut answers = Given(vec![None; questions.0.len()]);
    for (name, answer) in given {
        answers.0[questions.index(name)] = Some(answer.clone());
    }
    match parse(text, &questions) {
        Ok(expression) => expression.holds(&answers),
        Err(faults) => panic!("{text}: {faults:?}"),
    }
}

#[test]
fn signs_of_other_languages_say_what_to_write() {
    check(
        &[
            "repair == 'yes'",
            "repair <> 'yes'",
            "repair ≠ 'yes' && rooms ≥ 2 || !answered(why)",
            "rooms => 2",
            "repair = ‘yes’",
            "repair = “yes”",
            "repair = \"yes\"",
            "repair = `yes`",
            "rooms > 2 AND repair = 'yes'",
            "repair is 'yes'",
            "works contains 'roof'",
            "rooms – 1 > 0",
            "rooms % 2 = 0",
        ],
        expect![[""]],
    );
}

#[test]
fn unfinished_expressions_say_what_is_missing() {
    check(
        &[
            "",
            "   ",
            "repair =",
            "repair = 'yes",
            "repair = 'yes' and",
            "(repair = 'yes'",
            "repair = 'yes')",
            "answered(why",
            "answered(why repair)",
            "repair 'yes'",
            "= 'yes'",
            "1 < rooms < 5",
            "repair not 'yes'",
            "repair in 'yes'",
            "repair in ()",
            "rooms > 1,000",
            "rooms > 5x",
            "rooms > 5.",
            "rooms > .5",
            "rooms > 2 or or rooms < 1",
        ],
        expect![[""]],
    );
}

#[test]
fn names_that_are_not_known_get_the_nearest() {
    check(
        &[
            "repiar = 'yes'",
            "zzz = 'yes' and qqq > 1",
            "later = 'yes'",
            "answerd(why)",
            "repair(why)",
            "answered",
            "repair = yes",
            "repair in (yes, no)",
            "answered(repairs)",
            "answered(later)",
            "Repair = 'yes'",
        ],
        expect![[""]],
    );
}

#[test]
fn codes_that_do_not_exist_get_the_nearest() {
    check(
        &[
            "repair = 'yse'",
            "repair = 'Yes'",
            "repair = 'perhaps'",
            "repair in ('yes', 'noo')",
            "channel = 'By telephone'",
            "selected(works, 'rof')",
            "selected(works, roof)",
            "satisfaction = '2'",
            "satisfaction = 'dont_know'",
            "if(rooms > 1, channel, usual_channel) = 'post'",
        ],
        expect![[""]],
    );
}

#[test]
fn values_of_the_wrong_type_say_what_to_write() {
    check(
        &[
            "repair",
            "satisfaction",
            "works",
            "rooms",
            "why",
            "intro",
            "'yes'",
            "rooms + 1",
            "not rooms",
            "repair = 1",
            "repair = true",
            "repair < 'yes'",
            "satisfaction <= 'neutral'",
            "satisfaction = 'neutral' + 1",
            "works = 'roof'",
            "works in ('roof', 'heating')",
            "rooms = '2'",
            "rooms = 'many'",
            "income = 'secret'",
            "why > 10",
            "why = 3",
            "why < 'b'",
            "intro = 'x'",
            "answered(why) = 1",
            "answered(why) + 1 > 0",
            "channel = repair",
            "works + 1 > 1",
            "why + 1 > 1",
            "channel + 1 > 1",
            "rooms in (1, 'two')",
            "if(rooms, 1, 2) > 1",
            "if(repair = 'yes', rooms, 'none') > 1",
            "coalesce(answered(why), answered(repair))",
            "rooms = (repair = 'yes')",
        ],
        expect![[""]],
    );
}

#[test]
fn functions_say_how_they_are_used() {
    check(
        &[
            "answered()",
            "answered(why, repair)",
            "answered('why')",
            "answered(intro)",
            "answered(1 + 1)",
            "selected(works)",
            "selected(rooms, 'x')",
            "selected(why, 'x')",
            "count(channel) > 1",
            "count(why) > 1",
            "count(rooms) > 1",
            "count(works)",
            "length(rooms) > 1",
            "sum(repair) > 1",
            "min() > 1",
            "round(1, 2) > 1",
            "if(repair = 'yes', 1) > 0",
        ],
        expect![[""]],
    );
}

#[test]
fn limits_end_in_a_fault() {
    let questions = Questions::new();
    let code = |text: &str| parse(text, &questions).map_err(|faults| faults[0].code).err();
    assert_eq!(code(&["rooms > 1"; 250].join(" or ")), None);
    assert_eq!(code(&["rooms > 1"; 400].join(" or ")), Some("logic-limit"));
    assert_eq!(code(&format!("{}rooms > 1{}", "(".repeat(60), ")".repeat(60))), None);
    assert_eq!(code(&format!("{}rooms > 1{}", "(".repeat(100), ")".repeat(100))), Some("logic-limit"));
    assert_eq!(code(&"not ".repeat(5_000)), Some("logic-limit"));
    assert_eq!(code(&format!("why = '{}'", "x".repeat(BYTES))), Some("logic-limit"));
}

#[test]
fn the_truth_table_of_a_choice_is_as_documented() {
    let expressions = ["repair = 'yes'", "repair != 'yes'", "not repair = 'yes'", "repair = 'dont_know'", "answered(repair)"];
    let cases: [(Option<Answer>, [bool; 5]); 4] = [
        (None, [false, false, true, false, false]),
        (Some(choice("yes")), [true, false, false, false, true]),
        (Some(choice("no")), [false, true, true, false, true]),
        (Some(Answer::Soft(SoftAnswer::DontKnow)), [false, true, true, true, true]),
    ];
    for (answer, expected) in cases {
        let given: Vec<(&str, Answer)> = answer.iter().map(|answer| ("repair", answer.clone())).collect();
        assert_eq!(expressions.map(|text| holds(text, &given)), expected, "{answer:?}");
    }
}

#[test]
fn the_truth_table_of_a_scale_is_as_documented() {
    let expressions = [
        "satisfaction <= 2",
        "satisfaction > 2",
        "satisfaction != 2",
        "satisfaction = 'not_applicable'",
        "satisfaction + 1 > 0",
        "satisfaction = 'poor'",
    ];
    let cases: [(Option<Answer>, [bool; 6]); 3] = [
        (None, [false; 6]),
        (Some(choice("poor")), [true, false, false, false, true, true]),
        (Some(Answer::Soft(SoftAnswer::NotApplicable)), [false, false, false, true, false, false]),
    ];
    for (answer, expected) in cases {
        let given: Vec<(&str, Answer)> = answer.iter().map(|answer| ("satisfaction", answer.clone())).collect();
        assert_eq!(expressions.map(|text| holds(text, &given)), expected, "{answer:?}");
    }
}

#[test]
fn operators_and_functions_give_what_they_promise() {
    let given = [
        ("repair", choice("yes")),
        ("satisfaction", choice("good")),
        ("channel", choice("web")),
        ("usual_channel", choice("web")),
        ("works", choices(&["roof"])),
        ("rooms", Answer::Number(3.0)),
        ("income", Answer::Soft(SoftAnswer::PreferNotToSay)),
        ("why", Answer::Text("  it's fine ".into())),
    ];
    for text in [
        "true",
        "not false",
        "repair = 'yes' and (satisfaction <= 2 or answered(why))",
        "repair = 'no' and false or true",
        "true or repair = 'no' and false",
        "not (repair = 'no' or false)",
        "'yes' = repair",
        "satisfaction = 4 and satisfaction = 'good' and satisfaction in ('good', 'very_good')",
        "satisfaction in (4, 5) and satisfaction not in (1, 2)",
        "channel = usual_channel",
        "repair in ('no', 'yes') and not repair in ('no')",
        "selected(works, 'roof') and not selected(works, 'heating') and selected(channel, 'web')",
        "count(works) = 1",
        "rooms = 3 and 3 = rooms and rooms != 4 and rooms >= 3 and rooms < 4 and -rooms < 0",
        "rooms + 2 * 3 = 9 and (rooms + 2) * 3 = 15 and 10 - 2 - 3 = 5 and 12 / 2 / 3 = 2",
        "2 - -1 = 3 and - (1 + 2) = -3",
        "0.1 + 0.2 = 0.3 and not 0.1 + 0.2 > 0.3 and 0.1 + 0.2 >= 0.3",
        "sum(1, rooms, income) = 4 and min(rooms, 1) = 1 and max(rooms, income) = 3",
        "round(2.5) = 3 and round(-2.5) = -3 and round(2.4) = 2",
        "length(why) = 9 and why = 'it''s fine' and why in ('it''s fine', 'x')",
        "if(repair = 'yes', 1, 2) = 1 and if(repair = 'no', channel, usual_channel) = 'web'",
        "if(repair = 'yes', rooms = 3, rooms = 4)",
        "coalesce(income, rooms) = 3 and coalesce(channel, usual_channel) = 'web'",
        "income = 'prefer_not_to_say' and answered(income) and 'prefer_not_to_say' = income",
        "works != 'prefer_not_to_say'",
        "answered(why) = answered(works)",
        "rooms>2and(rooms<4)",
        "\u{a0}rooms\t>\n2",
    ] {
        assert!(holds(text, &given), "{text}");
    }
}

#[test]
fn missing_values_make_every_comparison_false_and_never_an_error() {
    for text in [
        "rooms = rooms",
        "rooms != 1",
        "rooms + 1 > 0",
        "why = why",
        "why != 'x'",
        "channel = channel",
        "repair not in ('yes')",
        "rooms in (1)",
        "1 / 0 = 1 / 0",
        "1 / 0 > 0",
        "0 / 0 != 1",
        "rooms / 0 = 0",
        "sum(rooms, income) = 0",
        "min(rooms, income) != 0",
        "round(rooms) = 0",
        "coalesce(rooms, income) != 0",
        "income != 'prefer_not_to_say'",
        "answered(works)",
        "selected(works, 'roof')",
    ] {
        assert!(!holds(text, &[]), "{text}");
    }
    assert!(holds("count(works) = 0 and length(why) = 0 and if(repair = 'yes', false, true)", &[]));
}

#[test]
fn blank_answers_and_answers_of_another_kind_are_missing() {
    assert!(!holds("answered(why)", &[("why", Answer::Text(" \n".into()))]));
    assert!(!holds("answered(works)", &[("works", choices(&[]))]));
    assert!(!holds("rooms != 1", &[("rooms", Answer::Text("2".into()))]));
    assert!(!holds("repair != 'yes'", &[("repair", Answer::Number(1.0))]));
    assert!(!holds("rooms > 0", &[("rooms", Answer::Number(f64::INFINITY))]));
}

#[test]
fn an_expression_knows_what_it_depends_on() {
    let questions = Questions::new();
    let expression = parse("rooms > 1 and (repair = 'yes' or rooms < 9) and answered(why)", &questions).unwrap();
    let names: Vec<&str> = expression.depends_on().iter().map(|index| questions.0[*index].id.as_str()).collect();
    assert_eq!(names, ["repair", "rooms", "why"]);
}

#[test]
fn words_of_the_language_are_reserved() {
    for name in ["and", "or", "not", "in", "true", "false", "answered", "if", "count"] {
        assert!(is_reserved(name), "{name}");
    }
    for name in ["repair", "And", "counts", "then"] {
        assert!(!is_reserved(name), "{name}");
    }
}

fn any_answer() -> impl Strategy<Value = Option<Answer>> {
    prop_oneof![
        Just(None),
        prop::sample::select(vec!["yes", "no", "good", "web", "other"]).prop_map(|code| Some(choice(code))),
        any::<f64>().prop_map(|number| Some(Answer::Number(number))),
        any::<String>().prop_map(|text| Some(Answer::Text(text))),
        prop::sample::select(SoftAnswer::ALL.to_vec()).prop_map(|soft| Some(Answer::Soft(soft))),
        Just(Some(choices(&["roof"]))),
    ]
}

/// Text made of the language's own words, which gets deeper than any text would.
fn any_words() -> impl Strategy<Value = String> {
    let words = [
        "repair", "satisfaction", "rooms", "works", "why", "intro", "later", "income", "channel", "or", "and", "not",
        "in", "true", "(", ")", ",", "=", "!=", "<", ">=", "+", "-", "*", "/", "'yes'", "'web'", "'dont_know'", "2",
        "0.5", "if(", "coalesce(", "answered(", "selected(", "count(", "sum(", "round(", "length(", "'", "é", "==",
    ];
    prop::collection::vec(prop::sample::select(words.to_vec()), 0..30).prop_map(|words| words.join(" "))
}

/// An expression that is right, of type boolean.
fn any_condition() -> impl Strategy<Value = String> {
    let number = prop_oneof![Just("rooms".to_owned()), Just("satisfaction".to_owned()), (0..9u8).prop_map(|n| n.to_string())]
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
    match parse(text, &questions) {
        Ok(expression) => {
            expression.holds(&Given(answers));
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
    fn no_sequence_of_words_panics(text in any_words(), answers in prop::collection::vec(any_answer(), 10)) {
        never_panics(&text, answers);
    }

    #[test]
    fn right_conditions_are_accepted_and_their_negation_is_their_opposite(
        text in any_condition(),
        answers in prop::collection::vec(any_answer(), 10),
    ) {
        let questions = Questions::new();
        let given = Given(answers);
        let expression = parse(&text, &questions).map_err(|faults| TestCaseError::fail(format!("{text}: {faults:?}")))?;
        let negation = parse(&format!("not ({text})"), &questions).map_err(|_| TestCaseError::fail("negation"))?;
        prop_assert_ne!(expression.holds(&given), negation.holds(&given), "{}", text);
    }
}
