//! The collector under load: how many responses a second it acknowledges, how long each waits, whether its
//! memory grows, and whether a kill loses anything that was acknowledged.
//!
//! ```text
//! cargo bench -p yousaid-collector --bench load -- load    [SECONDS] [CONNECTIONS] [PROCESSES]
//! cargo bench -p yousaid-collector --bench load -- million [RESPONSES] [CONNECTIONS] [PROCESSES]
//! cargo bench -p yousaid-collector --bench load -- kill    [TIMES]
//! ```
//!
//! All take SQLite in a new folder, or the PostgreSQL that `YOUSAID_TEST_POSTGRES` names; only with that can
//! several processes share a database. The collector is a process of its own; the clients are one
//! thread of this one, each with a connection that stays open, and share the machine with it.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a measurement may stop, prints, and looks at the clock"
)]

use std::cell::RefCell;
use std::collections::HashSet;
use std::env;
use std::fs;
use std::io::BufRead as _;
use std::io::BufReader;
use std::io::Write as _;
use std::path::Path;
use std::process::Child;
use std::process::Command;
use std::process::Stdio;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::sync::atomic::AtomicU64;
use std::sync::atomic::Ordering;
use std::time::Duration;
use std::time::Instant;

use futures::future::join;
use futures::future::join_all;
use tokio::io::AsyncReadExt as _;
use tokio::io::AsyncWriteExt as _;
use tokio::net::TcpStream;
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
        Some("load") => load(Until::Seconds(number(1, 20)), number(2, 64), number(3, 1)),
        Some("million") => load(Until::Responses(number(1, 1_000_000)), number(2, 64), number(3, 1)),
        _ => load(Until::Seconds(2), 16, 1),
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
    stream: Option<TcpStream>,
    template: Arc<Vec<String>>,
    /// What is sent and what came, kept from one exchange to the next.
    request: Vec<u8>,
    answer: Vec<u8>,
}

impl Client {
    fn new(address: &str, template: &Arc<Vec<String>>) -> Self {
        let (address, template) = (address.to_owned(), template.clone());
        Self { address, stream: None, template, request: Vec::new(), answer: Vec::new() }
    }

    /// Sends a response of this id; whether it was acknowledged.
    async fn send(&mut self, id: &str) -> bool {
        let length = self.template.iter().map(String::len).sum::<usize>() + (self.template.len() - 1) * id.len();
        self.request.clear();
        write!(
            self.request,
            "PUT /v1/surveys/{SURVEY}/responses/{id} HTTP/1.1\r\nhost: {}\r\ncontent-type: application/json\r\n\
             idempotency-key: {id}\r\ncontent-length: {length}\r\n\r\n",
            self.address,
        )
        .unwrap();
        for (at, part) in self.template.iter().enumerate() {
            if at > 0 {
                self.request.extend(id.as_bytes());
            }
            self.request.extend(part.as_bytes());
        }
        let is_taken = self.exchange().await.unwrap_or(false);
        if !is_taken {
            self.stream = None;
        }
        is_taken
    }

