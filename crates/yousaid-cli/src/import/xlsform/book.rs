//! The sheets of a workbook, as texts.
//!
//! A workbook comes from outside. It is an archive, so every part is unpacked once with a limit
//! before anything is read; cells are read one by one, since a single cell at the far end of a sheet
//! would else claim all the memory there is; of a formula the last value counts, and nothing is
//! calculated or fetched.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::io::Cursor;
use std::io::Read as _;

use calamine::DataRef;
use calamine::Reader as _;
use calamine::Xlsx;

use crate::import::report::Report;

/// Parts of the archive.
const PARTS: usize = 500;
/// Bytes of all parts together, unpacked.
const UNPACKED: u64 = 50_000_000;
/// Rows and columns of a sheet.
const ROWS: u32 = 10_000;
const COLUMNS: u32 = 300;
/// Characters of a cell.
const CELL: usize = 10_000;

/// A row of a sheet, each column of which is used or reported.
#[derive(Debug, Default)]
pub(super) struct Row {
    /// `survey row 7`, as spreadsheets count.
    pub(super) place: String,
    cells: BTreeMap<String, String>,
    taken: RefCell<BTreeSet<String>>,
}

impl Row {
    /// A row without cells.
    pub(super) fn empty(place: &str) -> Self {
        Self { place: place.to_owned(), ..Self::default() }
    }

    /// The text of a column, which is then accounted for.
    pub(super) fn take(&self, column: &str) -> Option<&str> {
        self.taken.borrow_mut().insert(column.to_owned());
        self.cells.get(column).map(String::as_str)
    }

    pub(super) fn columns(&self) -> impl Iterator<Item = (&str, &str)> {
        self.cells.iter().map(|(column, text)| (column.as_str(), text.as_str()))
    }

    /// Columns that nobody asked for.
    pub(super) fn rest(&self) -> Vec<(String, String)> {
        let taken = self.taken.borrow();
        let left = self.cells.iter().filter(|(column, _)| !taken.contains(*column));
        left.map(|(column, text)| (column.clone(), text.clone())).collect()
    }
}

/// The sheets that a form has.
#[derive(Debug, Default)]
pub(super) struct Book {
    pub(super) survey: Vec<Row>,
    pub(super) choices: Vec<Row>,
    pub(super) settings: Vec<Row>,
}

/// Reads a workbook.
///
/// # Errors
///
/// What keeps it from being a form, and what to do.
pub(super) fn read(bytes: &[u8], report: &mut Report) -> Result<Book, String> {
    unpack(bytes)?;
    let damaged = |error: calamine::XlsxError| format!("the workbook can't be read: {error}; save it again as .xlsx");
    let mut xlsx = Xlsx::new(Cursor::new(bytes)).map_err(damaged)?;
    let mut book = Book::default();
    let mut found = false;
    for name in xlsx.sheet_names() {
        let lower = name.trim().to_lowercase();
        let rows = match lower.as_str() {
            "survey" | "choices" | "settings" => sheet(&mut xlsx, &name, &lower, report)?,
            _ => {
                let help = "what belongs to the form, write into `survey` and `choices`";
                report.lost(&format!("sheet {name}"), &name, "it is no sheet of a form that is asked", help);
                continue;
            }
        };
        match lower.as_str() {
            "survey" => {
                found = true;
                book.survey = rows;
            }
            "choices" => book.choices = rows,
            _ => book.settings = rows,
        }
    }
    if !found {
        return Err("the workbook has no sheet `survey`, as every XLSForm has".to_owned());
    }
    Ok(book)
}

/// Unpacks every part once and throws it away, so that no part can be larger than it may.
fn unpack(bytes: &[u8]) -> Result<(), String> {
    let said = |error: zip::result::ZipError| format!("it is no workbook: {error}; save it again as .xlsx");
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(said)?;
    if archive.len() > PARTS {
        return Err(format!("the workbook has {} parts, and {PARTS} at most are read", archive.len()));
    }
    let mut left = UNPACKED;
    let mut buffer = vec![0; 64_000];
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).map_err(said)?;
        loop {
            let length = part.read(&mut buffer).map_err(|error| format!("the workbook is damaged: {error}"))?;
            if length == 0 {
                break;
            }
            left = left.checked_sub(u64::try_from(length).unwrap_or(u64::MAX)).ok_or_else(|| {
                format!("unpacked, the workbook has more than {UNPACKED} bytes; take pictures and other sheets out")
            })?;
        }
    }
    Ok(())
}

