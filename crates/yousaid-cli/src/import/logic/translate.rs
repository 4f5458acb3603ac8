//! What our language makes of a tree.

use super::Class;
use super::Dialect;
use super::Op;
use super::Scope;
use super::Tree;

/// Why something can't be said in our language, and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Refusal {
    pub(crate) why: String,
    pub(crate) help: String,
}

impl Refusal {
    pub(crate) fn new(why: impl Into<String>, help: impl Into<String>) -> Self {
        Self { why: why.into(), help: help.into() }
    }
}

/// How strongly the parts of a text hold together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Level {
    Or,
    And,
    Not,
    Compare,
    Sum,
    Product,
    Operand,
}

/// What a part of an expression is in ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Type {
    /// A question or a part of one.
    Of(Class),
    /// A text in quotes.
    Literal,
}

/// A part in our language.
#[derive(Clone, Debug)]
pub(super) struct Piece {
    pub(super) text: String,
    pub(super) type_: Type,
    pub(super) level: Level,
}

impl Piece {
    pub(super) fn new(text: impl Into<String>, class: Class, level: Level) -> Self {
        Self { text: text.into(), type_: Type::Of(class), level }
    }

    pub(super) fn boolean(text: impl Into<String>, level: Level) -> Self {
        Self::new(text, Class::Boolean, level)
    }

    pub(super) fn number(text: impl Into<String>, level: Level) -> Self {
        Self::new(text, Class::Number, level)
    }

    /// The text, in parentheses where it would fall apart beside something that holds as strongly
    /// as `level`.
    pub(super) fn within(&self, level: Level) -> String {
        if self.level >= level { self.text.clone() } else { ["(", &self.text, ")"].concat() }
    }

    pub(super) fn is(&self, truth: bool) -> bool {
        self.text == if truth { "true" } else { "false" }
    }
}

/// A text in the quotes of our language.
pub(super) fn quoted(text: &str) -> String {
    ["'", &text.replace('\'', "''"), "'"].concat()
}

/// A condition in our language.
pub(crate) fn condition(tree: &Tree, scope: Scope<'_>) -> Result<String, Refusal> {
    let piece = scope.condition(tree)?;
    Ok(piece.text)
}

/// A calculation in our language.
pub(crate) fn value(tree: &Tree, scope: Scope<'_>) -> Result<String, Refusal> {
    let piece = scope.piece(tree)?;
    match piece.type_ {
        Type::Of(Class::Choice | Class::Choices | Class::Ranking | Class::Several | Class::Nothing) => {
            Err(Refusal::new(
                "a calculation gives a number, a text, a condition or a date, and not a choice",
                "use `{id}` in a text to show the answer itself",
            ))
        }
        _ => Ok(piece.text),
    }
}

pub(super) type Made = Result<Piece, Refusal>;

