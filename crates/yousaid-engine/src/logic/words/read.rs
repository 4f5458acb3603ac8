//! From the steps of a compiled expression to what there is to say.

use yousaid_schema::Decimal;
use yousaid_schema::QuestionKind;
use yousaid_schema::ScaleLook;

use super::Choosing;
use super::Operator;
use super::Relation;
use super::Said;
use super::Total;
use super::Value;
use crate::Question;
use crate::Survey;
use crate::logic::Expression;
use crate::logic::evaluate::Fold;
use crate::logic::evaluate::Step;
use crate::logic::lex::Token;

/// As many labels as a sentence can hold; with more, points are said by their numbers.
const LABELS: usize = 6;

/// What a condition of a survey says.
///
/// The expression must have been compiled for this survey. One that gives no condition is never
/// said to hold.
#[must_use]
pub fn condition(survey: &Survey, expression: &Expression) -> Said {
    read(survey, expression).into_said()
}

/// What a calculation of a survey gives; `None` for one that gives a condition ([`condition`]).
#[must_use]
pub fn value(survey: &Survey, expression: &Expression) -> Option<Value> {
    match read(survey, expression) {
        Part::Value(value) => Some(value),
        Part::Said(_) => None,
    }
}

/// What stands on the stack.
enum Part {
    Said(Said),
    Value(Value),
}

impl Part {
    fn into_said(self) -> Said {
        match self {
            Self::Said(said) => said,
            Self::Value(_) => Said::Never,
        }
    }

    /// The checker leaves no condition where a value is needed.
    fn into_value(self) -> Value {
        match self {
            Self::Value(value) => value,
            Self::Said(_) => Value::First(Vec::new()),
        }
    }
}

fn read(survey: &Survey, expression: &Expression) -> Part {
    let mut reader = Reader { survey, stack: Vec::new() };
    for step in &expression.steps {
        let part = reader.part(step);
        reader.stack.push(part);
    }
    reader.pop()
}

struct Reader<'s> {
    survey: &'s Survey,
    stack: Vec<Part>,
}

