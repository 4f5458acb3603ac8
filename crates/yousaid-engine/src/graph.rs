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

    // Each page adds two nodes besides its questions: before them, and behind.

    /// The node of the page of this index.
    pub(crate) fn of_page(at: usize, page: &Page) -> usize {
        page.questions.start + 2 * at
    }

    /// The node of the question of this index.
    pub(crate) fn of_question(index: usize, question: &Question) -> usize {
        index + 2 * question.page + 1
    }

    /// The node of the end of the page of this index.
    pub(crate) fn of_end(at: usize, page: &Page) -> usize {
        page.questions.end + 2 * at + 1
    }
}

/// Nodes still to be decided; the first comes first, and each is there once.
///
/// A set of bits: a survey of 500 questions has a dozen words to look through, and no heap is
/// brought into the bundle.
#[derive(Debug)]
pub(crate) struct Work {
    words: Vec<u64>,
    /// The words before this one are done.
    first: usize,
}

impl Work {
    /// Nothing to do yet, of that many nodes.
    pub(crate) fn new(nodes: usize) -> Self {
        Self { words: vec![0; nodes.div_ceil(64)], first: 0 }
    }

    /// Adds a node that lies behind every one that was taken.
    pub(crate) fn push(&mut self, node: usize) {
        if let Some(word) = self.words.get_mut(node / 64) {
            *word |= 1 << (node % 64);
        }
    }

    /// Takes the first.
    pub(crate) fn pop(&mut self) -> Option<usize> {
        let (at, word) = self.words.iter_mut().enumerate().skip(self.first).find(|(_, word)| **word != 0)?;
        self.first = at;
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
        let mut work = Work::new(200);
        for node in [199, 3, 64, 3, 0, 63] {
            work.push(node);
        }
        assert_eq!([work.pop(), work.pop()], [Some(0), Some(3)]);
        work.push(5);
        let done: Vec<usize> = std::iter::from_fn(|| work.pop()).collect();
        assert_eq!(done, [5, 63, 64, 199]);
        assert_eq!(Work::new(0).pop(), None);
    }
}
