//! A kiosk: one question with faces or tiles on a screen at a reception, answered by a press.
//!
//! Underneath is an ordinary survey of one or two pages with one question each; how the device is set is no
//! matter of the questionnaire and stands in [`KioskOptions`]. The definition names the entries `device`,
//! `press` and `marks` in its `context`.
//!
//! # Anatomy
//!
//! ```html
//! <div class="yousaid yousaid-kiosk" lang="en" dir="ltr" data-stage="start">
//!   <div class="yousaid-kiosk__bar">languages, read aloud, bigger text, high contrast</div>
//!   <div class="yousaid-kiosk__stage">one of: a question, thanks, closed, PIN, staff</div>
//!   <p role="status">what screen readers are told</p>
//!   <div class="yousaid-kiosk__veil">are you still there?</div>
//! </div>
//! ```
//!
//! # From a press to the backend
//!
//! Each first press is a response of its own, with mode `kiosk`, through the same outbox as every other. Thanks
//! are shown at once; that the answer is saved or received is said when it is. Where a second question
//! follows, the first press is sent as a version that is not final, and what comes of the second question, or
//! that nothing came, as the final one.
//!
//! | in the response's `context` | what |
//! |---|---|
//! | `device` | the name of the device |
//! | `press` | counts the presses on the device, for ever: a number that is missing has not arrived |
//! | `marks` | `repeat` (sooner than `lock` after the press before), `burst` (more than six in a minute), `touches` (more than one finger); absent for most. Nothing is dropped for it |
//!
//! # Privacy
//!
//! When somebody is done, or nobody has touched the screen for a while (asked first, for half a minute),
//! everything of them is wiped: session, page, language, size and contrast. There are no drafts and no way
//! back. In a full page, leaving the page wipes, too, so that nothing can be gone back to.
//!
//! # Keyboard
//!
//! Everything is a button: Tab and Enter. With the option `scan` the focus moves by itself, and one switch
//! that sends Enter or the space bar is enough. Control, Alt and S ask for the PIN of staff, as holding the
//! four corners does, clockwise from the top left.
//!
//! # Accessibility
//!
//! - Faces have words, and differ in outline; no answer is known by colour or place alone.
//! - Languages, bigger text, contrast and reading aloud are one press away on every screen, and gone for the
//!   next person.
//! - It is read aloud by the recordings of the definition, else only by a voice that is on the device and speaks
//!   exactly the language that is shown.
//! - A film in sign language opens under its words, with captions, and with buttons of the kiosk's own: those of
//!   browsers are too small. Whoever watches or listens is there: nobody is asked meanwhile, and thanks stay.
//! - Pictures of the definition stand in the place of ours, which are there for when an image can't be had.
//! - A new screen's heading takes the focus. That nobody seems to be there is asked in a dialog, seen, heard
//!   and read.
//!
//! # Styling
//!
//! | hook | values |
//! |---|---|
//! | `.yousaid-kiosk` | the root |
//! | `[data-stage]` | `start`, `more`, `thanks`, `closed`, `pin`, `staff` |
//! | `[data-size]`, `[data-contrast]` | `large`, `high`, while somebody has chosen that |
//! | `[data-full-page]` | where it is the whole page |
//! | `::part()` | `kiosk`, `bar`, `tools`, `stage`, `answers` |

#[expect(unreachable_pub, reason = "the macro for components makes functions that only its own output calls")]
mod component;
mod delivery;
mod device;
mod door;
mod ease;
pub mod fixtures;
mod fonts;
mod frame;
mod hours;
mod idle;
mod marks;
mod media;
mod options;
mod phone;
mod plan;
mod qr;
mod sample;
mod staff;
mod staff_view;
#[cfg(all(test, feature = "ssr"))]
mod tests;
mod view;
mod visit;

use leptos::prelude::AnyView;
use leptos::prelude::IntoAny as _;
use leptos::prelude::on_cleanup;
use yousaid_schema::Error;
use yousaid_schema::Json;
use yousaid_schema::Mode;

use crate::Setup;
use crate::SurveyEvent;
use crate::browser;
use crate::element::element;
use crate::face::Face;
use crate::face::Place;

pub use component::Kiosk;
pub use door::Later;
pub use door::Load;
pub use hours::Hours;
pub use options::KioskOptions;
pub use options::PinHash;

/// What `<yousaid-kiosk>` adds to a survey.
pub const FACE: Face =
    Face { options: options::NAMES, survey: survey_of, view: view_of, english: yousaid_i18n::english::KIOSK };

/// The document is the definition itself: many devices ask one survey.
fn survey_of(document: &Json, options: &Json) -> Result<Json, Error> {
    KioskOptions::read(options)?;
    plan::check_context(document)?;
    Ok(document.clone())
}

fn view_of(setup: Setup, Place { options, .. }: Place) -> AnyView {
    // They were read before.
    let options = KioskOptions::read(&options).unwrap_or_default();
    kiosk_view(setup, options)
}

/// A kiosk, for hosts that have a [`Setup`]. Call it within a reactive owner, as components are.
///
/// A survey that a kiosk can't ask is told to `on_event`, and nothing is shown.
///
/// ```
/// use std::sync::Arc;
/// use leptos::prelude::AnyView;
/// use yousaid_engine::Survey;
/// use yousaid_transport::{CollectorBackend, IndexedDbStore};
/// use yousaid_ui::kiosk::{KioskOptions, kiosk_view};
/// use yousaid_ui::{BackendHandle, Setup, StoreHandle};
///
/// const ENDPOINT: &str = "https://feedback.example.org";
///
/// fn reception(survey: Arc<Survey>) -> AnyView {
///     let backend = BackendHandle::new(CollectorBackend::new(ENDPOINT));
///     let store = Some(StoreHandle::new(IndexedDbStore::new(ENDPOINT)));
///     let options = KioskOptions { device: "elm-house-1".to_owned(), ..KioskOptions::default() };
///     kiosk_view(Setup { store, ..Setup::new(survey, backend) }, options)
/// }
/// ```
#[must_use]
pub fn kiosk_view(setup: Setup, options: KioskOptions) -> AnyView {
    let asks = match plan::asks(&setup.survey) {
        Ok(asks) => asks,
        Err(message) => {
            if let Some(on_event) = setup.on_event {
                browser::after_render(Box::new(move || on_event(SurveyEvent::Error { message })));
            }
            return element("div").into_any();
        }
    };
    let kiosk = frame::Kiosk::new(Setup { mode: Mode::Kiosk, ..setup }, options, asks);
    let view = view::kiosk_view(&kiosk);
    kiosk.open();
    let removed = std::sync::Arc::downgrade(&kiosk);
    on_cleanup(move || {
        if let Some(kiosk) = removed.upgrade() {
            kiosk.close();
        }
    });
    browser::after_render(Box::new(move || kiosk.emit(SurveyEvent::Shown)));
    view.into_any()
}
