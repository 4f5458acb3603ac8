//! Starting, listening, stopping; and what keeps the collector from it.

use std::time::Duration;

use expect_test::expect;
use serde_json::json;
use tokio::io::AsyncReadExt as _;
use tokio::io::AsyncWriteExt as _;
use tokio::net::TcpStream;
use tokio::sync::oneshot;
use yousaid_collector::Collector;
use yousaid_collector::Config;
use yousaid_collector::Server;

use crate::support::Place;
use crate::support::TOKEN;
use crate::support::definition;

/// What the collector says instead of starting; the place's folder reads as `…`.
async fn complaint(place: &Place) -> String {
    let error = Collector::open(&place.config).await.unwrap_err().to_string();
    error.replace(&place.path().display().to_string(), "…")
}

#[tokio::test]
async fn everything_wrong_with_the_definitions_is_said_at_once() {
    let place = Place::on_sqlite();
    let mut typo = definition("1");
    typo["id"] = json!("typo");
    typo["pages"][0]["questions"][1]["ask_if"] = json!("saef = 'no'");
    typo["tilte"] = json!("x");
    place.write("surveys/a-typo.json", &typo.to_string());
    place.write("surveys/b-broken.json", "{");
    place.write("surveys/c-copy.json", &definition("1").to_string());
    place.write("surveys/collector.json", r#"{"surveys": {"doors": {"allowed_origins": ["elm.example"]}}}"#);
    place.write("surveys/notes.txt", "not a definition");
    place.write("surveys/doors.test.json", "its tests");
    expect![[r#"
        …/surveys/a-typo.json: /tilte: unknown field `tilte`; did you mean `title`?
        …/surveys/b-broken.json: not JSON: EOF while parsing an object at line 1 column 1
        …/surveys/collector.json: /surveys/doors/allowed_origins/0: "elm.example" is not an origin; write scheme and host, without a path: `https://www.example.org`; or `*` for any page
        …/surveys/doors.json: /id: `doors` is also the id in c-copy.json; keep one file for a survey, earlier versions are in the database"#]]
    .assert_eq(&complaint(&place).await);
}

#[tokio::test]
async fn a_survey_that_may_not_go_out_is_served_on_trial_only() {
    let mut place = Place::on_sqlite();
    let survey = |id: &str, more: &serde_json::Value| {
        let scale = json!({"id": "how", "type": "scale", "title": {"en": "How?", "pl": "Jak?"},
            "points": {"bank": "scales-in-languages@1/SAT5"}});
        let mut survey = json!({"id": id, "version": "1", "default_language": "en", "languages": ["en", "pl"],
            "title": {"en": "Doors", "pl": "Drzwi"}, "landlord": {"name": "Elm"}, "pages": [{"id": "one", "questions": [scale]}]});
        for (name, value) in more.as_object().unwrap() {
            survey[name] = value.clone();
        }
        survey.to_string()
    };
    place.write("surveys/drafts.json", &survey("drafts", &json!({})));
    place.write(
        "surveys/wales.json",
        &survey("wales", &json!({"profile": "wales", "confirmed": {"pl": "Anna, 3 May 2026"}})),
    );
    expect![[r#"
        …/surveys/drafts.json: /pages/0/questions/0/points/bank: the words of `scales-in-languages@1` in `pl` are a draft that no native speaker has checked; have somebody who speaks it read them (`yousaid banks scales-in-languages@1`), and say who did: "confirmed": {"pl": "name, day"}
        …/surveys/drafts.json: it may not go out yet; to try it where no resident sees it, start with `--trial`
        …/surveys/wales.json: /languages: a survey under the profile for Wales is offered in Welsh and in English; give "languages": ["cy", "en"], and every text in both
        …/surveys/wales.json: it may not go out yet; to try it where no resident sees it, start with `--trial`"#]].assert_eq(&complaint(&place).await);

    place.config.trial = true;
    place.open().await;

    // Once somebody has read the draft, nothing is held back.
    place.config.trial = false;
    place.write("surveys/drafts.json", &survey("drafts", &json!({"confirmed": {"pl": "Anna, 3 May 2026"}})));
    place.write("surveys/wales.json", &survey("wales", &json!({"confirmed": {"pl": "Anna, 3 May 2026"}})));
    place.open().await;
}

#[tokio::test]
async fn a_wrong_configuration_is_named_without_its_secrets() {
    let mut place = Place::on_sqlite();
    let good = place.config.clone();

    place.config.admin_token = Some("hunter2".to_owned());
    let text = complaint(&place).await;
    assert!(text.contains("fewer than 16 characters") && !text.contains("hunter2"), "{text}");

    place.config = good.clone();
    for (database, says) in [
        ("sqlite::memory:", "would lose every response"),
        ("mysql://root:hunter2@localhost/x", "must start with sqlite:// or postgres://"),
        ("responses.sqlite", "must start with sqlite:// or postgres://"),
        ("postgres://:hunter2@[", "not a valid URL"),
        ("sqlite:///nowhere/at/all/x.sqlite", "does its folder exist?"),
    ] {
        place.config.database = database.to_owned();
        let text = complaint(&place).await;
        assert!(text.contains(says) && !text.contains("hunter2"), "{text}");
    }

    place.config = good.clone();
    place.config.bundle = Some(place.path().join("dist"));
    assert_eq!(complaint(&place).await, "bundle: …/dist is not a folder");

    place.config = good;
    place.write("surveys/collector.json", r#"{"surveys": {"dors": {}}}"#);
    assert_eq!(complaint(&place).await, "collector.json: there is no survey `dors`; did you mean `doors`?");
}

#[tokio::test]
async fn a_printed_configuration_hides_the_token_and_the_database() {
    let mut config = Config::new("surveys", "postgres://me:hunter2@localhost/x");
    config.admin_token = Some(TOKEN.to_owned());
    let text = format!("{config:?}");
    assert!(!text.contains("hunter2") && !text.contains(TOKEN), "{text}");
}

#[tokio::test]
async fn a_server_says_its_port_answers_and_stops_in_an_orderly_way() {
    let mut place = Place::on_sqlite();
    place.config.limits.shutdown = Duration::from_secs(60);
    let server = Server::bind(place.config.clone()).await.unwrap();
    let address = server.address();
    assert_ne!(address.port(), 0);
    let (stop, stopped) = oneshot::channel::<()>();
    let running = tokio::spawn(server.run(async move {
        let _ = stopped.await;
    }));
    assert!(request(address).await.starts_with("HTTP/1.1 200 OK"));

    // An idle connection must not hold the end up.
    let _idle = TcpStream::connect(address).await.unwrap();
    stop.send(()).unwrap();
    tokio::time::timeout(Duration::from_secs(20), running).await.unwrap().unwrap();
    assert!(TcpStream::connect(address).await.is_err());
}

#[tokio::test]
async fn a_request_that_hangs_does_not_hold_the_end_up_for_ever() {
    let mut place = Place::on_sqlite();
    place.config.limits.shutdown = Duration::from_millis(100);
    let server = Server::bind(place.config.clone()).await.unwrap();
    let address = server.address();
    let (stop, stopped) = oneshot::channel::<()>();
    let running = tokio::spawn(server.run(async move {
        let _ = stopped.await;
    }));
    let mut hanging = TcpStream::connect(address).await.unwrap();
    let head = b"PUT /v1/surveys/doors/responses/x HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\nhalf";
    hanging.write_all(head).await.unwrap();
    assert!(request(address).await.starts_with("HTTP/1.1 200 OK"));
    stop.send(()).unwrap();
    tokio::time::timeout(Duration::from_secs(20), running).await.unwrap().unwrap();
}

#[tokio::test]
async fn a_connection_that_never_sends_its_headers_is_ended() {
    let mut place = Place::on_sqlite();
    place.config.limits.headers = Duration::from_millis(100);
    place.config.limits.connections = 1;
    let server = Server::bind(place.config.clone()).await.unwrap();
    let address = server.address();
    let running = tokio::spawn(server.run(std::future::pending()));
    let mut slow = TcpStream::connect(address).await.unwrap();
    slow.write_all(b"GET /health HTTP/1.1\r\nhost:").await.unwrap();
    // It holds the only place there is, until its time is up.
    let answer = tokio::time::timeout(Duration::from_secs(20), request(address)).await.unwrap();
    assert!(answer.starts_with("HTTP/1.1 200 OK"), "{answer}");
    let mut rest = Vec::new();
    tokio::time::timeout(Duration::from_secs(20), slow.read_to_end(&mut rest)).await.unwrap().unwrap();
    running.abort();
}

#[tokio::test]
async fn a_connection_that_takes_nothing_of_its_answer_is_ended() {
    let mut place = Place::on_sqlite();
    // More than both systems keep for who does not read; all zeros, which take no room on the disk.
    let site = place.path().join("site");
    std::fs::create_dir(&site).unwrap();
    std::fs::File::create(site.join("large.bin")).unwrap().set_len(200_000_000).unwrap();
    place.config.pages = Some(site);
    place.config.limits.stalled = Duration::from_millis(100);
    place.config.limits.connections = 1;
    let server = Server::bind(place.config.clone()).await.unwrap();
    let address = server.address();
    let running = tokio::spawn(server.run(std::future::pending()));
    let mut stalled = TcpStream::connect(address).await.unwrap();
    stalled.write_all(b"GET /large.bin HTTP/1.1\r\nhost: x\r\n\r\n").await.unwrap();
    stalled.readable().await.unwrap();
    // It holds the only place there is, until its time is up.
    let answer = tokio::time::timeout(Duration::from_secs(20), request(address)).await.unwrap();
    assert!(answer.starts_with("HTTP/1.1 200 OK"), "{answer}");
    running.abort();
}

async fn request(address: std::net::SocketAddr) -> String {
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(b"GET /health HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n").await.unwrap();
    let mut text = String::new();
    stream.read_to_string(&mut text).await.unwrap();
    text
}
