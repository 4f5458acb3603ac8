//! The logic language: conditions and calculations over the answers given so far.
//!
//! `repair = 'yes' and (satisfaction <= 2 or answered(why))`
//!
//! A condition is text in a definition. [`parse`] reads it, checks it against the questions that
//! it names, and gives an [`Expression`] that needs nothing but the answers to be evaluated, or
//! every [`Fault`] it found with the bytes it stands at. [`parse_value`] does the same for a
//! calculation, and says the type of its value.
//!
//! The language is total: there are no loops, no names to define and no errors at evaluation, the
//! [limits](NODES) bound both reading and evaluating, and every part can be evaluated at any time,
//! so nothing depends on the order.
//!
//! For authors of definitions there is a page with examples: `LOGIC.md` beside this crate's
//! manifest. This is the reference.
//!
//! # Grammar
//!
//! ```text
//! expression = or                         a condition is one of type boolean
//! or         = and { "or" and }
//! and        = not { "and" not }
//! not        = "not" not | comparison
//! comparison = sum [ ( "=" | "!=" | "<" | "<=" | ">" | ">=" ) sum
//!                  | [ "not" ] "in" "(" or { "," or } ")" ]
//! sum        = product { ( "+" | "-" ) product }
//! product    = unary { ( "*" | "/" ) unary }
//! unary      = "-" unary | operand
//! operand    = literal | name | function "(" [ or { "," or } ] ")" | "(" or ")"
//! literal    = number | text | "true" | "false"
//! name       = word { "." part }          a question's id
//! function   = word                       one of the table below
//! word       = letter { letter | digit | "_" }
//! part       = ( letter | digit | "_" ) { letter | digit | "_" }
//! number     = digit { digit } [ "." digit { digit } ]
//! text       = "'" { any character but "'" | "''" } "'"
//! ```
//!
//! The [words](words()) of the language can't be ids of questions.
//!
//! # Types
//!
//! | a question of type | is, in logic |
//! |---|---|
//! | `choice`, `yes_no`, `consent` | a *choice*: compared with one of its codes, or with another choice |
//! | `multiple_choice`, `ranking` | *choices*: looked at with `selected`, `count` and `position` |
//! | `scale`, `smileys`, `stars`, `likelihood`, a row of a `matrix` | a *choice* beside a text in quotes, else a *number*: the score of the point |
//! | `number`, a row of an `allocation` | a *number* |
//! | `repeat` | a *number*: of its entries |
//! | `short_text`, `long_text`, `email`, `telephone`, `postcode`, `signature`, `location` | a *text* |
//! | `date` | a *date* |
//! | `time` | a *time* |
//! | `file` | *files*: looked at with `answered` and `count` |
//! | `calculated` | what its expression gives |
//! | `matrix`, `allocation` | *several* numbers; each has a name of its own too: `helpful.staff` |
//! | a field of a `repeat` without a number, `spots.cost` | *several* answers: one for each entry |
//! | `address` | nothing itself: `home.postcode` is a *text* |
//! | `statement` | nothing that could be named |
//!
//! A question that offers a soft answer ("don't know") can be compared with its code too, whatever
//! its type: `income = 'prefer_not_to_say'`.
//!
//! Beside a date, a text in quotes is a date: `'2026-05-31'`, `'2026-05'` or `'2026'`; beside a
//! time it is a time: `'14:30'`.
//!
//! | operators | operands | result |
//! |---|---|---|
//! | `or` `and` `not` | booleans | boolean |
//! | `=` `!=` | two numbers, texts, choices, dates, times or booleans | boolean |
//! | `<` `<=` `>` `>=` | two numbers, dates or times | boolean |
//! | `in` `not in` | as for `=`: one value, and a list of values | boolean |
//! | `+` `-` `*` `/` | numbers | number |
//!
//! | function | result |
//! |---|---|
//! | `answered(question)` | boolean: has an answer, soft or not |
//! | `selected(question, 'code')` | boolean: this choice is (among) the answer |
//! | `count(choices)` | number: how many choices are made; 0 when there is no answer |
//! | `count(files)` | number: how many there are; 0 when there is no answer |
//! | `count(repeat)` | number: how many entries there are |
//! | `count(several)` | number: how many of them are answered |
//! | `position(ranking, 'code')` | number: the place of a choice, from 1; missing when it has none |
//! | `sum(number, …)` `min(number, …)` `max(number, …)` `average(number, …)` | number: over those not missing; missing when all are. *Several* numbers count each |
//! | `round(number)` | number: to the nearest whole number, halves away from zero |
//! | `length(text)` | number: how many characters; 0 when there is no answer |
//! | `contains(text, text)` | boolean: the second stands in the first, whether in capitals or not |
//! | `years(date, date)` | number: whole years from the first to the second, negative if it is earlier |
//! | `days(date, date)` | number: days from the first to the second; missing unless both are known to the day |
//! | `if(boolean, a, b)` | `a` if it holds, else `b`; both of one type |
//! | `coalesce(a, …)` | the first that is not missing; all of one type |
//!
//! # Missing values
//!
//! A question that was not asked, or was left blank, has no value. Nor has the number of a question
//! that got a soft answer, nor arithmetic with a missing number, nor a division by zero.
//! Booleans are never missing: a comparison with a missing value is false, `!=` as well, and a
//! calculated boolean that is not asked is false.
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
//! # Numbers
//!
//! Numbers are exact decimals of six places: `0.1 + 0.2 = 0.3` holds, and `1 / 3 * 3 = 0.999999`. A
//! result out of their range ([`yousaid_schema::Decimal`]), and a division by zero, is missing.
//!
//! # Dates
//!
//! A resident may know a month or a year only. Two dates are compared as far as both are known:
//!
//! | `d` is | `d = '2026-05-31'` | `d < '2026-05-31'` | `d < '2026-06-01'` | `d = '2026'` |
//! |---|---|---|---|---|
//! | blank or not asked | false | false | false | false |
//! | 31 May 2026 | true | false | true | true |
//! | May 2026 | true | false | true | true |
//! | 2026 | true | false | false | true |
//!
//! There is no "today": the engine has no clock, and the same answers give the same survey on
//! every day.
//!
//! # Example
//!
//! ```
//! use yousaid_engine::logic::{Answers, Lookup, Scope, Type, Value, parse, parse_value};
//! use yousaid_schema::{Answer, Question, QuestionId, QuestionKind};
//!
//! /// One question, `repair`, answered with yes or no.
//! struct Repair(Question);
//!
//! impl Scope for Repair {
//!     fn lookup(&self, name: &str) -> Lookup<'_> {
//!         match name {
//!             "repair" => Lookup::Known { index: 0, question: &self.0, calculated: None },
//!             _ => Lookup::Unknown,
//!         }
//!     }
//!     fn names(&self) -> Vec<String> {
//!         vec!["repair".to_owned()]
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
//! assert!(condition.holds(&Given(Some(yes.clone()))));
//! assert!(!condition.holds(&Given(None)));
//! assert_eq!(condition.depends_on(), [0]);
//!
//! let calculation = parse_value("if(repair = 'yes', 'mended', 'broken')", &scope);
//! let (value, gives) = calculation.map_err(|faults| faults[0].message.clone())?;
//! assert_eq!(gives, Type::Text);
//! assert_eq!(value.value(&Given(Some(yes))), Value::Text("mended"));
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
#[cfg(feature = "lint")]
mod looks;
mod syntax;
#[cfg(test)]
mod tests;
#[cfg(feature = "advice")]
pub mod words;

