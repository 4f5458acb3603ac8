//! `cargo xtask demo`: a landlord's page with the survey on it, answered and stored on this machine.

use crate::{
    dist,
    fault::{Fault, Result},
    machine,
    run::{capture, cargo, command, execute},
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
/// The same page with the form in it.
const HTML_FIRST: &str = "html-first.html";

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
    dist::run(&dist::Options { dev: options.dev, ..dist::Options::default() })?;
    execute(cargo().args(["build", "--package", "yousaid-cli"]))?;

    let folder = machine::target().join("demo");
    fs::create_dir_all(&folder).map_err(Fault::io("create", &folder))?;
    let surveys = gather(&root, &folder)?;
    let token = token()?;
    let address = format!("127.0.0.1:{}", options.port);
    println!("{}", words(&address, &token, &folder));
    let program = machine::target().join("debug").join(format!("yousaid{}", env::consts::EXE_SUFFIX));
    let pages = site(&root, &folder, &program)?;
    let mut serve = command(program);
    serve.arg("serve").args(["--listen", &address]).arg("--pages").arg(pages).arg("--surveys").arg(surveys);
    serve.args(["--files-kilobytes", FILES_KILOBYTES]);
    serve.arg("--bundle").arg(dist::folder());
    serve.arg("--database").arg(format!("sqlite://{}", folder.join("yousaid.sqlite").display()));
    // Not as an argument: those can be read by everybody on the machine.
    serve.env("YOUSAID_ADMIN_TOKEN", token);
    become_program(&mut serve)
}

/// Puts the documents of all the examples into one folder, which the collector serves.
fn gather(root: &Path, folder: &Path) -> Result<PathBuf> {
    let surveys = copied(&root.join(SURVEYS), folder.join("surveys"))?;
    for (path, name) in DOCUMENTS {
        let from = root.join(path);
        fs::copy(&from, surveys.join(name)).map_err(Fault::io("copy", &from))?;
    }
    Ok(surveys)
}

/// The landlord's pages, and beside them the first one with the form in it, as `yousaid embed` prints it.
fn site(root: &Path, folder: &Path, program: &Path) -> Result<PathBuf> {
    let site = copied(&root.join(PAGES), folder.join("site"))?;
    let survey = root.join(SURVEYS).join(SURVEY).with_extension("json");
    let form = capture(command(program).arg("embed").arg(survey))?;
    let first = site.join("index.html");
    let page = fs::read_to_string(&first).map_err(Fault::io("read", &first))?;
    let made = site.join(HTML_FIRST);
    fs::write(&made, with_form(&page, &form)?).map_err(Fault::io("write", &made))?;
    Ok(site)
}

/// A page with this in the place of its element.
fn with_form(page: &str, form: &str) -> Result<String> {
    let end = "</yousaid-survey>";
    let parts = page.split_once("<yousaid-survey").and_then(|(before, rest)| Some((before, rest.split_once(end)?.1)));
    let (before, after) = parts.ok_or_else(|| Fault::new(format!("{PAGES}/index.html has no <yousaid-survey>")))?;
    // The form brings the loader along.
    let loader = "<script type=\"module\" src=\"/yousaid/yousaid.js\"></script>\n";
    Ok([&before.replace(loader, ""), form, after].concat())
}

/// A folder's files in another one, and nothing else in there.
fn copied(from: &Path, to: PathBuf) -> Result<PathBuf> {
    if to.exists() {
        fs::remove_dir_all(&to).map_err(Fault::io("remove", &to))?;
    }
    fs::create_dir_all(&to).map_err(Fault::io("create", &to))?;
    for entry in fs::read_dir(from).map_err(Fault::io("read", from))? {
        let file = entry.map_err(Fault::io("read", from))?;
        fs::copy(file.path(), to.join(file.file_name())).map_err(Fault::io("copy", &file.path()))?;
    }
    Ok(to)
}

/// What to open and what to do there.
fn words(address: &str, token: &str, folder: &Path) -> String {
    format!(
        "\n  Open      http://{address}/\n            http://{address}/{HTML_FIRST} (the form comes with the page)\n            \
         http://{address}/s/{SURVEY} (page by page, also without scripts)\n            \
         (responses are kept in {})\n\n  \
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
    fn the_form_takes_the_place_of_the_element() {
        let page = fs::read_to_string(machine::root().join(PAGES).join("index.html")).unwrap();
        let made = with_form(&page, "<yousaid-survey>FORM</yousaid-survey>").unwrap();
        assert_eq!(made.matches("<yousaid-survey>FORM</yousaid-survey>").count(), 1);
        assert!(!made.contains("yousaid.js") && with_form("<p>", "").is_err(), "{made}");
    }

    #[test]
    fn a_port_in_use_is_said_at_once_with_a_way_out() {
        let taken = TcpListener::bind(("127.0.0.1", 0)).unwrap();
        let port = taken.local_addr().unwrap().port();
        let error = check_free(port).unwrap_err().to_string();
        assert!(error.contains(&port.to_string()) && error.contains("--port"), "{error}");
    }
}
