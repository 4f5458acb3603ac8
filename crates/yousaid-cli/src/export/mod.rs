//! `yousaid export`: a definition as a questionnaire of another program.

mod form;
mod parse;
mod questions;
mod xpath;

use std::path::PathBuf;
use std::process::ExitCode;

use rust_xlsxwriter::Format;
use rust_xlsxwriter::Workbook;

use crate::command;
use crate::command::Failure;
use crate::command::Given;
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
    command::end(exported(arguments))
}

fn exported(arguments: &Arguments) -> Result<(), Failure> {
    let Given { name, text, survey } = Given::read(&arguments.xlsform)?;
    let definition: yousaid_schema::Definition =
        serde_json::from_str(&text).map_err(|error| Failure::in_what_was_given(format!("{name}: {error}\n")))?;
    let mut report = Report::default();
    let form = form::of(&definition, &survey, &mut report);
    let said = |error: rust_xlsxwriter::XlsxError| Failure::unwritten(&arguments.output.display().to_string(), &error);
    let bytes = workbook(&form).map_err(said)?;
    command::write(Some(&arguments.output), &bytes)?;
    match &arguments.report {
        Some(path) => {
            let is_json = path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("json"));
            let words = if is_json { report.in_json() } else { report.in_words() };
            command::write(Some(path), words.as_bytes())?;
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
