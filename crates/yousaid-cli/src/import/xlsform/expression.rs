//! Reads XLSForm expressions: XPath 1.0 as ODK uses it, with `${name}` for questions and `.` for the
//! question itself. Paths into the form are refused: a question has a name.

use crate::import::logic::BYTES;
use crate::import::logic::DEPTH;
use crate::import::logic::Op;
use crate::import::logic::Tree;

#[derive(Clone, Debug, PartialEq)]
enum Token {
    Question(String),
    Text(String),
    Number(String),
    Name(String),
    This,
    Sign(&'static str),
}

const SIGNS: [&str; 12] = ["!=", "<=", ">=", "=", "<", ">", "+", "-", "*", "(", ")", ","];

/// The tree of an expression.
///
/// # Errors
///
/// What is wrong with it, in words.
pub(crate) fn parse(text: &str) -> Result<Tree, String> {
    if text.len() > BYTES {
        return Err(format!("the expression has more than {BYTES} bytes"));
    }
    // Word processors write their own marks.
    let text = text.replace(['‘', '’'], "'").replace(['“', '”'], "\"");
    let mut parser = Parser { tokens: tokens(&text)?, at: 0, depth: 0 };
    let tree = parser.or()?;
    match parser.tokens.get(parser.at) {
        None => Ok(tree),
        Some(token) => Err(format!("{} stands where the expression could end", shown(token))),
    }
}

fn shown(token: &Token) -> String {
    match token {
        Token::Question(name) => format!("`${{{name}}}`"),
        Token::Text(text) | Token::Number(text) | Token::Name(text) => format!("`{text}`"),
        Token::This => "`.`".to_owned(),
        Token::Sign(sign) => format!("`{sign}`"),
    }
}

fn tokens(text: &str) -> Result<Vec<Token>, String> {
    let mut tokens = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        let after = &rest[first.len_utf8()..];
        if let Some(inner) = rest.strip_prefix("${") {
            let (name, left) = inner.split_once('}').ok_or("a `${` is not closed")?;
            let name = name.trim().trim_start_matches("last-saved#");
            tokens.push(Token::Question(name.to_owned()));
            rest = left.trim_start();
            continue;
        }
        rest = match first {
            '\'' | '"' => {
                let (inner, left) = after.split_once(first).ok_or("a quotation mark is not closed")?;
                tokens.push(Token::Text(inner.to_owned()));
                left
            }
            '0'..='9' => {
                let end = rest.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(rest.len());
                let (number, left) = rest.split_at(end);
                if number.parse::<f64>().is_err() {
                    return Err(format!("`{number}` is no number"));
                }
                tokens.push(Token::Number(number.to_owned()));
                left
            }
            '.' if after.starts_with(|c: char| c.is_ascii_digit()) => {
                let end = after.find(|c: char| !c.is_ascii_digit()).unwrap_or(after.len());
                let (digits, left) = after.split_at(end);
                tokens.push(Token::Number(["0.", digits].concat()));
                left
            }
            '.' if !after.starts_with(['.', '/']) => {
                tokens.push(Token::This);
                after
            }
            '/' | '.' | '@' | '[' | ']' | '|' => {
                return Err(format!("`{first}` belongs to a path into the form, which our logic has not"));
            }
            c if c.is_alphabetic() || c == '_' => {
                let end = rest.find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '-' | ':' | '.')));
                let (name, left) = rest.split_at(end.unwrap_or(rest.len()));
                tokens.push(Token::Name(name.to_owned()));
                left
            }
            _ => match SIGNS.iter().find(|sign| rest.starts_with(**sign)) {
                Some(sign) => {
                    tokens.push(Token::Sign(sign));
                    &rest[sign.len()..]
                }
                None => return Err(format!("`{first}` means nothing here")),
            },
        };
        rest = rest.trim_start();
    }
    Ok(tokens)
}

struct Parser {
    tokens: Vec<Token>,
    at: usize,
    depth: usize,
}

type Parsed = Result<Tree, String>;

