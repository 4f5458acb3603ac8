//! Playing recordings.

use std::cell::Cell;
use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::EventListener;
use send_wrapper::SendWrapper;
use wasm_bindgen_futures::spawn_local;

use crate::js::Js;
use crate::js::window;

/// What recordings are played with, one after the other. One for all of them: where only a press may begin to play
/// something (WebKit), what a press has begun may go on with others.
pub(crate) struct Player(SendWrapper<Inner>);

struct Inner {
    audio: Js,
    waiting: Rc<Waiting>,
    _listeners: [EventListener; 2],
}

/// Is told whether something was heard.
type OnEnd = Box<dyn Fn(bool)>;

/// What waits for the end of what is played.
#[derive(Default)]
struct Waiting {
    on_end: RefCell<Option<OnEnd>>,
    /// How often playing began or was stopped: what belongs to an earlier turn is thrown away.
    turn: Cell<u32>,
}

impl Waiting {
    fn next(&self, on_end: Option<OnEnd>) -> u32 {
        self.turn.set(self.turn.get().wrapping_add(1));
        *self.on_end.borrow_mut() = on_end;
        self.turn.get()
    }

    fn end(&self, is_heard: bool) {
        // Freed before it is called, which may begin with another.
        let on_end = self.on_end.borrow_mut().take();
        if let Some(on_end) = on_end {
            on_end(is_heard);
        }
    }
}

impl Player {
    pub(crate) fn new() -> Option<Self> {
        let audio = window()?.get("Audio")?.make(&[])?;
        audio.set("preload", &"none".into());
        let waiting = Rc::new(Waiting::default());
        let target = audio.target()?.clone();
        let listeners = [("ended", true), ("error", false)].map(|(event, is_heard)| {
            let waiting = waiting.clone();
            EventListener::new(&target, event, move |_| waiting.end(is_heard))
        });
        Some(Self(SendWrapper::new(Inner { audio, waiting, _listeners: listeners })))
    }

    /// Somebody has pressed a button to hear something: from now on it may be played at any time.
    pub(crate) fn prepare(&self) {
        self.0.audio.call("load", &[]);
    }

    /// Plays this in place of what is being played; `on_end` is called when it ends, with whether it was heard. What
    /// can't be had or played was not.
    pub(crate) fn play(&self, address: &str, on_end: impl Fn(bool) + 'static) {
        let Inner { audio, waiting, .. } = &*self.0;
        let turn = waiting.next(Some(Box::new(on_end)));
        audio.set("src", &address.into());
        let (played, waiting) = (audio.wait("play", &[]), waiting.clone());
        spawn_local(async move {
            if played.await.is_none() && waiting.turn.get() == turn {
                waiting.end(false);
            }
        });
    }

    /// How far it has come, in seconds.
    pub(crate) fn place(&self) -> Option<f64> {
        self.0.audio.get("currentTime")?.number()
    }

    pub(crate) fn stop(&self) {
        self.0.waiting.next(None);
        self.0.audio.call("pause", &[]);
    }
}

impl Drop for Player {
    fn drop(&mut self) {
        self.stop();
    }
}
