//! What was answered, counted: to each question, and to each by those who gave one answer to another.

use std::collections::BTreeMap;
use std::collections::BTreeSet;

use yousaid_engine::Banks;
use yousaid_engine::Question;
use yousaid_engine::Survey;
use yousaid_schema::Answer;
use yousaid_schema::Decimal;
use yousaid_schema::QuestionKind;
use yousaid_schema::Response;
use yousaid_schema::SoftAnswer;
use yousaid_schema::SurveyId;

use super::figures::LEAST;
use super::figures::Summary;
use super::figures::hidden;
use super::figures::mean_place;
use crate::app::Collector;
use crate::codebook::label;
use crate::codebook::soft_label;
use crate::refusal::Refusal;
use crate::store::PAGE_ROWS;

/// What was answered to a survey.
#[derive(Debug, Default)]
pub(super) struct Tally {
    /// Finished responses.
    pub(super) responses: u32,
    everybody: Counts,
    /// The question by which everything is broken down.
    by: Option<String>,
    /// By the code that was answered to that; what those said who gave no code is under nothing.
    groups: BTreeMap<String, Counts>,
}

/// By the ids of questions.
#[derive(Debug, Default)]
struct Counts {
    questions: BTreeMap<String, Counted>,
    /// How many shared something out among the rows of a question.
    shared: BTreeMap<String, u32>,
}

/// What was answered to one question.
#[derive(Debug, Default)]
struct Counted {
    /// Answers that give a value.
    base: u32,
    /// How often each code was chosen.
    codes: BTreeMap<String, u32>,
    /// The same of several codes in an order, by place.
    places: BTreeMap<String, Vec<u32>>,
    numbers: Vec<f64>,
}

/// The answers to a question.
#[derive(Debug, PartialEq)]
pub(super) struct Answers {
    /// Those that give a value: "don't know" and its like give none.
    pub(super) base: u32,
    /// Labels of those that give none, with how often each was chosen.
    pub(super) soft: Vec<(String, u32)>,
    pub(super) shown: Shown,
}

/// What is shown of answers.
#[derive(Debug, PartialEq)]
pub(super) enum Shown {
    /// Nothing: there are fewer than [`LEAST`].
    TooFew,
    /// How often each answer was chosen.
    Bars(Vec<Bar>),
    /// Where each choice was put.
    Places(Vec<Places>),
    Numbers(Summary),
}

/// An answer, or several together.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Bar {
    pub(super) labels: Vec<String>,
    codes: Vec<String>,
    pub(super) times: u32,
}

/// A choice of a ranking.
#[derive(Debug, PartialEq)]
pub(super) struct Places {
    pub(super) label: String,
    /// The mean of the places that it was given; `None` where it was given none.
    pub(super) mean: Option<f64>,
    /// How often it was put first, second …
    pub(super) times: Vec<u32>,
    /// How many ranked others and not this.
    pub(super) without: u32,
}

/// The answers to a question by those to another.
#[derive(Debug, PartialEq)]
pub(super) struct Breakdown {
    /// The groups that are shown, with the numbers of their answers.
    pub(super) groups: Vec<(Group, u32)>,
    /// The labels of each answer, with how often every group gave it.
    pub(super) bars: Vec<(Vec<String>, Vec<u32>)>,
    /// Groups of too few, and those that would give them away.
    pub(super) hidden: Vec<Group>,
}

/// Who gave one answer to the question by which is broken down: its label; `None` for those who gave none of its
/// answers.
pub(super) type Group = Option<String>;

impl Tally {
    /// For responses that are added one by one.
    pub(super) fn by(by: Option<&Question>) -> Self {
        Self { by: by.map(|question| question.spec.id.to_string()), ..Self::default() }
    }

    /// Counts every finished response in the store, one after the other: as long as an export takes.
    pub(super) async fn read(mut self, collector: &Collector, survey: &SurveyId) -> Result<Self, Refusal> {
        let mut after = String::new();
        loop {
            let page = collector.store().page(survey, &after, PAGE_ROWS).await?;
            for stored in &page {
                let response = serde_json::from_str(&stored.document)
                    .map_err(|error| error.to_string())
                    .and_then(|json| Response::from_json(&json).map_err(|error| error.to_string()))
                    .map_err(|error| Refusal::internal("a stored response can't be read", &error))?;
                self.add(&response);
            }
            let Some(last) = page.last() else { return Ok(self) };
            after.clone_from(&last.id);
        }
    }

    pub(super) fn add(&mut self, response: &Response) {
        if !response.is_final {
            return;
        }
        self.responses += 1;
        self.everybody.add(response);
        if let Some(by) = &self.by {
            let group = match response.answer(by) {
                Some(Answer::Choice(code)) => code.to_string(),
                _ => String::new(),
            };
            self.groups.entry(group).or_default().add(response);
        }
    }

