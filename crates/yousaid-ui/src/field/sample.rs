//! Questions for fixtures: one question in any state, in a session of its own.

use std::sync::Arc;

use leptos::prelude::*;
use yousaid_engine::Setting;
use yousaid_engine::Survey;
use yousaid_schema::Anonymity;
use yousaid_schema::Answer;
use yousaid_schema::Choice;
use yousaid_schema::ChoiceLook;
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
use yousaid_schema::ScaleLook;
use yousaid_schema::SoftAnswer;
use yousaid_schema::SoftChoice;
use yousaid_schema::SurveyId;
use yousaid_schema::Text;

use super::question_view;
use crate::fixture;
use crate::fixture::shown_in;
use crate::fixture::words;
use crate::reader::Reader;
use crate::survey::Answering;
use crate::survey::Frame;
use crate::survey::Plan;
use crate::survey::field;

/// A question in a state, answered in a real session of a survey of one page.
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
    /// Answers to its parts and to earlier questions, by their ids.
    pub answers: Vec<(&'static str, Answer)>,
    /// Questions that stand before it on the page and are not shown.
    pub before: Vec<Question>,
    /// Whatever else is to be said about the question.
    pub with: fn(&mut Question),
    /// Whether Continue was pressed: the errors are those that the engine finds.
    pub pressed: bool,
    /// The id of the message that is shown as its error in place of the engine's.
    pub error: Option<&'static str>,
    pub language: &'static str,
    pub asked: bool,
    /// The seed of shuffled choices, and through which face it is answered.
    pub setting: Setting,
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
            answers: Vec::new(),
            before: Vec::new(),
            with: |_| {},
            pressed: false,
            error: None,
            language: "en",
            asked: true,
            setting: Setting::default(),
        }
    }

    /// The question, with answers that stay until they are changed. Nothing if an id is not valid.
    pub(crate) fn view(self) -> AnyView {
        let survey = self.survey().map(|survey| Arc::new(fixture::survey(survey, self.language)));
        let Some(survey) = survey else { return ().into_any() };
        let Sample { id, heading, error, asked, language, pressed, .. } = self;
        let mut answering = Answering::new(survey.clone(), self.setting);
        let given = self.given.map(|given| (id, given));
        for (id, answer) in self.answers.into_iter().chain(given) {
            if let Some((index, _)) = survey.question(id) {
                answering.answer(index, Some(answer), language);
            }
        }
        if pressed {
            // Stays on the page where something is wrong, which is what is to be seen.
            let _ = answering.go_on();
        }
        let plan = Plan::of_sample(survey.clone(), "sample");
        let words = words("en");
        let frame = Frame::new(plan, answering, Arc::new(move || words.clone()), None);
        frame.show_questions(0..survey.questions().len());
        let reader = Reader { language: shown_in(language).to_owned(), ..frame.reader() };
        let shown = survey.question(id).and_then(|(index, _)| field(&frame, index, heading, &reader));
        let Some(mut shown) = shown else { return ().into_any() };
        if let Some(error) = error.map(|error| reader.words.get(error)) {
            shown.error = Arc::new(move || Some(error.clone()));
        }
        if !asked {
            shown.asked = Arc::new(|| false);
        }
        question_view(shown)
    }

    pub(crate) fn survey(&self) -> Option<Survey> {
        let mut question = Question {
            title: Some(self.title.clone()),
            hint: self.hint.clone(),
            optional: self.optional,
            soft_answers: self.soft.iter().map(|answer| SoftChoice { answer: *answer, label: None }).collect(),
            ..Question::new(QuestionId::new(self.id)?, self.kind.clone())
        };
        (self.with)(&mut question);
        let items = self.before.iter().cloned().chain([question]);
        let survey = Survey::compile(Definition {
            id: SurveyId::new("sample")?,
            version: "1".to_owned(),
            kind: Kind::Survey,
            languages: vec!["en".to_owned()],
            min_completeness: 0,
            half_done: Vec::new(),
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
            amend: false,
            come_back: None,
            sealed_for: Vec::new(),
            review: true,
            access_bar: false,
            aids: None,
            context: Vec::new(),
            files: Some(8_000),
            pages: vec![Page {
                id: PageId::new("page")?,
                title: None,
                text: None,
                ask_if: None,
                go_to: Vec::new(),
                items: items.map(|question| Item::Question(Box::new(question))).collect(),
            }],
            ending: Ending::default(),
            hash: String::new(),
        });
        debug_assert!(survey.is_ok(), "{}: {survey:?}", self.id);
        survey.ok()
    }
}

/// An optional question with a title in English, to stand before another.
pub(crate) fn asked_before(id: &str, kind: QuestionKind, title: &str) -> Vec<Question> {
    let question = |id| Question { title: Some(Text::new("en", title)), optional: true, ..Question::new(id, kind) };
    QuestionId::new(id).map(question).into_iter().collect()
}

/// One out of several choices, in rows.
pub(crate) fn choice(choices: Vec<Choice>) -> QuestionKind {
    QuestionKind::Choice { choices, look: ChoiceLook::Rows, shuffle: false }
}

/// Any number of several choices.
pub(crate) fn multiple(choices: Vec<Choice>, max: Option<u32>) -> QuestionKind {
    QuestionKind::MultipleChoice { choices, min: None, max, shuffle: false }
}

/// A scale with a label at every point.
pub(crate) fn scale(points: Vec<Choice>) -> QuestionKind {
    QuestionKind::Scale { points, look: ScaleLook::Labels }
}

/// Choices with codes and labels.
pub(crate) fn options(of: &[(&str, &str)]) -> Vec<Choice> {
    of.iter()
        .filter_map(|(code, label)| {
            Some(Choice { code: Code::new(code)?, label: Text::new("en", label), ..Choice::default() })
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
