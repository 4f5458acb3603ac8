//! What has to be decided about a survey, in which order, and what looks at what.

use crate::Page;
use crate::Question;
use crate::logic::Expression;

/// One thing that the answers decide.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Node {
    /// Whether the page of this index is open.
    Page(usize),
    /// Whether the question of this index is asked, and which value it has.
    Question(usize),
    /// Where the page of this index leads.
    End(usize),
}

/// The nodes of a survey in the order in which they are decided, and for each question the nodes
/// that look at it.
///
/// Expressions refer to earlier questions only, so all that follows from a node lies behind it,
/// and one pass from the front decides everything. What only the current page needs to know
/// (warnings, whether an answer is required) is no node: it is looked up when it is shown.
#[derive(Clone, Debug)]
pub(crate) struct Graph {
    pub(crate) nodes: Vec<Node>,
    /// By question; each list in ascending order.
    dependents: Vec<Vec<usize>>,
}

impl Graph {
    pub(crate) fn new(pages: &[Page], questions: &[Question]) -> Self {
        let mut graph = Self { nodes: Vec::new(), dependents: vec![Vec::new(); questions.len()] };
        for (at, page) in pages.iter().enumerate() {
            graph.add(Node::Page(at), &mut page.condition.iter());
            for index in page.questions.clone() {
                let Some(question) = questions.get(index) else { continue };
                let choices = question.choice_conditions.iter().map(|(_, condition)| condition);
                let decides = question.conditions.iter().chain(choices).chain(&question.calculation);
                graph.add(Node::Question(index), &mut { decides });
            }
            graph.add(Node::End(at), &mut page.jumps.iter().filter_map(|jump| jump.condition.as_ref()));
        }
        graph
    }

    fn add(&mut self, node: Node, expressions: &mut dyn Iterator<Item = &Expression>) {
        let at = self.nodes.len();
        self.nodes.push(node);
        for expression in expressions {
            for index in expression.depends_on() {
                if let Some(nodes) = self.dependents.get_mut(*index)
                    && nodes.last() != Some(&at)
                {
                    nodes.push(at);
                }
            }
        }
    }

    /// The nodes that look at the question of this index.
    pub(crate) fn dependents(&self, index: usize) -> &[usize] {
        self.dependents.get(index).map_or(&[], Vec::as_slice)
    }

    /// Which node decides about the question of this index, on the page of that index: each page
    /// before adds two nodes besides its questions, and this page one.
    pub(crate) fn of_question(index: usize, page: usize) -> usize {
        index + 2 * page + 1
    }
}

/// Nodes still to be decided; the first comes first, and each is there once.
///
/// A set of bits: a survey of 500 questions has a dozen words to look through, and no heap is
/// brought into the bundle.
#[derive(Debug)]
pub(crate) struct Work {
    words: Vec<u64>,
}

impl Work {
    /// Nothing to do, of that many nodes.
    pub(crate) fn none(nodes: usize) -> Self {
        Self { words: vec![0; nodes.div_ceil(64)] }
    }

    /// Everything to do.
    pub(crate) fn all(nodes: usize) -> Self {
        let mut work = Self { words: vec![u64::MAX; nodes.div_ceil(64)] };
        if let Some(last) = work.words.last_mut().filter(|_| nodes % 64 != 0) {
            *last = (1 << (nodes % 64)) - 1;
        }
        work
    }

    pub(crate) fn push(&mut self, node: usize) {
        if let Some(word) = self.words.get_mut(node / 64) {
            *word |= 1 << (node % 64);
        }
    }

    pub(crate) fn pop(&mut self) -> Option<usize> {
        let (at, word) = self.words.iter_mut().enumerate().find(|(_, word)| **word != 0)?;
        let bit = word.trailing_zeros();
        *word &= *word - 1;
        Some(at * 64 + bit as usize)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn work_comes_in_order_and_once() {
        let mut work = Work::none(200);
        for node in [199, 3, 64, 3, 0, 63] {
            work.push(node);
        }
        let done: Vec<usize> = std::iter::from_fn(|| work.pop()).collect();
        assert_eq!(done, [0, 3, 63, 64, 199]);
        for nodes in [0, 1, 64, 65] {
            let mut work = Work::all(nodes);
            assert_eq!(std::iter::from_fn(|| work.pop()).count(), nodes);
        }
    }
}
