//! How a page is read: the words of the interface and the language of the questions.

use yousaid_engine::Question;
use yousaid_engine::Rule;
use yousaid_i18n::Words;
use yousaid_i18n::direction;
use yousaid_i18n::error_id;
use yousaid_schema::Text;

use crate::element::Content;
use crate::element::element;
use crate::markup;

/// The words of the interface and the language of the questions.
///
/// The survey's root says that everything in it is in the language of the questions; whatever is
/// in another one says so itself.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Reader {
    pub(crate) words: Words,
    pub(crate) language: String,
}

impl Reader {
    /// A title of the definition.
    pub(crate) fn line(&self, text: &Text) -> Content {
        markup::line(text, &self.language)
    }

    /// A text of the definition in paragraphs.
    pub(crate) fn prose(&self, text: &Text) -> Content {
        markup::prose(text, &self.language, &self.words)
    }

    /// Words of the interface.
    pub(crate) fn word(&self, id: &str) -> Content {
        self.said(self.words.get(id))
    }

    /// A title of the definition, or words of the interface in its place.
    pub(crate) fn line_or(&self, text: Option<&Text>, id: &str) -> Content {
        text.map_or_else(|| self.word(id), |text| self.line(text))
    }

    /// Words of the interface that something was filled into.
    pub(crate) fn said(&self, words: String) -> Content {
        match self.foreign() {
            (None, _) => words.into(),
            foreign => element("span").tongue(foreign).child(words).into(),
        }
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

    /// What to do about an answer that breaks a rule. The summary and the line at the question say
    /// it in the same words, because both take them from here.
    pub(crate) fn error(&self, question: &Question, rule: &Rule) -> String {
        let id = error_id(rule.code(), question.spec.kind.name());
        let args = match rule {
            Rule::TooFewChoices { min } => vec![("min", (*min).into())],
            Rule::TooManyChoices { max } => vec![("max", (*max).into())],
            Rule::TooSmall { min } => vec![("min", (*min).into())],
            Rule::TooLarge { max } => vec![("max", (*max).into())],
            Rule::TooLong { max, length } => vec![("over", length.saturating_sub(*max).into())],
            Rule::ExclusiveChoice => {
                let alone = question.spec.kind.choices().iter().find(|choice| choice.exclusive);
                let label = alone.map(|choice| markup::plain(&choice.label, &self.language));
                vec![("choice", label.unwrap_or_default().into())]
            }
            _ => Vec::new(),
        };
        self.words.with(id, &args)
    }

    /// An error with the title of its question, where the error alone would not tell which it is.
    pub(crate) fn error_of(&self, title: &Text, error: &str) -> String {
        let title = markup::plain(title, &self.language);
        self.words.with("error-summary-question-label", &[("error", error.into()), ("question", title.into())])
    }
}
