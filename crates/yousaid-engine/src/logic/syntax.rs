//! From text to a tree: a Pratt parser.

use yousaid_schema::Decimal;

use super::BYTES;
use super::DEPTH;
use super::Fault;
use super::NODES;
use super::Words;
use super::add_silent;
use super::lex::Lexer;
use super::lex::Token;
use super::say;

/// A part of an expression, and the bytes it stands at.
#[derive(Debug)]
pub(super) struct Tree {
    pub(super) kind: Kind,
    pub(super) start: usize,
    pub(super) end: usize,
}

#[derive(Debug)]
pub(super) enum Kind {
    Number(Decimal),
    /// In quotes.
    Text,
    Boolean(bool),
    Name,
    /// A function, by its name, which ends at `name_end`.
    Call {
        name_end: usize,
        arguments: Vec<Tree>,
    },
    Not(Box<Tree>),
    Negate(Box<Tree>),
    /// Operands joined by operators of one level, each with the operator before it. A chain is one
    /// node: a long list of `or` is not deep.
    Chain(Level, Box<Tree>, Vec<(Token, Tree)>),
    Compare(Token, Box<[Tree; 2]>),
    In {
        negated: bool,
        left: Box<Tree>,
        list: Vec<Tree>,
    },
}

/// How strongly an operator binds, the weakest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Level {
    Or,
    And,
    Not,
    Compare,
    Sum,
    Product,
    Unary,
}

impl Level {
    fn of(token: Token) -> Option<Self> {
        Some(match token {
            Token::Or => Self::Or,
            Token::And => Self::And,
            Token::Equal
            | Token::NotEqual
            | Token::Less
            | Token::LessOrEqual
            | Token::Greater
            | Token::GreaterOrEqual
            | Token::In
            | Token::Not => Self::Compare,
            Token::Plus | Token::Minus => Self::Sum,
            Token::Times | Token::Divide => Self::Product,
            _ => return None,
        })
    }

    fn tighter(self) -> Self {
        match self {
            Self::Or => Self::And,
            Self::And => Self::Not,
            Self::Not => Self::Compare,
            Self::Compare => Self::Sum,
            Self::Sum => Self::Product,
            Self::Product | Self::Unary => Self::Unary,
        }
    }
}

/// Words that people write for operators.
const MEANT: [(&str, &str); 9] = [
    ("is", "to compare, write `=`"),
    ("equals", "to compare, write `=`"),
    ("eq", "to compare, write `=`"),
    ("isnt", "to compare, write `!=`"),
    ("contains", "to ask for a choice, write `selected(question, 'code')`; for words, `contains(question, 'words')`"),
    ("includes", "to ask whether a choice is made, write `selected(question, 'code')`"),
    ("has", "to ask whether a choice is made, write `selected(question, 'code')`"),
    ("then", "to choose between two values, write `if(condition, a, b)`"),
    ("between", "write `question >= 1 and question <= 3`"),
];

/// Reads `text`; `None`, with a fault, when it is no expression. With other faults there may
/// still be a tree, to find more.
///
/// `noun` is what the expression is to its author: a condition, a calculation.
pub(super) fn read(text: &str, noun: &'static str, faults: &mut Vec<Fault>) -> Option<Tree> {
    let mut parser = Parser { noun, lexer: Lexer::new(text), faults, nodes: 0, depth: 0, before: 0 };
    if text.len() > BYTES {
        return parser.limit(" is longer than ", BYTES, " bytes");
    }
    parser.advance();
    if parser.lexer.token == Token::End {
        return parser.fault("logic-syntax", |_| {
            let help = match noun {
                "condition" => "write a condition such as `repair = 'yes'`, or leave the field out to ask always",
                _ => "write what gives the value, such as `gas + electricity`",
            };
            (["the ", noun, " is empty"].concat(), help.to_owned())
        });
    }
    let tree = parser.expression(Level::Or)?;
    if parser.lexer.token != Token::End {
        return parser.unexpected("");
    }
    Some(tree)
}

struct Parser<'t, 'f> {
    noun: &'static str,
    lexer: Lexer<'t>,
    faults: &'f mut Vec<Fault>,
    nodes: usize,
    depth: usize,
    /// Where the token before this one ended.
    before: usize,
}

impl Parser<'_, '_> {
    fn advance(&mut self) {
        self.before = self.lexer.end;
        self.lexer.advance(self.faults);
    }

    /// Adds a fault at the token. `None`, to end the reading with.
    fn fault<T>(&mut self, code: &'static str, words: impl FnOnce(&Self) -> Words) -> Option<T> {
        add_silent(self.faults, self.lexer.start, self.lexer.end, code);
        if cfg!(feature = "advice") {
            let words = words(self);
            say(self.faults, words);
        }
        None
    }

    /// Adds a fault against the grammar.
    fn wrong<T>(&mut self, message: &str, help: &str) -> Option<T> {
        self.fault("logic-syntax", |_| (message.to_owned(), help.to_owned()))
    }

    fn limit<T>(&mut self, over: &str, limit: usize, unit: &str) -> Option<T> {
        self.fault("logic-limit", |parser| {
            let help = ["split it: several questions or pages can each have a simpler ", parser.noun].concat();
            (["the ", parser.noun, over, &limit.to_string(), unit].concat(), help)
        })
    }

    fn node(&mut self, kind: Kind, start: usize) -> Option<Tree> {
        self.nodes += 1;
        if self.nodes > NODES {
            return self.limit(" has more than ", NODES, " parts");
        }
        Some(Tree { kind, start, end: self.before })
    }

