//! A definition that was compiled and found sound.

use std::ops::Range;

use yousaid_schema::BankUse;
use yousaid_schema::Definition;
use yousaid_schema::Error;
use yousaid_schema::PageId;
use yousaid_schema::QuestionKind;
use yousaid_schema::Text;

use crate::bank::Banks;
use crate::compile;
use crate::graph::Graph;
use crate::logic::Expression;

/// A compiled definition: banks resolved, slots filled, logic parsed and checked. Immutable.
#[derive(Clone, Debug)]
pub struct Survey {
    pub(crate) definition: Definition,
    pub(crate) pages: Vec<Page>,
    pub(crate) questions: Vec<Question>,
    /// The indices of the questions, in the order of their ids.
    by_id: Vec<usize>,
    pub(crate) graph: Graph,
}

/// A page: what is shown at one time.
#[derive(Clone, Debug)]
pub struct Page {
    /// Names the page.
    pub id: PageId,
    /// Its heading, if it has one of its own.
    pub title: Option<Text>,
    /// Words under the heading, in [`yousaid_schema::markup`].
    pub text: Option<Text>,
    /// Where its questions stand in [`Survey::questions`]; never empty.
    pub questions: Range<usize>,
    pub(crate) condition: Option<Expression>,
    /// Where it leads: the first whose condition holds counts; none holds, the next page follows.
    pub(crate) jumps: Vec<Jump>,
}

impl Page {
    /// What must hold for it to be asked, in the logic language; `None` if nothing must.
    #[must_use]
    pub fn condition(&self) -> Option<&str> {
        self.condition.as_ref().map(Expression::source)
    }

    /// What must hold for its ways on to be taken, in the logic language; nothing of those that
    /// are always taken.
    pub fn ways(&self) -> impl Iterator<Item = &str> {
        self.jumps.iter().filter_map(|jump| jump.condition.as_ref()).map(Expression::source)
    }
}

/// A way past the pages that follow.
#[derive(Clone, Debug)]
pub(crate) struct Jump {
    /// Refers to the questions of its own page and of those before; `None` holds always.
    pub(crate) condition: Option<Expression>,
    /// The index of a later page, or the number of pages for the end.
    pub(crate) to: usize,
}

/// A question as it is asked.
#[derive(Clone, Debug)]
pub struct Question {
    /// The question, with its slots filled.
    pub spec: yousaid_schema::Question,
    /// The index of its page in [`Survey::pages`].
    pub page: usize,
    /// The bank that it comes from, if any; its wording is then locked.
    pub bank: Option<BankUse>,
    /// Where it belongs, if it is a part of a composite question.
    pub part: Option<Part>,
    /// Where its parts stand in [`Survey::questions`], if it is a composite question: right after
    /// it. Empty for others. A repeated group has its fields entry by entry.
    pub parts: Range<usize>,
    /// All must hold for the question to be asked. A part is asked only if its head is, too.
    pub(crate) conditions: Vec<Expression>,
    /// Positions in the choices, and what must hold for that choice to be offered. A position may
    /// come more than once (then all must hold) or not at all.
    pub(crate) choice_conditions: Vec<(usize, Expression)>,
    /// An answer is required if this holds, and else is not; `None` leaves it to `spec.optional`.
    pub(crate) required_if: Option<Expression>,
    /// When each of the warnings of `spec` is shown; refers to the question itself as well.
    pub(crate) warnings: Vec<Expression>,
    /// The value, if it is a calculated one.
    pub(crate) calculation: Option<Expression>,
}

/// How a question belongs to a composite one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The index of the composite question in [`Survey::questions`].
    pub head: usize,
    /// In a repeated group: in which entry, counted from 1.
    pub entry: Option<u32>,
    /// The last part of its id: the code of the row, or the id of the field.
    pub name: Box<str>,
}

impl Survey {
    /// Compiles a definition, with the banks that are built in; without the feature `banks`, with
    /// none.
    ///
    /// # Errors
    ///
    /// Every problem found: unknown bank questions, official questions used against their rules,
    /// faults in the logic and slots that can't be filled (with the byte range within the text),
    /// choices carried from nowhere, ways that do not lead forward, promises that questions break.
    pub fn compile(definition: Definition) -> Result<Self, Error> {
        #[cfg(feature = "banks")]
        return Self::compile_with(definition, Banks::built_in());
        #[cfg(not(feature = "banks"))]
        Self::compile_with(definition, &Banks::new())
    }