impl Reader<'_> {
    fn pop(&mut self) -> Part {
        self.stack.pop().unwrap_or(Part::Said(Said::Never))
    }

    fn said(&mut self) -> Said {
        self.pop().into_said()
    }

    fn value(&mut self) -> Value {
        self.pop().into_value()
    }

    fn pair(&mut self) -> Box<[Value; 2]> {
        let right = self.value();
        Box::new([self.value(), right])
    }

    fn take(&mut self, count: usize) -> Vec<Part> {
        self.stack.split_off(self.stack.len().saturating_sub(count))
    }

    fn values(&mut self, count: usize) -> Vec<Value> {
        self.take(count).into_iter().map(Part::into_value).collect()
    }

    fn question(&self, index: usize) -> Option<&Question> {
        self.survey.questions.get(index)
    }

    fn part(&mut self, step: &Step) -> Part {
        match step {
            Step::Number(_)
            | Step::Text(_)
            | Step::Date(_)
            | Step::CodeOf(_)
            | Step::SoftOf(_)
            | Step::ScoreOf(..)
            | Step::NumberOf(_)
            | Step::TextOf(_)
            | Step::DateOf(_)
            | Step::Count(_)
            | Step::Position(..) => Part::Value(operand(step)),
            Step::Boolean(value) => Part::Said(if *value { Said::Always } else { Said::Never }),
            Step::Answered(question) => Part::Said(Said::Answered { question: *question, not: false }),
            Step::Selected(question, code) => Part::Said(self.selected(*question, code)),
            Step::Not => Part::Said(!self.said()),
            Step::Join(operator) => {
                let right = self.said();
                let both = [self.said(), right];
                Part::Said(if *operator == Token::Or { Said::any(both) } else { Said::all(both) })
            }
            Step::Compare(operator) => {
                let right = self.pop();
                let left = self.pop();
                Part::Said(self.compare(left, relation(*operator), right))
            }
            Step::In { negated, values } => {
                let list = self.take(*values);
                let left = self.pop();
                Part::Said(self.one_of(left, list, *negated))
            }
            Step::Contains => {
                let [whole, part] = *self.pair();
                Part::Said(Said::Contains { whole, part, not: false })
            }
            Step::Fold(fold, count) => Part::Value(self.fold(*fold, *count)),
            Step::If => {
                let (otherwise, then) = (self.pop(), self.pop());
                let condition = self.said();
                match (then, otherwise) {
                    (Part::Value(then), Part::Value(otherwise)) => {
                        Part::Value(Value::If(Box::new(condition), Box::new([then, otherwise])))
                    }
                    (then, otherwise) => {
                        Part::Said(Said::If(Box::new([condition, then.into_said(), otherwise.into_said()])))
                    }
                }
            }
            Step::Coalesce(count) => Part::Value(Value::First(self.values(*count))),
            Step::Calculate(operator) => {
                let operator = match operator {
                    Token::Plus => Operator::Plus,
                    Token::Minus => Operator::Minus,
                    Token::Times => Operator::Times,
                    _ => Operator::DividedBy,
                };
                Part::Value(Value::Joined(operator, self.pair()))
            }
            Step::Negate => Part::Value(match self.value() {
                Value::Number(number) => Value::Number(-number),
                value => Value::Minus(Box::new(value)),
            }),
            Step::Round => Part::Value(Value::Rounded(Box::new(self.value()))),
            Step::Length => Part::Value(Value::Characters(Box::new(self.value()))),
            Step::Years => Part::Value(Value::Years(self.pair())),
            Step::Days => Part::Value(Value::Days(self.pair())),
        }
    }

    fn selected(&self, question: usize, code: &str) -> Said {
        let kind = self.question(question).map(|question| &question.spec.kind);
        if matches!(kind, Some(QuestionKind::Calculated { .. })) {
            return Said::Holds { question, not: false };
        }
        Said::Chosen { question, codes: vec![code.into()], how: Choosing::Is }
    }

    fn compare(&self, left: Part, relation: Relation, right: Part) -> Said {
        let (left, right) = match (left, right) {
            (Part::Value(left), Part::Value(right)) => (left, right),
            (left, right) => return alike(left.into_said(), vec![right.into_said()], relation == Relation::IsNot),
        };
        let mut sides = [left, right];
        self.name_constants(&mut sides);
        let [mut left, mut right] = sides;
        let mut relation = relation;
        if left.is_constant() && !right.is_constant() {
            (left, right) = (right, left);
            relation = relation.mirrored();
        }
        if let (Value::Choice(question), Value::Label { code, .. }) = (&left, &right) {
            let how = if relation == Relation::Is { Choosing::Is } else { Choosing::Other };
            return Said::Chosen { question: *question, codes: vec![code.clone()], how };
        }
        if let (Value::Score(question), Value::Number(number)) = (&left, &right)
            && let Some(said) = self.points(*question, &|score| holds(score, relation, *number))
        {
            return said;
        }
        Said::Compare { left, relation, right, or_missing: false }
    }

    fn one_of(&self, left: Part, list: Vec<Part>, not: bool) -> Said {
        let left = match left {
            Part::Value(left) => left,
            Part::Said(left) => return alike(left, list.into_iter().map(Part::into_said).collect(), not),
        };
        let mut all: Vec<Value> = vec![left];
        all.extend(list.into_iter().map(Part::into_value));
        self.name_constants(&mut all);
        let mut list = all.split_off(1);
        let Some(left) = all.pop() else { return Said::Never };
        if list.len() == 1
            && let Some(right) = list.pop()
        {
            let relation = if not { Relation::IsNot } else { Relation::Is };
            // Of a list, a missing value is another; that shows where the list may be missing only.
            if !right.may_be_missing() {
                return self.compare(Part::Value(left), relation, Part::Value(right));
            }
            list.push(right);
        }
        let codes: Vec<Box<str>> = list
            .iter()
            .filter_map(|value| match value {
                Value::Label { code, .. } => Some(code.clone()),
                _ => None,
            })
            .collect();
        let numbers: Vec<Decimal> = list
            .iter()
            .filter_map(|value| match value {
                Value::Number(number) => Some(*number),
                _ => None,
            })
            .collect();
        let choices: Vec<usize> = list
            .iter()
            .filter_map(|value| match value {
                Value::Choice(question) => Some(*question),
                _ => None,
            })
            .collect();
        match left {
            Value::Label { code, .. } if choices.len() == list.len() => {
                let chosen = |question| Said::Chosen { question, codes: vec![code.clone()], how: Choosing::Is };
                let said = Said::any(choices.into_iter().map(chosen));
                return if not { !said } else { said };
            }
            Value::Choice(question) if codes.len() == list.len() => {
                let how = if not { Choosing::Other } else { Choosing::Is };
                return Said::Chosen { question, codes, how };
            }
            Value::Score(question) if numbers.len() == list.len() => {
                if let Some(said) = self.points(question, &|score| numbers.contains(&score) != not) {
                    return said;
                }
            }
            _ => {}
        }
        Said::OneOf { left, list, not, or_missing: false }
    }

    /// The points of a scale whose score is one of those; `None` where points are better said by
    /// their numbers.
    fn points(&self, question: usize, is_meant: &dyn Fn(Decimal) -> bool) -> Option<Said> {
        let QuestionKind::Scale { points, look } = &self.question(question)?.spec.kind else { return None };
        let meant: Vec<_> = points.iter().filter(|point| point.score.is_some_and(is_meant)).collect();
        if meant.is_empty() {
            return Some(Said::Never);
        }
        let labelled = *look == ScaleLook::Labels || *look == ScaleLook::Smileys;
        let named =
            meant.iter().all(|point| point.score.is_none_or(|score| score.to_string() != point.label.in_default()));
        let codes = meant.iter().map(|point| point.code.as_str().into()).collect();
        (labelled && named && meant.len() <= LABELS).then_some(Said::Chosen { question, codes, how: Choosing::Is })
    }

    /// Texts that stand beside a choice are codes; beside a time, times.
    fn name_constants(&self, values: &mut [Value]) {
        let mut questions = Vec::new();
        let mut timed = false;
        for value in values.iter() {
            each_leaf(value, &mut |leaf| match leaf {
                Value::Choice(question) if !questions.contains(question) => questions.push(*question),
                Value::Answer(question) => timed |= self.is_time(*question),
                _ => {}
            });
        }
        for value in values {
            each_text(value, &mut |text| {
                if !questions.is_empty() {
                    let offer = |question: &usize| self.question(*question).is_some_and(|known| offers(known, text));
                    let known: Vec<usize> = questions.iter().copied().filter(offer).collect();
                    let questions = if known.is_empty() { questions.clone() } else { known };
                    return Some(Value::Label { questions, code: text.into() });
                }
                timed.then(|| Value::Time(text.into()))
            });
        }
    }

    fn is_time(&self, question: usize) -> bool {
        self.question(question).is_some_and(|question| matches!(question.spec.kind, QuestionKind::Time))
    }

    fn fold(&mut self, fold: Fold, count: usize) -> Value {
        let parts = self.take(count);
        let total = match fold {
            Fold::Sum => Total::Sum,
            Fold::Min => Total::Smallest,
            Fold::Max => Total::Largest,
            Fold::Average => Total::Average,
            Fold::True => {
                let answered = |part| match part {
                    Part::Said(Said::Answered { question, .. }) => Value::Answer(question),
                    part => part.into_value(),
                };
                return Value::CountAnswered(self.grouped(&parts.into_iter().map(answered).collect::<Vec<_>>()));
            }
        };
        let values: Vec<Value> = parts.into_iter().map(Part::into_value).collect();
        Value::Total(total, self.grouped(&values))
    }

    /// Numbers with the answers that one name stands for put together again.
    fn grouped(&self, values: &[Value]) -> Vec<Value> {
        let index = |value: &Value| match value {
            Value::Answer(question) | Value::Score(question) => Some(*question),
            _ => None,
        };
        let mut grouped = Vec::new();
        let mut rest = values;
        while let Some(first) = rest.first() {
            let group = index(first).and_then(|question| self.group(question));
            let whole = group.filter(|(_, members)| {
                rest.len() >= members.len()
                    && rest.iter().zip(members).all(|(value, member)| index(value) == Some(*member))
            });
            let (value, length) =
                whole.map_or_else(|| (first.clone(), 1), |(group, members)| (group, members.len().max(1)));
            grouped.push(value);
            rest = rest.get(length..).unwrap_or_default();
        }
        grouped
    }

    /// What a question is the first of: the rows of its head, or the same field of every entry.
    fn group(&self, first: usize) -> Option<(Value, Vec<usize>)> {
        let part = self.question(first)?.part.as_ref()?;
        let head = self.question(part.head)?;
        match head.spec.kind {
            QuestionKind::Matrix { .. } | QuestionKind::Allocation { .. } => {
                Some((Value::Rows(part.head), head.parts.clone().collect()))
            }
            QuestionKind::Repeat { .. } => {
                let same = |index: &usize| {
                    let other = self.question(*index).and_then(|question| question.part.as_ref());
                    other.is_some_and(|other| other.name == part.name)
                };
                Some((Value::Entries(first), head.parts.clone().filter(same).collect()))
            }
            _ => None,
        }
    }
}

