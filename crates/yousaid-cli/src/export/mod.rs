//! `yousaid export`: a definition as a questionnaire of another program.

mod form;
mod parse;
mod questions;
mod xpath;

use std::path::PathBuf;
use std::process::ExitCode;

use rust_xlsxwriter::Format;
use rust_xlsxwriter::Workbook;

use crate::check;
use crate::import::report::Report;
use crate::report::complain;
use crate::report::print;
use form::Form;
use form::Sheet;

/// Make a questionnaire of another program out of a definition
///
/// Writes a workbook of XLSForm (.xlsx), for ODK and its kin. What such a form can't say, or says
/// differently, is in the report. The command succeeds (exit code 0) when there is a workbook, ends
/// with 1 when the definition has problems, and with 2 when a file can't be read or written.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// The file with the definition
    #[arg(long, value_name = "FILE")]
    xlsform: PathBuf,
    /// The workbook to write
    #[arg(long, short, value_name = "XLSX")]
    output: PathBuf,
    /// Write the report to this file instead of the standard error; as JSON, if its name ends so
    #[arg(long, value_name = "FILE")]
    report: Option<PathBuf>,
}

pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    match exported(arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err((code, words)) => {
            complain(&words);
            ExitCode::from(code)
        }
    }
}

fn exported(arguments: &Arguments) -> Result<(), (u8, String)> {
    let path = &arguments.xlsform;
    let name = path.display().to_string();
    let text = check::read(path).map_err(|why| (check::UNREADABLE, format!("{name}: {why}\n")))?;
    let survey = match check::check(&text) {
        Ok(survey) => survey,
        problems => return Err((1, check::in_words(&name, &text, &problems))),
    };
    let definition: yousaid_schema::Definition =
        serde_json::from_str(&text).map_err(|error| (1, format!("{name}: {error}\n")))?;
    let mut report = Report::default();
    let form = form::of(&definition, &survey, &mut report);
    let said = |error: rust_xlsxwriter::XlsxError| {
        (check::UNREADABLE, format!("{} can't be written: {error}\n", arguments.output.display()))
    };
    let bytes = workbook(&form).map_err(said)?;
    std::fs::write(&arguments.output, bytes)
        .map_err(|error| (check::UNREADABLE, format!("{} can't be written: {error}\n", arguments.output.display())))?;
    match &arguments.report {
        Some(path) => {
            let is_json = path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("json"));
            crate::import::write(path, &if is_json { report.in_json() } else { report.in_words() })?;
        }
        None => complain(&report.in_words()),
    }
    print(&format!("{}: written; {}\n", arguments.output.display(), report.summary()));
    Ok(())
}

/// The bytes of the workbook. Every cell is a text, so that nothing is taken for a formula.
fn workbook(form: &Form) -> Result<Vec<u8>, rust_xlsxwriter::XlsxError> {
    let mut book = Workbook::new();
    let heading = Format::new().set_bold();
    for (name, sheet) in [("survey", &form.survey), ("choices", &form.choices), ("settings", &form.settings)] {
        let out = book.add_worksheet();
        out.set_name(name)?;
        let Sheet { columns, rows } = sheet;
        for (at, column) in (0_u16..).zip(columns) {
            out.write_string_with_format(0, at, column, &heading)?;
        }
        for (line, row) in (1_u32..).zip(rows) {
            for (at, column) in (0_u16..).zip(columns) {
                if let Some(text) = row.get(column).filter(|text| !text.is_empty()) {
                    out.write_string(line, at, text)?;
                }
            }
        }
    }
    book.save_to_buffer()
}
