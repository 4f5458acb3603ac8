//! Pseudo-languages, with the feature `pseudo`: English in disguise, for tests and the gallery.
//!
//! What stands on a page in one of them and is plain English was written into the program, where no
//! translator finds it. They are none of [`LANGUAGES`](crate::LANGUAGES), so no resident is offered one;
//! [`catalogue`](crate::catalogue) has the words of the interface in them:
//!
//! ```
//! use yousaid_i18n::{Words, catalogue};
//!
//! let words = Words::load("en-XA", catalogue("en-XA").unwrap_or_default())?;
//! assert_eq!(words.get("survey-continue-button"), "Çöñţîîîñûéé");
//! # Ok::<(), yousaid_i18n::Error>(())
//! ```

pub use yousaid_i18n_build::PSEUDO_LANGUAGES as LANGUAGES;
pub use yousaid_i18n_build::is_pseudo;
pub use yousaid_i18n_build::pseudo_text as text;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Words;
    use crate::catalogue;

    #[test]
    fn every_message_is_in_disguise_and_the_resident_is_offered_none() {
        let english = catalogue("en").unwrap();
        for tag in LANGUAGES {
            assert!(!crate::LANGUAGES.contains(&tag));
            let words = Words::load(tag, catalogue(tag).unwrap()).unwrap();
            let ids = english.lines().filter_map(|line| line.split_once('=')).filter(|(id, _)| !id.contains(':'));
            let mut count = 0;
            for (id, pattern) in ids.filter(|(_, pattern)| pattern.chars().any(|c| c.is_ascii_alphabetic())) {
                // What is filled in is no text of a translator; a pattern may be nothing else.
                if !pattern.starts_with('{') {
                    assert_ne!(words.get(id), Words::english().get(id), "{tag}: {id}");
                    count += 1;
                }
            }
            assert!(count > 200, "{count}");
        }
    }
}