fn sheet(xlsx: &mut Xlsx<Cursor<&[u8]>>, name: &str, lower: &str, report: &mut Report) -> Result<Vec<Row>, String> {
    let damaged = |error: calamine::XlsxError| format!("the sheet `{name}` can't be read: {error}");
    let mut cells: BTreeMap<u32, BTreeMap<u32, String>> = BTreeMap::new();
    let mut reader = xlsx.worksheet_cells_reader(name).map_err(damaged)?;
    while let Some(cell) = reader.next_cell_with_formula_metadata().map_err(damaged)? {
        let (row, column) = cell.pos;
        let place = format!("{lower} row {}", u64::from(row) + 1);
        let text = text_of(&cell.value, &place, report);
        if text.is_empty() {
            continue;
        }
        if row >= ROWS || column >= COLUMNS {
            return Err(format!(
                "the sheet `{name}` has something in row {}, column {}; at most {ROWS} rows and {COLUMNS} columns are read",
                u64::from(row) + 1,
                u64::from(column) + 1
            ));
        }
        if cell.formula.is_some() {
            let why = "the cell holds a formula, and its last value was taken";
            report.changed(&place, &text, why, "nothing, if the value is right");
        }
        cells.entry(row).or_default().insert(column, text);
    }
    let mut rows = cells.into_iter();
    let Some((_, heading)) = rows.next() else { return Ok(Vec::new()) };
    let mut names: BTreeMap<u32, String> = BTreeMap::new();
    for (column, heading) in heading {
        let heading = normal(&heading);
        if names.values().any(|known| *known == heading) {
            let why = "another column has the same heading; the first one counts";
            report.lost(&format!("{lower} heading"), &heading, why, "take one of them out");
        } else {
            names.insert(column, heading);
        }
    }
    let mut all = Vec::new();
    for (number, cells) in rows {
        let mut row = Row { place: format!("{lower} row {}", number + 1), ..Row::default() };
        for (column, text) in cells {
            match names.get(&column) {
                Some(name) => {
                    row.cells.insert(name.clone(), text);
                }
                None => report.lost(&row.place, &text, "its column has no heading of its own", "give it one"),
            }
        }
        all.push(row);
    }
    Ok(all)
}

/// A heading as this importer names it: in small letters but for the language, with `::` before it,
/// and by its present name.
fn normal(heading: &str) -> String {
    let heading = heading.trim();
    let (base, language) = match heading.split_once("::") {
        Some((base, language)) => (base, Some(language)),
        // An older way to write it.
        None => match heading.split_once(':') {
            Some((base @ ("label" | "hint" | "constraint_message" | "required_message"), language)) => {
                (base, Some(language))
            }
            _ => (heading, None),
        },
    };
    let base = base.trim().to_lowercase().replace([' ', '-'], "_");
    let base = match base.as_str() {
        "relevance" => "relevant",
        "calculate" => "calculation",
        "readonly" => "read_only",
        "list" | "list_name" => "list_name",
        "value" => "name",
        "caption" => "label",
        "constraining_message" => "constraint_message",
        "image" | "audio" | "video" => "media",
        other => other,
    };
    match language {
        Some(language) => [base, "::", language.trim()].concat(),
        None => base.to_owned(),
    }
}

fn text_of(value: &DataRef<'_>, place: &str, report: &mut Report) -> String {
    let text = match value {
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Bool(value) => value.to_string(),
        DataRef::DateTime(moment) => {
            let (year, month, day, hour, minute, ..) = moment.to_ymd_hms_milli();
            if moment.as_f64() < 1.0 {
                format!("{hour:02}:{minute:02}")
            } else {
                format!("{year:04}-{month:02}-{day:02}")
            }
        }
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::Error(error) => {
            report.lost(place, &error.to_string(), "the cell holds an error", "correct its formula");
            String::new()
        }
        DataRef::Empty => String::new(),
    };
    let text = text.replace('\u{a0}', " ");
    text.trim().chars().take(CELL).collect()
}
