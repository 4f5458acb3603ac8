//! Evaluation: a list of steps over a stack of values.

use std::cmp::Ordering;
use std::fmt;

use yousaid_schema::Answer;
use yousaid_schema::Code;
use yousaid_schema::Decimal;
use yousaid_schema::split_at_first;

use super::Answers;
use super::Type;
use super::Value;
use super::lex::Token;
use crate::Date;
use crate::characters::small_letter;
use crate::count_characters;

/// A checked condition, ready to be evaluated.
#[derive(Clone)]
pub struct Expression {
    pub(super) source: Box<str>,
    pub(super) steps: Box<[Step]>,
    /// Sorted, each once.
    pub(super) questions: Box<[usize]>,
    pub(super) gives: Type,
}

/// Takes values from the stack and puts one back.
#[derive(Clone, Debug)]
pub(super) enum Step {
    Number(Decimal),
    Text(Box<str>),
    Boolean(bool),
    Date(Date),
    /// The code of a choice or a soft answer.
    CodeOf(usize),
    /// The code of a soft answer, an empty text for any other answer.
    SoftOf(usize),
    /// The score of a scale's point.
    ScoreOf(usize, Box<[(Code, Decimal)]>),
    NumberOf(usize),
    TextOf(usize),
    DateOf(usize),
    Answered(usize),
    Count(usize),
    Selected(usize, Box<str>),
    /// The place of a choice among those that were put in order, from 1.
    Position(usize, Box<str>),
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
    /// One of that many values.
    Fold(Fold, usize),
    Coalesce(usize),
    Round,
    Length,
    Contains,
    Years,
    Days,
    If,
}

/// What several values are taken together to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Fold {
    Sum,
    Min,
    Max,
    Average,
    /// How many are true.
    True,
}

impl Expression {
    /// Whether the condition holds for these answers.
    #[must_use]
    pub fn holds(&self, answers: &dyn Answers) -> bool {
        matches!(self.value(answers), Value::Boolean(true))
    }

    /// The value for these answers, of type [`Expression::gives`] or missing.
    #[must_use]
    pub fn value<'a>(&'a self, answers: &'a dyn Answers) -> Value<'a> {
        let mut stack = Stack(Vec::with_capacity(8));
        for step in &self.steps {
            let value = stack.value(step, answers);
            stack.0.push(value);
        }
        debug_assert_eq!(stack.0.len(), 1, "the steps of `{}` do not add up", self.source);
        stack.pop()
    }

    /// The type of its values.
    #[must_use]
    pub fn gives(&self) -> Type {
        self.gives
    }

    /// The value as the answer of a calculated question: `yes` or `no` for a condition, a text in
    /// normal form for a date. `None` when it is missing or an empty text.
    #[must_use]
    pub fn answer(&self, answers: &dyn Answers) -> Option<Answer> {
        match self.value(answers) {
            Value::Missing | Value::Text("") => None,
            Value::Boolean(value) => Code::new(if value { "yes" } else { "no" }).map(Answer::Choice),
            Value::Number(number) => Some(Answer::Number(number)),
            Value::Text(text) => Some(Answer::Text(text.to_owned())),
            Value::Date(date) => Some(Answer::Text(date.to_text())),
        }
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

    fn take(&mut self, count: usize) -> Vec<Value<'a>> {
        self.0.split_off(self.0.len().saturating_sub(count))
    }

    fn fold(&mut self, fold: Fold, count: usize) -> Value<'a> {
        let values = self.take(count);
        if fold == Fold::True {
            return Value::Number(counted(values.into_iter().filter(|value| is_true(*value)).count()));
        }
        let mut result = None;
        let mut numbers = 0;
        for value in values {
            let Value::Number(number) = value else { continue };
            numbers += 1;
            let joined = match (result, fold) {
                (None, _) => Some(number),
                (Some(so_far), Fold::Min) => Some(number.min(so_far)),
                (Some(so_far), Fold::Max) => Some(number.max(so_far)),
                (Some(so_far), _) => number.checked_add(so_far),
            };
            if joined.is_none() {
                return Value::Missing;
            }
            result = joined;
        }
        match fold {
            Fold::Average => number(result.and_then(|sum| sum.checked_div(counted(numbers)))),
            _ => number(result),
        }
    }

    fn value(&mut self, step: &'a Step, answers: &'a dyn Answers) -> Value<'a> {
        match step {
            Step::Number(number) => Value::Number(*number),
            Step::Text(text) => Value::Text(text),
            Step::Boolean(value) => Value::Boolean(*value),
            Step::Date(date) => Value::Date(*date),
            Step::CodeOf(question)
            | Step::SoftOf(question)
            | Step::ScoreOf(question, _)
            | Step::NumberOf(question)
            | Step::TextOf(question)
            | Step::DateOf(question)
            | Step::Position(question, _)
            | Step::Answered(question)
            | Step::Count(question)
            | Step::Selected(question, _) => of_answer(step, answers.answer(*question)),
            Step::Not | Step::Negate | Step::Round | Step::Length => of_one(step, self.pop()),
            Step::Compare(_) | Step::Calculate(_) | Step::Join(_) | Step::Contains | Step::Years | Step::Days => {
                let right = self.pop();
                of_two(step, self.pop(), right)
            }
            Step::In { negated, values } => {
                let list = self.take(*values);
                let left = self.pop();
                let found = list.into_iter().any(|value| compare(Token::Equal, left, value));
                Value::Boolean(!matches!(left, Value::Missing) && found != *negated)
            }
            Step::Fold(fold, count) => self.fold(*fold, *count),
            Step::Coalesce(count) => {
                self.take(*count).into_iter().find(|value| !matches!(value, Value::Missing)).unwrap_or(Value::Missing)
            }
            Step::If => {
                let (otherwise, then) = (self.pop(), self.pop());
                if is_true(self.pop()) { then } else { otherwise }
            }
        }
    }
}

