//! The machine that a task runs on: folders, programs on it, whether we are root, the time.

use crate::fault::{Fault, Result};
use std::{
    env,
    net::TcpListener,
    path::{Path, PathBuf},
    process::Command,
    time::Instant,
};

/// The folder of the workspace.
pub(crate) fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).unwrap_or(here).to_path_buf()
}

/// Cargo's target folder.
pub(crate) fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |given| root().join(given))
}

/// The folder in which cargo keeps the sources of dependencies.
pub(crate) fn cargo_home() -> Result<PathBuf> {
    if let Some(home) = env::var_os("CARGO_HOME") {
        return Ok(PathBuf::from(home));
    }
    env::home_dir().map(|home| home.join(".cargo")).ok_or_else(|| Fault::new("there is no home folder; set CARGO_HOME"))
}

/// The first of `names` that is a file in a folder of `PATH` or of `also`.
pub(crate) fn find_program(names: &[&str], also: &[PathBuf]) -> Option<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    let folders: Vec<PathBuf> = env::split_paths(&path).chain(also.iter().cloned()).collect();
    names.iter().find_map(|name| {
        folders
            .iter()
            .map(|folder| folder.join(format!("{name}{}", env::consts::EXE_SUFFIX)))
            .find(|file| file.is_file())
    })
}

/// Whether the task runs as the root user.
pub(crate) fn is_root() -> bool {
    cfg!(unix)
        && Command::new("id").arg("-u").output().is_ok_and(|out| String::from_utf8_lossy(&out.stdout).trim() == "0")
}

/// A port on this machine that nobody listens on now.
pub(crate) fn free_port() -> Result<u16> {
    TcpListener::bind(("127.0.0.1", 0))
        .and_then(|listener| listener.local_addr())
        .map(|address| address.port())
        .map_err(|error| Fault::new(format!("can't open a port on this machine: {error}")))
}

/// The time, to say how long a step took.
#[expect(clippy::disallowed_methods, reason = "tasks run on a developer's machine, never in a browser")]
pub(crate) fn now() -> Instant {
    Instant::now()
}
