//! What a courier needs from where it runs: a clock, chance, timers, and a place to run futures.

use std::any::Any;
use std::time::Duration;

use futures::future::LocalBoxFuture;

/// Something that goes on until this is dropped.
pub type Guard = Box<dyn Any>;

/// What a courier needs from where it runs.
pub trait Platform {
    /// Time since some fixed moment, never going back; unlike the device's clock, which people
    /// set.
    fn now(&self) -> Duration;

    /// A number from 0 up to, but not including, 1, that spreads attempts over time.
    fn random(&self) -> f64;

    /// Runs a future to its end.
    fn spawn(&self, future: LocalBoxFuture<'static, ()>);

    /// Calls `wake` once after some time, unless the guard is dropped before.
    fn wake_in(&self, after: Duration, wake: Box<dyn FnOnce()>) -> Guard;

    /// Calls `wake` whenever a connection seems to have come back, until the guard is dropped.
    /// A hint only: nothing waits for it.
    fn wake_online(&self, wake: Box<dyn Fn()>) -> Guard;

    /// Calls `wake` whenever the page is hidden or shown again, until the guard is dropped: timers of
    /// pages that nobody sees are late, and other tabs may have come and gone meanwhile.
    fn wake_shown(&self, _wake: Box<dyn Fn()>) -> Guard {
        Box::new(())
    }

    /// Tells whoever looks after the page and the backend why a delivery was not taken. A hint only: residents read
    /// what is so in the page.
    fn warn(&self, _words: &str) {}
}

#[cfg(target_arch = "wasm32")]
mod browser {
    use std::time::Duration;

    use futures::future::LocalBoxFuture;
    use gloo::events::EventListener;
    use gloo::timers::callback::Timeout;
    use wasm_bindgen::prelude::wasm_bindgen;

    use super::Guard;
    use super::Platform;

    #[wasm_bindgen]
    extern "C" {
        #[wasm_bindgen(js_namespace = performance, js_name = now)]
        fn milliseconds() -> f64;

        #[wasm_bindgen(js_namespace = console)]
        fn warn(words: &str);
    }

    /// A page in a browser.
    #[derive(Clone, Copy, Debug, Default)]
    pub(crate) struct Here;

    impl Platform for Here {
        fn now(&self) -> Duration {
            // Whole ones: nothing waits for less, and what reads fractions would be in every bundle.
            Duration::from_millis(milliseconds() as u64)
        }

        fn random(&self) -> f64 {
            js_sys::Math::random()
        }

        fn spawn(&self, future: LocalBoxFuture<'static, ()>) {
            wasm_bindgen_futures::spawn_local(future);
        }

        fn wake_in(&self, after: Duration, wake: Box<dyn FnOnce()>) -> Guard {
            // `setTimeout` takes 31 bits and treats more as nothing.
            let milliseconds = after.as_millis().min(i32::MAX.unsigned_abs().into());
            // Rounded up: a timer that fires early would find nothing due.
            let milliseconds = u32::try_from(milliseconds).unwrap_or(u32::MAX).saturating_add(1);
            Box::new(Timeout::new(milliseconds, wake))
        }

        fn wake_online(&self, wake: Box<dyn Fn()>) -> Guard {
            Box::new(web_sys::window().map(|window| EventListener::new(&window, "online", move |_| wake())))
        }

        fn wake_shown(&self, wake: Box<dyn Fn()>) -> Guard {
            let document = web_sys::window().and_then(|window| window.document());
            // When it is hidden, too: that may be the last moment in which a phone lets anything be sent.
            Box::new(document.map(|document| EventListener::new(&document, "visibilitychange", move |_| wake())))
        }

        fn warn(&self, words: &str) {
            warn(words);
        }
    }
}

#[cfg(target_arch = "wasm32")]
pub(crate) use browser::Here;

/// A server that renders pages. Nobody answers there, so nothing is sent: time stands still and
/// nothing runs.
#[cfg(not(target_arch = "wasm32"))]
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Here;

#[cfg(not(target_arch = "wasm32"))]
impl Platform for Here {
    fn now(&self) -> Duration {
        Duration::ZERO
    }

    fn random(&self) -> f64 {
        0.0
    }

    fn spawn(&self, _future: LocalBoxFuture<'static, ()>) {}

    fn wake_in(&self, _after: Duration, _wake: Box<dyn FnOnce()>) -> Guard {
        Box::new(())
    }

    fn wake_online(&self, _wake: Box<dyn Fn()>) -> Guard {
        Box::new(())
    }
}
