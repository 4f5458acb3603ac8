//! The resident.

use std::sync::Arc;

use yousaid_engine::About;
use yousaid_engine::Advance;
use yousaid_engine::Session;
use yousaid_engine::Setting;
use yousaid_engine::Step;
use yousaid_engine::Survey;
use yousaid_engine::Violation;
use yousaid_schema::Answer;
use yousaid_schema::Code;
use yousaid_schema::Definition;
use yousaid_schema::Moment;
use yousaid_schema::Response;
use yousaid_schema::ResponseId;
use yousaid_schema::SoftAnswer;
use yousaid_schema::Text;

/// A resident who answers a survey.
#[derive(Clone, Debug)]
pub struct Scenario {
    session: Session,
    language: String,
}

/// Compiles a definition's JSON text.
///
/// # Panics
///
/// With every problem, when the definition has one.
#[must_use]
pub fn compile(definition: &str) -> Survey {
    let definition: Definition = match serde_json::from_str(definition) {
        Ok(definition) => definition,
        Err(error) => panic!("{error}"),
    };
    match Survey::compile(definition) {
        Ok(survey) => survey,
        Err(error) => panic!("{error}"),
    }
}

/// What a device would add to a finished response: the same every time but for the id, which is
/// made from `seed`.
#[must_use]
pub fn about(seed: u8) -> About {
    let day = Moment::new("2026-11-22");
    let Some(day) = day else { panic!("a day") };
    About {
        id: ResponseId::from_random([seed; 16]),
        sequence: 1,
        is_final: true,
        started: day.clone(),
        finished: Some(day),
        context: Vec::new(),
    }
}

impl Scenario {
    /// A resident in front of the survey of this JSON text, reading in its default language.
    ///
    /// # Panics
    ///
    /// When the definition has a problem.
    #[must_use]
    pub fn of(definition: &str) -> Self {
        Self::answering(Arc::new(compile(definition)))
    }

    /// A resident in front of a survey, reading in its default language.
    #[must_use]
    pub fn answering(survey: Arc<Survey>) -> Self {
        let language = survey.definition().default_language().to_owned();
        Self { session: Session::new(survey), language }
    }

    /// A resident of this seed who answers through this face.
    #[must_use]
    pub fn with(survey: Arc<Survey>, setting: Setting) -> Self {
        let language = survey.definition().default_language().to_owned();
        Self { session: Session::with(survey, setting), language }
    }

    /// Reads in another language from here on.
    pub fn read_in(&mut self, language: &str) -> &mut Self {
        language.clone_into(&mut self.language);
        self
    }

    fn index(&self, question: &str) -> usize {
        match self.session.survey().question(question) {
            Some((index, _)) => index,
            None => panic!("the survey has no question `{question}`"),
        }
    }

    /// Gives an answer, or takes it back, whether it fits or not.
    ///
    /// # Panics
    ///
    /// When the question is not asked, or not on the page in front of the resident.
    pub fn answer(&mut self, question: &str, answer: Option<Answer>) -> &mut Self {
        let index = self.index(question);
        assert!(self.session.is_asked(index), "`{question}` is not asked");
        let page = self.session.survey().questions()[index].page;
        assert_eq!(self.session.step(), Step::Page(page), "`{question}` is on another page");
        self.session.answer(index, answer, &self.language);
        self
    }

    /// Chooses one choice, scale point, yes or no.
    pub fn choose(&mut self, question: &str, code: &str) -> &mut Self {
        let answer = Code::new(code).map(Answer::Choice);
        assert!(answer.is_some(), "`{code}` can't be a code");
        self.answer(question, answer)
    }

    /// Chooses several choices.
    pub fn choose_all(&mut self, question: &str, codes: &[&str]) -> &mut Self {
        self.answer(question, Some(Answer::Choices(codes.iter().filter_map(|code| Code::new(code)).collect())))
    }

    /// Types words or a number.
    pub fn type_in(&mut self, question: &str, text: &str) -> &mut Self {
        self.answer(question, Some(Answer::Text(text.to_owned())))
    }

    /// Puts choices in order, the best first.
    pub fn rank(&mut self, question: &str, codes: &[&str]) -> &mut Self {
        self.choose_all(question, codes)
    }

    /// Answers the rows of a matrix, each with the code of a point.
    pub fn rate(&mut self, matrix: &str, rows: &[(&str, &str)]) -> &mut Self {
        for (row, code) in rows {
            self.choose(&[matrix, ".", row].concat(), code);
        }
        self
    }