    /// How many gave an answer that has a value.
    pub(super) fn base(&self, question: &Question) -> u32 {
        self.everybody.of(question).map_or(0, |counted| counted.base)
    }

    /// The answers to a question; `None` for one whose answers are words.
    pub(super) fn answers(&self, survey: &Survey, question: &Question) -> Option<Answers> {
        let nothing = Counted::default();
        let counted = self.everybody.of(question).unwrap_or(&nothing);
        let is_number = match question.spec.kind {
            QuestionKind::Number { .. } => true,
            QuestionKind::Calculated { .. } => !counted.numbers.is_empty(),
            _ => false,
        };
        let labels = labels(question, counted);
        if labels.is_empty() && !is_number {
            return None;
        }
        // Who shares out and leaves a row empty gives it nothing.
        let shared = shared(survey, question).map(|whole| self.everybody.shared.get(whole).copied());
        let base = shared.map_or(counted.base, Option::unwrap_or_default);
        if base < LEAST {
            return Some(Answers { base, soft: Vec::new(), shown: Shown::TooFew });
        }
        let shown = match question.spec.kind {
            _ if is_number => {
                let mut numbers = counted.numbers.clone();
                if shared.is_some() {
                    numbers.resize(base as usize, 0.0);
                }
                Shown::Numbers(Summary::of(&numbers)?)
            }
            QuestionKind::Ranking { .. } => {
                let place = |(code, label): (String, String)| {
                    let times = counted.places.get(&code).cloned().unwrap_or_default();
                    let without = base.saturating_sub(times.iter().sum());
                    Places { label, mean: mean_place(&times), times, without }
                };
                Shown::Places(labels.into_iter().map(place).collect())
            }
            _ => {
                let one = labels.into_iter().map(|(code, label)| (vec![code], vec![label]));
                let bar = |(codes, labels): (Vec<String>, _)| Bar { times: counted.times(&codes), codes, labels };
                Shown::Bars(best_two(question).into_iter().chain(one).map(bar).collect())
            }
        };
        let softs = question.spec.soft_answers.iter().map(|soft| {
            let words = soft.label.as_ref().map_or_else(|| soft_label(soft.answer), |own| own.in_default());
            (words.to_owned(), counted.times(&[soft.answer.code().to_owned()]))
        });
        Some(Answers { base, soft: softs.filter(|(_, times)| *times > 0).collect(), shown })
    }

    /// The answers to a question of choices by those to the one that was asked for; `None` where everybody's are not
    /// shown, and for that question itself.
    pub(super) fn breakdown(&self, survey: &Survey, question: &Question) -> Option<Breakdown> {
        let (_, by) = survey.question(self.by.as_deref()?)?;
        let Shown::Bars(bars) = self.answers(survey, question)?.shown else { return None };
        if by.spec.id == question.spec.id {
            return None;
        }
        let nothing = Counted::default();
        let known = self.everybody.of(by).unwrap_or(&nothing);
        let named = labels(by, known).into_iter().map(|(code, label)| (code, Some(label)));
        let groups: Vec<(&Counted, Group)> = named
            .chain([(String::new(), None)])
            .map(|(code, group)| {
                (self.groups.get(&code).and_then(|counts| counts.of(question)).unwrap_or(&nothing), group)
            })
            .collect();
        let bases: Vec<u32> = groups.iter().map(|(counted, _)| counted.base).collect();
        let (unseen, seen): (Vec<_>, Vec<_>) =
            groups.into_iter().zip(hidden(&bases)).partition(|(_, is_hidden)| *is_hidden);
        let seen: Vec<_> = seen.into_iter().map(|(group, _)| group).filter(|(counted, _)| counted.base > 0).collect();
        let of_groups = |bar: Bar| {
            let times = seen.iter().map(|(counted, _)| counted.times(&bar.codes)).collect();
            (bar.labels, times)
        };
        Some(Breakdown {
            bars: bars.into_iter().map(of_groups).collect(),
            groups: seen.into_iter().map(|(counted, group)| (group, counted.base)).collect(),
            hidden: unseen.into_iter().map(|((_, group), _)| group).collect(),
        })
    }
}

impl Counts {
    fn of(&self, question: &Question) -> Option<&Counted> {
        self.questions.get(question.spec.id.as_str())
    }

    fn add(&mut self, response: &Response) {
        let mut shared = BTreeSet::new();
        for (id, answered) in &response.answers {
            self.questions.entry(id.to_string()).or_default().add(&answered.answer);
            if let (Answer::Number(_), Some((whole, _))) = (&answered.answer, id.as_str().rsplit_once('.')) {
                shared.insert(whole);
            }
        }
        for whole in shared {
            *self.shared.entry(whole.to_owned()).or_default() += 1;
        }
    }
}

