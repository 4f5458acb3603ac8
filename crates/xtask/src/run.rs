//! Running other programs: what is run is shown, and a failure says which command failed.

use crate::{
    fault::{Fault, Result},
    machine,
};
use std::{
    env,
    ffi::OsStr,
    io,
    path::Path,
    process::{Command, Output, Stdio},
};

/// A command that runs in the root of the workspace.
pub(crate) fn command(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    command.current_dir(machine::root());
    command
}

/// Cargo, as if called by hand: without the variables that the cargo that runs this task has set for
/// it. Build scripts (ring's, for one) watch them, and would run again at every turn.
pub(crate) fn cargo() -> Command {
    let mut command = command(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    let foreign = ["CARGO_PKG_", "CARGO_MANIFEST_", "CARGO_CRATE_", "CARGO_BIN_", "CARGO_PRIMARY_"];
    for (name, _) in env::vars_os() {
        if name.to_str().is_some_and(|name| foreign.iter().any(|prefix| name.starts_with(prefix))) {
            command.env_remove(name);
        }
    }
    command
}

/// A program that npm installed in the workspace.
pub(crate) fn node_tool(name: &str) -> Command {
    let suffix = if cfg!(windows) { ".cmd" } else { "" };
    command(machine::root().join("node_modules/.bin").join(format!("{name}{suffix}")))
}

/// Runs a command to its end with its output shown; fails when it fails.
pub(crate) fn execute(command: &mut Command) -> Result<()> {
    let line = line(command);
    println!("    $ {line}");
    let status = command.status().map_err(|error| cannot_start(&line, &error))?;
    if status.success() { Ok(()) } else { Err(Fault::new(format!("`{line}` failed ({status})"))) }
}

/// Runs a command to its end and returns what it printed; fails when it fails.
pub(crate) fn capture(command: &mut Command) -> Result<String> {
    let output = output(command)?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    let said = String::from_utf8_lossy(&output.stderr);
    Err(Fault::new(format!("`{}` failed ({})\n{}", line(command), output.status, said.trim_end())))
}

fn output(command: &mut Command) -> Result<Output> {
    command.stdin(Stdio::null()).output().map_err(|error| cannot_start(&line(command), &error))
}

fn cannot_start(line: &str, error: &io::Error) -> Fault {
    Fault::new(format!("can't start `{line}`: {error}"))
}

/// The command as one would type it.
fn line(command: &Command) -> String {
    let program = Path::new(command.get_program());
    let name = program.file_name().unwrap_or(program.as_os_str());
    let words: Vec<_> = std::iter::once(name)
        .chain(command.get_args())
        .map(|word| word.to_string_lossy())
        .map(|word| if word.contains(' ') { format!("'{word}'") } else { word.into_owned() })
        .collect();
    words.join(" ")
}
