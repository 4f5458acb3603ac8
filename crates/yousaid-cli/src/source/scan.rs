//! The reader: JSON by the letter of RFC 8259, with advice where a text departs from it.

use std::ops::Range;

use yousaid_schema::Json;
use yousaid_schema::Problem;
use yousaid_schema::limits;

use super::Field;
use super::Found;
use super::Kind;
use super::Node;

pub(super) fn read(text: &str) -> Result<Node, Vec<Found>> {
    let mut scanner = Scanner { text, at: 0, depth: limits::DEPTH, twice: Vec::new() };
    match scanner.document() {
        Ok(node) if scanner.twice.is_empty() => Ok(node),
        Ok(_) => Err(scanner.twice),
        Err(found) => Err(vec![*found]),
    }
}

/// The first character of what stands between quotes, and how many bytes it is written with.
/// `None` for an escape that means nothing.
pub(super) fn character(rest: &str) -> Option<(usize, char)> {
    let first = rest.chars().next()?;
    if first != '\\' {
        return Some((first.len_utf8(), first));
    }
    let c = match rest.as_bytes().get(1)? {
        b'"' => '"',
        b'\\' => '\\',
        b'/' => '/',
        b'b' => '\u{8}',
        b'f' => '\u{c}',
        b'n' => '\n',
        b'r' => '\r',
        b't' => '\t',
        b'u' => {
            let high = unit(rest.get(2..)?)?;
            if let Some(c) = char::from_u32(u32::from(high)) {
                return Some((6, c));
            }
            // Half of a character: the other half must follow.
            let low = unit(rest.get(6..)?.strip_prefix("\\u")?)?;
            let c = char::decode_utf16([high, low]).next()?.ok()?;
            return Some((12, c));
        }
        _ => return None,
    };
    Some((2, c))
}

fn unit(digits: &str) -> Option<u16> {
    let digits = digits.get(..4).filter(|digits| digits.bytes().all(|b| b.is_ascii_hexdigit()))?;
    u16::from_str_radix(digits, 16).ok()
}

type Read<T> = Result<T, Box<Found>>;

struct Scanner<'t> {
    text: &'t str,
    at: usize,
    /// How much deeper values may nest.
    depth: usize,
    twice: Vec<Found>,
}

