//! What is not kept: who, from where, with what, when.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::Mutex;
use std::sync::OnceLock;
use std::sync::atomic::AtomicUsize;
use std::sync::atomic::Ordering;
use std::time::Duration;

use axum::http::Request;
use axum::http::StatusCode;
use axum::http::request::Builder;
use serde_json::json;
use sqlx::Row as _;
use tokio::net::TcpListener;
use yousaid_collector::Rate;
use yousaid_collector::links;
use yousaid_schema::Response;
use yousaid_schema::SealKey;
use yousaid_seal::PrivateKey;
use yousaid_seal::seal;

use crate::support::Place;
use crate::support::TOKEN;
use crate::support::definition;
use crate::support::hash_of;
use crate::support::put;
use crate::support::response_with;

const CANARIES: [&str; 4] = ["203.0.113.77", "Canary-Browser", "canary-cookie", "canary-referer"];
/// What is answered, and stored nowhere in these words: sealed, or in a form that is not sent off.
const ANSWER: &str = "canary answer 5520";
/// Before what was found in PostgreSQL's write-ahead log.
const LOGGED: &str = "in the log: ";
/// What is answered and stored.
const OPEN_ANSWER: &str = "open canary 9913";

/// Collects what is logged.
#[derive(Clone, Default)]
struct Lines(Arc<Mutex<Vec<u8>>>);

impl io::Write for Lines {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Everything that is logged by any test of this process, at every level.
fn lines() -> &'static Lines {
    static LINES: OnceLock<Lines> = OnceLock::new();
    LINES.get_or_init(|| {
        let lines = Lines::default();
        let writer = lines.clone();
        let subscriber = tracing_subscriber::fmt()
            .with_max_level(tracing::Level::TRACE)
            .without_time()
            .with_ansi(false)
            .with_writer(move || writer.clone())
            .finish();
        // For the whole process: a subscriber of this thread alone misses what other threads hit first.
        // What other tests log may not hold the secrets of these either.
        tracing::subscriber::set_global_default(subscriber).unwrap();
        lines
    })
}

/// What was logged so far.
fn logged() -> String {
    String::from_utf8_lossy(&lines().0.lock().unwrap()).into_owned()
}

/// A request with everything in it that tells who sends it.
fn traced(request: Builder) -> Builder {
    request
        .header("x-forwarded-for", CANARIES[0])
        .header("forwarded", format!("for={}", CANARIES[0]))
        .header("user-agent", CANARIES[1])
        .header("cookie", CANARIES[2])
        .header("referer", CANARIES[3])
}

/// A web server that takes nothing, and counts who tried to tell it.
async fn deaf() -> (SocketAddr, Arc<AtomicUsize>) {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let (address, calls) = (listener.local_addr().unwrap(), Arc::<AtomicUsize>::default());
    let counted = Arc::clone(&calls);
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            counted.fetch_add(1, Ordering::SeqCst);
            drop(stream);
        }
    });
    (address, calls)
}

