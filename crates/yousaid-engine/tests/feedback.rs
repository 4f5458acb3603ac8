//! The survey underneath a form for feedback.
#![expect(clippy::unwrap_used, reason = "a test says what is wrong by panicking")]

use std::sync::Arc;

use yousaid_engine::Session;
use yousaid_engine::Step;
use yousaid_engine::Survey;
use yousaid_engine::check_response;
use yousaid_schema::Answer;
use yousaid_schema::Code;
use yousaid_schema::Definition;
use yousaid_schema::Feedback;
use yousaid_schema::Json;
use yousaid_schema::Rare;

const FORM: &str = include_str!("../../../examples/feedback/elm-homes.json");
const PAGE: &str = include_str!("../../../examples/feedback/elm-homes-page.json");

fn survey(text: &str) -> Arc<Survey> {
    let json: Json = serde_json::from_str(text).unwrap();
    let form = Feedback::from_json(&json).unwrap();
    let definition = Definition::from_json(&form.to_survey()).unwrap();
    Arc::new(Survey::compile(definition).unwrap())
}

fn answer(session: &mut Session, id: &str, answer: Answer) {
    let (index, _) = session.survey().question(id).unwrap();
    session.answer(index, Some(answer), "en");
}

fn choose(session: &mut Session, id: &str, code: &str) {
    answer(session, id, Answer::Choice(Code::new(code).unwrap()));
}

fn go_on(session: &mut Session) -> Step {
    session.next();
    session.step()
}

fn asked(session: &Session) -> Vec<&str> {
    let survey = session.survey();
    let all = survey
        .questions()
        .iter()
        .enumerate()
        .filter(|(index, question)| session.is_asked(*index) && question.part.is_none());
    all.map(|(_, question)| question.spec.id.as_str()).collect()
}

#[test]
fn a_compliment_asks_for_little_and_is_sent_from_its_one_page() {
    let mut session = Session::new(survey(FORM));
    assert_eq!(asked(&session), ["exit", "about", "where", "what", "photo", "contact"]);
    choose(&mut session, "exit", "compliment");
    answer(&mut session, "what", Answer::Text("The caretaker is kind".to_owned()));
    assert_eq!(go_on(&mut session), Step::Finished);
    let response = session.response(yousaid_testing::about(1));
    assert_eq!(check_response(session.survey(), &response), []);
}

#[test]
fn a_complaint_is_a_record_of_its_parts_and_says_whether_an_answer_is_wanted() {
    let mut session = Session::new(survey(FORM));
    choose(&mut session, "exit", "complaint");
    choose(&mut session, "about", "repairs");
    answer(&mut session, "where", Answer::Text("Ash block".to_owned()));
    answer(&mut session, "what", Answer::Text("Four visits, and still a leak".to_owned()));
    answer(&mut session, "put_right", Answer::Text("Mend it".to_owned()));
    choose(&mut session, "told_before", "yes");
    assert_eq!(go_on(&mut session), Step::Page(0), "nobody knows yet whether to answer");
    choose(&mut session, "contact", "yes");
    choose(&mut session, "contact_by", "telephone");
    assert_eq!(go_on(&mut session), Step::Page(0), "or where");
    answer(&mut session, "contact_telephone", Answer::Text("01202 123456".to_owned()));
    assert_eq!(go_on(&mut session), Step::Finished);
    let response = session.response(yousaid_testing::about(1));
    assert_eq!(check_response(session.survey(), &response), []);
    let kept: Vec<&str> = response.answers.iter().map(|(id, _)| id.as_str()).collect();
    let record =
        ["exit", "about", "where", "what", "put_right", "told_before", "contact", "contact_by", "contact_telephone"];
    assert_eq!(kept, record);
}

#[test]
fn what_only_complaints_ask_is_not_sent_with_anything_else() {
    let mut session = Session::new(survey(FORM));
    choose(&mut session, "exit", "complaint");
    answer(&mut session, "put_right", Answer::Text("Mend it".to_owned()));
    choose(&mut session, "exit", "comment");
    answer(&mut session, "what", Answer::Text("It is mended".to_owned()));
    assert_eq!(go_on(&mut session), Step::Finished);
    assert_eq!(session.response(yousaid_testing::about(1)).answer("put_right"), None);
}

#[test]
fn the_small_form_asks_what_was_missing_only_where_something_was() {
    let mut session = Session::new(survey(PAGE));
    assert_eq!(session.survey().definition().context, ["page"]);
    choose(&mut session, "useful", "no");
    assert_eq!(asked(&session), ["useful", "missing"]);
    choose(&mut session, "useful", "yes");
    assert_eq!(asked(&session), ["useful"]);
    assert_eq!(go_on(&mut session), Step::Finished);
}

#[test]
fn a_form_that_needs_no_rare_kinds_of_question_loads_none() {
    let plain = FORM
        .replace("\"photo\": true", "\"photo\": false")
        .replace(r#"["email", "telephone", "text", "post"]"#, r#"["email"]"#);
    let needed = [FORM, &plain, PAGE].map(|text| {
        let json: Json = serde_json::from_str(text).unwrap();
        Rare::is_needed(&Feedback::from_json(&json).unwrap().to_survey())
    });
    assert_eq!(needed, [true, false, false]);
}