    async fn exchange(&mut self) -> Option<bool> {
        if self.stream.is_none() {
            let stream = TcpStream::connect(&self.address).await.ok()?;
            stream.set_nodelay(true).ok()?;
            self.stream = Some(stream);
        }
        let stream = self.stream.as_mut()?;
        stream.write_all(&self.request).await.ok()?;
        self.answer.clear();
        loop {
            if stream.read_buf(&mut self.answer).await.ok()? == 0 {
                return None;
            }
            // Short answers come in one piece; the body is the last of it.
            let text = str::from_utf8(&self.answer).ok()?;
            let Some((head, body)) = text.split_once("\r\n\r\n") else { continue };
            let (_, length) = head.split_once("content-length: ")?;
            let length: usize = length.split("\r\n").next()?.parse().ok()?;
            if body.len() >= length {
                return Some(head.starts_with("HTTP/1.1 20"));
            }
        }
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

/// When a run ends.
#[derive(Clone, Copy)]
enum Until {
    Seconds(u64),
    Responses(u64),
}

/// What came of one client.
#[derive(Default)]
struct Came {
    /// Microseconds of each exchange.
    waits: Vec<u32>,
    refused: u64,
}

fn load(until: Until, connections: u64, processes: u64) {
    let (folder, database) = place();
    let servers: Vec<Running> = (0..processes).map(|_| Running::start(folder.path(), &database)).collect();
    let template = Arc::new(template());
    let stop = AtomicBool::new(false);
    let sent = AtomicU64::new(0);
    let start = Instant::now();
    let client = async |client: u64| {
        let address = &servers[usize::try_from(client % processes).unwrap()].address;
        let mut sender = Client::new(address, &template);
        let mut came = Came::default();
        for number in 0.. {
            if stop.load(Ordering::Relaxed) {
                break;
            }
            let begun = Instant::now();
            if sender.send(&id(client, number, 0)).await {
                came.waits.push(u32::try_from(begun.elapsed().as_micros()).unwrap());
                sent.fetch_add(1, Ordering::Relaxed);
            } else {
                came.refused += 1;
                // As a device does: not at once.
                tokio::time::sleep(Duration::from_millis(200)).await;
            }
        }
        came
    };
    let mut memory: Vec<f64> = Vec::new();
    let watch = async {
        let mut said = 0;
        loop {
            tokio::time::sleep(Duration::from_secs(1)).await;
            memory.push(servers.iter().map(Running::memory).sum());
            let (done, seconds) = (sent.load(Ordering::Relaxed), start.elapsed().as_secs());
            let (part, is_done) = match until {
                Until::Seconds(most) => (seconds * 10 / most, seconds >= most),
                Until::Responses(most) => (done * 10 / most, done >= most),
            };
            if part > said {
                said = part;
                println!("{done} after {seconds} s, memory {:.1} MB", memory.last().unwrap());
            }
            if is_done {
                stop.store(true, Ordering::Relaxed);
                return;
            }
        }
    };
    // All clients on one thread: they are to cost little, not to be quick.
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let (came, ()) = runtime.block_on(join(join_all((0..connections).map(client)), watch));
    let elapsed = start.elapsed().as_secs_f64();
    let mut waits: Vec<u32> = came.iter().flat_map(|came| came.waits.iter().copied()).collect();
    waits.sort_unstable();
    let refused: u64 = came.iter().map(|came| came.refused).sum();
    let at = |part: f64| f64::from(waits[((waits.len() - 1) as f64 * part) as usize]) / 1000.0;
    let quarter = (memory.len() / 4).max(1);
    println!(
        "{} responses acknowledged in {elapsed:.1} s by {connections} connections to {processes} process(es): {:.0} a second; \
         p50 {:.1} ms, p99 {:.1} ms, longest {:.1} ms; {refused} sent away; memory {:.1} MB after a quarter of the time, {:.1} MB at the end; \
         the collector took {:.1} s of the processors, the clients {:.1} s",
        waits.len(),
        waits.len() as f64 / elapsed,
        at(0.5),
        at(0.99),
        at(1.0),
        memory[quarter - 1],
        memory.last().unwrap(),
        servers.iter().map(|server| processor_seconds(server.child.id())).sum::<f64>(),
        processor_seconds(std::process::id()),
    );
}

/// Seconds that a process has had of the processors, in user and system together (proc(5), `stat`).
fn processor_seconds(process: u32) -> f64 {
    let stat = fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
    let (_, fields) = stat.rsplit_once(") ").unwrap_or_default();
    let ticks: f64 = fields.split(' ').skip(11).take(2).filter_map(|field| field.parse::<f64>().ok()).sum();
    // A hundred ticks a second on every Linux that we know.
    ticks / 100.0
}

/// Kills the collector at random moments under load, and counts what was acknowledged and is not there.
fn kill(times: u64) {
    let (folder, database) = place();
    let template = Arc::new(template());
    let acknowledged = RefCell::new(HashSet::new());
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    for time in 0..times {
        let mut server = Running::start(folder.path(), &database);
        let stop = AtomicBool::new(false);
        let address = server.address.clone();
        let client = async |client: u64| {
            let mut sender = Client::new(&address, &template);
            for number in 0.. {
                if stop.load(Ordering::Relaxed) {
                    break;
                }
                let id = id(client, number, time + 1);
                if sender.send(&id).await {
                    acknowledged.borrow_mut().insert(id);
                }
            }
        };
        let killing = async {
            // 100 to 1,100 ms, differently each time.
            tokio::time::sleep(Duration::from_millis(100 + (time * 397) % 1000)).await;
            server.kill();
            stop.store(true, Ordering::Relaxed);
        };
        runtime.block_on(join(join_all((0..32).map(client)), killing));
    }
    let server = Running::start(folder.path(), &database);
    let stored = stored(&server.address);
    let acknowledged = acknowledged.borrow();
    let lost = acknowledged.iter().filter(|id| !stored.contains(*id)).count();
    println!("{} acknowledged over {times} kills, {} stored, {lost} lost", acknowledged.len(), stored.len());
    assert_eq!(lost, 0);
}

/// The ids of everything that is stored.
fn stored(address: &str) -> HashSet<String> {
    let mut stream = std::net::TcpStream::connect(address).unwrap();
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
