//! A round in its states.

use std::sync::Arc;

use leptos::prelude::AnyView;
use leptos::prelude::IntoAny as _;
use yousaid_engine::Setting;
use yousaid_schema::Answer;
use yousaid_schema::Definition;
use yousaid_schema::HaloRound;
use yousaid_schema::Json;
use yousaid_transport::DeliveryState;

use super::standing::Watch;
use super::view::Round;
use super::view::manner;
use crate::fixture;
use crate::fixture::Fixture;
use crate::fixture::words;
use crate::survey::Answering;
use crate::survey::Frame;
use crate::survey::Plan;
use crate::survey::given;
use crate::survey::survey_view;

const ROUND: &str = include_str!("../../../../examples/halo/repairs-2026-12.json");
/// What a collector gives out after the meeting.
const TOLD: &str = include_str!("told.json");
const CONSULTATION: &str = include_str!("consultation.json");
const AIDS: &str = r#"{"/title": {"audio": "media/group.mp3"}, "/can_change": {"easy": {"en": "You can change this."}},
    "windows": {"picture": "home", "audio": "media/windows.mp3"},
    "/items/windows/text": {"easy": {"en": "Wood or plastic?"}, "audio": "media/windows-text.mp3"},
    "/items/windows/can_change": {"audio": "media/windows-change.mp3"},
    "general": {"easy": {"en": "Is there anything else?"}}}"#;

/// Every state.
pub const FIXTURES: &[Fixture] = &[
    Fixture {
        name: "open",
        about: "Papers and comment boxes, days before the close",
        view: || show(&Look::new(ROUND, "2026-11-30")),
    },
    Fixture {
        name: "with-bar",
        about: "With the bar that makes it easier to read",
        view: || show(&Look { access_bar: true, ..Look::new(ROUND, "2026-11-30") }),
    },
    Fixture {
        name: "with-aids",
        about: "What helps with its words: recordings, easy words, a picture",
        view: || show(&Look { has_aids: true, ..Look::new(ROUND, "2026-11-30") }),
    },
    Fixture {
        name: "last-hours",
        about: "On the last day for comments",
        view: || show(&Look::new(ROUND, "2026-12-04")),
    },
    Fixture {
        name: "with-errors",
        about: "Nothing was written anywhere",
        view: || show(&Look { presses: 1, ..Look::new(ROUND, "2026-11-30") }),
    },
    Fixture {
        name: "received",
        about: "The receipt, with the code for coming back",
        view: || show(&Look { comment: Some("Wood, please."), presses: 3, ..Look::new(ROUND, "2026-11-30") }),
    },
    Fixture { name: "unopened", about: "Comments have not begun", view: || show(&Look::new(ROUND, "2026-11-15")) },
    Fixture {
        name: "closed",
        about: "Comments have closed, the meeting is to come",
        view: || show(&Look::new(ROUND, "2026-12-05")),
    },
    Fixture {
        name: "waiting",
        about: "After the meeting, and nothing told yet",
        view: || show(&Look::new(ROUND, "2026-12-09")),
    },
    Fixture { name: "told", about: "What became of the comments", view: || show(&Look::new(TOLD, "2026-12-12")) },
    Fixture {
        name: "consultation",
        about: "A consultation at short notice",
        view: || show(&Look::new(CONSULTATION, "2026-11-20")),
    },
    Fixture {
        name: "closed-early",
        about: "The consultation was closed early, as the collector says",
        view: || show(&Look { closed_early: true, ..Look::new(CONSULTATION, "2026-11-20") }),
    },
    Fixture {
        name: "arabic",
        about: "Read from right to left; the round itself is in English only",
        view: || show(&Look { language: "ar", ..Look::new(ROUND, "2026-11-30") }),
    },
    Fixture {
        name: "told-welsh",
        about: "Afterwards, in Welsh",
        view: || show(&Look { language: "cy", ..Look::new(TOLD, "2026-12-12") }),
    },
];

struct Look {
    round: &'static str,
    today: &'static str,
    language: &'static str,
    comment: Option<&'static str>,
    presses: usize,
    closed_early: bool,
    access_bar: bool,
    has_aids: bool,
}

impl Look {
    fn new(round: &'static str, today: &'static str) -> Self {
        Self {
            round,
            today,
            language: "en",
            comment: None,
            presses: 0,
            closed_early: false,
            access_bar: false,
            has_aids: false,
        }
    }
}

fn show(look: &Look) -> AnyView {
    let made = round(look).and_then(|round| {
        let definition = Definition::from_json(&round.to_survey()).ok()?;
        let survey = yousaid_engine::Survey::compile(definition).ok()?;
        Some((Arc::new(fixture::survey(survey, look.language)), round))
    });
    debug_assert!(made.is_some(), "the example is not sound");
    let Some((survey, round)) = made else { return ().into_any() };
    let mut answering = Answering::new(survey.clone(), Setting::default());
    if let Some((comment, (index, _))) = look.comment.zip(survey.question("windows")) {
        answering.answer(index, Some(Answer::Text(comment.to_owned())), "en");
    }
    let mut summary = Vec::new();
    for _ in 0..look.presses {
        if let Err(broken) = answering.go_on() {
            summary = broken;
        }
    }
    // Half past six in the evening.
    let watch = Watch::new(round, Some(look.today.to_owned()), Some(18 * 60 + 30));
    let plan = Plan {
        manner: Some(manner()),
        around: Some(Arc::new(Round { watch })),
        access: given::access(&survey, look.access_bar),
        ..Plan::of_sample(survey, "sample")
    };
    let language = look.language;
    let words = words(language);
    let frame = Frame::new(plan, answering, Arc::new(move || words.clone()), None);
    frame.set_summary(summary);
    if look.presses > 1 {
        let code = Some("0123-4567-89AB-CDEF".to_owned());
        frame.state().delivery = Some(DeliveryState::Received { reference: "7KQ4-M2XD".to_owned(), code });
    }
    survey_view(&frame, Some(look.today.to_owned())).into_any()
}

fn round(look: &Look) -> Option<HaloRound> {
    let mut json = fixture::document(look.round, look.language)?;
    if let (true, Json::Object(fields)) = (look.closed_early, &mut json) {
        let reason = fixture::said("The maker’s offer ends sooner than we were told.");
        let early = [("on", look.today), ("reason", &reason)];
        let early = early.map(|(name, text)| (name.to_owned(), text.into())).into();
        let state = vec![
            ("today".to_owned(), look.today.into()),
            ("open".to_owned(), Json::Boolean(false)),
            ("closed_early".to_owned(), Json::Object(early)),
            ("people".to_owned(), 1u32.into()),
        ];
        fields.push(("state".to_owned(), Json::Object(state)));
    }
    if let (true, Json::Object(fields)) = (look.has_aids, &mut json) {
        fields.push(("aids".to_owned(), fixture::document(AIDS, look.language)?));
    }
    HaloRound::from_json(&json).ok()
}
