//! What helps with the words of a kiosk beside the words: recordings and voices, films in sign language, pictures.
//! All of it is a part that comes later.

mod film;
mod reading;

use std::sync::Arc;
use std::sync::Mutex;
use std::sync::MutexGuard;
use std::sync::PoisonError;
use std::sync::Weak;

use leptos::prelude::ArcTrigger;
use leptos::prelude::Notify as _;
use leptos::prelude::Track as _;
use leptos::prelude::untrack;
use wasm_bindgen::JsCast as _;
use yousaid_schema::Aids;
use yousaid_schema::Picture;
use yousaid_schema::Text;

use self::film::Film;
use super::device::Player;
use super::device::Speech;
use super::frame::Kiosk;
use crate::element::Content;
use crate::element::element;
use crate::pictures;
use crate::pictures::drawing;
use crate::reader::Reader;

/// Beside the class of our own pictures, that of what comes before them.
const PICTURE: &str = "yousaid-kiosk__picture yousaid-kiosk__aid";

/// What a definition has of it, by the names of its aids.
pub(super) trait Media: Send + Sync {
    /// The button that has the screen read out, where anything on it can be heard; whoever asks within a reaction
    /// reacts to that.
    fn button(&self, kiosk: &Arc<Kiosk>) -> Content;
    /// The picture of this name. One that can't be had hides itself.
    fn picture(&self, name: &str) -> Content;
    /// The film of this name, with the words that are signed in it, and the button that opens it.
    fn film(&self, kiosk: &Arc<Kiosk>, name: &str, text: &Text, reader: &Reader) -> Content;
    /// Whether a film or a recording has gone on since this was asked last. One that waits for the network has not.
    fn goes_on(&self) -> bool;
    /// Whether something is read out, or a film is open.
    fn is_used(&self) -> bool;
    /// Ends what is read out, and pauses films.
    fn stop(&self);
    /// The same for good: the screen goes.
    fn leave(&self);
}

/// Gives the kiosk what its definition has of it, and the voices of the device.
pub(super) fn bring(kiosk: &Arc<Kiosk>) {
    let definition = kiosk.survey.definition();
    let aids = definition.aids.as_ref().map(|aids| Aids::read(aids, &definition.languages));
    let weak = Arc::downgrade(kiosk);
    let voices = Speech::new(move || {
        if let Some(kiosk) = weak.upgrade() {
            kiosk.tell_media();
        }
    });
    kiosk.set_media(Arc::new(Shelf(Arc::new(Shared {
        aids: aids.unwrap_or_default(),
        player: Player::new(),
        voices,
        state: Mutex::default(),
        read_changed: ArcTrigger::new(),
    }))));
}

/// The same with the words that this part brings.
pub(super) fn later(reader: &Reader) -> Reader {
    Reader { words: reader.words.with_english(yousaid_i18n::english::KIOSK_LATER), ..reader.clone() }
}

struct Shelf(Arc<Shared>);

struct Shared {
    aids: Aids,
    player: Option<Player>,
    voices: Option<Speech>,
    state: Mutex<State>,
    read_changed: ArcTrigger,
}

#[derive(Default)]
struct State {
    /// How often reading began or ended: what belongs to an earlier turn is thrown away.
    turn: u32,
    is_read: bool,
    /// Those on the screen, and go with it.
    films: Vec<Weak<Film>>,
    /// How far films and recording had come when they were looked at last, in seconds.
    place: f64,
}

impl Media for Shelf {
    fn button(&self, kiosk: &Arc<Kiosk>) -> Content {
        reading::can_read(&self.0, kiosk).then(|| untrack(|| reading::button(&self.0, kiosk))).into()
    }

    fn picture(&self, name: &str) -> Content {
        match self.0.aids.of(name).and_then(|aid| aid.picture.as_ref()) {
            None => Content::NONE,
            Some(Picture::Own(name)) => pictures::named(name).map(|strokes| drawing(PICTURE, strokes)).into(),
            Some(Picture::At(address)) => element("img")
                .class(PICTURE)
                .attribute("alt", "")
                .on("error", |event| {
                    let image = event.target().and_then(|image| image.dyn_into::<web_sys::Element>().ok());
                    // Fails only for a name that is none.
                    let _ = image.map(|image| image.set_attribute("hidden", ""));
                })
                .attribute("src", address.clone())
                .into(),
        }
    }

    fn film(&self, kiosk: &Arc<Kiosk>, name: &str, text: &Text, reader: &Reader) -> Content {
        let signed = self.0.aids.of(name).and_then(|aid| aid.sign_language.as_ref());
        let Some(signed) = signed else { return Content::NONE };
        let (film, view) = film::view(kiosk, signed, text, &later(reader));
        let mut state = self.0.state();
        state.films.retain(|film| film.strong_count() > 0);
        state.films.push(Arc::downgrade(&film));
        view
    }

    fn goes_on(&self) -> bool {
        let films: f64 = self.0.films().iter().filter_map(|film| film.place()).sum();
        let place = films + self.0.player.as_ref().and_then(Player::place).unwrap_or_default();
        let before = std::mem::replace(&mut self.0.state().place, place);
        (place - before).abs() > f64::EPSILON
    }

    fn is_used(&self) -> bool {
        self.0.state().is_read || self.0.films().iter().any(|film| film.is_open())
    }

    fn stop(&self) {
        self.0.turn();
        if let Some(player) = &self.0.player {
            player.stop();
        }
        if std::mem::take(&mut self.0.state().is_read) {
            if let Some(voices) = &self.0.voices {
                voices.stop();
            }
            self.0.read_changed.notify();
        }
        for film in self.0.films() {
            film.pause();
        }
    }

    fn leave(&self) {
        self.stop();
        for film in self.0.films() {
            film.end();
        }
    }
}

impl Shared {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The next turn.
    fn turn(&self) -> u32 {
        let mut state = self.state();
        state.turn = state.turn.wrapping_add(1);
        state.turn
    }

    /// Whether the screen is being read out; whoever asks within a reaction reacts to that.
    fn is_read(&self) -> bool {
        self.read_changed.track();
        self.state().is_read
    }

    fn films(&self) -> Vec<Arc<Film>> {
        self.state().films.iter().filter_map(Weak::upgrade).collect()
    }
}
