//! Words and signs of the logic language.

use yousaid_schema::Decimal;

use super::Fault;
use super::Words;
use super::add;

/// A word or a sign.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Token {
    /// After the last one.
    End,
    /// Nothing that could be read; its fault is known, and reading ends here.
    Bad,
    /// A number.
    Number(Decimal),
    /// A text with its quotes; [`text_of`] takes them off.
    Text,
    /// A question or a function.
    Name,
    /// `true` or `false`
    Boolean(bool),
    Or,
    And,
    Not,
    In,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Plus,
    Minus,
    Times,
    Divide,
    Open,
    Close,
    Comma,
}

pub(super) const KEYWORDS: [(&str, Token); 6] = [
    ("or", Token::Or),
    ("and", Token::And),
    ("not", Token::Not),
    ("in", Token::In),
    ("true", Token::Boolean(true)),
    ("false", Token::Boolean(false)),
];

/// Signs; a longer one stands before those it begins with.
const SIGNS: [(&str, Token); 13] = [
    ("<=", Token::LessOrEqual),
    (">=", Token::GreaterOrEqual),
    ("!=", Token::NotEqual),
    ("=", Token::Equal),
    ("<", Token::Less),
    (">", Token::Greater),
    ("+", Token::Plus),
    ("-", Token::Minus),
    ("*", Token::Times),
    ("/", Token::Divide),
    ("(", Token::Open),
    (")", Token::Close),
    (",", Token::Comma),
];

/// Signs of other languages and of word processors, with what to write instead. Reading goes on
/// as if it had been written. Where nobody is told what to write, a foreign sign is a fault like any other.
const FOREIGN: &[(&str, &str, Token)] = if cfg!(feature = "advice") { &MEANT } else { &[] };

const MEANT: [(&str, &str, Token); 18] = [
    ("===", "=", Token::Equal),
    ("==", "=", Token::Equal),
    ("=<", "<=", Token::LessOrEqual),
    ("=>", ">=", Token::GreaterOrEqual),
    ("!==", "!=", Token::NotEqual),
    ("<>", "!=", Token::NotEqual),
    ("&&", "and", Token::And),
    ("&", "and", Token::And),
    ("||", "or", Token::Or),
    ("|", "or", Token::Or),
    ("≠", "!=", Token::NotEqual),
    ("≤", "<=", Token::LessOrEqual),
    ("≥", ">=", Token::GreaterOrEqual),
    ("×", "*", Token::Times),
    ("÷", "/", Token::Divide),
    ("−", "-", Token::Minus),
    ("–", "-", Token::Minus),
    ("!", "not", Token::Not),
];

/// Reads one token after the other.
#[derive(Debug)]
pub(super) struct Lexer<'t> {
    text: &'t str,
    /// Where the next token is looked for.
    next: usize,
    /// The token that was read last, and where it stands.
    pub(super) token: Token,
    pub(super) start: usize,
    pub(super) end: usize,
}

