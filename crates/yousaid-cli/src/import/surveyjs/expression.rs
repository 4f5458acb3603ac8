//! Reads SurveyJS expressions, after the grammar of survey-core
//! (`packages/survey-core/src/expressions/grammar.pegjs`): keywords in any case, words without
//! quotes are texts, and `<>`, `=>`, `=<` are read as what they mean.
//!
//! One of its quirks is refused: a parenthesis that is never closed.

use crate::import::logic::BYTES;
use crate::import::logic::DEPTH;
use crate::import::logic::Op;
use crate::import::logic::Tree;

#[derive(Clone, Debug, PartialEq)]
enum Token {
    Variable(String),
    Text(String),
    Number(String),
    /// A word: a function, a keyword or a text without quotes.
    Word(String),
    Sign(&'static str),
}

/// Signs; a longer one stands before those it begins with.
const SIGNS: [&str; 26] = [
    "!==", "===", "<>", "=>", "=<", "<=", ">=", "==", "!=", "*=", "&&", "||", "=", "<", ">", "+", "-", "*", "/", "%",
    "^", "(", ")", "[", "]", ",",
];

/// The tree of an expression.
///
/// # Errors
///
/// What is wrong with it, in words.
pub(crate) fn parse(text: &str) -> Result<Tree, String> {
    if text.len() > BYTES {
        return Err(format!("the expression has more than {BYTES} bytes"));
    }
    let mut parser = Parser { tokens: tokens(text)?, at: 0, depth: 0 };
    let tree = parser.or()?;
    match parser.tokens.get(parser.at) {
        None => Ok(tree),
        Some(token) => Err(format!("{} stands where the expression could end", shown(token))),
    }
}

fn shown(token: &Token) -> String {
    match token {
        Token::Variable(name) => format!("`{{{name}}}`"),
        Token::Text(text) | Token::Number(text) | Token::Word(text) => format!("`{text}`"),
        Token::Sign(sign) => format!("`{sign}`"),
    }
}

fn tokens(text: &str) -> Result<Vec<Token>, String> {
    let mut tokens = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        let after = &rest[first.len_utf8()..];
        rest = match first {
            '{' => {
                let (name, left) = after.split_once('}').ok_or("a `{` is not closed")?;
                tokens.push(Token::Variable(name.trim().to_owned()));
                left
            }
            '\'' | '"' => {
                let (text, left) = quoted(after, first).ok_or("a quotation mark is not closed")?;
                tokens.push(Token::Text(text));
                left
            }
            '!' if !after.starts_with('=') => {
                tokens.push(Token::Word("negate".to_owned()));
                after
            }
            _ => match SIGNS.iter().find(|sign| rest.starts_with(**sign)) {
                Some(sign) => {
                    tokens.push(Token::Sign(sign));
                    &rest[sign.len()..]
                }
                None => {
                    let end = rest.find(|c: char| c.is_whitespace() || "{}'\"!<>=*&|+-/%^()[],".contains(c));
                    let end = end.unwrap_or(rest.len());
                    if end == 0 {
                        return Err(format!("`{first}` means nothing here"));
                    }
                    let (word, left) = rest.split_at(end);
                    // A number, but not one with a date's dashes or a code's letters behind it.
                    tokens.push(match number(word) {
                        Some(number) => Token::Number(number),
                        None => Token::Word(word.to_owned()),
                    });
                    left
                }
            },
        };
        rest = rest.trim_start();
    }
    Ok(tokens)
}

fn number(word: &str) -> Option<String> {
    if let Some(hex) = word.strip_prefix("0x").or(word.strip_prefix("0X")) {
        return i64::from_str_radix(hex, 16).ok().map(|value| value.to_string());
    }
    let digits = word.starts_with(|c: char| c.is_ascii_digit());
    word.parse::<f64>().ok().filter(|value| digits && value.is_finite()).map(|_| word.to_owned())
}

/// A text up to its quotation mark; `\` escapes one.
fn quoted(text: &str, mark: char) -> Option<(String, &str)> {
    let mut out = String::new();
    let mut signs = text.char_indices();
    while let Some((at, c)) = signs.next() {
        if c == mark {
            return Some((out, text.get(at + c.len_utf8()..)?));
        }
        if c == '\\' {
            let (_, next) = signs.next()?;
            if next != mark && next != '\\' {
                out.push('\\');
            }
            out.push(next);
        } else {
            out.push(c);
        }
    }
    None
}

