//! Forms without scripts: fields and answers say the same, and no field does harm.
#![expect(clippy::unwrap_used, reason = "a test says what is wrong by panicking")]

use std::sync::Arc;

use proptest::prelude::*;
use yousaid_engine::Session;
use yousaid_engine::Setting;
use yousaid_engine::Survey;
use yousaid_engine::check_response;
use yousaid_engine::form;
use yousaid_engine::form::Go;
use yousaid_schema::Answer;
use yousaid_schema::Code;
use yousaid_schema::Mode;
use yousaid_schema::QuestionKind;
use yousaid_schema::SoftAnswer;
use yousaid_testing::EVERYTHING;
use yousaid_testing::TSM_2026;
use yousaid_testing::about;
use yousaid_testing::compile;
use yousaid_testing::fitting_answer;

const EVERY_QUESTION: &str = include_str!("../../../examples/surveys/every-question.json");

/// Surveys that have every kind of question, and everything that can follow from an answer.
fn any_survey() -> impl Strategy<Value = Arc<Survey>> {
    prop::sample::select(vec![EVERY_QUESTION, EVERYTHING, TSM_2026]).prop_map(|text| Arc::new(compile(text)))
}

fn all(session: &Session) -> std::ops::Range<usize> {
    0..session.survey().questions().len()
}

/// How somebody answers a question: in a way that fits, with a soft answer, or with something odd that a
/// control of this kind could still hold.
#[derive(Clone, Debug)]
enum Pick {
    Fitting(usize),
    Soft(SoftAnswer),
    Odd(String),
    Nothing,
}

fn any_pick() -> impl Strategy<Value = Pick> {
    prop_oneof![
        6 => any::<usize>().prop_map(Pick::Fitting),
        1 => prop::sample::select(SoftAnswer::ALL.to_vec()).prop_map(Pick::Soft),
        1 => any::<String>().prop_map(Pick::Odd),
        2 => Just(Pick::Nothing),
    ]
}

fn answer_all(session: &mut Session, picks: &[Pick]) {
    let survey = session.survey().clone();
    for ((index, question), pick) in survey.questions().iter().enumerate().zip(picks) {
        let code = || Code::new("nonsense").unwrap();
        let answer = match (pick, &question.spec.kind) {
            // No control of a group has soft answers.
            (Pick::Nothing, _)
            | (_, QuestionKind::File { .. })
            | (Pick::Soft(_) | Pick::Odd(_), QuestionKind::Repeat { .. })
            | (Pick::Odd(_), QuestionKind::Ranking { .. }) => None,
            (Pick::Fitting(pick), _) => fitting_answer(question, *pick),
            (Pick::Soft(soft), _) => Some(Answer::Soft(*soft)),
            (
                Pick::Odd(_),
                QuestionKind::Choice { .. }
                | QuestionKind::YesNo { .. }
                | QuestionKind::Scale { .. }
                | QuestionKind::Consent { .. },
            ) => Some(Answer::Choice(code())),
            (Pick::Odd(_), QuestionKind::MultipleChoice { .. }) => Some(Answer::Choices(vec![code()])),
            (Pick::Odd(text), _) => Some(Answer::Text(text.clone())),
        };
        session.answer(index, answer, "en");
    }
}

/// What is asked, with the value of its answer or the rule that it breaks.
fn said(session: &Session) -> Vec<(String, Option<Answer>)> {
    let asked = all(session).filter(|index| session.is_asked(*index));
    asked
        .map(|index| (session.survey().questions()[index].spec.id.to_string(), session.value(index).cloned()))
        .collect()
}

