//! Which pages of other sites may do what.

use axum::body::Body;
use axum::http::Request;
use axum::http::StatusCode;

use crate::support::Place;
use crate::support::Reply;
use crate::support::Service;
use crate::support::put;
use crate::support::random_id;
use crate::support::response;

const LIST: &str = r#"{"surveys": {"doors": {"allowed_origins": ["https://elm.example"]}}}"#;

async fn preflight(service: &Service, path: &str, origin: &str) -> Reply {
    let request = Request::options(path)
        .header("host", "collector.example")
        .header("origin", origin)
        .header("access-control-request-method", "PUT")
        .header("access-control-request-headers", "content-type,idempotency-key");
    service.send(request.body(Body::empty()).unwrap()).await
}

async fn deliver_from(service: &Service, origin: &str) -> Reply {
    let response = response();
    let request = put(response["id"].as_str().unwrap()).header("host", "collector.example").header("origin", origin);
    service.send(request.body(response.to_string().into()).unwrap()).await
}

#[tokio::test]
async fn a_listed_page_may_send_responses_and_read_the_answer() {
    let place = Place::on_sqlite();
    place.write("surveys/collector.json", LIST);
    let service = place.open().await;
    let path = format!("/v1/surveys/doors/responses/{}", random_id());
    let reply = preflight(&service, &path, "https://elm.example").await;
    assert_eq!(reply.status, StatusCode::NO_CONTENT);
    assert_eq!(reply.header("access-control-allow-origin"), "https://elm.example");
    assert_eq!(reply.header("access-control-allow-methods"), "PUT, POST, DELETE");
    assert_eq!(
        reply.header("access-control-allow-headers"),
        "content-type, idempotency-key, amend-code, yousaid-proof"
    );
    assert_eq!(reply.header("vary"), "origin");
    assert!(!reply.headers.contains_key("access-control-allow-credentials"));

    let reply = deliver_from(&service, "https://elm.example").await;
    assert_eq!(reply.status, StatusCode::CREATED);
    assert_eq!(reply.header("access-control-allow-origin"), "https://elm.example");
    assert_eq!(reply.header("access-control-expose-headers"), "retry-after");
}

#[tokio::test]
async fn a_refusal_can_be_read_by_a_listed_page_too() {
    let mut place = Place::on_sqlite();
    place.write("surveys/collector.json", LIST);
    place.config.limits.deliveries = 0;
    let reply = deliver_from(&place.open().await, "https://elm.example").await;
    assert_eq!(reply.status, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(reply.header("access-control-allow-origin"), "https://elm.example");
}

#[tokio::test]
async fn a_page_that_is_not_listed_may_not_send_responses() {
    let place = Place::on_sqlite();
    place.write("surveys/collector.json", LIST);
    let service = place.open().await;
    let path = format!("/v1/surveys/doors/responses/{}", random_id());
    for origin in ["https://elm.example.evil.example", "http://elm.example", "null"] {
        for reply in [preflight(&service, &path, origin).await, deliver_from(&service, origin).await] {
            assert_eq!(
                (reply.status, reply.code()),
                (StatusCode::FORBIDDEN, "origin-not-allowed".to_owned()),
                "{origin}"
            );
            assert!(!reply.headers.contains_key("access-control-allow-origin"), "{origin}");
        }
    }
    assert!(service.stored().await.is_empty());
}

#[tokio::test]
async fn without_a_list_only_the_collectors_own_pages_may_send() {
    let service = Place::on_sqlite().open().await;
    assert_eq!(deliver_from(&service, "https://collector.example").await.status, StatusCode::CREATED);
    assert_eq!(deliver_from(&service, "https://elm.example").await.status, StatusCode::FORBIDDEN);
    // No page at all: another server, or a kiosk's own program.
    assert_eq!(service.deliver(&response()).await.status, StatusCode::CREATED);
}

#[tokio::test]
async fn any_page_may_send_where_the_list_says_so() {
    let place = Place::on_sqlite();
    place.write("surveys/collector.json", r#"{"surveys": {"doors": {"allowed_origins": ["*"]}}}"#);
    let reply = deliver_from(&place.open().await, "https://anybody.example").await;
    assert_eq!(reply.status, StatusCode::CREATED);
    assert_eq!(reply.header("access-control-allow-origin"), "https://anybody.example");
}

#[tokio::test]
async fn any_page_may_read_a_definition_and_none_an_export() {
    let service = Place::on_sqlite().open().await;
    for path in ["/v1/surveys/doors/definition", "/surveys/doors.json"] {
        let reply = service.get_with(path, "origin", "https://elm.example").await;
        assert_eq!(reply.status, StatusCode::OK);
        assert_eq!(reply.header("access-control-allow-origin"), "*");
        assert_eq!(reply.header("cross-origin-resource-policy"), "cross-origin");
        assert_eq!(preflight(&service, path, "https://elm.example").await.header("access-control-allow-origin"), "*");
    }
    let reply = preflight(&service, "/v1/surveys/doors/responses.csv", "https://elm.example").await;
    assert!(!reply.headers.contains_key("access-control-allow-origin"));
    assert_eq!(reply.header("cross-origin-resource-policy"), "same-origin");
}
