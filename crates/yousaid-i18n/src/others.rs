//! What only languages other than English need, behind one door, so that a bundle can load it only where one
//! is wanted.
//!
//! With the feature `lazy` nothing but [`OtherLanguages::all`] names it, and until it is installed every tag
//! is taken for what it says letter by letter, every text runs from left to right, and no catalogue is read.

use std::fmt;
use std::sync::OnceLock;

use crate::Direction;
use crate::Error;
use crate::Words;
use crate::language;
use crate::words;

static INSTALLED: OnceLock<OtherLanguages> = OnceLock::new();

/// What reads language tags and the catalogues of other languages.
#[derive(Clone, Copy)]
pub struct OtherLanguages {
    pub(crate) direction: fn(&str) -> Direction,
    pub(crate) endonym: for<'a> fn(&'a str) -> &'a str,
    pub(crate) best: for<'a> fn(&str, &[&'a str]) -> Option<&'a str>,
    pub(crate) load: fn(&str, &str) -> Result<Words, Error>,
}

impl OtherLanguages {
    /// All of it.
    #[must_use]
    pub fn all() -> Self {
        Self {
            direction: language::direction_by_script,
            endonym: language::own_name,
            best: language::best,
            load: words::load,
        }
    }

    /// From now on languages are told apart, and catalogues are read.
    pub fn install(self) {
        // Whoever was first has installed the same.
        let _ = INSTALLED.set(self);
    }

    /// Whether that can be done.
    #[must_use]
    pub fn is_installed() -> bool {
        door().is_some()
    }

    /// Whether it takes that to know what a tag says: not for English, of whatever country.
    #[must_use]
    pub fn is_needed(tag: &str) -> bool {
        let [b'e' | b'E', b'n' | b'N', country @ ..] = tag.as_bytes() else { return true };
        !matches!(country, [] | [b'-' | b'_', _, _])
    }
}

impl fmt::Debug for OtherLanguages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OtherLanguages").finish_non_exhaustive()
    }
}

/// None while it has to be installed.
pub(crate) fn door() -> Option<OtherLanguages> {
    let door = INSTALLED.get().copied();
    #[cfg(not(feature = "lazy"))]
    let door = door.or_else(|| Some(OtherLanguages::all()));
    door
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::LANGUAGES;
    use crate::negotiate;

    #[test]
    fn only_english_by_itself_or_of_a_country_can_do_without() {
        for tag in ["en", "EN", "en-GB", "en_us"] {
            assert!(!OtherLanguages::is_needed(tag), "{tag}");
            // So what is found without it is right.
            assert_eq!(negotiate(&[tag], LANGUAGES, "en"), "en");
            assert_eq!(crate::direction(tag), Direction::LeftToRight);
        }
        for tag in LANGUAGES[1..].iter().chain(&["", "e", "enm", "en-Arab", "en-GB-simple", "en-x-arab", "auto"]) {
            assert!(OtherLanguages::is_needed(tag), "{tag}");
        }
    }
}
