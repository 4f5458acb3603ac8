//! The screens for staff.

use std::sync::Arc;

use super::device;
use super::device::Attempts;
use super::door::Desk;
use super::frame::Kiosk;
use super::frame::PinState;
use super::frame::Stage;
use super::media::later;
use super::staff::Health;
use super::view::LOUD;
use super::view::QUIET;
use super::view::heading;
use super::view::plain_button;
use crate::element::Content;
use crate::element::element;
use crate::reader::Reader;

/// Digits of the longest PIN.
const PIN_CHARS: &str = "12";

/// What the screen for the PIN says first: after too many wrong ones, how long it takes none.
pub(super) fn pin() -> PinState {
    Attempts::load().wait().map_or(PinState::Asked, |wait| PinState::Locked(minutes(wait)))
}

/// The screen for a PIN, or what is behind it.
pub(super) fn view(kiosk: &Arc<Kiosk>, stage: Stage, reader: &Reader, desk: Desk) -> Content {
    let reader = &later(reader);
    if stage == Stage::Pin { pin_view(kiosk, reader, desk) } else { staff_view(kiosk, reader, desk) }
}

impl Kiosk {
    fn check(self: &Arc<Self>, desk: Desk) {
        let Some(root) = self.root() else { return };
        let typed = device::typed(&root, &self.id("pin"), true).unwrap_or_default();
        let Some(known) = self.options.staff_pin.clone().filter(|_| !typed.is_empty()) else { return };
        if let Some(wait) = Attempts::load().wait() {
            return self.say_of_pin(PinState::Locked(minutes(wait)));
        }
        if self.state().pin == PinState::Checked {
            return;
        }
        self.say_of_pin(PinState::Checked);
        let kiosk = self.clone();
        device::spawn(Box::pin(async move {
            let is_right = device::check_pin(&typed, &known).await;
            let mut attempts = Attempts::load();
            match is_right {
                Some(true) => {
                    attempts.succeed();
                    kiosk.say_of_pin(PinState::Asked);
                    (desk.show)(&kiosk, Stage::Staff);
                    let health = device::health().await;
                    kiosk.state().health = Some(health);
                    kiosk.tell_staff();
                }
                Some(false) => {
                    attempts.fail();
                    let wait = attempts.wait();
                    kiosk.say_of_pin(wait.map_or(PinState::Wrong, |wait| PinState::Locked(minutes(wait))));
                }
                None => kiosk.say_of_pin(PinState::Unable),
            }
        }));
    }

    fn say_of_pin(&self, state: PinState) {
        self.state().pin = state;
        self.tell_staff();
    }
}

/// Whole minutes, a part of one counted as one.
fn minutes(wait: std::time::Duration) -> u32 {
    u32::try_from(wait.as_secs().div_ceil(60)).unwrap_or(u32::MAX).max(1)
}

fn pin_view(kiosk: &Arc<Kiosk>, reader: &Reader, desk: Desk) -> Content {
    let [typed, opened, cleared, closed, told] = [(); 5].map(|()| kiosk.clone());
    let [input, error] = ["pin", "pin-error"].map(|part| kiosk.id(part));
    let field = element("input")
        .class("yousaid-kiosk__pin")
        .attribute("id", input.clone())
        .attribute("type", "password")
        .attribute("inputmode", "none")
        .attribute("autocomplete", "off")
        .attribute("maxlength", PIN_CHARS)
        .attribute("aria-describedby", error.clone())
        .on("keydown", move |event| {
            if device::key(event).is_some_and(|(key, _)| key == "Enter") {
                typed.check(desk);
            }
        });
    let mut keys = element("div").class("yousaid-kiosk__keys");
    for digit in ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"] {
        let pressed = kiosk.clone();
        keys = keys.child(plain_button(QUIET, digit).on("click", move |_| {
            if let Some(root) = pressed.root() {
                device::add_digit(&root, &pressed.id("pin"), digit);
            }
        }));
    }
    keys = keys
        .child(plain_button(QUIET, reader.word("kiosk-pin-clear-button")).on("click", move |_| {
            if let Some(root) = cleared.root() {
                device::typed(&root, &cleared.id("pin"), true);
            }
        }))
        .child(plain_button(LOUD, reader.word("kiosk-pin-open-button")).on("click", move |_| opened.check(desk)));
    let said = reader.clone();
    let error = element("p").class("yousaid-error").attribute("id", error).attribute("role", "alert").follow_content(
        move || match told.pin() {
            PinState::Asked | PinState::Checked => Content::NONE,
            PinState::Wrong => said.word("kiosk-pin-wrong-text"),
            PinState::Unable => said.word("kiosk-pin-unable-text"),
            PinState::Locked(minutes) => {
                said.said(said.words.with("kiosk-pin-locked-text", &[("minutes", minutes.into())]))
            }
        },
    );
    vec![
        heading(kiosk, reader.word("kiosk-pin-heading")),
        element("label")
            .class("yousaid-kiosk__hint")
            .attribute("for", input)
            .child(reader.word("kiosk-pin-label"))
            .into(),
        field.into(),
        error.into(),
        keys.into(),
        plain_button(QUIET, reader.word("kiosk-staff-close-button")).on("click", move |_| (desk.wipe)(&closed)).into(),
    ]
    .into()
}

