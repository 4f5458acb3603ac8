//! A kiosk for fixtures and tests.

use std::sync::Arc;

use leptos::prelude::AnyView;
use leptos::prelude::IntoAny as _;
use yousaid_engine::Survey;
use yousaid_schema::Answer;
use yousaid_schema::Code;
use yousaid_transport::CallbackBackend;
use yousaid_transport::Outcome;

use super::frame::Kiosk;
use super::frame::Look;
use super::frame::PinState;
use super::frame::Stage;
use super::media;
use super::options::KioskOptions;
use super::plan;
use super::view::kiosk_view;
use super::visit::Known;
use crate::BackendHandle;
use crate::Setup;
use crate::fixture;
use crate::fixture::words;

pub(super) const DEFINITION: &str = include_str!("sample.json");

/// A kiosk with this definition, everything there that comes later.
#[cfg(feature = "ssr")]
#[cfg(test)]
pub(super) fn shown(definition: &str, stage: Stage) -> AnyView {
    let definition = serde_json::from_str(definition).unwrap();
    let survey = Survey::compile(definition).unwrap();
    let sample = Sample { stage, media: true, ..Sample::default() };
    sample.of(&Arc::new(survey)).map_or_else(|| ().into_any(), |kiosk| kiosk_view(&kiosk).into_any())
}

#[cfg(test)]
pub(super) fn survey() -> Arc<Survey> {
    compiled("en").unwrap()
}

fn compiled(language: &'static str) -> Option<Arc<Survey>> {
    let definition = serde_json::from_str(DEFINITION);
    debug_assert!(definition.is_ok(), "{definition:?}");
    Survey::compile(definition.ok()?).ok().map(|survey| Arc::new(fixture::survey(survey, language)))
}

/// A kiosk at some moment.
pub(super) struct Sample {
    pub(super) language: &'static str,
    pub(super) stage: Stage,
    pub(super) known: Known,
    pub(super) look: Look,
    pub(super) warning: Option<u32>,
    pub(super) phone: bool,
    pub(super) pin: PinState,
    /// Whether recordings and films have come.
    pub(super) media: bool,
}

impl Default for Sample {
    fn default() -> Self {
        Self {
            language: "en",
            stage: Stage::Ask(0),
            known: Known::Nothing,
            look: Look::default(),
            warning: None,
            phone: false,
            pin: PinState::Asked,
            media: false,
        }
    }
}

impl Sample {
    /// The view; nothing if the sample itself is not sound, which its tests would show.
    pub(super) fn view(self) -> AnyView {
        let Some(kiosk) = self.kiosk() else { return ().into_any() };
        kiosk_view(&kiosk).into_any()
    }

    fn kiosk(self) -> Option<Arc<Kiosk>> {
        let survey = compiled(self.language)?;
        self.of(&survey)
    }

    fn of(self, survey: &Arc<Survey>) -> Option<Arc<Kiosk>> {
        let backend = BackendHandle::new(CallbackBackend::new(async |_| Outcome::Sent));
        let words = words(self.language);
        let setup = Setup { words: Arc::new(move || words.clone()), ..Setup::new(survey.clone(), backend) };
        let phone = self.phone.then(|| "https://elmpark.example/say".to_owned());
        let options = KioskOptions { device: "elm-house-1".to_owned(), phone, ..KioskOptions::default() };
        let kiosk = Kiosk::new(setup, options, plan::asks(survey).ok()?);
        if self.stage == Stage::Ask(1) {
            kiosk.state().visit.answer(0, Answer::Choice(Code::new("4")?), "en");
            kiosk.state().visit.pressed.push(1);
        }
        kiosk.state().visit.known = self.known;
        if self.media {
            media::bring(&kiosk);
        }
        kiosk.put(self.stage, self.look, self.warning, self.pin);
        Some(kiosk)
    }
}
