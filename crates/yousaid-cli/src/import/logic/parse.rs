//! What readers of expressions share, whichever language they read: tokens, what joins values, lists, and how far it
//! may go.

use super::BYTES;
use super::DEPTH;
use super::Op;
use super::Tree;

/// Most parts that are joined at one level.
const PARTS: usize = 500;

/// What an expression is made of.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Token {
    /// A question, by its name.
    Question(String),
    /// The question itself.
    This,
    Text(String),
    Number(String),
    /// A word without quotes: a function, a keyword, or what the language makes of it.
    Word(String),
    Sign(&'static str),
}

impl std::fmt::Display for Token {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Question(name) => write!(f, "the question `{name}`"),
            Self::This => f.write_str("`.`"),
            Self::Text(text) | Self::Number(text) | Self::Word(text) => write!(f, "`{text}`"),
            Self::Sign(sign) => write!(f, "`{sign}`"),
        }
    }
}

/// A tree, or what is wrong, in words.
pub(crate) type Parsed = Result<Tree, String>;

/// Reads a part of an expression.
pub(crate) type Rule = fn(&mut Parser) -> Parsed;

/// A language of expressions.
#[derive(Clone, Copy)]
pub(crate) struct Language {
    /// The tokens of a text.
    pub(crate) tokens: fn(&str) -> Result<Vec<Token>, String>,
    /// Whether a word is this keyword.
    pub(crate) is_word: fn(&str, &str) -> bool,
    /// Reads a whole expression, or one in a parenthesis or a list.
    pub(crate) expression: Rule,
}

/// The tree of an expression.
///
/// # Errors
///
/// What is wrong with it, in words.
pub(crate) fn parse(text: &str, language: Language) -> Parsed {
    if text.len() > BYTES {
        return Err(format!("the expression has more than {BYTES} bytes"));
    }
    let mut parser = Parser { language, tokens: (language.tokens)(text)?, at: 0, depth: 0 };
    let tree = (language.expression)(&mut parser)?;
    match parser.tokens.get(parser.at) {
        None => Ok(tree),
        Some(token) => Err(format!("{token} stands where the expression could end")),
    }
}

/// An expression that is being read.
pub(crate) struct Parser {
    language: Language,
    tokens: Vec<Token>,
    at: usize,
    depth: usize,
}

impl Parser {
    /// Takes the next token, whatever it is.
    pub(crate) fn next(&mut self) -> Result<Token, String> {
        let token = self.tokens.get(self.at).cloned().ok_or("the expression ends too early")?;
        self.at += 1;
        Ok(token)
    }

    /// Takes the next token if it is one of these signs or words; which.
    pub(crate) fn take(&mut self, signs: &[&'static str]) -> Option<&'static str> {
        let found = match self.tokens.get(self.at)? {
            Token::Sign(sign) => signs.iter().find(|known| *known == sign),
            Token::Word(word) => signs.iter().find(|known| (self.language.is_word)(known, word)),
            _ => None,
        };
        if found.is_some() {
            self.at += 1;
        }
        found.copied()
    }

    /// Reads what lies one level deeper.
    pub(crate) fn deeper(&mut self, inner: Rule) -> Parsed {
        self.depth += 1;
        if self.depth > DEPTH {
            return Err(format!("it nests more than {DEPTH} deep"));
        }
        let tree = inner(self);
        self.depth -= 1;
        tree
    }

    /// Parts that are joined from the left by these signs and words.
    pub(crate) fn joined(&mut self, table: &[(&'static str, Op)], part: Rule) -> Parsed {
        let signs: Vec<&'static str> = table.iter().map(|(sign, _)| *sign).collect();
        let mut tree = part(self)?;
        let mut count = 0;
        while let Some(sign) = self.take(&signs) {
            count += 1;
            if count > PARTS {
                return Err(format!("it joins more than {PARTS} parts"));
            }
            let Some((_, op)) = table.iter().find(|(known, _)| *known == sign) else { break };
            tree = Tree::two(*op, tree, part(self)?);
        }
        Ok(tree)
    }

    /// What stands behind an opened parenthesis, up to its end.
    pub(crate) fn enclosed(&mut self) -> Parsed {
        let inner = (self.language.expression)(self)?;
        self.take(&[")"]).ok_or("a parenthesis is not closed")?;
        Ok(inner)
    }

    /// The items of an opened list, up to its end.
    pub(crate) fn list(&mut self, end: &'static str) -> Result<Vec<Tree>, String> {
        let mut items = Vec::new();
        if self.take(&[end]).is_some() {
            return Ok(items);
        }
        loop {
            items.push((self.language.expression)(self)?);
            if self.take(&[end]).is_some() {
                return Ok(items);
            }
            self.take(&[","]).ok_or("a list is not closed")?;
        }
    }
}

/// Says that a token can't be where a value is wanted.
pub(crate) fn misplaced(token: &Token) -> String {
    format!("{token} stands where a value should")
}