/// The id of a label, and what is told under it. A function without a capture: each closure would be code of its own.
type Fact = (&'static str, fn(&Kiosk, &Reader) -> String);

/// What staff are told.
const FACTS: [Fact; 8] = [
    ("kiosk-staff-device-label", |kiosk, _| kiosk.device().to_owned()),
    ("kiosk-staff-waiting-label", |kiosk, _| kiosk.queue().waiting.to_string()),
    ("kiosk-staff-refused-label", |kiosk, _| {
        let queue = kiosk.queue();
        let count = queue.refused.to_string();
        if queue.reason.is_empty() { count } else { [&count, " · ", &queue.reason].concat() }
    }),
    ("kiosk-staff-received-label", |kiosk, reader| {
        let last = kiosk.last_received().map(|moment| time_words(&moment, reader));
        last.unwrap_or_else(|| reader.words.get("kiosk-staff-never-label"))
    }),
    ("kiosk-staff-network-label", |kiosk, reader| {
        let online = kiosk.health().map(|health| health.online);
        yes_no(online, reader, ["kiosk-staff-online-text", "kiosk-staff-offline-text"])
    }),
    ("kiosk-staff-start-label", |kiosk, reader| {
        let works = kiosk.health().map(|health| health.works_offline);
        yes_no(works, reader, ["kiosk-staff-yes-text", "kiosk-staff-no-text"])
    }),
    ("kiosk-staff-storage-label", |kiosk, reader| storage_words(kiosk.health().as_ref(), reader)),
    ("kiosk-staff-version-label", |kiosk, _| {
        let definition = kiosk.survey.definition();
        let (id, version) = (definition.id.as_str(), &definition.version);
        [env!("CARGO_PKG_VERSION"), " · ", id, " ", version, " ", short(&definition.hash)].concat()
    }),
];

/// The id of a button's words, and what it does.
type Act = (&'static str, fn(&Kiosk));

/// What staff can do; the last only where the kiosk has the whole screen.
const ACTS: [Act; 3] = [
    ("kiosk-staff-send-button", Kiosk::send_now),
    ("kiosk-staff-export-button", Kiosk::export),
    ("kiosk-staff-window-button", |kiosk| {
        kiosk.stay_in_window();
        device::leave_full_screen();
    }),
];

fn staff_view(kiosk: &Arc<Kiosk>, reader: &Reader, desk: Desk) -> Content {
    let mut facts = element("dl").class("yousaid-kiosk__facts");
    for (label, value) in FACTS {
        let (kiosk, said) = (kiosk.clone(), reader.clone());
        let value = element("dd").follow_text(move || value(&kiosk, &said).into());
        facts = facts.child(element("div").child(element("dt").child(reader.word(label))).child(value));
    }
    let mut buttons = element("div").class("yousaid-kiosk__more");
    for (words, act) in ACTS.into_iter().take(if kiosk.options.full_page { 3 } else { 2 }) {
        let kiosk = kiosk.clone();
        buttons = buttons.child(plain_button(QUIET, reader.word(words)).on("click", move |_| act(&kiosk)));
    }
    let closed = kiosk.clone();
    let close = plain_button(LOUD, reader.word("kiosk-staff-close-button")).on("click", move |_| (desk.wipe)(&closed));
    vec![heading(kiosk, reader.word("kiosk-staff-heading")), facts.into(), buttons.child(close).into()].into()
}

fn short(hash: &str) -> &str {
    hash.get(..8).unwrap_or_default()
}

fn yes_no(holds: Option<bool>, reader: &Reader, [yes, no]: [&str; 2]) -> String {
    reader.words.get(match holds {
        None => "kiosk-staff-unknown-text",
        Some(true) => yes,
        Some(false) => no,
    })
}

/// A moment as staff read it; the time is that of Greenwich all year.
fn time_words(moment: &str, reader: &Reader) -> String {
    [&reader.words.date(moment), ", ", moment.get(11..16).unwrap_or_default(), " UTC"].concat()
}

fn storage_words(health: Option<&Health>, reader: &Reader) -> String {
    let Some(Health { keeps, used_megabytes: Some(used), room_megabytes: Some(room), .. }) = health else {
        return reader.words.get("kiosk-staff-unknown-text");
    };
    // Whole megabytes are enough to see that room gets scarce.
    let whole = |megabytes: &u32| megabytes.to_string();
    let room =
        reader.words.with("kiosk-staff-storage-text", &[("used", whole(used).into()), ("room", whole(room).into())]);
    let kept = if *keeps { "kiosk-staff-kept-text" } else { "kiosk-staff-not-kept-text" };
    [&room, ", ", &reader.words.get(kept)].concat()
}
