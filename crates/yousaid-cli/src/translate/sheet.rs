//! CSV for spreadsheets, in which nothing becomes a formula, and everything comes back as it was.

use yousaid_collector::formula::is_invisible;
use yousaid_collector::formula::separates;
use yousaid_collector::formula::starts_formula;
use yousaid_schema::limits;

use super::unit::Incoming;
use super::unit::Outgoing;
use super::unit::Returned;
use crate::spreadsheet::BYTE_ORDER_MARK;
use crate::spreadsheet::cells;

/// All texts as CSV: a line for each with `id`, `about`, `keep`, and a column for each of the two languages.
pub(super) fn write(outgoing: &Outgoing) -> Result<String, csv::Error> {
    let mut writer = csv::WriterBuilder::new()
        .quote_style(csv::QuoteStyle::Always)
        .terminator(csv::Terminator::CRLF)
        .from_writer(Vec::new());
    writer.write_record(["id", "about", "keep", &outgoing.from, &outgoing.into])?;
    for unit in &outgoing.units {
        let stale = if unit.is_stale { "; the text has changed since this was translated" } else { "" };
        writer.write_record([
            guarded(&unit.pointer),
            guarded(&format!("{}{stale}", unit.about)),
            guarded(&unit.keep.join("  ")),
            guarded(&unit.source),
            guarded(unit.translation.as_deref().unwrap_or_default()),
        ])?;
    }
    let bytes = writer.into_inner().map_err(|error| csv::Error::from(error.into_error()))?;
    Ok(format!("{BYTE_ORDER_MARK}{}", String::from_utf8_lossy(&bytes)))
}

/// Reads a CSV, also one whose cells a spreadsheet parted with semicolons or tabs.
///
/// # Errors
///
/// What keeps it from being one.
pub(super) fn read(text: &str, from: &str, language: &str) -> Result<Incoming, String> {
    let (text, separator) = cells(text);
    let mut reader =
        csv::ReaderBuilder::new().delimiter(separator).flexible(true).has_headers(true).from_reader(text.as_bytes());
    let wrong = |error: csv::Error| format!("it is no CSV: {error}");
    let head = reader.headers().map_err(wrong)?.clone();
    let column = |name: &str| head.iter().position(|known| known.trim() == name);
    let (Some(id), Some(source), Some(into)) = (column("id"), column(from), column(language)) else {
        let has: Vec<&str> = head.iter().map(str::trim).filter(|name| !name.is_empty()).take(8).collect();
        return Err(format!(
            "the first line has to name the columns `id`, `{from}` and `{language}`, as the export does; it has `{}`",
            has.join("`, `")
        ));
    };
    let mut incoming = Incoming::default();
    for record in reader.records() {
        let record = record.map_err(wrong)?;
        let line = record.position().map_or(0, csv::Position::line);
        let cell = |at: usize| record.get(at).map(bare);
        let (pointer, source) = (cell(id).unwrap_or_default(), cell(source).unwrap_or_default());
        let translation = cell(into).unwrap_or_default();
        if pointer.is_empty() {
            if record.iter().any(|cell| !cell.trim().is_empty()) {
                incoming.unread.push(format!("line {line}: the line has no id, so its place is not known"));
            }
            continue;
        }
        if pointer.len() > limits::TEXT_CHARS {
            incoming.unread.push(format!("line {line}: the id is no pointer"));
            continue;
        }
        incoming.add(Returned { pointer, source, translation, is_unfinished: false })?;
    }
    Ok(incoming)
}

/// The text as no spreadsheet runs it: one more apostrophe before what starts a formula, wherever a cell may
/// start. Others have an apostrophe there already; by the one more, [`bare`] finds the text again.
///
/// Source of the rule: OWASP, "CSV Injection", and ASVS 5.0, 1.2.10; the collector's exports follow it too.
fn guarded(text: &str) -> String {
    changed(text, |out, apostrophes| out.push_str(&"'".repeat(apostrophes + 1)))
}

/// The text as it was before [`guarded`].
fn bare(text: &str) -> String {
    changed(text, |out, apostrophes| out.push_str(&"'".repeat(apostrophes.saturating_sub(1))))
}

/// Writes the apostrophes before what could start a formula anew.
fn changed(text: &str, apostrophes: fn(&mut String, usize)) -> String {
    let mut out = String::new();
    let mut at_start = true;
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        if at_start {
            let after = rest.trim_start_matches('\'');
            let is_first = rest.len() == text.len();
            let starts = |c: char| starts_formula(c) || is_first && c.is_control();
            if let Some(sign) = after.chars().next().filter(|c| starts(*c)) {
                apostrophes(&mut out, rest.len() - after.len());
                out.push(sign);
                at_start = separates(sign) || is_invisible(sign);
                rest = after.get(sign.len_utf8()..).unwrap_or_default();
                continue;
            }
        }
        out.push(c);
        at_start = separates(c) || at_start && is_invisible(c);
        rest = rest.get(c.len_utf8()..).unwrap_or_default();
    }
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn nothing_starts_a_formula_where_a_cell_may_start() {
        for (text, safe) in [
            ("=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"),
            ("'=1", "''=1"),
            ("\t=1+1", "'\t'=1+1"),
            ("  =1+1", "  '=1+1"),
            ("a;\"@x", "a;\"'@x"),
            ("first\n- one\n- two", "first\n'- one\n'- two"),
            ("it's \"fine\" = b", "it's \"fine\" = b"),
        ] {
            assert_eq!(guarded(text), safe, "{text:?}");
        }
    }

    #[test]
    fn sheets_that_a_spreadsheet_saved_otherwise_are_read() {
        for text in [
            "id;pl;en\r\n/a;\"x; y\";\"z\"\r\n;;\r\n",
            "id\tpl\ten\tours\n/a\tx; y\tz\tok\n",
            "en,id,keep,pl,\nz,/a,,x; y,\n",
            "\u{feff}sep=;\r\nid;pl;en\r\n/a;\"x; y\";z\r\n",
        ] {
            let read = read(text, "en", "pl").unwrap();
            let unit = &read.units[0];
            assert_eq!((&*unit.pointer, &*unit.source, &*unit.translation), ("/a", "z", "x; y"), "{text}");
            assert_eq!((read.units.len(), read.unread.len()), (1, 0));
        }
        assert_eq!(read("id,en,pl\n,a,b\n", "en", "pl").unwrap().unread.len(), 1);
        let why = read("ID;en;Polish\n/a;b;c\n", "en", "pl").unwrap_err();
        assert!(why.ends_with("as the export does; it has `ID`, `en`, `Polish`"), "{why}");
    }

    proptest! {
        #[test]
        fn what_is_guarded_comes_back(text in "['=+;\t\n\r \"@a\u{feff}\u{2212}-]{0,12}|\\PC*") {
            let safe = guarded(&text);
            prop_assert_eq!(bare(&safe), text);
            prop_assert!(!safe.trim_start_matches(is_invisible).starts_with(starts_formula), "{:?}", safe);
        }
    }
}