impl Counted {
    fn add(&mut self, answer: &Answer) {
        let mut count = |code: &str| *self.codes.entry(code.to_owned()).or_default() += 1;
        match answer {
            Answer::Soft(soft) => {
                count(soft.code());
                return;
            }
            Answer::Choice(code) => count(code.as_str()),
            Answer::Choices(codes) => {
                for (place, code) in codes.iter().enumerate() {
                    count(code.as_str());
                    let places = self.places.entry(code.to_string()).or_default();
                    places.resize(places.len().max(place + 1), 0);
                    if let Some(times) = places.get_mut(place) {
                        *times += 1;
                    }
                }
            }
            Answer::Number(number) => self.numbers.push(number.to_f64()),
            Answer::Text(_) | Answer::Files(_) => {}
        }
        self.base += 1;
    }

    /// How often any of these codes was chosen.
    fn times(&self, codes: &[String]) -> u32 {
        codes.iter().filter_map(|code| self.codes.get(code)).sum()
    }
}

/// The codes of a question's answers with their labels, in its order; those of an earlier version, whose labels went
/// with it, last. None for a question without choices.
fn labels(question: &Question, counted: &Counted) -> Vec<(String, String)> {
    let mut labels: Vec<(String, String)> = match &question.spec.kind {
        QuestionKind::YesNo { yes, no } => [("yes", yes, "Yes"), ("no", no, "No")]
            .map(|(code, own, word)| (code.to_owned(), own.as_ref().map_or(word, |own| own.in_default()).to_owned()))
            .into(),
        QuestionKind::Consent { .. } => {
            [("yes", "Agreed"), ("no", "Did not agree")].map(|(code, word)| (code.to_owned(), word.to_owned())).into()
        }
        kind => kind.choices().iter().map(|choice| (choice.code.to_string(), label(choice).to_owned())).collect(),
    };
    if !labels.is_empty() {
        let is_soft = |code: &str| SoftAnswer::CODES.contains(&code);
        for code in counted.codes.keys().filter(|code| !is_soft(code)) {
            if labels.iter().all(|(known, _)| known != code) {
                labels.push((code.clone(), code.clone()));
            }
        }
    }
    labels
}

/// The codes and labels of the two best points of a scale whose scores are 5 to 1 in their order, as those of the
/// banks are: they count together as "satisfied" or "agree" in the Tenant Satisfaction Measures. Where an author gave
/// no scores they count up, and nothing says which end is the good one.
fn best_two(question: &Question) -> Option<(Vec<String>, Vec<String>)> {
    let QuestionKind::Scale { points, .. } = &question.spec.kind else { return None };
    let scores = points.iter().map(|point| point.score.and_then(Decimal::to_whole));
    let best = scores.eq([5, 4, 3, 2, 1].map(Some)).then(|| points.get(..2))??;
    Some(best.iter().map(|point| (point.code.to_string(), label(point).to_owned())).unzip())
}

/// The id of the question among whose rows something is shared out, of one of its rows.
fn shared<'s>(survey: &'s Survey, question: &Question) -> Option<&'s str> {
    let head = survey.questions().get(question.part.as_ref()?.head)?;
    matches!(head.spec.kind, QuestionKind::Allocation { .. }).then(|| head.spec.id.as_str())
}

/// Whether a question can break down the others: everybody gives one answer to it, so nobody is in two groups.
pub(super) fn can_divide(question: &Question) -> bool {
    let is_one = matches!(
        question.spec.kind,
        QuestionKind::Choice { .. }
            | QuestionKind::YesNo { .. }
            | QuestionKind::Scale { .. }
            | QuestionKind::Consent { .. }
    );
    is_one && question.part.is_none()
}

/// Whether the answers to a question are of a special category of personal data, by its bank (UK GDPR, Article 9):
/// in a group of ten one of them may tell who gave it, so they are not broken down.
pub(super) fn is_special(question: &Question) -> bool {
    let item = question.bank.as_ref().and_then(|used| Banks::built_in().find(&used.bank)?.item(&used.item));
    item.is_some_and(|item| !item.about.special_category.is_empty())
}

/// Whether the answers to a question stand by themselves on the page: those to entries of a group, each another
/// thing, do not.
pub(super) fn is_shown(survey: &Survey, question: &Question) -> bool {
    let is_row =
        |head: &Question| matches!(head.spec.kind, QuestionKind::Matrix { .. } | QuestionKind::Allocation { .. });
    question.part.as_ref().is_none_or(|part| survey.questions().get(part.head).is_some_and(is_row))
}
