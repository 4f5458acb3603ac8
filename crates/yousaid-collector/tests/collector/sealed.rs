//! Sealed responses: stored unread, once, and given out as they came.

use axum::http::StatusCode;
use serde_json::Value;
use serde_json::json;
use yousaid_schema::Json;
use yousaid_schema::Response;
use yousaid_schema::SealKey;
use yousaid_seal::PrivateKey;
use yousaid_seal::open;
use yousaid_seal::seal;

use crate::support::Place;
use crate::support::definition;
use crate::support::hash_of;
use crate::support::random_id;
use crate::support::response_with;

const CANARY: &str = "canary-sealed-4711";

fn keys() -> [PrivateKey; 2] {
    [PrivateKey::new([1; 32]), PrivateKey::new([2; 32])]
}

fn public() -> Vec<SealKey> {
    keys().iter().map(PrivateKey::public).collect()
}

fn sealed_definition() -> Value {
    let mut definition = definition("1");
    definition["sealed_for"] = public().iter().map(|key| key.to_text()).collect();
    definition
}

fn response() -> Value {
    let mut response = response_with(json!({
        "safe": {"choice": "no", "language": "en"}, "why": {"text": CANARY, "language": "en"}}));
    response["survey"]["hash"] = json!(hash_of(&sealed_definition()));
    response
}

fn sealed_for(response: &Value, keys: &[SealKey]) -> Value {
    let json: Json = serde_json::from_value(response.clone()).unwrap();
    let mut random = |bytes: &mut [u8]| getrandom::fill(bytes).is_ok();
    let envelope = seal(&Response::from_json(&json).unwrap(), keys, &mut random).unwrap();
    serde_json::from_str(&envelope.to_json().to_text()).unwrap()
}

on_every_database! {
    async fn an_envelope_is_stored_once_and_given_out_as_it_came(place: Place) {
        place.write("surveys/doors.json", &sealed_definition().to_string());
        let service = place.open().await;
        let response = response();
        let envelope = sealed_for(&response, &public());
        let first = service.deliver(&envelope).await;
        assert_eq!(first.status, StatusCode::CREATED, "{}", first.text());
        assert_eq!((&first.json()["sealed"], &first.json()["checked"]), (&json!(true), &json!(false)));
        let again = service.deliver(&envelope).await;
        assert_eq!((again.status, again.json()["reference"].clone()), (StatusCode::OK, first.json()["reference"].clone()));
        // Sealed once more it is other bytes: somebody else's, as far as the collector can tell.
        let other = service.deliver(&sealed_for(&response, &public())).await;
        assert_eq!((other.status, other.code()), (StatusCode::CONFLICT, "already-final".to_owned()));
        let stored = service.stored().await;
        assert_eq!(stored.len(), 1);
        assert_eq!(stored[0]["response"], envelope);
        let json: Json = serde_json::from_value(stored[0]["response"].clone()).unwrap();
        let opened = open(&yousaid_schema::Envelope::from_json(&json).unwrap(), &keys()[1]).unwrap();
        assert_eq!(serde_json::from_str::<Value>(&opened).unwrap(), response);
    }
}

#[tokio::test]
async fn only_what_is_sealed_to_the_keys_of_the_survey_is_taken() {
    let place = Place::on_sqlite();
    place.write("surveys/doors.json", &sealed_definition().to_string());
    let service = place.open().await;
    let refused = async |body: &Value| {
        let reply = service.deliver(body).await;
        assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", reply.text());
        assert!(!reply.text().contains(CANARY));
        reply.code()
    };
    assert_eq!(refused(&response()).await, "sealed");
    assert_eq!(refused(&sealed_for(&response(), &public()[..1])).await, "sealed");
    assert_eq!(refused(&sealed_for(&response(), &[public()[0], SealKey::new([9; 32])])).await, "sealed");
    let mut other = sealed_for(&response(), &public());
    other["survey"]["hash"] = json!("0".repeat(64));
    assert_eq!(refused(&other).await, "unknown-definition");
    let mut damaged = sealed_for(&response(), &public());
    damaged["content"] = json!("AAAA");
    assert_eq!(refused(&damaged).await, "bad-response");
    let mut moved = sealed_for(&response(), &public());
    let id = random_id();
    moved["id"] = json!(id);
    let reply = service.deliver_text(&random_id(), moved.to_string()).await;
    assert_eq!(reply.code(), "mismatch");
    assert!(service.stored().await.is_empty());
}

#[tokio::test]
async fn a_survey_that_is_not_sealed_takes_no_envelope() {
    let place = Place::on_sqlite();
    let service = place.open().await;
    let mut plain = response();
    plain["survey"]["hash"] = json!(hash_of(&definition("1")));
    assert_eq!(service.deliver(&sealed_for(&plain, &public())).await.code(), "sealed");
}

#[tokio::test]
async fn what_the_collector_cannot_read_it_makes_no_table_of() {
    let place = Place::on_sqlite();
    place.write("surveys/doors.json", &sealed_definition().to_string());
    let service = place.open().await;
    let path = "/v1/surveys/doors/responses.csv";
    assert_eq!(service.download_status(path).await, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(service.download_status("/v1/surveys/doors/codebook.csv").await, StatusCode::OK);
}

/// Whoever fills in a form without scripts sends what the server can read, whatever it does then.
#[tokio::test]
async fn a_page_without_scripts_asks_nothing_and_says_why() {
    let place = Place::on_sqlite();
    place.write("surveys/doors.json", &sealed_definition().to_string());
    let service = place.open().await;
    for path in ["/s/doors", "/s/doors?all"] {
        let page = service.get(path).await;
        assert!(!page.text().contains("<input"), "{}", page.text());
        assert!(page.text().contains("This survey needs JavaScript"), "{}", page.text());
    }
}