fn pairs(fields: &[(&str, &str)]) -> Vec<(String, String)> {
    fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

/// A session of the survey with every question, answered by these fields.
fn filled(fields: &[(&str, &str)]) -> (Session, form::Found) {
    let mut session = Session::new(Arc::new(compile(EVERY_QUESTION)));
    let questions = all(&session);
    let found = form::read(&mut session, &pairs(fields), questions, "en").unwrap();
    (session, found)
}

fn given(session: &Session, id: &str) -> Option<Answer> {
    session.given(session.survey().question(id).unwrap().0).cloned()
}

fn value(session: &Session, id: &str) -> Option<Answer> {
    session.value(session.survey().question(id).unwrap().0).cloned()
}

fn codes(codes: &[&str]) -> Option<Answer> {
    Some(Answer::Choices(codes.iter().map(|code| Code::new(code).unwrap()).collect()))
}

fn text(text: &str) -> Option<Answer> {
    Some(Answer::Text(text.to_owned()))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(120))]

    /// From answers to fields and back is what it was, for every kind of question.
    #[test]
    fn fields_of_a_whole_form_are_the_same_answers(
        survey in any_survey(),
        picks in prop::collection::vec(any_pick(), 120),
        seed in any::<u32>(),
        mode in prop::sample::select(Mode::ALL.to_vec()),
    ) {
        let setting = Setting { seed, mode };
        let mut session = Session::with(survey.clone(), setting);
        answer_all(&mut session, &picks);
        let mut again = Session::with(survey, setting);
        let questions = all(&again);
        let found = form::read(&mut again, &form::fields(&session, questions.clone()), questions, "en").unwrap();
        prop_assert_eq!(said(&again), said(&session));
        prop_assert_eq!(found, form::Found::default());
    }

    /// A form that comes back untouched changes nothing, also not what it does not show.
    #[test]
    fn an_untouched_page_changes_nothing(
        survey in any_survey(),
        picks in prop::collection::vec(any_pick(), 120),
        page in any::<usize>(),
    ) {
        let mut session = Session::new(survey.clone());
        answer_all(&mut session, &picks);
        let before = session.clone();
        let questions = survey.pages()[page % survey.pages().len()].questions.clone();
        let fields = form::fields(&session, questions.clone());
        form::read(&mut session, &fields, questions.clone(), "cy").unwrap();
        prop_assert_eq!(said(&session), said(&before));
        for index in all(&session).filter(|index| !questions.contains(index) || !before.is_asked(*index)) {
            prop_assert_eq!(session.given(index), before.given(index));
            prop_assert_eq!(session.language(index), before.language(index));
        }
    }

    /// Whatever is sent, what comes of it is a session: what it would store is a right response.
    #[test]
    fn no_field_does_harm(
        survey in any_survey(),
        fields in prop::collection::vec((any::<usize>(), 0usize..9, any_value()), 0..80),
        loose in prop::collection::vec((any::<String>(), any::<String>()), 0..8),
    ) {
        let mut session = Session::new(survey.clone());
        let id = |at: usize| survey.questions()[at % survey.questions().len()].spec.id.as_str();
        let part = ["", ".soft", ".day", ".month", ".year", ".other", ".1", ".2.where", ".lift"];
        let mut all_fields: Vec<(String, String)> =
            fields.into_iter().map(|(at, end, value)| ([id(at), part[end]].concat(), value)).collect();
        all_fields.extend(loose);
        let questions = all(&session);
        form::read(&mut session, &all_fields, questions, "en").unwrap();
        let response = session.response(about(1));
        for violation in check_response(&survey, &response) {
            // What was left out or wrong is missing; nothing that is there is wrong.
            prop_assert!(matches!(violation.rule.code(),
                "required" | "consent-needed" | "too-few-choices" | "too-many-choices" | "exclusive-choice" | "not-whole"
                | "too-small" | "too-large" | "too-long" | "too-early" | "too-late" | "parts-dont-add-up" | "too-few-ranked"
                | "too-few-entries" | "too-many-entries" | "not-an-email"), "{violation:?}");
        }
    }
}

fn any_value() -> impl Strategy<Value = String> {
    let known =
        vec!["yes", "soft:dont_know", "soft:", "soft:nonsense", "1", "2", "99999999999", "-1", "none", "other", ""];
    prop_oneof![prop::sample::select(known).prop_map(str::to_owned), any::<String>(), Just("x".repeat(20_000)),]
}

#[test]
fn a_form_of_too_many_fields_is_not_read() {
    let mut session = Session::new(Arc::new(compile(EVERY_QUESTION)));
    let questions = all(&session);
    let fields = vec![("agree".to_owned(), "yes".to_owned()); form::MOST + 1];
    assert_eq!(form::read(&mut session, &fields, questions.clone(), "en"), Err(form::Fault));
    assert_eq!(given(&session, "agree"), None);
    assert!(form::read(&mut session, &fields[1..], questions, "en").is_ok());
    assert_eq!(given(&session, "agree"), Some(Answer::Choice(Code::new("yes").unwrap())));
}

#[test]
fn names_of_nobody_are_reported_once_and_answer_nothing() {
    let (session, found) =
        filled(&[("hat", "red"), ("~id", "x"), ("agree", "yes"), ("hat", "blue"), ("agree.no", "1")]);
    assert_eq!(found.unknown, ["agree.no", "hat"]);
    let answered: Vec<String> =
        said(&session).into_iter().filter(|(id, value)| value.is_some() && id != "each").map(|(id, _)| id).collect();
    assert_eq!(answered, ["agree"]);
}

#[test]
fn a_date_comes_in_three_fields() {
    let (session, _) = filled(&[("since.year", "2019"), ("since.month", "3"), ("since.day", "")]);
    assert_eq!(value(&session, "since"), text("2019-03"));
    let (session, _) = filled(&[("since.day", "31"), ("since.month", "2"), ("since.year", "2019")]);
    assert_eq!(given(&session, "since"), text("31/2/2019"), "a wrong date stays as it was typed");
}

