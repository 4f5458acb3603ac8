//! The messages of one language.

use std::fmt;
use std::sync::Arc;

use i18n_embed::LanguageLoader as _;
use yousaid_schema::Decimal;

use crate::Direction;
use crate::catalogue::Catalogue;
use crate::catalogue::Parts;
use crate::catalogue::Problem;
use crate::language::identifier;
use crate::loader::Loader;
use crate::loader::Shelf;
use crate::others;

/// The words of one language; what is missing in it is said in English. Cheap to clone.
#[derive(Clone)]
pub struct Words(Arc<Inner>);

struct Inner {
    language: String,
    /// The first that has a message says it.
    catalogues: Vec<Catalogue>,
}

/// Whether a native speaker has checked every message of a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Status {
    /// Checked.
    Reviewed,
    /// Not checked yet, or its file does not say.
    Draft,
}

/// What is filled into a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arg {
    /// Words, shown as they are.
    Text(String),
    /// A number, which also chooses between singular and plural.
    Number(Decimal),
}

impl Words {
    /// English, compiled in. With the feature `lazy` only what every survey needs: see
    /// [`Words::with_english`].
    #[must_use]
    pub fn english() -> Self {
        Self(Arc::new(Inner { language: "en".to_owned(), catalogues: vec![Catalogue::english()] }))
    }

    /// One of [`LANGUAGES`](crate::LANGUAGES), from the catalogues that are compiled in, for programs that may carry all
    /// of them: a server, an app. Together they have 1.5 MB, which a page that is loaded by telephone rather fetches one
    /// by one ([`Words::load`]).
    ///
    /// ```
    /// use yousaid_i18n::Words;
    ///
    /// assert_eq!(Words::built_in("cy")?.get("survey-continue-button"), "Parhau");
    /// assert!(Words::built_in("tlh").is_err());
    /// # Ok::<(), yousaid_i18n::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// If `language` is none of them, letter by letter: [`negotiate`](crate::negotiate) finds the one that fits. With
    /// the feature `lazy` as [`Words::load`].
    pub fn built_in(language: &str) -> Result<Self, Error> {
        let missing = || Error { language: language.to_owned(), fault: Fault::Missing };
        match language {
            "en" => Ok(Self::english()),
            _ => Self::load(language, crate::catalogue(language).ok_or_else(missing)?),
        }
    }

    /// Another language, from the text of its catalogue, with English behind it: the text of
    /// [`catalogue`](crate::catalogue), or of a file of the built bundle (`i18n/{language}-….txt`).
    ///
    /// The text may hold the catalogues of several groups of words, one behind the other. A message that
    /// can't be read is left out, and English is shown in its place.
    ///
    /// # Errors
    ///
    /// If `language` is no BCP 47 language tag, or `text` is not a whole catalogue of that language
    /// (for instance because a server answered with a page instead of the file, or because the file
    /// is in Fluent still). With the feature `lazy` also before [`OtherLanguages`](crate::OtherLanguages) is
    /// installed.
    pub fn load(language: &str, text: &str) -> Result<Self, Error> {
        let missing = || Error { language: language.to_owned(), fault: Fault::Tag };
        (others::door().ok_or_else(missing)?.load)(language, text)
    }

    /// The same with a further group of English words behind them: one of [`english`](crate::english),
    /// which comes with the part of the program that says them.
    #[must_use]
    pub fn with_english(&self, group: &'static str) -> Self {
        let catalogues = self.0.catalogues.iter().cloned().chain([Catalogue::of(group)]).collect();
        Self(Arc::new(Inner { language: self.0.language.clone(), catalogues }))
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
        self.0.catalogues.first().map_or(Status::Draft, Catalogue::status)
    }

    /// A message without arguments. An id that no language knows is returned itself.
    #[must_use]
    pub fn get(&self, id: &str) -> String {
        self.with(id, &[])
    }

