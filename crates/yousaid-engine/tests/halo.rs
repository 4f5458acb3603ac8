//! The survey underneath a halo round.
#![expect(clippy::unwrap_used, reason = "a test says what is wrong by panicking")]

use std::sync::Arc;

use yousaid_engine::Session;
use yousaid_engine::Step;
use yousaid_engine::Survey;
use yousaid_engine::check_response;
use yousaid_schema::Answer;
use yousaid_schema::Code;
use yousaid_schema::Definition;
use yousaid_schema::HaloRound;
use yousaid_schema::Json;
use yousaid_schema::Text;

const ROUND: &str = include_str!("../../../examples/halo/repairs-2026-12.json");

fn round() -> HaloRound {
    let json: Json = serde_json::from_str(ROUND).unwrap();
    HaloRound::from_json(&json).unwrap()
}

fn survey() -> Arc<Survey> {
    let definition = Definition::from_json(&round().to_survey()).unwrap();
    Arc::new(Survey::compile(definition).unwrap())
}

fn answer(session: &mut Session, id: &str, answer: Answer) {
    let (index, _) = session.survey().question(id).unwrap();
    session.answer(index, Some(answer), "en");
}

#[test]
fn it_has_a_box_for_each_item_and_one_for_the_rest() {
    let survey = survey();
    let asked: Vec<&str> = survey.questions().iter().map(|question| question.spec.id.as_str()).take(6).collect();
    assert_eq!(asked, ["windows", "appointments", "gutters", "general", "name", "hear"]);
    assert_eq!(survey.definition().hash, Definition::from_json(&round().to_survey()).unwrap().hash);
    let general = &survey.questions()[3].spec;
    assert_eq!(general.title.as_ref().and_then(Text::words), Some("halo-general-label"));
}

#[test]
fn one_comment_anywhere_is_enough_and_none_is_too_little() {
    let mut session = Session::new(survey());
    session.next();
    assert!(matches!(session.step(), Step::Page(0)), "nothing was said yet");
    answer(&mut session, "gutters", Answer::Text("Twice a year, please".to_owned()));
    session.next();
    assert!(matches!(session.step(), Step::Page(1)));
    let response = session.response(yousaid_testing::about(1));
    assert_eq!(check_response(session.survey(), &response), []);
}

#[test]
fn what_is_needed_to_hear_the_outcome_is_asked_for() {
    let survey = survey();
    for (way, field) in [("email", Some("hear_email")), ("text", Some("hear_text")), ("none", None)] {
        let mut session = Session::new(survey.clone());
        answer(&mut session, "hear", Answer::Choice(Code::new(way).unwrap()));
        let asked = ["hear_email", "hear_text", "hear_post"]
            .into_iter()
            .filter(|id| session.is_asked(survey.question(id).unwrap().0));
        assert_eq!(asked.collect::<Vec<_>>(), Vec::from_iter(field), "{way}");
    }
}

#[test]
fn a_round_in_another_language_has_english_behind_its_words() {
    let text = ROUND.replace(r#""default_language": "en""#, r#""default_language": "cy""#);
    let json: Json = serde_json::from_str(&text.replace(r#"["en"]"#, r#"["cy", "pl"]"#)).unwrap();
    let definition = Definition::from_json(&HaloRound::from_json(&json).unwrap().to_survey()).unwrap();
    let title = definition.pages[0].title.clone().unwrap();
    assert_eq!((title.in_default(), title.has("cy")), ("Your comments", false));
    assert!(Survey::compile(definition).is_ok());
}
