//! `yousaid serve`: the collector.

use std::io::IsTerminal as _;
use std::net::Ipv4Addr;
use std::net::SocketAddr;
use std::path::Path;
use std::path::PathBuf;
use std::process::ExitCode;

use tracing_subscriber::EnvFilter;
use yousaid_collector::Config;
use yousaid_collector::Server;
use yousaid_collector::stop_signal;

use crate::command;
use crate::report;

/// Serve surveys, and store the responses
///
/// Runs until it is told to stop (Ctrl-C, or SIGTERM); requests under way are ended first. What
/// happens is logged to the standard error, as JSON unless that is a terminal, and never with an
/// address of a resident or an answer; YOUSAID_LOG says how much (`info`, `warn`, `debug`).
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// Folder with the definitions (*.json)
    #[arg(long, value_name = "DIR")]
    surveys: PathBuf,
    /// Serve surveys that may not go out yet as well (`yousaid check --publish` says why): for trying them
    #[arg(long)]
    trial: bool,
    /// Where the responses are stored: sqlite://FILE or postgres://USER@HOST/NAME
    #[arg(long, value_name = "URL", env = "YOUSAID_DATABASE", hide_env_values = true)]
    database: String,
    /// Folder with the built bundle, served at /yousaid/
    #[arg(long, value_name = "DIR")]
    bundle: Option<PathBuf>,
    /// Folder with static pages, served at /
    #[arg(long, value_name = "DIR")]
    pages: Option<PathBuf>,
    /// Where to listen: an address with its port, or a port of this computer alone (8081); port 0 takes any that is
    /// free
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:8080", value_parser = place)]
    listen: SocketAddr,
    /// Who holds this token may export the responses; without one nobody may. On a shared machine
    /// give it in the environment: others can see a command's arguments
    #[arg(long, value_name = "TOKEN", env = "YOUSAID_ADMIN_TOKEN", hide_env_values = true)]
    admin_token: Option<String>,
    /// Take photos and documents, up to so many kilobytes in one response (at most 8000); without it
    /// surveys that ask for any are not served
    #[arg(long, value_name = "KILOBYTES")]
    files_kilobytes: Option<u32>,
    /// A program that sends messages to residents who want to be involved: started for each, without a
    /// shell, with the message on its standard input (docs/getting-involved.md)
    #[arg(long, value_name = "PROGRAM", requires = "public_address")]
    mail_command: Option<PathBuf>,
    /// The address at which residents reach the collector, for links in messages
    #[arg(long, value_name = "URL")]
    public_address: Option<String>,
    /// A program that is told about each response: started without a shell, with what follows it, split at
    /// blanks, as its arguments, and JSON on its standard input (docs/webhooks.md)
    #[arg(long, value_name = "COMMAND")]
    on_response: Option<String>,
    /// Give that program the answers as well
    #[arg(long, requires = "on_response")]
    on_response_answers: bool,
    /// The header in which a proxy of yours says whose request it is (X-Forwarded-For): for how much one sender
    /// may send at once, and nothing else
    #[arg(long, value_name = "HEADER")]
    client_address_header: Option<String>,
    /// Take this day for today, whatever the clock says: for tests and demonstrations
    #[arg(long, value_name = "DAY", hide = true)]
    today: Option<String>,
}

/// An address with a port, or a port.
fn place(text: &str) -> Result<SocketAddr, String> {
    let port = text.strip_prefix("localhost:").unwrap_or(text);
    if let Ok(port) = port.parse() {
        return Ok(SocketAddr::from((Ipv4Addr::LOCALHOST, port)));
    }
    text.parse().map_err(|_| "write it as 127.0.0.1:8080, or the port alone".to_owned())
}

/// What can be told before anything is opened.
fn look(arguments: &Arguments) -> Result<(), String> {
    command::folder_of_surveys(&arguments.surveys)?;
    match &arguments.bundle {
        Some(bundle) if !bundle.is_dir() => Err(format!(
            "there is no folder `{}`; `--bundle` takes the one that `cargo xtask dist` makes; without `--bundle` \
             surveys are served as pages that need no scripts",
            bundle.display()
        )),
        _ => Ok(()),
    }
}

