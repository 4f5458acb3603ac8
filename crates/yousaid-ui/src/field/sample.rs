//! Questions for fixtures: one question in any state, without a survey around it.

use std::sync::Arc;

use leptos::prelude::*;
use yousaid_engine::Survey;
use yousaid_i18n::Words;
use yousaid_schema::Anonymity;
use yousaid_schema::Answer;
use yousaid_schema::Choice;
use yousaid_schema::Code;
use yousaid_schema::Definition;
use yousaid_schema::Ending;
use yousaid_schema::Item;
use yousaid_schema::Kind;
use yousaid_schema::Landlord;
use yousaid_schema::Page;
use yousaid_schema::PageId;
use yousaid_schema::Question;
use yousaid_schema::QuestionId;
use yousaid_schema::QuestionKind;
use yousaid_schema::SoftAnswer;
use yousaid_schema::SoftChoice;
use yousaid_schema::SurveyId;
use yousaid_schema::Text;

use super::Field;
use super::question_view;

/// A question in a state.
pub(crate) struct Sample {
    /// A name of its own for every sample of a component, so that all can be on one page. It is the
    /// question's id, so it can't be a word of the logic language, such as `answered`.
    pub id: &'static str,
    pub kind: QuestionKind,
    pub title: Text,
    pub hint: Option<Text>,
    pub optional: bool,
    pub soft: &'static [SoftAnswer],
    pub heading: Option<u8>,
    pub given: Option<Answer>,
    /// The id of the message that is shown as its error.
    pub error: Option<&'static str>,
    pub language: &'static str,
    pub asked: bool,
}

impl Sample {
    /// An unanswered question with a title in English.
    pub(crate) fn new(id: &'static str, kind: QuestionKind, title: &str) -> Self {
        Self {
            id,
            kind,
            title: Text::new("en", title),
            hint: None,
            optional: false,
            soft: &[],
            heading: None,
            given: None,
            error: None,
            language: "en",
            asked: true,
        }
    }

    /// The question, with answers that stay until they are changed. Nothing if an id is not valid.
    pub(crate) fn view(self) -> AnyView {
        let language = self.language.to_owned();
        let Sample { id, heading, error, asked, .. } = self;
        let given = self.given.clone();
        let Some(survey) = self.survey() else { return ().into_any() };
        let words = Words::english();
        let given = RwSignal::new(given);
        let error = error.map(|error| words.get(error));
        question_view(Field {
            survey: Arc::new(survey),
            index: 0,
            id: ["sample-", id].concat(),
            words,
            language,
            heading,
            given: Arc::new(move || given.get()),
            error: Arc::new(move || error.clone()),
            asked: Arc::new(move || asked),
            on_answer: Arc::new(move |answer| given.set(answer)),
        })
    }

    pub(crate) fn survey(&self) -> Option<Survey> {
        let question = Question {
            id: QuestionId::new(self.id)?,
            title: Some(self.title.clone()),
            hint: self.hint.clone(),
            kind: self.kind.clone(),
            optional: self.optional,
            soft_answers: self.soft.iter().map(|answer| SoftChoice { answer: *answer, label: None }).collect(),
            ask_if: None,
        };
        Survey::compile(Definition {
            id: SurveyId::new("sample")?,
            version: "1".to_owned(),
            kind: Kind::Survey,
            languages: vec!["en".to_owned()],
            title: Text::new("en", "Sample"),
            introduction: None,
            landlord: Landlord {
                name: Text::new("en", "Elm Homes"),
                contact: None,
                privacy_notice: None,
                complaints: None,
            },
            anonymity: Anonymity::Confidential,
            opens: None,
            closes: None,
            review: true,
            context: Vec::new(),
            pages: vec![Page {
                id: PageId::new("page")?,
                title: None,
                text: None,
                ask_if: None,
                items: vec![Item::Question(Box::new(question))],
            }],
            ending: Ending::default(),
            hash: String::new(),
        })
        .ok()
    }
}

/// Choices with codes and labels.
pub(crate) fn options(of: &[(&str, &str)]) -> Vec<Choice> {
    of.iter()
        .filter_map(|(code, label)| {
            Some(Choice { code: Code::new(code)?, label: Text::new("en", label), score: None, exclusive: false })
        })
        .collect()
}

/// An answer of one choice.
pub(crate) fn chosen(code: &str) -> Option<Answer> {
    Code::new(code).map(Answer::Choice)
}

/// An answer of several choices.
pub(crate) fn chosen_all(codes: &[&str]) -> Option<Answer> {
    codes.iter().map(|code| Code::new(code)).collect::<Option<Vec<Code>>>().map(Answer::Choices)
}

/// An answer in words.
pub(crate) fn words_given(text: &str) -> Option<Answer> {
    Some(Answer::Text(text.to_owned()))
}
