//! `yousaid results`: how often each answer was given, from exported responses.

use std::collections::BTreeSet;
use std::fs::File;
use std::io::BufRead as _;
use std::io::BufReader;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use yousaid_collector::Results;
use yousaid_engine::Survey;
use yousaid_engine::check_response;
use yousaid_schema::Envelope;
use yousaid_schema::Json;
use yousaid_schema::Response;

use crate::command;
use crate::command::Failure;
use crate::command::Given;
use crate::report;

/// Say how often each answer was given, as a page to read and to print
///
/// For responses that no collector can count for you: sealed ones that `yousaid unseal` has opened, or those of a
/// server of your own. The page is the one that staff see at /staff/results of the collector, as one file that
/// fetches nothing: open it in any browser. Each line that can't be counted is named; then the exit code is 1. It is
/// 2 where a file can't be read or written.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// The definition; give every version that was answered, the newest first
    #[arg(long, value_name = "FILE", required = true)]
    survey: Vec<PathBuf>,
    /// Break everything down by the answers to this question, by its id
    #[arg(long, value_name = "QUESTION")]
    by: Option<String>,
    /// How many homes or people could have answered, for the margins of error
    #[arg(long, value_name = "N")]
    population: Option<String>,
    /// Write it to this file instead of the standard output
    #[arg(long, short, value_name = "HTML")]
    output: Option<PathBuf>,
    /// The responses, one in each line: `responses.ndjson` of the collector, or what `yousaid unseal` has written
    #[arg(value_name = "NDJSON")]
    responses: PathBuf,
}

pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    match written(arguments) {
        Ok(refused) => ExitCode::from(u8::from(refused > 0)),
        Err(failure) => failure.exit(),
    }
}

/// How many lines could not be counted.
fn written(arguments: &Arguments) -> Result<usize, Failure> {
    let surveys = arguments.survey.iter().map(|path| Ok(Given::read(path)?.survey)).collect::<Result<Vec<_>, _>>()?;
    let Some(newest) = surveys.first() else { return Ok(0) };
    let mut results = Results::new(Arc::clone(newest), arguments.by.as_deref(), arguments.population.as_deref())
        .map_err(|error| Failure::in_what_was_given(format!("{error}\n")))?;
    let place = arguments.responses.display();
    let unreadable = |error: std::io::Error| {
        let help = if error.kind() == std::io::ErrorKind::InvalidData {
            "; this is no NDJSON (a spreadsheet?): download the responses as NDJSON"
        } else {
            ""
        };
        Failure::out_of_reach(format!("{place}: {}{help}\n", command::unread(&arguments.responses, &error)))
    };
    let file = File::open(&arguments.responses).map_err(unreadable)?;
    let mut seen = BTreeSet::new();
    let (mut counted, mut refused) = (0, 0);
    for (number, line) in (1..).zip(BufReader::new(file).lines()) {
        let line = line.map_err(unreadable)?;
        if line.trim().is_empty() {
            continue;
        }
        let response = read(&line, &surveys).and_then(|response| {
            let is_new = seen.insert(response.id.to_string());
            is_new.then_some(response).ok_or_else(|| "this response stands further up already".to_owned())
        });
        match response {
            Ok(response) => {
                results.add(&response);
                counted += 1;
            }
            // What is no export at all is said once, not for each of its lines.
            Err(why) if counted == 0 && refused == 0 && !line.trim_start().starts_with('{') => {
                return Err(Failure::in_what_was_given(format!(
                    "{place}:{number}: {why}; give the responses as NDJSON: `responses.ndjson` of the collector\n"
                )));
            }
            Err(why) => {
                report::complain(&format!("{place}:{number}: {why}\n"));
                refused += 1;
            }
        }
    }
    command::write(arguments.output.as_deref(), results.page().as_bytes())?;
    if let Some(output) = &arguments.output {
        let left_out = if refused > 0 { format!(", {refused} left out") } else { String::new() };
        let noun = if counted == 1 { "response" } else { "responses" };
        report::complain(&format!("{}: {counted} {noun}{left_out}\n", output.display()));
    }
    Ok(refused)
}

/// The response in a line, alone or among what the collector's export says of it; or why it can't be counted.
fn read(line: &str, surveys: &[Arc<Survey>]) -> Result<Response, String> {
    let json: Json = serde_json::from_str(line).map_err(|_| "this line is not JSON".to_owned())?;
    let inside = json.get("response").unwrap_or(&json);
    let name = inside.get("id").and_then(Json::as_text).unwrap_or("without an id");
    if Envelope::is_one(inside) {
        return Err(format!("response {name} is sealed; open it first, with `yousaid unseal`"));
    }
    let response = Response::from_json(inside).map_err(|error| format!("response {name}: {error}"))?;
    let of = &response.survey;
    let Some(survey) = surveys.iter().find(|survey| survey.definition().hash == of.hash) else {
        return Err(format!(
            "response {name} answers version {} of `{}` (hash {}), which was not given with `--survey`",
            of.version, of.id, of.hash
        ));
    };
    match check_response(survey, &response).first() {
        None => Ok(response),
        Some(violation) => Err(format!("response {name} does not fit the survey: {}", violation.rule)),
    }
}
