//! Recordings and films in sign language of a kiosk's questions. What shows them is a part that comes later.

use std::collections::VecDeque;
use std::sync::Arc;
use std::sync::Mutex;
use std::sync::MutexGuard;
use std::sync::PoisonError;

use leptos::prelude::ArcTrigger;
use leptos::prelude::Notify as _;
use leptos::prelude::Track as _;
use yousaid_schema::Aid;
use yousaid_schema::Aids;
use yousaid_schema::Json;

use super::device::Player;
use super::device::Video;
use super::frame::Kiosk;
use super::view::QUIET;
use super::view::plain_button;
use crate::access::look::in_language;
use crate::element::Content;
use crate::element::Element;
use crate::element::element;
use crate::pictures::drawing;
use crate::reader::Reader;

/// A frame with the sign for playing in it.
const FILM: &str = "M6 9h36v30H6zM20 17v14l11-7z";

/// Something that is read out of a screen.
#[derive(Debug)]
pub(super) struct Line {
    /// The name under which aids may have a recording of it; empty if there can't be any.
    pub(super) aid: String,
    /// Whether it is the hint of the question of that name.
    pub(super) is_hint: bool,
    pub(super) words: String,
}

/// What is heard and watched of the questions.
pub(super) trait Media: Send + Sync {
    /// Whether anything of a question is recorded in the language that is shown.
    fn is_recorded(&self, kiosk: &Kiosk, ask: usize) -> bool;
    /// Reads these out by their recordings, and by a voice where there is none or it can't be had; `on_end` is called
    /// after the last, but not if it is stopped before. Called while somebody presses a button.
    fn read(&self, kiosk: &Arc<Kiosk>, lines: Vec<Line>, on_end: Box<dyn Fn()>);
    /// The film of a question, and the button that opens it.
    fn film(&self, kiosk: &Arc<Kiosk>, ask: usize, reader: &Reader) -> Content;
    /// Whether a film or a recording has gone on since this was asked last. One that waits for the network has not.
    fn goes_on(&self) -> bool;
    /// Ends what is read out, and pauses the film.
    fn stop(&self);
}

/// Whether a definition has any of it.
pub(super) fn is_in(aids: Option<&Json>) -> bool {
    let Some(Json::Object(aids)) = aids else { return false };
    let fields = ["audio", "hint_audio", "sign_language"];
    aids.iter().any(|(_, aid)| fields.iter().any(|field| aid.get(field).is_some()))
}

/// Gives the kiosk what its definition has of it.
pub(super) fn bring(kiosk: &Arc<Kiosk>) {
    let definition = kiosk.survey.definition();
    // It was judged with the definition.
    let read = |json| Aids::read(json, &definition.languages).ok();
    let Some(aids) = definition.aids.as_ref().filter(|aids| is_in(Some(aids))).and_then(read) else { return };
    let state = Mutex::new(State { turn: 0, film: None, place: 0.0 });
    kiosk.set_media(Arc::new(Shelf(Arc::new(Shared { aids, player: Player::new(), state }))));
}

struct Shelf(Arc<Shared>);

struct Shared {
    aids: Aids,
    player: Option<Player>,
    state: Mutex<State>,
}

struct State {
    /// How often reading began or ended: what belongs to an earlier turn is thrown away.
    turn: u32,
    film: Option<Arc<Film>>,
    /// How far film and recording had come when they were looked at last, in seconds.
    place: f64,
}

impl Media for Shelf {
    fn is_recorded(&self, kiosk: &Kiosk, ask: usize) -> bool {
        let (Some(id), language) = (kiosk.name_of(ask), kiosk.language()) else { return false };
        self.0.aids.iter().any(|(name, aid)| {
            let is_of = name.strip_prefix(id).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
            is_of && [&aid.audio, &aid.hint_audio].into_iter().any(|audio| in_language(audio, &language).is_some())
        })
    }

    fn read(&self, kiosk: &Arc<Kiosk>, lines: Vec<Line>, on_end: Box<dyn Fn()>) {
        if let Some(player) = &self.0.player {
            player.prepare();
        }
        let turn = self.0.turn();
        go_on(&self.0, kiosk, turn, Rest { lines: lines.into(), language: kiosk.language(), on_end });
    }

