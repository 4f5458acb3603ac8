//! What a collector must refuse.
#![expect(clippy::unwrap_used, reason = "a test says what is wrong by panicking")]

use yousaid_engine::Rule;
use yousaid_engine::Violation;
use yousaid_engine::check_response;
use yousaid_schema::Answer;
use yousaid_schema::Answered;
use yousaid_schema::Code;
use yousaid_schema::Decimal;
use yousaid_schema::Moment;
use yousaid_schema::QuestionId;
use yousaid_schema::Response;
use yousaid_schema::SoftAnswer;
use yousaid_testing::EVERYTHING;
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
    told(&check_response(resident.session().survey(), &response))
}

fn told(violations: &[Violation]) -> Vec<String> {
    let id = |violation: &Violation| violation.question.as_ref().map_or("-".to_owned(), ToString::to_string);
    violations.iter().map(|violation| [&id(violation), " ", violation.rule.code()].concat()).collect()
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

/// A finished response to the survey in which everything happens, changed; the rules it then
/// breaks.
fn everything_broken_by(change: impl FnOnce(&mut Response)) -> Vec<String> {
    let mut resident = Scenario::of(EVERYTHING);
    resident.choose_all("used", &["lift", "garden"]).choose("renting", "yes").type_in("rent", "612.40").go_on();
    resident.type_in("since", "5/2020").go_on();
    resident.choose("best", "lift").go_on();
    resident.choose_all("missed", &["other", "hall"]).go_on();
    resident.choose("helpful.staff", "3").choose("helpful.lift", "2");
    resident.say("helpful.letters", SoftAnswer::NotApplicable);
    resident.type_in("spend.parks", "60").type_in("spend.lifts", "40").type_in("spend.halls", "0").go_on();
    resident.type_in("spots.1.where", "Yard").type_in("spots.1.cost", "12.50").go_on();
    resident.choose("agree", "yes").go_on();
    assert_eq!(resident.go_on(), yousaid_engine::Step::Finished);
    let mut response = resident.response(9);
    let survey = resident.session().survey();
    assert_eq!(check_response(survey, &response), []);
    change(&mut response);
    told(&check_response(survey, &response))
}

fn drop_answer(response: &mut Response, question: &str) {
    let before = response.answers.len();
    response.answers.retain(|(id, _)| *id != *question);
    assert_eq!(response.answers.len(), before - 1, "`{question}` was answered");
}

fn number(text: &str) -> Answer {
    Answer::Number(Decimal::parse(text).unwrap())
}

#[test]
fn a_seed_is_sent_exactly_when_something_is_shuffled() {
    assert_eq!(everything_broken_by(|r| r.seed = None), ["- wrong-seed"]);
    assert_eq!(broken_by(|r| r.seed = Some(1)), ["- wrong-seed"]);
}

#[test]
fn a_calculated_value_must_be_what_the_answers_give() {
    assert_eq!(everything_broken_by(|r| set(r, "yearly", number("7348.81"))), ["yearly not-calculated"]);
    assert_eq!(everything_broken_by(|r| drop_answer(r, "total")), ["total not-calculated"]);
    let unfinished = |r: &mut Response| {
        r.is_final = false;
        drop_answer(r, "total");
    };
    assert_eq!(everything_broken_by(unfinished), ["total not-calculated"], "no resident gives it, so none lacks it");
    assert_eq!(everything_broken_by(|r| set(r, "rent", number("612.41"))), ["yearly not-calculated"]);
    let in_welsh = |r: &mut Response| {
        let (_, answered) = r.answers.iter_mut().find(|(id, _)| *id == *"total").unwrap();
        answered.language = "cy".to_owned();
    };
    assert_eq!(everything_broken_by(in_welsh), ["total unknown-language"]);
}

#[test]
fn a_choice_that_was_not_offered_is_refused() {
    assert_eq!(everything_broken_by(|r| set(r, "best", choice("hall"))), ["best choice-not-offered"]);
    let ranked = Answer::Choices(["hall", "lift"].into_iter().filter_map(Code::new).collect());
    assert_eq!(everything_broken_by(|r| set(r, "missed", ranked)), ["missed choice-not-offered"]);
    let few = Answer::Choices(["hall"].into_iter().filter_map(Code::new).collect());
    assert_eq!(everything_broken_by(|r| set(r, "missed", few)), ["missed too-few-ranked"]);
}

#[test]
fn an_early_answer_that_changes_takes_what_followed_from_it_along() {
    let used = Answer::Choices(["garden", "hall"].into_iter().filter_map(Code::new).collect());
    assert_eq!(
        everything_broken_by(|r| set(r, "used", used)),
        ["best choice-not-offered", "missed choice-not-offered", "helpful.lift not-asked", "spend.lifts not-asked",]
    );
    let passed_by = everything_broken_by(|r| set(r, "renting", choice("no")));
    let expected = ["since", "best", "missed"].map(|question| [question, " not-asked"].concat());
    for question in expected {
        assert!(passed_by.contains(&question), "{question}: {passed_by:?}");
    }
    assert!(passed_by.contains(&"yearly not-calculated".to_owned()), "{passed_by:?}");
}

#[test]
fn each_row_is_checked_like_a_question_and_the_head_takes_no_answer() {
    assert_eq!(everything_broken_by(|r| drop_answer(r, "helpful.letters")), ["helpful.letters required"]);
    assert_eq!(everything_broken_by(|r| set(r, "helpful.letters", choice("4"))), ["helpful.letters unknown-choice"]);
    assert_eq!(everything_broken_by(|r| set(r, "helpful", choice("1"))), ["helpful wrong-type"]);
    assert_eq!(everything_broken_by(|r| set(r, "spend.lifts", number("39"))), ["spend parts-dont-add-up"]);
    assert_eq!(everything_broken_by(|r| set(r, "spend.lifts", number("-1"))), ["spend.lifts too-small"]);
}

#[test]
fn a_group_has_as_many_entries_as_it_says() {
    assert_eq!(everything_broken_by(|r| set(r, "spots", number("2"))), ["spots.2.where required"]);
    assert_eq!(
        everything_broken_by(|r| set(r, "spots.2.where", Answer::Text("Bins".to_owned()))),
        ["spots.2.where not-asked"]
    );
    assert_eq!(everything_broken_by(|r| drop_answer(r, "spots")), ["spots required"]);
    let unfinished = |r: &mut Response| {
        r.is_final = false;
        drop_answer(r, "spots");
    };
    assert_eq!(everything_broken_by(unfinished), ["spots required"], "the session counts, so it is never lacking");
    assert_eq!(everything_broken_by(|r| set(r, "spots", number("5")))[0], "spots too-many-entries");
}

#[test]
fn what_only_an_interviewer_is_told_is_refused_from_anybody_else() {
    let refused = Answer::Soft(SoftAnswer::Refused);
    let told = everything_broken_by(|r| set(r, "renting", refused));
    assert!(told.contains(&"renting soft-answer-not-offered".to_owned()), "{told:?}");
}

#[test]
fn a_consent_that_must_be_given_is_given() {
    assert_eq!(everything_broken_by(|r| set(r, "agree", choice("no"))), ["agree consent-needed"]);
    assert_eq!(everything_broken_by(|r| drop_answer(r, "agree")), ["agree required"]);
}

#[test]
fn formats_have_one_form() {
    let text = |text: &str| Answer::Text(text.to_owned());
    assert_eq!(everything_broken_by(|r| set(r, "since", text("5/2020"))), ["since not-normalized"]);
    assert_eq!(everything_broken_by(|r| set(r, "since", text("1949-12"))), ["since too-early"]);
    assert_eq!(everything_broken_by(|r| set(r, "home.postcode", text("bh15 1aa"))), ["home.postcode not-normalized"]);
    assert_eq!(everything_broken_by(|r| r.answers.push(r.answers[0].clone())), ["used not-normalized"]);
}
