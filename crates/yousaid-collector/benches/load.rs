//! The collector under load: how many responses a second it acknowledges, how long each waits, whether its
//! memory grows, and whether a kill loses anything that was acknowledged.
//!
//! ```text
//! cargo bench -p yousaid-collector --bench load -- load  [SECONDS] [CONNECTIONS] [PROCESSES]
//! cargo bench -p yousaid-collector --bench load -- kill  [TIMES]
//! ```
//!
//! Both take SQLite in a new folder, or the PostgreSQL that `YOUSAID_TEST_POSTGRES` names; only with that can
//! several processes share a database. The collector is a process of its own; the clients are threads of this
//! one, each with one connection that stays open, and share the machine with it.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a measurement may stop, prints, and looks at the clock"
)]

use std::collections::HashSet;
use std::env;
use std::fs;
use std::io::BufRead as _;
use std::io::BufReader;
use std::io::Read as _;
use std::io::Write as _;
use std::net::TcpStream;
use std::path::Path;
use std::process::Child;
use std::process::Command;
use std::process::Stdio;
use std::sync::Arc;
use std::sync::Mutex;
use std::sync::atomic::AtomicBool;
use std::sync::atomic::Ordering;
use std::thread;
use std::time::Duration;
use std::time::Instant;

use yousaid_collector::Config;
use yousaid_testing::REPAIR_VISIT;
use yousaid_testing::Scenario;

const SERVE: &str = "serve";
const TOKEN: &str = "0123456789abcdef0123456789abcdef";
const SURVEY: &str = "repair-visit";

fn main() {
    let words: Vec<String> = env::args().skip(1).filter(|word| word != "--bench").collect();
    let number = |at: usize, default: u64| words.get(at).map_or(default, |word| word.parse().unwrap());
    match words.first().map(String::as_str) {
        Some(SERVE) => server(Path::new(&words[1]), &words[2]),
        Some("kill") => kill(number(1, 20)),
        // Without a word it is `cargo bench`, or a test run that only wants to know that it builds.
        Some("load") => load(number(1, 20), number(2, 64), number(3, 1)),
        _ => load(2, 16, 1),
    }
}

/// Runs in the other process.
fn server(folder: &Path, database: &str) {
    let mut config = Config::new(folder.join("surveys"), database);
    config.admin_token = Some(TOKEN.to_owned());
    config.listen.set_port(0);
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let server = yousaid_collector::Server::bind(config).await.unwrap();
        println!("{}", server.address());
        server.run(std::future::pending()).await;
    });
}

/// A collector as a process.
struct Running {
    child: Child,
    address: String,
}

