//! How a page is read: the words of the interface, the language of the questions, and the answers
//! that texts repeat.

use std::fmt;
use std::sync::Arc;

use leptos::prelude::untrack;
use yousaid_engine::Piece;
use yousaid_engine::Question;
use yousaid_engine::Rule;
use yousaid_engine::Session;
use yousaid_i18n::Words;
use yousaid_i18n::direction;
use yousaid_schema::Answer;
use yousaid_schema::Decimal;
use yousaid_schema::QuestionKind;
use yousaid_schema::Text;
use yousaid_schema::replaced;
use yousaid_schema::split_at_first;

use crate::Access;
use crate::access::beside;
use crate::answer;
use crate::element::Content;
use crate::element::element;
use crate::markup;
use crate::rare;

/// Shows the session to a function, once; whoever asks within a reaction reacts to every answer.
/// The function must not ask for the session again, nor answer anything.
pub type Sessions = Arc<dyn Fn(&mut dyn FnMut(&Session)) + Send + Sync>;

/// The words of the interface and the language of the questions.
///
/// The survey's root says that everything in it is in the language of the questions; whatever is
/// in another one says so itself.
#[derive(Clone)]
pub(crate) struct Reader {
    pub(crate) words: Words,
    pub(crate) language: String,
    /// Where there are no answers, slots in texts stay as they are written.
    pub(crate) sessions: Option<Sessions>,
}

impl Reader {
    /// A title of the definition.
    pub(crate) fn line(&self, text: &Text) -> Content {
        markup::line(text, self)
    }

    /// A text of the definition in paragraphs.
    pub(crate) fn prose(&self, text: &Text) -> Content {
        markup::prose(text, self)
    }

    /// The same with what helps with it, by the name that aids call it, in pieces.
    pub(crate) fn prose_with(&self, access: Option<&Access>, name: &[&str], text: &Text) -> Content {
        vec![self.prose(text), beside(access, self, name, text)].into()
    }

    /// The words of a title or label as it reads now, without markup.
    pub(crate) fn plain(&self, text: &Text) -> String {
        markup::plain(text, self)
    }

    /// Words of the interface.
    pub(crate) fn word(&self, id: &str) -> Content {
        self.said(self.words.get(id))
    }

    /// The words of the interface in the place of a text that names them and has no translation.
    pub(crate) fn stand_in(&self, text: &Text) -> Option<Text> {
        let id = text.words().filter(|_| !text.has(&self.language))?;
        Some(Text::new(self.words.language(), &self.words.get(id)))
    }

    /// A title of the definition, or words of the interface in its place.
    pub(crate) fn line_or(&self, text: Option<&Text>, id: &str) -> Content {
        text.map_or_else(|| self.word(id), |text| self.line(text))
    }

    /// Words of the interface that something was filled into.
    pub(crate) fn said(&self, words: impl Into<Content>) -> Content {
        match self.foreign() {
            (None, _) => words.into(),
            foreign => element("span").tongue(foreign).child(words).into(),
        }
    }

    /// Words of the interface that texts of the definition were filled into, in this order: each of them says so
    /// where it is in another language than the words.
    pub(crate) fn quoting(&self, words: String, texts: &[&Text]) -> Content {
        let (mut rest, mut out) = (words.as_str(), Vec::new());
        for text in texts {
            let other = self.stand_in(text);
            let found = markup::tongue(other.as_ref().unwrap_or(text).get(&self.language), self.words.language());
            let quoted = self.plain(text);
            let Some((before, after)) = split_at_first(rest, &quoted).filter(|_| found.0.is_some()) else { continue };
            out.push(before.to_owned().into());
            out.push(element("span").tongue(found).child(quoted).into());
            rest = after;
        }
        if out.is_empty() {
            return words.into();
        }
        out.push(rest.to_owned().into());
        Content::Many(out)
    }

    /// The attributes `lang` and `dir` of the interface's words, where the questions are in
    /// another language.
    pub(crate) fn foreign(&self) -> (Option<String>, Option<&'static str>) {
        let language = self.words.language();
        if language.eq_ignore_ascii_case(&self.language) {
            return (None, None);
        }
        (Some(language.to_owned()), Some(direction(language).code()))
    }