impl Scope<'_> {
    /// A part that is needed as a condition.
    pub(super) fn condition(&self, tree: &Tree) -> Made {
        let piece = self.piece(tree)?;
        let answered = |piece: &Piece| ["answered(", &piece.text, ")"].concat();
        Ok(match piece.type_ {
            Type::Of(Class::Boolean | Class::Calculated) => piece,
            // A yes-or-no question by itself means yes.
            Type::Of(Class::Choice) if self.is_truth(tree) => {
                Piece::boolean([&piece.text, " = 'yes'"].concat(), Level::Compare)
            }
            Type::Of(Class::Number) => {
                let text = [&piece.within(Level::Sum), " > 0 or ", &piece.within(Level::Sum), " < 0"].concat();
                Piece::boolean(text, Level::Or)
            }
            Type::Of(Class::Several) => Piece::boolean(["count(", &piece.text, ") > 0"].concat(), Level::Compare),
            Type::Of(Class::Nothing) => return Err(refuse_nothing(&piece.text)),
            Type::Of(_) => Piece::boolean(answered(&piece), Level::Operand),
            Type::Literal => {
                let truth = piece.text != "''";
                Piece::boolean(if truth { "true" } else { "false" }, Level::Operand)
            }
        })
    }

    fn is_truth(&self, tree: &Tree) -> bool {
        let name = match tree {
            Tree::Name(name) => Some(name.as_str()),
            Tree::This => self.this,
            _ => None,
        };
        name.and_then(|name| self.find(name).ok()).is_some_and(|(_, named)| {
            let codes: Vec<&str> = named.codes.iter().map(|(_, code)| code.as_str()).collect();
            codes.contains(&"yes") && codes.iter().all(|code| matches!(*code, "yes" | "no"))
        })
    }

    /// A part by itself.
    pub(super) fn piece(&self, tree: &Tree) -> Made {
        match tree {
            Tree::Number(number) => number_of(number),
            Tree::Text(text) => Ok(Piece { text: quoted(text), type_: Type::Literal, level: Level::Operand }),
            Tree::Boolean(value) => Ok(Piece::boolean(if *value { "true" } else { "false" }, Level::Operand)),
            Tree::Nothing => Err(Refusal::new("`null` is compared in a way that ours has not", "use `answered(id)`")),
            Tree::Name(name) => {
                let several = name.strip_suffix(".length").filter(|_| self.dialect == Dialect::SurveyJs);
                if let Some((text, _)) = several
                    .and_then(|name| self.find(name).ok())
                    .filter(|(_, named)| matches!(named.class, Class::Choices | Class::Ranking))
                {
                    return Ok(Piece::number(["count(", &text, ")"].concat(), Level::Operand));
                }
                let (text, named) = self.find(name)?;
                Ok(Piece::new(text, named.class, Level::Operand))
            }
            Tree::This => match self.this {
                Some(name) => self.piece(&Tree::Name(name.to_owned())),
                None => Err(Refusal::new("`.` has no question here", "name the question")),
            },
            Tree::Column(name) => Err(Refusal::new(
                format!("`{name}` is no question and no function"),
                "name a question; a text stands in quotes",
            )),
            Tree::List(_) => Err(Refusal::new("a list can stand behind a comparison only", "compare one by one")),
            Tree::Call(name, arguments) => self.call(name, arguments),
            Tree::Not(inner) => {
                let inner = self.condition(inner)?;
                Ok(not(&inner))
            }
            Tree::Negate(inner) => {
                let inner = self.number(inner)?;
                Ok(Piece::number(["-", &inner.within(Level::Operand)].concat(), Level::Product))
            }
            Tree::Answered(inner) => self.answered(inner),
            Tree::Two(op, left, right) => self.two(*op, left, right),
        }
    }

    fn two(&self, op: Op, left: &Tree, right: &Tree) -> Made {
        match op {
            Op::And | Op::Or => {
                let (left, right) = (self.condition(left)?, self.condition(right)?);
                let level = if op == Op::And { Level::And } else { Level::Or };
                let rest = [(&left, &right), (&right, &left)].into_iter().find(|(side, _)| side.is(op == Op::And));
                if let Some((_, other)) = rest {
                    return Ok(other.clone());
                }
                if left.is(op == Op::Or) || right.is(op == Op::Or) {
                    return Ok(Piece::boolean(if op == Op::Or { "true" } else { "false" }, Level::Operand));
                }
                let text = [&left.within(level), " ", op.sign(), " ", &right.within(level)].concat();
                Ok(Piece::boolean(text, level))
            }
            Op::Plus | Op::Minus | Op::Times | Op::Divide => {
                if op == Op::Plus && (self.is_text(left) || self.is_text(right)) {
                    return Err(Refusal::new(
                        "texts can't be joined in our logic",
                        "show the answers in a text instead: `{id}` stands for one",
                    ));
                }
                let (left, right) = (self.summand(left)?, self.summand(right)?);
                let level = if matches!(op, Op::Plus | Op::Minus) { Level::Sum } else { Level::Product };
                let tight = if level == Level::Sum { Level::Product } else { Level::Operand };
                let text = [&left.within(level), " ", op.sign(), " ", &right.within(tight)].concat();
                Ok(Piece::number(text, level))
            }
            Op::Power => {
                let base = self.summand(left)?.within(Level::Operand);
                match right {
                    Tree::Number(number) if matches!(number.as_str(), "2" | "3") => {
                        let times = if number == "2" { 2 } else { 3 };
                        Ok(Piece::number(vec![base.as_str(); times].join(" * "), Level::Product))
                    }
                    _ => Err(Refusal::new("our logic has no powers beyond squares and cubes", "multiply")),
                }
            }
            Op::Remainder => {
                Err(Refusal::new("our logic has no remainder of a division", "ask for what you need to know"))
            }
            Op::Contains | Op::NotContains | Op::AnyOf | Op::AllOf | Op::NoneOf => self.membership(op, left, right),
            _ => self.comparison(op, left, right),
        }
    }

    /// A part that is needed as a number.
    pub(super) fn number(&self, tree: &Tree) -> Made {
        let tree = match tree {
            // SurveyJS and XPath read numbers in quotes.
            Tree::Text(text) if text.parse::<f64>().is_ok() => &Tree::Number(text.clone()),
            other => other,
        };
        let piece = self.piece(tree)?;
        match piece.type_ {
            Type::Of(Class::Number | Class::Scale | Class::Calculated) => Ok(piece),
            Type::Of(Class::Boolean) => Ok(Piece::number(["if(", &piece.text, ", 1, 0)"].concat(), Level::Operand)),
            Type::Of(Class::Choice) => Err(Refusal::new(
                format!("`{}` is a choice, and not a number", piece.text),
                "make it a `scale`, whose points have scores",
            )),
            Type::Of(Class::Date | Class::Time) => Err(Refusal::new(
                "our logic does not calculate with dates but for `years` and `days` between two",
                "write `days(first, second)`",
            )),
            _ => Err(Refusal::new(format!("{} is not a number", piece.text), "calculate with numbers only")),
        }
    }

    /// A number in a sum or product. SurveyJS takes a missing one for 0.
    fn summand(&self, tree: &Tree) -> Made {
        let piece = self.number(tree)?;
        let may_miss = matches!(tree, Tree::Name(_) | Tree::This);
        if self.dialect == Dialect::SurveyJs && may_miss {
            return Ok(Piece::number(["coalesce(", &piece.text, ", 0)"].concat(), Level::Operand));
        }
        Ok(piece)
    }

    fn is_text(&self, tree: &Tree) -> bool {
        match tree {
            Tree::Text(text) => text.parse::<f64>().is_err(),
            Tree::Name(name) => self.find(name).is_ok_and(|(_, named)| named.class == Class::Text),
            Tree::Two(Op::Plus, left, right) => self.is_text(left) || self.is_text(right),
            _ => false,
        }
    }

    pub(super) fn answered(&self, tree: &Tree) -> Made {
        let piece = self.piece(tree)?;
        match (tree, piece.type_) {
            (_, Type::Of(Class::Nothing)) => Err(refuse_nothing(&piece.text)),
            (_, Type::Of(Class::Several)) => {
                Ok(Piece::boolean(["count(", &piece.text, ") > 0"].concat(), Level::Compare))
            }
            (Tree::Name(_) | Tree::This, _) => {
                Ok(Piece::boolean(["answered(", &piece.text, ")"].concat(), Level::Operand))
            }
            (_, Type::Literal) => Ok(Piece::boolean(if piece.text == "''" { "false" } else { "true" }, Level::Operand)),
            // What was worked out has a value if it equals itself.
            _ => {
                let side = piece.within(Level::Sum);
                Ok(Piece::boolean([&side, " = ", &side].concat(), Level::Compare))
            }
        }
    }
}