    /// Compiles a definition whose official questions, scales and lists come from these banks;
    /// [`Definition::banks`] says which ones it names. The banks never change the definition's hash.
    ///
    /// # Errors
    ///
    /// As [`Survey::compile`].
    pub fn compile_with(definition: Definition, banks: &Banks) -> Result<Self, Error> {
        // In a bundle with parts this comes with the one for languages.
        #[cfg(not(feature = "lazy"))]
        let definition = crate::offer_complete(definition);
        compile::compile(definition, banks)
    }

    /// Puts together what was compiled; `by_id` as [`by_id`] gives it.
    pub(crate) fn new(definition: Definition, pages: Vec<Page>, questions: Vec<Question>, by_id: Vec<usize>) -> Self {
        let graph = Graph::new(&pages, &questions);
        Self { definition, pages, questions, by_id, graph }
    }

    /// The definition, its slots filled. Its `pages` are empty: they became [`Survey::pages`].
    #[must_use]
    pub fn definition(&self) -> &Definition {
        &self.definition
    }

    /// The pages in order.
    #[must_use]
    pub fn pages(&self) -> &[Page] {
        &self.pages
    }

    /// The questions of all pages in order.
    #[must_use]
    pub fn questions(&self) -> &[Question] {
        &self.questions
    }

    /// Whether anything in it is shuffled: a response then says from which seed.
    #[must_use]
    pub fn shuffles(&self) -> bool {
        self.questions.iter().any(Question::is_shuffled)
    }

    /// The language in which a question appears to somebody who reads in `language`: the default
    /// one if the survey, or the question's bank, does not have that.
    pub(crate) fn language_shown<'a>(&'a self, question: &'a Question, language: &'a str) -> &'a str {
        let shown = question.shown_language(language);
        let known = question.bank.is_some() || self.definition.languages.iter().any(|known| known == shown);
        if known && !shown.is_empty() { shown } else { self.definition.default_language() }
    }

    /// The question of this id and its index.
    #[must_use]
    pub fn question(&self, id: &str) -> Option<(usize, &Question)> {
        let id_of = |index: &usize| self.questions.get(*index).map_or("", |question| question.spec.id.as_str());
        let at = self.by_id.binary_search_by(|index| id_of(index).cmp(id)).ok()?;
        let index = *self.by_id.get(at)?;
        Some((index, self.questions.get(index)?))
    }
}

/// The indices of the questions, in the order of their ids.
pub(crate) fn by_id(questions: &[Question]) -> Vec<usize> {
    let mut order: Vec<usize> = Vec::with_capacity(questions.len());
    for (index, question) in questions.iter().enumerate() {
        let before = |known: &usize| questions.get(*known).is_some_and(|known| known.spec.id < question.spec.id);
        order.insert(order.partition_point(before), index);
    }
    order
}

impl Question {
    /// A question without any logic.
    pub(crate) fn new(spec: yousaid_schema::Question, page: usize, bank: Option<BankUse>) -> Self {
        Self {
            spec,
            page,
            bank,
            part: None,
            parts: 0..0,
            conditions: Vec::new(),
            choice_conditions: Vec::new(),
            required_if: None,
            warnings: Vec::new(),
            calculation: None,
        }
    }

    /// Whether it takes an answer at all; a statement, a calculated value and the head of a
    /// composite question do not.
    #[must_use]
    pub fn takes_answer(&self) -> bool {
        self.spec.kind.takes_answer()
    }

    /// Whether a resident sees anything of the question itself. A hidden value is not seen, and
    /// what composes others shows only them.
    #[must_use]
    pub fn is_seen(&self) -> bool {
        !self.spec.kind.is_head() && !matches!(self.spec.kind, QuestionKind::Calculated { shown: false, .. })
    }

    /// Whether its choices or rows come in an order of the session's own.
    pub(crate) fn is_shuffled(&self) -> bool {
        match &self.spec.kind {
            QuestionKind::Choice { shuffle, .. }
            | QuestionKind::MultipleChoice { shuffle, .. }
            | QuestionKind::Ranking { shuffle, .. }
            | QuestionKind::Matrix { shuffle, .. } => *shuffle,
            _ => false,
        }
    }

    /// What must hold for it to be asked, in the logic language: all of these, and those of its
    /// page and of the question it is a part of.
    pub fn conditions(&self) -> impl Iterator<Item = &str> {
        self.conditions.iter().map(Expression::source)
    }

    /// The language in which the question appears to somebody who reads in `language`.
    #[must_use]
    pub fn shown_language<'a>(&'a self, language: &'a str) -> &'a str {
        self.spec.title.as_ref().map_or(language, |title| title.get(language).language)
    }
}
