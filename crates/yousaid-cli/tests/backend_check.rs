//! `yousaid backend-check` from the outside: each finding against a server that is scripted to earn it.
#![expect(clippy::unwrap_used, reason = "a test that can not go on ends with the place")]

use std::collections::HashMap;
use std::fs;
use std::io::BufRead as _;
use std::io::BufReader;
use std::io::Read as _;
use std::io::Write as _;
use std::net::TcpListener;
use std::net::TcpStream;
use std::process::Command;
use std::sync::Arc;
use std::sync::Barrier;
use std::sync::Mutex;
use std::sync::atomic::AtomicU32;
use std::sync::atomic::Ordering;
use std::thread;

use serde_json::Value;

struct Request {
    method: String,
    headers: HashMap<String, String>,
    body: String,
}

impl Request {
    fn id(&self) -> String {
        let body: Value = serde_json::from_str(&self.body).unwrap_or_default();
        body["id"].as_str().unwrap_or_default().to_owned()
    }
}

/// Status, headers, body.
type Answer = (u16, Vec<(&'static str, String)>, String);

fn json(status: u16, body: &str) -> Answer {
    (status, vec![("Content-Type", "application/json".to_owned())], body.to_owned())
}

/// A server that answers what the script says; its address.
fn serve(script: impl Fn(&Request) -> Option<Answer> + Send + Sync + 'static) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}/feedback", listener.local_addr().unwrap());
    let script = Arc::new(script);
    thread::spawn(move || {
        for stream in listener.incoming() {
            let (stream, script) = (stream.unwrap(), script.clone());
            thread::spawn(move || answer(stream, &*script));
        }
    });
    address
}

fn answer(mut stream: TcpStream, script: &dyn Fn(&Request) -> Option<Answer>) -> Option<()> {
    let mut reader = BufReader::new(stream.try_clone().ok()?);
    let mut line = String::new();
    reader.read_line(&mut line).ok()?;
    let method = line.split(' ').next()?.to_owned();
    let mut headers = HashMap::new();
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).ok()?;
        let Some((name, value)) = line.trim_end().split_once(": ") else { break };
        headers.insert(name.to_ascii_lowercase(), value.to_owned());
    }
    let mut body = vec![0; headers.get("content-length").map_or(0, |length| length.parse().unwrap())];
    reader.read_exact(&mut body).ok()?;
    let body = String::from_utf8(body).ok()?;
    // None: the connection ends without an answer.
    let (status, headers, body) = script(&Request { method, headers, body })?;
    let mut text = format!("HTTP/1.1 {status} X\r\nConnection: close\r\nContent-Length: {}\r\n", body.len());
    for (name, value) in headers {
        text += &format!("{name}: {value}\r\n");
    }
    stream.write_all(format!("{text}\r\n{body}").as_bytes()).ok()
}