    /// A message with its arguments, by name.
    #[must_use]
    pub fn with(&self, id: &str, args: &[(&'static str, Arg)]) -> String {
        self.0.catalogues.iter().find_map(|catalogue| catalogue.message(id, args)).unwrap_or_else(|| id.to_owned())
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

/// See [`Words::load`].
pub(crate) fn load(language: &str, text: &str) -> Result<Words, Error> {
    let error = |fault| Error { language: language.to_owned(), fault };
    let identifier = identifier(language).ok_or_else(|| error(Fault::Tag))?;
    let parts = Parts::check(text).map_err(|problem| error(Fault::Text(problem)))?;
    if !parts.language.eq_ignore_ascii_case(&identifier.to_string()) {
        return Err(error(Fault::Other(parts.language.to_owned())));
    }
    let loader = Loader::default();
    let shelf = Shelf { language: &identifier, text };
    loader
        .load_languages(&shelf, std::slice::from_ref(&identifier))
        .map_err(|_| error(Fault::Text(Problem::Foreign)))?;
    Ok(Words(Arc::new(Inner { language: language.to_owned(), catalogues: loader.into_catalogues() })))
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Words").field("language", &self.0.language).field("status", &self.status()).finish()
    }
}

/// Equal when they are clones of one another.
impl PartialEq for Words {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl Eq for Words {}

/// English.
impl Default for Words {
    fn default() -> Self {
        Self::english()
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

impl From<Decimal> for Arg {
    fn from(number: Decimal) -> Self {
        Self::Number(number)
    }
}

impl From<u32> for Arg {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

impl From<i32> for Arg {
    fn from(number: i32) -> Self {
        Self::Number(number.into())
    }
}

/// A count. More than four thousand million are said as that.
impl From<usize> for Arg {
    fn from(number: usize) -> Self {
        u32::try_from(number).unwrap_or(u32::MAX).into()
    }
}

/// A language's catalogue that can't be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    language: String,
    fault: Fault,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Fault {
    Tag,
    /// There is none.
    Missing,
    Text(Problem),
    /// It is of this language.
    Other(String),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = match &self.fault {
            Fault::Tag => return write!(f, "`{}` is not a BCP 47 language tag", self.language),
            Fault::Missing => return write!(f, "the interface does not speak `{}`; see `LANGUAGES`", self.language),
            Fault::Other(language) => {
                return write!(f, "the file of interface words for `{}` is for `{language}`", self.language);
            }
            Fault::Text(Problem::Foreign) => "is not one of this version; take it from the same build",
            Fault::Text(Problem::Cut) => "is cut off",
            Fault::Text(Problem::Empty) => "has no message in it",
        };
        write!(f, "the file of interface words for `{}` {what}", self.language)
    }
}

impl std::error::Error for Error {}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// A catalogue with these lines as messages.
    fn catalogue(language: &str, messages: &str) -> String {
        ["yousaid-words 1 ", language, " draft\none:i=1&v=0\n", messages, ".\n"].concat()
    }

    fn welsh() -> Words {
        Words::load("cy", crate::catalogue("cy").unwrap()).unwrap()
    }

    #[test]
    fn english_is_there_without_a_file() {
        let words = Words::english();
        assert_eq!(words.get("survey-continue-button"), "Continue");
        assert_eq!(words.language(), "en");
        assert_eq!(words.direction(), Direction::LeftToRight);
    }

    #[test]
    fn a_message_that_is_missing_or_broken_is_said_in_english() {
        let polish = catalogue("pl", "survey-back-link=Wstecz\nsurvey-continue-button={\n");
        let words = Words::load("pl", &polish).unwrap();
        assert_eq!(words.get("survey-back-link"), "Wstecz");
        assert_eq!(words.get("survey-continue-button"), "Continue");
        assert_eq!(words.get("error-summary-title"), "There is a problem");
    }

    #[test]
    fn an_id_that_no_language_knows_is_shown_itself() {
        assert_eq!(Words::english().get("no-such-message"), "no-such-message");
    }

    #[test]
    fn every_message_is_found_again_whatever_was_asked_for_before() {
        let text = crate::catalogue("cy").unwrap();
        let words = welsh();
        let ids: Vec<&str> = text.lines().filter_map(|line| line.split_once('=')).map(|(id, _)| id).collect();
        let said = |words: &Words| ids.iter().map(|id| words.get(id)).collect::<Vec<_>>();
        let first = said(&words);
        assert_eq!(words.get("no-such-message"), "no-such-message");
        assert_eq!(said(&words), first);
        assert_eq!(ids.iter().rev().map(|id| welsh().get(id)).rev().collect::<Vec<_>>(), first);
        // Another catalogue with the same ids has its own words.
        assert_eq!(Words::english().get("survey-back-link"), "Back");
        assert_eq!(words.get("survey-back-link"), "Yn ôl");
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
        let welsh = welsh();
        assert_eq!(count(&welsh, 2), "Tudalen 2, tua 2 dudalen ar ôl");
        assert_eq!(count(&welsh, 3), "Tudalen 2, tua 3 tudalen ar ôl");
        assert_eq!(count(&welsh, 6), "Tudalen 2, tua 6 thudalen ar ôl");
    }

    #[test]
    fn numbers_are_shown_as_they_are() {
        let text = |number: &str| {
            let number = Decimal::parse(number).unwrap();
            Words::english().with("number-small-error", &[("min", number.into())]).replace(['\u{2068}', '\u{2069}'], "")
        };
        assert_eq!(text("0"), "Enter a number that is 0 or more");
        assert_eq!(text("-1.5"), "Enter a number that is -1.5 or more");
        assert_eq!(text("1000"), "Enter a number that is 1000 or more");
    }

    #[test]
    fn days_are_said_in_words() {
        let plain = |text: String| text.replace(['\u{2068}', '\u{2069}'], "");
        assert_eq!(plain(Words::english().date("2026-05-31")), "31 May 2026");
        assert_eq!(plain(Words::english().date("2026-12-01T09:30:00Z")), "1 December 2026");
        assert_eq!(plain(welsh().date("2026-03-05")), "5 Mawrth 2026");
        for not_a_day in ["", "soon", "2026-13-01", "2026-00-01", "31/05/2026", "2026-05-éé"] {
            assert_eq!(Words::english().date(not_a_day), not_a_day);
        }
    }

    #[test]
    fn a_file_that_is_no_catalogue_of_the_language_is_an_error() {
        let error = |language: &str, text: &str| Words::load(language, text).unwrap_err().to_string();
        let (page, fluent) = ("<!doctype html>\n<title>Not found</title>\n", "survey-back-link = Yn ôl\n");
        for text in [page, fluent, "", "yousaid-words 2 cy draft\n\na=A\n.\n"] {
            assert_eq!(
                error("cy", text),
                "the file of interface words for `cy` is not one of this version; take it from the same build"
            );
        }
        let whole = catalogue("cy", "a=A\n");
        for length in "yousaid-words 1 ".len()..whole.len() {
            assert_eq!(error("cy", &whole[..length]), "the file of interface words for `cy` is cut off");
        }
        let large = catalogue("cy", &"a=A\n".repeat(33_000));
        assert_eq!(error("cy", &large), "the file of interface words for `cy` is cut off");
        for empty in [catalogue("cy", ""), "yousaid-words 1 cy draft\n.\n".to_owned()] {
            assert_eq!(error("cy", &empty), "the file of interface words for `cy` has no message in it");
        }
        assert_eq!(error("no tag", &whole), "`no tag` is not a BCP 47 language tag");
        assert_eq!(error("pl", &whole), "the file of interface words for `pl` is for `cy`");
    }

    #[test]
    fn several_groups_may_stand_in_one_text_if_each_is_whole() {
        let (common, kiosk) = (catalogue("cy", "a=A\n"), catalogue("cy", "b={!n[one]un|dau}\n"));
        let words = Words::load("cy", &[&*common, &kiosk].concat()).unwrap();
        assert_eq!((words.get("a"), words.with("b", &[("n", 2.into())])), ("A".to_owned(), "dau".to_owned()));
        // As it is put together from files of which one was cut off.
        for length in 1..common.len() - 1 {
            for cut in [[&common[..length], "\n", &kiosk], [&kiosk, "\n", &common[..length]]] {
                assert!(Words::load("cy", &cut.concat()).is_err(), "{cut:?}");
            }
        }
        let whole = [&*common, "\n", &kiosk].concat();
        assert_eq!(Words::load("cy", &whole).unwrap().get("a"), "A");
        assert_eq!(Words::load("cy", &whole.replacen("draft", "reviewed", 1)).unwrap().status(), Status::Draft);
        assert_eq!(Words::load("cy", &whole.replace("draft", "reviewed")).unwrap().status(), Status::Reviewed);
    }

    #[test]
    fn a_further_group_of_english_stands_behind_all_others() {
        let more = "yousaid-words 1 en reviewed\none:i=1&v=0\na=A\nb=B\n.\n";
        let words = Words::load("cy", &catalogue("cy", "a=Ac\n")).unwrap().with_english(more);
        assert_eq!((words.get("a"), words.get("b")), ("Ac".to_owned(), "B".to_owned()));
        assert_eq!((words.language(), words.get("survey-continue-button")), ("cy", "Continue".to_owned()));
    }

    #[test]
    fn a_tag_may_be_spelled_in_any_way() {
        assert_eq!(Words::load("PA-arab", &catalogue("pa-Arab", "a=A\n")).unwrap().language(), "PA-arab");
    }

    #[test]
    fn a_file_of_ones_own_english_stands_before_the_one_compiled_in() {
        let words = Words::load("en", &catalogue("en", "survey-back-link=Go back\n")).unwrap();
        assert_eq!(words.get("survey-back-link"), "Go back");
        assert_eq!(words.get("survey-continue-button"), "Continue");
        assert_eq!(words.status(), Status::Draft);
    }

    proptest! {
        #[test]
        fn any_text_is_refused_or_used(
            text in r"(yousaid-words 1 cy draft\n)?([a-z]=[a-z{}|!\[\]\\]*\n|[^a-z]){0,20}(\n\.\n)?",
            id in "[a-z=\n]?",
        ) {
            if let Ok(words) = Words::load("cy", &text) {
                let _ = words.with(&id, &[("n", 2.into())]);
            }
        }
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
