//! What a definition becomes when it is compiled, and what is wrong with it there.

#![expect(clippy::unwrap_used, reason = "a test says what is wrong by panicking")]

use std::fmt::Write as _;
use std::sync::Arc;

use expect_test::Expect;
use expect_test::expect;
use proptest::prelude::*;
use serde_json::Value;
use serde_json::json;
use yousaid_engine::Piece;
use yousaid_engine::Session;
use yousaid_engine::Survey;
use yousaid_schema::Answer;
use yousaid_schema::Code;
use yousaid_schema::Decimal;
use yousaid_schema::Definition;
use yousaid_schema::QuestionKind;

/// A definition with one page for each list of questions.
fn definition(pages: &[Value]) -> Value {
    let pages: Vec<Value> =
        pages.iter().enumerate().map(|(i, questions)| json!({"id": format!("p{i}"), "questions": questions})).collect();
    json!({"id": "s", "version": "1", "title": "A survey", "default_language": "en", "languages": ["en", "cy"],
        "landlord": {"name": "Elm Homes"}, "pages": pages})
}

fn compile(definition: Value) -> Survey {
    let definition: Definition = serde_json::from_value(definition).unwrap();
    Survey::compile(definition).unwrap()
}

/// Every problem: where, which, what, what to do, and the bytes that are marked.
fn problems(definition: Value, expected: &Expect) {
    let definition: Definition = serde_json::from_value(definition).unwrap();
    let mut out = String::new();
    for problem in Survey::compile(definition).unwrap_err().problems() {
        write!(out, "{} {}: {}; {}", problem.pointer, problem.code, problem.message, problem.help).unwrap();
        match problem.range {
            Some((start, end)) => writeln!(out, " [{start}..{end}]").unwrap(),
            None => writeln!(out).unwrap(),
        }
    }
    expected.assert_eq(&out);
}

/// The questions of a survey, one a line: index, id, type, title, head.
fn listed(survey: &Survey, expected: &Expect) {
    let mut out = String::new();
    for (index, question) in survey.questions().iter().enumerate() {
        let title = question.spec.title.as_ref().map_or("", |title| title.in_default());
        let optional = if question.spec.optional { " (optional)" } else { "" };
        write!(out, "{index} {} {} “{title}”{optional}", question.spec.id, question.spec.kind.name()).unwrap();
        if let Some(part) = &question.part {
            write!(out, " of {} as {}", part.head, part.name).unwrap();
            if let Some(entry) = part.entry {
                write!(out, " in {entry}").unwrap();
            }
        }
        if !question.parts.is_empty() {
            write!(out, " parts {:?}", question.parts).unwrap();
        }
        out.push('\n');
    }
    expected.assert_eq(&out);
}

fn channel() -> Value {
    json!({"id": "channel", "type": "multiple_choice", "title": "How?", "choices": [
        {"code": "phone", "label": "By phone"}, {"code": "web", "label": "On the web"},
        {"code": "other", "label": "Another way", "other": true},
        {"code": "none", "label": "Not at all", "exclusive": true}]})
}

fn yes_no(id: &str) -> Value {
    json!({"id": id, "type": "yes_no", "title": "?"})
}

fn matrix() -> Value {
    json!({"id": "helpful", "type": "matrix", "title": "How helpful was", "optional": true,
        "rows": [{"code": "staff", "label": "the staff"},
                 {"code": "lift", "label": "the lift", "ask_if": "selected(channel, 'phone')"}],
        "points": [{"code": "bad", "label": "Not"}, {"code": "good", "label": "Very"}]})
}

fn repeat() -> Value {
    json!({"id": "spots", "type": "repeat", "title": "Where?", "min": 1, "max": 2, "entry": "place", "questions": [
        {"id": "where", "type": "short_text", "title": "Where is it, {landlord} asks"},
        {"id": "cost", "type": "number", "title": "What does {where} cost?", "ask_if": "answered(where)", "optional": true}]})
}

