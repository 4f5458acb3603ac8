//! What the servers of `examples/backends` need, as their instructions say, for the journeys that start them.

use crate::{
    fault::{Fault, Result},
    machine,
    run::{command, execute},
    tools,
};
use std::{
    env, fs,
    path::{Path, PathBuf},
};

/// Examples whose packages are Python's, each with them pinned in `requirements.txt`; PocketBase is a program in one.
const IN_PYTHON: [&str; 4] = ["flask", "datasette", "kinto", "pocketbase"];
/// Examples in JavaScript, each with a lock file.
const IN_NODE: [&str; 1] = ["express"];

/// Installs what is missing.
pub(crate) fn install() -> Result<()> {
    php()?;
    for name in IN_NODE {
        node(name)?;
    }
    for name in IN_PYTHON {
        python(name)?;
    }
    Ok(())
}

fn php() -> Result<()> {
    let has_php = || machine::find_program(&["php"], &[]).is_some();
    if !has_php() {
        tools::install_from_debian(&["php-cli", "php-sqlite3"])?;
    }
    if has_php() {
        return Ok(());
    }
    Err(Fault::new("PHP is not installed; install its command line with SQLite (on Debian: php-cli and php-sqlite3)"))
}

fn node(name: &str) -> Result<()> {
    let folder = folder(name);
    let done = folder.join("node_modules/.installed-from.json");
    if !is_stale(&folder.join("package-lock.json"), &done)? {
        return Ok(());
    }
    let mut install = command(if cfg!(windows) { "npm.cmd" } else { "npm" });
    install.current_dir(&folder).args(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]);
    execute(&mut install)?;
    remember(&folder.join("package-lock.json"), &done)
}

fn python(name: &str) -> Result<()> {
    let (wanted, place) = (folder(name).join("requirements.txt"), environment(name));
    let done = place.join("installed-from.txt");
    if !is_stale(&wanted, &done)? {
        return Ok(());
    }
    let python = machine::find_program(&["python3", "python"], &[])
        .ok_or_else(|| Fault::new("Python is not installed; install Python 3.10 or later with its module venv"))?;
    execute(command(python).args(["-m", "venv", "--clear"]).arg(&place))?;
    let programs = place.join(if cfg!(windows) { "Scripts" } else { "bin" });
    let mut install = command(programs.join("pip"));
    // All that is needed is pinned: a package that is missing from the list is a mistake in it.
    install.args(["install", "--quiet", "--disable-pip-version-check", "--no-deps", "--requirement"]);
    execute(install.arg(&wanted))?;
    remember(&wanted, &done)
}

/// Whether something else is installed than what is wanted now; the copy of the list is written last.
fn is_stale(wanted: &Path, done: &Path) -> Result<bool> {
    let wanted = fs::read(wanted).map_err(Fault::io("read", wanted))?;
    Ok(fs::read(done).map_or(true, |installed| installed != wanted))
}

fn remember(wanted: &Path, done: &Path) -> Result<()> {
    fs::copy(wanted, done).map(drop).map_err(Fault::io("write", done))
}

fn folder(name: &str) -> PathBuf {
    machine::root().join("examples/backends").join(name)
}

/// Where the journeys look for an example's Python programs.
fn environment(name: &str) -> PathBuf {
    let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| machine::root().join("target"), PathBuf::from);
    target.join("example-backends").join(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_package_of_an_example_is_pinned() {
        for name in IN_PYTHON {
            let list = fs::read_to_string(folder(name).join("requirements.txt")).unwrap();
            for line in list.lines() {
                assert!(line.split_once("==").is_some_and(|(_, version)| !version.is_empty()), "{name}: {line}");
            }
        }
    }

    #[test]
    fn what_was_installed_from_another_list_is_stale() {
        let folder = env::temp_dir().join(format!("yousaid-stale-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let (wanted, done) = (folder.join("wanted"), folder.join("done"));
        fs::write(&wanted, "a==1").unwrap();
        assert!(is_stale(&wanted, &done).unwrap());
        remember(&wanted, &done).unwrap();
        assert!(!is_stale(&wanted, &done).unwrap());
        fs::write(&wanted, "a==2").unwrap();
        assert!(is_stale(&wanted, &done).unwrap());
        fs::remove_dir_all(&folder).unwrap();
    }
}
