//! What the answers to a register say of somebody.

use yousaid_engine::Survey;
use yousaid_schema::Answer;
use yousaid_schema::QuestionKind;
use yousaid_schema::Response;

use crate::board::plain;

/// Somebody in a register, as far as the pages and messages need it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Person {
    pub(crate) name: String,
    /// The language in which the form was filled in.
    pub(crate) language: String,
    pub(crate) landlord: String,
    /// The code of the way in which somebody wants to be reached: the answer to `channel`.
    pub(crate) channel: String,
    /// Where a program can write to.
    pub(crate) to: Option<To>,
    /// Every answer as staff read it: the question's id, its title, the codes that were chosen, the words.
    pub(crate) answers: Vec<Said>,
}

/// Where a message goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum To {
    Email(String),
    Text(String),
}

impl To {
    pub(crate) fn address(&self) -> &str {
        let (Self::Email(address) | Self::Text(address)) = self;
        address
    }
}

/// One answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Said {
    pub(crate) id: String,
    pub(crate) title: String,
    pub(crate) codes: Vec<String>,
    pub(crate) words: String,
}

impl Person {
    /// Reads an answered register. An email address is written to; a telephone number is where the answer to
    /// `channel` is `text`.
    pub(crate) fn of(questionnaire: &Survey, response: &Response) -> Self {
        let definition = questionnaire.definition();
        let language = response.answers.first().map_or(definition.default_language(), |(_, said)| &said.language);
        let mut person = Self {
            language: language.to_owned(),
            landlord: plain(&definition.landlord.name, language),
            ..Self::default()
        };
        let (mut email, mut telephone) = (None, None);
        for question in questionnaire.questions() {
            let id = question.spec.id.as_str();
            let Some(answer) = response.answer(id) else { continue };
            match (&question.spec.kind, answer) {
                (QuestionKind::Email, Answer::Text(text)) => email = email.or(Some(text.clone())),
                (QuestionKind::Telephone, Answer::Text(text)) => telephone = telephone.or(Some(text.clone())),
                _ => {}
            }
            let title = question.spec.title.as_ref().map(|title| plain(title, "en")).unwrap_or_default();
            let said = said(&question.spec.kind, answer);
            match id {
                "name" => person.name.clone_from(&said.1),
                "channel" => person.channel = said.0.first().cloned().unwrap_or_default(),
                _ => {}
            }
            person.answers.push(Said { id: id.to_owned(), title, codes: said.0, words: said.1 });
        }
        person.to = match (email, telephone) {
            (Some(email), _) => Some(To::Email(email)),
            (None, Some(number)) if person.channel == "text" => Some(To::Text(number)),
            _ => None,
        };
        person
    }

    /// Whether a choice was made in the answer to a question.
    pub(crate) fn chose(&self, question: &str, code: &str) -> bool {
        self.answers.iter().any(|said| said.id == question && said.codes.iter().any(|chosen| chosen == code))
    }
}

/// Codes and words of an answer.
fn said(kind: &QuestionKind, answer: &Answer) -> (Vec<String>, String) {
    let label = |code: &yousaid_schema::Code| {
        let choice = kind.choices().iter().find(|choice| choice.code == *code);
        choice.map_or_else(|| code.to_string(), |choice| plain(&choice.label, "en"))
    };
    match answer {
        Answer::Choice(code) => (vec![code.to_string()], label(code)),
        Answer::Choices(codes) => {
            (codes.iter().map(ToString::to_string).collect(), codes.iter().map(label).collect::<Vec<_>>().join("; "))
        }
        Answer::Text(text) => (Vec::new(), text.clone()),
        Answer::Number(number) => (Vec::new(), number.to_string()),
        Answer::Soft(soft) => (Vec::new(), soft.code().to_owned()),
        Answer::Files(_) => (Vec::new(), String::new()),
    }
}