#[test]
fn composite_questions_are_followed_by_their_parts() {
    let spend = json!({"id": "spend", "type": "allocation", "title": "Share", "total": 10,
        "rows": [{"code": "parks", "label": "Parks"}, {"code": "lifts", "label": "Lifts"}]});
    let home = json!({"id": "home", "type": "address", "title": "Where do you live?"});
    let survey = compile(definition(&[json!([channel(), matrix(), spend]), json!([home, repeat(), yes_no("end_it")])]));
    listed(
        &survey,
        &expect![[r#"
        0 channel multiple_choice “How?” parts 1..2
        1 channel.other short_text “Another way” of 0 as other
        2 helpful matrix “How helpful was” (optional) parts 3..5
        3 helpful.staff scale “the staff” (optional) of 2 as staff
        4 helpful.lift scale “the lift” (optional) of 2 as lift
        5 spend allocation “Share” parts 6..8
        6 spend.parks number “Parks” of 5 as parks
        7 spend.lifts number “Lifts” of 5 as lifts
        8 home address “Where do you live?” parts 9..13
        9 home.line_1 short_text “” of 8 as line_1
        10 home.line_2 short_text “” (optional) of 8 as line_2
        11 home.town short_text “” of 8 as town
        12 home.postcode postcode “” of 8 as postcode
        13 spots repeat “Where?” parts 14..18
        14 spots.1.where short_text “Where is it, Elm Homes asks” of 13 as where in 1
        15 spots.1.cost number “What does {spots.1.where} cost?” (optional) of 13 as cost in 1
        16 spots.2.where short_text “Where is it, Elm Homes asks” of 13 as where in 2
        17 spots.2.cost number “What does {spots.2.where} cost?” (optional) of 13 as cost in 2
        18 end_it yes_no “?”
    "#]],
    );
    let QuestionKind::Number { min, max, whole, .. } = &survey.question("spend.parks").unwrap().1.spec.kind else {
        panic!("a number");
    };
    assert_eq!((*min, *max, *whole), (Some(Decimal::ZERO), Some(Decimal::from(10)), true));
}

#[test]
fn parts_are_asked_as_their_conditions_say() {
    let survey = Arc::new(compile(definition(&[json!([channel(), matrix(), repeat()])])));
    let mut session = Session::new(Arc::clone(&survey));
    let at = |id: &str| survey.question(id).unwrap().0;
    let asked = |session: &Session| -> Vec<String> {
        let all = survey.questions().iter().enumerate();
        all.filter(|(index, _)| session.is_asked(*index)).map(|(_, question)| question.spec.id.to_string()).collect()
    };
    assert_eq!(asked(&session), ["channel", "helpful", "helpful.staff", "spots", "spots.1.where"]);

    let codes = ["phone", "other"].map(|code| Code::new(code).unwrap());
    session.answer(at("channel"), Some(Answer::Choices(codes.into())), "en");
    session.answer(at("spots.1.where"), Some(Answer::Text("Hall".into())), "en");
    session.answer(at("spots"), Some(Answer::Number(Decimal::from(2))), "en");
    assert_eq!(
        asked(&session),
        [
            "channel",
            "channel.other",
            "helpful",
            "helpful.staff",
            "helpful.lift",
            "spots",
            "spots.1.where",
            "spots.1.cost",
            "spots.2.where"
        ]
    );
}

#[test]
fn carried_choices_are_offered_as_they_were_chosen_or_not() {
    let best = json!({"id": "best", "type": "choice", "title": "Best?",
        "choices_from": {"question": "channel", "which": "chosen"}, "choices": [{"code": "all", "label": "All"}]});
    let missed = json!({"id": "missed", "type": "ranking", "title": "Missed?",
        "choices_from": {"question": "channel", "which": "not_chosen"}});
    let again = json!({"id": "again", "type": "choice", "title": "Again?",
        "choices_from": {"question": "missed", "which": "chosen"}});
    let survey = Arc::new(compile(definition(&[json!([channel()]), json!([best, missed, again])])));
    let mut session = Session::new(Arc::clone(&survey));
    let offered = |session: &Session, id: &str| -> Vec<String> {
        let (index, question) = survey.question(id).unwrap();
        let choices = question.spec.kind.choices();
        session.choices(index).into_iter().map(|position| choices[position].code.to_string()).collect()
    };
    assert_eq!(offered(&session, "best"), ["all"]);
    assert_eq!(offered(&session, "missed"), ["phone", "web", "other"]);
    assert!(!session.is_asked(survey.question("again").unwrap().0), "nothing to choose from");

    let choices = |codes: &[&str]| Answer::Choices(codes.iter().map(|code| Code::new(code).unwrap()).collect());
    session.answer(0, Some(choices(&["web", "other"])), "en");
    assert_eq!(offered(&session, "best"), ["web", "other", "all"]);
    assert_eq!(offered(&session, "missed"), ["phone"]);
    session.answer(survey.question("missed").unwrap().0, Some(choices(&["phone"])), "en");
    assert_eq!(offered(&session, "again"), ["phone"]);
    let copies = survey.question("best").unwrap().1.spec.kind.choices();
    assert!(copies.iter().all(|choice| !choice.other), "words are asked for once");
}

#[test]
fn a_text_repeats_earlier_answers() {
    let why = json!({"id": "why", "type": "short_text", "title": "Why {seen}, {unseen}{landlord} { seen }?"});
    let mut definition = definition(&[json!([yes_no("seen"), yes_no("unseen")]), json!([why, repeat()])]);
    definition["ending"] = json!({"text": "You said {why} and {spots.2.where}."});
    let survey = compile(definition);
    let text = |id: &str| survey.question(id).unwrap().1.spec.title.as_ref().unwrap().in_default();
    assert_eq!(
        survey.pieces(text("why")),
        [
            Piece::Words("Why "),
            Piece::Answer(0),
            Piece::Words(", "),
            Piece::Answer(1),
            Piece::Words("Elm Homes { seen }?")
        ]
    );
    let index = |id: &str| survey.question(id).unwrap().0;
    // In an entry, a field's own name means the field of that entry.
    for n in ["1", "2"] {
        let field = index(&format!("spots.{n}.where"));
        assert_eq!(
            survey.pieces(text(&format!("spots.{n}.cost"))),
            [Piece::Words("What does "), Piece::Answer(field), Piece::Words(" cost?")]
        );
        assert_eq!(text(&format!("spots.{n}.where")), "Where is it, Elm Homes asks");
    }
    let ending = survey.definition().ending.text.as_ref().unwrap().in_default();
    assert_eq!(survey.pieces(ending)[1], Piece::Answer(index("why")));
    assert_eq!(survey.pieces(""), []);
}

#[test]
fn slots_hold_answers_that_are_there() {
    let mut definition = definition(&[
        json!([yes_no("seen"), matrix_of("helpful"), {"id": "intro", "type": "statement", "text": "{seen} {sene}"}]),
        json!([
            {"id": "rent", "type": "number", "title": {"en": "{rent}", "cy": "Rhent {later}"}, "hint": "{helpful} {helpful.staff}",
             "unit": "{intro}", "warn": [{"if": "rent > 5", "text": "{rent} is much, {later}"}]},
            {"id": "pick", "type": "choice", "title": "Which?", "choices": [
                {"code": "a", "label": "{seen}"}, {"code": "b", "label": "é {nobody}"}]},
            {"id": "places", "type": "repeat", "title": "Places", "max": 3, "questions": [
                {"id": "name", "type": "short_text", "title": "{cost}"},
                {"id": "cost", "type": "number", "title": "{name} {places.name} {places}"}]},
            yes_no("later")]),
    ]);
    definition["introduction"] = json!("{seen}");
    definition["pages"][1]["title"] = json!("{rent}");
    definition["ending"] = json!({"title": "{landlrod} {later}", "text": "{ nobody } {} {"});
    problems(
        definition,
        &expect![[r#"
            /introduction slot-too-early: `seen` has no answer yet where this text is read; name a question that comes before and takes one answer [0..6]
            /pages/0/questions/2/text unknown-slot: `sene` is the id of no question; did you mean `{seen}`? [7..13]
            /pages/1/title slot-too-early: `rent` has no answer yet where this text is read; name a question that comes before and takes one answer [0..6]
            /pages/1/questions/0/title/en slot-too-early: `rent` has no answer yet where this text is read; name a question that comes before and takes one answer [0..6]
            /pages/1/questions/0/title/cy slot-too-early: `later` has no answer yet where this text is read; name a question that comes before and takes one answer [6..13]
            /pages/1/questions/0/hint slot-without-answer: `helpful` stands for several answers; name a question that comes before and takes one answer [0..9]
            /pages/1/questions/0/warn/0/text slot-too-early: `later` has no answer yet where this text is read; name a question that comes before and takes one answer [16..23]
            /pages/1/questions/0/unit slot-without-answer: `intro` has no answer that could stand here; name a question that comes before and takes one answer [0..7]
            /pages/1/questions/1/choices/1/label unknown-slot: `nobody` is the id of no question; name a question that comes before; for the braces themselves, write `{ nobody }` [3..11]
            /pages/1/questions/2/questions/0/title slot-too-early: `cost` has no answer yet where this text is read; name a question that comes before and takes one answer [0..6]
            /pages/1/questions/2/questions/1/title slot-too-early: `places.name` has no answer yet where this text is read; name a question that comes before and takes one answer [7..20]
            /ending/title unknown-slot: `landlrod` is the id of no question; did you mean `{landlord}`? [0..10]
        "#]],
    );
}

fn matrix_of(id: &str) -> Value {
    json!({"id": id, "type": "matrix", "title": "?", "rows": [{"code": "staff", "label": "the staff"}],
        "points": [{"code": "bad", "label": "Not"}, {"code": "good", "label": "Very"}]})
}

#[test]
fn faults_in_the_logic_stand_where_they_are_written() {
    let mut definition = definition(&[
        json!([
            {"id": "first", "type": "choice", "title": "?", "required_if": "first = 'a'", "choices": [
                {"code": "a", "label": "A"}, {"code": "b", "label": "B", "ask_if": "first = 'a'"}]},
            {"id": "second", "type": "matrix", "title": "?", "required_if": "frist = 'a'",
             "rows": [{"code": "staff", "label": "?"}, {"code": "lift", "label": "?", "ask_if": "first = 'c'"}],
             "points": [{"code": "bad", "label": "Not"}, {"code": "good", "label": "Very"}]},
            {"id": "third", "type": "calculated", "calculate": "second.staff +"},
            {"id": "fourth", "type": "number", "title": "?", "warn": [
                {"if": "fourth > 5", "text": "?"}, {"if": "fifth > 5", "text": "?"}]},
            {"id": "fifth", "type": "repeat", "title": "?", "max": 3, "questions": [
                {"id": "name", "type": "short_text", "title": "?", "ask_if": "answered(cost)"},
                {"id": "cost", "type": "number", "title": "?", "ask_if": "answerd(name)", "warn": [{"if": "cost > name", "text": "?"}]}]},
            {"id": "sixth", "type": "number", "title": "?", "ask_if": "fifth.cost > 1 or third > 1"}]),
        json!([yes_no("seventh")]),
    ]);
    definition["pages"][1]["ask_if"] = json!("seventh = 'yes'");
    problems(
        definition,
        &expect![[r#"
        /pages/0/questions/0/choices/1/ask_if logic-asked-later: `first` has no answer yet when this condition is looked at; name a question that comes before, or move `first` before this one [0..5]
        /pages/0/questions/0/required_if logic-asked-later: `first` has no answer yet when this condition is looked at; name a question that comes before, or move `first` before this one [0..5]
        /pages/0/questions/1/required_if logic-unknown-name: no question has the id `frist`; did you mean `first`? [0..5]
        /pages/0/questions/1/rows/1/ask_if logic-unknown-code: 'c' is not an answer of `first`; did you mean 'a'? [8..11]
        /pages/0/questions/2/calculate logic-syntax: the calculation ends too early; a value is missing: the id of a question, a number, or a code in quotes [14..14]
        /pages/0/questions/3/warn/1/if logic-asked-later: `fifth` has no answer yet when this condition is looked at; name a question that comes before, or move `fifth` before this one [0..5]
        /pages/0/questions/4/questions/0/ask_if logic-asked-later: `cost` has no answer yet when this condition is looked at; name a question that comes before, or move `cost` before this one [9..13]
        /pages/0/questions/4/questions/1/ask_if logic-unknown-name: there is no function `answerd`; did you mean `answered`? [0..7]
        /pages/0/questions/4/questions/1/warn/0/if logic-type: a number can't be compared with a text; compare it with a number, such as 2 [0..11]
        /pages/0/questions/5/ask_if logic-type: `fifth.cost` stands for several answers; take them together: `sum(fifth.cost)`, `average(fifth.cost)`, `count(fifth.cost)` [0..10]
        /pages/1/ask_if logic-asked-later: `seventh` has no answer yet when this condition is looked at; name a question that comes before, or move `seventh` before this one [0..7]
    "#]],
    );
}

#[test]
fn ways_on_lead_forward_to_pages_that_exist() {
    let mut definition = definition(&[json!([yes_no("a")]), json!([yes_no("b")]), json!([yes_no("c")])]);
    definition["pages"][0]["go_to"] = json!([{"if": "a = 'yes'", "page": "p2"}, {"if": "b = 'no'", "page": "end"}]);
    definition["pages"][1]["go_to"] = json!([
        {"if": "b = 'yes'", "page": "p0"}, {"if": "true", "page": "p1"}, {"if": "true", "page": "p22"}, {"if": "a = 'nein'", "page": "nowhere"}]);
    problems(
        definition,
        &expect![[r#"
        /pages/0/go_to/1/if logic-asked-later: `b` has no answer yet when this condition is looked at; name a question that comes before, or move `b` before this one [0..1]
        /pages/1/go_to/0/page not-forward: `p0` does not come after this page; did you mean `p2`?
        /pages/1/go_to/1/page not-forward: `p1` does not come after this page; did you mean `p2`?
        /pages/1/go_to/2/page unknown-page: `p22` is the id of no page; did you mean `p2`?
        /pages/1/go_to/3/if logic-unknown-code: 'nein' is not an answer of `a`; its answers are: 'yes', 'no' [4..10]
        /pages/1/go_to/3/page unknown-page: `nowhere` is the id of no page; name a later page, or `end`
    "#]],
    );
}

#[test]
fn choices_are_carried_from_earlier_questions_that_have_some() {
    let from = |id: &str, source: &str, choices: Value| {
        let mut question =
            json!({"id": id, "type": "choice", "title": "?", "choices_from": {"question": source, "which": "chosen"}});
        if choices != Value::Null {
            question["choices"] = choices;
        }
        question
    };
    let twice = json!([{"code": "web", "label": "Web"}, {"code": "fax", "label": "Fax"}]);
    let definition = definition(&[json!([
        channel(),
        yes_no("seen"),
        from("a", "chanel", Value::Null),
        from("b", "seen", Value::Null),
        from("c", "channel", twice),
        from("d", "later", Value::Null),
        from("e", "e", Value::Null),
        channel_as("later")
    ])]);
    problems(
        definition,
        &expect![[r#"
        /pages/0/questions/2/choices_from/question unknown-question: no question before this one has the id `chanel`; did you mean `channel`?
        /pages/0/questions/3/choices_from/question no-choices: `seen` has no choices that could be taken over; name a question of type `choice`, `multiple_choice` or `ranking`
        /pages/0/questions/4/choices/0/code duplicate: `channel` has a choice with the code `web` too; give each choice its own code
        /pages/0/questions/5/choices_from/question unknown-question: no question before this one has the id `later`; name a question that comes before
        /pages/0/questions/6/choices_from/question unknown-question: no question before this one has the id `e`; did you mean `a`?
    "#]],
    );
}

fn channel_as(id: &str) -> Value {
    let mut channel = channel();
    channel["id"] = id.into();
    channel
}

#[test]
fn limits_names_and_promises_are_kept_by_the_parts_too() {
    let codes = |from: usize, to: usize| -> Vec<Value> {
        (from..to).map(|i| json!({"code": format!("c{i}"), "label": "?"})).collect()
    };
    let taking = |i: usize, choices: Vec<Value>| {
        json!({"id": format!("t{i}"), "type": "choice", "title": "?", "choices": choices,
            "choices_from": {"question": "long", "which": "chosen"}})
    };
    let long = json!({"id": "long", "type": "multiple_choice", "title": "?", "choices": codes(0, 150)});
    let takers = (0..14).map(|i| taking(i, codes(200, 200 + if i == 1 { 51 } else { 50 })));
    let questions: Vec<Value> = std::iter::once(long).chain(takers).collect();
    problems(
        definition(&[json!(questions)]),
        &expect![[r#"
        /pages/0/questions/2 too-many: more than 200 choices with those taken over; take over the choices of fewer questions, or of a shorter one
        /pages/0/questions/14 too-many: more than 2000 choices are taken over in all; take over the choices of fewer questions, or of a shorter one
    "#]],
    );

    let field = |i: usize| json!({"id": format!("f{i}"), "type": "number", "title": "?"});
    let group = |id: &str| {
        let fields: Vec<Value> = (0..10).map(field).collect();
        json!({"id": id, "type": "repeat", "title": "?", "max": 20, "questions": fields})
    };
    let groups: Vec<Value> = (0..6).map(|i| group(&format!("g{i}"))).collect();
    problems(
        definition(&[json!(groups)]),
        &expect![[r#"
        /pages/0/questions/4/questions/5 too-many: more than 1000 questions in all, parts and entries counted each; take questions out, or allow fewer entries of a repeating group
    "#]],
    );

    let mut definition = definition(&[json!([
        yes_no("answered"),
        {"id": "places", "type": "repeat", "title": "?", "max": 2, "questions": [
            {"id": "days", "type": "number", "title": "?"}, {"id": "mail", "type": "email", "title": "?"}]},
        {"id": "home", "type": "address", "title": "?"},
        {"id": "phone", "type": "telephone", "title": "?"},
        {"id": "name", "type": "signature", "title": "?"}
    ])]);
    definition["anonymity"] = json!("anonymous");
    problems(
        definition,
        &expect![[r#"
        /pages/0/questions/0/id reserved: `answered` is a word of the logic language; give the question another id
        /pages/0/questions/1/questions/0/id reserved: `days` is a word of the logic language; give the question another id
        /pages/0/questions/1/questions/1 not-anonymous: an e-mail address tells who answered, and the survey promises anonymity; take the question out, or set `anonymity` to `confidential`
        /pages/0/questions/2 not-anonymous: an address tells who answered, and the survey promises anonymity; take the question out, or set `anonymity` to `confidential`
        /pages/0/questions/3 not-anonymous: a telephone number tells who answered, and the survey promises anonymity; take the question out, or set `anonymity` to `confidential`
        /pages/0/questions/4 not-anonymous: a signature tells who answered, and the survey promises anonymity; take the question out, or set `anonymity` to `confidential`
    "#]],
    );
}

/// A question of any type, whose texts and expressions may name any other, itself, or none.
fn any_question(i: usize) -> impl Strategy<Value = Value> {
    let expression = prop::sample::select(vec![
        "q0 = 'a'",
        "selected(q1, 'b') or answered(q2)",
        "sum(q3) > 1",
        "sum(q4.f1) > 1 and answered(f0)",
        "q5.a > 1",
        "answered(q6.other)",
        "q2 > 1 and not q1 = 'yes'",
        "q7",
        "years(q3, q4) > 1 and",
    ]);
    let slots =
        prop::sample::select(vec!["{q0}", "{q1.a} {q2} {", "{f0} {q3.1.f1}", "{landlord} {q4.f0}", "{q9}é{q5}"]);
    let text = prop_oneof![9 => Just("?"), 1 => slots];
    let sound = prop::sample::select(vec![
        json!({"type": "yes_no"}),
        json!({"type": "choice", "choices": [
            {"code": "a", "label": "A"}, {"code": "b", "label": "B", "other": true}]}),
        json!({"type": "number", "warn": [{"if": "true", "text": "?"}]}),
        json!({"type": "matrix", "rows": [{"code": "a", "label": "A"}, {"code": "b", "label": "B"}],
            "points": [{"code": "1", "label": "1"}, {"code": "2", "label": "2"}]}),
        json!({"type": "allocation", "total": 10, "rows": [{"code": "a", "label": "A"}, {"code": "b", "label": "B"}]}),
        json!({"type": "address"}),
        json!({"type": "date", "partial": true}),
        json!({"type": "repeat", "max": 3, "entry": "place", "questions": [
            {"id": "f0", "type": "short_text", "title": "?"},
            {"id": "f1", "type": "number", "title": "{f0}", "ask_if": "answered(f0)", "warn": [{"if": "f1 > 1", "text": "?"}]}]}),
    ]);
    let daring = prop::sample::select(vec![
        json!({"type": "multiple_choice", "choices_from": {"question": "q1", "which": "not_chosen"}, "choices": [
            {"code": "a", "label": "X", "ask_if": "q0 = 'a'"}, {"code": "none", "label": "None", "exclusive": true}]}),
        json!({"type": "ranking", "choices_from": {"question": "q2", "which": "chosen"}}),
        json!({"type": "number", "unit": "{q5}", "warn": [{"if": "q3 > 5 or sum(q4) > 1", "text": "{q3}"}]}),
        json!({"type": "matrix", "rows": [{"code": "a", "label": "{q2}"}, {"code": "b", "label": "B", "ask_if": "q1 = 'no'"}],
            "points": [{"code": "1", "label": "1"}, {"code": "2", "label": "2"}]}),
        json!({"type": "calculated", "calculate": "if(q0 = 'yes', q1, q2)"}),
        json!({"type": "repeat", "max": 3, "entry": "{q1}", "questions": [
            {"id": "f0", "type": "short_text", "title": "{f1}", "ask_if": "q1 > 1"},
            {"id": "f1", "type": "number", "title": "{f0}", "warn": [{"if": "f0 > f1", "text": "{f1}"}]}]}),
    ]);
    let kinds = prop_oneof![9 => sound, 1 => daring];
    (kinds, text, prop::option::weighted(0.1, expression)).prop_map(move |(mut question, text, expression)| {
        question["id"] = format!("q{i}").into();
        question["title"] = text.into();
        if let Some(expression) = expression {
            question["ask_if"] = expression.into();
        }
        question
    })
}

proptest! {
    #[test]
    fn every_problem_stands_where_it_says_and_every_survey_is_in_order(
        questions in (any_question(0), any_question(1), any_question(2), any_question(3), any_question(4), any_question(5)),
        go_to in prop::sample::select(vec!["p0", "p2", "end"]),
    ) {
        let (a, b, c, d, e, f) = questions;
        let mut document = definition(&[json!([a, b]), json!([c, d]), json!([e, f])]);
        document["pages"][1]["go_to"] = json!([{"if": "true", "page": go_to}]);
        let definition: Definition = serde_json::from_value(document.clone()).unwrap();
        match Survey::compile(definition) {
            Err(error) => for problem in error.problems() {
                let at = document.pointer(&problem.pointer);
                prop_assert!(at.is_some(), "{problem}");
                if let Some((start, end)) = problem.range {
                    let text = at.and_then(Value::as_str).and_then(|text| text.get(start..end));
                    prop_assert!(text.is_some(), "{problem}");
                }
            },
            Ok(survey) => for (index, question) in survey.questions().iter().enumerate() {
                prop_assert_eq!(survey.question(question.spec.id.as_str()).map(|(index, _)| index), Some(index));
                prop_assert!(survey.pages()[question.page].questions.contains(&index));
                for part in question.parts.clone() {
                    let head = survey.questions()[part].part.as_ref().map(|part| part.head);
                    prop_assert_eq!(head, Some(index));
                }
                if let Some(part) = &question.part {
                    let head = &survey.questions()[part.head];
                    prop_assert!(head.parts.contains(&index) && part.head < index);
                    let id = question.spec.id.as_str();
                    let start = [head.spec.id.as_str(), "."].concat();
                    prop_assert!(id.starts_with(&start) && id.ends_with(&*part.name), "{}", id);
                }
            },
        }
    }
}