/// The value of a step that takes none from the stack.
fn operand(step: &Step) -> Value {
    match step {
        Step::Number(number) => Value::Number(*number),
        Step::Text(text) => Value::Text(text.clone()),
        Step::Date(date) => Value::Date(*date),
        Step::CodeOf(question) | Step::SoftOf(question) => Value::Choice(*question),
        Step::ScoreOf(question, _) => Value::Score(*question),
        Step::NumberOf(question) | Step::TextOf(question) | Step::DateOf(question) => Value::Answer(*question),
        Step::Count(question) => Value::Count(*question),
        Step::Position(question, code) => Value::Place { question: *question, code: code.clone() },
        _ => Value::First(Vec::new()),
    }
}

fn relation(operator: Token) -> Relation {
    match operator {
        Token::Equal => Relation::Is,
        Token::NotEqual => Relation::IsNot,
        Token::Less => Relation::Less,
        Token::LessOrEqual => Relation::AtMost,
        Token::Greater => Relation::More,
        _ => Relation::AtLeast,
    }
}

fn holds(left: Decimal, relation: Relation, right: Decimal) -> bool {
    match relation {
        Relation::Is => left == right,
        Relation::IsNot => left != right,
        Relation::Less => left < right,
        Relation::AtMost => left <= right,
        Relation::More => left > right,
        Relation::AtLeast => left >= right,
    }
}

