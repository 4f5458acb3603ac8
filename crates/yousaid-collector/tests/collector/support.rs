//! A place for one test: a folder, a database, requests.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::body::Bytes;
use axum::http::HeaderMap;
use axum::http::Request;
use axum::http::StatusCode;
use axum::http::header;
use serde_json::Value;
use serde_json::json;
use tempfile::TempDir;
use tower::ServiceExt as _;
use yousaid_collector::Collector;
use yousaid_collector::Config;
use yousaid_collector::app;
use yousaid_schema::Definition;
use yousaid_schema::Json;
use yousaid_schema::ResponseId;

pub(crate) const TOKEN: &str = "0123456789abcdef0123456789abcdef";

/// Where one test happens. Its folder and its database are gone afterwards.
pub(crate) struct Place {
    folder: Arc<TempDir>,
    pub(crate) config: Config,
    #[cfg(postgres_tests)]
    database: Option<String>,
}

impl Place {
    pub(crate) fn on_sqlite() -> Self {
        let folder = TempDir::new().unwrap();
        let database = format!("sqlite://{}", folder.path().join("responses.sqlite").display());
        Self::new(folder, database)
    }

    #[cfg(postgres_tests)]
    pub(crate) async fn on_postgres() -> Self {
        use sqlx::migrate::MigrateDatabase as _;

        sqlx::any::install_default_drivers();
        let server = std::env::var("YOUSAID_TEST_POSTGRES").unwrap();
        let (server, query) = server.split_once('?').unwrap_or((&server, ""));
        let (scheme, rest) = server.split_once("://").unwrap();
        let authority = rest.split('/').next().unwrap();
        let name = format!("yousaid_{}", random_id().replace('-', ""));
        let database = format!("{scheme}://{authority}/{name}?{query}");
        sqlx::Any::create_database(&database).await.unwrap();
        let mut place = Self::new(TempDir::new().unwrap(), database.clone());
        place.database = Some(database);
        place
    }

    fn new(folder: TempDir, database: String) -> Self {
        let surveys = folder.path().join("surveys");
        fs::create_dir(&surveys).unwrap();
        let mut config = Config::new(surveys, database);
        config.admin_token = Some(TOKEN.to_owned());
        config.files_kilobytes = Some(4_000);
        config.listen.set_port(0);
        let place = Self {
            folder: Arc::new(folder),
            config,
            #[cfg(postgres_tests)]
            database: None,
        };
        place.write("surveys/doors.json", &definition("1").to_string());
        place
    }

    /// Writes a file below the place's folder.
    pub(crate) fn write(&self, path: &str, content: &str) {
        let path = self.folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }

    pub(crate) fn path(&self) -> &Path {
        self.folder.path()
    }

    pub(crate) async fn open(&self) -> Service {
        let collector = Collector::open(&self.config).await.unwrap();
        Service { router: app(collector.clone(), &self.config), collector, _folder: Arc::clone(&self.folder) }
    }
}

#[cfg(postgres_tests)]
impl Drop for Place {
    fn drop(&mut self) {
        use sqlx::migrate::MigrateDatabase as _;

        // On a thread of its own: this one's runtime can't wait inside a destructor.
        if let Some(database) = self.database.take() {
            let dropped = std::thread::spawn(move || {
                let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
                runtime.block_on(sqlx::Any::force_drop_database(&database))
            });
            if let Err(error) = dropped.join().unwrap() {
                eprintln!("a test's database is left behind: {error}");
            }
        }
    }
}

/// An open collector.
#[derive(Clone)]
pub(crate) struct Service {
    pub(crate) collector: Collector,
    router: Router,
    /// Lives as long as the collector that reads from it.
    _folder: Arc<TempDir>,
}

/// What came back.
#[derive(Clone, Debug)]
pub(crate) struct Reply {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

impl Service {
    pub(crate) async fn send(&self, request: Request<Body>) -> Reply {
        let (parts, body) = self.router.clone().oneshot(request).await.unwrap().into_parts();
        let body = axum::body::to_bytes(body, usize::MAX).await.unwrap();
        Reply { status: parts.status, headers: parts.headers, body }
    }

    pub(crate) async fn get(&self, path: &str) -> Reply {
        self.send(Request::get(path).body(Body::empty()).unwrap()).await
    }

    pub(crate) async fn get_with(&self, path: &str, name: &str, value: &str) -> Reply {
        self.send(Request::get(path).header(name, value).body(Body::empty()).unwrap()).await
    }

    /// Sends a response to where it belongs.
    pub(crate) async fn deliver(&self, response: &Value) -> Reply {
        self.deliver_text(response["id"].as_str().unwrap(), response.to_string()).await
    }

