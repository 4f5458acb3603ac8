//! `yousaid links`: one-time links to a survey.

use std::fs;
use std::path::Path;
use std::path::PathBuf;
use std::process::ExitCode;

use yousaid_collector::Config;
use yousaid_collector::links;

use crate::command;
use crate::report;
use crate::spreadsheet;
use crate::spreadsheet::BYTE_ORDER_MARK;

/// Most links at once.
const MOST: usize = 1_000_000;
/// The column with the links.
const COLUMN: &str = "link";

/// Make one-time links to a survey, each good for one response
///
/// Prints a CSV with a link in each line, or your list of contacts with a column `link` at its end. The
/// collector keeps no list of them, and never stores beside the answers which link they came with: only what is
/// printed here says whose link is whose. The survey has to ask for links ("links": true in collector.json).
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// The id of the survey
    survey: String,
    /// How many
    #[arg(long, value_name = "N", required_unless_present = "from", value_parser = clap::value_parser!(u32).range(1..=MOST as i64))]
    count: Option<u32>,
    /// One for each line of this CSV, which begins with a line of names
    #[arg(long, value_name = "FILE", conflicts_with = "count")]
    from: Option<PathBuf>,
    /// The last day on which they can be used, as 2026-12-05
    #[arg(long, value_name = "DAY")]
    until: Option<String>,
    /// Write them to this file instead of the standard output
    #[arg(long, short, value_name = "CSV")]
    output: Option<PathBuf>,
    /// The address at which residents reach the collector
    #[arg(long, value_name = "URL")]
    public_address: String,
    /// Folder with the definitions (*.json)
    #[arg(long, value_name = "DIR")]
    surveys: PathBuf,
    /// The collector's database: sqlite://FILE or postgres://USER@HOST/NAME
    #[arg(long, value_name = "URL", env = "YOUSAID_DATABASE", hide_env_values = true)]
    database: String,
    /// Take photos and documents, as `yousaid serve` is told
    #[arg(long, value_name = "KILOBYTES")]
    files_kilobytes: Option<u32>,
}

pub(crate) fn run(arguments: Arguments) -> ExitCode {
    let output = arguments.output.clone();
    match table(arguments) {
        Ok(table) => command::end(command::write(output.as_deref(), table.as_bytes())),
        Err(words) => {
            report::complain(&format!("yousaid links: {words}\n"));
            ExitCode::FAILURE
        }
    }
}

fn table(arguments: Arguments) -> Result<String, String> {
    command::folder_of_surveys(&arguments.surveys)?;
    let contacts = match &arguments.from {
        Some(path) => Contacts::read(path).map_err(|why| format!("{}: {why}", path.display()))?,
        None => {
            let count = arguments.count.and_then(|count| usize::try_from(count).ok()).unwrap_or_default();
            Contacts { rows: vec![csv::StringRecord::new(); count], ..Contacts::default() }
        }
    };
    let address = arguments.public_address.trim_end_matches('/');
    if !["https://", "http://"].iter().any(|scheme| address.strip_prefix(scheme).is_some_and(|host| !host.is_empty())) {
        return Err(format!("`{address}` can't be linked to; write it as https://feedback.example.org"));
    }
    let mut config = Config::new(arguments.surveys, arguments.database);
    // Nothing is served here: whether it may go out is for `yousaid serve` to say.
    config.trial = true;
    config.files_kilobytes = arguments.files_kilobytes;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(|error| format!("can't start: {error}"))?;
    let made = runtime
        .block_on(links(&config, &arguments.survey, contacts.rows.len(), arguments.until.as_deref()))
        .map_err(|error| error.to_string())?;
    let failed = |error: csv::Error| format!("the list can't be written: {error}");
    let mark = contacts.mark.as_bytes().to_vec();
    let mut writer = csv::WriterBuilder::new().delimiter(contacts.separator).from_writer(mark);
    writer.write_record(contacts.head.iter().chain([COLUMN])).map_err(failed)?;
    for (row, token) in contacts.rows.iter().zip(made) {
        let link = format!("{address}/l/{token}/s/{}", arguments.survey);
        writer.write_record(row.iter().chain([link.as_str()])).map_err(failed)?;
    }
    let bytes = writer.into_inner().map_err(|error| format!("the list can't be written: {error}"))?;
    String::from_utf8(bytes).map_err(|error| format!("the list can't be written: {error}"))
}

/// A list of contacts, as a spreadsheet saved it; what is made of it can be opened in the same one.
struct Contacts {
    /// What the file begins with so that Excel knows its encoding, if it does.
    mark: &'static str,
    separator: u8,
    head: csv::StringRecord,
    rows: Vec<csv::StringRecord>,
}

impl Default for Contacts {
    fn default() -> Self {
        Self { mark: "", separator: b',', head: csv::StringRecord::new(), rows: Vec::new() }
    }
}

impl Contacts {
    fn read(path: &Path) -> Result<Self, String> {
        let bytes = fs::read(path).map_err(|error| command::unread(path, &error))?;
        let whole = spreadsheet::text(bytes)?;
        let mark = if whole.starts_with(BYTE_ORDER_MARK) { BYTE_ORDER_MARK } else { "" };
        let (text, separator) = spreadsheet::cells(&whole);
        let failed = |error: csv::Error| error.to_string();
        let mut reader = csv::ReaderBuilder::new().delimiter(separator).from_reader(text.as_bytes());
        let head = reader.headers().map_err(failed)?.clone();
        if head.iter().any(|name| name.trim() == COLUMN) {
            return Err(format!("it has a column `{COLUMN}` already; take that out first"));
        }
        let rows: Vec<_> = reader.records().collect::<Result<_, _>>().map_err(failed)?;
        if rows.is_empty() || rows.len() > MOST {
            return Err(format!("it has {} contacts; give from 1 to {MOST}", rows.len()));
        }
        Ok(Self { mark, separator, head, rows })
    }
}
