//! Reads SurveyJS expressions, after the grammar of survey-core
//! (`packages/survey-core/src/expressions/grammar.pegjs`): keywords in any case, words without
//! quotes are texts, and `<>`, `=>`, `=<` are read as what they mean.
//!
//! One of its quirks is refused: a parenthesis that is never closed.

use crate::import::logic::Op;
use crate::import::logic::Tree;
use crate::import::logic::parse;
use crate::import::logic::parse::Language;
use crate::import::logic::parse::Parsed;
use crate::import::logic::parse::Parser;
use crate::import::logic::parse::Token;
use crate::import::logic::parse::misplaced;

const LANGUAGE: Language = Language { tokens, is_word: str::eq_ignore_ascii_case, expression: or };

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
pub(crate) fn parse(text: &str) -> Parsed {
    parse::parse(text, LANGUAGE)
}

fn tokens(text: &str) -> Result<Vec<Token>, String> {
    let mut tokens = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        let after = &rest[first.len_utf8()..];
        rest = match first {
            '{' => {
                let (name, left) = after.split_once('}').ok_or("a `{` is not closed")?;
                tokens.push(Token::Question(name.trim().to_owned()));
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

fn or(p: &mut Parser) -> Parsed {
    p.deeper(|p| p.joined(&[("||", Op::Or), ("or", Op::Or)], and))
}

fn and(p: &mut Parser) -> Parsed {
    p.joined(&[("&&", Op::And), ("and", Op::And)], compare)
}

fn compare(p: &mut Parser) -> Parsed {
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
    p.joined(&TABLE, sum)
}

fn sum(p: &mut Parser) -> Parsed {
    p.joined(&[("+", Op::Plus), ("-", Op::Minus)], product)
}

fn product(p: &mut Parser) -> Parsed {
    p.joined(&[("*", Op::Times), ("/", Op::Divide), ("%", Op::Remainder)], power)
}

fn power(p: &mut Parser) -> Parsed {
    p.joined(&[("^", Op::Power), ("power", Op::Power)], member)
}

fn member(p: &mut Parser) -> Parsed {
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
    p.joined(&TABLE, factor)
}

fn factor(p: &mut Parser) -> Parsed {
    if p.take(&["negate", "not"]).is_some() {
        return Ok(Tree::not(p.deeper(factor)?));
    }
    if p.take(&["-"]).is_some() {
        return Ok(Tree::Negate(Box::new(p.deeper(factor)?)));
    }
    let tree = atom(p)?;
    // They may stand one behind the other by mistake; the last counts.
    match p.take(&["notempty", "empty"]) {
        Some("empty") => Ok(Tree::not(Tree::answered(tree))),
        Some(_) => Ok(Tree::answered(tree)),
        None => Ok(tree),
    }
}

fn atom(p: &mut Parser) -> Parsed {
    match p.next()? {
        Token::Question(name) => Ok(Tree::Name(name.trim_start_matches('#').to_owned())),
        Token::Text(text) => Ok(Tree::Text(text)),
        Token::Number(number) => Ok(Tree::Number(number)),
        Token::Sign("(") => p.enclosed(),
        Token::Sign("[") => Ok(Tree::List(p.list("]")?)),
        Token::Word(word) if p.take(&["("]).is_some() => Ok(Tree::Call(word, p.list(")")?)),
        Token::Word(word) => Ok(match word.to_ascii_lowercase().as_str() {
            "true" => Tree::Boolean(true),
            "false" => Tree::Boolean(false),
            "undefined" | "null" => Tree::Nothing,
            _ => Tree::Text(word),
        }),
        token @ (Token::Sign(_) | Token::This) => Err(misplaced(&token)),
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