/// A backend without a fault: it stores each id once, and says which.
fn sound() -> impl Fn(&Request) -> Option<Answer> + Send + Sync {
    let rows: Mutex<HashMap<String, String>> = Mutex::default();
    move |request| {
        let id = request.id();
        if id.is_empty() {
            return Some(json(422, "{}"));
        }
        let mut rows = rows.lock().unwrap();
        let count = rows.len();
        let first = rows.entry(id.clone()).or_insert_with(|| format!("{count} {}", request.body));
        let (number, body) = first.split_once(' ').unwrap();
        if body != request.body {
            return Some(json(409, "{}"));
        }
        Some(json(200, &format!(r#"{{"id": "{id}", "number": "N-{number}"}}"#)))
    }
}

const BY_ID: &str = r#", "acknowledgement": {"id": "/id", "reference": "/number"}"#;

/// Runs it; the exit code and the findings by name.
fn run(address: &str, more: &str, arguments: &[&str]) -> (i32, Value) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("backend.json");
    fs::write(&path, format!(r#"{{"kind": "backend", "address": "{address}"{more}}}"#)).unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_yousaid"));
    let output = command.arg("backend-check").arg(&path).arg("--json").args(arguments).output().unwrap();
    assert!(output.stderr.is_empty(), "{output:?}");
    let findings = serde_json::from_slice(&output.stdout).unwrap();
    (output.status.code().unwrap(), findings)
}

/// The result of a check and what was seen.
fn result<'a>(findings: &'a Value, name: &str) -> (&'a str, &'a str) {
    let list = findings["checks"].as_array().unwrap();
    let finding = list.iter().find(|finding| finding["check"] == name);
    assert!(finding.is_some(), "{name}: {findings:#}");
    let finding = finding.unwrap();
    (finding["result"].as_str().unwrap(), finding["seen"].as_str().unwrap())
}

const AGAIN: &str = "the same response again";
const AT_ONCE: &str = "the same response several times at once";
const OTHER: &str = "other answers under a known id";
const BROKEN: &str = "a broken body";
const CORS: &str = "page of another address (CORS)";
const READ: &str = "headers that the page may read";

#[test]
fn a_sound_backend_has_nothing_against_it_and_its_promise_is_said() {
    let (code, findings) = run(&serve(sound()), BY_ID, &[]);
    for name in ["answer", "speed", AGAIN, AT_ONCE, OTHER, BROKEN, "size 60 kB", "size 1 MB"] {
        assert_eq!(result(&findings, name).0, "good", "{findings:#}");
    }
    assert_eq!(result(&findings, CORS).0, "unknown", "no origin was given");
    assert_eq!(findings["promise"]["residents_read"], "received");
    assert_eq!(findings["promise"]["stored"], "once");
    assert_eq!(findings["test_responses"].as_array().unwrap().len(), 4);
    assert_eq!(code, 0);
}

#[test]
fn what_is_sent_says_that_it_is_a_test() {
    let seen: Arc<Mutex<Vec<String>>> = Arc::default();
    let (kept, sound) = (seen.clone(), sound());
    run(
        &serve(move |request| {
            kept.lock().unwrap().push(request.body.clone());
            sound(request)
        }),
        BY_ID,
        &[],
    );
    let seen = seen.lock().unwrap();
    let real = seen.iter().filter(|body| serde_json::from_str::<Value>(body).is_ok());
    assert!(real.clone().count() > 7);
    assert!(real.clone().all(|body| body.contains("yousaid-backend-check") && body.contains("please delete")));
}

#[test]
fn an_address_alone_is_a_backend_that_is_told_the_response_as_it_is() {
    let output = Command::new(env!("CARGO_BIN_EXE_yousaid")).args(["backend-check", &serve(sound())]).output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.contains("weak     answer: status 200, taken without a confirmation"), "{text}");
    assert!(text.contains("Residents read that their answers were *sent*."), "{text}");
    assert!(text.contains("stored once, however often"), "{text}");
    assert_eq!(output.status.code(), Some(0), "{text}");
}

#[test]
fn a_backend_that_stores_again_what_comes_again_is_found_out() {
    let count = Mutex::new(0);
    let script = move |request: &Request| {
        *count.lock().unwrap() += 1;
        let body = format!(r#"{{"id": "{}", "number": {}}}"#, request.id(), count.lock().unwrap());
        Some(json(200, &body))
    };
    let (code, findings) = run(&serve(script), BY_ID, &[]);
    assert_eq!(result(&findings, AGAIN).0, "fault");
    assert_eq!(result(&findings, AT_ONCE).0, "fault");
    assert_eq!(result(&findings, OTHER).0, "weak");
    assert_eq!(result(&findings, BROKEN).0, "weak", "it takes anything");
    assert_eq!(findings["promise"]["stored"], "more than once");
    assert_eq!(code, 1);
}

#[test]
fn a_backend_that_refuses_other_answers_under_a_known_id_knows_what_it_has() {
    let (_, findings) = run(&serve(sound()), r#", "acknowledgement": {"id": "/id"}"#, &[]);
    assert_eq!(result(&findings, AGAIN).0, "unknown", "without a reference of its own");
    assert_eq!(findings["promise"]["stored"], "once");
    let blind = |request: &Request| Some(json(200, &format!(r#"{{"id": "{}"}}"#, request.id())));
    let (_, findings) = run(&serve(blind), r#", "acknowledgement": {"id": "/id"}"#, &[]);
    assert_eq!(findings["promise"]["stored"], "unknown");
}

#[test]
fn two_at_a_time_that_become_two_rows_are_found_out() {
    // Looks first and inserts then, as many handlers do: right as long as one comes after the other.
    let rows: Mutex<HashMap<String, u32>> = Mutex::default();
    let turns: Mutex<Vec<String>> = Mutex::default();
    let gate = Barrier::new(4);
    let count = AtomicU32::new(0);
    let script = move |request: &Request| {
        let id = request.id();
        let known = rows.lock().unwrap().get(&id).copied();
        // The second response is the one that comes four times at once: none inserts before all have looked.
        let is_second = {
            let mut turns = turns.lock().unwrap();
            if !turns.contains(&id) {
                turns.push(id.clone());
            }
            turns.get(1) == Some(&id)
        };
        if is_second {
            gate.wait();
        }
        let number = known.unwrap_or_else(|| count.fetch_add(1, Ordering::SeqCst));
        rows.lock().unwrap().insert(id.clone(), number);
        Some(json(200, &format!(r#"{{"id": "{id}", "number": {number}}}"#)))
    };
    let (code, findings) = run(&serve(script), BY_ID, &[]);
    assert_eq!(result(&findings, AGAIN).0, "good");
    assert_eq!(result(&findings, AT_ONCE), ("fault", "4 references"));
    assert_eq!(findings["promise"]["stored"], "more than once");
    assert_eq!(code, 1);
}

#[test]
fn a_repetition_that_is_refused_needs_a_rule() {
    let known: Mutex<Vec<String>> = Mutex::default();
    let script = move |request: &Request| {
        let (id, mut known) = (request.id(), known.lock().unwrap());
        if known.contains(&id) {
            return Some(json(400, r#"{"code": "NOT_UNIQUE"}"#));
        }
        known.push(id.clone());
        Some(json(201, &format!(r#"{{"id": "{id}"}}"#)))
    };
    let address = serve(script);
    let (code, findings) = run(&address, r#", "acknowledgement": {"id": "/id"}"#, &[]);
    assert_eq!((result(&findings, AGAIN).0, code), ("fault", 1));
    let rule = r#", "acknowledgement": {"id": "/id", "already": {"status": 400, "at": "/code", "says": "NOT_UNIQUE"}}"#;
    let (code, findings) = run(&address, rule, &[]);
    assert_eq!((result(&findings, AGAIN).0, code), ("good", 0), "{findings:#}");
    assert_eq!(findings["promise"]["stored"], "once");
}

#[test]
fn what_is_no_acknowledgement_is_said_to_be_none_and_why() {
    let html = |_: &Request| Some((200, vec![("Content-Type", "text/html".to_owned())], "<h1>Sign in</h1>".to_owned()));
    let redirect = |_: &Request| Some((302, vec![("Location", "/login".to_owned())], String::new()));
    for (address, seen, follows) in [
        (serve(html), "the content type is not JSON", "login pages look like that"),
        (serve(redirect), "a redirect to /login", "never followed"),
        (serve(|_| Some(json(403, "{}"))), "status 403, refused", "needs a token"),
        (serve(|_| Some(json(422, r#"{"detail": "no `name`"}"#))), "refused: no `name`", "in the server's words"),
        (serve(|_| Some(json(500, "{}"))), "status 500", "until this passes"),
        (serve(|_| None), "no answer", "wait on the device"),
    ] {
        let (code, findings) = run(&address, "", &[]);
        let (grade, what) = result(&findings, "answer");
        assert_eq!((grade, code), ("fault", 1));
        assert!(what.contains(seen), "{what}");
        assert!(findings["checks"][0]["follows"].as_str().unwrap().contains(follows), "{findings:#}");
        assert_eq!(findings["promise"]["residents_read"], Value::Null);
    }
}

#[test]
fn a_server_that_takes_too_long_is_a_fault() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    // Connections are taken by the system, and nobody ever answers.
    let address = format!("http://{}/", listener.local_addr().unwrap());
    let (code, findings) = run(&address, "", &["--timeout", "1"]);
    assert_eq!((result(&findings, "speed").0, code), ("fault", 1));
}

#[test]
fn a_limit_to_the_size_is_a_fault_where_every_survey_needs_it() {
    let limited = |most: usize| {
        let sound = sound();
        move |request: &Request| if request.body.len() > most { Some(json(413, "{}")) } else { sound(request) }
    };
    let (code, findings) = run(&serve(limited(100_000)), BY_ID, &[]);
    assert_eq!((result(&findings, "size 60 kB").0, result(&findings, "size 1 MB").0, code), ("good", "weak", 0));
    // A response has 60,000 bytes at most, and so has the body of a backend that keeps to that.
    for more in [BY_ID, r#", "body": {"id": "$id", "all": "$answers"}, "acknowledgement": {"id": "/id"}"#] {
        let (code, findings) = run(&serve(limited(60_000)), more, &[]);
        assert_eq!((result(&findings, "size 60 kB").0, code), ("good", 0), "{more}");
        let (code, findings) = run(&serve(limited(59_999)), more, &[]);
        assert_eq!((result(&findings, "size 60 kB").0, code), ("fault", 1), "{more}");
    }
    let (code, findings) = run(&serve(limited(10_000)), BY_ID, &[]);
    assert_eq!((result(&findings, "size 60 kB").0, code), ("fault", 1));
    let (_, findings) =
        run(&serve(limited(10_000)), r#", "body": {"id": "$id"}, "acknowledgement": {"id": "/id"}"#, &[]);
    assert_eq!(result(&findings, "size 60 kB").0, "fault", "a body without answers is large all the same");
}

#[test]
fn a_broken_body_that_is_never_refused_is_tried_for_ever() {
    let sound = sound();
    let script = move |request: &Request| if request.id().is_empty() { Some(json(500, "{}")) } else { sound(request) };
    let (code, findings) = run(&serve(script), BY_ID, &[]);
    assert_eq!((result(&findings, BROKEN), code), (("weak", "status 500"), 0));
}

#[test]
fn what_a_browser_asks_for_is_asked_for() {
    const ORIGIN: &str = "https://www.elm.example";
    let allowing = |preflight: u16, headers: &'static [(&'static str, &'static str)], on_answer: bool| {
        let sound = sound();
        serve(move |request: &Request| {
            let allow = || headers.iter().map(|(name, value)| (*name, (*value).to_owned()));
            if request.method == "OPTIONS" {
                let asked = &request.headers["access-control-request-headers"];
                assert!(asked.ends_with("content-type,idempotency-key"), "{asked}");
                return Some((preflight, allow().collect(), String::new()));
            }
            assert_eq!(request.headers["origin"], ORIGIN);
            assert_eq!(request.headers["sec-fetch-site"], "cross-site");
            let (status, mut own, body) = sound(request)?;
            own.extend(allow().filter(|_| on_answer));
            Some((status, own, body))
        })
    };
    const ALL: &[(&str, &str)] = &[
        ("Access-Control-Allow-Origin", ORIGIN),
        ("Access-Control-Allow-Headers", "Content-Type, Idempotency-Key"),
        ("Access-Control-Expose-Headers", "Retry-After, Date"),
    ];
    let check = |address: &str| run(address, BY_ID, &["--origin", ORIGIN]);
    let (code, findings) = check(&allowing(204, ALL, true));
    assert_eq!((result(&findings, CORS).0, code), ("good", 0), "{findings:#}");
    for (address, seen) in [
        (allowing(405, ALL, true), "OPTIONS: status 405"),
        (allowing(204, &[], true), "Access-Control-Allow-Origin is missing"),
        (allowing(204, &[("Access-Control-Allow-Origin", "https://other.example")], true), "is https://other.example"),
        (
            allowing(
                204,
                &[("Access-Control-Allow-Origin", "*"), ("Access-Control-Allow-Headers", "content-type")],
                true,
            ),
            "lacks idempotency-key",
        ),
        (allowing(204, ALL, false), "the answer itself"),
    ] {
        let (code, findings) = check(&address);
        let (grade, what) = result(&findings, CORS);
        assert_eq!((grade, code), ("fault", 1), "{findings:#}");
        assert!(what.contains(seen), "{what}");
    }
    let hidden: &[(&str, &str)] = &[("Access-Control-Allow-Origin", "*"), ("Access-Control-Allow-Headers", "*")];
    let (code, findings) = check(&allowing(204, hidden, true));
    assert_eq!((result(&findings, READ).0, code), ("weak", 0));
    let (code, findings) = run(&allowing(204, hidden, true), "", &["--origin", ORIGIN, "--token", "x"]);
    assert_eq!(code, 1);
    let (_, seen) = result(&findings, CORS);
    assert!(seen.contains("lacks authorization"), "a star allows every header but `Authorization`: {seen}");
}

#[test]
fn a_confirmation_that_the_page_can_not_read_is_none() {
    let script = |expose: &'static str| {
        let sound = sound();
        serve(move |request: &Request| {
            let (status, mut headers, body) = if request.method == "OPTIONS" { json(200, "") } else { sound(request)? };
            headers.push(("X-Id", request.id()));
            headers.push(("Access-Control-Allow-Origin", "*".to_owned()));
            headers.push(("Access-Control-Allow-Headers", "*".to_owned()));
            headers.push(("Access-Control-Expose-Headers", expose.to_owned()));
            Some((status, headers, body))
        })
    };
    let rule = r#", "acknowledgement": {"header": "X-Id"}"#;
    let (code, findings) = run(&script("Retry-After"), rule, &["--origin", "https://www.elm.example"]);
    assert_eq!((result(&findings, READ).0, code), ("fault", 1));
    let (code, findings) = run(&script("X-Id, Retry-After"), rule, &["--origin", "https://www.elm.example"]);
    assert_eq!(code, 0, "{findings:#}");
}

#[test]
fn what_can_not_be_tried_is_said_and_ends_with_2() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("backend.json");
    let said = |text: &str, arguments: &[&str]| {
        fs::write(&path, text).unwrap();
        let mut command = Command::new(env!("CARGO_BIN_EXE_yousaid"));
        let output = command.arg("backend-check").arg(&path).args(arguments).output().unwrap();
        assert_eq!(output.status.code(), Some(2), "{output:?}");
        String::from_utf8(output.stderr).unwrap()
    };
    assert!(said("{", &[]).contains("is not JSON"));
    assert!(
        said(r#"{"kind": "backend", "adress": "/a"}"#, &[])
            .contains("/adress: unknown field `adress`; did you mean `address`?")
    );
    assert!(said(r#"{"kind": "backend", "address": "/a"}"#, &[]).contains("--base"));
    assert!(said(r#"{"kind": "backend", "address": "/a", "protocol": "collector"}"#, &[]).contains("a collector"));
}
