//! `yousaid backend-check`: what a backend does with responses, and what residents can therefore be told.

mod checks;
mod wire;

use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use serde_json::Value;
use serde_json::json;
use yousaid_schema::Destination;
use yousaid_schema::HttpRoute;
use yousaid_schema::Json;
use yousaid_schema::Response;
use yousaid_schema::Route;

use crate::check;
use crate::report;

/// Send test responses to a backend, and say what Yousaid can promise with it
///
/// Sends marked test responses to the record that the document names: one once, one again, one several
/// times at once, others that are too large or broken. Says what became of each, and which to delete.
/// Ends with 0 if the backend can be relied on, with 1 if a finding is a fault, with 2 if nothing could be
/// tried.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// A document of kind `backend`, or the address of a server that takes responses as JSON
    #[arg(value_name = "FILE|URL")]
    target: String,
    /// The page that will send, as `https://www.elm.example`: tries what a browser does for it (CORS)
    #[arg(long, value_name = "URL")]
    origin: Option<String>,
    /// The token of the page, if the backend wants one
    #[arg(long, value_name = "TOKEN")]
    token: Option<String>,
    /// Where a relative address in the document leads
    #[arg(long, value_name = "URL")]
    base: Option<String>,
    /// A response to send in the place of the built-in one, each time with an id of its own
    #[arg(long, value_name = "FILE")]
    response: Option<PathBuf>,
    /// How long an answer may take; pages wait 30 seconds
    #[arg(long, value_name = "SECONDS", default_value_t = 30, value_parser = clap::value_parser!(u64).range(1..=300))]
    timeout: u64,
    /// Print the findings as JSON
    #[arg(long)]
    json: bool,
}

/// What is tried, and how.
#[derive(Clone, Debug)]
struct Trial {
    route: HttpRoute,
    origin: Option<String>,
    token: Option<String>,
    timeout: Duration,
    /// Its id is replaced each time.
    response: Response,
}

/// One thing that was found out.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Finding {
    /// A stable name for programs.
    name: &'static str,
    grade: Grade,
    /// What the backend did.
    seen: String,
    /// What follows, and what to do.
    follows: String,
}

/// What a finding means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Grade {
    Good,
    /// It was not tried, or can't be seen from here.
    Unknown,
    /// It works, and could be better.
    Weak,
    /// Responses are lost or stored twice, or residents are told what is not so.
    Fault,
}

impl Grade {
    fn name(self) -> &'static str {
        match self {
            Self::Good => "good",
            Self::Unknown => "unknown",
            Self::Weak => "weak",
            Self::Fault => "fault",
        }
    }
}

/// Everything that was found out.
#[derive(Debug)]
struct Findings {
    list: Vec<Finding>,
    /// What residents read in the end: `received`, `sent`, or nothing of the kind.
    residents_read: Option<&'static str>,
    /// How often a response is stored: `once`, `more than once`, or unknown.
    stored: &'static str,
    /// Ids of the responses that were sent.
    sent: Vec<String>,
}

pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    let trial = match trial(arguments) {
        Ok(trial) => trial,
        Err(words) => {
            report::complain(&words);
            return ExitCode::from(check::UNREADABLE);
        }
    };
    let findings = checks::all(&trial);
    let text = if arguments.json { in_json(&trial, &findings) } else { in_words(&trial, &findings) };
    report::print(&text);
    ExitCode::from(u8::from(findings.list.iter().any(|finding| finding.grade == Grade::Fault)))
}

