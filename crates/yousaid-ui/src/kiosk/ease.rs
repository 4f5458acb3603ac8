//! Easy words at a kiosk: a language of their own, or beside words that stay as they are.

use std::sync::Arc;

use yousaid_engine::Survey;
use yousaid_schema::Aids;
use yousaid_schema::Json;
use yousaid_schema::Text;

use super::frame::Kiosk;
use super::plan::Ask;
use crate::access::look::both;
use crate::access::look::is_easy;

/// The names of what stands on the last screen, for its aids.
pub(super) const TITLE: &str = "/ending/title";
pub(super) const PROMISE: &str = "/ending/outcome_promise";

/// What the first screen has to know of a definition's aids; all else of them comes later.
pub(super) struct Known {
    /// Easy words by name.
    easy: Vec<(String, Text)>,
    /// Whether any text that a kiosk shows has a picture.
    pub(super) has_pictures: bool,
}

impl Known {
    pub(super) fn of(survey: &Survey, asks: &[Ask]) -> Self {
        let mut known = Self { easy: Vec::new(), has_pictures: false };
        let Some(json @ Json::Object(aids)) = &survey.definition().aids else { return known };
        let ids = asks.iter().filter_map(|ask| Some(survey.questions().get(ask.index)?.spec.id.as_str()));
        for name in ids.chain([TITLE, PROMISE]) {
            let easy = Aids::easy(json, name, &survey.definition().languages);
            known.easy.extend(easy.map(|easy| (name.to_owned(), easy)));
            known.has_pictures |= aids.iter().any(|(aid, json)| {
                let is_of = aid.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
                is_of && json.get("picture").is_some()
            });
        }
        known
    }
}

impl Kiosk {
    /// Whether there are easy words: in a language of their own beside the one that is shown, or beside words
    /// that stay.
    pub(super) fn can_ease(&self) -> bool {
        let [plain, easy] = both(&self.language());
        let is_there = |(_, words): &(String, Text)| words.has(&plain) || words.has(&easy);
        self.knows(&easy) || self.aids.easy.iter().any(is_there)
    }

    /// Whether they are shown; whoever asks within a reaction reacts to that.
    pub(super) fn is_easy(&self) -> bool {
        self.look().is_easy || is_easy(&self.language())
    }

    /// Whether a text has easy words in any language.
    pub(super) fn has_easy_words(&self, name: &str) -> bool {
        self.aids.easy.iter().any(|(known, _)| known == name)
    }

    /// A text in easy words, where these are shown; never in another language than the text.
    pub(super) fn easy_words(&self, name: &str) -> Option<Text> {
        let (_, easy) = self.aids.easy.iter().find(|(known, _)| known == name).filter(|_| self.is_easy())?;
        let is_there = both(&self.language()).iter().any(|language| easy.has(language));
        is_there.then(|| easy.filled("{landlord}", &self.survey.definition().landlord.name))
    }

    pub(super) fn toggle_easy(self: &Arc<Self>) {
        let is_on = self.is_easy();
        let shown = self.language();
        let [plain, easy] = both(&shown);
        self.change_look(if is_on { |look| look.is_easy = false } else { |look| look.is_easy = true });
        // Easy words may be recorded where nothing else is.
        self.tell_media();
        let wanted = if is_on { plain } else { easy };
        if self.knows(&wanted) && !wanted.eq_ignore_ascii_case(&shown) {
            self.choose_language(&wanted);
        }
    }

    fn knows(&self, language: &str) -> bool {
        self.languages.iter().any(|known| known.eq_ignore_ascii_case(language))
    }
}
