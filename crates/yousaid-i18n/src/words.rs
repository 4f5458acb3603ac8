//! The messages of one language.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use fluent_bundle::FluentArgs;
use fluent_bundle::FluentValue;
use i18n_embed::I18nAssets;
use i18n_embed::LanguageLoader as _;
use i18n_embed::fluent::FluentLanguageLoader;
use unic_langid::LanguageIdentifier;

use crate::Direction;

const DOMAIN: &str = "yousaid_i18n";
const ENGLISH: &str = include_str!(concat!(env!("OUT_DIR"), "/en.ftl"));

/// The words of one language; what is missing in it is said in English. Cheap to clone.
#[derive(Clone)]
pub struct Words(Arc<Inner>);

struct Inner {
    language: String,
    status: Status,
    loader: FluentLanguageLoader,
}

/// Whether a native speaker has checked every message of a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Checked.
    Reviewed,
    /// Not checked yet, or its file does not say.
    Draft,
}

/// What is filled into a message.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg {
    /// Words, shown as they are.
    Text(String),
    /// A number, which also chooses between singular and plural.
    Number(f64),
}

impl Words {
    /// English, compiled in.
    #[must_use]
    pub fn english() -> Self {
        let english = english();
        let loader = FluentLanguageLoader::new(DOMAIN, english.clone());
        let files = Files { language: english.clone(), text: None };
        // Can't fail: the one file asked for is there. If it did, ids would be shown.
        let _ = loader.load_languages(&files, &[english]);
        Self(Arc::new(Inner { language: "en".to_owned(), status: status(ENGLISH), loader }))
    }

    /// Another language, from the text of its file, with English behind it.
    ///
    /// A message that can't be read is left out, and English is shown in its place.
    ///
    /// # Errors
    ///
    /// If `language` is no BCP 47 language tag, or `ftl` holds no message at all (for instance
    /// because a server answered with a page instead of the file).
    pub fn load(language: &str, ftl: &str) -> Result<Self, Error> {
        let error = |problem| Error { language: language.to_owned(), problem };
        let identifier: LanguageIdentifier = language.parse().map_err(|_| error(Problem::Tag))?;
        let english = english();
        let loader = FluentLanguageLoader::new(DOMAIN, english.clone());
        let alone = Files { language: identifier.clone(), text: Some(ftl) };
        loader.load_languages(&alone, std::slice::from_ref(&identifier)).map_err(|_| error(Problem::Empty))?;
        let count = |loader: &FluentLanguageLoader| loader.with_message_iter(&identifier, |messages| messages.count());
        // A file for `en` itself stands before the one compiled in, which is counted with it.
        let built_in = if identifier == english { count(&Self::english().0.loader) } else { 0 };
        if count(&loader) == built_in {
            return Err(error(Problem::Empty));
        }
        Ok(Self(Arc::new(Inner { language: language.to_owned(), status: status(ftl), loader })))
    }

    /// The language's tag, as it was given.
    #[must_use]
    pub fn language(&self) -> &str {
        &self.0.language
    }

    /// In which direction the language is written.
    #[must_use]
    pub fn direction(&self) -> Direction {
        crate::direction(&self.0.language)
    }

    /// Whether a native speaker has checked the words.
    #[must_use]
    pub fn status(&self) -> Status {
        self.0.status
    }

    /// A message without arguments. An id that no language knows is returned itself.
    #[must_use]
    pub fn get(&self, id: &str) -> String {
        self.with(id, &[])
    }

