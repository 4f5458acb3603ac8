//! Reads XLSForm expressions: XPath 1.0 as ODK uses it, with `${name}` for questions and `.` for the
//! question itself. Paths into the form are refused: a question has a name.

use crate::import::logic::Op;
use crate::import::logic::Tree;
use crate::import::logic::parse;
use crate::import::logic::parse::Language;
use crate::import::logic::parse::Parsed;
use crate::import::logic::parse::Parser;
use crate::import::logic::parse::Token;
use crate::import::logic::parse::misplaced;

const LANGUAGE: Language = Language { tokens, is_word: |known, word| known == word, expression: or };

const SIGNS: [&str; 12] = ["!=", "<=", ">=", "=", "<", ">", "+", "-", "*", "(", ")", ","];

/// The tree of an expression.
///
/// # Errors
///
/// What is wrong with it, in words.
pub(crate) fn parse(text: &str) -> Parsed {
    // Word processors write their own marks.
    parse::parse(&text.replace(['‘', '’'], "'").replace(['“', '”'], "\""), LANGUAGE)
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
                tokens.push(Token::Word(name.to_owned()));
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

fn or(p: &mut Parser) -> Parsed {
    p.deeper(|p| p.joined(&[("or", Op::Or)], and))
}

fn and(p: &mut Parser) -> Parsed {
    p.joined(&[("and", Op::And)], equality)
}

fn equality(p: &mut Parser) -> Parsed {
    p.joined(&[("=", Op::Equal), ("!=", Op::NotEqual)], order)
}

fn order(p: &mut Parser) -> Parsed {
    const TABLE: [(&str, Op); 4] =
        [("<=", Op::LessOrEqual), (">=", Op::GreaterOrEqual), ("<", Op::Less), (">", Op::Greater)];
    p.joined(&TABLE, sum)
}

fn sum(p: &mut Parser) -> Parsed {
    p.joined(&[("+", Op::Plus), ("-", Op::Minus)], product)
}

fn product(p: &mut Parser) -> Parsed {
    p.joined(&[("*", Op::Times), ("div", Op::Divide), ("mod", Op::Remainder)], unary)
}

fn unary(p: &mut Parser) -> Parsed {
    let mut negative = false;
    while p.take(&["-"]).is_some() {
        negative = !negative;
    }
    let tree = atom(p)?;
    Ok(if negative { Tree::Negate(Box::new(tree)) } else { tree })
}

fn atom(p: &mut Parser) -> Parsed {
    match p.next()? {
        Token::Question(name) => Ok(Tree::Name(name)),
        Token::Text(text) => Ok(Tree::Text(text)),
        Token::Number(number) => Ok(Tree::Number(number)),
        Token::This => Ok(Tree::This),
        Token::Word(name) if p.take(&["("]).is_some() => {
            let arguments = p.list(")")?;
            Ok(match (name.as_str(), arguments.as_slice()) {
                ("true", []) => Tree::Boolean(true),
                ("false", []) => Tree::Boolean(false),
                _ => Tree::Call(name, arguments),
            })
        }
        Token::Word(name) => Ok(Tree::Column(name)),
        Token::Sign("(") => p.enclosed(),
        token @ Token::Sign(_) => Err(misplaced(&token)),
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
