//! Compiled words of one language: the catalogue of one group of words, or those of several one behind
//! the other. The form is described in `yousaid-i18n-build`.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::Arc;
use std::sync::Mutex;
use std::sync::PoisonError;

use crate::Arg;
use crate::Status;
use crate::pattern;

/// What a catalogue of this version begins with.
const BEGINNING: &str = "yousaid-words 1 ";

/// The line that ends it: without it the file was cut off.
const END: &str = ".";

/// Most bytes of catalogues; a larger file is something else.
const MAX_BYTES: usize = 131_072;

/// Every language that ships, by its tag.
static ALL: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/catalogues.rs"));

/// All words of one of [`LANGUAGES`](crate::LANGUAGES) for [`Words::load`](crate::Words::load), for
/// programs that carry all languages with them: a server, an app. The bundle for web pages fetches
/// the same text, in the groups that a survey needs, when somebody needs it.
///
/// ```
/// use yousaid_i18n::{Words, catalogue};
///
/// let welsh = Words::load("cy", catalogue("cy").unwrap_or_default())?;
/// assert_eq!(welsh.get("survey-continue-button"), "Parhau");
/// # Ok::<(), yousaid_i18n::Error>(())
/// ```
#[must_use]
pub fn catalogue(language: &str) -> Option<&'static str> {
    ALL.iter().find(|(tag, _)| *tag == language).map(|(_, text)| *text)
}

/// Why a text is not used as a catalogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Problem {
    /// It is none, or one of another version.
    Foreign,
    /// It ends too early, or is too large.
    Cut,
    /// It holds no message.
    Empty,
}

/// What stands in the text of catalogues; the first says how to read all.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Parts<'a> {
    pub(crate) language: &'a str,
    plural: &'a str,
    /// Line by line, among the heads and ends of further catalogues.
    messages: &'a str,
}

impl<'a> Parts<'a> {
    pub(crate) fn of(text: &'a str) -> Option<Self> {
        let (head, rest) = text.strip_prefix(BEGINNING)?.split_once('\n')?;
        let (language, _status) = head.split_once(' ')?;
        let (plural, messages) = rest.split_once('\n')?;
        Some(Self { language, plural, messages })
    }

    /// The same of a text that may be anything.
    pub(crate) fn check(text: &'a str) -> Result<Self, Problem> {
        if !text.starts_with(BEGINNING) {
            return Err(Problem::Foreign);
        }
        let parts = Self::of(text).filter(|_| is_whole(text)).ok_or(Problem::Cut)?;
        if parts.messages.is_empty() || parts.messages.starts_with(END) { Err(Problem::Empty) } else { Ok(parts) }
    }
}

/// Whether each catalogue in a text has its end, and the text has no more than may be.
fn is_whole(text: &str) -> bool {
    let mut is_open = false;
    for line in text.split('\n') {
        // A second beginning before the end of the first.
        if line.starts_with(BEGINNING) && std::mem::replace(&mut is_open, true) {
            return false;
        }
        is_open &= line != END;
    }
    !is_open && text.ends_with('\n') && text.len() <= MAX_BYTES
}

/// A text that is known to have [`Parts`].
#[derive(Clone, Debug)]
pub(crate) struct Catalogue {
    text: Cow<'static, str>,
    /// Where messages were found: a page says the same few again and again.
    found: Arc<Mutex<Vec<Found>>>,
}

#[derive(Debug)]
struct Found {
    id: String,
    /// Where the pattern stands in the text; nothing if the message is not there.
    place: Option<Range<usize>>,
}

impl Catalogue {
    /// English, compiled in: all of it, or what every survey needs if other parts come later.
    pub(crate) fn english() -> Self {
        #[cfg(feature = "lazy")]
        return Self::of(crate::english::COMMON);
        #[cfg(not(feature = "lazy"))]
        Self::of(include_str!(concat!(env!("OUT_DIR"), "/en.txt")))
    }

    /// Words that were compiled in.
    pub(crate) fn of(text: &'static str) -> Self {
        Self::new(Cow::Borrowed(text))
    }

    fn new(text: Cow<'static, str>) -> Self {
        Self { text, found: Arc::default() }
    }

    pub(crate) fn read(text: String) -> Result<Self, Problem> {
        Parts::check(&text)?;
        Ok(Self::new(Cow::Owned(text)))
    }

    fn parts(&self) -> Parts<'_> {
        Parts::of(&self.text).unwrap_or_default()
    }

    /// Draft if one of the groups is.
    pub(crate) fn status(&self) -> Status {
        let mut heads = self.text.split('\n').filter_map(|line| line.strip_prefix(BEGINNING));
        let is_reviewed = heads.all(|head| head.ends_with(" reviewed"));
        if is_reviewed { Status::Reviewed } else { Status::Draft }
    }

    /// A message; nothing if it is not there or can't be read.
    pub(crate) fn message(&self, id: &str, args: &[(&'static str, Arg)]) -> Option<String> {
        pattern::text(self.pattern(id)?, self.parts().plural, args)
    }

    fn pattern(&self, id: &str) -> Option<&str> {
        let mut found = self.found.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(found) = found.iter().find(|found| found.id == id) {
            return self.text.get(found.place.clone()?);
        }
        let place = self.find(id);
        found.push(Found { id: id.to_owned(), place: place.clone() });
        self.text.get(place?)
    }

    fn find(&self, id: &str) -> Option<Range<usize>> {
        let messages = self.parts().messages;
        let mut end = self.text.len() - messages.len();
        for line in messages.split('\n') {
            end += line.len();
            if let Some(pattern) = line.strip_prefix(id).and_then(|rest| rest.strip_prefix('=')) {
                return Some(end - pattern.len()..end);
            }
            end += 1;
        }
        None
    }
}