/// Sends answers on every way that there is to a collector with every rule that there is: one-time links, a webhook
/// and a command that take nothing, a limit to how fast one sender may send. Gives the links that were used, and what
/// the disk holds while the collector runs.
async fn sent_everywhere(place: &mut Place, bodies: &[String], id: &str) -> (Vec<String>, Vec<u8>) {
    lines();
    let (address, calls) = deaf().await;
    let webhook = json!({"url": format!("http://{address}/hook"), "secret_file": "secret", "private_address": true, "answers": true});
    place.write("surveys/secret", "whsec_Q2FuYXJ5V2ViaG9va1NlY3JldDAxMjM0");
    let rules = json!({"links": true, "proof_of_work": {"bits": 8}});
    place.write("surveys/collector.json", &json!({"surveys": {"doors": rules}, "webhooks": [webhook]}).to_string());
    let told = place.path().join("told");
    place.config.on_response =
        ["/bin/sh", "-c", "cat > /dev/null; echo told >> \"$0\"; exit 1"].map(str::to_owned).to_vec();
    place.config.on_response.push(told.display().to_string());
    place.config.on_response_answers = true;
    place.config.address_header = Some("x-forwarded-for".to_owned());
    let limits = &mut place.config.limits;
    limits.rate = Some(Rate { at_once: 8, a_minute: 1 });
    (limits.hook_first_wait, limits.hook_longest_wait) = (Duration::from_millis(20), Duration::from_millis(50));
    let links = links(&place.config, "doors", 1, None).await.unwrap();
    let service = place.open().await;
    let collector = service.collector.clone();
    let telling = tokio::spawn(async move { collector.tell_hooks().await });
    let mut statuses = Vec::new();
    for body in bodies {
        for before in [format!("/l/{}", links[0]), String::new()] {
            let request = traced(Request::put(format!("{before}/v1/surveys/doors/responses/{id}")))
                .header("content-type", "application/json");
            statuses.push(service.send(request.body(body.clone().into()).unwrap()).await.status);
            let form = traced(Request::post(format!("{before}/s/doors?estate=x")))
                .header("content-type", "application/x-www-form-urlencoded")
                .header("sec-fetch-site", "same-origin");
            let fields = format!("safe=no&why={}&~go=next", ANSWER.replace(' ', "+"));
            service.send(form.body(fields.into()).unwrap()).await;
            for path in ["/v1/surveys/doors/begin", "/s/doors", "/surveys/doors.json"] {
                service.send(traced(Request::get([&before, path].concat())).body("".into()).unwrap()).await;
            }
        }
    }
    assert!(statuses.contains(&StatusCode::CREATED) && statuses.contains(&StatusCode::OK), "{statuses:?}");
    for _ in 0..10 {
        let again = traced(put(id)).body(bodies[0].clone().into()).unwrap();
        statuses.push(service.send(again).await.status);
    }
    assert!(statuses.contains(&StatusCode::TOO_MANY_REQUESTS), "{statuses:?}");
    for path in ["/v1/surveys/doors/responses.csv", "/v1/surveys/doors/held.ndjson", "/staff/hooks"] {
        service.download_status(path).await;
    }
    let is_told = || std::fs::read_to_string(&told).is_ok_and(|told| told.lines().count() > 1);
    let tried = async {
        while calls.load(Ordering::SeqCst) < 2 || !is_told() {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(60), tried).await.unwrap();
    telling.abort();
    let mut held = kept(place).await;
    service.collector.close().await;
    held.extend(kept(place).await);
    (links, held)
}

/// What the database's disk holds: files and write-ahead log.
async fn kept(place: &Place) -> Vec<u8> {
    let mut held = Vec::new();
    if place.config.database.starts_with("sqlite:") {
        for entry in std::fs::read_dir(place.path()).unwrap() {
            let path = entry.unwrap().path();
            let is_database = path.file_name().unwrap().to_string_lossy().starts_with("responses.sqlite");
            if is_database {
                held.extend(std::fs::read(path).unwrap());
            }
        }
        return held;
    }
    let pool = sqlx::AnyPool::connect(&place.config.database).await.unwrap();
    let names = "SELECT table_name::text FROM information_schema.tables WHERE table_schema = 'public'";
    for name in sqlx::query(names).fetch_all(&pool).await.unwrap() {
        let name: String = name.get(0);
        let lines = sqlx::query(sqlx::AssertSqlSafe(format!("SELECT t::text FROM \"{name}\" t")))
            .fetch_all(&pool)
            .await
            .unwrap();
        held.extend(lines.iter().flat_map(|line| line.get::<String, _>(0).into_bytes()));
    }
    // The log is the whole server's, so other tests write there too; it is read there, for the canaries alone.
    for canary in CANARIES.into_iter().chain([ANSWER, OPEN_ANSWER]) {
        let found = "SELECT count(*) FROM pg_ls_waldir() AS log \
            WHERE position(convert_to($1, 'UTF8') IN pg_read_binary_file('pg_wal/' || log.name, 0, 67108864, true)) > 0";
        let count: i64 = sqlx::query(found).bind(canary).fetch_one(&pool).await.unwrap().get(0);
        if count > 0 {
            held.extend(format!("{LOGGED}{canary}").bytes());
        }
    }
    pool.close().await;
    held
}

/// Whether bytes hold a text, as it is or, as PostgreSQL writes columns of bytes, in hexadecimal digits.
fn holds(bytes: &[u8], text: &str) -> bool {
    let digits: String = text.bytes().map(|byte| format!("{byte:02x}")).collect();
    [text, &digits].iter().any(|text| bytes.windows(text.len()).any(|window| window == text.as_bytes()))
}

fn not_logged(secrets: &[&str]) {
    let logged = logged();
    assert!(logged.contains("PUT") && logged.contains("/v1/surveys/{survey}/responses/{id}"), "{logged}");
    for secret in secrets {
        assert!(!logged.contains(secret), "{secret} is in the log");
    }
}

on_every_database! {
    async fn neither_logs_nor_database_hold_addresses_browsers_or_times(place: Place) {
        let mut place = place;
        let response = response_with(json!({
            "safe": {"choice": "no", "language": "en"}, "why": {"text": OPEN_ANSWER, "language": "en"}}));
        let id = response["id"].as_str().unwrap();
        let mut wrong = response.clone();
        wrong["answers"]["rooms"] = json!({"choices": ["cellar"], "language": "en"});
        let bodies = [wrong.to_string(), response.to_string(), "{".to_owned()];
        let (links, held) = sent_everywhere(&mut place, &bodies, id).await;
        not_logged(&[&CANARIES[..], &[ANSWER, OPEN_ANSWER, id, TOKEN, &links[0], "Q2FuYXJ5V2ViaG9va1NlY3JldDAxMjM0"]].concat());
        assert!(holds(&held, OPEN_ANSWER), "what is looked through is not where answers are");
        let is_logged = holds(&held, &[LOGGED, OPEN_ANSWER].concat());
        assert_eq!(is_logged, place.config.database.starts_with("postgres:"), "nor is the write-ahead log");
        for canary in CANARIES.into_iter().chain([links[0].as_str(), "whsec_"]) {
            assert!(!holds(&held, canary), "{canary} is in the database");
        }
    }

    async fn sealed_answers_are_nowhere_but_in_their_envelopes(place: Place) {
        let mut place = place;
        let keys = [PrivateKey::new([1; 32]), PrivateKey::new([2; 32])].map(|key| key.public());
        let mut definition = definition("1");
        definition["sealed_for"] = keys.iter().map(|key: &SealKey| key.to_text()).collect();
        place.write("surveys/doors.json", &definition.to_string());
        let mut plain = response_with(json!({
            "safe": {"choice": "no", "language": "en"}, "why": {"text": ANSWER, "language": "en"}}));
        plain["survey"]["hash"] = json!(hash_of(&definition));
        let read = serde_json::from_value(plain.clone()).unwrap();
        let mut random = |bytes: &mut [u8]| getrandom::fill(bytes).is_ok();
        let envelope = seal(&Response::from_json(&read).unwrap(), &keys, &mut random).unwrap().to_json().to_text();
        let id = plain["id"].as_str().unwrap();
        // Somebody sends it unsealed, too.
        let (_, held) = sent_everywhere(&mut place, &[envelope, plain.to_string()], id).await;
        assert!(holds(&held, id), "what is looked through is not where answers are");
        assert!(!holds(&held, ANSWER), "a sealed answer is in the database");
        not_logged(&[&CANARIES[..], &[ANSWER, id]].concat());
    }
}

#[tokio::test]
async fn rows_lie_in_the_order_of_random_ids_and_carry_a_day_only() {
    let place = Place::on_sqlite();
    let service = place.open().await;
    for _ in 0..20 {
        service.deliver(&crate::support::response()).await;
    }
    service.collector.close().await;
    let pool = sqlx::AnyPool::connect(&place.config.database).await.unwrap();
    // A hidden row number would count the arrivals.
    assert!(sqlx::query("SELECT rowid FROM responses").fetch_all(&pool).await.is_err());
    let rows = sqlx::query("SELECT id, received_on FROM responses NOT INDEXED").fetch_all(&pool).await.unwrap();
    let ids: Vec<String> = rows.iter().map(|row| row.get("id")).collect();
    assert_eq!(ids.len(), 20);
    assert!(ids.is_sorted());
    for row in &rows {
        assert_eq!(row.get::<String, _>("received_on").len(), 10);
    }
}

#[tokio::test]
async fn what_a_receipt_is_given_for_is_on_the_disk() {
    let place = Place::on_sqlite();
    place.open().await.collector.close().await;
    let pool = sqlx::AnyPool::connect(&place.config.database).await.unwrap();
    let mode: String = sqlx::query("PRAGMA journal_mode").fetch_one(&pool).await.unwrap().get(0);
    assert_eq!(mode, "wal");
}
