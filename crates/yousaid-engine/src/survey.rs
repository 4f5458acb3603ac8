//! A definition that was compiled and found sound.

use std::ops::Range;

use yousaid_schema::BankUse;
use yousaid_schema::Definition;
use yousaid_schema::Error;
use yousaid_schema::PageId;
use yousaid_schema::Text;

use crate::compile;
use crate::logic::Expression;

/// A compiled definition: banks resolved, slots filled, logic parsed and checked. Immutable.
#[derive(Clone, Debug)]
pub struct Survey {
    pub(crate) definition: Definition,
    pub(crate) pages: Vec<Page>,
    pub(crate) questions: Vec<Question>,
    /// The indices of the questions, in the order of their ids.
    pub(crate) by_id: Vec<usize>,
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
    /// All must hold for the question to be asked.
    pub(crate) conditions: Vec<Expression>,
}

impl Survey {
    /// Compiles a definition.
    ///
    /// # Errors
    ///
    /// Every problem found: unknown bank questions, official questions used against their rules,
    /// faults in the logic (with the byte range within the expression).
    pub fn compile(definition: Definition) -> Result<Self, Error> {
        compile::compile(definition)
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

    /// The question of this id and its index.
    #[must_use]
    pub fn question(&self, id: &str) -> Option<(usize, &Question)> {
        let id_of = |index: &usize| self.questions.get(*index).map_or("", |question| question.spec.id.as_str());
        let at = self.by_id.binary_search_by(|index| id_of(index).cmp(id)).ok()?;
        let index = *self.by_id.get(at)?;
        Some((index, self.questions.get(index)?))
    }
}

impl Question {
    /// Whether it takes an answer at all; a statement does not.
    #[must_use]
    pub fn takes_answer(&self) -> bool {
        !matches!(self.spec.kind, yousaid_schema::QuestionKind::Statement { .. })
    }

    /// The language in which the question appears to somebody who reads in `language`.
    #[must_use]
    pub fn shown_language<'a>(&'a self, language: &'a str) -> &'a str {
        self.spec.title.as_ref().map_or(language, |title| title.get(language).language)
    }
}