impl Running {
    fn start(folder: &Path, database: &str) -> Self {
        let mut child = Command::new(env::current_exe().unwrap())
            .args([SERVE, &folder.display().to_string(), database])
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut address = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut address).unwrap();
        Self { child, address: address.trim().to_owned() }
    }

    fn kill(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// Megabytes of memory that are its own.
    fn memory(&self) -> f64 {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap_or_default();
        let line = status.lines().find(|line| line.starts_with("RssAnon:")).unwrap_or("RssAnon: 0 kB");
        line.split_whitespace().nth(1).unwrap().parse::<f64>().unwrap() / 1000.0
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A folder with the survey, and the address of an empty database.
fn place() -> (tempfile::TempDir, String) {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("surveys")).unwrap();
    fs::write(folder.path().join("surveys/repair-visit.json"), REPAIR_VISIT).unwrap();
    let database = match env::var("YOUSAID_TEST_POSTGRES") {
        Ok(server) => {
            use sqlx::migrate::MigrateDatabase as _;
            sqlx::any::install_default_drivers();
            let (front, _) = server.rsplit_once('/').unwrap();
            let database = format!("{front}/load_{}", std::process::id());
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            runtime.block_on(sqlx::Any::create_database(&database)).unwrap();
            database
        }
        Err(_) => format!("sqlite://{}", folder.path().join("responses.sqlite").display()),
    };
    (folder, database)
}

/// What a resident's browser sends, in parts around the id.
fn template() -> Vec<String> {
    let mut resident = Scenario::of(REPAIR_VISIT);
    resident.choose("done", "yes").choose("ease", "very_easy").go_on();
    resident.type_in("visits", "2");
    resident.finish();
    let response = resident.response(1);
    let body = response.to_json().to_text();
    body.split(response.id.as_str()).map(str::to_owned).collect()
}

/// One client with its connection.
struct Client {
    address: String,
    stream: Option<BufReader<TcpStream>>,
    template: Arc<Vec<String>>,
}

impl Client {
    /// Sends a response of this id; whether it was acknowledged.
    fn send(&mut self, id: &str) -> bool {
        let body = self.template.join(id);
        let request = format!(
            "PUT /v1/surveys/{SURVEY}/responses/{id} HTTP/1.1\r\nhost: {}\r\ncontent-type: application/json\r\n\
             idempotency-key: {id}\r\ncontent-length: {}\r\n\r\n{body}",
            self.address,
            body.len()
        );
        let answer = self.exchange(&request);
        if answer.is_none() {
            self.stream = None;
        }
        answer.is_some_and(|status| status == 200 || status == 201)
    }

    fn exchange(&mut self, request: &str) -> Option<u16> {
        if self.stream.is_none() {
            let stream = TcpStream::connect(&self.address).ok()?;
            stream.set_nodelay(true).ok()?;
            stream.set_read_timeout(Some(Duration::from_secs(30))).ok()?;
            self.stream = Some(BufReader::new(stream));
        }
        let stream = self.stream.as_mut()?;
        stream.get_mut().write_all(request.as_bytes()).ok()?;
        let mut line = String::new();
        stream.read_line(&mut line).ok().filter(|read| *read > 0)?;
        let status = line.split(' ').nth(1)?.parse().ok()?;
        let mut length = 0;
        loop {
            line.clear();
            stream.read_line(&mut line).ok().filter(|read| *read > 0)?;
            if line == "\r\n" {
                break;
            }
            if let Some(value) = line.to_ascii_lowercase().strip_prefix("content-length:") {
                length = value.trim().parse().ok()?;
            }
        }
        let mut body = vec![0; length];
        stream.read_exact(&mut body).ok()?;
        Some(status)
    }
}

/// A UUID of version 4 that is this one's alone.
fn id(client: u64, number: u64, run: u64) -> String {
    let [a, b] =
        [run.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ client, number].map(|n| n.wrapping_mul(0xD6E8_FEB8_6659_FD93));
    format!(
        "{:08x}-{:04x}-4{:03x}-8{:03x}-{:012x}",
        a >> 32,
        (a >> 16) & 0xffff,
        a & 0xfff,
        client & 0xfff,
        b & 0xffff_ffff_ffff
    )
}

fn load(seconds: u64, connections: u64, processes: u64) {
    let (folder, database) = place();
    let servers: Vec<Running> = (0..processes).map(|_| Running::start(folder.path(), &database)).collect();
    let template = Arc::new(template());
    let stop = Arc::new(AtomicBool::new(false));
    let start = Instant::now();
    let clients: Vec<_> = (0..connections)
        .map(|client| {
            let address = servers[usize::try_from(client % processes).unwrap()].address.clone();
            let mut sender = Client { address, stream: None, template: template.clone() };
            let stop = stop.clone();
            thread::spawn(move || {
                let (mut waits, mut refused) = (Vec::new(), 0_u64);
                for number in 0.. {
                    if stop.load(Ordering::Relaxed) {
                        break;
                    }
                    let sent = Instant::now();
                    if sender.send(&id(client, number, 0)) {
                        waits.push(u32::try_from(sent.elapsed().as_micros()).unwrap());
                    } else {
                        refused += 1;
                        // As a device does: not at once.
                        thread::sleep(Duration::from_millis(200));
                    }
                }
                (waits, refused)
            })
        })
        .collect();
    let mut memory = Vec::new();
    while start.elapsed() < Duration::from_secs(seconds) {
        thread::sleep(Duration::from_secs(1));
        memory.push(servers.iter().map(Running::memory).sum::<f64>());
    }
    stop.store(true, Ordering::Relaxed);
    let results: Vec<_> = clients.into_iter().map(|client| client.join().unwrap()).collect();
    let elapsed = start.elapsed().as_secs_f64();
    let mut waits: Vec<u32> = results.iter().flat_map(|(waits, _)| waits.iter().copied()).collect();
    waits.sort_unstable();
    let refused: u64 = results.iter().map(|(_, refused)| refused).sum();
    let at = |part: f64| f64::from(waits[((waits.len() - 1) as f64 * part) as usize]) / 1000.0;
    let quarter = (memory.len() / 4).max(1);
    println!(
        "{} responses acknowledged in {elapsed:.1} s by {connections} connections to {processes} process(es): {:.0} a second; \
         p50 {:.1} ms, p99 {:.1} ms, longest {:.1} ms; {refused} sent away; memory {:.1} MB after a quarter of the time, {:.1} MB at the end",
        waits.len(),
        waits.len() as f64 / elapsed,
        at(0.5),
        at(0.99),
        at(1.0),
        memory[quarter - 1],
        memory.last().unwrap(),
    );
}

/// Kills the collector at random moments under load, and counts what was acknowledged and is not there.
fn kill(times: u64) {
    let (folder, database) = place();
    let template = Arc::new(template());
    let acknowledged = Arc::new(Mutex::new(HashSet::new()));
    for time in 0..times {
        let mut server = Running::start(folder.path(), &database);
        let stop = Arc::new(AtomicBool::new(false));
        let clients: Vec<_> = (0..32)
            .map(|client| {
                let mut sender = Client { address: server.address.clone(), stream: None, template: template.clone() };
                let (stop, acknowledged) = (stop.clone(), acknowledged.clone());
                thread::spawn(move || {
                    for number in 0.. {
                        if stop.load(Ordering::Relaxed) {
                            break;
                        }
                        let id = id(client, number, time + 1);
                        if sender.send(&id) {
                            acknowledged.lock().unwrap().insert(id);
                        }
                    }
                })
            })
            .collect();
        // 100 to 1,100 ms, differently each time.
        thread::sleep(Duration::from_millis(100 + (time * 397) % 1000));
        server.kill();
        stop.store(true, Ordering::Relaxed);
        clients.into_iter().for_each(|client| client.join().unwrap());
    }
    let server = Running::start(folder.path(), &database);
    let stored = stored(&server.address);
    let acknowledged = acknowledged.lock().unwrap();
    let lost = acknowledged.iter().filter(|id| !stored.contains(*id)).count();
    println!("{} acknowledged over {times} kills, {} stored, {lost} lost", acknowledged.len(), stored.len());
    assert_eq!(lost, 0);
}

/// The ids of everything that is stored.
fn stored(address: &str) -> HashSet<String> {
    let mut stream = TcpStream::connect(address).unwrap();
    write!(
        stream,
        "GET /v1/surveys/{SURVEY}/responses.ndjson HTTP/1.1\r\nhost: {address}\r\nauthorization: Bearer {TOKEN}\r\nconnection: close\r\n\r\n"
    )
    .unwrap();
    let mut ids = HashSet::new();
    for line in BufReader::new(stream).lines() {
        let line = line.unwrap();
        let Some((_, rest)) = line.split_once(r#""response":{"id":""#) else { continue };
        let id = rest.get(..36).unwrap_or_else(|| panic!("an id is cut in {line}"));
        assert!(ids.insert(id.to_owned()), "{id} is there twice");
    }
    ids
}
