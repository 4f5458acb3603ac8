//! Saving and coming back, in their states.

use std::sync::Arc;

use leptos::prelude::AnyView;
use yousaid_schema::LaterCode;
use yousaid_schema::Moment;

use super::Vault;
use super::desk::Desk;
use super::desk::Entry;
use super::desk::Known;
use super::desk::Saving;
use super::view;
use crate::element::element;
use crate::fixture::Fixture;
use crate::fixture::shown_in;
use crate::survey::sample::Sample;

/// Every state.
pub const FIXTURES: &[Fixture] = &[
    Fixture { name: "asking", about: "The field for the code", view: || entry("en", &Entry::Asking(None)) },
    Fixture {
        name: "wrong",
        about: "Nothing is saved with that code",
        view: || entry("en", &Entry::Asking(Some("later-unknown-text"))),
    },
    Fixture { name: "looking", about: "The collector is asked", view: || entry("en", &Entry::Looking) },
    Fixture {
        name: "back",
        about: "The answers are back, and the survey has changed meanwhile",
        view: || entry("en", &Entry::Back { until: DAY.to_owned(), is_newer: true }),
    },
    Fixture { name: "saving", about: "Before the collector has answered", view: || saving("en", &Saving::Waiting) },
    Fixture {
        name: "saved",
        about: "The code, the link, and ways to take them along",
        view: || saving("en", &saved()),
    },
    Fixture {
        name: "unsaved",
        about: "There is no connection",
        view: || saving("en", &Saving::Unsaved("later-unsaved-status")),
    },
    Fixture {
        name: "elsewhere",
        about: "Another device has saved with the same code",
        view: || saving("en", &Saving::Elsewhere),
    },
    Fixture {
        name: "arabic",
        about: "From right to left: code and link stay from left to right",
        view: || saving("ar", &saved()),
    },
];

const DAY: &str = "2026-12-22";

/// Seals nothing: nothing is sent from here.
const VAULT: Vault = Vault {
    code: || LaterCode::read("0123-4567-89AB-CDEF-GHJK"),
    place: |_, _| "0".repeat(32),
    seal: |_, _, _| None,
    open: |_, _, _| None,
};

fn saved() -> Saving {
    Saving::Saved { until: DAY.to_owned() }
}

fn entry(language: &'static str, entry: &Entry) -> AnyView {
    shown(language, |desk| {
        desk.enter(entry.clone());
        view::above(desk, Arc::new(|| true))
    })
}

fn saving(language: &'static str, saving: &Saving) -> AnyView {
    shown(language, |desk| {
        if let Some(code) = (VAULT.code)() {
            desk.take(code, 1);
        }
        desk.set_saving(saving.clone());
        view::below(desk, &desk.frame().reader())
    })
}

fn shown(language: &'static str, view: impl FnOnce(&Desk) -> crate::element::Element) -> AnyView {
    Sample { name: "later", ..Sample::new(language, 0) }.show(|frame| {
        frame.state().answering.started = Moment::new("2026-11-22");
        let desk = Known::new(VAULT).desk(frame);
        element("div")
            .class("yousaid")
            .attribute("lang", shown_in(language))
            .attribute("dir", yousaid_i18n::direction(shown_in(language)).code())
            .child(view(&desk))
    })
}
