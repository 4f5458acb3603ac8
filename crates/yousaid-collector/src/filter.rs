//! Which responses an export is about: `?exit=complaint` for those who chose that.

use std::sync::Arc;

use axum::extract::Query;
use yousaid_engine::Survey;
use yousaid_schema::Answer;
use yousaid_schema::QuestionKind;
use yousaid_schema::Response;
use yousaid_schema::nearest;

use crate::refusal::Refusal;

/// What is asked for behind the `?`: names and values.
pub(crate) type Asked = Query<Vec<(String, String)>>;

/// Questions with the code that each has to be answered with; all of them.
#[derive(Debug, Default)]
pub(crate) struct Filter(Vec<(String, String)>);

impl Filter {
    /// Reads what is asked for.
    ///
    /// # Errors
    ///
    /// For a name that is no question of choices in any version of the survey, and for a code that none of
    /// them offers: an export that silently held nothing would be believed.
    pub(crate) fn new(versions: &[Arc<Survey>], Query(asked): Asked) -> Result<Self, Refusal> {
        for (question, code) in &asked {
            let choices: Vec<&str> = versions.iter().flat_map(|survey| choices(survey, question)).collect();
            if choices.is_empty() {
                let names: Vec<&str> = versions.iter().flat_map(|survey| questions(survey)).collect();
                return Err(Refusal::BadFilter(said("there is no question of choices", question, &names)));
            }
            if !choices.contains(&code.as_str()) {
                return Err(Refusal::BadFilter(said(&format!("`{question}` has no choice"), code, &choices)));
            }
        }
        Ok(Self(asked))
    }

    /// Whether a response is one of those.
    pub(crate) fn takes(&self, response: &Response) -> bool {
        self.0.iter().all(|(question, code)| match response.answer(question) {
            Some(Answer::Choice(chosen)) => chosen.as_str() == code,
            Some(Answer::Choices(chosen)) => chosen.iter().any(|chosen| chosen.as_str() == code),
            _ => false,
        })
    }

    /// Whether every response is.
    pub(crate) fn takes_all(&self) -> bool {
        self.0.is_empty()
    }
}

fn choices<'s>(survey: &'s Survey, question: &str) -> Vec<&'s str> {
    match survey.question(question).map(|(_, found)| &found.spec.kind) {
        Some(QuestionKind::YesNo { .. } | QuestionKind::Consent { .. }) => vec!["yes", "no"],
        Some(kind) => kind.choices().iter().map(|choice| choice.code.as_str()).collect(),
        None => Vec::new(),
    }
}

fn questions(survey: &Survey) -> Vec<&str> {
    let ids = survey.questions().iter().map(|question| question.spec.id.as_str());
    ids.filter(|id| !choices(survey, id).is_empty()).collect()
}

fn said(what: &str, name: &str, known: &[&str]) -> String {
    let mut known = known.to_vec();
    known.sort_unstable();
    known.dedup();
    let help = match nearest(name, known.iter().copied()) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("use one of: {}", known.join(", ")),
    };
    format!("{what} `{name}`; {help}")
}
