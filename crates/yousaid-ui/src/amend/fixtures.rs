//! Coming back, in its states.

use std::sync::Arc;

use leptos::prelude::AnyView;
use yousaid_transport::DeliveryState;

use super::desk::Desk;
use super::desk::Stage;
use super::desk::sample;
use super::view;
use crate::element::element;
use crate::fixture::Fixture;
use crate::fixture::shown_in;
use crate::survey::sample::Sample;

/// Every state.
pub const FIXTURES: &[Fixture] = &[
    Fixture { name: "asking", about: "The field for the code", view: || at("en", Stage::Asking(None)) },
    Fixture {
        name: "wrong",
        about: "Nothing was sent with that code",
        view: || at("en", Stage::Asking(Some("amend-unknown-text"))),
    },
    Fixture { name: "looking", about: "The collector is asked", view: || at("en", Stage::Looking) },
    Fixture {
        name: "changing",
        about: "The answers are back",
        view: || at("en", Stage::Changing("7KQ4-M2XD".to_owned(), None)),
    },
    Fixture {
        name: "sure",
        about: "Asked once more before everything is deleted",
        view: || at("en", Stage::Sure("7KQ4-M2XD".to_owned())),
    },
    Fixture { name: "withdrawn", about: "It was deleted", view: || at("en", Stage::Withdrawn) },
    Fixture {
        name: "arabic",
        about: "From right to left: the code stays from left to right",
        view: || at("ar", Stage::Asking(Some("amend-form-text"))),
    },
    Fixture { name: "given", about: "After sending: the code", view: || given("en") },
];

const SAMPLE: &str = include_str!("sample.json");

fn at(language: &'static str, stage: Stage) -> AnyView {
    let sample_of = Sample { definition: SAMPLE, name: "amend", ..Sample::new(language, 0) };
    sample_of.show(move |frame| {
        let desk = Desk::new(frame);
        if matches!(stage, Stage::Changing(..) | Stage::Sure(_)) {
            frame.state().amending = Some(sample());
        }
        desk.go(stage);
        let view = view::desk_view(&desk, Arc::new(|| true));
        element("div")
            .class("yousaid")
            .attribute("lang", shown_in(language))
            .attribute("dir", direction(shown_in(language)))
            .child(view)
    })
}

fn given(language: &'static str) -> AnyView {
    let received =
        DeliveryState::Received { reference: "7KQ4-M2XD".to_owned(), code: Some("0123-4567-89AB-CDEF".to_owned()) };
    Sample { definition: SAMPLE, name: "amend", ..Sample::finished(language, received) }.view()
}

fn direction(language: &str) -> &'static str {
    yousaid_i18n::direction(language).code()
}