    /// The pieces of a text that repeats an answer; `None` for one that does not.
    pub(crate) fn pieces<'a>(&self, text: &'a str) -> Option<Vec<Piece<'a>>> {
        let sessions = self.sessions.as_ref().filter(|_| text.bytes().any(|b| b == b'{'))?;
        let mut found = Vec::new();
        // Where the slots are does not change with the answers.
        untrack(|| sessions(&mut |session| found = session.survey().pieces(text)));
        Some(found)
    }

    /// An earlier answer in the resident's language, as a text repeats it.
    pub(crate) fn answer(&self, index: usize) -> String {
        let mut said = Vec::new();
        if let Some(sessions) = &self.sessions {
            sessions(&mut |session| said = answer::said(session, index));
        }
        answer::plain(said, self)
    }

    /// A number, with the signs of the language between its digits. Four digits stand together, as
    /// in years.
    pub(crate) fn number(&self, number: Decimal) -> String {
        let text = number.to_string();
        let (whole, fraction) = text.split_once('.').map_or((text.as_str(), None), |(w, f)| (w, Some(f)));
        let digits = whole.trim_start_matches('-').len();
        let group = self.words.get("number-group-label");
        // 12,34,567: the last three stand together, and two by two before them (CLDR, `#,##,##0`).
        let by_two = matches!(self.words.language(), "bn" | "gu" | "hi" | "ne" | "pa" | "ta");
        let mut out = String::new();
        for (at, digit) in whole.chars().enumerate() {
            let left = whole.len() - at;
            let ends = if by_two && left > 3 { left % 2 == 1 } else { left % 3 == 0 };
            if digits > 4 && ends && left < digits {
                out.push_str(&group);
            }
            out.push(digit);
        }
        if let Some(fraction) = fraction {
            out.push_str(&self.words.get("number-fraction-label"));
            out.push_str(fraction);
        }
        out
    }

    /// What stands between the parts of a list: `, `, in Arabic letters `، `, in Chinese `、`.
    pub(crate) fn comma(&self) -> String {
        let joined = self.words.with("list-next-label", &[("list", "".into()), ("next", "".into())]);
        replaced(&replaced(&joined, "\u{2068}", ""), "\u{2069}", "")
    }

    /// A date in words, also one that is a month or a year.
    pub(crate) fn date(&self, date: &str) -> String {
        match (date.get(..4), date.get(5..)) {
            (Some(year), Some(month)) if month.len() == 2 => {
                let month: u32 = month.parse().unwrap_or_default();
                self.words.with("date-month", &[("month", month.into()), ("year", year.into())])
            }
            _ => self.words.date(date),
        }
    }

    /// What to do about an answer that breaks a rule. The summary and the line at the question say
    /// it in the same words, because both take them from here.
    pub(crate) fn error(&self, question: &Question, rule: &Rule) -> String {
        let id = match (&question.spec.kind, rule) {
            // From pages without scripts only: two choices were given one place.
            #[cfg(feature = "ssr")]
            (QuestionKind::Ranking { .. }, Rule::NotNormalized) => "plain-ranking-tied-text",
            // Whoever left the one box is told why there is no going on.
            (QuestionKind::Consent { must: true, .. }, Rule::Required) => {
                rare::error_id(Rule::ConsentNeeded.code(), "")
            }
            (QuestionKind::Date { partial, .. }, Rule::NotADate | Rule::NoSuchDay) => {
                let fault = rare::date_fault(self.given(question).as_ref(), *partial);
                rare::error_id(rule.code(), fault.map_or("date", |fault| fault.kind))
            }
            (kind, _) => rare::error_id(rule.code(), address_part(question).unwrap_or_else(|| kind.name())),
        };
        let args = match rule {
            Rule::TooFewChoices { min } | Rule::TooFewRanked { min } | Rule::TooFewEntries { min } => {
                vec![("min", (*min).into())]
            }
            Rule::TooManyChoices { max } | Rule::TooManyEntries { max } | Rule::TooManyFiles { max } => {
                vec![("max", (*max).into())]
            }
            Rule::TooSmall { min } => vec![("min", self.number(*min).into())],
            Rule::TooLarge { max } => vec![("max", self.number(*max).into())],
            Rule::TooLong { max, length } => vec![("over", length.saturating_sub(*max).into())],
            Rule::TooEarly { min } => vec![("date", self.words.date(min).into())],
            Rule::TooLate { max } => vec![("date", self.words.date(max).into())],
            Rule::FileTooLarge { name, .. } | Rule::FileKindNotTaken { name } | Rule::FileContent { name, .. } => {
                vec![("name", name.as_str().into())]
            }
            Rule::PartsDontAddUp { total, given } => vec![("total", (*total).into()), ("given", (*given).into())],
            Rule::ExclusiveChoice => {
                vec![("choice", alone(question).map(|label| self.plain(label)).unwrap_or_default().into())]
            }
            _ => Vec::new(),
        };
        self.words.with(id, &args)
    }

    /// The answer to a question as it was given; what is shown does not follow it.
    fn given(&self, question: &Question) -> Option<Answer> {
        let sessions = self.sessions.as_ref()?;
        let mut given = None;
        untrack(|| {
            sessions(&mut |session| {
                let found = session.survey().question(question.spec.id.as_str());
                given = found.and_then(|(index, _)| session.given(index).cloned());
            });
        });
        given
    }

    /// The name of one of several entries: the author's word for it, and its number.
    pub(crate) fn entry(&self, entry: Option<&Text>, number: u32) -> String {
        let number = ("number", number.into());
        match entry {
            Some(entry) => self.words.with("review-entry-label", &[("entry", self.plain(entry).into()), number]),
            None => self.words.with("review-entry-unnamed-label", &[number]),
        }
    }

    /// An error with the title of its question, and with its entry if it has one, where the error
    /// alone would not tell which it is.
    pub(crate) fn error_of(&self, title: &Text, entry: Option<String>, error: &str) -> String {
        let title = self.plain(title);
        let title = match entry {
            Some(entry) => self.words.with("list-next-label", &[("list", entry.into()), ("next", title.into())]),
            None => title,
        };
        self.words.with("error-summary-question-label", &[("error", error.into()), ("question", title.into())])
    }
}

