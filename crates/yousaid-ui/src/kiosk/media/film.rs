//! A film in sign language, under the words that are signed in it.

use std::sync::Arc;
use std::sync::Mutex;
use std::sync::MutexGuard;
use std::sync::PoisonError;

use leptos::prelude::ArcTrigger;
use leptos::prelude::Notify as _;
use leptos::prelude::Track as _;
use yousaid_schema::Text;

use crate::access::look::in_language;
use crate::element::Content;
use crate::element::Element;
use crate::element::element;
use crate::kiosk::device::Video;
use crate::kiosk::frame::Kiosk;
use crate::kiosk::view::QUIET;
use crate::kiosk::view::plain_button;
use crate::pictures::drawing;
use crate::reader::Reader;

/// A frame with the sign for playing in it.
const FILM: &str = "M6 9h36v30H6zM20 17v14l11-7z";

/// A film on the screen.
pub(super) struct Film {
    state: Mutex<Shown>,
    changed: ArcTrigger,
}

#[derive(Default)]
struct Shown {
    way: Way,
    video: Option<Video>,
}

#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Way {
    #[default]
    Closed,
    Paused,
    Playing,
    Failed,
}

impl Film {
    fn state(&self) -> MutexGuard<'_, Shown> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What it does; whoever asks within a reaction reacts to its change.
    fn way(&self) -> Way {
        self.changed.track();
        self.state().way
    }

    /// Goes from one way to another, if it is at the first.
    fn turn(&self, from: &[Way], to: Way) {
        let mut state = self.state();
        if from.contains(&state.way) {
            state.way = to;
            drop(state);
            self.changed.notify();
        }
    }

    /// Calls with the video while the state is free: what is played or paused may tell of it at once.
    fn with_video(&self, call: fn(&Video)) {
        let video = self.state().video.clone();
        if let Some(video) = video {
            call(&video);
        }
    }

    /// How far it has come, in seconds.
    pub(super) fn place(&self) -> Option<f64> {
        // The state is free meanwhile.
        let video = self.state().video.clone();
        video?.place()
    }

    pub(super) fn is_open(&self) -> bool {
        self.state().way != Way::Closed
    }

    /// It goes with its screen.
    pub(super) fn end(&self) {
        self.with_video(|video| {
            video.pause();
            video.caption(false);
        });
    }

    pub(super) fn pause(&self) {
        self.with_video(Video::pause);
        self.turn(&[Way::Playing], Way::Paused);
    }

    /// Opens it from its beginning, or closes it.
    fn toggle(&self, before: Way) {
        if before != Way::Closed {
            self.with_video(|video| video.caption(false));
            return self.turn(&[Way::Paused, Way::Failed], Way::Closed);
        }
        self.turn(&[Way::Closed], Way::Paused);
        self.with_video(|video| {
            video.begin();
            video.caption(true);
        });
    }

    /// Plays it, unless it was just paused.
    fn press(&self, before: Way) {
        if before != Way::Playing {
            self.with_video(Video::play);
        }
    }
}

/// The button, and what it opens: a film without controls of the browser's own, which are too small for a kiosk.
pub(super) fn view(
    kiosk: &Arc<Kiosk>,
    signed: &yousaid_schema::Film,
    text: &Text,
    reader: &Reader,
) -> (Arc<Film>, Content) {
    let film = Arc::new(Film { state: Mutex::default(), changed: ArcTrigger::new() });
    let language = &kiosk.language();
    let captions = in_language(&signed.captions, language).map(|address| (language.as_str(), address));
    let first = || signed.captions.first().map(|(language, address)| (language.as_str(), address.as_str()));
    let track = captions.or_else(first).map(|(language, address)| {
        element("track")
            .attribute("kind", "captions")
            .attribute("srclang", language.to_owned())
            .attribute("src", address.to_owned())
    });
    let name = [&reader.words.get("kiosk-film-button"), ": ", &reader.plain(text)].concat();
    // Which of several films of a screen it is, for whoever does not see what it stands behind.
    let of = || element("span").class("yousaid-visually-hidden").child(reader.line(text));
    let built = film.clone();
    let mut video = element("video")
        .class("yousaid-kiosk__video")
        .attribute("preload", "none")
        .attribute("playsinline", "")
        // Ways out of the kiosk.
        .attribute("disablepictureinpicture", "")
        .attribute("disableremoteplayback", "")
        .attribute("aria-label", name)
        .attribute("src", signed.address.clone())
        .child(track)
        .on_built(move |video| built.state().video = Video::of(video));
    for (event, heard) in HEARD {
        let film = film.clone();
        video = video.on(event, move |_| heard(&film));
    }
    let [hidden, looked, on, unable, gone] = [(); 5].map(|()| film.clone());
    let screen = element("div")
        .class("yousaid-kiosk__film")
        .follow_flag("hidden", move || hidden.way() == Way::Closed)
        .child(video.follow_flag("hidden", move || looked.way() == Way::Failed))
        .child(
            button(kiosk, &film, QUIET, Film::press)
                // One switch passes by what is disabled, and would stop at what is only hidden.
                .follow_flag("disabled", move || !matches!(on.way(), Way::Paused | Way::Playing))
                .follow_flag("hidden", move || unable.way() == Way::Failed)
                .child(worded(&film, reader, |way| match way {
                    Way::Playing => "kiosk-film-pause-button",
                    _ => "kiosk-film-play-button",
                }))
                .child(of()),
        )
        .child(element("p").attribute("role", "status").follow_content({
            let reader = reader.clone();
            move || (gone.way() == Way::Failed).then(|| reader.word("kiosk-film-failed-text")).into()
        }));
    let open = film.clone();
    let opens = button(kiosk, &film, "yousaid-kiosk__tool", Film::toggle)
        .follow("data-on", move || (open.way() != Way::Closed).then(|| "".into()))
        .child(drawing("yousaid-kiosk__icon", FILM))
        .child(worded(&film, reader, |way| match way {
            Way::Closed => "kiosk-film-button",
            _ => "kiosk-film-close-button",
        }))
        .child(of());
    (film, vec![opens.into(), screen.into()].into())
}

/// What happens to the video, and what comes of it.
type Heard = fn(&Film);

const HEARD: [(&str, Heard); 3] = [
    ("playing", |film| film.turn(&[Way::Paused], Way::Playing)),
    ("pause", |film| film.turn(&[Way::Playing], Way::Paused)),
    ("error", |film| film.turn(&[Way::Paused, Way::Playing], Way::Failed)),
];

/// A button that ends what is read out and pauses the film, and does something with it as it was before.
fn button(kiosk: &Arc<Kiosk>, film: &Arc<Film>, class: &'static str, press: fn(&Film, Way)) -> Element {
    let (kiosk, film) = (kiosk.clone(), film.clone());
    plain_button(class, Content::NONE).on("click", move |_| {
        if !kiosk.swallows() {
            let before = film.state().way;
            kiosk.end_reading();
            press(&film, before);
        }
    })
}

fn worded(film: &Arc<Film>, reader: &Reader, words: fn(Way) -> &'static str) -> Element {
    let (film, reader) = (film.clone(), reader.clone());
    element("span").follow_content(move || reader.word(words(film.way())))
}