impl Scanner<'_> {
    fn rest(&self) -> &str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn space(&mut self) -> Read<()> {
        let rest = self.rest();
        self.at += rest.len() - rest.trim_start_matches([' ', '\t', '\n', '\r']).len();
        match self.peek() {
            // Comes with what is copied from web pages and word processors, and can't be seen.
            Some(c) if c.is_whitespace() || matches!(c, '\u{200b}'..='\u{200f}' | '\u{feff}') => {
                let help = "delete it, and type an ordinary space if one is needed";
                self.fault(self.at..self.at + c.len_utf8(), "an unusual kind of space stands here", help)
            }
            _ => Ok(()),
        }
    }

    fn fault<T>(&self, range: Range<usize>, message: impl Into<String>, help: impl Into<String>) -> Read<T> {
        let problem = Problem::new("", "json-syntax", message).help(help);
        Err(Box::new(Found { problem, range }))
    }

    /// The bytes of a word or sign at the scanner, for a fault.
    fn word(&self) -> Range<usize> {
        let rest = self.rest();
        let ends = |c: char| !(c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | '+'));
        let first = rest.chars().next().map_or(0, char::len_utf8);
        let length = rest.find(ends).unwrap_or(rest.len());
        self.at..self.at + length.max(first)
    }

    fn document(&mut self) -> Read<Node> {
        if self.rest().starts_with('\u{feff}') {
            let help = "save it as “UTF-8”, not “UTF-8 with BOM”";
            return self.fault(0..3, "the file begins with an invisible mark (a byte order mark)", help);
        }
        self.space()?;
        if self.peek().is_none() {
            let help = "start with `yousaid new --template tsm FILE`";
            return self.fault(0..0, "the file is empty", help);
        }
        let node = self.value()?;
        self.space()?;
        if self.peek().is_some() {
            let help = "take it out, or look for a bracket that closes too early";
            return self.fault(self.word(), "there is more after the end of the definition", help);
        }
        Ok(node)
    }

    fn value(&mut self) -> Read<Node> {
        let start = self.at;
        let kind = match self.peek() {
            Some('{') => self.deeper(Self::object)?,
            Some('[') => self.deeper(Self::list)?,
            Some('"') => {
                self.quoted()?;
                Kind::Plain
            }
            Some('-' | '+' | '.' | '0'..='9') => self.number()?,
            _ => self.literal()?,
        };
        Ok(Node { range: start..self.at, kind })
    }

    /// Goes into a list or an object.
    fn deeper(&mut self, read: fn(&mut Self) -> Read<Kind>) -> Read<Kind> {
        let Some(left) = self.depth.checked_sub(1) else {
            let help = "look for a bracket that is opened and not closed";
            let message = format!("brackets stand more than {} deep in one another", limits::DEPTH);
            return self.fault(self.word(), message, help);
        };
        self.depth = left;
        let value = read(self)?;
        self.depth += 1;
        Ok(value)
    }

    fn object(&mut self) -> Read<Kind> {
        let open = self.at;
        let mut fields: Vec<Field> = Vec::new();
        self.at += 1;
        self.space()?;
        while self.peek() != Some('}') {
            let start = self.at;
            if self.peek() != Some('"') {
                return self.no_name(open);
            }
            let name = self.quoted()?;
            let range = start..self.at;
            self.space()?;
            if self.peek() != Some(':') {
                let help = "write a field as \"name\": value";
                return self.fault(range, "a colon is missing after the name of this field", help);
            }
            self.at += 1;
            self.space()?;
            if let Some(c @ ('}' | ']' | ',')) = self.peek() {
                let message = format!("a value is missing before `{c}`");
                return self.fault(range, message, "write what stands after the colon");
            }
            let value = self.value()?;
            if fields.iter().any(|field| field.name == name) {
                let problem = Problem::new("", "duplicate-field", format!("the field `{name}` is given twice"))
                    .help("keep one of the two");
                self.twice.push(Found { problem, range: range.clone() });
            }
            fields.push(Field { name, range, value });
            self.between(open, '{', '}')?;
        }
        self.at += 1;
        Ok(Kind::Object(fields))
    }

    fn list(&mut self) -> Read<Kind> {
        let open = self.at;
        let mut items = Vec::new();
        self.at += 1;
        self.space()?;
        while self.peek() != Some(']') {
            if self.peek().is_none() {
                return self.unclosed(open, '[', ']');
            }
            items.push(self.value()?);
            self.between(open, '[', ']')?;
        }
        self.at += 1;
        Ok(Kind::List(items))
    }

    /// After a value: a comma and another value, or the closing bracket, which is left standing.
    fn between(&mut self, open: usize, opening: char, closing: char) -> Read<()> {
        let end = self.at;
        self.space()?;
        match self.peek() {
            None => self.unclosed(open, opening, closing),
            Some(c) if c == closing => Ok(()),
            Some(',') => {
                let comma = self.at..self.at + 1;
                self.at += 1;
                self.space()?;
                match self.peek() {
                    Some(c) if c == closing => {
                        self.fault(comma, format!("a comma stands before `{closing}`"), "take the comma out")
                    }
                    Some(',') => self.fault(self.at..self.at + 1, "two commas stand in a row", "take one out"),
                    _ => Ok(()),
                }
            }
            Some(c @ ('}' | ']')) => {
                let message =
                    format!("a `{closing}` is missing: the `{opening}` {} is still open", self.place_of(open));
                let help = format!("put `{closing}` before this `{c}`, or in its place");
                self.fault(self.at..self.at + 1, message, help)
            }
            Some('/' | '#') => self.comment(),
            Some(_) => {
                let help = "put a comma here";
                self.fault(end..end, "a comma is missing", help)
            }
        }
    }

    fn unclosed<T>(&self, open: usize, opening: char, closing: char) -> Read<T> {
        let message = format!("the file ends before this `{opening}` is closed");
        let help = format!("put the missing `{closing}` where its content ends");
        self.fault(open..open + 1, message, help)
    }

    fn place_of(&self, at: usize) -> String {
        let before = self.text.get(..at).unwrap_or_default();
        format!("of line {}", before.matches('\n').count() + 1)
    }

    fn no_name<T>(&self, open: usize) -> Read<T> {
        match self.peek() {
            None => self.unclosed(open, '{', '}'),
            Some('/' | '#') => self.comment(),
            Some(c) if is_foreign_quote(c) => self.foreign_quote(c),
            Some(c) if c.is_alphabetic() || c == '_' => {
                let word = self.word();
                let name = self.text.get(word.clone()).unwrap_or_default();
                let help = format!("write \"{name}\"");
                self.fault(word, "the name of a field stands in double quotes", help)
            }
            Some(c) => {
                let message = format!("the name of a field is expected here, and `{c}` is not one");
                self.fault(self.word(), message, "write a field as \"name\": value")
            }
        }
    }

    fn comment<T>(&self) -> Read<T> {
        let line = self.rest().lines().next().unwrap_or_default();
        let help = "take it out; to leave a field out for now, keep it in another file";
        self.fault(self.at..self.at + line.trim_end().len(), "there can't be comments in this kind of file", help)
    }

    fn foreign_quote<T>(&self, quote: char) -> Read<T> {
        let rest = self.rest().get(quote.len_utf8()..).unwrap_or_default();
        let line = rest.lines().next().unwrap_or_default();
        let (length, inner) = match line.char_indices().find(|(_, c)| is_foreign_quote(*c) || *c == '"') {
            Some((at, c)) => (at + c.len_utf8(), line.get(..at).unwrap_or_default()),
            None => (0, "…"),
        };
        let range = self.at..self.at + quote.len_utf8() + length;
        let help = format!("write \"{inner}\", with straight quotes as on the keyboard");
        self.fault(range, "texts and names stand in straight double quotes", help)
    }

    /// Reads a text with its quotes, and gives its content.
    fn quoted(&mut self) -> Read<String> {
        let start = self.at;
        let mut content = String::new();
        self.at += 1;
        loop {
            let rest = self.rest();
            match rest.chars().next() {
                Some('"') => {
                    self.at += 1;
                    return Ok(content);
                }
                None | Some('\n' | '\r') => {
                    let help = "put a \" where it ends; for a line break within a text write \\n";
                    return self.fault(start..self.at, "this text has no closing quote on its line", help);
                }
                Some(c) if c < ' ' => {
                    let help = if c == '\t' { "use spaces, or write \\t" } else { "take it out" };
                    return self.fault(self.at..self.at + 1, "a character that can't be seen stands here", help);
                }
                Some(_) => {}
            }
            let Some((taken, c)) = character(rest) else {
                let length = rest.chars().take(2).map(char::len_utf8).sum::<usize>();
                let message = format!("`{}` means nothing within a text", rest.get(..length).unwrap_or_default());
                let help = if rest.starts_with("\\u") {
                    "write the character itself"
                } else {
                    "for a backslash write two: \\\\"
                };
                return self.fault(self.at..self.at + length, message, help);
            };
            content.push(c);
            self.at += taken;
        }
    }

    fn number(&mut self) -> Read<Kind> {
        let word = self.word();
        let text = self.text.get(word.clone()).unwrap_or_default();
        if !is_number(text) {
            let help = "write numbers as 5, -5 or 0.5; days, codes and telephone numbers are texts in double quotes";
            return self.fault(word.clone(), format!("`{text}` is not a number"), help);
        }
        // Asked of the reader itself, so that both draw the line at the same number.
        if serde_json::from_str::<Json>(text).is_err() {
            let message = format!("`{text}` is too large a number");
            return self.fault(word.clone(), message, "write a number with at most 300 digits");
        }
        self.at = word.end;
        Ok(Kind::Plain)
    }

    fn literal(&mut self) -> Read<Kind> {
        let word = self.word();
        let text = self.text.get(word.clone()).unwrap_or_default().to_owned();
        if matches!(text.as_str(), "true" | "false" | "null") {
            self.at = word.end;
            return Ok(Kind::Plain);
        }
        let lower = text.to_lowercase();
        match self.peek() {
            None => self.fault(self.at..self.at, "the file ends where a value is expected", "write the value"),
            Some('/' | '#') => self.comment(),
            Some(c) if is_foreign_quote(c) => self.foreign_quote(c),
            Some(c @ (',' | ']' | '}' | ':')) => self.fault(
                word,
                format!("a value is expected here, and `{c}` is not one"),
                "take it out, or write the value",
            ),
            Some(_) => {
                let help = match lower.as_str() {
                    "yes" | "on" | "true" => "write true".to_owned(),
                    "no" | "off" | "false" => "write false".to_owned(),
                    "none" | "null" | "undefined" | "nil" => "leave the field out".to_owned(),
                    _ => format!("if it is a text, put it in double quotes: \"{text}\""),
                };
                self.fault(word, format!("`{text}` is no value"), help)
            }
        }
    }
}

