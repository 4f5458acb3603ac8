//! The door between a kiosk and what it needs later than its question, which a bundle loads by itself: the
//! screens of staff, the QR code below the thanks, fonts of one's own, and what is heard, watched and drawn beside the words.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::OnceLock;

use super::device;
use super::fonts;
use super::frame::Kiosk;
use super::frame::PinState;
use super::frame::Stage;
use super::media;
use super::phone;
use super::staff_view;
use crate::SurveyEvent;
use crate::browser;
use crate::element::Content;
use crate::element::Element;
use crate::reader::Reader;

static INSTALLED: OnceLock<Later> = OnceLock::new();
static LOADER: OnceLock<Load> = OnceLock::new();

/// Fetches what comes later; `None` if it can't be had now.
pub type Load = fn() -> Pin<Box<dyn Future<Output = Option<Later>>>>;

/// What comes later. With the feature `lazy` nothing but [`Later::all`] names it, and a kiosk has it only
/// through what [`Later::load_with`] was given.
#[derive(Clone, Copy)]
pub struct Later {
    /// What the screen for the PIN says first.
    pin: fn() -> PinState,
    view: fn(&Arc<Kiosk>, Stage, &Reader, Desk) -> Content,
    phone: fn(&str, &Reader) -> Option<Element>,
    fonts: fn(&Arc<Kiosk>),
    media: fn(&Arc<Kiosk>),
}

/// What the screens of staff do with the kiosk. Handed over, because all that they name is a part that both
/// have in common.
#[derive(Clone, Copy)]
pub(super) struct Desk {
    pub(super) show: fn(&Arc<Kiosk>, Stage),
    pub(super) wipe: fn(&Arc<Kiosk>),
}

impl Later {
    /// All of it.
    #[must_use]
    pub fn all() -> Self {
        Self {
            pin: staff_view::pin,
            view: staff_view::view,
            phone: phone::view,
            fonts: fonts::load,
            media: media::bring,
        }
    }

    /// From now on kiosks get it in this way.
    pub fn load_with(load: Load) {
        // Whoever was first has said the same.
        let _ = LOADER.set(load);
    }
}

impl fmt::Debug for Later {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Later").finish_non_exhaustive()
    }
}

/// None while it has to be loaded.
fn door() -> Option<Later> {
    let door = INSTALLED.get().copied();
    #[cfg(not(feature = "lazy"))]
    let door = door.or_else(|| Some(Later::all()));
    door
}

/// Goes on with it when it has come, or with none where it can't be had. One way for all who wait: each would bring
/// code of its own.
fn wait(kiosk: &Arc<Kiosk>, go_on: fn(&Arc<Kiosk>, Option<Later>)) {
    let weak = Arc::downgrade(kiosk);
    device::spawn(Box::pin(async move {
        if door().is_none()
            && let Some(load) = LOADER.get()
            && let Some(later) = load().await
        {
            let _ = INSTALLED.set(later);
        }
        if let Some(kiosk) = weak.upgrade() {
            go_on(&kiosk, door());
        }
    }));
}

/// Loads it beside everything else, and with it the kiosk's fonts, and what is heard and seen of it. Staff are wanted
/// most when something is broken, which may be the network: it does not wait until they come. What could not be had is asked for again for the next person.
pub(super) fn load_ahead(kiosk: &Arc<Kiosk>) {
    wait(kiosk, |kiosk, later| {
        if let Some(later) = later.filter(|_| kiosk.media().is_none()) {
            (later.fonts)(kiosk);
            (later.media)(kiosk);
        }
    });
}

/// Asks staff for their PIN.
pub(super) fn ask_for_pin(kiosk: &Arc<Kiosk>) {
    match door() {
        Some(later) => ask(kiosk, later),
        None => wait(kiosk, |kiosk, later| match later {
            Some(later) => ask(kiosk, later),
            None => kiosk.emit(SurveyEvent::Error { message: "the screens for staff can't be loaded".to_owned() }),
        }),
    }
}

fn ask(kiosk: &Arc<Kiosk>, later: Later) {
    // Whoever was there before has gone.
    kiosk.leave();
    kiosk.state().pin = (later.pin)();
    kiosk.tell_staff();
    kiosk.touch();
    kiosk.show(Stage::Pin);
    // After the heading, which every screen gives the focus to.
    let (Some(root), id) = (kiosk.root(), kiosk.id("pin")) else { return };
    browser::after_render(Box::new(move || {
        browser::after_render(Box::new(move || browser::focus(&root, &id)));
    }));
}

/// A screen of staff; nothing while they are not there, when nobody can have asked for one.
pub(super) fn view(kiosk: &Arc<Kiosk>, stage: Stage, reader: &Reader) -> Content {
    let desk = Desk { show: Kiosk::show, wipe: Kiosk::wipe };
    door().map_or(Content::NONE, |later| (later.view)(kiosk, stage, reader, desk))
}

/// The way to go on at this address on one's own phone; none while it is not there.
pub(super) fn phone(address: &str, reader: &Reader) -> Option<Element> {
    (door()?.phone)(address, reader)
}
