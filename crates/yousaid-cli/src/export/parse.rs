//! Reads our logic language into the tree that imports make too. What is read here was checked by
//! the engine; whatever is not read is refused.

use crate::import::logic::Op;
use crate::import::logic::Tree;

#[derive(Clone, Debug, PartialEq)]
enum Token {
    Word(String),
    Number(String),
    Text(String),
    Sign(&'static str),
}

const SIGNS: [&str; 13] = ["!=", "<=", ">=", "=", "<", ">", "+", "-", "*", "/", "(", ")", ","];

/// The tree of an expression; `None` if it can't be read.
pub(super) fn tree(text: &str) -> Option<Tree> {
    let mut parser = Parser { tokens: tokens(text)?, at: 0 };
    let tree = parser.or()?;
    (parser.at == parser.tokens.len()).then_some(tree)
}

fn tokens(text: &str) -> Option<Vec<Token>> {
    let mut tokens = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        let length = if first == '\'' {
            let mut inner = String::new();
            let mut left = rest.get(1..)?;
            loop {
                let (before, after) = left.split_once('\'')?;
                inner.push_str(before);
                left = after;
                // Two marks are one within a text.
                match left.strip_prefix('\'') {
                    Some(after) => {
                        inner.push('\'');
                        left = after;
                    }
                    None => break,
                }
            }
            tokens.push(Token::Text(inner));
            rest.len() - left.len()
        } else if first.is_ascii_alphabetic() {
            let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_' || c == '.')).unwrap_or(rest.len());
            tokens.push(Token::Word(rest.get(..end)?.to_owned()));
            end
        } else if first.is_ascii_digit() {
            let end = rest.find(|c: char| !(c.is_ascii_digit() || c == '.')).unwrap_or(rest.len());
            tokens.push(Token::Number(rest.get(..end)?.to_owned()));
            end
        } else {
            let sign = SIGNS.iter().find(|sign| rest.starts_with(**sign))?;
            tokens.push(Token::Sign(sign));
            sign.len()
        };
        rest = rest.get(length..)?.trim_start();
    }
    Some(tokens)
}

struct Parser {
    tokens: Vec<Token>,
    at: usize,
}

impl Parser {
    fn take(&mut self, signs: &[&'static str]) -> Option<&'static str> {
        let word = match self.tokens.get(self.at)? {
            Token::Sign(sign) => *sign,
            Token::Word(word) => word.as_str(),
            _ => return None,
        };
        let found = signs.iter().find(|sign| **sign == word).copied()?;
        self.at += 1;
        Some(found)
    }

    fn joined(&mut self, table: &[(&'static str, Op)], next: fn(&mut Self) -> Option<Tree>) -> Option<Tree> {
        let signs: Vec<&'static str> = table.iter().map(|(sign, _)| *sign).collect();
        let mut tree = next(self)?;
        while let Some(sign) = self.take(&signs) {
            let (_, op) = table.iter().find(|(known, _)| *known == sign)?;
            tree = Tree::two(*op, tree, next(self)?);
        }
        Some(tree)
    }

    fn or(&mut self) -> Option<Tree> {
        self.joined(&[("or", Op::Or)], Self::and)
    }

    fn and(&mut self) -> Option<Tree> {
        self.joined(&[("and", Op::And)], Self::not)
    }

    fn not(&mut self) -> Option<Tree> {
        if self.take(&["not"]).is_some() {
            return Some(Tree::not(self.not()?));
        }
        self.comparison()
    }

    fn comparison(&mut self) -> Option<Tree> {
        const TABLE: [(&str, Op); 6] = [
            ("=", Op::Equal),
            ("!=", Op::NotEqual),
            ("<=", Op::LessOrEqual),
            (">=", Op::GreaterOrEqual),
            ("<", Op::Less),
            (">", Op::Greater),
        ];
        let left = self.joined(&[("+", Op::Plus), ("-", Op::Minus)], Self::product)?;
        let negated = self.take(&["not"]).is_some();
        if self.take(&["in"]).is_some() {
            self.take(&["("])?;
            let op = if negated { Op::NoneOf } else { Op::AnyOf };
            return Some(Tree::two(op, left, Tree::List(self.list()?)));
        }
        let signs = TABLE.map(|(sign, _)| sign);
        let Some(sign) = self.take(&signs) else { return Some(left) };
        let (_, op) = TABLE.iter().find(|(known, _)| *known == sign)?;
        let right = self.joined(&[("+", Op::Plus), ("-", Op::Minus)], Self::product)?;
        Some(Tree::two(*op, left, right))
    }

    fn product(&mut self) -> Option<Tree> {
        self.joined(&[("*", Op::Times), ("/", Op::Divide)], Self::unary)
    }

    fn unary(&mut self) -> Option<Tree> {
        if self.take(&["-"]).is_some() {
            return Some(Tree::Negate(Box::new(self.unary()?)));
        }
        let token = self.tokens.get(self.at)?.clone();
        self.at += 1;
        match token {
            Token::Number(number) => Some(Tree::Number(number)),
            Token::Text(text) => Some(Tree::Text(text)),
            Token::Word(word) if word == "not" => Some(Tree::not(self.not()?)),
            Token::Word(word) if self.take(&["("]).is_some() => Some(Tree::Call(word, self.list()?)),
            Token::Word(word) => Some(match word.as_str() {
                "true" => Tree::Boolean(true),
                "false" => Tree::Boolean(false),
                _ => Tree::Name(word),
            }),
            Token::Sign("(") => {
                let inner = self.or()?;
                self.take(&[")"])?;
                Some(inner)
            }
            Token::Sign(_) => None,
        }
    }

    fn list(&mut self) -> Option<Vec<Tree>> {
        let mut items = Vec::new();
        if self.take(&[")"]).is_some() {
            return Some(items);
        }
        loop {
            items.push(self.or()?);
            if self.take(&[")"]).is_some() {
                return Some(items);
            }
            self.take(&[","])?;
        }
    }
}