    /// The token can't stand here. `wanted` says what could, besides an operator.
    fn unexpected<T>(&mut self, wanted: &str) -> Option<T> {
        if self.lexer.token == Token::Bad {
            return None;
        }
        self.fault("logic-syntax", |parser| parser.about_unexpected(wanted))
    }

    fn about_unexpected(&self, wanted: &str) -> Words {
        let word = self.lexer.slice();
        let lower = word.to_ascii_lowercase();
        let message = match self.lexer.token {
            Token::End => ["the ", self.noun, " ends too early"].concat(),
            _ => ["`", word, "` can't stand here"].concat(),
        };
        let help = match self.lexer.token {
            Token::Close => "take it out, or open a parenthesis before".to_owned(),
            Token::Comma => "commas stand only in lists; write a number without any: 1000".to_owned(),
            Token::Name if super::is_reserved(&lower) && lower != word => {
                ["write `", &lower, "` in lower case"].concat()
            }
            Token::Name | Token::Text | Token::Number(_) | Token::Open | Token::Boolean(_) => {
                match MEANT.iter().find(|(meant, _)| *meant == lower) {
                    Some((_, help)) => (*help).to_owned(),
                    None => "put an operator before it: `and`, `or`, `=`, `<` …".to_owned(),
                }
            }
            _ => String::new(),
        };
        let help = if wanted.is_empty() || !(help.is_empty() || self.lexer.token == Token::Close) {
            help
        } else {
            wanted.to_owned()
        };
        (message, help)
    }

    fn expression(&mut self, least: Level) -> Option<Tree> {
        if self.depth == DEPTH {
            return self.limit(" nests more than ", DEPTH, " deep");
        }
        self.depth += 1;
        let start = self.lexer.start;
        let mut left = self.operand()?;
        while let Some(level) = Level::of(self.lexer.token).filter(|level| *level >= least) {
            left = match level {
                Level::Compare => self.comparison(left)?,
                _ => self.chain(left, level)?,
            };
            left.start = start;
        }
        self.depth -= 1;
        Some(left)
    }

    fn chain(&mut self, first: Tree, level: Level) -> Option<Tree> {
        let start = first.start;
        let mut rest = Vec::new();
        while Level::of(self.lexer.token) == Some(level) {
            let operator = self.lexer.token;
            self.advance();
            rest.push((operator, self.expression(level.tighter())?));
        }
        self.node(Kind::Chain(level, Box::new(first), rest), start)
    }

    fn comparison(&mut self, left: Tree) -> Option<Tree> {
        let start = left.start;
        let negated = self.lexer.token == Token::Not;
        if negated {
            if !self.lexer.is_before(Token::In) {
                return self
                    .wrong("`not` stands before a condition", "write `repair != 'yes'`, or `not repair = 'yes'`");
            }
            self.advance();
        }
        let tree = if self.lexer.token == Token::In {
            self.advance();
            if self.lexer.token != Token::Open {
                return self.wrong("`in` needs a list", "write the list in parentheses: `repair in ('yes', 'no')`");
            }
            let list = self.list("give at least one value: `in ('yes', 'no')`")?;
            self.node(Kind::In { negated, left: Box::new(left), list }, start)?
        } else {
            let operator = self.lexer.token;
            self.advance();
            let right = self.expression(Level::Sum)?;
            self.node(Kind::Compare(operator, Box::new([left, right])), start)?
        };
        if Level::of(self.lexer.token) == Some(Level::Compare) {
            return self.wrong("comparisons can't follow one another", "join two with `and`: `1 <= age and age <= 5`");
        }
        Some(tree)
    }

    fn operand(&mut self) -> Option<Tree> {
        let start = self.lexer.start;
        let token = self.lexer.token;
        let kind = match token {
            Token::Number(number) => Kind::Number(number),
            Token::Text => Kind::Text,
            Token::Boolean(value) => Kind::Boolean(value),
            Token::Name => {
                self.advance();
                if self.lexer.token != Token::Open {
                    return self.node(Kind::Name, start);
                }
                let name_end = self.before;
                let arguments = self.list("")?;
                return self.node(Kind::Call { name_end, arguments }, start);
            }
            Token::Not => {
                self.advance();
                let inner = Box::new(self.expression(Level::Not)?);
                return self.node(Kind::Not(inner), start);
            }
            Token::Minus => {
                self.advance();
                let inner = Box::new(self.expression(Level::Unary)?);
                return self.node(Kind::Negate(inner), start);
            }
            Token::Open => {
                self.advance();
                let inner = self.expression(Level::Or)?;
                if self.lexer.token != Token::Close {
                    return self.unexpected("close the parenthesis with `)`");
                }
                self.advance();
                return Some(inner);
            }
            _ => return self.unexpected("a value is missing: the id of a question, a number, or a code in quotes"),
        };
        self.advance();
        self.node(kind, start)
    }

    /// What stands in parentheses, with commas between; `empty` is the help for an empty one, or
    /// empty when there may be nothing.
    fn list(&mut self, empty: &str) -> Option<Vec<Tree>> {
        self.advance();
        let mut items = Vec::new();
        if self.lexer.token == Token::Close {
            if !empty.is_empty() {
                return self.wrong("the list is empty", empty);
            }
            self.advance();
            return Some(items);
        }
        loop {
            items.push(self.expression(Level::Or)?);
            match self.lexer.token {
                Token::Comma => self.advance(),
                Token::Close => {
                    self.advance();
                    return Some(items);
                }
                _ => return self.unexpected("close the parenthesis with `)`"),
            }
        }
    }
}