/// The choice that leaves no other beside it, as an error quotes it.
pub(crate) fn alone(question: &Question) -> Option<&Text> {
    question.spec.kind.choices().iter().find(|choice| choice.exclusive).map(|choice| &choice.label)
}

/// The line of an address that a question is, as [`rare::error_id`] knows it.
fn address_part(question: &Question) -> Option<&'static str> {
    let part = question.part.as_ref().filter(|part| part.entry.is_none())?;
    match (&question.spec.kind, &*part.name) {
        (QuestionKind::ShortText { .. }, "line_1") => Some("address_line_1"),
        (QuestionKind::ShortText { .. }, "town") => Some("address_town"),
        _ => None,
    }
}

impl fmt::Debug for Reader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reader").field("language", &self.language).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    #[cfg(feature = "ssr")]
    use leptos::prelude::Owner;
    #[cfg(feature = "ssr")]
    use leptos::prelude::RenderHtml as _;

    use super::*;

    fn reader() -> Reader {
        Reader { words: Words::english(), language: "en".to_owned(), sessions: None }
    }

    #[cfg(feature = "ssr")]
    #[test]
    fn a_text_that_is_quoted_says_in_which_language_it_is() {
        let words = Words::load("ur", yousaid_i18n::catalogue("ur").unwrap()).unwrap();
        let reader = Reader { words, language: "ur".to_owned(), sessions: None };
        let said = |text: &Text| {
            let words = reader.error_of(text, None, "لکھیں");
            let html = Owner::new().with(|| element("p").child(reader.quoting(words, &[text])).to_html());
            html.replace(['\u{2068}', '\u{2069}'], "").replace("<!>", "")
        };
        assert_eq!(
            said(&Text::new("en", "Name (yours)")),
            "<p>لکھیں: <span lang=\"en\" dir=\"ltr\">Name (yours)</span></p>"
        );
        assert_eq!(said(&Text::new("ur", "نام")), "<p>لکھیں: نام</p>");
    }

    #[test]
    fn words_of_the_interface_stand_in_for_a_translation_only() {
        let json: yousaid_schema::Json = serde_json::from_str(
            r#"{"id": "a", "version": "1", "default_language": "en", "languages": ["en", "cy"], "landlord": {"name": "Elm"},
                "title": {"en": "Go on", "words": "survey-continue-button"},
                "pages": [{"id": "p", "questions": [{"id": "q", "type": "email", "title": "?"}]}]}"#,
        )
        .unwrap();
        let title = yousaid_schema::Definition::from_json(&json).unwrap().title;
        assert_eq!(reader().plain(&title), "Go on");
        let reader = Reader { language: "pl".to_owned(), ..reader() };
        assert_eq!(reader.plain(&title), reader.words.get("survey-continue-button"));
    }

    #[test]
    fn parts_of_a_list_stand_apart_as_the_language_has_it() {
        for (language, comma) in [("en", ", "), ("ur", "، "), ("zh-Hant", "、")] {
            let words = Words::load(language, yousaid_i18n::catalogue(language).unwrap()).unwrap();
            assert_eq!(Reader { words, ..reader() }.comma(), comma);
        }
    }

    #[test]
    fn digits_are_grouped_from_ten_thousand_on() {
        let number = |text: &str| reader().number(Decimal::parse(text).unwrap());
        for (given, shown) in [
            ("0", "0"),
            ("-7.25", "-7.25"),
            ("2026", "2026"),
            ("-9999", "-9999"),
            ("10000", "10,000"),
            ("-10000.5", "-10,000.5"),
            ("123456", "123,456"),
            ("1234567", "1,234,567"),
        ] {
            assert_eq!(number(given), shown);
        }
    }

    #[test]
    fn dates_are_said_as_far_as_they_are_known() {
        let date = |text: &str| reader().date(text).replace(['\u{2068}', '\u{2069}'], "");
        assert_eq!(date("2026-05-31"), "31 May 2026");
        assert_eq!(date("2026-05"), "May 2026");
        assert_eq!(date("2026"), "2026");
        assert_eq!(date("soon"), "soon");
    }
}
