//! Lines of a CSV, in which nothing becomes a formula.

use std::borrow::Cow;

use yousaid_schema::Decimal;

use crate::formula::is_invisible;
use crate::formula::separates;
use crate::formula::starts_formula;

/// Excel takes a file without this mark for one in the machine's old code page, and shows Welsh
/// as rubbish.
pub(crate) const BYTE_ORDER_MARK: &str = "\u{feff}";

/// What stands in one cell.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Cell<'a> {
    Text(Cow<'a, str>),
    Number(Decimal),
}

impl Cell<'_> {
    pub(crate) const BLANK: Self = Self::Text(Cow::Borrowed(""));
}

impl<'a> From<&'a str> for Cell<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Cell<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

/// One line. Texts are quoted always, numbers never.
pub(crate) fn write<'a>(cells: impl Iterator<Item = Cell<'a>>) -> Result<Vec<u8>, csv::Error> {
    let mut writer = csv::WriterBuilder::new()
        .quote_style(csv::QuoteStyle::NonNumeric)
        .terminator(csv::Terminator::CRLF)
        .from_writer(Vec::new());
    for cell in cells {
        match cell {
            Cell::Text(text) => writer.write_field(harmless(&text).as_bytes())?,
            Cell::Number(number) => writer.write_field(number.to_string())?,
        }
    }
    writer.write_record(None::<&[u8]>)?;
    writer.into_inner().map_err(|error| csv::Error::from(error.into_error()))
}

/// The text as no spreadsheet runs it: an apostrophe is put before what starts a formula, at the
/// start of the cell and after everything that a program set to another separator takes for the
/// end of one. Blanks and invisible characters before it do not hide it.
///
/// Source of the rule: OWASP, "CSV Injection", and ASVS 5.0, 1.2.10. The export as NDJSON holds
/// the words unchanged.
fn harmless(text: &str) -> Cow<'_, str> {
    let mut out = String::new();
    let mut copied = 0;
    let mut at_start = true;
    for (i, c) in text.char_indices() {
        if at_start && starts_formula(c) {
            out.push_str(&text[copied..i]);
            out.push('\'');
            copied = i;
        }
        at_start = separates(c) || (at_start && is_invisible(c));
    }
    let controlled = text.starts_with(|c: char| c.is_control());
    if copied == 0 && out.is_empty() && !controlled {
        return Cow::Borrowed(text);
    }
    out.push_str(&text[copied..]);
    if controlled {
        out.insert(0, '\'');
    }
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_starts_a_formula_stands_where_a_cell_may_start() {
        for (text, safe) in [
            ("=1+1", "'=1+1"),
            ("+44 1685 123456", "'+44 1685 123456"),
            ("-2+3+cmd|' /C calc'!D2", "'-2+3+cmd|' /C calc'!D2"),
            ("@SUM(1+1)*cmd|' /C calc'!A0", "'@SUM(1+1)*cmd|' /C calc'!A0"),
            ("\t=1+1", "'\t'=1+1"),
            ("\r=1+1", "'\r'=1+1"),
            ("\ttab", "'\ttab"),
            ("  =1+1", "  '=1+1"),
            ("\u{feff}=1+1", "\u{feff}'=1+1"),
            ("\u{200b}\u{a0}=1+1", "\u{200b}\u{a0}'=1+1"),
            ("＝1+1", "'＝1+1"),
            ("＋1", "'＋1"),
            ("－1", "'－1"),
            ("＠A1", "'＠A1"),
            ("damp; =HYPERLINK(\"http://x\")", "damp; '=HYPERLINK(\"http://x\")"),
            ("a;\"=1+1", "a;\"'=1+1"),
            ("first\n=1+1\n+2", "first\n'=1+1\n'+2"),
        ] {
            assert_eq!(harmless(text), safe, "{text:?}");
        }
    }

    #[test]
    fn ordinary_words_stay_as_they_are() {
        for text in ["", "a = b", "well-kept", "me@elm.example", "2 + 2", "dŵr, tân", "it's \"fine\"", "1.5", "a,b"] {
            assert!(matches!(harmless(text), Cow::Borrowed(same) if same == text), "{text:?}");
        }
    }

    #[test]
    fn numbers_are_written_bare_and_texts_in_quotes() {
        let cells = [
            Cell::Number(Decimal::parse("-4.5").unwrap()),
            Cell::Number(Decimal::new(3)),
            Cell::from("-4.5"),
            Cell::from("a\"b"),
            Cell::from(""),
        ];
        assert_eq!(
            String::from_utf8(write(cells.into_iter()).unwrap()).unwrap(),
            "-4.5,3,\"'-4.5\",\"a\"\"b\",\"\"\r\n"
        );
    }
}
