//! The logic language: conditions over the answers given so far.
//!
//! `repair = 'yes' and (satisfaction <= 2 or answered(why))`
//!
//! A condition is text in a definition. [`parse`] reads it, checks it against the questions that
//! it names, and gives an [`Expression`] that needs nothing but the answers to be evaluated, or
//! every [`Fault`] it found with the bytes it stands at.
//!
//! The language is total: there are no loops, no names to define and no errors at evaluation, the
//! [limits](NODES) bound both reading and evaluating, and every part can be evaluated at any time,
//! so nothing depends on the order.
//!
//! # Grammar
//!
//! ```text
//! condition  = or                                     of type boolean
//! or         = and { "or" and }
//! and        = not { "and" not }
//! not        = "not" not | comparison
//! comparison = sum [ ( "=" | "!=" | "<" | "<=" | ">" | ">=" ) sum
//!                  | [ "not" ] "in" "(" or { "," or } ")" ]
//! sum        = product { ( "+" | "-" ) product }
//! product    = unary { ( "*" | "/" ) unary }
//! unary      = "-" unary | operand
//! operand    = literal | name | name "(" [ or { "," or } ] ")" | "(" or ")"
//! literal    = number | text | "true" | "false"
//! name       = letter { letter | digit | "_" }        a question's id, or a function
//! number     = digit { digit } [ "." digit { digit } ]
//! text       = "'" { any character but "'" | "''" } "'"
//! ```
//!
//! # Types
//!
//! | a question of type | is, in logic |
//! |---|---|
//! | `choice`, `yes_no` | a *choice*: compared with one of its codes, or with another choice |
//! | `multiple_choice` | *choices*: looked at with `selected` and `count` |
//! | `scale` | a *choice* beside a text in quotes, else a *number*: the score of the point |
//! | `number` | a *number* |
//! | `short_text`, `long_text`, `email` | a *text* |
//! | `statement` | nothing that could be named |
//!
//! A question that offers a soft answer ("don't know") can be compared with its code too, whatever
//! its type: `income = 'prefer_not_to_say'`.
//!
//! | operators | operands | result |
//! |---|---|---|
//! | `or` `and` `not` | booleans | boolean |
//! | `=` `!=` | two numbers, texts, choices or booleans | boolean |
//! | `<` `<=` `>` `>=` | two numbers | boolean |
//! | `in` `not in` | as for `=`: one value, and a list of values | boolean |
//! | `+` `-` `*` `/` | numbers | number |
//!
//! | function | result |
//! |---|---|
//! | `answered(question)` | boolean: has an answer, soft or not |
//! | `selected(question, 'code')` | boolean: this choice is (among) the answer |
//! | `count(question)` | number: how many choices are made; 0 when there is no answer |
//! | `sum(number, …)` `min(number, …)` `max(number, …)` | number: over those not missing; missing when all are |
//! | `round(number)` | number: to the nearest whole number, halves away from zero |
//! | `length(text)` | number: how many characters; 0 when there is no answer |
//! | `if(boolean, a, b)` | `a` if it holds, else `b`; both of one type |
//! | `coalesce(a, …)` | the first that is not missing; all of one type |
//!
//! # Missing values
//!
//! A question that was not asked, or was left blank, has no value. Nor has the number of a question
//! that got a soft answer, nor arithmetic with a missing number, nor a division by zero.
//! Booleans are never missing: a comparison with a missing value is false, `!=` as well.
//!
//! | `q` is | `q = 'yes'` | `q != 'yes'` | `not q = 'yes'` | `q = 'dont_know'` | `answered(q)` |
//! |---|---|---|---|---|---|
//! | blank or not asked | false | false | true | false | false |
//! | yes | true | false | false | false | true |
//! | no | false | true | true | false | true |
//! | don't know | false | true | true | true | true |
//!
//! | `s`, a scale from 1 to 5, is | `s <= 2` | `s > 2` | `s != 2` | `s = 'dont_know'` | `s + 1 > 0` |
//! |---|---|---|---|---|---|
//! | blank or not asked | false | false | false | false | false |
//! | the second point | true | false | false | false | true |
//! | don't know | false | false | false | true | false |
//!
//! Numbers are exact decimals of six places: `0.1 + 0.2 = 0.3` holds. A result out of their range
//! ([`yousaid_schema::Decimal`]), and a division by zero, is missing.
//!
//! # Example
//!
//! ```
//! use yousaid_engine::logic::{Answers, Lookup, Scope, parse};
//! use yousaid_schema::{Answer, Question, QuestionId, QuestionKind};
//!
//! /// One question, `repair`, answered with yes or no.
//! struct Repair(Question);
//!
//! impl Scope for Repair {
//!     fn lookup(&self, name: &str) -> Lookup<'_> {
//!         if name == "repair" { Lookup::Known { index: 0, question: &self.0 } } else { Lookup::Unknown }
//!     }
//!     fn names(&self) -> Vec<&str> {
//!         vec!["repair"]
//!     }
//! }
//!
//! struct Given(Option<Answer>);
//!
//! impl Answers for Given {
//!     fn answer(&self, _index: usize) -> Option<&Answer> {
//!         self.0.as_ref()
//!     }
//! }
//!
//! # let id = QuestionId::new("repair").ok_or("id")?;
//! let scope = Repair(Question::new(id, QuestionKind::YesNo { yes: None, no: None }));
//! # let yes = Answer::Choice(yousaid_schema::Code::new("yes").ok_or("code")?);
//!
//! let condition = parse("repair = 'yes'", &scope).map_err(|faults| faults[0].message.clone())?;
//! assert!(condition.holds(&Given(Some(yes))));
//! assert!(!condition.holds(&Given(None)));
//! assert_eq!(condition.depends_on(), [0]);
//!
//! let faults = parse("repair = 'yse'", &scope).err().ok_or("a fault")?;
//! assert_eq!(faults[0].message, "'yse' is not an answer of `repair`");
//! assert_eq!(faults[0].help, "did you mean 'yes'?");
//! assert_eq!((faults[0].start, faults[0].end), (9, 14));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod advise;
mod check;
mod evaluate;
mod functions;
mod lex;
mod syntax;
#[cfg(test)]
mod tests;

