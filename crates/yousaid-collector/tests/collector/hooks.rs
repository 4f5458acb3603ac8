//! Programs of the landlord's are told about responses: signed, again until they take it, and nowhere else.

use std::collections::VecDeque;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::Mutex;
use std::time::Duration;

use axum::http::StatusCode;
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use hmac::Hmac;
use hmac::KeyInit as _;
use hmac::Mac as _;
use serde_json::Value;
use serde_json::json;
use sha2::Sha256;
use tokio::io::AsyncReadExt as _;
use tokio::io::AsyncWriteExt as _;
use tokio::net::TcpListener;
use tokio::net::TcpStream;
use tokio::task::AbortHandle;

use crate::support::Place;
use crate::support::Service;
use crate::support::TOKEN;
use crate::support::definition;
use crate::support::hash_of;
use crate::support::response;

const SECRET: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

/// How a receiver behaves towards one message.
#[derive(Clone, Copy, Debug)]
enum Manner {
    Takes,
    Fails,
    Redirects,
    Hangs,
    HangsUp,
}

/// A message as it came.
#[derive(Clone, Debug)]
struct Message {
    id: String,
    second: String,
    signature: String,
    body: String,
}

impl Message {
    fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap()
    }
}

/// A web server that is told things, and behaves as it is told; when there are no more manners, it takes all.
#[derive(Clone, Debug)]
struct Receiver {
    address: SocketAddr,
    messages: Arc<Mutex<Vec<Message>>>,
    manners: Arc<Mutex<VecDeque<Manner>>>,
}

impl Receiver {
    async fn start(manners: impl IntoIterator<Item = Manner>) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let address = listener.local_addr().unwrap();
        let receiver =
            Self { address, messages: Arc::default(), manners: Arc::new(Mutex::new(manners.into_iter().collect())) };
        let serving = receiver.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let receiver = serving.clone();
                tokio::spawn(async move { receiver.serve(stream).await });
            }
        });
        receiver
    }

    async fn serve(&self, mut stream: TcpStream) -> Option<()> {
        let mut read = Vec::new();
        let head = loop {
            if let Some(at) = read.windows(4).position(|four| four == b"\r\n\r\n") {
                break at + 4;
            }
            if stream.read_buf(&mut read).await.ok()? == 0 {
                return None;
            }
        };
        let text = String::from_utf8(read[..head].to_vec()).unwrap();
        let header = |name: &str| {
            let line = text.lines().find(|line| line.to_ascii_lowercase().starts_with(&format!("{name}: ")));
            line.and_then(|line| line.split_once(": ")).map_or_else(String::new, |(_, value)| value.to_owned())
        };
        let length: usize = header("content-length").parse().unwrap();
        while read.len() < head + length {
            if stream.read_buf(&mut read).await.ok()? == 0 {
                return None;
            }
        }
        assert_eq!(header("content-type"), "application/json");
        self.messages.lock().unwrap().push(Message {
            id: header("webhook-id"),
            second: header("webhook-timestamp"),
            signature: header("webhook-signature"),
            body: String::from_utf8(read[head..].to_vec()).unwrap(),
        });
        let manner = self.manners.lock().unwrap().pop_front().unwrap_or(Manner::Takes);
        let answer = match manner {
            Manner::Takes => "HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\n".to_owned(),
            Manner::Fails => "HTTP/1.1 500 Oh\r\ncontent-length: 0\r\nconnection: close\r\n\r\n".to_owned(),
            Manner::Redirects => format!(
                "HTTP/1.1 307 There\r\nlocation: http://{}/elsewhere\r\ncontent-length: 0\r\nconnection: close\r\n\r\n",
                self.address
            ),
            Manner::Hangs => {
                // Until the other side has had enough.
                let _ = stream.read_buf(&mut read).await;
                return None;
            }
            Manner::HangsUp => return None,
        };
        stream.write_all(answer.as_bytes()).await.ok()
    }

    fn messages(&self) -> Vec<Message> {
        self.messages.lock().unwrap().clone()
    }
}