/// The value of a step that looks at an answer.
fn of_answer<'a>(step: &'a Step, answer: Option<&'a Answer>) -> Value<'a> {
    match (step, answer) {
        (Step::CodeOf(_), Some(Answer::Choice(code))) => Value::Text(code.as_str()),
        (Step::CodeOf(_) | Step::SoftOf(_), Some(Answer::Soft(soft))) => Value::Text(soft.code()),
        (Step::SoftOf(_), answer) if is_answered(answer) => Value::Text(""),
        (Step::ScoreOf(_, table), Some(Answer::Choice(chosen))) => {
            number(table.iter().find(|(code, _)| code == chosen).map(|(_, score)| *score))
        }
        (Step::NumberOf(_) | Step::Count(_), Some(Answer::Number(answer))) => Value::Number(*answer),
        (Step::TextOf(_), Some(Answer::Text(text))) => match text.trim() {
            "" => Value::Missing,
            text => Value::Text(text),
        },
        (Step::DateOf(_), Some(Answer::Text(text))) => Date::new(text).map_or(Value::Missing, Value::Date),
        (Step::Position(_, wanted), Some(Answer::Choices(codes))) => {
            number(codes.iter().position(|code| code.as_str() == &**wanted).map(|at| counted(at + 1)))
        }
        (Step::Answered(_), answer) => Value::Boolean(is_answered(answer)),
        (Step::Count(_), Some(Answer::Choices(codes))) => Value::Number(counted(codes.len())),
        (Step::Count(_), Some(Answer::Files(files))) => Value::Number(counted(files.len())),
        (Step::Count(_), _) => Value::Number(Decimal::ZERO),
        (Step::Selected(_, wanted), answer) => Value::Boolean(match answer {
            Some(Answer::Choice(code)) => code.as_str() == &**wanted,
            Some(Answer::Choices(codes)) => codes.iter().any(|code| code.as_str() == &**wanted),
            Some(Answer::Soft(soft)) => soft.code() == &**wanted,
            _ => false,
        }),
        _ => Value::Missing,
    }
}

/// The value of a step that takes one.
fn of_one<'a>(step: &Step, value: Value<'a>) -> Value<'a> {
    match (step, value) {
        (Step::Not, value) => Value::Boolean(!is_true(value)),
        (Step::Negate, Value::Number(value)) => Value::Number(-value),
        (Step::Round, Value::Number(value)) => Value::Number(value.round()),
        (Step::Length, Value::Text(text)) => Value::Number(counted(count_characters(text))),
        (Step::Length, _) => Value::Number(Decimal::ZERO),
        _ => Value::Missing,
    }
}

/// The value of a step that takes two.
fn of_two<'a>(step: &Step, left: Value<'a>, right: Value<'a>) -> Value<'a> {
    match (step, left, right) {
        (Step::Compare(operator), left, right) => Value::Boolean(compare(*operator, left, right)),
        (Step::Join(Token::Or), left, right) => Value::Boolean(is_true(left) || is_true(right)),
        (Step::Join(_), left, right) => Value::Boolean(is_true(left) && is_true(right)),
        (Step::Calculate(operator), Value::Number(left), Value::Number(right)) => number(match operator {
            Token::Plus => left.checked_add(right),
            Token::Minus => left.checked_sub(right),
            Token::Times => left.checked_mul(right),
            _ => left.checked_div(right),
        }),
        (Step::Contains, Value::Text(whole), Value::Text(part)) => {
            let plain = |text: &str| text.chars().map(small_letter).collect::<String>();
            let (whole, part) = (plain(whole), plain(part));
            Value::Boolean(part.is_empty() || split_at_first(&whole, &part).is_some())
        }
        (Step::Contains, _, _) => Value::Boolean(false),
        (Step::Years, Value::Date(from), Value::Date(to)) => Value::Number(Decimal::from(from.years_to(to))),
        (Step::Days, Value::Date(from), Value::Date(to)) => number(from.days_to(to).map(Decimal::from)),
        _ => Value::Missing,
    }
}

fn is_true(value: Value<'_>) -> bool {
    matches!(value, Value::Boolean(true))
}

/// What is too large for a number, or divided by zero, is missing.
fn number<'a>(value: Option<Decimal>) -> Value<'a> {
    value.map_or(Value::Missing, Value::Number)
}

fn counted(count: usize) -> Decimal {
    u32::try_from(count).map_or(Decimal::MAX, Decimal::from)
}

fn is_answered(answer: Option<&Answer>) -> bool {
    match answer {
        None => false,
        Some(Answer::Text(text)) => !text.trim().is_empty(),
        Some(Answer::Choices(codes)) => !codes.is_empty(),
        Some(Answer::Files(files)) => !files.is_empty(),
        Some(_) => true,
    }
}

fn compare(operator: Token, left: Value<'_>, right: Value<'_>) -> bool {
    let (equal, less) = match (left, right) {
        (Value::Number(left), Value::Number(right)) => (left == right, left < right),
        // Of texts, only times are asked for their order; as 14:30 they have that of their letters.
        (Value::Text(left), Value::Text(right)) => (left == right, left < right),
        (Value::Date(left), Value::Date(right)) => {
            let order = left.compare(right);
            (order == Ordering::Equal, order == Ordering::Less)
        }
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
