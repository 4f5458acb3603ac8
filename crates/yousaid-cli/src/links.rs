//! `yousaid links`: one-time links to a survey.

use std::path::Path;
use std::path::PathBuf;
use std::process::ExitCode;

use yousaid_collector::Config;
use yousaid_collector::links;

use crate::report;

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
    match table(arguments) {
        Ok(table) => {
            report::print(&table);
            ExitCode::SUCCESS
        }
        Err(words) => {
            report::complain(&format!("yousaid links: {words}\n"));
            ExitCode::FAILURE
        }
    }
}

fn table(arguments: Arguments) -> Result<String, String> {
    let (head, rows) = match &arguments.from {
        Some(path) => contacts(path)?,
        None => {
            let count = arguments.count.and_then(|count| usize::try_from(count).ok()).unwrap_or_default();
            (csv::StringRecord::new(), vec![csv::StringRecord::new(); count])
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
        .block_on(links(&config, &arguments.survey, rows.len(), arguments.until.as_deref()))
        .map_err(|error| error.to_string())?;
    let failed = |error: csv::Error| format!("the list can't be written: {error}");
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(head.iter().chain([COLUMN])).map_err(failed)?;
    for (row, token) in rows.iter().zip(made) {
        let link = format!("{address}/l/{token}/s/{}", arguments.survey);
        writer.write_record(row.iter().chain([link.as_str()])).map_err(failed)?;
    }
    let bytes = writer.into_inner().map_err(|error| format!("the list can't be written: {error}"))?;
    String::from_utf8(bytes).map_err(|error| format!("the list can't be written: {error}"))
}

/// The names of the columns and the rows of a CSV.
fn contacts(path: &Path) -> Result<(csv::StringRecord, Vec<csv::StringRecord>), String> {
    let failed = |error: csv::Error| format!("{}: {error}", path.display());
    let mut reader = csv::Reader::from_path(path).map_err(failed)?;
    let head = reader.headers().map_err(failed)?.clone();
    if head.iter().any(|name| name == COLUMN) {
        return Err(format!("{}: it has a column `{COLUMN}` already; take that out first", path.display()));
    }
    let rows: Vec<_> = reader.records().collect::<Result<_, _>>().map_err(failed)?;
    if rows.is_empty() || rows.len() > MOST {
        return Err(format!("{}: it has {} contacts; give from 1 to {MOST}", path.display(), rows.len()));
    }
    Ok((head, rows))
}
