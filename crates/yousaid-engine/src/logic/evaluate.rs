//! Evaluation: a list of steps over a stack of values.

use std::fmt;

use yousaid_schema::Answer;
use yousaid_schema::Code;
use yousaid_schema::Decimal;

use super::Answers;
use super::lex::Token;
use crate::count_characters;

/// A checked condition, ready to be evaluated.
#[derive(Clone)]
pub struct Expression {
    pub(super) source: Box<str>,
    pub(super) steps: Box<[Step]>,
    /// Sorted, each once.
    pub(super) questions: Box<[usize]>,
}

/// Takes values from the stack and puts one back.
#[derive(Clone, Debug)]
pub(super) enum Step {
    Number(Decimal),
    Text(Box<str>),
    Boolean(bool),
    /// The code of a choice or a soft answer.
    CodeOf(usize),
    /// The code of a soft answer, an empty text for any other answer.
    SoftOf(usize),
    /// The score of a scale's point.
    ScoreOf(usize, Box<[(Code, Decimal)]>),
    NumberOf(usize),
    TextOf(usize),
    Answered(usize),
    Count(usize),
    Selected(usize, Box<str>),
    Compare(Token),
    /// Whether a value is among that many values above it.
    In {
        negated: bool,
        values: usize,
    },
    Not,
    Negate,
    Calculate(Token),
    Join(Token),
    Sum(usize),
    Min(usize),
    Max(usize),
    Coalesce(usize),
    Round,
    Length,
    If,
}

#[derive(Clone, Copy)]
enum Value<'a> {
    Missing,
    Boolean(bool),
    Number(Decimal),
    Text(&'a str),
}

impl Expression {
    /// Whether the condition holds for these answers.
    #[must_use]
    pub fn holds(&self, answers: &dyn Answers) -> bool {
        let mut stack = Stack(Vec::with_capacity(8));
        for step in &self.steps {
            let value = stack.value(step, answers);
            stack.0.push(value);
        }
        debug_assert_eq!(stack.0.len(), 1, "the steps of `{}` do not add up", self.source);
        stack.boolean()
    }

    /// The questions that the condition looks at, as [`Answers`] knows them; sorted, each once.
    #[must_use]
    pub fn depends_on(&self) -> &[usize] {
        &self.questions
    }

    /// The condition as its author wrote it.
    #[must_use]
    pub fn source(&self) -> &str {
        &self.source
    }
}

impl fmt::Debug for Expression {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Expression").field(&self.source).finish()
    }
}

/// The checker leaves no step without its values; a stack that were empty all the same would read
/// as missing.
struct Stack<'a>(Vec<Value<'a>>);

