//! What a collector must refuse.
#![expect(clippy::unwrap_used, reason = "a test says what is wrong by panicking")]

use yousaid_engine::Rule;
use yousaid_engine::check_response;
use yousaid_schema::Answer;
use yousaid_schema::Answered;
use yousaid_schema::Code;
use yousaid_schema::Decimal;
use yousaid_schema::Moment;
use yousaid_schema::QuestionId;
use yousaid_schema::Response;
use yousaid_schema::SoftAnswer;
use yousaid_testing::Scenario;
use yousaid_testing::TSM_2026;

fn finished() -> (Scenario, Response) {
    let mut resident = Scenario::of(TSM_2026);
    resident.finish();
    let response = resident.response(9);
    assert_eq!(check_response(resident.session().survey(), &response), []);
    (resident, response)
}

/// Changes a finished response and returns the rules it then breaks, as `question rule`.
fn broken_by(change: impl FnOnce(&mut Response)) -> Vec<String> {
    let (resident, mut response) = finished();
    change(&mut response);
    check_response(resident.session().survey(), &response)
        .iter()
        .map(|v| format!("{} {}", v.question.as_ref().map_or("-", QuestionId::as_str), v.rule.code()))
        .collect()
}

fn set(response: &mut Response, question: &str, answer: Answer) {
    let id = QuestionId::new(question).unwrap();
    let answered = Answered { answer, language: "en".to_owned() };
    match response.answers.iter_mut().find(|(known, _)| *known == id) {
        Some((_, old)) => *old = answered,
        None => response.answers.push((id, answered)),
    }
}

fn choice(code: &str) -> Answer {
    Answer::Choice(Code::new(code).unwrap())
}

#[test]
fn an_unknown_question_is_refused() {
    assert_eq!(broken_by(|r| set(r, "TP13", choice("yes"))), ["TP13 unknown-question"]);
}

#[test]
fn a_wrong_code_is_refused() {
    assert_eq!(broken_by(|r| set(r, "TP01", choice("delighted"))), ["TP01 unknown-choice"]);
}

#[test]
fn an_answer_to_a_question_that_was_never_asked_is_refused() {
    assert_eq!(broken_by(|r| set(r, "complaint_filter", choice("no"))), ["TP09 not-asked"]);
}

#[test]
fn a_missing_answer_is_refused_in_a_final_response_only() {
    let drop = |r: &mut Response| r.answers.retain(|(id, _)| *id != *"TP04");
    assert_eq!(broken_by(drop), ["TP04 required"]);
    assert_eq!(
        broken_by(|r| {
            drop(r);
            r.is_final = false;
        }),
        [] as [&str; 0]
    );
}

#[test]
fn the_wrong_kind_of_answer_is_refused() {
    assert_eq!(broken_by(|r| set(r, "TP01", Answer::Text("good".to_owned()))), ["TP01 wrong-type"]);
    assert_eq!(broken_by(|r| set(r, "household", Answer::Text("3".to_owned()))), ["household not-normalized"]);
    assert_eq!(
        broken_by(|r| set(r, "household", Answer::Number(Decimal::parse("1.5").unwrap()))),
        ["household not-whole"]
    );
}

#[test]
fn a_soft_answer_that_is_not_offered_is_refused() {
    let soft = Answer::Soft(SoftAnswer::DontKnow);
    assert_eq!(broken_by(|r| set(r, "TP04", soft)), ["TP04 soft-answer-not-offered"]);
}

#[test]
fn a_form_that_no_widget_sends_is_refused() {
    assert_eq!(
        broken_by(|r| set(r, "overall_reason", Answer::Text(" x".to_owned()))),
        ["overall_reason not-normalized"]
    );
    let twice = Answer::Choices(["repairs", "repairs"].into_iter().filter_map(Code::new).collect());
    assert_eq!(broken_by(|r| set(r, "priorities", twice)), ["priorities not-normalized"]);
    assert_eq!(broken_by(|r| set(r, "priorities", Answer::Choices(Vec::new()))), ["priorities not-normalized"]);
}

#[test]
fn limits_on_choices_and_lengths_hold() {
    let codes = |codes: &[&str]| Answer::Choices(codes.iter().filter_map(|code| Code::new(code)).collect());
    assert_eq!(broken_by(|r| set(r, "priorities", codes(&["repairs", "none"]))), ["priorities exclusive-choice"]);
    let four = codes(&["repairs", "damp", "safety", "grounds"]);
    assert_eq!(broken_by(|r| set(r, "priorities", four)), ["priorities too-many-choices"]);
    assert_eq!(broken_by(|r| set(r, "overall_reason", Answer::Text("x".repeat(1001)))), ["overall_reason too-long"]);
}

#[test]
fn what_surrounds_the_answers_is_checked() {
    assert_eq!(broken_by(|r| r.survey.version = "2".to_owned()), ["- other-survey"]);
    assert_eq!(broken_by(|r| r.context.push(("token".to_owned(), "1".to_owned()))), ["- unknown-context"]);
    assert_eq!(broken_by(|r| r.started = Moment::new("2026-11-22T09:00:00Z").unwrap()), ["- too-precise"]);
    assert_eq!(broken_by(|r| r.answers[0].1.language = "ur".to_owned()), ["TP01 unknown-language"]);
}

#[test]
fn every_rule_has_words_for_developers() {
    let rule = Rule::TooLong { max: 5, length: 7 };
    assert_eq!(rule.to_string(), "7 characters long, and at most 5 are allowed");
}
