//! Responses as a table for spreadsheets. The scheme of the columns is in the crate's README.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::collections::HashSet;
use std::sync::Arc;

use yousaid_engine::Survey;
use yousaid_schema::Answer;
use yousaid_schema::Decimal;
use yousaid_schema::QuestionKind;
use yousaid_schema::Response;

use crate::store::Stored;

/// What every response has.
const FIXED: [&str; 11] =
    ["id", "reference", "survey", "version", "mode", "started", "finished", "final", "received", "late", "languages"];

/// Excel takes a file without this mark for one in the machine's old code page, and shows Welsh
/// as rubbish.
const BYTE_ORDER_MARK: &str = "\u{feff}";

/// The columns of a survey, over all its versions.
#[derive(Debug)]
pub(crate) struct Table {
    columns: Vec<Column>,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Column {
    /// The answer to a question as one value.
    Answer(String),
    /// Whether one of several choices was made.
    Choice(String, String),
    /// What the page around the widget added.
    Context(String),
}

enum Cell<'a> {
    Text(Cow<'a, str>),
    Number(Decimal),
}

impl<'a> From<&'a str> for Cell<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl Table {
    /// The columns of all versions of a survey; the first version's come first.
    pub(crate) fn new(versions: &[Arc<Survey>]) -> Self {
        let questions = versions.iter().flat_map(|survey| survey.questions()).flat_map(|question| {
            let id = question.spec.id.as_str();
            let mut columns = Vec::new();
            match &question.spec.kind {
                kind if kind.is_head() || matches!(kind, QuestionKind::Statement { .. }) => {}
                QuestionKind::MultipleChoice { choices, .. } => {
                    columns.extend(choices.iter().map(|choice| Column::Choice(id.to_owned(), choice.code.to_string())));
                    // "Don't know" is not one of the choices and needs a place of its own.
                    if !question.spec.soft_answers.is_empty() {
                        columns.push(Column::Answer(id.to_owned()));
                    }
                }
                _ => columns.push(Column::Answer(id.to_owned())),
            }
            columns
        });
        let context =
            versions.iter().flat_map(|survey| survey.definition().context.iter().cloned().map(Column::Context));
        let mut seen = HashSet::new();
        let columns = questions.chain(context).filter(|column| seen.insert(column.clone())).collect();
        Self { columns }
    }

    /// The first line.
    pub(crate) fn header(&self) -> Result<Vec<u8>, csv::Error> {
        let names = self.columns.iter().map(|column| match column {
            Column::Answer(question) => question.clone(),
            Column::Choice(question, code) => [question, ".", code].concat(),
            Column::Context(name) => ["context.", name].concat(),
        });
        let fixed = FIXED.into_iter().map(Cell::from);
        let mut line = BYTE_ORDER_MARK.as_bytes().to_vec();
        line.extend(write(fixed.chain(names.map(|name| Cell::Text(Cow::Owned(name)))))?);
        Ok(line)
    }

    /// The line of one response. `closes` is the last day of the questionnaire that it answers.
    pub(crate) fn row(
        &self,
        stored: &Stored,
        response: &Response,
        closes: Option<&str>,
    ) -> Result<Vec<u8>, csv::Error> {
        let yes_no = |yes: bool| Cell::from(if yes { "yes" } else { "no" });
        let fixed = [
            stored.id.as_str().into(),
            stored.reference.as_str().into(),
            response.survey.id.as_str().into(),
            response.survey.version.as_str().into(),
            response.mode.code().into(),
            response.started.as_str().into(),
            response.finished.as_ref().map_or("", |finished| finished.as_str()).into(),
            yes_no(response.is_final),
            stored.received_on.as_str().into(),
            yes_no(closes.is_some_and(|closes| stored.received_on.as_str() > closes)),
            Cell::Text(Cow::Owned(languages(response))),
        ];
        write(fixed.into_iter().chain(self.columns.iter().map(|column| cell(column, response))))
    }
}

/// The languages of the answers, each once: `cy en`.
fn languages(response: &Response) -> String {
    let languages: BTreeSet<&str> = response.answers.iter().map(|(_, answered)| answered.language.as_str()).collect();
    languages.into_iter().collect::<Vec<_>>().join(" ")
}

fn cell<'a>(column: &Column, response: &'a Response) -> Cell<'a> {
    let blank = Cell::from("");
    match column {
        Column::Answer(question) => match response.answer(question) {
            Some(Answer::Choice(code)) => code.as_str().into(),
            Some(Answer::Text(text)) => text.as_str().into(),
            Some(Answer::Number(number)) => Cell::Number(*number),
            Some(Answer::Soft(soft)) => soft.code().into(),
            Some(Answer::Choices(_)) | None => blank,
        },
        Column::Choice(question, code) => match response.answer(question) {
            Some(Answer::Choices(codes)) => {
                Cell::Number(if codes.iter().any(|made| made == code.as_str()) { Decimal::ONE } else { Decimal::ZERO })
            }
            _ => blank,
        },
        Column::Context(name) => {
            response.context.iter().find(|(given, _)| given == name).map_or(blank, |(_, value)| value.as_str().into())
        }
    }
}

/// One line. Texts are quoted always, numbers never.
fn write<'a>(cells: impl Iterator<Item = Cell<'a>>) -> Result<Vec<u8>, csv::Error> {
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

/// Signs that start a formula, full-width forms included: some spreadsheets fold them.
fn starts_formula(c: char) -> bool {
    matches!(c, '=' | '+' | '-' | '@' | '\u{ff1d}' | '\u{ff0b}' | '\u{ff0d}' | '\u{ff20}' | '\u{2212}')
}

fn separates(c: char) -> bool {
    matches!(c, ';' | '\t' | '\n' | '\r' | '\0')
}

fn is_invisible(c: char) -> bool {
    c.is_whitespace()
        || c.is_control()
        || matches!(c, '"' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
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
        let cells = [Cell::Number(Decimal::parse("-4.5").unwrap()), Cell::Number(Decimal::new(3)), Cell::from("-4.5"), Cell::from("a\"b"), Cell::from("")];
        assert_eq!(
            String::from_utf8(write(cells.into_iter()).unwrap()).unwrap(),
            "-4.5,3,\"'-4.5\",\"a\"\"b\",\"\"\r\n"
        );
    }
}