/// What to do about words of the collector that say what is wrong.
fn advice(words: &str, surveys: &Path) -> String {
    if words.contains(".json: ") {
        return format!(
            "`yousaid check {}` shows the line of each mistake, and what to do\n",
            surveys.join("*.json").display()
        );
    }
    if words.contains("choose another port") {
        return "add `--listen 8081` for port 8081\n".to_owned();
    }
    String::new()
}

pub(crate) fn run(arguments: Arguments) -> ExitCode {
    if let Err(words) = look(&arguments) {
        report::complain(&format!("yousaid serve: {words}\n"));
        return ExitCode::FAILURE;
    }
    log();
    let surveys = arguments.surveys.clone();
    let mut config = Config::new(arguments.surveys, arguments.database);
    config.trial = arguments.trial;
    config.bundle = arguments.bundle;
    config.pages = arguments.pages;
    config.listen = arguments.listen;
    config.admin_token = arguments.admin_token.filter(|token| !token.is_empty());
    config.files_kilobytes = arguments.files_kilobytes;
    config.mail_command = arguments.mail_command;
    config.public_address = arguments.public_address;
    let command = arguments.on_response.unwrap_or_default();
    config.on_response = command.split_whitespace().map(str::to_owned).collect();
    config.on_response_answers = arguments.on_response_answers;
    config.address_header = arguments.client_address_header;
    config.today = arguments.today;
    let served = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .map_err(|error| format!("can't start: {error}"))
        .and_then(|runtime| runtime.block_on(serve(config)).map_err(|error| error.to_string()));
    match served {
        Ok(()) => ExitCode::SUCCESS,
        Err(words) => {
            report::complain(&format!("yousaid serve: {words}\n{}", advice(&words, &surveys)));
            ExitCode::FAILURE
        }
    }
}

/// Where to go now, for somebody who has just started it.
fn addresses(server: &Server, has_token: bool) -> String {
    let here = format!("http://{}", server.address());
    let surveys = server.surveys();
    let mut lines: Vec<String> = surveys.iter().map(|(title, path)| format!("  {here}{path}  {title}")).collect();
    lines.push(if has_token {
        format!("  {here}/staff/results  results, for staff: any name, and the admin token as the password")
    } else {
        "  (without an admin token nobody can read the results: set YOUSAID_ADMIN_TOKEN)".to_owned()
    });
    lines.join("\n") + "\n"
}

async fn serve(config: Config) -> Result<(), yousaid_collector::Error> {
    let has_token = config.admin_token.is_some();
    // Before anything is opened: a signal that comes early must find somebody who listens.
    let stop = stop_signal()?;
    let server = Server::bind(config).await?;
    report::print(&format!("Yousaid listens on http://{}\n", server.address()));
    // For somebody who looks; programs read the first line.
    if std::io::stdout().is_terminal() {
        report::print(&addresses(&server, has_token));
    }
    server.run(stop).await;
    Ok(())
}

fn log() {
    let filter = EnvFilter::try_from_env("YOUSAID_LOG").unwrap_or_else(|_| EnvFilter::new("info"));
    let builder = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    if std::io::stderr().is_terminal() {
        builder.compact().init();
    } else {
        builder.json().init();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_port_alone_is_one_of_this_computer() {
        for (text, address) in
            [("8081", "127.0.0.1:8081"), ("localhost:8081", "127.0.0.1:8081"), ("0.0.0.0:80", "0.0.0.0:80")]
        {
            assert_eq!(place(text).unwrap().to_string(), address);
        }
        assert!(place("elm.example").unwrap_err().contains("or the port alone"));
    }

    #[tokio::test]
    async fn who_starts_it_is_told_where_the_surveys_and_the_results_are() {
        let folder = tempfile::tempdir().unwrap();
        let surveys = folder.path().join("surveys");
        std::fs::create_dir(&surveys).unwrap();
        let survey = include_str!("../../../examples/surveys/repair-visit.json");
        std::fs::write(surveys.join("any-name.json"), survey).unwrap();
        let mut config = Config::new(surveys, format!("sqlite://{}", folder.path().join("a.sqlite").display()));
        config.listen = "127.0.0.1:0".parse().unwrap();
        let server = Server::bind(config).await.unwrap();
        let words = addresses(&server, true);
        let first = format!("  http://{}/s/repair-visit  ", server.address());
        assert!(words.starts_with(&first), "{words}");
        assert!(words.contains("/staff/results  results, for staff"), "{words}");
        assert!(addresses(&server, false).contains("set YOUSAID_ADMIN_TOKEN"));
    }
}
