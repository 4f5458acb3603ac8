//! The screens of a kiosk.

use super::frame::Look;
use super::frame::PinState;
use super::frame::Stage;
use super::sample::Sample;
use super::visit::Known;
use crate::fixture::Fixture;

/// Every screen.
pub const FIXTURES: &[Fixture] = &[
    Fixture { name: "start", about: "The question with which everybody begins", view: || Sample::default().view() },
    Fixture {
        name: "start-urdu",
        about: "The same in Urdu, from right to left",
        view: || Sample { language: "ur", ..Sample::default() }.view(),
    },
    Fixture {
        name: "easier",
        about: "Larger letters and high contrast",
        view: || {
            let look = Look { is_large: true, is_high_contrast: true, ..Look::default() };
            Sample { look, ..Sample::default() }.view()
        },
    },
    Fixture {
        name: "easy",
        about: "Easy words under the question, and no pictures",
        view: || {
            let look = Look { is_easy: true, is_without_pictures: true, ..Look::default() };
            Sample { stage: Stage::Ask(1), look, ..Sample::default() }.view()
        },
    },
    Fixture {
        name: "more",
        about: "One more question with pictures; a tile is pressed",
        view: || Sample { stage: Stage::Ask(1), ..Sample::default() }.view(),
    },
    Fixture {
        name: "film",
        about: "A question that can be heard, and watched in sign language, with pictures of the definition",
        view: || Sample { stage: Stage::Ask(1), media: true, ..Sample::default() }.view(),
    },
    Fixture {
        name: "thanks",
        about: "Thanks, before it is known where the answer is",
        view: || Sample { stage: Stage::Thanks, ..Sample::default() }.view(),
    },
    Fixture {
        name: "thanks-aids",
        about: "Thanks with pictures, easy words and sign language",
        view: || {
            let look = Look { is_easy: true, ..Look::default() };
            Sample { stage: Stage::Thanks, known: Known::Received, look, media: true, ..Sample::default() }.view()
        },
    },
    Fixture {
        name: "saved",
        about: "Thanks, with the answer on the device, and the way to go on at one's own phone",
        view: || Sample { stage: Stage::Thanks, known: Known::Saved, phone: true, ..Sample::default() }.view(),
    },
    Fixture {
        name: "held",
        about: "Thanks, where the device could not store the answer",
        view: || Sample { stage: Stage::Thanks, known: Known::Held, ..Sample::default() }.view(),
    },
    Fixture {
        name: "still-there",
        about: "Nobody has touched the screen for a while",
        view: || Sample { stage: Stage::Ask(1), warning: Some(21), ..Sample::default() }.view(),
    },
    Fixture {
        name: "closed",
        about: "Outside the opening hours",
        view: || Sample { stage: Stage::Closed, ..Sample::default() }.view(),
    },
    Fixture {
        name: "pin",
        about: "Staff have typed a wrong PIN",
        view: || Sample { stage: Stage::Pin, pin: PinState::Wrong, ..Sample::default() }.view(),
    },
    Fixture {
        name: "staff",
        about: "What staff see of the device",
        view: || Sample { stage: Stage::Staff, ..Sample::default() }.view(),
    },
];
