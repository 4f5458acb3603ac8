//! A server, which renders a kiosk and has none.

use std::any::Any;
use std::pin::Pin;
use std::time::Duration;

use web_sys::Event;
use web_sys::HtmlElement;

use crate::kiosk::hours::LocalTime;
use crate::kiosk::options::PinHash;
use crate::kiosk::staff::Health;

#[derive(Default)]
pub(crate) struct Timer(());

impl Timer {
    #[expect(clippy::unused_self, reason = "the same signature as in the browser")]
    pub(crate) fn set(&mut self, _after: Duration, _task: impl FnOnce() + 'static) {}

    #[expect(clippy::unused_self, reason = "the same signature as in the browser")]
    pub(crate) fn stop(&mut self) {}
}

pub(crate) struct PageGuard;

impl PageGuard {
    pub(crate) fn new(_on_leave: impl Fn() + 'static, _on_key: impl Fn(&Event) + 'static) -> Option<Self> {
        None
    }
}

pub(crate) struct Speech;

impl Speech {
    pub(crate) fn new(_on_voices: impl Fn() + 'static) -> Option<Self> {
        None
    }

    #[expect(clippy::unused_self, reason = "the same signature as in the browser")]
    pub(crate) fn has_voice(&self, _language: &str) -> bool {
        false
    }

    #[expect(clippy::unused_self, reason = "the same signature as in the browser")]
    pub(crate) fn say(&self, _text: &str, _language: &str, _on_end: impl Fn() + 'static) -> Option<()> {
        None
    }

    #[expect(clippy::unused_self, reason = "the same signature as in the browser")]
    pub(crate) fn stop(&self) {}
}

pub(crate) struct Player;

impl Player {
    pub(crate) fn new() -> Option<Self> {
        None
    }

    #[expect(clippy::unused_self, reason = "the same signature as in the browser")]
    pub(crate) fn prepare(&self) {}

    #[expect(clippy::unused_self, reason = "the same signature as in the browser")]
    pub(crate) fn play(&self, _address: &str, _on_end: impl Fn(bool) + 'static) {}

    #[expect(clippy::unused_self, reason = "the same signature as in the browser")]
    pub(crate) fn place(&self) -> Option<f64> {
        None
    }

    #[expect(clippy::unused_self, reason = "the same signature as in the browser")]
    pub(crate) fn stop(&self) {}
}

#[derive(Clone)]
pub(crate) struct Video;

impl Video {
    pub(crate) fn of(_element: &web_sys::Element) -> Option<Self> {
        None
    }

    #[expect(clippy::unused_self, reason = "the same signature as in the browser")]
    pub(crate) fn caption(&self, _is_shown: bool) {}

    #[expect(clippy::unused_self, reason = "the same signature as in the browser")]
    pub(crate) fn begin(&self) {}

    #[expect(clippy::unused_self, reason = "the same signature as in the browser")]
    pub(crate) fn play(&self) {}

    #[expect(clippy::unused_self, reason = "the same signature as in the browser")]
    pub(crate) fn pause(&self) {}

    #[expect(clippy::unused_self, reason = "the same signature as in the browser")]
    pub(crate) fn place(&self) -> Option<f64> {
        None
    }
}

pub(crate) struct Attempts;

impl Attempts {
    pub(crate) fn load() -> Self {
        Self
    }

    #[expect(clippy::unused_self, reason = "the same signature as in the browser")]
    pub(crate) fn wait(&self) -> Option<Duration> {
        None
    }

    #[expect(clippy::unused_self, reason = "the same signature as in the browser")]
    pub(crate) fn fail(&mut self) {}

    #[expect(clippy::unused_self, reason = "the same signature as in the browser")]
    pub(crate) fn succeed(&mut self) {}
}

pub(crate) async fn check_pin(_pin: &str, _known: &PinHash) -> Option<bool> {
    None
}

pub(crate) async fn next_number() -> Option<u32> {
    None
}

pub(crate) async fn health() -> Health {
    Health::default()
}

pub(crate) fn name_of_device() -> String {
    String::new()
}

pub(crate) fn now() -> Duration {
    Duration::ZERO
}

pub(crate) fn local_time() -> Option<LocalTime> {
    None
}

pub(crate) fn key(_event: &Event) -> Option<(String, bool)> {
    None
}

pub(crate) fn finger(_event: &Event) -> bool {
    true
}

pub(crate) fn place(_event: &Event, _root: &HtmlElement) -> Option<u8> {
    None
}

pub(crate) fn typed(_root: &HtmlElement, _id: &str, _take: bool) -> Option<String> {
    None
}

pub(crate) fn add_digit(_root: &HtmlElement, _id: &str, _digit: &str) {}

pub(crate) fn focus_next(_root: &HtmlElement) {}

pub(crate) fn chime() -> Option<()> {
    None
}

pub(crate) fn spawn(_task: Pin<Box<dyn Future<Output = ()>>>) {}

pub(crate) fn keep_storage() {}

pub(crate) fn wish_full_screen() {}

pub(crate) fn leave_full_screen() {}

pub(crate) async fn fonts(_list: String, _root: HtmlElement) -> Option<Box<dyn Any + Send>> {
    None
}
