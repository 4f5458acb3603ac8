//! What is not stored, and whether the answer says why.

use axum::http::Method;
use axum::http::Request;
use axum::http::StatusCode;
use expect_test::expect;
use serde_json::Value;
use serde_json::json;
use yousaid_schema::limits;

use crate::support::Place;
use crate::support::Reply;
use crate::support::Service;
use crate::support::TOKEN;
use crate::support::put;
use crate::support::random_id;
use crate::support::response;
use crate::support::response_with;

/// Sends a response that must be refused for its answers and must not be stored.
async fn refused(service: &Service, response: &Value) -> Vec<String> {
    let reply = service.deliver(response).await;
    assert_eq!((reply.status, reply.code()), (StatusCode::UNPROCESSABLE_ENTITY, "invalid-answers".to_owned()));
    assert!(service.stored().await.is_empty());
    reply.violations()
}

fn status_and_code(reply: &Reply) -> (u16, String) {
    (reply.status.as_u16(), reply.code())
}

on_every_database! {
    async fn a_refused_response_names_each_question_and_rule(place: Place) {
        let service = place.open().await;
        let unknown_question = response_with(json!({
            "safe": {"choice": "yes", "language": "en"}, "colour": {"text": "red", "language": "en"}}));
        assert_eq!(refused(&service, &unknown_question).await, ["colour unknown-question /answers/colour"]);

        let wrong_code = response_with(json!({"safe": {"choice": "maybe", "language": "en"}}));
        assert_eq!(refused(&service, &wrong_code).await, ["safe unknown-choice /answers/safe"]);

        let never_asked = response_with(json!({
            "safe": {"choice": "yes", "language": "en"}, "why": {"text": "it sticks", "language": "en"}}));
        assert_eq!(refused(&service, &never_asked).await, ["why not-asked /answers/why"]);

        let missing = response_with(json!({"note": {"text": "hello", "language": "en"}}));
        assert_eq!(refused(&service, &missing).await, ["safe required /answers/safe"]);

        let several = response_with(json!({
            "rooms": {"choices": ["kitchen", "none"], "language": "en"}, "degrees": {"number": 99, "language": "en"}}));
        assert_eq!(refused(&service, &several).await, [
            "safe required /answers/safe", "rooms exclusive-choice /answers/rooms", "degrees too-large /answers/degrees"]);

        let mut context = response();
        context["context"] = json!({"person": "42"});
        assert_eq!(refused(&service, &context).await, ["- unknown-context /context/person"]);
    }

    async fn a_database_that_is_away_is_said_without_its_secrets(place: Place) {
        let service = place.open().await;
        service.collector.close().await;
        let replies = [
            service.deliver(&response()).await,
            service.get("/health").await,
            service.get_with("/v1/surveys/doors/responses.csv", "authorization", &format!("Bearer {TOKEN}")).await,
        ];
        for reply in replies {
            assert_eq!(status_and_code(&reply), (503, "store-unavailable".to_owned()));
            assert_eq!(reply.header("retry-after"), "5");
            assert!(!reply.text().to_lowercase().contains("sql"), "{}", reply.text());
        }
    }

    async fn health_asks_the_database(place: Place) {
        let reply = place.open().await.get("/health").await;
        assert_eq!((reply.status, reply.text()), (StatusCode::OK, r#"{"status":"ok"}"#.to_owned()));
    }
}

#[tokio::test]
async fn the_body_of_a_refusal_is_a_problem_document() {
    let service = Place::on_sqlite().open().await;
    let reply = service.deliver(&response_with(json!({"colour": {"text": "red", "language": "en"}}))).await;
    expect![[r#"
        {
          "type": "urn:yousaid:problem:invalid-answers",
          "title": "Answers do not fit the survey",
          "status": 422,
          "detail": "2 things are wrong with the answers; nothing was stored",
          "code": "invalid-answers",
          "violations": [
            {
              "question": "colour",
              "rule": "unknown-question",
              "detail": "the survey has no question with this id",
              "pointer": "/answers/colour"
            },
            {
              "question": "safe",
              "rule": "required",
              "detail": "an answer is required and is missing",
              "pointer": "/answers/safe"
            }
          ]
        }"#]]
    .assert_eq(&pretty(&reply));
}

/// The body indented, its fields in the order in which they were sent.
fn pretty(reply: &Reply) -> String {
    let json: yousaid_schema::Json = serde_json::from_slice(&reply.body).unwrap();
    serde_json::to_string_pretty(&json).unwrap()
}

#[tokio::test]
async fn a_body_that_is_no_response_is_refused_with_every_problem() {
    let service = Place::on_sqlite().open().await;
    let mut broken = response();
    broken["mode"] = json!("wab");
    broken["answers"]["safe"]["text"] = json!("also");
    let reply = service.deliver(&broken).await;
    assert_eq!(status_and_code(&reply), (422, "bad-response".to_owned()));
    assert_eq!(reply.violations(), ["- unknown-word /mode", "safe bad-answer /answers/safe"]);
}

#[tokio::test]
async fn bodies_that_are_bombs_or_no_json_are_refused_before_they_cost_anything() {
    let service = Place::on_sqlite().open().await;
    let id = random_id();
    let bombs = [
        String::new(),
        "{".to_owned(),
        "<html>login</html>".to_owned(),
        "[".repeat(50_000),
        r#"{"a":"#.repeat(10_000),
        r#"{"id": 1, "id": 2}"#.to_owned(),
        format!("{{{}\"z\":1}}", (0..2_000).map(|i| format!("\"{i}\":1,")).collect::<String>()),
        "\"\\ud800\"".to_owned(),
    ];
    for bomb in bombs {
        let start: String = bomb.chars().take(20).collect();
        let reply = service.deliver_text(&id, bomb).await;
        assert_eq!(status_and_code(&reply), (400, "bad-json".to_owned()), "{start}");
    }
    let reply = service.deliver_text(&id, vec![b'"', 0xff, b'"']).await;
    assert_eq!(status_and_code(&reply), (400, "bad-json".to_owned()));
}

#[tokio::test]
async fn a_body_over_the_limit_is_refused_whether_or_not_it_says_its_length() {
    let service = Place::on_sqlite().open().await;
    let response = response();
    let id = response["id"].as_str().unwrap();
    let text = response.to_string();
    let padded = |length: usize| format!("{text}{}", " ".repeat(length - text.len()));

    let reply = service.deliver_text(id, padded(limits::RESPONSE_BYTES + 1)).await;
    assert_eq!(status_and_code(&reply), (413, "too-large".to_owned()));

    let chunks = (0..100).map(|_| Ok::<_, std::io::Error>("x".repeat(1_000)));
    let body = axum::body::Body::from_stream(futures::stream::iter(chunks));
    let reply = service.send(put(id).body(body).unwrap()).await;
    assert_eq!(status_and_code(&reply), (413, "too-large".to_owned()));

    let reply = service.deliver_text(id, padded(limits::RESPONSE_BYTES)).await;
    assert_eq!(reply.status, StatusCode::CREATED, "{}", reply.text());
}

#[tokio::test]
async fn only_plain_json_is_taken() {
    let service = Place::on_sqlite().open().await;
    let response = response();
    let uri = format!("/v1/surveys/doors/responses/{}", response["id"].as_str().unwrap());
    let send = async |kind: Option<&str>, encoding: Option<&str>| {
        let mut request = Request::put(&uri);
        if let Some(kind) = kind {
            request = request.header("content-type", kind);
        }
        if let Some(encoding) = encoding {
            request = request.header("content-encoding", encoding);
        }
        service.send(request.body(response.to_string().into()).unwrap()).await
    };
    for kind in [None, Some("text/plain"), Some("application/x-www-form-urlencoded"), Some("application/jsonp")] {
        assert_eq!(status_and_code(&send(kind, None).await), (415, "not-json".to_owned()), "{kind:?}");
    }
    assert_eq!(send(Some("application/json"), Some("gzip")).await.code(), "not-json");
    assert_eq!(send(Some("Application/JSON; charset=utf-8"), None).await.status, StatusCode::CREATED);
}

#[tokio::test]
async fn address_and_body_must_name_the_same_response() {
    let place = Place::on_sqlite();
    let mut other = crate::support::definition("1");
    other["id"] = json!("windows");
    place.write("surveys/windows.json", &other.to_string());
    let service = place.open().await;
    let response = response();
    let id = response["id"].as_str().unwrap();
    let text = response.to_string();
    let send = async |path: &str, text: &str| {
        let request = Request::put(path).header("content-type", "application/json").body(text.to_owned().into());
        status_and_code(&service.send(request.unwrap()).await)
    };

    let elsewhere = format!("/v1/surveys/doors/responses/{}", random_id());
    assert_eq!(send(&elsewhere, &text).await, (422, "mismatch".to_owned()));
    assert_eq!(send(&format!("/v1/surveys/windows/responses/{id}"), &text).await, (422, "mismatch".to_owned()));
    assert_eq!(send(&format!("/v1/surveys/nowhere/responses/{id}"), &text).await, (404, "unknown-survey".to_owned()));
    assert_eq!(send("/v1/surveys/doors/responses/1", &text).await, (400, "bad-id".to_owned()));

    let mut unknown = response.clone();
    unknown["survey"]["hash"] = json!("0".repeat(64));
    let reply = service.deliver(&unknown).await;
    assert_eq!(status_and_code(&reply), (422, "unknown-definition".to_owned()));
    assert!(reply.text().contains(&"0".repeat(64)));

    let mut version = response.clone();
    version["survey"]["version"] = json!("7");
    assert_eq!(service.deliver(&version).await.violations(), ["- other-survey /survey"]);

    assert_eq!(service.deliver(&response).await.status, StatusCode::CREATED);
    let mut same_id = response.clone();
    same_id["survey"]["id"] = json!("windows");
    same_id["survey"]["hash"] = json!(crate::support::hash_of(&other));
    let path = format!("/v1/surveys/windows/responses/{id}");
    assert_eq!(send(&path, &same_id.to_string()).await, (409, "id-in-use".to_owned()));
}

#[tokio::test]
async fn a_full_house_is_told_when_to_come_back() {
    let mut place = Place::on_sqlite();
    place.config.limits.deliveries = 0;
    place.config.limits.exports = 0;
    let service = place.open().await;
    let reply = service.deliver(&response()).await;
    assert_eq!(status_and_code(&reply), (503, "busy".to_owned()));
    assert_eq!(reply.header("retry-after"), "5");
    let path = "/v1/surveys/doors/responses.csv";
    let reply = service.get_with(path, "authorization", &format!("Bearer {TOKEN}")).await;
    assert_eq!(status_and_code(&reply), (503, "busy".to_owned()));
    assert_eq!(service.get("/health").await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_request_that_takes_too_long_is_ended() {
    let mut place = Place::on_sqlite();
    place.config.limits.request = std::time::Duration::from_millis(50);
    let service = place.open().await;
    let endless = axum::body::Body::from_stream(futures::stream::pending::<Result<&str, std::io::Error>>());
    let reply = service.send(put(&random_id()).body(endless).unwrap()).await;
    assert_eq!(status_and_code(&reply), (503, "busy".to_owned()));
    assert_eq!(reply.header("retry-after"), "5");
}

#[tokio::test]
async fn addresses_and_methods_that_do_not_exist_are_problems_too() {
    let service = Place::on_sqlite().open().await;
    assert_eq!(status_and_code(&service.get("/v1/nothing").await), (404, "not-found".to_owned()));
    assert_eq!(
        status_and_code(&service.get("/v1/surveys/nothing/definition").await),
        (404, "unknown-survey".to_owned())
    );
    for method in [Method::GET, Method::POST, Method::PATCH] {
        let request = Request::builder().method(method).uri(format!("/v1/surveys/doors/responses/{}", random_id()));
        let reply = service.send(request.body(axum::body::Body::empty()).unwrap()).await;
        assert_eq!(status_and_code(&reply), (405, "method-not-allowed".to_owned()));
    }
}
