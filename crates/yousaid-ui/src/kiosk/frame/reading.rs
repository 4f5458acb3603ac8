//! What is read out of the screen, and what is watched on it.

use std::sync::Arc;

use leptos::prelude::Notify as _;
use leptos::prelude::Track as _;
use leptos::prelude::untrack;

use super::Kiosk;
use super::Stage;
use crate::element::Content;
use crate::element::element;
use crate::kiosk::media::Line;
use crate::kiosk::media::Media;
use crate::reader::Reader;

impl Kiosk {
    /// The id of a question.
    pub(in crate::kiosk) fn name_of(&self, ask: usize) -> Option<&str> {
        let asked = self.asks.get(ask)?;
        Some(self.survey.questions().get(asked.index)?.spec.id.as_str())
    }

    /// The words of a question.
    pub(in crate::kiosk) fn title_of(&self, ask: usize, reader: &Reader) -> String {
        let question = self.asks.get(ask).and_then(|asked| self.survey.questions().get(asked.index));
        let title = question.and_then(|question| question.spec.title.as_ref());
        title.map(|title| reader.plain(title)).unwrap_or_default()
    }

    /// Recordings and films have come.
    pub(in crate::kiosk) fn set_media(&self, media: Arc<dyn Media>) {
        // Whoever was first has brought the same.
        let _ = self.media.set(media);
        self.media_changed.notify();
    }

    /// Whoever asks within a reaction before they have come reacts to that; later asks leave no trace, because
    /// screens come and go for months.
    fn media(&self) -> Option<&dyn Media> {
        if self.media.get().is_none() {
            self.media_changed.track();
        }
        self.media.get().map(AsRef::as_ref)
    }

    /// The film of a question in sign language, where there is one.
    pub(in crate::kiosk) fn film(self: &Arc<Self>, ask: usize, reader: &Reader) -> Content {
        if !self.has_media {
            return Content::NONE;
        }
        let (kiosk, reader) = (self.clone(), reader.clone());
        let film = move || match kiosk.media() {
            Some(media) => untrack(|| media.film(&kiosk, ask, &reader)),
            None => Content::NONE,
        };
        // An element of its own: what follows right within what follows would stay when the screen is made anew.
        element("div").class("yousaid-kiosk__signed").follow_content(film).into()
    }

    /// Whether there is a voice for the language that is shown, or a recording in it.
    pub(in crate::kiosk) fn can_read(&self) -> bool {
        // Not what somebody chose or that they came: the button must not be made anew under their finger.
        self.media_changed.track();
        let language = self.language();
        let has_voice = self.state().speech.as_ref().is_some_and(|speech| speech.has_voice(&language));
        has_voice || self.is_recorded()
    }

    fn is_recorded(&self) -> bool {
        let Some(media) = self.media().filter(|_| self.has_media) else { return false };
        matches!(self.stage(), Stage::Ask(ask) if media.is_recorded(self, ask))
    }

    /// Reads the screen out, or stops.
    pub(in crate::kiosk) fn read_aloud(self: &Arc<Self>, lines: Vec<Line>) {
        let was_read = self.state().look.is_read;
        self.end_reading();
        if was_read {
            return;
        }
        let weak = Arc::downgrade(self);
        let turn = self.state().visit.turn;
        let ended = move || {
            if let Some(kiosk) = weak.upgrade()
                && kiosk.state().visit.turn == turn
            {
                kiosk.change_look(|look| look.is_read = false);
            }
        };
        self.change_look(|look| look.is_read = true);
        match self.media() {
            Some(media) if untrack(|| self.is_recorded()) => media.read(self, lines, Box::new(ended)),
            _ => {
                let words: Vec<String> = lines.into_iter().map(|line| line.words).collect();
                self.say(&words.join(". "), &untrack(|| self.language()), ended);
            }
        }
    }

    /// Has a voice say this; `on_end` is called when it ends, by itself or not, and at once where there is none.
    pub(in crate::kiosk) fn say(&self, text: &str, language: &str, on_end: impl Fn() + 'static) {
        // The state is free meanwhile: what was said before may end in this moment.
        let speech = self.state().speech.take();
        let on_end = Arc::new(on_end);
        let ended = on_end.clone();
        let said = speech.as_ref().and_then(|speech| speech.say(text, language, move || ended()));
        self.state().speech = speech;
        if said.is_none() {
            on_end();
        }
    }

    /// Ends what is read out, and pauses the film.
    pub(in crate::kiosk) fn end_reading(self: &Arc<Self>) {
        if let Some(media) = self.media.get() {
            media.stop();
        }
        if std::mem::take(&mut self.state().look.is_read) {
            let speech = self.state().speech.take();
            if let Some(speech) = &speech {
                speech.stop();
            }
            self.state().speech = speech;
            self.look_changed.notify();
        }
    }
}