/// Waits, for as long as a machine may need, until there is something.
async fn until<T>(what: &str, mut look: impl AsyncFnMut() -> Option<T>) -> T {
    let seen = async {
        loop {
            if let Some(seen) = look().await {
                return seen;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(60), seen).await.unwrap_or_else(|_| panic!("waited in vain: {what}"))
}

/// Configures one webhook, with more to say about it.
fn configure(place: &mut Place, url: &str, more: &Value) {
    let mut webhook = json!({"url": url, "secret_file": "secret", "private_address": true});
    webhook.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    place.write("surveys/secret", SECRET);
    place.write("surveys/collector.json", &json!({"webhooks": [webhook]}).to_string());
    hasten(place);
}

fn hasten(place: &mut Place) {
    place.config.limits.hook_first_wait = Duration::from_millis(20);
    place.config.limits.hook_longest_wait = Duration::from_millis(100);
}

/// Tells until it is dropped, as the server does.
struct Telling(AbortHandle);

impl Telling {
    fn start(service: &Service) -> Self {
        let collector = service.collector.clone();
        Self(tokio::spawn(async move { collector.tell_hooks().await }).abort_handle())
    }
}

impl Drop for Telling {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// What staff read about the hooks.
async fn staff_page(service: &Service) -> String {
    service.download("/staff/hooks").await
}

async fn nothing_waits(service: &Service) {
    until("nothing waits", async || staff_page(service).await.contains("0 waiting, 0 set aside").then_some(())).await;
}

on_every_database! {
    async fn a_message_has_the_signature_that_its_receiver_works_out(place: Place) {
        let mut place = place;
        let receiver = Receiver::start([]).await;
        configure(&mut place, &format!("http://{}/hook?key=1", receiver.address), &json!({}));
        let service = place.open().await;
        let _telling = Telling::start(&service);
        let response = response();
        let reply = service.deliver(&response).await;
        assert_eq!(reply.status, StatusCode::CREATED, "{}", reply.text());
        // The same again is nothing new.
        assert_eq!(service.deliver(&response).await.status, StatusCode::OK);
        nothing_waits(&service).await;
        let messages = receiver.messages();
        assert_eq!(messages.len(), 1);
        let message = &messages[0];
        let key = BASE64_STANDARD.decode(SECRET.strip_prefix("whsec_").unwrap()).unwrap();
        let mut mac = Hmac::<Sha256>::new_from_slice(&key).unwrap();
        mac.update(format!("{}.{}.{}", message.id, message.second, message.body).as_bytes());
        assert_eq!(message.signature, format!("v1,{}", BASE64_STANDARD.encode(mac.finalize().into_bytes())));
        let receipt = reply.json();
        let json = message.json();
        let received = json["data"]["received"].clone();
        assert_eq!(received.as_str().unwrap().len(), 10);
        assert_eq!(
            json,
            json!({"id": message.id, "type": "response.received", "data": {
                "survey": "doors", "id": response["id"], "version": "1", "definition": hash_of(&definition("1")),
                "reference": receipt["reference"], "received": received, "hash": receipt["hash"]}})
        );
        assert!(!staff_page(&service).await.contains("key=1"));
    }

    async fn answers_are_told_only_where_that_is_configured(place: Place) {
        let mut place = place;
        let receiver = Receiver::start([]).await;
        configure(&mut place, &format!("http://{}/", receiver.address), &json!({"answers": true, "surveys": ["doors"]}));
        let service = place.open().await;
        let _telling = Telling::start(&service);
        let response = response();
        service.deliver(&response).await;
        nothing_waits(&service).await;
        assert_eq!(receiver.messages()[0].json()["data"]["response"], response);
    }

    async fn a_part_of_a_response_is_not_told_and_its_end_is_told_once(place: Place) {
        let mut place = place;
        let receiver = Receiver::start([]).await;
        configure(&mut place, &format!("http://{}/", receiver.address), &json!({}));
        let service = place.open().await;
        let mut part = response();
        part["final"] = json!(false);
        part.as_object_mut().unwrap().remove("finished");
        assert_eq!(service.deliver(&part).await.status, StatusCode::CREATED);
        assert!(staff_page(&service).await.contains("0 waiting"));
        let mut whole = response();
        whole["id"] = part["id"].clone();
        whole["sequence"] = json!(2);
        assert_eq!(service.deliver(&whole).await.status, StatusCode::OK);
        assert!(staff_page(&service).await.contains("1 waiting"));
        let _telling = Telling::start(&service);
        nothing_waits(&service).await;
        assert_eq!(receiver.messages().len(), 1);
    }

    async fn whoever_fails_is_told_again_under_the_same_id_until_it_is_taken(place: Place) {
        let mut place = place;
        let manners = [Manner::Fails, Manner::Redirects, Manner::HangsUp, Manner::Hangs, Manner::Takes];
        let receiver = Receiver::start(manners).await;
        configure(&mut place, &format!("http://{}/", receiver.address), &json!({}));
        place.config.limits.hook_attempt = Duration::from_secs(2);
        let service = place.open().await;
        let _telling = Telling::start(&service);
        service.deliver(&response()).await;
        nothing_waits(&service).await;
        let messages = receiver.messages();
        // A redirect that is followed would come as one more.
        assert_eq!(messages.len(), manners.len(), "{messages:?}");
        assert!(messages.iter().all(|message| message.id == messages[0].id && message.body == messages[0].body));
    }

    async fn what_is_never_taken_is_set_aside_and_staff_try_it_again(place: Place) {
        let mut place = place;
        let receiver = Receiver::start([Manner::Fails]).await;
        configure(&mut place, &format!("http://{}/", receiver.address), &json!({}));
        place.config.limits.hook_give_up = Duration::ZERO;
        let service = place.open().await;
        let _telling = Telling::start(&service);
        service.deliver(&response()).await;
        let page = until("set aside", async || {
            let page = staff_page(&service).await;
            page.contains("0 waiting, 1 set aside").then_some(page)
        })
        .await;
        assert!(page.contains("it answered 500"), "{page}");
        let field = |name: &str| {
            let (_, rest) = page.split_once(&format!("name=\"{name}\" value=\"")).unwrap();
            rest.split('"').next().unwrap().to_owned()
        };
        let form = format!("token={}&hook={}&do=try", field("token"), field("hook"));
        let request = axum::http::Request::post("/staff/hooks")
            .header("authorization", format!("Bearer {TOKEN}"))
            .header("sec-fetch-site", "same-origin")
            .body(form.into())
            .unwrap();
        assert_eq!(service.send(request).await.status, StatusCode::SEE_OTHER);
        nothing_waits(&service).await;
        assert_eq!(receiver.messages().len(), 2);
    }

    async fn a_collector_that_ends_between_storing_and_telling_tells_when_it_is_back(place: Place) {
        let mut place = place;
        let receiver = Receiver::start([]).await;
        configure(&mut place, &format!("http://{}/", receiver.address), &json!({}));
        // Never closed, and never telling: as after `kill -9` right after the receipt.
        let killed = place.open().await;
        let response = response();
        assert_eq!(killed.deliver(&response).await.status, StatusCode::CREATED);
        let service = place.open().await;
        let _telling = Telling::start(&service);
        nothing_waits(&service).await;
        let told: Vec<_> = receiver.messages().iter().map(|message| message.json()["data"]["id"].clone()).collect();
        assert_eq!(told, [response["id"].clone()]);
    }

    async fn several_collectors_of_a_database_tell_each_response_once(place: Place) {
        let mut place = place;
        let receiver = Receiver::start([]).await;
        configure(&mut place, &format!("http://{}/", receiver.address), &json!({}));
        let (one, other) = (place.open().await, place.open().await);
        let _telling = (Telling::start(&one), Telling::start(&other));
        let mut sent = Vec::new();
        for number in 0..40 {
            let response = response();
            let to = if number % 2 == 0 { &one } else { &other };
            assert_eq!(to.deliver(&response).await.status, StatusCode::CREATED);
            sent.push(response["id"].as_str().unwrap().to_owned());
        }
        nothing_waits(&one).await;
        let id = |message: &Message| message.json()["data"]["id"].as_str().unwrap().to_owned();
        let mut told: Vec<_> = receiver.messages().iter().map(id).collect();
        told.sort();
        sent.sort();
        assert_eq!(told, sent);
    }

    async fn who_changes_and_withdraws_is_told_of_too(place: Place) {
        let mut place = place;
        let receiver = Receiver::start([]).await;
        configure(&mut place, &format!("http://{}/", receiver.address), &json!({"answers": true}));
        let mut amendable = definition("1");
        amendable["amend"] = json!(true);
        place.write("surveys/doors.json", &amendable.to_string());
        let service = place.open().await;
        let _telling = Telling::start(&service);
        let mut response = response();
        response["survey"]["hash"] = json!(hash_of(&amendable));
        let reply = service.deliver(&response).await;
        let code = reply.json()["code"].as_str().unwrap().to_owned();
        nothing_waits(&service).await;
        let mut changed = response.clone();
        changed["sequence"] = json!(2);
        changed["answers"]["safe"]["choice"] = json!("no");
        changed["code"] = json!(code);
        assert_eq!(service.deliver(&changed).await.status, StatusCode::OK);
        nothing_waits(&service).await;
        let id = response["id"].as_str().unwrap();
        let request = axum::http::Request::delete(format!("/v1/surveys/doors/responses/{id}"))
            .header("amend-code", &code)
            .body(axum::body::Body::empty())
            .unwrap();
        assert_eq!(service.send(request).await.status, StatusCode::OK);
        nothing_waits(&service).await;
        let told: Vec<_> = receiver.messages().iter().map(Message::json).collect();
        let types: Vec<_> = told.iter().map(|told| told["type"].as_str().unwrap()).collect();
        assert_eq!(types, ["response.received", "response.changed", "response.withdrawn"]);
        assert_eq!(told[1]["data"]["response"]["answers"]["safe"]["choice"], "no");
        assert_eq!(told[2]["data"], json!({"survey": "doors", "id": id}));
    }
}

/// What a program is told that writes what it reads to a file.
fn told_program(place: &Place, end: &str) -> std::path::PathBuf {
    use std::os::unix::fs::PermissionsExt as _;

    let program = place.path().join("told");
    place.write("told", &format!("#!/bin/sh\necho \"$#:$1:$2\" >> \"$0.arguments\"\ncat >> \"$0.out\"\n{end}\n"));
    std::fs::set_permissions(&program, std::fs::Permissions::from_mode(0o755)).unwrap();
    program
}

#[tokio::test]
async fn the_command_gets_json_on_its_input_and_is_started_without_a_shell() {
    let mut place = Place::on_sqlite();
    // The first time it fails, and is started again.
    let program = told_program(&place, "[ $(wc -l < \"$0.arguments\") -gt 1 ]");
    place.config.on_response = vec![program.display().to_string(), "--to".to_owned(), "$(touch evil)".to_owned()];
    hasten(&mut place);
    let service = place.open().await;
    let _telling = Telling::start(&service);
    let response = response();
    service.deliver(&response).await;
    nothing_waits(&service).await;
    let arguments = std::fs::read_to_string(program.with_extension("arguments")).unwrap();
    assert_eq!(arguments, "2:--to:$(touch evil)\n".repeat(2));
    let out = std::fs::read_to_string(program.with_extension("out")).unwrap();
    let told: Vec<Value> = serde_json::Deserializer::from_str(&out).into_iter().map(Result::unwrap).collect();
    assert_eq!(told.len(), 2);
    assert_eq!(told[0], told[1]);
    assert_eq!(told[0]["data"]["id"], response["id"]);
    assert!(told[0]["data"].get("response").is_none());
}

#[tokio::test]
async fn a_host_that_is_not_public_is_not_told_unless_that_is_meant() {
    let mut place = Place::on_sqlite();
    let receiver = Receiver::start([]).await;
    // A name, looked up: what it leads to is what counts.
    let url = format!("https://localhost:{}/", receiver.address.port());
    configure(&mut place, &url, &json!({"private_address": false}));
    let service = place.open().await;
    let _telling = Telling::start(&service);
    service.deliver(&response()).await;
    until("refused", async || staff_page(&service).await.contains("not public").then_some(())).await;
    assert!(staff_page(&service).await.contains("1 waiting"));
    assert_eq!(receiver.messages().len(), 0);
}

#[tokio::test]
async fn a_webhook_that_cannot_work_is_refused_at_the_start() {
    let place = Place::on_sqlite();
    let open = async |webhook: Value, secret: &str| {
        place.write("surveys/secret", secret);
        place.write("surveys/collector.json", &json!({"webhooks": [webhook]}).to_string());
        yousaid_collector::Collector::open(&place.config).await.unwrap_err().to_string()
    };
    let good = json!({"url": "https://crm.example/", "secret_file": "secret"});
    let with = |name: &str, value: Value| {
        let mut webhook = good.clone();
        webhook[name] = value;
        webhook
    };
    for (webhook, secret, words) in [
        (
            with("url", json!("http://crm.example/")),
            SECRET,
            "/webhooks/0/url: `http://crm.example/` can't be told anything",
        ),
        (with("url", json!("https://a:b@crm.example/")), SECRET, "can't be told anything"),
        (with("surveys", json!(["windows"])), SECRET, "names the survey `windows`, which is not there"),
        (with("secret_file", json!("none")), SECRET, "the webhook's secret can't be read"),
        (good.clone(), "whsec_c2hvcnQ=", "24 to 64 random bytes"),
        (good.clone(), "plain words", "24 to 64 random bytes"),
        (with("answer", json!(true)), SECRET, "/webhooks/0/answer: unknown field"),
    ] {
        let error = open(webhook, secret).await;
        assert!(error.contains(words), "{error}");
    }
}

/// A check of the clocks: a message that waits is not lost with the collector that had taken it.
#[tokio::test]
async fn what_a_collector_had_taken_is_told_by_another_when_its_time_is_over() {
    let mut place = Place::on_sqlite();
    let receiver = Receiver::start([Manner::Hangs]).await;
    configure(&mut place, &format!("http://{}/", receiver.address), &json!({}));
    place.config.limits.hook_attempt = Duration::from_millis(500);
    place.config.limits.database_wait = Duration::from_millis(1_000);
    let killed = place.open().await;
    let telling = Telling::start(&killed);
    killed.deliver(&response()).await;
    until("it is taken", async || (!receiver.messages().is_empty()).then_some(())).await;
    drop(telling);
    let service = place.open().await;
    let _telling = Telling::start(&service);
    nothing_waits(&service).await;
    assert_eq!(receiver.messages().len(), 2);
}
