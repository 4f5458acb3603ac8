//! Forms for feedback in their states.

use std::sync::Arc;

use leptos::prelude::AnyView;
use leptos::prelude::IntoAny as _;
use yousaid_engine::Setting;
use yousaid_schema::Answer;
use yousaid_schema::Code;
use yousaid_schema::Definition;
use yousaid_schema::Feedback;

use super::view::manner;
use crate::fixture;
use crate::fixture::Fixture;
use crate::fixture::words;
use crate::survey::Answering;
use crate::survey::Frame;
use crate::survey::Plan;
use crate::survey::given;
use crate::survey::survey_view;

const FORM: &str = include_str!("../../../../examples/feedback/elm-homes.json");
const AIDS: &str = r#""aids": {"/title": {"audio": "media/title.mp3"}, "exit": {"sign_language": {"address": "media/exit.mp4",
    "captions": "media/exit.vtt"}}, "exit/complaint": {"picture": "thumb_down", "easy": {"en": "You are not happy."}},
    "what": {"easy": {"en": "Tell us in your own words."}}}, "#;
const PAGE: &str = include_str!("../../../../examples/feedback/elm-homes-page.json");

/// Every state.
pub const FIXTURES: &[Fixture] = &[
    Fixture { name: "empty", about: "Four exits, and nothing chosen yet", view: || show(FORM, "en", &[], 0) },
    Fixture {
        name: "complaint",
        about: "A complaint: what that is, the procedure, the Ombudsman, and its own questions",
        view: || {
            let answers = [("exit", "complaint"), ("contact", "yes"), ("contact_by", "telephone")];
            show(FORM, "en", &answers, 0)
        },
    },
    Fixture {
        name: "danger",
        about: "The words speak of gas: whom to call, beside the text box",
        view: || show(FORM, "en", &[("exit", "comment"), ("what", "I can smell gas in the hall")], 0),
    },
    Fixture {
        name: "urgent",
        about: "No heating with a baby: the landlord's own number stands with the others",
        view: || {
            let words = "The heating is not working, and our baby is three weeks old";
            show(FORM, "en", &[("exit", "complaint"), ("what", words)], 0)
        },
    },
    Fixture {
        name: "with-errors",
        about: "Sent without a word: a list of errors, and one at each question",
        view: || show(FORM, "en", &[("exit", "complaint")], 1),
    },
    Fixture {
        name: "arabic",
        about: "Read from right to left; what the landlord wrote is in English, and says so",
        view: || {
            let form = FORM.replacen("\"languages\": [", "\"languages\": [\"ar\", ", 1);
            show(&form, "ar", &[("exit", "complaint"), ("what", "There is a smell of gas")], 0)
        },
    },
    Fixture { name: "page", about: "Was this page useful?", view: || show(PAGE, "en", &[], 0) },
    Fixture {
        name: "page-no",
        about: "It was not: what was missing",
        view: || show(PAGE, "en", &[("useful", "no")], 0),
    },
    Fixture {
        name: "with-bar",
        about: "With the bar that makes it easier to read",
        view: || view_of(FORM, "en", &[], 0, true),
    },
    Fixture {
        name: "with-aids",
        about: "What helps with its words: a recording, a film in sign language, easy words, a picture",
        view: || show(&FORM.replacen("\"languages\": [", &[AIDS, "\"languages\": ["].concat(), 1), "en", &[], 0),
    },
    Fixture { name: "page-sent", about: "Thanks", view: || show(PAGE, "en", &[("useful", "yes")], 1) },
];

/// The form in a language, with these answers, after so many presses of its button.
fn show(form: &str, language: &'static str, answers: &[(&str, &str)], presses: usize) -> AnyView {
    view_of(form, language, answers, presses, false)
}

fn view_of(form: &str, language: &'static str, answers: &[(&str, &str)], presses: usize, access_bar: bool) -> AnyView {
    let form = fixture::document(form, language).and_then(|json| Feedback::from_json(&json).ok());
    let made = form.and_then(|form| {
        let definition = Definition::from_json(&form.to_survey()).ok()?;
        Some((fixture::survey(yousaid_engine::Survey::compile(definition).ok()?, language), form))
    });
    debug_assert!(made.is_some(), "the example is not sound");
    let Some((survey, form)) = made else { return ().into_any() };
    let survey = Arc::new(survey);
    let mut answering = Answering::new(survey.clone(), Setting::default());
    for (id, answer) in answers {
        let Some((index, question)) = survey.question(id) else { continue };
        let is_words = matches!(question.spec.kind.name(), "short_text" | "long_text");
        let code = Code::new(answer).filter(|_| !is_words).map(Answer::Choice);
        answering.answer(index, Some(code.unwrap_or_else(|| Answer::Text((*answer).to_owned()))), "en");
    }
    let mut summary = Vec::new();
    for _ in 0..presses {
        if let Err(broken) = answering.go_on() {
            summary = broken;
        }
    }
    let plan = Plan {
        context: vec![("page".to_owned(), "/repairs".to_owned())],
        manner: Some(manner(Arc::new(form), 2)),
        access: given::access(&survey, access_bar),
        ..Plan::of_sample(survey, "sample")
    };
    let words = words(language);
    let frame = Frame::new(plan, answering, Arc::new(move || words.clone()), None);
    frame.set_summary(summary);
    survey_view(&frame, Some("2026-05-01".to_owned())).into_any()
}
