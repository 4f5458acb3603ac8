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
use crate::element::Element;
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

fn staff_view(kiosk: &Arc<Kiosk>, reader: &Reader, desk: Desk) -> Content {
    let [queued, refused, last, healthy, storage, works] = [(); 6].map(|()| kiosk.clone());
    let [sent, saved, window, closed] = [(); 4].map(|()| kiosk.clone());
    let [last_reader, storage_reader, works_reader, online_reader] = [(); 4].map(|()| reader.clone());
    let definition = kiosk.survey.definition();
    let version = [
        env!("CARGO_PKG_VERSION"),
        " · ",
        definition.id.as_str(),
        " ",
        &definition.version,
        " ",
        short(&definition.hash),
    ];
    let facts = element("dl")
        .class("yousaid-kiosk__facts")
        .child(fact(reader, "kiosk-staff-device-label", kiosk.device().to_owned()))
        .child(fact(reader, "kiosk-staff-waiting-label", follow(move || queued.queue().waiting.to_string())))
        .child(fact(
            reader,
            "kiosk-staff-refused-label",
            follow(move || {
                let queue = refused.queue();
                let count = queue.refused.to_string();
                if queue.reason.is_empty() { count } else { [&count, " · ", &queue.reason].concat() }
            }),
        ))
        .child(fact(
            reader,
            "kiosk-staff-received-label",
            follow(move || {
                let last = last.last_received().map(|moment| time_words(&moment, &last_reader));
                last.unwrap_or_else(|| last_reader.words.get("kiosk-staff-never-label"))
            }),
        ))
        .child(fact(
            reader,
            "kiosk-staff-network-label",
            follow(move || {
                yes_no(
                    healthy.health().map(|health| health.online),
                    &online_reader,
                    ["kiosk-staff-online-text", "kiosk-staff-offline-text"],
                )
            }),
        ))
        .child(fact(
            reader,
            "kiosk-staff-start-label",
            follow(move || {
                let works = works.health().map(|health| health.works_offline);
                yes_no(works, &works_reader, ["kiosk-staff-yes-text", "kiosk-staff-no-text"])
            }),
        ))
        .child(fact(
            reader,
            "kiosk-staff-storage-label",
            follow(move || storage_words(storage.health().as_ref(), &storage_reader)),
        ))
        .child(fact(reader, "kiosk-staff-version-label", version.concat()));
    let button = |id: &str, act: Box<dyn FnMut() + Send>| {
        let mut act = act;
        plain_button(QUIET, reader.word(id)).on("click", move |_| act())
    };
    let buttons = element("div")
        .class("yousaid-kiosk__more")
        .child(button("kiosk-staff-send-button", Box::new(move || sent.send_now())))
        .child(button("kiosk-staff-export-button", Box::new(move || saved.export())))
        .child(kiosk.options.full_page.then(|| {
            button(
                "kiosk-staff-window-button",
                Box::new(move || {
                    window.stay_in_window();
                    device::leave_full_screen();
                }),
            )
        }))
        .child(plain_button(LOUD, reader.word("kiosk-staff-close-button")).on("click", move |_| (desk.wipe)(&closed)));
    vec![heading(kiosk, reader.word("kiosk-staff-heading")), facts.into(), buttons.into()].into()
}

fn short(hash: &str) -> &str {
    hash.get(..8).unwrap_or_default()
}

fn follow(mut words: impl FnMut() -> String + Send + 'static) -> Content {
    element("span").follow_text(move || words().into()).into()
}

fn fact(reader: &Reader, label: &str, value: impl Into<Content>) -> Element {
    element("div").child(element("dt").child(reader.word(label))).child(element("dd").child(value))
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
