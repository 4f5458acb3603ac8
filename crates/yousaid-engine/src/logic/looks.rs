//! What an expression looks at, for those who reason about it without answers.

use yousaid_schema::Decimal;

use super::Expression;
use super::Value;
use super::evaluate::Step;
use super::lex::Token;
use crate::Date;

/// One way in which an expression looks at a question, known by its index.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Look<'e> {
    /// At whether there is an answer.
    Answered(usize),
    /// At which code, or score of a code, was chosen.
    Code(usize),
    /// At whether this code is chosen.
    Selected(usize, &'e str),
    /// At how many choices are made.
    Count(usize),
    /// At how its number compares with this one.
    Number(usize, Decimal),
    /// At whether its words are these.
    Text(usize, &'e str),
    /// At how its date compares with this one.
    Date(usize, Date),
    /// In a way that no short list of answers stands for: a sum, a length, a rank, a comparison of two answers.
    Otherwise(usize),
}

/// What is on the stack, as far as it matters.
#[derive(Clone, Copy)]
enum Abstract<'e> {
    Constant(Value<'e>),
    Number(usize),
    Text(usize),
    Date(usize),
    /// Decided already, or taken from a list of codes.
    Settled,
}

impl Expression {
    /// Every way in which it looks at a question.
    pub(crate) fn looks(&self) -> Vec<Look<'_>> {
        let mut reading = Reading { stack: Vec::new(), looks: Vec::new() };
        for step in &self.steps {
            let value = reading.step(step);
            reading.stack.push(value);
        }
        // A value that is handed on as it is: what becomes of it is not known here.
        reading.otherwise(usize::MAX);
        reading.looks
    }
}

struct Reading<'e> {
    stack: Vec<Abstract<'e>>,
    looks: Vec<Look<'e>>,
}

impl<'e> Reading<'e> {
    fn step(&mut self, step: &'e Step) -> Abstract<'e> {
        match step {
            Step::Number(number) => return Abstract::Constant(Value::Number(*number)),
            Step::Text(text) => return Abstract::Constant(Value::Text(text)),
            Step::Boolean(value) => return Abstract::Constant(Value::Boolean(*value)),
            Step::Date(date) => return Abstract::Constant(Value::Date(*date)),
            Step::NumberOf(index) => return Abstract::Number(*index),
            Step::TextOf(index) => return Abstract::Text(*index),
            Step::DateOf(index) => return Abstract::Date(*index),
            Step::CodeOf(index) | Step::SoftOf(index) | Step::ScoreOf(index, _) => self.looks.push(Look::Code(*index)),
            Step::Answered(index) => self.looks.push(Look::Answered(*index)),
            Step::Selected(index, code) => self.looks.push(Look::Selected(*index, code)),
            Step::Count(index) => self.looks.push(Look::Count(*index)),
            Step::Position(index, _) => self.looks.push(Look::Otherwise(*index)),
            Step::Negate => {
                if let Some(Abstract::Constant(Value::Number(number))) = self.stack.last().copied() {
                    self.stack.pop();
                    return Abstract::Constant(Value::Number(-number));
                }
                self.otherwise(1);
            }
            Step::Compare(operator) => {
                let sides = self.take(2);
                self.compared(&sides, matches!(operator, Token::Equal | Token::NotEqual));
            }
            Step::In { values, .. } => {
                let sides = self.take(values + 1);
                self.compared(&sides, true);
            }
            Step::Not | Step::Round | Step::Length => self.otherwise(1),
            Step::Calculate(_) | Step::Join(_) | Step::Contains | Step::Years | Step::Days => self.otherwise(2),
            Step::If => self.otherwise(3),
            Step::Fold(_, count) | Step::Coalesce(count) => self.otherwise(*count),
        }
        Abstract::Settled
    }

    fn take(&mut self, count: usize) -> Vec<Abstract<'e>> {
        self.stack.split_off(self.stack.len().saturating_sub(count))
    }

    fn otherwise(&mut self, count: usize) {
        for value in self.take(count) {
            if let Abstract::Number(index) | Abstract::Text(index) | Abstract::Date(index) = value {
                self.looks.push(Look::Otherwise(index));
            }
        }
    }

    /// Values compared with one another: fine where one answer meets constants only.
    fn compared(&mut self, sides: &[Abstract<'e>], equality: bool) {
        for (at, side) in sides.iter().enumerate() {
            let (Abstract::Number(index) | Abstract::Text(index) | Abstract::Date(index)) = *side else { continue };
            for (_, other) in sides.iter().enumerate().filter(|(other, _)| *other != at) {
                self.looks.push(match (*side, *other) {
                    (Abstract::Number(_), Abstract::Constant(Value::Number(number))) => Look::Number(index, number),
                    (Abstract::Text(_), Abstract::Constant(Value::Text(text))) if equality => Look::Text(index, text),
                    (Abstract::Date(_), Abstract::Constant(Value::Date(date))) => Look::Date(index, date),
                    _ => Look::Otherwise(index),
                });
            }
        }
    }
}