struct Parser {
    tokens: Vec<Token>,
    at: usize,
    depth: usize,
}

type Parsed = Result<Tree, String>;

impl Parser {
    fn peek(&self) -> Option<&Token> {
        self.tokens.get(self.at)
    }

    /// Takes the next token if it is one of these signs or words; which.
    fn take(&mut self, signs: &[&'static str]) -> Option<&'static str> {
        let found = match self.peek()? {
            Token::Sign(sign) => signs.iter().find(|known| *known == sign),
            Token::Word(word) => signs
                .iter()
                .find(|known| known.starts_with(|c: char| c.is_ascii_alphabetic()) && known.eq_ignore_ascii_case(word)),
            _ => None,
        };
        if found.is_some() {
            self.at += 1;
        }
        found.copied()
    }

    fn deeper(&mut self, inner: fn(&mut Self) -> Parsed) -> Parsed {
        self.depth += 1;
        if self.depth > DEPTH {
            return Err(format!("it nests more than {DEPTH} deep"));
        }
        let tree = inner(self);
        self.depth -= 1;
        tree
    }

    fn joined(&mut self, table: &[(&'static str, Op)], next: fn(&mut Self) -> Parsed) -> Parsed {
        let signs: Vec<&'static str> = table.iter().map(|(sign, _)| *sign).collect();
        let mut tree = next(self)?;
        let mut count = 0;
        while let Some(sign) = self.take(&signs) {
            count += 1;
            if count > 500 {
                return Err("it joins more than 500 parts".to_owned());
            }
            let Some((_, op)) = table.iter().find(|(known, _)| *known == sign) else { break };
            tree = Tree::two(*op, tree, next(self)?);
        }
        Ok(tree)
    }

    fn or(&mut self) -> Parsed {
        self.deeper(|p| p.joined(&[("||", Op::Or), ("or", Op::Or)], Self::and))
    }

    fn and(&mut self) -> Parsed {
        self.joined(&[("&&", Op::And), ("and", Op::And)], Self::compare)
    }

    fn compare(&mut self) -> Parsed {
        const TABLE: [(&str, Op); 23] = [
            ("<=", Op::LessOrEqual),
            ("=<", Op::LessOrEqual),
            ("lessorequal", Op::LessOrEqual),
            (">=", Op::GreaterOrEqual),
            ("=>", Op::GreaterOrEqual),
            ("greaterorequal", Op::GreaterOrEqual),
            ("===", Op::Equal),
            ("==", Op::Equal),
            ("=", Op::Equal),
            ("equal", Op::Equal),
            ("equals", Op::Equal),
            ("!==", Op::NotEqual),
            ("!=", Op::NotEqual),
            ("<>", Op::NotEqual),
            ("notequal", Op::NotEqual),
            ("notequals", Op::NotEqual),
            ("<", Op::Less),
            ("less", Op::Less),
            (">", Op::Greater),
            ("greater", Op::Greater),
            ("lessthan", Op::Less),
            ("greaterthan", Op::Greater),
            ("is", Op::Equal),
        ];
        self.joined(&TABLE, Self::sum)
    }

    fn sum(&mut self) -> Parsed {
        self.joined(&[("+", Op::Plus), ("-", Op::Minus)], Self::product)
    }

    fn product(&mut self) -> Parsed {
        self.joined(&[("*", Op::Times), ("/", Op::Divide), ("%", Op::Remainder)], Self::power)
    }

    fn power(&mut self) -> Parsed {
        self.joined(&[("^", Op::Power), ("power", Op::Power)], Self::member)
    }

    fn member(&mut self) -> Parsed {
        const TABLE: [(&str, Op); 8] = [
            ("*=", Op::Contains),
            ("contains", Op::Contains),
            ("contain", Op::Contains),
            ("notcontains", Op::NotContains),
            ("notcontain", Op::NotContains),
            ("anyof", Op::AnyOf),
            ("allof", Op::AllOf),
            ("noneof", Op::NoneOf),
        ];
        self.joined(&TABLE, Self::factor)
    }

    fn factor(&mut self) -> Parsed {
        if self.take(&["negate", "not"]).is_some() {
            return Ok(Tree::not(self.deeper(Self::factor)?));
        }
        if self.take(&["-"]).is_some() {
            return Ok(Tree::Negate(Box::new(self.deeper(Self::factor)?)));
        }
        let tree = self.atom()?;
        // They may stand one behind the other by mistake; the last counts.
        match self.take(&["notempty", "empty"]) {
            Some("empty") => Ok(Tree::not(Tree::answered(tree))),
            Some(_) => Ok(Tree::answered(tree)),
            None => Ok(tree),
        }
    }

    fn atom(&mut self) -> Parsed {
        let token = self.peek().cloned().ok_or("the expression ends too early")?;
        self.at += 1;
        match token {
            Token::Variable(name) => Ok(Tree::Name(name.trim_start_matches('#').to_owned())),
            Token::Text(text) => Ok(Tree::Text(text)),
            Token::Number(number) => Ok(Tree::Number(number)),
            Token::Sign("(") => {
                let inner = self.or()?;
                self.take(&[")"]).ok_or("a parenthesis is not closed")?;
                Ok(inner)
            }
            Token::Sign("[") => Ok(Tree::List(self.list("]")?)),
            Token::Word(word) if self.take(&["("]).is_some() => Ok(Tree::Call(word, self.list(")")?)),
            Token::Word(word) => Ok(match word.to_ascii_lowercase().as_str() {
                "true" => Tree::Boolean(true),
                "false" => Tree::Boolean(false),
                "undefined" | "null" => Tree::Nothing,
                _ => Tree::Text(word),
            }),
            token @ Token::Sign(_) => Err(format!("{} stands where a value should", shown(&token))),
        }
    }

    fn list(&mut self, end: &'static str) -> Result<Vec<Tree>, String> {
        let mut items = Vec::new();
        if self.take(&[end]).is_some() {
            return Ok(items);
        }
        loop {
            items.push(self.or()?);
            if self.take(&[end]).is_some() {
                return Ok(items);
            }
            self.take(&[","]).ok_or("a list is not closed")?;
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn name(name: &str) -> Tree {
        Tree::Name(name.to_owned())
    }

    fn text(text: &str) -> Tree {
        Tree::Text(text.to_owned())
    }

    #[test]
    fn precedence_and_words_are_those_of_survey_core() {
        let tree = parse("{a} = yes AND {n}+1 > 2 or !{b} anyof ['x', \"y\"] || {c} notempty").unwrap();
        let sum = Tree::two(Op::Plus, name("n"), Tree::Number("1".into()));
        let left = Tree::two(
            Op::And,
            Tree::two(Op::Equal, name("a"), text("yes")),
            Tree::two(Op::Greater, sum, Tree::Number("2".into())),
        );
        let middle = Tree::two(Op::AnyOf, Tree::not(name("b")), Tree::List(vec![text("x"), text("y")]));
        let whole = Tree::two(Op::Or, Tree::two(Op::Or, left, middle), Tree::answered(name("c")));
        assert_eq!(tree, whole);
        assert_eq!(parse("{a} <> 'it\\'s'").unwrap(), Tree::two(Op::NotEqual, name("a"), text("it's")));
        assert_eq!(
            parse("iif({a} empty, -1, 0x10)").unwrap(),
            Tree::Call(
                "iif".into(),
                vec![
                    Tree::not(Tree::answered(name("a"))),
                    Tree::Negate(Box::new(Tree::Number("1".into()))),
                    Tree::Number("16".into()),
                ]
            )
        );
    }

    #[test]
    fn what_can_not_be_read_is_told_and_never_hangs() {
        for (source, why) in [
            ("{a", "not closed"),
            ("({a} = 1", "not closed"),
            ("{a} = ", "too early"),
            ("{a} {b}", "could end"),
            ("= 1", "should"),
            ("'x", "not closed"),
        ] {
            let error = parse(source).unwrap_err();
            assert!(error.contains(why), "{source}: {error}");
        }
        assert!(parse(&"(".repeat(9_000)).unwrap_err().contains("deep"));
        assert!(parse(&"!".repeat(9_000)).unwrap_err().contains("deep"));
        assert!(parse(&["1", &"+1".repeat(600)].concat()).unwrap_err().contains("500"));
    }

    proptest! {
        #[test]
        fn nothing_panics(source in r#"[{}a-c'"0-9.()\[\]=<>!&|+*/^, é-]{0,60}"#) {
            let _ = parse(&source);
        }
    }
}
