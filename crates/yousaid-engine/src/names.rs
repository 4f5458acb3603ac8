//! What names mean in the logic of a survey.

use yousaid_schema::QuestionKind;

use crate::Question;
use crate::logic::Expression;
use crate::logic::Lookup;
use crate::logic::Scope;

/// The questions that an expression may refer to: those before it. So there are no cycles, and the
/// order of answering can't change what is asked.
pub(crate) struct Names<'a> {
    pub(crate) questions: &'a [Question],
    /// Their indices in the order of their ids; empty while there are still questions to come.
    pub(crate) by_id: &'a [usize],
    /// How many of them come before.
    pub(crate) visible: usize,
    /// Within an entry of a repeating group, what stands before the dot of its fields' ids: they
    /// are known by their own names there.
    pub(crate) entry: Option<&'a str>,
}

/// What stands before the fields' ids of the entry that a question belongs to.
pub(crate) fn entry_of(question: &Question) -> Option<&str> {
    question.part.as_ref()?.entry?;
    question.spec.id.as_str().rsplit_once('.').map(|(entry, _)| entry)
}

impl Names<'_> {
    fn find(&self, name: &str) -> Option<usize> {
        if self.by_id.is_empty() {
            return self.questions.iter().position(|question| question.spec.id == *name);
        }
        let id = |index: &usize| self.questions.get(*index).map_or("", |question| question.spec.id.as_str());
        let at = self.by_id.binary_search_by(|index| id(index).cmp(name)).ok()?;
        self.by_id.get(at).copied()
    }

    /// The parts of a question, or those of them that are the field of this name.
    fn several(&self, head: &Question, field: Option<&str>) -> Lookup<'_> {
        if head.parts.end > self.visible {
            return Lookup::NotYet;
        }
        let mut indices = Vec::new();
        let mut found = None;
        for index in head.parts.clone() {
            let Some(question) = self.questions.get(index) else { continue };
            if field.is_none_or(|field| question.part.as_ref().is_some_and(|part| &*part.name == field)) {
                indices.push(index);
                found = Some(&question.spec);
            }
        }
        found.map_or(Lookup::Unknown, |question| Lookup::Several { indices, question })
    }

    /// A field of a repeating group, in all entries: `spots.cost`.
    fn field(&self, name: &str) -> Lookup<'_> {
        let head = name.split_once('.').and_then(|(head, field)| Some((self.questions.get(self.find(head)?)?, field)));
        let Some((head, field)) = head else { return Lookup::Unknown };
        self.several(head, Some(field))
    }
}

impl Scope for Names<'_> {
    fn lookup(&self, name: &str) -> Lookup<'_> {
        let sibling = self.entry.and_then(|entry| self.find(&[entry, ".", name].concat()));
        let Some(index) = sibling.or_else(|| self.find(name)) else { return self.field(name) };
        let Some(question) = self.questions.get(index).filter(|_| index < self.visible) else {
            return Lookup::NotYet;
        };
        if matches!(question.spec.kind, QuestionKind::Matrix { .. } | QuestionKind::Allocation { .. }) {
            return self.several(question, None);
        }
        let calculated = question.calculation.as_ref().map(Expression::gives);
        Lookup::Known { index, question: &question.spec, calculated }
    }

    fn names(&self) -> Vec<String> {
        let mut names = Vec::new();
        // Only words need them.
        if !cfg!(feature = "advice") {
            return names;
        }
        for question in self.questions.iter().take(self.visible) {
            let id = question.spec.id.as_str();
            match (&question.part, entry_of(question)) {
                (Some(part), Some(entry)) if Some(entry) == self.entry => names.push(part.name.to_string()),
                // Each field once: in all entries.
                (Some(part), Some(_)) if part.entry == Some(1) => {
                    names.push(id.split('.').filter(|piece| *piece != "1").collect::<Vec<&str>>().join("."));
                }
                (Some(_), Some(_)) => {}
                _ => names.push(id.to_owned()),
            }
        }
        names
    }
}
