//! `cargo xtask demo`: a landlord's page with the survey on it, answered and stored on this machine.

use crate::{
    dist,
    fault::{Fault, Result},
    machine,
    run::{cargo, command, execute},
};
use clap::Args;
use std::{
    env,
    fmt::Write as _,
    fs,
    net::TcpListener,
    path::{Path, PathBuf},
    process::Command,
};

/// Options of `cargo xtask demo`.
#[derive(Clone, Copy, Debug, Args)]
pub(crate) struct Options {
    /// The port to listen on.
    #[arg(long, default_value_t = 8080)]
    port: u16,
    /// Build the bundle the quick way: without optimisation and compression.
    #[arg(long)]
    dev: bool,
}

const SURVEYS: &str = "examples/surveys";
/// What the pages show besides surveys, and the names under which they ask for it.
const DOCUMENTS: [(&str, &str); 3] = [
    ("examples/feedback/elm-homes.json", "feedback.json"),
    ("examples/feedback/elm-homes-page.json", "page-feedback.json"),
    ("examples/halo/repairs-2026-12.json", "repairs-2026-12.json"),
];
const PAGES: &str = "examples/landlord-page";
/// What the surveys of the examples ask for.
const FILES_KILOBYTES: &str = "4000";
/// The survey on the page.
const SURVEY: &str = "tsm-2026";

/// `cargo xtask demo`.
pub(crate) fn run(options: &Options) -> Result<()> {
    let root = machine::root();
    for folder in [SURVEYS, PAGES] {
        if !root.join(folder).is_dir() {
            return Err(Fault::new(format!("{folder} is missing; the demo shows what is in it")));
        }
    }
    // Before minutes of building, not after.
    check_free(options.port)?;
    dist::run(&dist::Options { dev: options.dev })?;
    execute(cargo().args(["build", "--package", "yousaid-cli"]))?;

    let folder = machine::target().join("demo");
    fs::create_dir_all(&folder).map_err(Fault::io("create", &folder))?;
    let surveys = gather(&root, &folder)?;
    let token = token()?;
    let address = format!("127.0.0.1:{}", options.port);
    println!("{}", words(&address, &token, &folder));
    let program = machine::target().join("debug").join(format!("yousaid{}", env::consts::EXE_SUFFIX));
    let mut serve = command(program);
    serve.arg("serve").args(["--pages", PAGES, "--listen", &address]).arg("--surveys").arg(surveys);
    serve.args(["--files-kilobytes", FILES_KILOBYTES]);
    serve.arg("--bundle").arg(dist::folder());
    serve.arg("--database").arg(format!("sqlite://{}", folder.join("yousaid.sqlite").display()));
    // Not as an argument: those can be read by everybody on the machine.
    serve.env("YOUSAID_ADMIN_TOKEN", token);
    become_program(&mut serve)
}

/// Puts the documents of all the examples into one folder, which the collector serves.
fn gather(root: &Path, folder: &Path) -> Result<PathBuf> {
    let surveys = folder.join("surveys");
    if surveys.exists() {
        fs::remove_dir_all(&surveys).map_err(Fault::io("remove", &surveys))?;
    }
    fs::create_dir_all(&surveys).map_err(Fault::io("create", &surveys))?;
    let own = root.join(SURVEYS);
    let mut files: Vec<(PathBuf, String)> = Vec::new();
    for entry in fs::read_dir(&own).map_err(Fault::io("read", &own))? {
        let entry = entry.map_err(Fault::io("read", &own))?;
        files.push((entry.path(), entry.file_name().to_string_lossy().into_owned()));
    }
    files.extend(DOCUMENTS.map(|(path, name)| (root.join(path), name.to_owned())));
    for (from, name) in files {
        fs::copy(&from, surveys.join(name)).map_err(Fault::io("copy", &from))?;
    }
    Ok(surveys)
}

/// What to open and what to do there.
fn words(address: &str, token: &str, folder: &Path) -> String {
    format!(
        "\n  Open      http://{address}/\n            (responses are kept in {})\n\n  \
         Responses curl -H 'Authorization: Bearer {token}' http://{address}/v1/surveys/{SURVEY}/responses.csv\n\n  \
         Stop      ctrl-c\n",
        folder.display()
    )
}

fn check_free(port: u16) -> Result<()> {
    TcpListener::bind(("127.0.0.1", port)).map(drop).map_err(|error| {
        Fault::new(format!("port {port} can't be used ({error}); choose another with `cargo xtask demo --port 8081`"))
    })
}

/// 128 bits that nobody can guess, new at each start.
fn token() -> Result<String> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).map_err(|error| Fault::new(format!("this system gives no random numbers: {error}")))?;
    let mut token = String::new();
    for byte in bytes {
        // Writing to a string can't fail.
        let _ = write!(token, "{byte:02x}");
    }
    Ok(token)
}

/// The collector takes the place of this program, so that ctrl-c and signals reach it and nothing else.
#[cfg(unix)]
fn become_program(program: &mut Command) -> Result<()> {
    use std::os::unix::process::CommandExt;
    let error = program.exec();
    Err(Fault::new(format!("can't start the collector: {error}")))
}

#[cfg(not(unix))]
fn become_program(program: &mut Command) -> Result<()> {
    execute(program)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_demo_serves_the_documents_of_all_examples() {
        let folder = env::temp_dir().join(format!("yousaid-demo-{}", std::process::id()));
        let surveys = gather(&machine::root(), &folder).unwrap();
        let found = ["tsm-2026.json", "feedback.json", "page-feedback.json"].map(|name| surveys.join(name).is_file());
        fs::remove_dir_all(&folder).unwrap();
        assert_eq!(found, [true; 3]);
    }

    #[test]
    fn a_token_is_long_enough_and_never_the_same() {
        let (one, two) = (token().unwrap(), token().unwrap());
        assert_eq!(one.len(), 32);
        assert_ne!(one, two);
    }

    #[test]
    fn a_port_in_use_is_said_at_once_with_a_way_out() {
        let taken = TcpListener::bind(("127.0.0.1", 0)).unwrap();
        let port = taken.local_addr().unwrap().port();
        let error = check_free(port).unwrap_err().to_string();
        assert!(error.contains(&port.to_string()) && error.contains("--port"), "{error}");
    }
}
