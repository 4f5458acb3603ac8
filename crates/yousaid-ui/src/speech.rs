//! Reading aloud.

use std::rc::Rc;

use gloo::events::EventListener;
use send_wrapper::SendWrapper;

use crate::access;
use crate::js::Js;
use crate::js::window;

/// The voices of the device. Only those that are on the device itself count, and each for its own language
/// only: text in Urdu read out by an English voice is no words, and a voice from the network would be told
/// what is on the screen.
pub(crate) struct Speech {
    synthesis: SendWrapper<Js>,
    _listener: SendWrapper<EventListener>,
}

impl Speech {
    /// `on_voices` is called whenever the voices change: browsers load them late.
    pub(crate) fn new(on_voices: impl Fn() + 'static) -> Option<Self> {
        let synthesis = window()?.get("speechSynthesis")?;
        let listener = EventListener::new(synthesis.target()?, "voiceschanged", move |_| on_voices());
        Some(Self { synthesis: SendWrapper::new(synthesis), _listener: SendWrapper::new(listener) })
    }

    pub(crate) fn has_voice(&self, language: &str) -> bool {
        self.voice(language).is_some()
    }

    fn voice(&self, language: &str) -> Option<Js> {
        let voices = self.synthesis.call("getVoices", &[])?.items();
        voices.into_iter().find(|voice| {
            let is_local = voice.get("localService").is_some_and(|local| local.is_true());
            let speaks = voice.get("lang").and_then(|lang| lang.text());
            is_local && speaks.is_some_and(|voice| access::speaks(&voice, language))
        })
    }

    /// Reads this out in place of what is being read; `on_end` is called when it ends, by itself or not.
    pub(crate) fn say(&self, text: &str, language: &str, on_end: impl Fn() + 'static) -> Option<()> {
        self.stop();
        let voice = self.voice(language)?;
        let said = window()?.get("SpeechSynthesisUtterance")?.make(&[text.into()])?;
        said.set("voice", voice.value());
        said.set("lang", voice.get("lang")?.value());
        let on_end = Rc::new(on_end);
        for event in ["end", "error"] {
            let on_end = on_end.clone();
            // Ends with what is said, which has one of the two.
            EventListener::once(said.target()?, event, move |_| on_end()).forget();
        }
        self.synthesis.call("speak", &[said.value().clone()])?;
        Some(())
    }

    pub(crate) fn stop(&self) {
        self.synthesis.call("cancel", &[]);
    }
}

impl Drop for Speech {
    fn drop(&mut self) {
        self.stop();
    }
}
