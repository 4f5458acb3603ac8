//! `yousaid unseal`: sealed responses, opened where the key is and checked as the collector would have.

use std::collections::HashMap;
use std::fs;
use std::fs::File;
use std::io::BufRead as _;
use std::io::BufReader;
use std::io::BufWriter;
use std::io::Write;
use std::path::Path;
use std::path::PathBuf;
use std::process::ExitCode;

use yousaid_collector::Arrival;
use yousaid_collector::OpenedTable;
use yousaid_engine::Survey;
use yousaid_engine::check_response;
use yousaid_schema::Envelope;
use yousaid_schema::Json;
use yousaid_schema::Response;
use yousaid_seal::OpenError;
use yousaid_seal::PrivateKey;

use crate::command;
use crate::command::Failure;
use crate::command::Given;
use crate::report;

/// Open sealed responses with a private key, and check them
///
/// Reads what the collector exports (`responses.ndjson`) and writes the responses as they were before they
/// were sealed, each checked against its definition as the collector checks those that it can read. Each
/// one that can't be opened, or does not fit, is named and left out; then the exit code is 1. It is 2 where
/// a file can't be read or written.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// The file with the private key; several may be given
    #[arg(long, value_name = "FILE", required = true)]
    key: Vec<PathBuf>,
    /// The definition; give every version that was answered
    #[arg(long, value_name = "FILE", required = true)]
    survey: Vec<PathBuf>,
    /// Write a table for spreadsheets, as `responses.csv`, instead of lines of JSON
    #[arg(long)]
    csv: bool,
    /// Write it to this file instead of the standard output
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
    /// The collector's `responses.ndjson`
    #[arg(value_name = "NDJSON")]
    responses: PathBuf,
}

pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    match opened(arguments) {
        Ok((count, refused)) => {
            report::complain(&format!("{count} opened, {refused} refused\n"));
            ExitCode::from(u8::from(refused > 0))
        }
        Err(failure) => failure.exit(),
    }
}

/// How many were opened, and how many refused.
fn opened(arguments: &Arguments) -> Result<(usize, usize), Failure> {
    let keys = arguments.key.iter().map(|path| key(path)).collect::<Result<Vec<_>, _>>()?;
    let surveys = arguments.survey.iter().map(|path| Ok(Given::read(path)?.survey)).collect::<Result<Vec<_>, _>>()?;
    let by_hash: HashMap<&str, &Survey> =
        surveys.iter().map(|survey| (survey.definition().hash.as_str(), survey.as_ref())).collect();
    let table = arguments.csv.then(|| OpenedTable::new(&surveys));
    let file = File::open(&arguments.responses).map_err(|error| unreadable(&arguments.responses, &error))?;
    let mut out = Out::open(arguments.output.as_deref())?;
    if let Some(table) = &table {
        out.write(&table.header().map_err(|error| Failure::out_of_reach(format!("{error}\n")))?)?;
    }
    let (mut count, mut refused) = (0, 0);
    for (number, line) in (1..).zip(BufReader::new(file).lines()) {
        let line = line.map_err(|error| unreadable(&arguments.responses, &error))?;
        if line.trim().is_empty() {
            continue;
        }
        let taken = read(&line, &keys, &by_hash).and_then(|(response, mut fields)| match &table {
            Some(table) => {
                let text = |name| fields.iter().find(|(known, _)| known == name).and_then(|(_, json)| json.as_text());
                let arrival = Arrival {
                    reference: text("reference").unwrap_or_default().to_owned(),
                    received: text("received").unwrap_or_default().to_owned(),
                };
                let row = table.row(&response, &arrival).map_err(|error| error.to_string())?;
                row.ok_or_else(|| "it answers a version that was not given with `--survey`".to_owned())
            }
            None => {
                if let Some((_, field)) = fields.iter_mut().find(|(name, _)| name == "response") {
                    *field = response.to_json();
                }
                Ok((Json::Object(fields).to_text() + "\n").into_bytes())
            }
        });
        match taken {
            Ok(line) => {
                out.write(&line)?;
                count += 1;
            }
            Err(why) => {
                report::complain(&format!("{}:{number}: {why}\n", arguments.responses.display()));
                refused += 1;
            }
        }
    }
    out.finish()?;
    Ok((count, refused))
}