    pub(crate) async fn deliver_text(&self, id: &str, body: impl Into<Body>) -> Reply {
        self.send(put(id).body(body.into()).unwrap()).await
    }

    /// The export, as its bearer sees it.
    pub(crate) async fn export(&self, extension: &str) -> String {
        self.download(&format!("/v1/surveys/doors/responses.{extension}")).await
    }

    /// Whatever only the bearer of the token gets.
    pub(crate) async fn download(&self, path: &str) -> String {
        let reply = self.get_with(path, "authorization", &format!("Bearer {TOKEN}")).await;
        assert_eq!(reply.status, StatusCode::OK, "{}", reply.text());
        reply.text()
    }

    /// How the bearer of the token is answered.
    pub(crate) async fn download_status(&self, path: &str) -> StatusCode {
        self.get_with(path, "authorization", &format!("Bearer {TOKEN}")).await.status
    }

    /// The stored responses, in the order of their ids.
    pub(crate) async fn stored(&self) -> Vec<Value> {
        self.export("ndjson").await.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    }
}

impl Reply {
    pub(crate) fn text(&self) -> String {
        String::from_utf8(self.body.to_vec()).unwrap()
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|error| panic!("{error}: {}", self.text()))
    }

    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    /// The stable code of a refusal.
    pub(crate) fn code(&self) -> String {
        assert_eq!(self.header("content-type"), "application/problem+json", "{self:?}");
        let json = self.json();
        assert_eq!(json["status"], self.status.as_u16());
        assert_eq!(json["type"], format!("urn:yousaid:problem:{}", json["code"].as_str().unwrap()));
        json["code"].as_str().unwrap().to_owned()
    }

    /// The rules that a refused response breaks, as `question rule pointer`.
    pub(crate) fn violations(&self) -> Vec<String> {
        let json = self.json();
        let list = json["violations"].as_array().unwrap();
        list.iter()
            .map(|violation| {
                assert!(!violation["detail"].as_str().unwrap().is_empty());
                let text = |name: &str| violation[name].as_str().unwrap_or("-").to_owned();
                format!("{} {} {}", text("question"), text("rule"), text("pointer"))
            })
            .collect()
    }
}

pub(crate) fn put(id: &str) -> axum::http::request::Builder {
    Request::put(format!("/v1/surveys/doors/responses/{id}")).header(header::CONTENT_TYPE, "application/json")
}

/// A small questionnaire with a question of every kind that the export treats differently.
pub(crate) fn definition(version: &str) -> Value {
    json!({
        "id": "doors", "version": version, "title": "Front doors",
        "default_language": "en", "languages": ["en", "cy"],
        "landlord": {"name": "Elm Homes"},
        "context": ["estate"],
        "pages": [
            {"id": "one", "questions": [
                {"id": "safe", "type": "yes_no", "title": {"en": "Does your front door shut?", "cy": "Ydy eich drws ffrynt yn cau?"}},
                {"id": "why", "type": "long_text", "title": {"en": "What is wrong?", "cy": "Beth sydd o'i le?"}, "ask_if": "safe = 'no'", "optional": true},
                {"id": "rooms", "type": "multiple_choice", "title": "Which other doors stick?", "optional": true,
                 "soft_answers": ["dont_know"],
                 "choices": [{"code": "kitchen", "label": "Kitchen"}, {"code": "bath", "label": "Bathroom"},
                             {"code": "none", "label": "None", "exclusive": true}]},
                {"id": "degrees", "type": "number", "title": "How cold is your hall?", "optional": true, "min": -40, "max": 40},
                {"id": "note", "type": "short_text", "title": "Anything else?", "optional": true}]}]
    })
}

/// The hash of a definition.
pub(crate) fn hash_of(definition: &Value) -> String {
    let json: Json = serde_json::from_str(&definition.to_string()).unwrap();
    Definition::from_json(&json).unwrap().hash
}

pub(crate) fn random_id() -> String {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).unwrap();
    ResponseId::from_random(bytes).to_string()
}

/// A finished response to version 1 that may be stored.
pub(crate) fn response() -> Value {
    json!({
        "id": random_id(),
        "survey": {"id": "doors", "version": "1", "hash": hash_of(&definition("1"))},
        "sequence": 1, "final": true, "mode": "web", "started": "2026-11-20", "finished": "2026-11-20",
        "answers": {"safe": {"choice": "yes", "language": "en"}}
    })
}

/// The same with other answers.
pub(crate) fn response_with(answers: Value) -> Value {
    let mut response = response();
    response["answers"] = answers;
    response
}