    /// Types the parts of a composite question: the numbers of an allocation, the lines of an address.
    pub fn fill(&mut self, head: &str, parts: &[(&str, &str)]) -> &mut Self {
        for (part, text) in parts {
            self.type_in(&[head, ".", part].concat(), text);
        }
        self
    }

    /// Ticks the box of a consent.
    pub fn agree(&mut self, consent: &str) -> &mut Self {
        self.choose(consent, "yes")
    }

    /// Adds an entry to a repeating group, and types its fields.
    ///
    /// # Panics
    ///
    /// When there can be no more entries, or a field is not asked.
    pub fn add_entry(&mut self, group: &str, fields: &[(&str, &str)]) -> &mut Self {
        let index = self.index(group);
        let count = self.session.entries(index) + 1;
        self.session.add_entry(index);
        assert_eq!(self.session.entries(index), count, "`{group}` takes no more entries");
        self.fill(&format!("{group}.{count}"), fields)
    }

    /// Takes an entry, counted from 1, out of a repeating group.
    ///
    /// # Panics
    ///
    /// When there is no such entry, or no fewer are allowed.
    pub fn remove_entry(&mut self, group: &str, entry: u32) -> &mut Self {
        let index = self.index(group);
        let count = self.session.entries(index);
        self.session.remove_entry(index, entry);
        assert_eq!(self.session.entries(index) + 1, count, "`{group}` keeps its entry {entry}");
        self
    }

    /// Says "don't know" or the like.
    pub fn say(&mut self, question: &str, soft: SoftAnswer) -> &mut Self {
        self.answer(question, Some(Answer::Soft(soft)))
    }

    /// Presses Continue, or Send on the review.
    ///
    /// # Panics
    ///
    /// When something on the page is wrong.
    pub fn go_on(&mut self) -> Step {
        match self.session.next() {
            Advance::Moved(step) => step,
            Advance::Stopped(violations) => panic!("stopped by {violations:?}"),
        }
    }

    /// Presses Continue and is stopped.
    ///
    /// # Panics
    ///
    /// When nothing on the page is wrong.
    pub fn is_stopped(&mut self) -> Vec<Violation> {
        match self.session.next() {
            Advance::Stopped(violations) => violations,
            Advance::Moved(step) => panic!("went on to {step:?}"),
        }
    }

    /// Presses Back.
    pub fn go_back(&mut self) -> Option<Step> {
        self.session.back()
    }

    /// Presses Change on the review.
    pub fn change(&mut self, question: &str) -> Step {
        self.session.change(self.index(question))
    }

    /// Whether a question is asked at the moment.
    #[must_use]
    pub fn is_asked(&self, question: &str) -> bool {
        self.session.is_asked(self.index(question))
    }

    /// The value of a question as logic and response have it; also of a calculated one.
    #[must_use]
    pub fn value(&self, question: &str) -> Option<&Answer> {
        self.session.value(self.index(question))
    }

    /// The warnings that a question shows, in the default language.
    #[must_use]
    pub fn warnings(&self, question: &str) -> Vec<&str> {
        self.session.warnings(self.index(question)).into_iter().map(Text::in_default).collect()
    }

    /// The session behind the scenario.
    #[must_use]
    pub fn session(&self) -> &Session {
        &self.session
    }

    /// Answers whatever is asked with the first choice that is offered (or a fitting text), page by
    /// page, to the end. What is to be shared out goes to the first row.
    ///
    /// # Panics
    ///
    /// When the survey can't be finished that way.
    pub fn finish(&mut self) -> &mut Self {
        for _ in 0..2 * self.session.survey().pages().len() + 2 {
            let Step::Page(page) = self.session.step() else {
                if self.session.step() == Step::Finished {
                    return self;
                }
                self.go_on();
                continue;
            };
            for index in self.session.survey().pages()[page].questions.clone() {
                if self.session.is_asked(index) && self.session.given(index).is_none() {
                    let answer = self.session.fitting_answer(index);
                    self.session.answer(index, answer, &self.language);
                }
            }
            self.go_on();
        }
        panic!("the survey does not come to its end");
    }

    /// The response as it would be sent, with an id made from `seed`.
    #[must_use]
    pub fn response(&self, seed: u8) -> Response {
        self.session.response(about(seed))
    }
}