    fn film(&self, kiosk: &Arc<Kiosk>, ask: usize, reader: &Reader) -> Content {
        let aid = kiosk.name_of(ask).and_then(|id| self.0.aids.of(id));
        let film = aid.and_then(|aid| film_view(kiosk, ask, reader, aid));
        let (film, view) = film.map_or((None, Content::NONE), |(film, view)| (Some(film), view));
        self.0.state().film = film;
        view
    }

    fn goes_on(&self) -> bool {
        let film = self.0.state().film.clone();
        let film = film.and_then(|film| film.state().video.as_ref()?.place());
        let place = film.unwrap_or_default() + self.0.player.as_ref().and_then(Player::place).unwrap_or_default();
        let before = std::mem::replace(&mut self.0.state().place, place);
        (place - before).abs() > f64::EPSILON
    }

    fn stop(&self) {
        self.0.turn();
        if let Some(player) = &self.0.player {
            player.stop();
        }
        let film = self.0.state().film.clone();
        if let Some(film) = film {
            film.pause();
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

    /// The recording of a line.
    fn recording(&self, line: &Line, language: &str) -> Option<&str> {
        let aid = self.aids.of(&line.aid)?;
        in_language(if line.is_hint { &aid.hint_audio } else { &aid.audio }, language)
    }
}

/// What has not been read out yet.
struct Rest {
    lines: VecDeque<Line>,
    language: String,
    on_end: Box<dyn Fn()>,
}

/// Reads the first of these, and the others after it.
fn go_on(shared: &Arc<Shared>, kiosk: &Arc<Kiosk>, turn: u32, mut rest: Rest) {
    if shared.state().turn != turn {
        return;
    }
    let Some(line) = rest.lines.pop_front() else { return (rest.on_end)() };
    let address = shared.recording(&line, &rest.language).map(str::to_owned);
    let language = rest.language.clone();
    let (owners, rest) = ((Arc::downgrade(shared), Arc::downgrade(kiosk)), Mutex::new(Some(rest)));
    let words = line.words.clone();
    let ended = move |is_heard: bool| {
        let rest = rest.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let (Some(shared), Some(kiosk), Some(mut rest)) = (owners.0.upgrade(), owners.1.upgrade(), rest) {
            if !is_heard {
                rest.lines.push_front(Line { aid: String::new(), is_hint: false, words: words.clone() });
            }
            go_on(&shared, &kiosk, turn, rest);
        }
    };
    match (address, &shared.player) {
        (Some(address), Some(player)) => player.play(&address, ended),
        _ => kiosk.say(&line.words, &language, move || ended(true)),
    }
}

/// A film on the screen.
struct Film {
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

    fn pause(&self) {
        self.with_video(Video::pause);
        self.turn(&[Way::Playing], Way::Paused);
    }

    /// Opens it from its beginning, or closes it.
    fn toggle(&self, before: Way) {
        if before != Way::Closed {
            return self.turn(&[Way::Paused, Way::Failed], Way::Closed);
        }
        self.turn(&[Way::Closed], Way::Paused);
        self.with_video(Video::begin);
    }

    /// Plays it, unless it was just paused.
    fn press(&self, before: Way) {
        if before != Way::Playing {
            self.with_video(Video::play);
        }
    }
}

/// The button, and what it opens: a film without controls of the browser's own, which are too small for a kiosk.
fn film_view(kiosk: &Arc<Kiosk>, ask: usize, reader: &Reader, aid: &Aid) -> Option<(Arc<Film>, Content)> {
    let signed = aid.sign_language.as_ref()?;
    let film = Arc::new(Film { state: Mutex::default(), changed: ArcTrigger::new() });
    let language = &kiosk.language();
    let captions = in_language(&signed.captions, language).map(|address| (language.as_str(), address));
    let first = || signed.captions.first().map(|(language, address)| (language.as_str(), address.as_str()));
    let track = captions.or_else(first).map(|(language, address)| {
        element("track")
            .attribute("kind", "captions")
            .attribute("default", "")
            .attribute("srclang", language.to_owned())
            .attribute("src", address.to_owned())
    });
    let name = [reader.words.get("kiosk-film-button"), kiosk.title_of(ask, reader)].join(": ");
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
                })),
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
        }));
    Some((film, vec![opens.into(), screen.into()].into()))
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