use std::fmt;

use yousaid_schema::Answer;
use yousaid_schema::Decimal;
use yousaid_schema::Question;

use crate::Date;

pub use evaluate::Expression;
#[cfg(feature = "lint")]
pub(crate) use looks::Look;

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
    /// What is wrong. Lower case, no final stop. Empty in builds without the feature `advice`.
    pub message: String,
    /// What to do about it; may be empty.
    pub help: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = if self.message.is_empty() { self.code } else { &self.message };
        write!(f, "{}..{}: {what}", self.start, self.end)?;
        if self.help.is_empty() { Ok(()) } else { write!(f, "; {}", self.help) }
    }
}

impl std::error::Error for Fault {}

/// What is wrong, and what to do about it.
type Words = (String, String);

/// Adds a fault. Without the feature `advice` it has no words: those are for whoever writes definitions.
fn add(faults: &mut Vec<Fault>, start: usize, end: usize, code: &'static str, words: impl FnOnce() -> Words) {
    add_silent(faults, start, end, code);
    if cfg!(feature = "advice") {
        say(faults, words());
    }
}

#[inline(never)]
fn add_silent(faults: &mut Vec<Fault>, start: usize, end: usize, code: &'static str) {
    faults.push(Fault { start, end, code, message: String::new(), help: String::new() });
}

/// Gives the fault that was added last its words.
fn say(faults: &mut [Fault], words: Words) {
    if let Some(fault) = faults.last_mut() {
        (fault.message, fault.help) = words;
    }
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
    words().any(|word| word == name)
}

/// Every word of the language: operators, values and functions.
pub fn words() -> impl Iterator<Item = &'static str> {
    lex::KEYWORDS.iter().map(|(word, _)| *word).chain(functions::FUNCTIONS.iter().map(|function| function.name))
}
