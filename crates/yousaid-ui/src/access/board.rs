//! The bar above a board of outcomes: larger text, high contrast, reading aloud. Easy read is one of the languages
//! that a board offers in its own list.

use std::fmt;
use std::sync::Arc;
use std::sync::Mutex;
use std::sync::MutexGuard;
use std::sync::PoisonError;

use leptos::prelude::ArcTrigger;
use leptos::prelude::Notify as _;
use leptos::prelude::Track as _;
use leptos::prelude::untrack;
use wasm_bindgen::JsCast as _;
use web_sys::HtmlElement;
use yousaid_i18n::Words;

use super::look::Look;
use super::page;
use super::page::Page;
use super::reading::Reading;
use crate::Getter;
use crate::browser;
use crate::browser::Local;
use crate::element::Element;
use crate::element::element;
use crate::outcomes::Filter;
use crate::pictures;
use crate::reader::Reader;

/// What makes a board of outcomes easier to read, for [`Board::access`](crate::Board::access).
///
/// A value of its own, so that a bundle whose boards have no bar holds no code for one.
#[derive(Clone, Copy)]
pub struct BoardAccess(fn(Seen) -> Element);

impl BoardAccess {
    /// All of it.
    #[must_use]
    pub fn all() -> Self {
        Self(above)
    }

    /// Above everything else of the board.
    pub(crate) fn above(self, seen: Seen) -> Element {
        (self.0)(seen)
    }
}

impl fmt::Debug for BoardAccess {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BoardAccess").finish_non_exhaustive()
    }
}

/// What the bar has to know of its board.
pub(crate) struct Seen {
    pub(crate) words: Getter<Words>,
    /// The language of the entries.
    pub(crate) language: Getter<String>,
    /// The place and topic that were chosen.
    pub(crate) filter: Getter<Filter>,
}

/// What its closures share.
struct Bar {
    seen: Seen,
    state: Mutex<State>,
    look_changed: ArcTrigger,
    reading: Arc<Reading>,
}

#[derive(Default)]
struct State {
    look: Look,
    /// The bar itself, once it is built.
    place: Option<Local<web_sys::Element>>,
    /// What was on the board when it was looked at last.
    shown: Option<(String, Filter)>,
}

fn above(seen: Seen) -> Element {
    let state = Mutex::new(State { look: Look::remembered(), ..State::default() });
    let bar = Arc::new(Bar { seen, state, look_changed: ArcTrigger::new(), reading: Reading::new() });
    let (built, followed) = (bar.clone(), bar.clone());
    element("div")
        .class("yousaid-access")
        .attribute("part", "access")
        .on_built(move |place| built.state().place = Some(Local::new(place.clone())))
        .follow_with(move || {
            followed.look_changed.track();
            // Words that come make the board anew.
            (followed.seen.words)();
            let shown = ((followed.seen.language)(), (followed.seen.filter)());
            let bar = Arc::downgrade(&followed);
            browser::after_render(Box::new(move || {
                if let Some(bar) = bar.upgrade() {
                    bar.arrange(&shown);
                }
            }));
        })
        .child(tools(&bar))
}

impl Bar {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn reader(&self) -> Reader {
        Reader { words: (self.seen.words)(), language: (self.seen.language)(), sessions: None }
    }

    /// The board around the bar; none until it is on a page.
    fn root(&self) -> Option<HtmlElement> {
        let state = self.state();
        let place = state.place.as_ref().and_then(Local::get)?;
        place.closest(".yousaid").ok()??.dyn_into().ok()
    }

    /// Brings the board in line with what was chosen. What was being read is no longer there if another language,
    /// place or topic is.
    fn arrange(&self, shown: &(String, Filter)) {
        let Some(root) = self.root() else { return };
        let voices = Arc::downgrade(&self.reading);
        let on_voices = move || {
            if let Some(reading) = voices.upgrade() {
                reading.look_again();
            }
        };
        self.reading.listen(|| Page::new(&root, || false, on_voices));
        let before = self.state().shown.replace(shown.clone());
        if before.is_some_and(|before| before != *shown) {
            self.reading.stop();
        }
        let look = self.state().look;
        page::dress(&root, look);
        self.reading.look_again();
    }

    /// What is on; whoever asks within a reaction reacts to its change.
    fn look(&self) -> Look {
        self.look_changed.track();
        self.state().look
    }

    fn change(&self, change: fn(&mut Look)) {
        let mut state = self.state();
        change(&mut state.look);
        state.look.remember();
        drop(state);
        self.look_changed.notify();
    }

    fn can_read(&self) -> bool {
        self.reading.can_read(self.root().as_ref(), &untrack(|| (self.seen.language)()))
    }

    fn read(&self) {
        if let Some(root) = self.root() {
            self.reading.toggle(&root, &untrack(|| (self.seen.language)()));
        }
    }
}

fn tools(bar: &Arc<Bar>) -> Element {
    let [named, lang, dir, reads] = [(); 4].map(|()| bar.clone());
    element("div")
        .class("yousaid-access__tools")
        .attribute("role", "group")
        .follow("aria-label", move || Some((named.seen.words)().get("access-tools-label").into()))
        .follow("lang", move || lang.reader().foreign().0.map(Into::into))
        .follow("dir", move || dir.reader().foreign().1.map(Into::into))
        .child(tool(
            bar,
            "access-large-button",
            pictures::LETTERS,
            |look| look.is_large,
            |look| look.is_large = !look.is_large,
        ))
        .child(tool(
            bar,
            "access-contrast-button",
            pictures::HALVES,
            |look| look.is_high_contrast,
            |look| look.is_high_contrast = !look.is_high_contrast,
        ))
        .follow_content(move || reads.can_read().then(|| untrack(|| read_button(&reads))).into())
}

fn tool(
    bar: &Arc<Bar>,
    words: &'static str,
    strokes: &'static str,
    is_on: fn(Look) -> bool,
    change: fn(&mut Look),
) -> Element {
    let [on, pressed, named] = [(); 3].map(|()| bar.clone());
    element("button")
        .attribute("type", "button")
        .class("yousaid-access__tool")
        .follow("aria-pressed", move || Some(if is_on(on.look()) { "true" } else { "false" }.into()))
        .on("click", move |_| pressed.change(change))
        .child(pictures::drawing("yousaid-access__icon", strokes))
        .child(element("span").follow_text(move || (named.seen.words)().get(words).into()))
}

fn read_button(bar: &Arc<Bar>) -> Element {
    let [on, pressed, named] = [(); 3].map(|()| bar.clone());
    let words = move || {
        let id = if named.reading.is_read() { "access-stop-button" } else { "access-read-button" };
        (named.seen.words)().get(id).into()
    };
    element("button")
        .attribute("type", "button")
        .class("yousaid-access__tool")
        .follow("data-on", move || on.reading.is_read().then(|| "".into()))
        .on("click", move |_| pressed.read())
        .child(pictures::drawing("yousaid-access__icon", pictures::SOUND))
        .child(element("span").follow_text(words))
}