fn refuse_nothing(name: &str) -> Refusal {
    Refusal::new(format!("`{name}` takes no answer itself"), "look at one of its parts")
}

/// The opposite of a condition.
pub(super) fn not(inner: &Piece) -> Piece {
    match inner.text.as_str() {
        "true" => return Piece::boolean("false", Level::Operand),
        "false" => return Piece::boolean("true", Level::Operand),
        _ => {}
    }
    if let Some(opposite) = inner.text.strip_prefix("not ").filter(|_| inner.level == Level::Not) {
        // What it was made of holds more strongly than `not`.
        return Piece::boolean(opposite, Level::Compare);
    }
    let text = if inner.level >= Level::Not { inner.text.clone() } else { ["(", &inner.text, ")"].concat() };
    Piece::boolean(["not ", &text].concat(), Level::Not)
}

fn number_of(number: &str) -> Made {
    let refused = || {
        Refusal::new(format!("`{number}` is no number with at most 6 decimal places"), "write a smaller or rounder one")
    };
    let value: f64 = number.parse().map_err(|_| refused())?;
    let decimal = yousaid_schema::Decimal::from_f64(value).ok_or_else(refused)?;
    let text = decimal.to_string();
    Ok(match text.strip_prefix('-') {
        Some(_) => Piece::number(text, Level::Product),
        None => Piece::number(text, Level::Operand),
    })
}