#[test]
fn places_of_a_ranking_may_have_gaps_and_are_told_when_given_twice() {
    let ranked = |fields: &[(&str, &str)]| {
        let mut session = Session::new(Arc::new(compile(EVERYTHING)));
        let questions = all(&session);
        let found = form::read(&mut session, &pairs(fields), questions, "en").unwrap();
        let (index, _) = session
            .survey()
            .questions()
            .iter()
            .enumerate()
            .find(|(_, question)| matches!(question.spec.kind, QuestionKind::Ranking { .. }))
            .unwrap();
        (session.given(index).cloned(), !found.tied.is_empty())
    };
    let survey = compile(EVERYTHING);
    let ranking =
        survey.questions().iter().find(|question| matches!(question.spec.kind, QuestionKind::Ranking { .. })).unwrap();
    let id = ranking.spec.id.as_str();
    let [one, other, ..] = ranking.spec.kind.choices() else { return };
    let names = [one, other].map(|choice| form::part_name(id, choice.code.as_str()));
    let order = |codes: [&Code; 2]| Some(Answer::Choices(codes.map(Clone::clone).to_vec()));
    assert_eq!(ranked(&[(&names[0], "7"), (&names[1], "2")]), (order([&other.code, &one.code]), false));
    assert_eq!(ranked(&[(&names[0], "1"), (&names[1], "1")]), (order([&one.code, &other.code]), true));
    assert_eq!(ranked(&[(&names[0], "0"), (&names[1], "")]), (None, false));
    assert_eq!(ranked(&[(&names[0], "first"), (&names[1], "")]), (text("first"), false));
}

#[test]
fn of_words_and_a_soft_answer_the_one_that_changed_counts() {
    let survey = Arc::new(compile(
        r#"{"id": "a", "version": "1", "title": "A", "default_language": "en", "landlord": {"name": "Elm"},
            "pages": [{"id": "p", "questions": [
                {"id": "why", "type": "long_text", "title": "Why?", "soft_answers": ["dont_know"]},
                {"id": "used", "type": "multiple_choice", "title": "What?", "soft_answers": ["dont_know"],
                 "choices": [{"code": "a", "label": "A"}, {"code": "b", "label": "B"}]}]}]}"#,
    ));
    let soft = Some(Answer::Soft(SoftAnswer::DontKnow));
    let after = |before: Option<Answer>| {
        let mut session = Session::new(survey.clone());
        session.answer(0, before.clone(), "en");
        let fields = pairs(&[("why", "rain"), ("why.soft", "soft:dont_know")]);
        form::read(&mut session, &fields, 0..2, "en").unwrap();
        session.given(0).cloned()
    };
    assert_eq!(after(text("rain")), soft, "the box was ticked");
    assert_eq!(after(soft.clone()), text("rain"), "words were typed");
    assert_eq!(after(None), soft, "both: the words may be meant to be taken back");
    let mut session = Session::new(survey.clone());
    let fields = pairs(&[("used", "a"), ("used", "soft:dont_know")]);
    form::read(&mut session, &fields, 0..2, "en").unwrap();
    assert_eq!(session.given(1).cloned(), soft);
    form::read(&mut session, &fields, 0..2, "en").unwrap();
    assert_eq!(session.given(1).cloned(), codes(&["a"]));
}

#[test]
fn entries_that_nobody_filled_in_do_not_exist() {
    let size = ("spots.3.size", "2");
    let (session, _) = filled(&[("has_damp", "yes"), ("spots.1.where", ""), ("spots.2.where", "Hall"), size]);
    let spots = session.survey().question("spots").unwrap().0;
    assert_eq!(session.entries(spots), 2);
    assert_eq!(given(&session, "spots.1.where"), text("Hall"));
    assert_eq!(given(&session, "spots.2.size"), text("2"));
    let (session, _) = filled(&[("has_damp", "yes"), ("spots", "2"), ("spots.1.where", "")]);
    assert_eq!(session.entries(spots), 2, "a form that counts its entries is believed");
}

#[test]
fn shares_left_empty_are_nothing_once_all_is_given() {
    let survey = compile(EVERY_QUESTION);
    let (_, spend) = survey.question("spend").unwrap();
    let names: Vec<&str> = survey.questions()[spend.parts.clone()].iter().map(|part| part.spec.id.as_str()).collect();
    let (session, _) = filled(&[(names[0], "60"), (names[1], "40"), (names[2], "")]);
    assert_eq!(value(&session, names[2]), Some(Answer::Number(0u32.into())));
    let (session, _) = filled(&[(names[0], "60"), (names[1], "30"), (names[2], "")]);
    assert_eq!(value(&session, names[2]), None, "something is still to be given");
}

#[test]
fn what_was_pressed_is_read_and_written() {
    for text in [
        "next",
        "back",
        "send",
        "change:TP01",
        "clear:a.b",
        "add:spots",
        "remove:spots.2",
        "language:pa-Arab",
        "save",
        "save:over",
        "find",
        "stay",
    ] {
        assert_eq!(Go::parse(text).map(|go| go.to_string()).as_deref(), Some(text));
    }
    for text in
        ["", "forth", "next:1", "clear:", "remove:spots", "remove:spots.x", "language", "save:all", "find:it", "stay:a"]
    {
        assert_eq!(Go::parse(text), None, "{text}");
    }
}
