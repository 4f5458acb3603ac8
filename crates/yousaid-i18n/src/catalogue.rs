//! Compiled words of one language. The form is described in `yousaid-i18n-build`.

use std::borrow::Cow;

use crate::Arg;
use crate::Status;
use crate::pattern;

/// What a catalogue of this version begins with.
const BEGINNING: &str = "yousaid-words 1 ";

/// What ends it: without it the file was cut off.
const END: &str = "\n.\n";

/// Most bytes of a catalogue; a larger file is something else.
const MAX_BYTES: usize = 65_536;

/// Every language that ships, by its tag.
static ALL: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/catalogues.rs"));

/// The words of one of [`LANGUAGES`](crate::LANGUAGES) for [`Words::load`](crate::Words::load), for
/// programs that carry all languages with them: a server, an app. The bundle for web pages fetches
/// the same text when somebody needs it.
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

/// What stands in the text of a catalogue.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Parts<'a> {
    pub(crate) language: &'a str,
    status: &'a str,
    plural: &'a str,
    messages: &'a str,
}

impl<'a> Parts<'a> {
    pub(crate) fn of(text: &'a str) -> Result<Self, Problem> {
        let rest = text.strip_prefix(BEGINNING).ok_or(Problem::Foreign)?;
        let rest = rest.strip_suffix(END).filter(|_| text.len() <= MAX_BYTES).ok_or(Problem::Cut)?;
        let (head, rest) = rest.split_once('\n').ok_or(Problem::Empty)?;
        let (language, status) = head.split_once(' ').ok_or(Problem::Foreign)?;
        let (plural, messages) = rest.split_once('\n').ok_or(Problem::Empty)?;
        Ok(Self { language, status, plural, messages })
    }
}

/// The text of a catalogue that is known to have all [`Parts`].
#[derive(Clone, Debug)]
pub(crate) struct Catalogue(Cow<'static, str>);

impl Catalogue {
    /// English, compiled in.
    pub(crate) fn english() -> Self {
        Self(Cow::Borrowed(include_str!(concat!(env!("OUT_DIR"), "/en.txt"))))
    }

    pub(crate) fn read(text: String) -> Result<Self, Problem> {
        Parts::of(&text)?;
        Ok(Self(Cow::Owned(text)))
    }

    fn parts(&self) -> Parts<'_> {
        Parts::of(&self.0).unwrap_or_default()
    }

    pub(crate) fn status(&self) -> Status {
        if self.parts().status == "reviewed" { Status::Reviewed } else { Status::Draft }
    }

    /// A message; nothing if it is not there or can't be read.
    pub(crate) fn message(&self, id: &str, args: &[(&'static str, Arg)]) -> Option<String> {
        let Parts { plural, messages, .. } = self.parts();
        let pattern = messages.split('\n').find_map(|line| line.strip_prefix(id)?.strip_prefix('='))?;
        pattern::text(pattern, plural, args)
    }
}