    /// A message with its arguments, by name.
    #[must_use]
    pub fn with(&self, id: &str, args: &[(&'static str, Arg)]) -> String {
        if !self.0.loader.has(id) {
            return id.to_owned();
        }
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, arg) in args {
            let value = match arg {
                Arg::Text(text) => FluentValue::from(text.as_str()),
                Arg::Number(number) => FluentValue::from(*number),
            };
            values.set(*name, value);
        }
        self.0.loader.get_args_fluent(id, Some(&values))
    }

    /// A day (`2026-05-31`, or a moment that begins so) in words: "31 May 2026". Anything else is
    /// returned as it is.
    ///
    /// Not left to the browser: Chromium has no month names for Welsh and would say them in
    /// English, in the American order.
    #[must_use]
    pub fn date(&self, day: &str) -> String {
        let number = |from: usize, to: usize| -> Option<u32> {
            let digits = day.get(from..to)?;
            digits.bytes().all(|b| b.is_ascii_digit()).then(|| digits.parse().ok())?
        };
        let dashes = day.get(4..5) == Some("-") && day.get(7..8) == Some("-");
        match (number(0, 4), number(5, 7), number(8, 10)) {
            (Some(year), Some(month @ 1..=12), Some(date @ 1..=31)) if dashes => {
                self.with("date-day", &[("day", date.into()), ("month", month.into()), ("year", year.into())])
            }
            _ => day.to_owned(),
        }
    }
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Words").field("language", &self.0.language).field("status", &self.0.status).finish()
    }
}

/// Equal when they are clones of one another.
impl PartialEq for Words {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<f64> for Arg {
    fn from(number: f64) -> Self {
        Self::Number(number)
    }
}

impl From<u32> for Arg {
    fn from(number: u32) -> Self {
        Self::Number(f64::from(number))
    }
}

impl From<i32> for Arg {
    fn from(number: i32) -> Self {
        Self::Number(f64::from(number))
    }
}

impl From<usize> for Arg {
    #[expect(clippy::cast_precision_loss, reason = "counts of pages and characters are far below 2^53")]
    fn from(number: usize) -> Self {
        Self::Number(number as f64)
    }
}

/// A language's file that can't be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    language: String,
    problem: Problem,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Problem {
    Tag,
    Empty,
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.problem {
            Problem::Tag => write!(f, "`{}` is not a BCP 47 language tag", self.language),
            Problem::Empty => write!(f, "the file of interface words for `{}` has no message in it", self.language),
        }
    }
}

impl std::error::Error for Error {}

fn english() -> LanguageIdentifier {
    "en".parse().unwrap_or_default()
}

/// A file says in its header `### status: reviewed`; what does not say so is a draft.
fn status(ftl: &str) -> Status {
    let reviewed = |line: &str| line.strip_prefix("###").is_some_and(|rest| rest.trim() == "status: reviewed");
    if ftl.lines().any(reviewed) { Status::Reviewed } else { Status::Draft }
}

/// English, and perhaps the text of another language, laid out as i18n-embed expects files.
struct Files<'a> {
    language: LanguageIdentifier,
    text: Option<&'a str>,
}

impl Files<'_> {
    fn path(language: &LanguageIdentifier) -> String {
        [&language.to_string(), "/", DOMAIN, ".ftl"].concat()
    }
}