/// Says that a condition holds exactly if one of the others does; simply, where one of them is
/// always or never so.
fn alike(one: Said, others: Vec<Said>, not: bool) -> Said {
    let said = match (one, others.as_slice()) {
        (Said::Always, _) => Said::any(others),
        (Said::Never, _) => !Said::all(others),
        (one, [Said::Always]) => one,
        (one, [Said::Never]) => !one,
        (one, _) => Said::Alike { one: Box::new(one), others, not: false },
    };
    if not { !said } else { said }
}

/// Whether a code can be the answer of a question.
fn offers(question: &Question, code: &str) -> bool {
    match question.spec.kind {
        QuestionKind::YesNo { .. } | QuestionKind::Consent { .. } if code == "yes" || code == "no" => true,
        _ => {
            question.spec.kind.choices().iter().any(|choice| choice.code.as_str() == code)
                || question.spec.soft_answers.iter().any(|soft| soft.answer.code() == code)
        }
    }
}

/// What a value can come from, through `if` and `coalesce`.
fn each_leaf(value: &Value, visit: &mut dyn FnMut(&Value)) {
    match value {
        Value::If(_, values) => values.iter().for_each(|value| each_leaf(value, visit)),
        Value::First(values) => values.iter().for_each(|value| each_leaf(value, visit)),
        leaf => visit(leaf),
    }
}

/// Puts something else in the place of the texts that a value can come from.
fn each_text(value: &mut Value, change: &mut dyn FnMut(&str) -> Option<Value>) {
    match value {
        Value::If(_, values) => values.iter_mut().for_each(|value| each_text(value, change)),
        Value::First(values) => values.iter_mut().for_each(|value| each_text(value, change)),
        Value::Text(text) => {
            if let Some(other) = change(text) {
                *value = other;
            }
        }
        _ => {}
    }
}
