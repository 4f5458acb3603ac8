//! How often each answer was given.

use std::collections::BTreeMap;

use yousaid_engine::Question;
use yousaid_engine::Survey;
use yousaid_schema::Answer;
use yousaid_schema::QuestionKind;
use yousaid_schema::Response;
use yousaid_schema::SurveyId;

use crate::app::Collector;
use crate::codebook::label;
use crate::codebook::soft_label;
use crate::refusal::Refusal;
use crate::store::PAGE_ROWS;

/// With fewer answers than this nothing is shown of them: each could be told by who knows one who gave it. GP
/// Patient Survey, technical annex: results of fewer than 10 people are suppressed.
pub(super) const LEAST: u32 = 10;
/// With fewer than this a result is marked as one of few answers. Race Disparity Unit: estimates of fewer than 30
/// responses are left out.
pub(super) const FEW: u32 = 30;

/// What was answered to a survey, by the ids of its questions.
#[derive(Debug, Default)]
pub(super) struct Tally {
    /// Finished responses.
    pub(super) responses: u32,
    questions: BTreeMap<String, Counted>,
}

/// What was answered to one question.
#[derive(Debug, Default)]
struct Counted {
    /// Answers that give a value.
    base: u32,
    /// By code; of a ranking, what was put first.
    codes: BTreeMap<String, u32>,
}

/// The answers to a question of choices.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Chart {
    /// Answers that give a value: "don't know" and its like are none.
    pub(super) base: u32,
    /// Labels with how often each was chosen, in the order of the question; none below [`LEAST`].
    pub(super) bars: Vec<(String, u32)>,
    /// The same of answers that give no value.
    pub(super) soft: Vec<(String, u32)>,
}

impl Tally {
    /// Counts every finished response, one after the other: as long as an export takes.
    pub(super) async fn of(collector: &Collector, survey: &SurveyId) -> Result<Self, Refusal> {
        let mut tally = Self::default();
        let mut after = String::new();
        loop {
            let page = collector.store().page(survey, &after, PAGE_ROWS).await?;
            for stored in &page {
                let response = serde_json::from_str(&stored.document)
                    .map_err(|error| error.to_string())
                    .and_then(|json| Response::from_json(&json).map_err(|error| error.to_string()))
                    .map_err(|error| Refusal::internal("a stored response can't be read", &error))?;
                tally.add(&response);
            }
            let Some(last) = page.last() else { return Ok(tally) };
            after.clone_from(&last.id);
        }
    }

    fn add(&mut self, response: &Response) {
        if !response.is_final {
            return;
        }
        self.responses += 1;
        for (id, answered) in &response.answers {
            let counted = self.questions.entry(id.to_string()).or_default();
            let mut count = |code: &str| *counted.codes.entry(code.to_owned()).or_default() += 1;
            match &answered.answer {
                Answer::Soft(soft) => {
                    count(soft.code());
                    continue;
                }
                Answer::Choice(code) => count(code.as_str()),
                Answer::Choices(codes) => codes.iter().for_each(|code| count(code.as_str())),
                Answer::Text(_) | Answer::Number(_) | Answer::Files(_) => {}
            }
            counted.base += 1;
        }
    }

    /// How many gave an answer that has a value.
    pub(super) fn base(&self, question: &Question) -> u32 {
        self.questions.get(question.spec.id.as_str()).map_or(0, |counted| counted.base)
    }

    /// The answers to a question; `None` for one without choices.
    pub(super) fn chart(&self, question: &Question) -> Option<Chart> {
        let kind = &question.spec.kind;
        let mut labels: Vec<(String, String)> = match kind {
            QuestionKind::YesNo { yes, no } => [("yes", yes, "Yes"), ("no", no, "No")]
                .map(|(code, own, word)| {
                    (code.to_owned(), own.as_ref().map_or(word, |own| own.in_default()).to_owned())
                })
                .into(),
            QuestionKind::Consent { .. } => [("yes", "Agreed"), ("no", "Did not agree")]
                .map(|(code, word)| (code.to_owned(), word.to_owned()))
                .into(),
            kind => kind.choices().iter().map(|choice| (choice.code.to_string(), label(choice).to_owned())).collect(),
        };
        if labels.is_empty() {
            return None;
        }
        let nothing = Counted::default();
        let counted = self.questions.get(question.spec.id.as_str()).unwrap_or(&nothing);
        let times = |code: &str| counted.codes.get(code).copied().unwrap_or_default();
        let softs = question.spec.soft_answers.iter().map(|soft| {
            let words = soft.label.as_ref().map_or_else(|| soft_label(soft.answer), |own| own.in_default());
            (words.to_owned(), times(soft.answer.code()))
        });
        let soft: Vec<(String, u32)> = softs.filter(|(_, times)| *times > 0).collect();
        if counted.base < LEAST {
            return Some(Chart { base: counted.base, bars: Vec::new(), soft: Vec::new() });
        }
        // Of an earlier version; its label went with it.
        let is_soft = |code: &str| yousaid_schema::SoftAnswer::CODES.contains(&code);
        for code in counted.codes.keys().filter(|code| !is_soft(code)) {
            if labels.iter().all(|(known, _)| known != code) {
                labels.push((code.clone(), code.clone()));
            }
        }
        let bars = labels.into_iter().map(|(code, words)| {
            let times = times(&code);
            (words, times)
        });
        Some(Chart { base: counted.base, bars: bars.collect(), soft })
    }
}

/// How far the share of everybody may be from that of those who answered, in percentage points either way: at
/// 95 %, for answers by chance out of very many, at the worst (one half). 1.96 × √(¼ ÷ n).
pub(super) fn margin(base: u32) -> f64 {
    98.0 / f64::from(base.max(1)).sqrt()
}

/// Whether the answers to a question stand by themselves on the page: those to entries of a group, each another
/// thing, do not.
pub(super) fn is_shown(survey: &Survey, question: &Question) -> bool {
    let is_row = |head: &Question| matches!(head.spec.kind, QuestionKind::Matrix { .. });
    question.part.as_ref().is_none_or(|part| survey.questions().get(part.head).is_some_and(is_row))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn margins_are_those_of_published_surveys() {
        // 1.96 × √(0.25 ÷ n): 400 answers give 4.9 points, 1,067 three.
        assert!((margin(400) - 4.9).abs() < 0.001);
        assert!((margin(1_067) - 3.0).abs() < 0.01);
        assert!(margin(0) > margin(1) - 0.1);
    }
}
