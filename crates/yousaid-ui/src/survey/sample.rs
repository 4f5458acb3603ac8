//! A survey in any state, for fixtures and tests.

use std::sync::Arc;

use leptos::prelude::*;
use yousaid_engine::Setting;
use yousaid_engine::Step;
use yousaid_schema::Answer;
use yousaid_schema::Code;
use yousaid_transport::DeliveryState;

use super::frame::Frame;
use super::frame::Plan;
use super::state::Answering;
use super::view::survey_view;
use crate::AccessPart;
use crate::element::Element;
use crate::fixture;
use crate::fixture::words;

const DEFINITION: &str = include_str!("sample.json");

/// A survey, and how far somebody has come in it.
#[derive(Clone)]
pub(crate) struct Sample {
    pub(crate) definition: &'static str,
    pub(crate) language: &'static str,
    pub(crate) answers: Vec<(&'static str, Answer)>,
    /// How often Continue was pressed.
    pub(crate) presses: usize,
    pub(crate) delivery: Option<DeliveryState>,
    pub(crate) today: &'static str,
    pub(crate) context: Vec<(String, String)>,
    pub(crate) name: &'static str,
}

impl Sample {
    pub(crate) fn new(language: &'static str, presses: usize) -> Self {
        Self {
            definition: DEFINITION,
            language,
            answers: Vec::new(),
            presses,
            delivery: None,
            today: "2026-05-01",
            context: Vec::new(),
            name: "sample",
        }
    }

    /// The same, by somebody who has answered: difficult, with words typed from right to left.
    pub(crate) fn answered(language: &'static str, presses: usize) -> Self {
        let code = |code| Code::new(code);
        let answers = [
            ("done", code("no").map(Answer::Choice)),
            ("missing", Some(Answer::Text("The lock.\nThe handle.".to_owned()))),
            ("visits", Some(Answer::Text("3".to_owned()))),
            ("ease", code("difficult").map(Answer::Choice)),
            ("reasons", ["waiting", "telephone"].map(code).into_iter().collect::<Option<_>>().map(Answer::Choices)),
        ];
        let answers = answers.into_iter().filter_map(|(id, answer)| Some((id, answer?))).collect();
        Self { answers, ..Self::new(language, presses) }
    }

    /// The last page, with this known about the delivery.
    pub(crate) fn finished(language: &'static str, delivery: DeliveryState) -> Self {
        Self { delivery: Some(delivery), ..Self::answered(language, 5) }
    }

    /// The view; nothing if the sample itself is not sound, which its tests would show.
    pub(crate) fn view(self) -> AnyView {
        let today = self.today;
        self.show(move |frame| survey_view(frame, Some(today.to_owned())))
    }

    /// The same with something else shown of the survey.
    pub(crate) fn show(self, view: impl FnOnce(&Arc<Frame>) -> Element) -> AnyView {
        let Some(survey) = compiled(self.definition, self.language) else { return ().into_any() };
        let mut answering = Answering::new(survey.clone(), Setting::default());
        for (id, answer) in self.answers {
            if let Some((index, _)) = survey.question(id) {
                answering.answer(index, Some(answer), self.language);
            }
        }
        let mut summary = Vec::new();
        for _ in 0..self.presses {
            if let Err(broken) = answering.go_on() {
                summary = broken;
            }
        }
        let is_finished = answering.session().step() == Step::Finished;
        let definition = survey.definition();
        let access = AccessPart::is_needed(definition, false).then(|| AccessPart::all().make(definition, false));
        let plan = Plan { context: self.context, access, ..Plan::of_sample(survey.clone(), self.name) };
        let words = words(self.language);
        let frame = Frame::new(plan, answering, Arc::new(move || words.clone()), None);
        frame.set_summary(summary);
        frame.state().delivery = self.delivery.filter(|_| is_finished);
        view(&frame).into_any()
    }
}

#[cfg(all(test, feature = "ssr"))]
pub(crate) fn definition() -> Option<yousaid_schema::Definition> {
    serde_json::from_str(DEFINITION).ok()
}

#[cfg(test)]
pub(crate) fn survey() -> Option<Arc<yousaid_engine::Survey>> {
    compiled(DEFINITION, "en")
}

fn compiled(definition: &str, language: &'static str) -> Option<Arc<yousaid_engine::Survey>> {
    let definition = serde_json::from_str(definition);
    debug_assert!(definition.is_ok(), "{definition:?}");
    let survey = yousaid_engine::Survey::compile(definition.ok()?);
    debug_assert!(survey.is_ok(), "{survey:?}");
    survey.ok().map(|survey| Arc::new(fixture::survey(survey, language)))
}
