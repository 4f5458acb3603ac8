//! A throw-away PostgreSQL for the tests: its own folder, its own port, gone afterwards.

use crate::{
    fault::{Fault, Result},
    machine,
    run::{capture, command},
    tools,
};
use std::{
    env, fs,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread,
    time::Duration,
};

/// The variable through which the tests learn the address.
pub(crate) const VARIABLE: &str = "YOUSAID_TEST_POSTGRES";

const READY: &str = "database system is ready to accept connections";
const PATIENCE: Duration = Duration::from_secs(60);

/// A shell that outlives this process by a moment: when its input closes, for whatever reason (the end
/// of the tests, a failure, ctrl-c, a kill), it stops the server and removes the folder. It ignores
/// ctrl-c itself, or it would be gone before the server.
const KEEPER: &str = r#"
trap '' INT HUP
folder=$1; shift
"$@" </dev/null >"$folder/log" 2>&1 &
server=$!
cat >/dev/null
kill -INT "$server" 2>/dev/null
wait "$server"
rm -rf "$folder"
"#;

/// A running server; stopped and removed when dropped.
#[derive(Debug)]
pub(crate) struct Postgres {
    keeper: Option<Child>,
    address: String,
}

impl Postgres {
    /// Starts a server, or takes the one that the environment names.
    pub(crate) fn start() -> Result<Self> {
        if let Ok(address) = env::var(VARIABLE) {
            println!("    using the PostgreSQL named in {VARIABLE}");
            return Ok(Self { keeper: None, address });
        }
        let programs = tools::postgres()?;
        let port = machine::free_port()?;
        let user = other_user()?;
        let folder = env::temp_dir().join(format!("yousaid-postgres-{}-{port}", std::process::id()));
        fs::create_dir_all(&folder).map_err(Fault::io("create", &folder))?;
        let started = Self::start_in(&folder, &programs, port, user);
        if started.is_err() {
            // The keeper may already have removed it.
            let _ = fs::remove_dir_all(&folder);
        }
        started
    }

    fn start_in(folder: &Path, programs: &Path, port: u16, user: Option<User>) -> Result<Self> {
        give(folder, user)?;
        let data = folder.join("data");
        let mut initdb = as_user(programs.join("initdb"), user, folder);
        initdb.args(["--username=yousaid", "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync", "-D"]);
        capture(initdb.arg(&data))?;

        let mut keeper = as_user(PathBuf::from("sh"), user, folder);
        keeper.args(["-c", KEEPER, "keeper"]).arg(folder).arg(programs.join("postgres")).arg("-D").arg(&data);
        // Safe on disk does not matter for what is thrown away; speed does.
        let settings = [
            "listen_addresses=127.0.0.1",
            "fsync=off",
            "synchronous_commit=off",
            "full_page_writes=off",
            "max_connections=200",
        ];
        for setting in settings {
            keeper.args(["-c", setting]);
        }
        keeper.arg("-c").arg(format!("port={port}"));
        keeper.arg("-c").arg(format!("unix_socket_directories={}", folder.display()));
        let child = keeper
            .stdin(Stdio::piped())
            .spawn()
            .map_err(|error| Fault::new(format!("can't start PostgreSQL: {error}")))?;
        let server = Self { keeper: Some(child), address: format!("postgres://yousaid@127.0.0.1:{port}/postgres") };
        wait_until_ready(&folder.join("log"))?;
        Ok(server)
    }

    /// The connection string of a database in which tests may create what they like.
    pub(crate) fn address(&self) -> &str {
        &self.address
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        if let Some(mut keeper) = self.keeper.take() {
            drop(keeper.stdin.take());
            // A server that does not stop is not worth failing a test run for.
            let _ = keeper.wait();
        }
    }
}

fn wait_until_ready(log: &Path) -> Result<()> {
    let start = machine::now();
    loop {
        let said = fs::read_to_string(log).unwrap_or_default();
        if said.contains(READY) {
            return Ok(());
        }
        if said.contains("FATAL") || start.elapsed() > PATIENCE {
            return Err(Fault::new(format!("PostgreSQL did not start; it said:\n{said}")));
        }
        thread::sleep(Duration::from_millis(50));
    }
}

/// A user of the system by number, as PostgreSQL refuses to run as root.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct User {
    uid: u32,
    gid: u32,
}

fn other_user() -> Result<Option<User>> {
    if !machine::is_root() {
        return Ok(None);
    }
    let users = Path::new("/etc/passwd");
    let users = fs::read_to_string(users).map_err(Fault::io("read", users))?;
    find_user(&users, &["postgres", "nobody"]).map(Some).ok_or_else(|| {
        Fault::new("PostgreSQL does not run as root, and there is no user `postgres` or `nobody`; run the tests as another user")
    })
}

fn find_user(users: &str, names: &[&str]) -> Option<User> {
    names.iter().find_map(|name| {
        let line = users.lines().find(|line| line.split(':').next() == Some(name))?;
        let mut fields = line.split(':').skip(2);
        Some(User { uid: fields.next()?.parse().ok()?, gid: fields.next()?.parse().ok()? })
    })
}

#[cfg(unix)]
fn as_user(program: PathBuf, user: Option<User>, folder: &Path) -> Command {
    use std::os::unix::process::CommandExt;
    let mut command = command(program);
    // The root of the workspace may be closed to that user.
    command.current_dir(folder).env("LC_ALL", "C");
    if let Some(user) = user {
        command.uid(user.uid).gid(user.gid);
    }
    command
}

#[cfg(unix)]
fn give(folder: &Path, user: Option<User>) -> Result<()> {
    let Some(user) = user else { return Ok(()) };
    std::os::unix::fs::chown(folder, Some(user.uid), Some(user.gid)).map_err(Fault::io("hand over", folder))
}

#[cfg(not(unix))]
fn as_user(program: PathBuf, _: Option<User>, folder: &Path) -> Command {
    let mut command = command(program);
    command.current_dir(folder);
    command
}

#[cfg(not(unix))]
fn give(_: &Path, _: Option<User>) -> Result<()> {
    Err(Fault::new(format!("there is no way to start PostgreSQL on this system yet; name a running one in {VARIABLE}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_named_user_that_exists_is_taken() {
        let users = "root:x:0:0:root:/home:/bin/sh\nnobody:x:65534:65533:nobody:/:/bin/false\n";
        assert_eq!(find_user(users, &["postgres", "nobody"]), Some(User { uid: 65534, gid: 65533 }));
        assert_eq!(find_user(users, &["postgres"]), None);
    }
}