fn is_foreign_quote(c: char) -> bool {
    matches!(c, '\'' | '`' | '´' | '“' | '”' | '„' | '‘' | '’' | '«' | '»')
}

/// Whether `text` is a number as RFC 8259 writes it.
fn is_number(text: &str) -> bool {
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, exponent.strip_prefix(['+', '-']).unwrap_or(exponent)),
        None => (unsigned, "0"),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, "0"));
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    digits(whole) && digits(fraction) && digits(exponent) && (whole == "0" || !whole.starts_with('0'))
}

#[cfg(test)]
mod tests {
    use std::fmt::Write as _;

    use expect_test::expect;
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn every_fault_says_where_and_what_to_do() {
        let mut out = String::new();
        for text in [
            "",
            "{\"a\": 1,}",
            "[1, 2,]",
            "[1,,2]",
            "{\"a\": 1 \"b\": 2}",
            "{\"a\" 1}",
            "{\"a\": }",
            "{a: 1}",
            "{'a': 1}",
            "{“a”: 1}",
            "{\"a\": ‘b’}",
            "{\"a\": b}",
            "{\"a\": True, \"b\": 1}",
            "{\"a\": None}",
            "{\"a\": 2026-04-01}",
            "{\"a\": 01}",
            "{\"a\": .5}",
            "{\"a\": +5}",
            "{\"a\": 1e511}",
            "{\"a\": \"b}",
            "{\"a\": \"b\\d\"}",
            "{\"a\": \"\\ud83d\"}",
            "{\"a\": \"b\tc\"}",
            "{\"a\": 1",
            "[{\"a\": 1]",
            "{\"a\": [1}",
            "[1",
            "[",
            "{",
            "{} x",
            "{\"a\": 1} }",
            "// hello",
            "{\"a\": 1 // one\n}",
            "{\"a\": 1, \"b\": 2, \"a\": 3, \"b\": 4}",
            "\u{feff}{}",
            "[[[[[[[[[[[[[[[[[[[[",
            "{, \"a\": 1}",
            "{\"a\":\u{a0}1}",
        ] {
            writeln!(out, "{}", text.escape_debug()).unwrap();
            for Found { problem, range } in read(text).err().unwrap_or_default() {
                let marked = text.get(range.clone()).unwrap().escape_debug().to_string();
                writeln!(out, "    {range:?} {marked}: {}; {}", problem.message, problem.help).unwrap();
            }
        }
        expect![[r#"

                0..0 : the file is empty; start with `yousaid new --template tsm FILE`
            {\"a\": 1,}
                7..8 ,: a comma stands before `}`; take the comma out
            [1, 2,]
                5..6 ,: a comma stands before `]`; take the comma out
            [1,,2]
                3..4 ,: two commas stand in a row; take one out
            {\"a\": 1 \"b\": 2}
                7..7 : a comma is missing; put a comma here
            {\"a\" 1}
                1..4 \"a\": a colon is missing after the name of this field; write a field as "name": value
            {\"a\": }
                1..4 \"a\": a value is missing before `}`; write what stands after the colon
            {a: 1}
                1..2 a: the name of a field stands in double quotes; write "a"
            {\'a\': 1}
                1..4 \'a\': texts and names stand in straight double quotes; write "a", with straight quotes as on the keyboard
            {“a”: 1}
                1..8 “a”: texts and names stand in straight double quotes; write "a", with straight quotes as on the keyboard
            {\"a\": ‘b’}
                6..13 ‘b’: texts and names stand in straight double quotes; write "b", with straight quotes as on the keyboard
            {\"a\": b}
                6..7 b: `b` is no value; if it is a text, put it in double quotes: "b"
            {\"a\": True, \"b\": 1}
                6..10 True: `True` is no value; write true
            {\"a\": None}
                6..10 None: `None` is no value; leave the field out
            {\"a\": 2026-04-01}
                6..16 2026-04-01: `2026-04-01` is not a number; write numbers as 5, -5 or 0.5; days, codes and telephone numbers are texts in double quotes
            {\"a\": 01}
                6..8 01: `01` is not a number; write numbers as 5, -5 or 0.5; days, codes and telephone numbers are texts in double quotes
            {\"a\": .5}
                6..8 .5: `.5` is not a number; write numbers as 5, -5 or 0.5; days, codes and telephone numbers are texts in double quotes
            {\"a\": +5}
                6..8 +5: `+5` is not a number; write numbers as 5, -5 or 0.5; days, codes and telephone numbers are texts in double quotes
            {\"a\": 1e511}
                6..11 1e511: `1e511` is too large a number; write a number with at most 300 digits
            {\"a\": \"b}
                6..9 \"b}: this text has no closing quote on its line; put a " where it ends; for a line break within a text write \n
            {\"a\": \"b\\d\"}
                8..10 \\d: `\d` means nothing within a text; for a backslash write two: \\
            {\"a\": \"\\ud83d\"}
                7..9 \\u: `\u` means nothing within a text; write the character itself
            {\"a\": \"b\tc\"}
                8..9 \t: a character that can't be seen stands here; use spaces, or write \t
            {\"a\": 1
                0..1 {: the file ends before this `{` is closed; put the missing `}` where its content ends
            [{\"a\": 1]
                8..9 ]: a `}` is missing: the `{` of line 1 is still open; put `}` before this `]`, or in its place
            {\"a\": [1}
                8..9 }: a `]` is missing: the `[` of line 1 is still open; put `]` before this `}`, or in its place
            [1
                0..1 [: the file ends before this `[` is closed; put the missing `]` where its content ends
            [
                0..1 [: the file ends before this `[` is closed; put the missing `]` where its content ends
            {
                0..1 {: the file ends before this `{` is closed; put the missing `}` where its content ends
            {} x
                3..4 x: there is more after the end of the definition; take it out, or look for a bracket that closes too early
            {\"a\": 1} }
                9..10 }: there is more after the end of the definition; take it out, or look for a bracket that closes too early
            // hello
                0..8 // hello: there can't be comments in this kind of file; take it out; to leave a field out for now, keep it in another file
            {\"a\": 1 // one\n}
                8..14 // one: there can't be comments in this kind of file; take it out; to leave a field out for now, keep it in another file
            {\"a\": 1, \"b\": 2, \"a\": 3, \"b\": 4}
                17..20 \"a\": the field `a` is given twice; keep one of the two
                25..28 \"b\": the field `b` is given twice; keep one of the two
            \u{feff}{}
                0..3 \u{feff}: the file begins with an invisible mark (a byte order mark); save it as “UTF-8”, not “UTF-8 with BOM”
            [[[[[[[[[[[[[[[[[[[[
                16..17 [: brackets stand more than 16 deep in one another; look for a bracket that is opened and not closed
            {, \"a\": 1}
                1..2 ,: the name of a field is expected here, and `,` is not one; write a field as "name": value
            {\"a\":\u{a0}1}
                5..7 \u{a0}: an unusual kind of space stands here; delete it, and type an ordinary space if one is needed
        "#]].assert_eq(&out);
    }

    /// Pieces of JSON, so that texts come close to being some.
    fn any_text() -> impl Strategy<Value = String> {
        let pieces = [
            "{",
            "}",
            "[",
            "]",
            "[",
            "]",
            ",",
            ":",
            "\"a\"",
            "\"b\"",
            "\"a\":",
            "1",
            "-0.5",
            "01",
            "1e5",
            "true",
            "null",
            "nul",
            "\"\\n\"",
            "\"\\x\"",
            "\"",
            " ",
            "\n",
            "'",
            "é",
            "{\"c\": [1, {}]}",
            "\"\\ud83d\\ude00\"",
            "\"\\udc00\"",
            "//",
        ];
        prop::collection::vec(prop::sample::select(pieces.to_vec()), 0..12).prop_map(|pieces| pieces.concat())
    }

    #[test]
    fn agrees_with_the_schema_on_how_large_a_number_may_be() {
        let digits = "9".repeat(400);
        for (text, is_read) in [
            ("1e511", false),
            ("[-1e511]", false),
            (digits.as_str(), false),
            ("1e308", true),
            ("1e309", false),
            ("0e511", true),
            ("1e-511", true),
            ("1e99999999999", false),
            ("1e-99999999999", true),
        ] {
            assert_eq!(read(text).is_ok(), is_read, "{text}");
            assert_eq!(serde_json::from_str::<Json>(text).is_ok(), is_read, "{text}");
        }
    }

    fn agrees_with_the_schema(text: &str) -> Result<(), TestCaseError> {
        let accepted = serde_json::from_str::<Json>(text);
        match read(text) {
            Ok(_) => prop_assert!(accepted.is_ok(), "{accepted:?}"),
            Err(found) => {
                prop_assert!(accepted.is_err());
                prop_assert!(!found.is_empty());
                for found in found {
                    prop_assert!(text.get(found.range.clone()).is_some(), "{found:?}");
                }
            }
        }
        Ok(())
    }

    proptest! {
        #[test]
        fn agrees_with_the_schema_on_what_json_is(text in any_text()) {
            agrees_with_the_schema(&text)?;
        }

        #[test]
        fn agrees_with_the_schema_on_any_text(text in any::<String>()) {
            agrees_with_the_schema(&text)?;
        }

        #[test]
        fn agrees_with_the_schema_on_depth(depth in 10usize..24) {
            agrees_with_the_schema(&format!("{}{}", "[".repeat(depth), "]".repeat(depth)))?;
        }
    }

    #[test]
    fn accepts_what_json_is() {
        for text in [
            "null",
            " [ ] ",
            "{}",
            "-0.5e+10",
            "[0, 10, -1, 1E5]",
            "{\"a\": {\"b\": [true, false, null, \"\\u00e9\\ud83d\\ude00\\\"\\\\\\/\\b\\f\\n\\r\\t\"]}}",
        ] {
            assert!(serde_json::from_str::<Json>(text).is_ok(), "{text}");
            assert!(read(text).is_ok(), "{text}");
        }
    }
}