impl<'t> Lexer<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Self { text, next: 0, token: Token::End, start: 0, end: 0 }
    }

    /// The text of the token.
    pub(super) fn slice(&self) -> &'t str {
        &self.text[self.start..self.end]
    }

    /// Whether `word`, a keyword, comes next.
    pub(super) fn is_before(&self, word: Token) -> bool {
        let mut ahead = Self { ..*self };
        ahead.advance(&mut Vec::new());
        ahead.token == word
    }

    /// Reads the next token. Most faults end nothing: the token is the one that was probably meant.
    pub(super) fn advance(&mut self, faults: &mut Vec<Fault>) {
        let rest = &self.text[self.next..];
        let rest = rest.trim_start();
        self.start = self.text.len() - rest.len();
        let Some(first) = rest.chars().next() else {
            self.set(Token::End, 0);
            return;
        };
        if first.is_ascii_alphabetic() || first == '_' {
            let length = name(rest);
            let word = &rest[..length];
            let keyword = KEYWORDS.iter().find(|(known, _)| *known == word);
            self.set(keyword.map_or(Token::Name, |(_, token)| *token), length);
        } else if first.is_ascii_digit() {
            self.number(rest, faults);
        } else if is_quote(first) {
            self.quoted(rest, first, faults);
        } else {
            self.sign(rest, first, faults);
        }
    }

    fn set(&mut self, token: Token, length: usize) {
        self.token = token;
        self.end = self.start + length;
        self.next = self.end;
    }

    fn fault(&self, faults: &mut Vec<Fault>, words: impl FnOnce() -> Words) {
        add(faults, self.start, self.end, "logic-syntax", words);
    }

    fn number(&mut self, rest: &str, faults: &mut Vec<Fault>) {
        let mut length = run(rest, |b| b.is_ascii_digit());
        if let Some(fraction) = rest[length..].strip_prefix('.') {
            length += 1 + run(fraction, |b| b.is_ascii_digit());
        }
        // Letters that touch are part of what was meant: `2nd`, `1e5`.
        let touching = run(&rest[length..], is_word);
        let number = Decimal::parse(&rest[..length]);
        self.set(Token::Number(number.unwrap_or_default()), length + touching);
        if touching > 0 || self.slice().ends_with('.') {
            self.fault(faults, || {
                let help =
                    "write numbers as 5 or 2.5; names of questions start with a letter, and codes stand in quotes";
                (["`", self.slice(), "` is not a number"].concat(), help.to_owned())
            });
        } else if number.is_none() {
            self.fault(faults, || {
                let help = "write at most 10 digits before the point and 6 after it";
                (["`", self.slice(), "` has too many digits"].concat(), help.to_owned())
            });
        }
    }

    fn quoted(&mut self, rest: &str, quote: char, faults: &mut Vec<Fault>) {
        let opening = quote.len_utf8();
        let mut length = opening;
        let mut closing = 0;
        while let Some(at) = rest[length..].find(|c| closes(quote, c)) {
            closing = rest[length + at..].chars().next().map_or(1, char::len_utf8);
            length += at + closing;
            // Two quotes are one quote within the text.
            if quote == '\'' && rest[length..].starts_with('\'') {
                length += 1;
                closing = 0;
            } else {
                break;
            }
        }
        if closing == 0 {
            self.set(Token::Bad, rest.len());
            self.fault(faults, || ("the text in quotes does not end".to_owned(), "put a ' after it".to_owned()));
            return;
        }
        self.set(Token::Text, length);
        let inner = &rest[opening..length - closing];
        if quote != '\'' || closing != 1 {
            self.fault(faults, || {
                let help = ["write '", &inner.replace('\'', "''"), "'"].concat();
                ("texts and codes stand in straight single quotes".to_owned(), help)
            });
        }
    }

    fn sign(&mut self, rest: &str, first: char, faults: &mut Vec<Fault>) {
        // The longest foreign sign first: `==` begins with `=`, `!` begins `!=`.
        let foreign = FOREIGN.iter().filter(|(sign, ..)| rest.starts_with(sign)).max_by_key(|(sign, ..)| sign.len());
        let own = SIGNS.iter().find(|(sign, _)| rest.starts_with(sign));
        match (foreign, own) {
            (Some((sign, instead, token)), own) if own.is_none_or(|(own, _)| own.len() < sign.len()) => {
                self.set(*token, sign.len());
                self.fault(faults, || (["`", sign, "` is not used here"].concat(), ["write `", instead, "`"].concat()));
            }
            (_, Some((sign, token))) => self.set(*token, sign.len()),
            _ => {
                self.set(Token::Bad, first.len_utf8());
                self.fault(faults, || {
                    (["`", self.slice(), "` has no meaning here"].concat(), "take it out".to_owned())
                });
            }
        }
    }
}

/// How many bytes at the start of `text` are a name: words joined by dots.
fn name(text: &str) -> usize {
    let mut length = run(text, is_word);
    while let Some(next) = text[length..].strip_prefix('.') {
        let piece = run(next, is_word);
        if piece == 0 {
            break;
        }
        length += 1 + piece;
    }
    length
}

fn is_word(b: u8) -> bool {
    b.is_ascii_alphanumeric() || b == b'_'
}

/// How many bytes at the start of `text` are such.
fn run(text: &str, such: fn(u8) -> bool) -> usize {
    text.bytes().position(|b| !such(b)).unwrap_or(text.len())
}

/// Whether `c` begins a text in quotes, in those of other languages too where one is told which to use.
fn is_quote(c: char) -> bool {
    c == '\''
        || cfg!(feature = "advice") && matches!(c, '\'' | '"' | '‘' | '’' | '‚' | '“' | '”' | '„' | '`' | '´' | '«')
}

/// Whether `c` ends what `quote` began.
fn closes(quote: char, c: char) -> bool {
    match quote {
        '\'' => c == '\'',
        '"' => c == '"',
        '“' | '”' | '„' => matches!(c, '“' | '”' | '"'),
        '«' => c == '»',
        _ => matches!(c, '‘' | '’' | '\'' | '`' | '´'),
    }
}

/// The words of a text in quotes.
pub(super) fn text_of(quoted: &str) -> String {
    let mut inner = quoted.chars();
    inner.next();
    inner.next_back();
    yousaid_schema::replaced(inner.as_str(), "''", "'")
}