use yousaid_schema::Answer;
use yousaid_schema::Decimal;
use yousaid_schema::Question;

use crate::Date;

pub use evaluate::Expression;

/// Bytes of an expression's text.
pub const BYTES: usize = 10_000;
/// Operators, operands and calls of an expression.
pub const NODES: usize = 1_000;
/// How deep an expression may nest.
pub const DEPTH: usize = 64;

/// One thing that is wrong with an expression.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Where it begins: bytes from the start of the expression's text.
    pub start: usize,
    /// Where it ends; at least `start`, and never within a character.
    pub end: usize,
    /// Which rule, as a stable name for programs: `logic-syntax`, `logic-unknown-name`,
    /// `logic-asked-later`, `logic-unknown-code`, `logic-type`, `logic-arguments`, `logic-limit`.
    pub code: &'static str,
    /// What is wrong. Lower case, no final stop.
    pub message: String,
    /// What to do about it; may be empty.
    pub help: String,
}

/// What a name in an expression means.
#[derive(Clone, Debug)]
pub enum Lookup<'a> {
    /// A question that comes before.
    Known {
        /// What [`Answers`] knows it by.
        index: usize,
        /// The question: its type, its codes and its soft answers are used.
        question: &'a Question,
        /// For a calculated question: the type of its value, if it is known.
        calculated: Option<Type>,
    },
    /// Several answers of one type under one name: a matrix, the numbers that share out a total, or
    /// a field of a repeating group in all its entries.
    Several {
        /// What [`Answers`] knows them by.
        indices: Vec<usize>,
        /// One of the questions.
        question: &'a Question,
    },
    /// A question that comes later, or the one that the expression belongs to.
    NotYet,
    /// No question has this id.
    Unknown,
}

/// The questions that an expression may name.
pub trait Scope {
    /// What `name` means.
    fn lookup(&self, name: &str) -> Lookup<'_>;
    /// Every name that may be used, to find the one that was meant.
    fn names(&self) -> Vec<String>;
}

/// The answers at the time of evaluation.
pub trait Answers {
    /// The answer to a question; `None` when it is blank or not asked. An answer of another kind
    /// than the question's is missing: in particular a number still in words.
    fn answer(&self, index: usize) -> Option<&Answer>;
}

/// What a value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Type {
    /// A condition: never missing.
    Boolean,
    /// A number.
    Number,
    /// A text.
    Text,
    /// A date, which may be partial.
    Date,
}

/// The value of an expression.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Value<'a> {
    /// None: see "Missing values".
    Missing,
    /// Whether a condition holds.
    Boolean(bool),
    /// A number.
    Number(Decimal),
    /// A text.
    Text(&'a str),
    /// A date.
    Date(Date),
}

/// Reads a condition and checks it against the questions it names.
///
/// # Errors
///
/// Every fault found, in the order of the text; never an empty list.
pub fn parse(text: &str, scope: &dyn Scope) -> Result<Expression, Vec<Fault>> {
    checked(text, scope, "condition", check::condition)
}

/// Reads a calculation, an expression that gives a number, a text, a condition or a date, and says
/// which.
///
/// # Errors
///
/// Every fault found, in the order of the text; never an empty list.
pub fn parse_value(text: &str, scope: &dyn Scope) -> Result<(Expression, Type), Vec<Fault>> {
    checked(text, scope, "calculation", check::value).map(|expression| {
        let gives = expression.gives();
        (expression, gives)
    })
}

type Check = fn(&str, &syntax::Tree, &dyn Scope, &mut Vec<Fault>) -> Expression;

fn checked(text: &str, scope: &dyn Scope, noun: &'static str, check: Check) -> Result<Expression, Vec<Fault>> {
    let mut faults = Vec::new();
    if let Some(tree) = syntax::read(text, noun, &mut faults) {
        let expression = check(text, &tree, scope, &mut faults);
        if faults.is_empty() {
            return Ok(expression);
        }
    }
    // Not by `sort`: each type that is sorted brings its own 3 kB of machinery.
    let mut ordered: Vec<Fault> = Vec::with_capacity(faults.len());
    for fault in faults {
        ordered.insert(ordered.partition_point(|known| known.start <= fault.start), fault);
    }
    Err(ordered)
}

/// Whether `name` is a word of the language, and so can't be the id of a question.
#[must_use]
pub fn is_reserved(name: &str) -> bool {
    lex::KEYWORDS.iter().any(|(word, _)| *word == name) || functions::find(name).is_some()
}