impl Parser {
    fn take(&mut self, signs: &[&'static str]) -> Option<&'static str> {
        let word = match self.tokens.get(self.at)? {
            Token::Sign(sign) => *sign,
            Token::Name(name) => name.as_str(),
            _ => return None,
        };
        let found = signs.iter().find(|sign| **sign == word).copied();
        if found.is_some() {
            self.at += 1;
        }
        found
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
        self.depth += 1;
        if self.depth > DEPTH {
            return Err(format!("it nests more than {DEPTH} deep"));
        }
        let tree = self.joined(&[("or", Op::Or)], Self::and);
        self.depth -= 1;
        tree
    }

    fn and(&mut self) -> Parsed {
        self.joined(&[("and", Op::And)], Self::equality)
    }

    fn equality(&mut self) -> Parsed {
        self.joined(&[("=", Op::Equal), ("!=", Op::NotEqual)], Self::order)
    }

    fn order(&mut self) -> Parsed {
        const TABLE: [(&str, Op); 4] =
            [("<=", Op::LessOrEqual), (">=", Op::GreaterOrEqual), ("<", Op::Less), (">", Op::Greater)];
        self.joined(&TABLE, Self::sum)
    }

    fn sum(&mut self) -> Parsed {
        self.joined(&[("+", Op::Plus), ("-", Op::Minus)], Self::product)
    }

    fn product(&mut self) -> Parsed {
        self.joined(&[("*", Op::Times), ("div", Op::Divide), ("mod", Op::Remainder)], Self::unary)
    }

    fn unary(&mut self) -> Parsed {
        let mut negative = false;
        while self.take(&["-"]).is_some() {
            negative = !negative;
        }
        let tree = self.atom()?;
        Ok(if negative { Tree::Negate(Box::new(tree)) } else { tree })
    }

    fn atom(&mut self) -> Parsed {
        let token = self.tokens.get(self.at).cloned().ok_or("the expression ends too early")?;
        self.at += 1;
        match token {
            Token::Question(name) => Ok(Tree::Name(name)),
            Token::Text(text) => Ok(Tree::Text(text)),
            Token::Number(number) => Ok(Tree::Number(number)),
            Token::This => Ok(Tree::This),
            Token::Name(name) if self.take(&["("]).is_some() => {
                let arguments = self.list()?;
                Ok(match (name.as_str(), arguments.as_slice()) {
                    ("true", []) => Tree::Boolean(true),
                    ("false", []) => Tree::Boolean(false),
                    _ => Tree::Call(name, arguments),
                })
            }
            Token::Name(name) => Ok(Tree::Column(name)),
            Token::Sign("(") => {
                let inner = self.or()?;
                self.take(&[")"]).ok_or("a parenthesis is not closed")?;
                Ok(inner)
            }
            token @ Token::Sign(_) => Err(format!("{} stands where a value should", shown(&token))),
        }
    }

    fn list(&mut self) -> Result<Vec<Tree>, String> {
        let mut items = Vec::new();
        if self.take(&[")"]).is_some() {
            return Ok(items);
        }
        loop {
            items.push(self.or()?);
            if self.take(&[")"]).is_some() {
                return Ok(items);
            }
            self.take(&[","]).ok_or("a list of arguments is not closed")?;
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn xpath_is_read_with_its_own_precedence() {
        let name = |name: &str| Tree::Name(name.to_owned());
        let number = |number: &str| Tree::Number(number.to_owned());
        let tree = parse("selected(${a}, 'x') and count-selected(${a}) -1 >= 2 div 4 or not(. != -5)").unwrap();
        let selected = Tree::Call("selected".into(), vec![name("a"), Tree::Text("x".into())]);
        let count = Tree::two(Op::Minus, Tree::Call("count-selected".into(), vec![name("a")]), number("1"));
        let right = Tree::two(Op::GreaterOrEqual, count, Tree::two(Op::Divide, number("2"), number("4")));
        let five = Tree::Negate(Box::new(number("5")));
        let not = Tree::Call("not".into(), vec![Tree::two(Op::NotEqual, Tree::This, five)]);
        assert_eq!(tree, Tree::two(Op::Or, Tree::two(Op::And, selected, right), not));
        assert_eq!(
            parse("region = ${where}").unwrap(),
            Tree::two(Op::Equal, Tree::Column("region".into()), name("where"))
        );
        assert_eq!(parse("‘a’").unwrap(), Tree::Text("a".into()));
    }

    #[test]
    fn paths_and_slips_are_told() {
        for (source, why) in [
            ("/data/a = 1", "path"),
            ("../a", "path"),
            ("instance('x')/root", "path"),
            ("${a", "not closed"),
            ("'a", "not closed"),
            ("(1", "not closed"),
            ("1 +", "too early"),
            ("1 2", "could end"),
            ("1.2.3", "no number"),
            ("a ; b", "means nothing"),
        ] {
            let error = parse(source).unwrap_err();
            assert!(error.contains(why), "{source}: {error}");
        }
        assert!(parse(&"(".repeat(9_000)).unwrap_err().contains("deep"));
        assert!(parse(&["-".repeat(9_000), "1".to_owned()].concat()).is_ok());
    }

    proptest! {
        #[test]
        fn nothing_panics(source in r#"[${}a-c'"0-9.()=<>!|+*/, é‘-]{0,60}"#) {
            let _ = parse(&source);
        }
    }
}
