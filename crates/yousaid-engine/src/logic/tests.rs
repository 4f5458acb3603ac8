//! Tables of expressions: what each says when it is wrong, and what each gives when it is right.

use std::fmt::Write as _;

use expect_test::Expect;
use expect_test::expect;
use proptest::prelude::*;
use yousaid_schema::Answer;
use yousaid_schema::Code;
use yousaid_schema::Decimal;
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
fn check(expressions: &[&str], expected: &Expect) {
    let questions = Questions::new();
    let mut out = String::new();
    for text in expressions {
        writeln!(out, "{}", text.trim_end()).unwrap();
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
        &expect![[r#"
            repair == 'yes'
                   ^^ logic-syntax: `==` is not used here; write `=`
            repair <> 'yes'
                   ^^ logic-syntax: `<>` is not used here; write `!=`
            repair ≠ 'yes' && rooms ≥ 2 || !answered(why)
                   ^ logic-syntax: `≠` is not used here; write `!=`
                           ^^ logic-syntax: `&&` is not used here; write `and`
                                    ^ logic-syntax: `≥` is not used here; write `>=`
                                        ^^ logic-syntax: `||` is not used here; write `or`
                                           ^ logic-syntax: `!` is not used here; write `not`
            rooms => 2
                  ^^ logic-syntax: `=>` is not used here; write `>=`
            repair = ‘yes’
                     ^^^^^ logic-syntax: texts and codes stand in straight single quotes; write 'yes'
            repair = “yes”
                     ^^^^^ logic-syntax: texts and codes stand in straight single quotes; write 'yes'
            repair = "yes"
                     ^^^^^ logic-syntax: texts and codes stand in straight single quotes; write 'yes'
            repair = `yes`
                     ^^^^^ logic-syntax: texts and codes stand in straight single quotes; write 'yes'
            rooms > 2 AND repair = 'yes'
                      ^^^ logic-syntax: `AND` can't stand here; write `and` in lower case
            repair is 'yes'
                   ^^ logic-syntax: `is` can't stand here; to compare, write `=`
            works contains 'roof'
                  ^^^^^^^^ logic-syntax: `contains` can't stand here; to ask whether a choice is made, write `selected(question, 'code')`
            rooms – 1 > 0
                  ^ logic-syntax: `–` is not used here; write `-`
            rooms % 2 = 0
                  ^ logic-syntax: `%` has no meaning here; take it out
        "#]],
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
        &expect![[r#"

            ^ logic-syntax: the condition is empty; write a condition such as `repair = 'yes'`, or leave the field out to ask always

               ^ logic-syntax: the condition is empty; write a condition such as `repair = 'yes'`, or leave the field out to ask always
            repair =
                    ^ logic-syntax: the condition ends too early; a value is missing: the id of a question, a number, or a code in quotes
            repair = 'yes
                     ^^^^ logic-syntax: the text in quotes does not end; put a ' after it
            repair = 'yes' and
                              ^ logic-syntax: the condition ends too early; a value is missing: the id of a question, a number, or a code in quotes
            (repair = 'yes'
                           ^ logic-syntax: the condition ends too early; close the parenthesis with `)`
            repair = 'yes')
                          ^ logic-syntax: `)` can't stand here; take it out, or open a parenthesis before
            answered(why
                        ^ logic-syntax: the condition ends too early; close the parenthesis with `)`
            answered(why repair)
                         ^^^^^^ logic-syntax: `repair` can't stand here; put an operator before it: `and`, `or`, `=`, `<` …
            repair 'yes'
                   ^^^^^ logic-syntax: `'yes'` can't stand here; put an operator before it: `and`, `or`, `=`, `<` …
            = 'yes'
            ^ logic-syntax: `=` can't stand here; a value is missing: the id of a question, a number, or a code in quotes
            1 < rooms < 5
                      ^ logic-syntax: comparisons can't follow one another; join two with `and`: `1 <= age and age <= 5`
            repair not 'yes'
                   ^^^ logic-syntax: `not` stands before a condition; write `repair != 'yes'`, or `not repair = 'yes'`
            repair in 'yes'
                      ^^^^^ logic-syntax: `in` needs a list; write the list in parentheses: `repair in ('yes', 'no')`
            repair in ()
                       ^ logic-syntax: the list is empty; give at least one value: `in ('yes', 'no')`
            rooms > 1,000
                     ^ logic-syntax: `,` can't stand here; commas stand only in lists; write a number without any: 1000
            rooms > 5x
                    ^^ logic-syntax: `5x` is not a number; write numbers as 5 or 2.5; names of questions start with a letter, and codes stand in quotes
            rooms > 5.
                    ^^ logic-syntax: `5.` is not a number; write numbers as 5 or 2.5; names of questions start with a letter, and codes stand in quotes
            rooms > .5
                    ^ logic-syntax: `.` has no meaning here; take it out
            rooms > 2 or or rooms < 1
                         ^^ logic-syntax: `or` can't stand here; a value is missing: the id of a question, a number, or a code in quotes
        "#]],
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
        &expect![[r#"
            repiar = 'yes'
            ^^^^^^ logic-unknown-name: no question has the id `repiar`; did you mean `repair`?
            zzz = 'yes' and qqq > 1
            ^^^ logic-unknown-name: no question has the id `zzz`; questions that come before: repair, satisfaction, channel, usual_channel, works, rooms, income, why, intro
                            ^^^ logic-unknown-name: no question has the id `qqq`; questions that come before: repair, satisfaction, channel, usual_channel, works, rooms, income, why, intro
            later = 'yes'
            ^^^^^ logic-asked-later: `later` has no answer yet when this condition is looked at; name a question that comes before, or move `later` before this one
            answerd(why)
            ^^^^^^^ logic-unknown-name: there is no function `answerd`; did you mean `answered`?
            repair(why)
            ^^^^^^ logic-unknown-name: there is no function `repair`; functions are: answered, selected, count, sum, min, max, round, length, if, coalesce
            answered
            ^^^^^^^^ logic-arguments: `answered` is a function; write `answered(question)`
            repair = yes
                     ^^^ logic-unknown-name: no question has the id `yes`; it is a code: write it in quotes, 'yes'
            repair in (yes, no)
                       ^^^ logic-unknown-name: no question has the id `yes`; it is a code: write it in quotes, 'yes'
                            ^^ logic-unknown-name: no question has the id `no`; it is a code: write it in quotes, 'no'
            answered(repairs)
                     ^^^^^^^ logic-unknown-name: no question has the id `repairs`; did you mean `repair`?
            answered(later)
                     ^^^^^ logic-asked-later: `later` has no answer yet when this condition is looked at; name a question that comes before, or move `later` before this one
            Repair = 'yes'
            ^^^^^^ logic-unknown-name: no question has the id `Repair`; did you mean `repair`?
        "#]],
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
        &expect![[r#"
            repair = 'yse'
                     ^^^^^ logic-unknown-code: 'yse' is not an answer of `repair`; did you mean 'yes'?
            repair = 'Yes'
                     ^^^^^ logic-unknown-code: 'Yes' is not an answer of `repair`; did you mean 'yes'?
            repair = 'perhaps'
                     ^^^^^^^^^ logic-unknown-code: 'perhaps' is not an answer of `repair`; its answers are: 'yes', 'no', 'dont_know'
            repair in ('yes', 'noo')
                              ^^^^^ logic-unknown-code: 'noo' is not an answer of `repair`; did you mean 'no'?
            channel = 'By telephone'
                      ^^^^^^^^^^^^^^ logic-unknown-code: 'By telephone' is not an answer of `channel`; that is what residents read; write its code: 'phone'
            selected(works, 'rof')
                            ^^^^^ logic-unknown-code: 'rof' is not an answer of `works`; did you mean 'roof'?
            selected(works, roof)
                            ^^^^ logic-arguments: the second argument of `selected` must be a code in quotes; its answers are: 'heating', 'roof', 'prefer_not_to_say'
            satisfaction = '2'
                           ^^^ logic-unknown-code: '2' is not an answer of `satisfaction`; to compare the score, write the number without quotes: 2
            satisfaction = 'dont_know'
                           ^^^^^^^^^^^ logic-unknown-code: 'dont_know' is not an answer of `satisfaction`; its answers are: 'very_poor', 'poor', 'neutral', 'good', 'very_good', 'not_applicable'
            if(rooms > 1, channel, usual_channel) = 'post'
                                                    ^^^^^^ logic-unknown-code: 'post' is not an answer of `channel` or `usual_channel`; its answers are: 'phone', 'web', 'visit'
        "#]],
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
        &expect![[r#"
            repair
            ^^^^^^ logic-type: a condition is needed here, and `repair` is a choice; compare it with one of its codes: `repair = 'yes'`
            satisfaction
            ^^^^^^^^^^^^ logic-type: a condition is needed here, and `satisfaction` is a point of a scale; compare its score: `satisfaction <= 2`
            works
            ^^^^^ logic-type: a condition is needed here, and `works` is a set of choices; ask for one of them: `selected(works, 'heating')`
            rooms
            ^^^^^ logic-type: a condition is needed here, and `rooms` is a number; compare it with a number: `rooms > 0`
            why
            ^^^ logic-type: a condition is needed here, and `why` is a text; ask whether there is one: `answered(why)`
            intro
            ^^^^^ logic-type: `intro` is a statement, and has no answer; name a question that takes an answer
            'yes'
            ^^^^^ logic-type: a condition is needed here, and this is a text; compare a question with it: `question = 'code'`
            rooms + 1
            ^^^^^^^^^ logic-type: a condition is needed here, and this is a number; compare it with a number: `rooms + 1 > 0`
            not rooms
                ^^^^^ logic-type: a condition is needed here, and `rooms` is a number; compare it with a number: `rooms > 0`
            repair = 1
            ^^^^^^^^^^ logic-type: a choice can't be compared with a number; write one of its codes in quotes: 'yes', 'no', 'dont_know'
            repair = true
            ^^^^^^^^^^^^^ logic-type: a choice can't be compared with a condition; write one of its codes in quotes: 'yes', 'no', 'dont_know'
            repair < 'yes'
            ^^^^^^^^^^^^^^ logic-type: only numbers and scores have an order; list the codes that are meant: `repair in ('yes', 'no', 'dont_know')`
            satisfaction <= 'neutral'
            ^^^^^^^^^^^^^^^^^^^^^^^^^ logic-type: only numbers and scores have an order; write its score, without quotes: 3
            satisfaction = 'neutral' + 1
                           ^^^^^^^^^ logic-type: a number is needed here, and this is a text; write a number, or the id of a question that is answered with one
            works = 'roof'
            ^^^^^^^^^^^^^^ logic-type: a set of choices can't be compared with a text; several choices can be made: write `selected(works, 'roof')`
            works in ('roof', 'heating')
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ logic-type: a set of choices can't be compared with a text; several choices can be made: write `selected(works, 'heating')`
            rooms = '2'
            ^^^^^^^^^^^ logic-type: a number can't be compared with a text; write the number without quotes: 2
            rooms = 'many'
            ^^^^^^^^^^^^^^ logic-type: a number can't be compared with a text; compare it with a number, such as 2
            income = 'secret'
            ^^^^^^^^^^^^^^^^^ logic-type: a number can't be compared with a text; compare it with a number, or with one of 'prefer_not_to_say'
            why > 10
            ^^^^^^^^ logic-type: a text can't be compared with a number; compare its length: `length(why) > 10`
            why = 3
            ^^^^^^^ logic-type: a text can't be compared with a number; compare it with a text in quotes
            why < 'b'
            ^^^^^^^^^ logic-type: only numbers and scores have an order; compare its length: `length(why) > 10`
            intro = 'x'
            ^^^^^^^^^^^ logic-type: `intro` is a statement, and has no answer; name a question that takes an answer
            answered(why) = 1
            ^^^^^^^^^^^^^^^^^ logic-type: a condition can't be compared with a number; join conditions with `and` or `or`; a condition needs no `= true`
            answered(why) + 1 > 0
            ^^^^^^^^^^^^^ logic-type: a number is needed here, and this is a condition; to count a condition, write `if(condition, 1, 0)`
            channel = repair
            ^^^^^^^^^^^^^^^^ logic-type: `channel` and `repair` have no code in common; compare questions with the same choices
            works + 1 > 1
            ^^^^^ logic-type: a number is needed here, and `works` is a set of choices; count them: `count(works)`
            why + 1 > 1
            ^^^ logic-type: a number is needed here, and `why` is a text; count its characters: `length(why)`
            channel + 1 > 1
            ^^^^^^^ logic-type: a number is needed here, and `channel` is a choice; compare it with one of its codes: `channel = 'phone'`
            rooms in (1, 'two')
                         ^^^^^ logic-type: a number is needed here, and this is a text; write a number, or the id of a question that is answered with one
            if(rooms, 1, 2) > 1
               ^^^^^ logic-type: a condition is needed here, and `rooms` is a number; compare it with a number: `rooms > 0`
            if(repair = 'yes', rooms, 'none') > 1
                                      ^^^^^^ logic-type: a number is needed here, and this is a text; write a number, or the id of a question that is answered with one
            coalesce(answered(why), answered(repair))
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ logic-type: `coalesce` chooses between values that may be missing, and a condition never is; join conditions with `or`
            rooms = (repair = 'yes')
            ^^^^^^^^^^^^^^^^^^^^^^^^ logic-type: a number can't be compared with a condition; compare it with a number, such as 2
        "#]],
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
        &expect![[r#"
            answered()
            ^^^^^^^^^^ logic-arguments: `answered` has the wrong number of arguments; write `answered(question)`
            answered(why, repair)
            ^^^^^^^^^^^^^^^^^^^^^ logic-arguments: `answered` has the wrong number of arguments; write `answered(question)`
            answered('why')
                     ^^^^^ logic-arguments: `answered` needs the id of a question; write `answered(question)`, with the id not in quotes
            answered(intro)
                     ^^^^^ logic-type: `intro` is a statement, and has no answer; name a question that takes an answer
            answered(1 + 1)
                     ^^^^^ logic-arguments: `answered` needs the id of a question; write `answered(question)`
            selected(works)
            ^^^^^^^^^^^^^^^ logic-arguments: `selected` has the wrong number of arguments; write `selected(question, 'code')`
            selected(rooms, 'x')
                     ^^^^^ logic-type: `selected` does not work on `rooms`, which is a number; compare it with a number: `rooms > 0`
            selected(why, 'x')
                     ^^^ logic-type: `selected` does not work on `why`, which is a text; ask whether there is an answer: `answered(why)`
            count(channel) > 1
                  ^^^^^^^ logic-type: `count` does not work on `channel`, which is a choice; ask whether there is an answer: `answered(channel)`
            count(why) > 1
                  ^^^ logic-type: `count` does not work on `why`, which is a text; count its characters: `length(why)`
            count(rooms) > 1
                  ^^^^^ logic-type: `count` does not work on `rooms`, which is a number; compare it with a number: `rooms > 0`
            count(works)
            ^^^^^^^^^^^^ logic-type: a condition is needed here, and this is a number; compare it with a number: `count(works) > 0`
            length(rooms) > 1
                   ^^^^^ logic-type: a text is needed here, and `rooms` is a number; write a text in quotes, or the id of a question that is answered in words
            sum(repair) > 1
                ^^^^^^ logic-type: a number is needed here, and `repair` is a choice; compare it with one of its codes: `repair = 'yes'`
            min() > 1
            ^^^^^ logic-arguments: `min` has the wrong number of arguments; write `min(number, …)`
            round(1, 2) > 1
            ^^^^^^^^^^^ logic-arguments: `round` has the wrong number of arguments; write `round(number)`
            if(repair = 'yes', 1) > 0
            ^^^^^^^^^^^^^^^^^^^^^ logic-arguments: `if` has the wrong number of arguments; write `if(condition, a, b)`
        "#]],
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
    let expressions =
        ["repair = 'yes'", "repair != 'yes'", "not repair = 'yes'", "repair = 'dont_know'", "answered(repair)"];
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
        ("rooms", Answer::Number(Decimal::new(3))),
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
        "rooms>2 and(rooms<4)",
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
    assert!(!holds("repair != 'yes'", &[("repair", Answer::Number(Decimal::ONE))]));
    assert!(!holds("rooms * rooms > 0", &[("rooms", Answer::Number(Decimal::MAX))]));
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
        any::<i32>().prop_map(|number| Decimal::new(number).checked_div(Decimal::new(100)).map(Answer::Number)),
        any::<String>().prop_map(|text| Some(Answer::Text(text))),
        prop::sample::select(SoftAnswer::ALL.to_vec()).prop_map(|soft| Some(Answer::Soft(soft))),
        Just(Some(choices(&["roof"]))),
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
    match parse(text, &questions) {
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
