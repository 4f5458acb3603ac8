//! What a face shows of a question, besides its words.

use yousaid_schema::Answer;
use yousaid_schema::Choice;
use yousaid_schema::QuestionKind;
use yousaid_schema::SoftChoice;
use yousaid_schema::Text;

use crate::Question;
use crate::Session;
use crate::Step;
use crate::normal::is_soft_offered;
use crate::shuffle;

impl Session {
    fn question(&self, index: usize) -> Option<&Question> {
        self.survey.questions.get(index)
    }

    /// The positions of the choices to show, in the order in which to show them.
    ///
    /// The order of a shuffled question follows from the seed and the question's id; it stays as
    /// it is when choices come and go. "Other, please say" and choices that stand alone are last.
    #[must_use]
    pub fn choices(&self, index: usize) -> Vec<usize> {
        let Some(question) = self.question(index) else { return Vec::new() };
        let mut order = self.order(question, question.spec.kind.choices());
        order.retain(|position| self.facts.is_offered(question, *position));
        order
    }

    /// The indices of the parts of a composite question that are asked, in the order in which to
    /// show them: the rows of a shuffled matrix have one as choices have.
    #[must_use]
    pub fn parts(&self, index: usize) -> Vec<usize> {
        let Some(question) = self.question(index) else { return Vec::new() };
        let mut parts: Vec<usize> = match &question.spec.kind {
            QuestionKind::Matrix { rows, .. } => {
                self.order(question, rows).into_iter().map(|row| question.parts.start + row).collect()
            }
            _ => question.parts.clone().collect(),
        };
        parts.retain(|part| self.facts.is_asked(*part));
        parts
    }

    fn order(&self, question: &Question, choices: &[Choice]) -> Vec<usize> {
        shuffle::order(choices, question.is_shuffled(), self.setting.seed, &question.spec.id)
    }

    /// The soft answers to offer; "refused" to interviewers only.
    #[must_use]
    pub fn soft_answers(&self, index: usize) -> Vec<&SoftChoice> {
        let Some(question) = self.question(index) else { return Vec::new() };
        let offered = |soft: &&SoftChoice| is_soft_offered(question, soft.answer, self.setting.mode);
        question.spec.soft_answers.iter().filter(offered).collect()
    }

    /// Whether the question of this index needs an answer now.
    #[must_use]
    pub fn is_required(&self, index: usize) -> bool {
        self.question(index).is_some_and(|question| self.facts.requires(question))
    }

    /// The warnings to show with a question that is asked. They don't stop anybody.
    #[must_use]
    pub fn warnings(&self, index: usize) -> Vec<&Text> {
        let Some(question) = self.question(index).filter(|_| self.facts.is_asked(index)) else { return Vec::new() };
        let texts = question.spec.warnings.iter().zip(&question.warnings);
        texts.filter(|(_, condition)| condition.holds(&self.facts)).map(|(warning, _)| &warning.text).collect()
    }

    /// How many entries a repeating group has now; 0 for any other question.
    #[must_use]
    pub fn entries(&self, index: usize) -> u32 {
        let is_repeat = |question: &&Question| matches!(question.spec.kind, QuestionKind::Repeat { .. });
        match self.question(index).filter(is_repeat).and_then(|_| self.value(index)) {
            Some(Answer::Number(count)) => count.to_whole().and_then(|count| u32::try_from(count).ok()).unwrap_or(0),
            _ => 0,
        }
    }

    /// Adds an entry to a repeating group, unless it has as many as it may have.
    pub fn add_entry(&mut self, index: usize) {
        let count = self.entries(index);
        if let Some(QuestionKind::Repeat { max, .. }) = self.question(index).map(|question| &question.spec.kind)
            && count < *max
        {
            self.take(index, Some(Answer::Number((count + 1).into())));
        }
    }

    /// Takes entry `n`, counted from 1, out of a repeating group: the answers of those behind it
    /// move up. Does nothing where there is no such entry, or no fewer are allowed.
    pub fn remove_entry(&mut self, index: usize, n: u32) {
        let count = self.entries(index);
        let Some(question) = self.question(index) else { return };
        let QuestionKind::Repeat { min, max, .. } = &question.spec.kind else { return };
        if !(1..=count).contains(&n) || count <= *min || self.step() == Step::Finished {
            return;
        }
        let parts = question.parts.clone();
        let fields = parts.len() / (*max).max(1) as usize;
        let from = parts.start + (n as usize - 1) * fields;
        for at in from..parts.end {
            let behind = self.entries.get_mut(at + fields).filter(|_| at + fields < parts.end);
            let moved = behind.map(std::mem::take).unwrap_or_default();
            if let Some(entry) = self.entries.get_mut(at) {
                *entry = moved;
            }
        }
        self.take(index, Some(Answer::Number((count - 1).into())));
        self.update(from..parts.end);
    }
}
