//! What is heard and watched of the screen.

use std::sync::Arc;

use leptos::prelude::Notify as _;
use leptos::prelude::Track as _;
use yousaid_schema::Text;

use super::Kiosk;
use crate::element::Content;
use crate::kiosk::device;
use crate::kiosk::ease::PROMISE;
use crate::kiosk::ease::TITLE;
use crate::kiosk::media::Media;
use crate::reader::Reader;

impl Kiosk {
    /// The id of a question.
    pub(in crate::kiosk) fn name_of(&self, ask: usize) -> Option<&str> {
        let asked = self.asks.get(ask)?;
        Some(self.survey.questions().get(asked.index)?.spec.id.as_str())
    }

    /// A text of the last screen, by the name of its aids.
    pub(in crate::kiosk) fn ending(&self, name: &str) -> Option<&Text> {
        let ending = &self.survey.definition().ending;
        match name {
            TITLE => ending.title.as_ref(),
            PROMISE => ending.outcome_promise.as_ref(),
            _ => None,
        }
    }

    /// What is heard and watched has come.
    pub(in crate::kiosk) fn set_media(&self, media: Arc<dyn Media>) {
        // Whoever was first has brought the same.
        let _ = self.media.set(media);
        self.tell_media();
    }

    /// Something else can be heard.
    pub(in crate::kiosk) fn tell_media(&self) {
        self.media_changed.notify();
    }

    pub(in crate::kiosk) fn track_media(&self) {
        self.media_changed.track();
    }

    /// Whoever asks within a reaction before it has come reacts to that; later asks leave no trace, because
    /// screens come and go for months.
    pub(in crate::kiosk) fn media(&self) -> Option<&dyn Media> {
        if self.media.get().is_none() {
            self.track_media();
        }
        self.media.get().map(AsRef::as_ref)
    }

    /// The picture that the definition's aids have for a text.
    pub(in crate::kiosk) fn picture(&self, name: &str) -> Content {
        self.media.get().map_or(Content::NONE, |media| media.picture(name))
    }

    /// The film of a text in sign language.
    pub(in crate::kiosk) fn film(self: &Arc<Self>, name: &str, text: &Text, reader: &Reader) -> Content {
        self.media.get().map_or(Content::NONE, |media| media.film(self, name, text, reader))
    }

    /// Somebody is there.
    pub(in crate::kiosk) fn stay(&self) {
        self.state().last_touch = device::now();
    }

    /// The screen goes, and what is heard and watched of it.
    pub(in crate::kiosk) fn end_screen(&self) {
        if let Some(media) = self.media.get() {
            media.leave();
        }
    }

    /// Ends what is read out, and pauses films.
    pub(in crate::kiosk) fn end_reading(&self) {
        if let Some(media) = self.media.get() {
            media.stop();
        }
    }
}