fn trial(arguments: &Arguments) -> Result<Trial, String> {
    let target = &arguments.target;
    let is_address = ["http://", "https://"].iter().any(|scheme| target.starts_with(scheme));
    let document = if is_address {
        Json::Object(vec![("kind".to_owned(), "backend".into()), ("address".to_owned(), target.as_str().into())])
    } else {
        let text = fs::read_to_string(target).map_err(|why| format!("{target}: {why}\n"))?;
        serde_json::from_str(&text).map_err(|why| format!("{target} is not JSON: {why}\n"))?
    };
    let destination = Destination::from_json(&document).map_err(|error| format!("{target}\n{error}\n"))?;
    let Route::Http(mut route) = destination.record else {
        return Err(format!(
            "{target}: the record is a collector, which has Yousaid's own protocol; there is nothing to find out\n"
        ));
    };
    if !route.address.contains("://") {
        let base = arguments.base.as_deref().ok_or_else(|| {
            format!("{target}: `{}` is relative to a page; say which with --base https://…\n", route.address)
        })?;
        route.address = join(base, &route.address);
    }
    let response = match &arguments.response {
        Some(path) => {
            let text = fs::read_to_string(path).map_err(|why| format!("{}: {why}\n", path.display()))?;
            serde_json::from_str(&text).map_err(|why| format!("{} is no response: {why}\n", path.display()))?
        }
        None => serde_json::from_str(TEST_RESPONSE).map_err(|why| format!("the built-in response: {why}\n"))?,
    };
    Ok(Trial {
        route: *route,
        origin: arguments.origin.clone(),
        token: arguments.token.clone(),
        timeout: Duration::from_secs(arguments.timeout),
        response,
    })
}

/// Says of itself what it is, wherever a backend puts it.
const TEST_RESPONSE: &str = r#"{
    "id": "00000000-0000-4000-8000-000000000000",
    "survey": {"id": "yousaid-backend-check", "version": "1",
        "hash": "0000000000000000000000000000000000000000000000000000000000000000"},
    "sequence": 1, "final": true, "mode": "web", "started": "2000-01-01", "finished": "2000-01-01",
    "answers": {"test": {"text": "A test by `yousaid backend-check`: please delete", "language": "en"}},
    "context": {"test": "yousaid backend-check"}
}"#;

/// An address on a page's server.
fn join(base: &str, address: &str) -> String {
    let after_scheme = base.find("://").map_or(0, |at| at + 3);
    let path = base.get(after_scheme..).and_then(|rest| rest.find('/')).map(|at| after_scheme + at);
    let root = path.map_or(base, |at| base.get(..at).unwrap_or(base));
    match address.strip_prefix('/') {
        Some(rest) => format!("{root}/{rest}"),
        None => {
            let folder = path.and_then(|_| base.rsplit_once('/')).map_or(base, |(folder, _)| folder);
            format!("{folder}/{address}")
        }
    }
}

fn in_json(trial: &Trial, findings: &Findings) -> String {
    let list: Vec<Value> = findings
        .list
        .iter()
        .map(|finding| {
            json!({"check": finding.name, "result": finding.grade.name(), "seen": finding.seen, "follows": finding.follows})
        })
        .collect();
    let document = json!({
        "backend": trial.route.address,
        "checks": list,
        "promise": {"residents_read": findings.residents_read, "stored": findings.stored},
        "test_responses": findings.sent,
    });
    format!("{document:#}\n")
}

fn in_words(trial: &Trial, findings: &Findings) -> String {
    let mut text = format!("{}\n\n", trial.route.address);
    for Finding { name, grade, seen, follows } in &findings.list {
        let _ = writeln!(text, "{:<8} {name}: {seen}", grade.name());
        if !follows.is_empty() {
            let _ = writeln!(text, "         {follows}");
        }
    }
    let read = match findings.residents_read {
        Some(word) => format!("Residents read that their answers were *{word}*."),
        None => "Residents read that their answers have not arrived.".to_owned(),
    };
    let stored = match findings.stored {
        "once" => "The backend shows that a response is stored once, however often it is sent.",
        "more than once" => {
            "A response that is sent again is stored again: the backend needs the rule for duplicates (docs/backends.md)."
        }
        _ => {
            "Whether a response that is sent again is stored once can't be seen from here: look up the first id below; it must be there once."
        }
    };
    let _ = writeln!(text, "\n{read}\n{stored}");
    if !findings.sent.is_empty() {
        let _ = writeln!(text, "\nTest responses to look up and delete:");
        for id in &findings.sent {
            let _ = writeln!(text, "  {id}");
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::join;

    #[test]
    fn addresses_of_the_own_server_are_found_from_the_page() {
        assert_eq!(join("https://elm.example", "/a?b"), "https://elm.example/a?b");
        assert_eq!(join("https://elm.example/x/page.html", "/a"), "https://elm.example/a");
        assert_eq!(join("https://elm.example/x/page.html", "a"), "https://elm.example/x/a");
        assert_eq!(join("https://elm.example", "a"), "https://elm.example/a");
    }
}