/// The response in a line of the export, and the line's fields; or why it is refused, by its name.
fn read(
    line: &str,
    keys: &[PrivateKey],
    surveys: &HashMap<&str, &Survey>,
) -> Result<(Response, Vec<(String, Json)>), String> {
    let json: Json = serde_json::from_str(line).map_err(|error| format!("this line is not JSON: {error}"))?;
    let Json::Object(fields) = json else { return Err("this line is no object".to_owned()) };
    let sealed = fields.iter().find(|(name, _)| name == "response").map(|(_, json)| json);
    let sealed = sealed.ok_or("this line has no `response`; export the survey as NDJSON")?;
    let name = sealed.get("id").and_then(Json::as_text).unwrap_or("without an id").to_owned();
    let named = |why: &str| format!("response {name}: {why}");
    if !Envelope::is_one(sealed) {
        return Err(named("it is not sealed"));
    }
    let envelope = Envelope::from_json(sealed).map_err(|error| named(&format!("it is no envelope: {error}")))?;
    let text = open(&envelope, keys).map_err(|error| named(&error.to_string()))?;
    let inside: Json = serde_json::from_str(&text).map_err(|_| named("what was sealed is not JSON"))?;
    let response =
        Response::from_json(&inside).map_err(|error| named(&format!("what was sealed is no response: {error}")))?;
    let is_same = response.id == envelope.id
        && response.survey == envelope.survey
        && response.sequence == envelope.sequence
        && response.is_final;
    if !is_same {
        return Err(named("what was sealed is another response than its envelope says"));
    }
    let survey = surveys.get(response.survey.hash.as_str()).ok_or_else(|| {
        named(&format!(
            "it answers version {} of `{}` (hash {}), which was not given with `--survey`",
            response.survey.version, response.survey.id, response.survey.hash
        ))
    })?;
    let violations = check_response(survey, &response);
    if !violations.is_empty() {
        let words: Vec<String> = violations
            .iter()
            .map(|violation| match &violation.question {
                Some(question) => format!("{question}: {}", violation.rule),
                None => violation.rule.to_string(),
            })
            .collect();
        return Err(named(&format!("the answers do not fit the survey: {}", words.join("; "))));
    }
    Ok((response, fields))
}

/// With the first key that it is sealed to.
fn open(envelope: &Envelope, keys: &[PrivateKey]) -> Result<String, OpenError> {
    let mut last = OpenError::NotForThisKey;
    for key in keys {
        match yousaid_seal::open(envelope, key) {
            Ok(text) => return Ok(text),
            Err(OpenError::NotForThisKey) => {}
            Err(error) => last = error,
        }
    }
    Err(last)
}

fn key(path: &Path) -> Result<PrivateKey, Failure> {
    let text = fs::read_to_string(path).map_err(|error| unreadable(path, &error))?;
    let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
    let key = lines.next().and_then(PrivateKey::read).filter(|_| lines.next().is_none());
    key.ok_or_else(|| {
        let help = "it has to hold the one line that `yousaid keygen` has written";
        Failure::out_of_reach(format!("{}: no private key, or a damaged one; {help}\n", path.display()))
    })
}

fn unreadable(path: &Path, error: &std::io::Error) -> Failure {
    Failure::out_of_reach(format!("{}: {}\n", path.display(), command::unread(path, error)))
}

/// Where the responses go.
struct Out {
    place: String,
    to: Box<dyn Write>,
}

impl Out {
    fn open(path: Option<&Path>) -> Result<Self, Failure> {
        let Some(path) = path else {
            return Ok(Self { place: "the standard output".to_owned(), to: Box::new(std::io::stdout().lock()) });
        };
        let place = path.display().to_string();
        match File::create(path) {
            Ok(file) => Ok(Self { place, to: Box::new(BufWriter::new(file)) }),
            Err(error) => Err(Failure::unwritable(&place, &error)),
        }
    }

    fn write(&mut self, bytes: &[u8]) -> Result<(), Failure> {
        let written = self.to.write_all(bytes);
        written.map_err(|error| Failure::unwritable(&self.place, &error))
    }

    fn finish(mut self) -> Result<(), Failure> {
        let written = self.to.flush();
        written.map_err(|error| Failure::unwritable(&self.place, &error))
    }
}