impl<'a> Stack<'a> {
    fn pop(&mut self) -> Value<'a> {
        self.0.pop().unwrap_or(Value::Missing)
    }

    fn boolean(&mut self) -> bool {
        matches!(self.pop(), Value::Boolean(true))
    }

    fn take(&mut self, count: usize) -> Vec<Value<'a>> {
        self.0.split_off(self.0.len().saturating_sub(count))
    }

    fn fold(&mut self, count: usize, join: fn(Decimal, Decimal) -> Option<Decimal>) -> Value<'a> {
        let mut result = None;
        for value in self.take(count) {
            if let Value::Number(number) = value {
                result = match result {
                    None => Some(number),
                    Some(so_far) => match join(so_far, number) {
                        None => return Value::Missing,
                        joined => joined,
                    },
                };
            }
        }
        number(result)
    }

    fn value(&mut self, step: &'a Step, answers: &'a dyn Answers) -> Value<'a> {
        match step {
            Step::Number(number) => Value::Number(*number),
            Step::Text(text) => Value::Text(text),
            Step::Boolean(value) => Value::Boolean(*value),
            Step::CodeOf(question) => match answers.answer(*question) {
                Some(Answer::Choice(code)) => Value::Text(code.as_str()),
                Some(Answer::Soft(soft)) => Value::Text(soft.code()),
                _ => Value::Missing,
            },
            Step::SoftOf(question) => match answers.answer(*question) {
                Some(Answer::Soft(soft)) => Value::Text(soft.code()),
                answer if is_answered(answer) => Value::Text(""),
                _ => Value::Missing,
            },
            Step::ScoreOf(question, table) => match answers.answer(*question) {
                Some(Answer::Choice(chosen)) => table
                    .iter()
                    .find(|(code, _)| code == chosen)
                    .map_or(Value::Missing, |(_, score)| Value::Number(*score)),
                _ => Value::Missing,
            },
            Step::NumberOf(question) => match answers.answer(*question) {
                Some(Answer::Number(answer)) => Value::Number(*answer),
                _ => Value::Missing,
            },
            Step::TextOf(question) => match answers.answer(*question).map(trimmed) {
                None | Some("") => Value::Missing,
                Some(text) => Value::Text(text),
            },
            Step::Answered(question) => Value::Boolean(is_answered(answers.answer(*question))),
            Step::Count(question) => Value::Number(match answers.answer(*question) {
                Some(Answer::Choices(codes)) => counted(codes.len()),
                _ => Decimal::ZERO,
            }),
            Step::Selected(question, wanted) => Value::Boolean(match answers.answer(*question) {
                Some(Answer::Choice(code)) => code.as_str() == &**wanted,
                Some(Answer::Choices(codes)) => codes.iter().any(|code| code.as_str() == &**wanted),
                Some(Answer::Soft(soft)) => soft.code() == &**wanted,
                _ => false,
            }),
            Step::Compare(operator) => {
                let right = self.pop();
                let left = self.pop();
                Value::Boolean(compare(*operator, left, right))
            }
            Step::In { negated, values } => {
                let list = self.take(*values);
                let left = self.pop();
                let found = list.into_iter().any(|value| compare(Token::Equal, left, value));
                Value::Boolean(!matches!(left, Value::Missing) && found != *negated)
            }
            Step::Not => Value::Boolean(!self.boolean()),
            Step::Negate => match self.pop() {
                Value::Number(value) => Value::Number(-value),
                _ => Value::Missing,
            },
            Step::Calculate(operator) => {
                let (right, left) = (self.pop(), self.pop());
                let (Value::Number(left), Value::Number(right)) = (left, right) else { return Value::Missing };
                number(match operator {
                    Token::Plus => left.checked_add(right),
                    Token::Minus => left.checked_sub(right),
                    Token::Times => left.checked_mul(right),
                    _ => left.checked_div(right),
                })
            }
            Step::Join(operator) => {
                let (right, left) = (self.boolean(), self.boolean());
                Value::Boolean(if *operator == Token::Or { left || right } else { left && right })
            }
            Step::Sum(count) => self.fold(*count, Decimal::checked_add),
            Step::Min(count) => self.fold(*count, |a, b| Some(a.min(b))),
            Step::Max(count) => self.fold(*count, |a, b| Some(a.max(b))),
            Step::Coalesce(count) => {
                self.take(*count).into_iter().find(|value| !matches!(value, Value::Missing)).unwrap_or(Value::Missing)
            }
            Step::Round => match self.pop() {
                Value::Number(value) => Value::Number(value.round()),
                _ => Value::Missing,
            },
            Step::Length => Value::Number(match self.pop() {
                Value::Text(text) => counted(count_characters(text)),
                _ => Decimal::ZERO,
            }),
            Step::If => {
                let (otherwise, then) = (self.pop(), self.pop());
                if self.boolean() { then } else { otherwise }
            }
        }
    }
}

/// What is too large for a number, or divided by zero, is missing.
fn number<'a>(value: Option<Decimal>) -> Value<'a> {
    value.map_or(Value::Missing, Value::Number)
}

fn counted(count: usize) -> Decimal {
    u32::try_from(count).map_or(Decimal::MAX, Decimal::from)
}

fn trimmed(answer: &Answer) -> &str {
    match answer {
        Answer::Text(text) => text.trim(),
        _ => "",
    }
}

fn is_answered(answer: Option<&Answer>) -> bool {
    match answer {
        None => false,
        Some(Answer::Text(text)) => !text.trim().is_empty(),
        Some(Answer::Choices(codes)) => !codes.is_empty(),
        Some(_) => true,
    }
}

fn compare(operator: Token, left: Value<'_>, right: Value<'_>) -> bool {
    let (equal, less) = match (left, right) {
        (Value::Number(left), Value::Number(right)) => (left == right, left < right),
        (Value::Text(left), Value::Text(right)) => (left == right, false),
        (Value::Boolean(left), Value::Boolean(right)) => (left == right, false),
        _ => return false,
    };
    match operator {
        Token::Equal => equal,
        Token::NotEqual => !equal,
        Token::Less => less,
        Token::LessOrEqual => less || equal,
        Token::Greater => !less && !equal,
        _ => !less || equal,
    }
}
