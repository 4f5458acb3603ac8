//! Easy words at a kiosk: a language of their own, or beside words that stay as they are.

use std::sync::Arc;

use yousaid_schema::Text;

use super::frame::Kiosk;
use crate::access::look::both;
use crate::access::look::is_easy;

impl Kiosk {
    /// Whether there are easy words: in a language of their own beside the one that is shown, or beside the
    /// words of a question.
    pub(super) fn can_ease(&self) -> bool {
        let [plain, easy] = both(&self.language());
        let is_there = |words: &Text| words.has(&plain) || words.has(&easy);
        self.knows(&easy) || self.easy.iter().flatten().any(is_there)
    }

    /// Whether they are shown; whoever asks within a reaction reacts to that.
    pub(super) fn is_easy(&self) -> bool {
        self.look().is_easy || is_easy(&self.language())
    }

    /// A question in easy words, where these are shown; never in another language than the question.
    pub(super) fn easy_words(&self, ask: usize) -> Option<Text> {
        let easy = self.easy.get(ask)?.as_ref().filter(|_| self.is_easy())?;
        let is_there = both(&self.language()).iter().any(|language| easy.has(language));
        is_there.then(|| easy.filled("{landlord}", &self.survey.definition().landlord.name))
    }

    pub(super) fn toggle_easy(self: &Arc<Self>) {
        let is_on = self.is_easy();
        let shown = self.language();
        let [plain, easy] = both(&shown);
        self.change_look(if is_on { |look| look.is_easy = false } else { |look| look.is_easy = true });
        let wanted = if is_on { plain } else { easy };
        if self.knows(&wanted) && !wanted.eq_ignore_ascii_case(&shown) {
            self.choose_language(&wanted);
        }
    }

    fn knows(&self, language: &str) -> bool {
        self.languages.iter().any(|known| known.eq_ignore_ascii_case(language))
    }
}
