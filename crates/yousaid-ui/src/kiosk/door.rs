//! The door between a kiosk and the screens of its staff, which a bundle loads by themselves: few kiosks are
//! looked after while they are used.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::OnceLock;

use super::device;
use super::frame::Kiosk;
use super::frame::Stage;
use super::staff_view;
use crate::SurveyEvent;
use crate::element::Content;
use crate::reader::Reader;

static INSTALLED: OnceLock<Staff> = OnceLock::new();
static LOADER: OnceLock<Load> = OnceLock::new();

/// Fetches the screens of staff; `None` if they can't be had now.
pub type Load = fn() -> Pin<Box<dyn Future<Output = Option<Staff>>>>;

/// The screens of staff. With the feature `lazy` nothing but [`Staff::all`] names them, and a kiosk has them
/// only through what [`Staff::load_with`] was given.
#[derive(Clone, Copy)]
pub struct Staff {
    ask: fn(&Arc<Kiosk>),
    view: fn(&Arc<Kiosk>, Stage, &Reader) -> Content,
}

impl Staff {
    /// All of them.
    #[must_use]
    pub fn all() -> Self {
        Self { ask: staff_view::ask_for_pin, view: staff_view::view }
    }

    /// From now on kiosks get them in this way.
    pub fn load_with(load: Load) {
        // Whoever was first has said the same.
        let _ = LOADER.set(load);
    }
}

impl fmt::Debug for Staff {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Staff").finish_non_exhaustive()
    }
}

/// None while they have to be loaded.
fn door() -> Option<Staff> {
    let door = INSTALLED.get().copied();
    #[cfg(not(feature = "lazy"))]
    let door = door.or_else(|| Some(Staff::all()));
    door
}

async fn load() -> Option<Staff> {
    if door().is_none()
        && let Some(load) = LOADER.get()
        && let Some(staff) = load().await
    {
        let _ = INSTALLED.set(staff);
    }
    door()
}

/// Loads them beside everything else. They are wanted most when something is broken, which may be the
/// network: a kiosk that has staff must not wait with it until they come.
pub(super) fn load_ahead() {
    if door().is_none() {
        device::spawn(Box::pin(async {
            let _ = load().await;
        }));
    }
}

/// Asks staff for their PIN.
pub(super) fn ask_for_pin(kiosk: &Arc<Kiosk>) {
    if let Some(staff) = door() {
        return (staff.ask)(kiosk);
    }
    let kiosk = kiosk.clone();
    device::spawn(Box::pin(async move {
        match load().await {
            Some(staff) => (staff.ask)(&kiosk),
            None => kiosk.emit(SurveyEvent::Error { message: "the screens for staff can't be loaded".to_owned() }),
        }
    }));
}

/// A screen of staff; nothing while they are not there, when nobody can have asked for one.
pub(super) fn view(kiosk: &Arc<Kiosk>, stage: Stage, reader: &Reader) -> Content {
    door().map_or(Content::NONE, |staff| (staff.view)(kiosk, stage, reader))
}
