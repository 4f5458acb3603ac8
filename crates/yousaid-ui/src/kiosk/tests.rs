//! Promises of the kiosk, as far as HTML tells; the browser's are in `tests/browser`.
#![expect(clippy::unwrap_used, reason = "a test that does not find what it looks for has failed")]

use std::sync::Arc;
use std::sync::Mutex;

use yousaid_engine::Survey;
use yousaid_schema::Json;
use yousaid_transport::CallbackBackend;
use yousaid_transport::Outcome;

use super::FACE;
use super::KioskOptions;
use super::fixtures::FIXTURES;
use super::frame::Stage;
use super::kiosk_view;
use super::sample;
use crate::BackendHandle;
use crate::Setup;
use crate::fixture::html;
use crate::fixture::render;
use crate::fixture::shown;
use crate::pictures;

fn setup(definition: &str) -> Setup {
    let survey = Arc::new(Survey::compile(serde_json::from_str(definition).unwrap()).unwrap());
    Setup::new(survey, BackendHandle::new(CallbackBackend::new(async |_| Outcome::Sent)))
}

#[test]
fn every_screen_looks_as_before() {
    for fixture in FIXTURES {
        insta::assert_snapshot!(format!("kiosk_{}", fixture.name), html(fixture));
    }
}

#[test]
fn every_screen_has_one_heading_and_ids_that_are_unique() {
    for fixture in FIXTURES {
        let html = html(fixture);
        assert_eq!(html.matches("id=\"reception-visit-heading\"").count(), 1, "{}", fixture.name);
        let mut ids: Vec<&str> = html.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        let count = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), count, "{}", fixture.name);
        assert!(!html.contains("style=") && !html.contains("<style"), "{}", fixture.name);
    }
}

#[test]
fn every_face_has_words_and_every_control_is_a_button() {
    let html = shown(FIXTURES, "start");
    for words in ["Very bad", "Bad", "Good", "Very good"] {
        assert!(html.contains(words), "{words}");
    }
    assert_eq!(html.matches("data-face=").count(), 4);
    assert!(!html.contains("<a ") && !html.contains("role=\"button\""));
}

#[test]
fn languages_and_help_with_reading_are_on_every_screen() {
    for fixture in FIXTURES {
        let html = html(fixture);
        for words in ["English", "Cymraeg", "Polski", "اردو"] {
            assert!(html.contains(words), "{words} in {}", fixture.name);
        }
        for words in ["Bigger text", "High contrast", "Easy read", "Pictures"] {
            // Nobody has written easy words in Urdu.
            let is_there = fixture.name != "start-urdu" && html.contains(&format!("<span>{words}</span>"));
            assert_eq!(is_there, fixture.name != "start-urdu", "{words} in {}", fixture.name);
        }
        let count = match fixture.name {
            "start-urdu" => 3,
            // Reading aloud, and the film.
            "film" | "thanks-aids" => 6,
            _ => 4,
        };
        assert_eq!(html.matches("yousaid-kiosk__tool\"").count(), count, "{}", fixture.name);
    }
}

#[test]
fn easy_words_stand_under_the_question_only_where_they_are_wanted() {
    assert!(
        shown(FIXTURES, "easy").contains("What did you come to us for?")
            && !shown(FIXTURES, "more").contains("What did you come to us for?")
    );
    assert!(
        shown(FIXTURES, "easy").contains("data-pictures=\"none\"")
            && !shown(FIXTURES, "more").contains("data-pictures")
    );
}

#[test]
fn an_answer_is_not_said_to_be_saved_before_it_is() {
    for (name, saved) in [("thanks", false), ("saved", true), ("held", false)] {
        assert_eq!(shown(FIXTURES, name).contains("Your answer is saved on this device."), saved, "{name}");
    }
}

#[test]
fn what_is_behind_the_question_whether_somebody_is_there_is_out_of_reach() {
    let html = shown(FIXTURES, "still-there");
    assert_eq!(html.matches(" inert").count(), 2);
    assert!(html.contains("role=\"alertdialog\" aria-modal=\"true\""));
    assert!(!shown(FIXTURES, "more").contains(" inert"));
}

#[test]
fn nothing_on_a_shared_screen_is_remembered_by_the_browser() {
    assert!(shown(FIXTURES, "pin").contains("autocomplete=\"off\""));
    for fixture in FIXTURES.iter().filter(|fixture| fixture.name != "pin") {
        assert!(!html(fixture).contains("<input"), "{}: residents type nothing", fixture.name);
    }
}

#[test]
fn languages_can_be_fewer_than_those_of_the_definition() {
    let languages = ["ur", "en", "xx"].map(str::to_owned).to_vec();
    let html = render(|| kiosk_view(setup(sample::DEFINITION), KioskOptions { languages, ..KioskOptions::default() }));
    assert!(html.contains("اردو") && html.contains("English"));
    assert!(!html.contains("Cymraeg"));
}

#[test]
fn a_survey_that_a_kiosk_cant_ask_is_told_to_the_page() {
    let mut json: serde_json::Value = serde_json::from_str(sample::DEFINITION).unwrap();
    json["pages"][1]["questions"][0]["optional"] = false.into();
    let told = Arc::new(Mutex::new(Vec::new()));
    let heard = told.clone();
    let on_event: crate::Handler<crate::SurveyEvent> = Arc::new(move |event| heard.lock().unwrap().push(event));
    let setup = Setup { on_event: Some(on_event), ..setup(&json.to_string()) };
    let html = render(|| kiosk_view(setup, KioskOptions::default()));
    assert_eq!(html, "<div></div>".replace("><", ">\n<"));
}

#[test]
fn the_face_names_what_is_wrong_with_options_and_definition_before_anything_is_shown() {
    let document: Json = serde_json::from_str(sample::DEFINITION).unwrap();
    let options: Json = serde_json::from_str(r#"{"idle": "1"}"#).unwrap();
    let error = (FACE.survey)(&document, &options).unwrap_err().to_string();
    assert!(error.contains("the option `idle` can't be used; give seconds from 20 to 600"), "{error}");
    assert_eq!((FACE.survey)(&document, &Json::Object(Vec::new())), Ok(document));
}

#[test]
fn a_picture_of_the_definition_comes_before_ours_which_is_there_for_when_it_can_t_be_had() {
    let html = shown(FIXTURES, "film");
    let at = |what: &str| html.find(what).unwrap();
    let (own, ours) = (at(pictures::named("calendar").unwrap()), at("Waiting time"));
    assert!(own < ours && html[own..ours].contains("class=\"yousaid-kiosk__picture\""));
    // Of the question, before its words.
    assert!(at(pictures::named("question").unwrap()) < at("What was it about?"));
    assert!(!shown(FIXTURES, "more").contains("yousaid-kiosk__aid"), "they come later than the screen");
}

#[test]
fn an_image_says_nothing_to_screen_readers_and_has_ours_behind_it() {
    let definition = sample::DEFINITION.replace("\"calendar\"", "\"media/waiting.png\"");
    let html = render(|| sample::shown(&definition, Stage::Ask(1)));
    let image = html.find("<img").unwrap();
    let (tag, after) = html[image..].split_once('>').unwrap();
    assert!(tag.contains(" alt ") && tag.contains("src=\"media/waiting.png\"") && !tag.contains("lazy"), "{tag}");
    assert!(after.trim_start().starts_with("<svg"), "{after}");
}