impl I18nAssets for Files<'_> {
    fn get_files(&self, path: &str) -> Vec<Cow<'_, [u8]>> {
        let own = self.text.filter(|_| path == Self::path(&self.language));
        let english = (path == Self::path(&english())).then_some(ENGLISH);
        own.into_iter().chain(english).map(|text| Cow::Borrowed(text.as_bytes())).collect()
    }

    fn filenames_iter(&self) -> Box<dyn Iterator<Item = String> + '_> {
        Box::new([Self::path(&self.language), Self::path(&english())].into_iter())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WELSH: &str = include_str!("../i18n/cy/yousaid_i18n.ftl");

    #[test]
    fn english_is_there_without_a_file() {
        let words = Words::english();
        assert_eq!(words.get("survey-continue-button"), "Continue");
        assert_eq!(words.language(), "en");
        assert_eq!(words.direction(), Direction::LeftToRight);
    }

    #[test]
    fn a_message_that_is_missing_or_broken_is_said_in_english() {
        let words = Words::load("pl", "survey-back-link = Wstecz\nsurvey-continue-button = { $\n").unwrap();
        assert_eq!(words.get("survey-back-link"), "Wstecz");
        assert_eq!(words.get("survey-continue-button"), "Continue");
        assert_eq!(words.get("error-summary-title"), "There is a problem");
    }

    #[test]
    fn an_id_that_no_language_knows_is_shown_itself() {
        assert_eq!(Words::english().get("no-such-message"), "no-such-message");
    }

    #[test]
    fn what_is_filled_in_is_isolated_so_that_it_keeps_its_direction() {
        let arabic = "مرحبا";
        let text = Words::english().with("anonymity-named-text", &[("landlord", arabic.into())]);
        assert_eq!(text, format!("\u{2068}{arabic}\u{2069} can see your name with your answers."));
    }

    #[test]
    fn numbers_choose_the_plural_of_the_language() {
        let count = |words: &Words, number: u32| {
            let text = words.with("survey-progress-left-label", &[("page", 2u32.into()), ("left", number.into())]);
            text.replace(['\u{2068}', '\u{2069}'], "")
        };
        let english = Words::english();
        assert_eq!(count(&english, 0), "Page 2, the last page");
        assert_eq!(count(&english, 1), "Page 2, about 1 page left");
        assert_eq!(count(&english, 6), "Page 2, about 6 pages left");
        let welsh = Words::load("cy", WELSH).unwrap();
        assert_eq!(count(&welsh, 2), "Tudalen 2, tua 2 dudalen ar ôl");
        assert_eq!(count(&welsh, 3), "Tudalen 2, tua 3 tudalen ar ôl");
        assert_eq!(count(&welsh, 6), "Tudalen 2, tua 6 thudalen ar ôl");
    }

    #[test]
    fn numbers_are_shown_as_they_are() {
        let text = |number: f64| {
            Words::english().with("number-small-error", &[("min", number.into())]).replace(['\u{2068}', '\u{2069}'], "")
        };
        assert_eq!(text(0.0), "Enter a number that is 0 or more");
        assert_eq!(text(-1.5), "Enter a number that is -1.5 or more");
        assert_eq!(text(1000.0), "Enter a number that is 1000 or more");
    }

    #[test]
    fn days_are_said_in_words() {
        let plain = |text: String| text.replace(['\u{2068}', '\u{2069}'], "");
        assert_eq!(plain(Words::english().date("2026-05-31")), "31 May 2026");
        assert_eq!(plain(Words::english().date("2026-12-01T09:30:00Z")), "1 December 2026");
        assert_eq!(plain(Words::load("cy", WELSH).unwrap().date("2026-03-05")), "5 Mawrth 2026");
        for not_a_day in ["", "soon", "2026-13-01", "2026-00-01", "31/05/2026", "2026-05-éé"] {
            assert_eq!(Words::english().date(not_a_day), not_a_day);
        }
    }

    #[test]
    fn a_file_without_messages_or_a_tag_that_is_none_is_an_error() {
        let page = "<!doctype html>\n<title>Not found</title>\n";
        assert_eq!(
            Words::load("cy", page).unwrap_err().to_string(),
            "the file of interface words for `cy` has no message in it"
        );
        assert_eq!(Words::load("en", page).unwrap_err().problem, Problem::Empty);
        assert_eq!(Words::load("no tag", WELSH).unwrap_err().to_string(), "`no tag` is not a BCP 47 language tag");
    }

    #[test]
    fn a_file_of_ones_own_english_stands_before_the_one_compiled_in() {
        let words = Words::load("en", "survey-back-link = Go back").unwrap();
        assert_eq!(words.get("survey-back-link"), "Go back");
        assert_eq!(words.get("survey-continue-button"), "Continue");
        assert_eq!(words.status(), Status::Draft);
    }

    #[test]
    fn words_can_be_shared_between_threads() {
        fn shared<T: Send + Sync + Clone>(_: &T) {}
        let words = Words::english();
        shared(&words);
        assert_eq!(words, words.clone());
        assert_ne!(words, Words::english());
    }
}
