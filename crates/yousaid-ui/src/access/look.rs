//! What a resident has chosen to read more easily.

use std::sync::Mutex;
use std::sync::PoisonError;

/// What is on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Look {
    pub(super) is_large: bool,
    pub(super) is_high_contrast: bool,
    /// With easy read unless somebody has said otherwise.
    pub(super) pictures: Option<bool>,
    pub(super) is_easy: bool,
}

/// For widgets that come later on the same page; nothing is put on the device.
static CHOSEN: Mutex<Look> =
    Mutex::new(Look { is_large: false, is_high_contrast: false, pictures: None, is_easy: false });

impl Look {
    /// What was chosen on this page before. Easy read is another language and belongs to one widget.
    pub(super) fn remembered() -> Self {
        Self { is_easy: false, ..*CHOSEN.lock().unwrap_or_else(PoisonError::into_inner) }
    }

    pub(super) fn remember(self) {
        *CHOSEN.lock().unwrap_or_else(PoisonError::into_inner) = self;
    }

    pub(super) fn has_pictures(self) -> bool {
        self.pictures.unwrap_or(self.is_easy)
    }
}

/// What ends the tag of a language that is written for easy read, as in `en-simple`.
const EASY: &str = "-simple";

/// Whether a language is written for easy read.
pub(crate) fn is_easy(language: &str) -> bool {
    language.to_ascii_lowercase().ends_with(EASY)
}

/// The language without that, and the language with it.
pub(crate) fn both(language: &str) -> [String; 2] {
    let plain = match is_easy(language) {
        true => language.get(..language.len() - EASY.len()).unwrap_or(language),
        false => language,
    };
    [plain.to_owned(), [plain, EASY].concat()]
}

/// What there is in a language: exactly, or in the one of which it is the easy version.
pub(crate) fn in_language<'a>(by_language: &'a [(String, String)], language: &str) -> Option<&'a str> {
    let find = |wanted: &str| by_language.iter().find(|(known, _)| known.eq_ignore_ascii_case(wanted));
    let [plain, _] = both(language);
    find(language).or_else(|| find(&plain)).map(|(_, address)| address.as_str())
}

/// Whether a voice that speaks `voice` speaks this language: the same language, and the same script and
/// region where the language names them.
#[cfg(any(test, target_arch = "wasm32"))]
pub(crate) fn speaks(voice: &str, language: &str) -> bool {
    let parts = |tag: &str| tag.to_ascii_lowercase().replace('_', "-");
    let (voice, language) = (parts(voice), parts(language));
    // English for easy read is English.
    let language = language.strip_suffix("-simple").unwrap_or(&language);
    voice == language || voice.strip_prefix(language).is_some_and(|rest| rest.starts_with('-'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn easy_read_is_a_language_of_its_own_beside_each() {
        assert_eq!(both("en"), ["en", "en-simple"]);
        assert_eq!(both("en-Simple"), ["en", "en-simple"]);
        assert_eq!(both("zh-Hant"), ["zh-Hant", "zh-Hant-simple"]);
        assert!(is_easy("cy-simple") && !is_easy("cy"));
    }

    #[test]
    fn a_recording_is_of_this_language_or_not_there() {
        let known = [("en".to_owned(), "a.mp3".to_owned()), ("ur".to_owned(), "b.mp3".to_owned())];
        assert_eq!(in_language(&known, "en-simple"), Some("a.mp3"));
        assert_eq!(in_language(&known, "ur"), Some("b.mp3"));
        assert_eq!(in_language(&known, "cy"), None);
    }

    #[test]
    fn pictures_come_with_easy_read_unless_somebody_says_otherwise() {
        let look = Look { is_easy: true, ..Look::default() };
        assert!(look.has_pictures() && !Look::default().has_pictures());
        assert!(!Look { pictures: Some(false), ..look }.has_pictures());
        assert!(Look { pictures: Some(true), ..Look::default() }.has_pictures());
    }

    #[test]
    fn a_voice_speaks_its_own_language_only() {
        for (voice, language) in
            [("en-GB", "en"), ("en_US", "en"), ("cy", "cy"), ("zh-Hant-TW", "zh-Hant"), ("en-GB", "en-simple")]
        {
            assert!(speaks(voice, language), "{voice} {language}");
        }
        for (voice, language) in
            [("en-GB", "cy"), ("ur-PK", "en"), ("zh-CN", "zh-Hant"), ("fil-PH", "fi"), ("pa-IN", "pa-Arab")]
        {
            assert!(!speaks(voice, language), "{voice} {language}");
        }
    }
}
